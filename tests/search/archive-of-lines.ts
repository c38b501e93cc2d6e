import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SearchQuery, SearchWord } from '../../src/domain/search.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { openSearchIndex } from '../../src/search/open-search-index.ts';
import type { SearchDocument, SearchIndex } from '../../src/search/search-index.ts';

/** An episode of one section, or of several. */
export function lineOf(id: string, body: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    version: `${id}:${body}`,
    date: '2026-01-21',
    title: `第${id}集`,
    names: [],
    sections: [{ heading: '', text: body, folded: '' }],
    ...more,
  };
}

/** Words that all have to be found, each under one form. */
export function queryOf(text: string, more: Partial<SearchQuery> = {}): SearchQuery {
  const words = text.split(' ').map((form): SearchWord => ({ forms: [form], match: 'free' }));
  return { words, excluded: [], order: 'fit', offset: 0, limit: 10, ...more };
}

/** A folder for an index, swept away when the test ends. */
export async function indexFile(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'search-index-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  return join(home, 'search.sqlite');
}

/** Opens an index that is closed when the test ends. */
export async function openIndex(
  file: string,
  onError: (error: Error) => void = rethrow,
): Promise<SearchIndex> {
  const index = await openSearchIndex({ file, clock: createMovableClock(0), onError });
  onTestFinished(() => index.close());
  return index;
}

function rethrow(error: Error): never {
  throw error;
}

/** An index of these episodes. */
export async function indexOf(...documents: SearchDocument[]): Promise<SearchIndex> {
  const index = await openIndex(await indexFile());
  await index.put(documents);
  return index;
}

/** Ids of what is found, the best first; without what follows because it is near. */
export async function idsOf(index: SearchIndex, query: SearchQuery): Promise<string[]> {
  const { hits } = await index.search(query);
  return hits.filter(({ isNear }) => !isNear).map(({ id }) => id);
}
