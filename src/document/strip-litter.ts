import type { BodyWarning } from '../domain/document.ts';
import { findFences } from './find-fences.ts';
import { findTag } from './html-names.ts';

/** A text without comments and markers, line by line as before: what is taken out leaves its line breaks. */
export interface CleanSource {
  readonly lines: readonly string[];
  /** Whether a line belongs to fenced code. */
  readonly isCode: readonly boolean[];
  readonly warnings: readonly BodyWarning[];
}

/** `[BODY_START]`, `[TRANSCRIPT_END]`: marks that a machine wrote for itself. */
const MARKER = /\[\/?[A-Z][A-Z0-9_]{0,40}_(?:START|END|BEGIN)\]/g;
/** Spaces, or containers, at the start of a line beyond which nothing nests: deeper ones would exhaust the parser's stack. */
const DEEPEST_INDENT = 60;
const MOST_CONTAINERS = 30;
/** How lines begin that are indented or belong to a container. */
const MAY_NEST = /^[ \t>*+\-\d]/;
const CONTAINER = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/**
 * Takes comments (`<!-- … -->`, `%% … %%`), scripts, styles and machine markers out of a text, and bounds its nesting. What has
 * no end swallows nothing: its mark goes, and the text behind it stays. Linear in the length of the text.
 */
export function stripLitter(source: string): CleanSource {
  const lines = source.split('\n');
  const states = findFences(lines);
  const holdsComments = COMMENT.test(source);
  const warnings: BodyWarning[] = [];
  const warn = (index: number, code: BodyWarning['code']) => warnings.push({ line: index + 1, code });
  const ends: ReadonlyMap<Closing, number> = holdsComments ? lastEnds(lines, states) : new Map();
  const cleaned: string[] = [];
  let closing: Closing | undefined;
  for (const [index, line] of lines.entries()) {
    const state = states[index];
    if (state === 'fence' || state === 'inside') {
      cleaned.push(line);
      continue;
    }
    if (state === 'unclosed') {
      warn(index, 'unclosed-fence');
      cleaned.push('');
      continue;
    }
    const stripped: Stripped = holdsComments ? stripLine(line, index, closing, ends) : plainLine(line);
    closing = stripped.closing;
    if (stripped.isUnclosed) warn(index, 'unclosed-comment');
    const text = stripped.text.includes('[') ? stripped.text.replace(MARKER, '') : stripped.text;
    if (text !== stripped.text) warn(index, 'litter');
    cleaned.push(boundNesting(text));
  }
  return { lines: cleaned, isCode: states.map((state) => state === 'fence' || state === 'inside'), warnings };
}

/** What may begin a comment, a script or a style: most texts have none of it. */
const COMMENT = /<!--|%%|<(?:script|style)/i;

type Closing = '-->' | '%%' | '</script' | '</style';
const CLOSINGS: readonly Closing[] = ['-->', '</script', '</style'];

interface Stripped {
  readonly text: string;
  /** What ends the comment that the line leaves open. */
  readonly closing: Closing | undefined;
  readonly isUnclosed: boolean;
}

const plainLine = (text: string): Stripped => ({ text, closing: undefined, isUnclosed: false });

/** The last line that holds each ending: an opening behind it has none. */
function lastEnds(lines: readonly string[], states: readonly string[]): ReadonlyMap<Closing, number> {
  const ends = new Map<Closing, number>();
  for (const [index, line] of lines.entries()) {
    if (states[index] !== 'outside') continue;
    const lower = line.includes('</') ? line.toLowerCase() : line;
    for (const closing of CLOSINGS) if (lower.includes(closing)) ends.set(closing, index);
    if (line.trim() === '%%') ends.set('%%', index);
  }
  return ends;
}

function stripLine(
  line: string,
  index: number,
  open: Closing | undefined,
  ends: ReadonlyMap<Closing, number>,
): Stripped {
  let at = 0;
  if (open !== undefined) {
    const end = endOf(line, open, 0);
    if (end === undefined) return { text: '', closing: open, isUnclosed: false };
    at = end;
  } else if (line.trim() === '%%' && (ends.get('%%') ?? 0) > index) {
    return { text: '', closing: '%%', isUnclosed: false };
  }
  let text = '';
  while (at < line.length) {
    const found = findOpening(line, at);
    if (!found) return plainLine(text + line.slice(at));
    text += line.slice(at, found.start);
    const end = endOf(line, found.closing, found.contentStart);
    if (end === undefined) {
      // Obsidian's comments in a line end in it; two signs alone are per cent.
      if (found.closing === '%%') return plainLine(text + line.slice(found.start));
      if ((ends.get(found.closing) ?? -1) > index) return { text, closing: found.closing, isUnclosed: false };
      return {
        text: text + line.slice(found.contentStart).trimStart(),
        closing: undefined,
        isUnclosed: true,
      };
    }
    at = end;
  }
  return plainLine(text);
}

/** Where the line goes on behind an ending; undefined when it holds none. */
function endOf(line: string, closing: Closing, from: number): number | undefined {
  const at = closing.startsWith('<')
    ? line.toLowerCase().indexOf(closing, from)
    : line.indexOf(closing, from);
  if (at < 0) return undefined;
  if (!closing.startsWith('<')) return at + closing.length;
  const tagEnd = line.indexOf('>', at);
  return tagEnd < 0 ? line.length : tagEnd + 1;
}

/** The next comment, script or style, outside code spans. `50%%` is no comment. */
function findOpening(
  line: string,
  from: number,
): { readonly start: number; readonly contentStart: number; readonly closing: Closing } | undefined {
  const OPENING = /`[^`]*`|<!--|(?<![\d%])%%(?!%)|<(?=script|style)/gi;
  OPENING.lastIndex = from;
  for (let match = OPENING.exec(line); match; match = OPENING.exec(line)) {
    const start = match.index;
    if (match[0] === '<!--') return { start, contentStart: start + 4, closing: '-->' };
    if (match[0] === '%%') return { start, contentStart: start + 2, closing: '%%' };
    if (match[0] !== '<') continue;
    const tag = findTag(line, start);
    if (tag?.name === 'script' || tag?.name === 'style') {
      return { start, contentStart: tag.end, closing: `</${tag.name}` };
    }
  }
  return undefined;
}

/** What would nest deeper than any page does is read as text. */
function boundNesting(line: string): string {
  if (!MAY_NEST.test(line)) return line;
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const bounded = indent > DEEPEST_INDENT ? line.slice(indent - DEEPEST_INDENT) : line;
  CONTAINER.lastIndex = 0;
  for (let count = 0; CONTAINER.test(bounded); count += 1) {
    if (count < MOST_CONTAINERS) continue;
    const at = CONTAINER.lastIndex - 1;
    return `${bounded.slice(0, at)}\\${bounded.slice(at)}`;
  }
  return bounded;
}
