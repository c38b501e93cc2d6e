import { rename } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { createWorld, EDITOR, episodeFile, type World, XIAOMEI } from './bot-world.ts';

const COUNT = 24;
const FILES = Object.fromEntries(
  Array.from({ length: COUNT }, (_, index) => [
    `show/e${index}.md`,
    episodeFile({ id: `e${index}`, title: `第${index}期` }),
  ]),
);
const QUESTION = '一下子都不见了';

async function healthOf(world: World): Promise<unknown> {
  const { content } = (await (await fetch(`${world.app.url}/healthz`)).json()) as { content?: unknown };
  return content;
}

/** A bot whose folder loses everything at once; its editor and a reader are there. */
async function loseAll(): Promise<World> {
  const world = await createWorld(FILES);
  await world.ask(EDITOR, '/start');
  await world.ask(XIAOMEI, '/start');
  expect(await healthOf(world)).toBe('up');
  await rename(`${world.settings.contentDir}/show`, `${world.settings.dataDir}/away`);
  await world.hears(EDITOR, QUESTION);
  return world;
}

const questions = (world: World) => world.heard(EDITOR).filter(({ text }) => text?.includes(QUESTION));

it('a folder that empties changes nothing: an admin is asked once, and all goes on when it returns', async () => {
  const world = await loseAll();
  expect(await healthOf(world)).toBe('degraded');
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('期');
  world.press(EDITOR, '先留着');
  await vi.waitFor(() => expect(world.heard(EDITOR).at(-1)?.text).toContain('自动恢复'), 10_000);
  const before = world.heard(XIAOMEI).length;
  await rename(`${world.settings.dataDir}/away`, `${world.settings.contentDir}/show`);
  await vi.waitFor(async () => expect(await healthOf(world)).toBe('up'), { timeout: 15_000, interval: 50 });
  expect(world.heard(XIAOMEI)).toHaveLength(before);
  expect(questions(world)).toHaveLength(0);
});

it('a restart with the empty folder keeps the archive, and asks no second time', async () => {
  const world = await loseAll();
  await world.restart();
  // It answers before it has looked at the folder.
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('期');
  await vi.waitFor(async () => expect(await healthOf(world)).toBe('degraded'), {
    timeout: 15_000,
    interval: 50,
  });
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('期');
  expect((await world.ask(EDITOR, '/episode e3')).text).toContain('第3期');
  // The playground forgets its chats: a second question would be the only one.
  expect(questions(world)).toHaveLength(0);
});

it('episodes go when an admin says that they are really gone, and come back with their files', async () => {
  const world = await loseAll();
  world.press(EDITOR, '确实删了');
  await vi.waitFor(() => expect(world.heard(EDITOR).at(-1)?.text).toContain('已移出档案'), 10_000);
  await vi.waitFor(async () => expect(await healthOf(world)).toBe('up'), { timeout: 15_000, interval: 50 });
  expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('第3期');
  await world.write('show/e3.md', FILES['show/e3.md'] ?? '');
  await vi.waitFor(async () => expect((await world.ask(XIAOMEI, '/latest')).text).toContain('第3期'), 15_000);
});
