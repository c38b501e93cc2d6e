import type { Episode } from '../domain/episode.ts';
import type { Gloss, GlossedTerm } from '../domain/glossary.ts';
import { entityRef } from './entity-ref.ts';
import { isHan } from './fold-name.ts';
import type { Headword } from './headwords.ts';
import type { ReadTerm } from './read-terms.ts';

interface Found {
  /** Counted from the newest episode. */
  readonly position: number;
  readonly read: ReadTerm;
}

/**
 * Puts together what a page shows of a term.
 * @param headwords all that are this term, the one that stands for it first
 * @param newestFirst the archive that their positions count in
 */
export function describeTerm(headwords: readonly Headword[], newestFirst: readonly Episode[]): GlossedTerm {
  const found = headwords.flatMap(findings).sort((a, b) => a.position - b.position);
  const given = (pick: (read: ReadTerm) => string | undefined) =>
    mostGiven(found.map(({ read }) => pick(read)));
  const [root] = headwords;
  const name = mostGiven(root?.reads.map(({ term }) => term.name) ?? []) ?? '';
  // What another headword in Latin letters is called, should no episode give an English name.
  const latin = given(({ term }) => (isHan(term.name) ? undefined : term.name));
  const acronym = given(({ term }) => term.acronym);
  const english = given(({ term }) => term.english) ?? (isHan(name) && latin !== acronym ? latin : undefined);
  const chinese = isHan(name) ? undefined : given((read) => read.chinese);
  const ref = entityRef('term', root?.folded ?? '');
  return { ref, name, english, acronym, chinese, glosses: glossesOf(found, newestFirst) };
}

function findings({ reads, positions }: Headword): Found[] {
  return reads.map((read, index) => ({ read, position: positions[index] ?? 0 }));
}

/** One an episode: the first that explains. */
function glossesOf(found: readonly Found[], newestFirst: readonly Episode[]): Gloss[] {
  const texts = new Map<number, string | undefined>();
  for (const { position, read } of found) texts.set(position, texts.get(position) ?? read.term.gloss);
  return [...texts].flatMap(([position, text]) => {
    const episode = newestFirst[position];
    return episode ? [{ episode, text }] : [];
  });
}

/** Among equals the first, which is the newest. */
function mostGiven(names: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | undefined;
  for (const [name, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = name;
  return best;
}
