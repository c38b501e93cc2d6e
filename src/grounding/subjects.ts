import { type Clause, clauseAt, firstWhere, splitClauses } from './clauses.ts';
import type { Span } from './fault.ts';
import type { Figure } from './figure.ts';
import type { NameHit } from './known-names.ts';

/** Finds the subjects of the figures of one text. */
export interface SubjectFinder {
  /** The possible subjects of a figure, of one kind; undefined when the text names none. */
  subjectsOf(figure: Span, kind: string): ReadonlySet<string> | undefined;
  /** Those that its own sentence names; undefined when it names none, so that the subject may be anything. */
  ownSubjectsOf(figure: Span, kind: string): ReadonlySet<string> | undefined;
  /** The years in the same clause; without any there, the only year of the sentence. */
  yearsOf(figure: Span): ReadonlySet<number>;
  readonly kinds: ReadonlySet<string>;
  /** Everything that the text names. */
  readonly refs: ReadonlySet<string>;
}

/** A name after one of these words is not the subject of the clause. */
const OBJECT =
  /(?:向|给|与|和|同|对|从|较|比|跟|由|被|将|把|为|让|(?<![a-z])(?:to|from|with|by|of|for|at|in|than|against|versus|vs)(?:[^\S\n]the)?)[^\S\n]?$/;
const TURNED = /(?:这是|[:：])$/;
/** A parenthesis explains a name by others: Google (a company of Alphabet). */
const GLOSS = /[（(][^（()）\n]{1,120}[）)]/g;
/** Clauses to look back when the nearer ones name only objects. */
const MOST_STEPS = 8;
/** Names considered per clause. */
const MOST_NAMES = 64;
/** Kinds that are not subjects of numbers. */
const UNBOUND = new Set(['place', 'medium']);

interface Named {
  readonly clause: number;
  readonly isObject: boolean;
  /** 增长 5%，这是腾讯的成绩: the subject of what stands before. */
  readonly isTurned: boolean;
  readonly refs: readonly string[];
}

/** @param text folded @param hits its names, nested ones included @param figures its figures */
export function createSubjectFinder(
  text: string,
  hits: readonly NameHit[],
  figures: readonly Figure[],
): SubjectFinder {
  const clauses = splitClauses(text, hits, figures);
  const glosses = [...text.matchAll(GLOSS)].map(({ 0: gloss, index }) => ({
    start: index,
    end: index + gloss.length,
  }));
  const byKind = new Map<string, Named[]>();
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const gloss = glosses[firstWhere(glosses, ({ end }) => end > hit.start)];
    const isGlossed = gloss !== undefined && gloss.start < hit.start;
    const isTurned = TURNED.test(text.slice(Math.max(0, hit.start - 2), hit.start));
    const isObject = isGlossed || OBJECT.test(text.slice(Math.max(0, hit.start - 12), hit.start));
    for (const kind of new Set(hit.meant.map((each) => each.kind))) {
      if (UNBOUND.has(kind)) continue;
      const refs = hit.meant.filter((each) => each.kind === kind).map(({ ref }) => ref);
      const named = byKind.get(kind) ?? [];
      named.push({ clause: clauseAt(clauses, hit.start), isObject, isTurned, refs });
      byKind.set(kind, named);
    }
  }
  const yearsOf = createYearFinder(text, clauses, figures);
  return {
    kinds: new Set(byKind.keys()),
    refs: new Set(hits.flatMap(({ meant }) => meant.map(({ ref }) => ref))),
    subjectsOf: (figure, kind) =>
      findSubjects(clauses, byKind.get(kind) ?? [], clauseAt(clauses, figure.start)),
    ownSubjectsOf: (figure, kind) => {
      const at = clauseAt(clauses, figure.start);
      const named = byKind.get(kind) ?? [];
      const sentence = clauses[at]?.sentence ?? 0;
      const sentenceOf = ({ clause }: Named) => clauses[clause]?.sentence ?? 0;
      const from = firstWhere(named, (each) => sentenceOf(each) >= sentence);
      // What is named only later in the sentence need not be its subject.
      const to = firstWhere(named, (each) => sentenceOf(each) > sentence);
      const own = named.slice(from, Math.min(to, from + MOST_NAMES));
      return findSubjects(
        clauses,
        own.filter(({ clause, isTurned }) => clause <= at || isTurned),
        at,
      );
    },
    yearsOf,
  };
}

