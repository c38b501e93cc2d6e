import type { FoldedFault } from './fault.ts';
import { findAlike, stretchesOf } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';

/** Qualities of which something has more than something else, or too much. */
const COMPARED = ['高低', '快慢', '大小', '多少', '早晚', '强弱', '贵贱', '深浅', '长短', '轻重'].map(
  ([one = '', other = '']) => [one, other] as const,
);

function comparing(quality: string): RegExp {
  return new RegExp(`(?:[比较][^，。；比较]{1,12}|[太更偏]|过于)${quality}(?![家级型量部们于])`);
}

/** Words of which a text says the one or the other, in Chinese and English. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /批准|核准|准许|允许|同意|接受|答应|(?<![a-z])(?:approve[sd]?|accept(?:s|ed)?|grant(?:s|ed)?|allow(?:s|ed)?|agree[sd]?)(?![a-z])/,
    /驳回|否决|拒绝(?!置评)|反对|(?<![a-z])(?:reject(?:s|ed)?|denie[sd]|refuse[sd]?|dismiss(?:es|ed)?|turn(?:s|ed)? down|veto(?:es|ed)?|oppose[sd]?)(?![a-z])/,
  ],
  [
    /高于|(?<![a-z])(?:above|higher than|more than)(?![a-z])/,
    /低于|(?<![a-z])(?:below|lower than|less than)(?![a-z])/,
  ],
  [
    /延长|(?<![a-z])(?:lengthen(?:s|ed|ing)?|extend(?:s|ed|ing)?)(?![a-z])/,
    /缩短|(?<![a-z])shorten(?:s|ed|ing)?(?![a-z])/,
  ],
  [/加码|加仓|增持|(?<![a-z])added to its(?![a-z])/, /减持|减仓|清仓|清掉|(?<![a-z])trimmed(?![a-z])/],
  [
    /承认|(?<![a-z])(?:admit(?:s|ted)?|acknowledge[sd]?|confirm(?:s|ed)?)(?![a-z])/,
    /否认|(?<![a-z])den(?:y|ies|ied)(?![a-z])/,
  ],
  [/扩大|(?<![a-z])widen(?:s|ed)?(?![a-z])/, /收窄|缩小|(?<![a-z])narrow(?:s|ed)?(?![a-z])/],
  [
    /净流入|净买入|买超|(?<![a-z])(?:inflows?|net buyers?)(?![a-z])/,
    /净流出|净卖出|卖超|(?<![a-z])(?:outflows?|net sellers?)(?![a-z])/,
  ],
  ...COMPARED.map(([one, other]) => [comparing(one), comparing(other)] as const),
  [
    /盈利|赚了|(?<![a-z])profitable(?![a-z])/,
    /亏损|(?<![a-z])(?:loss-making|(?:made|make|makes|posted) (?:a|an|its) (?:\w+ )?loss)(?![a-z])/,
  ],
  [/提前|(?<![a-z])ahead of schedule(?![a-z])/, /推迟|延后|延期|(?<![a-z])delayed(?![a-z])/],
];

/** Returns a fault for a word of the claim where the paragraphs have only its opposite. */
export function checkOpposites(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  const { folded } = claim.text;
  const turned = PAIRS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]).filter(
    ([own, opposite]) => own.test(folded) && !opposite.test(folded),
  );
  if (turned.length === 0) return [];
  const alike = findAlike(claim, sources, stretchesOf);
  if (!alike) return [];
  const told = alike.source.text.folded.slice(alike.stretch.start, alike.stretch.end);
  return turned.flatMap(([own, opposite]): FoldedFault[] => {
    const match = own.exec(folded);
    const isOpposite = opposite.test(told) && !sources.some(({ text }) => own.test(text.folded));
    if (
      !match ||
      !isOpposite ||
      isNegated(folded, match.index) ||
      isNegated(told, opposite.exec(told)?.index ?? 0)
    )
      return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, kind: 'meaning', reason: 'contradicted' }];
  });
}

/** 不低于 is the opposite of the opposite. */
function isNegated(text: string, at: number): boolean {
  return /[不没未非][^，。；]{0,3}$|(?:not|never|no)[^\S\n](?:\w+[^\S\n])?$/.test(
    text.slice(Math.max(0, at - 12), at),
  );
}
