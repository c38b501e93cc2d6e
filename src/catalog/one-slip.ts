import { isHan } from './fold-name.ts';

/** Shorter names are too many and too alike to guess from one letter. */
const SHORTEST_LATIN = 4;
const SHORTEST_HAN = 3;

/**
 * Whether a folded name that was typed is most likely meant as that other one: one letter is missing, added, wrong, or swapped
 * with its neighbour (`nvida`, 英伟大). Linear, without allocations.
 */
export function isOneSlipAway(typed: string, name: string): boolean {
  const difference = typed.length - name.length;
  if (difference > 1 || difference < -1) return false;
  // One slip leaves the beginning or the end intact: that alone rules out most names.
  const startsAlike = typed.charCodeAt(0) === name.charCodeAt(0);
  if (!startsAlike && typed.charCodeAt(typed.length - 1) !== name.charCodeAt(name.length - 1)) return false;
  const [shorter, longer] = typed.length < name.length ? [typed, name] : [name, typed];
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  let sameEnd = 0;
  const most = shorter.length - same;
  while (sameEnd < most && shorter.at(-1 - sameEnd) === longer.at(-1 - sameEnd)) sameEnd += 1;
  const inShorter = shorter.length - same - sameEnd;
  const inLonger = longer.length - same - sameEnd;
  const isSwap =
    inShorter === 2 &&
    inLonger === 2 &&
    shorter[same] === longer[same + 1] &&
    shorter[same + 1] === longer[same];
  return (isSwap || (inShorter <= 1 && inLonger === 1)) && isLongEnough(shorter, longer);
}

/** Of three Han characters one may be wrong; with one missing too little is left to compare. */
function isLongEnough(shorter: string, longer: string): boolean {
  if (isHan(longer)) return shorter.length >= SHORTEST_HAN;
  return longer.length >= SHORTEST_LATIN;
}
