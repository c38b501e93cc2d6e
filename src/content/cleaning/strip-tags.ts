import { type Line, type StepResult, withoutMatches } from './lines.ts';

/** Tags that only lay out a page: Markdown needs none of them, unless somebody has given them a class by hand. */
const LAYOUT = ['p', 'div', 'span', 'font', 'center', 'section', 'article'];
/** Tags that mean something to Markdown, and are litter only where one of a pair is missing. */
const PAIRED = [
  'a',
  'b',
  'i',
  'em',
  'strong',
  'u',
  's',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
];
/** Behind the name of a tag; words alone are prose: `<b and c>`. */
const ATTRIBUTES = String.raw`(?:\s+[a-z-]+=[^<>\n]{0,400})?\s*\/?`;
const OPEN = new RegExp(`<([a-z][a-z0-9]*)${ATTRIBUTES}>`, 'gi');
const CLOSE = /<\/([a-z][a-z0-9]*)\s*>/gi;
const CLASSED = /<([a-z][a-z0-9]*)\s[^<>\n]{0,400}class=/gi;
/** A closing tag that has lost its beginning. */
const FRAGMENT = String.raw`(?<![\w/.<])\/(?:p|div|span|strong|em|li|ul|ol|td|tr|font|h[1-6])>`;

/** Takes out tags that lay out a page, those whose other half is missing, and what is left of closing ones. */
export function stripTags(lines: readonly Line[]): StepResult {
  const prose = lines
    .filter(({ isCode }) => !isCode)
    .map(({ text }) => text.replace(/`+[^`]*`+/g, ''))
    .join('\n');
  const [opened, closed, classed] = [OPEN, CLOSE, CLASSED].map((pattern) => tally(prose, pattern));
  const isPaired = (name: string): boolean => (opened?.get(name) ?? 0) === (closed?.get(name) ?? 0);
  const stray = [
    ...PAIRED.filter((name) => !isPaired(name)),
    ...LAYOUT.filter((name) => !classed?.has(name)),
  ];
  const tag = String.raw`<\/?(?:${stray.join('|')})${ATTRIBUTES}>`;
  return withoutMatches(lines, new RegExp(stray.length > 0 ? `${tag}|${FRAGMENT}` : FRAGMENT, 'gi'));
}

function tally(text: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(pattern))
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
}
