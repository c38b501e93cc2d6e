import type { Clock } from '../domain/clock.ts';
import type { Writer } from '../domain/writer.ts';
import { type Claim, checkClaim } from '../grounding/check-claim.ts';
import { describeFaults } from '../grounding/describe-faults.ts';
import type { GroundingFault } from '../grounding/fault.ts';
import type { ArchiveNames } from '../grounding/known-names.ts';
import type { Model } from '../llm/create-model.ts';
import type { ModelOutcome, ModelReply, ModelSilent } from '../llm/model-outcome.ts';
import type { ModelRequest } from '../llm/model-request.ts';
import type { AnswerOf, TASKS, TaskId } from '../prompts/tasks.ts';

type Tasks = typeof TASKS;
type Id = TaskId<Tasks>;
type Request<One extends Id> = ModelRequest<One, Tasks[One]>;
type Answer<One extends Id> = AnswerOf<Tasks[One]>;

/** How an answer is checked against its source. */
export interface Reading<Value> {
  /** The sentences of an answer, each with the paragraphs it cites, in the order of `faults`. */
  readonly claimsOf: (value: Value) => readonly Claim[];
  /** The paragraphs that the places in `cites` refer to. */
  readonly paragraphs: readonly string[];
}

/** An answer of the model with the faults of each of its claims; a claim without faults may be shown. */
export interface VerifiedAnswer<Value> extends ModelReply<Value> {
  readonly faults: readonly (readonly GroundingFault[])[];
}

/** How many claims of one answer were checked, and how many of them are not shown. */
export interface CheckedClaims {
  readonly task: string;
  readonly claims: number;
  readonly dropped: number;
  /** Whether the model was asked once more. */
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
  /** Who writes the answers, as shown to readers. */
  writer(): Exclude<Writer, 'text'>;
  /** Asks, and once more with the bad spans named if a claim has faults; returns the better of the two answers. */
  complete<One extends Id>(
    request: Request<One>,
    reading: Reading<Answer<One>>,
  ): Promise<VerifiedAnswer<Answer<One>> | ModelSilent>;
  /** A stored answer of `complete`, if there is one: no call is made, nothing is spent or counted. */
  recall<One extends Id>(
    request: Request<One>,
    reading: Reading<Answer<One>>,
  ): Promise<VerifiedAnswer<Answer<One>> | undefined>;
  /** Stores a value as if the model had just answered it, if all its claims pass the check; returns whether they do. */
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
  /** Checks one claim against its source, for showing an answer while it is still streaming. */
  check(claim: Claim, paragraphs: readonly string[]): readonly GroundingFault[];
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
}: Pick<VerifiedModel, 'isThere' | 'writer'> & {
  readonly model: Model;
  readonly archiveNames: () => ArchiveNames;
  readonly clock: Pick<Clock, 'now'>;
  readonly onChecked: (checked: CheckedClaims) => void;
}): VerifiedModel {
  function verify<Value>(
    answer: ModelReply<Value>,
    { claimsOf, paragraphs }: Reading<Value>,
  ): VerifiedAnswer<Value> {
    const faults = claimsOf(answer.value).map((claim) => checkClaim(claim, paragraphs, archiveNames()));
    return { ...answer, faults };
  }

  /** Asks a second time, within the time left, without counting another ask of the user. */
  async function askAgain<One extends Id>(
    { userId: _counted, ...request }: Request<One>,
    first: VerifiedAnswer<Answer<One>>,
    reading: Reading<Answer<One>>,
    startedAt: number,
  ): Promise<VerifiedAnswer<Answer<One>> | undefined> {
    const spentMs = clock.now() - startedAt;
    const deadlineMs = request.deadlineMs - spentMs;
    const patienceMs = request.patienceMs === undefined ? undefined : request.patienceMs - spentMs;
    if (deadlineMs <= 0 || (patienceMs ?? 1) <= 0) return undefined;
    const outcome = await model.complete<One>({
      ...request,
      deadlineMs,
      patienceMs,
      again: remarksOn(first),
    });
    return outcome.mode === 'none' ? undefined : verify(outcome, reading);
  }

  async function finish<One extends Id>(
    request: Request<One>,
    outcome: ModelOutcome<Answer<One>>,
    reading: Reading<Answer<One>>,
    startedAt: number,
  ): Promise<VerifiedAnswer<Answer<One>> | ModelSilent> {
    if (outcome.mode === 'none') return outcome;
    const first = verify(outcome, reading);
    const second = faultyOf(first) === 0 ? undefined : await askAgain(request, first, reading, startedAt);
    const best = betterOf(first, second);
    onChecked({
      task: request.task,
      claims: best.faults.length,
      dropped: faultyOf(best),
      retried: second !== undefined,
    });
    return best;
  }

  return {
    isThere,
    writer,
    async complete(request, reading) {
      if (!isThere()) return { mode: 'none', reason: 'no-key' };
      const startedAt = clock.now();
      return finish(request, await model.complete(request), reading, startedAt);
    },
    async recall(request, reading) {
      const stored = isThere() ? await model.recall(request) : undefined;
      const first = stored && verify(stored, reading);
      if (!first || faultyOf(first) === 0) return first;
      const second = await model.recall({ ...request, again: remarksOn(first) });
      return betterOf(first, second && verify(second, reading));
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
      const startedAt = clock.now();
      return finish(request, await model.stream(request, onText), reading, startedAt);
    },
    check: (claim, paragraphs) => checkClaim(claim, paragraphs, archiveNames()),
  };
}

/** The remarks that ask the model to correct its answer. */
function remarksOn({ raw, faults }: VerifiedAnswer<unknown>): {
  readonly raw: string;
  readonly remarks: string;
} {
  return { raw, remarks: faults.flatMap(describeFaults).join('\n') };
}

function betterOf<Value>(
  first: VerifiedAnswer<Value>,
  second: VerifiedAnswer<Value> | undefined,
): VerifiedAnswer<Value> {
  return second && soundOf(second) >= soundOf(first) ? second : first;
}

function faultyOf({ faults }: Pick<VerifiedAnswer<unknown>, 'faults'>): number {
  return faults.filter((each) => each.length > 0).length;
}

function soundOf(answer: Pick<VerifiedAnswer<unknown>, 'faults'>): number {
  return answer.faults.length - faultyOf(answer);
}
