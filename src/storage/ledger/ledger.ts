import { sql } from 'kysely';
import type { Claims } from '../home.ts';
import type { Ledger } from '../stores.ts';
import type { Db } from '../tables.ts';
import { createChatRules } from './chats.ts';
import { createOutcomes } from './outcomes.ts';
import { createSweep } from './sweep.ts';

/**
 * The delivery ledger in the database. What waits has a `not_before`, and nothing else has: that one column is the queue.
 * @param claims how this database's deliveries are taken out of it
 */
export function createLedger(db: Db, claims: Claims): Ledger {
  return {
    ...claims,
    ...createOutcomes(db),
    ...createChatRules(db),
    ...createSweep(db),
    async repeating() {
      const { count } = await db
        .selectFrom('deliveries')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        // Written out, as the index of repeats has it.
        .where(sql<boolean>`status = 'uncertain'`)
        .where('not_before', 'is not', null)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
