import type { Problem } from '../../../domain/problem.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { problemLine } from '../../../messages/problems/problem-line.ts';
import { DRAFTING } from './words.ts';

const LINE_LIMIT = 200;
const MOST_LINES = 3;

/** Why a change was not made: what would be wrong with the file. */
export function problemsNote(problems: readonly Problem[], language: Language): string {
  const lines = problems.slice(0, MOST_LINES).map((each) => shorten(problemLine(each, language), LINE_LIMIT));
  return [`⚠️ ${DRAFTING[language].wouldBeFaulty}`, ...lines].join('\n');
}
