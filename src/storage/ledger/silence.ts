import type { Selectable } from 'kysely';
import type { Instant } from '../../domain/clock.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { isSilentAt } from '../../domain/quiet-hours.ts';
import { silenceOf } from '../subscribers/row.ts';
import type { Db, SubscriberRow } from '../tables.ts';

type Row = Pick<Selectable<SubscriberRow>, 'zone' | 'is_silent' | 'quiet_hours'>;
type Place = Pick<Delivery, 'chatId' | 'threadId'>;

/** Tells which deliveries come without a sound: as their readers want it now, not when the deliveries were written. */
export async function withSilence(
  db: Db,
  deliveries: readonly Omit<Delivery, 'isSilent'>[],
  now: Instant,
): Promise<Delivery[]> {
  if (deliveries.length === 0) return [];
  const rows = await db
    .selectFrom('subscribers')
    .select(['chat_id', 'thread_id', 'zone', 'is_silent', 'quiet_hours'])
    .where(
      'chat_id',
      'in',
      deliveries.map(({ chatId }) => chatId),
    )
    .where((eb) => eb.or([eb('is_silent', '=', 1), eb('quiet_hours', 'is not', null)]))
    .execute();
  const silent = new Set(
    rows.filter((row) => wantsSilence(row, now)).map(({ chat_id, thread_id }) => `${chat_id}:${thread_id}`),
  );
  const isSilent = ({ chatId, threadId = 0 }: Place): boolean => silent.has(`${chatId}:${threadId}`);
  return deliveries.map((delivery) => ({ ...delivery, isSilent: isSilent(delivery) }));
}

/** A zone that is unknown here must not hold up what others are owed. */
function wantsSilence(row: Row, now: Instant): boolean {
  try {
    return isSilentAt({ ...silenceOf(row), zone: row.zone }, now);
  } catch {
    return false;
  }
}
