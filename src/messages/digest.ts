import type { Mention } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import type { Button, OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import { button, inRows, rowsOf, urlButtons } from './buttons.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { byline, distinct, followable, titleOf } from './episode-line.ts';
import { type Block, layOut } from './layout.ts';
import type { Phrases } from './phrases.ts';
import { phrasesFor } from './phrases-for.ts';
import { bold, concat, expandableQuote, lines, type Piece, paragraphs } from './rich-text.ts';

/** An episode as a digest shows it. */
export interface DigestEpisode {
  readonly episode: Episode;
  readonly mentions: readonly Mention[];
  /** Section headings. */
  readonly outline: readonly string[];
  /** Given by the editor, or taken from the text. */
  readonly summary: string | undefined;
}

/** What one subscriber gets at one instant; a `preview` shows an admin the daily look. */
export interface Digest {
  readonly kind: 'daily' | 'instant' | 'preview';
  /** The subscriber's local day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly episodes: readonly DigestEpisode[];
  /** Names of the follows that matched; empty when the subscriber gets everything. */
  readonly following: readonly string[];
}

/** Episodes shown with summary and outline; the rest as titles. */
const SHOWN_IN_FULL = 5;
/** Titles with a button of their own: more would burst the 10 KB of a keyboard. */
const SHOWN_AS_TITLES = 56;
/** Buttons of one row (Telegram). */
const ROW = 8;

/** Words a digest as one message, or as numbered parts; each episode's buttons hang where its text ends. */
export function renderDigest(digest: Digest, language: Language): OutgoingMessage[] {
  const phrases = phrasesFor(language);
  const { episodes } = digest;
  const full = episodes.slice(0, SHOWN_IN_FULL);
  return layOut([
    { text: heading(digest, phrases) },
    ...full.map((one, index) => fullBlock(one, episodes.length > 1 ? index + 1 : undefined, phrases)),
    ...titleBlocks(episodes.slice(SHOWN_IN_FULL), phrases),
  ]);
}

function heading({ kind, date, episodes, following }: Digest, phrases: Phrases): Piece {
  const count = episodes.length;
  const day = count > 1 ? `${longDate(date, phrases)} · ${phrases.episodes(count)}` : longDate(date, phrases);
  const names = distinct(following);
  return lines(
    bold(kind === 'instant' ? `✨ ${phrases.digest.newEpisodes(count)}` : `📰 ${day}`),
    names.length > 0 ? phrases.digest.following(names.join(phrases.comma)) : '',
  );
}

function longDate(date: string, phrases: Phrases): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return phrases.day(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCDay());
}

function fullBlock(shown: DigestEpisode, number: number | undefined, phrases: Phrases): Block {
  const { episode, summary, outline } = shown;
  const title = number === undefined ? titleOf(episode) : `${number}. ${titleOf(episode)}`;
  const headings = outline.map(oneLine).filter(Boolean);
  return {
    text: paragraphs(
      lines(bold(title), byline(episode)),
      lines(cleanText(summary ?? '').trim(), expandableQuote(lines(...headings.map((one) => `· ${one}`)))),
    ),
    buttons: rowsOf(episodeButtons(shown, number, phrases)),
  };
}

function episodeButtons(
  { episode, mentions }: DigestEpisode,
  number: number | undefined,
  phrases: Phrases,
): readonly Button[] {
  const isOnly = number === undefined;
  const { open, openFull, follow, followAbout, source } = phrases.button;
  return [
    button(isOnly ? openFull : `${number} ${open}`, { to: 'episode', id: episode.id }),
    ...(followable(mentions).length > 0
      ? [button(isOnly ? followAbout : follow, { to: 'about', id: episode.id })]
      : []),
    ...urlButtons(source, episode.source),
  ];
}

/** Titles by the row, so that each row of buttons hangs near its own titles. */
function titleBlocks(rest: readonly DigestEpisode[], phrases: Phrases): Block[] {
  const listed = rest.slice(0, SHOWN_AS_TITLES);
  const blocks: Block[] = [];
  for (let from = 0; from < listed.length; from += ROW) {
    const row = listed.slice(from, from + ROW);
    const numberOf = (index: number) => SHOWN_IN_FULL + from + index + 1;
    blocks.push({
      text: lines(
        from === 0 ? bold(phrases.digest.more(rest.length)) : '',
        ...row.map(({ episode }, index) => concat(`${numberOf(index)}. `, titleOf(episode))),
      ),
      buttons: inRows(
        row.map(({ episode }, index) => button(`${numberOf(index)}`, { to: 'episode', id: episode.id })),
        ROW,
      ),
    });
  }
  const beyond = rest.length - listed.length;
  return beyond > 0 ? [...blocks, { text: phrases.digest.beyond(beyond) }] : blocks;
}
