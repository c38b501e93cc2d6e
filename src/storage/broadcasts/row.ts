import type { Selectable } from 'kysely';
import { readMessages } from '../ledger/stored-message.ts';
import type { Broadcast } from '../stores.ts';
import type { Db, Tables } from '../tables.ts';

export type BroadcastRow = Selectable<Tables['broadcasts']>;

/** `written_to` when no subscriber is left: above every id. */
export const ALL_WRITTEN = Number.MAX_SAFE_INTEGER;
/** `written_to` when the episode is published and the tick writes its editions. */
export const PUBLISHED = 1;

/** Converts a row to a broadcast. */
export function toBroadcast(row: BroadcastRow): Broadcast {
  return {
    id: row.id,
    subject:
      row.kind === 'text'
        ? { kind: 'text', messages: readMessages(row.message) ?? [] }
        : { kind: 'episode', episodeId: row.episode_id ?? '' },
    lane: row.lane,
    state: row.state,
    admin: { chatId: row.admin_chat_id, language: row.admin_language },
    progressMessageId: row.progress_message_id ?? undefined,
    audience: row.audience,
    writing: row.written_to === ALL_WRITTEN ? 'all' : row.written_to === 0 ? 'not-begun' : 'begun',
    startedAt: row.created_at,
  };
}

/** Reads a broadcast and locks its row until the transaction ends; by an update, because SQLite has no FOR UPDATE. */
export function lockBroadcast(trx: Db, id: number): Promise<BroadcastRow | undefined> {
  return trx
    .updateTable('broadcasts')
    .set((eb) => ({ state: eb.ref('state') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}
