import { describe, expect, it, vi } from 'vitest';
import { ANNA, BORIS, CARLA, createBotGround, createPollingBot, FORUM, GROUP, SOON } from './start-bot.ts';
import { groupUpdate } from './updates-of.ts';

describe('in a group', () => {
  it('the bot says hello when it is added, and an admin of the group has the digests come', async () => {
    const { playground, storage, answerTo, heard } = await createPollingBot(GROUP);
    expect(heard(GROUP.id)[0]?.text).toContain('An admin of this group can send /start');
    const welcome = await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/start@daily_bot'));
    expect(welcome.text).toContain('New episodes will come here');
    expect(await storage.subscribers.find(GROUP.id)).toMatchObject({
      chatType: 'group',
      language: 'en',
      zone: 'Asia/Shanghai',
      times: ['08:00'],
      state: 'active',
    });
    expect((await storage.subscribers.find(GROUP.id))?.threadId).toBeUndefined();
    const again = await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/start'));
    expect(again.text).toContain('nothing has changed');
    expect(await storage.subscribers.find(BORIS)).toBeUndefined();
  });

  it('who is no admin reads like everyone, and changes nothing', async () => {
    const { playground, storage, answerTo, heard } = await createPollingBot(GROUP);
    const said = async (personId: number, text: string) =>
      (await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, personId, text))).text;
    await said(BORIS, '/start');
    const before = await storage.subscribers.find(GROUP.id);
    for (const text of [
      'start',
      'stop',
      'time 10:00',
      'timezone Asia/Tokyo',
      'mode off',
      'settings',
      'days mon',
      'digest short',
      'pause',
      'quiet 22-8',
      'silent on',
      'follow Nvidia',
      'unfollow Nvidia',
    ])
      expect([text, await said(ANNA, `/${text}`)]).toEqual([text, 'Only admins of this group can do that.']);
    expect(await storage.subscribers.find(GROUP.id)).toEqual(before);
    expect((await storage.subscribers.interests(before?.id ?? 0)).follows).toEqual([]);
    expect(await said(ANNA, '/latest')).toContain('芯片为什么难造');
    expect(await said(ANNA, '/company@daily_bot nvidia')).toContain('芯片为什么难造');
    expect(await said(ANNA, '/follows')).toContain('You follow nothing yet');
    expect(await said(BORIS, '/time 10:00')).toContain('10:00');
    expect(await said(BORIS, '/follow Nvidia')).toContain('You now follow');
    expect(heard(ANNA)).toEqual([]);
  });

  it('buttons that change something answer others than admins with a notice alone', async () => {
    const { playground, storage, answerTo, pressIn } = await createPollingBot(GROUP);
    await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/start'));
    await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/mode'));
    const notice = { text: 'Only admins of this chat can do that.' };
    expect(await pressIn(GROUP.id, ANNA, 'Instant')).toMatchObject(notice);
    expect((await storage.subscribers.find(GROUP.id))?.mode).toBe('daily');
    expect(await pressIn(GROUP.id, BORIS, 'Instant')).toMatchObject({ text: 'Saved' });
    expect((await storage.subscribers.find(GROUP.id))?.mode).toBe('instant');

    const openTopics = async (personId: number) => {
      await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, personId, '/episode chips'));
      await answerTo(GROUP.id, () => pressIn(GROUP.id, personId, 'Follow topics'));
    };
    await openTopics(ANNA);
    expect(await pressIn(GROUP.id, ANNA, '＋')).toMatchObject(notice);
    await openTopics(BORIS);
    expect(await pressIn(GROUP.id, BORIS, '＋')).toMatchObject({ text: 'Followed' });
    await openTopics(ANNA);
    expect(await pressIn(GROUP.id, ANNA, '✓')).toMatchObject(notice);
    await pressIn(GROUP.id, ANNA, '🔕 Mute some');
    expect(await pressIn(GROUP.id, ANNA, '✓')).toMatchObject(notice);
    await pressIn(GROUP.id, ANNA, '‹ Back');
    for (const personId of [BORIS, CARLA])
      await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, personId, '/follows'));
    expect(await pressIn(GROUP.id, CARLA, '✕')).toMatchObject(notice);
    expect(await pressIn(GROUP.id, BORIS, '✕')).toMatchObject({ text: 'Unfollowed' });
    expect(await pressIn(GROUP.id, CARLA, 'Nvidia')).toBeDefined();
  });

  it('an admin who writes in the name of the group is one without a question', async () => {
    const { playground, storage, answerTo, calls } = await createPollingBot(GROUP);
    await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/start', { anonymous: true }));
    expect(await storage.subscribers.find(GROUP.id)).toMatchObject({ state: 'active', language: 'zh-Hans' });
    expect(calls.filter(({ method }) => method === 'getChatMember')).toEqual([]);
  });

  it('what is meant for others is none of its business', async () => {
    const { playground, answerTo, heard } = await createPollingBot(GROUP);
    // As an administrator it hears everything.
    playground.setBotStatus(GROUP.id, 'administrator', BORIS);
    const before = heard(GROUP.id).length;
    for (const text of [
      '早上好',
      '/start@other_bot',
      '/latest@other_bot',
      '/nonsense',
      'see /latest',
      '/drafts',
    ])
      playground.sayIn(GROUP.id, BORIS, text);
    const answer = await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, ANNA, '/nonsense@Daily_Bot'));
    expect(answer.text).toContain('There is no such command');
    expect(heard(GROUP.id)).toHaveLength(before + 1);
  });

  it('the bot’s own admins are everyone there: nothing of a draft is shown', async () => {
    const { playground, answerTo } = await createPollingBot(GROUP);
    const said = async (text: string) =>
      (await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, text))).text;
    for (const command of ['drafts', 'preview secret', 'publish secret', 'problems'])
      expect(await said(`/${command.replace(/^\w+/, '$&@daily_bot')}`)).toContain('There is no such command');
    expect(await said('/episode secret')).toContain('No episode found');
    expect((await answerTo(BORIS, () => playground.say(BORIS, '/drafts'))).text).toContain('一份草稿');
  });

  it('Telegram is asked once a minute who is an admin, and sooner for who was none', async () => {
    const { playground, answerTo, calls, clock } = await createPollingBot(GROUP);
    const said = async (personId: number, text: string) =>
      (await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, personId, text))).text;
    const asked = () => calls.filter(({ method }) => method === 'getChatMember').length;
    await said(BORIS, '/start');
    for (const hour of ['08:00', '09:00', '10:00']) await said(BORIS, `/time ${hour}`);
    expect(asked()).toBe(1);
    clock.advance(61_000);
    await said(BORIS, '/time');
    expect(asked()).toBe(2);

    expect(await said(ANNA, '/time 11:00')).toContain('Only admins of this group');
    playground.setMemberStatus(GROUP.id, ANNA, 'administrator');
    clock.advance(5_001);
    expect(await said(ANNA, '/time 11:00')).toContain('11:00');
    playground.setMemberStatus(GROUP.id, ANNA, 'member');
    clock.advance(60_001);
    expect(await said(ANNA, '/time 12:00')).toContain('Only admins of this group');
  });

  it('/help is short, and the commands that a client offers differ for its admins', async () => {
    const { playground, answerTo, root } = await createPollingBot(GROUP);
    const help = await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, ANNA, '/help'));
    expect(help.text).toContain('/latest');
    expect(help.text).toMatch(/\n\/company Browse by company\n\/episode \/show /);
    expect(help.text).toMatch(
      /For admins of this chat\n\/start Subscribe[\s\S]+\n\/unfollow \/focus \/time \/days \/timezone \/mode \/digest \/pause \/quiet \/silent$/,
    );
    expect(help.text).not.toContain('/drafts');
    const offered = async (type: string) => {
      const scope = encodeURIComponent(JSON.stringify({ type }));
      const answer = await fetch(`${root}/bot4242:playground_token/getMyCommands?scope=${scope}`);
      const { result } = (await answer.json()) as { result: { command: string }[] };
      return result.map(({ command }) => command);
    };
    expect(await offered('all_group_chats')).toContain('latest');
    expect(await offered('all_group_chats')).not.toContain('start');
    expect(await offered('all_chat_administrators')).toContain('start');
    expect(await offered('all_chat_administrators')).not.toContain('drafts');
  });
});

