import type { AliasDoubt, HeldAlias } from '../domain/entity.ts';

/** How often such a pair turns out to be right: what reads like no name hardly ever does. */
const BY_DOUBT: Readonly<Record<AliasDoubt, number>> = {
  'joins-two': 1,
  'other-kind': 0.8,
  contradicts: 0.8,
  unlike: 0.6,
  part: 0.3,
  description: 0.2,
  'too-long': 0.1,
  'too-short': 0.1,
};
/** With so many episodes that say so, the evidence has half of its weight. */
const HALF_EVIDENCE = 3;

/** How open the question is that a held pair asks, from 0 to 1: by the doubt, and by how many episodes say so nevertheless. */
export function opennessOf({ doubt, evidence }: HeldAlias): number {
  return (BY_DOUBT[doubt] * evidence.length) / (evidence.length + HALF_EVIDENCE);
}
