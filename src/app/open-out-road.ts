import { createDispatcher } from '../delivery/dispatcher.ts';
import { createFloodGate } from '../delivery/flood-gate.ts';
import { createDigests } from '../digests/digests.ts';
import { createTick, type Tick } from '../scheduling/tick.ts';
import type { TelegramApi } from '../telegram/telegram-api.ts';
import type { Ground } from './ground.ts';
import type { ArchiveRooms } from './open-archive.ts';

/** From who is owed what to the wire: the tick writes editions, the dispatcher sends them. */
export async function openOutRoad(
  { storage, clock, log, settings }: Ground,
  archive: ArchiveRooms,
  api: TelegramApi,
) {
  const dispatcher = createDispatcher({
    ledger: storage.ledger,
    sender: api,
    clock,
    rate: settings.sendRate,
    floodGate: await createFloodGate(storage.meta, clock),
    onTrouble(trouble) {
      log.warn({ trouble }, 'a delivery met trouble');
      if (trouble.kind !== 'dead') return;
      archive.notices
        .tellRejected(trouble.reason)
        .then(dispatcher.wake)
        .catch((error: unknown) => log.error({ error }, 'the admins could not be told'));
    },
  });
  const digests = createDigests({
    ...storage,
    catalog: archive.catalog,
    clock,
    onFailure: (subscriberId, error) => log.error({ subscriberId, error }, 'an edition could not be written'),
  });
  // No one else holds a lease on this database: whatever is leased now was cut off by a crash.
  await storage.ledger.sweep(clock.now(), 'all');
  const work = async (): Promise<void> => {
    await archive.release();
    const { uncertain, expired } = await storage.ledger.sweep(clock.now(), 'ran-out');
    if (uncertain + expired > 0) log.warn({ uncertain, expired }, 'deliveries in doubt or too late');
    const editions = await digests.tick();
    if (editions > 0) log.info({ editions }, 'editions written');
    dispatcher.wake();
  };
  const tick: Tick = createTick(settings.digestCron, work, (error) =>
    log.error({ error }, 'the tick failed; the next one tries again'),
  );
  return { dispatcher, tick };
}