it('a press is answered at once when its message has to wait for its turn', async () => {
  const ground = await createBotGround();
  let dropMissing = (): void => undefined;
  const turn = new Promise<void>((resolve) => {
    dropMissing = resolve;
  });
  let isBusy = false;
  const answered: string[] = [];
  const bot = await ground.start({
    replyPace: {
      async transformer(call, method, payload, signal) {
        if (isBusy && method === 'sendMessage') await turn;
        if (method === 'answerCallbackQuery') answered.push(method);
        return call(method, payload, signal);
      },
      noteIncoming: () => undefined,
    },
  });
  bot.polling.start();
  const { playground, heard, answerTo } = ground;
  const list = await answerTo(ANNA, () => playground.say(ANNA, '/latest'));
  isBusy = true;
  playground.press(ANNA, list.message_id, 'e:chips');
  await vi.waitFor(() => expect(answered).toHaveLength(1), SOON);
  expect(heard(ANNA)).toHaveLength(1);
  dropMissing();
  await vi.waitFor(() => expect(heard(ANNA)).toHaveLength(2), SOON);
  await answerTo(ANNA, () => playground.say(ANNA, '/help'));
  expect(answered).toHaveLength(1);
});

it('who asks while the database is away is told so, in a group as well; what people say to each other is not answered', async () => {
  const ground = await createBotGround();
  ground.playground.setBotStatus(GROUP.id, 'member', BORIS);
  const find = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
  const bot = await ground.start({ subscribers: { ...ground.storage.subscribers, find } });
  await bot.take(groupUpdate(1, 'what people say'));
  await bot.take(groupUpdate(2, '/latest'));
  expect(ground.heard(GROUP.id).map(({ text }) => text)).toEqual([expect.stringContaining('try again')]);
});

