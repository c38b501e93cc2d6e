import { readFileSync } from 'node:fs';

/** Bytes of UTF-8 of the smallest of the texts that are compared: the others have two, four and eight times as many. */
const SMALL_BYTES = 20_000;
/** For work that takes long enough with so few to be measured. */
const SLOW_SMALL_BYTES = 5_000;
/** CPU milliseconds with the large text below which nothing is judged: some of it is always noise. */
const FLOOR_MS = 10;
/** What four times the text may cost: linear work 4 times, quadratic 16. */
const MOST_GROWTH = 10;
/**
 * And twice the text: linear work 2 times, quadratic 4. A longer text may be read in another way, or its arrays lie elsewhere in memory:
 * such a step is taken once, where growth goes on.
 */
const MOST_DOUBLED = 3.2;

/** What became of a measurement: undefined when the work grows with the text, else how it grew. */
export type Growth = { readonly smallMs: number; readonly largeMs: number } | undefined;

/** Quadratic work grows in each of so many measurements; a machine that happens to be busy disturbs one. */
const MEASUREMENTS = 3;
/** CPU milliseconds of one run from which it is measured once: a disturbance is small beside them. */
const LONG_MS = 2_000;

/** Measures in CPU time of this thread: neither other processes nor this one's collector of garbage count. */
export async function measureGrowth(
  run: (text: string) => unknown,
  make: (bytes: number) => string,
): Promise<Growth> {
  let growth: Growth;
  for (let time = 0; time < MEASUREMENTS; time += 1) {
    growth = await measureOnce(run, make);
    if (!growth) return undefined;
    if (growth.largeMs > LONG_MS) return growth;
  }
  return growth;
}

async function measureOnce(run: (text: string) => unknown, make: (bytes: number) => string): Promise<Growth> {
  // The first run of a function is slow.
  const slowMs = await best(run, make(SLOW_SMALL_BYTES), 2);
  const isSlow = slowMs > FLOOR_MS / 4;
  const smallBytes = isSlow ? SLOW_SMALL_BYTES : SMALL_BYTES;
  const small = make(smallBytes);
  const firstMs = isSlow ? slowMs : await best(run, small, 1);
  // Even quadratic work would end below the floor.
  if (firstMs * 4 ** 2 < FLOOR_MS) return undefined;
  const large = make(4 * smallBytes);
  let largeMs = await best(run, large, 1);
  if (largeMs < FLOOR_MS || largeMs < MOST_GROWTH * firstMs) return undefined;
  const middle = make(2 * smallBytes);
  let smallMs = firstMs;
  for (const times of [1, 2, 4]) {
    smallMs = Math.min(smallMs, await best(run, small, 2 * times));
    largeMs = Math.min(largeMs, await best(run, large, times));
    if (largeMs < FLOOR_MS || largeMs < MOST_GROWTH * smallMs) return undefined;
    if (largeMs < MOST_DOUBLED * (await best(run, middle, times))) return undefined;
  }
  if ((await best(run, make(8 * smallBytes), 4)) < MOST_DOUBLED * largeMs) return undefined;
  return { smallMs, largeMs };
}

async function best(run: (text: string) => unknown, text: string, times: number): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < times; time += 1) {
    const before = threadMs();
    // What takes its turns with others is measured to its end.
    const made = run(text);
    if (made instanceof Promise) await made;
    least = Math.min(least, threadMs() - before);
    if (least > LONG_MS) break;
  }
  return least;
}

/** CPU milliseconds of this thread; where the kernel does not tell them, of the process. */
function threadMs(): number {
  try {
    // Nanoseconds on a CPU, nanoseconds of waiting for one, and how often it ran.
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
