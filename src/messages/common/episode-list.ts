import type { Episode } from '../../domain/episode.ts';
import type { Button } from '../../domain/message.ts';
import type { Phrases } from '../phrases.ts';
import { button, inRows, type Rows } from './buttons.ts';
import { titleOf } from './episode-line.ts';
import { bold, concat, lines, type Piece } from './rich-text.ts';

/** Episode numbers per button row: wide enough for a thumb. */
const NUMBERS_PER_ROW = 4;

/** Number and title, and the details beneath. */
export function episodeLines(episode: Pick<Episode, 'id' | 'title'>, index: number, detail: Piece): Piece {
  return lines(concat(`${index + 1}. `, bold(titleOf(episode))), detail);
}

/** Buttons that open the episodes of a page, by their numbers. */
export function openRows(episodes: readonly Episode[], phrases: Phrases): Rows {
  const buttons = episodes.map((episode, index) =>
    button(episodes.length === 1 ? phrases.button.openFull : `${index + 1}`, {
      to: 'episode',
      id: episode.id,
    }),
  );
  return inRows(buttons, NUMBERS_PER_ROW);
}

export function closeButton(phrases: Phrases): Button {
  return button(phrases.button.close, { to: 'close' });
}
