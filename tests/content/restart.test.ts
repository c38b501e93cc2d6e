import { createHash } from 'node:crypto';
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { ArchiveFile } from '../../src/archive/archive-file.ts';
import { openArchiveFile } from '../../src/archive/open-archive-file.ts';
import { pack } from '../../src/content/packed.ts';
import type { Clock } from '../../src/domain/clock.ts';
import {
  createTexts,
  createWatchedFolder,
  episodeText,
  realClock,
  type WatchedFolder,
} from './watched-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** For it the files were written long ago: their stamps can be trusted. */
const laterClock: Clock = { ...realClock, now: () => Date.now() + 60_000 };
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 30_000, interval: 25 });

async function start(options: Parameters<typeof createWatchedFolder>[0]): Promise<WatchedFolder> {
  const watched = await createWatchedFolder({ clock: laterClock, ...options });
  onTestFinished(() => watched.close());
  await watched.folder.start();
  return watched;
}

async function fill(files: Readonly<Record<string, string>>): Promise<WatchedFolder> {
  const empty = await createWatchedFolder();
  await empty.close();
  await mkdir(empty.dir, { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(empty.dir, path), text);
  return start({ dir: empty.dir });
}

/** What is kept of a folder, while no bot has it open. */
function change(dir: string, work: (archive: ArchiveFile) => void): void {
  const archive = openArchiveFile(join(dir, '..', 'archive.sqlite'), dir, (line) => {
    throw new Error(line);
  });
  work(archive);
  archive.close();
}

it('a start does not read files that have not changed', async () => {
  const first = await fill({ 'a.md': episodeText('甲'), 'b.md': episodeText('乙') });
  await first.folder.stop();
  // What is kept says otherwise than the file: whoever read the file would notice.
  change(first.dir, (archive) => {
    const kept = archive.files().find(({ path }) => path === 'a.md');
    const head = kept?.head.replace('甲', '未读') ?? '';
    if (kept) archive.put({ ...kept, head, card: pack('{"listings":[]}'), glossary: pack('') }, pack(''));
  });
  const second = await start({ dir: first.dir });
  expect(second.titles()).toEqual(['a.md 未读', 'b.md 乙']);
});

it('a start tells what was live before it has looked at the folder', async () => {
  const first = await fill({ 'a.md': episodeText('甲'), 'b.md': episodeText('乙') });
  await first.folder.stop();
  await writeFile(join(first.dir, 'a.md'), episodeText('改'));
  await writeFile(join(first.dir, 'c.md'), 'broken');
  const second = await start({ dir: first.dir });
  const [before, after] = second.states.map(({ episodes }) => episodes.map(({ title }) => title));
  expect([before, after]).toEqual([
    ['甲', '乙'],
    ['改', '乙'],
  ]);
  expect(second.states.map(({ problems }) => problems.length)).toEqual([0, 1]);
});

it('what another reader has read counts until this one has read it again', async () => {
  const first = await fill({ 'a.md': episodeText('甲') });
  await first.folder.stop();
  change(first.dir, (archive) => {
    const kept = archive.files()[0];
    const head = kept?.head.replace('甲', '旧') ?? '';
    if (kept)
      archive.put(
        { ...kept, head, reader: 'another', card: pack('{"listings":[]}'), glossary: pack('') },
        pack(episodeText('甲')),
      );
  });
  const second = await start({ dir: first.dir });
  expect(second.states.map(({ episodes }) => episodes[0]?.title)).toEqual(['旧', '甲']);
});

it('a start reads what changed while nobody looked, and notices what is gone', async () => {
  const first = await fill({
    'a.md': episodeText('甲'),
    'b.md': episodeText('乙'),
    'c.md': episodeText('丙'),
  });
  await first.folder.stop();
  await writeFile(join(first.dir, 'a.md'), episodeText('改'));
  await rm(join(first.dir, 'b.md'));
  const second = await start({ dir: first.dir });
  expect(second.titles()).toEqual(['a.md 改', 'c.md 丙']);
  await second.folder.stop();
  change(first.dir, (archive) => {
    expect(archive.files().map(({ path }) => path)).toEqual(['a.md', 'c.md']);
    expect(archive.text('a.md')).toEqual(new Uint8Array(pack(episodeText('改'))));
  });
});

it('a file that was written just before it was read is read again at the next start', async () => {
  const first = await fill({});
  await first.folder.stop();
  await writeFile(join(first.dir, 'a.md'), episodeText('甲'));
  const second = await start({ dir: first.dir, clock: realClock });
  await second.folder.stop();
  change(first.dir, (archive) => expect(archive.files()[0]?.stamp).toBe(''));
  const third = await start({ dir: first.dir });
  expect(third.titles()).toEqual(['a.md 甲']);
  await third.folder.stop();
  change(first.dir, (archive) => expect(archive.files()[0]?.stamp).not.toBe(''));
});

it('files that are touched without a change of bytes get their new stamps, and nothing is told', async () => {
  const first = await fill({ 'a.md': episodeText('甲') });
  await first.folder.stop();
  let before = '';
  change(first.dir, (archive) => {
    before = archive.files()[0]?.stamp ?? '';
  });
  await utimes(join(first.dir, 'a.md'), new Date(1e12), new Date(1e12));
  const second = await start({ dir: first.dir });
  expect(second.states.map(({ isWhole }) => isWhole)).toEqual([false, true]);
  expect(second.states[1]?.episodes).toEqual(second.states[0]?.episodes);
  await second.folder.stop();
  change(first.dir, (archive) => {
    expect(archive.files()[0]?.stamp).not.toBe(before);
    expect(archive.files()[0]?.hash).toBe(hashOf(episodeText('甲')));
  });
});

it('the state keeps a text only while the file holds something faulty', async () => {
  const texts = createTexts();
  const empty = await createWatchedFolder({ texts });
  onTestFinished(() => empty.close());
  await writeFile(join(empty.dir, 'a.md'), episodeText('甲'));
  await empty.folder.start();
  expect(texts.kept.size).toBe(0);
  await writeFile(join(empty.dir, 'a.md'), 'broken');
  await soon(() => expect([...texts.kept]).toEqual([['a.md', episodeText('甲')]]));
  expect(empty.titles()).toEqual(['a.md 甲']);
  await empty.folder.stop();
  // What is kept beside it can be deleted at any time.
  for (const suffix of ['', '-wal', '-shm'])
    await rm(join(empty.dir, `../archive.sqlite${suffix}`), { force: true });
  const again = await start({ dir: empty.dir, texts });
  expect(again.titles()).toEqual(['a.md 甲']);
  await writeFile(join(empty.dir, 'a.md'), episodeText('好'));
  await soon(() => expect(again.titles()).toEqual(['a.md 好']));
  await soon(() => expect(texts.kept.size).toBe(0));
});

it('what an older version kept of every file leaves the state at the first start', async () => {
  const texts = createTexts(new Map([['a.md', episodeText('甲')]]));
  const first = await fill({ 'a.md': episodeText('甲') });
  await first.folder.stop();
  change(first.dir, (archive) => archive.remove('a.md'));
  const second = await start({ dir: first.dir, texts });
  expect(second.titles()).toEqual(['a.md 甲']);
  expect(texts.kept.size).toBe(0);
  await second.folder.stop();
  change(first.dir, (archive) => expect(archive.files()).toHaveLength(1));
});

it('goes on without the archive file when it cannot be written to', async () => {
  const watched = await createWatchedFolder();
  onTestFinished(() => watched.close());
  await writeFile(join(watched.dir, 'a.md'), episodeText('甲'));
  const db = join(watched.dir, '../archive.sqlite');
  change(watched.dir, () => undefined);
  const { DatabaseSync } = await import('@photostructure/sqlite');
  const holder = new DatabaseSync(db);
  holder.exec('BEGIN IMMEDIATE');
  await watched.folder.start();
  expect(watched.titles()).toEqual(['a.md 甲']);
  expect(watched.errors.map(String)).toEqual([expect.stringContaining('locked')]);
  holder.exec('ROLLBACK');
  holder.close();
});

it('a text that is damaged where it is kept is read from its file', async () => {
  const first = await fill({ 'a.md': episodeText('甲') });
  await first.folder.stop();
  change(first.dir, (archive) => {
    const [kept] = archive.files();
    if (!kept) throw new Error('expected a file');
    const [card, glossary] = [archive.card('a.md') ?? pack(''), archive.glossary('a.md') ?? pack('')];
    archive.put({ ...kept, card, glossary }, bytesOf('damaged'));
  });
  const second = await start({ dir: first.dir });
  expect(second.states.at(-1)?.episodes[0]?.sections[0]?.heading).toBe('一');
});

it('a version that is damaged where it is kept is read from its file', async () => {
  const first = await fill({ 'a.md': episodeText('甲'), 'b.md': episodeText('乙') });
  await first.folder.stop();
  change(first.dir, (archive) => {
    const kept = archive.files().find(({ path }) => path === 'a.md');
    if (kept) archive.put({ ...kept, head: '{"head":', card: pack(''), glossary: pack('') }, pack(''));
  });
  const second = await start({ dir: first.dir });
  await soon(() => expect(second.titles()).toEqual(['a.md 甲', 'b.md 乙']));
});
