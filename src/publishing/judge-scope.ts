import type { Instant } from '../domain/clock.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import type { Approval, EpisodeRecord } from '../storage/stores.ts';
import { type Identified, identifyEpisodes } from './episode-identity.ts';
import {
  isSame,
  type Judged,
  type LetOutAs,
  nextPublication,
  recordOf,
  type StatusRules,
  statusOf,
  waitsForDay,
} from './episode-records.ts';
import type { KnownEpisodes, Scope, SettledEpisode } from './known-episodes.ts';
import { ARCHIVED_AT } from './news-rule.ts';

/** What decisions on files depend on. */
export interface Rules extends StatusRules {
  /** The publication time of all that is found, if it is archive: a first import, or a restored copy. */
  readonly foundAt: Instant | undefined;
  /** How many episodes became news by themselves a moment ago. */
  readonly justPublished: number;
  /** Whether these are all files: while there may be more, no episode counts as deleted, and uncertain matches are left open. */
  readonly isWhole: boolean;
  /** An admin's decision on an episode, or `none`. */
  readonly approvalOf: (one: Identified) => Approval;
  /** How an admin lets it out now; undefined where that is left to the rule. */
  readonly letOutAs: (one: Identified) => LetOutAs | undefined;
  /** @param datedAt where it stands among others */
  readonly episodeOf: (file: EpisodeFile, id: string, datedAt: Instant) => Episode;
}

/** The decisions on a scope. */
export interface Judgement {
  /** The files that were decided; the others are left open. */
  readonly judged: readonly Judged[];
  /** The records that have changed and must be saved. */
  readonly records: readonly EpisodeRecord[];
  readonly settled: readonly SettledEpisode[];
  /** Became visible as news by themselves: nobody decided on them. */
  readonly news: readonly SettledEpisode[];
  /** Became visible without being news. */
  readonly archived: readonly SettledEpisode[];
  /** Wait for the day in their front matter. */
  readonly ahead: readonly SettledEpisode[];
}

/** Determines which episode each file of the scope is, its status, and whether it is news. */
export function judgeScope(before: KnownEpisodes, scope: Scope, rules: Rules): Judgement {
  const judged = identifySure(before, scope, rules).map(
    (one): Judged => ({ ...one, approval: rules.approvalOf(one) }),
  );
  const statuses = new Map(judged.map((one) => [one, statusOf(one, rules)]));
  const isLive = (one: Judged): boolean => statuses.get(one) === 'live';
  const undecided = judged.filter((one) => isLive(one) && isUndecided(one, rules));
  const news = rules.news.pickNews(
    undecided.map(({ file }) => file),
    rules.justPublished,
    rules.now,
  );
  const archived = new Set(undecided.filter(({ file }) => !news.has(file)));
  const at = nextPublication(before.records, rules.foundAt ?? rules.now);

  const settle = (one: Judged): SettledEpisode => {
    const ownAt = archived.has(one) ? ARCHIVED_AT : at;
    const publishedAt = publicationOf(one, isLive(one) ? ownAt : undefined, rules);
    const datedAt = rules.news.orderedAt(one.file, publishedAt, rules.now);
    const episode = rules.episodeOf(one.file, one.id, datedAt);
    const record = recordOf(one, isLive(one), publishedAt);
    return { file: one.file, episode, status: statuses.get(one) ?? 'hidden', record };
  };
  const settledBy = new Map(judged.map((one) => [one, settle(one)]));
  const pick = (wanted: (one: Judged) => boolean): SettledEpisode[] =>
    judged.flatMap((one) => (wanted(one) ? (settledBy.get(one) ?? []) : []));
  const settled = [...settledBy.values()];
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
    news: pick((one) => news.has(one.file) && isLive(one)),
    archived: pick((one) => archived.has(one)),
    ahead: pick((one) => statuses.get(one) === 'held' && waitsForDay(one, rules.news, rules.now)),
  };
}

/** Whether it becomes visible for the first time, and neither an admin nor its `publish_at` has let it out. */
function isUndecided({ record, approval, file }: Judged, { foundAt, news, now }: Rules): boolean {
  const isFirst = record?.publishedAt === undefined && foundAt === undefined;
  return isFirst && approval !== 'approved' && !news.isTimed(file, now);
}

/** When subscribers could first see it. @param ownAt its publication if it is visible now */
function publicationOf(one: Judged, ownAt: Instant | undefined, { letOutAs }: Rules): Instant | undefined {
  const as = letOutAs(one);
  const before = one.record?.publishedAt;
  if (as === 'archive') return before ?? ARCHIVED_AT;
  if (as === 'news' && before === ARCHIVED_AT) return ownAt ?? before;
  return before ?? ownAt;
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
