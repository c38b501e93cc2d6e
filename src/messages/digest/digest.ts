import { isCredit, type Mention } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { Writer } from '../../domain/writer.ts';
import { button, inRows, rowsOf, urlButtons } from '../common/buttons.ts';
import { oneLine } from '../common/clean-text.ts';
import { byline, distinct, followable, titleOf } from '../common/episode-line.ts';
import { type Block, layOut, message } from '../common/layout.ts';
import { bold, concat, italic, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import { extractLines, modelLines } from '../common/summary-lines.ts';
import { writerLine } from '../model/writer-line.ts';
import type { Phrases } from '../phrases.ts';
import { phrasesFor } from '../phrases.ts';

/** An episode as a digest shows it. */
export interface DigestEpisode {
  readonly episode: Episode;
  readonly mentions: readonly Mention[];
  /** Section headings. */
  readonly outline: readonly string[];
  /** Written by the editor, or taken from the text. */
  readonly summary: string | undefined;
  /** The model's summary, shown instead of summary and outline. */
  readonly told?: EpisodeSummary | undefined;
  /** Who wrote the text that is shown; absent when only the episode's own text was possible. */
  readonly writer?: Writer | undefined;
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

/** An episode that was shown and cannot be read now: an admin withdrew it, or its file is missing. */
export interface LostEpisode {
  readonly lost: 'withdrawn' | 'away';
  readonly id: string;
  readonly title: string;
}

/** A digest as it reads after it was sent: withdrawn episodes keep their place, and changed ones are marked. */
export interface CorrectedDigest extends Omit<Digest, 'episodes'> {
  readonly entries: readonly (DigestEpisode | LostEpisode)[];
  /** Ids of the episodes whose text has changed since they were sent. */
  readonly corrected: ReadonlySet<string>;
}

/** Episodes shown with summary and outline; the rest as titles. */
const SHOWN_IN_FULL = 5;
/** Titles with a button of their own: more would exceed Telegram's 10 KB for a keyboard. */
const SHOWN_AS_TITLES = 56;
/** Buttons of one row (Telegram). */
const ROW = 8;

/** Marks what was corrected. */
const PENCIL = '✏️';

/** Renders a digest as one message or as numbered parts; each episode's buttons are on the part in which its text ends. */
export function renderDigest({ episodes, ...digest }: Digest, language: Language): OutgoingMessage[] {
  return renderCorrectedDigest({ ...digest, entries: episodes, corrected: new Set() }, language);
}

/**
 * Renders a digest again. The same as `renderDigest` as long as nothing in it is corrected or lost; when none of its episodes can be
 * read any more, only the lines that say so.
 */
export function renderCorrectedDigest(digest: CorrectedDigest, language: Language): OutgoingMessage[] {
  const phrases = phrasesFor(language);
  const { entries, corrected } = digest;
  const isOnly = entries.length === 1;
  const marked = isOnly ? new Set<string>() : corrected;
  const shown = entries.slice(0, SHOWN_IN_FULL);
  const isMixed = new Set(shown.flatMap(writerOf)).size > 1;
  return layOut([
    { text: entries.every(isLost) ? '' : heading(digest, phrases) },
    ...shown.map((entry, index) => {
      const block = entryBlock(entry, isOnly ? undefined : index + 1, marked, phrases);
      const isOwnWords = isMixed && !isLost(entry) && entry.writer === 'text';
      return isOwnWords
        ? { ...block, text: lines(block.text, italic(writerLine('text', 0, language))) }
        : block;
    }),
    ...titleBlocks(entries.slice(SHOWN_IN_FULL), marked, phrases),
    { text: writersLine(shown, language) },
  ]);
}

/** The placeholder for a part for which the digest has no more text: Telegram refuses an empty message. */
export function renderSurplusPart(language: Language): OutgoingMessage {
  return message(phrasesFor(language).digest.surplusPart);
}

function heading(digest: CorrectedDigest, phrases: Phrases): Piece {
  const { kind, date, entries, following } = digest;
  const count = entries.length;
  const day = count > 1 ? `${longDate(date, phrases)} · ${phrases.episodes(count)}` : longDate(date, phrases);
  const names = distinct(following).map((name) => reasonOf(name, entries, phrases));
  return lines(
    bold(kind === 'instant' ? `✨ ${phrases.digest.newEpisodes(count)}` : `📰 ${day}`),
    correctionLine(digest, phrases),
    names.length > 0 ? phrases.digest.following(names.join(phrases.comma)) : '',
  );
}

/** A followed name: of a show, a guest, a series or an area it says so, because the text need not name it. */
function reasonOf(name: string, entries: CorrectedDigest['entries'], { digest }: Phrases): string {
  const kinds = new Set(
    entries
      .flatMap((entry) => (isLost(entry) ? [] : followable(entry.mentions)))
      .flatMap(({ entity }) => (oneLine(entity.name) === name ? [entity.kind] : [])),
  );
  const [kind] = kinds;
  return kind && kinds.size === 1 && isCredit(kind) ? digest.followedCredit[kind](name) : name;
}

function correctionLine({ entries, corrected }: CorrectedDigest, phrases: Phrases): string {
  const changed = entries.filter((entry) => !isLost(entry) && corrected.has(entry.episode.id));
  const [first] = changed;
  if (!first || isLost(first)) return '';
  if (changed.length > 1) return `${PENCIL} ${phrases.digest.correctedSeveral(changed.length)}`;
  const { corrected: word, correctedOne } = phrases.digest;
  return `${PENCIL} ${entries.length > 1 ? correctedOne(titleOf(first.episode)) : word}`;
}

function isLost(entry: DigestEpisode | LostEpisode): entry is LostEpisode {
  return 'lost' in entry;
}

function lostLine({ lost, id, title }: LostEpisode, phrases: Phrases): string {
  return phrases.digest[lost](oneLine(title) || id);
}

function longDate(date: string, phrases: Phrases): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return phrases.day(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCDay());
}

function entryBlock(
  entry: DigestEpisode | LostEpisode,
  number: number | undefined,
  marked: ReadonlySet<string>,
  phrases: Phrases,
): Block {
  const place = number === undefined ? '' : `${number}. `;
  if (isLost(entry)) return { text: concat(place, lostLine(entry, phrases)) };
  const { episode, told } = entry;
  const title = concat(bold(concat(place, titleOf(episode))), markOf(episode, marked));
  return {
    text: paragraphs(lines(title, byline(episode)), told ? modelLines(told) : extractLines(entry)),
    buttons: rowsOf(episodeButtons(entry, number, phrases)),
  };
}

/** What is said of a digest has to be true of each of its episodes. */
const LEAST_CHECKED: readonly Writer[] = ['pretend', 'model', 'judged', 'text'];

/** One line on who wrote the digest and what was left out; episodes shown by their own text say so themselves. */
function writersLine(shown: readonly (DigestEpisode | LostEpisode)[], language: Language): Piece {
  const writers = shown.flatMap(writerOf);
  const writer = LEAST_CHECKED.find((one) => writers.includes(one));
  const dropped = shown.reduce((sum, entry) => sum + (isLost(entry) ? 0 : (entry.told?.dropped ?? 0)), 0);
  return writer ? italic(writerLine(writer, dropped, language)) : '';
}

function writerOf(entry: DigestEpisode | LostEpisode): Writer[] {
  return isLost(entry) || !entry.writer ? [] : [entry.writer];
}

function markOf({ id }: Episode, marked: ReadonlySet<string>): string {
  return marked.has(id) ? ` ${PENCIL}` : '';
}

function episodeButtons(
  { episode, mentions }: DigestEpisode,
  number: number | undefined,
  phrases: Phrases,
): readonly Button[] {
  const isOnly = number === undefined;
  const { open, openFull, followAbout, source } = phrases.button;
  return [
    button(isOnly ? openFull : `${number} ${open}`, { to: 'episode', id: episode.id }),
    ...(followable(mentions).length > 0
      ? [button(isOnly ? followAbout : phrases.digest.button.follow, { to: 'about', id: episode.id })]
      : []),
    ...urlButtons(source, episode.source),
  ];
}

/** Titles grouped by button row, so that each row of buttons is near its own titles. */
function titleBlocks(
  rest: readonly (DigestEpisode | LostEpisode)[],
  marked: ReadonlySet<string>,
  phrases: Phrases,
): Block[] {
  const listed = rest.slice(0, SHOWN_AS_TITLES);
  const blocks: Block[] = [];
  for (let from = 0; from < listed.length; from += ROW) {
    const row = listed
      .slice(from, from + ROW)
      .map((entry, index) => ({ entry, number: SHOWN_IN_FULL + from + index + 1 }));
    blocks.push({
      text: lines(
        from === 0 ? bold(phrases.digest.more(rest.length)) : '',
        ...row.map(({ entry, number }) => concat(`${number}. `, titleLine(entry, marked, phrases))),
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

function titleLine(
  entry: DigestEpisode | LostEpisode,
  marked: ReadonlySet<string>,
  phrases: Phrases,
): string {
  if (isLost(entry)) return lostLine(entry, phrases);
  return `${titleOf(entry.episode)}${markOf(entry.episode, marked)}`;
}
