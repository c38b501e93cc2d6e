import type { Catalog } from '../../../catalog/catalog.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { notSubscribedLine } from '../../../messages/subscription/subscription-view.ts';
import type { Publishing } from '../../../publishing/publishing.ts';
import { type Following, MOST_FOLLOWS, type Stance } from '../../../subscriptions/following.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { findReadable } from '../../find-readable.ts';
import { reply, show } from '../../reply.ts';
import { renderEpisodeNames } from './episode-names-view.ts';
import { FOCUS } from './focus-words.ts';
import { FOLLOWS } from './words.ts';

/** What the buttons of the names do: on which of the two pages, and what is said then. */
const ACTS = {
  follow: { purpose: 'follow', toast: 'followed' },
  unfollow: { purpose: 'follow', toast: 'unfollowed' },
  mute: { purpose: 'mute', toast: 'muted' },
  unmute: { purpose: 'mute', toast: 'unmuted' },
} as const;

/** The buttons that follow or mute what an episode is about. */
export function createEpisodeNamesFeature({
  catalog,
  publishing,
  subscriptions,
}: {
  catalog: Catalog;
  publishing: Publishing;
  subscriptions: Following;
}): Feature {
  const feature = createFeature('everyone');
  const findEpisode = (context: BotContext, id: string): Episode | undefined =>
    findReadable({ catalog, publishing }, context.reader, id);

  async function namesPage(
    episode: Episode,
    purpose: Stance,
    { reader: { language, subscriber } }: BotContext,
  ): Promise<OutgoingMessage> {
    const stances = await subscriptions.stancesOf(subscriber);
    const mentions = catalog
      .mentionsOf(episode)
      .map((mention) => ({ ...mention, stance: stances.get(mention.entity.ref) }));
    return renderEpisodeNames(episode, mentions, purpose, language);
  }

  feature.onButton('about', async (context, { id }) => {
    const episode = findEpisode(context, id);
    if (!episode) return staleButton(context.reader.language);
    await reply(context, await namesPage(episode, 'follow', context));
    return undefined;
  });
  for (const [to, purpose] of [
    ['about-follow', 'follow'],
    ['about-mute', 'mute'],
  ] as const) {
    feature.onButton(to, async (context, { id }) => {
      const episode = findEpisode(context, id);
      if (!episode) return staleButton(context.reader.language);
      await show(context, await namesPage(episode, purpose, context));
      return undefined;
    });
  }

  for (const to of ['follow', 'unfollow', 'mute', 'unmute'] as const) {
    feature.onSettingButton(to, async (context, { id, ref }) => {
      const { language, subscriber, chatType } = context.reader;
      const episode = findEpisode(context, id);
      const entity = catalog.findEntity(ref);
      if (!subscriber) return notSubscribedLine(language, chatType, subscriber);
      if (!episode || !entity) return staleButton(language);
      const { purpose, toast } = ACTS[to];
      const isDropping = to === 'unfollow' || to === 'unmute';
      const { kind } = isDropping
        ? await subscriptions.unfollow(subscriber, ref)
        : await subscriptions[to](subscriber, entity);
      if (kind === 'full') return (purpose === 'mute' ? FOCUS : FOLLOWS)[language].full(MOST_FOLLOWS);
      await show(context, await namesPage(episode, purpose, context));
      return { ...FOLLOWS[language].toasts, ...FOCUS[language].toasts }[toast];
    });
  }
  return feature;
}
