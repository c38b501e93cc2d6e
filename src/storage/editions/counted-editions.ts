import type { EditionKind } from '../../domain/delivery.ts';
import type { BroadcastStore, EditionStore } from '../stores.ts';

type OnWritten = (kind: EditionKind, count: number) => void;

/** The same store. @param onWritten hears of the editions that it has written */
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
      // One batch is of one kind.
      const kind = steps.find(({ edition }) => edition)?.edition?.kind;
      if (kind) onWritten(kind, written);
      return written;
    },
  };
}

/** The same store. @param onWritten hears of the editions of broadcasts that it has written */
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
