import type { Instant } from '../../domain/clock.ts';
import { insertEditions } from '../editions/insert-editions.ts';
import { readMessages } from '../ledger/stored-message.ts';
import type { NewEdition } from '../stores.ts';
import type { Db } from '../tables.ts';
import { ALL_WRITTEN, type BroadcastRow, lockBroadcast } from './row.ts';

/** The subscribers who get broadcasts: active, not with mode `off`, and not away. */
export function broadcastRecipients(db: Db, now: Instant) {
  return db
    .selectFrom('subscribers')
    .where('state', '=', 'active')
    .where('mode', '!=', 'off')
    .where((eb) => eb.or([eb('away_until', 'is', null), eb('away_until', '<=', now)]));
}

/** Writes the editions of the next subscribers by id, if it is running and not over, and its new position. @returns how many */
export async function writeNext(
  trx: Db,
  id: number,
  now: Instant,
  expiresAt: Instant,
  limit: number,
): Promise<number> {
  const broadcast = await lockBroadcast(trx, id);
  if (broadcast?.state !== 'running' || broadcast.kind !== 'text') return 0;
  const messages = readMessages(broadcast.message);
  if (!messages) {
    // There is nothing to write: its admin sees it as stopped.
    await trx.updateTable('broadcasts').set({ state: 'stopped' }).where('id', '=', id).execute();
    return 0;
  }
  const chats = now < expiresAt ? await findNext(trx, broadcast.written_to, now, limit) : [];
  await insertEditions(
    trx,
    // Without `since_at`: a broadcast that expires must not reset the subscribers' position.
    editionsFor({ ...broadcast, messages, expiresAt }, chats, now).map((edition) => ({
      edition,
      sinceAt: null,
      untilAt: null,
    })),
  );
  const last = chats.length === limit ? chats.at(-1) : undefined;
  await trx
    .updateTable('broadcasts')
    .set({ written_to: last?.id ?? ALL_WRITTEN })
    .where('id', '=', id)
    .execute();
  return chats.length;
}

interface Chat {
  readonly id: number;
  readonly chat_id: number;
  readonly thread_id: number;
}

function findNext(trx: Db, after: number, now: Instant, limit: number): Promise<Chat[]> {
  return broadcastRecipients(trx, now)
    .select(['id', 'chat_id', 'thread_id'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** A broadcast's text, and until when it may be sent. */
type TextToWrite = BroadcastRow & Pick<NewEdition, 'messages' | 'expiresAt'>;

function editionsFor(
  { id, messages, lane, created_at: dueAt, expiresAt }: TextToWrite,
  chats: readonly Chat[],
  writtenAt: Instant,
): NewEdition[] {
  return chats.map((chat) => ({
    key: `broadcast:${id}:${chat.id}`,
    kind: 'broadcast',
    subscriberId: chat.id,
    chatId: chat.chat_id,
    threadId: chat.thread_id === 0 ? undefined : chat.thread_id,
    dueAt,
    writtenAt,
    episodeIds: [],
    messages,
    expiresAt,
    state: 'owed',
    lane,
    broadcastId: id,
  }));
}
