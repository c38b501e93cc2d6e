import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePassages } from '../../src/assistant/brief/choose-passages.ts';
import { paragraphsForModel } from '../../src/assistant/digest/episode-paragraphs.ts';
import { cleanRawText } from '../../src/content/clean-raw-text.ts';
import { parseEpisode } from '../../src/content/parse-episode.ts';
import { sectionTexts } from '../../src/document/section-text.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { foldText } from '../../src/grounding/folded-text.ts';
import { renderBlocks } from '../../src/messages/body/render-blocks.ts';
import { phrasesFor } from '../../src/messages/phrases.ts';
import { cleanForModel } from '../../src/prompts/clean-for-model.ts';
import { documentText } from '../../src/search/index/document-text.ts';
import { searchedTextOf } from '../../src/search/searched-text.ts';
import { splitParagraphs } from '../../src/search/split-paragraphs.ts';
import { tries } from '../tries.ts';

/** A piece of Markdown, and the words of it that stand on the page. */
interface Piece {
  readonly markdown: string;
  readonly seen: string;
}

type Reader = (episode: Episode) => string;

/** All that is on the page. */
const READERS: Readonly<Record<string, Reader>> = {
  'a section in the chat': ({ sections }) =>
    sections.map(({ heading, blocks }) => `${heading}\n${renderBlocks(blocks, LOOK).text}`).join('\n'),
  'the index of the search': (episode) => {
    const sections = sectionTexts(episode).map(searchedTextOf);
    const { text } = documentText({ ...episode, version: '', title: '', summary: '', names: [], sections });
    return text;
  },
};

/** Its paragraphs: all but the numbers of lists. */
const TELLERS: Readonly<Record<string, Reader>> = {
  'the passages for a question': (episode) =>
    episode.sections
      .map((section) => {
        const found = splitParagraphs({ ...episode, sections: [section] });
        return [section.heading, ...found.map(({ text }) => text)].join('\n');
      })
      .join('\n'),
  'the paragraphs for a summary': (episode) =>
    paragraphsForModel(episode)
      .map(({ text }) => text)
      .join('\n'),
  'the passages for a brief': (episode) =>
    episode.sections
      .map((section) => {
        const alone = { ...episode, sections: [section] };
        const archive = {
          topicsAmong: () => [TOPIC],
          namedIn: () => [TOPIC],
        };
        const passages = choosePassages(archive, [alone], [TOPIC]);
        return [section.heading, ...passages.map(({ text }) => text)].join('\n');
      })
      .join('\n'),
};

/** Those that change no mark: they are given what the page says, and give that. */
const CLEANERS: Readonly<Record<string, (text: string) => string>> = {
  'the import of a raw text': (text) => cleanRawText(text).paragraphs.join('\n'),
  'a text made fit for the model': cleanForModel,
  'a text as sentences are compared': (text) => foldText(text, (each) => each).cased,
};

const LOOK = { phrases: phrasesFor('zh-Hans'), originals: 'shown' } as const;
const TOPIC: Entity = { ref: 'AAAAAAAA', kind: 'company', name: '甲', aliases: [] };

const word = fc.constantFrom('公司', '营收', '利润率', '市场', 'growth', 'Alpha', 'né', 'b', 'p');
const number = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 })).map((parts) => parts.join('.')),
);
const asIs = (markdown: string): Piece => ({ markdown, seen: markdown });

/** Paragraphs of links alone are not made here: summaries leave them out on purpose. */
const inline: fc.Arbitrary<Piece> = fc.oneof(
  fc.oneof(word, number).map(asIs),
  fc.tuple(fc.constantFrom('<', '>', ' < ', ' > ', '<=', '<<'), number).map((parts) => asIs(parts.join(''))),
  fc.tuple(word, fc.constantFrom('<', ' <', '> '), word).map((parts) => asIs(parts.join(''))),
  word.map((one) => asIs(`<${one} and c>`)),
  word.map((one) => asIs(`<项 ${one}>`)),
  fc.constantFrom('<placeholder>', '<https://e.example/7>', '<1%>', '1 <- 2', 'x<y>z').map(asIs),
  fc.array(number, { minLength: 2, maxLength: 4 }).map((numbers) => asIs(numbers.join('*'))),
  fc.array(number, { minLength: 2, maxLength: 4 }).map((numbers) => asIs(numbers.join(' * '))),
  fc.tuple(number, fc.constantFrom('**', '~', '~~', '_'), number).map((parts) => asIs(parts.join(''))),
  fc.tuple(word, fc.constantFrom('\\*', '\\_', '\\#', '\\<'), word).map((parts) => asIs(parts.join(''))),
  word.map((one) => ({ markdown: `\\<${one}\\>`, seen: one })),
  fc.constantFrom('&amp;', '&lt;', '&gt;', '&nbsp;').map((markdown) => ({ markdown, seen: '' })),
  fc.constantFrom({ markdown: '&#20013;', seen: '中' }, { markdown: '&#x4e2d;', seen: '中' }),
  fc
    .tuple(fc.constantFrom('**', '*', '~~', '`', '***'), fc.oneof(word, number))
    .map(([mark, seen]) => ({ markdown: `${mark}${seen}${mark}`, seen })),
  fc
    .tuple(fc.constantFrom('b', 'i', 'span class="x"', 'u', 'a href="https://e.example/9"', 'sub'), word)
    .map(([tag, seen]) => ({ markdown: `<${tag}>${seen}</${tag.split(' ')[0]}>`, seen })),
  fc.constantFrom('<br>', '<br/>', '<!-- 9 -->', '<wbr>').map((markdown) => ({ markdown, seen: '' })),
  fc.constantFrom('`<p>`', '`a < 3`').map((markdown) => asIs(markdown)),
  word.map((seen) => ({ markdown: `[${seen}](https://e.example/5 "8")`, seen })),
  word.map((seen) => asIs(`[${seen} 3](第 5 页)`)),
);

