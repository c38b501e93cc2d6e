import { expect, it, vi } from 'vitest';
import { episodeFile, type World, XIAOMEI, ZHIMING } from './bot-world.ts';
import { createNewsroom, SOON } from './newsroom.ts';

/** The number that Prometheus would read there. */
async function read(world: World, series: string): Promise<number> {
  const page = await (await fetch(`${world.app.url}/metrics`)).text();
  return Number(
    page
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length),
  );
}

const deliveries = (outcome: string): string => `show_bot_deliveries_total{outcome="${outcome}"}`;
const refusals = (scope: string): string => `show_bot_too_many_requests_total{scope="${scope}"}`;

it('a correction is counted as an edit, and not as one more digest', async () => {
  const { world, news } = await createNewsroom();
  const before = await read(world, deliveries('sent'));
  await world.write('a.md', episodeFile({ id: 'a' }));
  await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
  await world.write('a.md', episodeFile({ id: 'a', summary: '改过的摘要。' }));
  await vi.waitFor(async () => expect(await read(world, deliveries('edited'))).toBe(1), SOON);
  expect(await read(world, deliveries('sent'))).toBe(before + 1);
});

it('two chats refused together are counted as such, and everyone as held back once', async () => {
  const { world } = await createNewsroom();
  await world.ask(ZHIMING, '/start');
  await world.ask(ZHIMING, '/mode instant');
  const refusal = {
    kind: 'error',
    errorCode: 429,
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  } as const;
  for (const _ of [XIAOMEI, ZHIMING]) world.playground.failNext('sendMessage', refusal);
  await world.write('a.md', episodeFile({ id: 'a', title: '挤在一起的一集' }));
  for (const chatId of [XIAOMEI, ZHIMING]) await world.hears(chatId, '挤在一起的一集');
  expect(await read(world, refusals('chat'))).toBe(2);
  expect(await read(world, refusals('all'))).toBe(1);
});
