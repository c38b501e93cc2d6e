import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import type { ArchiveFile } from '../../src/archive/archive-file.ts';
import { openArchiveFile } from '../../src/archive/open-archive-file.ts';

const FILE = { path: 'a.md', stamp: '1 2 3', hash: 'h1', reader: '1', head: '{}' };
const NOTE = { ...FILE, card: new Uint8Array([1, 2]), glossary: new Uint8Array([3]) };
const TEXT = new TextEncoder().encode('# 潮汐\n'.repeat(2_000));

async function createPlace() {
  const place = await mkdtemp(join(tmpdir(), 'archive-'));
  const file = join(place, 'data', 'archive.sqlite');
  const lines: string[] = [];
  const opened: ArchiveFile[] = [];
  onTestFinished(async () => {
    for (const archive of opened) archive.close();
    await rm(place, { recursive: true });
  });
  return {
    place,
    file,
    lines,
    open(folder = '/content') {
      const archive = openArchiveFile(file, folder, (line) => lines.push(line));
      opened.push(archive);
      return archive;
    },
    close() {
      for (const archive of opened.splice(0)) archive.close();
    },
  };
}

/** A file that another process has closed: without what SQLite keeps beside it. */
async function createClosed() {
  const place = await createPlace();
  const archive = place.open();
  for (let index = 0; index < 200; index += 1) archive.put({ ...NOTE, path: `${index}.md` }, TEXT);
  place.close();
  const db = new DatabaseSync(place.file);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  return place;
}

it('gives back what was kept when it is opened again', async () => {
  const { open, close, lines } = await createPlace();
  const first = open();
  first.put(NOTE, TEXT);
  first.put({ ...NOTE, path: 'b.md' }, TEXT);
  first.put({ ...NOTE, path: 'b.md', hash: 'h2' }, new TextEncoder().encode('neu'));
  first.restamp('a.md', '4 5 6');
  first.remove('b.md');
  close();
  const second = open();
  expect(second.files().map((each) => ({ ...each }))).toEqual([{ ...FILE, stamp: '4 5 6' }]);
  expect([second.card('a.md'), second.glossary('a.md')]).toEqual([NOTE.card, NOTE.glossary]);
  expect(second.card('b.md')).toBeUndefined();
  expect(second.text('a.md')).toEqual(TEXT);
  expect(second.text('b.md')).toBeUndefined();
  expect(lines).toEqual([]);
});

it('forgets what was read of another folder', async () => {
  const { open, close } = await createPlace();
  open('/content').put(NOTE, TEXT);
  close();
  expect(open('/other').files()).toEqual([]);
});

it('serves two processes at once', async () => {
  const { open, lines } = await createPlace();
  const [first, second] = [open(), open()];
  first.put(NOTE, TEXT);
  second.put({ ...NOTE, path: 'b.md' }, TEXT);
  expect(first.files().map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  expect(lines).toEqual([]);
});

it.each([
  ['cut off', async (file: string) => truncate(file, 9_000)],
  ['no database', async (file: string) => writeFile(file, 'not a database, but a text '.repeat(99))],
  [
    'of a newer version',
    async (file: string) => {
      const db = new DatabaseSync(file);
      db.exec("UPDATE meta SET value = '999' WHERE key = 'layout'");
      db.close();
    },
  ],
])('a file that is %s is made anew, and a line tells so', async (_, damage) => {
  const { open, lines, file } = await createClosed();
  await damage(file);
  const archive = open();
  expect(archive.files()).toEqual([]);
  archive.put(NOTE, TEXT);
  expect(archive.text('a.md')).toEqual(TEXT);
  expect(lines).toEqual([
    expect.stringMatching(/archive\.sqlite: .+; it is rebuilt from the content folder$/),
  ]);
});

it('is kept in memory where there is no place for it, and a line tells so', async () => {
  const { open, lines, place } = await createPlace();
  await writeFile(join(place, 'data'), 'a file where a folder should be');
  const archive = open();
  archive.put(NOTE, TEXT);
  expect(archive.text('a.md')).toEqual(TEXT);
  expect(lines).toEqual([expect.stringContaining('read in full at each start')]);
});
