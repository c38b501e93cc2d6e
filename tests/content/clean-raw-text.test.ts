import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CleanText, cleanRawText } from '../../src/content/clean-raw-text.ts';
import { parseEpisode } from '../../src/content/parse-episode.ts';
import { readRawText } from '../../src/content/read-raw-text.ts';
import { writeDraft } from '../../src/content/write-draft.ts';
import { CLEANING_STEPS, type CleaningStep, type ImportedDraft } from '../../src/domain/import.ts';
import { tries } from '../tries.ts';

const paragraphsOf = (raw: string): readonly string[] => cleanRawText(raw).paragraphs;
const countOf = ({ changes }: CleanText, wanted: CleaningStep): number =>
  changes.find(({ step }) => step === wanted)?.count ?? 0;
const brokenIn = (raw: string) => cleanRawText(raw).broken;

describe('pinyin litter', () => {
  it.each([
    ['湖邊開(kāi)了一家書(shū)店。', '湖邊開了一家書店。'],
    ['長(zhǎng)長(cháng)的綠(lǜ)道(dào)', '長長的綠道'],
    ['兒(ér)童(tóng)與(yǔ)熊(xióng)', '兒童與熊'],
  ])('goes: %s', (raw, clean) => {
    const read = cleanRawText(raw);
    expect(read.paragraphs).toEqual([clean]);
    expect(read.broken).toEqual([]);
    expect(countOf(read, 'pinyin')).toBe(raw.split('(').length - 1);
  });

  it.each([
    '一种药（Aspirin）和一座桥(bridge)',
    '函数(sin)与元素(He)',
    '他写下“长（zhǎng）大”。',
    '咖啡馆(café)在湖边。',
    '字母(ā)之外的(2026)',
  ])('does not take what is none with it: %s', (raw) => {
    const kept = raw.replace('(ā)', '');
    expect(paragraphsOf(kept)).toEqual([kept]);
  });

  it('of a whole page costs no more than a moment', () => {
    const read = cleanRawText('書(shū)店(diàn)'.repeat(60_000));
    expect(countOf(read, 'pinyin')).toBe(120_000);
    const blanks = `${' '.repeat(300_000)}x${'　'.repeat(300_000)}x${'('.repeat(300_000)}`;
    expect(countOf(cleanRawText(blanks), 'pinyin')).toBe(0);
  });
});

describe('line ends and blanks', () => {
  it.each([
    ['甲。\r\n乙。\r丙。\u2028丁。', ['甲。', '乙。', '丙。', '丁。']],
    ['　　甲。 \u00a0\n\n\n\n  \n　乙。\t', ['甲。', '乙。']],
    ['\ufeff甲\u200b乙', ['甲乙']],
    [
      'The ferry leaves\nat noon, and comes\nback at six.',
      ['The ferry leaves\nat noon, and comes\nback at six.'],
    ],
    ['湖上有\n一只船', ['湖上有\n一只船']],
  ])('are made one: %j', (raw, paragraphs) => expect(paragraphsOf(raw)).toEqual(paragraphs));

  it.each([
    '- 船票\n- 晚饭\n  带酒',
    '| 船 | 价 |\n|---|---|\n| 大 | 12 |',
    '> 他说。\n> 他走了。',
    '```\n甲。\n\n乙。\n```',
  ])('leave together what Markdown holds together: %j', (raw) => expect(paragraphsOf(raw)).toEqual([raw]));
});

describe('what is damaged', () => {
  it.each([
    ['湖&nbsp;水', '&nbsp;'],
    ['因?yàn)樗', '?yàn)'],
    ['因?yàn)楫a(chǎn)品', 'chǎn'],
    ['湖\ufffd\ufffd水', '\ufffd'],
    ['Ã©tÃ© am See', 'Ã©'],
    ['ä¸­æ–‡', 'ä¸­'],
    ['锟斤拷锟斤拷', '锟斤拷'],
    ['銆傛箹', '銆'],
    ['烫烫烫烫', '烫烫烫'],
    ['湖\ue000水', '\ue000'],
    ['湖\u202e水', '\u202e'],
  ])('is told and stays: %s', (raw, damage) => {
    const { broken, paragraphs } = cleanRawText(`第一行。\n\n${raw}`);
    expect(broken).toHaveLength(1);
    expect(broken[0]?.line).toBe(3);
    expect(broken[0]?.text).toContain(damage);
    expect(paragraphs).toEqual(['第一行。', raw]);
  });

  it.each([
    '为什么不去?因为下雨(昨天也是)。',
    'a < b，b > c；他说“Voilà…”，然后去了 café”。',
    '船价 12&13，路 a/b/c，网址 https://example.org/p/1。',
    '锛子是木匠的工具。',
    '**光刻机**（Lithography: 曝光的机器）👩‍🚀 ok',
  ])('is not seen where nothing is: %s', (raw) => expect(brokenIn(raw)).toEqual([]));

  it('is told by the lines of the raw text, whatever was taken out above', () => {
    const raw = '書(shū)。\r\n\r\n\r\n　甲&nbsp;乙。\r\n丙\ufffd。';
    expect(brokenIn(raw).map(({ line }) => line)).toEqual([4, 5]);
  });

  it('is told with its neighbours, once for places side by side, and never without end', () => {
    const [place, ...more] = brokenIn(`${'前'.repeat(40)}&lt;&gt;${'后'.repeat(40)}`);
    expect(more).toEqual([]);
    expect(place?.text).toMatch(/^…前+&lt;&gt;后+…$/);
    expect(brokenIn('甲&lt;'.padEnd(60, '乙').repeat(500)).length).toBe(200);
  });
});

