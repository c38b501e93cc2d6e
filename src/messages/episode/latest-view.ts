import type { Episode } from '../../domain/episode.ts';
import type { ListPart } from '../../domain/list-part.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { PAGE_SIZE, type Page, pager, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { byline } from '../common/episode-line.ts';
import { closeButton, episodeLines, openRows } from '../common/episode-list.ts';
import { message } from '../common/layout.ts';
import { bold, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';

/** One page of the archive, newest first. */
export function renderLatest(shown: Page<Episode>, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  if (shown.total === 0) return message(phrases.episode.noEpisodes);
  const heading = `${phrases.episode.latest} · ${phrases.episodes(shown.total)}`;
  return message(
    paragraphs(
      bold(heading),
      ...shown.entries.map((episode, index) => episodeLines(episode, index, byline(episode))),
    ),
    rowsOf(
      ...openRows(shown.entries, phrases),
      pager(shown, (to) => ({ to: 'latest', page: to })),
      [closeButton(phrases)],
    ),
  );
}

/** No episode has that id, day or title. */
export function renderEpisodeNotFound(query: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).episode.episodeNotFound(shorten(query, 100)));
}

/** Nothing was opened yet, or what was is gone. */
export function renderNothingRead(language: Language): OutgoingMessage {
  return message(phrasesFor(language).episode.nothingRead);
}

/** Several episodes match: the first eight to choose from. */
export function renderChooseEpisode(
  { entries, total }: ListPart<Episode>,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const shown = entries.slice(0, PAGE_SIZE);
  return message(
    paragraphs(
      phrases.episode.chooseEpisode(total),
      ...shown.map((episode, index) => episodeLines(episode, index, byline(episode))),
    ),
    rowsOf(...openRows(shown, phrases), [closeButton(phrases)]),
  );
}
