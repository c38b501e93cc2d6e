import { appendFile, cp, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createTexts,
  createWatchedFolder,
  episodeText,
  realClock,
  type WatchedFolder,
} from './watched-folder.ts';

const opened: WatchedFolder[] = [];

async function open(options: Parameters<typeof createWatchedFolder>[0] = {}): Promise<WatchedFolder> {
  const watched = await createWatchedFolder(options);
  opened.push(watched);
  return watched;
}

/** With these files in it, and started. */
async function openWith(
  files: Readonly<Record<string, string>>,
  options: Parameters<typeof createWatchedFolder>[0] = {},
): Promise<WatchedFolder> {
  const watched = await open(options);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(watched.dir, path, '..'), { recursive: true });
    await writeFile(join(watched.dir, path), text);
  }
  await watched.folder.start();
  return watched;
}

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 25 });

afterEach(async () => {
  for (const watched of opened.splice(0)) await watched.close();
});

describe('at the start', () => {
  it('reads episodes in all folders, and leaves out hidden names, README.md and other files', async () => {
    const watched = await openWith({
      'a.md': episodeText('甲'),
      '2026/03/b.md': episodeText('乙'),
      '.a.md.swp': 'no',
      '.git/d.md': 'no',
      'README.md': 'no',
      'notes.txt': 'no',
      'aliases.yml': 'company:\n  英伟达: [Nvidia]\n',
    });
    expect(watched.titles()).toEqual(['2026/03/b.md 乙', 'a.md 甲']);
    expect(watched.states[0]?.aliases).toEqual([{ kind: 'company', name: '英伟达', aliases: ['Nvidia'] }]);
    expect(watched.problems()).toEqual([]);
    expect(watched.states).toHaveLength(1);
  });

  it('tells problems under the name of the folder', async () => {
    const watched = await openWith({ 'deep/x.md': '---\ntitle: x\n---\n', 'y.md': '' });
    expect(watched.problems()).toEqual(['content/deep/x.md:1 date missing', 'content/y.md:1 file empty']);
  });

  it('follows links to files inside, refuses those that lead out or nowhere, and is not caught in loops', async () => {
    const watched = await open();
    const outside = join(watched.dir, '..', 'outside.md');
    await writeFile(outside, episodeText('外'));
    await mkdir(join(watched.dir, '..data'));
    await writeFile(join(watched.dir, '..data', 'a.md'), episodeText('甲'));
    await symlink('..data/a.md', join(watched.dir, 'a.md'));
    await symlink(outside, join(watched.dir, 'b.md'));
    await symlink('nowhere', join(watched.dir, 'c.md'));
    await symlink('.', join(watched.dir, 'loop'));
    await watched.folder.start();
    expect(watched.titles()).toEqual(['a.md 甲']);
    expect(watched.problems()).toEqual(['content/b.md:1 file unreadable', 'content/c.md:1 file unreadable']);
    expect(watched.states[0]?.problems[0]?.fault).toMatchObject({
      reason: 'the link leads out of the folder',
    });
  });

  it('shows the last good text of a file that is bad now, and withdraws files that are gone', async () => {
    const texts = createTexts(
      new Map([
        ['a.md', episodeText('旧')],
        ['gone.md', episodeText('去')],
      ]),
    );
    const watched = await openWith({ 'a.md': 'broken' }, { texts });
    expect(watched.titles()).toEqual(['a.md 旧']);
    expect(watched.problems()).toEqual(['content/a.md:1 file front-matter-missing']);
    expect([...texts.kept.keys()]).toEqual(['a.md']);
  });

  it('keeps everything live when the folder is missing, and withdraws everything when it is empty', async () => {
    const texts = createTexts(new Map([['a.md', episodeText('甲')]]));
    const missing = await open({ texts });
    await rm(missing.dir, { recursive: true });
    await missing.folder.start();
    expect(missing.titles()).toEqual(['a.md 甲']);
    expect(missing.problems()).toEqual(['content:1 folder folder-missing']);
    const empty = await openWith({}, { texts });
    expect(empty.titles()).toEqual([]);
    expect(texts.kept.size).toBe(0);
  });
});

