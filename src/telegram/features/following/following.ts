import type { Catalog } from '../../../catalog/catalog.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Subscriber } from '../../../domain/subscriber.ts';
import { notSubscribedToast } from '../../../messages/common/toast.ts';
import { renderSeveralNames, renderUnknownName } from '../../../messages/entity/entity-list.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { renderNotSubscribed } from '../../../messages/subscription/subscription-view.ts';
import { displayName } from '../../../naming/display-name.ts';
import type { Publishing } from '../../../publishing/publishing.ts';
import { type Following, MOST_FOLLOWS } from '../../../subscriptions/following.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { findReadable } from '../../find-readable.ts';
import { reply, show } from '../../reply.ts';
import {
  renderAbout,
  renderAlreadyFollowed,
  renderFollowed,
  renderFollows,
  renderFollowsFull,
  renderFollowUsage,
  renderNotFollowed,
  renderUnfollowed,
} from './follow-view.ts';
import { FOLLOWS } from './words.ts';

/** `/follow`, `/unfollow`, `/follows`, and the buttons that follow what an episode is about. */
export function createFollowingFeature({
  catalog,
  publishing,
  subscriptions,
}: {
  catalog: Catalog;
  publishing: Publishing;
  subscriptions: Following;
}): Feature {
  const feature = createFeature('everyone');

  feature.onSettingCommand(
    { name: 'follow', words: FOLLOWS, group: 'follow', place: 1 },
    async (context, name) => {
      const { language, subscriber, chatType } = context.reader;
      if (!subscriber) return reply(context, renderNotSubscribed(language, chatType));
      if (!name) return reply(context, renderFollowUsage(language));
      const outcome = await subscriptions.followName(subscriber, name);
      if (outcome.kind === 'unknown-name')
        return reply(context, renderUnknownName(name, outcome.nearest, 'follow', language));
      if (outcome.kind === 'several') {
        const uses = outcome.bearers.map((entity) => ({
          entity,
          episodes: catalog.episodesOf(entity.ref, 0, 0).total,
        }));
        return reply(context, renderSeveralNames(name, uses, language));
      }
      if (outcome.kind === 'full') return reply(context, renderFollowsFull(MOST_FOLLOWS, language));
      const render = outcome.kind === 'followed' ? renderFollowed : renderAlreadyFollowed;
      await reply(context, render(outcome.entity, outcome.scope, language));
    },
  );

  feature.onSettingCommand(
    { name: 'unfollow', words: FOLLOWS, group: 'follow', place: 2 },
    async (context, name) => {
      const { language, subscriber, chatType } = context.reader;
      if (!subscriber) return reply(context, renderNotSubscribed(language, chatType));
      if (!name) return reply(context, await followsPage(subscriber, 0, context));
      const outcome = await subscriptions.unfollowName(subscriber, name);
      if (outcome.kind === 'not-followed') return reply(context, renderNotFollowed(name, language));
      await reply(context, renderUnfollowed(outcome.name, language));
    },
  );

  feature.onCommand({ name: 'follows', words: FOLLOWS, group: 'follow', place: 3 }, async (context) => {
    const { language, subscriber, chatType } = context.reader;
    await reply(
      context,
      subscriber ? await followsPage(subscriber, 0, context) : renderNotSubscribed(language, chatType),
    );
  });

  async function followsPage(
    subscriber: Subscriber,
    page: number,
    context: BotContext,
  ): Promise<OutgoingMessage> {
    const follows = await subscriptions.followsOf(subscriber);
    const rows = follows.map(({ kind, name, scope, entity }) => ({
      kind,
      scope,
      name: entity?.name ?? name,
      ref: entity?.ref,
      shown: entity?.shown,
    }));
    return renderFollows(rows, page, context.reader.language);
  }

  feature.onButton('follows', async (context, { page }) => {
    const { language, subscriber, chatType } = context.reader;
    if (!subscriber) return notSubscribedToast(language, chatType);
    await show(context, await followsPage(subscriber, page, context));
    return undefined;
  });
  feature.onSettingButton('drop-follow', async (context, { ref, page }) => {
    const { language, subscriber, chatType } = context.reader;
    const entity = catalog.findEntity(ref);
    if (!subscriber) return notSubscribedToast(language, chatType);
    if (!entity) return staleButton(language);
    await subscriptions.unfollow(subscriber, entity);
    await show(context, await followsPage(subscriber, page, context));
    return FOLLOWS[language].toasts.unfollowed;
  });

  async function aboutPage(episode: Episode, context: BotContext): Promise<OutgoingMessage> {
    const { language, subscriber } = context.reader;
    const refs = await subscriptions.followedRefs(subscriber);
    const mentions = catalog
      .mentionsOf(episode)
      .map((mention) => ({ ...mention, followed: refs.has(mention.entity.ref) }));
    return renderAbout(episode, mentions, language);
  }

  feature.onButton('about', async (context, { id }) => {
    const episode = findReadable({ catalog, publishing }, context.reader, id);
    if (!episode) return staleButton(context.reader.language);
    await reply(context, await aboutPage(episode, context));
    return undefined;
  });

  for (const to of ['follow', 'unfollow'] as const) {
    feature.onSettingButton(to, async (context, { id, ref }) => {
      const { language, subscriber, chatType } = context.reader;
      const episode = findReadable({ catalog, publishing }, context.reader, id);
      const entity = catalog.findEntity(ref);
      if (!subscriber) return notSubscribedToast(language, chatType);
      if (!episode || !entity) return staleButton(language);
      const { kind } = await subscriptions[to](subscriber, entity);
      if (kind === 'full') return FOLLOWS[language].full(MOST_FOLLOWS);
      await show(context, await aboutPage(episode, context));
      return FOLLOWS[language].toasts[to === 'follow' ? 'followed' : 'unfollowed'];
    });
  }
  for (const to of ['follow-name', 'unfollow-name'] as const) {
    feature.onSettingButton(to, async (context, { ref }) => {
      const { language, subscriber, chatType } = context.reader;
      const entity = catalog.findEntity(ref);
      if (!subscriber) return notSubscribedToast(language, chatType);
      if (!entity) return staleButton(language);
      if (to === 'follow-name') {
        const { kind, scope } = await subscriptions.follow(subscriber, entity);
        if (kind === 'full') return FOLLOWS[language].full(MOST_FOLLOWS);
        await show(context, renderFollowed(entity, scope, language));
        return FOLLOWS[language].toasts.followed;
      }
      await subscriptions.unfollow(subscriber, entity);
      await show(context, renderUnfollowed(displayName(entity, language), language));
      return FOLLOWS[language].toasts.unfollowed;
    });
  }

  feature.onSettingButton('scope-follow', async (context, { ref, scope, page }) => {
    const { language, subscriber, chatType } = context.reader;
    const entity = catalog.findEntity(ref);
    if (!subscriber) return notSubscribedToast(language, chatType);
    if (!entity) return staleButton(language);
    await subscriptions.setScope(subscriber, entity, scope);
    await show(context, await followsPage(subscriber, page, context));
    return FOLLOWS[language].toasts.scoped;
  });
  feature.onSettingButton('scope-name', async (context, { ref, scope }) => {
    const { language, subscriber, chatType } = context.reader;
    const entity = catalog.findEntity(ref);
    if (!subscriber) return notSubscribedToast(language, chatType);
    if (!entity || !(await subscriptions.setScope(subscriber, entity, scope))) return staleButton(language);
    await show(context, renderFollowed(entity, scope, language));
    return FOLLOWS[language].toasts.scoped;
  });
  return feature;
}
