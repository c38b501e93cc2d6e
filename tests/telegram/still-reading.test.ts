import { expect, it, vi } from 'vitest';
import type { ReadingReport } from '../../src/domain/reading-report.ts';
import { createStillReadingFeature } from '../../src/telegram/features/still-reading.ts';
import { ANNA, CARLA, createBotGround, SOON } from './start-bot.ts';

it('whoever asks while the archive is being read is told once that there is more to come', async () => {
  let report: ReadingReport | undefined = { done: 3_200, of: 9_180, leftMs: 40_000 };
  let isWhole = false;
  const ground = await createBotGround();
  const { answerTo, heard, playground } = ground;
  const note = createStillReadingFeature({
    readingProgress: () => report,
    isArchiveWhole: () => isWhole,
  });
  const bot = await ground.start({}, [note]);
  bot.polling.start();
  const notes = (chat: number) => heard(chat).filter(({ text }) => text?.startsWith('📖'));
  const ask = (person: number) => answerTo(person, () => playground.say(person, '/help'));
  await ask(ANNA);
  await vi.waitFor(() => expect(notes(ANNA)).toHaveLength(1), SOON);
  await ask(ANNA);
  await ask(CARLA);
  await vi.waitFor(() => expect(notes(CARLA)).toHaveLength(1), SOON);
  isWhole = true;
  report = undefined;
  await ask(ANNA);
  expect(notes(ANNA).map(({ text }) => text)).toEqual([
    '📖 I have read 3,200 of 9,180 files of the archive so far; until I have read all of it, answers may be incomplete.\nAbout 40 s to go.',
  ]);
});
