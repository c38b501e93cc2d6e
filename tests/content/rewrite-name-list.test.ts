import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { rewriteNameList } from '../../src/content/rewrite-name-list.ts';

describe('a list of names in the folder', () => {
  let dir = '';
  beforeEach(async () => {
    const home = await mkdtemp(join(tmpdir(), 'name-list-'));
    dir = join(home, 'content');
    await mkdir(dir);
    onTestFinished(() => rm(home, { recursive: true, force: true }));
  });
  const path = 'aliases.yml';
  const read = () => readFile(join(dir, path), 'utf8');
  const add = (line: string) => (text: string) => `${text}${line}\n`;

  it('is made where there is none, and nothing is left beside it', async () => {
    expect(await rewriteNameList(dir, path, add('companies:'))).toEqual({
      before: '',
      after: 'companies:\n',
    });
    expect(await read()).toBe('companies:\n');
    expect(await readdir(dir)).toEqual([path]);
  });

  it('keeps its byte order mark, its line ends and its rights', async () => {
    await writeFile(join(dir, path), '\uFEFFa:\r\n', { mode: 0o600 });
    const written = await rewriteNameList(dir, path, (text) => `${text}c:\r\n`);
    expect(written?.after).toBe('\uFEFFa:\r\nc:\r\n');
    expect((await stat(join(dir, path))).mode & 0o777).toBe(0o600);
  });

  it('is changed anew when somebody saves it between reading and writing', async () => {
    await writeFile(join(dir, path), 'a:\n');
    const seen: string[] = [];
    await rewriteNameList(dir, path, (text) => {
      seen.push(text);
      if (seen.length === 1) writeFileSync(join(dir, path), 'a:\nb:\n');
      return `${text}c:\n`;
    });
    expect(seen).toEqual(['a:\n', 'a:\nb:\n']);
    expect(await read()).toBe('a:\nb:\nc:\n');
  });

  it('is left as it is when nothing changes, when nothing can be changed, and when it cannot be written', async () => {
    await writeFile(join(dir, path), 'a:\n');
    expect(await rewriteNameList(dir, path, (text) => text)).toBeUndefined();
    expect(await rewriteNameList(dir, path, () => undefined)).toBeUndefined();
    await expect(rewriteNameList(join(dir, 'gone'), path, add('b:'))).rejects.toThrow('could not be saved');
    await writeFile(join(dir, path), new Uint8Array([0x61, 0xff, 0xfe]));
    await expect(rewriteNameList(dir, path, add('b:'))).rejects.toThrow();
    expect([...(await readFile(join(dir, path)))]).toEqual([0x61, 0xff, 0xfe]);
  });

  it('may be a link within the folder, which stays one, but none that leads out of it', async () => {
    await mkdir(join(dir, 'lists'));
    await writeFile(join(dir, 'lists', 'names.yml'), 'a:\n');
    await symlink(join('lists', 'names.yml'), join(dir, path));
    await rewriteNameList(dir, path, add('b:'));
    expect(await readFile(join(dir, 'lists', 'names.yml'), 'utf8')).toBe('a:\nb:\n');
    await writeFile(join(dir, '..', 'outside.yml'), 'a:\n');
    await symlink(join('..', 'outside.yml'), join(dir, 'labels.yml'));
    await expect(rewriteNameList(dir, 'labels.yml', add('b:'))).rejects.toThrow('leads out of content');
    expect(await readFile(join(dir, '..', 'outside.yml'), 'utf8')).toBe('a:\n');
  });
});
