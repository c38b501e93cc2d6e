import { summaryOf } from '../../../assistant/extractive.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { EpisodeSummary } from '../../../domain/episode-summary.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { readPage } from '../../../messages/common/buttons.ts';
import { sharedLink, termLink } from '../../../messages/common/start-payload.ts';
import { toast } from '../../../messages/common/toast.ts';
import { type EpisodeView, renderEpisode, renderTerms } from '../../../messages/episode/episode-view.ts';
import type { Keeping } from '../../../messages/episode/keep-buttons.ts';
import {
  renderChooseEpisode,
  renderEpisodeNotFound,
  renderLatest,
  renderNothingRead,
} from '../../../messages/episode/latest-view.ts';
import type { TermLink } from '../../../messages/episode/link-terms.ts';
import { renderOriginal } from '../../../messages/episode/section-view.ts';
import { EPISODE } from '../../../messages/episode/words.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { OpeningWay } from '../../../storage/stores.ts';
import type { Ratings } from '../../../subscriptions/ratings.ts';
import type { ReadingList } from '../../../subscriptions/reading-list.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { type EpisodeSources, findReadable } from '../../find-readable.ts';
import { matchEpisodes } from '../../match-episodes.ts';
import { reply, show } from '../../reply.ts';
import type { SectionForm } from './section-forms.ts';
import { createSectionReplies, type SectionDependencies } from './section-replies.ts';

/** Dependencies of reading on other rooms. */
export interface ReadingDependencies extends EpisodeSources, SectionDependencies {
  /** The model's summary of an episode, if one exists; the model is not called for it. */
  readonly findSummary: (episode: Episode, language: Language) => Promise<EpisodeSummary | undefined>;
  readonly readingList: Pick<ReadingList, 'isSaved' | 'setPlace' | 'placeOf'>;
  readonly ratings: Pick<Ratings, 'of'>;
  /** Counts that somebody opened a published episode, not who. */
  readonly countOpening: (episodeId: string, way: OpeningWay) => Promise<void>;
}

