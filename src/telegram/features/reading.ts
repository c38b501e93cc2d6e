import type { Catalog } from '../../catalog/catalog.ts';
import type { Episode } from '../../domain/episode.ts';
import { renderEpisode, renderSection, renderTerms } from '../../messages/episode-view.ts';
import { staleButton } from '../../messages/help.ts';
import {
  renderChooseEpisode,
  renderEpisodeNotFound,
  renderLatest,
  renderNothingYet,
} from '../../messages/lists.ts';
import type { Publishing } from '../../publishing/publishing.ts';
import { summaryOf } from '../../summaries/extractive.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply } from '../reply.ts';

/** `/episode`, and the buttons that open an episode, its sections and its terms. */
export function createReadingFeature({
  catalog,
  publishing,
}: {
  catalog: Catalog;
  publishing: Publishing;
}): Feature {
  const feature = createFeature('everyone');

  async function open(context: BotContext, episode: Episode): Promise<void> {
    const view = {
      episode,
      mentions: catalog.mentionsOf(episode),
      summary: summaryOf(episode),
      ...catalog.neighbours(episode.id),
    };
    await reply(context, renderEpisode(view, context.reader.language));
  }

  /** What this reader may open: the archive; for admins also what waits. */
  function findReadable(context: BotContext, id: string): Episode | undefined {
    const known = context.reader.role === 'admin' ? publishing.find(id)?.episode : undefined;
    return catalog.findEpisode(id) ?? known;
  }

  feature.onCommand('episode', async (context, argument) => {
    const { language } = context.reader;
    const latest = catalog.latest();
    if (!argument) {
      return reply(
        context,
        latest.length > 0 ? renderLatest(latest, 0, language) : renderNothingYet('episodes', language),
      );
    }
    const matches = matchEpisodes(catalog, findReadable(context, argument), argument);
    const [only] = matches;
    if (!only) return reply(context, renderEpisodeNotFound(argument, language));
    if (matches.length === 1) return open(context, only);
    await reply(context, renderChooseEpisode(matches.slice(0, 8), language));
  });

  feature.onButton('episode', async (context, { id }) => {
    const episode = findReadable(context, id);
    if (!episode) return staleButton(context.reader.language);
    await open(context, episode);
    return undefined;
  });
  feature.onButton('section', async (context, { id, index }) => {
    const episode = findReadable(context, id);
    if (!episode?.sections[index]) return staleButton(context.reader.language);
    await reply(context, renderSection(episode, index, context.reader.language));
    return undefined;
  });
  feature.onButton('terms', async (context, { id }) => {
    const episode = findReadable(context, id);
    if (!episode) return staleButton(context.reader.language);
    await reply(context, renderTerms(episode, context.reader.language));
    return undefined;
  });
  return feature;
}

/** The episodes that an argument of `/episode` can mean: an id, a day, or words of a title. */
function matchEpisodes(catalog: Catalog, byId: Episode | undefined, argument: string): readonly Episode[] {
  if (byId) return [byId];
  const onDay = catalog.episodesOn(argument);
  if (onDay.length > 0) return onDay;
  const words = argument.toLowerCase().split(' ');
  return catalog.latest().filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
}
