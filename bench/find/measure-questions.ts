import { LONGEST_QUESTION } from '../../src/assistant/ask/asking.ts';
import type { LabelledQuestion } from './labels.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { percentile } from './percentile.ts';
import { type QuestionScore, scoreQuestion } from './score-questions.ts';

/** Where the answers stand, and how long finding the passages took, in milliseconds. */
export interface MeasuredQuestions {
  readonly scores: readonly QuestionScore[];
  readonly p50: number;
  readonly p99: number;
}

/** Finds the passages that a model would be given for each question, as the first of its conversation. */
export async function measureQuestions(
  { catalog, findPassages }: Pick<OpenCorpus, 'catalog' | 'findPassages'>,
  questions: readonly LabelledQuestion[],
): Promise<MeasuredQuestions> {
  const scores: QuestionScore[] = [];
  const took: number[] = [];
  for (const question of questions) {
    const asked = [...question.question].slice(0, LONGEST_QUESTION).join('');
    const startedAt = performance.now();
    const passages = await findPassages(asked, []);
    took.push(performance.now() - startedAt);
    if (!passages) throw new Error(`the search did not answer: ${question.question}`);
    const given = passages.map(({ episodeId, text }) => ({
      file: catalog.findEpisode(episodeId)?.path ?? '',
      text,
    }));
    scores.push(scoreQuestion(question, given));
  }
  return { scores, p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}
