import type { MessageReactionUpdated } from 'grammy/types';
import type { Rating } from '../../../domain/rating.ts';
import { ratingButtons } from '../../../messages/episode/keep-buttons.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { Ratings } from '../../../subscriptions/ratings.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { type EpisodeSources, findReadable } from '../../find-readable.ts';
import { swapButtons } from '../../reply.ts';
import { RATING } from './words.ts';

/** The reactions that count; all others are somebody's own affair. */
const REACTIONS: ReadonlyMap<string, Rating> = new Map([
  ['👍', 'up'],
  ['👎', 'down'],
]);

/** 👍 and 👎: buttons under an episode in private chats, and reactions to a digest in any chat. */
export function createRatingFeature({
  ratings,
  ...sources
}: EpisodeSources & { readonly ratings: Ratings }): Feature {
  const feature = createFeature('everyone');

  async function rate(context: BotContext, id: string, rating: Rating): Promise<string> {
    const { language } = context.reader;
    if (!findReadable(sources, context.reader, id)) return staleButton(language);
    const given = (await ratings.toggle(context.chatId ?? 0, id, rating)) ?? 'none';
    await swapButtons(context, ratingButtons(id, given));
    return RATING[language].toasts[given];
  }

  feature.onPersonalButton('rate-up', (context, { id }) => rate(context, id, 'up'));
  feature.onPersonalButton('rate-down', (context, { id }) => rate(context, id, 'down'));

  feature.composer.on('message_reaction', async ({ messageReaction }) => {
    const { chat, message_id: messageId, user, old_reaction: before, new_reaction: after } = messageReaction;
    const [given, taken] = [ratingIn(after), ratingIn(before)];
    // Who reacts in the name of a chat is nobody in particular.
    if (!user || given === taken) return;
    await ratings.react(user.id, { chatId: chat.id, messageId }, given);
  });
  return feature;
}

function ratingIn(reactions: MessageReactionUpdated['new_reaction']): Rating | undefined {
  const found = reactions.flatMap((one) => (one.type === 'emoji' ? (REACTIONS.get(one.emoji) ?? []) : []));
  return found[0];
}
