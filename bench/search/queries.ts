import type { CorpusDocument } from './corpus.ts';

/** Kinds of queries, in the order of the tables. */
export const QUERY_CLASSES = [
  'entities',
  'two-character',
  'mixed',
  'title words',
  'clause',
  'question',
  'cross-script',
  'taiwan words',
  'english for chinese',
  'short names',
] as const;

export type QueryClass = (typeof QUERY_CLASSES)[number];

/** A query, and the documents that answer it. */
export interface KnownQuery {
  readonly kind: QueryClass;
  readonly text: string;
  readonly relevant: readonly string[];
}

/** Classes whose recall is that of everything found, not of the first ten. */
export const FULL_RECALL: ReadonlySet<QueryClass> = new Set(['two-character', 'mixed']);

/** Queries of one class, at most. */
export const MOST_QUERIES = 150;
/** What is found in more documents than this has no known ten best. */
export const MOST_RELEVANT = 300;
/** The same where all have to be found; a few mixed words are in a large part of any corpus. */
export const MOST_FOUND = { word: 5_000, mixed: 50_000 } as const;

/** A query whose answers become known by a walk over the whole corpus. */
export interface Candidate {
  readonly kind: QueryClass;
  readonly text: string;
  /** Folded strings that are looked for in every document. */
  readonly needles: readonly string[];
  /** `any`: a document with one of them answers; `all`: with all of them; `name`: as any, where the name is meant. */
  readonly match: 'any' | 'all' | 'name';
  /** Where the needles have to stand. */
  readonly where: 'text' | 'title';
  /** So many documents may answer. */
  readonly least: number;
  readonly most: number;
  /** The document that it was taken from, which has to be among them. */
  readonly source?: CorpusDocument['id'] | undefined;
}
