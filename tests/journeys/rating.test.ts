import { expect, it } from 'vitest';
import { ALEX, createWorld, episodeFile, skipToDigest } from './bot-world.ts';
import { SOON } from './newsroom.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const file = (id: string, date: string, summary: string): string =>
  episodeFile({ id, title: `${id} day`, date, summary, companies_orgs: '[英伟达]' });

it('a digest is rated where it stands: each of its episodes by its number, until the second press', async () => {
  const world = await createWorld();
  const presses = await watchPresses(world);
  await world.ask(ALEX, '/start');
  await world.write('a.md', file('a', '2026-01-06', 'First.'));
  await world.write('b.md', file('b', '2026-01-05', 'Second.'));
  await expect.poll(async () => (await world.ask(ALEX, '/latest')).text, SOON).toContain('b day');
  const from = world.heard(ALEX).length;
  await skipToDigest(world, ALEX);
  const { message_id: digestId } = await world.hears(ALEX, '2 episodes', from);
  const digest = () => world.heard(ALEX).find(({ message_id }) => message_id === digestId);
  const press = (data: string) => presses.press(ALEX, digestId, data);
  const closed = ['1 Open', '2 Open', '👍 👎'];
  expect(labelsOf(digest())).toEqual(closed);

  expect(await press('rd')).toContain('by its number');
  expect(digest()?.reply_markup?.inline_keyboard).toHaveLength(2);
  expect(labelsOf(digest())).toEqual([...closed, '👍 1', '👎 1', '👍 2', '👎 2']);
  expect(await press('dl:b')).toContain('further down');
  expect(labelsOf(digest()).slice(-2)).toEqual(['👍 2', '✓ 👎 2']);
  expect(await press('lk:b')).toBe('👍 Noted');
  expect(labelsOf(digest()).slice(-2)).toEqual(['✓ 👍 2', '👎 2']);
  expect(await press('lk:b')).toBe('Rating removed');
  await press('dl:b');
  await press('rd');
  expect(labelsOf(digest())).toEqual(closed);

  await world.write('a.md', file('a', '2026-01-06', 'First, put right.'));
  await expect.poll(() => digest()?.text, SOON).toContain('put right');
  expect(labelsOf(digest())).toEqual(closed);
  await press('rd');
  expect(labelsOf(digest()).slice(-4)).toEqual(['👍 1', '👎 1', '👍 2', '✓ 👎 2']);
  const stored = await world.ask(ALEX, '/episode b');
  expect(labelsOf(stored)).toContain('✓ 👎');

  // Of an only episode both stand there; what the reader sees there decides, since a correction takes the mark away.
  const alone = world.heard(ALEX).length;
  await world.write('c.md', file('c', '2026-01-07', 'Third.'));
  await world.ask(ALEX, '/mode instant');
  const { message_id: id } = await world.hears(ALEX, 'A new episode', alone);
  const only = () => world.heard(ALEX).find(({ message_id }) => message_id === id);
  expect(labelsOf(only())).toEqual(['Open', 'Follow', '👍', '👎']);
  await presses.press(ALEX, id, 'lk:c');
  expect(labelsOf(only()).slice(-2)).toEqual(['✓ 👍', '👎']);
  await world.write('c.md', file('c', '2026-01-07', 'Third, put right.'));
  await expect.poll(() => only()?.text, SOON).toContain('put right');
  expect(labelsOf(only()).slice(-2)).toEqual(['👍', '👎']);
  expect(await presses.press(ALEX, id, 'lk:c')).toBe('👍 Noted');
});
