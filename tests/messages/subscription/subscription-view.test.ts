import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import {
  notSubscribedLine,
  renderAlreadySubscribed,
  renderNotSubscribed,
  renderStopped,
  renderWelcome,
  renderWelcomeBack,
} from '../../../src/messages/subscription/subscription-view.ts';
import { messageFaults, SUBSCRIBER } from '../samples.ts';

describe('the welcome', () => {
  it.each(LANGUAGES)('is one short message with hour, zone and what to do next (%s)', (language) => {
    const { text } = renderWelcome(SUBSCRIBER, language);
    for (const word of ['08:00', '上海', '/latest', '/follow', '/settings']) expect(text).toContain(word);
    expect(text.length).toBeLessThan(300);
    expect(text.split('\n').length).toBeLessThanOrEqual(6);
  });

  it('tells a returning subscriber how it gets episodes', () => {
    expect(renderWelcomeBack({ ...SUBSCRIBER, mode: 'instant' }, 'zh-Hans').text).toContain('马上送来');
    expect(renderAlreadySubscribed(SUBSCRIBER, '下一次：2026-01-22 08:00', 'zh-Hans').text).toContain(
      '下一次：2026-01-22 08:00',
    );
  });
});

describe('every answer about a subscription', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const messages = [
      renderWelcome(SUBSCRIBER, language),
      renderWelcomeBack({ ...SUBSCRIBER, mode: 'off' }, language),
      renderAlreadySubscribed(SUBSCRIBER, '', language),
      renderStopped(language),
      renderNotSubscribed(language, 'private', undefined),
      renderNotSubscribed(language, 'private', { state: 'stopped' }),
      renderNotSubscribed(language, 'group', undefined),
      renderWelcome({ ...SUBSCRIBER, chatType: 'group' }, language),
      renderWelcomeBack({ ...SUBSCRIBER, chatType: 'group' }, language),
      renderAlreadySubscribed({ ...SUBSCRIBER, chatType: 'channel' }, '2026-01-22 08:00', language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });

  it.each(LANGUAGES)(
    'tells who never subscribed from who stopped, a person from a group, on a notice of 200 characters (%s)',
    (language) => {
      const told = (['private', 'group'] as const).flatMap((chatType) =>
        [undefined, { state: 'stopped' } as const].map((known) =>
          notSubscribedLine(language, chatType, known),
        ),
      );
      expect(new Set(told).size).toBe(4);
      for (const line of told) expect(line.length).toBeLessThanOrEqual(200);
      expect(notSubscribedLine(language, 'private', { state: 'paused' })).toBe(told[1]);
    },
  );
});
