import type { Instant } from '../../domain/clock.ts';
import { chunksOf } from '../../kernel/chunks.ts';
import type { WrittenEdition, WrittenPart } from '../stores.ts';
import type { Db } from '../tables.ts';

/** Rows per statement: with a dozen columns far below the 32,766 parameters that SQLite allows. */
const ROWS = 1_000;
/** An edit never expires: repeating it is harmless, since a message that is correct already stays unchanged. */
const NEVER: Instant = Number.MAX_SAFE_INTEGER;

/** One change of a correction: the part that it changes, and its number. */
export interface Change {
  readonly edition: WrittenEdition;
  /** Absent for a part that is added. */
  readonly part: WrittenPart | undefined;
  readonly number: number;
  /** The row of its message; absent for a part that is left out. */
  readonly ref: number | undefined;
}

interface NewRow {
  readonly editionId: number;
  readonly change: Change;
  readonly number: number;
  readonly ref: number;
}

/** The key of the edition whose parts are the edits of that delivery's message. */
export function correctionKey(deliveryId: number): string {
  return `correction:${deliveryId}`;
}

/** Inserts each edit as the next part of its message's correction edition. @returns ids of editions that had changed meanwhile */
export async function insertEdits(
  trx: Db,
  changes: readonly Change[],
  startAt: (edition: WrittenEdition) => Instant,
  now: Instant,
): Promise<number[]> {
  const ids = await writeCorrectionEditions(trx, changes, now);
  const rows = changes.flatMap((change): NewRow[] => {
    const { part, ref } = change;
    const editionId = part && ids.get(correctionKey(part.deliveryId));
    if (!part || editionId === undefined || ref === undefined) return [];
    return [{ editionId, change, number: part.edits + 1, ref }];
  });
  return insertDeliveries(trx, rows, startAt);
}

/** Inserts correction editions, or makes existing ones owed again. @returns ids by key */
async function writeCorrectionEditions(
  trx: Db,
  changes: readonly Change[],
  now: Instant,
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const chunk of chunksOf(changes, ROWS)) {
    const values = chunk.map(({ edition, part }) => ({
      key: correctionKey(part?.deliveryId ?? 0),
      kind: 'correction' as const,
      subscriber_id: edition.subscriberId,
      due_at: now,
      state: 'owed' as const,
      parts: 0,
    }));
    const rows = await trx
      .insertInto('editions')
      .values(values)
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet(({ ref }) => ({
          due_at: ref('excluded.due_at'),
          state: ref('excluded.state'),
        })),
      )
      .returning(['id', 'key'])
      .execute();
    for (const { id, key } of rows) ids.set(key, id);
  }
  return ids;
}

/** Adds parts to digests that have become longer. @returns ids of editions that had changed meanwhile */
export async function insertParts(
  trx: Db,
  changes: readonly Change[],
  startAt: (edition: WrittenEdition) => Instant,
): Promise<number[]> {
  const rows = changes.flatMap((change): NewRow[] => {
    const { edition, part, number, ref } = change;
    return part || ref === undefined ? [] : [{ editionId: edition.id, change, number, ref }];
  });
  return insertDeliveries(trx, rows, startAt);
}

async function insertDeliveries(
  trx: Db,
  rows: readonly NewRow[],
  startAt: (edition: WrittenEdition) => Instant,
): Promise<number[]> {
  const inserted = new Set<string>();
  for (const chunk of chunksOf(rows, ROWS)) {
    const values = chunk.map(({ editionId, change: { edition, part }, number, ref }) => ({
      edition_id: editionId,
      part: number,
      chat_id: edition.chatId,
      thread_id: edition.threadId,
      message_ref: ref,
      edits: part?.messageId ?? null,
      status: 'pending' as const,
      not_before: startAt(edition),
      expires_at: part ? NEVER : Math.max(...edition.parts.map(({ expiresAt }) => expiresAt)),
    }));
    const written = await trx
      .insertInto('deliveries')
      .values(values)
      .onConflict((conflict) => conflict.columns(['edition_id', 'part']).doNothing())
      .returning(['edition_id', 'part'])
      .execute();
    for (const { edition_id, part } of written) inserted.add(`${edition_id}:${part}`);
  }
  await countParts(trx, [...new Set(rows.map(({ editionId }) => editionId))]);
  return rows
    .filter(({ editionId, number }) => !inserted.has(`${editionId}:${number}`))
    .map(({ change }) => change.edition.id);
}

async function countParts(trx: Db, editionIds: readonly number[]): Promise<void> {
  if (editionIds.length === 0) return;
  await trx
    .updateTable('editions')
    .set((eb) => ({
      parts: eb
        .selectFrom('deliveries')
        .select((count) => count.fn.countAll<number>().as('parts'))
        .whereRef('edition_id', '=', 'editions.id'),
    }))
    .where('id', 'in', editionIds)
    .execute();
}
