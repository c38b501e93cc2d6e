import { attributeOf, findTag, isBlockTag } from './html-names.ts';
import type { MarkdownIt } from './markdown-types.ts';

export type InlineRule = Parameters<MarkdownIt['inline']['ruler']['push']>[1];

/** What a rule of ours or of the parser may begin with; its own list has twice as many, each of which costs a round of all rules. */
const PLAIN = /[^\n!$&*:<=[\\\]^_`~]+/y;

/** Takes plain text up to the next character that may mean something. */
export const textRule: InlineRule = (state, silent) => {
  PLAIN.lastIndex = state.pos;
  if (!PLAIN.test(state.src)) return false;
  const end = Math.min(PLAIN.lastIndex, state.posMax);
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
};

/** Tags of known elements become tokens `tag`; every other `<` is text. */
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
/** The unknown elements that a body has opened so far. */
const unknownOpenings = new WeakMap<object, Set<string>>();

/** `</text>` at the end of a line closes nothing where no such element was opened: a program left it. */
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

/** The label of a folded part that lost its `<details>`: it says as little there as it does on the others. */
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
 * `2*3*4`, `a*b`, `2**10` and `5~~8` hold signs: between digits, or letters that stand alone, where CommonMark would read emphasis.
 * Two signs stand between digits only: `**P**urpose` is bold.
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
/** What bold may end with; behind a comma two asterisks begin what follows. */
const CLOSED = /[\p{L}\p{N}\p{Sc}%％）)\]”’」』》!?！？。]$/u;
/** Two asterisks that may open or close bold: those between digits may be a power. */
const BOLD_SIGNS = /(?<![\d*])\*\*(?!\*)|(?<!\*)\*\*(?![\d*])/g;

/** `2024**12月**上市`: whether two asterisks between digits end what others began, or begin what others end. */
function hasPartner(src: string, pos: number): boolean {
  const before = src.slice(Math.max(0, pos - NEAR), pos);
  if ((before.slice(before.lastIndexOf('\n') + 1).match(BOLD_SIGNS)?.length ?? 0) % 2 === 1) return true;
  const [line = ''] = src.slice(pos + 2, pos + 2 + NEAR).split('\n', 1);
  const at = line.indexOf('**');
  return at > 0 && CLOSED.test(line.slice(0, at)) && !/\d\*\*\d/.test(line.slice(at - 1, at + 3));
}

/** What a text holds last of a closing, so that nothing is looked for behind it from every one of many openings. */
const lastClosings = new WeakMap<object, Map<string, number>>();

export function isClosedBehind(state: Parameters<InlineRule>[0], closing: string): boolean {
  const known = lastClosings.get(state) ?? new Map<string, number>();
  lastClosings.set(state, known);
  const last = known.get(closing) ?? state.src.lastIndexOf(closing);
  known.set(closing, last);
  return last >= state.pos;
}

/** A bracket that nothing closes is text: the parser would look for its end through all that follows, and the next one again. */
export const openBracketRule: InlineRule = (state, silent) => {
  const { src, pos } = state;
  const opening = src[pos] === '!' && src[pos + 1] === '[' ? '![' : '[';
  if (!src.startsWith(opening, pos) || isClosedBehind(state, ']')) return false;
  if (!silent) state.pending += opening;
  state.pos += opening.length;
  return true;
};

/** `[^1]` points to a footnote that the body has; any other is text. */
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

/** A body's labels of footnotes by how they read in small letters. */
const foldedLabels = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

/** The label as the footnote has it: `[^Note]` points to `[^note]` too. */
function knownLabel(label: string, labels: ReadonlySet<string>): string | undefined {
  if (labels.has(label)) return label;
  const folded =
    foldedLabels.get(labels) ?? new Map([...labels].map((known) => [known.toLowerCase(), known]));
  foldedLabels.set(labels, folded);
  return folded.get(label.toLowerCase());
}

/** `^[words]` is a note within its text: it stays there, in its brackets. */
export const innerNoteRule: InlineRule = (state) => {
  const { src, pos } = state;
  if (src[pos] !== '^' || src[pos + 1] !== '[' || !/^[^\]\d]/.test(src.slice(pos + 2, pos + 3))) return false;
  if (!isClosedBehind(state, ']')) return false;
  state.pos += 1;
  return true;
};
