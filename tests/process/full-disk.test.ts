import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ANNA, BORIS, startPlayground, TOKEN } from '../../playground/tests/start-playground.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { episodeFile } from '../journeys/bot-world.ts';
import { canMount, mountSmallDisk } from './small-disk.ts';
import { startProcess } from './start-process.ts';

const DISK_BYTES = 6_000_000;
/** The disk is looked at every ten seconds. */
const SOON = { timeout: 20_000, interval: 50 };
const TEST_MS = 90_000;

/** A bot whose state is on a small disk, and Telegram, a subscriber (Anna) and an admin (Boris) around it. */
async function startOnSmallDisk() {
  const disk = await mountSmallDisk(DISK_BYTES);
  const content = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(content, { recursive: true }));
  let onSend: (chatId: number) => void = () => undefined;
  const { playground, root } = await startPlayground({
    clock: createMovableClock(0),
    faultPlan(method, chatId) {
      if (method === 'sendMessage') onSend(chatId);
      return undefined;
    },
  });
  const env = {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: root,
    ADMIN_IDS: String(BORIS),
    CONTENT_DIR: content,
    DATA_DIR: disk.dir,
  };
  const textsOf = (chatId: number): string[] => playground.sentByBot(chatId).map(({ text }) => text ?? '');
  return {
    disk,
    start: () => startProcess(env),
    write: (name: string, text: string) => writeFile(join(content, name), text),
    playground,
    textsOf,
    /** What the bot wrote there and holds the text, once there is any. */
    hears: (chatId: number, text: string) =>
      vi.waitFor(() => {
        const found = textsOf(chatId).filter((heard) => heard.includes(text));
        expect(found, `${text} to ${chatId}`).not.toEqual([]);
        return found;
      }, SOON),
    /** Does something in the middle of the bot's next message to that chat. */
    amidNextTo(wanted: number, deed: () => void): void {
      onSend = (chatId) => {
        if (chatId !== wanted) return;
        onSend = () => undefined;
        deed();
      };
    },
  };
}

describe.skipIf(!(await canMount()))('a bot on a full disk', () => {
  it(
    'refuses what it cannot keep, tells the admins once, sends nothing without a record, and loses nothing',
    async () => {
      const { disk, start, write, playground, textsOf, hears, amidNextTo } = await startOnSmallDisk();
      const bot = await start();
      await bot.says(/"ready"/);
      playground.say(BORIS, '/start');
      playground.say(ANNA, '/start');
      await hears(ANNA, '订阅好了');
      playground.say(ANNA, '/mode instant');
      await hears(ANNA, '即时');

      // The preview of a draft is under way when the disk fills: it arrives, and that cannot be written down.
      amidNextTo(BORIS, disk.fill);
      await write('draft.md', episodeFile({ id: 'd', title: '草稿一', draft: 'true' }));
      await bot.says(/"kind":"broken".*disk is full/);
      expect(await hears(BORIS, '🚨 The disk with the database is full.')).toHaveLength(1);

      playground.say(ANNA, '/time 09:30');
      await hears(ANNA, '没能保存，什么都没有变');
      playground.say(ANNA, '/time');
      await hears(ANNA, '08:00');
      playground.sendFile(
        BORIS,
        'upload.md',
        new TextEncoder().encode(episodeFile({ id: 'u', title: '上传的' })),
      );
      await hears(BORIS, 'could not be saved');

      await write('news.md', episodeFile({ id: 'n', title: '满盘时的节目' }));
      await bot.says(/processing the content folder failed/);
      expect(textsOf(ANNA).filter((text) => text.includes('满盘时的节目'))).toEqual([]);
      expect(textsOf(BORIS).filter((text) => text.includes('Publish it?'))).toEqual([]);
      expect(textsOf(BORIS).filter((text) => text.includes('🚨'))).toHaveLength(1);

      const [, url] = /"url":"([^"]+)"/.exec(bot.output().stdout) ?? [];
      const health = async () => {
        const answer = await fetch(`${url}/healthz`);
        return { status: answer.status, facts: (await answer.json()) as { deliveries: { sent: number } } };
      };
      expect(await health()).toMatchObject({ status: 503, facts: { ok: false, database: 'full' } });

      disk.free();
      await write('later.md', episodeFile({ id: 'l', title: '腾出空间之后' }));
      await hears(ANNA, '腾出空间之后');
      await hears(ANNA, '满盘时的节目');
      await hears(BORIS, 'Publish it?');
      await hears(BORIS, '✅ Things can be saved again.');
      await vi.waitFor(async () => {
        const facts = { ok: true, database: 'up', waiting: 0, deliveries: { uncertain: 0, dead: 0 } };
        expect(await health()).toMatchObject({ status: 200, facts });
      }, SOON);
      for (const [chatId, text] of [
        [ANNA, '腾出空间之后'],
        [ANNA, '满盘时的节目'],
        [BORIS, 'Publish it?'],
        [BORIS, '草稿一\n'],
        [BORIS, '🚨'],
        [BORIS, '✅ Things'],
      ] as const) {
        expect([text, textsOf(chatId).filter((heard) => heard.includes(text)).length]).toEqual([text, 1]);
      }
      expect((await health()).facts.deliveries.sent).toBe(
        textsOf(ANNA).filter((text) => text.startsWith('✨')).length + 2,
      );
    },
    TEST_MS,
  );
});
