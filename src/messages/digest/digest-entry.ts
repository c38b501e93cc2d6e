import type { Episode } from '../../domain/episode.ts';
import type { Button } from '../../domain/message.ts';
import { button, fitsWidth, inRows, rowsOf } from '../common/buttons.ts';
import { oneLine } from '../common/clean-text.ts';
import { byline, followable, titleOf } from '../common/episode-line.ts';
import type { Block } from '../common/layout.ts';
import {
  bold,
  concat,
  expandableQuote,
  joinShown,
  lines,
  link,
  linkAddress,
  type Piece,
} from '../common/rich-text.ts';
import { episodeLink } from '../common/start-payload.ts';
import { leadExtract, leadSummary } from '../common/summary-lines.ts';
import type { Phrases } from '../phrases.ts';
import { reasonLine, STAR } from './reason-line.ts';
import { type DigestEpisode, isLost, type LostEpisode } from './shown-episode.ts';

/** What the entries of one digest have in common. */
export interface EntryFrame {
  /** The bot's username; titles are no links without it. */
  readonly bot: string | undefined;
  /** Ids of the episodes that are marked as corrected. */
  readonly marked: ReadonlySet<string>;
  readonly phrases: Phrases;
}

/** Marks what was corrected. */
export const PENCIL = '✏️';

/** Titles with a button of their own: more would exceed Telegram's 10 KB for a keyboard. */
const SHOWN_AS_TITLES = 56;
/** Buttons of one row (Telegram). */
const ROW = 8;

/** An episode with title, sentence, reason and outline. @param number absent when it is the only one */
export function entryBlock(
  entry: DigestEpisode | LostEpisode,
  number: number | undefined,
  frame: EntryFrame,
): Block {
  const { phrases } = frame;
  const place = number === undefined ? '' : `${number}. `;
  if (isLost(entry)) return { text: concat(place, lostLine(entry, phrases)) };
  const { episode, told, why = [] } = entry;
  const { lead, rest } = told ? leadSummary(told) : leadExtract(entry);
  const text = lines(
    concat(bold(concat(place, linkedTitle(episode, frame))), markOf(episode, frame)),
    creditLine(episode, phrases),
    lead,
    reasonLine(why, phrases),
    expandableQuote(lines(...rest)),
  );
  return number === undefined
    ? { text, buttons: rowsOf(ownButtons(entry, phrases)) }
    : { text, shared: [numberButton(entry, number, phrases)] };
}

/** Titles grouped by button row, so that each row of buttons is near its own titles. @param before how many episodes stand above */
export function titleBlocks(
  rest: readonly (DigestEpisode | LostEpisode)[],
  before: number,
  frame: EntryFrame,
): Block[] {
  const { phrases } = frame;
  const listed = rest.slice(0, SHOWN_AS_TITLES);
  const blocks: Block[] = [];
  for (let from = 0; from < listed.length; from += ROW) {
    const row = listed
      .slice(from, from + ROW)
      .map((entry, index) => ({ entry, number: before + from + index + 1 }));
    blocks.push({
      text: lines(
        from === 0 ? bold(phrases.digest.more(rest.length)) : '',
        ...row.map(({ entry, number }) => concat(`${number}. `, titleLine(entry, frame))),
      ),
      buttons: inRows(
        row.flatMap(({ entry, number }) =>
          isLost(entry) ? [] : [button(`${number}`, { to: 'episode', id: entry.episode.id })],
        ),
        ROW,
      ),
    });
  }
  const beyond = rest.length - listed.length;
  return beyond > 0 ? [...blocks, { text: phrases.digest.beyond(beyond) }] : blocks;
}

/** Speaker and day, and the source where it leads everybody to the same place. */
function creditLine(episode: Episode, phrases: Phrases): Piece {
  const { source } = episode;
  const isOpen = source !== undefined && linkAddress(source) !== undefined;
  return joinShown([byline(episode), isOpen ? link(phrases.button.source, source) : ''], ' · ');
}

function linkedTitle(episode: Episode, { bot }: EntryFrame): Piece {
  const title = titleOf(episode);
  return bot === undefined ? title : link(title, episodeLink(bot, episode.id));
}

function markOf({ id }: Episode, { marked }: EntryFrame): string {
  return marked.has(id) ? ` ${PENCIL}` : '';
}

function lostLine({ lost, id, title }: LostEpisode, phrases: Phrases): string {
  return phrases.digest[lost](oneLine(title) || id);
}

function titleLine(entry: DigestEpisode | LostEpisode, frame: EntryFrame): Piece {
  if (isLost(entry)) return lostLine(entry, frame.phrases);
  const { episode, why = [] } = entry;
  const star = why.length > 0 ? `${STAR} ` : '';
  return concat(star, linkedTitle(episode, frame), markOf(episode, frame));
}

/** Of one of several: it leads to the section for which the episode is there, else to the episode. */
function numberButton({ episode, place }: DigestEpisode, number: number, phrases: Phrases): Button {
  const { id } = episode;
  if (!place) return button(`${number} ${phrases.button.open}`, { to: 'episode', id });
  const named = `${number} ${oneLine(place.name)}`;
  return button(fitsWidth(named) ? named : `${number} ${STAR}`, { to: 'section', id, index: place.section });
}

/** Of the only one. */
function ownButtons({ episode, mentions, place }: DigestEpisode, phrases: Phrases): readonly Button[] {
  const { id } = episode;
  const { openFull, followAbout } = phrases.button;
  const named = `${STAR} ${oneLine(place?.name ?? '')}`;
  const label = fitsWidth(named) ? named : phrases.digest.button.place;
  return [
    ...(place ? [button(label, { to: 'section', id, index: place.section })] : []),
    button(openFull, { to: 'episode', id }),
    ...(followable(mentions).length > 0 ? [button(followAbout, { to: 'about', id })] : []),
  ];
}
