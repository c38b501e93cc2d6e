import type { Entity } from '../../domain/entity.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { FoundEpisode, SearchAnswer, SearchFault, SearchReading } from '../../domain/search-answer.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button, inRows, pager, type Rows, rowsOf } from '../common/buttons.ts';
import { oneLine, shorten } from '../common/clean-text.ts';
import { distinct, titleOf } from '../common/episode-line.ts';
import { message } from '../common/layout.ts';
import { bold, concat, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';
import { phrasesFor } from '../phrases.ts';
import { snippetText } from './snippet-view.ts';

/** UTF-16 units of a query, of a title, of a name or a section's heading, and of all conditions: together they must fit one message. */
const QUERY_LIMIT = 80;
const TITLE_LIMIT = 100;
const NAME_LIMIT = 40;
const CONDITIONS_LIMIT = 200;
/** The most lines about merged names or about parts that were not understood, and names in one line. */
const LINES_SHOWN = 3;
const NAMES_SHOWN = 4;
const NUMBERS_PER_ROW = 5;
const NAMES_PER_ROW = 2;

type Answered = Extract<SearchAnswer, { readonly kind: 'answered' }>;
type NoAnswer = Exclude<SearchAnswer, Answered>;
/** Returns the token under which a query is stored for a button. */
export type TokenOf = (query: string) => string;

/** `/search` without a query: how to use it, with names of the archive to try. */
export function renderSearchHowTo(examples: readonly Entity[], language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { title, howTo, operators, examples: example } = phrases.search;
  const tries = examples.map(({ name, ref }) => button(name, { to: 'search-name', ref }));
  return message(
    paragraphs(bold(title), howTo, lines(...operators), tries.length > 0 ? example : ''),
    rowsOf(...inRows(tries, NAMES_PER_ROW), [button(phrases.button.close, { to: 'close' })]),
  );
}

/** The result of a search: a page of episodes, or why there is none. */
export function renderSearch(answer: SearchAnswer, tokenOf: TokenOf, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  if (answer.kind !== 'answered') return renderNoSearch(answer, phrases);
  return message(
    paragraphs(
      lines(heading(answer, phrases), ...readingLines(answer.reading, phrases)),
      lines(...notes(answer, phrases)),
      ...answer.hits.map((hit, index) => hitLines(hit, index, phrases)),
      suggestionLine(answer, phrases),
    ),
    rowsOf(...buttonRows(answer, tokenOf, phrases)),
  );
}

function renderNoSearch({ kind, reading }: NoAnswer, phrases: Phrases): OutgoingMessage {
  const { unavailable, nothingAsked } = phrases.search;
  if (kind === 'unavailable') return message(unavailable);
  return message(lines(...faultLines(reading, phrases), nothingAsked));
}

/** The notice after pressing a button whose query is no longer stored. */
export function searchGone(language: Language): string {
  return phrasesFor(language).search.gone;
}

function heading({ reading, total }: Answered, phrases: Phrases): Piece {
  const episodes = phrases.episodes(total.count);
  const counted = total.bound === 'exact' ? episodes : phrases.search.atLeast(episodes);
  const query = bold(phrases.quoted(shorten(reading.text, QUERY_LIMIT)));
  return total.count === 0 ? query : concat(query, ` · ${counted}`);
}

/** How the query was understood, where that differs from the query itself. */
function readingLines(reading: SearchReading, phrases: Phrases): Piece[] {
  const { filters, from, until, excluded, same } = reading;
  const { search, kind, colon, comma } = phrases;
  const span = [from ? search.since(from) : '', until ? search.until(until) : ''].filter(Boolean);
  const conditions = [
    ...filters.map((filter) => `${kind[filter.kind]}${colon}${shorten(filter.name, NAME_LIMIT)}`),
    ...(span.length > 0 ? [span.join(comma)] : []),
    ...(excluded.length > 0 ? [search.without(listed(excluded.map(phrases.quoted), phrases))] : []),
  ];
  const names = same
    .slice(0, LINES_SHOWN)
    .map((one) => `${shorten(one.typed, NAME_LIMIT)} = ${listed(one.names, phrases)}`);
  return [shorten(conditions.join(' · '), CONDITIONS_LIMIT), ...names, ...faultLines(reading, phrases)];
}

function faultLines({ faults, extent }: SearchReading, phrases: Phrases): string[] {
  const { search } = phrases;
  const faultLines = faults.slice(0, LINES_SHOWN).map((fault) => faultLine(fault, phrases));
  return [...faultLines, ...(extent === 'cut' ? [search.cut] : [])];
}

function faultLine(fault: SearchFault, { search, kind }: Phrases): string {
  const got = shorten(fault.got, NAME_LIMIT);
  return fault.code === 'bad-date' ? search.badDate(got) : search.noSuch(kind[fault.kind], got);
}

function notes({ hits, total, fit, pending, reading }: Answered, { search }: Phrases): string[] {
  const knowsWhy = reading.faults.some(({ code }) => code === 'unknown-name');
  return [
    ...(total.count === 0 ? [knowsWhy ? '' : search.nothing, search.widen] : []),
    ...(fit === 'some' && hits.length > 0 ? [search.some] : []),
    ...(pending > 0 ? [search.pending(pending)] : []),
  ];
}

/** Number and title, day and section, and the snippet. */
function hitLines({ episode, section, snippet }: FoundEpisode, index: number, phrases: Phrases): Piece {
  const named = section === undefined ? '' : shorten(episode.sections[section]?.heading ?? '', NAME_LIMIT);
  const heading = section === undefined ? '' : named || phrases.opening;
  return lines(
    concat(`${index + 1}. `, bold(shorten(titleOf(episode), TITLE_LIMIT))),
    [oneLine(episode.date), heading, snippet.isFolded ? phrases.search.original : '']
      .filter(Boolean)
      .join(' · '),
    snippetText(snippet),
  );
}

function suggestionLine({ suggestions }: Answered, phrases: Phrases): string {
  if (suggestions.length === 0) return '';
  const names = suggestions.map(({ name }) => name);
  return `${phrases.search.didYouMean}${phrases.colon}${listed(names, phrases)}`;
}

function buttonRows(answer: Answered, tokenOf: TokenOf, phrases: Phrases): Rows {
  const { hits, page, pages, order, total, reading, suggestions } = answer;
  const token = tokenOf(reading.text);
  const opens = hits.map(({ episode, section }, index) =>
    button(
      hits.length === 1 ? phrases.button.open : `${index + 1}`,
      section === undefined
        ? { to: 'episode', id: episode.id }
        : { to: 'section', id: episode.id, index: section },
    ),
  );
  const meant = suggestions.map(({ name, query }) =>
    button(name, { to: 'search', token: tokenOf(query), order: 'fit', page: 0 }),
  );
  return [
    ...inRows(opens, NUMBERS_PER_ROW),
    pager({ page, pages }, (to) => ({ to: 'search', token, order, page: to })),
    ...inRows(meant, NAMES_PER_ROW),
    [
      ...(total.count > 1 ? [orderButton(order, token, phrases)] : []),
      button(phrases.button.close, { to: 'close' }),
    ],
  ];
}

function orderButton(
  order: Answered['order'],
  token: string,
  { search: { button: labels } }: Phrases,
): Button {
  return order === 'fit'
    ? button(labels.byDate, { to: 'search', token, order: 'date', page: 0 })
    : button(labels.byFit, { to: 'search', token, order: 'fit', page: 0 });
}

function listed(names: readonly string[], { comma }: Phrases): string {
  return distinct(names.map((name) => shorten(name, NAME_LIMIT)))
    .slice(0, NAMES_SHOWN)
    .join(comma);
}
