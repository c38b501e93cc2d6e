import type { Instant } from '../domain/clock.ts';
import type { Approval, EpisodeRecord } from '../storage/stores.ts';
import type { Identified } from './episode-identity.ts';

/** Where an episode stands: seen by subscribers, waiting for its hour, waiting for an admin, taken back, or ignored. */
export type EpisodeStatus = 'live' | 'held' | 'draft' | 'withheld' | 'hidden';

/** What a `draft: true` file means until an admin decides. */
export type DraftPolicy = 'review' | 'publish' | 'hide';

/** An admin's word on one episode. */
export interface Decision {
  readonly id: string;
  readonly approval: Approval;
}

/** An episode, and the admin's word on it. */
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
  // What was out at its hour is out, even should the machine's clock be set back before it.
  const outAt = Math.max(now, record?.publishedAt ?? now);
  return file.publishAt !== undefined && file.publishAt > outAt ? 'held' : 'live';
}

/** What will be remembered of an episode from now on. */
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
 * Now, but always after every publication before: subscribers have been given what came out up to some publication, and
 * what comes next must not fall behind that, whatever the machine's clock does.
 */
export function nextPublication(records: ReadonlyMap<string, EpisodeRecord>, now: Instant): Instant {
  let at = now;
  for (const { publishedAt } of records.values())
    if (publishedAt !== undefined) at = Math.max(at, publishedAt + 1);
  return at;
}

/** Whether there is nothing new to remember. */
export function isSame(record: EpisodeRecord, before: EpisodeRecord | undefined): boolean {
  if (before === undefined) return false;
  const fields = Object.keys({ ...record, ...before }) as (keyof EpisodeRecord)[];
  return fields.every((field) => record[field] === before[field]);
}
