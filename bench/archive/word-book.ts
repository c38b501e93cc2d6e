import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalizeText } from '../../src/content/decode-text.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { createRandom, shuffled } from '../search/random.ts';
import { evenly } from './copy-corpus.ts';

/** What the notes of a corpus are about, as their authors wrote it: of each the most used, then rare ones. */
export type WordBook = Readonly<Record<WordKind, readonly string[]>>;

export type WordKind = 'company' | 'person' | 'product' | 'tag' | 'category' | 'term' | 'title' | 'date';

const FIELDS: Readonly<Record<Exclude<WordKind, 'term'>, string>> = {
  company: 'companies_orgs',
  person: 'people',
  product: 'products_models',
  tag: 'tags',
  category: 'category',
  title: 'title',
  date: 'date',
};
/** `**term**（English: what it means）` */
const GLOSSED = /\*\*([^*\n]{2,30})\*\*（[^（）\n:：]{2,60}[:：]/gu;
/** To read more would take longer than it tells. */
const MOST_NOTES = 10_000;
const USUAL = 50;
const RARE = 50;
const LONGEST = 60;

/** Reads the front matters of the notes and their glossaries. The same seed gives the same words. */
export async function readWordBook(dir: string, notes: readonly string[], seed: number): Promise<WordBook> {
  const counts = new Map<WordKind, Map<string, number>>();
  const count = (kind: WordKind, value: unknown): void => {
    const word = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
    // Two characters and not too many: no list in brackets, nothing that the bot would refuse for its length.
    if (word.length < 2 || word.length > LONGEST || word === '[]') return;
    const known = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, known.set(word, (known.get(word) ?? 0) + 1));
  };
  for (const path of evenly(notes, MOST_NOTES)) {
    const { mapping, body } = readFrontMatter(normalizeText(await readFile(join(dir, path), 'utf8')));
    for (const [kind, field] of Object.entries(FIELDS) as [WordKind, string][])
      for (const value of [mapping?.values[field]].flat()) count(kind, value);
    for (const [, term] of body.matchAll(GLOSSED)) count('term', term);
  }
  const wordsOf = (kind: WordKind, use: number): string[] =>
    usualAndRare(counts.get(kind) ?? new Map(), seed, use);
  return {
    company: wordsOf('company', 1),
    person: wordsOf('person', 2),
    product: wordsOf('product', 3),
    tag: wordsOf('tag', 4),
    category: wordsOf('category', 5),
    term: wordsOf('term', 6),
    title: wordsOf('title', 7),
    date: wordsOf('date', 8),
  };
}

function usualAndRare(counts: ReadonlyMap<string, number>, seed: number, use: number): string[] {
  const byUse = [...counts].sort((one, other) => other[1] - one[1]).map(([word]) => word);
  const least = Math.min(...counts.values());
  const rare = byUse.slice(USUAL).filter((word) => counts.get(word) === least);
  return [...byUse.slice(0, USUAL), ...shuffled(createRandom(seed, 21, use), rare).slice(0, RARE)];
}
