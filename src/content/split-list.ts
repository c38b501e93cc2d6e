const OPENING = '（(《「『“[【';
const CLOSING = '）)》」』”]】';
/** What follows a comma within a name: `Apple, Inc.`, `Jane Roe, M.D.` */
const SUFFIX =
  /^(?:inc|incorporated|ltd|limited|llc|l\.l\.c|llp|lp|plc|co|corp|corporation|gmbh|s\.?a|n\.?v|pte|jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d)\b\.?/i;
/** What ends an enumeration within a name: `Guns, Germs, and Steel`. */
const CONJUNCTION = /^(?:and|or|&|et|und|y)\s|\s(?:and|&)\s/i;
const HASHTAGS = /^#[^\s#]+(?:[\s,，、]+#[^\s#]+)*$/;
/** An entry that contains a list, or is written like a hashtag. */
const IN_ENTRY = /^(?:\[\s*\]|\[.*["',、].*\]|#[^\s#]+)$/s;
const ANY_SEPARATOR = /[,，、;；]/;
/** `Doe, Jane`. */
const LAST_NAME_FIRST = /^[A-Z][\w'’-]*, [A-Z][\w'’-]*$/;

/**
 * How a list may be written as one text. Titles may contain any comma: only their brackets separate them. Product names may
 * contain full-width commas, like titles of songs and shows.
 */
export type ListKind = 'names' | 'people' | 'companies' | 'products' | 'titles';

/** The separators of each kind. */
const SEPARATORS: Readonly<Record<ListKind, string>> = {
  names: ',，、;；',
  people: ',，、;；',
  companies: ',，、;；',
  products: ',、;；',
  titles: ',',
};

/**
 * The entries of a list that is written as one text: `'["a", "b"]'`, `#a #b`, `a, b`, `芯片、能源`, `《甲》、《乙》`. A comma within a
 * name (`Apple, Inc.`, `Doe, Jane`) or a number does not separate. Returns a single entry when it is not a list.
 */
export function splitList(text: string, kind: ListKind): readonly string[] {
  const array = /^\[(.*)\]$/s.exec(text);
  if (array) return splitArray(text, array[1] ?? '', kind);
  if (kind === 'titles')
    return /^(?:《[^《》]+》[\s、,，;；]*){2,}$/.test(text) ? (text.match(/《[^《》]+》/g) ?? []) : [text];
  if (HASHTAGS.test(text)) return text.split(/[\s,，、]*#/).filter(Boolean);
  if (!ANY_SEPARATOR.test(text) || (kind === 'people' && LAST_NAME_FIRST.test(text))) return [text];
  const entries = joinNames(splitOutsideBrackets(text, SEPARATORS[kind]));
  return entries.length > 1 ? entries : [text];
}

/**
 * Whether an entry of a list may contain several: not a title, nor a name of several words with a comma, such as a university and
 * its place.
 */
export function mayBeSeveral(entry: string, kind: ListKind): boolean {
  if (IN_ENTRY.test(entry)) return true;
  if (kind === 'names' || kind === 'people') return true;
  return (
    kind !== 'titles' &&
    !entry.split(',').some((part, _at, { length }) => length > 1 && /\s/.test(part.trim()))
  );
}

function splitArray(text: string, inside: string, kind: ListKind): readonly string[] {
  try {
    const values: unknown = JSON.parse(text);
    if (Array.isArray(values) && values.every((value) => typeof value === 'string')) return values;
  } catch {
    // Written by hand, with other quotes or none.
  }
  return splitOutsideBrackets(inside, SEPARATORS[kind])
    .map(({ entry }) => entry.replace(/^(["'])(.*)\1$/s, '$2').trim())
    .filter(Boolean);
}

interface Piece {
  readonly entry: string;
  /** The separator before it. */
  readonly separator: string;
}

function splitOutsideBrackets(text: string, separators: string): Piece[] {
  const pieces: Piece[] = [];
  const closingQuote = createQuoteFinder(text);
  let [depth, start, separator] = [0, 0, ''];
  const cut = (end: number): void => {
    pieces.push({ entry: text.slice(start, end).trim(), separator });
    start = end + 1;
    separator = text.charAt(end);
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isQuote = (character === '"' || character === "'") && text.slice(start, at).trim() === '';
    if (isQuote) at = closingQuote(at) ?? at;
    else if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(character) && !isInNumber(text, at)) cut(at);
  }
  cut(text.length);
  return pieces.filter(({ entry }) => entry !== '');
}

/**
 * Finds where a quote closes that begins an entry: where a separator or nothing follows. A quote character without a closing one is
 * not searched again.
 */
function createQuoteFinder(text: string): (at: number) => number | undefined {
  const open = new Set<string>();
  return (at) => {
    const quote = text.charAt(at);
    if (open.has(quote)) return undefined;
    const closing = quote === '"' ? /"(?=\s{0,9}(?:[,，、;；]|$))/g : /'(?=\s{0,9}(?:[,，、;；]|$))/g;
    closing.lastIndex = at + 1;
    const end = closing.exec(text)?.index;
    if (end === undefined) open.add(quote);
    return end;
  };
}

function isInNumber(text: string, at: number): boolean {
  return text.charAt(at) === ',' && /\d/.test(text.charAt(at + 1));
}

/** Rejoins names that were split at a comma within the name. */
function joinNames(pieces: readonly Piece[]): string[] {
  const isOneName = pieces.some(({ entry, separator }) => separator === ',' && CONJUNCTION.test(entry));
  const names: string[] = [];
  for (const { entry, separator } of pieces) {
    const last = names.at(-1);
    if (last !== undefined && separator === ',' && (isOneName || SUFFIX.test(entry))) {
      names[names.length - 1] = `${last}, ${entry}`;
    } else names.push(entry);
  }
  return names;
}
