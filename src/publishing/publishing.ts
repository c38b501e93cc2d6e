import { setImmediate as pause } from 'node:timers/promises';
import type { Catalog } from '../catalog/catalog.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { AliasDecision, AliasEntry } from '../domain/entity.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import { withId } from '../domain/identified-episode.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import type { AliasDecisionStore, Approval, EpisodeRecord, EpisodeStore } from '../storage/stores.ts';
import { type Backlog, NO_BACKLOG } from './backlog.ts';
import { findSameEpisode } from './episode-identity.ts';
import type { Decision, DraftPolicy } from './episode-records.ts';
import { judgeScope, type Rules } from './judge-scope.ts';
import { type KnownEpisode, KnownEpisodes } from './known-episodes.ts';

export type { KnownEpisode } from './known-episodes.ts';

/** What a content folder says at one moment. */
export interface FolderContent {
  readonly episodes: readonly EpisodeFile[];
  readonly aliases: readonly AliasEntry[];
  /** Whether these are all: while there may be more, nothing is taken for gone. */
  readonly isWhole: boolean;
}

/** What a new look at the content changed for subscribers and admins. */
export interface Changes {
  /** Seen for the first time: news. */
  readonly published: readonly Episode[];
  /** Drafts that wait for an admin now. */
  readonly drafts: readonly Episode[];
}

const NO_CHANGES: Changes = { published: [], drafts: [] };

/** Decides which episodes subscribers can see, and since when. */
export interface Publishing {
  /** Takes in what the content folder says now. */
  take(content: FolderContent): Promise<Changes>;
  /**
   * Whether every episode that the database calls live is in the catalog: not so while the folder is being read, and never before
   * the end of a first import, when the database does not know yet what there is.
   */
  isComplete(): boolean;
  /** Lets out what was held back until now, and takes in what another replica has decided. */
  release(): Promise<Changes>;
  /** An admin's word on a file that is about to come, by its hash: it is never a draft, not even for a moment. */
  approveComing(hash: string): void;
  /** Sets an admin's word on an episode; undefined when there is no such episode. */
  decide(id: string, approval: Exclude<Approval, 'none'>): Promise<KnownEpisode | undefined>;
  /** Keeps an admin's word on an alias; the catalog follows it at once. */
  decideAlias(decision: AliasDecision): Promise<void>;
  find(id: string): KnownEpisode | undefined;
  /** The episode that this file is. */
  findByPath(path: string): KnownEpisode | undefined;
  /** The episode whose front matter names that source. */
  findBySource(url: string): Episode | undefined;
  /** The episode that this file, should it come, is another version of. */
  findSame(file: EpisodeFile): Episode | undefined;
  /** Newest first. */
  drafts(): readonly Episode[];
  /** What waits for its hour, soonest first. */
  held(): readonly Episode[];
}

