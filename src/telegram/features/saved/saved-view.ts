import type { Episode } from '../../../domain/episode.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button, type Page, pager, rowsOf } from '../../../messages/common/buttons.ts';
import { byline, titleOf } from '../../../messages/common/episode-line.ts';
import { closeButton, episodeLines, openRows } from '../../../messages/common/episode-list.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { MOST_SAVED, type SaveOutcome } from '../../../subscriptions/reading-list.ts';
import { SAVED } from './words.ts';

/** One page of what a person saved, the last one first. @param gone how many of them are not in the archive any more */
export function renderSavedList(shown: Page<Episode>, gone: number, language: Language): OutgoingMessage {
  const words = SAVED[language];
  const phrases = phrasesFor(language);
  const goneText = gone > 0 ? words.gone(gone) : '';
  if (shown.total === 0) return message(paragraphs(words.none, goneText));
  return message(
    paragraphs(
      bold(words.title(shown.total)),
      ...shown.entries.map((episode, index) => episodeLines(episode, index, byline(episode))),
      goneText,
    ),
    rowsOf(
      ...openRows(shown.entries, phrases),
      pager(shown, (page) => ({ to: 'saved', page })),
      [closeButton(phrases)],
    ),
  );
}

/** The answer to `/save`. */
export function renderSaveOutcome(
  episode: Episode,
  outcome: SaveOutcome,
  language: Language,
): OutgoingMessage {
  const words = SAVED[language];
  if (outcome === 'full') return message(words.full(MOST_SAVED));
  const open = button(phrasesFor(language).button.openFull, { to: 'episode', id: episode.id });
  const list = button(words.commands.saved, { to: 'saved', page: 0 });
  return message(lines(words.done[outcome], bold(titleOf(episode))), [[open, list]]);
}
