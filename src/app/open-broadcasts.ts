import { type Broadcasts, createBroadcasts } from '../broadcasts/broadcasts.ts';
import { createReceipts, type Receipts } from '../broadcasts/receipts.ts';
import type { Publishing } from '../publishing/publishing.ts';
import { createIntervalJob } from '../scheduling/interval-job.ts';
import { countedBroadcasts } from '../storage/editions/counted-editions.ts';
import { createProgressMessage } from '../telegram/progress-message.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import type { DeliveryPipeline } from './open-delivery-pipeline.ts';
import type { Roles } from './open-roles.ts';

/** Pause between two runs that advance broadcasts. */
const ADVANCE_MS = 1_000;

/** Broadcasts that admins start, and the receipts that report on them. */
export interface OpenedBroadcasts {
  readonly broadcasts: Broadcasts;
  readonly receipts: Receipts;
}

/** Opens broadcasts: any replica accepts an admin's commands, the elected ticker advances them. */
export function openBroadcasts(
  { storage, clock, log, metrics, settings, opened }: AppContext,
  publishing: Pick<Publishing, 'find' | 'decide'>,
  roles: Pick<Roles, 'isLeader'>,
  deliveryPipeline: DeliveryPipeline,
  endpoint: Endpoint,
): OpenedBroadcasts {
  const { token, apiRoot } = endpoint;
  const progressMessage = createProgressMessage(token, apiRoot, deliveryPipeline.replyPace.transformer);
  const receipts = createReceipts({
    receipts: storage.receipts,
    corrections: storage.corrections,
    editions: storage.editions,
    progressMessage,
    clock,
    onWaiting: deliveryPipeline.wake,
    onFailure: (episodeId, error) => log.error({ episodeId, error }, 'a receipt could not be shown'),
  });
  const broadcasts = createBroadcasts({
    store: countedBroadcasts(storage.broadcasts, metrics.countEditions),
    progressMessage,
    clock,
    rate: settings.sendRate,
    paidRate: settings.paidBroadcastRate,
    titleOf: (episodeId) => publishing.find(episodeId)?.episode.title ?? episodeId,
    async publish(episodeId) {
      const known = await publishing.decide(episodeId, 'approved');
      if (known) void deliveryPipeline.tick.run();
      return known !== undefined;
    },
    onWaiting: deliveryPipeline.wake,
    onFailure: (broadcastId, error) => log.error({ broadcastId, error }, 'a broadcast could not be advanced'),
  });
  const advanceJob = createIntervalJob(
    ADVANCE_MS,
    async () => {
      if (!roles.isLeader('ticker')) return;
      await broadcasts.advance();
      await receipts.advance();
    },
    clock,
    (error) => log.warn({ error }, 'broadcasts could not be advanced; it will be retried'),
  );
  advanceJob.start();
  opened.push(() => advanceJob.stop());
  return { broadcasts, receipts };
}
