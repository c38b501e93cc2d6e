import { innerBlocks, prosesOf } from '../document/inner-blocks.ts';
import type { Block, Prose } from '../domain/document.ts';
import type { EpisodeFile } from '../domain/episode.ts';

/** Kinds of litter that parsing removes and that should never appear in a text. */
export const LEFTOVERS = ['label', 'tag', 'comment', 'marker', 'asterisks'] as const;

export type Leftover = (typeof LEFTOVERS)[number];

/** Litter that is still in an episode's text. */
export interface LeftoverPlace {
  readonly path: string;
  readonly kind: Leftover;
  /** The litter with the text around it, on one line. */
  readonly text: string;
}

const PATTERNS: Readonly<Record<Exclude<Leftover, 'label'>, RegExp>> = {
  tag: /<\/?(?:details|summary|div|span|p|br|hr|b|i|u|em|strong|font|center|sup|sub|img|table|tr|td|th|ul|ol|li|h[1-6])(?:\s[^<>]*)?\/?>/i,
  comment: /<!--|-->/,
  marker: /\[\/?[A-Z][A-Z0-9_]{0,40}_(?:START|END|BEGIN)\]/,
  // `2**10` is a power, `s**t` a word.
  asterisks: /(?<![\w*])\*\*(?!\*)|(?<!\*)\*\*(?![\w*])/,
};
const CONTEXT_LENGTH = 30;

/** The labels of an episode's folded parts, and the litter found. */
export interface TextCheck {
  readonly labels: ReadonlySet<string>;
  readonly leftovers: readonly LeftoverPlace[];
  /** Sections that show nothing, folded parts included. */
  readonly empty: number;
}

/** Checks the visible text of an episode; code and formulas may contain anything. @param knownLabels labels seen so far */
export function checkText({ path, sections }: EpisodeFile, knownLabels: ReadonlySet<string>): TextCheck {
  const labels = new Set<string>();
  const leftovers: LeftoverPlace[] = [];
  let empty = 0;
  for (const { blocks } of sections) {
    for (const { label } of foldedIn(blocks)) if (label !== '') labels.add(label);
    const texts = [...textsIn(blocks)];
    if (!texts.some((text) => text.trim() !== '') && !hasOther(blocks)) empty += 1;
    for (const text of texts) {
      for (const kind of LEFTOVERS) {
        const at = kind === 'label' ? labelIn(text, labels, knownLabels) : text.search(PATTERNS[kind]);
        if (at >= 0) leftovers.push({ path, kind, text: around(text, at) });
      }
    }
  }
  return { labels, leftovers, empty };
}

function* foldedIn(blocks: readonly Block[]): Iterable<Extract<Block, { readonly kind: 'folded' }>> {
  for (const block of blocks) {
    if (block.kind === 'folded') yield block;
    yield* foldedIn(innerBlocks(block));
  }
}

function* textsIn(blocks: readonly Block[]): Iterable<string> {
  for (const block of blocks) {
    for (const prose of prosesOf(block)) yield withoutCode(prose);
    yield* textsIn(innerBlocks(block));
  }
}

/** Code, formulas and pictures show something without prose. */
function hasOther(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      ((block.kind === 'code' || block.kind === 'formula') && block.text.trim() !== '') ||
      block.kind === 'picture' ||
      hasOther(innerBlocks(block)),
  );
}

function withoutCode({ text, marks }: Prose): string {
  let [prose, at] = ['', 0];
  for (const { kind, start, end } of marks.toSorted((first, second) => first.start - second.start)) {
    if ((kind !== 'code' && kind !== 'formula') || start < at) continue;
    prose += text.slice(at, start);
    at = end;
  }
  return prose + text.slice(at);
}

/** A label is litter if it is alone on a line; a label of one word may be a part of the text. */
function labelIn(text: string, ...labels: readonly ReadonlySet<string>[]): number {
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (!/^\w*$/.test(words) && labels.some((known) => known.has(words))) return at;
    at += line.length + 1;
  }
  return -1;
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - CONTEXT_LENGTH), at + CONTEXT_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
}
