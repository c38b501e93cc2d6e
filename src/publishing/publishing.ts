import type { Catalog } from '../catalog/catalog.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { AliasEntry } from '../domain/entity.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import type { Approval, EpisodeRecord, EpisodeStore } from '../storage/stores.ts';
import { type Identified, identifyEpisodes } from './episode-identity.ts';

/** Where an episode stands: seen by subscribers, waiting for its hour, waiting for an admin, taken back, or ignored. */
export type Standing = 'live' | 'held' | 'draft' | 'withheld' | 'hidden';

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

/** Decides which episodes subscribers can see, and since when. */
export interface Publishing {
  /** Takes in what the content folder says now. */
  take(files: readonly EpisodeFile[], aliases: readonly AliasEntry[]): Promise<Changes>;
  /** Lets out what was held back until now. */
  release(): Promise<Changes>;
  /** An admin's word on a file that is about to come, by its hash: it is never a draft, not even for a moment. */
  approveComing(hash: string): void;
  /** Sets an admin's word on an episode; undefined when there is no such episode. */
  decide(id: string, approval: Exclude<Approval, 'none'>): Promise<KnownEpisode | undefined>;
  find(id: string): KnownEpisode | undefined;
  /** The episode that this file is. */
  findByPath(path: string): KnownEpisode | undefined;
  /** The episode whose front matter bears that `id:…` or `source:…`. */
  findByIdentity(identity: string | undefined): KnownEpisode | undefined;
  /** Newest first. */
  drafts(): readonly Episode[];
}

/**
 * @param draftPolicy what a `draft: true` file means until an admin decides
 */
export async function createPublishing({
  store,
  catalog,
  clock,
  draftPolicy,
}: {
  store: EpisodeStore;
  catalog: Catalog;
  clock: Clock;
  draftPolicy: 'review' | 'publish' | 'hide';
}): Promise<Publishing> {
  let records = new Map((await store.all()).map((record) => [record.id, record]));
  let files: readonly EpisodeFile[] = [];
  let aliases: readonly AliasEntry[] = [];
  let known = new Map<string, KnownEpisode>();
  let queue: Promise<unknown> = Promise.resolve();
  const coming = new Set<string>();

  /** One change at a time: the folder, the tick and two admins may all come at once. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function settle(): Promise<Changes> {
    const now = clock.now();
    const identified = identifyEpisodes(files, [...records.values()]).map(withApproval);
    const standings = new Map(
      identified.map((one) => [
        one.id,
        { episode: { ...one.file, id: one.id }, standing: standingOf(one, now) },
      ]),
    );
    const next = new Map([...records].map(([id, record]) => [id, { ...record, live: false }]));
    const publishedAt = nextPublication(records, now);
    for (const one of identified)
      next.set(one.id, recordOf(one, standings.get(one.id)?.standing === 'live', publishedAt));
    const before = records;
    // The catalog first: whatever the database calls live, a digest must find there.
    catalog.replace(withStanding(standings, 'live'), aliases);
    await store.save([...next.values()].filter((record) => !isSame(record, before.get(record.id))));
    // Only now: after a save that failed the word still counts.
    for (const { file } of identified) coming.delete(file.hash);
    records = next;
    known = standings;
    return {
      published: withStanding(standings, 'live').filter(
        ({ id }) => before.get(id)?.publishedAt === undefined,
      ),
      drafts: withStanding(standings, 'draft'),
    };
  }

  function withApproval(one: Identified): Judged {
    return { ...one, approval: coming.has(one.file.hash) ? 'approved' : (one.record?.approval ?? 'none') };
  }

  function standingOf({ file, approval, record }: Judged, now: Instant): Standing {
    if (approval === 'withheld') return 'withheld';
    if (file.draft && approval !== 'approved' && draftPolicy !== 'publish') {
      return draftPolicy === 'review' ? 'draft' : 'hidden';
    }
    // What was out at its hour is out, even should the machine's clock be set back before it.
    const outAt = Math.max(now, record?.publishedAt ?? now);
    return file.publishAt !== undefined && file.publishAt > outAt ? 'held' : 'live';
  }

  return {
    take: (newFiles, newAliases) =>
      inTurn(() => {
        files = newFiles;
        aliases = newAliases;
        return settle();
      }),
    release: () =>
      inTurn(async () => {
        const now = clock.now();
        const ripe = [...known.values()].some(
          ({ episode, standing }) => standing === 'held' && (episode.publishAt ?? 0) <= now,
        );
        return ripe ? settle() : { published: [], drafts: [] };
      }),
    approveComing: (hash) => void coming.add(hash),
    decide: (id, approval) =>
      inTurn(async () => {
        const record = records.get(id);
        if (!record || !known.has(id)) return undefined;
        await store.save([{ ...record, approval }]);
        records.set(id, { ...record, approval });
        await settle();
        return known.get(id);
      }),
    find: (id) => known.get(id),
    findByPath: (path) => [...known.values()].find(({ episode }) => episode.path === path),
    findByIdentity: (identity) =>
      identity === undefined
        ? undefined
        : [...known.values()].find(({ episode }) => episode.identity === identity),
    drafts: () => withStanding(known, 'draft').toSorted((a, b) => b.datedAt - a.datedAt),
  };
}

/** An episode, and the admin's word on it. */
interface Judged extends Identified {
  readonly approval: Approval;
}

function recordOf(
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
function nextPublication(records: ReadonlyMap<string, EpisodeRecord>, now: Instant): Instant {
  let at = now;
  for (const { publishedAt } of records.values())
    if (publishedAt !== undefined) at = Math.max(at, publishedAt + 1);
  return at;
}

function withStanding(known: ReadonlyMap<string, KnownEpisode>, standing: Standing): Episode[] {
  return [...known.values()].filter((one) => one.standing === standing).map((one) => one.episode);
}

function isSame(record: EpisodeRecord, before: EpisodeRecord | undefined): boolean {
  return before !== undefined && JSON.stringify(record) === JSON.stringify({ ...before });
}
