import { NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import type { Instant } from '../domain/clock.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { type Calendar, createCalendar } from './calendar.ts';
import { createEditionWriter, type Plan, planEdition, type Sources } from './edition-writer.ts';
import { writeInBatches } from './in-batches.ts';
import { LONGEST_REST_MS, NO_REST } from './rest.ts';

/** A digest later than this is not worth sending: its episodes go into the next one. */
const TOO_LATE_MS = 12 * 3_600_000;
/** How long an instant edition waits for a summary that is being made; the edition still arrives within five seconds. */
export const SUMMARY_PATIENCE_MS = 3_000;

/** Decides which subscribers are owed which episodes, and writes their editions. */
export interface Digests {
  /** Writes every edition that is owed now. @returns how many were written */
  tick(): Promise<number>;
}

/**
 * @param onFailure called for each subscriber whose edition could not be written; the next tick retries it
 */
export function createDigests({
  onFailure,
  ...sources
}: Sources & { readonly onFailure: (subscriberId: number, error: unknown) => void }): Digests {
  const { subscribers, episodes, clock } = sources;

  return {
    async tick() {
      const now = clock.now();
      const daily = await writeInBatches(
        (limit) => subscribers.due(now, limit),
        createDailyWriter(sources, now, (await episodes.lastPublishedAt()) ?? 0),
        onFailure,
      );
      // Writing the daily editions takes time: what was published meanwhile must not wait.
      const untilAt = await findInstantEnd(sources);
      if (untilAt === undefined) return daily;
      const instant = await writeInBatches(
        (limit) => subscribers.behind(untilAt, now, limit),
        createInstantWriter(sources, now, untilAt),
        onFailure,
      );
      return daily + instant;
    },
  };
}

/**
 * @param untilAt the last publication recorded in the database. A subscriber never moves beyond it: a publication that is being
 * written at this moment, or under a clock that was set back, would be skipped.
 */
function createDailyWriter(sources: Sources, now: Instant, untilAt: Instant) {
  const calendar = createCalendar();
  const write = createEditionWriter(sources, calendar);
  const isLate = ({ nextDueAt = now }: Subscriber): boolean => now - nextDueAt > TOO_LATE_MS;

  const plan = (subscriber: Subscriber): Plan => ({
    subscriber,
    kind: 'daily',
    dueAt: subscriber.nextDueAt ?? now,
    expiresAt: (subscriber.nextDueAt ?? now) + TOO_LATE_MS,
    sinceAt: Math.max(subscriber.sinceAt, untilAt),
    nextDueAt: calendar.nextDigestAt(subscriber, now),
  });

  return async (batch: readonly Subscriber[]): Promise<number> => {
    const late = batch.filter(isLate);
    if (late.length > 0) await sources.editions.writeAll(late.map((one) => planLate(calendar, one, now)));
    return write(batch.filter((subscriber) => !isLate(subscriber)).map(plan));
  };
}

/** sinceAt stays: what this edition would have held is owed at the next due time, which may have come already. */
function planLate(calendar: Calendar, subscriber: Subscriber, now: Instant) {
  const { sinceAt, nextDueAt: dueAt = now } = subscriber;
  const nextDueAt = calendar.nextDigestAt(subscriber, now - TOO_LATE_MS);
  const expiresAt = dueAt + TOO_LATE_MS;
  const { step, edition } = planEdition({
    subscriber,
    kind: 'daily',
    dueAt,
    expiresAt,
    sinceAt,
    nextDueAt,
  });
  return { step, edition: { ...edition, state: 'expired' as const } };
}

/**
 * The last publication to include in instant editions: all of them, except that a fresh episode waits until its file is at rest, and a
 * little for its summary, which is seconds away and would otherwise always come too late.
 */
async function findInstantEnd({
  episodes,
  catalog,
  summaries = NO_SUMMARIES,
  rest = NO_REST,
  clock,
}: Sources): Promise<Instant | undefined> {
  const lastPublishedAt = await episodes.lastPublishedAt();
  if (!summaries.isThere() && !rest.isWanted()) return lastPublishedAt;
  const now = clock.now();
  const longestMs = rest.isWanted() ? LONGEST_REST_MS : SUMMARY_PATIENCE_MS;
  const awaitsSummary = (id: string, publishedAt: Instant): boolean => {
    const isFresh = summaries.isThere() && publishedAt > now - SUMMARY_PATIENCE_MS;
    const episode = isFresh ? catalog.findEpisode(id) : undefined;
    return episode !== undefined && summaries.isExpected(episode, SUMMARY_PATIENCE_MS);
  };
  const fresh = await episodes.publishedAfter(now - longestMs);
  const awaited = fresh.find(
    ({ id, publishedAt }) => rest.isAwaited(id, publishedAt) || awaitsSummary(id, publishedAt),
  );
  // Publication instants never decrease.
  return awaited ? awaited.publishedAt - 1 : lastPublishedAt;
}

function createInstantWriter(sources: Sources, now: Instant, untilAt: Instant) {
  const calendar = createCalendar();
  const write = createEditionWriter(sources, calendar);
  return (batch: readonly Subscriber[]): Promise<number> =>
    write(
      batch.map((subscriber) => ({
        subscriber,
        kind: 'instant',
        dueAt: now,
        expiresAt: now + TOO_LATE_MS,
        sinceAt: untilAt,
        nextDueAt: calendar.nextDigestAt(subscriber, now),
      })),
    );
}
