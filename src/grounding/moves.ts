import type { Figure } from './figure.ts';
import type { ReadText } from './read-text.ts';

/** From one figure to another. */
const CONNECTS =
  /^[^，。；！？\d\n]{0,6}(?:[升涨跌降调提扩缩减增冲掉滑改][^，。；！？\d\n]{0,4})?(?:到|至|成|为|冲到)[^，。；！？\d\n]{0,4}$|^[^\S\n]?(?:percent[^\S\n])?to[^\S\n](?:hk|nt|us)?\$?$/;
/** The other way round: "to 72 from 65". */
const CONNECTS_BACK =
  /^(?:[^.,;!?\d\n]{0,40},)?[^.;!?\d\n]{0,24}[^\S\n]from[^\S\n](?:about[^\S\n])?[a-z]{0,3}\$?$/;

const DATE = /\d{1,4}年|\d{1,2}月(?:\d{1,2}[日号])?/g;

/** From one figure to another. */
export interface Move {
  readonly from: Figure;
  readonly to: Figure;
}

const moves = new WeakMap<ReadText, readonly Move[]>();

/** What a text tells as a way from one figure to the next: 从 3% 上调至 6%. */
export function findMoves(read: ReadText): readonly Move[] {
  const known = moves.get(read) ?? readMoves(read);
  moves.set(read, known);
  return known;
}

function readMoves({ text, figures }: ReadText): Move[] {
  const values = figures.filter(({ isLoose, readings }) => !isLoose && readings.length > 0);
  return values.slice(1).flatMap((second, at): Move[] => {
    const first = values[at];
    if (!first) return [];
    const between = text.folded.slice(first.end, second.start).replace(DATE, '');
    const lead = text.folded.slice(Math.max(0, first.start - 12), first.start);
    if (CONNECTS.test(between) && /[从由自]|(?<![a-z])from/.test(lead)) return [{ from: first, to: second }];
    return CONNECTS_BACK.test(between) ? [{ from: second, to: first }] : [];
  });
}
