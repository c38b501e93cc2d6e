import type { Episode } from '../domain/episode.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';

/** Offers drafts to the admins in the background: with a folder full of them it takes seconds, and nothing waits for it. */
export interface DraftOffers {
  /** @param drafts those that wait now; empty when nothing has changed: then what failed before is retried */
  take(drafts: readonly Episode[]): void;
  /** Starts no further offer, and resolves when the current one has ended. */
  close(): Promise<void>;
}

/**
 * @param offer offers a draft through the admins' notices; skips drafts that were offered before
 * @param isDraft whether an episode still waits when it is about to be offered
 * @param onError called with the reason why some were not offered; the next call retries
 */
export function createDraftOffers(
  offer: (draft: Episode) => Promise<void>,
  isDraft: (id: string) => boolean,
  onError: (error: unknown) => void,
): DraftOffers {
  const queue = createSerialQueue();
  let isClosed = false;
  let left: readonly Episode[] = [];

  async function offerAll(drafts: readonly Episode[]): Promise<void> {
    left = drafts;
    for (const draft of drafts) {
      if (isClosed) return;
      if (isDraft(draft.id)) await offer(draft);
    }
    left = [];
  }

  return {
    take(drafts) {
      if (drafts.length === 0 && left.length === 0) return;
      queue.run(() => offerAll(drafts.length > 0 ? drafts : left)).catch(onError);
    },
    close() {
      isClosed = true;
      return queue.idle();
    },
  };
}
