import { describe, expect, it } from 'vitest';
import { cleanText, oneLine, shorten } from '../../../src/messages/common/clean-text.ts';
import {
  bold,
  code,
  concat,
  expandableQuote,
  italic,
  join,
  lines,
  link,
  paragraphs,
  plain,
  pre,
  quote,
  slice,
  trim,
} from '../../../src/messages/common/rich-text.ts';
import { formattingFaults, stretches } from '../samples.ts';

describe('cleaning text', () => {
  it('drops controls, bidi overrides and zero-width litter, and keeps line feeds', () => {
    expect(cleanText('a\u0000b\u202Ec\u200Bd\uFEFF\r\ne\u2028f\u0007')).toBe('abcd\ne\nf');
  });

  it('turns half a surrogate pair into a replacement character and leaves whole ones alone', () => {
    expect(cleanText('\ud83d 😀 \ude00')).toBe('\ufffd 😀 \ufffd');
  });

  it('keeps the joiners that emoji are built with', () => {
    expect(cleanText('👩‍👩‍👧')).toBe('👩‍👩‍👧');
  });

  it('shortens between graphemes and says so', () => {
    expect(shorten('算力👩‍👩‍👧枯竭', 5)).toBe('算力…');
    expect(shorten('短', 5)).toBe('短');
    expect(oneLine('  a\n\n b\t c ')).toBe('a b c');
  });
});

describe('rich text', () => {
  it('moves offsets along when pieces are joined, counted in UTF-16 units', () => {
    const rich = concat('😀 ', bold('粗'), ' ', link('链', 'https://example.com'));
    expect(stretches(rich, 'bold')).toEqual(['粗']);
    expect(stretches(rich, 'text_link')).toEqual(['链']);
    expect(rich.entities[0]).toMatchObject({ offset: 3, length: 1 });
  });

  it('leaves out empty pieces between lines and paragraphs', () => {
    expect(lines('a', '', ' ', 'b').text).toBe('a\nb');
    expect(paragraphs('a', plain(''), 'b').text).toBe('a\n\nb');
    expect(join(['a', 'b'], ' · ').text).toBe('a · b');
  });

  it('gives nothing for formatting over nothing', () => {
    expect(
      [bold(''), code(' '), quote(''), link('', 'https://example.com')].flatMap((one) => one.entities),
    ).toEqual([]);
  });

  it('keeps styles off code, and one style from covering itself twice', () => {
    const rich = bold(concat('a ', code('b'), bold(' c')));
    expect(formattingFaults(rich)).toEqual([]);
    expect(stretches(rich, 'bold')).toEqual(['a ', ' c']);
  });

  it('nests no quotes and no links, and holds no pre in a quote', () => {
    const quoted = expandableQuote(
      lines(quote('a'), pre('b', 'js'), italic(link('c', 'https://example.com/'))),
    );
    expect(formattingFaults(quoted)).toEqual([]);
    expect(
      formattingFaults(link(concat(code('a'), link('b', 'https://b.example')), 'https://a.example')),
    ).toEqual([]);
  });

  it('links only to what Telegram opens', () => {
    for (const url of [
      'javascript:alert(1)',
      'mailto:a@b.c',
      '../x',
      'https://',
      `https://a.example/${'x'.repeat(3000)}`,
    ]) {
      expect(link('x', url)).toEqual(plain('x'));
    }
    expect(link('x', 'tg://resolve?domain=x').entities).toHaveLength(1);
  });

  it('cuts and trims with entities following the text', () => {
    const rich = concat('  ', bold(' ab '), '\n');
    expect(trim(rich)).toEqual({ text: 'ab', entities: [{ type: 'bold', offset: 0, length: 2 }] });
    expect(slice(bold('abcd'), 1, 3)).toEqual({
      text: 'bc',
      entities: [{ type: 'bold', offset: 0, length: 2 }],
    });
  });
});