const line: fc.Arbitrary<Piece> = fc
  .array(inline, { minLength: 1, maxLength: 8 })
  // What begins is said in words, so that nothing is a paragraph of links or too short to be told.
  .map((pieces) => join([asIs('据说这一季的情况如下'), ...pieces], '，'));

const block: fc.Arbitrary<Piece> = fc.oneof(
  { arbitrary: line, weight: 4 },
  line.map((one) => ({ ...one, markdown: `> ${one.markdown}` })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) =>
    join(
      items.map((item) => ({ ...item, markdown: `- ${item.markdown}` })),
      '\n',
    ),
  ),
  // Behind a line of text, since one list behind another goes on counting.
  fc.tuple(line, fc.constantFrom(1, 7, 2024), line).map(([before, first, item]) => {
    const listed = {
      markdown: `${first}. ${item.markdown}`,
      seen: `${first} ${item.seen}`,
    };
    return join([before, listed], '\n\n');
  }),
  fc.array(fc.tuple(word, number), { minLength: 1, maxLength: 3 }).map((rows) => ({
    markdown: ['| 项目 | 数值 |', '|---|--:|', ...rows.map(([a, b]) => `| ${a} < | ${b}*2 |`)].join('\n'),
    seen: ['项目 数值', ...rows.map(([a, b]) => `${a} ${b} 2`)].join(' '),
  })),
  word.map((one) => asIs(`|${one}| 小于 3，据说这一季的情况如下`)),
  fc.tuple(word, number).map(([a, b]) => ({
    markdown: `\`\`\`\nif ${a} < ${b}: 4*5*6\n\`\`\``,
    seen: `if ${a} ${b} 4 5 6`,
  })),
  line.map((one) => ({ markdown: `#### ${one.markdown}`, seen: one.seen })),
  // With a text: a heading without one stands behind that of the section it opens.
  fc.tuple(word, number, line).map(([a, b, text]) => join([asIs(`### ${a} < ${b} 的 2**3`), text], '\n\n')),
);

function join(pieces: readonly Piece[], separator: string): Piece {
  return {
    markdown: pieces.map(({ markdown }) => markdown).join(separator),
    seen: pieces.map(({ seen }) => seen).join(' '),
  };
}

function episodeOf(body: string): Episode {
  const file = new TextEncoder().encode(`---\ntitle: 一\ndate: 2026-01-05\n---\n${body}`);
  const read = parseEpisode('a.md', file, 0);
  if ('problems' in read) throw new Error('the sample has faults');
  return { ...read.episode, id: 'a' };
}

/** Letters in their order, and numbers whole: 20 and 30 are no 2030. */
function wordsOf(text: string) {
  const plain = text.normalize('NFC');
  return { letters: plain.match(/[\p{L}\p{N}]/gu)?.join('') ?? '', numbers: plain.match(/\d+/g) ?? [] };
}

const body = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => join(blocks, '\n\n'));

describe('nothing that stands on the page vanishes', () => {
  it.each(Object.entries(READERS))('from %s', (_, read) => {
    fc.assert(
      fc.property(body, ({ markdown, seen }) => {
        expect(wordsOf(read(episodeOf(markdown)))).toEqual(wordsOf(seen));
      }),
      tries(),
    );
  });

  it.each(Object.entries(TELLERS))('from the paragraphs in %s', (_, read) => {
    fc.assert(
      fc.property(body, ({ markdown, seen }) => {
        expect(wordsOf(read(episodeOf(markdown)))).toEqual(wordsOf(seen));
      }),
      tries(),
    );
  });

  it.each(Object.entries(CLEANERS))('from %s', (_, clean) => {
    fc.assert(
      fc.property(body, ({ markdown }) => {
        expect(wordsOf(clean(markdown))).toEqual(wordsOf(markdown));
      }),
      tries(),
    );
  });

  it('where a line ends oddly', () => {
    for (const end of ['\u2028', '\u2029', '\u0085', '\v', '\f', '\r', '\r\n']) {
      const episode = episodeOf(`据说这一季的营收涨了 10${end}20 家公司跟着涨`);
      for (const read of [...Object.values(READERS), ...Object.values(TELLERS)])
        expect(wordsOf(read(episode)).numbers, JSON.stringify(end)).toEqual(['10', '20']);
    }
  });
});
