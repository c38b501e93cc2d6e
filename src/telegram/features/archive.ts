import type { Clock } from '../../domain/clock.ts';
import type { EntityKind } from '../../domain/entity.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { PAGE_SIZE, pageOf, readPage } from '../../messages/common/buttons.ts';
import { toast } from '../../messages/common/toast.ts';
import {
  NAMES_PER_PAGE,
  renderContaining,
  renderCounts,
  renderInitial,
  renderInitials,
} from '../../messages/entity/entity-list.ts';
import { LIST_COMMANDS } from '../../messages/entity/list-commands.ts';
import { renderUnknownName } from '../../messages/entity/unclear-name.ts';
import { ENTITY } from '../../messages/entity/words.ts';
import { renderLatest } from '../../messages/episode/latest-view.ts';
import { EPISODE } from '../../messages/episode/words.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import { renderTermInstead } from '../../messages/term/term-view.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { createNamePages, type NamePageDependencies } from '../name-pages.ts';
import { close, reply, show } from '../reply.ts';

/** One page of the names that begin with a letter. */
interface InitialPage {
  readonly kind: EntityKind;
  readonly initial: string;
  readonly least: number;
  readonly page: number;
}

/** The place in their group of the first command that lists the names of a kind. */
const FIRST_PLACE = 5;

/** Dependencies of the lists on other rooms. */
export interface ArchiveFeatureDependencies extends NamePageDependencies {
  readonly clock: Pick<Clock, 'now'>;
}

/** `/latest`, and the lists of what episodes are about. */
export function createArchiveFeature({ catalog, subscriptions, clock }: ArchiveFeatureDependencies): Feature {
  const feature = createFeature('everyone');
  const pages = createNamePages({ catalog, subscriptions });

  const latestPage = (page: number, { reader: { language } }: BotContext): OutgoingMessage =>
    renderLatest(readPage(catalog.latest, page), language);

  const countsPage = (
    kind: EntityKind,
    page: number,
    { reader: { language } }: BotContext,
  ): OutgoingMessage => {
    const least = catalog.leastListed(kind);
    const shown = readPage((from, count) => catalog.entities(kind, from, count, least), page, NAMES_PER_PAGE);
    const all = least > 1 ? catalog.entities(kind, 0, 0).total : shown.total;
    return renderCounts({ kind, shown, least, all, rising: catalog.rising(kind, clock.now()) }, language);
  };

  const initialsPage = (
    kind: EntityKind,
    least: number,
    { reader: { language } }: BotContext,
  ): OutgoingMessage =>
    renderInitials(kind, least, catalog.leastListed(kind), catalog.initialsOf(kind, least), language);

  const initialPage = (
    { kind, initial, least, page }: InitialPage,
    { reader: { language } }: BotContext,
  ): OutgoingMessage => {
    const read = (from: number, count: number) => catalog.entitiesUnder(kind, initial, least, from, count);
    return renderInitial(kind, initial, least, readPage(read, page, NAMES_PER_PAGE), language);
  };

  feature.onCommand(
    { name: 'latest', words: EPISODE, group: 'read', place: 1 },
    async (context, argument) => {
      const count = Number(argument);
      // A count above one page shows the whole archive, with buttons for its pages.
      const isLess = Number.isInteger(count) && count > 0 && count < PAGE_SIZE;
      if (!isLess) return reply(context, latestPage(0, context));
      const newest = pageOf(catalog.latest(0, count).entries, 0);
      await reply(context, renderLatest(newest, context.reader.language));
    },
  );

  for (const [index, { name: command, kind }] of LIST_COMMANDS.entries()) {
    const declaration = { name: command, words: ENTITY, group: 'read', place: FIRST_PLACE + index } as const;
    feature.onCommand(declaration, async (context, name) => {
      const hasAny = catalog.entities(kind, 0, 0).total > 0;
      if (!name || !hasAny) return reply(context, countsPage(kind, 0, context));
      const { reader } = context;
      const resolution = catalog.resolve(name, [kind]);
      const page =
        resolution.kind === 'found' ? await pages.entity(resolution.entity.ref, 0, reader) : undefined;
      if (page) return reply(context, page);
      const containing = catalog.entitiesContaining(kind, name, NAMES_PER_PAGE);
      if (containing.total > 0)
        return reply(context, renderContaining(kind, name, containing, reader.language));
      const term = catalog.findTerm(name);
      // A term that is an entity of another kind is among the nearest names.
      if (term && !catalog.entityOfTerm(term.ref))
        return reply(context, renderTermInstead(name, kind, term, reader.language));
      const offered = resolution.kind === 'unknown' ? resolution : { nearest: [], areNear: false };
      await reply(context, renderUnknownName(name, offered, 'show', reader.language));
    });
  }

  feature.onButton('latest', async (context, { page }) => {
    await show(context, latestPage(page, context));
    return undefined;
  });
  feature.onButton('counts', async (context, { kind, page }) => {
    await show(context, countsPage(kind, page, context));
    return undefined;
  });
  feature.onButton('initials', async (context, { kind, least }) => {
    await show(context, initialsPage(kind, least, context));
    return undefined;
  });
  feature.onButton('initial', async (context, place) => {
    await show(context, initialPage(place, context));
    return undefined;
  });
  feature.onButton('months', async (context, { ref, page }) => {
    const message = pages.months(ref, page, context.reader);
    if (!message) return staleButton(context.reader.language);
    await show(context, message);
    return undefined;
  });
  feature.onButton('entity', async (context, { ref, page }) => {
    const message = await pages.entity(ref, page, context.reader);
    if (!message) return staleButton(context.reader.language);
    await show(context, message);
    return undefined;
  });
  feature.onButton('open-name', async (context, { ref }) => {
    const message = await pages.entity(ref, 0, context.reader);
    if (!message) return staleButton(context.reader.language);
    await reply(context, message);
    return undefined;
  });
  feature.onButton('close', async (context) => {
    // A message in a channel is shared by all its readers.
    if (context.reader.chatType === 'channel' && !(await context.isChatAdmin())) {
      return toast('chat-admins-only', context.reader.language);
    }
    await close(context);
    return undefined;
  });
  return feature;
}
