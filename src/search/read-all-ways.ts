import { isDeepStrictEqual } from 'node:util';
import type { Catalog } from '../catalog/catalog.ts';
import { isHan } from '../catalog/fold-name.ts';
import type { Recency, SearchQuery, SearchWord } from '../domain/search.ts';
import type { PageQuery } from './find-page.ts';
import type { ParsedQuery } from './parse-query.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import type { TimedQuery } from './read-times.ts';
import { isStopWord, withoutStopWords } from './stop-words.ts';

/** The readings of one query, and what the index is asked for all of them at once. */
export interface Readings {
  readonly meant: ReadQuery;
  /** Letters that mean nothing else as pinyin. */
  readonly guessed: ReadQuery;
  readonly asked: PageQuery;
}

/** Reads a query in every way in which it may be meant. @param today `YYYY-MM-DD` */
export function readAllWays(
  catalog: Catalog,
  { parsed, asksForNow }: Pick<TimedQuery, 'parsed' | 'asksForNow'>,
  { order, today }: { readonly order: SearchQuery['order']; readonly today: string },
): Readings {
  const meant = readQuery(catalog, parsed, 'meant');
  const guessed = readQuery(catalog, parsed, 'guessed');
  const { words, about, excluded, among } = meant;
  const { from, until } = meant.reading;
  return {
    meant,
    guessed,
    asked: {
      words,
      first: unlessSame(asWritten(catalog, parsed), words),
      otherwise: unlessSame(guessed.words, words),
      ...(about.length > 0 && { about }),
      recency: recencyOf(meant, asksForNow, today),
      excluded,
      among,
      from,
      until,
      order,
    },
  };
}

/**
 * A query word for word, without words that are grammar alone: they stand nearly everywhere, and as many texts would be opened for
 * them as for what is asked about. An English sentence is not read so.
 */
function asWritten(catalog: Catalog, parsed: ParsedQuery): readonly SearchWord[] {
  const { words } = readQuery(catalog, parsed, 'as-written');
  const telling = words.filter(({ forms: [typed = ''], match }) => match === 'literal' || !isGrammar(typed));
  const isSentence = telling.length < words.length && !isHan(parsed.text);
  return isSentence ? [] : telling;
}

function isGrammar(typed: string): boolean {
  return isHan(typed) ? !withoutStopWords(typed).some(Boolean) : isStopWord(typed);
}

function unlessSame(
  words: readonly SearchWord[],
  others: readonly SearchWord[],
): readonly SearchWord[] | undefined {
  return words.length > 0 && others.length > 0 && !isDeepStrictEqual(words, others) ? words : undefined;
}

function recencyOf({ isNameAlone }: ReadQuery, asksForNow: boolean, today: string): Recency | undefined {
  const pull = asksForNow ? 'now' : isNameAlone ? 'beside' : undefined;
  return pull && { pull, today };
}
