import { expect, it } from 'vitest';
import { bold, code, concat, link } from '../../../src/messages/common/rich-text.ts';
import { linkTerms } from '../../../src/messages/episode/link-terms.ts';

const linked = (rich: ReturnType<typeof concat>, names: readonly string[]) => {
  const terms = names.map((name) => ({ name, url: `https://t.me/bot?start=${name.length}` }));
  const { text, entities } = linkTerms(rich, terms);
  return entities
    .filter(({ type }) => type === 'text_link')
    .map(({ offset, length }) => `${offset} ${text.slice(offset, offset + length)}`);
};

it('links the first mention of a term, and the longer of two names that begin alike', () => {
  expect(linked(concat('光刻机和光刻。光刻机'), ['光刻', '光刻机'])).toEqual(['0 光刻机']);
  expect(linked(concat('先说光刻，再说光刻机。'), ['光刻', '光刻机'])).toEqual(['2 光刻', '7 光刻机']);
});

it('takes no part of a longer Latin word for a term', () => {
  expect(linked(concat('CHIPS, then CHIP 3nm 33nm'), ['CHIP', '3nm'])).toEqual(['12 CHIP', '17 3nm']);
});

it('links inside bold, and leaves code, links and what stands half in bold as they are', () => {
  expect(linked(concat(bold('一台光刻机'), '。'), ['光刻机'])).toEqual(['2 光刻机']);
  expect(linked(concat(code('光刻机')), ['光刻机'])).toEqual([]);
  expect(linked(concat(bold('光刻'), '机'), ['光刻机'])).toEqual([]);
  expect(linked(concat(link('光刻机', 'https://e.example/')), ['光刻机'])).toEqual(['0 光刻机']);
});
