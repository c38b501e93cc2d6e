import { describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '../../../src/domain/message.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import {
  type CorrectedDigest,
  renderCorrectedDigest,
  renderDigest,
  renderSurplusPart,
} from '../../../src/messages/digest/digest.ts';
import type { DigestEpisode, LostEpisode } from '../../../src/messages/digest/shown-episode.ts';
import { callbacksOf, messageFaults, sampleShown, stretches } from '../samples.ts';

function several(count: number): DigestEpisode[] {
  return Array.from({ length: count }, (_, index) =>
    sampleShown({ id: `ep${index}`, title: `第${index}讲` }),
  );
}

function textOf(messages: readonly OutgoingMessage[]): string {
  return messages.map(({ text }) => text).join('\n');
}

function lost(index: number, kind: LostEpisode['lost'] = 'withdrawn'): LostEpisode {
  return { lost: kind, id: `ep${index}`, title: `第${index}讲` };
}

function digestOf(entries: CorrectedDigest['entries'], corrected: readonly string[] = []): CorrectedDigest {
  return { kind: 'daily', date: '2026-01-21', entries, corrected: new Set(corrected) };
}

describe('a digest that is worded anew', () => {
  it('reads as at first while nothing in it is corrected or lost', () => {
    const episodes = several(8);
    const { entries: _, corrected: __, ...frame } = digestOf([]);
    for (const language of LANGUAGES) {
      expect(renderCorrectedDigest(digestOf(episodes), language)).toEqual(
        renderDigest({ ...frame, episodes }, language),
      );
    }
  });

  it('says once that its only episode was corrected', () => {
    const [message] = renderCorrectedDigest(digestOf(several(1), ['ep0']), 'en');
    expect(message?.text).toMatch(/^📰 Wednesday, 21 January 2026\n✏️ Corrected\n\n第0讲\n/);
    expect(message && stretches(message, 'bold')).toEqual(['📰 Wednesday, 21 January 2026', '第0讲']);
  });

  it('names one of several in its heading, counts more, and marks each where it stands', () => {
    const [one] = renderCorrectedDigest(digestOf(several(8), ['ep1']), 'zh-Hant');
    expect(one?.text).toContain('\n✏️ 已更正：第1讲\n');
    expect(one?.text).toContain('2. 第1讲 ✏️\n');
    expect(one?.text.match(/✏️/g)).toHaveLength(2);
    const two = textOf(renderCorrectedDigest(digestOf(several(14), ['ep1', 'ep12']), 'zh-Hans'));
    expect(two).toContain('\n✏️ 更正了 2 期\n');
    expect(two).toContain('\n13. 第12讲 ✏️\n');
  });

  it('keeps the place of what was taken back, in full and among the titles, without its buttons', () => {
    const entries = several(15).map((entry, index) => (index === 1 || index === 13 ? lost(index) : entry));
    const messages = renderCorrectedDigest(digestOf(entries), 'zh-Hans');
    expect(textOf(messages)).toContain('\n\n2. 🚫 已撤回：第1讲\n\n3. 第2讲\n');
    expect(textOf(messages)).toContain('\n13. 第12讲\n14. 🚫 已撤回：第13讲\n15. 第14讲');
    expect(messages.flatMap(callbacksOf).filter((data) => /ep1(?:3)?$/.test(data))).toEqual([]);
    expect(
      messages
        .at(-1)
        ?.buttons.at(-1)
        ?.map(({ label }) => label),
    ).toEqual(['13', '15']);
  });

  it('is nothing but that line when nothing of it can be read', () => {
    expect(renderCorrectedDigest(digestOf([lost(0)], ['ep0']), 'zh-Hans')).toEqual([
      { text: '🚫 已撤回：第0讲', entities: [], buttons: [] },
    ]);
    const [both] = renderCorrectedDigest(digestOf([lost(0), lost(1, 'away')]), 'en');
    expect(both?.text).toBe('1. 🚫 Withdrawn: 第0讲\n\n2. Not available now: 第1讲');
  });

  it('stays within the limits, and names an episode without a title by its id', () => {
    const entries = [
      { ...lost(0), title: '\u200b' },
      { ...lost(1), title: '题'.repeat(9_000) },
      ...several(100),
    ];
    const corrected = entries.map((entry) => ('lost' in entry ? entry.id : entry.episode.id));
    for (const language of LANGUAGES) {
      const messages = renderCorrectedDigest(digestOf(entries, corrected), language);
      expect(messages.flatMap(messageFaults)).toEqual([]);
      expect(messages[0]?.text).toMatch(/1\. .*ep0\n/);
    }
  });
});

it('a part that is needed no more says so in every language', () => {
  for (const language of LANGUAGES) {
    const message = renderSurplusPart(language);
    expect(messageFaults(message)).toEqual([]);
    expect(message.buttons).toEqual([]);
  }
});
