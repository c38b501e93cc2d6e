import { kindOf, SEPARATOR } from './characters.ts';
import { isBody } from './document-text.ts';

/** Units of a clause's beginning that are hashed; one beginning in so many is kept. */
const BEGINNING = 8;
const ONE_IN = 4;

/**
 * Hashes of how some clauses of a text begin, ascending, each once: of the same clauses in every text, so that two texts are
 * compared by what they share.
 * @param open the folded units of what is visible at once
 * @param parts pairs of offset and place
 */
export function clausesOf(open: Uint16Array, parts: Uint32Array): Uint32Array {
  const clauses = new Set<number>();
  for (let part = 0; part < parts.length; part += 2) {
    if (!isBody(parts[part + 1] ?? 0)) continue;
    const end = Math.min(parts[part + 2] ?? open.length, open.length);
    let isBeginning = true;
    for (let at = parts[part] ?? 0; at < end; at += 1) {
      const isBetween = kindOf(open[at] ?? 0) === SEPARATOR;
      if (isBeginning && !isBetween) {
        const hash = hashOf(open, at, Math.min(at + BEGINNING, end));
        if (hash % ONE_IN === 0) clauses.add(hash);
      }
      // Blanks separate the words of a clause, not clauses.
      isBeginning = isBetween && (isBeginning || (open[at] ?? 0) > BLANK || open[at] === LINE_END);
    }
  }
  return Uint32Array.from(clauses).sort();
}

const BLANK = 0x20;
const LINE_END = 0x0a;

/** FNV-1a. */
function hashOf(units: Uint16Array, from: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
