/** Elements of HTML (WHATWG, and the old ones that editors still paste) that begin a line of their own. */
const BLOCK_NAMES =
  'address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead title tr ul';
const INLINE_NAMES =
  'a abbr acronym applet area audio b base basefont bdi bdo big button canvas caption cite code col colgroup data datalist del dfn em embed font i iframe img input ins kbd label link map mark marquee meta meter nobr noscript object output param path picture progress q rp rt ruby s samp script select slot small source span strike strong style sub sup svg td template textarea th time track tt u var video wbr';

/** Misspellings of `details` by programs and people. */
const MISSPELLED: ReadonlyMap<string, string> = new Map(
  [
    'detail',
    'detais',
    'detals',
    'detials',
    'deatils',
    'detalis',
    'sdetails',
    'ddetails',
    'detailss',
    'sidetails',
  ].map((name) => [name, 'details']),
);

const BLOCKS = new Set(BLOCK_NAMES.split(' '));
const INLINES = new Set(INLINE_NAMES.split(' '));

/** An attribute has a value, or is one of those that need none: `<b 30% and c>` is a comparison. */
const ATTRIBUTES =
  /^(?:\s+(?:[a-zA-Z_:@][\w:.@-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=`]+)|open|controls|disabled|checked|hidden|reversed|nowrap|loop|muted|autoplay|allowfullscreen|async|defer|download|selected|readonly|noshade))*\s*\/?$/i;
/** `class="class="x"`: a tag with a quotation mark too many is still a tag. */
const SLIPPED_CLASS = /^\s+class\s*=["'\s\w=-]{1,200}["']$/i;
const NAME = /[a-zA-Z\d]{1,12}/y;
/** Longer tags are not recognised: the lookahead at every `<` is bounded. */
const LONGEST_TAG = 2_000;

/** An HTML tag in a text. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
  /** The offset after it. */
  readonly end: number;
}

/** Parses the tag of a known element at the offset of a `<`; `a < b` and `<placeholder>` are text. */
export function findTag(text: string, start: number): Tag | undefined {
  const isClosing = text[start + 1] === '/';
  NAME.lastIndex = start + (isClosing ? 2 : 1);
  const written = NAME.exec(text)?.[0].toLowerCase() ?? '';
  const nameEnd = start + (isClosing ? 2 : 1) + written.length;
  const name = MISSPELLED.get(written) ?? written;
  if (!BLOCKS.has(name) && !INLINES.has(name)) return undefined;
  let end = nameEnd;
  const furthest = Math.min(text.length, start + LONGEST_TAG);
  while (end < furthest && text[end] !== '>' && text[end] !== '<') end += 1;
  if (text[end] !== '>') return undefined;
  const attributes = text.slice(nameEnd, end);
  return ATTRIBUTES.test(attributes) || SLIPPED_CLASS.test(attributes)
    ? { name, isClosing, attributes, end: end + 1 }
    : undefined;
}

/** Whether what follows a tag of this element begins a new line. */
export function isBlockTag(name: string): boolean {
  return BLOCKS.has(name);
}

/** The value of an attribute; '' when there is none. */
export function attributeOf({ attributes }: Tag, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
