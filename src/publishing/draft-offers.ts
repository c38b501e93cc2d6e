import type { Episode } from '../domain/episode.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';

/** Offers drafts to the admins beside all other work: of a folder full of them it takes seconds, and nobody waits for it. */
export interface DraftOffers {
  /** @param drafts those that wait now; none where nothing has changed: then what failed before is tried again */
  take(drafts: readonly Episode[]): void;
  /** Begins with no other draft, and resolves when none is under way. */
  close(): Promise<void>;
}

/**
 * @param offer the admins' notices; what was offered before it does not offer again
 * @param isDraft whether an episode still waits when its turn has come
 * @param onError hears why some were not offered; the next call tries again
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
