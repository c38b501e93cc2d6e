import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderAlarm, renderAllClear, renderRejectedNotice } from '../../../src/messages/alarm/alarm-view.ts';
import { messageFaults } from '../samples.ts';

describe('an alarm', () => {
  it('and its end are sound messages, and say how much room there is', () => {
    for (const language of LANGUAGES) {
      for (const kind of ['disk-low', 'disk-full', 'database-down'] as const) {
        const messages = [renderAlarm(kind, 1_048_576, language), renderAllClear(kind, 1_048_576, language)];
        expect(messages.flatMap(messageFaults)).toEqual([]);
        expect(messages.every(({ text }) => text.includes('1 MB'))).toBe(kind === 'disk-low');
      }
    }
  });
});

describe('a refused message', () => {
  it.each(LANGUAGES)('is told in a sound message (%s)', (language) => {
    const hostile = `../../\u202E${'x'.repeat(500)}\n\ud800.md`;
    expect(messageFaults(renderRejectedNotice(hostile, language))).toEqual([]);
  });
});
