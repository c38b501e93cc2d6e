import type { Instant } from '../domain/clock.ts';
import type { Approval, EpisodeRecord } from '../storage/stores.ts';
import type { Identified } from './episode-identity.ts';

/** Status of an episode: visible to subscribers, waiting for its `publish_at`, waiting for an admin, taken back, or ignored. */
export type EpisodeStatus = 'live' | 'held' | 'draft' | 'withheld' | 'hidden';

/** What a `draft: true` file means until an admin decides. */
export type DraftPolicy = 'review' | 'publish' | 'hide';

/** An admin's decision on one episode. */
export interface Decision {
  readonly id: string;
  readonly approval: Approval;
}

/** An episode and the admin's decision on it. */
export interface Judged extends Identified {
  readonly approval: Approval;
}

export function statusOf(
  { file, approval, record }: Judged,
  draftPolicy: DraftPolicy,
  now: Instant,
): EpisodeStatus {
  if (approval === 'withheld') return 'withheld';
  if (file.excluded && approval !== 'approved') return 'hidden';
  if (file.draft && approval !== 'approved' && draftPolicy !== 'publish') {
    return draftPolicy === 'review' ? 'draft' : 'hidden';
  }
  // A published episode stays live, even if the system clock is set back before its `publish_at`.
  const outAt = Math.max(now, record?.publishedAt ?? now);
  return file.publishAt !== undefined && file.publishAt > outAt ? 'held' : 'live';
}

/** The record to store for an episode. */
export function recordOf(
  { file, record, id, identity, approval }: Judged,
  live: boolean,
  publishedAt: Instant,
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
    publishedAt: record?.publishedAt ?? (live ? publishedAt : undefined),
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
