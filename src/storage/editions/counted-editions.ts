import type { EditionKind } from '../../domain/delivery.ts';
import type { BroadcastStore, EditionStore } from '../stores.ts';

type OnWritten = (kind: EditionKind, count: number) => void;

/** Decorates the store. @param onWritten called with the number of editions written, by kind */
export function countedEditions(editions: EditionStore, onWritten: OnWritten): EditionStore {
  return {
    ...editions,
    async write(edition, subscriber) {
      const isWritten = await editions.write(edition, subscriber);
      if (isWritten && edition) onWritten(edition.kind, 1);
      return isWritten;
    },
    async writeAll(steps) {
      const written = await editions.writeAll(steps);
      // All editions of a batch have the same kind.
      const kind = steps.find(({ edition }) => edition)?.edition?.kind;
      if (kind) onWritten(kind, written);
      return written;
    },
    async writeReviews(steps) {
      const written = await editions.writeReviews(steps);
      onWritten('review', written);
      return written;
    },
  };
}

/** Decorates the store. @param onWritten called with the number of broadcast editions written */
export function countedBroadcasts(broadcasts: BroadcastStore, onWritten: OnWritten): BroadcastStore {
  return {
    ...broadcasts,
    async writeNext(id, now, expiresAt, limit) {
      const written = await broadcasts.writeNext(id, now, expiresAt, limit);
      onWritten('broadcast', written);
      return written;
    },
  };
}
