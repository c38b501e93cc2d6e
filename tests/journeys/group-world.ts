import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { CHANNEL, FORUM, SMALL } from '../../playground/tests/some-groups.ts';
import { BORIS, startPlayground, TOKEN } from '../../playground/tests/start-playground.ts';
import { startApp } from '../../src/app.ts';
import { parseSettings } from '../../src/config/settings.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { isCronExpression } from '../../src/scheduling/tick.ts';
import { DAYS_DO_NOT_MATTER } from '../days-do-not-matter.ts';

export const SOON = { timeout: 20_000, interval: 20 };

/** A whole bot with a token, its Telegram over HTTP, and groups that the bot is in. */
export async function createGroupWorld(env: Readonly<Record<string, string>> = {}) {
  const { playground, root } = await startPlayground({ groups: [FORUM, CHANNEL, SMALL] });
  const home = await mkdtemp(join(tmpdir(), 'group-world-'));
  const contentDir = join(home, 'content');
  await mkdir(contentDir);
  const settings = parseSettings(
    {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: root,
      CONTENT_DIR: contentDir,
      DATA_DIR: join(home, 'data'),
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...DAYS_DO_NOT_MATTER,
      ...env,
    },
    isCronExpression,
  );
  const app = await startApp(settings, createLogger('silent', []), {
    onFatal(reason) {
      throw new Error(reason);
    },
  });
  onTestFinished(async () => {
    await app.stop();
    await rm(home, { recursive: true, force: true });
  });
  for (const { id } of [FORUM, SMALL]) playground.setBotStatus(id, 'member', BORIS);
  playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
  const heard = (chatId: number) => playground.sentByBot(chatId);
  return {
    app,
    playground,
    heard,
    write: (name: string, text: string) => writeFile(join(contentDir, name), text),
    /** Boris, who is an admin everywhere, says something and the bot's answer holds that text. */
    async told(chatId: number, text: string, answer: string, threadId?: number) {
      playground.sayIn(chatId, BORIS, text, threadId === undefined ? {} : { threadId });
      await vi.waitFor(() => expect(heard(chatId).at(-1)?.text).toContain(answer), SOON);
    },
    /** Where the news of that title came: the chat, and the topic if any. */
    newsOf: (title: string) =>
      [SMALL.id, FORUM.id, CHANNEL.id].flatMap((chatId) =>
        heard(chatId)
          .filter(({ text }) => text?.startsWith('✨') && text.includes(title))
          .map(({ message_thread_id }) => [chatId, message_thread_id]),
      ),
  };
}
