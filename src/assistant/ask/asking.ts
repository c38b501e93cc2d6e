import type { AskAnswer, WhyPassages } from '../../domain/ask-answer.ts';
import type { AskPassage, FindPassages } from '../../domain/passage.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { Claim } from '../../grounding/check-claim.ts';
import type { NoneReason } from '../../llm/model-outcome.ts';
import { lineForModel } from '../../prompts/clean-for-model.ts';
import { numberPassages } from '../../prompts/number-passages.ts';
import type { VerifiedModel } from '../verified-model.ts';
import type { AskTurn } from './ask-turn.ts';
import { type AnswerOrigin, composeAnswer, composePassages } from './compose-answer.ts';
import { readGrowingAnswer, type SaidSentence } from './growing-answer.ts';
import { withoutLinks } from './without-links.ts';

/** Characters of a question; what is longer is no question. */
export const LONGEST_QUESTION = 300;
/** From the question to the last word, a second try included: a draft lives for half a minute. */
const DEADLINE_MS = 28_000;
/** What is shown of an answer at most, and what is told of earlier turns. */
const MOST_SENTENCES = 6;
const MOST_TURNS = 4;
const LONGEST_TOLD_ANSWER = 600;

/** A question as it comes. */
export interface AskRequest {
  readonly question: string;
  /** Oldest first. */
  readonly earlier: readonly AskTurn[];
  /** In which the answer is written; passages stay as they are. */
  readonly language: Language;
  /** Whose asks it counts to. */
  readonly userId: number;
}

/** A question, with what the archive holds that is near it. */
export interface Inquiry {
  /** On one line and without addresses: nobody can have the bot show a link. */
  readonly question: string;
  /** How many passages there are to read. */
  readonly passageCount: number;
  /** Whether `answer` asks the model; else it is there at once. */
  readonly isForModel: boolean;
  /** The nearest passages in place of an answer. */
  extract(why: WhyPassages): AskAnswer;
  /**
   * Has the model answer; the nearest passages where it does not. Never rejects, and takes half a minute at most.
   * @param onGrowth hears the answer so far each time when it has a sentence more that its sources bear out
   */
  answer(onGrowth: (soFar: AskAnswer) => void): Promise<AskAnswer>;
}

/** Answers questions from the archive. */
export interface Asking {
  /** Looks what the archive holds; nothing is asked of the model yet. */
  look(request: AskRequest): Promise<Inquiry>;
}

/** @param toTraditional converts simplified characters */
export function createAsking({
  model,
  findPassages,
  toTraditional,
}: {
  model: VerifiedModel;
  findPassages: FindPassages;
  toTraditional: (text: string) => string;
}): Asking {
  async function answer(
    request: AskRequest,
    passages: readonly AskPassage[],
    onGrowth: (soFar: AskAnswer) => void,
  ): Promise<AskAnswer> {
    const paragraphs = passages.map(({ text }) => text);
    const compose = (sound: readonly Claim[], origin: AnswerOrigin): AskAnswer => {
      const shown = sound.slice(0, MOST_SENTENCES);
      const isTraditional = request.language === 'zh-Hant';
      const written = isTraditional ? shown.map((one) => ({ ...one, text: toTraditional(one.text) })) : shown;
      return composeAnswer(written, passages, origin);
    };
    const growth = createGrowth(model, paragraphs);
    const outcome = await model.stream(
      {
        task: 'ask',
        language: request.language === 'en' ? 'en' : 'zh-Hans',
        userId: request.userId,
        deadlineMs: DEADLINE_MS,
        variables: {
          question: lineForModel(request.question),
          earlier: tellTurns(request.earlier),
          passages: numberPassages(paragraphs.map((text, index) => ({ number: index + 1, text }))),
        },
      },
      { paragraphs, claimsOf: ({ answered, sentences }) => (answered ? claimsOf(sentences) : []) },
      (text) => {
        const sound = growth.read(text);
        if (sound) onGrowth(compose(sound, { writer: model.writer(), mode: 'model' }));
      },
    );
    if (outcome.mode === 'none') return composePassages(passages, whyOf(outcome.reason));
    const { value, faults, mode } = outcome;
    if (!value.answered) return composePassages(passages, 'unanswered');
    const sound = claimsOf(value.sentences).filter((_, index) => faults[index]?.length === 0);
    if (sound.length === 0) return composePassages(passages, 'unsound');
    const dropped = faults.length - sound.length;
    const extent = saysWhatIsMissing(value.sentences) ? 'part' : 'whole';
    return compose(sound, { writer: model.writer(), mode, dropped, extent });
  }

  return {
    async look(request) {
      const question = [...request.question].slice(0, LONGEST_QUESTION).join('');
      const asked = { ...request, question, earlier: request.earlier.slice(-MOST_TURNS) };
      const found = await findPassages(
        question,
        asked.earlier.map((turn) => turn.question),
      );
      const passages = found ?? [];
      const isForModel = passages.length > 0 && model.isThere();
      const without: AskAnswer = { kind: found ? 'unknown' : 'unavailable' };
      const extract = (why: WhyPassages): AskAnswer =>
        passages.length > 0 ? composePassages(passages, why) : without;
      return {
        question: withoutLinks(question),
        passageCount: passages.length,
        isForModel,
        extract,
        answer: async (onGrowth) => (isForModel ? answer(asked, passages, onGrowth) : extract('no-model')),
      };
    },
  };
}

/** Reads an answer as it grows and checks each sentence once. */
function createGrowth(model: Pick<VerifiedModel, 'check'>, paragraphs: readonly string[]) {
  const sound: Claim[] = [];
  let checked = 0;
  return {
    /** The sentences that are sound by now; undefined when there is none more than before. */
    read(text: string): readonly Claim[] | undefined {
      const before = sound.length;
      const claims = claimsOf(readGrowingAnswer(text)).slice(0, MOST_SENTENCES);
      for (const claim of claims.slice(checked)) {
        checked += 1;
        if (model.check(claim, paragraphs).length === 0) sound.push(claim);
      }
      return sound.length > before ? [...sound] : undefined;
    },
  };
}

/** The number 1 stands for the first paragraph; one that stands for none is told by a place where there is none. */
function claimsOf(sentences: readonly SaidSentence[]): Claim[] {
  const cited = saysWhatIsMissing(sentences) ? sentences.slice(0, -1) : sentences;
  return cited
    .map(({ text, passages }) => ({ text: cleanSentence(text), cites: passages.map((number) => number - 1) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The last sentence may say what the archive does not hold, of which there is no evidence. The bot says so in its own words. */
function saysWhatIsMissing(sentences: readonly SaidSentence[]): boolean {
  return sentences.length > 1 && sentences.at(-1)?.passages.length === 0;
}

/** On one line, nothing unseen in it, and without numbers in brackets: those of sources the bot sets itself. */
function cleanSentence(text: string): string {
  return lineForModel(lineForModel(text).replace(/\s?\[\d{1,3}(?:[\s,，、-]{1,2}\d{1,3}){0,8}\]/gu, ''));
}

function tellTurns(turns: readonly AskTurn[]): string {
  return turns
    .flatMap(({ question, answer }) => [
      `Reader: ${lineForModel(question)}`,
      ...(answer ? [`Answer: ${lineForModel(answer).slice(0, LONGEST_TOLD_ANSWER)}`] : []),
    ])
    .join('\n');
}

function whyOf(reason: NoneReason): WhyPassages {
  if (reason === 'no-key') return 'no-model';
  return reason === 'budget-user' ? 'spent' : 'silent';
}
