import type { Publishing } from '../publishing/publishing.ts';
import type { Broadcast } from '../storage/stores.ts';
import type { Runtime } from '../telegram/features/stats.ts';
import type { AppContext } from './app-context.ts';
import type { DeliveryPipeline } from './open-delivery-pipeline.ts';
import type { ModelCounts } from './open-model-counts.ts';
import type { Roles } from './open-roles.ts';

/** What `/stats` shows of this process: start time, send rate, roles, running broadcasts, and model usage. */
export async function readRuntime(
  { version, settings, storage, clock }: AppContext,
  publishing: Pick<Publishing, 'find'>,
  roles: Pick<Roles, 'isLeader'>,
  deliveryPipeline: Pick<DeliveryPipeline, 'pacePerSecond'>,
  modelCounts: Pick<ModelCounts, 'readUse'>,
): Promise<Runtime> {
  const [broadcasts, model] = await Promise.all([storage.broadcasts.underWay(), modelCounts.readUse()]);
  return {
    // In the bot's clock, which may be ahead of the system clock.
    startedAt: clock.now() - process.uptime() * 1_000,
    version,
    model,
    pacePerSecond: deliveryPipeline.pacePerSecond(),
    paceLimitPerSecond: settings.sendRate,
    updates: settings.webhookSecret ? 'webhook' : roles.isLeader('poller') ? 'here' : 'elsewhere',
    editions: roles.isLeader('ticker') ? 'here' : 'elsewhere',
    broadcasts: broadcasts.map(({ subject, audience, state }) => ({
      title: titleOf(subject, publishing),
      audience,
      isPaused: state === 'paused',
    })),
  };
}

function titleOf(subject: Broadcast['subject'], publishing: Pick<Publishing, 'find'>): string {
  if (subject.kind === 'text') return subject.messages[0]?.text ?? '';
  return publishing.find(subject.episodeId)?.episode.title ?? subject.episodeId;
}
