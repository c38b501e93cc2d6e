import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Index } from 'flexsearch';
import { bigramsOf } from './bigrams.ts';
import type { Engine } from './engine.ts';
import { foldedText } from './find-needles.ts';

/** FlexSearch over bigrams of one text, title first; all words, then some. Kept as what its export gives. */
export async function openFlexSearch(folder: string): Promise<Engine> {
  const exported = join(folder, 'flexsearch');
  const index = new Index({ tokenize: 'strict', encode: bigramsOf, resolution: 9 });
  const numbers = new Map<string, number>();
  if (existsSync(exported)) {
    for (const key of await readdir(exported)) {
      const data = await readFile(join(exported, key), 'utf8');
      if (key === 'ids') for (const id of JSON.parse(data) as string[]) numbers.set(id, numbers.size);
      else index.import(key, data);
    }
  }
  const ids = [...numbers.keys()];
  return {
    isThreaded: false,
    async add(documents) {
      for (const document of documents) {
        numbers.set(document.id, ids.push(document.id) - 1);
        index.add(ids.length - 1, foldedText(document));
      }
    },
    async save() {
      await mkdir(exported, { recursive: true });
      await writeFile(join(exported, 'ids'), JSON.stringify(ids));
      await index.export(async (key: string, data: string) => {
        if (data) await writeFile(join(exported, key), data);
      });
    },
    async replace(documents) {
      for (const document of documents) index.update(numbers.get(document.id) ?? -1, foldedText(document));
    },
    async ask(text, limit) {
      const all = index.search(text, { limit });
      const found = all.length > 0 ? all : index.search(text, { limit, suggest: true });
      return found.map((number) => ids[Number(number)] ?? '');
    },
    async close() {},
  };
}
