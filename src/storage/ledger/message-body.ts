import { createHash } from 'node:crypto';
import type { OutgoingMessage } from '../../domain/message.ts';
import { chunksOf } from '../chunks.ts';
import type { Db } from '../tables.ts';
import { writeMessage } from './stored-message.ts';

/** Messages looked up or written in one statement: each is a few kilobytes. */
const BATCH = 500;

/**
 * Stores messages once, however many deliveries send them; gives the id of each one's row.
 * @param trx the transaction of the deliveries that refer to them
 */
export async function storeMessages(
  trx: Db,
  messages: Iterable<OutgoingMessage>,
): Promise<(message: OutgoingMessage) => number> {
  // One message object goes to many chats: its text is worked through once.
  const hashes = new Map<OutgoingMessage, string>();
  const bodies = new Map<string, string>();
  for (const message of new Set(messages)) {
    const body = writeMessage(message);
    const hash = createHash('sha256').update(body).digest('hex');
    hashes.set(message, hash);
    bodies.set(hash, body);
  }
  const ids = new Map<string, number>();
  // In one order everywhere: two transactions that write the same messages cannot wait for each other.
  for (const chunk of chunksOf(
    [...bodies].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    BATCH,
  )) {
    await storeBodies(trx, chunk, ids);
  }
  return (message) => {
    const id = ids.get(hashes.get(message) ?? '');
    if (id === undefined) throw new Error('a message was not stored with its deliveries');
    return id;
  };
}

/** The same for a single message; gives its row's id. */
export async function storeMessage(trx: Db, message: OutgoingMessage): Promise<number> {
  return (await storeMessages(trx, [message]))(message);
}

/** Adds the ids of the bodies' rows to `ids`. */
async function storeBodies(
  trx: Db,
  bodies: readonly (readonly [hash: string, body: string])[],
  ids: Map<string, number>,
): Promise<void> {
  await findBodies(trx, bodies, ids);
  const missing = bodies.filter(([hash]) => !ids.has(hash));
  if (missing.length === 0) return;
  await trx
    .insertInto('messages')
    .values(missing.map(([hash, body]) => ({ hash, body })))
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  // After DO NOTHING there is no inserted id to read.
  await findBodies(trx, missing, ids);
}

async function findBodies(
  trx: Db,
  bodies: readonly (readonly [hash: string, body: string])[],
  ids: Map<string, number>,
): Promise<void> {
  const hashes = bodies.map(([hash]) => hash);
  const rows = await trx.selectFrom('messages').select(['id', 'hash']).where('hash', 'in', hashes).execute();
  for (const { id, hash } of rows) ids.set(hash, id);
}