describe('a raw text', () => {
  const read = (text: string | Uint8Array) =>
    readRawText('a.txt', typeof text === 'string' ? new TextEncoder().encode(text) : text);

  it.each([
    ['', 'empty'],
    ['\u200b \n', 'empty'],
    [new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]), 'not-utf8'],
    [new Uint8Array([1, 0, 2]), 'binary'],
    [new Uint8Array(4 * 1024 * 1024 + 1).fill(65), 'too-large'],
  ])('that is none is refused with its fault: %#', (raw, code) => {
    const answer = read(raw);
    expect(answer.kind === 'faulty' && answer.problems.map(({ fault }) => fault.code)).toEqual([code]);
  });

  it('with front matter is an episode already, one with a line of dashes is not', () => {
    expect(read('---\ntitle: x\n---\n甲。').kind).toBe('episode');
    expect(read('---\n甲。\n---\n乙。').kind).toBe('raw');
  });
});

const NAMES: ImportedDraft['names'] = { tag: [], company: [], person: [], product: [], medium: [] };
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '甲。',
    '\n',
    '\r\n',
    '\n\n',
    '書(shū)',
    '　　',
    'yes',
    '---',
    '# 标题',
    '- 项',
    '```',
    ': ',
    '</p>',
    '<div>',
    '>',
    '首页\n',
    '湖畔日报\n\n',
    '湖畔日报 · 2026-02-03 09:10\n',
    'Published on 2026-02-03\n\n',
    '作者：\n\n安娜\n\n',
    '分享 微信 微博\n',
    '\n© 2026 湖畔\n',
    '特别声明：转载请注明\n',
    '要点 - 甲[1] - 乙[2] 下文 - 丙[3]\n',
    'let a = 1;\nlet b = 2;\nrun(a, b);\n',
    '![x]()',
    '渡轮今年换了电池，桥还在修。\n',
  ),
);
const rawTexts = fc
  .array(words, { maxLength: 30 })
  .map((pieces) => pieces.join(''))
  .filter((raw) => cleanRawText(raw).paragraphs.length > 0);
const visible = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cc}\u200b\u2060\ufeff]/gu, '');

describe('whatever is imported', () => {
  it('keeps every character but what its steps took out, and all of them when these are taken back', () => {
    fc.assert(
      fc.property(rawTexts, (raw) => {
        const { paragraphs } = cleanRawText(raw, CLEANING_STEPS);
        expect(visible(paragraphs.join(''))).toBe(visible(raw));
        expect(paragraphs.every((paragraph) => paragraph.trim() !== '')).toBe(true);
      }),
      tries(300),
    );
  });

  it('is cleaned once and for all', () => {
    fc.assert(
      fc.property(rawTexts, (raw) => {
        const once = cleanRawText(raw);
        const again = cleanRawText(once.paragraphs.join('\n\n'));
        expect(again.changes).toEqual([]);
        expect(again.paragraphs).toEqual(once.paragraphs);
      }),
      tries(),
    );
  });

  it('is saved with its paragraphs as they are, headings between them, and front matter that says what was accepted', () => {
    const label = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) =>
        text
          .replace(/[\p{C}\s]+/gu, ' ')
          .trim()
          .normalize('NFC'),
      )
      // Values are plain text: quotes around them, marks, references and a list's commas do not come back as they were.
      .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^["'#[]|[*&\\,，、;；]/.test(text));
    const labels = fc.uniqueArray(label, { maxLength: 3 });
    fc.assert(
      fc.property(rawTexts, label, label, labels, fc.nat(), (raw, title, summary, tag, seed) => {
        const { paragraphs } = cleanRawText(raw);
        const before = seed % paragraphs.length;
        const draft: ImportedDraft = {
          title,
          date: '2026-01-05',
          source: 'https://example.org/a?b=1#c',
          summary,
          names: { ...NAMES, tag, company: tag },
          headings: [{ before, text: '小标题' }],
        };
        const { fileName, text, head } = writeDraft(draft, paragraphs);
        expect(head).toMatch(/^---\ntitle: [^\n]*\ndate: '2026-01-05'\nsource: /);
        const read = parseEpisode(fileName, new TextEncoder().encode(text), 0);
        if ('problems' in read) throw new Error(JSON.stringify([read.problems, text]));
        const { episode } = read;
        expect(episode).toMatchObject({ title, summary, draft: true, source: 'https://example.org/a?b=1#c' });
        expect(episode.listings).toEqual([
          ...tag.map((name) => ({ kind: 'company', name })),
          ...tag.map((name) => ({ kind: 'tag', name })),
        ]);
        const parts = text.slice(head.length + 1, -1).split('### 小标题\n\n');
        expect(parts.join('')).toBe(paragraphs.join('\n\n'));
      }),
      tries(300),
    );
  });

  it('gets a name of its day and title, or of a hash when the title has no letters', () => {
    const draft = { title: '湖上的船：12 只！', date: '2026-01-05', names: NAMES, headings: [] };
    expect(writeDraft(draft, ['甲。']).fileName).toBe('2026-01-05-湖上的船-12-只.md');
    expect(writeDraft({ ...draft, title: '?!' }, ['甲。']).fileName).toMatch(/^2026-01-05-[0-9a-f]{8}\.md$/);
  });
});
