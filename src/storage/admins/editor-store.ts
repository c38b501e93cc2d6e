import type { EditorStore } from '../stores.ts';
import type { Db, Tables } from '../tables.ts';

/** The people whom owners have named editors, in the database. */
export function createEditorStore(db: Db): EditorStore {
  return {
    async add({ id, name }, now) {
      await db
        .insertInto('editors')
        .values({ person_id: id, name, added_at: now })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ name }))
        .execute();
    },
    async remove(personId) {
      const { numDeletedRows } = await db
        .deleteFrom('editors')
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async find(personId) {
      const row = await db
        .selectFrom('editors')
        .selectAll()
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row && editorOf(row);
    },
    async all() {
      const rows = await db
        .selectFrom('editors')
        .selectAll()
        .orderBy('added_at')
        .orderBy('person_id')
        .execute();
      return rows.map(editorOf);
    },
  };
}

function editorOf({ person_id, name }: Tables['editors']) {
  return { id: person_id, name };
}
