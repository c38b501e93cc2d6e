import type { Editor, PersonRole } from '../domain/admin.ts';
import type { Clock } from '../domain/clock.ts';
import type { EditorStore } from '../storage/stores.ts';

/** Who may do what readers may not. The database is asked each time, so that a removed editor loses the rights at once. */
export interface Admins {
  /** The owners of the bot, from its settings. */
  readonly owners: readonly number[];
  roleOf(personId: number): Promise<PersonRole>;
  /** Owners, then editors; each once. */
  all(): Promise<readonly number[]>;
  editors(): Promise<readonly Editor[]>;
  /** Makes a person an editor; false for an owner, and for someone who is an editor already. */
  addEditor(editor: Editor): Promise<boolean>;
  /** The one who was an editor; undefined when there was none. */
  removeEditor(personId: number): Promise<Editor | undefined>;
}

/** @param owners the user ids of `ADMIN_IDS` */
export function createAdmins({
  owners,
  store,
  clock,
}: {
  readonly owners: readonly number[];
  readonly store: EditorStore;
  readonly clock: Pick<Clock, 'now'>;
}): Admins {
  async function roleOf(personId: number): Promise<PersonRole> {
    if (owners.includes(personId)) return 'owner';
    return (await store.find(personId)) ? 'editor' : 'everyone';
  }
  return {
    owners,
    roleOf,
    editors: store.all,
    async all() {
      return [...new Set([...owners, ...(await store.all()).map(({ id }) => id)])];
    },
    async addEditor(editor) {
      if ((await roleOf(editor.id)) !== 'everyone') return false;
      await store.add(editor, clock.now());
      return true;
    },
    async removeEditor(personId) {
      const editor = await store.find(personId);
      return editor && (await store.remove(personId)) ? editor : undefined;
    },
  };
}
