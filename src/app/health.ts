import type { Problem } from '../domain/problem.ts';
import type { Tick } from '../scheduling/tick.ts';
import type { Storage } from '../storage/stores.ts';
import type { Health } from '../web/web-server.ts';

/** A tick may take a while; one that is this late by its own expression will not come. */
const MOST_OVERDUE_MS = 180_000;

/**
 * How the bot is: whether the database answers and the tick keeps coming.
 * @param tick absent while the bot starts
 */
export async function healthOf(
  storage: Storage,
  tick: Tick | undefined,
  problems: readonly Problem[],
): Promise<Health> {
  const deliveries = await storage.ledger.counts();
  return {
    ok: tick === undefined || tick.overdueMs() < MOST_OVERDUE_MS,
    lastTickAt: tick?.lastRunAt()?.toISOString() ?? null,
    contentProblems: problems.length,
    deliveries,
  };
}
