import type { SourceStore } from '../stores.ts';
import type { Db } from '../tables.ts';

/** The last valid texts of content files, in the database. */
export function createSourceStore(db: Db): SourceStore {
  return {
    all: () => db.selectFrom('sources').select(['path', 'text']).orderBy('path').execute(),
    async put(path, text) {
      await db
        .insertInto('sources')
        .values({ path, text })
        .onConflict((conflict) => conflict.column('path').doUpdateSet({ text }))
        .execute();
    },
    async remove(path) {
      await db.deleteFrom('sources').where('path', '=', path).execute();
    },
  };
}
