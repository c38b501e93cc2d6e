import { createServer } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { CHANNEL, FORUM, SMALL } from '../../playground/tests/some-groups.ts';
import { ANNA, BORIS } from '../../playground/tests/start-playground.ts';
import { episodeFile } from './bot-world.ts';
import { createGroupWorld, SOON } from './group-world.ts';

describe('groups, topics and channels', () => {
  it('get what is new where an admin asked for it, and no more when the bot was sent away', async () => {
    const { playground, told, newsOf, write, heard } = await createGroupWorld({ LANGUAGE: 'en' });
    const places = [[SMALL.id], [FORUM.id, 11], [CHANNEL.id]] as const;
    for (const [chatId, threadId] of places) {
      await told(chatId, '/start', 'New episodes will come here', threadId);
      await told(chatId, '/mode instant', 'as soon as they are out', threadId);
    }
    await write('a.md', episodeFile({ id: 'a', title: '第一讲' }));
    await vi.waitFor(
      () =>
        expect(newsOf('第一讲')).toEqual([
          [SMALL.id, undefined],
          [FORUM.id, 11],
          [CHANNEL.id, undefined],
        ]),
      SOON,
    );

    playground.setBotStatus(SMALL.id, 'kicked', BORIS);
    await told(FORUM.id, '/stop', 'Stopped', 11);
    await write('b.md', episodeFile({ id: 'b', title: '第二讲', date: '2026-01-06' }));
    await vi.waitFor(() => expect(newsOf('第二讲')).toEqual([[CHANNEL.id, undefined]]), SOON);

    const before = heard(SMALL.id).length;
    playground.setBotStatus(SMALL.id, 'member', BORIS);
    await vi.waitFor(() => expect(heard(SMALL.id)[before]?.text).toContain('Welcome back'), SOON);
    await write('c.md', episodeFile({ id: 'c', title: '第三讲', date: '2026-01-07' }));
    await vi.waitFor(
      () =>
        expect(newsOf('第三讲')).toEqual([
          [SMALL.id, undefined],
          [CHANNEL.id, undefined],
        ]),
      SOON,
    );
    // What it missed.
    expect(newsOf('第二讲')).toEqual([
      [SMALL.id, undefined],
      [CHANNEL.id, undefined],
    ]);
  });

  it('anyone in a group reads the brief on what the group follows', async () => {
    const { playground, told, newsOf, write, heard } = await createGroupWorld({ LANGUAGE: 'en' });
    await told(SMALL.id, '/start', 'New episodes will come here');
    await told(SMALL.id, '/mode instant', 'as soon as they are out');
    const date = new Date().toISOString().slice(0, 10);
    await write('a.md', episodeFile({ id: 'a', title: '第一讲', date, companies_orgs: '[英伟达]' }));
    await vi.waitFor(() => expect(newsOf('第一讲')).toEqual([[SMALL.id, undefined]]), SOON);
    await told(SMALL.id, '/follow Nvidia', 'You now follow');
    playground.sayIn(SMALL.id, ANNA, '/brief');
    await vi.waitFor(() => expect(heard(SMALL.id).at(-1)?.text).toContain('Your week in brief'), SOON);
    expect(heard(SMALL.id).at(-1)?.text).toContain('On Nvidia');
    expect(heard(ANNA)).toEqual([]);
  });

  it('shares an episode from a group, where nobody saves one', async () => {
    const { told, write, heard, newsOf } = await createGroupWorld({ LANGUAGE: 'en' });
    await told(SMALL.id, '/start', 'New episodes will come here');
    await told(SMALL.id, '/mode instant', 'as soon as they are out');
    await write('a.md', episodeFile({ id: 'a', title: '第一讲' }));
    await vi.waitFor(() => expect(newsOf('第一讲')).toHaveLength(1), SOON);
    await told(SMALL.id, '/episode a', '2 sections in full');
    const labels = heard(SMALL.id).at(-1)?.reply_markup?.inline_keyboard.flat();
    expect(labels?.map(({ text }) => text)).toContain('📤 Share');
    expect(labels?.map(({ text }) => text)).not.toContain('🔖 Save');
  });

  it('shows a trend to who asked for it alone, dark as they choose, and takes it away at their word', async () => {
    const { playground, told, newsOf, write, heard } = await createGroupWorld({ LANGUAGE: 'en' });
    await told(SMALL.id, '/start', 'New episodes will come here');
    await told(SMALL.id, '/mode instant', 'as soon as they are out');
    const listed = { companies_orgs: '[英伟达]' };
    await write('b.md', episodeFile({ id: 'b', title: '上周一讲', date: '2025-12-29', ...listed }));
    await write('a.md', episodeFile({ id: 'a', title: '第一讲', ...listed }));
    await vi.waitFor(() => expect([...newsOf('第一讲'), ...newsOf('上周一讲')]).toHaveLength(2), SOON);
    const last = () => heard(SMALL.id).at(-1);
    playground.sayIn(SMALL.id, ANNA, '/trend Nvidia');
    await vi.waitFor(() => expect(last()?.photo).toBeDefined(), SOON);
    const light = last();
    expect(light).toMatchObject({ receiver_user: { id: ANNA } });
    const press = (label: string) => {
      const button = last()
        ?.reply_markup?.inline_keyboard.flat()
        .find(({ text }) => text.includes(label));
      playground.pressIn(SMALL.id, ANNA, last()?.message_id ?? 0, button?.callback_data ?? '');
    };
    press('Dark');
    await vi.waitFor(() => expect(last()?.photo).not.toEqual(light?.photo), SOON);
    expect(last()).toMatchObject({ message_id: light?.message_id, receiver_user: { id: ANNA } });
    press('Close');
    await vi.waitFor(
      () => expect(heard(SMALL.id).some(({ message_id }) => message_id === light?.message_id)).toBe(false),
      SOON,
    );
  });

  it('a group that became a supergroup goes on getting it', async () => {
    const { playground, told, write, heard } = await createGroupWorld({ LANGUAGE: 'en' });
    await told(SMALL.id, '/start', 'New episodes will come here');
    await told(SMALL.id, '/mode instant', 'as soon as they are out');
    const id = playground.migrate(SMALL.id, BORIS);
    await told(id, '/time', 'Your mode is “Instant”');
    await write('a.md', episodeFile({ id: 'a', title: '第一讲' }));
    await vi.waitFor(
      () => expect(heard(id).filter(({ text }) => text?.startsWith('✨'))).toHaveLength(1),
      SOON,
    );
  });
});

