import type { Episode } from '../../domain/episode.ts';
import type { Button } from '../../domain/message.ts';
import { button, fitsRow, inRows, rowsOf } from '../common/buttons.ts';
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
import { ratingButtons } from '../episode/keep-buttons.ts';
import type { Phrases } from '../phrases.ts';
import { reasonLine, STAR } from './reason-line.ts';
import { type DigestEpisode, isLost, type LostEpisode } from './shown-episode.ts';

/** What the entries of one digest have in common. */
export interface EntryFrame {
  /** The bot's username; titles are no links without it. */
  readonly bot: string | undefined;
  /** Ids of the episodes that are marked as corrected. */
  readonly marked: ReadonlySet<string>;
  /** Whether its reader can rate its episodes by buttons. */
  readonly hasRating: boolean;
  readonly phrases: Phrases;
}

/** Marks what was corrected. */
export const PENCIL = '✏️';

/** Titles with a button of their own: more would exceed Telegram's 10 KB for a keyboard. */
const SHOWN_AS_TITLES = 56;
/** Buttons of one row (Telegram). */
const ROW = 8;
/** Buttons in the rows of the episodes. */
const EPISODE_ROW = 4;

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
  const { lead, rest } = told ? leadSummary(told) : leadExtract({ ...entry, title: titleOf(episode) });
  const text = lines(
    concat(bold(concat(place, linkedTitle(episode, frame))), markOf(episode, frame)),
    creditLine(episode, phrases),
    lead,
    reasonLine(why, phrases),
    expandableQuote(lines(...rest)),
  );
  return number === undefined
    ? { text, buttons: rowsOf(ownButtons(entry, frame)) }
    : { text, shared: [numberButton(entry, number, phrases)] };
}

/** The button that opens 👍 and 👎 for each of several; an only one has them itself. It stands beside the last numbers. */
export function ratingBlock(
  shown: readonly (DigestEpisode | LostEpisode)[],
  { hasRating, phrases }: EntryFrame,
): Block {
  const isOffered = hasRating && shown.length > 1 && !shown.every(isLost);
  return {
    text: '',
    shared: isOffered ? [button(phrases.digest.button.rate, { to: 'rate-digest' })] : [],
  };
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
  return button(fitsRow(named, EPISODE_ROW) ? named : `${number} ${STAR}`, {
    to: 'section',
    id,
    index: place.section,
  });
}

/** Of the only one: one row. Who came to it by what they follow can follow more where it opens. */
function ownButtons(
  { episode, mentions, place }: DigestEpisode,
  { hasRating, phrases }: EntryFrame,
): readonly Button[] {
  const { id } = episode;
  const { open, follow, place: toPlace } = phrases.digest.button;
  const named = `${STAR} ${oneLine(place?.name ?? '')}`;
  const label = fitsRow(named, EPISODE_ROW) ? named : toPlace;
  const offersFollow = !place && followable(mentions).length > 0;
  return [
    ...(place ? [button(label, { to: 'section', id, index: place.section })] : []),
    button(open, { to: 'episode', id }),
    ...(offersFollow ? [button(follow, { to: 'about', id })] : []),
    ...(hasRating ? ratingButtons(id, 'none') : []),
  ];
}
