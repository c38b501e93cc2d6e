import { decimalKey } from './decimal.ts';
import type { FoldedFault } from './fault.ts';
import type { Figure } from './figure.ts';
import type { ReadText } from './read-text.ts';
import { FLAT, findWays, type WayWord } from './stance-words.ts';

/** Characters before and after a figure within which a word tells which way it went. */
const BEFORE = { han: 10, latin: 36 };
const AFTER = { han: 4, latin: 16 };
/** In Chinese the way stands before its figure, but for 15%的涨幅. */
const CHANGE = /^的?(?:[涨升增跌降减]幅|增长)/;
const BORDER = /[，。；！？,;!?:：\n]/;
/** From one figure to another. */
const CONNECTS =
  /^[^，。；！？\d\n]{0,6}(?:[升涨跌降调提扩缩减增冲掉滑改][^，。；！？\d\n]{0,4})?(?:到|至|成|为|冲到)[^，。；！？\d\n]{0,4}$|^[^\S\n]?(?:percent[^\S\n])?to[^\S\n](?:hk|nt|us)?\$?$/;
/** The other way round: "to 72 from 65". */
const CONNECTS_BACK = /^[^.;!?\d\n]{0,10}[^\S\n]from[^\S\n](?:about[^\S\n])?[a-z]{0,3}\$?$/;

type Way = WayWord['way'];

/** Returns a fault for each figure that went up in the claim and down in every paragraph that has it, and the reverse. */
export function checkDirection(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  const reversed = findMoves(claim).filter(
    ({ from, to }) =>
      sources.some((source) =>
        findMoves(source).some((move) => isSame(move.from, to) && isSame(move.to, from)),
      ) &&
      !sources.some((source) =>
        findMoves(source).some((move) => isSame(move.from, from) && isSame(move.to, to)),
      ),
  );
  const opposite = claim.figures.filter((figure) => isOpposite(claim, figure, sources));
  return [...reversed.map(({ to }) => to), ...opposite].map(({ start, end }) => ({
    start,
    end,
    kind: 'meaning',
    reason: 'contradicted',
  }));
}

function isOpposite(claim: ReadText, figure: Figure, sources: readonly ReadText[]): boolean {
  if (figure.isLoose || figure.readings.length === 0) return false;
  const claimed = wayOf(claim, figure);
  if (claimed === undefined || claimed === 'flat') return false;
  const told = sources.flatMap((source) =>
    source.figures.filter((each) => isSame(each, figure)).map((each) => wayOf(source, each)),
  );
  return told.length > 0 && told.every((way) => way !== undefined && way !== claimed);
}

/** The way that a figure went, where only one is told. */
function wayOf({ text }: ReadText, { start, end }: Figure): Way | 'flat' | undefined {
  const script = /\p{Script=Han}/u.test(text.folded.slice(Math.max(0, start - 8), end + 8)) ? 'han' : 'latin';
  const before = lastPart(text.folded.slice(Math.max(0, start - BEFORE[script]), start));
  const after = firstPart(text.folded.slice(end, end + AFTER[script]));
  const [ahead, behind] = [findWays(before), script === 'latin' || CHANGE.test(after) ? findWays(after) : []];
  const found = ahead.length > 0 ? ahead : behind;
  const ways = new Set(found.map(({ way }) => way));
  if (ways.size === 1) return found[0]?.way;
  if (ways.size > 1) return undefined;
  const clause = text.folded.slice(start, end + 2 * BEFORE[script]);
  return FLAT.test(clause) ? 'flat' : undefined;
}

/** Up to the next figure or the end of the clause. */
function firstPart(text: string): string {
  return text.split(BORDER)[0]?.split(/\d/)[0] ?? '';
}

function lastPart(text: string): string {
  return text.split(BORDER).at(-1)?.split(/\d/).at(-1) ?? '';
}

interface Move {
  readonly from: Figure;
  readonly to: Figure;
}

/** 从 3% 上调至 6%. */
function findMoves({ text, figures }: ReadText): Move[] {
  const values = figures.filter(({ isLoose, readings }) => !isLoose && readings.length > 0);
  return values.slice(1).flatMap((second, at): Move[] => {
    const first = values[at];
    if (!first) return [];
    const between = text.folded.slice(first.end, second.start);
    const lead = text.folded.slice(Math.max(0, first.start - 12), first.start);
    if (CONNECTS.test(between) && /[从由自]|(?<![a-z])from/.test(lead)) return [{ from: first, to: second }];
    return CONNECTS_BACK.test(between) ? [{ from: second, to: first }] : [];
  });
}

function isSame(one: Figure, other: Figure): boolean {
  const keys = new Set(one.readings.map(({ value }) => decimalKey(value)));
  return other.readings.some(({ value }) => keys.has(decimalKey(value)));
}
