import type { NameLookup } from '../../../catalog/name-lookup.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { OfferedNames } from '../../../domain/entity-list.ts';

/** What a list of typed names means. */
export interface ReadNames {
  /** Each once, in the order in which they were typed. */
  readonly found: readonly Entity[];
  /** The first that nothing is called by, and what may have been meant, nearest first. */
  readonly unknown: ({ readonly name: string } & OfferedNames) | undefined;
}

/** Names have commas between, or `vs`; without any, what stands between spaces may be one name or several. */
const SEPARATOR = /\s*[,，、;；|]\s*|\s+vs\.?\s+/iu;
/** More are no list that anybody compares, and each takes a search for what may have been meant. */
const MOST_PARTS = 8;
/** Each of them may begin a name of several words. */
const MOST_WORDS = 12;

type Names = Pick<NameLookup, 'resolve' | 'namesFor'>;

/** Reads several names that were typed in one line. */
export function readNames(typed: string, catalog: Names): ReadNames {
  const found = new Map<string, Entity>();
  let unknown: ReadNames['unknown'];
  for (const part of typed.split(SEPARATOR).filter(Boolean).slice(0, MOST_PARTS)) {
    for (const name of splitAtSpaces(part, catalog)) {
      const resolution = catalog.resolve(name);
      if (resolution.kind === 'found') found.set(resolution.entity.ref, resolution.entity);
      else unknown ??= { name, nearest: resolution.nearest, areNear: resolution.areNear };
    }
  }
  return { found: [...found.values()], unknown };
}

/** The longest names first, from the left: `Elon Musk OpenAI` are two. What is no name stays together. */
function splitAtSpaces(part: string, catalog: Names): string[] {
  const words = part.split(' ');
  if (words.length === 1 || words.length > MOST_WORDS) return [part];
  const names: string[] = [];
  let unread: string[] = [];
  for (let from = 0; from < words.length; ) {
    const length = longestName(words.slice(from), catalog);
    if (length === 0) {
      unread.push(words[from] ?? '');
      from += 1;
      continue;
    }
    if (unread.length > 0) names.push(unread.join(' '));
    unread = [];
    names.push(words.slice(from, from + length).join(' '));
    from += length;
  }
  return unread.length > 0 ? [...names, unread.join(' ')] : names;
}

/** Of how many of the first words the longest name consists; 0 when none begins there. */
function longestName(words: readonly string[], catalog: Names): number {
  for (let length = words.length; length > 0; length -= 1) {
    if (catalog.namesFor(words.slice(0, length).join(' ')).length > 0) return length;
  }
  return 0;
}
