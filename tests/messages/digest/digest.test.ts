import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/entity.ts';
import { LANGUAGES, type Language } from '../../../src/domain/subscriber.ts';
import { type Digest, type DigestEpisode, renderDigest } from '../../../src/messages/digest/digest.ts';
import {
  callbacksOf,
  messageFaults,
  sampleEpisode,
  sampleMention,
  sampleShown,
  stretches,
} from '../samples.ts';

function digestOf(episodes: readonly DigestEpisode[], change: Partial<Digest> = {}): Digest {
  return { kind: 'daily', date: '2026-01-21', episodes, following: [], ...change };
}

function several(count: number, change: Partial<DigestEpisode> = {}): DigestEpisode[] {
  return Array.from({ length: count }, (_, index) =>
    sampleShown({ id: `ep${index}`, title: `第${index}讲` }, change),
  );
}

describe('a digest', () => {
  it('shows one episode: day, title, speaker and date, summary, outline, three buttons', () => {
    const [message, ...rest] = renderDigest(digestOf([sampleShown()]), 'zh-Hans');
    expect(rest).toEqual([]);
    expect(message?.text).toBe(
      [
        '📰 2026年1月21日 周三',
        '',
        '芯片是怎么造出来的',
        '林一 · 2026-01-21',
        '',
        '从沙子到晶圆，一块芯片要走过上千道工序。',
        '· 光刻',
        '· 封装',
      ].join('\n'),
    );
    expect(message && stretches(message, 'bold')).toEqual(['📰 2026年1月21日 周三', '芯片是怎么造出来的']);
    expect(message && stretches(message, 'expandable_blockquote')).toEqual(['· 光刻\n· 封装']);
    expect(message?.buttons).toEqual([
      [
        { label: '打开全文', callback: 'e:k3f9a2xq' },
        { label: '关注相关', callback: 'a:k3f9a2xq' },
        { label: '来源', url: 'https://example.com/chips' },
      ],
    ]);
  });

  it('shows what the model said as plain lines, and says once who worded it and what was left out', () => {
    const told = {
      headline: '晶圆\n越来越贵',
      bullets: [
        { text: '第一句 **不加粗**。', section: 1 },
        { text: '第二\u202e句\u200b。', section: 2 },
      ],
      dropped: 2,
      writer: 'model' as const,
    };
    const shown = sampleShown({}, { told, writer: 'model', outline: [], summary: undefined });
    const [message] = renderDigest(digestOf([shown]), 'zh-Hans');
    expect(message?.text).toBe(
      [
        '📰 2026年1月21日 周三',
        '',
        '芯片是怎么造出来的',
        '林一 · 2026-01-21',
        '',
        '晶圆 越来越贵',
        '• 第一句 **不加粗**。',
        '• 第二句。',
        '',
        '🤖 由语言模型撰写；数字与日期已核对',
        '✂️ 有 2 句在原文里找不到依据，已略去',
      ].join('\n'),
    );
    expect(message && stretches(message, 'bold')).toHaveLength(2);
  });

  it('says below the episodes which words are their own, where the model worded others', () => {
    const told = { headline: '一句话', bullets: [], dropped: 0, writer: 'pretend' as const };
    const ownWords = sampleShown({ id: 'own' }, { writer: 'text' });
    const [mixed] = renderDigest(digestOf([ownWords, sampleShown({}, { told, writer: 'pretend' })]), 'en');
    expect(mixed?.text.match(/Taken from the episode’s own text/g)).toHaveLength(1);
    expect(mixed?.text).toMatch(/· 封装\n📝 Taken[^\n]*\n\n2\. /);
    expect(mixed?.text).toMatch(/\n\n🎭 Written by the pretend model[^\n]*$/);
    const [plain] = renderDigest(digestOf([ownWords, ownWords]), 'en');
    expect(plain?.text).toMatch(/\n\n📝 Taken from the episode’s own text$/);
  });

  it('numbers several episodes, in the text and on the first button of each row', () => {
    const [message] = renderDigest(digestOf(several(2)), 'en');
    expect(message?.text).toContain('Wednesday, 21 January 2026 · 2 episodes');
    expect(message?.text).toContain('1. 第0讲');
    expect(message?.buttons.map((row) => row[0]?.label)).toEqual(['1 Open', '2 Open']);
  });

  it('shows five in full and the rest as titles with a button each', () => {
    const [message] = renderDigest(digestOf(several(8)), 'zh-Hant');
    expect(message?.text).toContain('另外 3 集\n6. 第5讲\n7. 第6讲\n8. 第7讲');
    expect(message?.text.match(/上千道工序/g)).toHaveLength(5);
    expect(message?.buttons.at(-1)?.map((button) => button.label)).toEqual(['6', '7', '8']);
  });

  it('sends a whole archive within the limits and points to the rest', () => {
    const url = `https://example.com/${'x'.repeat(490)}`;
    const episodes = several(300).map((one) => ({
      ...one,
      episode: { ...one.episode, source: url, id: 'i'.repeat(32) },
    }));
    const messages = renderDigest(digestOf(episodes), 'zh-Hans');
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(messages.at(-1)?.text).toContain('/latest');
    expect(messages.flatMap(callbacksOf).length).toBe(5 * 2 + 56);
  });

  it('goes on in numbered parts, each with the buttons of the episodes that end in it', () => {
    const messages = renderDigest(digestOf(several(5, { summary: '很长的摘要。'.repeat(300) })), 'zh-Hans');
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(messages.flatMap(callbacksOf).filter((data) => data.startsWith('e:'))).toEqual([
      'e:ep0',
      'e:ep1',
      'e:ep2',
      'e:ep3',
      'e:ep4',
    ]);
    for (const [index, message] of messages.entries()) {
      expect(message.text.endsWith(`(${index + 1}/${messages.length})`)).toBe(true);
    }
    const partOfLast = messages.findIndex((message) => callbacksOf(message).includes('e:ep4'));
    expect(partOfLast).toBe(messages.length - 1);
  });

  it('says which follows matched, each name once', () => {
    const [message] = renderDigest(
      digestOf([sampleShown()], { following: ['Nvidia', 'nvidia', '晶圆'] }),
      'zh-Hans',
    );
    expect(message?.text).toContain('\n你关注的：Nvidia、晶圆\n');
  });

  it('says that a follow is a show, unless the text is about something of that name as well', () => {
    const show = sampleMention('show', '观潮台');
    const headingOf = (mentions: readonly Mention[], language: Language) => {
      const shown = sampleShown({}, { mentions });
      return renderDigest(digestOf([shown], { following: ['观潮台', '晶圆'] }), language)[0]?.text;
    };
    expect(headingOf([show], 'zh-Hans')).toContain('\n你关注的：节目“观潮台”、晶圆\n');
    expect(headingOf([show], 'zh-Hant')).toContain('\n你追蹤的：節目「观潮台」、晶圆\n');
    expect(headingOf([show], 'en')).toContain('\nYou follow: the show “观潮台”, 晶圆\n');
    expect(headingOf([sampleMention('medium', '观潮台'), show], 'en')).toContain('You follow: 观潮台, 晶圆');
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
        mentions: Array.from({ length: 200 }, (_, index) => sampleMention('company', `${text}${index}`)),
      },
    );
    const messages = renderDigest(digestOf([shown, shown], { following: [text, 'b'] }), 'zh-Hans');
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
