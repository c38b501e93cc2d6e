import { sql } from 'kysely';
import type { Claims } from '../home.ts';
import type { Ledger } from '../stores.ts';
import type { Db } from '../tables.ts';
import { createBringForward } from './bring-forward.ts';
import { createChatRules } from './chats.ts';
import { createOutcomes } from './outcomes.ts';
import { createSweep } from './sweep.ts';

/**
 * The delivery ledger in the database. Waiting deliveries have a `not_before`, all others have none: that column is the queue.
 * @param claims how deliveries are claimed in this kind of database
 */
export function createLedger(db: Db, claims: Claims): Ledger {
  return {
    ...claims,
    ...createOutcomes(db),
    ...createChatRules(db),
    ...createSweep(db),
    ...createBringForward(db),
    async repeating() {
      const { count } = await db
        .selectFrom('deliveries')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        // A literal, to match the index of repeats.
        .where(sql<boolean>`status = 'uncertain'`)
        .where('not_before', 'is not', null)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
