import { isDeepStrictEqual } from 'node:util';
import type { Catalog } from '../catalog/catalog.ts';
import type { Recency, SearchQuery, SearchWord } from '../domain/search.ts';
import type { PageQuery } from './find-page.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import type { TimedQuery } from './read-times.ts';

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
      first: unlessSame(readQuery(catalog, parsed, 'as-written').words, words),
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

function unlessSame(
  words: readonly SearchWord[],
  others: readonly SearchWord[],
): readonly SearchWord[] | undefined {
  return words.length > 0 && !isDeepStrictEqual(words, others) ? words : undefined;
}

function recencyOf({ isNameAlone }: ReadQuery, asksForNow: boolean, today: string): Recency | undefined {
  const pull = asksForNow ? 'now' : isNameAlone ? 'beside' : undefined;
  return pull && { pull, today };
}
