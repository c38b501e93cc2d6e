import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callbacksOf } from '../../../../tests/journeys/watch-presses.ts';
import { messageFaults, SUBSCRIBER } from '../../../../tests/messages/samples.ts';
import { ANNA, BORIS, createPollingBot, GROUP } from '../../../../tests/telegram/start-bot.ts';
import { tries } from '../../../../tests/tries.ts';
import { parseLocalTime } from '../../../domain/local-time.ts';
import { awayAt } from '../../../domain/next-digest.ts';
import { LANGUAGES, MODES, type Subscriber } from '../../../domain/subscriber.ts';
import { inOrder } from '../../../domain/weekday.ts';
import { renderAllSettings } from './all-settings-view.ts';
import { renderBadDays, renderBadPause, renderDays, renderDetail } from './days-view.ts';

const HOSTILE = `\u202E${'x'.repeat(10_000)}\n\ud800`;

/** What must hold of settings, however they came about. */
function expectValid(subscriber: Subscriber | undefined, now: number): void {
  expect(subscriber).toBeDefined();
  if (!subscriber) return;
  const { mode, times, weekdays, nextDueAt } = subscriber;
  expect(times.length).toBeGreaterThanOrEqual(1);
  expect(times.length).toBeLessThanOrEqual(6);
  expect(times).toEqual([...new Set(times)].toSorted());
  for (const time of times) expect(parseLocalTime(time)).toBe(time);
  expect(weekdays.length).toBeGreaterThanOrEqual(1);
  expect(weekdays).toEqual(inOrder(weekdays));
  const isByClock = mode === 'daily' || mode === 'weekly';
  const awayUntil = awayAt(subscriber, now);
  // At once is owed at the end of an absence, by the clock at the first hour behind it.
  if (mode === 'instant') expect(nextDueAt).toBe(awayUntil);
  else expect(nextDueAt !== undefined).toBe(isByClock);
  if (isByClock) expect(nextDueAt).toBeGreaterThan(awayUntil ?? now - 1);
}

describe('/settings', () => {
  it('leaves settings that hold, whatever is pressed', async () => {
    const { playground, storage, clock, answerTo, pressIn } = await createPollingBot();
    const ask = (text: string) => answerTo(ANNA, () => playground.say(ANNA, text));
    await ask('/start');
    const { message_id } = await ask('/settings');
    const labels = () => {
      const shown = playground.messagesOf(ANNA).find((message) => message.message_id === message_id);
      return callbacksOf(shown).flatMap(({ text, data }) => (/^(q|w:)/.test(data) ? [] : [text]));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), async (choices) => {
        for (const choice of choices) {
          const label = labels()[choice % labels().length];
          if (label !== undefined) await pressIn(ANNA, ANNA, label);
          expectValid(await storage.subscribers.find(ANNA), clock.now());
        }
      }),
      tries(10),
    );
  }, 60_000);

  it("is for a group's admins", async () => {
    const { playground, answerTo, pressIn } = await createPollingBot(GROUP);
    const say = async (personId: number, text: string) =>
      (await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, personId, text))).text;
    expect(await say(BORIS, '/settings')).toContain('/start');
    await say(BORIS, '/start');
    expect(await say(ANNA, '/settings')).toBe('Only admins of this group can do that.');
    await say(BORIS, '/settings');
    expect(await pressIn(GROUP.id, ANNA, '⏸')).toMatchObject({ text: expect.stringContaining('admins') });
  });
});

describe('the button of the hours', () => {
  it('names those that count: of a weekly digest the earliest', () => {
    const times = ['07:30', '20:00'];
    const labelIn = (mode: 'daily' | 'weekly') =>
      renderAllSettings({ ...SUBSCRIBER, mode, times }, 0, 'en').buttons.flat()[0]?.label;
    expect(labelIn('daily')).toBe('🕗 07:30 20:00');
    expect(labelIn('weekly')).toBe('🕗 07:30');
  });
});

describe('every page of the settings', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const pages = MODES.flatMap((mode) => {
      const subscriber = { ...SUBSCRIBER, mode, nextDueAt: 5_000, awayUntil: 4_000 };
      return [
        renderAllSettings(subscriber, 0, language),
        renderAllSettings({ ...subscriber, isSilent: true }, 9_000, language),
        renderDays({ ...subscriber, weekdays: [1, 2, 4] }, language, [6, 7]),
        renderDetail({ ...subscriber, detail: 'short' }, language, HOSTILE),
      ];
    });
    const refusals = [renderBadDays(HOSTILE, language), renderBadPause(HOSTILE, 90, language)];
    expect([...pages, ...refusals].flatMap(messageFaults)).toEqual([]);
  });
});
