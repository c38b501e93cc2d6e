import { createHash } from 'node:crypto';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Db } from './tables.ts';

/**
 * Stores a message once, however many deliveries send it; gives its row's id.
 * @param trx the transaction of the deliveries that refer to it
 */
export async function storeMessage(trx: Db, message: OutgoingMessage): Promise<number> {
  const body = JSON.stringify(message);
  const hash = createHash('sha256').update(body).digest('hex');
  await trx
    .insertInto('messages')
    .values({ hash, body })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  // After DO NOTHING there is no inserted id to read.
  const { id } = await trx
    .selectFrom('messages')
    .select('id')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  return id;
}
