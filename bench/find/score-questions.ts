import { recordOf } from './group-by.ts';
import type { LabelledQuestion } from './labels.ts';

/** A passage that the model would be given. */
export interface GivenPassage {
  /** The path of its note. */
  readonly file: string;
  readonly text: string;
}

/** Where the first passage that answers stands, from 0; undefined when none does. */
export interface QuestionScore {
  readonly question: LabelledQuestion;
  readonly place?: number | undefined;
}

/** Of the questions of one language, the shares with an answer among the first passages. */
export interface QuestionFigures {
  readonly n: number;
  readonly in12: number;
  readonly in3: number;
}

export function scoreQuestion(question: LabelledQuestion, passages: readonly GivenPassage[]): QuestionScore {
  const place = passages.findIndex(({ file, text }) =>
    question.right.some((right) => right.note === file && bare(text).includes(bare(right.text))),
  );
  return { question, place: place < 0 ? undefined : place };
}

/** Of all, and of each language in the order in which they come. */
export function figuresOf(scores: readonly QuestionScore[]): {
  readonly all: QuestionFigures;
  readonly languages: Readonly<Record<string, QuestionFigures>>;
} {
  return {
    all: sharesOf(scores),
    languages: recordOf(scores, ({ question }) => question.language, sharesOf),
  };
}

function sharesOf(scores: readonly QuestionScore[]): QuestionFigures {
  const share = (most: number): number =>
    scores.filter(({ place }) => place !== undefined && place < most).length / Math.max(scores.length, 1);
  return { n: scores.length, in12: share(12), in3: share(3) };
}

/** Where lines break and words are spaced is no matter, nor whether the words are those of the file, with its marks of emphasis. */
function bare(text: string): string {
  return text.replace(/[\s*]+/gu, '');
}
