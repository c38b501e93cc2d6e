import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { pageOf } from '../../../src/messages/common/buttons.ts';
import {
  renderChooseEpisode,
  renderEpisodeNotFound,
  renderLatest,
} from '../../../src/messages/episode/latest-view.ts';
import { aSection } from '../../a-section.ts';
import { callbacksOf, messageFaults, sampleEpisode } from '../samples.ts';

const episodes = Array.from({ length: 20 }, (_, index) =>
  sampleEpisode({ id: `ep${index}`, title: `第${index}讲` }),
);
const labels = (message: ReturnType<typeof renderLatest>) =>
  message.buttons.map((row) => row.map((button) => button.label));

describe('the latest episodes', () => {
  it('come eight a page, numbered in the text and on the buttons', () => {
    const message = renderLatest(pageOf(episodes, 0), 'zh-Hans');
    expect(message.text).toMatch(/^最新节目 · 20 期\n\n1\. 第0讲\n林一 · 2026-01-21\n\n2\. 第1讲\n/);
    expect(labels(message)).toEqual([['1', '2', '3', '4'], ['5', '6', '7', '8'], ['1/3', '›'], ['关闭']]);
    expect(callbacksOf(message).slice(0, 2)).toEqual(['e:ep0', 'e:ep1']);
  });

  it('stay in range when a page is gone', () => {
    expect(renderLatest(pageOf(episodes, 99), 'en')).toEqual(renderLatest(pageOf(episodes, 2), 'en'));
    expect(labels(renderLatest(pageOf(episodes, 1), 'en')).at(-2)).toEqual(['‹', '2/3', '›']);
  });
});

describe('the lists of episodes', () => {
  it('answer usefully in every case and language', () => {
    const hostile = `\u202E${'x'.repeat(10_000)}\n\ud800`;
    for (const language of LANGUAGES) {
      const messages = [
        renderEpisodeNotFound(hostile, language),
        renderLatest(pageOf([], 0), language),
        renderChooseEpisode({ entries: episodes.slice(0, 3), total: 20 }, language),
      ];
      expect(messages.flatMap(messageFaults)).toEqual([]);
    }
  });

  it('stay within the limits of a message', () => {
    const long = '长'.repeat(300);
    const sections = [aSection(long, long)];
    const episode = sampleEpisode({
      id: 'i'.repeat(32),
      title: '题'.repeat(300),
      speaker: '人'.repeat(100),
      sections,
    });
    const full = Array.from({ length: 8 }, () => episode);
    const message = renderLatest(pageOf(full, 0), 'en');
    expect(messageFaults(message)).toEqual([]);
    expect(message.text).not.toMatch(/\n…$/);
  });
});
