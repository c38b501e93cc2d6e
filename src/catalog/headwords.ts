import type { Episode } from '../domain/episode.ts';
import { createTermReader, type ReadTerm } from './read-terms.ts';
import type { Steps } from './steps.ts';

/** A word under which episodes gloss a term, and each place where one does, oldest first. */
export interface Headword {
  readonly folded: string;
  readonly reads: readonly ReadTerm[];
  /** The episode of each read, counted from the newest of the archive. */
  readonly positions: readonly number[];
}

/** Collects the headwords of an archive, given newest first, by their folded form, in the order in which it met them. */
export function* collectHeadwords(newestFirst: readonly Episode[]): Steps<Map<string, Headword>> {
  const headwords = new Map<string, { folded: string; reads: ReadTerm[]; positions: number[] }>();
  const readTerms = createTermReader();
  for (let position = newestFirst.length - 1; position >= 0; position -= 1) {
    const episode = newestFirst[position];
    for (const read of episode ? readTerms(episode) : []) {
      const { folded } = read.names;
      const known = headwords.get(folded);
      if (known) {
        known.reads.push(read);
        known.positions.push(position);
      } else headwords.set(folded, { folded, reads: [read], positions: [position] });
    }
    yield;
  }
  return headwords;
}
