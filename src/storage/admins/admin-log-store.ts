import type { Selectable } from 'kysely';
import type { LoggedAct } from '../../domain/admin.ts';
import type { AdminLogStore } from '../stores.ts';
import type { Db, Tables } from '../tables.ts';

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
      return { entries: rows.map(toAct), total };
    },
    async of(personId) {
      const rows = await db
        .selectFrom('admin_acts')
        .selectAll()
        .where('person_id', '=', personId)
        .orderBy('acted_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map(toAct);
    },
    async forgetName(personId) {
      await db.updateTable('admin_acts').set({ person_name: '' }).where('person_id', '=', personId).execute();
    },
  };
}

function toAct({
  acted_at,
  person_id,
  person_name,
  act,
  subject,
}: Selectable<Tables['admin_acts']>): LoggedAct {
  return { at: acted_at, actor: { id: person_id, name: person_name }, act, subject };
}
