import { sql } from 'kysely';
import { NO_INTERESTS } from '../../domain/subscriber.ts';
import { createAdminLogStore } from '../admins/admin-log-store.ts';
import { forgetAskers } from '../model/spend.ts';
import { createRatingStore } from '../ratings/rating-store.ts';
import { createReadingStore } from '../reading/reading-store.ts';
import type { PersonalEdition, PersonalModelUse, PersonalStore } from '../stores.ts';
import { createSubscriberStore } from '../subscribers/subscriber-store.ts';
import type { Db } from '../tables.ts';

/** What is stored about a person, in the database. */
export function createPersonalStore(db: Db): PersonalStore {
  const subscribers = createSubscriberStore(db);
  const reading = createReadingStore(db);
  const ratings = createRatingStore(db);
  const adminLog = createAdminLogStore(db);
  return {
    async read(chatId) {
      const known = await subscribers.ofChat(chatId);
      const interests = await subscribers.interestsOf(known.map(({ id }) => id));
      return {
        subscriptions: known.map((subscriber) => ({
          subscriber,
          ...(interests.get(subscriber.id) ?? NO_INTERESTS),
        })),
        editions: await readEditions(db, chatId),
        modelUse: await readModelUse(db, chatId),
        saved: await reading.savedBy(chatId),
        place: await reading.placeOf(chatId),
        acts: await adminLog.of(chatId),
        ratings: (await ratings.ratedBy([chatId], Number.POSITIVE_INFINITY)).get(chatId) ?? [],
      };
    },
    async forget(chatId) {
      await db.transaction().execute(async (trx) => {
        const edition = trx.selectFrom('deliveries').select('edition_id').where('chat_id', '=', chatId);
        // A subscriber takes along its interests and editions, an edition its deliveries.
        await trx.deleteFrom('subscribers').where('chat_id', '=', chatId).execute();
        await trx.deleteFrom('editions').where('id', 'in', edition).execute();
        await trx.deleteFrom('saved_episodes').where('person_id', '=', chatId).execute();
        await trx.deleteFrom('ratings').where('person_id', '=', chatId).execute();
        await trx.deleteFrom('reading_places').where('person_id', '=', chatId).execute();
        await trx.deleteFrom('receipts').where('chat_id', '=', chatId).execute();
        await createAdminLogStore(trx).forgetName(chatId);
        await trx.deleteFrom('chat_holds').where('chat_id', '=', chatId).execute();
      });
      await forgetAskers(db, sql`user_id = ${chatId}`);
    },
  };
}

/** An edition while its rows are read. */
interface ReadEdition extends PersonalEdition {
  readonly episodeIds: string[];
  readonly deliveries: PersonalEdition['deliveries'][number][];
}

async function readEditions(db: Db, chatId: number): Promise<PersonalEdition[]> {
  const deliveries = await db
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'deliveries.edition_id')
    .select(['edition_id', 'kind', 'due_at', 'status', 'telegram_message_id', 'settled_at'])
    .where('chat_id', '=', chatId)
    .orderBy('edition_id')
    .orderBy('part')
    .execute();
  const episodes = await db
    .selectFrom('edition_episodes')
    .selectAll()
    .where('edition_id', 'in', (eb) =>
      eb.selectFrom('deliveries').select('edition_id').where('chat_id', '=', chatId),
    )
    .execute();
  const read = new Map<number, ReadEdition>();
  for (const { edition_id, kind, due_at, ...part } of deliveries) {
    const edition = read.get(edition_id) ?? { kind, dueAt: due_at, episodeIds: [], deliveries: [] };
    read.set(edition_id, edition);
    edition.deliveries.push({
      status: part.status,
      messageId: part.telegram_message_id ?? undefined,
      settledAt: part.settled_at ?? undefined,
    });
  }
  for (const { edition_id, episode_id } of episodes) read.get(edition_id)?.episodeIds.push(episode_id);
  return [...read.values()];
}

function readModelUse(db: Db, userId: number): Promise<PersonalModelUse[]> {
  return db
    .selectFrom('model_spend')
    .select((eb) => ['day' as const, 'task' as const, eb.fn.sum<number>('calls').as('calls')])
    .where('user_id', '=', userId)
    .groupBy(['day', 'task'])
    .orderBy('day')
    .orderBy('task')
    .execute();
}
