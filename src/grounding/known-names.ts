import type { Span } from './fault.ts';
import type { FoldedText } from './folded-text.ts';
import { PLACES } from './places.ts';
import { type Script, scriptOf } from './script.ts';
import { isWord, makeSearchText, type SearchText, squeezeName } from './search-text.ts';

/** A company, person, product or medium that the caller knows, under all its names. */
export interface KnownName {
  readonly ref: string;
  /** Names of the same kind compete as subjects of a number; without kinds all do. */
  readonly kind?: string | undefined;
  readonly forms: readonly string[];
}

/** The names against which sentences are checked. */
export interface ArchiveNames {
  /** Traditional to simplified characters; the length may change by NFKC only. */
  readonly fold: (text: string) => string;
  readonly names: readonly KnownName[];
}

/** An occurrence of a known name in a folded text, with all entities that it may mean. */
export interface NameHit extends Span {
  readonly meant: readonly Meaning[];
}

/** An entity that a name may mean. */
interface Meaning {
  readonly ref: string;
  readonly kind: string;
  /** In which scripts it is named. */
  readonly scripts: ReadonlySet<Script>;
}

type Form = { readonly text: string; readonly meant: Meaning[] };

/** Name forms by their first two characters. */
export type NameIndex = ReadonlyMap<string, readonly Form[]>;

/** Characters on either side that are split into words along with a name. */
const CONTEXT = 6;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

const indexes = new WeakMap<ArchiveNames, NameIndex>();

/** Built once per object: keep passing the same object while its names are unchanged. */
export function nameIndexOf(archiveNames: ArchiveNames): NameIndex {
  const known = indexes.get(archiveNames);
  if (known) return known;
  const index = createNameIndex(archiveNames);
  indexes.set(archiveNames, index);
  return index;
}

/** A form of a name as it is looked up, and what it means. */
type Written = readonly [text: string, meant: Meaning];

const places = new WeakMap<ArchiveNames['fold'], readonly Written[]>();

/** The names of places, which are the same in every archive. */
function placesWritten(fold: ArchiveNames['fold']): readonly Written[] {
  const known =
    places.get(fold) ??
    PLACES.flatMap((row, at) => writtenOf({ ref: `place:${at}`, kind: 'place', forms: row.names }, fold));
  places.set(fold, known);
  return known;
}

function writtenOf({ ref, kind = 'thing', forms }: KnownName, fold: ArchiveNames['fold']): Written[] {
  const meant = { ref, kind, scripts: new Set(forms.map(scriptOf)) };
  return forms.flatMap((each): Written[] => {
    const text = squeezeName(fold(each.normalize('NFKC')).toLowerCase());
    // A single Han character or a bare number is no name.
    return text.length < 2 || !/\p{L}/u.test(text) || /^\d+[a-z]?$/.test(text) ? [] : [[text, meant]];
  });
}

function createNameIndex({ fold, names }: ArchiveNames): NameIndex {
  const forms = new Map<string, Form>();
  const written = [...names.flatMap((name) => writtenOf(name, fold)), ...placesWritten(fold)];
  for (const [text, meant] of written) {
    const form = forms.get(text) ?? { text, meant: [] };
    form.meant.push(meant);
    forms.set(text, form);
  }
  const index = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const key = form.text.slice(0, 2);
    index.set(key, [...(index.get(key) ?? []), form]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** All known names in a text, nested ones included, longest first at each position. */
export function findNames(search: SearchText, index: NameIndex): NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < search.text.length - 1; at += 1) {
    for (const form of index.get(search.text.slice(at, at + 2)) ?? []) {
      const end = at + form.text.length;
      if (!search.text.startsWith(form.text, at) || !isWord(search, at, end)) continue;
      hits.push({ start: search.places[at] ?? 0, end: (search.places[end - 1] ?? 0) + 1, meant: form.meant });
    }
  }
  return hits;
}

/** The names that a claim means: the longest at each position; Latin ones need a capital. */
export function findMeantNames(text: FoldedText, index: NameIndex): NameHit[] {
  const meant: NameHit[] = [];
  let end = 0;
  for (const hit of findNames(makeSearchText(text.folded), index)) {
    const written = text.cased.slice(hit.start, hit.end);
    if (hit.start < end || !/[\p{Lu}\p{Lo}]/u.test(written)) continue;
    // MP in MP-301 is no name of its own.
    if (/[a-z]$/i.test(written) && /^-?\d/.test(text.cased.slice(hit.end, hit.end + 2))) continue;
    if (isInsideWords(text.folded, hit)) continue;
    meant.push(hit);
    end = hit.end;
  }
  return meant;
}

/** Whether a name begins within one word and ends within another: 台积 in 平台积分. */
function isInsideWords(text: string, { start, end }: Span): boolean {
  if (!/^\p{Script=Han}{2,}$/u.test(text.slice(start - 1, end + 1))) return false;
  const from = Math.max(0, start - CONTEXT);
  const borders = new Set(
    [...words.segment(text.slice(from, end + CONTEXT))].map(({ index }) => from + index),
  );
  return !borders.has(start) && !borders.has(end);
}
