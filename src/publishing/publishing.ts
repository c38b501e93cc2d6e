import type { Catalog } from '../catalog/catalog.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { AliasDecision, AliasEntry } from '../domain/entity.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import type { AliasDecisionStore, Approval, EpisodeRecord, EpisodeStore } from '../storage/stores.ts';
import { findSameEpisode, type Identified, identifyEpisodes } from './episode-identity.ts';
import {
  type Decision,
  type DraftPolicy,
  isSame,
  type Judged,
  nextPublication,
  recordOf,
  type Standing,
  standingOf,
  withDecision,
} from './episode-records.ts';

/** An episode whose file is there, and where it stands. */
export interface KnownEpisode {
  readonly episode: Episode;
  readonly standing: Standing;
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
  take(files: readonly EpisodeFile[], aliases: readonly AliasEntry[]): Promise<Changes>;
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
export interface PublishingRooms {
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
  /**
   * When the database was restored from a copy, if the folder was not looked at since: what the folder holds by then is no
   * news, for it was told before. Asked once by each leader; `forgetRestore` when that look is written down.
   */
  readonly findRestore?: () => Promise<Instant | undefined>;
  readonly forgetRestore?: () => Promise<void>;
}

export function createPublishing({
  store,
  aliasDecisions,
  catalog,
  clock,
  draftPolicy,
  exclusively,
  isLeader,
  findRestore = async () => undefined,
  forgetRestore = async () => undefined,
}: PublishingRooms): Publishing {
  /** How the database stood after the last look, and whether this replica led then. */
  let seen: { readonly revision: number; readonly leads: boolean } | undefined;
  let files: readonly EpisodeFile[] = [];
  let aliases: readonly AliasEntry[] = [];
  let known = new Map<string, KnownEpisode>();
  let queue: Promise<unknown> = Promise.resolve();
  const coming = new Set<string>();
  const episodes = new WeakMap<EpisodeFile, Episode>();

  /** The same episode as before as long as its file is: whoever has worked something out of it need not do so again. */
  function episodeOf(file: EpisodeFile, id: string): Episode {
    const before = episodes.get(file);
    const episode = before?.id === id ? before : { ...file, id };
    episodes.set(file, episode);
    return episode;
  }

  /** One change at a time: the folder, the tick and two admins may all come at once, and so may replicas. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(() => exclusively(work));
    queue = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Says anew where each episode stands.
   * @param decided the word of an admin on one episode: that one is written down by any replica
   */
  async function settle(decided?: Decision): Promise<Changes> {
    const leads = isLeader();
    const restoredAt = leads ? await findRestore() : undefined;
    const before = withDecision(await store.all(), decided);
    const { identified, standings, next } = judgeAll(before, decided, restoredAt);
    const isOurs = (id: string): boolean => leads || id === decided?.id;
    const isSeen = ({ id }: Episode): boolean => isOurs(id) || before.get(id)?.live === true;
    const hasChanged = (record: EpisodeRecord): boolean =>
      record.id === decided?.id || !isSame(record, before.get(record.id));
    // The catalog first: whatever the database calls live, a digest must find there.
    const shown = withStanding(standings, 'live').filter(isSeen);
    await catalog.replaceInTurns(shown, aliases, await aliasDecisions.all());
    await store.save(next.filter((record) => isOurs(record.id) && hasChanged(record)));
    // Only now: after a save that failed the word still counts.
    for (const { file, id } of identified) if (isOurs(id)) coming.delete(file.hash);
    if (restoredAt !== undefined) await forgetRestore();
    known = standings;
    seen = { revision: await store.revision(), leads };
    if (!leads) return NO_CHANGES;
    const isNews = ({ id }: Episode): boolean =>
      restoredAt === undefined && before.get(id)?.publishedAt === undefined;
    return {
      published: withStanding(standings, 'live').filter(isNews),
      drafts: withStanding(standings, 'draft'),
    };
  }

  /** @param publishedAt when what comes out by this look is published; absent: now */
  function judgeAll(
    before: ReadonlyMap<string, EpisodeRecord>,
    decided: Decision | undefined,
    publishedAt: Instant | undefined,
  ) {
    const now = clock.now();
    const identified = identifyEpisodes(files, [...before.values()]).map((one) => withApproval(one, decided));
    const standings = new Map(
      identified.map((one) => [
        one.id,
        { episode: episodeOf(one.file, one.id), standing: standingOf(one, draftPolicy, now) },
      ]),
    );
    const next = new Map([...before].map(([id, record]) => [id, { ...record, live: false }]));
    const at = nextPublication(before, publishedAt ?? now);
    for (const one of identified)
      next.set(one.id, recordOf(one, standings.get(one.id)?.standing === 'live', at));
    return { identified, standings, next: [...next.values()] };
  }

  const all = (): Episode[] => [...known.values()].map(({ episode }) => episode);

  function withApproval(one: Identified, decided: Decision | undefined): Judged {
    if (one.id === decided?.id) return { ...one, approval: decided.approval };
    return { ...one, approval: coming.has(one.file.hash) ? 'approved' : (one.record?.approval ?? 'none') };
  }

  return {
    take: (newFiles, newAliases) =>
      inTurn(() => {
        files = newFiles;
        aliases = newAliases;
        return settle();
      }),
    async release() {
      const now = clock.now();
      const isRipe = [...known.values()].some(
        ({ episode, standing }) => standing === 'held' && (episode.publishAt ?? 0) <= now,
      );
      const isOutdated =
        seen !== undefined && (seen.leads !== isLeader() || seen.revision !== (await store.revision()));
      return isRipe || isOutdated ? inTurn(() => settle()) : NO_CHANGES;
    },
    approveComing: (hash) => void coming.add(hash),
    decide: (id, approval) =>
      inTurn(async () => {
        if (!known.has(id)) return undefined;
        await settle({ id, approval });
        return known.get(id);
      }),
    decideAlias: (decision) =>
      inTurn(async () => {
        await aliasDecisions.save(decision);
        await settle();
      }),
    find: (id) => known.get(id),
    findByPath: (path) => [...known.values()].find(({ episode }) => episode.path === path),
    findBySource: (url) => all().find(({ source }) => source === url),
    findSame: (file) => findSameEpisode(file, all()),
    drafts: () => withStanding(known, 'draft').toSorted((a, b) => b.datedAt - a.datedAt),
    held: () => withStanding(known, 'held').toSorted((a, b) => (a.publishAt ?? 0) - (b.publishAt ?? 0)),
  };
}

function withStanding(known: ReadonlyMap<string, KnownEpisode>, standing: Standing): Episode[] {
  return [...known.values()].filter((one) => one.standing === standing).map((one) => one.episode);
}
