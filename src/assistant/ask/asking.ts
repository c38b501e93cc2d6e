import type { AskAnswer, WhyPassages } from '../../domain/ask-answer.ts';
import type { AskPassage, FindPassages } from '../../domain/passage.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { SourceParagraph } from '../../grounding/source-paragraph.ts';
import type { NoneReason } from '../../llm/model-outcome.ts';
import { lineForModel } from '../../prompts/clean-for-model.ts';
import { numberPassages } from '../../prompts/number-passages.ts';
import type { VerifiedModel } from '../verified-model.ts';
import type { AskTurn } from './ask-turn.ts';
import { type AnswerOrigin, type AskClaim, composeAnswer, composePassages } from './compose-answer.ts';
import { type AnswerSentence, readGrowingAnswer } from './growing-answer.ts';
import type { RewriteQuestion } from './rewrite-question.ts';
import { withoutLinks } from './without-links.ts';

/** Characters of a question at most; longer ones are cut. */
export const LONGEST_QUESTION = 300;
/** From the question to the complete answer, a second try included: a draft message lives for half a minute. */
const DEADLINE_MS = 28_000;
/** Limits of what is shown of an answer, and of what the model gets of earlier turns. */
const MOST_SENTENCES = 6;
const MOST_TURNS = 4;
const LONGEST_EARLIER_ANSWER = 600;

/** A question as received. */
export interface AskRequest {
  readonly question: string;
  /** Oldest first. */
  readonly earlier: readonly AskTurn[];
  /** The language of the answer; passages stay as they are. */
  readonly language: Language;
  /** The user whose daily asks it counts against. */
  readonly userId: number;
}

/** A question with the passages of the archive that are closest to it. */
export interface Inquiry {
  /** On one line and without addresses, so that nobody can make the bot show a link. */
  readonly question: string;
  /** How many passages were found. */
  readonly passageCount: number;
  /** Whether `answer` calls the model; otherwise it resolves at once. */
  readonly isForModel: boolean;
  /** The closest passages in place of an answer. */
  extract(why: WhyPassages): AskAnswer;
  /**
   * The model's answer, or the closest passages if it has none. Never rejects, and takes half a minute at most.
   * @param onGrowth called with the answer so far whenever it has another sentence that its sources support
   */
  answer(onGrowth: (soFar: AskAnswer) => void): Promise<AskAnswer>;
}

/** Answers questions from the archive. */
export interface Asking {
  /** Searches the archive, also in the words of the model where there is one; nothing is answered yet. */
  look(request: AskRequest): Promise<Inquiry>;
}

/** @param toTraditional converts simplified characters */
export function createAsking({
  model,
  findPassages,
  rewrite,
  toTraditional,
}: {
  model: VerifiedModel;
  findPassages: FindPassages;
  rewrite: RewriteQuestion;
  toTraditional: (text: string) => string;
}): Asking {
  async function answer(
    request: AskRequest,
    passages: readonly AskPassage[],
    onGrowth: (soFar: AskAnswer) => void,
  ): Promise<AskAnswer> {
    const compose = (sound: readonly AskClaim[], origin: AnswerOrigin): AskAnswer => {
      const shown = sound.slice(0, MOST_SENTENCES);
      const isTraditional = request.language === 'zh-Hant';
      const written = isTraditional ? shown.map((one) => ({ ...one, text: toTraditional(one.text) })) : shown;
      return composeAnswer(written, passages, origin);
    };
    const growth = createGrowth(model, passages);
    const outcome = await model.stream(
      {
        task: 'ask',
        language: request.language === 'en' ? 'en' : 'zh-Hans',
        userId: request.userId,
        deadlineMs: DEADLINE_MS,
        variables: {
          question: lineForModel(request.question),
          earlier: describeTurns(request.earlier),
          passages: numberPassages(
            passages.map(({ text, origin }, index) => ({ number: index + 1, text, origin })),
          ),
        },
      },
      {
        paragraphs: passages,
        claimsOf: ({ answered, sentences }) => (answered ? claimsOf(sentences) : []),
        withText: (value, place, text) => ({ ...value, sentences: withText(value.sentences, place, text) }),
      },
      (text) => {
        const sound = growth.read(text);
        if (sound) onGrowth(compose(sound, { writer: model.writer(), mode: 'model' }));
      },
    );
    if (outcome.mode === 'none') return composePassages(passages, whyOf(outcome.reason));
    const { value, faults, mode, writer } = outcome;
    if (!value.answered) return composePassages(passages, 'unanswered');
    const sound = claimsOf(value.sentences).filter((_, index) => faults[index]?.length === 0);
    if (sound.length === 0) return composePassages(passages, 'unsound');
    const dropped = faults.length - sound.length;
    const extent = saysWhatIsMissing(value.sentences) ? 'part' : 'whole';
    return compose(sound, { writer, mode, dropped, extent });
  }

  return {
    async look(request) {
      const question = [...request.question].slice(0, LONGEST_QUESTION).join('');
      const asked = { ...request, question, earlier: request.earlier.slice(-MOST_TURNS) };
      const before = asked.earlier.map((turn) => turn.question);
      const found = await findPassages(question, before, await rewrite(question, before, request.userId));
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
function createGrowth(model: Pick<VerifiedModel, 'check'>, paragraphs: readonly SourceParagraph[]) {
  const sound: AskClaim[] = [];
  let checked = 0;
  return {
    /** The sound sentences so far; undefined when there are no more than before. */
    read(text: string): readonly AskClaim[] | undefined {
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

/** The model numbers paragraphs from 1, `cites` from 0; an invalid number becomes a place that does not exist. */
function claimsOf(sentences: readonly AnswerSentence[]): AskClaim[] {
  const cited = saysWhatIsMissing(sentences) ? sentences.slice(0, -1) : sentences;
  return cited
    .map(({ text, passages, disagrees }) => ({
      text: cleanSentence(text),
      cites: passages.map((number) => number - 1),
      disagrees,
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The sentences with another text for the claim of that place. */
function withText(sentences: readonly AnswerSentence[], place: number, text: string): AnswerSentence[] {
  const claimed = sentences.filter((sentence) => claimsOf([sentence]).length > 0);
  return sentences.map((sentence) => (sentence === claimed[place] ? { ...sentence, text } : sentence));
}

/** The last sentence may say what the archive lacks, for which there can be no evidence. The bot says so in its own words. */
function saysWhatIsMissing(sentences: readonly AnswerSentence[]): boolean {
  return sentences.length > 1 && sentences.at(-1)?.passages.length === 0;
}

/** On one line, without invisible characters, and without numbers in brackets: the bot adds those of sources itself. */
function cleanSentence(text: string): string {
  return lineForModel(lineForModel(text).replace(/\s?\[\d{1,3}(?:[\s,，、-]{1,2}\d{1,3}){0,8}\]/gu, ''));
}

function describeTurns(turns: readonly AskTurn[]): string {
  return turns
    .flatMap(({ question, answer }) => [
      `Reader: ${lineForModel(question)}`,
      ...(answer ? [`Answer: ${lineForModel(answer).slice(0, LONGEST_EARLIER_ANSWER)}`] : []),
    ])
    .join('\n');
}

function whyOf(reason: NoneReason): WhyPassages {
  if (reason === 'no-key') return 'no-model';
  return reason === 'budget-user' ? 'spent' : 'silent';
}
