import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor, AdminAct, LoggedAct } from '../domain/admin.ts';
import type { Clock } from '../domain/clock.ts';
import type { ListPart } from '../domain/list-part.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import { shorten } from '../messages/common/clean-text.ts';
import type { AdminLogStore } from '../storage/stores.ts';

/** How long an act is kept. */
const LIFE_MS = 365 * DAY_MS;
/** Characters of a subject. */
const SUBJECT_LIMIT = 200;

/** What admins did: who, what and when. */
export interface AdminLog {
  /** Runs what an admin asked for; acts noted in the meantime are recorded as theirs. */
  actAs<Result>(actor: Actor, work: () => Promise<Result>): Promise<Result>;
  /** Writes an act down; nothing when no admin acts (the tick, the folder). Never rejects: the log must not stop the act. */
  note(act: AdminAct, subject: string): Promise<void>;
  /** Newest first: `count` after the first `from`. */
  part(from: number, count: number): Promise<ListPart<LoggedAct>>;
}

/** @param onError called with the reason why an act could not be recorded */
export function createAdminLog({
  store,
  clock,
  onError,
}: {
  readonly store: AdminLogStore;
  readonly clock: Pick<Clock, 'now'>;
  readonly onError: (error: unknown) => void;
}): AdminLog {
  const acting = new AsyncLocalStorage<Actor>();
  return {
    actAs: (actor, work) => acting.run(actor, work),
    async note(act, subject) {
      const actor = acting.getStore();
      if (!actor) return;
      const at = clock.now();
      const line = shorten(subject, SUBJECT_LIMIT);
      await store.append({ at, actor, act, subject: line }, at - LIFE_MS).catch(onError);
    },
    part: store.part,
  };
}
