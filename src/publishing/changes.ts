import type { Episode } from '../domain/episode.ts';
import type { EpisodeRecord } from '../storage/stores.ts';
import type { Judgement } from './judge-scope.ts';
import type { KnownEpisodes, SettledEpisode } from './known-episodes.ts';
import { ARCHIVED_AT } from './news-rule.ts';

/** What a change of the content means for subscribers and admins. */
export interface Changes {
  /** Published for the first time: news. */
  readonly published: readonly Episode[];
  /** Drafts that are new, or whose files have changed. */
  readonly drafts: readonly Episode[];
  /** Newly found to wait for the day in their front matter. */
  readonly ahead: readonly Episode[];
}

/** Nothing has changed. */
export const NO_CHANGES: Changes = { published: [], drafts: [], ahead: [] };

/** @param isArchive whether all that was found is archive */
export function changesOf(
  before: KnownEpisodes,
  next: KnownEpisodes,
  { records, settled, ahead }: Pick<Judgement, 'records' | 'settled' | 'ahead'>,
  isArchive: boolean,
): Changes {
  const isNews = ({ id, publishedAt }: EpisodeRecord): boolean =>
    publishedAt !== undefined && publishedAt !== (before.records.get(id)?.publishedAt ?? ARCHIVED_AT);
  const news = new Set(isArchive ? [] : records.filter(isNews).map(({ id }) => id));
  const isNewDraft = ({ record, file, status }: SettledEpisode): boolean =>
    status === 'draft' && before.settled.get(record.id)?.file !== file;
  return {
    published: news.size === 0 ? [] : next.withStatus('live').filter(({ id }) => news.has(id)),
    drafts: settled.filter(isNewDraft).map(episodeIn),
    ahead: ahead.map(episodeIn),
  };
}

/** The episode as people know it. */
export function episodeIn({ episode }: SettledEpisode): Episode {
  return episode;
}
