import { decimalKey } from './decimal.ts';
import type { Span } from './fault.ts';
import type { ReadText } from './read-text.ts';
import { findTopics } from './topics.ts';
import { findVerbs } from './verbs.ts';

/** A stretch of a text, with what it shares with others. */
export interface Stretch extends Span {
  readonly marks: ReadonlySet<string>;
}

const SENTENCE_END = /[。！？!?；;\n]|\.(?=\s|$)/g;
const CLAUSE_END = /[，。！？!?；;\n]|,(?!\d)|\.(?=\s|$)/g;
const HAN_RUN = /\p{Script=Han}+/gu;
/** Words of four letters, and abbreviations among Chinese characters. */
const WORD = /[a-z]{4,}|(?<=\p{Script=Han}[^\S\n]?)[a-z]{2,3}(?=[^\S\n]?\p{Script=Han})/gu;
/** Letters by which forms of one word are the same. */
const STEM = 6;
/** Share of the most that something has in common to be counted as alike as well, and how many are. */
const NEARLY = 0.5;
const MOST_ALIKE = 3;
/** Figures and names tell more than words. */
const HEAVY = 3;

const sentences = new WeakMap<ReadText, readonly Stretch[]>();
const clauses = new WeakMap<ReadText, readonly Stretch[]>();
const shared = new WeakMap<ReadText, readonly Mark[]>();

/** The sentences of a text; cut once a text. */
export function stretchesOf(read: ReadText): readonly Stretch[] {
  const known = sentences.get(read) ?? cutAt(read, SENTENCE_END);
  sentences.set(read, known);
  return known;
}

/** The clauses of a text; cut once a text. */
export function clausesOf(read: ReadText): readonly Stretch[] {
  const known = clauses.get(read) ?? cutAt(read, CLAUSE_END);
  clauses.set(read, known);
  return known;
}

function cutAt(read: ReadText, border: RegExp): Stretch[] {
  const { folded } = read.text;
  const ends = [...folded.matchAll(border)].map(({ index }) => index + 1);
  const marks = sharedMarks(read);
  let next = 0;
  return [...ends, folded.length].flatMap((end, at) => {
    const start = ends[at - 1] ?? 0;
    const first = next;
    while ((marks[next]?.start ?? end) < end) next += 1;
    const own = marks.slice(first, next).filter((each) => each.end <= end);
    return end > start ? [{ start, end, marks: joined(folded.slice(start, end), own) }] : [];
  });
}

/** Something that is the same in whichever language it is said, and where it stands. */
interface Mark extends Span {
  readonly mark: string;
}

/** Pairs of Chinese characters, stems of words, and what is the same in any language. */
function joined(text: string, marks: readonly Mark[]): Set<string> {
  return new Set([...wordMarks(text), ...marks.map(({ mark }) => mark)]);
}

/** Figures, names, verbs and topics, in the order of the text. */
function sharedMarks(read: ReadText): readonly Mark[] {
  const known = shared.get(read) ?? findSharedMarks(read);
  shared.set(read, known);
  return known;
}

function findSharedMarks({ text, figures, names }: ReadText): Mark[] {
  const at = ({ start, end }: Span, mark: string): Mark => ({ start, end, mark });
  return [
    ...figures
      .filter(({ isLoose }) => !isLoose)
      .flatMap((figure) => [
        ...figure.readings.map(({ value }) => at(figure, `=${decimalKey(value)}`)),
        ...figure.dates.map((date) => at(figure, `=${JSON.stringify(date)}`)),
      ]),
    ...names.flatMap((name) => name.meant.map(({ ref }) => at(name, `@${ref}`))),
    ...findVerbs(text.folded).map((verb) => at(verb, `!${verb.row}`)),
    ...findTopics(text.folded).map((topic) => at(topic, `#${topic.row}`)),
  ].sort((one, other) => one.start - other.start);
}

/** What a whole text has in common with others. */
export function marksOf(read: ReadText): ReadonlySet<string> {
  return joined(read.text.folded, sharedMarks(read));
}

/** Whether a mark is of a figure or a name, which tell more than words. */
export function isFigureOrName(mark: string): boolean {
  return mark.startsWith('=') || mark.startsWith('@');
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
  return rankAlike(claim, sources, cut)[0];
}

/** The same with those that have nearly as much, the best first. */
export function findAllAlike(
  claim: ReadText,
  sources: readonly ReadText[],
  cut: (read: ReadText) => readonly Stretch[],
): readonly Alike[] {
  const ranked = rankAlike(claim, sources, cut);
  const least = NEARLY * (ranked[0]?.weight ?? 0);
  return ranked.slice(0, MOST_ALIKE).filter(({ weight }) => weight >= least);
}

type Cut = (read: ReadText) => readonly Stretch[];

/** What a claim was compared with last, by how that was cut. */
interface Ranking {
  readonly sources: readonly ReadText[];
  readonly byCut: Map<Cut, readonly Alike[]>;
}

const rankings = new WeakMap<ReadText, Ranking>();

/** Several rules ask for the same: ranked once a claim. */
function rankAlike(claim: ReadText, sources: readonly ReadText[], cut: Cut): readonly Alike[] {
  const last = rankings.get(claim);
  const ranking = last?.sources === sources ? last : { sources, byCut: new Map() };
  rankings.set(claim, ranking);
  const known = ranking.byCut.get(cut) ?? rank(claim, sources, cut);
  ranking.byCut.set(cut, known);
  return known;
}

function rank(claim: ReadText, sources: readonly ReadText[], cut: Cut): readonly Alike[] {
  const wanted = marksOf(claim);
  const all = sources.flatMap((source) =>
    cut(source).map((stretch) => {
      const shared = [...wanted].filter((mark) => stretch.marks.has(mark));
      return {
        source,
        stretch,
        weight: shared.reduce((sum, mark) => sum + (isFigureOrName(mark) ? HEAVY : 1), 0),
      };
    }),
  );
  return all.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
}
