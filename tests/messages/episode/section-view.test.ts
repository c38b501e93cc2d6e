import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderOriginal, renderSection } from '../../../src/messages/episode/section-view.ts';
import { aSection } from '../../a-section.ts';
import { callbacksOf, messageFaults, sampleEpisode, stretches } from '../samples.ts';

const original = (text: string) =>
  `<details><summary>View/Hide Original English</summary>\n\n${text}\n\n</details>`;
const TRANSLATED = `译文第一段。\n\n${original('**First** paragraph.')}\n\n译文第二段。\n\n- 点\n\n  ${original('Second paragraph.').replaceAll('\n', '\n  ')}`;

describe('a section', () => {
  it('shows its text in full, bold terms bold, with the ways on and back', () => {
    const [message] = renderSection(sampleEpisode(), 1, 'zh-Hans');
    expect(message?.text).toBe(
      '光刻\n芯片是怎么造出来的 · 2/3\n\n光刻机（Lithography Machine）把图案投到晶圆上。',
    );
    expect(message && stretches(message, 'bold')).toEqual(['光刻', '光刻机']);
    expect(message && callbacksOf(message)).toEqual(['s:k3f9a2xq:0', 's:k3f9a2xq:2', 'e:k3f9a2xq']);
  });

  it('is called the opening only where it has no heading', () => {
    expect(renderSection(sampleEpisode(), 0, 'zh-Hans')[0]?.text).toMatch(/^开头\n/);
    const odd = sampleEpisode({ sections: [aSection('2*3 与 a_b_c <b>', '字')] });
    expect(renderSection(odd, 0, 'zh-Hans')[0]?.text).toMatch(/^2\*3 与 a_b_c <b>\n/);
  });

  it('splits a long one without loss; only the last part has buttons', () => {
    const body = Array.from({ length: 400 }, (_, index) => `**词${index}**说明第${index}句。`).join('');
    const messages = renderSection(sampleEpisode({ sections: [aSection('长', body)] }), 0, 'zh-Hans');
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(messages.flatMap((message) => stretches(message, 'bold'))).toHaveLength(401);
    expect(messages.map((message) => message.buttons.length > 0)).toEqual(
      messages.map((_, index) => index === messages.length - 1),
    );
  });

  it('survives an empty one and an index out of range', () => {
    const episode = sampleEpisode({ sections: [aSection('', '')] });
    for (const language of LANGUAGES) {
      expect(renderSection(episode, 7, language).flatMap(messageFaults)).toEqual([]);
      expect(renderSection(sampleEpisode({ sections: [] }), 0, language).flatMap(messageFaults)).toEqual([]);
    }
  });
});

describe('the original of a section', () => {
  const episode = sampleEpisode({ sections: [aSection('光刻', TRANSLATED), aSection('封装', '没有原文。')] });

  it('stays out of the text, behind a button', () => {
    const [message] = renderSection(episode, 0, 'zh-Hans');
    expect(message?.text).toBe('光刻\n芯片是怎么造出来的 · 1/2\n\n译文第一段。\n\n译文第二段。\n\n• 点');
    expect(message?.buttons.map((row) => row.map(({ label }) => label))).toEqual([
      ['下一节 ›'],
      ['‹ 回到本期', '原文'],
    ]);
    expect(message && callbacksOf(message)).toContain('o:k3f9a2xq:0');
    expect(renderSection(episode, 1, 'zh-Hans').flatMap(callbacksOf)).not.toContain('o:k3f9a2xq:1');
  });

  it('does not count for the parts of a section', () => {
    const long = aSection('光刻', `译。\n\n${original('A sentence. '.repeat(2000))}`);
    expect(renderSection(sampleEpisode({ sections: [long] }), 0, 'zh-Hans')).toHaveLength(1);
  });

  it.each([
    ['zh-Hans', '原文'],
    ['zh-Hant', '原文'],
    ['en', 'Original'],
  ] as const)('stands in a view of its own, in its order and labelled once, in %s', (language, label) => {
    const [message] = renderOriginal(episode, 0, language) ?? [];
    expect(message?.text).toBe(
      `光刻\n芯片是怎么造出来的 · 1/2 · ${label}\n\nFirst paragraph.\n\nSecond paragraph.`,
    );
    expect(message && stretches(message, 'bold')).toEqual(['光刻', 'First']);
    expect(message && callbacksOf(message)).toEqual(['s:k3f9a2xq:0', 'e:k3f9a2xq']);
  });

  it('is split over messages as a section is', () => {
    const long = aSection('光刻', `译。\n\n${original('A sentence. '.repeat(2000))}`);
    const messages = renderOriginal(sampleEpisode({ sections: [long] }), 0, 'en') ?? [];
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(
      messages
        .map(({ text }) => text)
        .join(' ')
        .match(/A sentence/g),
    ).toHaveLength(2000);
  });

  it('shows what is folded within it', () => {
    const nested = `译。\n\n${original(`- One\n\n  ${original('Two').replaceAll('\n', '\n  ')}`)}`;
    const [message] = renderOriginal(sampleEpisode({ sections: [aSection('光刻', nested)] }), 0, 'en') ?? [];
    expect(message?.text).toContain('• One\n\nTwo');
  });

  it('is there for no section that has none', () => {
    expect(renderOriginal(episode, 1, 'en')).toBeUndefined();
    expect(renderOriginal(episode, 7, 'en')).toBeUndefined();
  });

  it.each([
    ['zh-Hans', '这一节只有原文：'],
    ['zh-Hant', '這一節只有原文：'],
    ['en', 'This section has only its original text:'],
  ] as const)('is shown at once where there is nothing else, in %s', (language, line) => {
    const only = sampleEpisode({ sections: [aSection('光刻', `---\n\n${original('Only this.')}`)] });
    const [message] = renderSection(only, 0, language);
    expect(message?.text).toBe(`光刻\n芯片是怎么造出来的 · 1/1\n\n${line}\n\nOnly this.`);
    expect(message && callbacksOf(message)).toEqual(['e:k3f9a2xq']);
  });
});
