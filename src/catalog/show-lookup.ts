import type { CatalogState } from './catalog-state.ts';
import { foldScript } from './fold-name.ts';

/** Lookups of shows by what people call them: 柴静 is 柴静 Chai Jing, 小翠 is 小翠時政財經, TVO is TVO Today. */
export interface ShowLookup {
  /** The ids of the episodes of the shows that people may call so: it is the name, or one end of a part of it; empty for none. */
  episodesOfShow(called: string): readonly string[];
  /** Whether it is the name of a show, or a part of one that is too long to be any other words. */
  isShowName(called: string): boolean;
}

/** Shows that are read: an archive has a few hundred. */
const MOST_SHOWS = 2_000;
/** What stands between the parts of a name: a dash, a dot, an x between spaces, brackets, or a change of script. */
const BETWEEN =
  /\s+[x×|]\s+|\s*[-–—•·|()（）【】:：]+\s*|(?<=\p{Script=Han})\s+(?=[a-z])|(?<=[a-z])\s+(?=\p{Script=Han})/gu;
const LONGEST_CALLED = 60;
/** Characters that make a part a name by itself, and words of Latin letters that do. */
const TELLING_HAN = 4;
const TELLING_WORDS = 2;

/** What shows are called, folded. */
interface CalledShows {
  readonly state: CatalogState;
  /** The keys of the shows of whose name it is an end of a part. */
  readonly ends: ReadonlyMap<string, readonly number[]>;
  readonly telling: ReadonlySet<string>;
  /** The first characters of those: most words begin with none of them. */
  readonly firsts: ReadonlySet<string>;
}

/** Reads the state that `getState` returns at each call. */
export function createShowLookup(getState: () => CatalogState): ShowLookup {
  let known: CalledShows | undefined;
  const read = (): CalledShows => {
    const state = getState();
    if (known?.state !== state) known = readShows(state);
    return known;
  };

  return {
    episodesOfShow(called) {
      const { ends, state } = read();
      const keys = ends.get(foldCalled(called)) ?? [];
      return [...new Set(keys.flatMap((key) => state.names.listersOf(key).map(({ id }) => id)))];
    },
    isShowName(called) {
      const { telling, firsts } = read();
      return firsts.has(foldScript(called.charAt(0))) && telling.has(foldCalled(called));
    },
  };
}

function foldCalled(called: string): string {
  return called.length > LONGEST_CALLED ? '' : foldScript(called).replace(/\s+/gu, ' ').trim();
}

function readShows(state: CatalogState): CalledShows {
  const ends = new Map<string, number[]>();
  const telling = new Set<string>();
  for (const { key, entity } of state.names.byUse('show', 0, MOST_SHOWS)) {
    for (const part of new Set([entity.name, ...entity.aliases].flatMap(partsOf))) {
      for (const end of endsOf(part)) {
        const keys = ends.get(end) ?? [];
        if (!keys.includes(key)) ends.set(end, [...keys, key]);
        if (end === part || isTelling(end)) telling.add(end);
      }
    }
  }
  return { state, ends, telling, firsts: new Set(Array.from(telling, (name) => name.charAt(0))) };
}

/** The whole name and what it consists of. */
function partsOf(name: string): string[] {
  const folded = foldCalled(name);
  return [folded, folded.replace(/^the /u, '')].flatMap((whole) => [whole, ...whole.split(BETWEEN)]);
}

/** A part, and what it begins and ends with, of two characters or more. */
function endsOf(part: string): Set<string> {
  const ends = Array.from({ length: part.length + 1 }, (_, at) => [part.slice(0, at), part.slice(at)]).flat();
  return new Set(ends.filter((end) => end.length > 1 && end === end.trim() && isEndOf(part, end)));
}

/** Whether a part begins with it, or ends with it in Chinese; Latin words stay whole. */
function isEndOf(part: string, called: string): boolean {
  if (part.startsWith(called)) return !(isLatin(called.at(-1)) && isLatin(part.charAt(called.length)));
  return part.endsWith(called) && /^\p{Script=Han}+$/u.test(called);
}

function isTelling(called: string): boolean {
  const han = called.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? [...called].length >= TELLING_HAN : called.split(' ').length >= TELLING_WORDS;
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /^[a-z\d]$/u.test(character);
}