/** `/episode`, `/continue`, and the buttons that open an episode, its sections with their originals, and its terms. */
export function createReadingFeature({
  findSummary,
  readingList,
  ratings,
  countOpening,
  sessions,
  clock,
  ...sources
}: ReadingDependencies): Feature {
  const { catalog } = sources;
  const feature = createFeature('everyone');
  const sectionReplies = createSectionReplies({ sessions, clock });

  /** What this reader can do with the episode, which is what they read last from now on. */
  async function keep(context: BotContext, { id }: Episode, section?: number): Promise<Keeping> {
    const link = catalog.findEpisode(id) && sharedLink(context.me.username, id);
    const way = context.button?.to === 'shared-episode' ? 'shared' : 'own';
    const { chatType } = context.reader;
    if (chatType !== 'private' || !context.chatId) {
      if (link) await countOpening(id, way);
      return { link };
    }
    const before = await readingList.placeOf(context.chatId);
    // Going on with an episode, from section to section, is one reading of it.
    if (link && before?.episodeId !== id) await countOpening(id, way);
    await readingList.setPlace(context.chatId, id, section);
    return {
      link,
      isSaved: await readingList.isSaved(context.chatId, id),
      // What is not published yet is in no digest, and nothing is like it.
      rating: link ? ((await ratings.of(context.chatId, id)) ?? 'none') : undefined,
    };
  }

  async function viewOf(context: BotContext, episode: Episode): Promise<EpisodeView> {
    return {
      ...(await keep(context, episode)),
      episode,
      mentions: catalog.mentionsOf(episode),
      summary: summaryOf(episode),
      modelSummary: await findSummary(episode, context.reader.language),
      ...catalog.neighbours(episode.id),
    };
  }

  async function open(context: BotContext, episode: Episode): Promise<void> {
    await reply(context, renderEpisode(await viewOf(context, episode), context.reader.language));
  }

  async function openSection(context: BotContext, episode: Episode, index: number): Promise<SectionForm> {
    const keeping = await keep(context, episode, index);
    const terms = linksOf(catalog, episode, index, context.me.username);
    return sectionReplies.send(context, { episode, index, keeping, terms });
  }

  feature.onCommand(
    { name: 'episode', words: EPISODE, group: 'read', place: 4 },
    async (context, argument) => {
      const { language } = context.reader;
      if (!argument) return reply(context, renderLatest(readPage(catalog.latest, 0), language));
      const matches = matchEpisodes(sources, context.reader, argument);
      const [only] = matches.entries;
      if (!only) return reply(context, renderEpisodeNotFound(argument, language));
      if (matches.total === 1) return open(context, only);
      await reply(context, renderChooseEpisode(matches, language));
    },
  );

  feature.onPersonalCommand(
    { name: 'continue', words: EPISODE, group: 'read', place: 15 },
    async (context) => {
      const { language } = context.reader;
      const place = await readingList.placeOf(context.chatId ?? 0);
      const episode = place && findReadable(sources, context.reader, place.episodeId);
      if (!episode) return reply(context, renderNothingRead(language));
      // An edit of the episode may have taken the section away.
      if (place.section === undefined || !episode.sections[place.section]) return open(context, episode);
      await openSection(context, episode, place.section);
    },
  );

  for (const to of ['episode', 'shared-episode'] as const)
    feature.onButton(to, async (context, { id }) => {
      const episode = findReadable(sources, context.reader, id);
      if (!episode) return staleButton(context.reader.language);
      await open(context, episode);
      return undefined;
    });
  feature.onButton('sections', async (context, { id, page }) => {
    const { language } = context.reader;
    const episode = findReadable(sources, context.reader, id);
    if (!episode) return staleButton(language);
    const messages = renderEpisode(await viewOf(context, episode), language, page);
    const [only] = messages;
    // Only a single message can replace the one whose button was pressed.
    await (only && messages.length === 1 ? show(context, only) : reply(context, messages));
    return undefined;
  });
  feature.onButton('section', async (context, { id, index }) => {
    const episode = findReadable(sources, context.reader, id);
    if (!episode?.sections[index]) return staleButton(context.reader.language);
    await openSection(context, episode, index);
    return undefined;
  });
  feature.onButton('section-rich', async (context, { id, index }) => {
    const { language } = context.reader;
    const episode = findReadable(sources, context.reader, id);
    if (!episode?.sections[index]) return staleButton(language);
    await sectionReplies.choose(context, 'rich');
    const form = await openSection(context, episode, index);
    return form === 'rich' ? undefined : toast('only-plain', language);
  });
  feature.onButton('section-plain', async (context, { id, index }) => {
    const episode = findReadable(sources, context.reader, id);
    if (!episode?.sections[index]) return staleButton(context.reader.language);
    await sectionReplies.choose(context, 'plain');
    await openSection(context, episode, index);
    return undefined;
  });
  feature.onButton('original', async (context, { id, index }) => {
    const { language } = context.reader;
    const episode = findReadable(sources, context.reader, id);
    const messages = episode && renderOriginal(episode, index, language);
    if (!messages) return staleButton(language);
    await reply(context, messages);
    return undefined;
  });
  feature.onButton('terms', async (context, { id }) => {
    const episode = findReadable(sources, context.reader, id);
    if (!episode) return staleButton(context.reader.language);
    await reply(context, renderTerms(episode, pagesOf(catalog, episode), context.reader.language));
    return undefined;
  });
  return feature;
}

/** The explanations of the terms that a section uses, as links into the bot. */
function linksOf(catalog: Catalog, { terms }: Episode, section: number, bot: string): TermLink[] {
  return terms.flatMap(({ name, gloss, sections = [section] }) => {
    const ref = gloss && sections.includes(section) ? catalog.findTerm(name)?.ref : undefined;
    return ref ? [{ name, url: termLink(bot, ref) }] : [];
  });
}

/** The terms of an episode that have a page with more to read: another episode explains them too, or they are an entity. */
function pagesOf(catalog: Catalog, { terms }: Episode): { readonly name: string; readonly ref: string }[] {
  const pages = new Map<string, string>();
  for (const { name } of terms) {
    const known = catalog.findTerm(name);
    if (!known) continue;
    const hasMore = known.glosses.length > 1 || catalog.entityOfTerm(known.ref) !== undefined;
    if (hasMore && !pages.has(known.ref)) pages.set(known.ref, name);
  }
  return [...pages].map(([ref, name]) => ({ ref, name }));
}
