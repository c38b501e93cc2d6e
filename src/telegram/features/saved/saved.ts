import type { Episode } from '../../../domain/episode.ts';
import { pageOf } from '../../../messages/common/buttons.ts';
import { saveButton } from '../../../messages/episode/keep-buttons.ts';
import {
  renderChooseEpisode,
  renderEpisodeNotFound,
  renderNothingRead,
} from '../../../messages/episode/latest-view.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { MOST_SAVED, type ReadingList } from '../../../subscriptions/reading-list.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { type EpisodeSources, findReadable } from '../../find-readable.ts';
import { matchEpisodes } from '../../match-episodes.ts';
import { reply, show, swapButton } from '../../reply.ts';
import { renderSavedList, renderSaveOutcome } from './saved-view.ts';
import { SAVED } from './words.ts';

/** Dependencies of saving on other rooms. */
export interface SavedDependencies extends EpisodeSources {
  readonly readingList: ReadingList;
}

/** `/save` and `/saved`: the episodes that a person wants to find again. For private chats: in a group nobody would know whose they are. */
export function createSavedFeature({ readingList, ...sources }: SavedDependencies): Feature {
  const feature = createFeature('everyone');

  async function save(context: BotContext, episode: Episode): Promise<void> {
    const outcome = await readingList.save(context.chatId ?? 0, episode.id);
    await reply(context, renderSaveOutcome(episode, outcome, context.reader.language));
  }

  /** The list of this person. */
  async function renderList(context: BotContext, page: number) {
    const ids = await readingList.savedBy(context.chatId ?? 0);
    const episodes = ids.flatMap((id) => findReadable(sources, context.reader, id) ?? []);
    return renderSavedList(pageOf(episodes, page), ids.length - episodes.length, context.reader.language);
  }

  feature.onPersonalCommand(
    { name: 'save', words: SAVED, group: 'read', place: 16 },
    async (context, argument) => {
      const { language } = context.reader;
      if (!argument) {
        const place = await readingList.placeOf(context.chatId ?? 0);
        const episode = place && findReadable(sources, context.reader, place.episodeId);
        return episode ? save(context, episode) : reply(context, renderNothingRead(language));
      }
      const matches = matchEpisodes(sources, context.reader, argument);
      const [only] = matches.entries;
      if (!only) return reply(context, renderEpisodeNotFound(argument, language));
      if (matches.total === 1) return save(context, only);
      await reply(context, renderChooseEpisode(matches, language));
    },
  );
  feature.onPersonalCommand({ name: 'saved', words: SAVED, group: 'read', place: 17 }, async (context) =>
    reply(context, await renderList(context, 0)),
  );

  feature.onPersonalButton('save', async (context, { id }) => {
    const { language } = context.reader;
    if (!findReadable(sources, context.reader, id)) return staleButton(language);
    const outcome = await readingList.save(context.chatId ?? 0, id);
    if (outcome === 'full') return SAVED[language].full(MOST_SAVED);
    await swapButton(context, saveButton(id, true, phrasesFor(language)));
    return SAVED[language].toasts.saved;
  });
  feature.onPersonalButton('unsave', async (context, { id }) => {
    const { language } = context.reader;
    await readingList.unsave(context.chatId ?? 0, id);
    await swapButton(context, saveButton(id, false, phrasesFor(language)));
    return SAVED[language].toasts.unsaved;
  });
  feature.onPersonalButton('saved', async (context, { page }) => {
    await show(context, await renderList(context, page));
    return undefined;
  });
  return feature;
}
