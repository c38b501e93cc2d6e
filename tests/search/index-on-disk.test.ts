import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { createEngine, type Engine } from '../../src/search/engine.ts';
import { openSearchIndex } from '../../src/search/open-search-index.ts';
import type { SearchDocument } from '../../src/search/search-index.ts';
import { tries } from '../tries.ts';
import { idsOf, indexFile, lineOf, openIndex, queryOf } from './archive-of-lines.ts';

const quiet = (): void => undefined;
const clock = createMovableClock(0);

/** What the thread of an index does with a call, and between calls. */
function putAll(engine: Engine, documents: readonly SearchDocument[]): void {
  const work = engine.put(documents);
  while (!work.next().done);
}
function tidyUp(engine: Engine): void {
  while (engine.tidy('idle'));
}

it('knows after a restart what it was told', async () => {
  const file = await indexFile();
  const first = await openSearchIndex({ file, clock, onError: quiet });
  await first.put([lineOf('a', '光刻机'), lineOf('b', '存储')]);
  await first.close();
  const second = await openIndex(file);
  expect(await second.known()).toEqual(
    new Map([
      ['a', 'a:光刻机'],
      ['b', 'b:存储'],
    ]),
  );
  expect(await idsOf(second, queryOf('光刻机'))).toEqual(['a']);
});

it('finds a changed episode by its new words only, and a dropped one not at all', async () => {
  const file = await indexFile();
  const first = await openSearchIndex({ file, clock, onError: quiet });
  await first.put([lineOf('a', '光刻机'), lineOf('b', '光刻机')]);
  await first.close();
  const index = await openIndex(file);
  await index.put([lineOf('a', '存储')]);
  await index.drop(['b', 'unknown']);
  expect(await idsOf(index, queryOf('光刻机'))).toEqual([]);
  expect(await idsOf(index, queryOf('存储'))).toEqual(['a']);
});

it('finds the same as a reader of all texts would, whatever came, changed and went', {
  timeout: 120_000,
}, async () => {
  const words = ['光刻', '存储', '关税', '白银', 'A股', 'H200', '利率'];
  const text = fc
    .array(fc.constantFrom(...words, '。', ' and '), { maxLength: 6 })
    .map((parts) => parts.join('，'));
  const change = fc.record({ id: fc.nat(40).map(String), text: fc.option(text, { freq: 5 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 30, maxLength: 90 }), async (changes) => {
      const engine = createEngine(await indexFile(), quiet);
      const texts = new Map<string, string>();
      for (const { id, text: now } of changes) {
        if (now === null) engine.drop([id]);
        else putAll(engine, [lineOf(id, now)]);
        if (now === null) texts.delete(id);
        else texts.set(id, now);
        if (Number(id) % 3 === 0) tidyUp(engine);
      }
      for (const word of words) {
        const expected = [...texts].filter(([, held]) => held.includes(word)).map(([id]) => id);
        const { hits, fit } = engine.search(queryOf(word, { limit: 100 }));
        expect(fit === 'all' ? hits.map(({ id }) => id).sort() : []).toEqual(expected.sort());
      }
      engine.close();
    }),
    tries(6),
  );
});

it('comes through a kill, and answers from what it has', { timeout: 120_000 }, async () => {
  const file = await indexFile();
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', new URL('./keep-writing.ts', import.meta.url).pathname, file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let written = 0;
  writer.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString().split('\n').length - 1;
    if (written >= 80) writer.kill('SIGKILL');
  });
  expect(await once(writer, 'exit')).toEqual([null, 'SIGKILL']);
  const index = await openIndex(file);
  const known = await index.known();
  const found = await idsOf(index, queryOf('芯片', { limit: 10_000 }));
  expect(found.sort()).toEqual([...known.keys()].sort());
  expect(known.size).toBeGreaterThan(0);
  await index.put([lineOf('after', '芯片之后')]);
  expect(await idsOf(index, queryOf('之后'))).toContain('after');
});

it('sweeps away what a killed merge has left, before its number is given again', async () => {
  const file = await indexFile();
  const first = await openSearchIndex({ file, clock, onError: quiet });
  await first.put([lineOf('a', '光刻机')]);
  await first.close();
  // The same pages once more, under the number of the next segment.
  const db = new DatabaseSync(file);
  db.exec(`INSERT INTO pages SELECT key + ${2 ** 33}, bytes FROM pages`);
  db.close();
  const second = await openSearchIndex({ file, clock, onError: quiet });
  expect(await second.known()).toEqual(new Map([['a', 'a:光刻机']]));
  await second.close();
  const after = new DatabaseSync(file);
  expect(after.prepare('SELECT count(*) AS pages FROM pages').get()).toEqual({ pages: 1 });
  after.close();
});

