import type { Catalog } from '../catalog/catalog.ts';
import type { SearchSuggestion } from '../domain/search-answer.ts';
import { mistypedRows } from './mistyped-rows.ts';
import type { ParsedQuery } from './parse-query.ts';

const MOST_SUGGESTIONS = 4;

/** Names that unknown words of a query may have meant: those one slip away, longest first. */
export function suggestNames(
  catalog: Pick<Catalog, 'findTerm' | 'namesFor' | 'namesNear'>,
  { parts, text }: ParsedQuery,
): SearchSuggestion[] {
  return mistypedRows(catalog, parts)
    .toSorted((a, b) => b.length - a.length)
    .flatMap(({ typed, at, length }) => {
      const before = text.slice(0, parts[at]?.start);
      const after = text.slice(parts[at + length - 1]?.end);
      return catalog.namesNear(typed).map((name) => ({ name, query: `${before}${name}${after}` }));
    })
    .slice(0, MOST_SUGGESTIONS);
}
