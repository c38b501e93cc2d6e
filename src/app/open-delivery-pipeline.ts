import type { DigestSummaries } from '../assistant/digest/digest-summaries.ts';
import { adoptEditions } from '../broadcasts/adopt-editions.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type Corrections, createCorrections } from '../digests/corrections.ts';
import { createDigestRound } from '../digests/digest-round.ts';
import { createDigests, type Digests } from '../digests/digests.ts';
import { createSummaryRounds, type SummaryRounds } from '../digests/summary-rounds.ts';
import { createWithdrawals, type Withdrawals } from '../digests/withdrawals.ts';
import type { Instant } from '../domain/clock.ts';
import type { Event } from '../kernel/event.ts';
import { createIntervalJob } from '../scheduling/interval-job.ts';
import { createTick, type Tick } from '../scheduling/tick.ts';
import { countedEditions } from '../storage/editions/counted-editions.ts';
import { isDiskFull } from '../storage/storage-failure.ts';
import { createReplyRateLimiter, type ReplyRateLimiter } from '../telegram/reply-rate-limiter.ts';
import type { TelegramApi } from '../telegram/telegram-api.ts';
import type { AppContext } from './app-context.ts';
import type { OpenedArchive } from './open-archive.ts';
import { openDispatchers } from './open-dispatchers.ts';
import type { Roles } from './open-roles.ts';

/** How often this replica checks for changes by other replicas and for expired leases. */
const CHECK_MS = 2_000;

/** Everything between deciding who is owed what and sending it. */
export interface DeliveryPipeline {
  readonly tick: Tick;
  /** Report to admins what became of their withdrawals. */
  readonly withdrawals: Withdrawals;
  /** Rate limiter that fits replies in between the deliveries. */
  readonly replyPace: ReplyRateLimiter;
  /** Sends of this process that started within the last second, in the free lane. */
  pacePerSecond(): number;
  /** Since when Telegram has answered no send; undefined while it answers. */
  unreachableSince(): Instant | undefined;
  start(): void;
  wake(): void;
}

/** Dependencies of the delivery pipeline. */
export interface DeliveryDependencies {
  readonly catalog: Catalog;
  readonly archive: Pick<OpenedArchive, 'publishing' | 'intake' | 'notices'>;
  readonly roles: Pick<Roles, 'isLeader'>;
  readonly api: TelegramApi;
  readonly summaries: DigestSummaries;
  /** Requests an immediate tick. */
  readonly tickWanted: Pick<Event, 'on'>;
}

/** The tick of the one elected replica writes editions; the dispatchers of all of them send. */
export async function openDeliveryPipeline(
  context: AppContext,
  dependencies: DeliveryDependencies,
): Promise<DeliveryPipeline> {
  const { archive, roles, api, tickWanted } = dependencies;
  const { storage, clock, log, metrics, settings, opened } = context;
  const { pace, circuit, dispatchers } = openDispatchers(context, archive.notices, api);
  const wake = (): void => {
    for (const dispatcher of dispatchers) dispatcher.wake();
  };
  const sweep = createSweep(context, archive.notices);
  const { digests, corrections, withdrawals } = openEditions(context, dependencies);
  const summaryRounds = openSummaryRounds(context, dependencies, () => void tick.run());
  // With SQLite no other process can hold a lease: whatever is leased now was interrupted by a crash.
  // With PostgreSQL leases of other replicas may be alive.
  if (settings.databaseUrl === undefined) {
    await sweep('all').catch((error: unknown) => {
      // They are recovered when their leases expire: a bot that does not start could not alert its admins.
      if (!isDiskFull(error)) throw error;
      log.error({ error }, 'interrupted deliveries cannot be recovered yet');
    });
  }

  const round = createDigestRound({
    isLeader: () => roles.isLeader('ticker'),
    release: archive.intake.release,
    isComplete: archive.publishing.isComplete,
    revision: storage.episodes.revision,
    sweep: () => sweep('ran-out'),
    beginSummaries: summaryRounds.begin,
    writeDigests: digests.tick,
    writeCorrections: corrections.tick,
    advanceWithdrawals: withdrawals.advance,
    onWritten(editions) {
      if (editions > 0) log.info({ editions }, 'editions written');
    },
    onCorrected(corrected) {
      metrics.countEditions('correction', corrected);
      if (corrected > 0) log.info({ corrected }, 'digests corrected');
    },
  });
  const work = async (): Promise<void> => {
    const startedAt = performance.now();
    await round.run();
    metrics.recordTick(performance.now() - startedAt);
    wake();
  };
  const tick = createTick(settings.digestCron, work, (error) =>
    log.error({ error }, 'the tick failed; the next one tries again'),
  );
  tickWanted.on(() => tick.run());
  const changeCheck = createIntervalJob(
    CHECK_MS,
    async () => {
      if (await round.look()) await tick.run();
    },
    clock,
    (error) => log.warn({ error }, 'checking for changes failed; it will be retried'),
  );
  return {
    tick,
    withdrawals,
    replyPace: createReplyRateLimiter(pace, clock, metrics.countReply),
    pacePerSecond: pace.recentStarts,
    unreachableSince: circuit.unreachableSince,
    wake,
    start() {
      for (const dispatcher of dispatchers) {
        dispatcher.start();
        opened.push(() => dispatcher.stop());
      }
      tick.start();
      opened.push(() => tick.stop());
      changeCheck.start();
      opened.push(() => changeCheck.stop());
    },
  };
}

