import type { AliasDecisionStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { raiseRevision } from './revision.ts';

/** Decisions of admins on aliases, in the database. */
export function createAliasDecisionStore(db: Db): AliasDecisionStore {
  return {
    async all() {
      const rows = await db
        .selectFrom('alias_decisions')
        .selectAll()
        .orderBy('decided_at')
        .orderBy('kind')
        .orderBy('name')
        .orderBy('alias')
        .execute();
      return rows.map(({ written_first, written_second, decided_at, decided_by, ...rest }) => ({
        ...rest,
        written: [written_first, written_second],
        decidedAt: decided_at,
        decidedBy: decided_by,
      }));
    },
    save: (decision) =>
      db.transaction().execute(async (trx) => {
        const { kind, name, alias, written, word, decidedAt, decidedBy } = decision;
        const [written_first, written_second] = written;
        const content = { written_first, written_second, word, decided_at: decidedAt, decided_by: decidedBy };
        await trx
          .insertInto('alias_decisions')
          .values({ kind, name, alias, ...content })
          .onConflict((conflict) => conflict.columns(['kind', 'name', 'alias']).doUpdateSet(content))
          .execute();
        await raiseRevision(trx);
      }),
    remove: (pairs) =>
      db.transaction().execute(async (trx) => {
        let removed = 0;
        for (const { kind, name, alias } of pairs) {
          for (const [first, second] of [
            [name, alias],
            [alias, name],
          ] as const) {
            const { numDeletedRows } = await trx
              .deleteFrom('alias_decisions')
              .where('kind', '=', kind)
              .where('name', '=', first)
              .where('alias', '=', second)
              .executeTakeFirstOrThrow();
            removed += Number(numDeletedRows);
          }
        }
        if (removed > 0) await raiseRevision(trx);
        return removed;
      }),
  };
}
