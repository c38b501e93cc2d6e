/** Bytes of UTF-8 of the texts that are compared. */
const SIZES = { small: 20_000, middle: 40_000, large: 80_000 };
/** CPU milliseconds with the large text below which nothing is judged: some of it is always noise. */
const FLOOR_MS = 10;
/** What four times the text may cost: linear work 4 times, quadratic 16. */
const MOST_GROWTH = 10;
/** And twice the text: linear work 2 times, quadratic 4. A longer text may be read in another way, which is no growth. */
const MOST_DOUBLED = 3.2;

/** What became of a measurement: undefined when the work grows with the text, else how it grew. */
export type Growth = { readonly smallMs: number; readonly largeMs: number } | undefined;

/** Measures in CPU time of this process: other processes do not count, and the best of several is hardly disturbed by this one's own. */
export function measureGrowth(run: (text: string) => unknown, make: (bytes: number) => string): Growth {
  const small = make(SIZES.small);
  const firstMs = best(run, small, 1);
  // Even quadratic work would end below the floor.
  if (firstMs * (SIZES.large / SIZES.small) ** 2 < FLOOR_MS) return undefined;
  const large = make(SIZES.large);
  let largeMs = best(run, large, 1);
  if (largeMs < FLOOR_MS || largeMs < MOST_GROWTH * firstMs) return undefined;
  const middle = make(SIZES.middle);
  let smallMs = firstMs;
  for (const times of [1, 2, 4]) {
    smallMs = Math.min(smallMs, best(run, small, 2 * times));
    largeMs = Math.min(largeMs, best(run, large, times));
    if (largeMs < FLOOR_MS || largeMs < MOST_GROWTH * smallMs) return undefined;
    if (largeMs < MOST_DOUBLED * best(run, middle, times)) return undefined;
  }
  return { smallMs, largeMs };
}

function best(run: (text: string) => unknown, text: string, times: number): number {
  let least = Infinity;
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
