import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../../tests/journeys/watch-presses.ts';
import { messageFaults, SUBSCRIBER } from '../../../../tests/messages/samples.ts';
import { ANNA, BORIS, createPollingBot, GROUP } from '../../../../tests/telegram/start-bot.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import { readOnOrOff } from './on-or-off.ts';
import { renderBadQuietHours, renderBadSilence, renderSilence } from './silence-view.ts';

const HOSTILE = `\u202E${'x'.repeat(10_000)}\n\ud800`;

describe('/quiet and /silent', () => {
  it('change what the chat wants, show it with the common choices, and take it back', async () => {
    const { playground, storage, answerTo, pressIn } = await createPollingBot();
    const ask = (text: string) => answerTo(ANNA, () => playground.say(ANNA, text));
    const kept = () => storage.subscribers.find(ANNA);
    expect((await ask('/quiet 22-8')).text).toContain('not subscribed');
    await ask('/start');
    const night = await ask('/quiet 晚上10点到8点');
    expect(night.text).toContain('From 22:00–08:00');
    expect(labelsOf(night)).toEqual([
      ...['✓ Sound', 'No sounds at all', '22–7', '✓ 22–8', '23–8', '0–9', 'No quiet hours', '‹ Settings'],
    ]);
    expect(await kept()).toMatchObject({ isSilent: false, quietHours: { from: '22:00', until: '08:00' } });
    expect(await pressIn(ANNA, ANNA, '23–8')).toMatchObject({ text: 'Saved' });
    expect((await kept())?.quietHours).toEqual({ from: '23:00', until: '08:00' });

    expect((await ask('/silent 开')).text).toContain('kept for when the sound is on again');
    expect(await kept()).toMatchObject({ isSilent: true, quietHours: { from: '23:00' } });
    await pressIn(ANNA, ANNA, 'No quiet hours');
    await pressIn(ANNA, ANNA, 'Sound');
    expect(await kept()).toMatchObject({ isSilent: false, quietHours: undefined });
    expect((await ask('/quiet on')).text).toContain('22:00–08:00');
    expect((await ask('/quiet 关闭')).text).toContain('comes with a sound');
    expect((await kept())?.quietHours).toBeUndefined();
  });

  it('say what to write instead of what they cannot read, and change nothing', async () => {
    const { playground, storage, answerTo } = await createPollingBot();
    const ask = async (text: string) => (await answerTo(ANNA, () => playground.say(ANNA, text))).text;
    await ask('/start');
    const before = await storage.subscribers.find(ANNA);
    for (const text of ['8-8', '22', 'at night', '25-8'])
      expect(await ask(`/quiet ${text}`)).toContain('/quiet 22-8');
    expect(await ask('/silent maybe')).toContain('/silent off');
    expect(await storage.subscribers.find(ANNA)).toEqual(before);
    expect(await ask('/help')).toContain('/quiet');
  });

  it("are for a group's admins", async () => {
    const { playground, storage, answerTo, pressIn } = await createPollingBot(GROUP);
    const say = async (personId: number, text: string) =>
      (await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, personId, text))).text;
    await say(BORIS, '/start');
    expect(await say(ANNA, '/quiet 22-8')).toBe('Only admins of this group can do that.');
    expect(await say(BORIS, '/quiet 22-8')).toContain('22:00–08:00');
    expect(await pressIn(GROUP.id, ANNA, '0–9')).toMatchObject({ text: expect.stringContaining('admins') });
    expect((await storage.subscribers.find(GROUP.id))?.quietHours).toEqual({ from: '22:00', until: '08:00' });
  });
});

describe('on and off', () => {
  it.each([
    ['on', ['on', ' ON ', '１', '开', '打開', '静音', 'yes']],
    ['off', ['off', 'No', '关', '關閉', '取消', '响铃']],
    [undefined, ['', 'maybe', '22-8']],
  ])('%s is what these say: %j', (which, typed) => {
    for (const text of typed) expect([text, readOnOrOff(text)]).toEqual([text, which]);
  });
});

describe('every answer about silence', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const quietHours = { from: '22:00', until: '08:00' };
    const messages = [
      renderBadQuietHours(HOSTILE, language),
      renderBadSilence(HOSTILE, language),
      renderSilence(SUBSCRIBER, '09:14', language),
      renderSilence({ ...SUBSCRIBER, quietHours }, '09:14', language),
      renderSilence({ ...SUBSCRIBER, isSilent: true, quietHours }, '09:14', language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
