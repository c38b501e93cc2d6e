import type { Instant } from '../domain/clock.ts';
import type { Db } from './tables.ts';

/** The instant wanted, or the end of the chat's hold if that is later. */
export async function heldUntil(db: Db, chatId: number, wantedAt: Instant): Promise<Instant> {
  const hold = await db
    .selectFrom('chat_holds')
    .select('until_at')
    .where('chat_id', '=', chatId)
    .executeTakeFirst();
  return Math.max(wantedAt, hold?.until_at ?? wantedAt);
}

/** Holds a chat back until that instant, unless it is held for longer already; what waits for it waits as long. */
export async function hold(trx: Db, chatId: number, untilAt: Instant): Promise<void> {
  await trx
    .insertInto('chat_holds')
    .values({ chat_id: chatId, until_at: untilAt })
    .onConflict((conflict) =>
      conflict
        .column('chat_id')
        .doUpdateSet({ until_at: untilAt })
        .where('chat_holds.until_at', '<', untilAt),
    )
    .execute();
  await trx
    .updateTable('deliveries')
    .set({ not_before: untilAt })
    .where('chat_id', '=', chatId)
    .where('not_before', '<', untilAt)
    .execute();
}
