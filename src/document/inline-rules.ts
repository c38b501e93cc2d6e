import { attributeOf, findTag, isBlockTag } from './html-names.ts';
import type { MarkdownIt } from './markdown-types.ts';

export type InlineRule = Parameters<MarkdownIt['inline']['ruler']['push']>[1];

/** Text without any character that can start a rule. The parser's own list has twice as many, and each costs a pass over all rules. */
const PLAIN = /[^\n!$&*:<=[\\\]^_`~]+/y;

/** Consumes plain text up to the next character that may start a rule. */
export const textRule: InlineRule = (state, silent) => {
  PLAIN.lastIndex = state.pos;
  if (!PLAIN.test(state.src)) return false;
  const end = Math.min(PLAIN.lastIndex, state.posMax);
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
};

/** Tags of known elements become `tag` tokens; every other `<` is text. */
export const tagRule: InlineRule = (state, silent) => {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
  const tag = findTag(state.src, state.pos);
  if (!tag) return skipStrayClosing(state);
  if (tag.end > state.posMax) return false;
  if (!silent) {
    const token = state.push('tag', tag.name, 0);
    token.markup = tag.isClosing ? '/' : '';
    token.attrs = [
      ['href', attributeOf(tag, 'href')],
      ['src', attributeOf(tag, 'src')],
      ['alt', attributeOf(tag, 'alt')],
    ];
    token.hidden = isBlockTag(tag.name);
  }
  state.pos = tag.end;
  return true;
};

const UNKNOWN = /^<(?:([A-Za-z][\w-]{0,30})(?:\s[^<>]{0,200})?>|\/([A-Za-z][\w-]{0,30})>[ \t]*(?:\n|$))/;
/** The unknown elements that a body has opened so far, by its environment. */
const unknownOpenings = new WeakMap<object, Set<string>>();

/** Skips a `</text>` at the end of a line if no such element was opened: it is a leftover of a program. */
function skipStrayClosing(state: Parameters<InlineRule>[0]): boolean {
  const { src, pos, posMax, env } = state;
  const [, opening, closing] = UNKNOWN.exec(src.slice(pos, Math.min(posMax, pos + 240))) ?? [];
  const opened = unknownOpenings.get(env) ?? new Set<string>();
  unknownOpenings.set(env, opened);
  if (opening !== undefined) opened.add(opening.toLowerCase());
  if (closing === undefined || opened.has(closing.toLowerCase())) return false;
  state.pos += closing.length + 3;
  return true;
}

const LABEL = /^<summary[^<>]{0,200}>([^<\n]{0,500})(?:<\/?\w{0,20}>)?/i;

/** Drops the label of a folded part whose `<details>` is missing, if other folded parts have the same label. */
export const labelRule: InlineRule = (state, silent) => {
  const { src, pos, env } = state;
  if (src[pos] !== '<' || !src.startsWith('ummary', pos + 2)) return false;
  const label = LABEL.exec(src.slice(pos, pos + 800));
  const labels = env['foldLabels'];
  if (!label || !(labels instanceof Set) || !labels.has(label[1]?.trim())) return false;
  if (!silent) state.push('softbreak', 'br', 0);
  state.pos = pos + label[0].length;
  return true;
};

const SIGN_BEFORE = /(?:\d|(?<![A-Za-z])[A-Za-z])$/;
const SIGN = /^(?:\*(?=\d|[A-Za-z](?![A-Za-z]))|(?:\*\*|~~)(?=\d))/;

/**
 * `2*3*4`, `a*b`, `2**10` and `5~~8` contain operators: between digits or single letters, where CommonMark would read emphasis.
 * Double signs count only between digits: `**P**urpose` is bold.
 */
export const signRule: InlineRule = (state, silent) => {
  const { src, pos } = state;
  if (src[pos] !== '*' && src[pos] !== '~') return false;
  const [sign = ''] = SIGN.exec(src.slice(pos, pos + 4)) ?? [];
  if (sign === '' || src[pos - 1] === src[pos]) return false;
  const before = src.slice(Math.max(0, pos - 2), pos);
  if (!(sign.length === 1 ? SIGN_BEFORE : /\d$/).test(before)) return false;
  if (sign === '**' && hasPartner(src, pos)) return false;
  if (!silent) state.push('text', '', 0).content = sign;
  state.pos += sign.length;
  return true;
};

const NEAR = 200;
/** What bold text may end with; after a comma, two asterisks open what follows. */
const CLOSED = /[\p{L}\p{N}\p{Sc}%％）)\]”’」』》!?！？。]$/u;
/** Two asterisks that may open or close bold: those between digits may be a power. */
const BOLD_SIGNS = /(?<![\d*])\*\*(?!\*)|(?<!\*)\*\*(?![\d*])/g;

/** `2024**12月**上市`: whether two asterisks between digits pair with others, as opening or closing ones. */
function hasPartner(src: string, pos: number): boolean {
  const before = src.slice(Math.max(0, pos - NEAR), pos);
  if ((before.slice(before.lastIndexOf('\n') + 1).match(BOLD_SIGNS)?.length ?? 0) % 2 === 1) return true;
  const [line = ''] = src.slice(pos + 2, pos + 2 + NEAR).split('\n', 1);
  const at = line.indexOf('**');
  return at > 0 && CLOSED.test(line.slice(0, at)) && !/\d\*\*\d/.test(line.slice(at - 1, at + 3));
}

/** The last position of each closing sign in a text, so that many openings do not each search to the end. */
const lastClosings = new WeakMap<object, Map<string, number>>();

export function isClosedBehind(state: Parameters<InlineRule>[0], closing: string): boolean {
  const known = lastClosings.get(state) ?? new Map<string, number>();
  lastClosings.set(state, known);
  const last = known.get(closing) ?? state.src.lastIndexOf(closing);
  known.set(closing, last);
  return last >= state.pos;
}

/** An unclosed bracket is text: the parser would search the whole rest for its end, and again for each further one. */
export const openBracketRule: InlineRule = (state, silent) => {
  const { src, pos } = state;
  const opening = src[pos] === '!' && src[pos + 1] === '[' ? '![' : '[';
  if (!src.startsWith(opening, pos) || isClosedBehind(state, ']')) return false;
  if (!silent) state.pending += opening;
  state.pos += opening.length;
  return true;
};

/** `[^1]` refers to a footnote of the body; without that footnote it is text. */
export const noteRule: InlineRule = (state, silent) => {
  const { src, pos, env } = state;
  if (src[pos] !== '[' || src[pos + 1] !== '^') return false;
  const label = /^[^\]\s[]{1,100}(?=\])/.exec(src.slice(pos + 2, pos + 103))?.[0];
  const labels = env['noteLabels'];
  const known = label !== undefined && labels instanceof Set ? knownLabel(label, labels) : undefined;
  if (label === undefined || known === undefined) return false;
  if (!silent) state.push('note', '', 0).content = known;
  state.pos = pos + label.length + 3;
  return true;
};

/** A body's footnote labels by their lower-case form. */
const foldedLabels = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

/** The label as the footnote spells it: `[^Note]` also refers to `[^note]`. */
function knownLabel(label: string, labels: ReadonlySet<string>): string | undefined {
  if (labels.has(label)) return label;
  const folded =
    foldedLabels.get(labels) ?? new Map([...labels].map((known) => [known.toLowerCase(), known]));
  foldedLabels.set(labels, folded);
  return folded.get(label.toLowerCase());
}

/** `^[words]` is an inline note: it stays in place, in its brackets. */
export const innerNoteRule: InlineRule = (state) => {
  const { src, pos } = state;
  if (src[pos] !== '^' || src[pos + 1] !== '[' || !/^[^\]\d]/.test(src.slice(pos + 2, pos + 3))) return false;
  if (!isClosedBehind(state, ']')) return false;
  state.pos += 1;
  return true;
};
