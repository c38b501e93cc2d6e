import type { ReadText } from './read-text.ts';
import { DONE, DOUBTED, HEDGED, NEGATIONS, OPEN, STOPPED, WISHED } from './stance-words.ts';
import { findVerbs, type VerbFound } from './verbs.ts';

/** How a text speaks of what a verb says. */
export interface VerbStance extends VerbFound {
  /** Something says *not* before it in its clause. */
  readonly isNegated: boolean;
  /** Something says *not* anywhere before it in its clause. */
  readonly mayBeNegated: boolean;
  /** Somebody asks whether it is so. */
  readonly isAsked: boolean;
  /** It was stopped, put off, given up. */
  readonly isStopped: boolean;
  /** Planned, expected, wished for. */
  readonly isOpen: boolean;
  /** Wanted or asked for by somebody. */
  readonly isWished: boolean;
  /** Rumoured, or possible at most. */
  readonly isDoubted: boolean;
  /** Said of something that is over, and of nothing that is to come. */
  readonly isDone: boolean;
}

const BORDER =
  /[，。；！？;!?:：\n]|,(?!\d)|\.(?=\s|$)|(?<![a-z])(?:but|while|whereas)(?![a-z])|而是|反而|但/;
const SENTENCE = /[。！？!?\n]|\.(?=\s|$)/;
/** Characters before a verb in which its negation stands, and of a sentence that are looked at. */
const REACH = { han: 20, latin: 48 };
const SENTENCE_REACH = 120;
/** Boeing got none. */
const NONE = /^[^\S\n](?:none|no|nothing|nobody)(?![a-z])/;
/** 不排除: a negation that is one only before this verb. */
const NOT_IT = /(?<![会能是要可该])[不未没]$/;
/** Of what is hardly to be expected. */
const SLIM =
  /微乎其微|渺茫|无望|遥遥|不大|很低|极低|几乎[没不]|(?<![a-z])(?:slim|remote|unlikely|off the table)(?![a-z])/;
const ASKED =
  /是否|会不会|要不要|能不能|有没有|是不是|吗|问|为何|为什么|(?<![a-z])(?:whether|asked if|why)(?![a-z])/;
/** The past of English verbs, as far as it can be told by its letters. */
const PAST = /(?:ed|sold|bought|won|paid|got|struck|built|left|took over|began)$/;
const AUXILIARY =
  /(?:to|will|would|be|may|might|could|should|shall|is|are|being|not)[^\S\n](?:\w+ly[^\S\n])?$/;
const PERFECT = /(?<![a-z])(?:has|have|had|was|were)[^\S\n](?:already[^\S\n]|also[^\S\n]|been[^\S\n])*$/;

const stances = new WeakMap<ReadText, readonly VerbStance[]>();

/** The verbs of a text, each with its stance; read once a text. */
export function verbStancesOf(read: ReadText): readonly VerbStance[] {
  const known = stances.get(read) ?? readStances(read.text.folded);
  stances.set(read, known);
  return known;
}

function readStances(text: string): VerbStance[] {
  const verbs = findVerbs(text);
  const negations = [...text.matchAll(NEGATIONS)].map(({ 0: word, index }) => index + word.length);
  return verbs.map((verb) => {
    // A negation is that of the first verb behind it.
    const last = negations.findLast((end) => end <= verb.start);
    const isOwn =
      last !== undefined && !verbs.some((other) => other.start >= last && other.end <= verb.start);
    return stanceOf(text, verb, isOwn);
  });
}

function stanceOf(text: string, verb: VerbFound, isOwn: boolean): VerbStance {
  const isLatin = /[a-z]/.test(text.charAt(verb.start));
  const reach = isLatin ? REACH.latin : REACH.han;
  const before =
    text
      .slice(Math.max(0, verb.start - reach), verb.start)
      .split(BORDER)
      .at(-1) ?? '';
  const after = text.slice(verb.end, verb.end + reach).split(BORDER)[0] ?? '';
  const lead =
    text
      .slice(Math.max(0, verb.start - SENTENCE_REACH), verb.start)
      .split(SENTENCE)
      .at(-1) ?? '';
  const own = isLatin ? `${before} ${after}` : before;
  const isDenied = before.match(NEGATIONS) !== null;
  const isOpen = OPEN.test(own) || (HEDGED.test(lead) && !DONE.test(`${before}${after}`));
  return {
    ...verb,
    isNegated: NONE.test(after) || NOT_IT.test(before) || (isOwn && isDenied && !after.startsWith('的')),
    mayBeNegated: NONE.test(after) || NOT_IT.test(before) || isDenied,
    isAsked: ASKED.test(before),
    isWished: WISHED.test(lead),
    isStopped: STOPPED.test(before) || SLIM.test(after),
    isOpen,
    isDoubted: DOUBTED.test(lead),
    isDone: (!isOpen || /已经?$/.test(before)) && isToldAsDone(text, verb, before, after, isLatin),
  };
}

function isToldAsDone(
  text: string,
  { start, end }: VerbFound,
  before: string,
  after: string,
  isLatin: boolean,
): boolean {
  if (!isLatin) return /(?<!不得|而)已(?!知)|(?<!不)曾/.test(before) || /^(?:了(?!解|结)|过)/.test(after);
  const lead = text.slice(Math.max(0, start - 24), start);
  return PERFECT.test(lead) || (PAST.test(text.slice(start, end)) && !AUXILIARY.test(lead));
}
