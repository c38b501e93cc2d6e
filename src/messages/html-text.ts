/** The named character references that editors really type; the rest stay as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  sect: '§',
  para: '¶',
  dagger: '†',
  permil: '‰',
  cent: '¢',
  euro: '€',
  pound: '£',
  yen: '¥',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  infin: '∞',
};

/** Text with its HTML character references (`&amp;`, `&#8230;`, `&#x2026;`) resolved; unknown ones stay as they are. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d*));/gi, (reference, decimal, hex, name) => {
    if (name !== undefined) return named(name) ?? named(String(name).toLowerCase()) ?? reference;
    const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}

function named(name: string): string | undefined {
  // Every object also has a `constructor` and more that nobody put there.
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
}

const BLOCK_TAG =
  /<\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|hr|section|article|blockquote|pre|details|summary)\b[^<>]*>/gi;

/** What a reader would see of HTML: no tags, comments, scripts or styles; a block or `<br>` begins a new line. */
export function htmlText(html: string): string {
  let visible = withoutSpans(html, /<!--/, /-->/);
  visible = withoutSpans(visible, /<script\b/i, /<\/script\s*>/i);
  visible = withoutSpans(visible, /<style\b/i, /<\/style\s*>/i);
  const text = visible.replace(BLOCK_TAG, '\n').replace(/<\/?[a-z][^<>]*>/gi, '');
  return decodeReferences(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** Drops what stands between an opening and its end; one pass, where a lazy pattern would be quadratic. */
function withoutSpans(html: string, open: RegExp, close: RegExp): string {
  const stretches = html.split(close);
  const last = stretches.pop() ?? '';
  const kept = stretches.map((stretch) => {
    const at = stretch.search(open);
    return at < 0 ? stretch : stretch.slice(0, at);
  });
  return [...kept, last].join('');
}
