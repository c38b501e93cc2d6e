import { describe, expect, it, vi } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { newSubscriber } from '../contracts/storage-home.ts';
import {
  ALEX,
  createWorld,
  EDITOR,
  episodeFile,
  passTime,
  type World,
  XIAOMEI,
  ZHIMING,
} from './bot-world.ts';
import { SOON } from './newsroom.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const READERS = [XIAOMEI, ZHIMING, ALEX];
const WORDS = '今晚十点维护，\n大约半小时。';

/** Chats that nobody in the playground has: enough to keep the readers, who come after them, waiting for some seconds. */
const STRANGERS = 100;

/** A world in which everyone but the editor gets digests, after that many strangers. */
async function createAudience(strangers = 0): Promise<World> {
  const world = await createWorld();
  if (strangers > 0) {
    await world.app.stop();
    const storage = await openStorage({ file: world.places.databaseFile });
    const sinceAt = world.app.clock.now();
    for (let chat = 1; chat <= strangers; chat += 1) {
      const mode = { mode: 'instant', nextDueAt: undefined } as const;
      await storage.subscribers.add(newSubscriber(50_000 + chat, { ...mode, sinceAt }));
    }
    await storage.close();
    await world.restart();
  }
  for (const reader of READERS) await world.ask(reader, '/start');
  return world;
}

/** Says it to the editor's bot and waits for the plan. */
async function plan(world: World, text = `/broadcast ${WORDS}`) {
  const before = world.heard(EDITOR).length;
  world.playground.say(EDITOR, text);
  return world.hears(EDITOR, /^📣/, before);
}

const gotIt = (world: World, words = WORDS): number[] =>
  READERS.filter((reader) => world.heard(reader).some(({ text }) => text === words));

const progressOf = (world: World): string => world.heard(EDITOR).at(-1)?.text ?? '';

describe('a broadcast', () => {
  it('is shown to the admin alone, goes out at a word, and tells how it went in one message', async () => {
    const world = await createAudience();
    const asked = await plan(world);
    expect(asked.text).toContain('马上收到：3（3 人）');
    expect(asked.text).toContain('消息：3 条');
    expect(labelsOf(asked)).toEqual(['发送', '取消']);
    expect(world.heard(EDITOR).at(-2)?.text).toBe(WORDS);
    expect(gotIt(world)).toEqual([]);
    const count = world.heard(EDITOR).length;
    world.press(EDITOR, '发送');
    await vi.waitFor(() => expect(gotIt(world)).toEqual(READERS), SOON);
    await passTime(world, 5_000);
    await vi.waitFor(() => expect(progressOf(world)).toContain('发送完毕'), SOON);
    expect(progressOf(world)).toContain('已送达：3');
    expect(labelsOf(world.heard(EDITOR).at(-1))).toEqual([]);
    expect(world.heard(EDITOR)).toHaveLength(count);
  });

  it('can answer a message of the admin’s', async () => {
    const world = await createAudience();
    const { message_id } = world.playground.say(EDITOR, WORDS);
    world.playground.say(EDITOR, '/broadcast', message_id);
    await world.hears(EDITOR, /^📣/);
    world.press(EDITOR, '发送');
    await vi.waitFor(() => expect(gotIt(world)).toEqual(READERS), SOON);
  });

  it('without words tells how to write it, and dropped is sent to nobody', async () => {
    const world = await createAudience();
    expect((await world.ask(EDITOR, '/broadcast')).text).toContain('/broadcast 内容');
    const presses = await watchPresses(world);
    const asked = await plan(world);
    await presses.pressLabel(EDITOR, '取消');
    await world.hears(EDITOR, '什么都没有送出');
    const stale = await presses.press(EDITOR, asked.message_id, 'b:send:1');
    expect(stale).toContain('失效');
    await world.ask(EDITOR, '/help');
    expect(gotIt(world)).toEqual([]);
  });

  it('pauses, resumes and stops', async () => {
    const world = await createAudience(STRANGERS);
    const presses = await watchPresses(world);
    await plan(world);
    await presses.pressLabel(EDITOR, '发送');
    await presses.pressLabel(EDITOR, '暂停');
    expect(progressOf(world)).toContain('已暂停');
    await passTime(world, 60_000);
    await world.ask(EDITOR, '/help');
    expect(gotIt(world)).toEqual([]);
    await presses.pressLabel(EDITOR, '继续');
    await vi.waitFor(() => expect(gotIt(world)).toEqual(READERS), SOON);
  });

  it('stopped leaves out who has not got it yet', async () => {
    const world = await createAudience(STRANGERS);
    const presses = await watchPresses(world);
    await plan(world);
    await presses.pressLabel(EDITOR, '发送');
    await presses.pressLabel(EDITOR, '停止');
    await vi.waitFor(async () => {
      await passTime(world, 4_000);
      expect(progressOf(world)).toMatch(/已停止[\s\S]*没有发送：\d/);
    }, SOON);
    await world.ask(EDITOR, '/help');
    expect(gotIt(world)).toEqual([]);
  });

  it('goes on after a restart, and reaches each once', async () => {
    const world = await createAudience(STRANGERS);
    const presses = await watchPresses(world);
    await plan(world);
    await presses.pressLabel(EDITOR, '发送');
    expect(gotIt(world)).toEqual([]);
    await world.restart();
    for (const reader of READERS) world.playground.say(reader, '/help');
    await vi.waitFor(() => expect(gotIt(world)).toEqual(READERS), SOON);
    await passTime(world, 60_000);
    await world.ask(EDITOR, '/help');
    expect(READERS.map((reader) => countOf(world, reader))).toEqual([1, 1, 1]);
  });

  it('does not exist for anyone else', async () => {
    const world = await createAudience();
    const strange = await world.ask(ALEX, '/nonsense');
    expect((await world.ask(ALEX, `/broadcast ${WORDS}`)).text).toBe(strange.text);
    const { message_id } = world.heard(ALEX).at(-1) ?? strange;
    const presses = await watchPresses(world);
    expect(await presses.press(ALEX, message_id, 'b:send:1').catch(String)).toBeDefined();
    expect(gotIt(world)).toEqual([]);
  });

  it.each([
    ['in English', ALEX, 'To at once: 3 (3 people)', 'Send', 'Done'],
    ['in traditional Chinese', ZHIMING, '馬上收到：3（3 人）', '傳送', '傳送完畢'],
  ])('speaks to its admin %s', async (_, admin, audience, send, done) => {
    const world = await createWorld({}, { ADMIN_IDS: String(admin) });
    for (const reader of READERS) await world.ask(reader, '/start');
    const before = world.heard(admin).length;
    world.playground.say(admin, `/broadcast ${WORDS}`);
    expect((await world.hears(admin, /^📣/, before)).text).toContain(audience);
    world.press(admin, send);
    await vi.waitFor(() => expect(gotIt(world)).toEqual(READERS), SOON);
    await passTime(world, 5_000);
    await world.hears(admin, done, before);
  });
});

