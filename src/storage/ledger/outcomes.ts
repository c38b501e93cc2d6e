import type { Instant } from '../../domain/clock.ts';
import type { Ledger } from '../stores.ts';
import type { Db } from '../tables.ts';
import { heldUntil } from './chat-hold.ts';
import { storeMessage } from './message-body.ts';
import { createSentMark } from './sent.ts';

/** The columns of a delivery in flight that its outcome needs. */
interface SendingRow {
  readonly id: number;
  readonly chat_id: number;
  readonly edition_id: number;
  readonly part: number;
  readonly doubts: number;
  readonly lost_leases: number;
}

/** Records the outcomes of sends. An outcome of a delivery that is no longer `sending` changes nothing, unless it arrived. */
export function createOutcomes(
  db: Db,
): Pick<Ledger, 'markSent' | 'postpone' | 'markUncertain' | 'markDead' | 'replaceMessage'> {
  /** Settles or requeues the row in one transaction, if it is still `sending`. */
  const ifSending = (id: number, work: (trx: Db, row: SendingRow) => Promise<void>): Promise<void> =>
    db.transaction().execute(async (trx) => {
      const row = await trx
        .updateTable('deliveries')
        // Written unchanged: in PostgreSQL that locks the row against other replicas until the end, which reading does not.
        .set((eb) => ({ status: eb.ref('status') }))
        .where('id', '=', id)
        .where('status', '=', 'sending')
        .returning(['id', 'chat_id', 'edition_id', 'part', 'doubts', 'lost_leases'])
        .executeTakeFirst();
      if (row) await work(trx, row);
    });

  return {
    markSent: createSentMark(db),
    postpone: (id, notBefore, error) =>
      ifSending(id, (trx, row) => requeue(trx, row, notBefore, { last_error: error })),
    markUncertain: (id, notBefore, error) =>
      ifSending(id, (trx, row) =>
        requeue(trx, { ...row, doubts: row.doubts + 1 }, notBefore, { last_error: error }),
      ),
    markDead: (id, error, now) =>
      ifSending(id, async (trx, { edition_id, part }) => {
        await trx
          .updateTable('deliveries')
          .set({ status: 'dead', last_error: error, settled_at: now, not_before: null, lease_until: null })
          .where('edition_id', '=', edition_id)
          .where('part', '>=', part)
          .where((eb) => eb.or([eb('id', '=', id), eb('not_before', 'is not', null)]))
          .execute();
      }),
    replaceMessage: (id, message, error) =>
      ifSending(id, async (trx, row) => {
        const edition = trx.selectFrom('editions').select('due_at').where('id', '=', row.edition_id);
        const { due_at } = await edition.executeTakeFirstOrThrow();
        const replaced = { last_error: error, message_ref: await storeMessage(trx, message) };
        await requeue(trx, row, due_at, replaced);
      }),
  };
}

/** Back into the queue; a delivery that may have arrived before stays marked `uncertain` while it waits. */
async function requeue(
  trx: Db,
  { id, chat_id, edition_id, part, doubts, lost_leases }: SendingRow,
  notBefore: Instant,
  change: { readonly last_error: string; readonly message_ref?: number },
): Promise<void> {
  const waitsUntil = await heldUntil(trx, chat_id, notBefore);
  await trx
    .updateTable('deliveries')
    .set({
      ...change,
      status: doubts > 0 || lost_leases > 0 ? 'uncertain' : 'pending',
      doubts,
      not_before: waitsUntil,
      lease_until: null,
    })
    .where('id', '=', id)
    .execute();
  // Later parts cannot be sent before it; at the head of the queue every claim would examine them for nothing.
  await trx
    .updateTable('deliveries')
    .set({ not_before: waitsUntil })
    .where('edition_id', '=', edition_id)
    .where('part', '>', part)
    .where('not_before', '<', waitsUntil)
    .execute();
}
