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
/** How many subscribers are read at once. */
const BATCH = 500;

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
}

export function createDigests(sources: Sources): Digests {
  const { subscribers, episodes, clock } = sources;

  return {
    async tick() {
      let written = 0;
      const now = clock.now();
      // Each pass moves its subscribers on, so the next one finds others.
      for (;;) {
        const due = await subscribers.due(now, BATCH);
        for (const subscriber of due) written += await writeDaily(sources, subscriber, now);
        if (due.length < BATCH) break;
      }
      const lastPublishedAt = await episodes.lastPublishedAt();
      while (lastPublishedAt !== undefined) {
        const behind = await subscribers.behind(lastPublishedAt, BATCH);
        for (const subscriber of behind) {
          written += await writeEdition(sources, subscriber, 'instant', now, now, {
            sinceAt: Math.max(now, lastPublishedAt),
          });
        }
        if (behind.length < BATCH) break;
      }
      return written;
    },
  };
}

async function writeDaily(sources: Sources, subscriber: Subscriber, now: Instant): Promise<number> {
  const dueAt = subscriber.nextDueAt ?? now;
  const next = nextDueAt(now, subscriber.times, subscriber.zone);
  if (now - dueAt <= TOO_LATE_MS) {
    return writeEdition(sources, subscriber, 'daily', dueAt, now, { sinceAt: now, nextDueAt: next });
  }
  // sinceAt stays: what this edition would have held is owed at the next hour.
  await sources.editions.write(
    { ...emptyEdition(subscriber, 'daily', dueAt), state: 'expired' },
    { id: subscriber.id, nextDueAt: next },
  );
  return 0;
}

async function writeEdition(
  { subscribers, editions, catalog }: Sources,
  subscriber: Subscriber,
  kind: 'daily' | 'instant',
  dueAt: Instant,
  now: Instant,
  moved: { readonly sinceAt: Instant; readonly nextDueAt?: Instant },
): Promise<number> {
  const owed = await editions.owedEpisodes(subscriber.id, subscriber.sinceAt, now);
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
    key: `${kind}:${subscriber.id}:${dueAt}`,
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
