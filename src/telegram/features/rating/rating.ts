import type { MessageReactionUpdated } from 'grammy/types';
import type { Rating } from '../../../domain/rating.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { Ratings } from '../../../subscriptions/ratings.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { type EpisodeSources, findReadable } from '../../find-readable.ts';
import { pressedButtons, swapButtons } from '../../reply.ts';
import {
  areRatingsOpen,
  closeRatings,
  isMarked,
  markRating,
  numberedEpisodes,
  openRatings,
} from './rating-view.ts';
import { RATING } from './words.ts';

/** The reactions that count; all others are somebody's own affair. */
const REACTIONS: ReadonlyMap<string, Rating> = new Map([
  ['👍', 'up'],
  ['👎', 'down'],
]);

/** 👍 and 👎: buttons under episodes and digests in private chats, and reactions to a digest in any chat. */
export function createRatingFeature({
  ratings,
  ...sources
}: EpisodeSources & { readonly ratings: Ratings }): Feature {
  const feature = createFeature('everyone');

  async function rate(context: BotContext, id: string, rating: Rating): Promise<string> {
    const { language } = context.reader;
    if (!findReadable(sources, context.reader, id)) return staleButton(language);
    const personId = context.chatId ?? 0;
    const rows = pressedButtons(context);
    // What somebody sees decides: the marks of a digest go when it is corrected.
    const isGiven =
      isMarked(rows, context.callbackQuery?.data) ?? (await ratings.of(personId, id)) === rating;
    if (isGiven) await ratings.takeBack(personId, id);
    else await ratings.give(personId, id, rating);
    await swapButtons(context, markRating(rows, id, isGiven ? undefined : rating));
    return RATING[language].toasts[isGiven ? 'none' : rating];
  }

  /** Of a digest of several: a 👎 for all would say nothing of any, so each has its own. */
  async function rateEach(context: BotContext): Promise<string | undefined> {
    const { language } = context.reader;
    const rows = pressedButtons(context);
    if (areRatingsOpen(rows)) return void (await swapButtons(context, closeRatings(rows)));
    const personId = context.chatId ?? 0;
    const numbered = numberedEpisodes(rows).filter(({ id }) => findReadable(sources, context.reader, id));
    if (numbered.length === 0) return staleButton(language);
    const rated = numbered.map(async (one) => ({ ...one, rating: await ratings.of(personId, one.id) }));
    await swapButtons(context, openRatings(rows, await Promise.all(rated)));
    return RATING[language].toasts.each;
  }

  feature.onPersonalButton('rate-up', (context, { id }) => rate(context, id, 'up'));
  feature.onPersonalButton('rate-down', (context, { id }) => rate(context, id, 'down'));
  feature.onPersonalButton('rate-digest', rateEach);

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
