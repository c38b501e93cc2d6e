import { type Bound, boundOf } from './bounds.ts';
import type { Figure } from './figure.ts';
import { findWays } from './way-words.ts';

/** How a figure may follow from others; `part` is a share of an amount, `before` what it was before a change. */
export type Derivation =
  | 'rounding'
  | 'difference'
  | 'sum'
  | 'rise'
  | 'fall'
  | 'share'
  | 'ratio'
  | 'part'
  | 'rest'
  | 'before';

/** Characters of a clause that are looked at on either side. */
const CLAUSE = 60;
const BORDER = /[，。；！？;!?:：\n]|,(?!\d)|\.(?=\s)/;
const SENTENCE_BORDER = /[。！？!?\n]|\.(?=\s)/;
const DIFFERENCE =
  /相差|差距|差了|之差|落差|价差|其余|余下|剩下?|净|多(?=了|出|[^\S\n]?[\d一二两三四五六七八九十百千约近])|少(?=了|于|[^\S\n]?[\d一二两三四五六七八九十百千约近])|跑赢|跑输|领先|落后|[比较][^，。；]{1,16}[重轻高低长短大小快慢贵早晚远近宽窄厚薄](?![级型家量])|(?<![a-z])(?:difference|gap|margin|remaining|the rest|more|fewer|less|net|apart|ahead|behind|outperform(?:ed|s)?|beat|by)(?![a-z])/;
/** Words for a way that only limit a figure. */
const LIMIT = /[高低]于|(?<![a-z])(?:above|below)(?![a-z])/g;
/** What something went to is no difference. */
const REACHED = /(?<![\d一二两三四五六七八九十百千万亿%])[到至达为][^\S\n]?约?$|(?<![a-z])to[^\S\n]$/;
const SUM =
  /合计|合共|共计|总共|一共|总计|加起来|累计|合起来|(?<![a-z])(?:together|combined|altogether|in total|a total of|totall?ing|in all|between them)(?![a-z])/;
const SHARE =
  /占|份额|比例|比重|(?<![a-z])(?:share|account(?:s|ed|ing)? for|ma[dk]e[s]? up|portion|proportion)(?![a-z])/;
/** Words by which a share is told as what another one leaves. */
const REST =
  /其余|余下|剩|另外|未|没|不(?!到[^，。；]{0,3}[\d一二两三四五六七八九十百千万]|足)|(?<![a-z])(?:rest|other|remaining|not|never|no|without|fail(?:s|ed)?)(?![a-z])|n['’]t(?![a-z])/;
const PART = /其中|来自|(?<![a-z])(?:of which|of them)(?![a-z])/;

/** What a claim says of how one of its figures was come by, and how it limits it. */
export interface Statement {
  readonly derivations: ReadonlySet<Derivation>;
  readonly bound: Bound | undefined;
}

/** Reads the clause of a figure for words that say that it was added up, compared, rounded. @param text folded */
export function statementOf(text: string, figure: Figure): Statement {
  const clause = around(text, figure, BORDER);
  const bound = boundOf(text, figure);
  const units = new Set(figure.readings.map(({ unit }) => unit.split(':', 1)[0]));
  const ways = new Set(findWays(clause.replace(LIMIT, ' ')).map(({ way }) => way));
  const isLevel = REACHED.test(text.slice(Math.max(0, figure.start - 4), figure.start));
  const isShare = units.has('percent') || units.has('fraction');
  const said: readonly (readonly [Derivation, boolean])[] = [
    ['rounding', bound !== undefined],
    ['part', bound !== undefined || PART.test(clause)],
    ['rest', isShare && (REST.test(clause) || (!isLevel && ways.has('down')))],
    ['before', bound === 'about'],
    ['difference', !isLevel && (ways.size > 0 || DIFFERENCE.test(clause))],
    ['sum', SUM.test(around(text, figure, SENTENCE_BORDER))],
    ['rise', isShare && !isLevel && ways.has('up')],
    ['fall', isShare && !isLevel && ways.has('down')],
    ['share', isShare && (SHARE.test(clause) || isPartOf(text, figure))],
    ['ratio', units.has('times')],
  ];
  return { derivations: new Set(said.flatMap(([name, isSaid]) => (isSaid ? [name] : []))), bound };
}

/** 总投资的一半, a third of the staff. */
function isPartOf(text: string, { start, end }: Figure): boolean {
  return text.charAt(start - 1) === '的' || /^[^\S\n]of[^\S\n]/.test(text.slice(end, end + 4));
}

/** What stands around a figure up to a border on either side. */
function around(text: string, { start, end }: Figure, border: RegExp): string {
  const before =
    text
      .slice(Math.max(0, start - CLAUSE), start)
      .split(border)
      .at(-1) ?? '';
  const after = text.slice(end, end + CLAUSE).split(border)[0] ?? '';
  return before + text.slice(start, end) + after;
}