describe('two files of one identity', () => {
  it('are told, and the first by path counts when both are new', async () => {
    const watched = await openWith({
      'a.md': episodeText('甲', 'id: one\n'),
      'b.md': episodeText('乙', 'id: one\n'),
    });
    expect(watched.titles()).toEqual(['a.md 甲']);
    expect(watched.problems()).toEqual(['content/b.md:4 id same-identity']);
    expect(watched.states[0]?.problems[0]?.fault).toMatchObject({ otherPath: 'content/a.md' });
  });

  it('leave the word to the one that was there first, through a restart too', async () => {
    const texts = createTexts();
    const watched = await openWith({ 'b.md': episodeText('乙', 'id: one\n') }, { texts });
    await writeFile(join(watched.dir, 'a.md'), episodeText('甲', 'id: one\n'));
    await soon(() => expect(watched.problems()).toEqual(['content/a.md:4 id same-identity']));
    await watched.folder.stop();
    const again = await open({ texts, dir: watched.dir });
    await again.folder.start();
    expect(again.titles()).toEqual(['b.md 乙']);
    await rm(join(watched.dir, 'b.md'));
    await soon(() => expect(again.titles()).toEqual(['a.md 甲']));
    expect(texts.kept.size).toBe(0);
  });
});

describe('a watched folder', () => {
  it('shows a new file within two seconds, and a deleted one no more', async () => {
    const watched = await openWith({});
    const savedAt = Date.now();
    await writeFile(join(watched.dir, 'a.md'), episodeText('甲'));
    await soon(() => expect(watched.titles()).toEqual(['a.md 甲']));
    expect(Date.now() - savedAt).toBeLessThan(2_500);
    await rm(join(watched.dir, 'a.md'));
    await soon(() => expect(watched.titles()).toEqual([]));
  });

  it('sees an atomic replacement without a moment of absence', async () => {
    const watched = await openWith({ 'a.md': episodeText('旧') });
    for (const title of ['新', '更新']) {
      await writeFile(join(watched.dir, '.a.md.tmp'), episodeText(title));
      await rename(join(watched.dir, '.a.md.tmp'), join(watched.dir, 'a.md'));
      await soon(() => expect(watched.titles()).toEqual([`a.md ${title}`]));
    }
    await rm(join(watched.dir, 'a.md'));
    await writeFile(join(watched.dir, 'a.md'), episodeText('终'));
    await soon(() => expect(watched.titles()).toEqual(['a.md 终']));
    expect(watched.states.map(({ episodes }) => episodes.length)).toEqual([1, 1, 1, 1]);
  });

  it('waits for a slow writer to finish', async () => {
    const watched = await openWith({});
    for (const piece of [...episodeText('慢').matchAll(/.{1,12}/gs)].map(([text]) => text)) {
      await appendFile(join(watched.dir, 'a.md'), piece);
      await realClock.sleep(200);
    }
    await soon(() => expect(watched.titles()).toEqual(['a.md 慢']));
    expect(watched.states.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('takes a renamed file in one report', async () => {
    const watched = await openWith({ 'a.md': episodeText('甲', 'id: one\n') });
    await rename(join(watched.dir, 'a.md'), join(watched.dir, 'b.md'));
    await soon(() => expect(watched.titles()).toEqual(['b.md 甲']));
    expect(watched.states).toHaveLength(2);
    expect(watched.states[1]?.episodes[0]?.hash).toBe(watched.states[0]?.episodes[0]?.hash);
  });

  it('takes five hundred files at once as one refresh', async () => {
    const watched = await openWith({});
    const numbers = Array.from({ length: 500 }, (_, index) => index);
    await Promise.all(numbers.map((n) => writeFile(join(watched.dir, `e${n}.md`), episodeText(`第${n}`))));
    await soon(() => expect(watched.titles()).toHaveLength(500));
    expect(watched.states).toHaveLength(2);
  });

  it('keeps everything live while the whole folder is away, and sees it again when it is back', async () => {
    const watched = await openWith({ 'a.md': episodeText('甲'), 'sub/b.md': episodeText('乙') });
    await cp(watched.dir, `${watched.dir}-copy`, { recursive: true });
    await rm(watched.dir, { recursive: true });
    await soon(() => expect(watched.problems()).toEqual(['content:1 folder folder-missing']));
    expect(watched.titles()).toEqual(['a.md 甲', 'sub/b.md 乙']);
    await cp(`${watched.dir}-copy`, watched.dir, { recursive: true });
    await soon(() => expect(watched.problems()).toEqual([]));
    await writeFile(join(watched.dir, 'sub', 'c.md'), episodeText('丙'));
    await soon(() => expect(watched.titles()).toEqual(['a.md 甲', 'sub/b.md 乙', 'sub/c.md 丙']));
    expect(watched.states.every(({ episodes }) => episodes.length >= 2)).toBe(true);
  });

  it('hears of a subfolder that was removed and made again', async () => {
    const watched = await openWith({ 'sub/deep/a.md': episodeText('甲') });
    await rm(join(watched.dir, 'sub'), { recursive: true });
    await mkdir(join(watched.dir, 'sub', 'deep'), { recursive: true });
    await writeFile(join(watched.dir, 'sub', 'deep', 'b.md'), episodeText('乙'));
    await soon(() => expect(watched.titles()).toEqual(['sub/deep/b.md 乙']));
    await writeFile(join(watched.dir, 'sub', 'deep', 'c.md'), episodeText('丙'));
    await soon(() => expect(watched.titles()).toEqual(['sub/deep/b.md 乙', 'sub/deep/c.md 丙']));
  });

  it('keeps the last good version of a file that turns bad, also its list of aliases', async () => {
    const watched = await openWith({ 'a.md': episodeText('甲'), 'aliases.yml': 'tag:\n  chips: 芯片\n' });
    await writeFile(join(watched.dir, 'a.md'), '---\ntitle: [x]\ndate: 2026-03-04\n---\n');
    await writeFile(join(watched.dir, 'aliases.yml'), 'tags: [chips]\n');
    await soon(() =>
      expect(watched.problems()).toEqual([
        'content/a.md:2 title expected-text',
        'content/aliases.yml:1 tags not-a-mapping',
      ]),
    );
    expect(watched.titles()).toEqual(['a.md 甲']);
    expect(watched.states.at(-1)?.aliases).toHaveLength(1);
    await rm(join(watched.dir, 'aliases.yml'));
    await writeFile(join(watched.dir, 'a.md'), episodeText('好'));
    await soon(() => expect(watched.problems()).toEqual([]));
    expect(watched.titles()).toEqual(['a.md 好']);
    expect(watched.states.at(-1)?.aliases).toEqual([]);
  });

  it('refuses a file of 5 MB without reading it and keeps the version before', async () => {
    const watched = await openWith({ 'a.md': episodeText('甲') });
    await writeFile(join(watched.dir, 'a.md'), 'x'.repeat(5_000_000));
    await soon(() => expect(watched.problems()).toEqual(['content/a.md:1 file too-large']));
    expect(watched.titles()).toEqual(['a.md 甲']);
  });

  it('reports nothing when nothing changed', async () => {
    const watched = await openWith({ 'a.md': episodeText('甲') });
    await utimes(join(watched.dir, 'a.md'), new Date(), new Date());
    await watched.folder.dropMissing();
    await watched.folder.dropMissing();
    expect(watched.states).toHaveLength(1);
  });

  it('goes on when a report fails, and reports the same again', async () => {
    let fails = 2;
    const watched = await openWith(
      { 'a.md': episodeText('甲') },
      {
        onState: async () => {
          fails -= 1;
          if (fails >= 0) throw new Error('the catalog is down');
        },
      },
    );
    expect(watched.errors).toHaveLength(1);
    await watched.folder.dropMissing();
    await watched.folder.dropMissing();
    await watched.folder.dropMissing();
    expect(watched.errors).toHaveLength(2);
    expect(watched.states).toHaveLength(3);
    expect(watched.titles()).toEqual(['a.md 甲']);
  });

  it('never reports twice at a time', async () => {
    let running = 0;
    let most = 0;
    const watched = await openWith(
      {},
      {
        onState: async () => {
          running += 1;
          most = Math.max(most, running);
          await realClock.sleep(50);
          running -= 1;
        },
      },
    );
    const bytes = (n: number) => new TextEncoder().encode(episodeText(`第${n}`));
    await Promise.all([1, 2, 3].map((n) => watched.folder.save(`s${n}.md`, bytes(n))));
    expect(watched.titles()).toHaveLength(3);
    expect(most).toBe(1);
  });
});
