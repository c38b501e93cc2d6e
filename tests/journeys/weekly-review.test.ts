import { expect, it } from 'vitest';
import { DAY_MS, utcDayOf } from '../../src/kernel/utc-day.ts';
import { ALEX, createWorld, episodeFile, type Message, passTime } from './bot-world.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const HOUR = 3_600_000;

/** How long it is until the noon, in UTC, of a Saturday that is at least a day away. */
function untilSaturday(now: number): number {
  const noons = Array.from(
    { length: 8 },
    (_, days) => Math.floor(now / DAY_MS + days + 1) * DAY_MS + 12 * HOUR,
  );
  return (noons.find((noon) => new Date(noon).getUTCDay() === 6) ?? now) - now;
}

const textOf = (message: Message | undefined): string => message?.caption ?? message?.text ?? '';

it('a review of the week comes on Sunday to who asked for it, beneath its picture, and ends at a press', async () => {
  const world = await createWorld({}, { TIME_ZONE: 'UTC' });
  const presses = await watchPresses(world);
  await world.ask(ALEX, '/start');
  const now = Date.now();
  await passTime(world, untilSaturday(now));
  const date = utcDayOf(now + untilSaturday(now));
  await world.write('a.md', episodeFile({ id: 'a', title: 'a day', date, companies_orgs: '[英伟达]' }));
  const before = utcDayOf(now + untilSaturday(now) - 14 * DAY_MS);
  await world.write(
    'c.md',
    episodeFile({ id: 'c', title: 'c day', date: before, companies_orgs: '[英伟达]' }),
  );
  await world.write('b.md', episodeFile({ id: 'b', title: 'b day', date, companies_orgs: '[英伟达]' }));
  await expect
    .poll(async () => (await world.ask(ALEX, '/latest')).text, { timeout: 15_000 })
    .toContain('3 episodes');

  expect((await world.ask(ALEX, '/review')).text).toContain('It is off.');
  /** The newest message, once it says that, beneath its picture; a machine that is too busy to draw one sends the text alone. */
  const newest = async (told: string): Promise<Message | undefined> => {
    await expect.poll(() => textOf(world.heard(ALEX).at(-1)), { timeout: 40_000 }).toContain(told);
    return world.heard(ALEX).at(-1);
  };
  await presses.pressLabel(ALEX, 'Show this week');
  // Who gets none has none to stop.
  expect(labelsOf(await newest('Mentioned most'))).not.toContain('No more of these');
  expect(await presses.pressLabel(ALEX, 'Every Sunday')).toBe('Saved');
  expect((await world.ask(ALEX, '/settings')).text).toContain('review of the week on Sundays');
  const from = world.heard(ALEX).length;
  await passTime(world, 21 * HOUR);
  await expect.poll(() => world.heard(ALEX).length, { timeout: 40_000 }).toBeGreaterThan(from);
  const review = await newest('The week in review');
  expect(textOf(review)).toContain('Mentioned most\n• Nvidia: 2');
  expect(labelsOf(review)).toEqual(['1', '2', '📈 The figures', 'No more of these']);
  await presses.pressLabel(ALEX, 'No more of these');
  await world.hears(ALEX, 'It is off.', from);
  expect((await world.ask(ALEX, '/review sometimes')).text).toContain('/review on');
});
