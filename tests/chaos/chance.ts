import { createHash } from 'node:crypto';

/** A row of numbers from 0 up to, but not, 1; the same for the same seed. */
export function createChance(seed: string): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return createHash('sha256').update(`${seed}:${drawn}`).digest().readUInt32BE(0) / 2 ** 32;
  };
}
