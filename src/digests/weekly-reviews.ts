import type { Catalog } from '../catalog/catalog.ts';
import type { ChartTheme, LineChart } from '../domain/chart.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import { nextReviewAt } from '../domain/next-review.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import type { WeeklyReview } from '../domain/weekly-review.ts';
import { inScript } from '../messages/common/own-script.ts';
import { renderWeeklyReview } from '../messages/weekly-review/weekly-review-view.ts';
import type { EditionStore, NewEdition, SubscriberStore } from '../storage/stores.ts';
import { writeInBatches } from './in-batches.ts';
import { createWithoutMuted, reviewWeek } from './week-facts.ts';

/** A review later than this is not worth sending: the next one is six days away. */
const TOO_LATE_MS = 12 * 3_600_000;

/** Writes the weekly reviews that are owed. */
export interface WeeklyReviews {
  /** @returns how many were written */
  tick(): Promise<number>;
}

export interface WeeklyReviewDependencies {
  readonly subscribers: Pick<SubscriberStore, 'dueReviews' | 'interestsOf'>;
  readonly editions: Pick<EditionStore, 'writeReviews'>;
  readonly catalog: Catalog;
  readonly clock: Pick<Clock, 'now'>;
  /** Draws a picture before the messages that have it are sent, so that none waits for it. */
  readonly draw: (chart: LineChart) => Promise<unknown>;
  /** Whether that chat wants its pictures light or dark. */
  readonly themeOf: (chatId: number) => Promise<ChartTheme>;
  /** Called for each subscriber whose review could not be written; the next tick retries it. */
  readonly onFailure: (subscriberId: number, error: unknown) => void;
}

/** The week is looked at once for all who are due together, and worded once for all who read it alike. */
export function createWeeklyReviews({
  subscribers,
  editions,
  catalog,
  clock,
  draw,
  themeOf,
  onFailure,
}: WeeklyReviewDependencies): WeeklyReviews {
  async function createWriter(now: Instant) {
    const review = await reviewWeek(catalog, now);
    const wordedFor = createWording(review);
    const withoutMuted = createWithoutMuted(catalog);
    return async (batch: readonly Subscriber[]): Promise<number> => {
      const interests = await subscribers.interestsOf(batch.map(({ id }) => id));
      const readers = await Promise.all(
        batch.map(async (subscriber) => ({ ...subscriber, theme: await themeOf(subscriber.chatId) })),
      );
      const messagesFor = (reader: (typeof readers)[number]): readonly OutgoingMessage[] => {
        const mutes = interests.get(reader.id)?.mutes ?? [];
        return review && mutes.length > 0
          ? createWording(withoutMuted(review, mutes))(reader)
          : wordedFor(reader);
      };
      const steps = readers.map((reader) => {
        const { id, reviewDueAt: from = now } = reader;
        const isLate = now - from > TOO_LATE_MS;
        const edition = isLate ? undefined : editionOf(reader, messagesFor(reader), now);
        return { id, from, to: nextReviewAt(reader, now), edition };
      });
      // Those that many get: what mutes leave is another picture for each.
      const common = new Set(readers.flatMap((reader) => wordedFor(reader)));
      for (const { picture } of common) if (picture) await draw(picture);
      return editions.writeReviews(steps);
    };
  }

  return {
    async tick() {
      const now = clock.now();
      if ((await subscribers.dueReviews(now, 1)).length === 0) return 0;
      const write = await createWriter(now);
      return writeInBatches((limit) => subscribers.dueReviews(now, limit), write, onFailure);
    },
  };
}

type Reader = Pick<Subscriber, 'language' | 'script'> & { readonly theme: ChartTheme };

function createWording(review: WeeklyReview | undefined): (reader: Reader) => readonly OutgoingMessage[] {
  const worded = new Map<string, readonly OutgoingMessage[]>();
  return ({ language, script, theme }) => {
    if (!review) return [];
    const key = `${language} ${script} ${theme}`;
    const known =
      worded.get(key) ?? inScript([renderWeeklyReview(review, theme, language)], script, language);
    worded.set(key, known);
    return known;
  };
}

function editionOf(
  { id, chatId, threadId, reviewDueAt: dueAt = 0 }: Subscriber,
  messages: readonly OutgoingMessage[],
  now: Instant,
): NewEdition | undefined {
  if (messages.length === 0) return undefined;
  return {
    key: `review:${id}:${dueAt}`,
    kind: 'review',
    subscriberId: id,
    chatId,
    threadId,
    dueAt,
    writtenAt: now,
    // It owes none: what it names was, or is, in digests.
    episodeIds: [],
    messages,
    expiresAt: dueAt + TOO_LATE_MS,
    state: 'owed',
  };
}
