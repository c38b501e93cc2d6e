import type { FoldedFault } from './fault.ts';
import { stretchesOf, wordMarks } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';

/** Words between who does something and to whom: the order of the two tells who is who. */
const RELATION =
  /收购|并购|买下|买入|购买|订造|订购|投资|入股|起诉|控告|状告|罚款|供应|租用|卖给|出售给|领投|夺取|击败|超越|反超|向|给|从/g;
/** The object may stand first. */
const TURNED = /被|遭|由|获得?[^，。；]{0,12}(?:投资|供应|支持)/;
/** Characters in which a name that stands there begins. */
const HEAD = 5;

interface Parts {
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** Returns a fault where two names have changed places around the same word: buyer and seller, who sues and who is sued. */
export function checkRoles(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  const { folded } = claim.text;
  if (TURNED.test(folded)) return [];
  const told = sources.flatMap((source) =>
    stretchesOf(source).flatMap(({ start, end }) => {
      const sentence = source.text.folded.slice(start, end);
      return TURNED.test(sentence) ? [] : partsOf(sentence);
    }),
  );
  const isSwapped = partsOf(folded).some((own) => {
    const same = told.filter(({ word }) => word === own.word);
    return same.length > 0 && same.every((each) => hasChangedPlaces(own, each));
  });
  return isSwapped ? [{ start: 0, end: folded.length, kind: 'meaning', reason: 'contradicted' }] : [];
}

function partsOf(sentence: string): Parts[] {
  return [...sentence.matchAll(RELATION)].map(({ 0: word, index }) => ({
    word,
    before: lastClause(sentence.slice(0, index)),
    after: sentence.slice(index + word.length).split(/[，。；]/)[0] ?? '',
  }));
}

function hasChangedPlaces(own: Parts, told: Parts): boolean {
  const [before, after] = [new Set(wordMarks(told.before)), new Set(wordMarks(told.after))];
  const [subject, object] = [wordMarks(own.before.slice(0, HEAD)), wordMarks(own.after.slice(0, HEAD))];
  return isMostlyIn(subject, after, before) && isMostlyIn(object, before, after);
}

/** Whether more of these stand in the one part alone than in the other. */
function isMostlyIn(marks: readonly string[], one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const countIn = (part: ReadonlySet<string>, rest: ReadonlySet<string>) =>
    marks.filter((mark) => part.has(mark) && !rest.has(mark)).length;
  return countIn(one, other) > countIn(other, one);
}

/** The subject may stand before a comma; then it is that of the sentence. */
function lastClause(text: string): string {
  return text.split(/[，；]/).findLast((part) => part.length > 1) ?? text;
}