const countOf = (world: World, reader: number): number =>
  world.heard(reader).filter(({ text }) => text === WORDS).length;

describe('a publication to many at once', () => {
  it('is planned, let out at a word, and followed to its end', async () => {
    const world = await createAudience();
    await world.ask(XIAOMEI, '/mode instant');
    await world.app.stop();
    const storage = await openStorage({ file: world.places.databaseFile });
    for (let chat = 1; chat <= 60; chat += 1) {
      const sinceAt = world.app.clock.now();
      await storage.subscribers.add(
        newSubscriber(50_000 + chat, { mode: 'instant', nextDueAt: undefined, sinceAt }),
      );
    }
    await storage.close();
    await world.restart();
    world.playground.say(XIAOMEI, '/help');
    await world.write('draft.md', episodeFile({ title: '大新闻', id: 'big', draft: 'true' }));
    await world.hears(EDITOR, '要发布吗');
    const before = world.heard(EDITOR).length;
    await vi.waitFor(() => world.press(EDITOR, '发布'), SOON);
    const asked = await world.hears(EDITOR, /^📣/, before);
    expect(asked.text).toContain('发布《大新闻》？');
    expect(asked.text).toContain('马上收到：61（61 人）');
    expect(asked.text).toContain('下一份每日摘要里收到：2');
    expect(world.heard(EDITOR).at(-2)?.text).toMatch(/^✨[\s\S]*大新闻/);
    expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('大新闻');
    const presses = await watchPresses(world);
    await presses.press(EDITOR, asked.message_id, 'b:send:1');
    await world.hears(XIAOMEI, /^✨[\s\S]*大新闻/);
    await vi.waitFor(async () => {
      await passTime(world, 4_000);
      const told = world.heard(EDITOR).find(({ message_id }) => message_id === asked.message_id);
      // Nobody in the playground has the sixty other chats.
      expect(told?.text).toMatch(/发送完毕[\s\S]*已送达：1\n送不到：60/);
    }, SOON);
  });

  it('to few goes out at once, as ever', async () => {
    const world = await createAudience();
    await world.ask(XIAOMEI, '/mode instant');
    await world.write('draft.md', episodeFile({ title: '小新闻', draft: 'true' }));
    await world.hears(EDITOR, '要发布吗');
    await vi.waitFor(() => world.press(EDITOR, '发布'), SOON);
    await world.hears(XIAOMEI, /^✨[\s\S]*小新闻/);
  });
});
