import { expect, it } from 'vitest';
import type { Language } from '../../src/domain/subscriber.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { createAlarm } from '../../src/watching/alarm.ts';

const HOUR = 3_600_000;
const ANNA = 1;
const BORIS = 2;

/** Two admins, one of whom reads Chinese; Boris cannot be reached. */
function createTold() {
  const told: string[] = [];
  const clock = createMovableClock(0);
  const languages = new Map<number, Language>([[ANNA, 'zh-Hans']]);
  const alarm = createAlarm({
    chatIds: [BORIS, ANNA],
    async send(chatId, { text }) {
      if (chatId === BORIS) throw new Error('blocked');
      told.push([...text].slice(0, 6).join(''));
    },
    async languageOf(chatId) {
      const language = languages.get(chatId);
      if (!language) throw new Error('the database is down');
      return language;
    },
    language: 'en',
    clock,
  });
  return { alarm, told, clock, forgetLanguages: () => languages.clear() };
}

it('tells each admin in their language, whoever of them cannot be reached, and goes on in it when the database is gone', async () => {
  const { alarm, told, forgetLanguages } = createTold();
  await alarm.raise('disk-full');
  expect(told).toEqual(['🚨 数据库所']);
  forgetLanguages();
  await alarm.raise('database-down');
  expect(told.at(-1)).toBe('🚨 数据库没');
});

it('tells of the same fault once an hour at most, and of another at once', async () => {
  const { alarm, told, clock } = createTold();
  for (let look = 0; look < 3; look += 1) await alarm.raise('disk-full');
  expect(told).toHaveLength(1);
  clock.advance(HOUR - 1_000);
  await alarm.raise('disk-full');
  expect(told).toHaveLength(1);
  await alarm.raise('disk-low', 5);
  expect(told).toHaveLength(2);
  clock.advance(1_000);
  await alarm.raise('disk-full');
  expect(told).toHaveLength(3);
});

it('tells of the end once, and only of what it told', async () => {
  const { alarm, told } = createTold();
  await alarm.clear('disk-full');
  expect(told).toEqual([]);
  await alarm.raise('disk-full');
  await alarm.clear('disk-full');
  await alarm.clear('disk-full');
  expect(told).toEqual(['🚨 数据库所', '✅ 又可以保']);
  // It came back within the hour: nobody hears of that, nor of its end.
  await alarm.raise('disk-full');
  await alarm.clear('disk-full');
  expect(told).toHaveLength(2);
});

it('tells in order, however soon one follows the other', async () => {
  const { alarm, told } = createTold();
  await Promise.all([alarm.raise('database-down'), alarm.clear('database-down')]);
  expect(told).toEqual(['🚨 数据库没', '✅ 数据库恢']);
});