describe('updates by webhook', () => {
  it('are answered like polled ones, refused without the secret, and handled once', async () => {
    const port = await freePort();
    const { app, playground, heard, told } = await createGroupWorld({
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      WEBHOOK_SECRET: 'a-secret',
      LANGUAGE: 'en',
    });
    await told(SMALL.id, '/start', 'New episodes will come here');
    playground.say(ANNA, '/latest');
    await vi.waitFor(() => expect(heard(ANNA)).toHaveLength(1), SOON);

    const post = (secret: string, body: object) =>
      fetch(`${app.url}/telegram`, {
        method: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify(body),
      });
    const chat = { id: ANNA, type: 'private', first_name: 'Anna' };
    const entities = [{ type: 'bot_command', offset: 0, length: 5 }];
    const message = {
      message_id: 9,
      date: 1,
      chat,
      from: { ...chat, is_bot: false },
      text: '/help',
      entities,
    };
    const update = { update_id: 4_000_000_000, message };
    expect((await post('a-guess', update)).status).toBe(401);
    const statuses = await Promise.all([1, 2, 3].map(async () => (await post('a-secret', update)).status));
    expect(statuses).toEqual([200, 200, 200]);
    expect((await post('a-secret', update)).status).toBe(200);
    expect(heard(ANNA)).toHaveLength(2);
  });
});

/** A port where nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
