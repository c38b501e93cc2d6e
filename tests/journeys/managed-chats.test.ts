import { describe, expect, it, vi } from 'vitest';
import { CHANNEL, FORUM, SMALL } from '../../playground/tests/some-groups.ts';
import { ANNA, BORIS } from '../../playground/tests/start-playground.ts';
import { episodeFile } from './bot-world.ts';
import { createGroupWorld, SOON } from './group-world.ts';

/** Boris owns the bot and is an admin of every chat; Anna is an admin of none. */
async function createManagedWorld() {
  const world = await createGroupWorld({ LANGUAGE: 'en', ADMIN_IDS: `${BORIS}` });
  const { playground, heard } = world;
  const last = (chatId: number) => heard(chatId).at(-1);
  async function hears(chatId: number, text: string | RegExp): Promise<void> {
    const isThere = (one: { text?: string }) =>
      typeof text === 'string' ? one.text?.includes(text) : text.test(one.text ?? '');
    await vi.waitFor(() => {
      if (!heard(chatId).some(isThere)) throw new Error(`no ${text}, but ${last(chatId)?.text}`);
    }, SOON);
  }
  const labels = (chatId: number): string[] =>
    (last(chatId)?.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
  /** Presses the newest button whose label holds that text. */
  function press(chatId: number, label: string): void {
    for (const message of heard(chatId).toReversed()) {
      const found = (message.reply_markup?.inline_keyboard ?? [])
        .flat()
        .find(({ text }) => text.includes(label));
      if (found && 'callback_data' in found)
        return void playground.press(chatId, message.message_id, found.callback_data);
    }
    throw new Error(`no button holds ${label}`);
  }
  return { ...world, last, hears, labels, press };
}

describe('a channel, from the private chat of an admin', () => {
  it('is set by buttons and replies, and each page says which chat it is about', async () => {
    const { playground, told, hears, press, last, labels, write, heard } = await createManagedWorld();
    await write('z.md', episodeFile({ id: 'z', title: '从前', companies_orgs: '[Nvidia]' }));
    await vi.waitFor(async () => {
      playground.say(ANNA, '/company Nvidia');
      await vi.waitFor(() => expect(last(ANNA)?.text).toContain('从前'), { timeout: 1_000 });
    }, SOON);
    await told(CHANNEL.id, '/start', 'New episodes will come here');
    const before = heard(CHANNEL.id).length;
    playground.say(BORIS, '/admin');
    await hears(BORIS, 'You are an owner');
    press(BORIS, 'Groups, channels');
    await hears(BORIS, '1. The show · channel · gets digests');
    press(BORIS, '1');
    await hears(BORIS, /^💬 The show\n/);
    press(BORIS, '⚙️ Settings');
    await hears(BORIS, /^💬 The show\n\nSettings/);
    press(BORIS, 'Daily');
    await hears(BORIS, /^💬 The show\n\nHow should new episodes/);
    press(BORIS, 'Instant');
    await hears(BORIS, /^💬 The show[\s\S]*as soon as they are out/);
    expect(labels(BORIS)).toContain('‹ Back');

    playground.say(BORIS, '/follow Nvidia', last(BORIS)?.message_id);
    await hears(BORIS, /^💬 The show[\s\S]*You now follow/);
    // The admin's own settings are as they were, and the channel heard nothing of it.
    playground.say(BORIS, '/follows');
    await vi.waitFor(() => expect(last(BORIS)?.text).not.toMatch(/^💬/), SOON);
    expect(last(BORIS)?.text).not.toContain('Nvidia');
    expect(heard(CHANNEL.id)).toHaveLength(before);

    await write('a.md', episodeFile({ id: 'a', title: '第一讲' }));
    await vi.waitFor(() => expect(last(CHANNEL.id)?.text).toContain('第一讲'), SOON);
    playground.say(BORIS, '/log');
    await hears(BORIS, /changed a group or channel · The show · .*Instant/);
    await hears(BORIS, 'changed a group or channel · The show · /follow Nvidia');
  });

  it('gets digests by the button that comes when an admin adds the bot', async () => {
    const { playground, hears, press, last } = await createManagedWorld();
    playground.say(BORIS, '/start');
    await vi.waitFor(() => expect(last(BORIS)).toBeDefined(), SOON);
    playground.say(BORIS, '/language zh-Hant');
    await hears(BORIS, '用哪種語言');
    playground.setBotStatus(CHANNEL.id, 'left', BORIS);
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    await hears(BORIS, '「The show」');
    press(BORIS, '▶️');
    await hears(BORIS, /^💬 The show\n每天/);
  });

  it('is stopped after a question, resumed, and added by its id', async () => {
    const { playground, told, hears, press, last } = await createManagedWorld();
    await told(SMALL.id, '/start', 'New episodes will come here');
    playground.say(BORIS, '/admin');
    await hears(BORIS, 'You are an owner');
    press(BORIS, 'Groups, channels');
    await hears(BORIS, '1. Colleagues · group · gets digests');
    press(BORIS, '1');
    await hears(BORIS, /^💬 Colleagues/);
    press(BORIS, 'Stop digests');
    await hears(BORIS, 'No more digests to “Colleagues”?');
    press(BORIS, 'Yes, stop');
    await hears(BORIS, /^💬 Colleagues\nstopped/);
    press(BORIS, 'Resume digests');
    await vi.waitFor(() => expect(last(BORIS)?.text).not.toContain('stopped'), SOON);
    press(BORIS, '‹ Back');
    await hears(BORIS, '1 group or channel');
    press(BORIS, '＋ Add');
    await hears(BORIS, 'First add me to the group or channel');
    playground.say(BORIS, '-1009999999999', last(BORIS)?.message_id);
    await hears(BORIS, 'I cannot find -1009999999999, or am not there.');
    playground.say(BORIS, `${FORUM.id}`, last(BORIS)?.message_id);
    await hears(BORIS, /^💬 Readers\n/);
  });

  it('is closed to an editor who is no admin of it, at every press, and to everyone else', async () => {
    const { playground, told, hears, press, last, heard } = await createManagedWorld();
    await told(CHANNEL.id, '/start', 'New episodes will come here');
    await told(SMALL.id, '/start', 'New episodes will come here');
    playground.say(ANNA, '/start');
    await vi.waitFor(() => expect(heard(ANNA).length).toBeGreaterThan(0), SOON);
    playground.say(BORIS, '/admin');
    await hears(BORIS, 'You are an owner');
    const [, channelId, smallId] = [0, 1, 2];
    const forged = last(BORIS)?.message_id ?? 0;
    // Anna is nobody: a forged press is out of date.
    playground.press(ANNA, heard(ANNA)[0]?.message_id ?? 0, `wc:${channelId}:mode:off`);
    press(BORIS, 'Editors');
    await hears(BORIS, 'Editors');
    press(BORIS, 'Add an editor');
    await hears(BORIS, 'numeric id');
    playground.say(BORIS, `${ANNA}`);
    await vi.waitFor(() => expect(last(BORIS)?.text).toContain(`${ANNA}`), SOON);
    const confirm = (last(BORIS)?.reply_markup?.inline_keyboard ?? []).flat()[0];
    press(BORIS, confirm?.text ?? '');
    await hears(ANNA, '/admin');
    const count = heard(ANNA).length;
    playground.say(ANNA, '/admin');
    await vi.waitFor(() => expect(heard(ANNA).length).toBeGreaterThan(count), SOON);
    press(ANNA, '💬');
    await vi.waitFor(() => expect(last(ANNA)?.text).toMatch(/还没有群或频道|No group or channel/), SOON);
    playground.press(ANNA, last(ANNA)?.message_id ?? 0, `wc:${smallId}:m:off`);
    playground.press(ANNA, last(ANNA)?.message_id ?? 0, `wj:stop:${channelId}`);
    playground.press(BORIS, forged, 'wg:0');
    await hears(BORIS, /1\. The show · channel · gets digests[\s\S]*2\. Colleagues · group · gets digests/);
  });
});
