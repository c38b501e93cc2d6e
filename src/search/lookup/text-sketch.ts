import { kindOf, SEPARATOR } from '../index/characters.ts';
import { isBody, TITLE } from '../index/document-text.ts';
import { type OpenedText, placesOf } from './opened-text.ts';

/** What tells at a glance whether two episodes tell one story. */
export interface TextSketch {
  /** Letters and characters alone. */
  readonly title: string;
  /** Units of the text that is visible at once. */
  readonly length: number;
  /** Hashes of how some of its clauses begin, the same clauses in every text; made when they are needed. */
  clauses(): ReadonlySet<number>;
}

/** A shorter title may be that of every episode of a show. */
const TELLING_TITLE = 8;
/** Texts of which one is longer by more are not compared. */
const MOST_LONGER = 1.1;
/** Units of a clause's beginning that are hashed; one beginning in so many is kept; with fewer of them texts are not compared. */
const BEGINNING = 8;
const ONE_IN = 4;
const FEWEST_CLAUSES = 8;
/** Of the beginnings that the shorter list has, the share that both must have. */
const NEARLY_ALL = 0.7;

export function sketchOf(text: OpenedText): TextSketch {
  let clauses: ReadonlySet<number> | undefined;
  return {
    title: titleOf(text),
    length: text.openEnd,
    clauses() {
      clauses ??= clausesOf(text);
      return clauses;
    },
  };
}

/** Whether both bear the same telling title, or say nearly the same. */
export function isAlike(one: TextSketch, other: TextSketch): boolean {
  if (one.title === other.title && one.title.length >= TELLING_TITLE) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length > short.length * MOST_LONGER) return false;
  const [few, many] = [short.clauses(), long.clauses()].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size < FEWEST_CLAUSES) return false;
  let shared = 0;
  for (const clause of few) if (many.has(clause)) shared += 1;
  return shared >= NEARLY_ALL * many.size;
}

function titleOf(text: OpenedText): string {
  const [title] = placesOf(text, TITLE);
  if (!title) return '';
  const units = text.units.subarray(title.start, title.end).filter((unit) => kindOf(unit) !== SEPARATOR);
  return String.fromCharCode(...units);
}

function clausesOf({ units, parts, openEnd }: OpenedText): Set<number> {
  const clauses = new Set<number>();
  for (let part = 0; part < parts.length; part += 2) {
    if (!isBody(parts[part + 1] ?? 0)) continue;
    const end = Math.min(parts[part + 2] ?? openEnd, openEnd);
    let isBeginning = true;
    for (let at = parts[part] ?? 0; at < end; at += 1) {
      const isBetween = kindOf(units[at] ?? 0) === SEPARATOR;
      if (isBeginning && !isBetween) {
        const hash = hashOf(units, at, Math.min(at + BEGINNING, end));
        if (hash % ONE_IN === 0) clauses.add(hash);
      }
      // Blanks separate the words of a clause, not clauses.
      isBeginning = isBetween && (isBeginning || (units[at] ?? 0) > BLANK || units[at] === LINE_END);
    }
  }
  return clauses;
}

const BLANK = 0x20;
const LINE_END = 0x0a;

/** FNV-1a. */
function hashOf(units: Uint16Array, from: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
