import { type Broadcasts, createBroadcasts } from '../broadcasts/broadcasts.ts';
import type { Publishing } from '../publishing/publishing.ts';
import { createIntervalJob } from '../scheduling/interval-job.ts';
import { countedBroadcasts } from '../storage/editions/counted-editions.ts';
import { createProgressMessage } from '../telegram/progress-message.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import type { DeliveryPipeline } from './open-delivery-pipeline.ts';
import type { Roles } from './open-roles.ts';

/** How soon after one look at what is under way the next one comes. */
const LOOK_MS = 1_000;

/** What goes to many at once: any replica hears its admin, the one elected to tick goes on with it. */
export function openBroadcasts(
  { storage, clock, log, metrics, settings, opened }: AppContext,
  publishing: Pick<Publishing, 'find' | 'decide'>,
  roles: Pick<Roles, 'isLeader'>,
  deliveryPipeline: DeliveryPipeline,
  endpoint: Endpoint,
): Broadcasts {
  const broadcasts = createBroadcasts({
    store: countedBroadcasts(storage.broadcasts, metrics.countEditions),
    board: createProgressMessage(endpoint.token, endpoint.apiRoot, deliveryPipeline.replyPace.transformer),
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
    onFailure: (broadcastId, error) => log.error({ broadcastId, error }, 'a broadcast could not go on'),
  });
  const pulse = createIntervalJob(
    LOOK_MS,
    async () => {
      if (roles.isLeader('ticker')) await broadcasts.advance();
    },
    clock,
    (error) => log.warn({ error }, 'the broadcasts could not be looked at; the next look comes soon'),
  );
  pulse.start();
  opened.push(() => pulse.stop());
  return broadcasts;
}
