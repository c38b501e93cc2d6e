import type { Generated, Kysely } from 'kysely';
import type { AdminAct } from '../domain/admin.ts';
import type { DeliveryStatus, EditionKind, Lane } from '../domain/delivery.ts';
import type { AliasWord, EntityKind } from '../domain/entity.ts';
import type { ModelEvent } from '../domain/model-use.ts';
import type {
  ChatType,
  Detail,
  Focus,
  FollowKind,
  FollowScope,
  Language,
  Mode,
  Script,
  SubscriberState,
} from '../domain/subscriber.ts';
import type { Weekday } from '../domain/weekday.ts';
import type { DayFigure } from './stores/figures.ts';
import type { Approval, BroadcastState, UploadState } from './stores.ts';

/**
 * The rows as the database holds them. Names ending in `_at`, and `not_before`, `lease_until`, `until_at`, are instants in
 * milliseconds; a boolean is 0 or 1, because SQLite has no other.
 */
export interface Tables {
  episodes: EpisodeRow;
  saved_episodes: { person_id: number; episode_id: string; saved_at: number };
  /** One a person; `section` is null when the episode itself was opened. */
  reading_places: { person_id: number; episode_id: string; section: number | null; read_at: number };
  /** One a person and episode; `rating` is 1 or -1. */
  ratings: { person_id: number; episode_id: string; rating: number; rated_at: number };
  uploads: UploadRow;
  editors: { person_id: number; name: string; added_at: number };
  admin_acts: AdminActRow;
  sources: { path: string; text: string };
  alias_decisions: AliasDecisionRow;
  subscribers: SubscriberRow;
  follows: FollowRow;
  editions: EditionRow;
  edition_episodes: { edition_id: number; episode_id: string };
  /** Equal messages share one row: `hash` is the SHA-256 of `body`, hex; `body` is read by `stored-message.ts`. */
  messages: { id: Generated<number>; hash: string; body: string };
  deliveries: DeliveryRow;
  chat_holds: { chat_id: number; until_at: number };
  /** Days in UTC, here and below. */
  day_figures: { day: string; figure: DayFigure; count: number };
  /** Searches that found nothing; not by whom. */
  missed_queries: { day: string; query: string; count: number };
  problems: { line: string; opened_at: number; told: number };
  meta: { key: string; value: string };
  cache: { key: string; value: string; expires_at: number | null };
  broadcasts: BroadcastRow;
  /** Withdrawn episodes, until the admin has the report on their sent messages. */
  withdrawals: WithdrawalRow;
  /** What admins published and are told of while it arrives; one an episode and chat. */
  receipts: ReceiptRow;
  /** How often an episode was opened, over all readers; `day` in UTC. */
  openings: { episode_id: string; day: string; count: number; shared: number };
  /** PostgreSQL only: when the next send of a lane may start, shared by all replicas. */
  slots: { lane: Lane; next_at: number };
  updates: UpdateRow;
  /** `key` is a SHA-256, hex. */
  model_answers: { key: string; task: string; model: string; raw: string; created_at: number };
  model_spend: ModelSpendRow;
  model_reservations: ModelReservationRow;
  /** How often something happened, over all users; days in UTC. */
  model_counts: { day: string; task: string; event: ModelEvent; count: number };
}

/** The database, or a transaction on it. */
export type Db = Kysely<Tables>;

interface AdminActRow {
  id: Generated<number>;
  acted_at: number;
  person_id: number;
  /** As it was then. */
  person_name: string;
  act: AdminAct;
  subject: string;
}

export interface UploadRow {
  token: string;
  file_name: string;
  body: string;
  hash: string;
  state: UploadState;
  episode_id: string | null;
  changed_at: number;
}

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
  /** What sent digests show of it: the hash of its file, `withdrawn` or `mixed`; null when it was never shown to anyone. */
  shown: string | null;
}

interface AliasDecisionRow {
  kind: EntityKind;
  /** Folded, as `alias` is. */
  name: string;
  alias: string;
  /** The two as glossaries wrote them. */
  written_first: string;
  written_second: string;
  word: AliasWord;
  decided_at: number;
  /** The admin's user id. */
  decided_by: number;
}

