import type { BodyWarning } from '../domain/document.ts';
import { boundNesting, mayNestDeep } from './bound-nesting.ts';
import { dropDrafts } from './drop-drafts.ts';
import { findFences } from './find-fences.ts';
import { maskLiterals } from './mask-literals.ts';
import { COMMENT, stripComments } from './strip-comments.ts';

/** A text without comments and markers; line numbers are unchanged, as removed parts leave their line breaks. */
export interface CleanSource {
  readonly text: string;
  readonly lines: readonly string[];
  /** The same lines with everything masked that only looks like a tag. */
  readonly masked: readonly string[];
  /** Whether a line belongs to fenced code. */
  readonly isCode: (line: number) => boolean;
  readonly warnings: readonly BodyWarning[];
}

/** `[BODY_START]`, `[TRANSCRIPT_END]`: markers that a program wrote for itself; in a code span they are text. */
const MARKER = /`[^`]*`|\[\/?[A-Z][A-Z0-9_]{0,40}_(?:START|END|BEGIN)\]/g;
const NAME = '(?:AI|BODY|META|METADATA|TRANSCRIPT|CONTENT|ARTICLE|TEXT|OUTPUT|CHUNK|NOTE|SUMMARY)';
/** `[body start]`, `[END_OF_BODY]`, `[CHUNK_2]`: markers only when alone on their line. */
const LONE_MARKER = new RegExp(
  `^\\s{0,60}\\[/?(?:(?:START|END|BEGIN)[_ -](?:OF[_ -])?${NAME}|${NAME}(?:[_ -]${NAME})?[_ -](?:START|END|BEGIN)|CHUNK[_ -]?\\d{1,4})\\]\\s*$`,
  'i',
);
const MAY_BE_MARKER = /\[\/?[a-z_ -]{0,40}(?:start|end|begin|chunk)/i;
/** Zero-width characters, which hide from the parser what a line begins with. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/;
const INVISIBLE_START = /^[\s>]*[\u200B-\u200D\u2060\uFEFF][\s\u200B-\u200D\u2060\uFEFF]*/;
/** Substring checks before anything else, many times as fast as a pattern: most texts contain none of these. */
const DRAFT = ['_START]', '_END]'];
const FENCE = ['```', '~~~'];
const SPEAKER = /^>>(?!>)/;
const QUOTE = /^ {0,3}>(?!>)/;
/** Without one of these no line can have literal text that looks like a tag. */
const LITERAL = ['`', '\\', '\n    ', '\t'];

/** Removes comments, scripts, styles, machine markers and drafts from a text, and bounds its nesting. Linear in its length. */
export function stripLitter(source: string): CleanSource {
  const warnings: BodyWarning[] = [];
  const warn = (index: number, code: BodyWarning['code']) => warnings.push({ line: index + 1, code });
  const written = source.split('\n');
  let lines: readonly string[] = written;
  if (includesAny(source, DRAFT)) {
    const drafts = dropDrafts(lines);
    lines = drafts.lines;
    for (const { start } of drafts.dropped) warn(start, 'litter');
  }
  const states = includesAny(source, FENCE) ? findFences(lines) : [];
  const isCode = (line: number) => states[line] === 'fence' || states[line] === 'inside';
  const isLiteral = includesAny(source, LITERAL) || (source.includes('%%') && source.includes('://'));
  const mask = (of: readonly string[]) => (isLiteral ? maskLiterals(of, isCode) : of);
  if (COMMENT.test(source)) {
    const stripped = stripComments(lines, mask(lines), isCode);
    lines = stripped.lines;
    for (const index of stripped.unclosed) warn(index, 'unclosed-comment');
  }
  const cleaners = [
    ...(source.includes('[') && MAY_BE_MARKER.test(source) ? [withoutMarkers(warn)] : []),
    ...(INVISIBLE.test(source) ? [withoutInvisibleStart] : []),
    ...(source.includes('>>') ? [withSpeakers()] : []),
    ...(mayNestDeep(source) ? [boundNesting] : []),
    ...(states.includes('unclosed') ? [withoutOpenFences(states, warn)] : []),
  ];
  if (cleaners.length > 0) {
    lines = lines.map((line, index) =>
      line === '' || isCode(index) ? line : cleaners.reduce((text, clean) => clean(text, index), line),
    );
  }
  const masked = source.includes('<') ? mask(lines) : lines;
  const text = lines === written ? source : lines.join('\n');
  return { text, lines, masked, isCode, warnings };
}

function includesAny(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

type Warn = (index: number, code: BodyWarning['code']) => void;

function withoutMarkers(warn: Warn): (line: string, index: number) => string {
  return (line, index) => {
    if (!line.includes('[')) return line;
    const text = LONE_MARKER.test(line)
      ? ''
      : line.replace(MARKER, (found) => (found.startsWith('`') ? found : ''));
    if (text !== line) warn(index, 'litter');
    return text;
  };
}

function withoutInvisibleStart(line: string): string {
  return line.replace(INVISIBLE_START, (start) => start.replace(/[\u200B-\u200D\u2060\uFEFF]/g, ''));
}

function withoutOpenFences(states: readonly string[], warn: Warn): (line: string, index: number) => string {
  return (line, index) => {
    if (states[index] !== 'unclosed') return line;
    warn(index, 'unclosed-fence');
    return '';
  };
}

/** In a transcript, `>> And you?` marks a change of speaker; below a line of a quote it is a nested quote. */
function withSpeakers(): (line: string, index: number) => string {
  let quotedAt = -2;
  return (line, index) => {
    const isSpeaker = SPEAKER.test(line);
    if (QUOTE.test(line) || (isSpeaker && quotedAt === index - 1)) quotedAt = index;
    else if (isSpeaker) return line.replace('>>', '\\>\\>');
    return line;
  };
}
