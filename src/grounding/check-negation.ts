import { type AlignedClause, alignClauses } from './aligned-clauses.ts';
import { decimalKey } from './decimal.ts';
import type { FoldedFault } from './fault.ts';
import type { Figure } from './figure.ts';
import { findAlike, stretchesOf, wordMarks } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';
import { LACKS, NEGATIONS } from './stance-words.ts';

/** Characters after a negation that it may negate. */
const SCOPE = 20;
const CLAUSE = /[^，。；！？、,;!?:：\n]*/y;
/** The share of the negated words that have to be the same. */
const SAME = 0.6;
/** The same where the first of them, mostly a verb, is another. */
const MOST = 0.8;
/** The same where the paragraphs have no negation at all. */
const SOME = 0.3;
/** Words that stand between a negation and what it negates. */
const LIGHT =
  /^(?:有|能|会|再|要|在|将|就|对|把|被|让|给|是|得|打算|准备|计划|同意|to|be|have|been|that|the|a|any)+/;
/** Words that say nothing of what is negated. */
const FILLING = /任何|一[位个家项]|自己|的/g;

/** Words that stand after many a *not* and say little. */
const VAGUE =
  /^(?:任何|什么|可能|必要|办法|问题|关系|影响|意义|人[能会敢]|这[个种样]|那[个种样]|一[个家位种]|其他|明显|太多|公司|自己|any|other|more|only)/;

/** 抢不到, 做不出: a verb that does not reach its end. */
const CANNOT =
  /(?<![差得看想没])(\p{Script=Han})不([到了起动住完成上出掉下来过])(?![\d一二两三四五六七八九十])/gu;
/** Negations of a clause that are looked up; no real one has more. */
const MOST_LOOKUPS = 40;
/** What is told beside what is meant, and what somebody denies, stand in the paragraphs in other words. */
const CONTRAST = /^.?(?:而?不[是如]|而非|并非|否认|拒绝|rather than|instead of)/;
/** Of what is asked, nothing is denied. */
const ASKS =
  /是否|会不会|能不能|是不是|有没有|吗|[?？]|不是[^，。；]{1,12}[吗么]|何不|(?<![a-z])whether(?![a-z])/;

/** What a negation negates. */
export interface Negated {
  readonly at: number;
  readonly scope: string;
  readonly marks: readonly string[];
}

const negated = new WeakMap<ReadText, readonly Negated[]>();

/** The negations of a text; read once a text. */
function negatedIn(read: ReadText): readonly Negated[] {
  const known = negated.get(read) ?? findNegated(read.text.folded);
  negated.set(read, known);
  return known;
}

/** The negations of a folded text. */
export function findNegated(text: string): Negated[] {
  return [...text.matchAll(NEGATIONS)].map(({ 0: word, index }) => {
    CLAUSE.lastIndex = index + word.length;
    const behind = (CLAUSE.exec(text)?.[0] ?? '').trimStart();
    // 连必胜客都没有的小镇: what is negated stands before.
    const clause = behind.startsWith('的') ? '' : behind.replace(LIGHT, '').replace(FILLING, '');
    const scope = clause.slice(0, /[a-z]/.test(word) ? 3 * SCOPE : SCOPE);
    return { at: index, scope, marks: wordMarks(scope) };
  });
}

/** Returns a fault for a *not* that was dropped or added before the same words. */
export function checkNegation(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  const { folded } = claim.text;
  const isWrong =
    isDropped(claim, sources) ||
    isAdded(claim, sources) ||
    alignClauses(claim, sources).some((each) => isTurnedInPlace(claim, each)) ||
    isComplementTurned(claim, sources);
  return isWrong ? [{ start: 0, end: folded.length, kind: 'meaning', reason: 'contradicted' }] : [];
}

/** Whether the very clauses that a clause retells negate what it says, or say what it negates. */
function isTurnedInPlace(claim: ReadText, { own, told }: AlignedClause): boolean {
  const said = claim.text.folded.slice(own.start, own.end);
  if (told.length === 0 || LACKS.test(said) || ASKS.test(said)) return false;
  const parts = told.map(({ source, clause }) => source.text.folded.slice(clause.start, clause.end));
  if (parts.some((part) => LACKS.test(part) || ASKS.test(part))) return false;
  const negated = findNegated(said).slice(0, MOST_LOOKUPS);
  const theirs = parts.map((part) => findNegated(part).slice(0, MOST_LOOKUPS));
  if (negated.length === 0)
    return theirs.every((each) =>
      each.some(({ marks: [head = ''] }) => head !== '' && said.includes(head) && !VAGUE.test(head)),
    );
  const isBare =
    !claim.figures.some(({ readings }) => readings.some(({ unit }) => unit === 'percent')) &&
    theirs.every((each) => each.length === 0);
  return (
    isBare &&
    negated.some(
      ({ at, marks: [head = ''] }) =>
        head !== '' &&
        !CONTRAST.test(said.slice(Math.max(0, at - 1), at + 10)) &&
        !VAGUE.test(head) &&
        parts.every((part) => part.includes(head)),
    )
  );
}

