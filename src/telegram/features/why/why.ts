import type { ExplainDigests } from '../../../digests/digest-reasons.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { renderNotSubscribed } from '../../../messages/subscription/subscription-view.ts';
import type { Following } from '../../../subscriptions/following.ts';
import type { Ratings } from '../../../subscriptions/ratings.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { renderWhy } from './why-view.ts';
import { WHY } from './words.ts';

/** `/why`: why this chat got what it got, what was left out, and what comes next. */
export function createWhyFeature({
  explainDigests,
  subscriptions,
  ratings,
  clock,
}: {
  explainDigests: ExplainDigests;
  subscriptions: Pick<Following, 'interestsOf'>;
  ratings: Pick<Ratings, 'takeBack'>;
  clock: Pick<Clock, 'now'>;
}): Feature {
  const feature = createFeature('everyone');

  async function explain({
    reader: { language, subscriber, chatType },
  }: BotContext): Promise<OutgoingMessage> {
    if (!subscriber) return renderNotSubscribed(language, chatType, subscriber);
    const explanation = await explainDigests(subscriber, await subscriptions.interestsOf(subscriber));
    return renderWhy(subscriber, explanation, clock.now(), language);
  }

  feature.onCommand({ name: 'why', words: WHY, group: 'follow', place: 6 }, async (context) => {
    await reply(context, await explain(context));
  });
  feature.onPersonalButton('unrate', async (context, { id }) => {
    await ratings.takeBack(context.chatId ?? 0, id);
    await show(context, await explain(context));
    return WHY[context.reader.language].takenBack;
  });
  return feature;
}
