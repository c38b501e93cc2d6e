import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { createEngine } from '../../src/search/engine.ts';
import { openSearchIndex } from '../../src/search/open-search-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import type { Engine } from './engine.ts';

/** Our own engine; with the names of a corpus it also looks for what they are called otherwise. */
export async function openOurs(folder: string, corpus: string | undefined): Promise<Engine> {
  const file = join(folder, 'search.index');
  const opening = openSearchIndex({
    clock: createMovableClock(0),
    file,
    onError: (error) => console.error(error),
  });
  // The thread of the index starts while this one reads what asks it.
  const [{ createMemoryCatalog }, { createAsk }] = await Promise.all([
    import('../../src/archive/open-catalog.ts'),
    import('./ask-ours.ts'),
  ]);
  const index = await opening;
  const catalog = createMemoryCatalog();
  if (corpus) await fillCatalog(catalog, corpus);
  return {
    isThreaded: true,
    add: (documents) => index.put(documents),
    save: () => finish(index, file),
    replace: (documents) => index.put(documents),
    ask: createAsk(catalog, index),
    close: () => index.close(),
  };
}

/** Closes the index, and does at once what its thread would do between calls: merging what was written. */
async function finish(index: SearchIndex, file: string): Promise<void> {
  await index.close();
  const engine = createEngine(file, () => undefined);
  while (engine.tidy('idle'));
  engine.close();
}

/** Names and glossaries are all that a query asks of the catalog: texts are left out. */
async function fillCatalog(catalog: Catalog, corpus: string): Promise<void> {
  // Only now: a cold start is that of the bot's search, not of what reads a corpus.
  const { readCorpus } = await import('./corpus.ts');
  const { ownAliases } = await import('./name-groups.ts');
  const episodes: Parameters<Catalog['replaceInSlices']>[0][number][] = [];
  for await (const batch of readCorpus(corpus)) {
    for (const { id, version, date, title, listings, terms, pairs } of batch) {
      const datedAt = Date.parse(date);
      episodes.push({
        id,
        path: `${id}.md`,
        hash: version,
        date,
        datedAt,
        title,
        listings,
        terms,
        pairs,
        sections: [],
        draft: false,
      });
    }
  }
  await catalog.replaceInSlices(episodes, ownAliases());
}
