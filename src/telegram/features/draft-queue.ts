import type { Broadcasts } from '../../broadcasts/broadcasts.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Episode } from '../../domain/episode.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { localDate } from '../../domain/next-due.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { DigestEpisode } from '../../messages/digest/shown-episode.ts';
import {
  renderDraftBoard,
  renderDraftChoice,
  renderDraftConfirmation,
  renderDraftGroups,
  renderDraftsOut,
  renderDraftsUntouched,
} from '../../messages/drafts/draft-board-view.ts';
import { renderDiscarded, renderDraftInQueue } from '../../messages/drafts/draft-queue-view.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import { FEW, renderNewsPreview } from '../../messages/news/news-view.ts';
import { type DraftScope, groupDrafts, pickDrafts } from '../../publishing/draft-selection.ts';
import type { NewsRule } from '../../publishing/news-rule.ts';
import type { Publishing } from '../../publishing/publishing.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply, show } from '../reply.ts';
import type { TellTogether } from './receipt/tell-together.ts';

/** For admins: many drafts at once, or one after the other in one message. */
export function createDraftQueueFeature({
  publishing,
  newsRule,
  preview,
  broadcasts,
  tellTogether,
  clock,
  onPublished,
}: {
  readonly publishing: Pick<Publishing, 'drafts' | 'find' | 'decide' | 'letOut'>;
  readonly newsRule: Pick<NewsRule, 'isOld'>;
  readonly preview: (episode: Episode, language: Language) => DigestEpisode;
  readonly broadcasts: Pick<Broadcasts, 'countSubscribers'>;
  readonly tellTogether: TellTogether;
  readonly clock: Clock;
  /** Called when subscribers may be owed messages that are due at once. */
  readonly onPublished: () => void;
}): Feature {
  const feature = createFeature('editors');
  const isRecent = (draft: Episode): boolean => !newsRule.isOld(draft, clock.now());
  const pick = (scope: DraftScope): readonly Episode[] => pickDrafts(publishing.drafts(), scope, isRecent);

  function renderBoard(language: Language): OutgoingMessage {
    return renderDraftBoard({ count: publishing.drafts().length, recent: pick('recent').length }, language);
  }

  /** @param id of the draft to show; the first when it is none, or none any more */
  function renderQueue(id: string, language: Language): OutgoingMessage {
    const drafts = publishing.drafts();
    const place = Math.max(
      0,
      drafts.findIndex((draft) => draft.id === id),
    );
    const draft = drafts[place];
    if (!draft) return renderBoard(language);
    const next = nextOf(drafts, draft.id);
    const view = { shown: preview(draft, language), position: place + 1, count: drafts.length, next };
    return renderDraftInQueue(view, language);
  }

  /** Asks for the second press, in a message of its own: never where the first press was. */
  async function confirm(
    context: BotContext,
    as: 'news' | 'archive',
    scope: DraftScope,
    chosen: readonly Episode[],
  ): Promise<void> {
    const { language, zone } = context.reader;
    if (as === 'archive')
      return reply(context, renderDraftConfirmation(scope, chosen.length, undefined, language));
    const shown = chosen.slice(0, FEW).map((draft) => preview(draft, language));
    const date = localDate(clock.now(), zone);
    const audience = await broadcasts.countSubscribers();
    await reply(context, [
      ...renderNewsPreview(shown, date, language),
      renderDraftConfirmation(scope, chosen.length, audience, language),
    ]);
  }

  async function letOut(
    context: BotContext,
    as: 'news' | 'archive',
    chosen: readonly Episode[],
  ): Promise<void> {
    const out = await publishing.letOut(
      chosen.map(({ id }) => id),
      as,
    );
    onPublished();
    await show(context, renderDraftsOut(as, out.length, chosen.length, context.reader.language));
    if (as === 'news') await tellTogether(context, out);
  }

  feature.onButton('draft-board', async (context) => {
    await show(context, renderBoard(context.reader.language));
    return undefined;
  });
  feature.onButton('draft-groups', async (context, { page }) => {
    const groups = groupDrafts(publishing.drafts());
    // The message about all drafts stays: it is edited when their number changes.
    const answer = page === 0 ? reply : show;
    await answer(context, renderDraftGroups(groups, Math.max(0, page - 1), context.reader.language));
    return undefined;
  });
  feature.onButton('draft-queue', async (context, { act, id }) => {
    const { language } = context.reader;
    if (act === 'look') {
      await (id === '' ? reply : show)(context, renderQueue(id, language));
      return undefined;
    }
    if (publishing.find(id)?.status !== 'draft') return staleButton(language);
    const next = nextOf(publishing.drafts(), id);
    const known = await publishing.decide(id, 'withheld');
    if (!known) return staleButton(language);
    await show(context, renderDiscarded(known.episode, next, language));
    return undefined;
  });
  feature.onButton('draft-mass', async (context, { act, scope, count }) => {
    const { language } = context.reader;
    const chosen = pick(scope);
    if (act === 'leave') await show(context, renderDraftsUntouched(language));
    else if (chosen.length === 0) return staleButton(language);
    else if (act === 'choose') await show(context, renderDraftChoice(scope, chosen.length, language));
    else if (act === 'ask-news' || act === 'ask-archive')
      await confirm(context, act === 'ask-news' ? 'news' : 'archive', scope, chosen);
    // Others have come or gone since it was asked: nothing goes out that was not counted.
    else if (chosen.length !== count) await confirm(context, act, scope, chosen);
    else await letOut(context, act, chosen);
    return undefined;
  });
  return feature;
}

/** The draft after that one, from the start again after the last; none when it is the only one. */
export function nextOf(drafts: readonly Episode[], id: string): string | undefined {
  const place = drafts.findIndex((draft) => draft.id === id);
  const next = drafts[(place + 1) % drafts.length]?.id;
  return next === id ? undefined : next;
}
