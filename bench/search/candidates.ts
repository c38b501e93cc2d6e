import { Converter } from 'opencc-js';
import { foldScript, isHan } from '../../src/catalog/fold-name.ts';
import type { CorpusDocument } from './corpus.ts';
import { toTraditional } from './episode-writer.ts';
import type { NameGroups } from './name-groups.ts';
import { type Candidate, MOST_FOUND, MOST_RELEVANT } from './queries.ts';
import { askAbout, contentWords } from './questions.ts';
import { between, pick, type Random, shuffled } from './random.ts';

const toSimplified = Converter({ from: 'tw', to: 'cn' });
const twoHan = /^\p{Script=Han}{2}$/u;
/** Where two scripts meet in one word: A股, 5G网, 2026年. */
const mixed =
  /(?<![A-Za-z0-9.])(?:[A-Za-z]{1,2}|\d{1,2}[A-Z]|20\d\d)[股线線站型轮輪端网網基打级級版座区區字币幣芯算季年]/gu;
const clauseEnd = /[\s，。；：！？、（）()《》“”「」『』—…,;!?|[\]]+/u;
const LONGEST_SENTENCE = 90;

const one = { least: 1, most: 1, where: 'text' } as const;
const several = { least: 1, most: MOST_RELEVANT, where: 'text' } as const;
const every = { least: 2, most: MOST_FOUND.word, where: 'text', match: 'any' } as const;

/** Clauses, questions and titles that may have that one document for an answer. */
export function candidatesOf(random: Random, document: CorpusDocument): Candidate[] {
  const body = bodyOf(document);
  const clauses = body
    .split(clauseEnd)
    .map((clause) => clause.replace(/\.+$/u, ''))
    .filter((clause) => clause.length >= 8 && clause.length <= 16 && isHan(clause));
  const source = document.id;
  const found: Candidate[] = titleOf(random, document);
  const [clause, other, ...rest] = shuffled(random, clauses);
  if (clause)
    found.push({ ...one, kind: 'clause', text: clause, needles: [foldScript(clause)], match: 'any', source });
  if (other) found.push(...crossed(other, source));
  const changed = rest.find((each) => isReworded(each));
  if (changed) found.push({ ...one, kind: 'taiwan words', ...inTaiwan(changed), match: 'any', source });
  const sentences = body
    .split(/[。！？\n]+/u)
    .filter(({ length }) => length >= 16 && length <= LONGEST_SENTENCE);
  const question = sentences.length > 0 ? askAbout(random, pick(random, sentences)) : undefined;
  if (question) {
    const needles = question.words.map(foldScript);
    found.push({ ...one, kind: 'question', text: question.text, needles, match: 'all', source });
  }
  return found;
}

/** Words of two characters, mixed words and words that Taiwan writes otherwise, from the text and the terms of documents. */
export function wordCandidates(documents: readonly CorpusDocument[]): Candidate[] {
  const listed = documents.flatMap(({ terms, names }) => [...terms.map(({ name }) => name), ...names]);
  const bodies = documents.map(bodyOf);
  const words = [...new Set(bodies.flatMap((body) => contentWords(body)))];
  const pairs = [...new Set([...listed, ...words])].filter((word) => twoHan.test(word));
  const blends = new Set(['A股', 'K线', '2026年', ...bodies.flatMap((body) => body.match(mixed) ?? [])]);
  const reworded = [...new Set([...listed, ...words])].filter((word) => word.length > 1 && isReworded(word));
  return [
    ...pairs.map((text) => ({ ...every, kind: 'two-character' as const, text, needles: [foldScript(text)] })),
    ...[...blends].map((text) => ({
      ...every,
      most: MOST_FOUND.mixed,
      kind: 'mixed' as const,
      text,
      needles: [foldScript(text)],
    })),
    ...reworded.map((word) => ({
      ...several,
      kind: 'taiwan words' as const,
      ...inTaiwan(word),
      match: 'any' as const,
    })),
  ];
}

/** What may be asked of one name: itself, in the other script, in English, and how far it is told from its traps. */
export function nameCandidates(name: string, groups: NameGroups): Candidate[] {
  const forms = groups.of(name);
  const base = { ...several, needles: forms, match: 'name' as const };
  const traditional = toTraditional.characters(name);
  const candidates: Candidate[] = [{ ...base, kind: 'entities', text: name }];
  if (traditional !== name && foldScript(traditional) === name)
    candidates.push({ ...base, kind: 'cross-script', text: traditional });
  if (!isHan(name) && forms.some(isHan))
    candidates.push({ ...base, kind: 'english for chinese', text: name });
  if (twoHan.test(name))
    candidates.push({ ...base, kind: 'short names', text: name, most: Number.POSITIVE_INFINITY });
  return candidates;
}

function bodyOf({ sections }: CorpusDocument): string {
  return sections.map(({ text }) => text).join('\n');
}

function titleOf(random: Random, { id, title }: CorpusDocument): Candidate[] {
  const words = shuffled(random, contentWords(title)).slice(0, between(random, 2, 3));
  if (words.length < 2) return [];
  const needles = words.map(foldScript);
  return [
    { ...one, where: 'title', kind: 'title words', text: words.join(' '), needles, match: 'all', source: id },
  ];
}

/** The clause in the script that it is not written in. */
function crossed(clause: string, source: string): Candidate[] {
  const folded = foldScript(clause);
  const traditional = toTraditional.characters(clause);
  const text =
    foldScript(traditional) === folded && traditional !== clause ? traditional : toSimplified(clause);
  if (text === clause || foldScript(text) !== folded) return [];
  return [{ ...one, kind: 'cross-script', text, needles: [folded], match: 'any', source }];
}

/** Whether Taiwan has other words for it, not only other characters. */
function isReworded(text: string): boolean {
  return isHan(text) && toTraditional.words(text) !== toTraditional.characters(text);
}

/** Both wordings answer. */
function inTaiwan(text: string): { readonly text: string; readonly needles: readonly string[] } {
  const asked = toTraditional.words(text);
  return { text: asked, needles: [foldScript(text), foldScript(asked)] };
}
