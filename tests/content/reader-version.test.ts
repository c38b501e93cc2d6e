import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createEpisodeParts } from '../../src/content/episode-parts.ts';
import { createMemoryFiles } from '../../src/content/kept-files.ts';
import { READER_VERSION, readVersion } from '../../src/content/read-version.ts';

const CONTENT = join(import.meta.dirname, '../../content');

/** All that is read of the demo, the bytes of its files left aside. */
function readDemo(): string {
  const files = readdirSync(CONTENT).filter((file) => file.endsWith('.md'));
  const read = files.sort().map((path) => {
    const bytes = readFileSync(join(CONTENT, path));
    const { packed: _, ...version } = readVersion(path, bytes, 0);
    if (version.kind !== 'episode') return version;
    const { head, kept } = version;
    const [card, glossary] = [kept.card, kept.glossary].map((part) => JSON.parse(`${inflateRawSync(part)}`));
    const parts = createEpisodeParts(createMemoryFiles(), CONTENT);
    return { ...head, hash: '', card, glossary, sections: parts.sectionsOf(head) };
  });
  return createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 16);
}

it('another reading of the demo is another version of the reader, or another demo', () => {
  expect([READER_VERSION, readDemo()]).toEqual(['5', 'c6a66dbb64d1366e']);
});
