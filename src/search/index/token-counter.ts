import { KEY_STEP, sortKeys } from './sort-keys.ts';
import type { Token } from './tokens.ts';

const MOST_WEIGHT = 255;

/** Memory for counting, reused from text to text: allocating it again takes longer than the counting. */
interface Scratch {
  readonly keys: Float64Array;
  readonly spare: Float64Array;
}

/** 2 MB, for texts of up to 65,000 units; a longer one gets memory of its own. */
const scratch = createScratch(2 ** 17);

function createScratch(size: number): Scratch {
  return { keys: new Float64Array(size), spare: new Float64Array(size) };
}

/**
 * Adds up weights by token. Counts must not overlap.
 * @param most maximum number of tokens, repeats included
 */
export function createTokenCounter(most: number) {
  const { keys, spare } = scratch.keys.length < most ? createScratch(most) : scratch;
  let count = 0;
  return {
    /** @param weight 0-255 */
    add(token: Token, weight: number): void {
      keys[count] = token * KEY_STEP + weight;
      count += 1;
    },
    /** The tokens, ascending, each once, and the sum of its weights, 255 at most. */
    sorted: () => addUp(sortKeys(keys.subarray(0, count), spare.subarray(0, count))),
  };
}

/** Sums overwrite the keys that were read, so that nothing is allocated but the result. */
function addUp(keys: Float64Array): { readonly tokens: Float64Array; readonly weights: Uint8Array } {
  let count = 0;
  for (let at = 0; at < keys.length; count += 1) {
    const start = Math.floor((keys[at] ?? 0) / KEY_STEP) * KEY_STEP;
    let sum = 0;
    for (; at < keys.length; at += 1) {
      const weight = (keys[at] ?? 0) - start;
      if (weight >= KEY_STEP) break;
      sum += weight;
    }
    keys[count] = start + Math.min(MOST_WEIGHT, sum);
  }
  const tokens = new Float64Array(count);
  const weights = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] ?? 0;
    const token = Math.floor(key / KEY_STEP);
    tokens[at] = token;
    weights[at] = key - token * KEY_STEP;
  }
  return { tokens, weights };
}
