import type { Claim } from '../grounding/check-claim.ts';
import type { GroundingFault } from '../grounding/fault.ts';
import type { SourceParagraph } from '../grounding/source-paragraph.ts';
import type { AnswerOf, TASKS } from '../prompts/tasks.ts';
import type { Ask, AskFrame } from './asks.ts';
import { describeClaims, describeSource } from './describe-source.ts';

type Verdict = AnswerOf<(typeof TASKS)['judge']>['verdicts'][number];

/** How long a second reading may take: nobody waits longer for what is shown anyway. */
const DEADLINE_MS = 20_000;

/**
 * Has the model compare claims with only the paragraphs that they cite and what stands beside these.
 * @returns the faults of each claim; undefined for one without a verdict, and for all when the model is silent
 */
export async function readAgain(
  claims: readonly Claim[],
  paragraphs: readonly SourceParagraph[],
  ask: Ask,
  frame: AskFrame,
): Promise<readonly (readonly GroundingFault[] | undefined)[]> {
  if (claims.length === 0) return [];
  const outcome = await ask({
    ...frame,
    task: 'judge',
    deadlineMs: Math.min(DEADLINE_MS, frame.deadlineMs),
    variables: {
      lines: describeClaims(claims),
      passages: describeSource(
        claims.flatMap(({ cites }) => cites),
        paragraphs,
      ),
    },
  });
  if (!outcome || outcome.mode === 'none') return claims.map(() => undefined);
  const verdicts = new Map(outcome.value.verdicts.map((each) => [each.number, each]));
  return claims.map(({ text }, place) => {
    const verdict = verdicts.get(place + 1);
    return verdict && faultsOf(text, verdict);
  });
}

/** The span where the claim has it word for word, else the whole claim. */
function faultsOf(text: string, { verdict, span }: Verdict): readonly GroundingFault[] {
  if (verdict === 'supported') return [];
  const at = span === '' ? -1 : text.indexOf(span);
  const [offset, found] = at < 0 ? [0, text] : [at, span];
  return [{ kind: 'meaning', reason: verdict, offset, length: found.length, span: found }];
}
