import type { Entity } from '../../../domain/entity.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { GlossedTerm } from '../../../domain/glossary.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { FoundEpisode } from '../../../domain/search-answer.ts';
import type { Language, Script } from '../../../domain/subscriber.ts';
import { oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { byline, titleOf } from '../../../messages/common/episode-line.ts';
import { message } from '../../../messages/common/layout.ts';
import { inScript } from '../../../messages/common/own-script.ts';
import { bold, lines, type Piece, paragraphs, quote } from '../../../messages/common/rich-text.ts';
import { nameLink, sharedLink, termLink } from '../../../messages/common/start-payload.ts';
import { leadExtract } from '../../../messages/common/summary-lines.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { termNames } from '../../../messages/term/term-page.ts';
import { displayName } from '../../../naming/display-name.ts';
import { inOwnScript } from '../../../naming/own-script.ts';
import { INLINE } from './words.ts';

/** A line of the list above the field, and the message that choosing it sends. */
export interface InlineResult {
  /** Unique among the results of a page; at most 64 bytes (Telegram). */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly message: OutgoingMessage;
}

/** A name, and some of the episodes that list it. */
export interface FoundName {
  readonly entity: Entity;
  /** Newest first. */
  readonly newest: readonly Episode[];
  readonly total: number;
}

/** For whom results are worded. */
export interface InlineReader {
  /** The bot's username. */
  readonly bot: string;
  readonly language: Language;
  readonly script: Script;
}

/** UTF-16 units; clients cut a description after two lines. */
const TITLE_LIMIT = 120;
const DESCRIPTION_LIMIT = 160;
const NAME_LIMIT = 60;
const GLOSS_LIMIT = 400;

/** An episode. @param found the place in it; absent for one of the newest */
export function episodeResult(
  episode: Episode,
  reader: InlineReader,
  found?: Pick<FoundEpisode, 'snippet'>,
): InlineResult {
  const { lead } = leadExtract({ summary: episode.summary, outline: [] });
  const told = oneLine(found?.snippet.text ?? '') || lead;
  return result(reader, {
    id: `ep_${episode.id}`,
    title: titleOf(episode),
    description: lines(byline(episode), told).text,
    text: lines(bold(titleOf(episode)), byline(episode), lead),
    label: INLINE[reader.language].open.episode,
    url: sharedLink(reader.bot, episode.id),
  });
}

/** A name: what it is, and its newest episodes. */
export function nameResult({ entity, newest, total }: FoundName, reader: InlineReader): InlineResult {
  const phrases = phrasesFor(reader.language);
  const name = shorten(displayName(entity, reader.language), NAME_LIMIT);
  const facts = `${phrases.kind[entity.kind]} · ${phrases.episodes(total)}`;
  return result(reader, {
    id: `name_${entity.ref}`,
    title: name,
    description: facts,
    text: paragraphs(
      lines(bold(name), facts),
      lines(...newest.map((episode) => `• ${shorten(titleOf(episode), TITLE_LIMIT)} · ${episode.date}`)),
    ),
    label: INLINE[reader.language].open.name,
    url: nameLink(reader.bot, entity.ref),
  });
}

/** A term, as the newest episode explains it. */
export function termResult(term: GlossedTerm, reader: InlineReader): InlineResult {
  const words = INLINE[reader.language];
  const gloss = term.glosses.find(({ text }) => text)?.text ?? '';
  return result(reader, {
    id: `term_${term.ref}`,
    title: termNames(term),
    description: [words.term, oneLine(gloss)].filter(Boolean).join(' · '),
    text: lines(bold(termNames(term)), gloss ? quote(shorten(gloss, GLOSS_LIMIT)) : words.term),
    label: words.open.term,
    url: termLink(reader.bot, term.ref),
  });
}

function result(
  { language, script }: InlineReader,
  { id, title, description, text, label, url }: Omit<InlineResult, 'message'> & LinkedText,
): InlineResult {
  const shown = [message(text, [[{ label, url }]])];
  const inTheirs = (line: string): string => (script === 'own' ? inOwnScript(line, language) : line);
  const [sent = message(text)] = inScript(shown, script, language);
  return {
    id,
    title: inTheirs(shorten(title, TITLE_LIMIT)),
    description: inTheirs(shorten(description, DESCRIPTION_LIMIT)),
    message: sent,
  };
}

/** A text, and the button under it that opens more in the bot. */
interface LinkedText {
  readonly text: Piece;
  readonly label: string;
  readonly url: string;
}
