import type { Catalog } from '../catalog/catalog.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { renderDigest } from '../messages/digest.ts';
import type { EditionStore, EpisodeStore, NewEdition, SubscriberStore } from '../storage/stores.ts';
import { digestEpisode } from './digest-episode.ts';
import { matchFollows } from './follow-match.ts';
import { localDate, nextDueAt } from './next-due.ts';

/** A digest later than this is not worth sending: its episodes go into the next one. */
const TOO_LATE_MS = 12 * 3_600_000;

/** Decides who is owed which episodes, and writes that down. */
export interface Digests {
  /** Writes every edition that is owed now; gives how many were written. */
  tick(): Promise<number>;
}

/** Everything that `tick` asks of other rooms. */
interface Sources {
  readonly subscribers: SubscriberStore;
  readonly episodes: EpisodeStore;
  readonly editions: EditionStore;
  readonly catalog: Catalog;
  readonly clock: Clock;
  /** Hears whose edition could not be written; the next tick tries it again. */
  readonly onFailure: (subscriberId: number, error: unknown) => void;
}

export function createDigests(sources: Sources): Digests {
  const { subscribers, episodes, clock } = sources;

  return {
    async tick() {
      const now = clock.now();
      const untilAt = (await episodes.lastPublishedAt()) ?? 0;
      const daily = await writeEach(
        sources,
        (most) => subscribers.due(now, most),
        (subscriber) => writeDaily(sources, subscriber, now, untilAt),
      );
      // The daily editions took their time: what came out meanwhile must not wait.
      const lastPublishedAt = await episodes.lastPublishedAt();
      if (lastPublishedAt === undefined) return daily;
      const instant = await writeEach(
        sources,
        (most) => subscribers.behind(lastPublishedAt, most),
        (subscriber) => writeEdition(sources, subscriber, 'instant', now, { sinceAt: lastPublishedAt }),
      );
      return daily + instant;
    },
  };
}

/**
 * Takes the subscribers one at a time, since they may change their settings meanwhile; writing moves each on, so that the next
 * one is another. One that fails is passed over and keeps nobody waiting.
 */
async function writeEach(
  { onFailure }: Sources,
  find: (most: number) => Promise<Subscriber[]>,
  write: (subscriber: Subscriber) => Promise<number>,
): Promise<number> {
  const failed = new Set<number>();
  let written = 0;
  for (;;) {
    const found = await find(failed.size + 1);
    const subscriber = found.find(({ id }) => !failed.has(id));
    if (!subscriber) return written;
    try {
      written += await write(subscriber);
    } catch (error) {
      failed.add(subscriber.id);
      onFailure(subscriber.id, error);
    }
  }
}

/**
 * @param untilAt the last publication that the database knows. A subscriber never moves on beyond it: a publication that is
 * being written down at this moment, or by a clock that was set back, would be passed over.
 */
async function writeDaily(
  sources: Sources,
  subscriber: Subscriber,
  now: Instant,
  untilAt: Instant,
): Promise<number> {
  const { id, times, zone, nextDueAt: dueAt = now } = subscriber;
  if (now - dueAt <= TOO_LATE_MS) {
    const sinceAt = Math.max(subscriber.sinceAt, untilAt);
    const moved = { sinceAt, nextDueAt: nextDueAt(now, times, zone) };
    return writeEdition(sources, subscriber, 'daily', dueAt, moved);
  }
  // sinceAt stays: what this edition would have held is owed at the next hour, which may have come already.
  const next = nextDueAt(now - TOO_LATE_MS, times, zone);
  await sources.editions.write(
    { ...emptyEdition(subscriber, 'daily', dueAt), state: 'expired' },
    { id, nextDueAt: next },
  );
  return next > now ? 0 : writeDaily(sources, { ...subscriber, nextDueAt: next }, now, untilAt);
}

/** Writes what was published up to `moved.sinceAt` and matches, if anything; moves the subscriber on in any case. */
async function writeEdition(
  { subscribers, editions, catalog }: Sources,
  subscriber: Subscriber,
  kind: 'daily' | 'instant',
  dueAt: Instant,
  moved: { readonly sinceAt: Instant; readonly nextDueAt?: Instant },
): Promise<number> {
  const owed = await editions.owedEpisodes(subscriber.id, subscriber.sinceAt, moved.sinceAt);
  const known = owed.flatMap((id) => catalog.findEpisode(id) ?? []).toSorted((a, b) => b.datedAt - a.datedAt);
  const ids = known.map((episode) => episode.id);
  const match = matchFollows(catalog, ids, await subscribers.follows(subscriber.id));
  const change = { id: subscriber.id, ...moved };
  if (match.episodeIds.length === 0) {
    await editions.write(undefined, change);
    return 0;
  }
  const messages = renderDigest(
    {
      kind,
      date: localDate(dueAt, subscriber.zone),
      episodes: known
        .filter((episode) => match.episodeIds.includes(episode.id))
        .map((episode) => digestEpisode(catalog, episode)),
      following: match.following,
    },
    subscriber.language,
  );
  const edition = { ...emptyEdition(subscriber, kind, dueAt), episodeIds: match.episodeIds, messages };
  return (await editions.write(edition, change)) ? 1 : 0;
}

function emptyEdition(subscriber: Subscriber, kind: 'daily' | 'instant', dueAt: Instant): NewEdition {
  return {
    key: editionKey(subscriber, kind, dueAt),
    kind,
    subscriberId: subscriber.id,
    chatId: subscriber.chatId,
    dueAt,
    episodeIds: [],
    messages: [],
    expiresAt: dueAt + TOO_LATE_MS,
    state: 'owed',
  };
}

/** A local hour has one edition. Two instant ones may fall into one millisecond: they begin at different publications. */
function editionKey({ id, sinceAt }: Subscriber, kind: 'daily' | 'instant', dueAt: Instant): string {
  return kind === 'daily' ? `daily:${id}:${dueAt}` : `instant:${id}:${dueAt}:${sinceAt}`;
}
