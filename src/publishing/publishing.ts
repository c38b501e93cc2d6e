import { setImmediate as pause } from 'node:timers/promises';
import type { Catalog } from '../catalog/catalog.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { AliasDecision, AliasEntry, AliasPair } from '../domain/entity.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import { withId } from '../domain/identified-episode.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import type { AliasDecisionStore, Approval, EpisodeStore } from '../storage/stores.ts';
import { type Backlog, NO_BACKLOG } from './backlog.ts';
import { type Changes, changesOf, episodeIn, NO_CHANGES } from './changes.ts';
import { findSameEpisode } from './episode-identity.ts';
import type { Decision, DraftPolicy, LetOutAs } from './episode-records.ts';
import { judgeScope, type Rules } from './judge-scope.ts';
import { type KnownEpisode, KnownEpisodes, type SettledEpisode } from './known-episodes.ts';
import { findNear } from './near-episodes.ts';
import { ALL_IS_NEWS, type NewsRule } from './news-rule.ts';
import { createRecentChanges } from './recent-changes.ts';

export type { Changes } from './changes.ts';
export type { KnownEpisode } from './known-episodes.ts';

/** The content of a folder at one moment. */
export interface FolderContent {
  readonly episodes: readonly EpisodeFile[];
  readonly aliases: readonly AliasEntry[];
  /** Whether these are all files: while there may be more, no episode counts as deleted. */
  readonly isWhole: boolean;
}

/** Decides which episodes subscribers can see, and since when. */
export interface Publishing {
  /** Applies the current content of the folder. */
  take(content: FolderContent): Promise<Changes>;
  /**
   * Whether every episode that is live in the database is in the catalog: false while the folder is being read, and always before
   * the end of a first import, when the database does not know all episodes yet.
   */
  isComplete(): boolean;
  /** Publishes held episodes that are due, and applies decisions of other replicas. */
  release(): Promise<Changes>;
  /** Approves a file that is about to be written, by its hash, so that it is never a draft, not even for a moment. */
  approveComing(hash: string, as?: LetOutAs): void;
  /** A file that an admin is about to change in a chat, by its hash: as a draft it is not offered to the admins again. */
  expectChange(hash: string): void;
  /** Applies an admin's decision on an episode; undefined when there is no such episode. @param as see `Decision` */
  decide(id: string, approval: Approval, as?: LetOutAs): Promise<KnownEpisode | undefined>;
  /**
   * Lets many episodes out at once: as news, also those that the archive holds without that, or into the archive without news.
   * @returns those that subscribers can see now
   */
  letOut(ids: readonly string[], as: LetOutAs): Promise<readonly Episode[]>;
  /** Stores an admin's decision on an alias and updates the catalog at once. */
  decideAlias(decision: AliasDecision): Promise<void>;
  /** Forgets what was decided on these pairs, because `aliases.yml` says it now. */
  dropAliasDecisions(pairs: readonly AliasPair[]): Promise<void>;
  find(id: string): KnownEpisode | undefined;
  /** When the file of an episode was last found to be new or changed, if that was a moment ago. */
  changedAt(id: string): Instant | undefined;
  /** The episode of this file. */
  findByPath(path: string): KnownEpisode | undefined;
  /** The episode whose front matter has that source. */
  findBySource(url: string): Episode | undefined;
  /** The episode of which this file would be another version. */
  findSame(file: EpisodeFile): Episode | undefined;
  /** Another episode whose title is nearly the same. @param path of the file itself */
  findNear(file: EpisodeFile, path: string): Episode | undefined;
  /** Newest first. */
  drafts(): readonly Episode[];
  countDrafts(): number;
  /** Episodes waiting for their `publish_at` or their day, soonest first. */
  held(): readonly Episode[];
}

/** What publishing needs from other rooms. */
export interface PublishingDependencies {
  readonly store: EpisodeStore;
  readonly aliasDecisions: AliasDecisionStore;
  readonly catalog: Catalog;
  readonly clock: Clock;
  readonly draftPolicy: DraftPolicy;
  /** Runs work that only one replica at a time may do. */
  readonly exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /**
   * Whether this replica's folder decides. The others show what the leader has published, as far as they have the file:
   * two folders that differ for a moment must not alternately publish and withdraw.
   */
  readonly isLeader: () => boolean;
  /** Decides which of the folder's content is archive, not news. */
  readonly backlog?: Backlog;
  /** Decides what is news by itself. Absent: everything. */
  readonly news?: NewsRule;
  /** Called by the leader with what joins the archive without being news, before that is saved. */
  readonly onArchived?: (episodes: readonly Episode[]) => Promise<void>;
}

