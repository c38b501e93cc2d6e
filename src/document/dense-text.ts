/** Of 9,180 real texts two have 20,000 and 23,000 signs, a fifth of their characters; the others have fewer or a smaller share. */
const MOST_SIGNS = 25_000;
const FEWEST_PER_SIGN = 8;
/** Shorter texts may have any number of lines. */
const BROKEN_FROM = 20_000;
const FEWEST_PER_LINE = 10;
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) =>
  '*_`[]<>~$!\\^|&#='.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a text consists almost entirely of signs, or of lines of a few characters each. */
export function isDense(text: string): boolean {
  return hasManySigns(text) || isBroken(text);
}

/** Parts of links, definitions and mail addresses: each costs as much as a line of words. Real texts have 13, 514 and 20 at most. */
const LINK_SIGNS = ['](', ']:', '@'];
const MOST_LINKS = 4_000;

/** Whether a text has far more signs or links than anyone writes: parsing it would take seconds. */
export function hasManySigns(text: string): boolean {
  if (text.length <= MOST_SIGNS) return false;
  if (LINK_SIGNS.some((sign) => text.split(sign, MOST_LINKS + 1).length > MOST_LINKS)) return true;
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) signs += SIGNS[text.charCodeAt(at)] ?? 0;
  return signs > MOST_SIGNS && signs * FEWEST_PER_SIGN > text.length;
}

function isBroken(text: string): boolean {
  if (text.length < BROKEN_FROM) return false;
  const lines = text.split('\n');
  // Empty lines are counted only when there are many lines in all.
  if (lines.length * FEWEST_PER_LINE <= text.length) return false;
  return lines.filter((line) => line.trim() !== '').length * FEWEST_PER_LINE > text.length;
}
