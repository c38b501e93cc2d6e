import type { Instant } from '../../domain/clock.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { readFrame } from '../editions/edition-frame.ts';
import { readMessage } from '../ledger/stored-message.ts';
import type { HeldEpisode, WrittenEdition, WrittenPart } from '../stores.ts';
import type { Db } from '../tables.ts';
import { correctionKey } from './deliveries.ts';
import { LEFT_OUT } from './writes.ts';

/** Owed digests among these editions, each with its episodes, its messages and their current text. */
export async function readEditions(
  db: Db,
  ids: readonly number[],
  now: Instant,
  editableMs: number,
): Promise<WrittenEdition[]> {
  const editions = await findDigests(db, ids);
  if (editions.length === 0) return [];
  const deliveries = await findDeliveries(db, ids);
  const edits = await findEdits(db, deliveries);
  const messages = await findMessages(db, [...deliveries, ...[...edits.values()].flat()]);
  const episodes = await findEpisodes(db, ids);
  const rows = byEdition(deliveries);
  return editions.flatMap(
    ({ kind, frame: stored, subscriber_id, chat_id, thread_id, subscriber_state, id }) => {
      const own = rows.get(id) ?? [];
      const frame = readFrame(stored);
      if (!frame) return [];
      return [
        {
          id,
          kind: kind === 'instant' ? 'instant' : 'daily',
          subscriberId: subscriber_id,
          chatId: chat_id,
          threadId: thread_id,
          ...frame,
          episodes: episodes.get(id) ?? [],
          isSent: own.some((row) => row.status === 'sent' || isUncertainForGood(row)),
          parts: own.map((row) => {
            // A message sent before its group moved to another id is unreachable.
            const isReachable = subscriber_state !== 'paused' && row.chat_id === chat_id;
            return toPart(row, edits.get(row.id) ?? [], messages, isReachable, { now, editableMs });
          }),
        },
      ];
    },
  );
}

function findDigests(db: Db, ids: readonly number[]) {
  return db
    .selectFrom('editions')
    .innerJoin('subscribers', 'subscribers.id', 'subscriber_id')
    .select([
      'editions.id',
      'kind',
      'frame',
      'subscribers.id as subscriber_id',
      'subscribers.state as subscriber_state',
      'chat_id',
      'thread_id',
    ])
    .where('editions.id', 'in', ids)
    .where('editions.state', '=', 'owed')
    .where('kind', 'in', ['daily', 'instant'])
    .where('frame', 'is not', null)
    .execute();
}

/** The edits of each sent delivery, by its id, in order. */
async function findEdits(
  db: Db,
  deliveries: readonly DeliveryRow[],
): Promise<ReadonlyMap<number, readonly DeliveryRow[]>> {
  const sent = deliveries.filter(({ status }) => status === 'sent');
  if (sent.length === 0) return new Map();
  const keys = new Map(sent.map(({ id }) => [correctionKey(id), id]));
  const corrections = await db
    .selectFrom('editions')
    .select(['id', 'key'])
    .where('key', 'in', [...keys.keys()])
    .execute();
  if (corrections.length === 0) return new Map();
  const ids = corrections.map(({ id }) => id);
  const rows = byEdition(await findDeliveries(db, ids));
  return new Map(corrections.map(({ id, key }) => [keys.get(key) ?? 0, rows.get(id) ?? []]));
}

type DeliveryRow = Awaited<ReturnType<typeof findDeliveries>>[number];

function findDeliveries(db: Db, editionIds: readonly number[]) {
  return db
    .selectFrom('deliveries')
    .select([
      'id',
      'edition_id',
      'chat_id',
      'message_ref',
      'status',
      'not_before',
      'telegram_message_id',
      'last_error',
      'expires_at',
      'settled_at',
    ])
    .where('edition_id', 'in', editionIds)
    .orderBy('edition_id')
    .orderBy('part')
    .execute();
}

async function findMessages(
  db: Db,
  rows: readonly DeliveryRow[],
): Promise<ReadonlyMap<number, OutgoingMessage>> {
  const refs = [...new Set(rows.map(({ message_ref }) => message_ref))];
  if (refs.length === 0) return new Map();
  const found = await db.selectFrom('messages').select(['id', 'body']).where('id', 'in', refs).execute();
  return new Map(found.map(({ id, body }) => [id, readMessage(body)]));
}

async function findEpisodes(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, HeldEpisode[]>> {
  const rows = await db
    .selectFrom('edition_episodes')
    .innerJoin('episodes', 'episodes.id', 'episode_id')
    .select(['edition_id', 'episodes.id', 'title', 'date', 'shown', 'approval'])
    .where('edition_id', 'in', ids)
    .orderBy('published_at')
    .orderBy('episodes.id')
    .execute();
  return new Map(
    [...byEdition(rows)].map(([editionId, group]) => [
      editionId,
      group.map(({ id, title, date, shown, approval }) => ({
        id,
        title,
        date,
        shown: shown ?? undefined,
        isWithheld: approval === 'withheld',
      })),
    ]),
  );
}

function byEdition<Row extends { readonly edition_id: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.edition_id);
    if (group) group.push(row);
    else groups.set(row.edition_id, [row]);
  }
  return groups;
}

function toPart(
  row: DeliveryRow,
  edits: readonly DeliveryRow[],
  messages: ReadonlyMap<number, OutgoingMessage>,
  isReachable: boolean,
  { now, editableMs }: { readonly now: Instant; readonly editableMs: number },
): WrittenPart {
  const latest = edits.findLast(isEffective);
  const isSent = row.status === 'sent';
  const waitingEditId = latest && latest.not_before !== null ? latest.id : undefined;
  const expiresAt = isSent ? (row.settled_at ?? 0) + editableMs : row.expires_at;
  // A waiting edit with outdated text must be corrected as well, however old its message is.
  const isOpen = expiresAt > now || waitingEditId !== undefined;
  const state = latest?.status === 'sending' ? 'sending' : stateOf(row, isOpen);
  return {
    deliveryId: row.id,
    state: state === 'sent' && !isReachable ? 'settled' : state,
    original: messageOf(row, messages),
    message: messageOf(latest ?? row, messages),
    messageId: isSent ? (row.telegram_message_id ?? undefined) : undefined,
    waitingEditId,
    edits: edits.length,
    expiresAt,
  };
}

function stateOf(row: DeliveryRow, isOpen: boolean): WrittenPart['state'] {
  if (row.status === 'sending') return 'sending';
  if (row.not_before !== null) return 'waiting';
  if (!isOpen) return 'settled';
  if (row.status === 'sent') return 'sent';
  return row.status === 'expired' && row.last_error === LEFT_OUT ? 'left-out' : 'settled';
}

/** A rejected or expired edit has changed nothing. */
function isEffective({ status }: DeliveryRow): boolean {
  return status !== 'dead' && status !== 'expired';
}

function isUncertainForGood({ status, not_before }: DeliveryRow): boolean {
  return status === 'uncertain' && not_before === null;
}

function messageOf(
  { id, message_ref }: DeliveryRow,
  messages: ReadonlyMap<number, OutgoingMessage>,
): OutgoingMessage {
  const message = messages.get(message_ref);
  if (!message) throw new Error(`delivery ${id} has no message; restore the database from a backup`);
  return message;
}
