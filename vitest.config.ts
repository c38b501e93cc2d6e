import { configDefaults, defineConfig } from 'vitest/config';

/** Whole bots that are killed, and clocks that run: they want the machine for themselves. */
const ALONE = 'tests/{chaos,clock,replicas}/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    globalSetup: 'tests/built-bot.ts',
    // node-cron is silent through the autumn's repeated hour unless the process runs in UTC.
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ALONE],
          // Most of these wait for files, sockets and processes, so two at a time suit a single core as well.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: [ALONE], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
