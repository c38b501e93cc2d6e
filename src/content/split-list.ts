const OPENING = '（(《「『“[【';
const CLOSING = '）)》」』”]】';
/** What follows a comma within a name: `Apple, Inc.`, `Jane Roe, M.D.` */
const SUFFIX =
  /^(?:inc|incorporated|ltd|limited|llc|l\.l\.c|llp|lp|plc|co|corp|corporation|gmbh|s\.?a|n\.?v|pte|jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d)\b\.?/i;
/** What ends an enumeration within a name: `Guns, Germs, and Steel`. */
const CONJUNCTION = /^(?:and|or|&|et|und|y)\s|\s(?:and|&)\s/i;
const HASHTAGS = /^#[^\s#]+(?:[\s,，、]+#[^\s#]+)*$/;

/** How a list may be written as one text. Titles hold every kind of comma: only what encloses them parts them. */
export type ListKind = 'names' | 'titles';

/**
 * The entries of a list that is written as one text: `'["a", "b"]'`, `#a #b`, `a, b`, `芯片、能源`, `《甲》、《乙》`. A full-width
 * comma parts nothing, nor does one within a name (`Apple, Inc.`) or a number. One entry alone when it is no list.
 */
export function splitList(text: string, kind: ListKind): readonly string[] {
  const array = /^\[(.*)\]$/s.exec(text);
  if (array) return splitArray(text, array[1] ?? '');
  if (kind === 'titles')
    return /^(?:《[^《》]+》[\s、,，;；]*){2,}$/.test(text) ? (text.match(/《[^《》]+》/g) ?? []) : [text];
  if (HASHTAGS.test(text)) return text.split(/[\s,，、]*#/).filter(Boolean);
  const entries = joinNames(splitOutsideBrackets(text));
  return entries.length > 1 ? entries : [text];
}

function splitArray(text: string, inside: string): readonly string[] {
  try {
    const values: unknown = JSON.parse(text);
    if (Array.isArray(values) && values.every((value) => typeof value === 'string')) return values;
  } catch {
    // Written by hand, with other quotes or none.
  }
  return splitOutsideBrackets(inside)
    .map(({ entry }) => entry.replace(/^(["'])(.*)\1$/s, '$2').trim())
    .filter(Boolean);
}

interface Piece {
  readonly entry: string;
  /** What stands before it. */
  readonly mark: string;
}

function splitOutsideBrackets(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [depth, start, mark] = [0, 0, ''];
  const cut = (end: number): void => {
    pieces.push({ entry: text.slice(start, end).trim(), mark });
    start = end + 1;
    mark = text.charAt(end);
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(text, at)) cut(at);
  }
  cut(text.length);
  return pieces.filter(({ entry }) => entry !== '');
}

function isSeparator(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === ',') return !/\d/.test(text.charAt(at + 1));
  return character === '、' || character === ';' || character === '；';
}

/** Puts together again what a comma within a name has parted. */
function joinNames(pieces: readonly Piece[]): string[] {
  const isOneName = pieces.some(({ entry, mark }) => mark === ',' && CONJUNCTION.test(entry));
  const names: string[] = [];
  for (const { entry, mark } of pieces) {
    const last = names.at(-1);
    if (last !== undefined && mark === ',' && (isOneName || SUFFIX.test(entry))) {
      names[names.length - 1] = `${last}, ${entry}`;
    } else names.push(entry);
  }
  return names;
}