/** Ends leases that ran out, or all of them, and deliveries that are too old; counts them, and notifies the admins of what is lost. */
function createSweep(
  { storage, clock, log, metrics }: AppContext,
  notices: DeliveryDependencies['archive']['notices'],
): (leases: 'ran-out' | 'all') => Promise<void> {
  return async (leases) => {
    const swept = await storage.ledger.sweep(clock.now(), leases);
    const { leasesLost, abandoned, expired, expiredInDoubt } = swept;
    metrics.countDeliveries('lease-lost', leasesLost);
    metrics.countDeliveries('expired', expired + expiredInDoubt);
    if (leasesLost + expired + expiredInDoubt > 0) log.warn(swept, 'leases lost or deliveries expired');
    for (const deliveryId of abandoned) await notices.notifyAbandoned(deliveryId);
    if (expiredInDoubt > 0) await notices.notifyExpiredInDoubt(expiredInDoubt);
  };
}

/** The writers of editions: digests, corrections, and reports on withdrawals. */
function openEditions(
  { storage, clock, log, metrics }: AppContext,
  { catalog, summaries }: Pick<DeliveryDependencies, 'catalog' | 'summaries'>,
): { readonly digests: Digests; readonly corrections: Corrections; readonly withdrawals: Withdrawals } {
  const { subscribers, episodes, editions, broadcasts, corrections, withdrawals } = storage;
  return {
    digests: createDigests({
      subscribers,
      episodes,
      editions: adoptEditions(countedEditions(editions, metrics.countEditions), broadcasts),
      catalog,
      summaries,
      clock,
      onFailure: (subscriberId, error) =>
        log.error({ subscriberId, error }, 'an edition could not be written'),
    }),
    corrections: createCorrections({ corrections, catalog, summaries, clock }),
    withdrawals: createWithdrawals({ withdrawals, corrections, editions, clock }),
  };
}

/** @param onNews called when summaries were made, or are no longer worth waiting for */
function openSummaryRounds(
  { storage, settings, clock, opened }: AppContext,
  {
    catalog,
    summaries,
    archive: { publishing },
  }: Pick<DeliveryDependencies, 'catalog' | 'summaries' | 'archive'>,
  onNews: () => void,
): SummaryRounds {
  const { subscribers, episodes, corrections } = storage;
  const stopping = new AbortController();
  opened.push(() => stopping.abort());
  return createSummaryRounds({
    summaries,
    subscribers,
    episodes,
    corrections,
    catalog,
    waiting: () => ({ drafts: publishing.drafts(), held: publishing.held() }),
    fallback: settings.language,
    clock,
    stopping: stopping.signal,
    onNews,
  });
}
