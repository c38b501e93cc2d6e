import { sql } from 'kysely';
import type { EditionStore, LatestDigest, NewEdition, ReviewStep, SubscriberStep } from '../stores.ts';
import { toColumns } from '../subscribers/row.ts';
import type { Db } from '../tables.ts';
import { valueRows } from '../value-rows.ts';
import { readFrame } from './edition-frame.ts';
import { insertEditions } from './insert-editions.ts';

/** Editions owed to subscribers, in the database. */
export function createEditionStore(db: Db): EditionStore {
  return {
    held: (subscriberIds, episodeIds) => findHeld(db, subscriberIds, episodeIds),
    async messagesOf(key) {
      const parts = await db
        .selectFrom('deliveries')
        .innerJoin('editions', 'editions.id', 'edition_id')
        .select(['telegram_message_id', 'status'])
        .where('key', '=', key)
        .orderBy('part')
        .execute();
      if (parts.some(({ status }) => status === 'pending' || status === 'sending')) return 'waiting';
      return parts.flatMap(({ telegram_message_id }) => telegram_message_id ?? []);
    },
    latestDigest: (subscriberId) => findLatest(db, subscriberId),
    write: (edition, move) =>
      db.transaction().execute(async (trx) => {
        let written = true;
        if (edition) {
          const sinceAt = await findSinceAt(trx, edition);
          written = (await insertEditions(trx, [{ edition, sinceAt, untilAt: move?.sinceAt ?? null }])) === 1;
        }
        if (move) await moveSubscriber(trx, move);
        return written;
      }),
    async writeAll(steps) {
      if (steps.length === 0) return 0;
      return db.transaction().execute(async (trx) => {
        const moved = await moveSubscribers(trx, steps);
        const editions = steps.flatMap(({ step, edition }) => {
          if (!edition || !moved.has(step.id)) return [];
          const { from, sinceAt } = step;
          return [{ edition, sinceAt: from.sinceAt, untilAt: sinceAt === from.sinceAt ? null : sinceAt }];
        });
        return insertEditions(trx, editions);
      });
    },
    async writeReviews(steps) {
      if (steps.length === 0) return 0;
      return db.transaction().execute(async (trx) => {
        const moved = await moveReviews(trx, steps);
        const written = steps.flatMap(({ id, edition }) => (edition && moved.has(id) ? [edition] : []));
        // Without a `since_at`: one that expires brings no episodes back.
        return insertEditions(
          trx,
          written.map((edition) => ({ edition, sinceAt: null, untilAt: null })),
        );
      });
    },
  };
}

