import { copyFile, mkdtemp, open, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCatalogFile } from '../../src/archive/catalog-file.ts';
import { openCatalog } from '../../src/archive/open-catalog.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';

const EPISODES = Array.from({ length: 40 }, (_, index) =>
  anEpisode(`e${index}`, {
    listings: listingsOf('company', 'Lakeside Yards', `第${index}号船坞`),
    terms: [{ name: `第${index}种缆绳`, gloss: '系船用。' }],
  }),
);

/** The file of a catalog that was closed. */
async function aFile(): Promise<string> {
  const file = await aPlace();
  const catalog = openCatalog(file, expect.fail);
  await catalog.replaceInSlices(EPISODES, []);
  catalog.close();
  return file;
}

async function aPlace(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'damaged-'));
  onTestFinished(() => rm(place, { recursive: true }));
  return join(place, 'catalog.sqlite');
}

/** Opens it, fills it, and gives the lines that were heard. */
async function linesOfOpening(file: string): Promise<string[]> {
  const lines: string[] = [];
  const catalog = openCatalog(file, (line) => lines.push(line));
  await catalog.replaceInSlices(EPISODES, []);
  expect(catalog.entities('company', 0, 1)).toMatchObject({ entries: [{ episodes: 40 }], total: 41 });
  expect(catalog.findTerm('第7种缆绳')?.glosses).toHaveLength(1);
  catalog.close();
  return lines;
}

describe('a catalog on disk', () => {
  it.each([0.3, 0.6, 0.9])(
    'that is cut off at %f of its length is made anew, and a line tells so',
    async (share) => {
      const file = await aFile();
      await truncate(file, Math.floor((await stat(file)).size * share));
      expect(await linesOfOpening(file)).toEqual([
        expect.stringMatching(/catalog\.sqlite: .+; it is rebuilt/),
      ]);
      expect(await linesOfOpening(file)).toEqual([]);
    },
  );

  it('whose first page is damaged is made anew, and a line tells so', async () => {
    const file = await aFile();
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(600, 7), 0, 600, 16);
    await handle.close();
    expect(await linesOfOpening(file)).toEqual([expect.stringMatching(/it is rebuilt/)]);
  });

  it('that is no database is made anew, and a line tells so', async () => {
    const file = await aFile();
    await writeFile(file, 'a note that was saved in the wrong place');
    expect(await linesOfOpening(file)).toEqual([expect.stringMatching(/it is rebuilt/)]);
  });

  it('that was being filled when the process ended is made anew', async () => {
    const file = await aPlace();
    const catalog = openCatalog(file, expect.fail);
    onTestFinished(() => catalog.close());
    await catalog.growInSlices(EPISODES, []);
    const left = await aPlace();
    await copyFile(file, left);
    expect(await linesOfOpening(left)).toEqual([]);
  });

  it('that was being filled when it was closed is filled on', async () => {
    const file = await aPlace();
    const first = openCatalog(file, expect.fail);
    await first.growInSlices(EPISODES.slice(0, 20), []);
    first.close();
    const held = openCatalogFile(file, expect.fail);
    onTestFinished(() => held.close());
    expect(held.isEmpty()).toBe(false);
  });

  it('that is damaged while it is open is made anew with the next change, and a line tells so', async () => {
    const file = await aFile();
    const lines: string[] = [];
    const catalog = openCatalog(file, (line) => lines.push(line));
    onTestFinished(() => catalog.close());
    const handle = await open(file, 'r+');
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(size - 8_192, 7), 0, size - 8_192, 8_192);
    await handle.close();
    const [first, ...others] = EPISODES;
    await catalog.replaceInSlices(
      [...others, anEpisode(first?.id ?? '', { listings: listingsOf('company', '新船坞') })],
      [],
    );
    expect(lines).toEqual([expect.stringMatching(/catalog\.sqlite: is damaged; it is rebuilt/)]);
    expect(catalog.entities('company', 0, 1)).toMatchObject({ entries: [{ episodes: 39 }], total: 41 });
    expect(catalog.latest(0, 0).total).toBe(40);
  });
});

describe('a catalog on a disk that is full', () => {
  it('answers from what is there, tells so once, and takes in what is new when there is room again', async () => {
    const file = await aFile();
    const lines: string[] = [];
    const held = openCatalogFile(file, (line) => lines.push(line));
    onTestFinished(() => held.close());
    const catalog = createCatalog(held.stores);
    await catalog.replaceInSlices(EPISODES, []);
    held.db().exec('PRAGMA max_page_count = 1');
    const more = [
      ...EPISODES,
      ...Array.from({ length: 600 }, (_, index) =>
        anEpisode(`m${index}`, { listings: listingsOf('company', `第${index}号码头`) }),
      ),
    ];
    for (let look = 0; look < 3; look += 1) {
      await expect(catalog.replaceInSlices(more, [])).rejects.toThrow(/full/);
      expect(catalog.entities('company', 0, 1)).toMatchObject({ entries: [{ episodes: 40 }], total: 41 });
      expect(catalog.findTerm('第7种缆绳')?.glosses).toHaveLength(1);
    }
    expect(lines).toEqual([expect.stringMatching(/catalog\.sqlite: .*full; the change is retried/)]);
    held.db().exec('PRAGMA max_page_count = 1000000');
    await catalog.replaceInSlices(more, []);
    expect(catalog.entities('company', 0, 0).total).toBe(641);
  });
});
