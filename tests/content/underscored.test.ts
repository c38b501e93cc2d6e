import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTexts, createWatchedFolder, episodeText, type WatchedFolder } from './watched-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function write(watched: WatchedFolder, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(watched.dir, path, '..'), { recursive: true });
    await writeFile(join(watched.dir, path), content);
  }
}

async function openWith(files: Files, texts = createTexts()): Promise<WatchedFolder> {
  const watched = await createWatchedFolder({ texts });
  onTestFinished(() => watched.close());
  await write(watched, files);
  await watched.folder.start();
  return watched;
}

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 25 });

describe('a file whose name begins with `_`', () => {
  it('is an episode when it has the front matter of one, in such a folder too', async () => {
    const watched = await openWith({
      '_a1B2c3.md': episodeText('甲'),
      '__b.md': `\uFEFF${episodeText('乙').replaceAll('\n', '\r\n')}`,
      '_drafts/c.md': episodeText('丙'),
      'sub/_d.md': episodeText('丁'),
    });
    expect(watched.titles()).toEqual(['__b.md 乙', '_a1B2c3.md 甲', '_drafts/c.md 丙', 'sub/_d.md 丁']);
    expect(watched.problems()).toEqual([]);
  });

  it('is left alone without a word when it has none', async () => {
    const watched = await openWith({
      '_note.md': 'Remember the milk.\n\ntitle: no\ndate: no\n',
      '_rule.md': '---\nabove and below\n---\n',
      '_partial.md': '---\nlayout: page\ntitle: Footer\n---\n<footer>\n',
      '_layouts/default.md': '{{ content }}',
      '_empty.md': '',
      '_picture.md': new Uint8Array([0x89, 0x50, 0, 0xff]),
      '_large.md': 'x'.repeat(5_000_000),
      '_README.md': '# About\n',
    });
    expect(watched.titles()).toEqual([]);
    expect(watched.problems()).toEqual([]);
  });

  it('has its faults told when the keys of an episode are there', async () => {
    const watched = await openWith({
      '_colon.md': '---\ntitle：全角\ndate: 2026-03-04\n---\n',
      '_day.md': '---\ntitle: x\ndate: 2026/3/4\n---\n',
      '_case.md': '---\nTitle: x\nDate: 2026/3/4\n---\n',
      '_large.md': episodeText('大') + 'x'.repeat(5_000_000),
      '_open.md': '---\ntitle: x\ndate: 2026-03-04\n',
    });
    expect(watched.titles()).toEqual([]);
    expect(watched.problems().filter((problem) => !problem.includes('_case'))).toEqual([
      'content/_colon.md:2 front matter full-width-colon',
      'content/_day.md:3 date expected-date',
      'content/_large.md:1 file too-large',
      'content/_open.md:1 front matter front-matter-unclosed',
    ]);
    expect(watched.problems().join('\n')).toContain('_case.md:');
  });

  it('becomes an episode with a front matter, and is none any more without it', async () => {
    const watched = await openWith({ '_x.md': 'A note.\n' });
    await write(watched, { '_x.md': episodeText('成了') });
    await soon(() => expect(watched.titles()).toEqual(['_x.md 成了']));
    await write(watched, { '_x.md': 'A note again.\n' });
    await soon(() => expect(watched.titles()).toEqual([]));
    expect(watched.states.flatMap(({ problems }) => problems)).toEqual([]);
    expect(watched.texts.kept.size).toBe(0);
  });

  it('keeps its last good version when it is damaged or cut off, through a restart too', async () => {
    const texts = createTexts(new Map([['_cut.md', episodeText('断')]]));
    const watched = await openWith({ '_x.md': episodeText('好'), '_cut.md': '' }, texts);
    await write(watched, { '_x.md': '---\ntitle: [x]\ndate: 2026-03-04\n---\n' });
    await soon(() =>
      expect(watched.problems()).toEqual([
        'content/_cut.md:1 file empty',
        'content/_x.md:2 title expected-text',
      ]),
    );
    expect(watched.titles()).toEqual(['_cut.md 断', '_x.md 好']);
  });
});

it('hidden files and what editors and sync tools leave behind are no episodes', async () => {
  const names = [
    '.x.md',
    '._x.md',
    '.#x.md',
    '.~lock.x.md#',
    '.syncthing.x.md.tmp',
    '~syncthing~x.md.tmp',
    '#x.md#',
    'x.md~',
    'x.md.swp',
    'x.md.tmp',
    'x.md.part',
    'x.md.crdownload',
    'x.tmp.md',
    '~x.md',
    'x~.md',
    'readme.MD',
    'README.md',
    '_hidden/.x.md',
    '.git/_x.md',
  ];
  const watched = await openWith(Object.fromEntries(names.map((name) => [name, episodeText(name)])));
  expect(watched.titles()).toEqual([]);
  expect(watched.problems()).toEqual([]);
});

it('a tilde or a conflict within a name says nothing', async () => {
  const names = ['甲~乙.md', '贸易 conflict.md', '潮汐（conflict）.md'];
  const watched = await openWith(Object.fromEntries(names.map((name) => [name, episodeText(name)])));
  expect(watched.titles()).toHaveLength(3);
});
