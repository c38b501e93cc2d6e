import { plainTextOfAll } from '../document/plain-text.ts';
import { ENTITY_KINDS, type Mention } from '../domain/entity.ts';
import type { Episode, Section, Term } from '../domain/episode.ts';
import type { EpisodeSummary } from '../domain/episode-summary.ts';
import type { Button, OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import { button, inRows, type Rows, rowsOf, urlButtons } from './buttons.ts';
import { cleanText, oneLine, shorten } from './clean-text.ts';
import { byline, distinct, followable, titleOf } from './episode-line.ts';
import { type Block, layOut } from './layout.ts';
import { renderMarkdown } from './markdown.ts';
import type { Phrases } from './phrases.ts';
import { phrasesFor } from './phrases-for.ts';
import { bold, concat, italic, lines, link, type Piece, paragraphs, plain } from './rich-text.ts';
import { toldLines } from './summary-lines.ts';
import { writerLine } from './writer-line.ts';

/** An episode opened from the archive, with its neighbours in time. */
export interface EpisodeView {
  readonly episode: Episode;
  readonly mentions: readonly Mention[];
  readonly summary: string | undefined;
  /** What the model made of it, in place of the summary. */
  readonly told?: EpisodeSummary | undefined;
  readonly older?: Episode | undefined;
  readonly newer?: Episode | undefined;
}

/** More sections than this get numbered buttons, their headings in the text: long labels would burst the keyboard. */
const SECTIONS_BY_HEADING = 16;
/** Buttons of one row (Telegram), and how many of its 100 buttons the sections may take. */
const ROW = 8;
const SECTIONS_BY_NUMBER = 88;
/** Buttons that open the pages of terms, how many stand in a row, and the UTF-16 units that each has there. */
const TERM_BUTTONS = 24;
const TERMS_PER_ROW = 3;
const TERM_LABEL = 20;

/** The first page of an episode: what it says, what it is about, and the way into its sections. */
export function renderEpisode(view: EpisodeView, language: Language): OutgoingMessage[] {
  const phrases = phrasesFor(language);
  const { episode } = view;
  const insight = cleanText(episode.insight ?? '').trim();
  const blocks: Piece[] = [
    lines(bold(titleOf(episode)), ...credits(episode, phrases)),
    view.told ? told(view.told, language) : cleanText(view.summary ?? '').trim(),
    insight && `💡 ${insight}`,
    aboutText(view.mentions, phrases),
    sectionsText(episode.sections, phrases),
  ];
  return layOut([{ text: paragraphs(...blocks), buttons: episodeRows(view, phrases) }]);
}

function told(summary: EpisodeSummary, language: Language): Piece {
  return lines(toldLines(summary), italic(writerLine(summary.writer, summary.dropped, language)));
}

function credits(episode: Episode, phrases: Phrases): Piece[] {
  const { speaker, author, guest, series, source } = episode;
  const [first = '', ...others] = distinct([speaker ?? '', author ?? '']);
  const isNewName = (name: string) =>
    distinct([first, ...others, name]).length > distinct([first, ...others]).length;
  const more = [
    ...(speaker ? others.map(phrases.episode.author) : []),
    ...(guest && isNewName(guest) ? [phrases.episode.guest(oneLine(guest))] : []),
    ...(series && oneLine(series) ? [phrases.episode.series(oneLine(series))] : []),
  ];
  // An address too long for a button must not be lost.
  const isLong = source !== undefined && urlButtons(phrases.button.source, source).length === 0;
  return [byline(episode), more.join(' · '), isLong ? link(phrases.button.source, source) : ''];
}

/** One line a kind; a `*` marks what the text does not name. */
function aboutText(mentions: readonly Mention[], phrases: Phrases): Piece {
  const groups = ENTITY_KINDS.map((kind) => {
    const names = mentions
      .filter(({ entity }) => entity.kind === kind)
      .map(({ entity, supported }) => `${oneLine(entity.name)}${supported ? '' : '*'}`);
    return names.length > 0
      ? `${phrases.kinds[kind]}${phrases.colon}${distinct(names).join(phrases.comma)}`
      : '';
  });
  if (!groups.some(Boolean)) return '';
  const note = mentions.every(({ supported }) => supported) ? '' : phrases.episode.unsupported;
  return lines(bold(phrases.episode.about), ...groups, note);
}

function sectionsText(sections: readonly Section[], phrases: Phrases): Piece {
  const count = sections.length;
  if (count === 0) return phrases.episode.noSections;
  if (count <= SECTIONS_BY_HEADING) return phrases.episode.sections(count);
  const hint =
    count > SECTIONS_BY_NUMBER
      ? phrases.episode.sectionsBeyond(SECTIONS_BY_NUMBER, count)
      : phrases.episode.sections(count);
  return lines(hint, ...sections.map((section, index) => `${index + 1}. ${headingOf(section, phrases)}`));
}

function headingOf({ heading }: Section, phrases: Phrases): string {
  return oneLine(renderMarkdown(heading).text) || phrases.episode.opening;
}

function episodeRows({ episode, mentions, older, newer }: EpisodeView, phrases: Phrases): Rows {
  const { id, sections, terms } = episode;
  const more = [
    ...(terms.length > 0 ? [button(phrases.button.terms(terms.length), { to: 'terms', id })] : []),
    ...(followable(mentions).length > 0 ? [button(phrases.button.followAbout, { to: 'about', id })] : []),
    ...urlButtons(phrases.button.source, episode.source),
  ];
  const neighbours = [
    ...(older ? [button(phrases.button.older, { to: 'episode', id: older.id })] : []),
    ...(newer ? [button(phrases.button.newer, { to: 'episode', id: newer.id })] : []),
  ];
  return rowsOf(...sectionRows(id, sections, phrases), more, neighbours);
}

function sectionRows(id: string, sections: readonly Section[], phrases: Phrases): Rows {
  const byHeading = sections.length <= SECTIONS_BY_HEADING;
  const buttons = sections
    .slice(0, SECTIONS_BY_NUMBER)
    .map((section, index) =>
      button(byHeading ? headingOf(section, phrases) : `${index + 1}`, { to: 'section', id, index }),
    );
  return inRows(buttons, byHeading ? 1 : ROW);
}

/** One section in full; the last part carries the ways on and back. An index without a section gives the nearest one. */
export function renderSection(episode: Episode, index: number, language: Language): OutgoingMessage[] {
  const phrases = phrasesFor(language);
  const { id, sections } = episode;
  const at = Math.min(Math.max(0, index), Math.max(0, sections.length - 1));
  const section = sections[at];
  const back = button(phrases.button.back, { to: 'episode', id });
  if (!section) return layOut([{ text: phrases.episode.noSections, buttons: [[back]] }]);
  const body = plain(plainTextOfAll(section.blocks));
  const ways = [
    ...(at > 0 ? [button(phrases.button.previousSection, { to: 'section', id, index: at - 1 })] : []),
    ...(at < sections.length - 1
      ? [button(phrases.button.nextSection, { to: 'section', id, index: at + 1 })]
      : []),
  ];
  const heading = lines(
    bold(headingOf(section, phrases)),
    `${titleOf(episode)} · ${at + 1}/${sections.length}`,
  );
  const text = paragraphs(heading, body.text === '' ? phrases.episode.emptySection : body);
  return layOut([{ text, buttons: rowsOf(ways, [back]) }]);
}

/**
 * The glossary of an episode.
 * @param pages the terms whose pages say more than this episode does
 */
export function renderTerms(
  episode: Episode,
  pages: readonly { readonly name: string; readonly ref: string }[],
  language: Language,
): OutgoingMessage[] {
  const phrases = phrasesFor(language);
  const { terms } = episode;
  const back: readonly Button[] = [button(phrases.button.back, { to: 'episode', id: episode.id })];
  if (terms.length === 0) return layOut([{ text: phrases.episode.noTerms, buttons: [back] }]);
  const title = lines(bold(phrases.episode.terms(terms.length)), titleOf(episode));
  const blocks: Block[] = terms.map((term) => ({ text: termText(term) }));
  const more = pages
    .slice(0, TERM_BUTTONS)
    .map(({ name, ref }) => button(shorten(name, TERM_LABEL), { to: 'term', ref, page: 0 }));
  return layOut([{ text: title }, ...blocks, { text: '', buttons: [...inRows(more, TERMS_PER_ROW), back] }]);
}

function termText({ name, english, acronym, gloss }: Term): Piece {
  const foreign = [...new Set([oneLine(english ?? ''), oneLine(acronym ?? '')])].filter(Boolean);
  const [first, second] = foreign;
  const original = second ? `${first} (${second})` : first;
  return lines(concat(bold(oneLine(name)), original ? `  ${original}` : ''), cleanText(gloss ?? '').trim());
}
