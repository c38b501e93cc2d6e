import { type Broadcasts, createBroadcasts } from '../broadcasts/broadcasts.ts';
import type { Publishing } from '../publishing/publishing.ts';
import { createPulse } from '../scheduling/pulse.ts';
import { countedBroadcasts } from '../storage/editions/counted-editions.ts';
import { createProgressBoard } from '../telegram/progress-board.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import type { OutRoad } from './open-out-road.ts';
import type { Roles } from './open-roles.ts';

/** How soon after one look at what is under way the next one comes. */
const LOOK_MS = 1_000;

/** What goes to many at once: any replica hears its admin, the one elected to tick goes on with it. */
export function openBroadcasts(
  { storage, clock, log, metrics, settings, opened }: AppContext,
  publishing: Pick<Publishing, 'find' | 'decide'>,
  roles: Pick<Roles, 'isLeader'>,
  outRoad: OutRoad,
  endpoint: Endpoint,
): Broadcasts {
  const broadcasts = createBroadcasts({
    store: countedBroadcasts(storage.broadcasts, metrics.countEditions),
    board: createProgressBoard(endpoint.token, endpoint.apiRoot, outRoad.replyPace.transformer),
    clock,
    rate: settings.sendRate,
    paidRate: settings.paidBroadcastRate,
    titleOf: (episodeId) => publishing.find(episodeId)?.episode.title ?? episodeId,
    async publish(episodeId) {
      const known = await publishing.decide(episodeId, 'approved');
      if (known) void outRoad.tick.run();
      return known !== undefined;
    },
    onWaiting: outRoad.wake,
    onFailure: (broadcastId, error) => log.error({ broadcastId, error }, 'a broadcast could not go on'),
  });
  const pulse = createPulse(
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
