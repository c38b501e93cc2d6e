import type { Catalog } from '../catalog/catalog.ts';
import { foldScript } from '../catalog/fold-name.ts';
import type { SearchWord } from '../domain/search.ts';
import type { QueryPart } from './parse-query.ts';
import { mainlandWordsOf } from './taiwan-words.ts';

/** A word of a query as it was typed, and as it is searched. */
export interface ReadWord extends SearchWord {
  readonly typed: string;
  /** `known`: it is the name of an entity, or a term. */
  readonly meaning: 'known' | 'unknown';
}

/**
 * `as-written`: each word as it was typed; `guessed`: when that found nothing, letters that mean nothing else are read as
 * pinyin, and a word with a mainland form is searched by that form alone, so that it can be split into pieces.
 */
export type WordReading = 'as-written' | 'guessed';

/** The lookups of the catalog that find names. */
export type Names = Pick<Catalog, 'namesFor' | 'namesByPinyin'>;
type WantedPart = Extract<QueryPart, { readonly kind: 'wanted' | 'excluded' }>;

/** Consecutive words that may form one name: Jensen Huang, State Administration for Market Regulation. */
const MOST_WORDS_OF_NAME = 5;
const MOST_FORMS = 12;
const PIECES = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
/** Particles that may be attached to a name in a question: Nvidia和台积电的合作. */
const JOINTS = /^[的和与與及跟]|[的和与與及跟]$/gu;

/** Reads the words of a query in their order; consecutive words that form one name count as one. */
export function readWords(parts: readonly QueryPart[], names: Names, reading: WordReading): ReadWord[] {
  const read: ReadWord[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    at += 1;
    if (part?.kind !== 'wanted') continue;
    if (part.match === 'literal') {
      read.push(literalWord(part.text));
      continue;
    }
    const row = rowFrom(parts, at - 1);
    const name = findLongestName(row, names, reading);
    if (name) {
      read.push(name.word);
      at += name.length - 1;
    } else read.push(...readWord(part.text, names, reading));
  }
  return read;
}

/** A word that hits must not contain, under any of its names. */
export function readExcluded({ text, match }: WantedPart, names: Names): ReadWord {
  if (match === 'literal') return literalWord(text);
  return knownWord(text, names.namesFor(text)) ?? freeWord(text, 'as-written');
}

function literalWord(text: string): ReadWord {
  return { typed: text, forms: [text], match: 'literal', meaning: 'unknown' };
}

/** The consecutive unquoted words from there on; at most as many as a name has. */
export function rowFrom(parts: readonly QueryPart[], at: number): string[] {
  const row = parts.slice(at, at + MOST_WORDS_OF_NAME);
  const end = row.findIndex((part) => part.kind !== 'wanted' || part.match === 'literal');
  return row
    .slice(0, end < 0 ? row.length : end)
    .flatMap((part) => (part.kind === 'wanted' ? [part.text] : []));
}

function findLongestName(
  row: readonly string[],
  names: Names,
  reading: WordReading,
): { readonly word: ReadWord; readonly length: number } | undefined {
  for (let length = row.length; length > 0; length -= 1) {
    const typed = row.slice(0, length).join(' ');
    const word = knownWord(typed, namesOf(typed, names, reading));
    if (word) return { word, length };
  }
  return undefined;
}

function namesOf(typed: string, names: Names, reading: WordReading): readonly string[] {
  const written = names.namesFor(typed);
  return written.length === 0 && reading === 'guessed' ? names.namesByPinyin(typed) : written;
}

/** Reads a word that is not a name as a whole: an English name within Chinese text becomes a word of its own. */
function readWord(text: string, names: Names, reading: WordReading): ReadWord[] {
  const pieces = text.match(PIECES) ?? [];
  const read = pieces.map((piece) => ({ piece, word: readPiece(piece, names, reading) }));
  const latin = read.filter(({ piece, word }) => word.meaning === 'known' && !/\p{Script=Han}/u.test(piece));
  if (pieces.length < 2 || latin.length === 0) return [freeWord(text, reading)];
  const rest = read.filter(({ word }) => word.typed !== '').map(({ word }) => word);
  // A rest of a single character is part of a word: GPU卡.
  return rest.some(({ typed }) => [...typed].length < 2) ? [substitute(text, latin)] : rest;
}

/** Reads a piece between two changes of script, without the particles that connect it to the others. */
function readPiece(piece: string, names: Names, reading: WordReading): ReadWord {
  const known = piece.length > 1 ? knownWord(piece, namesOf(piece, names, reading)) : undefined;
  if (known) return known;
  const bare = piece.replace(JOINTS, '');
  const bared = bare.length > 1 ? knownWord(bare, names.namesFor(bare)) : undefined;
  // 和平 is a word, although 和 is also a particle: only 的 is always removed.
  return bared ?? freeWord(bare === '' ? '' : piece.replace(/^的|的$/gu, ''), reading);
}

function substitute(text: string, known: readonly { readonly piece: string; readonly word: ReadWord }[]) {
  const forms = known.flatMap(({ piece, word }) => word.forms.map((form) => text.replace(piece, () => form)));
  return wordOf(text, [text, ...forms], 'unknown');
}

/** A word that is the name of an entity, or a term, with all its names; undefined when there are none. */
export function knownWord(typed: string, names: readonly string[]): ReadWord | undefined {
  if (names.length === 0) return undefined;
  return wordOf(typed, [typed, ...names, ...[typed, ...names].flatMap(writtenTogether)], 'known');
}

/** An English word with what it is called in Chinese. */
export function translatedWord(typed: string, chinese: readonly string[]): ReadWord {
  return wordOf(typed, [typed, ...chinese], 'unknown');
}

/** A word that is not a name. */
export function freeWord(typed: string, reading: WordReading): ReadWord {
  const mainland = mainlandWordsOf(typed);
  return wordOf(typed, reading === 'guessed' ? [mainland] : [typed, mainland], 'unknown');
}

export function searchWordOf({ forms, match }: ReadWord): SearchWord {
  return { forms, match };
}

/** A word with the episodes of the shows that it may name. */
export function wantedWordOf(word: ReadWord, catalog: Pick<Catalog, 'episodesOfShow'>): SearchWord {
  const by = word.match === 'free' ? catalog.episodesOfShow(word.typed) : [];
  return { ...searchWordOf(word), ...(by.length > 0 && { by }) };
}

/** `SK Hynix` is also written SKHynix. */
function writtenTogether(name: string): string[] {
  const words = name.split(' ');
  return words.length > 1 && words.length < 4 ? [words.join('')] : [];
}

function wordOf(typed: string, forms: readonly string[], meaning: ReadWord['meaning']): ReadWord {
  const byFolded = new Map<string, string>();
  for (const form of forms) {
    const folded = foldScript(form);
    if (!byFolded.has(folded)) byFolded.set(folded, form);
  }
  return { typed, forms: [...byFolded.values()].slice(0, MOST_FORMS), match: 'free', meaning };
}
