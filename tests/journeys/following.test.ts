import { expect, it } from 'vitest';
import { ALEX, createWorld, episodeFile, type World, XIAOMEI } from './bot-world.ts';
import { twentyEpisodes } from './twenty-episodes.ts';
import { callbacksOf, labelsOf, watchPresses } from './watch-presses.ts';

const followsOf = async (world: World): Promise<string[]> =>
  (await world.ask(ALEX, '/follows')).text?.match(/(?<=^• ).*(?= · )/gm) ?? [];

it('a name followed in three scripts is one follow, and any alias ends it', async () => {
  const world = await createWorld(twentyEpisodes());
  await world.ask(ALEX, '/start');
  expect((await world.ask(ALEX, '/follow nvidia')).text).toMatch(
    /You now follow “(Nvidia|英伟达)” \(company\)/,
  );
  for (const name of ['英伟达', '英偉達', '輝達', 'ＮＶＩＤＩＡ'])
    expect((await world.ask(ALEX, `/follow ${name}`)).text).toContain('already');
  expect(await followsOf(world)).toHaveLength(1);
  expect((await world.ask(ALEX, '/unfollow 英偉達')).text).toContain('You no longer follow');
  expect(await followsOf(world)).toEqual([]);
  expect((await world.ask(ALEX, '/unfollow nvidia')).text).toContain('You do not follow');
});

it('a follow kept under one name stays one follow when the archive learns that two names are one', async () => {
  const world = await createWorld({
    'a.md': episodeFile({ id: 'a', companies_orgs: '[Acme]' }, '### 一\n\nAcme 来了。\n'),
    'b.md': episodeFile({ id: 'b', title: '二', companies_orgs: '[艾克米]' }, '### 一\n\n艾克米 来了。\n'),
  });
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/follow Acme');
  await world.ask(ALEX, '/follow 艾克米');
  expect(await followsOf(world)).toHaveLength(2);
  await world.write('aliases.yml', 'companies:\n  Acme: [艾克米]\n');
  await expect
    .poll(async () => (await world.ask(ALEX, '/company Acme')).text, { timeout: 15_000, interval: 200 })
    .toContain('艾克米');
  expect((await world.ask(ALEX, '/follow 艾克米')).text).toContain('already');
  expect((await world.ask(ALEX, '/unfollow Acme')).text).toContain('You no longer follow');
  expect(await followsOf(world)).toEqual([]);
});

it('a follow asks for every mention, and for what is about it again, in its answer and in the list', async () => {
  const world = await createWorld(twentyEpisodes());
  const presses = await watchPresses(world);
  await world.ask(ALEX, '/start');
  const answer = await world.ask(ALEX, '/follow nvidia');
  expect(labelsOf(answer)[0]).toBe('Every mention');
  expect(await presses.pressLabel(ALEX, 'Every mention')).toBe('Changed');
  const shown = (id: number) => world.heard(ALEX).find(({ message_id }) => message_id === id);
  expect(shown(answer.message_id)?.text).toContain('Every episode that mentions it counts.');
  const list = await world.ask(ALEX, '/follows');
  expect(list.text).toMatch(/^• .* · company · every mention$/m);
  expect(await presses.pressLabel(ALEX, 'Only what is about it')).toBe('Changed');
  expect(shown(list.message_id)?.text).toMatch(/^• .* · company$/m);
  expect((await world.ask(ALEX, '/follow nvidia')).text).toContain('Episodes that are about it count.');
});

it('an unknown name offers the nearest to follow, and the button takes it back', async () => {
  const world = await createWorld(twentyEpisodes());
  const presses = await watchPresses(world);
  await world.ask(ALEX, '/start');
  const unknown = await world.ask(ALEX, '/follow Ghostwork');
  expect(unknown.text).toContain('Nothing found for “Ghostwork”');
  expect(labelsOf(unknown)).toContain('＋ Follow Ghostworks');
  expect(await presses.pressLabel(ALEX, 'Follow Ghostworks')).toBe('Followed');
  expect(await followsOf(world)).toEqual(['Ghostworks']);
  expect(await presses.pressLabel(ALEX, 'Unfollow Ghostworks')).toBe('Unfollowed');
  expect(await followsOf(world)).toEqual([]);
  expect((await world.ask(ALEX, '/follow')).text).toContain('Follow what?');
  expect((await world.ask(ALEX, '/unfollow')).text).toContain('You follow nothing yet');
});

it('/follows pages beyond eight, and its buttons drop one after another to the last', async () => {
  const world = await createWorld(twentyEpisodes());
  const presses = await watchPresses(world);
  await world.ask(ALEX, '/start');
  for (let number = 1; number <= 10; number += 1) await world.ask(ALEX, `/follow Company ${number}`);
  const list = await world.ask(ALEX, '/follows');
  expect(list.text).toContain('You follow 10 names');
  await presses.pressLabel(ALEX, '›');
  const shown = () => world.heard(ALEX).find(({ message_id }) => message_id === list.message_id) ?? list;
  expect(callbacksOf(shown()).filter(({ text }) => text.startsWith('✕'))).toHaveLength(2);
  for (let left = 9; left >= 1; left -= 1) {
    expect(await presses.pressLabel(ALEX, '✕')).toBe('Unfollowed');
    expect(shown().text).toContain(`You follow ${left} name`);
  }
  await presses.pressLabel(ALEX, '✕');
  expect(shown().text).toContain('You follow nothing yet');
  expect(labelsOf(shown())).toEqual(['‹ Settings', 'Close']);
});

it('a follow whose name left the archive is still shown, and can be dropped', async () => {
  const world = await createWorld({
    'a.md': episodeFile({ id: 'a', companies_orgs: '[Acme]' }, '### 一\n\nAcme 来了。\n'),
    'b.md': episodeFile({ id: 'b', title: '二' }),
  });
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/follow acme');
  await world.remove('a.md');
  await expect
    .poll(async () => (await world.ask(ALEX, '/follows')).text, { timeout: 15_000, interval: 200 })
    .toContain('(in no episode now)');
  expect((await world.ask(ALEX, '/unfollow acme')).text).toContain('You no longer follow “Acme”');
  expect(await followsOf(world)).toEqual([]);
});

it('who never subscribed is told how, and nothing is kept', async () => {
  const world = await createWorld(twentyEpisodes());
  for (const command of ['/follow Nvidia', '/unfollow Nvidia', '/follows'])
    expect((await world.ask(XIAOMEI, command)).text).toContain('你还没有订阅');
  await world.ask(XIAOMEI, '/start');
  expect((await world.ask(XIAOMEI, '/follows')).text).toContain('你还没有关注什么');
});
