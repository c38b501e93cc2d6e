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

/** Every element of HTML, the obsolete ones too, as whatwg.org and earlier versions list them. */
const BLOCKS = words(
  'address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li main menu noframes nav ol optgroup option p pre search ' +
    'section select summary table tbody td template textarea tfoot th thead title tr ul video',
);
const OTHERS = words(
  'a abbr acronym area audio b base bdi bdo big button canvas cite code data datalist del dfn em embed font hgroup i img input ' +
    'ins kbd label link map mark meta meter noscript object output param picture progress q rp rt ruby s samp script slot small ' +
    'source span strike strong style sub sup svg time track tt u var wbr',
);
/** The attributes that may stand without a value. */
const BOOLEANS = words(
  'allowfullscreen async autofocus autoplay checked compact controls default defer disabled download hidden inert ismap loop ' +
    'multiple muted nomodule noshade novalidate nowrap open playsinline readonly required reversed selected',
);

/** No `<` within, not even in quotes: so each one is looked at only as far as the next. */
const TAG = /(?<!\\)<\/?([a-z][a-z\d]*)((?:[\s/](?:[^<>"']|"[^"<]*"|'[^'<]*')*)?)>/gi;
const ATTRIBUTE = /([a-z_:@][\w:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/gi;

/**
 * Text without the tags of HTML that stand in it: one of a block, and `<br>`, becomes a line feed, the others nothing. Only a
 * known element with sound attributes is a tag; `<10%>`, `<placeholder>` and `x <b and c> y` are what somebody wrote. So is
 * what stands behind a backslash or between backticks.
 */
export function withoutTags(text: string): string {
  return text.replace(TAG, (written, name: string, attributes: string, at: number) => {
    const element = name.toLowerCase();
    if (text[at - 1] === '`' && text[at + written.length] === '`') return written;
    const isBlock = BLOCKS.has(element);
    if (!(isBlock || OTHERS.has(element)) || !areAttributes(attributes)) return written;
    return isBlock ? '\n' : '';
  });
}

function areAttributes(text: string): boolean {
  // `a <b` at the end of a paragraph, and the mark of a quotation behind it.
  if (/\n[^\S\n]*\n/.test(text) || (text.includes('\n') && text.trim() === '')) return false;
  const rest = text.replace(ATTRIBUTE, (written, name: string, value: string | undefined) =>
    value !== undefined || BOOLEANS.has(name.toLowerCase()) ? '' : written,
  );
  return ['', '/'].includes(rest.trim());
}

/** Text without the comments of HTML in it; one that is never closed, or runs on over a blank line, is text. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let end = -1;
  let blank = -1;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', Math.max(from, at + 1))) {
    if (end < at + 4) end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    if (blank < at) blank = indexOrEnd(text, '\n\n', at);
    const isBlock = at === 0 || text[at - 1] === '\n';
    if (blank < end && !isBlock) continue;
    kept.push(text.slice(from, at));
    from = end + 3;
  }
  return [...kept, text.slice(from)].join('');
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at < 0 ? text.length : at;
}

/** What a reader would see of HTML: no tags, comments, scripts or styles; a block or `<br>` begins a new line. */
export function htmlText(html: string): string {
  let visible = withoutSpans(html, /<!--/, /-->/);
  visible = withoutSpans(visible, /<script\b/i, /<\/script\s*>/i);
  visible = withoutSpans(visible, /<style\b/i, /<\/style\s*>/i);
  return decodeReferences(withoutTags(visible))
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

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
