import { heldUntil } from './chat-hold.ts';
import { storeMessage } from './message-body.ts';
import type { EditionStore, NewEdition } from './stores.ts';
import { toColumns } from './subscriber-row.ts';
import type { Db } from './tables.ts';

/** How a subscriber moves on when its edition is written. */
type Move = NonNullable<Parameters<EditionStore['write']>[1]>;

/** Who is owed what, in the database. */
export function createEditionStore(db: Db): EditionStore {
  return {
    async owedEpisodes(subscriberId, sinceAt, untilAt) {
      const rows = await db
        .selectFrom('episodes')
        .select('episodes.id')
        .where('live', '=', 1)
        .where('published_at', '>', sinceAt)
        .where('published_at', '<=', untilAt)
        .where('episodes.id', 'not in', (eb) =>
          eb
            .selectFrom('editions')
            .innerJoin('edition_episodes', 'edition_id', 'editions.id')
            .select('episode_id')
            .where('subscriber_id', '=', subscriberId)
            .where('editions.state', '=', 'owed')
            // An edition that ended before that instant cannot hold what was published after it.
            .where((edition) =>
              edition.or([edition('until_at', '>', sinceAt), edition('until_at', 'is', null)]),
            ),
        )
        .orderBy('published_at')
        .orderBy('episodes.id')
        .execute();
      return rows.map(({ id }) => id);
    },
    write: (edition, move) =>
      db.transaction().execute(async (trx) => {
        const written = edition === undefined || (await insertEdition(trx, edition, move));
        if (move) await moveSubscriber(trx, move);
        return written;
      }),
  };
}

async function insertEdition(trx: Db, edition: NewEdition, move: Move | undefined): Promise<boolean> {
  const { key, kind, subscriberId, dueAt, state, episodeIds } = edition;
  const subscriber =
    subscriberId === undefined
      ? undefined
      : await trx
          .selectFrom('subscribers')
          .select('since_at')
          .where('id', '=', subscriberId)
          .executeTakeFirst();
  const inserted = await trx
    .insertInto('editions')
    .values({
      key,
      kind,
      subscriber_id: subscriberId ?? null,
      due_at: dueAt,
      since_at: subscriber?.since_at ?? null,
      until_at: move?.sinceAt ?? null,
      state,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return false;
  if (episodeIds.length > 0) {
    const rows = episodeIds.map((episodeId) => ({ edition_id: inserted.id, episode_id: episodeId }));
    await trx.insertInto('edition_episodes').values(rows).execute();
  }
  await insertDeliveries(trx, inserted.id, edition);
  return true;
}

async function insertDeliveries(
  trx: Db,
  editionId: number,
  { chatId, dueAt, expiresAt, messages }: NewEdition,
): Promise<void> {
  const notBefore = await heldUntil(trx, chatId, dueAt);
  for (const [index, message] of messages.entries()) {
    await trx
      .insertInto('deliveries')
      .values({
        edition_id: editionId,
        part: index + 1,
        chat_id: chatId,
        message_ref: await storeMessage(trx, message),
        status: 'pending',
        not_before: notBefore,
        expires_at: expiresAt,
      })
      .execute();
  }
}

async function moveSubscriber(trx: Db, { id, ...change }: Move): Promise<void> {
  const columns = toColumns(change);
  if (Object.keys(columns).length === 0) return;
  await trx.updateTable('subscribers').set(columns).where('id', '=', id).execute();
}
