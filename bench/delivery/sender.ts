/**
 * One process that sends: `sender.ts bare|dispatcher <options as JSON>`. Says `ready`, begins at the parent's word, and says
 * how many milliseconds it took. The dispatcher ends when nothing waits any more, or after `forMs`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Api } from 'grammy';
import { createCircuitBreaker } from '../../src/delivery/circuit-breaker.ts';
import { createDispatcher } from '../../src/delivery/dispatcher.ts';
import { createGlobalBackoff } from '../../src/delivery/global-backoff.ts';
import { createLocalSlots } from '../../src/delivery/local-slots.ts';
import { createRateLimiter } from '../../src/delivery/rate-limiter.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { createTelegramApi } from '../../src/telegram/telegram-api.ts';
import { wireOptions } from '../../src/telegram/wire-message.ts';
import { MESSAGE } from './crowd.ts';

export interface SenderOptions {
  readonly apiRoot: string;
  /** For the bare loop: how many to send. */
  readonly count: number;
  /** Messages a second; 0 for no limit. */
  readonly rate: number;
  readonly forMs?: number;
  readonly file: string;
  readonly databaseUrl?: string;
  readonly schema?: string;
}

const TOKEN = '1000:a-token-for-measuring-only';
const [kind = 'bare', given = '{}'] = process.argv.slice(2);
const options = JSON.parse(given) as SenderOptions;
/** As many at once as the dispatcher has in flight without a limit. */
const CONCURRENCY = 256;

async function prepareBareLoop(): Promise<() => Promise<void>> {
  const api = new Api(TOKEN, { apiRoot: options.apiRoot });
  let left = options.count;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await api.sendMessage(left + 1, MESSAGE.text, wireOptions(MESSAGE));
    }
  };
  return async () => {
    await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  };
}

async function prepareDispatcher(): Promise<() => Promise<void>> {
  const storage = await openStorage(options);
  const clock = createMovableClock(0);
  const rate = options.rate || Number.POSITIVE_INFINITY;
  const slots = storage.slots ?? createLocalSlots(clock);
  let settledAt = performance.now();
  const dispatcher = createDispatcher({
    ledger: storage.ledger,
    sender: createTelegramApi(TOKEN, options.apiRoot),
    clock,
    pace: createRateLimiter({ rate, slots, clock, lane: 'free' }),
    circuit: createCircuitBreaker(clock),
    floodGate: createGlobalBackoff(storage.meta, clock),
    onTrouble: (trouble) => console.error(trouble),
    onSettled: () => {
      settledAt = performance.now();
    },
  });
  return async () => {
    settledAt = performance.now();
    dispatcher.start();
    if (options.forMs) await pause(options.forMs);
    else while (performance.now() - settledAt < QUIET_MS) await pause(QUIET_MS / 2);
    await dispatcher.stop();
    const { sending, ready, later } = await storage.statistics.waiting(Date.now());
    if (!options.forMs && sending + ready + later > 0)
      throw new Error(`left: ${sending} sending, ${ready + later} waiting`);
    await storage.close();
    endedAt = settledAt;
  };
}

/** Nothing was settled for so long: nothing waits, however slow the disk. */
const QUIET_MS = 3_000;
/** When the last answer was written down, if that is not when the run ended. */
let endedAt: number | undefined;

const run = await (kind === 'bare' ? prepareBareLoop() : prepareDispatcher());
process.once('message', async () => {
  const startedAt = performance.now();
  await run();
  process.send?.({ tookMs: (endedAt ?? performance.now()) - startedAt });
  process.disconnect();
});
process.send?.('ready');
