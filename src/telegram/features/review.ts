import type { Receipts } from '../../broadcasts/receipts.ts';
import type { Episode } from '../../domain/episode.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { localDate, localHour } from '../../domain/next-due.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { DraftDesk } from '../../editing/drafts/draft-desk.ts';
import type { Imports } from '../../editing/import-outcomes.ts';
import { withAdminHome } from '../../messages/common/admin-home.ts';
import type { DigestEpisode } from '../../messages/digest/shown-episode.ts';
import { renderFoundDrafts } from '../../messages/drafts/draft-queue-view.ts';
import { renderEpisodeNotFound } from '../../messages/episode/latest-view.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import { renderProblems } from '../../messages/problems/problem-view.ts';
import { PROBLEMS } from '../../messages/problems/words.ts';
import { renderMissingGone, renderMissingKept } from '../../messages/review/missing-view.ts';
import {
  renderAdminUsage,
  renderDraftOffer,
  renderDrafts,
  renderHeld,
  renderKept,
} from '../../messages/review/review-view.ts';
import { REVIEW } from '../../messages/review/words.ts';
import { searchDrafts } from '../../publishing/draft-selection.ts';
import type { FolderProblems } from '../../publishing/folder-problems.ts';
import type { MissingEpisodes } from '../../publishing/missing-episodes.ts';
import type { KnownEpisode, Publishing } from '../../publishing/publishing.ts';
import type { BotContext, Reader } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply, show, showAt } from '../reply.ts';
import { nextOf } from './draft-queue.ts';
import type { ProposeLarge } from './propose-large.ts';
import type { TellPublished } from './receipt/tell-published.ts';