describe('in a forum', () => {
  it('/start in a topic is for that topic, and each has settings of its own', async () => {
    const { playground, storage, answerTo } = await createPollingBot(FORUM);
    const said = (text: string, threadId?: number) =>
      answerTo(FORUM.id, () => playground.sayIn(FORUM.id, BORIS, text, threadId ? { threadId } : {}));
    const welcome = await said('/start', 11);
    expect(welcome).toMatchObject({ message_thread_id: 11, is_topic_message: true });
    expect(await storage.subscribers.find(FORUM.id, 11)).toMatchObject({ threadId: 11, chatType: 'group' });
    expect(await storage.subscribers.find(FORUM.id)).toBeUndefined();
    expect(await storage.subscribers.find(FORUM.id, 12)).toBeUndefined();

    const elsewhere = await said('/time 10:00', 12);
    expect(elsewhere.text).toContain('Nothing is sent here yet. An admin can send /start');
    expect(elsewhere.message_thread_id).toBe(12);
    await said('/start');
    expect((await said('/time 10:00')).message_thread_id).toBeUndefined();
    expect((await storage.subscribers.find(FORUM.id))?.times).toEqual(['10:00']);
    expect((await storage.subscribers.find(FORUM.id, 11))?.times).toEqual(['08:00']);
  });

  it('buttons answer in their topic and change its settings alone', async () => {
    const { playground, storage, answerTo, pressIn } = await createPollingBot(FORUM);
    const said = (text: string, threadId: number) =>
      answerTo(FORUM.id, () => playground.sayIn(FORUM.id, BORIS, text, { threadId }));
    await said('/start', 11);
    await said('/start', 12);
    await said('/mode', 12);
    await pressIn(FORUM.id, BORIS, 'Off');
    expect((await storage.subscribers.find(FORUM.id, 12))?.mode).toBe('off');
    expect((await storage.subscribers.find(FORUM.id, 11))?.mode).toBe('daily');
    await said('/latest', 12);
    const opened = await answerTo(FORUM.id, () => pressIn(FORUM.id, BORIS, 'Read in full'));
    expect(opened.message_thread_id).toBe(12);
  });

  describe('a topic that could not be written to', () => {
    const NOT_FOUND = '400 Bad Request: message thread not found';

    it('gets its digests again when somebody asks the bot there, and is told so', async () => {
      const { playground, storage, answerTo, heard } = await createPollingBot(FORUM);
      const said = (personId: number, text: string, threadId: number) =>
        answerTo(FORUM.id, () => playground.sayIn(FORUM.id, personId, text, { threadId }));
      await said(BORIS, '/start', 11);
      await said(BORIS, '/start', 12);
      await storage.ledger.pauseTopic(FORUM.id, 11, NOT_FOUND, 1);
      await storage.ledger.pauseTopic(FORUM.id, 12, NOT_FOUND, 1);
      const told = await said(ANNA, '/latest', 11);
      expect(told).toMatchObject({
        message_thread_id: 11,
        text: expect.stringContaining('digests come here as before'),
      });
      await vi.waitFor(() => expect(heard(FORUM.id).at(-1)?.text).toContain('芯片为什么难造'), SOON);
      expect(await storage.subscribers.find(FORUM.id, 11)).toMatchObject({ state: 'active' });
      expect(await storage.subscribers.find(FORUM.id, 12)).toMatchObject({ state: 'paused' });
      // Who begins or stops hears of that alone.
      expect((await said(BORIS, '/start', 12)).text).not.toContain('芯片');
      expect(await storage.subscribers.find(FORUM.id, 12)).toMatchObject({ state: 'active' });
    });

    it('and when it is reopened', async () => {
      const { playground, storage, bot, answerTo } = await createPollingBot(FORUM);
      await answerTo(FORUM.id, () => playground.sayIn(FORUM.id, BORIS, '/start', { threadId: 11 }));
      await storage.ledger.pauseTopic(FORUM.id, 11, NOT_FOUND, 1);
      const { update_id, message } = groupUpdate(900, '');
      const reopened = {
        ...message,
        text: undefined,
        chat: { id: FORUM.id, type: 'supergroup', title: FORUM.title, is_forum: true },
        message_thread_id: 11,
        is_topic_message: true,
        forum_topic_reopened: {},
      };
      const told = await answerTo(FORUM.id, () => bot.take({ update_id, message: reopened } as never));
      expect(told).toMatchObject({ message_thread_id: 11 });
      expect(await storage.subscribers.find(FORUM.id, 11)).toMatchObject({ state: 'active' });
    });
  });
});

