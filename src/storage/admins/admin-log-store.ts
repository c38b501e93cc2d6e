import type { AdminLogStore } from '../stores.ts';
import type { Db } from '../tables.ts';

/** What admins did, in the database. */
export function createAdminLogStore(db: Db): AdminLogStore {
  return {
    async append({ at, actor, act, subject }, forgetBefore) {
      await db.deleteFrom('admin_acts').where('acted_at', '<', forgetBefore).execute();
      await db
        .insertInto('admin_acts')
        .values({ acted_at: at, person_id: actor.id, person_name: actor.name, act, subject })
        .execute();
    },
    async part(from, count) {
      const { total } = await db
        .selectFrom('admin_acts')
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const rows = await db
        .selectFrom('admin_acts')
        .selectAll()
        .orderBy('acted_at', 'desc')
        .orderBy('id', 'desc')
        .offset(from)
        .limit(count)
        .execute();
      const entries = rows.map(({ acted_at, person_id, person_name, act, subject }) => ({
        at: acted_at,
        actor: { id: person_id, name: person_name },
        act,
        subject,
      }));
      return { entries, total };
    },
  };
}
