import { plainTextOfAll } from '../document/plain-text.ts';
import type { Episode, Term } from '../domain/episode.ts';
import type { GlossedTerm } from '../domain/glossary.ts';
import { foldName } from './fold-name.ts';
import type { Glossary, TermEntry } from './glossary.ts';
import { makeSearchable, namesIn } from './name-search.ts';

/** Looked at for a term: its newest episodes, and no more of a gloss than says what it is. */
const EPISODES_READ = 12;
const GLOSS_READ = 300;
/** Glosses whose letters hold a name and that are read closely for it: `AI` stands in very many words. */
const GLOSSES_CHECKED = 100;
/** What being named in a gloss, or having the same English name, weighs beside standing in one section once. */
const NAMED_WEIGHT = 2;
const SAME_NAME_WEIGHT = 3;

/**
 * The terms that belong with one: those that the same sections explain, those whose gloss names it or that its own gloss
 * names, and those of the same English name; best first. A term that stands beside everything counts for less.
 */
export function relatedTerms(glossary: Glossary, entry: TermEntry, limit: number): TermEntry[] {
  const weights = new Map<TermEntry, number>();
  const add = (other: TermEntry | undefined, weight: number): void => {
    if (other && other !== entry) weights.set(other, (weights.get(other) ?? 0) + weight);
  };
  const term = glossary.describe(entry);
  for (const { episode } of term.glosses.slice(0, EPISODES_READ)) {
    for (const other of besideIn(episode, entry, glossary)) add(other, 1);
  }
  for (const other of linkedByGloss(glossary, entry, term)) add(other, NAMED_WEIGHT);
  for (const other of glossary.sharing(entry)) add(other, SAME_NAME_WEIGHT);
  return [...weights]
    .map(([other, weight]) => ({ other, weight: weight / Math.sqrt(usesOf(other)) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ other }) => other);
}

/** The terms that an episode explains in a section in which it writes this one. */
function besideIn({ terms, sections }: Episode, entry: TermEntry, glossary: Glossary): Set<TermEntry> {
  const entryOf = ({ name }: Term) => glossary.findHeadword(foldName(name));
  const own = terms.filter((term) => entryOf(term) === entry);
  const texts = sections.map(({ blocks }) => plainTextOfAll(blocks));
  const shared = texts.filter((text) => own.some(({ name }) => text.includes(name)));
  const beside = terms.filter(({ name }) => shared.some((text) => text.includes(name)));
  return new Set(beside.flatMap((term) => entryOf(term) ?? []));
}

/** The terms whose newest gloss names this one, and those that its own newest gloss names. */
function* linkedByGloss(glossary: Glossary, entry: TermEntry, term: GlossedTerm): Iterable<TermEntry> {
  const names = [term.name, term.english, term.acronym].flatMap((name) => name ?? []);
  const own = makeSearchable(term.glosses.find(({ text }) => text)?.text?.slice(0, GLOSS_READ) ?? '');
  let checked = 0;
  for (const other of glossary.entries) {
    if (other === entry) continue;
    const [headword] = other.headwords;
    if (headword && own.folded.includes(headword.folded) && namesIn(own, headword.folded)) yield other;
    const gloss = headword?.reads.at(-1)?.term.gloss;
    const found = names.find((name) => gloss?.includes(name));
    if (gloss === undefined || found === undefined || checked >= GLOSSES_CHECKED) continue;
    checked += 1;
    if (namesIn(makeSearchable(gloss.slice(0, GLOSS_READ)), foldName(found))) yield other;
  }
}

function usesOf({ headwords }: TermEntry): number {
  return headwords.reduce((sum, { reads }) => sum + reads.length, 0);
}
