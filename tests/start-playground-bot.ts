import type { Playground } from '../playground/playground.ts';
import { createPlaygroundStandIn } from '../src/app/open-playground.ts';
import { type App, startApp } from '../src/app.ts';
import type { Settings } from '../src/config/settings.ts';
import { createLogger } from '../src/logging/logger.ts';

/** A whole bot in playground mode, and the playground beneath it. */
export interface PlaygroundBot extends App {
  readonly playground: Playground;
}

/** Starts the bot as `npm start` does without a token. @throws when a room cannot start */
export async function startPlaygroundBot(settings: Settings): Promise<PlaygroundBot> {
  const standIn = await createPlaygroundStandIn();
  const app = await startApp(settings, createLogger(settings.logLevel, []), {
    standIn,
    onFatal(reason) {
      throw new Error(reason);
    },
  });
  return { ...app, playground: standIn.playground() };
}