async function findHeld(
  db: Db,
  subscriberIds: readonly number[],
  episodeIds: readonly string[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const held = new Map<number, Set<string>>();
  if (subscriberIds.length === 0 || episodeIds.length === 0) return held;
  const first = await db
    .selectFrom('episodes')
    .select((eb) => eb.fn.min('published_at').as('at'))
    .where('id', 'in', episodeIds)
    .executeTakeFirst();
  const holding = db
    .selectFrom('editions')
    // CROSS JOIN forces this order in SQLite: starting from the episodes it would scan the editions of all other subscribers.
    .crossJoin('edition_episodes')
    .select(['subscriber_id', 'episode_id'])
    .whereRef('edition_id', '=', 'editions.id')
    .where('subscriber_id', 'in', subscriberIds)
    .where('editions.state', '=', 'owed')
    .where('episode_id', 'in', episodeIds);
  // An edition that ended before that instant cannot hold what was published then or later. Two queries with UNION ALL, because
  // with an OR SQLite would scan all editions that the subscribers ever got.
  const rows = await holding
    .where('until_at', '>=', first?.at ?? 0)
    .unionAll(holding.where('until_at', 'is', null))
    .execute();
  for (const { subscriber_id, episode_id } of rows) {
    if (subscriber_id === null) continue;
    const known = held.get(subscriber_id) ?? new Set();
    held.set(subscriber_id, known.add(episode_id));
  }
  return held;
}

async function findLatest(db: Db, subscriberId: number): Promise<LatestDigest | undefined> {
  const latest = await db
    .selectFrom('editions')
    .select(['id', 'due_at', 'frame'])
    .where('subscriber_id', '=', subscriberId)
    .where('state', '=', 'owed')
    .where('kind', 'in', ['daily', 'instant'])
    .where('frame', 'is not', null)
    .orderBy('due_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!latest) return undefined;
  const { due_at: dueAt } = latest;
  const picked = readFrame(latest.frame)?.frame.picked ?? [];
  if (picked.length > 0) return { dueAt, picked };
  const held = await db
    .selectFrom('edition_episodes')
    .select('episode_id')
    .where('edition_id', '=', latest.id)
    .orderBy('episode_id')
    .execute();
  return { dueAt, picked: held.map(({ episode_id }) => ({ id: episode_id, why: [] })) };
}

async function findSinceAt(trx: Db, { subscriberId }: NewEdition): Promise<number | null> {
  if (subscriberId === undefined) return null;
  const subscriber = await trx
    .selectFrom('subscribers')
    .select('since_at')
    .where('id', '=', subscriberId)
    .executeTakeFirst();
  return subscriber?.since_at ?? null;
}

/** How a subscriber advances when its edition is written. */
type Move = NonNullable<Parameters<EditionStore['write']>[1]>;

async function moveSubscriber(trx: Db, { id, ...change }: Move): Promise<void> {
  const columns = toColumns(change);
  if (Object.keys(columns).length === 0) return;
  await trx.updateTable('subscribers').set(columns).where('id', '=', id).execute();
}

/** Advances the subscribers that are unchanged since they were read. @returns their ids */
async function moveSubscribers(
  trx: Db,
  steps: readonly { readonly step: SubscriberStep; readonly edition: NewEdition | undefined }[],
): Promise<ReadonlySet<number>> {
  const rows = steps.map(({ step: { id, from, sinceAt, nextDueAt }, edition }) => [
    id,
    from.sinceAt,
    from.nextDueAt ?? null,
    sinceAt,
    nextDueAt ?? null,
    modeOf(edition),
  ]);
  const moved = await trx
    .with('step(id, from_since, from_due, to_since, to_due, mode)', () =>
      valueRows(['bigint', 'bigint', 'bigint', 'bigint', 'bigint', 'text'], rows),
    )
    .updateTable('subscribers')
    .from('step')
    .set((eb) => ({ since_at: eb.ref('step.to_since'), next_due_at: eb.ref('step.to_due') }))
    .whereRef('subscribers.id', '=', 'step.id')
    .where('subscribers.state', '=', 'active')
    .whereRef('subscribers.since_at', '=', 'step.from_since')
    .where(sql<boolean>`subscribers.next_due_at IS NOT DISTINCT FROM step.from_due`)
    .where((eb) => eb.or([eb('step.mode', 'is', null), eb('subscribers.mode', '=', eb.ref('step.mode'))]))
    .returning('subscribers.id')
    .execute();
  return new Set(moved.map(({ id }) => id));
}

/** Moves the reviews that are unchanged since they were read. @returns the ids of their subscribers */
async function moveReviews(trx: Db, steps: readonly ReviewStep[]): Promise<ReadonlySet<number>> {
  const rows = steps.map(({ id, from, to }) => [id, from, to]);
  const moved = await trx
    .with('step(id, from_due, to_due)', () => valueRows(['bigint', 'bigint', 'bigint'], rows))
    .updateTable('subscribers')
    .from('step')
    .set((eb) => ({ review_due_at: eb.ref('step.to_due') }))
    .whereRef('subscribers.id', '=', 'step.id')
    .where('subscribers.state', '=', 'active')
    .whereRef('subscribers.review_due_at', '=', 'step.from_due')
    .returning('subscribers.id')
    .execute();
  return new Set(moved.map(({ id }) => id));
}

/** The mode that a subscriber must have for that edition; null for any. An instant subscriber need not have a due time to compare. */
function modeOf(edition: NewEdition | undefined): 'instant' | null {
  return edition?.kind === 'instant' ? 'instant' : null;
}
