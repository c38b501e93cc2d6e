import type { Broadcasts } from '../../broadcasts/broadcasts.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Episode } from '../../domain/episode.ts';
import { localDate } from '../../domain/next-due.ts';
import type { Language } from '../../domain/subscriber.ts';
import { renderBroadcastPlan, renderPublication } from '../../messages/broadcast/broadcast-view.ts';
import type { DigestEpisode } from '../../messages/digest/shown-episode.ts';
import type { Publishing } from '../../publishing/publishing.ts';
import type { BotContext } from '../context.ts';
import { reply } from '../reply.ts';

/**
 * When many subscribers would get the episode at once, shows the admin the plan instead and publishes nothing yet.
 * @returns whether it has
 */
export type ProposeLarge = (id: string, context: BotContext) => Promise<boolean>;

export function createProposeLarge({
  publishing,
  preview,
  broadcasts,
  clock,
}: {
  readonly publishing: Pick<Publishing, 'find'>;
  readonly preview: (episode: Episode, language: Language) => DigestEpisode;
  readonly broadcasts: Pick<Broadcasts, 'planPublication'>;
  readonly clock: Pick<Clock, 'now'>;
}): ProposeLarge {
  return async (id, context) => {
    const { language, subscriber } = context.reader;
    const episode = publishing.find(id)?.episode;
    const now = clock.now();
    // An episode with a later `publish_at` is published by itself then.
    if (!episode || !context.chatId || (episode.publishAt ?? 0) > now) return false;
    const date = localDate(now, subscriber?.zone ?? 'UTC');
    const messages = renderPublication(preview(episode, language), date, language);
    const plan = await broadcasts.planPublication(id, messages.length, { chatId: context.chatId, language });
    if (!plan) return false;
    await reply(context, [...messages, renderBroadcastPlan(plan, language)]);
    return true;
  };
}
