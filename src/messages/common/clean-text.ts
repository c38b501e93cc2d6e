/** Line and paragraph separators of Unicode, and the carriage returns of other systems. */
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Invisible characters that can reverse or break the text around them: controls, bidi marks, zero-width characters. */
const LITTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are to be removed.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** In Unicode mode this matches lone surrogates, which Telegram refuses. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Created on first use: creating it takes ten milliseconds, which the start does not have to spend. */
let graphemes: Intl.Segmenter | undefined;

/**
 * Makes any text safe to send: control characters (except line feeds), bidi overrides and zero-width characters are removed, a tab
 * becomes four spaces, a lone surrogate becomes U+FFFD. Joiners stay, since emoji and some scripts need them.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replaceAll('\t', '    ')
    .replace(LITTER, '')
    .replace(LONE_SURROGATES, '\ufffd');
}

/** Clean text on one line, each run of white space replaced with one space: for titles, names, labels. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** One clean line of at most `limit` UTF-16 units; a longer one is cut between graphemes and ends in `…`. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text);
  return line.length <= limit ? line : `${line.slice(0, graphemeStart(line, limit - 1)).trimEnd()}…`;
}

/** One line that was cut at a semicolon, marked as cut; any other as it is. */
export function endCut(line: string): string {
  return line.replace(/[；;]$/u, '…');
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
