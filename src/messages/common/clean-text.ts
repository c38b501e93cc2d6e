/** Line and paragraph separators of Unicode, and the carriage returns of other systems. */
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** What no reader sees and what can turn or break the text around it: controls, bidi marks, zero-width litter. */
const LITTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** In Unicode mode this matches halves of a surrogate pair that stand alone: Telegram refuses them. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Made when it is first needed: that takes ten milliseconds of the start. */
let graphemes: Intl.Segmenter | undefined;

/**
 * Makes any text safe to send: control characters (but line feeds), bidi overrides and zero-width litter go, a tab
 * becomes four spaces, a lone surrogate becomes U+FFFD. Joiners stay, since emoji and some scripts need them.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replaceAll('\t', '    ')
    .replace(LITTER, '')
    .replace(LONE_SURROGATES, '\ufffd');
}

/** Clean text on one line, runs of white space made one space: titles, names, labels. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** One clean line of at most `limit` UTF-16 units; a longer one is cut between graphemes and ends in `…`. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text);
  return line.length <= limit ? line : `${line.slice(0, graphemeStart(line, limit - 1)).trimEnd()}…`;
}

/** The last grapheme boundary of the text at or before `index` (UTF-16 units). */
export function graphemeStart(text: string, index: number): number {
  if (index >= text.length) return text.length;
  return segment(text).containing(index)?.index ?? index;
}

/** The characters of a text as a reader counts them, one by one. */
export function* graphemesOf(text: string): Generator<string> {
  for (const grapheme of segment(text)) yield grapheme.segment;
}

function segment(text: string): Intl.Segments {
  graphemes ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return graphemes.segment(text);
}
