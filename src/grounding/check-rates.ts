import { decimalKey } from './decimal.ts';
import type { FoldedFault } from './fault.ts';
import type { Figure } from './figure.ts';
import type { ReadText } from './read-text.ts';

/** What a figure is counted by, where a text says so: a day, a square foot. */
const RATES: Readonly<Record<string, RegExp>> = {
  day: /每[天日]|日均|日产|(?<![a-z])(?:a|per) day(?![a-z])|daily/,
  week: /每周|周产|(?<![a-z])(?:a|per) week(?![a-z])|weekly/,
  month: /每个?月|月均|月产|月租|全月|(?<![a-z])(?:a|per) month(?![a-z])|monthly/,
  year: /每年|年均|年产|年租|年薪|年费|年息|年付|年收|(?<![a-z])(?:a|per) year(?![a-z])|annual/,
  quarter: /每个?季度?|季租|(?<![a-z])(?:a|per) quarter(?![a-z])|quarterly/,
  hour: /每个?(?:小时|钟头)|时薪|(?<![a-z])(?:an|per) hour(?![a-z])|hourly/,
  person: /每人|人均|(?<![a-z])(?:per (?:person|head)|a head|each person)(?![a-z])/,
  share: /每股|(?<![a-z])(?:a|per) share(?![a-z])/,
  'square metre': /每平方米|每平米|(?<![a-z])per square met/,
  'square foot': /每平方[尺英]|每[尺呎]|[尺呎]租|尺价|(?<![a-z])(?:a|per) square f/,
  tonne: /每吨|(?<![a-z])(?:a|per) ton/,
  ounce: /每盎司|(?<![a-z])(?:an|per) ounce/,
  barrel: /每桶|(?<![a-z])(?:a|per) barrel/,
};
/** Characters around a figure in which the rate stands. */
const REACH = 16;
const BORDER = /[，。；！？;!?\n]|,(?!\d)|\.(?!\d)/;

/** Returns a fault for each figure that the claim counts by something else than the paragraphs do: a week for a month. */
export function checkRates(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  return claim.figures.flatMap((figure): FoldedFault[] => {
    const own = rateOf(claim, figure);
    if (own === undefined) return [];
    const told = sources.flatMap((source) =>
      source.figures.filter((each) => isSame(each, figure)).map((each) => rateOf(source, each)),
    );
    const isOther = told.length > 0 && told.every((rate) => rate !== undefined && rate !== own);
    return isOther ? [{ start: figure.start, end: figure.end, kind: 'unit', reason: 'other-unit' }] : [];
  });
}

function rateOf({ text }: ReadText, { start, end, isLoose }: Figure): string | undefined {
  if (isLoose) return undefined;
  const before =
    text.folded
      .slice(Math.max(0, start - REACH), start)
      .split(BORDER)
      .at(-1) ?? '';
  const after = text.folded.slice(end, end + 2 * REACH).split(BORDER)[0] ?? '';
  const found = Object.entries(RATES).filter(([, words]) => words.test(before) || words.test(after));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function isSame(one: Figure, other: Figure): boolean {
  const keys = new Set(one.readings.map(({ value }) => decimalKey(value)));
  return other.readings.some(({ value }) => keys.has(decimalKey(value)));
}
