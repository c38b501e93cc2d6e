import { mainlandWords, simplifyCharacter, simplifyCharacters } from './chinese-script.ts';

/** What may be written inside a name or left out: spaces, hyphens, middle dots, quotes, asterisks, invisible characters. */
const SEPARATORS = /[\s\p{Pd}\p{Cf}_*`·•・‧∙⋅'"“”‘’„「」『』〈〉《》]+/gu;

/** An archive lists the same few thousand names again and again: up to this many folded forms are cached. */
const MOST_CACHED = 20_000;
const cache = new Map<string, string>();

/** Characters that fold alike whatever stands beside them. */
const FOLDED_ONE_BY_ONE = /^[\x20-\x7e·\u4e00-\u9fff]+$/;
const FIRST_HAN = 0x4e00;
/** By code unit the folded forms of those that have come so far, a few thousand. */
const forms: (string | undefined)[] = new Array(0xa000);

const HAN = /\p{Script=Han}/u;
/** Letters and digits of scripts that put spaces between words. */
const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Mn}\p{Nd}]/u;

/** Returns any text in one width, one case and one script, with its spaces and punctuation. */
export function foldScript(text: string): string {
  return simplifyCharacters(text.normalize('NFKC').toLowerCase());
}

/** Splits folded text at everything that a name may also be written without. */
export function splitAtSeparators(foldedText: string): string[] {
  return foldedText.split(SEPARATORS);
}

/**
 * Takes a name as people write it and returns the form by which names are compared: `SK Hynix`, `ＳＫ海力士` and
 * `#sk-hynix` lose case, width, script, spaces, hyphens, dots, quotes and the leading `#`. Never empty for a name that is not.
 */
export function foldName(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const folded = foldUncached(name);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(name, folded);
  return folded;
}

/** The same for a name that is folded once: it takes no other's place among the cached ones. */
export function foldUncached(name: string): string {
  const folded = FOLDED_ONE_BY_ONE.test(name) ? foldOneByOne(name) : foldWhole(name);
  return folded.replace(/^#+(?=.)/u, '') || foldScript(name).trim();
}

function foldWhole(text: string): string {
  return splitAtSeparators(foldScript(text)).join('');
}

function foldOne(unit: number): string {
  const character = String.fromCharCode(unit);
  const form = unit < FIRST_HAN ? foldWhole(character) : simplifyCharacter(character);
  forms[unit] = form;
  return form;
}

/** Some ten times as fast: none of these characters takes more than one code unit. */
function foldOneByOne(name: string): string {
  let folded = '';
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    folded += forms[unit] ?? foldOne(unit);
  }
  return folded;
}

/** The folded forms under which a typed name may be known, likeliest first: as typed, then in mainland words. */
export function foldedForms(name: string): string[] {
  const folded = foldName(name);
  return [...new Set([folded, foldName(mainlandWords(folded))])];
}

/** Whether a name is written in Han characters, at least in part: `A股` is. */
export function isHan(name: string): boolean {
  return HAN.test(name);
}

/** Whether a character belongs to a script that puts spaces between words, so that a name cannot end between two such characters. */
export function isSpacedLetter(character: string): boolean {
  return SPACED.test(character);
}
