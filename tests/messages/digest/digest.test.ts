import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '../../../src/domain/message.ts';
import { LANGUAGES, type Language, type Reason } from '../../../src/domain/subscriber.ts';
import { fitsRow } from '../../../src/messages/common/buttons.ts';
import { type Digest, renderDigest } from '../../../src/messages/digest/digest.ts';
import type { DigestEpisode } from '../../../src/messages/digest/shown-episode.ts';
import { tries } from '../../tries.ts';
import {
  callbacksOf,
  messageFaults,
  sampleEpisode,
  sampleMention,
  sampleShown,
  stretches,
} from '../samples.ts';

function digestOf(episodes: readonly DigestEpisode[], change: Partial<Digest> = {}): Digest {
  return { kind: 'daily', date: '2026-01-21', episodes, ...change };
}

function several(count: number, change: Partial<DigestEpisode> = {}): DigestEpisode[] {
  return Array.from({ length: count }, (_, index) =>
    sampleShown({ id: `ep${index}`, title: `第${index}讲` }, change),
  );
}

function linksOf({ text, entities }: OutgoingMessage): (readonly [string, string])[] {
  return entities.flatMap((entity) =>
    entity.type === 'text_link'
      ? [[text.slice(entity.offset, entity.offset + entity.length), entity.url] as const]
      : [],
  );
}

const nvidia = { kind: 'company', name: '英伟达', ref: 'nvidia00', scope: 'about' } as const;
const tsmc = { kind: 'company', name: '台积电', ref: 'tsmc0000', scope: 'mentions' } as const;

