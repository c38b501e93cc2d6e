import { createBurstLimiter } from '../delivery/burst-limiter.ts';
import type { DigestRound } from '../digests/digest-round.ts';
import type { Withdrawals } from '../digests/withdrawals.ts';
import type { Instant } from '../domain/clock.ts';
import type { Event } from '../kernel/event.ts';
import { createIntervalJob, type IntervalJob } from '../scheduling/interval-job.ts';
import { createTick, type Tick } from '../scheduling/tick.ts';
import { isDiskFull } from '../storage/storage-failure.ts';
import { createReplyRateLimiter, type ReplyRateLimiter } from '../telegram/reply-rate-limiter.ts';
import type { TelegramApi } from '../telegram/telegram-api.ts';
import type { AppContext } from './app-context.ts';
import {
  type DigestRoundDependencies,
  type OpenedDigestRound,
  openDigestRound,
} from './open-digest-round.ts';
import { openDispatchers } from './open-dispatchers.ts';

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
export interface DeliveryDependencies extends DigestRoundDependencies {
  readonly api: TelegramApi;
  /** Requests an immediate tick. */
  readonly tickWanted: Pick<Event, 'on'>;
}

/** The tick of the one elected replica writes editions; the dispatchers of all of them send. */
export async function openDeliveryPipeline(
  context: AppContext,
  dependencies: DeliveryDependencies,
): Promise<DeliveryPipeline> {
  const { clock, metrics, opened, settings } = context;
  // Of what this process edits as an answer; corrections take their turn among the deliveries.
  const editPace = createBurstLimiter(EDITS_FOR_A_MESSAGE * settings.sendRate, clock);
  const { pace, circuit, dispatchers } = openDispatchers(
    context,
    dependencies.archive.notices,
    dependencies.api,
  );
  const wake = (): void => {
    for (const dispatcher of dispatchers) dispatcher.wake();
  };
  const { round, sweep, withdrawals } = openDigestRound(context, dependencies, () => void tick.run());
  await recoverInterrupted(context, sweep);
  const tick = openTick(context, round, wake);
  dependencies.tickWanted.on(() => tick.run());
  const changeCheck = openChangeCheck(context, round, tick);
  return {
    tick,
    withdrawals,
    replyPace: createReplyRateLimiter(pace, editPace, clock, metrics.countReply),
    pacePerSecond: pace.recentStarts,
    unreachableSince: circuit.unreachableSince,
    wake,
    start() {
      for (const job of [...dispatchers, tick, changeCheck]) {
        job.start();
        opened.push(() => job.stop());
      }
    },
  };
}

/** Edits a second for each message a second: 1,500 who press at once are answered within 15 s at the usual rate. */
const EDITS_FOR_A_MESSAGE = 5;

/**
 * With SQLite no other process can hold a lease: whatever is leased now was interrupted by a crash.
 * With PostgreSQL leases of other replicas may be alive.
 */
async function recoverInterrupted(
  { settings, log }: AppContext,
  sweep: OpenedDigestRound['sweep'],
): Promise<void> {
  if (settings.databaseUrl !== undefined) return;
  await sweep('all').catch((error: unknown) => {
    // They are recovered when their leases expire: a bot that does not start could not alert its admins.
    if (!isDiskFull(error)) throw error;
    log.error({ error }, 'interrupted deliveries cannot be recovered yet');
  });
}

/** @param onWorked called when there may be something to send */
function openTick(
  { settings, log, metrics }: AppContext,
  round: Pick<DigestRound, 'run'>,
  onWorked: () => void,
): Tick {
  const work = async (): Promise<void> => {
    const startedAt = performance.now();
    await round.run();
    metrics.recordTick(performance.now() - startedAt);
    onWorked();
  };
  return createTick(settings.digestCron, work, log);
}

function openChangeCheck(
  { clock, log }: AppContext,
  round: Pick<DigestRound, 'look'>,
  tick: Pick<Tick, 'run'>,
): IntervalJob {
  return createIntervalJob(
    CHECK_MS,
    async () => {
      if (await round.look()) await tick.run();
    },
    clock,
    (error) => log.warn({ error }, 'checking for changes failed; it will be retried'),
  );
}