describe('when the bot', () => {
  it('is removed, the group and all its topics are paused, and when it is back they go on', async () => {
    const { playground, storage, answerTo, heard } = await createPollingBot(FORUM);
    const state = async (threadId?: number) => (await storage.subscribers.find(FORUM.id, threadId))?.state;
    for (const threadId of [undefined, 11, 12])
      await answerTo(FORUM.id, () =>
        playground.sayIn(FORUM.id, BORIS, '/start', threadId ? { threadId } : {}),
      );
    await answerTo(FORUM.id, () => playground.sayIn(FORUM.id, BORIS, '/stop', { threadId: 12 }));
    playground.setBotStatus(FORUM.id, 'kicked', BORIS);
    await vi.waitFor(
      async () => expect([await state(), await state(11)]).toEqual(['paused', 'paused']),
      SOON,
    );
    expect(await state(12)).toBe('stopped');
    const before = heard(FORUM.id).length;
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    await vi.waitFor(() => expect(heard(FORUM.id)).toHaveLength(before + 2), SOON);
    expect([await state(), await state(11), await state(12)]).toEqual(['active', 'active', 'stopped']);
    expect(heard(FORUM.id).slice(before)).toMatchObject([
      { text: expect.stringContaining('Welcome back') },
      { text: expect.stringContaining('Welcome back'), message_thread_id: 11 },
    ]);
  });

  it('is removed from a group that stopped and added again, it says hello and resumes nothing', async () => {
    const { playground, storage, answerTo } = await createPollingBot(GROUP);
    for (const command of ['/start', '/stop'])
      await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, command));
    playground.setBotStatus(GROUP.id, 'left', BORIS);
    const hello = await answerTo(GROUP.id, () => playground.setBotStatus(GROUP.id, 'member', BORIS));
    expect(hello.text).toContain('/start');
    expect((await storage.subscribers.find(GROUP.id))?.state).toBe('stopped');
  });

  it('is unblocked, who was paused goes on and who had stopped does not', async () => {
    const { playground, storage, answerTo, clock, heard } = await createPollingBot();
    const find = (chatId: number) => storage.subscribers.find(chatId);
    for (const person of [ANNA, CARLA]) await answerTo(person, () => playground.say(person, '/start'));
    await answerTo(CARLA, () => playground.say(CARLA, '/stop'));
    const before = await find(ANNA);
    for (const person of [ANNA, CARLA]) playground.setBlocked(person, 'blocked');
    await vi.waitFor(async () => expect((await find(ANNA))?.state).toBe('paused'), SOON);
    clock.advance(24 * 3_600_000);
    for (const person of [CARLA, ANNA]) playground.setBlocked(person, 'unblocked');
    await vi.waitFor(async () => expect((await find(ANNA))?.state).toBe('active'), SOON);
    const resumed = await find(ANNA);
    expect(resumed?.sinceAt).toBe(before?.sinceAt);
    expect(resumed?.nextDueAt).toBeGreaterThan(clock.now());
    await answerTo(CARLA, () => playground.say(CARLA, '/help'));
    expect((await find(CARLA))?.state).toBe('stopped');
    expect(heard(ANNA)).toHaveLength(1);
  });
});

it('a group that becomes a supergroup keeps its subscriber, under the new id', async () => {
  const { playground, storage, answerTo } = await createPollingBot(GROUP);
  await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/start'));
  await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/time 10:00'));
  const id = playground.migrate(GROUP.id, BORIS);
  await vi.waitFor(
    async () =>
      expect(await storage.subscribers.find(id)).toMatchObject({
        state: 'active',
        times: ['10:00'],
        chatType: 'group',
      }),
    SOON,
  );
  expect(await storage.subscribers.find(GROUP.id)).toBeUndefined();
  expect((await answerTo(id, () => playground.sayIn(id, BORIS, '/time'))).text).toContain('10:00');
});