describe('a digest', () => {
  it('shows one episode: day, title, speaker, date and source, a sentence, the outline, its buttons', () => {
    const [message, ...rest] = renderDigest(digestOf([sampleShown()]), 'zh-Hans');
    expect(rest).toEqual([]);
    expect(message?.text).toBe(
      [
        '📰 2026年1月21日 周三',
        '',
        '芯片是怎么造出来的',
        '林一 · 2026-01-21 · 来源',
        '从沙子到晶圆，一块芯片要走过上千道工序。',
        '· 光刻',
        '· 封装',
      ].join('\n'),
    );
    expect(message && stretches(message, 'bold')).toEqual(['📰 2026年1月21日 周三', '芯片是怎么造出来的']);
    expect(message && stretches(message, 'expandable_blockquote')).toEqual(['· 光刻\n· 封装']);
    expect(message && linksOf(message)).toEqual([['来源', 'https://example.com/chips']]);
    expect(message?.buttons).toEqual([
      [
        { label: '打开全文', callback: 'e:k3f9a2xq' },
        { label: '关注相关', callback: 'a:k3f9a2xq' },
      ],
    ]);
  });

  it('has titles open the episodes once the name of the bot is known', () => {
    const [message] = renderDigest(digestOf(several(2), { bot: 'daily_show_bot' }), 'zh-Hans');
    expect(message && linksOf(message).filter(([title]) => title?.startsWith('第'))).toEqual([
      ['第0讲', 'https://t.me/daily_show_bot?start=ep_ep0'],
      ['第1讲', 'https://t.me/daily_show_bot?start=ep_ep1'],
    ]);
  });

  it('leads with one sentence; what else the summary says opens with the outline', () => {
    const summary = '第一句。第二句。\n第三句。';
    const [message] = renderDigest(digestOf([sampleShown({}, { summary })]), 'zh-Hans');
    expect(message?.text).toContain('\n第一句。\n第二句。\n第三句。\n· 光刻');
    expect(message && stretches(message, 'expandable_blockquote')).toEqual([
      '第二句。\n第三句。\n· 光刻\n· 封装',
    ]);
  });

  it('cuts a sentence that is no lead, and has it in full in the quotation', () => {
    const summary = `${'很长'.repeat(80)}。完。`;
    const [message] = renderDigest(digestOf([sampleShown({}, { summary })]), 'zh-Hans');
    expect(message?.text).toMatch(/\n(?:很长)+很?…\n/);
    expect(message && stretches(message, 'expandable_blockquote')[0]).toContain(summary);
  });

  it('shows what the model said as plain lines, and says once who worded it and what was left out', () => {
    const told = {
      headline: '晶圆\n越来越贵',
      bullets: [
        { text: '第一句 **不加粗**。', section: 1 },
        { text: '第二\u202e句\u200b。', section: 2 },
      ],
      dropped: 2,
      read: 'part' as const,
      writer: 'model' as const,
    };
    const shown = sampleShown({}, { told, writer: 'model', outline: [], summary: undefined });
    const [message] = renderDigest(digestOf([shown]), 'zh-Hans');
    expect(message?.text).toBe(
      [
        '📰 2026年1月21日 周三',
        '',
        '芯片是怎么造出来的',
        '林一 · 2026-01-21 · 来源',
        '晶圆 越来越贵',
        '• 第一句 **不加粗**。',
        '• 第二句。',
        '',
        '🤖 由语言模型撰写；数字与日期已核对',
        '✂️ 有 2 句在原文里找不到依据，已略去',
        '📏 原文很长，模型只读了最要紧的部分',
      ].join('\n'),
    );
    expect(message && stretches(message, 'bold')).toHaveLength(2);
    expect(message && stretches(message, 'expandable_blockquote')).toEqual([
      '• 第一句 **不加粗**。\n• 第二句。',
    ]);
  });

  it('says below the episodes which words are their own, where the model worded others', () => {
    const told = {
      headline: '一句话',
      bullets: [],
      dropped: 0,
      read: 'all' as const,
      writer: 'pretend' as const,
    };
    const ownWords = sampleShown({ id: 'own' }, { writer: 'text' });
    const [mixed] = renderDigest(digestOf([ownWords, sampleShown({}, { told, writer: 'pretend' })]), 'en');
    expect(mixed?.text.match(/Taken from the episode’s own text/g)).toHaveLength(1);
    expect(mixed?.text).toMatch(/· 封装\n📝 Taken[^\n]*\n\n2\. /);
    expect(mixed?.text).toMatch(/\n\n🎭 Written by the pretend model[^\n]*$/);
    const [plain] = renderDigest(digestOf([ownWords, ownWords]), 'en');
    expect(plain?.text).toMatch(/\n\n📝 Taken from the episode’s own text$/);
    const long = sampleShown({}, { told: { ...told, read: 'part' }, writer: 'pretend' });
    const [part] = renderDigest(digestOf([ownWords, long]), 'en');
    expect(part?.text).toMatch(/\n📏 1 of the episodes is very long: the model read only what matters most$/);
  });

  it('begins with the number of episodes and the names that most of them are about', () => {
    const both = [sampleMention('company', '英伟达'), sampleMention('company', '台积电')];
    const episodes = [
      sampleShown({ id: 'a' }, { mentions: both }),
      sampleShown({ id: 'b' }, { mentions: [...both.slice(0, 1), sampleMention('tag', 'AI')] }),
      sampleShown(
        { id: 'c' },
        { mentions: [sampleMention('show', '观潮台'), sampleMention('person', '传闻', false)] },
      ),
    ];
    const [message] = renderDigest(digestOf(episodes), 'zh-Hans');
    expect(message?.text).toMatch(/^📰 2026年1月21日 周三 · 3 期\n主要讲：英伟达 2 期、台积电\n\n1\. /);
    const [english] = renderDigest(digestOf(episodes), 'en');
    expect(english?.text).toMatch(
      /Wednesday, 21 January 2026 · 3 episodes\nMainly about: 英伟达 \(2\), 台积电\n/,
    );
  });

  it('says how much of it is followed, and of each episode why it is there', () => {
    const episodes = [
      sampleShown({ id: 'a' }, { why: [nvidia, tsmc], mentions: [] }),
      sampleShown({ id: 'b' }, { why: [{ ...nvidia, name: 'nvidia' }, nvidia], mentions: [] }),
      sampleShown({ id: 'c' }, { mentions: [] }),
    ];
    const [message] = renderDigest(digestOf(episodes), 'zh-Hans');
    expect(message?.text).toContain(' · 3 期\n⭐ 其中 2 期和你关注的有关：英伟达、台积电、nvidia\n\n1. ');
    expect(message?.text).toContain('\n⭐ 关于 英伟达 · 提到 台积电\n');
    expect(message?.text.match(/⭐/g)).toHaveLength(3);
    const [all] = renderDigest(digestOf(episodes.slice(0, 2)), 'en');
    expect(all?.text).toContain('\n⭐ All on what you follow: 英伟达, 台积电, nvidia\n');
  });

  it('says that a follow is a show, and that words are words; of many it names the first', () => {
    const show = { ...nvidia, kind: 'show', name: '观潮台' } as const;
    const words = { ...nvidia, kind: 'words', name: '光刻 机' } as const;
    const lineOf = (why: readonly Reason[], language: Language) =>
      /^⭐.*$/m.exec(renderDigest(digestOf([sampleShown({}, { why })]), language)[0]?.text ?? '')?.[0];
    expect(lineOf([show, words], 'zh-Hans')).toBe('⭐ 关于 节目“观潮台”、“光刻 机”');
    expect(lineOf([show, words], 'zh-Hant')).toBe('⭐ 關於 節目「观潮台」、「光刻 机」');
    expect(lineOf([show, words], 'en')).toBe('⭐ About the show “观潮台”, “光刻 机”');
    const many = Array.from({ length: 9 }, (_, index) => ({ ...nvidia, name: `公司 ${index}` }));
    expect(lineOf(many, 'zh-Hans')).toBe('⭐ 关于 公司 0、公司 1、公司 2、公司 3，另外 5 个');
  });

  it('has one row of buttons for three episodes, which lead to the very place where that is known', () => {
    const place = (name: string) => ({ why: [nvidia], place: { name, section: 2 } });
    const [one, two, ...others] = several(4);
    const episodes = [
      { ...(one ?? sampleShown()), ...place('英伟达') },
      { ...(two ?? sampleShown()), ...place('A company with a long name') },
      ...others,
    ];
    const [message] = renderDigest(digestOf(episodes), 'zh-Hans');
    expect(message?.buttons).toEqual([
      [
        { label: '1 英伟达', callback: 's:ep0:2' },
        { label: '2 ⭐', callback: 's:ep1:2' },
        { label: '3 打开', callback: 'e:ep2' },
        { label: '4 打开', callback: 'e:ep3' },
      ],
    ]);
    const [only] = renderDigest(digestOf([sampleShown({}, place('英伟达'))]), 'zh-Hans');
    expect(only?.buttons[0]?.map(({ label }) => label)).toEqual(['⭐ 英伟达', '打开全文']);
  });

  it.each(LANGUAGES)(
    'offers 👍 and 👎 where they are wanted, in no more rows, on labels that a phone shows (%s)',
    (language) => {
      const rowsOf = (count: number, shown: Partial<DigestEpisode>) =>
        renderDigest(digestOf(several(count, shown), { hasRating: true }), language).flatMap(
          ({ buttons }) => buttons,
        );
      const rated = (rows: OutgoingMessage['buttons']) =>
        rows.flat().filter(({ label }) => label.includes('👎'));
      for (const name of ['英伟达', 'Nvidia', 'Anthropic', '一个很长的名字']) {
        const place = { why: [nvidia], place: { name, section: 1 } };
        for (const shown of [place, {}]) {
          for (let count = 1; count <= 12; count += 1) {
            const rows = rowsOf(count, shown);
            expect(rows.length).toBeLessThanOrEqual(Math.ceil(count / 3));
            expect(rated(rows)).toHaveLength(1);
            for (const row of rows) expect(row.every(({ label }) => fitsRow(label, row.length))).toBe(true);
          }
        }
      }
      expect(rowsOf(1, {})[0]?.slice(-2)).toEqual([
        { label: '👍', callback: 'lk:ep0' },
        { label: '👎', callback: 'dl:ep0' },
      ]);
      expect(rowsOf(2, {})[0]?.at(-1)).toEqual({ label: '👍 👎', callback: 'rd' });
      expect(
        rowsOf(15, {})
          .flat()
          .filter(({ label }) => label === '👍 👎'),
      ).toHaveLength(1);
    },
  );

  it('shows twelve with sentence and outline, and the rest as titles with a button each', () => {
    const messages = renderDigest(digestOf(several(15)), 'zh-Hant');
    const text = messages.map((message) => message.text).join('\n');
    expect(text).toContain('另外 3 集\n13. 第12讲\n14. 第13讲\n15. 第14讲');
    expect(text.match(/上千道工序/g)).toHaveLength(12);
    expect(
      messages
        .at(-1)
        ?.buttons.at(-1)
        ?.map((button) => button.label),
    ).toEqual(['13', '14', '15']);
    for (const { buttons } of messages) expect(buttons.length).toBeLessThanOrEqual(Math.ceil(15 / 3));
  });

  it('sends a whole archive within the limits and points to the rest', () => {
    const url = `https://example.com/${'x'.repeat(490)}`;
    const episodes = several(300).map((one) => ({
      ...one,
      episode: { ...one.episode, source: url, id: 'i'.repeat(32) },
    }));
    const messages = renderDigest(digestOf(episodes, { bot: 'b'.repeat(32) }), 'zh-Hans');
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(messages.at(-1)?.text).toContain('/latest');
    expect(messages.flatMap(callbacksOf).length).toBe(12 + 56);
  });

  it('goes on in numbered parts, each with the buttons of the episodes that end in it', () => {
    const messages = renderDigest(digestOf(several(5, { summary: '很长的摘要。'.repeat(300) })), 'zh-Hans');
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(messages.flatMap(callbacksOf)).toEqual(['e:ep0', 'e:ep1', 'e:ep2', 'e:ep3', 'e:ep4']);
    for (const [index, message] of messages.entries()) {
      expect(message.text.endsWith(`(${index + 1}/${messages.length})`)).toBe(true);
    }
    const partOfLast = messages.findIndex((message) => callbacksOf(message).includes('e:ep4'));
    expect(partOfLast).toBe(messages.length - 1);
  });

  it('has a line of its own for an instant episode, and looks like a daily one in a preview', () => {
    const [instant] = renderDigest(digestOf([sampleShown()], { kind: 'instant' }), 'zh-Hans');
    expect(instant?.text).toMatch(/^✨ 新的一期\n/);
    expect(renderDigest(digestOf([sampleShown()], { kind: 'preview' }), 'zh-Hans')).toEqual(
      renderDigest(digestOf([sampleShown()]), 'zh-Hans'),
    );
  });

  it('survives an episode with next to nothing in it', () => {
    const bare = sampleEpisode({
      title: '\u200b',
      summary: undefined,
      speaker: undefined,
      author: undefined,
      source: undefined,
      sections: [],
    });
    for (const language of LANGUAGES) {
      const messages = renderDigest(
        digestOf([{ episode: bare, mentions: [], outline: [], summary: '' }]),
        language,
      );
      expect(messages.flatMap(messageFaults)).toEqual([]);
      expect(messages[0]?.buttons.flat()).toHaveLength(1);
    }
  });

  it('survives hostile and huge content', () => {
    const text = `\u202E<b>&amp;\ud800${'👩‍👩‍👧'.repeat(30)}\u0000\n\n\n`;
    const shown = sampleShown(
      { title: text.repeat(5), speaker: text, source: `https://example.com/${'x'.repeat(1900)}` },
      {
        summary: text.repeat(80),
        outline: Array.from({ length: 60 }, () => text),
        why: Array.from({ length: 200 }, (_, index) => ({ ...nvidia, name: `${text}${index}` })),
        place: { name: text, section: 1 },
        mentions: Array.from({ length: 200 }, (_, index) => sampleMention('company', `${text}${index}`)),
      },
    );
    const messages = renderDigest(digestOf([shown, shown], { bot: 'daily_show_bot' }), 'zh-Hans');
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});

describe('a long digest', () => {
  const words = fc.string({
    unit: fc.constantFrom('字', '。', 'a ', '，', '\n', '👩‍👩‍👧', '英伟达'),
    maxLength: 400,
  });
  const shown = fc.record({
    title: words,
    summary: words,
    outline: fc.array(words, { maxLength: 12 }),
    name: words,
  });

  it('loses nothing at its cuts, whatever its episodes say: each sentence, reason and heading is in some part, in order', () => {
    fc.assert(
      fc.property(fc.array(shown, { minLength: 1, maxLength: 14 }), (all) => {
        const episodes = all.map(({ title, summary, outline, name }, index) =>
          sampleShown(
            { id: `ep${index}`, title },
            { summary, outline, why: [{ ...nvidia, name }], mentions: [] },
          ),
        );
        const messages = renderDigest(digestOf(episodes, { bot: 'daily_show_bot' }), 'zh-Hans');
        expect(messages.flatMap(messageFaults)).toEqual([]);
        const sent = messages
          .map(({ text }) => text.replace(/\n\n\(\d+\/\d+\)$/, ''))
          .join('')
          .replace(/\s/g, '');
        for (const { outline } of all.slice(0, 12))
          for (const heading of outline) expect(sent).toContain(heading.replace(/\s/g, ''));
        const opened = messages
          .flatMap(linksOf)
          .map(([, url]) => url)
          .filter((url) => url.includes('ep_'));
        expect(new Set(opened)).toEqual(
          new Set(all.map((_, index) => `https://t.me/daily_show_bot?start=ep_ep${index}`)),
        );
        expect(messages.flatMap(callbacksOf)).toHaveLength(all.length === 1 ? 1 : all.length);
      }),
      tries(60),
    );
  });
});
