import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openReader } from '../../src/content/open-reader.ts';
import { episodeText, realClock } from './watched-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('many files are read as few are, and one that cannot be read fails for its caller alone', async () => {
  const errors: unknown[] = [];
  const reader = openReader(realClock, (error) => errors.push(error));
  onTestFinished(() => reader.close());
  const titles = new Set<string>();
  for (let index = 0; index < 1_000; index += 1) {
    const version = await reader.read(`${index}.md`, bytesOf(episodeText(`第 ${index} 集`)));
    if (version.kind === 'episode') titles.add(version.head.title);
    // The thread has its turn to say that it stands.
    await setImmediate();
  }
  expect(titles.size).toBe(1_000);
  await expect(reader.read('none.md', undefined as unknown as Uint8Array)).rejects.toThrow();
  expect((await reader.read('a.md', bytesOf(episodeText('甲')))).kind).toBe('episode');
  expect(errors).toEqual([]);
});
