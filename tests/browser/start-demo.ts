import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, startApp } from '../../src/app.ts';
import { parseSettings } from '../../src/config/settings.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { isCronExpression } from '../../src/scheduling/tick.ts';

/** How the page is looked at. */
export const DESKTOP = { viewport: { width: 1280, height: 800 } };
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** The bot as `npm start` runs it, over the demo episodes. */
export async function startDemo(): Promise<App> {
  const home = await mkdtemp(join(tmpdir(), 'bot-browser-'));
  await cp(resolve('content'), join(home, 'content'), { recursive: true });
  const settings = parseSettings(
    { CONTENT_DIR: join(home, 'content'), DATA_DIR: join(home, 'data'), PORT: '0', LOG_LEVEL: 'silent' },
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
  return app;
}
