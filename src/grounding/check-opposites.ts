import type { FoldedFault } from './fault.ts';
import { OPPOSITES } from './opposites.ts';
import { findAllAlike, stretchesOf } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';

/** A 高于 B is B 低于 A. */
function isTurnedRound(claim: string, own: RegExpExecArray, told: string, at: number): boolean {
  const object = claim
    .slice(own.index + own[0].length)
    .trimStart()
    .slice(0, 2);
  return own[0].endsWith('于') && object.length === 2 && told.slice(0, at).includes(object);
}

/** 不低于, 解除禁令, not below, lifted its ban. */
const TURNS =
  /[不没未非][^，。；]{0,3}$|(?:解除|取消|撤销|废除|结束)[^，。；]{0,12}$|(?<![a-z])(?:not|never|no|lift(?:s|ed|ing)?|end(?:s|ed|ing)?|scrap(?:s|ped)?|revers(?:e[sd]?|ing)|avoid(?:s|ed|ing)?)[^\S\n](?:\w+[^\S\n]){0,2}$/;
const TURNS_WITHIN = 32;

/** Returns a fault for a word of the claim where the paragraphs have only its opposite. */
export function checkOpposites(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  const { folded } = claim.text;
  const turned = OPPOSITES.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]).filter(
    ([own, opposite]) => own.test(folded) && !opposite.test(folded),
  );
  if (turned.length === 0) return [];
  const told = findAllAlike(claim, sources, stretchesOf).map(({ source, stretch }) =>
    source.text.folded.slice(stretch.start, stretch.end),
  );
  return turned.flatMap(([own, opposite]): FoldedFault[] => {
    const match = own.exec(folded);
    const isSaid = sources.some(({ text }) => own.test(text.folded));
    if (!match || isSaid || isNegated(folded, match.index)) return [];
    const isOpposite = told.some((sentence) => {
      const at = opposite.exec(sentence)?.index;
      return at !== undefined && !isNegated(sentence, at) && !isTurnedRound(folded, match, sentence, at);
    });
    if (!isOpposite) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, kind: 'meaning', reason: 'contradicted' }];
  });
}

/** 不低于 is the opposite of the opposite. */
function isNegated(text: string, at: number): boolean {
  return TURNS.test(text.slice(Math.max(0, at - TURNS_WITHIN), at));
}
