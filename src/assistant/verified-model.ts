import type { Clock } from '../domain/clock.ts';
import type { ModelWriter } from '../domain/writer.ts';
import { type Claim, checkClaim } from '../grounding/check-claim.ts';
import type { GroundingFault } from '../grounding/fault.ts';
import type { ArchiveNames } from '../grounding/known-names.ts';
import type { SourceParagraph } from '../grounding/source-paragraph.ts';
import type { Model } from '../llm/create-model.ts';
import type { ModelOutcome, ModelReply, ModelSilent } from '../llm/model-outcome.ts';
import type { Answer, Ask, AskFrame, Id, Reading, Request } from './asks.ts';
import { checkAnswer } from './check-answer.ts';

/** An answer of the model with the faults of each of its claims; a claim without faults may be shown. */
export interface VerifiedAnswer<Value> extends ModelReply<Value> {
  readonly faults: readonly (readonly GroundingFault[])[];
  /** Who wrote it, and how far it was checked. */
  readonly writer: ModelWriter;
}

/** How many claims of one answer were checked, and how many of them are not shown. */
export interface CheckedClaims {
  readonly task: string;
  readonly claims: number;
  readonly dropped: number;
  /** Whether claims were sent back to the model. */
  readonly retried: boolean;
}

/** Obtains an answer with its faults: by a call, or only from the store. */
export type Answerer = <One extends Id>(
  request: Request<One>,
  reading: Reading<Answer<One>>,
) => Promise<VerifiedAnswer<Answer<One>> | ModelSilent | undefined>;

/** The model as tasks use it: every answer is checked against its source. Never rejects. */
export interface VerifiedModel {
  /** False when no model can be called: nothing needs to be prepared. It may change while the bot runs. */
  isThere(): boolean;
  /** Who writes an answer of which only the figures, names and quotations were checked yet. */
  writer(): ModelWriter;
  /** Asks, has the answer read a second time, and what fails mended once. */
  complete<One extends Id>(
    request: Request<One>,
    reading: Reading<Answer<One>>,
  ): Promise<VerifiedAnswer<Answer<One>> | ModelSilent>;
  /** A stored answer of `complete`, if there is one: no call is made, nothing is spent or counted. */
  recall<One extends Id>(
    request: Request<One>,
    reading: Reading<Answer<One>>,
  ): Promise<VerifiedAnswer<Answer<One>> | undefined>;
  /** Stores a value as if the model had just answered it, if the figures of all its claims hold; returns whether they do. */
  adopt<One extends Id>(
    request: Request<One>,
    reading: Reading<Answer<One>>,
    value: Answer<One>,
  ): Promise<boolean>;
  /** The same as `complete`, calling `onText` with the whole raw text so far, unverified, as it grows. */
  stream<One extends Id>(
    request: Request<One>,
    reading: Reading<Answer<One>>,
    onText: (text: string) => void,
  ): Promise<VerifiedAnswer<Answer<One>> | ModelSilent>;
  /** Proves the figures, names and quotations of one claim, for showing an answer while it is still streaming. */
  check(claim: Claim, paragraphs: readonly SourceParagraph[]): readonly GroundingFault[];
}

/**
 * @param archiveNames the current names of the archive; the same object while they are unchanged
 * @param onChecked called for each answer; must not throw
 */
export function createVerifiedModel({
  model,
  isThere,
  writer,
  archiveNames,
  clock,
  onChecked,
}: Pick<VerifiedModel, 'isThere'> & {
  readonly model: Model;
  /** Who answers. */
  readonly writer: () => Exclude<ModelWriter, 'judged'>;
  readonly archiveNames: () => ArchiveNames;
  readonly clock: Pick<Clock, 'now'>;
  readonly onChecked: (checked: CheckedClaims) => void;
}): VerifiedModel {
  /** What the second reading of a pretend model says is worth nothing. */
  const writerOf = (isJudged: boolean): ModelWriter =>
    isJudged && writer() === 'model' ? 'judged' : writer();

  async function verify<One extends Id>(
    reply: ModelReply<Answer<One>>,
    reading: Reading<Answer<One>>,
    ask: Ask,
    frame: () => AskFrame | undefined,
  ): Promise<VerifiedAnswer<Answer<One>> & { readonly isRepaired: boolean }> {
    const checked = await checkAnswer(reply.value, reading, { ask, archiveNames: archiveNames(), frame });
    const { value, faults, isJudged, isRepaired } = checked;
    return { ...reply, value, faults, isRepaired, writer: writerOf(isJudged) };
  }

  /** Further calls take place within the time left, and count as no ask of the user. */
  function createFrame({ language, deadlineMs, patienceMs }: AskFrame): () => AskFrame | undefined {
    const startedAt = clock.now();
    return () => {
      const spentMs = clock.now() - startedAt;
      const left = {
        deadlineMs: deadlineMs - spentMs,
        patienceMs: patienceMs === undefined ? undefined : patienceMs - spentMs,
      };
      return left.deadlineMs > 0 && (left.patienceMs ?? 1) > 0 ? { language, ...left } : undefined;
    };
  }

  async function finish<One extends Id>(
    { task }: Request<One>,
    outcome: ModelOutcome<Answer<One>>,
    reading: Reading<Answer<One>>,
    frame: () => AskFrame | undefined,
  ): Promise<VerifiedAnswer<Answer<One>> | ModelSilent> {
    if (outcome.mode === 'none') return outcome;
    const { isRepaired, ...answer } = await verify(outcome, reading, model.complete, frame);
    const dropped = answer.faults.filter((each) => each.length > 0).length;
    onChecked({ task, claims: answer.faults.length, dropped, retried: isRepaired });
    return answer;
  }

  return {
    isThere,
    writer,
    async complete(request, reading) {
      if (!isThere()) return { mode: 'none', reason: 'no-key' };
      const frame = createFrame(request);
      return finish(request, await model.complete(request), reading, frame);
    },
    async recall(request, reading) {
      const stored = isThere() ? await model.recall(request) : undefined;
      if (!stored) return undefined;
      const { isRepaired: _, ...answer } = await verify(stored, reading, model.recall, () => request);
      return answer;
    },
    async adopt(request, { claimsOf, paragraphs }, value) {
      const isSound = claimsOf(value).every(
        (claim) => checkClaim(claim, paragraphs, archiveNames()).length === 0,
      );
      if (isSound && isThere()) await model.keep(request, value);
      return isSound && isThere();
    },
    async stream(request, reading, onText) {
      if (!isThere()) return { mode: 'none', reason: 'no-key' };
      const frame = createFrame(request);
      return finish(request, await model.stream(request, onText), reading, frame);
    },
    check: (claim, paragraphs) => checkClaim(claim, paragraphs, archiveNames()),
  };
}
