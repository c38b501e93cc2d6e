import { foldScript } from '../../src/catalog/fold-name.ts';
import { type CorpusDocument, readCorpus } from './corpus.ts';
import { createFinder, foldedText } from './find-needles.ts';
import type { HonestCheck } from './honest-name.ts';
import type { Candidate } from './queries.ts';

/** A candidate, and the documents that were found to answer it. */
export interface Answered {
  readonly candidate: Candidate;
  /** One more than may be, at most. */
  readonly relevant: readonly string[];
  /** Documents that hold the characters of the name asked, whether or not they mean it. */
  readonly literal: number;
}

interface Sought {
  readonly candidate: Candidate;
  /** Of its needles, among all. */
  readonly positions: readonly number[];
  readonly relevant: string[];
  literal: number;
  /** The document that was looked at last. */
  seen?: string;
}

/** Walks over a corpus once and notes which documents answer which candidate. */
export async function findAnswers(
  file: string,
  candidates: readonly Candidate[],
  isHonest: HonestCheck,
): Promise<Answered[]> {
  const needles = [...new Set(candidates.flatMap((candidate) => candidate.needles))];
  const indexes = new Map(needles.map((needle, index) => [needle, index]));
  const sought = candidates.map((candidate): Sought => {
    const positions = candidate.needles.map((needle) => indexes.get(needle) ?? -1);
    return { candidate, positions, relevant: [], literal: 0 };
  });
  const find = createFinder(needles);
  const inText = byNeedle(sought.filter(({ candidate }) => candidate.where === 'text'));
  const inTitle = byNeedle(sought.filter(({ candidate }) => candidate.where === 'title'));
  for await (const batch of readCorpus(file)) {
    for (const document of batch) {
      const title = foldScript(document.title);
      const text = foldedText(document);
      note(inTitle, document, title, find(title), isHonest);
      note(inText, document, text, find(text), isHonest);
    }
  }
  return sought;
}

/** Of those that need all their needles one is enough to come upon them: the longest, as it is likely to be the rarest. */
function byNeedle(sought: readonly Sought[]): Map<number, Sought[]> {
  const found = new Map<number, Sought[]>();
  for (const each of sought) {
    const { match, needles } = each.candidate;
    const longest = Math.max(...needles.map(({ length }) => length));
    const keys =
      match === 'all'
        ? [each.positions[needles.findIndex(({ length }) => length === longest)] ?? -1]
        : each.positions;
    for (const key of keys) {
      const same = found.get(key);
      if (same) same.push(each);
      else found.set(key, [each]);
    }
  }
  return found;
}

function note(
  soughtByNeedle: ReadonlyMap<number, readonly Sought[]>,
  document: CorpusDocument,
  text: string,
  found: ReadonlyMap<number, number>,
  isHonest: HonestCheck,
): void {
  for (const index of found.keys()) {
    for (const sought of soughtByNeedle.get(index) ?? []) {
      if (sought.seen === document.id || sought.relevant.length > sought.candidate.most) continue;
      sought.seen = document.id;
      if (isAnswer(sought, document, text, found, isHonest)) sought.relevant.push(document.id);
    }
  }
}

function isAnswer(
  sought: Sought,
  document: CorpusDocument,
  text: string,
  found: ReadonlyMap<number, number>,
  isHonest: HonestCheck,
): boolean {
  const { candidate, positions } = sought;
  if (candidate.match === 'all') return positions.every((index) => found.has(index));
  if (candidate.match === 'any') return true;
  if (found.has(positions[0] ?? -1)) sought.literal += 1;
  return positions.some((index, form) => {
    const at = found.get(index);
    return at !== undefined && isHonest(document, text, candidate.needles[form] ?? '', at);
  });
}
