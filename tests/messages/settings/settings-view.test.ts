import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import {
  renderAbout,
  renderAlreadyFollowed,
  renderFollowed,
  renderFollows,
  renderFollowUsage,
  renderNotFollowed,
  renderUnfollowed,
} from '../../../src/messages/follows/follow-view.ts';
import {
  renderAlreadySubscribed,
  renderBadTime,
  renderBadZone,
  renderMode,
  renderNotSubscribed,
  renderStopped,
  renderTimes,
  renderWelcome,
  renderWelcomeBack,
  renderZone,
} from '../../../src/messages/settings/settings-view.ts';
import {
  callbacksOf,
  messageFaults,
  SUBSCRIBER,
  sampleEntity,
  sampleEpisode,
  sampleMention,
} from '../samples.ts';

const nvidia = sampleEntity('company', '英伟达');
const HOSTILE = `\u202E${'x'.repeat(10_000)}\n\ud800`;

describe('the welcome', () => {
  it.each(LANGUAGES)('is one short message with hour, zone and what to do next (%s)', (language) => {
    const { text } = renderWelcome(SUBSCRIBER, language);
    for (const word of ['08:00', 'Asia/Shanghai', '/latest', '/company', '/follow', '/time'])
      expect(text).toContain(word);
    expect(text.length).toBeLessThan(300);
    expect(text.split('\n').length).toBeLessThanOrEqual(6);
  });

  it('tells a returning subscriber how it gets episodes', () => {
    expect(renderWelcomeBack({ ...SUBSCRIBER, mode: 'instant' }, 'zh-Hans').text).toContain('马上送来');
    expect(renderAlreadySubscribed(SUBSCRIBER, '2026-01-22 08:00', 'zh-Hans').text).toContain(
      '下一次：2026-01-22 08:00',
    );
  });
});

describe('settings', () => {
  it('say how they stand and how to change them', () => {
    expect(renderTimes({ ...SUBSCRIBER, times: ['08:00', '20:00'] }, 'zh-Hans').text).toMatch(
      /08:00、20:00[\s\S]*\/time 07:30/,
    );
    expect(renderTimes({ ...SUBSCRIBER, mode: 'off' }, 'en').text).toContain('/mode daily');
    expect(renderZone(SUBSCRIBER, '09:14', 'zh-Hant').text).toContain('09:14');
    expect(renderBadZone('Mars/Olympus', ['Asia/Tokyo'], 'en').text).toMatch(
      /Mars\/Olympus[\s\S]*Asia\/Tokyo/,
    );
    expect(renderBadTime('13:70', 'en').text).toContain('13:70');
  });

  it('mark the current mode', () => {
    const message = renderMode({ ...SUBSCRIBER, mode: 'instant' }, 'en');
    expect(message.buttons).toEqual([
      [
        { label: '✓ Instant', callback: 'm:instant' },
        { label: 'Daily', callback: 'm:daily' },
        { label: 'Off', callback: 'm:off' },
      ],
    ]);
  });
});

describe('follows', () => {
  it('list what is followed, a button to drop each that is still known', () => {
    const message = renderFollows(
      [
        { kind: 'company', name: '英伟达', ref: nvidia.ref },
        { kind: 'tag', name: '旧', ref: undefined },
      ],
      0,
      'zh-Hans',
    );
    expect(message.text).toContain('• 英伟达 · 公司\n• 旧 · 标签 （目前没有节目谈到）');
    expect(callbacksOf(message)).toEqual([`W:${nvidia.ref}:0`, 'q']);
  });

  it('say that everything comes when nothing is followed', () => {
    expect(renderFollows([], 0, 'en').text).toMatch(/every episode[\s\S]*\/follow/);
  });

  it('offer what an episode really names, each once, to toggle', () => {
    const one = sampleMention('company', '英伟达');
    const mentions = [
      { ...one, followed: true },
      { ...one, followed: true },
      { ...sampleMention('person', '黄仁勋'), followed: false },
      { ...sampleMention('company', 'OpenAI', false), followed: false },
    ];
    const message = renderAbout(sampleEpisode(), mentions, 'zh-Hans');
    expect(message.buttons.flat().map((button) => button.label)).toEqual(['✓ 英伟达', '＋ 黄仁勋', '关闭']);
    expect(callbacksOf(message)[0]).toBe(`u:k3f9a2xq:${one.entity.ref}`);
  });

  it('keep the keyboard within bounds and say what is left out', () => {
    const mentions = Array.from({ length: 200 }, (_, index) => ({
      ...sampleMention('company', `${index}${'长'.repeat(300)}`),
      followed: false,
    }));
    const message = renderAbout(sampleEpisode({ id: 'i'.repeat(32) }), mentions, 'en');
    expect(messageFaults(message)).toEqual([]);
    expect(message.text).toContain('200 names');
  });
});

describe('every answer about settings and follows', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const messages = [
      renderWelcome(SUBSCRIBER, language),
      renderWelcomeBack({ ...SUBSCRIBER, mode: 'off' }, language),
      renderAlreadySubscribed(SUBSCRIBER, undefined, language),
      renderStopped(language),
      renderNotSubscribed(language, 'private'),
      renderNotSubscribed(language, 'group'),
      renderWelcome({ ...SUBSCRIBER, chatType: 'group' }, language),
      renderWelcomeBack({ ...SUBSCRIBER, chatType: 'group' }, language),
      renderAlreadySubscribed({ ...SUBSCRIBER, chatType: 'channel' }, '2026-01-22 08:00', language),
      renderBadTime(HOSTILE, language),
      renderBadZone(HOSTILE, [], language),
      renderFollowed(sampleEntity('company', HOSTILE), language),
      renderAlreadyFollowed(nvidia, language),
      renderUnfollowed(HOSTILE, language),
      renderNotFollowed(HOSTILE, language),
      renderFollowUsage(language),
      renderAbout(sampleEpisode(), [], language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
