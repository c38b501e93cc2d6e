import type { Span } from './fault.ts';
import type { Figure } from './figure.ts';

/** A span between commas, with the index of its sentence. */
export interface Clause extends Span {
  readonly sentence: number;
}

const BORDER = /[。！？!?；;\n]|\.(?=\s)|[，：:]|,(?!\d)/g;
const ENDS_SENTENCE = /[。！？!?；;\n.]/;
const JOINS = /[^\S\n](?:and|while|but|versus|vs\.?|whereas)[^\S\n]|而|和|与|、/g;
const DISTRIBUTES = /分别|各自|respectively/;

/** Splits a text into clauses. @param figures in text order */
export function splitClauses(text: string, hits: readonly Span[], figures: readonly Figure[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (const { 0: mark, index } of text.matchAll(BORDER)) {
    clauses.push({ start, end: index, sentence });
    start = index + mark.length;
    if (ENDS_SENTENCE.test(mark)) sentence += 1;
  }
  clauses.push({ start, end: text.length, sentence });
  const values = figures.filter(({ readings }) => readings.length > 0);
  const names = [...hits].sort((a, b) => a.start - b.start);
  return clauses.flatMap((clause) => splitAtJoins(text, clause, names, values));
}

/** `Tencent earned 5 billion and Alibaba 2 billion`: two clauses if both halves have a name and then a number. */
function splitAtJoins(
  text: string,
  clause: Clause,
  hits: readonly Span[],
  figures: readonly Span[],
): Clause[] {
  const written = text.slice(clause.start, clause.end);
  if (DISTRIBUTES.test(written)) return [clause];
  const parts: Clause[] = [];
  let start = clause.start;
  for (const { 0: word, index } of written.matchAll(JOINS)) {
    const [end, next] = [clause.start + index, clause.start + index + word.length];
    const hit = nextIn(hits, next, clause.end);
    const figure = nextIn(figures, next, clause.end);
    if (hit === undefined || figure === undefined || figure < hit) continue;
    if (nextIn(hits, start, end) === undefined || nextIn(figures, start, end) === undefined) continue;
    parts.push({ start, end, sentence: clause.sentence });
    start = next;
  }
  return [...parts, { start, end: clause.end, sentence: clause.sentence }];
}

function nextIn(spans: readonly Span[], from: number, to: number): number | undefined {
  const start = spans[firstWhere(spans, (span) => span.start >= from)]?.start;
  return start !== undefined && start < to ? start : undefined;
}

export function clauseAt(clauses: readonly Clause[], at: number): number {
  return Math.max(0, firstWhere(clauses, ({ start }) => start > at) - 1);
}

/** Binary search: the first index of a sorted list from which on the predicate is true; the length if it never is. */
export function firstWhere<T>(list: readonly T[], matches: (each: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each !== undefined && matches(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}
