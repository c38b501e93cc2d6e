import type { TextPart } from './episode-text.ts';
import { foldScript, isSpacedLetter, splitAtSeparators } from './fold-name.ts';
import type { TextPlace } from './text-places.ts';
import type { TextSpread } from './text-spread.ts';

/** Units in one place, which add the same to the spread of a name. */
export interface TextSpan {
  /** The first of them; they reach to the next span. */
  readonly from: number;
  readonly place: TextPlace;
  readonly spread: TextSpread;
}

/** A text as UTF-16 units folded one by one, without the separators that names may also be written without. */
export interface TextUnits {
  /** Folded; only the first `length` count, and a zero follows them. Overwritten by the next reading. */
  readonly units: Uint16Array;
  /** 1 where a name may begin or end before that unit, `GAP` where also something was left out. */
  readonly borders: Uint8Array;
  readonly length: number;
  /** In order, without gaps. */
  readonly spans: readonly TextSpan[];
}

/** Reads the parts of a text; each is at least one paragraph. */
export type UnitReader = (parts: Iterable<TextPart>) => TextUnits;

/** A border at which something was left out. */
export const GAP = 2;

const UNKNOWN = 0xffff;
/** A boundary that no name spans. */
const BREAK = '|'.charCodeAt(0);
const NEW_LINE = '\n'.charCodeAt(0);
const FIRST_CAPACITY = 1 << 16;

/**
 * Creates a reader that folds by a table of units, some twenty times as fast as `makeSearchable`: for counting in a whole
 * archive. It treats URLs as text, and leaves a unit that folds to several unchanged.
 */
export function createUnitReader(): UnitReader {
  const folded = new Uint16Array(0x1_0000).fill(UNKNOWN);
  const isSpaced = new Uint8Array(0x1_0000);
  let units = new Uint16Array(FIRST_CAPACITY);
  let borders = new Uint8Array(FIRST_CAPACITY);

  /** 0 for what names may be written without. */
  function foldUnit(unit: number): number {
    const character = String.fromCharCode(unit);
    const form = splitAtSeparators(foldScript(character)).join('');
    const result = form.length > 1 ? unit : form === '' ? 0 : form.charCodeAt(0);
    folded[unit] = result;
    isSpaced[result] = isSpacedLetter(String.fromCharCode(result)) ? 1 : 0;
    return result;
  }

  return (parts) => {
    let length = 0;
    const spans: TextSpan[] = [];
    for (const { place, spread, text: part } of parts) {
      const last = spans.at(-1);
      if (last?.place !== place || last.spread !== spread) spans.push({ from: length, place, spread });
      // At most one unit for each, plus the break at the end and the zero after it.
      const needed = length + part.length + 2;
      if (needed > units.length) {
        units = grown(units, new Uint16Array(2 * needed));
        borders = grown(borders, new Uint8Array(2 * needed));
      }
      let isGap = 1;
      let newLines = 0;
      for (let at = 0; at < part.length; at += 1) {
        const unit = part.charCodeAt(at);
        const known = folded[unit] ?? 0;
        const fold = known === UNKNOWN ? foldUnit(unit) : known;
        if (fold === 0) {
          isGap = 1;
          if (unit !== NEW_LINE) continue;
          newLines += 1;
          if (newLines !== 2) continue;
          units[length] = BREAK;
        } else {
          newLines = 0;
          units[length] = fold;
        }
        const runsOn = isGap === 0 && isSpaced[fold] === 1 && isSpaced[units[length - 1] ?? 0] === 1;
        borders[length] = runsOn ? 0 : isGap === 1 ? GAP : 1;
        isGap = 0;
        length += 1;
      }
      units[length] = BREAK;
      borders[length] = GAP;
      length += 1;
    }
    units[length] = 0;
    return { units, borders, length, spans };
  };
}

/** The index of the span that holds a unit. */
export function spanIndexAt(spans: readonly TextSpan[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function grown<Units extends Uint8Array | Uint16Array>(from: Units, to: Units): Units {
  to.set(from);
  return to;
}
