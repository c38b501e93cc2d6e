import { decimalKey } from './decimal.ts';
import type { Span } from './fault.ts';
import type { ReadText } from './read-text.ts';

/** A stretch of a text, with what it shares with others. */
export interface Stretch extends Span {
  readonly marks: ReadonlySet<string>;
}

const SENTENCE_END = /[。！？!?；;\n]|\.(?=\s|$)/g;
const CLAUSE_END = /[，。！？!?；;\n]|,(?!\d)|\.(?=\s|$)/g;
const HAN_RUN = /\p{Script=Han}+/gu;
const WORD = /[a-z]{4,}/g;
/** Letters by which forms of one word are the same. */
const STEM = 6;
/** Figures and names tell more than words. */
const HEAVY = 3;

/** The sentences of a text. */
export function stretchesOf(read: ReadText): Stretch[] {
  return cutAt(read, SENTENCE_END);
}

/** The clauses of a text. */
export function clausesOf(read: ReadText): Stretch[] {
  return cutAt(read, CLAUSE_END);
}

function cutAt(read: ReadText, border: RegExp): Stretch[] {
  const { folded } = read.text;
  const ends = [...folded.matchAll(border)].map(({ index }) => index + 1);
  return [...ends, folded.length].flatMap((end, at) => {
    const start = ends[at - 1] ?? 0;
    return end > start ? [{ start, end, marks: marksIn(read, { start, end }) }] : [];
  });
}

/** Pairs of Chinese characters, stems of words, figures and names. */
function marksIn({ text, figures, names }: ReadText, { start, end }: Span): Set<string> {
  const isWithin = (span: Span) => span.start >= start && span.end <= end;
  const values = figures
    .filter((figure) => isWithin(figure) && !figure.isLoose)
    .flatMap(({ readings, dates }) => [
      ...readings.map(({ value }) => `=${decimalKey(value)}`),
      ...dates.map((date) => `=${JSON.stringify(date)}`),
    ]);
  const refs = names.filter(isWithin).flatMap(({ meant }) => meant.map(({ ref }) => `@${ref}`));
  return new Set([...wordMarks(text.folded.slice(start, end)), ...values, ...refs]);
}

/** The same of words alone. */
export function wordMarks(folded: string): string[] {
  const pairs = (folded.match(HAN_RUN) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)),
  );
  return [...pairs, ...(folded.match(WORD) ?? []).map((word) => word.slice(0, STEM))];
}

/** A stretch of a paragraph, and how much it has in common with a claim. */
export interface Alike {
  readonly source: ReadText;
  readonly stretch: Stretch;
  readonly weight: number;
}

/**
 * The stretch that has most in common with a claim; undefined where none has anything.
 * @param cut into sentences or clauses
 */
export function findAlike(
  claim: ReadText,
  sources: readonly ReadText[],
  cut: (read: ReadText) => readonly Stretch[],
): Alike | undefined {
  const wanted = marksIn(claim, { start: 0, end: claim.text.folded.length });
  const all = sources.flatMap((source) =>
    cut(source).map((stretch) => {
      const shared = [...wanted].filter((mark) => stretch.marks.has(mark));
      return {
        source,
        stretch,
        weight: shared.reduce((sum, mark) => sum + (/^[=@]/.test(mark) ? HEAVY : 1), 0),
      };
    }),
  );
  const best = all.toSorted((a, b) => b.weight - a.weight)[0];
  return best && best.weight > 0 ? best : undefined;
}
