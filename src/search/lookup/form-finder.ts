/** A position in a text, in UTF-16 units. */
export interface Occurrence {
  readonly offset: number;
  readonly length: number;
}

/** A folded text, as two views of the same memory: its units, and the bytes, which Node searches several at a time. */
export interface SearchedUnits {
  readonly units: Uint16Array;
  readonly bytes: Buffer;
}

/** Finds the first occurrence of a form from an offset on; does not check word borders. */
export type FormFinder = (text: SearchedUnits, from: number) => Occurrence | undefined;

/** What may occur between the parts of a form, and how much of it. */
const BETWEEN = /[\s\-‐-―·./&]/;
const MOST_BETWEEN = 3;

/**
 * Creates a finder. It searches units, not a string: making a string of a text takes as long as searching it.
 * @param parts words and runs of characters, folded; between them are spaces and hyphens or nothing
 */
export function createFormFinder(parts: readonly Uint16Array[]): FormFinder {
  const [first = new Uint16Array(0), ...others] = parts;
  const wanted = bytesOf(first);
  return ({ units, bytes }, from) => {
    for (let at = from; ; at += 1) {
      at = bytes.indexOf(wanted, at * 2, 'utf16le') / 2;
      if (at < 0) return undefined;
      const end = endOfOthers(units, others, at + first.length);
      if (end >= 0) return { offset: at, length: end - at };
    }
  };
}

/** The same memory as bytes. */
export function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function occursAt(units: Uint16Array, wanted: Uint16Array, start: number): boolean {
  for (let at = 0; at < wanted.length; at += 1) if (units[start + at] !== wanted[at]) return false;
  return true;
}

/** The end of the last part if all of them follow there, or -1. */
function endOfOthers(units: Uint16Array, others: readonly Uint16Array[], from: number): number {
  let end = from;
  for (const part of others) {
    const most = end + MOST_BETWEEN;
    while (end < most && end < units.length && BETWEEN.test(String.fromCharCode(units[end] ?? 0))) end += 1;
    if (!occursAt(units, part, end)) return -1;
    end += part.length;
  }
  return end;
}
