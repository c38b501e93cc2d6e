import type { Instant } from '../../domain/clock.ts';
import { writeFrame } from '../editions/edition-frame.ts';
import { findFirstSendAt } from '../ledger/chat-hold.ts';
import { storeMessages } from '../ledger/message-body.ts';
import type { Correction, WrittenEdition, WrittenPart } from '../stores.ts';
import type { Db } from '../tables.ts';
import { type Change, insertEdits, insertParts } from './deliveries.ts';

/** The `last_error` of a message that a correction left out; identifies it if it is wanted again. */
export const LEFT_OUT = 'a correction left it out before it was sent';

/**
 * Writes corrections.
 * @returns ids of the editions of which some part had changed its state since they were read
 */
export async function applyCorrections(
  trx: Db,
  corrections: readonly Correction[],
  now: Instant,
): Promise<number[]> {
  const changes = await changesOf(trx, corrections);
  const startAt = await startsOf(trx, corrections, now);
  const inState = (...states: WrittenPart['state'][]) =>
    changes.filter(({ part }) => part !== undefined && states.includes(part.state));
  const edits = inState('sent').filter(({ part }) => part?.waitingEditId === undefined);
  const missed = [
    ...(await reword(trx, [...inState('waiting'), ...inState('sent')], now)),
    ...(await leaveOut(trx, inState('waiting'), now)),
    ...(await restoreLeftOut(trx, inState('left-out'), startAt)),
    ...(await insertEdits(trx, edits, startAt, now)),
    ...(await insertParts(trx, changes, startAt)),
  ];
  await storeMarks(trx, corrections);
  await markMixed(
    trx,
    corrections.flatMap(({ touched }) => touched),
  );
  return [...new Set(missed)];
}

async function changesOf(trx: Db, corrections: readonly Correction[]): Promise<Change[]> {
  const wordings = corrections.flatMap(({ parts }) => parts.filter((wanted) => typeof wanted === 'object'));
  const refOf = await storeMessages(trx, wordings);
  return corrections.flatMap(({ edition, parts }) =>
    parts.flatMap((wanted, index): Change[] => {
      if (wanted === 'kept') return [];
      const ref = wanted === 'left-out' ? undefined : refOf(wanted);
      return [{ edition, part: edition.parts[index], number: index + 1, ref }];
    }),
  );
}

/** When the new deliveries of each edition's chat may first be sent. */
async function startsOf(
  trx: Db,
  corrections: readonly Correction[],
  now: Instant,
): Promise<(edition: WrittenEdition) => Instant> {
  const forChat = ({ chatId }: WrittenEdition) => ({ chatId, dueAt: now });
  const firstSendAt = await findFirstSendAt(
    trx,
    corrections.map(({ edition }) => forChat(edition)),
  );
  return (edition) => firstSendAt(forChat(edition));
}

/** Replaces the message of waiting sends and waiting edits. @returns ids of editions that had changed meanwhile */
async function reword(trx: Db, changes: readonly Change[], now: Instant): Promise<number[]> {
  const waiting = changes.flatMap((change) => {
    const { part, ref } = change;
    const id = part?.state === 'waiting' ? part.deliveryId : part?.waitingEditId;
    return id === undefined || ref === undefined ? [] : [{ change, id, ref }];
  });
  const updated = new Set<number>();
  for (const wanted of new Set(waiting.map(({ ref }) => ref))) {
    const ids = waiting.filter(({ ref }) => ref === wanted).map(({ id }) => id);
    const rows = await trx
      .updateTable('deliveries')
      .set({ message_ref: wanted })
      .where('id', 'in', ids)
      .where('not_before', 'is not', null)
      .returning('id')
      .execute();
    for (const { id } of rows) updated.add(id);
  }
  const edits = waiting.filter(({ id, change }) => id === change.part?.waitingEditId);
  await renewDue(
    trx,
    edits.map(({ id }) => id),
    now,
  );
  return waiting.filter(({ id }) => !updated.has(id)).map(({ change }) => change.edition.id);
}

/** Marks the editions of replaced edits as due now. */
async function renewDue(trx: Db, editIds: readonly number[], now: Instant): Promise<void> {
  if (editIds.length === 0) return;
  await trx
    .updateTable('editions')
    .set({ due_at: now })
    .where('id', 'in', (eb) => eb.selectFrom('deliveries').select('edition_id').where('id', 'in', editIds))
    .execute();
}

/** Settles waiting parts that are not wanted any more; a part that may have arrived does not become expired, but stays uncertain. */
async function leaveOut(trx: Db, changes: readonly Change[], now: Instant): Promise<number[]> {
  const unwanted = changes.flatMap(({ edition, part, ref }) =>
    part && ref === undefined ? [{ editionId: edition.id, id: part.deliveryId }] : [],
  );
  if (unwanted.length === 0) return [];
  const settle = trx
    .updateTable('deliveries')
    .set({ not_before: null, settled_at: now, last_error: LEFT_OUT })
    .where(
      'id',
      'in',
      unwanted.map(({ id }) => id),
    )
    .where('not_before', 'is not', null)
    .returning('id');
  const expired = await settle.set({ status: 'expired' }).where('status', '=', 'pending').execute();
  const uncertain = await settle.execute();
  const settled = new Set([...expired, ...uncertain].map(({ id }) => id));
  return unwanted.filter(({ id }) => !settled.has(id)).map(({ editionId }) => editionId);
}

/** Queues parts again that were left out. */
async function restoreLeftOut(
  trx: Db,
  changes: readonly Change[],
  startAt: (edition: WrittenEdition) => Instant,
): Promise<number[]> {
  const missed: number[] = [];
  for (const { edition, part, ref } of changes) {
    if (!part || ref === undefined) continue;
    const { numUpdatedRows } = await trx
      .updateTable('deliveries')
      .set({
        status: 'pending',
        message_ref: ref,
        not_before: startAt(edition),
        settled_at: null,
        last_error: null,
      })
      .where('id', '=', part.deliveryId)
      .where('status', '=', 'expired')
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) missed.push(edition.id);
  }
  return missed;
}

/** Stores the marked episodes in the frames; one statement per distinct frame, since many digests share theirs. */
async function storeMarks(trx: Db, corrections: readonly Correction[]): Promise<void> {
  const idsOf = new Map<string, number[]>();
  for (const { edition, corrected } of corrections) {
    if (corrected.join() === edition.corrected.join()) continue;
    const frame = writeFrame(edition.frame, corrected);
    idsOf.set(frame, [...(idsOf.get(frame) ?? []), edition.id]);
  }
  for (const [frame, ids] of idsOf) {
    await trx.updateTable('editions').set({ frame }).where('id', 'in', ids).execute();
  }
}

async function markMixed(trx: Db, episodeIds: readonly string[]): Promise<void> {
  if (episodeIds.length === 0) return;
  await trx
    .updateTable('episodes')
    .set({ shown: 'mixed' })
    .where('id', 'in', [...new Set(episodeIds)])
    .where('shown', 'is not', null)
    .execute();
}
