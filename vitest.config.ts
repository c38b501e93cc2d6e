import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    // node-cron is silent through the autumn's repeated hour unless the process runs in UTC.
    env: { TZ: 'UTC' },
  },
});