/** What publishing asks of other rooms. */
export interface PublishingDependencies {
  readonly store: EpisodeStore;
  readonly aliasDecisions: AliasDecisionStore;
  readonly catalog: Catalog;
  readonly clock: Clock;
  readonly draftPolicy: DraftPolicy;
  /** Runs work that only one replica at a time may do. */
  readonly exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /**
   * Whether this replica's folder is the one that counts. The others show what the leader has let out, as far as they have
   * the file: two folders that differ for a moment must not publish and withdraw in turns.
   */
  readonly isLeader: () => boolean;
  /** What of the folder's content is no news. */
  readonly backlog?: Backlog;
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
}: PublishingDependencies): Publishing {
  /** How the database stood after the last look, and whether this replica led then; undefined: its records have to be read. */
  let seen:
    | { readonly revision: number; readonly leads: boolean; readonly isFirstImport: boolean }
    | undefined;
  let content: FolderContent = { episodes: [], aliases: [], isWhole: false };
  /** What was written down last. */
  let settled = content;
  let known = new KnownEpisodes();
  /** Nobody knows how much of the last change was written down. */
  let isTorn = false;
  const queue = createSerialQueue();
  const coming = new Set<string>();
  const episodes = new WeakMap<EpisodeFile, Episode>();

  /** The same episode as before as long as its file is: whoever has worked something out of it need not do so again. */
  function episodeOf(file: EpisodeFile, id: string): Episode {
    const before = episodes.get(file);
    const episode = before?.id === id ? before : withId(file, id);
    episodes.set(file, episode);
    return episode;
  }

  /** One change at a time: the folder, the tick and two admins may all come at once, and so may replicas. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return queue.run(() => exclusively(work));
  }

  /**
   * Says anew where those episodes stand for which something has changed, in several turns: some steps look at every episode.
   * @param decided the word of an admin on one episode: that one is written down by any replica
   */
  async function settle(decided?: Decision): Promise<Changes> {
    const before = await findKnown();
    isTorn = true;
    const changes = await settleFrom(before, decided);
    isTorn = false;
    return changes;
  }

  /** What was settled last; where that does not count any more, what the database remembers. */
  async function findKnown(): Promise<KnownEpisodes> {
    if (!(await isOutdated())) return known;
    const records = await store.all();
    return new KnownEpisodes(new Map(records.map((record) => [record.id, record])));
  }

  async function settleFrom(before: KnownEpisodes, decided: Decision | undefined): Promise<Changes> {
    const leads = isLeader();
    const taken = content;
    const foundAt = leads ? await backlog.foundAt(before.records.size === 0) : undefined;
    const scope = before.scopeOf(taken.episodes, [...(decided ? [decided.id] : []), ...ripeIn(before)]);
    await pause();
    const { judged, ...judgement } = judgeScope(before, scope, rulesOf(taken, foundAt, decided));
    const isOurs = ({ id }: { readonly id: string }): boolean => leads || id === decided?.id;
    const records = judgement.records.filter(isOurs);
    const next = before.with(scope, records, judgement.settled);
    await pause();
    // The catalog first: whatever the database calls live, a digest must find there.
    const shown = next
      .withStatus('live')
      .filter((episode) => isOurs(episode) || before.records.get(episode.id)?.live === true);
    // What was live when the bot ended is all there is; what is read after that comes by lots.
    const isComing = !taken.isWhole && (seen !== undefined || foundAt !== undefined || next.lacksLive());
    const takeIn = isComing ? catalog.growInSlices : catalog.replaceInSlices;
    await takeIn(shown, taken.aliases, await aliasDecisions.all());
    await store.save(records);
    // Only now: after a save that failed the word still counts.
    for (const one of judged) if (isOurs(one)) coming.delete(one.file.hash);
    if (foundAt !== undefined && taken.isWhole) await backlog.settled();
    known = next;
    seen = {
      revision: await store.revision(),
      leads,
      isFirstImport: foundAt !== undefined && !taken.isWhole,
    };
    settled = taken;
    if (!leads) return NO_CHANGES;
    const isNew = ({ id, publishedAt }: EpisodeRecord): boolean =>
      publishedAt !== undefined && before.records.get(id)?.publishedAt === undefined;
    const news = new Set(foundAt === undefined ? records.filter(isNew).map(({ id }) => id) : []);
    return {
      published: next.withStatus('live').filter(({ id }) => news.has(id)),
      drafts: next.withStatus('draft'),
    };
  }

  function rulesOf(
    { isWhole }: FolderContent,
    foundAt: Instant | undefined,
    decided: Decision | undefined,
  ): Rules {
    const now = clock.now();
    return {
      draftPolicy,
      now,
      publishedAt: foundAt ?? now,
      isWhole,
      episodeOf,
      approvalOf({ id, file, record }) {
        if (id === decided?.id) return decided.approval;
        return coming.has(file.hash) ? 'approved' : (record?.approval ?? 'none');
      },
    };
  }

  /** Those that were held back until now. */
  function ripeIn({ settled }: KnownEpisodes): string[] {
    const now = clock.now();
    return [...settled.values()].flatMap(({ episode, status }) =>
      status === 'held' && (episode.publishAt ?? 0) <= now ? [episode.id] : [],
    );
  }

  /** Whether nothing was settled yet, or another replica has decided since, or leads now. */
  async function isOutdated(): Promise<boolean> {
    return isTorn || seen?.leads !== isLeader() || seen.revision !== (await store.revision());
  }

  const all = (): Episode[] => [...known.settled.values()].map(({ episode }) => episode);

  return {
    take: (said) =>
      inTurn(async () => {
        content = said;
        if (areSame(content, settled) && !(await isOutdated()) && ripeIn(known).length === 0) {
          return { published: [], drafts: seen?.leads ? known.withStatus('draft') : [] };
        }
        return settle();
      }),
    isComplete: () => seen !== undefined && (settled.isWhole || !(seen.isFirstImport || known.lacksLive())),
    async release() {
      const isDue = ripeIn(known).length > 0 || (seen !== undefined && (await isOutdated()));
      return isDue ? inTurn(() => settle()) : NO_CHANGES;
    },
    approveComing: (hash) => void coming.add(hash),
    decide: (id, approval) =>
      inTurn(async () => {
        if (!known.find(id)) return undefined;
        await settle({ id, approval });
        return known.find(id);
      }),
    decideAlias: (decision) =>
      inTurn(async () => {
        await aliasDecisions.save(decision);
        await settle();
      }),
    find: (id) => known.find(id),
    findByPath: (path) => [...known.settled.values()].find(({ episode }) => episode.path === path),
    findBySource: (url) => all().find(({ source }) => source === url),
    findSame: (file) => findSameEpisode(file, all()),
    drafts: () => known.withStatus('draft').toSorted((a, b) => b.datedAt - a.datedAt),
    held: () => known.withStatus('held').toSorted((a, b) => (a.publishAt ?? 0) - (b.publishAt ?? 0)),
  };
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
