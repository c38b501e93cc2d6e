import type { Clock, Instant } from '../domain/clock.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import { renderTopicBack } from '../messages/subscription/subscription-view.ts';
import type { EditionStore } from '../storage/stores.ts';

/** A notice that comes later than the next digest is pointless. */
const NOTICE_LIFE_MS = DAY_MS;
/** The search reads all subscribers. */
const CHECK_EVERY_MS = 3_600_000;

/**
 * Tries topics again that could not be written to, by telling them that digests come again: what is written there shows whether
 * they can be.
 * @param resume resumes those that have waited long enough
 * @returns a step of a round
 */
export function createTopicRetries(
  resume: () => Promise<readonly Subscriber[]>,
  editions: Pick<EditionStore, 'write'>,
  clock: Pick<Clock, 'now'>,
): () => Promise<void> {
  let checkedAt: Instant | undefined;
  return async () => {
    if (checkedAt !== undefined && clock.now() - checkedAt < CHECK_EVERY_MS) return;
    checkedAt = clock.now();
    for (const subscriber of await resume()) {
      const now = clock.now();
      const { id, chatId, threadId, language } = subscriber;
      await editions.write({
        key: `topic-retry:${id}:${now}`,
        kind: 'notice',
        chatId,
        threadId,
        dueAt: now,
        episodeIds: [],
        messages: [renderTopicBack(subscriber, language)],
        expiresAt: now + NOTICE_LIFE_MS,
        state: 'owed',
      });
    }
  };
}
