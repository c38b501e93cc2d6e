import { summaryOf } from '../../assistant/extractive.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Episode } from '../../domain/episode.ts';
import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import type { ListPart } from '../../domain/list-part.ts';
import type { Language } from '../../domain/subscriber.ts';
import { PAGE_SIZE, pageOf, readPage } from '../../messages/common/buttons.ts';
import { type EpisodeView, renderEpisode, renderTerms } from '../../messages/episode/episode-view.ts';
import {
  renderChooseEpisode,
  renderEpisodeNotFound,
  renderLatest,
} from '../../messages/episode/latest-view.ts';
import { renderOriginal, renderSection } from '../../messages/episode/section-view.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { findReadable, type Shelves } from '../find-readable.ts';
import { reply, show } from '../reply.ts';

/** What reading needs of other rooms. */
export interface ReadingDependencies extends Shelves {
  /** What the model made of an episode, if it ever did; nothing is asked for it. */
  readonly findSummary: (episode: Episode, language: Language) => Promise<EpisodeSummary | undefined>;
}

/** `/episode`, and the buttons that open an episode, its sections with their originals, and its terms. */
export function createReadingFeature({ findSummary, ...shelves }: ReadingDependencies): Feature {
  const { catalog } = shelves;
  const feature = createFeature('everyone');

  async function viewOf(episode: Episode, language: Language): Promise<EpisodeView> {
    return {
      episode,
      mentions: catalog.mentionsOf(episode),
      summary: summaryOf(episode),
      told: await findSummary(episode, language),
      ...catalog.neighbours(episode.id),
    };
  }

  async function open(context: BotContext, episode: Episode): Promise<void> {
    const { language } = context.reader;
    await reply(context, renderEpisode(await viewOf(episode, language), language));
  }

  feature.onCommand('episode', async (context, argument) => {
    const { language } = context.reader;
    if (!argument) return reply(context, renderLatest(readPage(catalog.latest, 0), language));
    const matches = matchEpisodes(catalog, findReadable(shelves, context.reader, argument), argument);
    const [only] = matches.entries;
    if (!only) return reply(context, renderEpisodeNotFound(argument, language));
    if (matches.total === 1) return open(context, only);
    await reply(context, renderChooseEpisode(matches, language));
  });

  feature.onButton('episode', async (context, { id }) => {
    const episode = findReadable(shelves, context.reader, id);
    if (!episode) return staleButton(context.reader.language);
    await open(context, episode);
    return undefined;
  });
  feature.onButton('sections', async (context, { id, page }) => {
    const { language } = context.reader;
    const episode = findReadable(shelves, context.reader, id);
    if (!episode) return staleButton(language);
    const messages = renderEpisode(await viewOf(episode, language), language, page);
    const [only] = messages;
    // Only one message can take the place of the one whose button was pressed.
    await (only && messages.length === 1 ? show(context, only) : reply(context, messages));
    return undefined;
  });
  feature.onButton('section', async (context, { id, index }) => {
    const episode = findReadable(shelves, context.reader, id);
    if (!episode?.sections[index]) return staleButton(context.reader.language);
    await reply(context, renderSection(episode, index, context.reader.language));
    return undefined;
  });
  feature.onButton('original', async (context, { id, index }) => {
    const { language } = context.reader;
    const episode = findReadable(shelves, context.reader, id);
    const messages = episode && renderOriginal(episode, index, language);
    if (!messages) return staleButton(language);
    await reply(context, messages);
    return undefined;
  });
  feature.onButton('terms', async (context, { id }) => {
    const episode = findReadable(shelves, context.reader, id);
    if (!episode) return staleButton(context.reader.language);
    await reply(context, renderTerms(episode, pagesOf(catalog, episode), context.reader.language));
    return undefined;
  });
  return feature;
}

/** The terms of an episode of which there is more to read: another episode explains them too, or they are an entity. */
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

/** The episodes that an argument of `/episode` can mean: an id, a day, or words of a title. */
function matchEpisodes(catalog: Catalog, byId: Episode | undefined, argument: string): ListPart<Episode> {
  if (byId) return pageOf([byId], 0);
  const onDay = catalog.episodesOn(argument);
  return onDay.length > 0 ? pageOf(onDay, 0) : catalog.findByTitle(argument, PAGE_SIZE);
}
