import type { Clock, Instant } from '../domain/clock.ts';
import { formatQuietHours } from '../domain/quiet-hours.ts';
import type { PersonalEdition, PersonalRecords, PersonalStore, SessionStore } from '../storage/stores.ts';

/** What the bot stores about one person, in their private chat, whose id is theirs. */
export interface PersonalData {
  /** All of it as JSON, for its person to read. */
  exportOf(chatId: number): Promise<string>;
  /** Deletes all of it, and what was still to be sent. What an admin did concerns the show, and stays without the name. */
  forget(chatId: number): Promise<void>;
}

export interface PersonalDataDependencies {
  readonly personal: PersonalStore;
  readonly sessions: Pick<SessionStore, 'entries' | 'delete'>;
  /** How the keys of the sessions that belong to a chat begin. */
  readonly sessionsIn: (chatId: number) => readonly string[];
  readonly clock: Pick<Clock, 'now'>;
}

/** Creates the use cases for what is stored about a person. */
export function createPersonalData({
  personal,
  sessions,
  sessionsIn,
  clock,
}: PersonalDataDependencies): PersonalData {
  async function sessionsOf(chatId: number) {
    return (await Promise.all(sessionsIn(chatId).map(sessions.entries))).flat();
  }
  return {
    async exportOf(chatId) {
      const [records, kept] = await Promise.all([personal.read(chatId), sessionsOf(chatId)]);
      const exported = {
        exported_at: toText(clock.now()),
        chat_id: chatId,
        ...describeRecords(records),
        conversations: kept.map(({ key, value }) => ({ key, kept: readJson(value) })),
      };
      return `${JSON.stringify(exported, undefined, 2)}\n`;
    },
    async forget(chatId) {
      for (const { key } of await sessionsOf(chatId)) await sessions.delete(key);
      await personal.forget(chatId);
    },
  };
}

function describeRecords({
  subscriptions,
  editions,
  modelUse,
  saved,
  place,
  ratings,
  acts,
}: PersonalRecords) {
  return {
    subscriptions: subscriptions.map(({ subscriber, follows, mutes }) => ({
      subscribed: toText(subscriber.subscribedAt),
      state: subscriber.state,
      language: subscriber.language,
      script: subscriber.script,
      zone: subscriber.zone,
      times: subscriber.times,
      mode: subscriber.mode,
      focus: subscriber.focus,
      weekdays: subscriber.weekdays,
      weekly_day: subscriber.weeklyDay,
      detail: subscriber.detail,
      away_until: toText(subscriber.awayUntil),
      silent: subscriber.isSilent,
      quiet_hours: subscriber.quietHours && formatQuietHours(subscriber.quietHours),
      next_digest: toText(subscriber.nextDueAt),
      next_weekly_review: toText(subscriber.reviewDueAt),
      episodes_owed_since: toText(subscriber.sinceAt),
      follows,
      mutes,
    })),
    messages: editions.map(describeEdition),
    saved: saved.map(({ episodeId, savedAt }) => ({ episode: episodeId, at: toText(savedAt) })),
    read_last: place && { episode: place.episodeId, section: place.section, at: toText(place.readAt) },
    ratings: ratings.map(({ episodeId, rating, ratedAt }) => ({
      episode: episodeId,
      rating,
      at: toText(ratedAt),
    })),
    admin_acts: acts.map(({ at, act, subject }) => ({ act, about: subject, at: toText(at) })),
    language_model: modelUse,
  };
}

function describeEdition({ kind, dueAt, episodeIds, deliveries }: PersonalEdition) {
  const parts = deliveries.map(({ status, messageId, settledAt }) => ({
    status,
    message_id: messageId,
    at: toText(settledAt),
  }));
  return { kind, due: toText(dueAt), episodes: episodeIds, parts };
}

function toText(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