/** 与2023年相比 names the year compared with, not the year of the figure. */
const COMPARED = /(?:[与和同比较自从]|(?<![a-z])(?:than|from|since|versus|vs))[^\S\n]?$/;

/** 翌年 is another year than the one that was told before. */
const LATER =
  /翌年|次年|隔年|来年|此后|其后|随后|之后|(?<![a-z])(?:then|later|following|next|since|after)(?![a-z])/;

/** Characters before a figure in which that may be said. */
const LATER_WITHIN = 40;

function createYearFinder(text: string, clauses: readonly Clause[], figures: readonly Figure[]) {
  const byClause = new Map<number, Set<number>>();
  const bySentence = new Map<number, Set<number>>();
  for (const { start, dates, readings } of figures) {
    // 愿景2030 is a name.
    if (readings.length > 0 && /\p{Script=Han}/u.test(text.charAt(start - 1))) continue;
    const clause = clauseAt(clauses, start);
    const sentence = clauses[clause]?.sentence ?? 0;
    if (COMPARED.test(text.slice(Math.max(0, start - 7), start))) continue;
    for (const { year } of dates) {
      if (year === undefined) continue;
      byClause.set(clause, (byClause.get(clause) ?? new Set()).add(year));
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(year));
    }
  }
  return ({ start }: Span): ReadonlySet<number> => {
    const clause = clauseAt(clauses, start);
    const near = byClause.get(clause);
    if (
      !near &&
      LATER.test(text.slice(Math.max(clauses[clause]?.start ?? start, start - LATER_WITHIN), start))
    )
      return new Set();
    const all = bySentence.get(clauses[clause]?.sentence ?? 0);
    return near ?? (all?.size === 1 ? all : new Set());
  };
}

/** The names of the figure's clause, or of the nearest one before it in the sentence; without any there, all that it may refer to. */
function findSubjects(
  clauses: readonly Clause[],
  named: readonly Named[],
  at: number,
): Set<string> | undefined {
  if (named.length === 0) return undefined;
  const sentence = clauses[at]?.sentence;
  const sentenceOf = (index: number) => clauses[named[index]?.clause ?? -1]?.sentence;
  const found = new Set<string>();
  const behind = firstWhere(named, ({ clause }) => clause > at);
  let index = behind - 1;
  for (let step = 0; step < MOST_STEPS && index >= 0 && sentenceOf(index) === sentence; step += 1) {
    const group = addClause(named, index, found);
    if (group.hasSubject) return found;
    index = group.first - 1;
  }
  if (behind < named.length && sentenceOf(behind) === sentence) addClause(named, behind, found);
  // `公司` in this sentence refers to a subject of the one before, or of the paragraph.
  const before = sentenceOf(index);
  for (let step = 0; step < MOST_STEPS && index >= 0 && sentenceOf(index) === before; step += 1) {
    index = addClause(named, index, found).first - 1;
  }
  if (before !== undefined) addClause(named, 0, found);
  else if (found.size === 0) addClause(named, behind, found);
  return found;
}

/** Adds the names of the clause that contains the name at this index. */
function addClause(
  named: readonly Named[],
  at: number,
  found: Set<string>,
): { first: number; hasSubject: boolean } {
  const clause = named[at]?.clause;
  let first = at;
  while (first > 0 && at - first < MOST_NAMES && named[first - 1]?.clause === clause) first -= 1;
  let hasSubject = false;
  const last = Math.min(named.length, at + MOST_NAMES);
  for (let index = first; index < last && named[index]?.clause === clause; index += 1) {
    for (const ref of named[index]?.refs ?? []) found.add(ref);
    hasSubject ||= named[index]?.isObject === false;
  }
  return { first, hasSubject };
}
