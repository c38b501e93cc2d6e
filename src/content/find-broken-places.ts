import type { BrokenPlace } from '../domain/import.ts';

/** Number of characters shown around a damaged place. */
const CONTEXT_LENGTH = 12;
/** Maximum number of places: a longer list would not help. */
const MAX_PLACES = 200;

/** Continuation bytes of UTF-8 as Latin-1 and Windows-1252 show them; some of these characters also follow a letter in sound text. */
const CONTINUED = '\\u0080-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ';
const ANY_CONTINUED = `[${CONTINUED}…‘’“”–—]`;

/** Damage from web pages and wrong encodings. */
const DAMAGE = [
  // Tags, whole or without their beginning, character references, and pictures without an address.
  String.raw`<\/?[a-zA-Z][^<>\n]{0,80}>`,
  String.raw`(?<![\w/])\/[a-zA-Z][a-zA-Z0-9]{0,9}>`,
  String.raw`&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});`,
  String.raw`!\[\]\(\)`,
  // Pinyin readings that have lost their character or their bracket.
  String.raw`[?？a-zA-Z]?\(?[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,4}\)`,
  // Replacement characters, private-use characters, and invisible ones.
  String.raw`\ufffd+`,
  String.raw`\p{Co}+`,
  String.raw`[\u00ad\u061c\u202a-\u202e\u2061-\u2069\u{e0000}-\u{e007f}]+`,
  // UTF-8 that was read as Latin-1 (Ã©, â€™, ä¸­) or as GBK (锟斤拷, 銆, 锛), and uninitialised memory.
  `[ÂÃ]${ANY_CONTINUED}|[à-ô](?=.?[${CONTINUED}])${ANY_CONTINUED}{2,}`,
  '(?:锟斤拷?|銆.|锛(?!子).|鈥.|烫{3,}|屯{3,})+',
].join('|');

/** Finds the damaged places of lines in order, neighbouring ones on a line as one; at most 200. @param lines by their number */
export function findBrokenPlaces(
  lines: readonly { readonly at: number; readonly text: string }[],
): BrokenPlace[] {
  const places: BrokenPlace[] = [];
  const pattern = new RegExp(DAMAGE, 'gu');
  for (const { at: number, text: line } of lines) {
    let shownTo = -1;
    for (const { 0: damage, index: at } of line.matchAll(pattern)) {
      if (places.length >= MAX_PLACES) return places;
      // Already shown as context of the previous one.
      if (at + damage.length <= shownTo) continue;
      shownTo = at + damage.length + CONTEXT_LENGTH;
      places.push({ line: number, text: excerptOf(line, at, shownTo) });
    }
  }
  return places;
}

function excerptOf(line: string, at: number, end: number): string {
  const from = Math.max(0, at - CONTEXT_LENGTH);
  // Half of a surrogate pair at a cut is not damage of the text.
  const shown = line.slice(from, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return `${from > 0 ? '…' : ''}${shown}${end < line.length ? '…' : ''}`;
}