export interface SubscriberRow {
  id: Generated<number>;
  chat_id: number;
  /** 0 for the chat itself: with NULL two rows of one chat would count as distinct. */
  thread_id: number;
  chat_type: ChatType;
  language: Language;
  script: Generated<Script>;
  zone: string;
  /** A JSON list of `HH:MM`. */
  times: string;
  mode: Mode;
  /** ISO numbers of the days, ascending: `12345`. */
  weekdays: Generated<string>;
  weekly_day: Generated<Weekday>;
  detail: Generated<Detail>;
  /** Null when it was never away. */
  away_until: number | null;
  focus: Generated<Focus>;
  is_silent: Generated<number>;
  /** `HH:MM-HH:MM`. */
  quiet_hours: string | null;
  state: SubscriberState;
  next_due_at: number | null;
  /** Null when no weekly review is wanted. */
  review_due_at: number | null;
  since_at: number;
  subscribed_at: Generated<number>;
  pause_reason: string | null;
  paused_at: number | null;
}

interface FollowRow {
  id: Generated<number>;
  subscriber_id: number;
  kind: FollowKind;
  name: string;
  stance: Generated<'follow' | 'mute'>;
  scope: Generated<FollowScope>;
  created_at: number;
}

interface EditionRow {
  id: Generated<number>;
  key: string;
  kind: EditionKind;
  subscriber_id: number | null;
  due_at: number;
  /** The subscriber's `since_at` before this edition: restored if the edition expires. */
  since_at: number | null;
  /** The subscriber's `since_at` after this edition; if that did not change, null, or 0 if the edition has no episodes. */
  until_at: number | null;
  state: 'owed' | 'expired';
  /** How many deliveries were written with it. */
  parts: number;
  /** What a digest was rendered with besides its episodes, for corrections; null if it is no digest. See `edition-frame.ts`. */
  frame: string | null;
  broadcast_id: number | null;
}

interface DeliveryRow {
  id: Generated<number>;
  edition_id: number;
  /** 1-based; a later part waits for the earlier ones. */
  part: number;
  chat_id: number;
  /** 0 for the chat itself. */
  thread_id: Generated<number>;
  message_ref: number;
  /** The Telegram message that it edits; null for a new one. */
  edits: number | null;
  lane: Generated<Lane>;
  status: DeliveryStatus;
  attempts: Generated<number>;
  /** How many sends ended without an answer. */
  doubts: Generated<number>;
  /** How often its sender died in the middle of a send. */
  lost_leases: Generated<number>;
  /** When it may be claimed: set while it waits (`pending`, or `uncertain` before its repeat), otherwise null. */
  not_before: number | null;
  /** Set while `sending`, otherwise null. */
  lease_until: number | null;
  telegram_message_id: number | null;
  last_error: string | null;
  expires_at: number;
  /** When it was sent, died or expired. */
  settled_at: number | null;
}

interface BroadcastRow {
  id: Generated<number>;
  /** `text`: an admin's text to every subscriber; `episode`: the instant editions of one publication. */
  kind: 'text' | 'episode';
  episode_id: string | null;
  /** Read by `stored-message.ts`; null for an episode. */
  message: string | null;
  lane: Lane;
  state: BroadcastState;
  /** The admin's chat, and the message there that shows the progress. */
  admin_chat_id: number;
  admin_language: Language;
  progress_message_id: number | null;
  /** The number of subscribers when it started. */
  audience: number;
  /** The last subscriber whose edition is written; see `row.ts`. */
  written_to: number;
  /** When it was planned; after its start, when it started. */
  created_at: number;
  ended_at: number | null;
}

interface UpdateRow {
  update_id: number;
  /** 1 once it was handled or given up. */
  done: number;
  /** End of the lease of the process that handles it. */
  lease_until: number;
  taken_at: number;
  /** The update as JSON until it is done; then null. */
  payload: string | null;
  /** How often its handling was started, as far as that is counted. */
  attempts: Generated<number>;
}

interface WithdrawalRow {
  id: Generated<number>;
  episode_id: string;
  /** The chat and language of the admin who withdrew it, for the report. */
  chat_id: number;
  language: Language;
  begun_at: number;
  /** When the interim report was written. */
  told_at: number | null;
}

interface ReceiptRow {
  episode_id: string;
  /** The chat and language of the admin who published it. */
  chat_id: number;
  language: Language;
  way: 'published' | 'saved';
  /** Null when it is the message of a notice; see `receipt-store.ts`. */
  message_id: number | null;
  begun_at: number;
}

interface ModelSpendRow {
  /** In UTC, `2026-01-21`. */
  day: string;
  /** 0 when no user requested it, or the user was removed. */
  user_id: number;
  task: string;
  model: string;
  calls: number;
  tokens_in: number;
  tokens_out: number;
  microdollars: number;
}

/** Counts until `expires_at`, even if the process that made it dies. */
interface ModelReservationRow {
  id: string;
  day: string;
  user_id: number;
  answer_key: string;
  microdollars: number;
  expires_at: number;
}
