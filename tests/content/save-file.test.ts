import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/content/parse-episode.ts';
import { saveFile, toSafeFileName } from '../../src/content/save-file.ts';
import { FileChangedError } from '../../src/content/write-whole.ts';
import { tries } from '../tries.ts';
import { createWatchedFolder, episodeText, type WatchedFolder } from './watched-folder.ts';

const opened: WatchedFolder[] = [];

async function open(): Promise<WatchedFolder> {
  const watched = await createWatchedFolder();
  opened.push(watched);
  await watched.folder.start();
  return watched;
}

const bytesOf = (title: string): Uint8Array => new TextEncoder().encode(episodeText(title));

afterEach(async () => {
  for (const watched of opened.splice(0)) await watched.close();
});

describe('a safe file name', () => {
  it.each([
    ['../../etc/x.md', 'x.md'],
    ['C:\\shows\\第 3 期：光刻.MD', '第-3-期光刻.md'],
    ['.hidden.md', 'hidden.md'],
    ['_abc.md', '_abc.md'],
    ['README.md', 'episode.md'],
    ['', 'episode.md'],
    ['...', 'episode.md'],
    ['notes.txt', 'notes.md'],
    ['a\u0000b\nc\u202Ed.md', 'ab-cd.md'],
    ['2026-03-04_v1.2.md', '2026-03-04_v1.2.md'],
  ])('makes of %j %j', (given, safe) => {
    expect(toSafeFileName(given)).toBe(safe);
  });

  it('is short, visible and inside the folder, whatever was given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' })),
        (given) => {
          const safe = toSafeFileName(given);
          expect(safe).toMatch(/^[^./\\\s-][^/\\\s]*\.md$/);
          expect(safe.length).toBeLessThanOrEqual(80);
          expect(Buffer.byteLength(safe)).toBeLessThan(255);
          expect(toSafeFileName(safe)).toBe(safe);
        },
      ),
      tries(),
    );
  });
});

describe('saving an upload', () => {
  it('writes and reads it at once, and leaves nothing else behind', async () => {
    const watched = await open();
    expect(await watched.folder.save('../../新.md', bytesOf('甲'))).toBe('新.md');
    expect(watched.titles()).toEqual(['新.md 甲']);
    expect(await readdir(watched.dir)).toEqual(['新.md']);
  });

  it('finds a free name for other bytes and uses the name again for the same', async () => {
    const watched = await open();
    const paths = [];
    for (const title of ['甲', '乙', '丙', '乙'])
      paths.push(await watched.folder.save('x.md', bytesOf(title)));
    expect(paths).toEqual(['x.md', 'x-2.md', 'x-3.md', 'x-2.md']);
    expect(watched.titles()).toEqual(['x-2.md 乙', 'x-3.md 丙', 'x.md 甲']);
  });

  it('takes the place of the file that it corrects', async () => {
    const watched = await open();
    await mkdir(join(watched.dir, 'sub'));
    await writeFile(join(watched.dir, 'sub', 'a.md'), episodeText('旧'));
    const existing = { path: 'sub/a.md', hash: hashOf(bytesOf('旧')) };
    expect(await watched.folder.save('other.md', bytesOf('新'), existing)).toBe('sub/a.md');
    expect(watched.titles()).toEqual(['sub/a.md 新']);
    expect(await readFile(join(watched.dir, 'sub', 'a.md'), 'utf8')).toBe(episodeText('新'));
  });

  it('replaces no other version than the one that was named', async () => {
    const watched = await open();
    await writeFile(join(watched.dir, 'a.md'), 'half an edit');
    const existing = { path: 'a.md', hash: hashOf(bytesOf('旧')) };
    await expect(watched.folder.save('a.md', bytesOf('新'), existing)).rejects.toThrow(FileChangedError);
    expect(await readFile(join(watched.dir, 'a.md'), 'utf8')).toBe('half an edit');
    await rm(join(watched.dir, 'a.md'));
    expect(await watched.folder.save('a.md', bytesOf('新'), existing)).toBe('a.md');
    expect(await readdir(watched.dir)).toEqual(['a.md']);
  });

  it.each([
    ['in another case', 'Show.md', 'show.MD'],
    ['in another Unicode form', 'e\u0301te\u0301.md', '\u00e9t\u00e9.md'],
  ])('takes a name that stands there %s for taken', async (_, existing, uploaded) => {
    const watched = await open();
    await writeFile(join(watched.dir, existing), episodeText('旧'));
    const path = await watched.folder.save(uploaded, bytesOf('新'));
    expect(path).toBe(toSafeFileName(uploaded).replace('.md', '-2.md'));
    expect(await watched.folder.findNamesake(uploaded)).toBe(existing);
    expect(await readFile(join(watched.dir, existing), 'utf8')).toBe(episodeText('旧'));
  });

  it('never overwrites a file that another process saves under the name at the same moment', async () => {
    const watched = await open();
    const titles = ['甲', '乙', '丙', '丁', '戊'];
    const paths = await Promise.all(titles.map((title) => saveFile(watched.dir, 'x.md', bytesOf(title))));
    expect(paths.toSorted()).toEqual(['x-2.md', 'x-3.md', 'x-4.md', 'x-5.md', 'x.md']);
    const texts = await Promise.all(paths.map((path) => readFile(join(watched.dir, path), 'utf8')));
    expect(texts).toEqual(titles.map((title) => episodeText(title)));
    expect((await readdir(watched.dir)).toSorted()).toEqual(paths.toSorted());
  });

  it('refuses to replace what is no episode of the folder', async () => {
    const watched = await open();
    await mkdir(join(watched.dir, '..', 'elsewhere'));
    await symlink('../elsewhere', join(watched.dir, 'out'));
    for (const path of [
      '../x.md',
      '/etc/x.md',
      'sub/../../x.md',
      'aliases.yml',
      '.x.md',
      'README.md',
      '',
      'out/x.md',
    ]) {
      await expect(watched.folder.save('x.md', bytesOf('甲'), { path, hash: '' }), path).rejects.toThrow();
    }
    expect(await readdir(join(watched.dir, '..', 'elsewhere'))).toEqual([]);
  });

  it('makes no folder where there is none: that would withdraw everything', async () => {
    const watched = await open();
    await rm(watched.dir, { recursive: true });
    await expect(watched.folder.save('x.md', bytesOf('甲'))).rejects.toThrow('x.md could not be saved');
  });
});
