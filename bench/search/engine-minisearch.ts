import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch, { type Options } from 'minisearch';
import type { SearchDocument } from '../../src/search/search-index.ts';
import { bigramsOf } from './bigrams.ts';
import type { Engine } from './engine.ts';
import { sectionsText } from './find-needles.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly text: string;
}

const OPTIONS: Options<Entry> = {
  fields: ['title', 'names', 'text'],
  tokenize: bigramsOf,
  processTerm: (term) => term,
  searchOptions: { boost: { title: 3, names: 2 } },
};

/** MiniSearch over bigrams: all words first, then some; kept as its JSON. */
export async function openMiniSearch(folder: string): Promise<Engine> {
  const file = join(folder, 'minisearch.json');
  const index = existsSync(file)
    ? MiniSearch.loadJSON<Entry>(await readFile(file, 'utf8'), OPTIONS)
    : new MiniSearch<Entry>(OPTIONS);
  return {
    isThreaded: false,
    async add(documents) {
      index.addAll(documents.map(entryOf));
    },
    save: () => writeFile(file, JSON.stringify(index)),
    async replace(documents) {
      for (const document of documents) index.replace(entryOf(document));
    },
    async ask(text, limit) {
      const all = index.search(text, { combineWith: 'AND' });
      const found = all.length >= Math.min(limit, 1) ? all : index.search(text, { combineWith: 'OR' });
      return found.slice(0, limit).map(({ id }) => String(id));
    },
    async close() {},
  };
}

function entryOf({ id, title, summary, names, sections }: SearchDocument): Entry {
  return { id, title, names: names.join('\n'), text: `${summary ?? ''}\n${sectionsText({ sections })}` };
}
