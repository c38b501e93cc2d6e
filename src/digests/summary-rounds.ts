import type { DigestSummaries } from '../assistant/digest/digest-summaries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import type { Language } from '../domain/subscriber.ts';
import type { CorrectionStore, EpisodeStore, SubscriberStore } from '../storage/stores.ts';
import { SUMMARY_PATIENCE_MS } from './digests.ts';
import { newestOf } from './newest-of.ts';

const HOUR_MS = 3_600_000;
/** Older news is sent without a summary: a subscriber that far behind was away. */
const NEWS_MS = 36 * HOUR_MS;
/** Digests of episodes published before this are hardly ever edited any more. */
const CORRECTED_MS = 72 * HOUR_MS;
/** Most drafts, and most held episodes, that are summarized. */
const MOST_WAITING = 10;

/** Has summaries made before they are needed. */
export interface SummaryRounds {
  /** Starts making the missing summaries; resolves when that is under way, not when they are made. */
  begin(): Promise<void>;
}

/**
 * @param waiting drafts, and episodes held until their `publish_at`
 * @param fallback the language of admins who are not subscribers
 * @param onNews called when summaries were made, or are not worth waiting for any longer
 */
export function createSummaryRounds({
  summaries,
  subscribers,
  episodes,
  corrections,
  catalog,
  waiting,
  fallback,
  clock,
  stopping,
  onNews,
}: {
  readonly summaries: DigestSummaries;
  readonly subscribers: Pick<SubscriberStore, 'readers'>;
  readonly episodes: Pick<EpisodeStore, 'publishedAfter'>;
  readonly corrections: Pick<CorrectionStore, 'stale'>;
  readonly catalog: Pick<Catalog, 'findEpisode'>;
  readonly waiting: () => { readonly drafts: readonly Episode[]; readonly held: readonly Episode[] };
  readonly fallback: Language;
  readonly clock: Clock;
  readonly stopping: AbortSignal;
  readonly onNews: () => void;
}): SummaryRounds {
  /** News that some subscriber has yet to get, and episodes that sent digests show differently. */
  async function findPublished(oldestSinceAt: Instant): Promise<readonly Episode[]> {
    const now = clock.now();
    const published = await episodes.publishedAfter(now - CORRECTED_MS);
    const stale = new Set((await corrections.stale()).map(({ id }) => id));
    const newsFrom = Math.max(oldestSinceAt, now - NEWS_MS);
    const wanted = published.filter(({ id, publishedAt }) => publishedAt > newsFrom || stale.has(id));
    return newestOf(wanted.flatMap(({ id }) => catalog.findEpisode(id) ?? []));
  }

  async function findWanted(): Promise<{ episodes: readonly Episode[]; languages: readonly Language[] }> {
    const readers = await subscribers.readers();
    const { drafts, held } = waiting();
    const published =
      readers.length > 0 ? await findPublished(Math.min(...readers.map(({ sinceAt }) => sinceAt))) : [];
    const languages = readers.map(({ language }) => language);
    return {
      episodes: [...published, ...held.slice(0, MOST_WAITING), ...drafts.slice(0, MOST_WAITING)],
      languages: languages.length > 0 ? languages : [fallback],
    };
  }

  return {
    async begin() {
      if (!summaries.isThere()) return;
      const wanted = await findWanted();
      const missing = wanted.episodes.filter((episode) => summaries.isMissing(episode, wanted.languages));
      if (missing.length === 0) return;
      const over = new AbortController();
      const made = summaries.prepare(missing, wanted.languages).finally(() => over.abort());
      const signal = AbortSignal.any([over.signal, stopping]);
      void clock.sleep(SUMMARY_PATIENCE_MS, signal).then(() => !signal.aborted && onNews());
      void made.then(onNews);
    },
  };
}
