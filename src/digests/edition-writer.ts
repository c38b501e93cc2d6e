import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import type { RatedEpisode } from '../domain/rating.ts';
import { type Interests, NO_INTERESTS, type Subscriber } from '../domain/subscriber.ts';
import { createTimeSlice } from '../kernel/time-slice.ts';
import type {
  EditionStore,
  EpisodeStore,
  NewEdition,
  RatingStore,
  SubscriberStep,
  SubscriberStore,
} from '../storage/stores.ts';
import { catchUpFocus, isCatchUp } from './absence.ts';
import type { Calendar } from './calendar.ts';
import { newestOf } from './newest-of.ts';
import { createNews, type News } from './news.ts';
import type { Rest } from './rest.ts';
import { createWording } from './wording.ts';

/** The latest ratings of one person: what somebody thought long ago may be different now. */
export const MOST_RATINGS = 100;
/** How long digests may be rendered before yielding to the event loop. */
const SLICE_MS = 10;

/** Dependencies of digests. */
export interface Sources {
  readonly subscribers: Pick<SubscriberStore, 'due' | 'behind' | 'interestsOf'>;
  readonly episodes: Pick<EpisodeStore, 'lastPublishedAt' | 'publishedAfter'>;
  readonly editions: Pick<EditionStore, 'held' | 'writeAll'>;
  readonly ratings: Pick<RatingStore, 'ratedBy'>;
  readonly catalog: Catalog;
  /** Absent: digests show extracts of the episodes' own texts. */
  readonly summaries?: DigestSummaries;
  /** Absent: instant readers get an episode at once. */
  readonly rest?: Rest;
  /** The bot's username, with which titles become links; undefined until Telegram has told it. */
  readonly botName?: () => string | undefined;
  readonly clock: Clock;
}

/** An edition before its episodes are known. */
export interface Plan {
  readonly subscriber: Subscriber;
  readonly kind: 'daily' | 'instant';
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  /** The last publication that it covers, and its subscriber's sinceAt from then on. */
  readonly sinceAt: Instant;
  readonly nextDueAt: Instant | undefined;
}

/**
 * Writes the planned editions of a batch of subscribers and advances the subscribers, in one transaction; those who are owed
 * nothing only advance. What one batch has looked up and rendered is cached for the next ones.
 * @returns a function that returns how many editions were written
 */
export function createEditionWriter(
  { subscribers, episodes, editions, ratings, catalog, summaries = NO_SUMMARIES, botName, clock }: Sources,
  calendar: Calendar,
): (plans: readonly Plan[]) => Promise<number> {
  const newsAfter = createNews(episodes);
  let revision = catalog.revision();
  let wording = createWording(catalog, summaries);
  const yieldIfDue = createTimeSlice(SLICE_MS);

  /** Loads summaries made before a restart or by another replica. */
  async function recallFor(news: News, plans: readonly Plan[]): Promise<void> {
    if (!summaries.isThere()) return;
    const found = news.flatMap(({ id }) => catalog.findEpisode(id) ?? []);
    await summaries.recall(
      newestOf(found),
      plans.map(({ subscriber }) => subscriber.language),
    );
  }

  function compose(
    plan: Plan,
    owed: readonly Episode[],
    interests: Interests,
    rated: readonly RatedEpisode[] | undefined,
    publishedAt: ReadonlyMap<string, Instant>,
  ): NewEdition | undefined {
    const { subscriber, dueAt } = plan;
    const oldestAt = Math.min(...owed.map(({ id }) => publishedAt.get(id) ?? dueAt));
    const isLate = isCatchUp(subscriber, dueAt, oldestAt, owed.length);
    const reader = isLate ? { ...subscriber, focus: catchUpFocus(subscriber, interests) } : subscriber;
    const { picked } = wording.match(owed, reader, interests, rated);
    if (picked.length === 0) return undefined;
    const { zone, language, script, detail, chatType } = subscriber;
    const date = calendar.localDate(dueAt, zone);
    const form = isLate
      ? ({ detail: 'short', caughtUpFrom: calendar.localDate(oldestAt, zone) } as const)
      : { detail };
    const hasRating = chatType === 'private';
    const frame = { date, language, script, bot: botName?.(), picked, hasRating, ...form };
    const messages = wording.render(plan.kind, frame);
    const episodeIds = picked.map(({ id }) => id);
    return { ...planEdition(plan).edition, writtenAt: clock.now(), episodeIds, messages, frame };
  }

  return async (plans) => {
    if (plans.length === 0) return 0;
    const ids = plans.map(({ subscriber }) => subscriber.id);
    const news = await newsAfter(Math.min(...plans.map(({ subscriber }) => subscriber.sinceAt)));
    const held = await editions.held(
      ids,
      news.map((one) => one.id),
    );
    const interests = await subscribers.interestsOf(ids);
    const rated = await ratings.ratedBy(
      plans.flatMap(({ subscriber }) => personOf(subscriber)),
      MOST_RATINGS,
    );
    // The archive may have changed since the last batch, which invalidates the cached rendering.
    if (catalog.revision() !== revision) wording = createWording(catalog, summaries);
    revision = catalog.revision();
    await recallFor(news, plans);
    const publishedBetween = createPublishedBetween(catalog, news);
    const publishedAt = new Map(news.map((one) => [one.id, one.publishedAt]));
    const steps = [];
    for (const plan of plans) {
      await yieldIfDue();
      const { id, chatId, sinceAt } = plan.subscriber;
      const alreadyHeld = held.get(id);
      const published = publishedBetween(sinceAt, plan.sinceAt);
      const owed = alreadyHeld ? published.filter((episode) => !alreadyHeld.has(episode.id)) : published;
      const edition = compose(plan, owed, interests.get(id) ?? NO_INTERESTS, rated.get(chatId), publishedAt);
      steps.push({ ...planEdition(plan), edition });
    }
    return editions.writeAll(steps);
  };
}

