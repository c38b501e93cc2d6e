import type { Clock, Instant } from '../domain/clock.ts';
import type { Problem } from '../domain/problem.ts';
import type { Storage } from '../storage/stores.ts';
import type { Health } from '../web/web-server.ts';

/** Three missed ticks mean that something is wrong. */
const TICK_SILENCE_MS = 180_000;

/** How the bot is: whether the database answers and the tick keeps coming. */
export async function healthOf(
  storage: Storage,
  clock: Clock,
  lastTickAt: Instant | undefined,
  problems: readonly Problem[],
): Promise<Health> {
  const deliveries = await storage.ledger.counts();
  const silentMs = lastTickAt === undefined ? undefined : clock.now() - lastTickAt;
  return {
    ok: silentMs === undefined || silentMs < TICK_SILENCE_MS,
    lastTickAt: lastTickAt === undefined ? null : new Date(lastTickAt).toISOString(),
    contentProblems: problems.length,
    deliveries,
  };
}
