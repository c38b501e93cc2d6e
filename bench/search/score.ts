import type { Ask } from './engine.ts';
import { FULL_RECALL, type KnownQuery, MOST_FOUND, QUERY_CLASSES, type QueryClass } from './queries.ts';

/** How well one query was answered, from 0 to 1. */
export interface Score {
  readonly query: KnownQuery;
  /** Of the documents that answer, the share found: among the first ten (of which no more than ten can be), or among all. */
  readonly recall: number;
  readonly ndcg: number;
  /** Of the first ten hits, the share that answers. */
  readonly precision: number;
  /** The first hits. */
  readonly got: readonly string[];
}

/** Means over the queries of one class. */
export interface ClassScore {
  readonly kind: QueryClass;
  readonly queries: number;
  readonly recall: number;
  readonly ndcg: number;
  readonly precision: number;
}

const TOP = 10;

/** Asks every query and compares the answers with those known. */
export async function scoreQueries(ask: Ask, queries: readonly KnownQuery[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const query of queries) {
    const isFull = FULL_RECALL.has(query.kind);
    const found = await ask(query.text, isFull ? MOST_FOUND.mixed : TOP);
    scores.push(scoreOf(query, found, isFull ? Number.POSITIVE_INFINITY : TOP));
  }
  return scores;
}

function scoreOf(query: KnownQuery, found: readonly string[], depth: number): Score {
  const relevant = new Set(query.relevant);
  const counted = new Set(found.slice(0, depth));
  const got = found.slice(0, TOP);
  const hits = [...counted].filter((id) => relevant.has(id)).length;
  const gain = got.reduce((sum, id, rank) => sum + (relevant.has(id) ? 1 / Math.log2(rank + 2) : 0), 0);
  const best = Array.from({ length: Math.min(TOP, relevant.size) }, (_, rank) => 1 / Math.log2(rank + 2));
  const right = got.filter((id) => relevant.has(id)).length;
  return {
    query,
    recall: hits / Math.min(depth, relevant.size),
    ndcg: gain / best.reduce((sum, each) => sum + each, 0),
    precision: got.length > 0 ? right / got.length : 0,
    got,
  };
}

/** The means, in the order of the classes; those without queries are left out. */
export function meansOf(scores: readonly Score[]): ClassScore[] {
  return QUERY_CLASSES.flatMap((kind) => {
    const own = scores.filter(({ query }) => query.kind === kind);
    const mean = (value: (score: Score) => number): number =>
      own.reduce((sum, score) => sum + value(score), 0) / own.length;
    if (own.length === 0) return [];
    return [
      {
        kind,
        queries: own.length,
        recall: mean(({ recall }) => recall),
        ndcg: mean(({ ndcg }) => ndcg),
        precision: mean(({ precision }) => precision),
      },
    ];
  });
}
