import type { Engine } from './engine.ts';

export const ENGINE_NAMES = ['ours', 'minisearch', 'flexsearch', 'trigram'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

interface EngineKind {
  readonly label: string;
  /** What it is given and how it is asked. */
  readonly how: string;
  /** No more documents than this: it runs out of memory, or takes hours. */
  readonly most: number;
  readonly nodeOptions: readonly string[];
  /**
   * Loads nothing of the other engines.
   * @param corpus the file of a corpus whose names a query may be widened by, for an engine that knows how
   */
  readonly open: (folder: string, corpus?: string) => Promise<Engine>;
}

const IN_MEMORY = { most: 10_000, nodeOptions: ['--max-old-space-size=12000'] };

export const ENGINES: Readonly<Record<EngineName, EngineKind>> = {
  ours: {
    label: 'ours',
    how: 'the index on disk in a thread of its own, asked by the query language of the bot',
    most: Number.POSITIVE_INFINITY,
    // As `npm start` runs it.
    nodeOptions: ['--max-semi-space-size=4'],
    open: async (folder, corpus) => (await import('./engine-ours.ts')).openOurs(folder, corpus),
  },
  minisearch: {
    label: 'MiniSearch, bigrams',
    how: 'folded bigrams; title counts 3, names 2, text 1; all words, else any',
    ...IN_MEMORY,
    open: async (folder) => (await import('./engine-minisearch.ts')).openMiniSearch(folder),
  },
  flexsearch: {
    label: 'FlexSearch, bigrams',
    how: 'folded bigrams of one text, title first; all words, else suggestions',
    ...IN_MEMORY,
    open: async (folder) => (await import('./engine-flexsearch.ts')).openFlexSearch(folder),
  },
  trigram: {
    label: 'SQLite FTS5, trigram',
    how: 'folded text; bm25 with title 5, names 3, body 1; all words as phrases, else any trigram',
    most: Number.POSITIVE_INFINITY,
    nodeOptions: [],
    open: async (folder) => (await import('./engine-trigram.ts')).openTrigram(folder),
  },
};

export function isEngineName(name: string): name is EngineName {
  return ENGINE_NAMES.some((each) => each === name);
}
