import type { DigestSummaries } from '../assistant/digest/digest-summaries.ts';
import { adoptEditions } from '../broadcasts/adopt-editions.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type Corrections, createCorrections } from '../digests/corrections.ts';
import { createDigestRound, type DigestRound } from '../digests/digest-round.ts';
import { createDigests, type Digests } from '../digests/digests.ts';
import { createRest } from '../digests/rest.ts';
import { createSummaryRounds, type SummaryRounds } from '../digests/summary-rounds.ts';
import { createTopicRetries } from '../digests/topic-retries.ts';
import { createWeeklyReviews, type WeeklyReviews } from '../digests/weekly-reviews.ts';
import { createWithdrawals, type Withdrawals } from '../digests/withdrawals.ts';
import { countedEditions } from '../storage/editions/counted-editions.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import type { ChartPictures } from '../telegram/chart-pictures.ts';
import { createThemeChoice } from '../telegram/features/trend/theme-choice.ts';
import type { AppContext } from './app-context.ts';
import type { OpenedArchive } from './open-archive.ts';
import type { Roles } from './open-roles.ts';

/** Dependencies of the digest round. */
export interface DigestRoundDependencies {
  readonly catalog: Catalog;
  readonly archive: Pick<OpenedArchive, 'publishing' | 'intake' | 'notices'>;
  readonly roles: Pick<Roles, 'isLeader'>;
  readonly summaries: DigestSummaries;
  readonly pictures: Pick<ChartPictures, 'draw'>;
  readonly subscriptions: Pick<Subscriptions, 'retryTopics'>;
  /** The bot's username; undefined until it is known. */
  readonly botName: () => string | undefined;
}

/** Ends leases that ran out, or all of them, and deliveries that are too old. */
type Sweep = (leases: 'ran-out' | 'all') => Promise<void>;

/** What a tick does, and what others need of it. */
export interface OpenedDigestRound {
  readonly round: DigestRound;
  readonly sweep: Sweep;
  /** Report to admins what became of their withdrawals. */
  readonly withdrawals: Withdrawals;
}

/** @param onNews called when summaries were made, or nothing is to be waited for any longer */
export function openDigestRound(
  context: AppContext,
  dependencies: DigestRoundDependencies,
  onNews: () => void,
): OpenedDigestRound {
  const { archive, roles, subscriptions } = dependencies;
  const { storage, clock, log, metrics } = context;
  const sweep = createSweep(context, archive.notices);
  const { digests, reviews, corrections, withdrawals } = openEditions(context, dependencies, onNews);
  const round = createDigestRound({
    isLeader: () => roles.isLeader('ticker'),
    release: archive.intake.release,
    isComplete: archive.publishing.isComplete,
    revision: storage.episodes.revision,
    sweep: () => sweep('ran-out'),
    retryTopics: createTopicRetries(subscriptions.retryTopics, storage.editions, clock),
    beginSummaries: openSummaryRounds(context, dependencies, onNews).begin,
    writeDigests: digests.tick,
    writeReviews: reviews.tick,
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
  return { round, sweep, withdrawals };
}

/** Counts what it ends, and notifies the admins of what is lost. */
function createSweep(
  { storage, clock, log, metrics }: AppContext,
  notices: DigestRoundDependencies['archive']['notices'],
): Sweep {
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
  { storage, settings, clock, log, metrics, opened }: AppContext,
  { catalog, summaries, archive, pictures, botName }: DigestRoundDependencies,
  onRested: () => void,
): {
  readonly digests: Digests;
  readonly reviews: WeeklyReviews;
  readonly corrections: Corrections;
  readonly withdrawals: Withdrawals;
} {
  const { subscribers, episodes, editions, ratings, broadcasts, corrections, withdrawals } = storage;
  const stopping = new AbortController();
  opened.push(() => stopping.abort());
  const rest = createRest({
    restMs: settings.newsRestMs,
    changedAt: archive.publishing.changedAt,
    clock,
    stopping: stopping.signal,
    onRested,
  });
  const counted = countedEditions(editions, metrics.countEditions);
  const onFailure = (subscriberId: number, error: unknown): void =>
    log.error({ subscriberId, error }, 'an edition could not be written');
  return {
    digests: createDigests({
      subscribers,
      episodes,
      editions: adoptEditions(counted, broadcasts),
      ratings,
      catalog,
      summaries,
      rest,
      botName,
      clock,
      onFailure,
    }),
    reviews: createWeeklyReviews({
      subscribers,
      editions: counted,
      catalog,
      clock,
      draw: pictures.draw,
      themeOf: createThemeChoice(storage.sessions).find,
      onFailure,
    }),
    corrections: createCorrections({ corrections, catalog, summaries, clock }),
    withdrawals: createWithdrawals({ withdrawals, corrections, editions, clock }),
  };
}

function openSummaryRounds(
  { storage, settings, clock, opened }: AppContext,
  {
    catalog,
    summaries,
    archive: { publishing },
  }: Pick<DigestRoundDependencies, 'catalog' | 'summaries' | 'archive'>,
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
