import { foldScript } from '../../catalog/fold-name.ts';

/** Kinds of UTF-16 units in the index. */
export const SEPARATOR = 1;
/** A letter or digit of a script that puts spaces between words. */
export const LETTER = 2;
/** A character of a script that does not: Han, kana, hangul, and the halves of rare Han characters. */
export const DENSE = 3;

/** 0: not looked up yet. */
const kinds = new Uint8Array(0x1_0000);
const folded = new Uint16Array(0x1_0000);

const DENSE_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** The kind of a folded unit. */
export function kindOf(unit: number): number {
  if (kinds[unit] === 0) learn(unit);
  return kinds[unit] ?? SEPARATOR;
}

/**
 * Folds text unit by unit: width, case, script. The result has the same length, so that offsets in it are offsets in the text.
 * @param units text in NFC
 */
export function foldUnits(units: Uint16Array): Uint16Array {
  const result = new Uint16Array(units.length);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    if (kinds[unit] === 0) learn(unit);
    result[at] = folded[unit] ?? unit;
  }
  return result;
}

/** A text as its UTF-16 units. */
export function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

/** The text of UTF-16 units. */
export function textOf(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}

/** The blocks of most texts: Latin, CJK punctuation and kana, Han, full-width forms. */
const USUAL = [
  [0x20, 0x7f],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xff00, 0xffef],
] as const;

/** Looks the usual characters up one by one, to be run while idle. */
export function* learnUsual(): Generator<void> {
  for (const [first, last] of USUAL) {
    for (let unit = first; unit <= last; unit += 1) {
      if (kinds[unit] === 0) learn(unit);
      yield;
    }
  }
}

/** Each is looked up when it is first met, which hardly slows a cold start. */
function learn(unit: number): void {
  const character = String.fromCharCode(unit);
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const form = isHalf ? character : foldScript(character);
  const target = form.length === 1 ? form.charCodeAt(0) : unit;
  folded[unit] = target;
  kinds[unit] = kindOfCharacter(target);
}

function kindOfCharacter(unit: number): number {
  // Planes 2 and 3 contain Han characters, the other planes nothing that is searched for: mostly emoji.
  if (unit >= 0xd800 && unit <= 0xdfff)
    return (unit >= 0xd840 && unit <= 0xd8bf) || unit >= 0xdc00 ? DENSE : SEPARATOR;
  const character = String.fromCharCode(unit);
  if (DENSE_SCRIPTS.test(character)) return DENSE;
  return WORD.test(character) ? LETTER : SEPARATOR;
}
