import type { Catalog } from '../catalog/catalog.ts';
import type { SearchSuggestion } from '../domain/search-answer.ts';
import type { ParsedQuery } from './parse-query.ts';
import { rowFrom } from './read-words.ts';

/** Finding near names scans all names: it is done for this many words of a query. */
const MOST_WORDS = 6;
/** Consecutive words that may be one misspelt name. */
const MOST_OF_NAME = 3;
const MOST_SUGGESTIONS = 4;

/** Names that unknown words of a query may have meant: those one slip away, longest first. */
export function suggestNames(
  catalog: Pick<Catalog, 'findTerm' | 'namesFor' | 'namesNear'>,
  { parts, text }: ParsedQuery,
): SearchSuggestion[] {
  const suggestions: SearchSuggestion[] = [];
  const words = parts.slice(0, MOST_WORDS);
  for (let length = MOST_OF_NAME; length > 0; length -= 1) {
    for (const [at, first] of words.entries()) {
      const row = rowFrom(words, at).slice(0, length);
      const typed = row.join(' ');
      // Chinese names are not written with spaces.
      if (row.length < length || (length > 1 && /^[\p{Script=Han} ]+$/u.test(typed))) continue;
      if (catalog.namesFor(typed).length > 0 || catalog.findTerm(typed)) continue;
      const end = words[at + length - 1]?.end ?? first.end;
      for (const name of catalog.namesNear(typed))
        suggestions.push({ name, query: `${text.slice(0, first.start)}${name}${text.slice(end)}` });
    }
  }
  return suggestions.slice(0, MOST_SUGGESTIONS);
}
