import type { Episode, Term } from '../domain/episode.ts';
import { mainlandForm, simplifyCharacters } from './chinese-script.ts';
import { foldName, isHan } from './fold-name.ts';

/** What a glossary calls a term, folded. */
export interface TermNames {
  readonly folded: string;
  /** Its English name, its acronym and its Chinese name, as far as the glossary gives them. */
  readonly others: readonly string[];
  /** What the mainland calls it, where it is written in traditional script and the mainland says it otherwise. */
  readonly mainland?: string | undefined;
}

/** A term as one episode gives it. */
export interface ReadTerm {
  readonly term: Term;
  readonly names: TermNames;
  /** Its Chinese name as written, for a term in Latin letters. */
  readonly chinese?: string | undefined;
}

/** Reads an episode's terms, in the order of its text. */
export type TermReader = (episode: Episode) => readonly ReadTerm[];

/** An archive is taken in anew at each change, with most episodes as they were. */
const remembered = new WeakMap<readonly Term[], readonly ReadTerm[]>();

/** What one glossary wrote, with its names folded. */
interface Given {
  readonly term: Term;
  readonly chinese: string | undefined;
  readonly names: TermNames;
}

/** Gives a reader for one pass over an archive: an episode that was read before costs nothing, nor do names that come again. */
export function createTermReader(): TermReader {
  const known = new Map<string, Given[]>();

  function namesOf(term: Term, chinese: string | undefined): TermNames {
    const given = known.get(term.name);
    const same = given?.find(
      (one) =>
        one.term.english === term.english && one.term.acronym === term.acronym && one.chinese === chinese,
    );
    if (same) return same.names;
    const names = foldNames(term.name, [term.english, term.acronym, chinese]);
    if (given) given.push({ term, chinese, names });
    else known.set(term.name, [{ term, chinese, names }]);
    return names;
  }

  return ({ terms, pairs }) => {
    const before = remembered.get(terms);
    if (before) return before;
    const chineseOf = new Map<string, string>();
    for (const { first, second } of pairs) if (!isHan(first) && isHan(second)) chineseOf.set(first, second);
    const read: ReadTerm[] = [];
    for (const term of terms) {
      const chinese = chineseOf.get(term.name);
      const names = namesOf(term, chinese);
      // Without a gloss of its own what stands in the bracket may be a description.
      if (names.folded !== '')
        read.push({ term, names, chinese: chinese === term.gloss ? undefined : chinese });
    }
    remembered.set(terms, read);
    return read;
  };
}

function foldNames(name: string, given: readonly (string | undefined)[]): TermNames {
  const folded = foldName(name);
  const others = given.flatMap((other) => (other ? [foldName(other)] : []));
  const isTraditional = folded !== name && simplifyCharacters(name) !== name;
  const mainland = isTraditional ? foldName(mainlandForm(name)) : folded;
  return {
    folded,
    others: [...new Set(others)].filter((other) => other !== folded),
    mainland: mainland === folded ? undefined : mainland,
  };
}
