import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/messages/markdown.ts';
import { splitRichText } from '../../src/messages/split.ts';
import { stretches } from './samples.ts';

/** Generous: what was quadratic took four seconds and more on the same texts. */
const SOON_MS = 2_500;

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const from = performance.now();
  const result = work();
  return { result, ms: performance.now() - from };
}

describe('a paragraph of 700 KB', () => {
  it('is read soon though it is all links without a space', () => {
    const { result, ms } = timed(() => renderMarkdown('[看](https://e.example/a)然后。'.repeat(30_000)));
    expect(result.entities).toHaveLength(30_000);
    expect(ms).toBeLessThan(SOON_MS);
  });

  it('is split soon though it is all formatting, and none of that is lost', () => {
    const rich = renderMarkdown('`a` 与 '.repeat(80_000));
    expect(rich.entities).toHaveLength(80_000);
    const { result, ms } = timed(() => splitRichText(rich, 4096));
    expect(result.flatMap((part) => stretches(part, 'code'))).toHaveLength(80_000);
    expect(ms).toBeLessThan(SOON_MS);
  });
});

describe('a character reference', () => {
  it('that names what every object has stays as it was written', () => {
    const text = '&constructor; &toString; &valueOf; &amp;';
    expect(renderMarkdown(text).text).toBe('&constructor; &toString; &valueOf; &');
  });
});
