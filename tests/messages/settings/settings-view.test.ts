import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import {
  renderBadTime,
  renderBadZone,
  renderMode,
  renderTimes,
  renderZone,
} from '../../../src/messages/settings/settings-view.ts';
import { messageFaults, SUBSCRIBER } from '../samples.ts';

const HOSTILE = `\u202E${'x'.repeat(10_000)}\n\ud800`;

describe('settings', () => {
  it('say how they stand and how to change them', () => {
    expect(renderTimes({ ...SUBSCRIBER, times: ['08:00', '20:00'] }, 'zh-Hans').text).toMatch(
      /08:00、20:00[\s\S]*\/time 7点半/,
    );
    expect(renderTimes({ ...SUBSCRIBER, mode: 'off' }, 'en').text).toContain('/mode');
    expect(renderZone(SUBSCRIBER, () => '09:14', 'zh-Hant').text).toContain('09:14');
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
        { label: 'Weekly', callback: 'm:weekly' },
        { label: 'Off', callback: 'm:off' },
      ],
      [{ label: '‹ Settings', callback: 'se:all' }],
    ]);
  });
});

describe('every answer about settings', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const messages = [renderBadTime(HOSTILE, language), renderBadZone(HOSTILE, [], language)];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