/** For admins: `/drafts`, `/preview`, `/publish`, `/problems`, and the buttons under an offered draft. */
export function createReviewFeature({
  publishing,
  preview,
  problems,
  countUnmatched,
  missing,
  desk,
  imports,
  proposeLarge,
  tellPublished,
  receipts,
  onPublished,
}: {
  publishing: Publishing;
  preview: (episode: Episode, language: Language) => DigestEpisode;
  problems: Pick<FolderProblems, 'open' | 'warningsOf'>;
  /** How many follows match nothing in the archive. */
  countUnmatched: () => Promise<number>;
  /** Episodes whose files disappeared together. */
  missing: Pick<MissingEpisodes, 'findOpen' | 'confirmGone'>;
  desk: Pick<DraftDesk, 'uploads'>;
  imports: Pick<Imports, 'underWay'>;
  proposeLarge: ProposeLarge;
  tellPublished: TellPublished;
  receipts: Pick<Receipts, 'begin'>;
  /** Called when subscribers may be owed messages that are due at once. */
  onPublished: () => void;
}): Feature {
  const feature = createFeature('editors');

  /** @param messageId of the message to tell it in; undefined: a new one @returns false when there is no such episode */
  async function publish(id: string, context: BotContext, messageId?: number): Promise<boolean> {
    const next = nextAfter(id);
    const known = await publishing.decide(id, 'approved');
    if (!known) return false;
    onPublished();
    const held = renderWaiting(known, context.reader);
    if (!held) await tellPublished(context, { known, way: 'published', next, messageId });
    else {
      const { language } = context.reader;
      await receipts.begin({
        episodeId: id,
        chatId: context.chatId ?? 0,
        language,
        way: 'published',
        messageId: undefined,
      });
      await showAt(context, messageId, held);
    }
    return true;
  }

  /** The draft that an admin sees next; none after an episode that was never one. */
  function nextAfter(id: string): string | undefined {
    return publishing.find(id)?.episode.draft ? nextOf(publishing.drafts(), id) : undefined;
  }

  async function draftsPage(page: number, context: BotContext): Promise<OutgoingMessage> {
    const uploads = await desk.uploads();
    const waiting = [
      ...uploads.map(({ ref, episode: { title } }) => ({ ref, title, kind: 'upload' as const })),
      ...publishing.held().map(({ id, title }) => ({ ref: id, title, kind: 'held' as const })),
    ];
    const others = { waiting, imports: await imports.underWay(context.chatId ?? 0) };
    const { language } = context.reader;
    return withAdminHome(renderDrafts(publishing.drafts(), page, others, language), language);
  }

  feature.onCommand({ name: 'drafts', words: REVIEW, group: 'admin', place: 2 }, async (context, words) =>
    reply(
      context,
      words
        ? renderFoundDrafts(searchDrafts(publishing.drafts(), words), context.reader.language)
        : await draftsPage(0, context),
    ),
  );
  async function problemsPage(page: number, { reader: { language } }: BotContext): Promise<OutgoingMessage> {
    return withAdminHome(renderProblems(problems.open(), page, await countUnmatched(), language), language);
  }
  const offer = (episode: Episode, language: Language): OutgoingMessage[] =>
    renderDraftOffer(preview(episode, language), problems.warningsOf(episode), language);

  feature.onCommand({ name: 'problems', words: PROBLEMS, group: 'admin', place: 9 }, async (context) =>
    reply(context, await problemsPage(0, context)),
  );
  feature.onCommand({ name: 'preview', words: REVIEW, group: 'admin', place: 3 }, async (context, id) => {
    const { language } = context.reader;
    if (!id) return reply(context, renderAdminUsage('preview', language));
    const known = publishing.find(id);
    await reply(context, known ? offer(known.episode, language) : renderEpisodeNotFound(id, language));
  });
  feature.onCommand({ name: 'publish', words: REVIEW, group: 'admin', place: 4 }, async (context, id) => {
    const { language } = context.reader;
    if (!id) return reply(context, renderAdminUsage('publish', language));
    if (await proposeLarge(id, context)) return;
    if (!(await publish(id, context))) await reply(context, renderEpisodeNotFound(id, language));
  });

  feature.onButton('drafts', async (context, { page }) => {
    await show(context, await draftsPage(page, context));
    return undefined;
  });
  feature.onButton('problems', async (context, { page }) => {
    await show(context, await problemsPage(page, context));
    return undefined;
  });
  feature.onButton('preview', async (context, { id }) => {
    const known = publishing.find(id);
    if (!known) return staleButton(context.reader.language);
    const { language } = context.reader;
    await reply(context, offer(known.episode, language));
    return undefined;
  });
  feature.onButton('publish', async (context, { id }) => {
    if (await proposeLarge(id, context)) return undefined;
    const isOut = await publish(id, context, context.callbackQuery?.message?.message_id);
    return isOut ? undefined : staleButton(context.reader.language);
  });
  feature.onButton('missing', async (context, { act, sinceAt }) => {
    const { language } = context.reader;
    const open = await missing.findOpen(sinceAt);
    if (!open) return staleButton(language);
    if (act === 'keep') await show(context, renderMissingKept(open.count, language));
    else {
      const count = await missing.confirmGone(sinceAt);
      if (count === undefined) return staleButton(language);
      await show(context, renderMissingGone(count, language));
    }
    return undefined;
  });
  feature.onButton('keep-draft', async (context, { id }) => {
    const known = publishing.find(id);
    if (!known) return staleButton(context.reader.language);
    await show(context, renderKept(known.episode, nextAfter(id), context.reader.language));
    return undefined;
  });
  return feature;
}

/** What an admin reads of an approved episode that is held until its `publish_at`, in the admin's time zone; undefined when it is out. */
function renderWaiting(
  { episode, status }: KnownEpisode,
  { language, zone }: Reader,
): OutgoingMessage | undefined {
  const { publishAt } = episode;
  if (status !== 'held' || publishAt === undefined) return undefined;
  const until = `${localDate(publishAt, zone)} ${localHour(publishAt, zone)} (${zone})`;
  return renderHeld(episode, until, language);
}
