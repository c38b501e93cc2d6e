import type { NameLookup } from '../catalog/name-lookup.ts';
import { ENTITY_KINDS, type Entity, isCredit } from '../domain/entity.ts';
import type { OfferedNames } from '../domain/entity-list.ts';
import { readFollowedWords, wordsRef } from '../search/followed-words.ts';

/** Words that are followed or muted as they are: no entity has them as a name. */
export interface Words {
  readonly kind: 'words';
  readonly name: string;
  readonly ref: string;
}

/** What can be followed or muted. */
export type Subject = Entity | Words;

/** Bytes of followed words in UTF-8: a button holds them. */
const LONGEST_WORDS = 60;

/** A typed name that is not clear: `nearest` are entities that may have been meant, `bearers` those that have exactly that name. */
export type UnclearName =
  | { readonly kind: 'several'; readonly bearers: readonly Entity[] }
  | ({ readonly kind: 'unknown-name'; readonly words: Words } & OfferedNames)
  /** It is no name, and has no letter or digit, or is too long. */
  | { readonly kind: 'no-words' };

/** Reads what people type to follow or mute something. */
export interface TypedNames {
  /** An entity, or what it may be: a name that was mistyped, or words. */
  read(typed: string): Entity | UnclearName;
  /** The refs of all that it may mean, likeliest first. */
  refsOf(typed: string): readonly string[];
}

/** What typed names mean, to be followed or muted. */
export function createTypedNames(catalog: Pick<NameLookup, 'findNamed' | 'resolve'>): TypedNames {
  /** What has exactly that name, one of a kind. */
  const bearersOf = (name: string): readonly Entity[] =>
    ENTITY_KINDS.flatMap((kind) => catalog.findNamed(kind, name) ?? []);

  return {
    read(typed: string): Entity | UnclearName {
      const bearers = bearersOf(typed);
      const [bearer, ...others] = bearers;
      if (bearer && others.length === 0) return bearer;
      // Of a company and a tag the most used is meant; a show and what is called like it bring different episodes.
      if (bearers.some(({ kind }) => isCredit(kind))) return { kind: 'several', bearers };
      const resolution = catalog.resolve(typed);
      if (resolution.kind === 'found') return resolution.entity;
      const words = wordsOf(typed);
      if (!words) return { kind: 'no-words' };
      const { nearest, areNear } = resolution;
      return { kind: 'unknown-name', nearest, areNear, words };
    },
    refsOf(typed: string): readonly string[] {
      const resolution = catalog.resolve(typed);
      const meant = resolution.kind === 'found' ? [resolution.entity] : [];
      return [...[...meant, ...bearersOf(typed)].map(({ ref }) => ref), wordsRef(typed)];
    },
  };
}

/** Words as a subject; undefined when they have no letter, or are too long. */
export function wordsOf(typed: string): Words | undefined {
  const name = typed.replace(/[\s:]+/gu, ' ').trim();
  if (Buffer.byteLength(name) > LONGEST_WORDS || readFollowedWords(name).length === 0) return undefined;
  return { kind: 'words', name, ref: wordsRef(name) };
}
