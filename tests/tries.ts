/** What a run of `fc.assert` takes. */
interface Tries {
  readonly numRuns: number;
  readonly seed: number;
}

/** Any number would do. */
const SEED = 20_261_129;

/**
 * How often a property is tried, and from where. The same inputs come in every run, so that a failure belongs to the change that brings it;
 * `PROPERTY_TIMES=50 PROPERTY_SEED=$RANDOM npx vitest run …` looks at others, and at many more of them.
 *
 * @param count of tries, 100 unless told (what fast-check tries by itself)
 */
export function tries(count = 100): Tries {
  const { PROPERTY_TIMES, PROPERTY_SEED } = process.env;
  return { numRuns: count * Number(PROPERTY_TIMES ?? 1), seed: Number(PROPERTY_SEED ?? SEED) };
}
