import type { Editor, LoggedAct } from '../../domain/admin.ts';
import type { Instant } from '../../domain/clock.ts';
import type { ListPart } from '../../domain/list-part.ts';

/** The people whom owners have named editors. */
export interface EditorStore {
  /** Replaces the name of one who is there. */
  add(editor: Editor, now: Instant): Promise<void>;
  /** False when there was none. */
  remove(personId: number): Promise<boolean>;
  find(personId: number): Promise<Editor | undefined>;
  /** In the order in which they were named. */
  all(): Promise<readonly Editor[]>;
}

/** What admins did. */
export interface AdminLogStore {
  /** Writes one down, and forgets what happened before an instant. */
  append(act: LoggedAct, forgetBefore: Instant): Promise<void>;
  /** Newest first: `count` after the first `from`. */
  part(from: number, count: number): Promise<ListPart<LoggedAct>>;
  /** What that person did, newest first. */
  of(personId: number): Promise<readonly LoggedAct[]>;
  /** Takes the name of that person out; what was done stays, with the id. */
  forgetName(personId: number): Promise<void>;
}
