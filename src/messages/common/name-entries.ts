import type { Episode } from '../../domain/episode.ts';
import type { Gloss } from '../../domain/glossary.ts';
import type { Button } from '../../domain/message.ts';
import type { Phrases } from '../phrases.ts';
import { button } from './buttons.ts';
import { oneLine, shorten } from './clean-text.ts';
import { titleOf } from './episode-line.ts';
import { episodeLines } from './episode-list.ts';
import type { Piece } from './rich-text.ts';

/** UTF-16 units, so that eight episodes with their details fit one message. */
const TITLE_LIMIT = 120;

/** The texts, newest first, that differ from the one before them in this order; the others need not be repeated. */
export function findReworded(glosses: readonly Gloss[], before = ''): Map<string, string> {
  const reworded = new Map<string, string>();
  let newer = oneLine(before);
  for (const { episode, text } of glosses) {
    const own = oneLine(text ?? '');
    if (own !== '' && own !== newer) reworded.set(episode.id, own);
    newer = own || newer;
  }
  return reworded;
}

/** One episode on a name's page: number and title, and beneath them its text on the name. */
export function entryLines(episode: Episode, index: number, detail: Piece): Piece {
  return episodeLines({ id: episode.id, title: shorten(titleOf(episode), TITLE_LIMIT) }, index, detail);
}

/** A button that searches all places that name it, where the list has only the episodes about it. */
export function searchButton(ref: string, phrases: Phrases): Button {
  return button(phrases.button.searchTexts, { to: 'search-name', ref });
}
