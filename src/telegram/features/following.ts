import type { Catalog } from '../../catalog/catalog.ts';
import { followedRef } from '../../digests/follow-match.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Follow, Subscriber } from '../../domain/subscriber.ts';
import {
  renderAbout,
  renderAlreadyFollowed,
  renderFollowed,
  renderFollows,
  renderFollowUsage,
  renderNotFollowed,
  renderUnfollowed,
} from '../../messages/follow-view.ts';
import { notSubscribedToast, staleButton, toast } from '../../messages/help.ts';
import { renderUnknownName } from '../../messages/lists.ts';
import { renderNotSubscribed } from '../../messages/settings-view.ts';
import type { Publishing } from '../../publishing/publishing.ts';
import type { SubscriberStore } from '../../storage/stores.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { findReadable } from '../find-readable.ts';
import { reply, show } from '../reply.ts';

/** `/follow`, `/unfollow`, `/follows`, and the buttons that follow what an episode is about. */
export function createFollowingFeature({
  catalog,
  publishing,
  subscribers,
  clock,
}: {
  catalog: Catalog;
  publishing: Publishing;
  subscribers: SubscriberStore;
  clock: Clock;
}): Feature {
  const feature = createFeature('everyone');

  const follow = (subscriber: Subscriber, { kind, name }: Entity): Promise<boolean> =>
    subscribers.follow(subscriber.id, { kind, name }, clock.now());

  /** Drops every follow that means this entity today, under whichever of its names it was kept. */
  async function unfollow(subscriber: Subscriber, entity: Entity): Promise<boolean> {
    const follows = await subscribers.follows(subscriber.id);
    const same = follows.filter((one) => followedRef(catalog, one) === entity.ref);
    for (const one of same) await subscribers.unfollow(subscriber.id, one);
    return same.length > 0;
  }

  feature.onSettingCommand('follow', async (context, name) => {
    const { language, subscriber, chatType } = context.reader;
    if (!subscriber) return reply(context, renderNotSubscribed(language, chatType));
    if (!name) return reply(context, renderFollowUsage(language));
    const resolution = catalog.resolve(name);
    if (resolution.kind === 'unknown') {
      return reply(context, renderUnknownName(name, resolution.nearest, 'follow', language));
    }
    const isNew = await follow(subscriber, resolution.entity);
    await reply(context, (isNew ? renderFollowed : renderAlreadyFollowed)(resolution.entity, language));
  });

  feature.onSettingCommand('unfollow', async (context, name) => {
    const { language, subscriber, chatType } = context.reader;
    if (!subscriber) return reply(context, renderNotSubscribed(language, chatType));
    if (!name) return reply(context, await followsPage(subscriber, 0, context));
    const resolution = catalog.resolve(name);
    if (resolution.kind === 'found' && (await unfollow(subscriber, resolution.entity))) {
      return reply(context, renderUnfollowed(resolution.entity.name, language));
    }
    const kept = (await subscribers.follows(subscriber.id)).find(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    if (!kept) return reply(context, renderNotFollowed(name, language));
    await subscribers.unfollow(subscriber.id, kept);
    await reply(context, renderUnfollowed(kept.name, language));
  });

  feature.onCommand('follows', async (context) => {
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
    const follows = await subscribers.follows(subscriber.id);
    const rows = follows.map((one: Follow) => ({ ...one, ref: followedRef(catalog, one) }));
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
    await unfollow(subscriber, entity);
    await show(context, await followsPage(subscriber, page, context));
    return toast('unfollowed', language);
  });

  async function aboutPage(episode: Episode, context: BotContext): Promise<OutgoingMessage> {
    const { language, subscriber } = context.reader;
    const follows = subscriber ? await subscribers.follows(subscriber.id) : [];
    const refs = new Set(follows.map((one) => followedRef(catalog, one)));
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
      await (to === 'follow' ? follow : unfollow)(subscriber, entity);
      await show(context, await aboutPage(episode, context));
      return toast(to === 'follow' ? 'followed' : 'unfollowed', language);
    });
  }
  for (const to of ['follow-name', 'unfollow-name'] as const) {
    feature.onSettingButton(to, async (context, { ref }) => {
      const { language, subscriber, chatType } = context.reader;
      const entity = catalog.findEntity(ref);
      if (!subscriber) return notSubscribedToast(language, chatType);
      if (!entity) return staleButton(language);
      const follows = to === 'follow-name';
      await (follows ? follow : unfollow)(subscriber, entity);
      await show(
        context,
        follows ? renderFollowed(entity, language) : renderUnfollowed(entity.name, language),
      );
      return toast(follows ? 'followed' : 'unfollowed', language);
    });
  }
  return feature;
}