/** 抢不到 where 抢到 is told, or the reverse. */
function isComplementTurned(claim: ReadText, sources: readonly ReadText[]): boolean {
  const text = claim.text.folded;
  const told = sources.map((source) => source.text.folded);
  const has = (word: string) => told.some((each) => each.includes(word));
  return (
    [...text.matchAll(CANNOT)].slice(0, MOST_LOOKUPS).some(([all, verb = '', end = '']) => {
      const can = [`${verb}${end}`, `${verb}得${end}`];
      return !has(all) && can.some((word) => has(word) && !text.includes(word));
    }) ||
    told.some((each) =>
      [...each.matchAll(CANNOT)].slice(0, MOST_LOOKUPS).some(([all, verb = '', end = '']) => {
        const can = [`${verb}${end}`, `${verb}得${end}`];
        return !text.includes(all) && can.some((word) => text.includes(word) && !has(word));
      }),
    )
  );
}

function isDropped(claim: ReadText, sources: readonly ReadText[]): boolean {
  const told = sources.map((source) => ({ source, theirs: negatedIn(source) }));
  if (told.every(({ theirs }) => theirs.length === 0)) return false;
  const { folded } = claim.text;
  const own = negatedIn(claim);
  const said = new Set(wordMarks(folded));
  const alike = findAlike(claim, sources, stretchesOf);
  return told.some(({ source, theirs }) =>
    theirs.some(({ marks, at }) => {
      const [head = ''] = marks;
      if (own.length === 0 && !LACKS.test(folded)) {
        const share = said.has(head) ? SAME : MOST;
        if (isSaid(marks, said, share) && !isSaidElsewhere(marks, source, at, sources)) return true;
        if (isToldAsDone(marks, folded)) return true;
      }
      // The sentence that is most like the claim negates what the claim says, and nothing else has it.
      const isThere = alike?.source === source && alike.stretch.start <= at && at < alike.stretch.end;
      if (!isThere || LACKS.test(folded) || !said.has(head) || VAGUE.test(head) || isNegatedIn(claim, head))
        return false;
      return !restOf(source, at, sources).some((part) => part.includes(head));
    }),
  );
}

/** Whether something negates a word, before it or later. */
function isNegatedIn(claim: ReadText, word: string): boolean {
  const first = claim.text.folded.indexOf(word);
  return negatedIn(claim).some(({ at, scope }) => scope.includes(word) || at > first);
}

function isAdded(claim: ReadText, sources: readonly ReadText[]): boolean {
  const own = negatedIn(claim);
  if (own.length === 0 || hasNewShare(claim.figures, sources)) return false;
  if (sources.some((source) => LACKS.test(source.text.folded) || negatedIn(source).length > 0)) return false;
  const told = new Set(sources.flatMap(({ text }) => wordMarks(text.folded)));
  return own.some(({ marks }) => told.has(marks[0] ?? '') && isSaid(marks, told, SOME));
}

/** 四成三没有 where 57 % have: the share tells what the *not* leaves. */
function hasNewShare(figures: readonly Figure[], sources: readonly ReadText[]): boolean {
  const told = new Set(sources.flatMap((source) => source.figures.flatMap(valuesOf)));
  return figures.some(({ readings }) =>
    readings.some(({ unit, value }) => unit === 'percent' && !told.has(decimalKey(value))),
  );
}

function valuesOf({ readings }: Figure): string[] {
  return readings.map(({ value }) => decimalKey(value));
}

/** 没有签署任何文件, and 已在当地签署停火协议. */
function isToldAsDone([verb = '', ...marks]: readonly string[], claim: string): boolean {
  if (verb !== '' && new RegExp(`[已曾][^，。；]{0,8}${verb}`).test(claim)) return true;
  return [verb, ...marks].some((mark) => mark !== '' && claim.includes(`${mark}了`));
}

function isSaid(marks: readonly string[], said: ReadonlySet<string>, share: number): boolean {
  const shared = marks.filter((mark) => said.has(mark));
  return shared.length > 0 && shared.length >= share * marks.length;
}

/** Whether the paragraphs say the same without a negation as well. */
function isSaidElsewhere(
  marks: readonly string[],
  source: ReadText,
  at: number,
  sources: readonly ReadText[],
): boolean {
  return restOf(source, at, sources).some((part) => isSaid(marks, new Set(wordMarks(part)), SAME));
}

/** The paragraphs without what a negation negates. */
function restOf(source: ReadText, at: number, sources: readonly ReadText[]): string[] {
  return sources.flatMap((each) => {
    const { folded } = each.text;
    return each === source ? [folded.slice(0, at), folded.slice(at + 2 * SCOPE)] : [folded];
  });
}