/** Whose ratings count for a subscriber: a private chat has the id of its person, and elsewhere there are many. */
export function personOf({ chatType, chatId }: Pick<Subscriber, 'chatType' | 'chatId'>): readonly number[] {
  return chatType === 'private' ? [chatId] : [];
}

/**
 * Returns the episodes published in (sinceAt, untilAt], newest day first, of one day the longest first; cached, since most of a batch
 * have the same sinceAt.
 */
function createPublishedBetween(
  catalog: Catalog,
  news: News,
): (sinceAt: Instant, untilAt: Instant) => readonly Episode[] {
  const cache = new Map<string, readonly Episode[]>();
  return (sinceAt, untilAt) => {
    const key = `${sinceAt} ${untilAt}`;
    const known = cache.get(key);
    if (known) return known;
    const episodes = news
      .filter(({ publishedAt }) => publishedAt > sinceAt && publishedAt <= untilAt)
      .flatMap(({ id }) => catalog.findEpisode(id) ?? [])
      .toSorted((a, b) => b.datedAt - a.datedAt || lengthOf(b) - lengthOf(a));
    cache.set(key, episodes);
    return episodes;
  };
}

/** How much an episode has to say, in sections. */
function lengthOf(episode: Episode): number {
  // Both are read on access, and the sections are expensive.
  return (episode.headings ?? episode.sections).length;
}

/** An edition without episodes yet, and the step of its subscriber. */
export function planEdition({ subscriber, kind, dueAt, expiresAt, sinceAt, nextDueAt }: Plan): {
  readonly step: SubscriberStep;
  readonly edition: NewEdition;
} {
  const { id, chatId, threadId } = subscriber;
  const from = { sinceAt: subscriber.sinceAt, nextDueAt: subscriber.nextDueAt };
  return {
    step: { id, from, sinceAt, nextDueAt },
    edition: {
      key: editionKey(subscriber, kind, dueAt),
      kind,
      subscriberId: id,
      chatId,
      threadId,
      dueAt,
      expiresAt,
      episodeIds: [],
      messages: [],
      state: 'owed',
    },
  };
}

/** A due time has one daily edition. Two instant ones may fall into the same millisecond: their sinceAt differs. */
function editionKey({ id, sinceAt }: Subscriber, kind: 'daily' | 'instant', dueAt: Instant): string {
  return kind === 'daily' ? `daily:${id}:${dueAt}` : `instant:${id}:${dueAt}:${sinceAt}`;
}