export function createPublishing({
  store,
  aliasDecisions,
  catalog,
  clock,
  draftPolicy,
  exclusively,
  isLeader,
  backlog = NO_BACKLOG,
  news = ALL_IS_NEWS,
  onArchived = async () => undefined,
}: PublishingDependencies): Publishing {
  /** State of the database after the last run, and whether this replica was the leader; undefined: the records have to be read. */
  let seen:
    | { readonly revision: number; readonly leads: boolean; readonly isFirstImport: boolean }
    | undefined;
  let content: FolderContent = { episodes: [], aliases: [], isWhole: false };
  /** The content that was last saved. */
  let settled = content;
  let known = new KnownEpisodes();
  /** The last change failed midway; it is unknown how much of it was saved. */
  let isHalfSaved = false;
  const queue = createSerialQueue();
  /** By hash. */
  const preapproved = new Map<string, LetOutAs | undefined>();
  const expected = new Set<string>();
  const episodes = new WeakMap<EpisodeFile, Episode>();
  const recent = createRecentChanges(clock);

  /** Returns the same object as long as the file is the same, so that what was derived from it can be reused. */
  function episodeOf(file: EpisodeFile, id: string, datedAt: Instant): Episode {
    const before = episodes.get(file);
    const episode = before?.id === id && before.datedAt === datedAt ? before : withId(file, id, datedAt);
    episodes.set(file, episode);
    return episode;
  }

  /** Runs one change at a time: the folder, the tick, several admins and other replicas may all act at once. */
  function runExclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return queue.run(() => exclusively(work));
  }

  /**
   * Updates the status of the episodes for which something has changed; yields to the event loop between steps, because some visit
   * every episode.
   * @param decided an admin's decision on episodes; any replica may save those
   */
  async function settle(decided?: Decision): Promise<Changes> {
    const before = await findKnown();
    isHalfSaved = true;
    const changes = await settleFrom(before, decided);
    isHalfSaved = false;
    return changes;
  }

  /** What was decided last; where that is outdated, the records of the database. */
  async function findKnown(): Promise<KnownEpisodes> {
    if (!(await isOutdated())) return known;
    const records = await store.all();
    return new KnownEpisodes(new Map(records.map((record) => [record.id, record])));
  }

  async function settleFrom(before: KnownEpisodes, decided: Decision | undefined): Promise<Changes> {
    const leads = isLeader();
    const taken = content;
    const foundAt = leads ? await backlog.foundAt(before.records.size === 0) : undefined;
    const scope = before.scopeOf(taken.episodes, [...(decided?.ids ?? []), ...dueIn(before)]);
    await pause();
    const { judged, ...judgement } = judgeScope(before, scope, rulesOf(taken, foundAt, decided));
    const isOurs = ({ id }: { readonly id: string }): boolean => leads || decided?.ids.has(id) === true;
    const records = judgement.records.filter(isOurs);
    const next = before.with(scope, records, judgement.settled);
    await pause();
    // The catalog first: a digest must find every episode there that is live in the database.
    const shown = next
      .withStatus('live')
      .filter((episode) => isOurs(episode) || before.records.get(episode.id)?.live === true);
    // The first content is all that was live when the bot stopped; what is read after that comes in batches.
    const isPartial = !taken.isWhole && (seen !== undefined || foundAt !== undefined || next.lacksLive());
    const takeIn = isPartial ? catalog.growInSlices : catalog.replaceInSlices;
    await takeIn(shown, taken.aliases, await aliasDecisions.all());
    // Before it is saved: the question about it must not be lost, and a question too many does no harm.
    if (leads && judgement.archived.length > 0) await onArchived(judgement.archived.map(episodeIn));
    await store.save(records);
    // Only now: after a failed save the approval must still apply.
    for (const one of judged) if (isOurs(one)) preapproved.delete(one.file.hash);
    if (foundAt !== undefined && taken.isWhole) await backlog.settled();
    // What the first look finds after a start was there before.
    const isChanged = ({ file, record }: SettledEpisode): boolean =>
      before.settled.get(record.id)?.file !== file;
    if (seen !== undefined)
      recent.noteFiles(judgement.settled.filter(isChanged).map(({ record }) => record.id));
    known = next;
    seen = {
      revision: await store.revision(),
      leads,
      isFirstImport: foundAt !== undefined && !taken.isWhole,
    };
    settled = taken;
    if (!leads) return NO_CHANGES;
    recent.noteNews(judgement.news.length);
    const changes = changesOf(before, next, { ...judgement, records }, foundAt !== undefined);
    return { ...changes, drafts: changes.drafts.filter(({ hash }) => !expected.delete(hash)) };
  }

  function rulesOf(
    { isWhole }: FolderContent,
    foundAt: Instant | undefined,
    decided: Decision | undefined,
  ): Rules {
    const now = clock.now();
    return {
      draftPolicy,
      news,
      now,
      foundAt,
      justPublished: recent.countNews(),
      isWhole,
      episodeOf,
      letOutAs: ({ id, file }) => (decided?.ids.has(id) ? decided.as : preapproved.get(file.hash)),
      approvalOf({ id, file, record }) {
        if (decided?.ids.has(id)) return decided.approval;
        return preapproved.has(file.hash) ? 'approved' : (record?.approval ?? 'none');
      },
    };
  }

  /** Held episodes that are due. */
  function dueIn(known: KnownEpisodes): string[] {
    const now = clock.now();
    const isDue = (episode: Episode): boolean =>
      episode.publishAt === undefined ? !news.isAhead(episode, true, now) : episode.publishAt <= now;
    return known.withStatus('held').flatMap((episode) => (isDue(episode) ? [episode.id] : []));
  }

  /** Whether nothing was decided yet, another replica has saved changes since, or the leadership has changed. */
  async function isOutdated(): Promise<boolean> {
    return isHalfSaved || seen?.leads !== isLeader() || seen.revision !== (await store.revision());
  }

  const all = (): Episode[] => [...known.settled.values()].map(({ episode }) => episode);

  return {
    take: (newContent) =>
      runExclusively(async () => {
        content = newContent;
        if (areSame(content, settled) && !(await isOutdated()) && dueIn(known).length === 0) {
          return NO_CHANGES;
        }
        return settle();
      }),
    isComplete: () => seen !== undefined && (settled.isWhole || !(seen.isFirstImport || known.lacksLive())),
    async release() {
      const isDue = dueIn(known).length > 0 || (seen !== undefined && (await isOutdated()));
      return isDue ? runExclusively(() => settle()) : NO_CHANGES;
    },
    approveComing: (hash, as) => void preapproved.set(hash, as),
    expectChange: (hash) => void expected.add(hash),
    decide: (id, approval, as) =>
      runExclusively(async () => {
        if (!known.find(id)) return undefined;
        await settle({ ids: new Set([id]), approval, as });
        return known.find(id);
      }),
    letOut: (ids, as) =>
      runExclusively(async () => {
        const wanted = new Set(ids.filter((id) => known.find(id)));
        if (wanted.size > 0) await settle({ ids: wanted, approval: 'approved', as });
        return [...wanted].flatMap((id) => {
          const one = known.find(id);
          return one?.status === 'live' ? [one.episode] : [];
        });
      }),
    decideAlias: (decision) =>
      runExclusively(async () => {
        await aliasDecisions.save(decision);
        await settle();
      }),
    dropAliasDecisions: (pairs) =>
      runExclusively(async () => {
        if ((await aliasDecisions.remove(pairs)) > 0) await settle();
      }),
    find: (id) => known.find(id),
    changedAt: recent.changedAt,
    findByPath: (path) => [...known.settled.values()].find(({ episode }) => episode.path === path),
    findBySource: (url) => all().find(({ source }) => source === url),
    findSame: (file) => findSameEpisode(file, all()),
    findNear: (file, path) => findNear(file, path, all()),
    drafts: () => known.withStatus('draft').toSorted((a, b) => b.datedAt - a.datedAt),
    countDrafts: () => known.withStatus('draft').length,
    held: () => known.withStatus('held').toSorted((a, b) => outAt(a) - outAt(b)),
  };
}

/** About when a held episode comes out. */
function outAt({ publishAt, datedAt }: Episode): Instant {
  return publishAt ?? datedAt;
}

function areSame(some: FolderContent, other: FolderContent): boolean {
  return (
    some.isWhole === other.isWhole &&
    areEqual(some.episodes, other.episodes) &&
    areEqual(some.aliases, other.aliases)
  );
}

function areEqual<One>(some: readonly One[], others: readonly One[]): boolean {
  return some.length === others.length && some.every((one, place) => one === others[place]);
}
