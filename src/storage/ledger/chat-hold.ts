import { chatGapMs } from '../../domain/chat-gap.ts';
import type { Instant } from '../../domain/clock.ts';
import type { NewEdition } from '../stores.ts';
import type { Db } from '../tables.ts';

/** The later of the wanted instant and the end of the chat's hold. */
export async function heldUntil(db: Db, chatId: number, wantedAt: Instant): Promise<Instant> {
  const hold = await db
    .selectFrom('chat_holds')
    .select('until_at')
    .where('chat_id', '=', chatId)
    .executeTakeFirst();
  return Math.max(wantedAt, hold?.until_at ?? wantedAt);
}

/** An edition about to be written for a chat. */
type ForChat = Pick<NewEdition, 'chatId' | 'dueAt' | 'writtenAt'>;

/**
 * When the deliveries of each edition may first be sent: from its `dueAt` on, after the hold on its chat, and after the gap since
 * that chat's latest message.
 */
export async function findFirstSendAt(
  trx: Db,
  editions: readonly ForChat[],
): Promise<(edition: ForChat) => Instant> {
  const chatIds = [...new Set(editions.map(({ chatId }) => chatId))];
  if (chatIds.length === 0) return ({ dueAt }) => dueAt;
  const holds = await trx
    .selectFrom('chat_holds')
    .select(['chat_id', 'until_at'])
    .where('chat_id', 'in', chatIds)
    .execute();
  const written = editions.map(writtenAt);
  const longestGapMs = Math.max(...chatIds.map(chatGapMs));
  const sent = await trx
    .selectFrom('deliveries')
    .select((eb) => ['chat_id', eb.fn.max('settled_at').as('at')])
    .where('chat_id', 'in', chatIds)
    .where('status', '=', 'sent')
    .where('settled_at', '>', Math.min(...written) - longestGapMs)
    // An instant further ahead is from before the clock was set back: no reason to wait.
    .where('settled_at', '<', Math.max(...written) + longestGapMs)
    .groupBy('chat_id')
    .execute();
  const holdEnds = new Map(holds.map(({ chat_id, until_at }) => [chat_id, until_at]));
  const sentAt = new Map(sent.map(({ chat_id, at }) => [chat_id, at]));
  return (edition) => {
    const { chatId, dueAt } = edition;
    const gapMs = chatGapMs(chatId);
    const lastAt = sentAt.get(chatId) ?? undefined;
    const isInGap = lastAt !== undefined && Math.abs(lastAt - writtenAt(edition)) < gapMs;
    return Math.max(dueAt, holdEnds.get(chatId) ?? dueAt, isInGap ? lastAt + gapMs : dueAt);
  };
}

function writtenAt(edition: ForChat): Instant {
  return edition.writtenAt ?? edition.dueAt;
}

/** Holds a chat until that instant, unless it is held for longer already; its waiting deliveries are deferred as well. */
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
