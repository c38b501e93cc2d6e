import type { Upload, UploadStore } from '../stores.ts';
import type { Db, Tables } from '../tables.ts';

/** Files that admins have sent, in the database. */
export function createUploadStore(db: Db): UploadStore {
  return {
    async add({ fileName, text, episodeId, ...upload }, now) {
      await db
        .insertInto('uploads')
        .values({
          ...upload,
          file_name: fileName,
          body: text,
          episode_id: episodeId ?? null,
          changed_at: now,
        })
        .execute();
    },
    async find(token) {
      const row = await db.selectFrom('uploads').selectAll().where('token', '=', token).executeTakeFirst();
      return row && uploadOf(row);
    },
    async rewrite(token, hash, next, now) {
      const { numUpdatedRows } = await db
        .updateTable('uploads')
        .set({ body: next.text, hash: next.hash, changed_at: now })
        .where('token', '=', token)
        .where('hash', '=', hash)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async move(token, from, to, now, episodeId) {
      const { numUpdatedRows } = await db
        .updateTable('uploads')
        .set({ state: to, changed_at: now, episode_id: episodeId ?? null })
        .where('token', '=', token)
        .where('state', '=', from)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async waiting() {
      const rows = await db
        .selectFrom('uploads')
        .selectAll()
        .where('state', '=', 'waiting')
        .orderBy('changed_at', 'desc')
        .orderBy('token')
        .execute();
      return rows.map(uploadOf);
    },
    async forgetBefore(instant) {
      await db.deleteFrom('uploads').where('changed_at', '<', instant).execute();
    },
  };
}

function uploadOf({ file_name, body, episode_id, changed_at: _, ...row }: Tables['uploads']): Upload {
  return { ...row, fileName: file_name, text: body, episodeId: episode_id ?? undefined };
}
