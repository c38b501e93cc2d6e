import type { Instant } from '../domain/clock.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import type { Approval, EpisodeRecord } from '../storage/stores.ts';
import { type Identified, identifyEpisodes } from './episode-identity.ts';
import {
  type DraftPolicy,
  isSame,
  type Judged,
  nextPublication,
  recordOf,
  statusOf,
} from './episode-records.ts';
import type { KnownEpisodes, Scope, SettledEpisode } from './known-episodes.ts';

/** What decisions on files depend on. */
export interface Rules {
  readonly draftPolicy: DraftPolicy;
  readonly now: Instant;
  /** The earliest publication time of what is published in this run. */
  readonly publishedAt: Instant;
  /** Whether these are all files: while there may be more, no episode counts as deleted, and uncertain matches are left open. */
  readonly isWhole: boolean;
  /** An admin's decision on an episode, or `none`. */
  readonly approvalOf: (one: Identified) => Approval;
  readonly episodeOf: (file: EpisodeFile, id: string) => Episode;
}

/** The decisions on a scope. */
export interface Judgement {
  /** The files that were decided; the others are left open. */
  readonly judged: readonly Judged[];
  /** The records that have changed and must be saved. */
  readonly records: readonly EpisodeRecord[];
  readonly settled: readonly SettledEpisode[];
}

/** Determines which episode each file of the scope is, and its status. */
export function judgeScope(before: KnownEpisodes, scope: Scope, rules: Rules): Judgement {
  const judged = identifySure(before, scope, rules).map(
    (one): Judged => ({ ...one, approval: rules.approvalOf(one) }),
  );
  const at = nextPublication(before.records, rules.publishedAt);
  const settled = judged.map((one): SettledEpisode => {
    const status = statusOf(one, rules.draftPolicy, rules.now);
    const record = recordOf(one, status === 'live', at);
    return { file: one.file, episode: rules.episodeOf(one.file, one.id), status, record };
  });
  const found = new Set(judged.map(({ id }) => id));
  const gone = rules.isWhole ? scope.records.filter(({ id }) => !found.has(id)) : [];
  const records = [
    ...gone.map((record) => ({ ...record, live: false })),
    ...settled.map(({ record }) => record),
  ];
  return {
    judged,
    settled,
    records: records.filter((record) => !isSame(record, before.records.get(record.id))),
  };
}

/** While not all files are known, a file whose record might belong to another file is left out. */
function identifySure(before: KnownEpisodes, scope: Scope, { isWhole }: Rules): Identified[] {
  const identified = identifyEpisodes(scope.files, scope.records, (id) => before.records.has(id));
  if (isWhole) return identified;
  const found = new Set(identified.map(({ record }) => record?.id));
  const isOneLost = scope.records.some(({ id }) => !found.has(id));
  return identified.filter(({ file, record }) => (record ? isSure(file, record) : !isOneLost));
}

/** Whether no file that is still to be read can continue this record. */
function isSure(file: EpisodeFile, record: EpisodeRecord): boolean {
  if (file.identity !== undefined) return file.identity === record.identity;
  const isOfPath = record.identity === `path:${file.path}` && record.path === file.path;
  return (
    isOfPath && (record.hash === file.hash || (record.title === file.title && record.date === file.date))
  );
}
