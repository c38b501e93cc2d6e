import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { copiedFrom, isConflictName } from '../../src/content/copy-names.ts';
import { createTexts, createWatchedFolder, episodeText, type WatchedFolder } from './watched-folder.ts';

async function openWith(files: Readonly<Record<string, string>>): Promise<WatchedFolder> {
  const watched = await createWatchedFolder({ texts: createTexts() });
  onTestFinished(() => watched.close());
  for (const [path, text] of Object.entries(files)) await writeFile(join(watched.dir, path), text);
  await watched.folder.start();
  return watched;
}

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 20_000, interval: 25 });

const NAMED_COPIES = [
  'x (1).md',
  'x(2).md',
  'x 2.md',
  'x copy.md',
  'x copy 2.md',
  'x (copy).md',
  'x (another copy).md',
  'x (3rd copy).md',
  'x - Copy.md',
  'x - Copy (2).md',
  'x_copy.md',
  'x - Kopie.md',
  'x - copie.md',
  'x – Copia.md',
  'Copy of x.md',
  'x - 副本.md',
  'x - 副本 (2).md',
  'x的副本.md',
  'x 副本.md',
  'x（副本）.md',
  'x 拷贝.md',
  'x - 複製.md',
  'x - コピー.md',
  'x - 복사본.md',
];
const CONFLICTS = [
  'x.sync-conflict-20260101-120000-ABCDEF.md',
  'x (conflicted copy 2026-01-01).md',
  "x (Jane's conflicted copy 2026-01-01).md",
  'x (Conflicted copy from laptop 2026-01-01).md',
  'x (张三 的冲突副本 2026-01-01).md',
  'x (王小明 的衝突複本 2026-01-01).md',
  'x (In Konflikt stehende Kopie von Jan 2026-01-01).md',
  'x (Copie en conflit de Jean 2026-01-01).md',
  'x (Copia en conflicto de Juan 2026-01-01).md',
  'x (花子 の競合コピー 2026-01-01).md',
  'x.Conflict.md',
  'x[Conflict].md',
  '~$x.md',
];

describe('the name of a file', () => {
  it.each(NAMED_COPIES)('says that %s is a copy, wherever it lies', (name) => {
    expect(copiedFrom(name)).toBe('x.md');
    expect(copiedFrom(`2026/一月/${name}`)).toBe('2026/一月/x.md');
  });

  it.each(CONFLICTS)('says that %s lost a conflict', (name) => {
    expect(isConflictName(name)).toBe(true);
    expect(isConflictName(`2026/${name}`)).toBe(true);
  });

  it('says nothing else of names that episodes have', () => {
    for (const name of ['2026-01-21.md', '贸易 conflict.md', 'photocopy.md', '港口的故事.md', 'AbC-12.md'])
      expect([copiedFrom(name), isConflictName(name)]).toEqual([undefined, false]);
  });
});

describe('a copy of an episode', () => {
  const text = episodeText('甲');

  it('does not count and is told, by its bytes, or its title and day', async () => {
    const watched = await openWith({ 'a.md': text });
    await copyFile(join(watched.dir, 'a.md'), join(watched.dir, 'other.md'));
    await writeFile(join(watched.dir, 'edited.md'), `${text}\n改过的一份\n`);
    await soon(() =>
      expect(watched.problems()).toEqual(['content/edited.md:1 file copy', 'content/other.md:1 file copy']),
    );
    expect(watched.titles()).toEqual(['a.md 甲']);
    expect(watched.states.at(-1)?.problems[0]?.fault).toMatchObject({ otherPath: 'content/a.md' });
  });

  it('does not count when its name says so, whatever it holds, and neither does the loser of a conflict', async () => {
    const watched = await openWith({
      '甲.md': text,
      '甲 (1).md': episodeText('乙'),
      '甲.sync-conflict-20260101-120000-ABCDEF.md': episodeText('丙'),
    });
    expect(watched.titles()).toEqual(['甲.md 甲']);
    expect(watched.problems()).toEqual([
      'content/甲 (1).md:1 file copy',
      'content/甲.sync-conflict-20260101-120000-ABCDEF.md:1 file conflict-name',
    ]);
  });

  it('counts when the first one is deleted, and a rename leaves none behind', async () => {
    const watched = await openWith({ 'a.md': text, 'b.md': text });
    expect(watched.titles()).toEqual(['a.md 甲']);
    await rm(join(watched.dir, 'a.md'));
    await soon(() => expect(watched.titles()).toEqual(['b.md 甲']));
    await rename(join(watched.dir, 'b.md'), join(watched.dir, 'a.md'));
    await soon(() => expect(watched.titles()).toEqual(['a.md 甲']));
    expect(watched.problems()).toEqual([]);
  });

  it('is another episode when both say so by an id or a source', async () => {
    const watched = await openWith({
      'a.md': episodeText('甲', 'source: https://example.com/1\n'),
      'b.md': episodeText('甲', 'source: https://example.com/2\n'),
      'a 2.md': episodeText('甲', 'id: three\n'),
    });
    expect(watched.titles()).toEqual(['a 2.md 甲', 'a.md 甲', 'b.md 甲']);
    expect(watched.problems()).toEqual([]);
  });

  it('of a number series is none while there is no first one', async () => {
    const watched = await openWith({ '连载 2.md': episodeText('二'), '连载 3.md': episodeText('三') });
    expect(watched.titles()).toEqual(['连载 2.md 二', '连载 3.md 三']);
  });
});
