import { describe, expect, it } from 'vitest';
import {
  createWorld,
  EDITOR,
  episodeFile,
  type Message,
  passTime,
  type World,
  XIAOMEI,
} from './bot-world.ts';
import { createNewsroom, SOON, withdraw } from './newsroom.ts';

const textsOf = (messages: readonly Message[]): string[] => messages.map(({ text }) => text ?? '');

/** What that subscriber was sent unasked, as it reads now. */
const digestsOf = (world: World, from: number): string[] => textsOf(world.heard(XIAOMEI).slice(from));

async function deliveriesOf(world: World): Promise<unknown> {
  const health = (await (await fetch(`${world.app.url}/healthz`)).json()) as { deliveries: unknown };
  return health.deliveries;
}

/** The first section of an episode, as the editor can open it now. */
async function sectionOf(world: World, id: string): Promise<string> {
  const page = await world.ask(EDITOR, `/episode ${id}`);
  const shown = (): string => world.heard(EDITOR).at(-1)?.text ?? '';
  const before = page.text ?? '';
  world.press(EDITOR, '光从哪里来');
  await expect.poll(shown, SOON).not.toBe(before);
  return shown();
}

describe('a digest that was sent', () => {
  it('is edited and marked when the summary of its episode changes, and left alone when the body does', async () => {
    const { world, news } = await createNewsroom();
    const from = world.heard(XIAOMEI).length;
    await world.write('a.md', episodeFile({ id: 'a' }));
    await expect.poll(news, SOON).toHaveLength(1);
    const [sent] = news();
    await world.write('a.md', episodeFile({ id: 'a', summary: '改过的摘要。' }));
    await expect.poll(() => digestsOf(world, from)[0], SOON).toContain('改过的摘要。');
    const [edited, ...others] = world.heard(XIAOMEI).slice(from);
    expect(others).toEqual([]);
    expect(edited?.message_id).toBe(sent?.message_id);
    expect(edited?.text).toMatch(/^✨ 新的一期\n✏️ 已更正\n/);
    await world.write(
      'a.md',
      episodeFile(
        { id: 'a', summary: '改过的摘要。' },
        '### 光从哪里来\n\n正文改了。\n\n### 镜子有多平\n\n很平。\n',
      ),
    );
    await expect.poll(() => sectionOf(world, 'a'), SOON).toContain('正文改了');
    await passTime(world, 1_000);
    await world.write('b.md', episodeFile({ id: 'b', title: '下一期' }));
    await world.hears(XIAOMEI, '下一期', from);
    expect(world.heard(XIAOMEI)[from]).toEqual(edited);
  });

  it('says that its episode was withdrawn, and reads as before when it is published again', async () => {
    const { world, news } = await createNewsroom();
    const from = world.heard(XIAOMEI).length;
    await world.write('a.md', episodeFile({ id: 'a', source: 'https://example.com/a' }));
    await expect.poll(news, SOON).toHaveLength(1);
    const [sent] = news();
    await withdraw(world, 'a');
    await passTime(world, 1_000);
    await expect.poll(() => digestsOf(world, from)[0], SOON).toBe('🚫 已撤回：光刻机为什么难造');
    expect(world.heard(XIAOMEI)[from]?.reply_markup?.inline_keyboard ?? []).toEqual([]);
    await world.hears(EDITOR, '1 条消息中，1 条已改成“已撤回”');
    await world.ask(EDITOR, '/publish a');
    await passTime(world, 1_000);
    await expect.poll(() => digestsOf(world, from)[0], SOON).toBe(sent?.text);
    const { edit_date: _, ...restored } = world.heard(XIAOMEI)[from] as Message & { edit_date?: number };
    expect(restored).toEqual(sent);
    expect(world.heard(XIAOMEI)).toHaveLength(from + 1);
  });

  it('of two episodes is corrected line by line', async () => {
    const world = await createWorld();
    await world.ask(EDITOR, '/start');
    await world.ask(XIAOMEI, '/start');
    await world.write('a.md', episodeFile({ id: 'a', title: '甲' }));
    await world.write('b.md', episodeFile({ id: 'b', title: '乙', date: '2026-01-04' }));
    await expect.poll(async () => (await world.ask(XIAOMEI, '/latest')).text, SOON).toContain('2 期');
    await world.ask(XIAOMEI, '/mode instant');
    const digest = await world.hears(XIAOMEI, /^✨ 新的 2 期/);
    const now = () => world.heard(XIAOMEI).find(({ message_id }) => message_id === digest.message_id);
    await world.write('b.md', episodeFile({ id: 'b', title: '乙', date: '2026-01-04', summary: '乙改了。' }));
    await expect.poll(() => now()?.text, SOON).toContain('乙改了。');
    expect(now()?.text).toContain('✏️ 已更正：乙\n');
    await withdraw(world, 'a');
    await passTime(world, 1_000);
    await expect.poll(() => now()?.text, SOON).toContain('1. 🚫 已撤回：甲');
    expect(now()?.text).toContain('2. 乙 ✏️\n');
    const labels = now()
      ?.reply_markup?.inline_keyboard.flat()
      .map(({ text }) => text);
    expect(labels?.some((label) => label.startsWith('1'))).toBe(false);
  });

  it('of several messages becomes shorter and longer again', async () => {
    const { world } = await createNewsroom();
    const from = world.heard(XIAOMEI).length;
    const long = '很长的一句话。'.repeat(620);
    await world.write('a.md', episodeFile({ id: 'a', summary: long }));
    await expect.poll(() => digestsOf(world, from), SOON).toHaveLength(2);
    const before = digestsOf(world, from);
    await world.write('a.md', episodeFile({ id: 'a', summary: '短了。' }));
    await expect.poll(() => digestsOf(world, from)[1], SOON).toContain('这一条不需要了');
    expect(digestsOf(world, from)[0]).toContain('短了。');
    await world.write('a.md', episodeFile({ id: 'a', summary: long }));
    await expect.poll(() => digestsOf(world, from), SOON).toEqual(before);
  });

  it('is corrected by the bot that starts again, should it have been stopped in between', async () => {
    const { world, news } = await createNewsroom();
    await world.write('a.md', episodeFile({ id: 'a' }));
    await expect.poll(news, SOON).toHaveLength(1);
    await world.app.stop();
    await world.write('a.md', episodeFile({ id: 'a', summary: '停机时改的。' }));
    await world.restart();
    await passTime(world, 1_000);
    // The playground forgets its messages with the bot: Telegram's answer is that there is nothing to edit.
    await expect.poll(() => deliveriesOf(world), SOON).toMatchObject({ sent: 1, dead: 1, pending: 0 });
  });
});
