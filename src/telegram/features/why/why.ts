import type { ExplainDigests } from '../../../digests/digest-reasons.ts';
import type { Clock } from '../../../domain/clock.ts';
import { renderNotSubscribed } from '../../../messages/subscription/subscription-view.ts';
import type { Following } from '../../../subscriptions/following.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply } from '../../reply.ts';
import { renderWhy } from './why-view.ts';
import { WHY } from './words.ts';

/** `/why`: why this chat got what it got, what was left out, and what comes next. */
export function createWhyFeature({
  explainDigests,
  subscriptions,
  clock,
}: {
  explainDigests: ExplainDigests;
  subscriptions: Pick<Following, 'interestsOf'>;
  clock: Pick<Clock, 'now'>;
}): Feature {
  const feature = createFeature('everyone');

  feature.onCommand({ name: 'why', words: WHY, group: 'follow', place: 6 }, async (context) => {
    const { language, subscriber, chatType } = context.reader;
    if (!subscriber) return reply(context, renderNotSubscribed(language, chatType));
    const explanation = await explainDigests(subscriber, await subscriptions.interestsOf(subscriber));
    await reply(context, renderWhy(subscriber, explanation, clock.now(), language));
  });
  return feature;
}
