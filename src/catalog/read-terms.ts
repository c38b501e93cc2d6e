import type { NamePair, Term } from '../domain/episode.ts';
import { mainlandForm, simplifyCharacters } from './chinese-script.ts';
import { foldName, isHan } from './fold-name.ts';

/** What a glossary calls a term, as written. */
export interface GivenNames extends Pick<Term, 'name' | 'english' | 'acronym'> {
  /** The Chinese name of a term in Latin letters; it may be all that the glossary gives as an explanation. */
  readonly chinese?: string | undefined;
}

/** The same, folded. */
export interface TermNames {
  readonly folded: string;
  /** Its English name, its acronym and its Chinese name, as far as the glossary gives them. */
  readonly others: readonly string[];
  /** Whether it is written in traditional script and has another form on the mainland. */
  readonly isRegional: boolean;
}

/** A term as one episode gives it. */
export interface ReadTerm extends GivenNames {
  readonly gloss?: string | undefined;
  readonly names: TermNames;
}

/** Reads the terms of an episode's glossary, in the order of its text. */
export function readTerms(terms: readonly Term[], pairs: readonly NamePair[]): ReadTerm[] {
  const chineseOf = new Map<string, string>();
  for (const { first, second } of pairs) if (!isHan(first) && isHan(second)) chineseOf.set(first, second);
  return terms.flatMap((term) => {
    const given = { ...term, chinese: chineseOf.get(term.name) };
    const names = foldNames(given);
    return names.folded === '' ? [] : [{ ...given, names }];
  });
}

/** Folds what a glossary calls a term. */
export function foldNames({ name, english, acronym, chinese }: GivenNames): TermNames {
  const folded = foldName(name);
  const others = [english, acronym, chinese].flatMap((other) => (other ? [foldName(other)] : []));
  const isTraditional = folded !== name && simplifyCharacters(name) !== name;
  return {
    folded,
    others: [...new Set(others)].filter((other) => other !== folded && other !== ''),
    isRegional: isTraditional && foldName(mainlandForm(name)) !== folded,
  };
}
