import { type Claim, checkClaim, isWordForWord } from '../grounding/check-claim.ts';
import type { GroundingFault } from '../grounding/fault.ts';
import type { ArchiveNames } from '../grounding/known-names.ts';
import type { Ask, AskFrame, Reading } from './asks.ts';
import { type FaultyClaim, repairLines } from './repair-lines.ts';
import { readAgain } from './second-reading.ts';

/** An answer after its check, with the faults of each of its claims; a claim without faults may be shown. */
export interface CheckedAnswer<Value> {
  readonly value: Value;
  readonly faults: readonly (readonly GroundingFault[])[];
  /** Whether the meaning of each claim that may be shown was compared as well. */
  readonly isJudged: boolean;
  /** Whether some claims were sent back. */
  readonly isRepaired: boolean;
}

/** What an answer is checked with. */
export interface CheckMeans {
  readonly ask: Ask;
  readonly archiveNames: ArchiveNames;
  /** The time that is left for one more call; undefined when there is none. */
  readonly frame: () => AskFrame | undefined;
}

/** What one claim lacks; undefined where only the proof of its figures and names was possible. */
interface ComparedClaim {
  readonly faults: readonly GroundingFault[];
  readonly isJudged: boolean;
}

/**
 * Checks every claim of an answer: figures, names and quotations by proof, the rest by a second reading of the model. What fails is
 * repaired once, claim by claim, and checked again.
 */
export async function checkAnswer<Value>(
  value: Value,
  reading: Reading<Value>,
  means: CheckMeans,
): Promise<CheckedAnswer<Value>> {
  const claims = reading.claimsOf(value);
  const compared = await compare(claims, reading, means);
  const faulty = claims.flatMap((claim, place): (FaultyClaim & { place: number })[] => {
    const { faults = [] } = compared[place] ?? {};
    return faults.length > 0 && isRepairable(faults) ? [{ claim, faults, place }] : [];
  });
  const frame = faulty.length > 0 ? means.frame() : undefined;
  if (!frame) return toAnswer(value, compared, false);
  const texts = await repairLines(faulty, reading.paragraphs, means.ask, frame);
  const repaired = faulty.flatMap(({ claim, place }, at) => {
    const text = texts[at];
    return text === undefined ? [] : [{ claim: { ...claim, text }, place }];
  });
  const again = await compare(
    repaired.map(({ claim }) => claim),
    reading,
    means,
  );
  const mended = repaired.flatMap(({ claim, place }, at) => {
    const own = again[at];
    return own?.faults.length === 0 ? [{ text: claim.text, place, own }] : [];
  });
  const final = compared.map((each, place) => mended.find((one) => one.place === place)?.own ?? each);
  const written = mended.reduce((last, { place, text }) => reading.withText(last, place, text), value);
  return toAnswer(written, final, true);
}

function toAnswer<Value>(
  value: Value,
  compared: readonly ComparedClaim[],
  isRepaired: boolean,
): CheckedAnswer<Value> {
  const isJudged = compared.every((each) => each.isJudged || each.faults.length > 0);
  return { value, faults: compared.map(({ faults }) => faults), isJudged, isRepaired };
}

/** What is word for word in a cited paragraph, or has failed its proof, needs no second reading. */
async function compare(
  claims: readonly Claim[],
  { paragraphs }: Pick<Reading<never>, 'paragraphs'>,
  { ask, archiveNames, frame }: CheckMeans,
): Promise<readonly ComparedClaim[]> {
  const proved = claims.map((claim) => checkClaim(claim, paragraphs, archiveNames));
  const open = claims.filter(
    (claim, place) => proved[place]?.length === 0 && !isWordForWord(claim, paragraphs, archiveNames),
  );
  const own = frame();
  const read = own ? await readAgain(open, paragraphs, ask, own) : [];
  return claims.map((claim, place) => {
    const faults = proved[place] ?? [];
    const at = open.indexOf(claim);
    if (faults.length > 0 || at < 0) return { faults, isJudged: true };
    return { faults: read[at] ?? [], isJudged: read[at] !== undefined };
  });
}

/** A claim that cites nothing cannot be mended from what it cites. */
function isRepairable(faults: readonly GroundingFault[]): boolean {
  return !faults.some(({ kind }) => kind === 'uncited');
}
