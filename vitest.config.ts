import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whole bots that are killed: they wait for leases and pauses most of the time. */
const BOTS = 'tests/{chaos,replicas}/**/*.test.ts';
/** Some measure work by the time that their process spends, one puts another watcher in the place of Node's, one floods its process. */
const ALONE = [
  'tests/texts/**/*.test.ts',
  'tests/content/blind-watcher.test.ts',
  'tests/telegram/floods.test.ts',
];
/** Bots on a clock that runs a hundred times as fast: they want the machine for themselves, and come last. */
const CLOCK = 'tests/clock/**/*.test.ts';

/** Where temporary folders lie: in memory if it has room for all of them, since most tests wait for a disk that is flushed at each commit. */
const IN_MEMORY = '/dev/shm';
const ROOM_BYTES = 2 ** 32;

function temporaryFolder(): string {
  if (!existsSync(IN_MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize >= ROOM_BYTES ? IN_MEMORY : tmpdir();
}

/** Most tests wait for files, sockets, processes and leases: seven at a time keep two cores busy. */
const TOGETHER = { maxWorkers: 7, sequence: { groupOrder: 0 } };

/** Files that take a minute or so: begun late, one of them would keep a single core busy at the end. */
const LONGEST =
  /journeys\/(?:every-button|reading)|assistant\/fuzzed-answers|delivery\/limits|contracts\/(?:postgres|sqlite)|digests\/clock-nights/;

/** The longest files first; the others in the order of the runner. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONGEST.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((each) => !isLong(each))];
  }
}

export default defineConfig({
  resolve: {
    alias: [
      {
        find: './thread-of.ts',
        replacement: new URL('tests/search/built-thread.ts', import.meta.url).pathname,
      },
      {
        find: './chart-process-of.ts',
        replacement: new URL('tests/charts/built-chart-process.ts', import.meta.url).pathname,
      },
    ],
  },
  test: {
    sequence: { sequencer: LongestFirst },
    // A busy machine takes longer, and is no fault: what never comes is told from what comes late.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 15_000, interval: 20 } },
    globalSetup: 'tests/built-bot.ts',
    // node-cron is silent through the autumn's repeated hour unless the process runs in UTC.
    env: { TZ: 'UTC', TMPDIR: temporaryFolder() },
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts', 'src/**/*.test.ts', 'playground/tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, BOTS, CLOCK, ...ALONE],
          // Modules are loaded once a worker, not once a file: a quarter of the time.
          isolate: false,
          ...TOGETHER,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, ...TOGETHER } },
      // By its name it begins before the rooms, and waits while they work.
      { extends: true, test: { name: 'bots', include: [BOTS], ...TOGETHER } },
      {
        extends: true,
        test: { name: 'clock', include: [CLOCK], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
