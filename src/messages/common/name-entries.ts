import type { Episode } from '../../domain/episode.ts';
import type { Gloss } from '../../domain/glossary.ts';
import type { Button } from '../../domain/message.ts';
import type { Phrases } from '../phrases.ts';
import { button } from './buttons.ts';
import { oneLine, shorten } from './clean-text.ts';
import { titleOf } from './episode-line.ts';
import { episodeLines } from './episode-list.ts';
import type { Piece } from './rich-text.ts';

/** UTF-16 units, so that eight episodes with all that is said of them fit one message. */
const TITLE_LIMIT = 120;

/** The texts that say something else than the one before them in time's reverse; of the rest nothing need be repeated. */
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

/** One episode of a name's page: number and title, and beneath what is said there. */
export function entryLines(episode: Episode, index: number, detail: Piece): Piece {
  return episodeLines({ id: episode.id, title: shorten(titleOf(episode), TITLE_LIMIT) }, index, detail);
}

/** To every place that names it, where the list has only the episodes that are about it. */
export function searchButton(ref: string, phrases: Phrases): Button {
  return button(phrases.button.searchTexts, { to: 'search-name', ref });
}
