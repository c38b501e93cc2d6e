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

/** By what files are judged. */
export interface Rules {
  readonly draftPolicy: DraftPolicy;
  readonly now: Instant;
  /** When what comes out by this look is published, at the earliest. */
  readonly publishedAt: Instant;
  /** Whether there are no other files: while there may be more, nothing is taken for gone, or for what it may not be. */
  readonly isWhole: boolean;
  /** The word of an admin on an episode, if there is one. */
  readonly approvalOf: (one: Identified) => Approval;
  readonly episodeOf: (file: EpisodeFile, id: string) => Episode;
}

/** What was decided of a scope. */
export interface Judgement {
  /** The files that were judged; of the others nothing is known yet. */
  readonly judged: readonly Judged[];
  /** What has to be remembered from now on, where it is not the same as before. */
  readonly records: readonly EpisodeRecord[];
  readonly settled: readonly SettledEpisode[];
}

/** Says which episode each file of the scope is, and where it stands. */
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

/** While not all files are known, one that might continue the record of another waits. */
function identifySure(before: KnownEpisodes, scope: Scope, { isWhole }: Rules): Identified[] {
  const identified = identifyEpisodes(scope.files, scope.records, (id) => before.records.has(id));
  if (isWhole) return identified;
  const found = new Set(identified.map(({ record }) => record?.id));
  const isOneLost = scope.records.some(({ id }) => !found.has(id));
  return identified.filter(({ file, record }) => (record ? isSure(file, record) : !isOneLost));
}

/** No file that is still to come continues this record. */
function isSure(file: EpisodeFile, record: EpisodeRecord): boolean {
  if (file.identity !== undefined) return file.identity === record.identity;
  const isOfPath = record.identity === `path:${file.path}` && record.path === file.path;
  return (
    isOfPath && (record.hash === file.hash || (record.title === file.title && record.date === file.date))
  );
}
