import { createHash } from 'node:crypto';
import type { OutgoingMessage } from '../../domain/message.ts';
import { chunksOf } from '../../kernel/chunks.ts';
import type { Db } from '../tables.ts';
import { writeMessage } from './stored-message.ts';

/** Messages looked up or written per statement: each is a few kilobytes. */
const BATCH_SIZE = 500;

/**
 * Stores each distinct message once, however many deliveries send it.
 * @param trx the transaction of the deliveries that refer to them
 * @returns a function that returns the row id of each message
 */
export async function storeMessages(
  trx: Db,
  messages: Iterable<OutgoingMessage>,
): Promise<(message: OutgoingMessage) => number> {
  // The same message object goes to many chats: it is serialized and hashed once.
  const hashes = new Map<OutgoingMessage, string>();
  const bodies = new Map<string, string>();
  for (const message of new Set(messages)) {
    const body = writeMessage(message);
    const hash = createHash('sha256').update(body).digest('hex');
    hashes.set(message, hash);
    bodies.set(hash, body);
  }
  const ids = new Map<string, number>();
  // In the same order everywhere, so that two transactions that write the same messages cannot deadlock.
  for (const chunk of chunksOf(
    [...bodies].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    BATCH_SIZE,
  )) {
    await storeBodies(trx, chunk, ids);
  }
  return (message) => {
    const id = ids.get(hashes.get(message) ?? '');
    if (id === undefined) throw new Error('a message was not stored with its deliveries');
    return id;
  };
}

/** The same for a single message. @returns its row id */
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
  // DO NOTHING returns no id for existing rows.
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
