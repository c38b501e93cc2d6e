import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createWatchedFolder, episodeText } from './watched-folder.ts';

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 20_000, interval: 25 });

/** `节目` as GBK has it: no UTF-8. */
const GBK = Buffer.from([0xbd, 0xda, 0xc4, 0xbf]);

it('a file or folder whose name is not UTF-8 is told until it is renamed, and then read', async () => {
  const watched = await createWatchedFolder({ rescanMs: 200 });
  onTestFinished(() => watched.close());
  const inFolder = (...names: Buffer[]): Buffer =>
    Buffer.concat([Buffer.from(watched.dir), ...names.flatMap((name) => [Buffer.from('/'), name])]);
  const file = Buffer.concat([GBK, Buffer.from('.md')]);
  await writeFile(join(watched.dir, 'a.md'), episodeText('甲'));
  await writeFile(inFolder(file), episodeText('乙'));
  await writeFile(inFolder(Buffer.concat([GBK, Buffer.from('.txt')])), 'no episode');
  await mkdir(inFolder(GBK));
  await writeFile(inFolder(GBK, Buffer.from('c.md')), episodeText('丙'));
  await watched.folder.start();
  await soon(() =>
    expect(watched.problems().toSorted()).toEqual([
      'content/\uFFFD\uFFFD\u013F.md:1 file name-not-utf8',
      'content/\uFFFD\uFFFD\u013F:1 folder name-not-utf8',
    ]),
  );
  expect(watched.titles()).toEqual(['a.md 甲']);

  await rename(inFolder(file), join(watched.dir, 'b.md'));
  await rename(inFolder(GBK), join(watched.dir, 'sub'));
  await soon(() => expect(watched.titles()).toEqual(['a.md 甲', 'b.md 乙', 'sub/c.md 丙']));
  await soon(() => expect(watched.problems()).toEqual([]));
});
