import { type EntityKind, isCredit } from '../../domain/entity.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { Writer } from '../../domain/writer.ts';
import { displayName } from '../../naming/display-name.ts';
import { shorten } from '../common/clean-text.ts';
import { distinct, titleOf } from '../common/episode-line.ts';
import { layOut, message } from '../common/layout.ts';
import { bold, italic, lines, type Piece } from '../common/rich-text.ts';
import { writerLine } from '../model/writer-line.ts';
import type { Phrases } from '../phrases.ts';
import { phrasesFor } from '../phrases.ts';
import { entryBlock, PENCIL, ratingBlock, titleBlocks } from './digest-entry.ts';
import { nameList, STAR } from './reason-line.ts';
import { type DigestEpisode, isLost, type LostEpisode } from './shown-episode.ts';

/** What one subscriber gets at one instant; a `preview` shows an admin the daily look. */
export interface Digest {
  readonly kind: 'daily' | 'instant' | 'preview';
  /** The subscriber's local day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The bot's username, with which titles become links that open the episodes. */
  readonly bot?: string | undefined;
  /** The local day since which its reader got nothing, where it makes up for an absence. */
  readonly caughtUpFrom?: string | undefined;
  /** Whether its reader can rate its episodes by buttons; absent: no. */
  readonly hasRating?: boolean;
  /** In the order in which they are shown. */
  readonly episodes: readonly DigestEpisode[];
}

/** A digest as it reads after it was sent: withdrawn episodes keep their place, and changed ones are marked. */
export interface CorrectedDigest extends Omit<Digest, 'episodes'> {
  readonly entries: readonly (DigestEpisode | LostEpisode)[];
  /** Ids of the episodes whose text has changed since they were sent. */
  readonly corrected: ReadonlySet<string>;
}

/** Episodes shown with sentence and outline; the rest as titles. */
const SHOWN_IN_FULL = 12;
/** Of a digest that makes up for an absence: so many, each in short, fit one message. */
const SHOWN_AFTER_ABSENCE = 8;
/** Names that say what a digest is about. */
const TOPICS_SHOWN = 5;
/** UTF-16 units of such a name. */
const TOPIC_LIMIT = 24;

/** Renders a digest as one message or as numbered parts; each episode's button is on the part in which its text ends. */
export function renderDigest({ episodes, ...digest }: Digest, language: Language): OutgoingMessage[] {
  return renderCorrectedDigest({ ...digest, entries: episodes, corrected: new Set() }, language);
}

/**
 * Renders a digest again. The same as `renderDigest` as long as nothing in it is corrected or lost; when none of its episodes can be
 * read any more, only the lines that say so.
 */
export function renderCorrectedDigest(digest: CorrectedDigest, language: Language): OutgoingMessage[] {
  const phrases = phrasesFor(language);
  const { entries, corrected, bot } = digest;
  const isOnly = entries.length === 1;
  const frame = {
    bot,
    phrases,
    marked: isOnly ? new Set<string>() : corrected,
    hasRating: digest.hasRating === true,
  };
  const isLate = digest.caughtUpFrom !== undefined;
  const shown = entries.slice(0, isLate ? SHOWN_AFTER_ABSENCE : SHOWN_IN_FULL);
  const rest = entries.slice(shown.length);
  const isMixed = new Set(shown.flatMap(writerOf)).size > 1;
  return layOut([
    { text: entries.every(isLost) ? '' : heading(digest, phrases, language) },
    ...shown.map((entry, index) => {
      const block = entryBlock(entry, isOnly ? undefined : index + 1, frame);
      const isOwnWords = isMixed && !isLost(entry) && entry.writer === 'text';
      return isOwnWords
        ? { ...block, text: lines(block.text, italic(writerLine({ writer: 'text' }, language))) }
        : block;
    }),
    ...(isLate
      ? [{ text: rest.length > 0 ? phrases.digest.beyondCaughtUp(rest.length) : '' }]
      : titleBlocks(rest, SHOWN_IN_FULL, frame)),
    ratingBlock(shown, frame),
    { text: writersLine(shown, language) },
  ]);
}

