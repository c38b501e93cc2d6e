import type { Episode } from '../domain/episode.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import type { Changes } from './changes.ts';
import type { DraftOffers } from './draft-offers.ts';
import type { NewsQuestion } from './news-question.ts';

/** What the admins are asked because of a change, in the background: with a folder full of it it takes seconds, and nothing waits. */
export interface AdminQuestions {
  /** To be called after every change, and now and then without one: what failed before is retried. */
  take(changes: Changes): void;
  /** Begins nothing more, and resolves when what is under way has ended. */
  close(): Promise<void>;
}

/** @param onError called with the reason why some were not asked; the next call retries */
export function createAdminQuestions({
  offers,
  old,
  ahead,
  exclusively,
  onError,
}: {
  readonly offers: DraftOffers;
  readonly old: Pick<NewsQuestion, 'follow'>;
  readonly ahead: Pick<NewsQuestion, 'add' | 'follow'>;
  readonly exclusively: (work: () => Promise<void>) => Promise<void>;
  readonly onError: (error: unknown) => void;
}): AdminQuestions {
  const queue = createSerialQueue();
  let isClosed = false;
  let isUnderWay = false;
  /** Found to wait for their day, and not asked about yet. */
  let waiting: readonly Episode[] = [];

  async function addWaiting(): Promise<void> {
    if (waiting.length === 0) return;
    const added = waiting;
    await exclusively(() => ahead.add(added));
    waiting = waiting.filter((one) => !added.includes(one));
  }

  /** One that fails does not keep the others from being asked. */
  async function ask(): Promise<void> {
    isUnderWay = false;
    for (const step of [addWaiting, old.follow, ahead.follow, offers.follow]) {
      if (isClosed) return;
      await step().catch(onError);
    }
  }

  return {
    take({ drafts, ahead: found }) {
      offers.note(drafts);
      waiting = [...waiting, ...found];
      if (isUnderWay || isClosed) return;
      isUnderWay = true;
      queue.run(ask).catch(onError);
    },
    close() {
      isClosed = true;
      return queue.idle();
    },
  };
}
