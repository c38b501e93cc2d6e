import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { openSearchIndex } from '../../src/search/open-search-index.ts';
import type { Engine } from './engine.ts';

/** Our own engine; with the names of a corpus it also looks for what they are called otherwise. */
export async function openOurs(folder: string, corpus: string | undefined): Promise<Engine> {
  const opening = openSearchIndex({
    clock: createMovableClock(0),
    file: join(folder, 'search.index'),
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
    save: () => index.settled(),
    replace: (documents) => index.put(documents),
    ask: createAsk(catalog, index),
    close: () => index.close(),
  };
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
