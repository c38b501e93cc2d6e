import type { Generated, Kysely } from 'kysely';
import type { DeliveryStatus, EditionKind } from '../domain/delivery.ts';
import type { EntityKind } from '../domain/entity.ts';
import type { Language, Mode, SubscriberState } from '../domain/subscriber.ts';
import type { Approval } from './stores.ts';

/**
 * The rows as the database holds them. Names ending in `_at`, and `not_before`, `lease_until`, `until_at`, are instants in
 * milliseconds; a boolean is 0 or 1, because SQLite has no other.
 */
export interface Tables {
  episodes: EpisodeRow;
  sources: { path: string; text: string };
  subscribers: SubscriberRow;
  follows: FollowRow;
  editions: EditionRow;
  edition_episodes: { edition_id: number; episode_id: string };
  /** Equal messages share one row: `hash` is the SHA-256 of `body`, hex; `body` is an OutgoingMessage as JSON. */
  messages: { id: Generated<number>; hash: string; body: string };
  deliveries: DeliveryRow;
  chat_holds: { chat_id: number; until_at: number };
  problems: { line: string; opened_at: number; told: number };
  meta: { key: string; value: string };
  cache: { key: string; value: string; expires_at: number | null };
}

/** The database, or a transaction on it. */
export type Db = Kysely<Tables>;

export interface EpisodeRow {
  id: string;
  identity: string;
  path: string;
  hash: string;
  title: string;
  date: string;
  approval: Approval;
  live: number;
  published_at: number | null;
}

export interface SubscriberRow {
  id: Generated<number>;
  chat_id: number;
  language: Language;
  zone: string;
  /** A JSON list of `HH:MM`. */
  times: string;
  mode: Mode;
  state: SubscriberState;
  next_due_at: number | null;
  since_at: number;
  pause_reason: string | null;
  paused_at: number | null;
}

interface FollowRow {
  id: Generated<number>;
  subscriber_id: number;
  kind: EntityKind;
  name: string;
  stance: Generated<'follow'>;
  created_at: number;
}

interface EditionRow {
  id: Generated<number>;
  key: string;
  kind: EditionKind;
  subscriber_id: number | null;
  due_at: number;
  /** The subscriber's `since_at` before this edition: where it goes back to if the edition expires. */
  since_at: number | null;
  /** The subscriber's `since_at` after this edition; null when it did not move. */
  until_at: number | null;
  state: 'owed' | 'expired';
}

interface DeliveryRow {
  id: Generated<number>;
  edition_id: number;
  /** 1-based; a later part waits for the earlier ones. */
  part: number;
  chat_id: number;
  message_ref: number;
  status: DeliveryStatus;
  attempts: Generated<number>;
  /** How many sends ended without an answer. */
  doubts: Generated<number>;
  /** When it may be claimed: set while it waits (`pending`, or `uncertain` before its repeat), null at any other time. */
  not_before: number | null;
  /** Set while `sending`, null at any other time. */
  lease_until: number | null;
  telegram_message_id: number | null;
  last_error: string | null;
  expires_at: number;
  /** When it was sent, died or expired. */
  settled_at: number | null;
}
