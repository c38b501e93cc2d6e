import { sql } from 'kysely';
import type { SlotStore } from '../stores.ts';
import type { Db } from '../tables.ts';

/** No rate limiter reserves this far ahead: a slot beyond it comes from before the clock was set back. */
const FARTHEST_MS = 300_000;

/** Slots shared by all replicas: one row per lane in PostgreSQL, by the database's clock. */
export function createSlotStore(db: Db): SlotStore {
  const now = sql<number>`(extract(epoch FROM clock_timestamp()) * 1000)::double precision`;
  return {
    scope: 'replicas',
    async reserve(lane, count, spacingMs) {
      const lengthMs = count * spacingMs;
      const { rows } = await sql<{ wait: number }>`
        INSERT INTO slots AS slot (lane, next_at) VALUES (${lane}, ${now} + ${lengthMs})
        ON CONFLICT (lane) DO UPDATE SET next_at = ${lengthMs} +
          CASE WHEN slot.next_at > ${now} + ${FARTHEST_MS} THEN ${now} ELSE GREATEST(slot.next_at, ${now}) END
        RETURNING GREATEST(0, slot.next_at - ${lengthMs} - ${now}) AS wait`.execute(db);
      const [slot] = rows;
      if (!slot) throw new Error('the reservation returned no slot');
      return slot.wait;
    },
  };
}
