import type { Instant } from '../domain/clock.ts';
import type { Approval, EpisodeRecord } from '../storage/stores.ts';
import type { Identified } from './episode-identity.ts';
import type { NewsRule } from './news-rule.ts';

/** Status of an episode: visible to subscribers, waiting for its `publish_at` or its day, waiting for an admin, taken back, or ignored. */
export type EpisodeStatus = 'live' | 'held' | 'draft' | 'withheld' | 'hidden';

/** What a `draft: true` file means until an admin decides. */
export type DraftPolicy = 'review' | 'publish' | 'hide';

/** How an admin lets an episode out: as news, also when the archive holds it already, or into the archive without news. */
export type LetOutAs = 'news' | 'archive';

/** An admin's decision on episodes. */
export interface Decision {
  readonly ids: ReadonlySet<string>;
  /** `none` takes an earlier decision back. */
  readonly approval: Approval;
  /** Absent: what is visible for the first time is news, what the archive holds already is not. */
  readonly as?: LetOutAs | undefined;
}

/** An episode and the admin's decision on it. */
export interface Judged extends Identified {
  readonly approval: Approval;
}

/** What a status depends on besides the episode. */
export interface StatusRules {
  readonly draftPolicy: DraftPolicy;
  readonly news: NewsRule;
  readonly now: Instant;
}

export function statusOf(one: Judged, { draftPolicy, news, now }: StatusRules): EpisodeStatus {
  const { file, approval, record } = one;
  if (approval === 'withheld') return 'withheld';
  if (file.excluded && approval !== 'approved') return 'hidden';
  if (file.draft && approval !== 'approved' && draftPolicy !== 'publish') {
    return draftPolicy === 'review' ? 'draft' : 'hidden';
  }
  if (waitsForDay(one, news, now)) return 'held';
  // A published episode stays live, even if the system clock is set back before its `publish_at`.
  const outAt = Math.max(now, record?.publishedAt ?? now);
  return file.publishAt !== undefined && file.publishAt > outAt ? 'held' : 'live';
}

/** Whether an episode that subscribers have never seen waits for the day in its front matter; a `publish_at` or an admin's word ends that. */
export function waitsForDay(
  { file, approval, record }: Pick<Judged, 'file' | 'approval' | 'record'>,
  news: NewsRule,
  now: Instant,
): boolean {
  const isSettled =
    record?.publishedAt !== undefined || approval === 'approved' || file.publishAt !== undefined;
  return !isSettled && news.isAhead(file, record !== undefined, now);
}

/**
 * The record to store for an episode.
 * @param publishedAt its publication if it becomes visible now, or is to be published anew
 */
export function recordOf(
  { file, id, identity, approval }: Judged,
  live: boolean,
  publishedAt: Instant | undefined,
): EpisodeRecord {
  return {
    id,
    identity,
    path: file.path,
    hash: file.hash,
    title: file.title,
    date: file.date,
    approval,
    live,
    publishedAt,
  };
}

/**
 * Now, but always after every earlier publication: subscribers have received everything up to some publication, and the
 * next one must come after it, whatever the system clock does.
 */
export function nextPublication(records: ReadonlyMap<string, EpisodeRecord>, now: Instant): Instant {
  let at = now;
  for (const { publishedAt } of records.values())
    if (publishedAt !== undefined) at = Math.max(at, publishedAt + 1);
  return at;
}

/** Whether the record is unchanged. */
export function isSame(record: EpisodeRecord, before: EpisodeRecord | undefined): boolean {
  if (before === undefined) return false;
  const fields = Object.keys({ ...record, ...before }) as (keyof EpisodeRecord)[];
  return fields.every((field) => record[field] === before[field]);
}
