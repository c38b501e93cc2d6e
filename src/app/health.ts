import type { DeliveryStatus } from '../domain/delivery.ts';
import type { ReadingReport } from '../domain/reading-report.ts';
import { withTimeout } from '../kernel/timeout.ts';
import { createSparing } from '../watching/sparing.ts';
import type { DatabaseState, StorageWatch } from '../watching/storage-watch.ts';
import type { Health } from '../web/web-server.ts';
import type { Ground } from './ground.ts';
import type { ArchiveRooms } from './open-archive.ts';
import type { Roles } from './open-roles.ts';
import type { Standing } from './standing.ts';

/** A tick may take a while; one that is this late by its own expression will not come. */
const MOST_OVERDUE_MS = 180_000;
/** Whoever asks how the bot is waits no longer for its database; the whole answer is there within 2 s. */
const ANSWER_MS = 1_500;
/** Deliveries of editions that are older are not counted. */
const COUNTED_MS = 48 * 3_600_000;

/**
 * How the bot is: whether the database can be read and written, the tick keeps coming, and people are heard and answered. Holds
 * facts only: an error of the database may name its host and user.
 */
export function createHealth(
  { storage, clock }: Pick<Ground, 'storage' | 'clock'>,
  archive: Pick<ArchiveRooms, 'openRefusals' | 'isContentWhole' | 'readingProgress'>,
  roles: Pick<Roles, 'isLeader'>,
  standing: Standing & { readonly watch?: StorageWatch },
): () => Promise<Health> {
  const { statistics } = storage;
  const readWaiting = createSparing(() => statistics.waiting(clock.now()));
  const readDeliveries = createSparing(() => statistics.editions(clock.now() - COUNTED_MS).then(byStatus));

  return async () => {
    const [waiting, deliveries] = await Promise.all([orNothing(readWaiting()), orNothing(readDeliveries())]);
    const { tick, bot, watch, unreachableSince } = standing;
    const database: DatabaseState = waiting === undefined ? 'down' : (watch?.database() ?? 'up');
    const isTicking = tick === undefined || tick.overdueMs() < MOST_OVERDUE_MS;
    const stalled = bot?.stalled();
    return {
      ok: database === 'up' && isTicking && stalled === undefined,
      database,
      stalled: stalled ?? null,
      lastTickAt: tick?.lastRunAt()?.toISOString() ?? null,
      lastUpdateAt: isoOrNull(bot?.lastUpdateAt()),
      telegramUnreachableSince: isoOrNull(unreachableSince?.()),
      content: archive.isContentWhole() ? 'up' : 'degraded',
      reading: readingOf(archive.readingProgress()),
      contentProblems: archive.openRefusals().length,
      diskFreeBytes: watch?.freeBytes() ?? null,
      waiting: waiting ? waiting.ready + waiting.later + waiting.sending : null,
      deliveries: deliveries ?? null,
      leads: { poller: roles.isLeader('poller'), ticker: roles.isLeader('ticker') },
    };
  };
}

function readingOf(report: ReadingReport | undefined) {
  return report ? { done: report.done, of: report.of } : null;
}

type Totals = Awaited<ReturnType<Ground['storage']['statistics']['editions']>>;

/** As the ledger's rows have it: one that waits for its repeat is `uncertain`. */
function byStatus(totals: Totals): Readonly<Record<DeliveryStatus, number>> {
  const sum = (count: (one: Totals[number]) => number): number =>
    totals.reduce((all, one) => all + count(one), 0);
  return {
    pending: sum(({ waiting, repeating }) => waiting - repeating),
    sending: sum(({ sending }) => sending),
    sent: sum(({ sent }) => sent),
    uncertain: sum(({ uncertain, repeating }) => uncertain + repeating),
    dead: sum(({ dead }) => dead),
    expired: sum(({ expired }) => expired),
  };
}

/** Undefined when it fails, or takes too long. */
function orNothing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  return withTimeout(work, ANSWER_MS).catch(() => undefined);
}

function isoOrNull(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
