import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { onTestFinished } from 'vitest';
import { startPlayground, TOKEN } from '../../playground/tests/start-playground.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { newSubscriber } from '../contracts/storage-home.ts';
import { episodeFile } from '../journeys/bot-world.ts';
import { startProcess } from '../process/start-process.ts';
import { clockOf } from './faketime.ts';

/** A digest as the ledger tells of it, and what its chat got. */
export interface Digest {
  /** As ISO, of the bot's clock. */
  readonly dueAt: string;
  /** From then until it had arrived, by the bot's clock. */
  readonly waitedMs: number;
  readonly titles: readonly string[];
}

/** A bot whose clock is another one at each start; its state, its folder and its chats stay. */
export interface ClockWorld {
  subscribe(...subscribers: Parameters<typeof newSubscriber>[]): Promise<void>;
  /** Saves an episode; it comes out at once, or at that instant of the bot's clock. */
  publish(title: string, at?: number): Promise<void>;
  /**
   * Runs the bot until `isOver`, then stops it as an operator does.
   * @throws when that does not come, or the bot ends by itself
   * @param clock what its clock says at the start, how fast it goes, and in which zone the machine is
   */
  run(clock: { startAt: number; speed: number; zone: string }, isOver: () => boolean): Promise<void>;
  /** The titles that the chat has got, one list a message, in order. */
  heard(chatId: number): string[][];
  /** In the order of their coming. */
  digests(chatId: number): Digest[];
}

/** How often it is looked whether a run is over. */
const LOOK_MS = 50;
const MOST_RUN_MS = 110_000;

/** @param library of libfaketime @param chatIds who may be written to */
export async function createClockWorld(library: string, chatIds: readonly number[]): Promise<ClockWorld> {
  const home = await mkdtemp(join(tmpdir(), 'clock-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const dataDir = join(home, 'data');
  const contentDir = join(home, 'content');
  await mkdir(contentDir);
  const file = join(dataDir, 'bot.sqlite');
  const { playground, root } = await startPlayground({
    people: chatIds.map((id) => ({
      id,
      firstName: `Reader ${id}`,
      username: `reader${id}`,
      languageCode: 'en',
      role: 'subscriber',
    })),
    acquaintedIds: chatIds,
  });
  const heard = (chatId: number): string[][] =>
    playground.sentByBot(chatId).map(({ text = '' }) => text.match(/《[^》]+》/g) ?? []);

  return {
    async subscribe(...subscribers) {
      const storage = await openStorage({ file });
      for (const one of subscribers) await storage.subscribers.add(newSubscriber(...one));
      await storage.close();
    },
    publish: (title, at) =>
      writeFile(
        join(contentDir, `${title}.md`),
        episodeFile({
          title: `《${title}》`,
          summary: '准点到的一集。',
          ...(at !== undefined && { publish_at: new Date(at).toISOString() }),
        }),
      ),
    async run({ startAt, speed, zone }, isOver) {
      const bot = await startProcess({
        ...clockOf(library, startAt, speed, zone),
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: root,
        CONTENT_DIR: contentDir,
        DATA_DIR: dataDir,
        LOG_LEVEL: 'warn',
      });
      const startedAt = performance.now();
      try {
        while (bot.child.exitCode === null && !isOver()) {
          if (performance.now() - startedAt > MOST_RUN_MS)
            throw new Error('what was waited for did not come');
          await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
        }
        bot.child.kill('SIGTERM');
        if ((await bot.exit) !== 0) throw new Error(`the bot ended badly: ${bot.output().stderr}`);
      } finally {
        bot.child.kill('SIGKILL');
        await bot.exit;
        // What libfaketime shares with children it leaves behind when its process is killed.
        for (const name of ['faketime_shm_', 'sem.faketime_sem_']) {
          await rm(`/dev/shm/${name}${bot.child.pid}`, { force: true });
        }
      }
    },
    heard,
    digests(chatId) {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database
        .prepare(
          `SELECT editions.due_at AS dueAt, settled_at - editions.due_at AS waitedMs
            FROM deliveries JOIN editions ON editions.id = edition_id
            WHERE chat_id = ? AND status = 'sent' ORDER BY settled_at`,
        )
        .all(chatId) as { dueAt: number; waitedMs: number }[];
      database.close();
      const titles = heard(chatId);
      if (titles.length !== rows.length)
        throw new Error(`${rows.length} in the ledger, ${titles.length} heard`);
      return rows.map(({ dueAt, waitedMs }, index) => ({
        dueAt: new Date(dueAt).toISOString(),
        waitedMs,
        titles: titles[index] ?? [],
      }));
    },
  };
}
