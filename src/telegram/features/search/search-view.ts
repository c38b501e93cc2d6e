import type { Entity } from '../../../domain/entity.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import type {
  FoundEpisode,
  SearchAnswer,
  SearchFault,
  SearchReading,
} from '../../../domain/search-answer.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button, inRows, pager, type Rows, rowsOf } from '../../../messages/common/buttons.ts';
import { oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { distinct, titleOf } from '../../../messages/common/episode-line.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, concat, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { displayName } from '../../../naming/display-name.ts';
import { snippetText } from './snippet-view.ts';
import { SEARCH } from './words.ts';

/** UTF-16 units of a query, of a title, of a name or a section's heading, and of all conditions: together they must fit one message. */
const QUERY_LIMIT = 80;
const TITLE_LIMIT = 100;
const NAME_LIMIT = 40;
const CONDITIONS_LIMIT = 200;
/** The most lines about merged names or about parts that were not understood, and names in one line. */
const LINES_SHOWN = 3;
const NAMES_SHOWN = 4;
const NUMBERS_PER_ROW = 5;
/** Up to so many hits are counted; nobody reads more. */
const MOST_COUNTED = 1_000;
/** Buttons for episodes that tell the same story as a hit. */
const ALIKE_OPENED = 5;
const NAMES_PER_ROW = 2;

type Answered = Extract<SearchAnswer, { readonly kind: 'answered' }>;
type NoAnswer = Exclude<SearchAnswer, Answered>;
/** Returns the token under which a query is stored for a button. */
export type TokenOf = (query: string) => string;

/** `/search` without a query: how to use it, with names of the archive to try. */
export function renderSearchHowTo(examples: readonly Entity[], language: Language): OutgoingMessage {
  const { title, howTo, operators, anyName, examples: example } = SEARCH[language];
  // A name of several words would need quotes.
  const oneWord = examples.filter((entity) => !displayName(entity, language).includes(' '));
  const shown = (entity: Entity | undefined): string => (entity ? displayName(entity, language) : anyName);
  const company = oneWord.find(({ kind }) => kind === 'company');
  const tries = examples.map((entity) =>
    button(displayName(entity, language), { to: 'search-name', ref: entity.ref }),
  );
  return message(
    paragraphs(
      bold(title),
      howTo,
      lines(...operators(shown(oneWord.at(-1)), shown(company))),
      tries.length > 0 ? example : '',
    ),
    rowsOf(...inRows(tries, NAMES_PER_ROW), [button(phrasesFor(language).button.close, { to: 'close' })]),
  );
}

/** The result of a search: a page of episodes, or why there is none. */
export function renderSearch(answer: SearchAnswer, tokenOf: TokenOf, language: Language): OutgoingMessage {
  if (answer.kind !== 'answered') return renderNoSearch(answer, language);
  return message(
    paragraphs(
      lines(heading(answer, language), ...readingLines(answer.reading, language)),
      lines(...notes(answer, language)),
      ...answer.hits.flatMap((hit, index) => [
        hit.isNear && !answer.hits[index - 1]?.isNear ? SEARCH[language].nearest : '',
        hitLines(hit, index, language),
      ]),
      suggestionLine(answer, language),
    ),
    rowsOf(...buttonRows(answer, tokenOf, language)),
  );
}

function renderNoSearch({ kind, reading }: NoAnswer, language: Language): OutgoingMessage {
  const { unavailable, nothingAsked } = SEARCH[language];
  if (kind === 'unavailable') return message(unavailable);
  return message(lines(...faultLines(reading, language), nothingAsked));
}

/** The notice after pressing a button whose query is no longer stored. */
export function searchGone(language: Language): string {
  return SEARCH[language].gone;
}

/** The query and how many episodes hold it; how many come near says nothing. */
function heading({ reading, total, fit }: Answered, language: Language): Piece {
  const query = bold(phrasesFor(language).quoted(shorten(reading.text, QUERY_LIMIT)));
  return total.count === 0 || fit === 'some' ? query : concat(query, ` · ${countOf(total, language)}`);
}

function countOf({ count, bound }: Answered['total'], language: Language): string {
  const { moreThan, atLeast } = SEARCH[language];
  const isBeyond = count > MOST_COUNTED || (count === MOST_COUNTED && bound === 'at-least');
  if (isBeyond) return moreThan(MOST_COUNTED);
  const episodes = phrasesFor(language).episodes(count);
  return bound === 'exact' ? episodes : atLeast(episodes);
}

/** The days within which it was looked for; '' without any. */
function spanOf({ from, until }: SearchReading, language: Language): string {
  const { between, since, until: before } = SEARCH[language];
  if (from && until) return between(from, until);
  if (from) return since(from);
  return until ? before(until) : '';
}

/** How the query was understood, where that differs from the query itself. */
function readingLines(reading: SearchReading, language: Language): Piece[] {
  const { filters, excluded, same } = reading;
  const search = SEARCH[language];
  const { kind, colon, quoted } = phrasesFor(language);
  const span = spanOf(reading, language);
  const conditions = [
    ...filters.map((filter) => `${kind[filter.kind]}${colon}${shorten(filter.name, NAME_LIMIT)}`),
    ...(span ? [span] : []),
    ...(excluded.length > 0 ? [search.without(listed(excluded.map(quoted), language))] : []),
  ];
  const names = same
    .slice(0, LINES_SHOWN)
    .map((one) => `${shorten(one.typed, NAME_LIMIT)} = ${listed(one.names, language)}`);
  const meant = reading.corrected && search.corrected(...namesIn(reading.corrected, language));
  return [
    shorten(conditions.join(' · '), CONDITIONS_LIMIT),
    meant ?? '',
    ...names,
    ...faultLines(reading, language),
  ];
}

/** The name that was searched, and what was typed. */
function namesIn(
  { name, typed }: NonNullable<SearchReading['corrected']>,
  language: Language,
): [name: string, typed: string] {
  const { quoted } = phrasesFor(language);
  return [quoted(shorten(name, NAME_LIMIT)), quoted(shorten(typed, NAME_LIMIT))];
}

function faultLines({ faults, extent }: SearchReading, language: Language): string[] {
  const search = SEARCH[language];
  const faultLines = faults.slice(0, LINES_SHOWN).map((fault) => faultLine(fault, language));
  return [...faultLines, ...(extent === 'cut' ? [search.cut] : [])];
}

function faultLine(fault: SearchFault, language: Language): string {
  const search = SEARCH[language];
  const { kind } = phrasesFor(language);
  const got = shorten(fault.got, NAME_LIMIT);
  return fault.code === 'bad-date' ? search.badDate(got) : search.noSuch(kind[fault.kind], got);
}

function notes({ hits, total, fit, days, pending, reading }: Answered, language: Language): string[] {
  const search = SEARCH[language];
  const knowsWhy = reading.faults.some(({ code }) => code === 'unknown-name');
  return [
    ...(total.count === 0 ? [knowsWhy ? '' : search.nothing, search.widen] : []),
    ...(days === 'outside' && reading.date && hits.length > 0
      ? [search.outside(phrasesFor(language).quoted(shorten(reading.date.typed, NAME_LIMIT)))]
      : []),
    ...(fit === 'some' && hits.length > 0 ? [search.some] : []),
    ...(pending > 0 ? [search.pending(pending)] : []),
  ];
}

/** Number and title, day and section, and the snippet. */
function hitLines(
  { episode, section, heading: written = '', snippet, alike = [] }: FoundEpisode,
  index: number,
  language: Language,
): Piece {
  const heading = section === undefined ? '' : shorten(written, NAME_LIMIT) || phrasesFor(language).opening;
  return lines(
    concat(`${index + 1}. `, bold(shorten(titleOf(episode), TITLE_LIMIT))),
    [oneLine(episode.date), heading, snippet.isFolded ? SEARCH[language].original : '']
      .filter(Boolean)
      .join(' · '),
    snippetText(snippet),
    alike.length > 0 ? alikeLine(alike, language) : '',
  );
}

/** How many more tell the same story, and of which days they are. */
function alikeLine(alike: readonly Episode[], language: Language): string {
  const days = distinct(alike.map(({ date }) => oneLine(date)));
  return `${SEARCH[language].alike(alike.length)}${phrasesFor(language).colon}${listed(days, language)}`;
}

function suggestionLine({ suggestions }: Answered, language: Language): string {
  if (suggestions.length === 0) return '';
  const names = suggestions.map(({ name }) => name);
  return `${SEARCH[language].didYouMean}${phrasesFor(language).colon}${listed(names, language)}`;
}

function buttonRows(answer: Answered, tokenOf: TokenOf, language: Language): Rows {
  const { hits, page, pages, order, total, reading, suggestions } = answer;
  const token = tokenOf(reading.text);
  const { button: labels } = phrasesFor(language);
  const opens = hits.flatMap((hit, index) => openButtons(hit, index, hits.length === 1 ? labels.open : ''));
  const meant = suggestions.map(({ name, query }) =>
    button(name, { to: 'search', token: tokenOf(query), order: 'fit', page: 0 }),
  );
  return [
    ...inRows(opens, NUMBERS_PER_ROW),
    pager({ page, pages }, (to) => ({ to: 'search', token, order, page: to })),
    ...inRows([...readingButtons(reading, tokenOf, language), ...meant], NAMES_PER_ROW),
    [
      ...(total.count > 1 ? [orderButton(order, token, language)] : []),
      button(SEARCH[language].button.ask, { to: 'ask-query', token }),
      button(labels.close, { to: 'close' }),
    ],
  ];
}

/** `2`, and `2a`, `2b` for what tells the same story. */
function openButtons({ episode, section, alike = [] }: FoundEpisode, index: number, label: string): Button[] {
  const { id } = episode;
  return [
    button(
      label || `${index + 1}`,
      section === undefined ? { to: 'episode', id } : { to: 'section', id, index: section },
    ),
    ...alike
      .slice(0, ALIKE_OPENED)
      .map((other, at) => button(`${index + 1}${'abcde'.charAt(at)}`, { to: 'episode', id: other.id })),
  ];
}

/** What takes back how a query was read: its days, and the name in place of a mistyped one. */
function readingButtons({ date, corrected }: SearchReading, tokenOf: TokenOf, language: Language): Button[] {
  const { button: labels } = SEARCH[language];
  const searching = (label: string, query: string): Button =>
    button(label, { to: 'search', token: tokenOf(query), order: 'fit', page: 0 });
  return [
    ...(date && date.without !== ''
      ? [searching(labels.anyDay(shorten(date.typed, NAME_LIMIT)), date.without)]
      : []),
    ...(corrected
      ? [searching(labels.literally(shorten(corrected.typed, NAME_LIMIT)), corrected.literal)]
      : []),
  ];
}

function orderButton(order: Answered['order'], token: string, language: Language): Button {
  const { button: labels } = SEARCH[language];
  return order === 'fit'
    ? button(labels.byDate, { to: 'search', token, order: 'date', page: 0 })
    : button(labels.byFit, { to: 'search', token, order: 'fit', page: 0 });
}

function listed(names: readonly string[], language: Language): string {
  return distinct(names.map((name) => shorten(name, NAME_LIMIT)))
    .slice(0, NAMES_SHOWN)
    .join(phrasesFor(language).comma);
}
