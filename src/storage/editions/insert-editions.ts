import type { Instant } from '../../domain/clock.ts';
import { chunksOf } from '../../kernel/chunks.ts';
import { findFirstSendAt } from '../ledger/chat-hold.ts';
import { storeMessages } from '../ledger/message-body.ts';
import type { NewEdition } from '../stores.ts';
import type { Db } from '../tables.ts';
import { writeFrame } from './edition-frame.ts';

/** Rows per statement: with a dozen columns far below the 32,766 parameters that SQLite allows. */
const ROWS = 1_000;

/** Before every publication, so that an edition without episodes is never searched for any. */
const HOLDS_NOTHING = 0;

/** An edition to write, and what its subscriber's `since_at` is before and after it. */
export interface EditionToWrite {
  readonly edition: NewEdition;
  readonly sinceAt: Instant | null;
  /** Null when the subscriber does not move. */
  readonly untilAt: Instant | null;
}

/** Writes editions with their deliveries, except those whose key exists already. @returns how many were written */
export async function insertEditions(trx: Db, editions: readonly EditionToWrite[]): Promise<number> {
  const written = await insertRows(trx, editions);
  const episodes = written.flatMap(({ id, edition }) =>
    edition.episodeIds.map((episodeId) => ({ edition_id: id, episode_id: episodeId })),
  );
  for (const rows of chunksOf(episodes, ROWS)) {
    await trx.insertInto('edition_episodes').values(rows).execute();
  }
  await insertDeliveries(trx, written);
  return written.length;
}

interface WrittenEdition {
  readonly id: number;
  readonly edition: NewEdition;
}

async function insertRows(trx: Db, editions: readonly EditionToWrite[]): Promise<WrittenEdition[]> {
  const byKey = new Map(editions.map((one) => [one.edition.key, one]));
  const written: WrittenEdition[] = [];
  for (const chunk of chunksOf([...byKey.values()], ROWS)) {
    const rows = await trx
      .insertInto('editions')
      .values(
        chunk.map(({ edition, sinceAt, untilAt }) => ({
          key: edition.key,
          kind: edition.kind,
          subscriber_id: edition.subscriberId ?? null,
          due_at: edition.dueAt,
          since_at: sinceAt,
          until_at: untilAt ?? (edition.episodeIds.length > 0 ? null : HOLDS_NOTHING),
          state: edition.state,
          parts: edition.messages.length,
          frame: edition.frame ? writeFrame(edition.frame) : null,
          broadcast_id: edition.broadcastId ?? null,
        })),
      )
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning(['id', 'key'])
      .execute();
    for (const { id, key } of rows) {
      const edition = byKey.get(key)?.edition;
      if (edition) written.push({ id, edition });
    }
  }
  return written;
}

async function insertDeliveries(trx: Db, written: readonly WrittenEdition[]): Promise<void> {
  const withMessages = written.filter(({ edition }) => edition.messages.length > 0);
  if (withMessages.length === 0) return;
  const editions = withMessages.map(({ edition }) => edition);
  const refOf = await storeMessages(
    trx,
    editions.flatMap(({ messages }) => messages),
  );
  const firstSendAt = await findFirstSendAt(trx, editions);
  const deliveries = withMessages.flatMap(({ id, edition }) =>
    edition.messages.map((message, index) => ({
      edition_id: id,
      part: index + 1,
      chat_id: edition.chatId,
      thread_id: edition.threadId ?? 0,
      message_ref: refOf(message),
      lane: edition.lane ?? ('free' as const),
      status: 'pending' as const,
      not_before: firstSendAt(edition),
      expires_at: edition.expiresAt,
    })),
  );
  for (const rows of chunksOf(deliveries, ROWS)) await trx.insertInto('deliveries').values(rows).execute();
}
