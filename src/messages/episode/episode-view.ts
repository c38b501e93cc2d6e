import { ENTITY_KINDS, type EntityKind, type Mention } from '../../domain/entity.ts';
import type { Episode, Term } from '../../domain/episode.ts';
import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { displayName } from '../../naming/display-name.ts';
import { button, inRows, type Rows, rowsOf, urlButtons } from '../common/buttons.ts';
import { cleanText, oneLine, shorten } from '../common/clean-text.ts';
import { byline, distinct, followable, titleOf } from '../common/episode-line.ts';
import { type Block, layOut } from '../common/layout.ts';
import {
  bold,
  code,
  concat,
  italic,
  lines,
  link,
  linkAddress,
  type Piece,
  paragraphs,
} from '../common/rich-text.ts';
import { modelLines } from '../common/summary-lines.ts';
import { writerLine } from '../model/writer-line.ts';
import type { Phrases } from '../phrases.ts';
import { phrasesFor } from '../phrases.ts';
import { type Keeping, keepButtons } from './keep-buttons.ts';
import { sectionRows, sectionsText } from './section-list.ts';

/** An episode opened from the archive, with its neighbours in time. */
export interface EpisodeView extends Keeping {
  readonly episode: Episode;
  readonly mentions: readonly Mention[];
  readonly summary: string | undefined;
  /** The model's summary, shown instead of `summary`. */
  readonly modelSummary?: EpisodeSummary | undefined;
  readonly older?: Episode | undefined;
  readonly newer?: Episode | undefined;
}

/** The most buttons that open term pages, how many fit in a row, and the UTF-16 units of each label. */
const TERM_BUTTONS = 24;
const TERMS_PER_ROW = 3;
const TERM_LABEL = 20;
/** UTF-16 units of the name of a show on a button. */
const NAME_LABEL = 24;

/** Credits that stand beneath the title. */
const CREDITED: readonly EntityKind[] = ['show', 'guest', 'series'];

/**
 * An episode: its summary, what it is about, and the buttons of its sections.
 * @param page of its sections, from 0
 */
export function renderEpisode(view: EpisodeView, language: Language, page = 0): OutgoingMessage[] {
  const phrases = phrasesFor(language);
  const { episode } = view;
  const insight = cleanText(episode.insight ?? '').trim();
  const blocks: Piece[] = [
    lines(bold(titleOf(episode)), ...credits(episode, phrases)),
    view.modelSummary ? modelSummaryText(view.modelSummary, language) : cleanText(view.summary ?? '').trim(),
    insight && `💡 ${insight}`,
    aboutText(view.mentions, phrases, language),
    sectionsText(episode.sections, page, phrases),
  ];
  return layOut([{ text: paragraphs(...blocks), buttons: episodeRows(view, page, phrases) }]);
}

function modelSummaryText(summary: EpisodeSummary, language: Language): Piece {
  const readInPart = { count: summary.read === 'part' ? 1 : 0, of: 1 };
  return lines(modelLines(summary), italic(writerLine({ ...summary, readInPart }, language)));
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
  return [byline(episode), more.join(' · '), sourceText(source, phrases)];
}

/** A source that has no button: its URL is too long for one, or leads nowhere for others and is therefore no link. */
function sourceText(source: string | undefined, phrases: Phrases): Piece {
  if (source === undefined || urlButtons(phrases.button.source, source).length > 0) return '';
  return linkAddress(source) ? link(phrases.button.source, source) : code(oneLine(source));
}

/** One line per kind; a `*` marks names that the text does not contain. */
function aboutText(mentions: readonly Mention[], phrases: Phrases, language: Language): Piece {
  const groups = ENTITY_KINDS.filter((kind) => !CREDITED.includes(kind)).map((kind) => {
    const names = mentions
      .filter(({ entity }) => entity.kind === kind)
      .map(({ entity, supported }) => `${oneLine(displayName(entity, language))}${supported ? '' : '*'}`);
    return names.length > 0
      ? `${phrases.kinds[kind]}${phrases.colon}${distinct(names).join(phrases.comma)}`
      : '';
  });
  if (!groups.some(Boolean)) return '';
  const note = mentions.every(({ supported }) => supported) ? '' : phrases.unsupported;
  return lines(bold(phrases.episode.about), ...groups, note);
}

function episodeRows(view: EpisodeView, page: number, phrases: Phrases): Rows {
  const { episode, mentions, older, newer } = view;
  const { id, terms } = episode;
  const more = [
    ...(terms.length > 0 ? [button(phrases.episode.button.terms(terms.length), { to: 'terms', id })] : []),
    ...(followable(mentions).length > 0 ? [button(phrases.button.followAbout, { to: 'about', id })] : []),
    ...urlButtons(phrases.button.source, episode.source),
  ];
  const neighbours = [
    ...(older ? [button(phrases.episode.button.older, { to: 'episode', id: older.id })] : []),
    ...(newer ? [button(phrases.episode.button.newer, { to: 'episode', id: newer.id })] : []),
  ];
  return rowsOf(
    ...sectionRows(episode, page, phrases),
    more,
    creditButtons(mentions, phrases),
    keepButtons(episode, view, phrases),
    neighbours,
  );
}

/** Lead to the show and the series that it is a part of. */
function creditButtons(mentions: readonly Mention[], phrases: Phrases): readonly Button[] {
  return (['show', 'series'] as const).flatMap((kind) =>
    mentions
      .filter(({ entity }) => entity.kind === kind)
      .map(({ entity: { name, ref } }) =>
        button(phrases.episode.button[kind](shorten(name, NAME_LABEL)), { to: 'open-name', ref }),
      ),
  );
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
  const back: readonly Button[] = [button(phrases.episode.button.back, { to: 'episode', id: episode.id })];
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
