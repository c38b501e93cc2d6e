/** What the bot itself tells of how it is. */
export interface BotFigures {
  /** Whether files wait to be read. */
  isReading(): Promise<boolean>;
  /** The worst delay of the main event loop since this was last asked for, in milliseconds. */
  takeWorstDelayMs(): Promise<number>;
}

const WORST_DELAY = /^show_bot_event_loop_delay_max_seconds (\S+)$/m;

/** Reads /healthz and /metrics. @param url of the bot */
export function createBotFigures(url: string): BotFigures {
  return {
    async isReading() {
      const health: unknown = await (await fetch(`${url}/healthz`)).json();
      if (typeof health !== 'object' || health === null || !('reading' in health))
        throw new Error('/healthz tells nothing about reading');
      return health.reading !== null;
    },
    async takeWorstDelayMs() {
      const found = WORST_DELAY.exec(await (await fetch(`${url}/metrics`)).text());
      return Number(found?.[1] ?? Number.NaN) * 1_000;
    },
  };
}
