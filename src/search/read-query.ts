import type { Catalog } from '../catalog/catalog.ts';
import { foldName } from '../catalog/fold-name.ts';
import type { Entity } from '../domain/entity.ts';
import type { SearchWord } from '../domain/search.ts';
import type { SearchFault, SearchReading, SearchSuggestion } from '../domain/search-answer.ts';
import type { ParsedQuery, QueryPart } from './parse-query.ts';
import { readQuestionWords } from './question-words.ts';
import {
  type ReadWord,
  readExcluded,
  readWords,
  rowFrom,
  searchWordOf,
  type WordReading,
  wantedWordOf,
} from './read-words.ts';

/** A query with its names resolved: the input for the index, and how the query was read. */
export interface ReadQuery {
  /** For a query of filters alone, the name that it filters by. */
  readonly words: readonly SearchWord[];
  readonly excluded: readonly SearchWord[];
  /** What it filters by, besides its words. */
  readonly about: readonly SearchWord[];
  /** Whether it is nothing but one name. */
  readonly isNameAlone: boolean;
  /** Whether it has neither words nor exclusions. */
  readonly isFilterOnly: boolean;
  /** Ids; absent without filters. */
  readonly among?: readonly string[] | undefined;
  readonly reading: SearchReading;
  /** Suggestions for filters with unknown names. */
  readonly suggestions: readonly SearchSuggestion[];
}

type FilterPart = Extract<QueryPart, { readonly kind: 'filter' }>;
type FoundFilter = Pick<FilterPart, 'start' | 'end'> & { readonly part: FilterPart } & (
    | { readonly entity: Entity }
    | { readonly nearest: readonly Entity[] }
  );

const MOST_NEAREST = 3;
/** Other names shown with the one that was typed. */
const MOST_SAME = 3;
/** Characters of a Taiwan word that is shown with its mainland form; longer ones are whole clauses. */
const LONGEST_WORD = 4;

/** How the free words of a query are read: as people write, or word for word. */
export type QueryReading = WordReading | 'meant';

/** Resolves the names and filters of a query. */
export function readQuery(catalog: Catalog, parsed: ParsedQuery, reading: QueryReading): ReadQuery {
  const filters = findFilters(catalog, parsed.parts);
  const isTaken = ({ start }: QueryPart) => filters.some((one) => start >= one.start && start < one.end);
  const parts = parsed.parts.filter((part) => part.kind === 'filter' || !isTaken(part));
  const words =
    reading === 'meant' ? readMeant(catalog, parsed.text, parts) : readWords(parts, catalog, reading);
  const excluded = parts.flatMap((part) => (part.kind === 'excluded' ? [readExcluded(part, catalog)] : []));
  const entities = filters.flatMap((filter) => ('entity' in filter ? [filter.entity] : []));
  return {
    words:
      words.length > 0 ? words.map((word) => wantedWordOf(word, catalog)) : entities.slice(0, 1).map(wordFor),
    excluded: excluded.map(searchWordOf),
    about: words.length > 0 ? entities.map(wordFor) : [],
    isNameAlone: words.length === 1 && words[0]?.meaning === 'known',
    isFilterOnly: words.length + excluded.length === 0,
    among: filters.length > 0 ? episodesOfAll(catalog, filters) : undefined,
    suggestions: filters.flatMap((filter) => insteadOf(filter, parsed.text)),
    reading: {
      text: parsed.text,
      extent: parsed.extent,
      filters: entities.map(({ kind, name }) => ({ kind, name })),
      from: parsed.from,
      until: parsed.until,
      excluded: excluded.map(({ typed }) => typed),
      same: [...words, ...excluded].flatMap(sameAs),
      faults: [
        ...parsed.badDates.map((got): SearchFault => ({ code: 'bad-date', got })),
        ...faultsOf(filters),
      ],
    },
  };
}

/** Reads rows of free words as sentences; what says nothing but grammar is read word for word. */
function readMeant(catalog: Catalog, text: string, parts: readonly QueryPart[]): ReadWord[] {
  const read: ReadWord[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = at;
    while (isFree(parts[end])) end += 1;
    const row = parts.slice(at, Math.max(end, at + 1));
    const words = end > at ? readQuestionWords(text.slice(row[0]?.start, row.at(-1)?.end), catalog) : [];
    read.push(...(words.length > 0 ? words : readWords(row, catalog, 'as-written')));
    at += row.length;
  }
  return read;
}

function isFree(part: QueryPart | undefined): boolean {
  return part?.kind === 'wanted' && part.match === 'free';
}

/** Resolves the filters; `company:SK Hynix` needs no quotes if that is a company. */
function findFilters(catalog: Catalog, parts: readonly QueryPart[]): FoundFilter[] {
  return parts.flatMap((part, index): FoundFilter[] => {
    if (part.kind !== 'filter') return [];
    const row = part.quoted ? [] : rowFrom(parts, index + 1);
    for (let length = row.length; length > 0; length -= 1) {
      const entity = catalog.findNamed(part.filter, [part.name, ...row.slice(0, length)].join(' '));
      const end = parts[index + length]?.end ?? part.end;
      if (entity) return [{ part, start: part.start, end, entity }];
    }
    const { start, end } = part;
    const resolution = catalog.resolve(part.name, [part.filter]);
    if (resolution.kind === 'found') return [{ part, start, end, entity: resolution.entity }];
    return [{ part, start, end, nearest: resolution.nearest }];
  });
}

function episodesOfAll(catalog: Catalog, filters: readonly FoundFilter[]): readonly string[] {
  const [first, ...others] = filters.map((filter) =>
    'entity' in filter ? catalog.episodeIdsOf(filter.entity.ref) : [],
  );
  const sets = others.map((ids) => new Set(ids));
  return (first ?? []).filter((id) => sets.every((ids) => ids.has(id)));
}

function insteadOf(filter: FoundFilter, text: string): SearchSuggestion[] {
  if ('entity' in filter) return [];
  return filter.nearest.slice(0, MOST_NEAREST).map(({ kind, name }) => {
    const named = `${kind}:"${name.replaceAll('"', '')}"`;
    return { name, query: `${text.slice(0, filter.start)}${named}${text.slice(filter.end)}` };
  });
}

function faultsOf(filters: readonly FoundFilter[]): SearchFault[] {
  return filters.flatMap((filter) =>
    'entity' in filter
      ? []
      : [{ code: 'unknown-name' as const, kind: filter.part.filter, got: filter.part.name }],
  );
}

function wordFor({ name, aliases }: Entity): SearchWord {
  return { forms: [name, ...aliases], match: 'literal' };
}

/** Other names by which a word is searched; variants in spacing or case are left out, and so are other forms of long non-names. */
function sameAs({ typed, forms, meaning }: ReadWord): { typed: string; names: string[] }[] {
  if (meaning === 'unknown' && typed.length > LONGEST_WORD) return [];
  const seen = new Set([foldName(typed)]);
  const names = forms.filter((form) => {
    const folded = foldName(form);
    return !seen.has(folded) && seen.add(folded);
  });
  return names.length > 0 ? [{ typed, names: names.slice(0, MOST_SAME) }] : [];
}
