import type { Catalog } from '../../../catalog/catalog.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language, Subscriber } from '../../../domain/subscriber.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { notSubscribedLine, renderNotSubscribed } from '../../../messages/subscription/subscription-view.ts';
import {
  type Following,
  type FollowOutcome,
  MOST_FOLLOWS,
  type UnfollowOutcome,
} from '../../../subscriptions/following.ts';
import { wordsOf } from '../../../subscriptions/typed-names.ts';
import type { BotContext } from '../../context.ts';
import { exampleNames } from '../../example-names.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { forAnySubscriber } from '../../for-subscribers.ts';
import { reply, show } from '../../reply.ts';
import { renderUnmuted } from './focus-view.ts';
import { FOCUS } from './focus-words.ts';
import {
  renderAlreadyFollowed,
  renderFollowed,
  renderFollows,
  renderFollowsFull,
  renderFollowUsage,
  renderNotFollowed,
  renderUnfollowed,
} from './follow-view.ts';
import { findSubject, renderUnclearName } from './unclear-name.ts';
import { FOLLOWS } from './words.ts';

/** `/follow`, `/unfollow`, `/follows`, and the buttons that follow a name wherever it is shown. */
export function createFollowingFeature({
  catalog,
  subscriptions,
}: {
  catalog: Catalog;
  subscriptions: Following;
}): Feature {
  const feature = createFeature('everyone');
  const requests = forAnySubscriber(feature);

  requests.onCommand(
    { name: 'follow', words: FOLLOWS, group: 'follow', place: 1 },
    async (context, subscriber, name) => {
      const { language } = context.reader;
      if (!name) return renderFollowUsage(exampleNames(catalog, language, 1)[0], language);
      const outcome = await subscriptions.followName(subscriber, name);
      return 'subject' in outcome
        ? renderOutcome(outcome, context)
        : renderUnclearName(catalog, name, outcome, 'follow', language);
    },
  );

  function renderOutcome(outcome: FollowOutcome, { reader: { language } }: BotContext): OutgoingMessage {
    switch (outcome.kind) {
      case 'full':
        return renderFollowsFull(MOST_FOLLOWS, language);
      case 'followed':
        return renderFollowed(outcome, language);
      case 'already-followed':
        return renderAlreadyFollowed(outcome, language);
    }
  }

  requests.onCommand(
    { name: 'unfollow', words: FOLLOWS, group: 'follow', place: 2 },
    async (context, subscriber, name) => {
      const { language } = context.reader;
      if (!name) return followsPage(subscriber, 0, context);
      const outcome = await subscriptions.unfollowName(subscriber, name);
      return outcome.kind === 'not-followed'
        ? renderNotFollowed(name, language)
        : renderDropped(outcome, language);
    },
  );

  feature.onCommand({ name: 'follows', words: FOLLOWS, group: 'follow', place: 3 }, async (context) => {
    const { language, subscriber, chatType } = context.reader;
    await reply(
      context,
      subscriber
        ? await followsPage(subscriber, 0, context)
        : renderNotSubscribed(language, chatType, subscriber),
    );
  });

  async function followsPage(
    subscriber: Subscriber,
    page: number,
    { reader: { language } }: BotContext,
  ): Promise<OutgoingMessage> {
    const interests = await subscriptions.interestsOf(subscriber);
    return renderFollows(interests, subscriber.focus, page, exampleNames(catalog, language, 1)[0], language);
  }

  feature.onButton('follows', async (context, { page }) => {
    const { language, subscriber, chatType } = context.reader;
    if (!subscriber) return notSubscribedLine(language, chatType, subscriber);
    await show(context, await followsPage(subscriber, page, context));
    return undefined;
  });
  requests.onButton('drop-follow', async (context, subscriber, { ref, page }) => {
    const { language } = context.reader;
    const { kind } = await subscriptions.unfollow(subscriber, ref);
    if (kind === 'not-followed') return staleButton(language);
    await show(context, await followsPage(subscriber, page, context));
    return FOLLOWS[language].toasts.unfollowed;
  });

  requests.onButton('follow-name', async (context, subscriber, { ref }) => {
    const { language } = context.reader;
    const entity = catalog.findEntity(ref);
    if (!entity) return staleButton(language);
    return showFollowed(context, await subscriptions.follow(subscriber, entity));
  });
  requests.onButton('follow-words', async (context, subscriber, { words: typed }) => {
    const { language } = context.reader;
    const words = wordsOf(typed);
    if (!words) return staleButton(language);
    return showFollowed(context, await subscriptions.follow(subscriber, words));
  });
  async function showFollowed(context: BotContext, outcome: FollowOutcome): Promise<string> {
    const { language } = context.reader;
    if (outcome.kind === 'full') return FOLLOWS[language].full(MOST_FOLLOWS);
    await show(context, renderFollowed(outcome, language));
    return FOLLOWS[language].toasts.followed;
  }

  // What it was may have changed since the button was made.
  for (const to of ['unfollow-name', 'unmute-name'] as const) {
    requests.onButton(to, async (context, subscriber, { ref }) => {
      const { language } = context.reader;
      const outcome = await subscriptions.unfollow(subscriber, ref);
      if (outcome.kind === 'not-followed') return staleButton(language);
      await show(context, renderDropped(outcome, language));
      return outcome.kind === 'unmuted'
        ? FOCUS[language].toasts.unmuted
        : FOLLOWS[language].toasts.unfollowed;
    });
  }

  function renderDropped(
    { kind, name, kept }: Exclude<UnfollowOutcome, { readonly kind: 'not-followed' }>,
    language: Language,
  ): OutgoingMessage {
    const render = kind === 'unfollowed' ? renderUnfollowed : renderUnmuted;
    return render(name, findSubject(catalog, kept), language);
  }

  requests.onButton('scope-follow', async (context, subscriber, { ref, scope, page }) => {
    const { language } = context.reader;
    if (!(await subscriptions.setScope(subscriber, ref, scope))) return staleButton(language);
    await show(context, await followsPage(subscriber, page, context));
    return FOLLOWS[language].toasts.scoped;
  });
  requests.onButton('scope-name', async (context, subscriber, { ref, scope }) => {
    const { language } = context.reader;
    const subject = catalog.findEntity(ref);
    if (!subject || !(await subscriptions.setScope(subscriber, ref, scope))) return staleButton(language);
    await show(context, renderFollowed({ subject, scope, focus: subscriber.focus }, language));
    return FOLLOWS[language].toasts.scoped;
  });
  return feature;
}