/** The placeholder for a part for which the digest has no more text: Telegram refuses an empty message. */
export function renderSurplusPart(language: Language): OutgoingMessage {
  return message(phrasesFor(language).digest.surplusPart);
}

/** What the day was about, for this reader: day and number, the names that most is about, and how much of it is followed. */
function heading(digest: CorrectedDigest, phrases: Phrases, language: Language): Piece {
  const { kind, date, entries, caughtUpFrom } = digest;
  const count = entries.length;
  const day = count > 1 ? `${longDate(date, phrases)} · ${phrases.episodes(count)}` : longDate(date, phrases);
  const title = kind === 'instant' ? `✨ ${phrases.digest.newEpisodes(count)}` : `📰 ${day}`;
  return lines(
    bold(caughtUpFrom === undefined ? title : `👋 ${phrases.digest.caughtUp(caughtUpFrom, count)}`),
    correctionLine(digest, phrases),
    count > 1 ? topicsLine(entries, phrases, language) : '',
    count > 1 ? mineLine(entries, phrases) : '',
  );
}

/** The names that most episodes are about; labels say little, editors file everything under some. */
function topicsLine(entries: CorrectedDigest['entries'], phrases: Phrases, language: Language): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (isLost(entry)) continue;
    const about = entry.mentions.filter(({ about, entity }) => about && isTold(entity.kind));
    for (const name of distinct(
      about.map(({ entity }) => shorten(displayName(entity, language), TOPIC_LIMIT)),
    ))
      counts.set(name, 1 + (counts.get(name) ?? 0));
  }
  const names = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TOPICS_SHOWN)
    .map(([name, count]) => (count > 1 ? phrases.digest.topicCount(name, count) : name));
  return names.length > 0 ? phrases.digest.topics(names.join(phrases.comma)) : '';
}

function isTold(kind: EntityKind): boolean {
  return !isCredit(kind) && kind !== 'tag' && kind !== 'category';
}

function mineLine(entries: CorrectedDigest['entries'], phrases: Phrases): string {
  const mine = entries.flatMap((entry) => (isLost(entry) || !entry.why?.length ? [] : [entry.why]));
  if (mine.length === 0) return '';
  const names = nameList(mine.flat(), phrases);
  return `${STAR} ${phrases.digest.mine(mine.length, entries.length, names)}`;
}

function correctionLine({ entries, corrected }: CorrectedDigest, phrases: Phrases): string {
  const changed = entries.filter((entry) => !isLost(entry) && corrected.has(entry.episode.id));
  const [first] = changed;
  if (!first || isLost(first)) return '';
  if (changed.length > 1) return `${PENCIL} ${phrases.digest.correctedSeveral(changed.length)}`;
  const { corrected: word, correctedOne } = phrases.digest;
  return `${PENCIL} ${entries.length > 1 ? correctedOne(titleOf(first.episode)) : word}`;
}

function longDate(date: string, phrases: Phrases): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return phrases.day(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCDay());
}

/** What is said of a digest has to be true of each of its episodes. */
const LEAST_CHECKED: readonly Writer[] = ['pretend', 'model', 'judged', 'text'];

/** One line on who wrote the digest and what was left out; episodes shown by their own text say so themselves. */
function writersLine(shown: readonly (DigestEpisode | LostEpisode)[], language: Language): Piece {
  const writers = shown.flatMap(writerOf);
  const writer = LEAST_CHECKED.find((one) => writers.includes(one));
  if (!writer) return '';
  const told = shown.flatMap((entry) => (isLost(entry) ? [] : (entry.told ?? [])));
  const dropped = told.reduce((sum, summary) => sum + summary.dropped, 0);
  const readInPart = { count: told.filter(({ read }) => read === 'part').length, of: shown.length };
  return italic(writerLine({ writer, dropped, readInPart }, language));
}

function writerOf(entry: DigestEpisode | LostEpisode): Writer[] {
  return isLost(entry) || !entry.writer ? [] : [entry.writer];
}
