import { describe, expect, it } from 'vitest';
import { createWorld, EDITOR, episodeFile, skipToDigest, type World, XIAOMEI } from './bot-world.ts';
import { createNewsroom, SOON, withdraw } from './newsroom.ts';

const DRAFT = { title: '一份草稿', id: 'd', draft: 'true' };

const latest = async (world: World): Promise<string> => (await world.ask(XIAOMEI, '/latest')).text ?? '';

/** How often the editor was shown a draft as subscribers would see it. */
const offersIn = (world: World): number =>
  world.heard(EDITOR).filter(({ text }) => text?.startsWith('📰')).length;

describe('an episode that was taken back', () => {
  it('stays so when its file is edited and through a restart, and is no second news when it comes back', async () => {
    const { world, news } = await createNewsroom();
    await world.write('a.md', episodeFile({ title: '来回', id: 'a' }));
    await expect.poll(news, SOON).toHaveLength(1);
    const [first] = news();
    await withdraw(world, 'a');
    await world.write('a.md', episodeFile({ title: '来回', id: 'a', summary: '改过的摘要。' }));
    await expect.poll(async () => (await world.ask(EDITOR, '/preview a')).text, SOON).toContain('改过的');
    expect(await latest(world)).not.toContain('来回');
    await world.restart();
    expect(await latest(world)).not.toContain('来回');
    world.playground.say(EDITOR, '/publish a');
    await expect.poll(() => latest(world), SOON).toContain('来回');
    await world.write('b.md', episodeFile({ title: '下一期', id: 'b' }));
    const next = await world.hears(XIAOMEI, /^✨[\s\S]*下一期/);
    // The first message reads as before again, as soon as its edit has gone out: that is no second one.
    const unasked = world
      .heard(XIAOMEI)
      .filter(({ message_id, text }) => text?.startsWith('✨') && message_id !== first?.message_id);
    expect(unasked.map(({ message_id }) => message_id)).toEqual([next.message_id]);
  });

  it('before the digest that would have held it is not in that digest', async () => {
    const world = await createWorld();
    await world.ask(XIAOMEI, '/start');
    await world.write('a.md', episodeFile({ title: '撤回的', id: 'a' }));
    await world.write('b.md', episodeFile({ title: '留着的', id: 'b' }));
    await expect.poll(() => latest(world), SOON).toContain('2 期');
    await withdraw(world, 'a');
    await skipToDigest(world, XIAOMEI);
    const digest = await world.hears(XIAOMEI, /^📰/);
    expect(digest.text).toContain('留着的');
    expect(digest.text).not.toContain('撤回的');
  });
});

it('a draft that nobody touched is not offered again, neither beside another change nor through a restart', async () => {
  const { world, news } = await createNewsroom({ 'd.md': episodeFile(DRAFT) });
  await world.hears(EDITOR, '要发布吗');
  await world.write('other.md', episodeFile({ title: '别的', id: 'other' }));
  await expect.poll(news, SOON).toHaveLength(1);
  await world.write('broken.md', '');
  await world.hears(EDITOR, 'content/broken.md');
  expect(offersIn(world)).toBe(1);
  await world.restart();
  await world.write('worse.md', '');
  await world.hears(EDITOR, 'content/worse.md');
  expect(offersIn(world)).toBe(0);
  await world.write('d.md', episodeFile({ ...DRAFT, summary: '第二稿的摘要。' }));
  await world.hears(EDITOR, '第二稿的摘要');
  expect(offersIn(world)).toBe(1);
});
