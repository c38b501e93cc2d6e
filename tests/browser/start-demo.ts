import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseSettings } from '../../src/config/settings.ts';
import { isCronExpression } from '../../src/scheduling/tick.ts';
import { DAYS_DO_NOT_MATTER } from '../days-do-not-matter.ts';
import { type PlaygroundBot, startPlaygroundBot } from '../start-playground-bot.ts';

/** How the page is looked at. */
export const DESKTOP = { viewport: { width: 1280, height: 800 } };
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** The bot as `npm start` runs it, over the demo episodes. */
export async function startDemo(): Promise<PlaygroundBot> {
  const home = await mkdtemp(join(tmpdir(), 'bot-browser-'));
  await cp(resolve('content'), join(home, 'content'), { recursive: true });
  const settings = parseSettings(
    {
      CONTENT_DIR: join(home, 'content'),
      DATA_DIR: join(home, 'data'),
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...DAYS_DO_NOT_MATTER,
    },
    isCronExpression,
  );
  const app = await startPlaygroundBot(settings);
  onTestFinished(async () => {
    await app.stop();
    await rm(home, { recursive: true, force: true });
  });
  return app;
}
