import { describe, expect, it } from 'vitest';
import { messageFaults, SUBSCRIBER, sampleEpisode } from '../../../../tests/messages/samples.ts';
import type { DigestExplanation } from '../../../digests/digest-reasons.ts';
import { LANGUAGES, type Reason } from '../../../domain/subscriber.ts';
import { renderWhy } from './why-view.ts';

/** 09:00 in Shanghai. */
const NOW = Date.parse('2026-01-21T01:00:00Z');
const HOUR = 3_600_000;
const NOTHING: DigestExplanation = { latest: undefined, leftOut: [], waiting: 0 };
const nvidia: Reason = { kind: 'company', name: '英伟达', ref: 'nvidia00', scope: 'about' };
const episode = sampleEpisode();

function why(explanation: Partial<DigestExplanation>, change: Partial<typeof SUBSCRIBER> = {}): string {
  return renderWhy({ ...SUBSCRIBER, ...change }, { ...NOTHING, ...explanation }, NOW, 'zh-Hans').text;
}

describe('/why', () => {
  it('gives each episode of the latest digest its reason', () => {
    const episodes = [
      { episode, why: [nvidia] },
      { episode, why: [] },
    ];
    const text = why({ latest: { dueAt: NOW - HOUR, episodes } });
    expect(text).toContain('上一份 · 2026-01-21 08:00 · 2 期\n1. 芯片是怎么造出来的\n   ⭐ 关于 英伟达\n2. ');
    expect(text).toContain('\n   每一期都送来\n');
    expect(text).not.toContain('今天还没有送');
  });

  it('says once for many that they come as every episode does', () => {
    const unmarked = Array.from({ length: 5 }, () => ({ episode, why: [] }));
    const text = why({ latest: { dueAt: NOW - HOUR, episodes: [{ episode, why: [nvidia] }, ...unmarked] } });
    expect(text.match(/每一期都送来/g)).toHaveLength(1);
    expect(text).toContain('6 期\n没写原因的：每一期都送来。\n1. 芯片是怎么造出来的\n   ⭐ 关于 英伟达\n2. ');
  });

  it('says why there was none today: nothing is new, all was left out, or the hour has not come', () => {
    const latest = { dueAt: NOW - 24 * HOUR, episodes: [] };
    expect(why({ latest })).toContain('没有新的一期');
    expect(why({ latest, leftOut: [{ episode }] })).toContain('新的 1 期都略过了');
    expect(why({ latest, leftOut: [{ episode }], waiting: 1 })).toContain('在等下一次的时间');
  });

  it('says what comes next, and when', () => {
    expect(why({ waiting: 2 }, { nextDueAt: NOW + 23 * HOUR })).toMatch(
      /有 2 期在等。\n下一份：2026-01-22 08:00。/,
    );
    expect(why({}, { mode: 'instant' })).toContain('一有新的就送来');
    const away = why({ waiting: 1 }, { awayUntil: NOW + 7 * 24 * HOUR, nextDueAt: NOW + 7 * 24 * HOUR });
    expect(away).toContain('今天没有送：你暂停了。');
    expect(away).toMatch(/有 1 期在等。\n暂停到 .*，之后一次补上。/);
    expect(why({}, { mode: 'off' })).toContain('推送关着');
    expect(why({}, { state: 'stopped' })).toContain('推送停了');
  });

  it.each(LANGUAGES)('is a sound message, however much there is to say (%s)', (language) => {
    const long = sampleEpisode({ title: '\u202e长'.repeat(900) });
    const muted = { ...nvidia, name: 'x'.repeat(9_000) };
    const explanation = {
      latest: {
        dueAt: NOW,
        episodes: Array.from({ length: 99 }, () => ({ episode: long, why: [muted, nvidia] })),
      },
      leftOut: Array.from({ length: 99 }, () => ({ episode: long, muted })),
      waiting: 3,
    };
    const message = renderWhy(SUBSCRIBER, explanation, NOW, language);
    expect(messageFaults(message)).toEqual([]);
    expect(message.text).not.toContain('\n…');
  });
});