it('begins anew when the file is damaged, or of another version', async () => {
  const damaged = await indexFile();
  await writeFile(damaged, 'not a database '.repeat(1_000));
  const first = await openIndex(damaged);
  await first.put([lineOf('a', '光刻机')]);
  expect(await idsOf(first, queryOf('光刻机'))).toEqual(['a']);

  const old = await indexFile();
  const index = await openSearchIndex({ file: old, clock, onError: quiet });
  await index.put([lineOf('a', '光刻机')]);
  await index.close();
  const db = new DatabaseSync(old);
  db.exec("UPDATE meta SET value = 'another'");
  db.close();
  expect((await (await openIndex(old)).known()).size).toBe(0);
});

it('gives a second process on the same folder a file of its own', async () => {
  const file = await indexFile();
  const [first, second] = [await openIndex(file), await openIndex(file)];
  await first.put([lineOf('a', '光刻机')]);
  await second.put([lineOf('b', '光刻机')]);
  expect(await idsOf(first, queryOf('光刻机'))).toEqual(['a']);
  expect(await idsOf(second, queryOf('光刻机'))).toEqual(['b']);
});

it('gives processes that start at the same moment a file each, and breaks none of them', async () => {
  for (let round = 0; round < 4; round += 1) {
    const file = await indexFile();
    const started = await Promise.all(['a', 'b', 'c'].map(() => openIndex(file)));
    await Promise.all(started.map((index, number) => index.put([lineOf(String(number), '光刻机')])));
    const found = await Promise.all(started.map((index) => idsOf(index, queryOf('光刻机'))));
    expect(found).toEqual([['0'], ['1'], ['2']]);
  }
});

it('says what is wrong when the folder cannot be written to, and goes on once it can', async () => {
  const file = await indexFile();
  await writeFile(`${file}.blocked`, '');
  const index = await openSearchIndex({ file: `${file}.blocked/search.sqlite`, clock, onError: quiet });
  await expect(index.search(queryOf('光刻机'))).rejects.toThrow(/EEXIST|ENOTDIR/u);
  await expect(index.known()).rejects.toThrow();
});

it('forgets a text that is damaged, and shows one as it is searched when only its spelling is lost', async () => {
  const file = await indexFile();
  const first = await openSearchIndex({ file, clock, onError: quiet });
  await first.put(['a', 'b', 'c'].map((id) => lineOf(id, '光刻机，ASML')));
  await first.close();
  const db = new DatabaseSync(file);
  db.exec("UPDATE texts SET open = x'ffff' WHERE document = 1");
  db.exec("UPDATE texts SET open_changes = x'ffff' WHERE document = 2");
  db.close();
  const errors: string[] = [];
  const second = await openIndex(file, ({ message }) => void errors.push(message));
  const { hits } = await second.search(queryOf('光刻机'));
  expect(hits.map(({ id, snippet }) => [id, snippet.text]).sort()).toEqual([
    ['b', '光刻机,asml'],
    ['c', '光刻机，ASML'],
  ]);
  expect(errors).toEqual(['a text of the search index is damaged']);
  // Whoever compares now brings the lost one anew.
  expect([...(await second.known()).keys()].sort()).toEqual(['b', 'c']);
  await second.put([lineOf('a', '光刻机，ASML')]);
  expect((await idsOf(second, queryOf('光刻机'))).sort()).toEqual(['a', 'b', 'c']);
});

it('gives room back to the disk, also in a file that an older version began', async () => {
  const file = await indexFile();
  const old = new DatabaseSync(file);
  old.exec('CREATE TABLE texts (bytes BLOB); INSERT INTO texts VALUES (randomblob(2000000))');
  old.close();
  const engine = createEngine(file, quiet);
  const long = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  putAll(
    engine,
    Array.from({ length: 20 }, (_, id) => lineOf(String(id), long)),
  );
  engine.drop(Array.from({ length: 19 }, (_, id) => String(id)));
  tidyUp(engine);
  expect((await stat(file)).size).toBeLessThan(1_500_000);
  engine.close();
});
