import type { LabelledQuery } from './labels.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { percentile } from './percentile.ts';
import { type QueryScore, type ShownResult, scoreQuery } from './score-queries.ts';
import { resultOf } from './shown-text.ts';

/** Asks an engine; the texts of what it shows first are fetched only by the call that comes with the answer. */
export type AskFirst = (query: string) => Promise<() => readonly ShownResult[]>;

/** How an engine answered, and how long it took for an answer, in milliseconds. */
export interface MeasuredQueries {
  readonly scores: readonly QueryScore[];
  readonly p50: number;
  readonly p99: number;
}

/** Asks every query in turn. */
export async function measureQueries(
  ask: AskFirst,
  queries: readonly LabelledQuery[],
): Promise<MeasuredQueries> {
  const scores: QueryScore[] = [];
  const took: number[] = [];
  // What is compiled and read only once is nobody's query.
  await ask(queries[0]?.query ?? '');
  for (const query of queries) {
    const startedAt = performance.now();
    const shown = await ask(query.query);
    took.push(performance.now() - startedAt);
    scores.push(scoreQuery(query, shown()));
  }
  return { scores, p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}

/** Asks the bot as a text in a private chat does. @throws when the search does not answer */
export function createAskBot({ archiveSearch }: Pick<OpenCorpus, 'archiveSearch'>): AskFirst {
  return async (query) => {
    const answer = await archiveSearch.search(query, { order: 'fit', page: 0 });
    if (answer.kind === 'unavailable') throw new Error(`the search did not answer: ${query}`);
    if (answer.kind !== 'answered') return () => [];
    return () => answer.hits.map(({ episode, section }) => resultOf(episode, section));
  };
}
