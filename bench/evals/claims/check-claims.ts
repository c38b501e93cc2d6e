import { checkClaim } from '../../../src/grounding/check-claim.ts';
import { describeFaults } from '../../../src/grounding/describe-faults.ts';
import type { ArchiveNames } from '../../../src/grounding/known-names.ts';
import { type LabelledClaim, sourceOf } from './labelled-claims.ts';
import type { CheckedClaim } from './score-claims.ts';

/** Checks each claim against all that it cites, by proof and rules alone. */
export function checkByRules(labels: readonly LabelledClaim[], names: ArchiveNames): CheckedClaim[] {
  return labels.map((label) => {
    const source = sourceOf(label);
    const faults = checkClaim({ text: label.claim, cites: source.map((_, place) => place) }, source, names);
    return { label, isShown: faults.length === 0, why: describeFaults(faults).join('; ') };
  });
}
