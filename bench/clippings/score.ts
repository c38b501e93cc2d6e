import { createHash } from 'node:crypto';
import { load } from 'js-yaml';
import { cleanRawText } from '../../src/content/clean-raw-text.ts';
import { splitArticles } from '../../src/content/split-articles.ts';

/** Two thirds are for tuning; the rest is kept out. */
export type Part = 'tune' | 'held';

/** A clipping and what its front matter says of it. */
interface Clipping {
  readonly body: string;
  readonly title: string;
  /** `YYYY-MM-DD`; '' for none. */
  readonly date: string;
}

/** How one clipping came out. */
export interface Score {
  readonly name: string;
  /** Undefined where the text does not hold its title, or its date. */
  readonly title: 'right' | 'wrong' | 'none' | undefined;
  readonly date: 'right' | 'wrong' | 'none' | undefined;
  /** A title, or a date, where the text states none: somebody would have to notice. */
  readonly isTitleInvented: boolean;
  readonly isDateInvented: boolean;
  readonly articles: number;
}

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** The part to which a file belongs, by a hash of its name: the same wherever the folder is. */
export function partOf(name: string): Part {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 3 === 0 ? 'held' : 'tune';
}

/** Compares what the cleaning finds in a clipping with its own front matter; undefined for a file without any. */
export function scoreClipping(name: string, file: string): Score | undefined {
  const clipping = readClipping(file);
  if (!clipping) return undefined;
  const { body, date } = clipping;
  const articles = splitArticles(body);
  const { stated } = cleanRawText(articles[0]?.text ?? '');
  const title = heldTitle(clipping);
  const isDated = date !== '' && spellingsOf(date).some((spelling) => spelling.test(body));
  return {
    name,
    title: title === undefined ? undefined : rate(stated.title && fold(stated.title), fold(title)),
    date: isDated ? rate(stated.date, date) : undefined,
    isTitleInvented: title === undefined && stated.title !== undefined,
    isDateInvented: !isDated && stated.date !== undefined,
    articles: articles.length,
  };
}

function readClipping(file: string): Clipping | undefined {
  const [head, yaml] = FRONT_MATTER.exec(file) ?? [];
  if (head === undefined || yaml === undefined) return undefined;
  const front = load(yaml);
  if (typeof front !== 'object' || front === null) return undefined;
  const { title, date } = front as { readonly title?: unknown; readonly date?: unknown };
  const day = date instanceof Date ? date.toISOString() : String(date ?? '');
  return { body: file.slice(head.length), title: String(title ?? ''), date: day.slice(0, 10) };
}

/** The title as the text holds it: whole, or without the name of the site behind it. */
function heldTitle({ title, body }: Clipping): string | undefined {
  const without = title.replace(/\s+[|·–—-]\s+[^|·]*$/, '');
  const text = fold(body);
  return [title, without].find((each) => fold(each) !== '' && text.includes(fold(each)));
}

/** How a text may write a day. */
function spellingsOf(date: string): RegExp[] {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/, ''));
  const name = new Date(`${date}T00:00:00Z`).toLocaleDateString('en', { month: 'short', timeZone: 'UTC' });
  return [
    new RegExp(String.raw`${year}[-/.]0?${month}[-/.]0?${day}(?!\d)`),
    new RegExp(String.raw`${year}\s?年\s?0?${month}\s?月\s?0?${day}\s?[日号]`),
    new RegExp(String.raw`${name}[a-z]*\.?\s${day}(?:st|nd|rd|th)?,?\s${year}`, 'i'),
    new RegExp(String.raw`\b${day}(?:st|nd|rd|th)?\s${name}[a-z]*\.?,?\s${year}`, 'i'),
  ];
}

function rate(found: string | undefined, right: string): 'right' | 'wrong' | 'none' {
  if (found === undefined) return 'none';
  return found === right ? 'right' : 'wrong';
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*_`#]+/g, '')
    .toLowerCase();
}
