import { describe, expect, it, vi } from 'vitest';
import { ANNA, BORIS, CHANNEL, createBotGround, createPollingBot, SOON } from './start-bot.ts';

describe('in a channel', () => {
  it('the bot says nothing when it is added, and tells who added it how it begins, if they know each other', async () => {
    const ground = await createBotGround();
    const { playground, heard, answerTo } = ground;
    (await ground.start()).polling.start();
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    await answerTo(CHANNEL.id, () => playground.sayIn(CHANNEL.id, BORIS, '/help'));
    expect(heard(BORIS)).toEqual([]);
    playground.setBotStatus(CHANNEL.id, 'kicked', BORIS);
    await answerTo(BORIS, () => playground.say(BORIS, '/help'));
    const hint = await answerTo(BORIS, () => playground.setBotStatus(CHANNEL.id, 'administrator', BORIS));
    expect(hint.text).toContain('I am in “节目频道” now. Post /start there');
    expect(heard(CHANNEL.id)).toHaveLength(1);
  });

  it('/start posted there subscribes it, in the default language, and the other settings follow', async () => {
    const { playground, storage, answerTo } = await createPollingBot(CHANNEL);
    const posted = async (text: string) =>
      (await answerTo(CHANNEL.id, () => playground.sayIn(CHANNEL.id, BORIS, text))).text;
    const welcome = await posted('/start');
    expect(welcome).toContain('好了，新节目会送到这里。');
    // Its readers write nothing there.
    expect(welcome).not.toMatch(/大家|\/latest/);
    expect(welcome).toContain('管理员可以：/settings');
    expect(await storage.subscribers.find(CHANNEL.id)).toMatchObject({
      chatType: 'channel',
      language: 'zh-Hans',
      state: 'active',
    });
    expect(await posted('/time 10:00')).toContain('10:00');
    expect(await posted('/follow Nvidia')).toContain('已关注');
    expect(await posted('/latest')).toContain('芯片为什么难造');
    expect(await posted('/stop')).toContain('已停止推送');
    expect((await storage.subscribers.find(CHANNEL.id))?.state).toBe('stopped');
  });

  it('posts that are no command of its own are left alone', async () => {
    const { playground, answerTo, heard } = await createPollingBot(CHANNEL);
    for (const text of ['今天的节目', '/nonsense', '/latest@other_bot', '/drafts'])
      playground.sayIn(CHANNEL.id, BORIS, text);
    await answerTo(CHANNEL.id, () => playground.sayIn(CHANNEL.id, BORIS, '/help@daily_bot'));
    expect(heard(CHANNEL.id)).toHaveLength(1);
  });

  it('what a reader opens is opened in their private chat, and subscribes nobody', async () => {
    const { playground, storage, answerTo, pressIn, heard } = await createPollingBot(CHANNEL);
    await answerTo(CHANNEL.id, () => playground.sayIn(CHANNEL.id, BORIS, '/latest'));
    const posts = heard(CHANNEL.id).length;
    const { url } = await pressIn(CHANNEL.id, ANNA, '打开全文');
    const [, payload] = /^https:\/\/t\.me\/daily_bot\?start=([\w-]{1,64})$/.exec(String(url)) ?? [];
    expect(payload).toBeDefined();
    const opened = await answerTo(ANNA, () => playground.say(ANNA, `/start ${payload}`));
    expect(opened.text).toContain('芯片为什么难造');
    expect(heard(CHANNEL.id)).toHaveLength(posts);
    expect(await storage.subscribers.find(ANNA)).toBeUndefined();
  });

  it('its settings and its posts are its admins’', async () => {
    const { playground, storage, answerTo, pressIn, heard } = await createPollingBot(CHANNEL);
    for (const command of ['/start', '/mode', '/latest'])
      await answerTo(CHANNEL.id, () => playground.sayIn(CHANNEL.id, BORIS, command));
    const notice = { text: '只有管理员可以这样做。' };
    expect(await pressIn(CHANNEL.id, ANNA, '即时')).toMatchObject(notice);
    expect(await pressIn(CHANNEL.id, ANNA, '关闭')).toMatchObject(notice);
    expect((await storage.subscribers.find(CHANNEL.id))?.mode).toBe('daily');
    expect(await pressIn(CHANNEL.id, BORIS, '即时')).toMatchObject({ text: '已保存' });
    await pressIn(CHANNEL.id, BORIS, '关闭');
    expect(heard(CHANNEL.id)).toHaveLength(2);
    expect((await storage.subscribers.find(CHANNEL.id))?.mode).toBe('instant');
  });

  it('it is paused when the bot goes, and goes on when it is back', async () => {
    const { playground, storage, answerTo, heard } = await createPollingBot(CHANNEL);
    const state = async () => (await storage.subscribers.find(CHANNEL.id))?.state;
    await answerTo(CHANNEL.id, () => playground.sayIn(CHANNEL.id, BORIS, '/start'));
    playground.setBotStatus(CHANNEL.id, 'kicked', BORIS);
    await vi.waitFor(async () => expect(await state()).toBe('paused'), SOON);
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    await vi.waitFor(async () => expect(await state()).toBe('active'), SOON);
    expect(heard(CHANNEL.id)).toHaveLength(1);
  });
});

describe('a link to the bot', () => {
  const payloadOf = (data: string) => Buffer.from(data).toString('base64url');

  it('opens what it names, or says that it is gone', async () => {
    const { playground, answerTo } = await createPollingBot();
    await answerTo(ANNA, () => playground.say(ANNA, '/start'));
    const opened = async (data: string) =>
      (await answerTo(ANNA, () => playground.say(ANNA, `/start ${payloadOf(data)}`))).text;
    expect(await opened('e:chips')).toContain('芯片为什么难造');
    expect(await opened('l:0')).toContain('Latest');
    expect(await opened('c:company:0')).toContain('Nvidia');
    expect(await opened('e:gone')).toContain('leads nowhere any more');
    expect(await opened('e:secret')).toContain('leads nowhere any more');
  });

  it('never changes anything, not even for an admin who opens it', async () => {
    const { playground, answerTo } = await createPollingBot();
    for (const data of ['p:secret', 'P:chips', 'm:off', 'q', 'F:gone', '\u0000', 'nonsense'])
      expect((await answerTo(BORIS, () => playground.say(BORIS, `/start ${payloadOf(data)}`))).text).toMatch(
        /subscribed|review/,
      );
    expect((await answerTo(BORIS, () => playground.say(BORIS, '/drafts'))).text).toBeDefined();
  });
});
