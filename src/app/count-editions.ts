import type { Metrics } from '../metrics/metrics.ts';
import type { BroadcastStore, EditionStore } from '../storage/stores.ts';

/** The same store, and every edition that it writes is counted. */
export function countEditions(editions: EditionStore, metrics: Metrics): EditionStore {
  return {
    ...editions,
    async write(edition, subscriber) {
      const isWritten = await editions.write(edition, subscriber);
      if (isWritten && edition) metrics.countEditions(edition.kind);
      return isWritten;
    },
    async writeAll(steps) {
      const written = await editions.writeAll(steps);
      // One batch is of one kind.
      const kind = steps.find(({ edition }) => edition)?.edition?.kind;
      if (kind) metrics.countEditions(kind, written);
      return written;
    },
  };
}

/** The same store, and every edition of a broadcast that it writes is counted. */
export function countBroadcasts(broadcasts: BroadcastStore, metrics: Metrics): BroadcastStore {
  return {
    ...broadcasts,
    async writeNext(id, now, expiresAt, limit) {
      const written = await broadcasts.writeNext(id, now, expiresAt, limit);
      metrics.countEditions('broadcast', written);
      return written;
    },
  };
}
