import type { Catalog } from '../../catalog/catalog.ts';
import { followedRef } from '../../digests/follow-match.ts';
import type { EntityKind } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { PAGE_SIZE } from '../../messages/buttons.ts';
import { staleButton, toast } from '../../messages/help.ts';
import {
  renderCounts,
  renderEntity,
  renderLatest,
  renderNothingYet,
  renderUnknownName,
} from '../../messages/lists.ts';
import type { SubscriberStore } from '../../storage/stores.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { close, reply, show } from '../reply.ts';

/** The commands that list what episodes are about, and the kind that each lists. */
const KIND_COMMANDS: Readonly<Record<string, EntityKind>> = {
  tag: 'tag',
  company: 'company',
  person: 'person',
  product: 'product',
  category: 'category',
};

/** `/latest`, and the lists of what episodes are about. */
export function createArchiveFeature({
  catalog,
  subscribers,
}: {
  catalog: Catalog;
  subscribers: SubscriberStore;
}): Feature {
  const feature = createFeature('everyone');

  const latestPage = (
    episodes: readonly Episode[],
    page: number,
    { reader: { language } }: BotContext,
  ): OutgoingMessage =>
    episodes.length > 0 ? renderLatest(episodes, page, language) : renderNothingYet('episodes', language);

  const countsPage = (
    kind: EntityKind,
    page: number,
    { reader: { language } }: BotContext,
  ): OutgoingMessage => {
    const counts = catalog.entities(kind);
    return counts.length > 0 ? renderCounts(kind, counts, page, language) : renderNothingYet(kind, language);
  };

  const entityPage = async (
    ref: string,
    page: number,
    { reader: { language, subscriber } }: BotContext,
  ): Promise<OutgoingMessage | undefined> => {
    const entity = catalog.findEntity(ref);
    if (!entity) return undefined;
    const follows = subscriber ? await subscribers.follows(subscriber.id) : [];
    const followed = follows.some((follow) => followedRef(catalog, follow) === entity.ref);
    return renderEntity(
      entity,
      catalog.episodesOf(entity.ref),
      page,
      followed ? 'followed' : 'not-followed',
      language,
    );
  };

  feature.onCommand('latest', async (context, argument) => {
    const episodes = catalog.latest();
    const count = Number(argument);
    // More than a page is the whole archive: its pages are turned by buttons.
    const wanted =
      Number.isInteger(count) && count > 0 && count < PAGE_SIZE ? episodes.slice(0, count) : episodes;
    await reply(context, latestPage(wanted, 0, context));
  });

  for (const [command, kind] of Object.entries(KIND_COMMANDS)) {
    feature.onCommand(command, async (context, name) => {
      const hasAny = catalog.entities(kind).length > 0;
      if (!name || !hasAny) return reply(context, countsPage(kind, 0, context));
      const resolution = catalog.resolve(name, [kind]);
      const page =
        resolution.kind === 'found' ? await entityPage(resolution.entity.ref, 0, context) : undefined;
      const nearest = resolution.kind === 'unknown' ? resolution.nearest : [];
      await reply(context, page ?? renderUnknownName(name, nearest, 'show', context.reader.language));
    });
  }

  feature.onButton('latest', async (context, { page }) => {
    await show(context, latestPage(catalog.latest(), page, context));
    return undefined;
  });
  feature.onButton('counts', async (context, { kind, page }) => {
    await show(context, countsPage(kind, page, context));
    return undefined;
  });
  feature.onButton('entity', async (context, { ref, page }) => {
    const message = await entityPage(ref, page, context);
    if (!message) return staleButton(context.reader.language);
    await show(context, message);
    return undefined;
  });
  feature.onButton('close', async (context) => {
    // In a channel whatever stands there is everyone's.
    if (context.reader.chatType === 'channel' && !(await context.isChatAdmin())) {
      return toast('chat-admins-only', context.reader.language);
    }
    await close(context);
    return undefined;
  });
  return feature;
}
