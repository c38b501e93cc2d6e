import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/messages/markdown.ts';
import { splitRichText } from '../../src/messages/split.ts';
import { stretches } from './samples.ts';

// What was quadratic took seconds to minutes on the same texts: that meets the limit of the runner.
describe('a paragraph of 700 KB', () => {
  it('is read though it is all links without a space', () => {
    const rich = renderMarkdown('[看](https://e.example/a)然后。'.repeat(30_000));
    expect(rich.entities).toHaveLength(30_000);
  });

  it('is split though it is all formatting, and none of that is lost', () => {
    const rich = renderMarkdown('`a` 与 '.repeat(80_000));
    expect(rich.entities).toHaveLength(80_000);
    expect(splitRichText(rich, 4096).flatMap((part) => stretches(part, 'code'))).toHaveLength(80_000);
  });
});

describe('a character reference', () => {
  it('that names what every object has stays as it was written', () => {
    const text = '&constructor; &toString; &valueOf; &amp;';
    expect(renderMarkdown(text).text).toBe('&constructor; &toString; &valueOf; &');
  });
});
