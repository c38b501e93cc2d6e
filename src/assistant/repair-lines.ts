import type { Claim } from '../grounding/check-claim.ts';
import { describeFaults } from '../grounding/describe-faults.ts';
import type { GroundingFault } from '../grounding/fault.ts';
import type { SourceParagraph } from '../grounding/source-paragraph.ts';
import type { Ask, AskFrame } from './asks.ts';
import { describeClaims, describeSource } from './describe-source.ts';

/** A claim that is not shown as it stands, and why. */
export interface FaultyClaim {
  readonly claim: Claim;
  readonly faults: readonly GroundingFault[];
}

/**
 * Has the model mend claims, each on its own, from the paragraphs that it cites.
 * @returns the new text of each; undefined where there is none
 */
export async function repairLines(
  faulty: readonly FaultyClaim[],
  paragraphs: readonly SourceParagraph[],
  ask: Ask,
  frame: AskFrame,
): Promise<readonly (string | undefined)[]> {
  const claims = faulty.map(({ claim }) => claim);
  const outcome = await ask({
    ...frame,
    task: 'repair',
    variables: {
      lines: describeClaims(claims),
      faults: faulty
        .flatMap(({ faults }, place) => describeFaults(faults).map((fault) => `line ${place + 1}: ${fault}`))
        .join('\n'),
      passages: describeSource(
        claims.flatMap(({ cites }) => cites),
        paragraphs,
      ),
    },
  });
  if (!outcome || outcome.mode === 'none') return claims.map(() => undefined);
  const texts = new Map(outcome.value.lines.map(({ number, text }) => [number, text.trim()]));
  return claims.map(({ text }, place) => {
    const repaired = texts.get(place + 1);
    return repaired === '' || repaired === text ? undefined : repaired;
  });
}
