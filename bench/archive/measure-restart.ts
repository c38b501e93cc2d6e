import { setTimeout as pause } from 'node:timers/promises';
import { type BotProcess, type Folders, startBot } from './bot-process.ts';
import { meetReader, type Reader } from './reader.ts';

/** A bot that runs, and somebody who talks to it. */
export interface Meeting {
  readonly bot: BotProcess;
  readonly reader: Reader;
}

const RESTARTS = 3;
/** Between one question and the next, while the answer is not yet what it was. */
const ASK_EVERY_MS = 20;
const MOST_MS = 30 * 60_000;

/**
 * Starts the bot again and again over unchanged files. The last one goes on running.
 * @param latest what `/latest` answered before: an answer without the archive is none
 * @returns the seconds from each start to that answer
 */
export async function measureRestarts(
  folders: Folders,
  latest: string,
): Promise<Meeting & { readonly tookS: readonly number[] }> {
  const tookS: number[] = [];
  for (;;) {
    const bot = await startBot(folders);
    try {
      const reader = await meetReader(bot);
      await untilSame(reader, latest);
      tookS.push((performance.now() - bot.startedAt) / 1_000);
      if (tookS.length === RESTARTS) return { bot, reader, tookS };
      reader.close();
    } catch (error) {
      await bot.stop();
      throw error;
    }
    await bot.stop();
  }
}

async function untilSame(reader: Reader, latest: string): Promise<void> {
  const startedAt = performance.now();
  while ((await reader.ask('/latest', MOST_MS)).text !== latest) {
    if (performance.now() - startedAt > MOST_MS) throw new Error('/latest never answers what it did before');
    await pause(ASK_EVERY_MS);
  }
}
