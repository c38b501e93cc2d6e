import type { CatalogState } from './catalog-state.ts';
import { foldScript } from './fold-name.ts';

/** Lookups of shows by what people call them: 柴静 is 柴静 Chai Jing, 小翠 is 小翠時政財經, TVO is TVO Today. */
export interface ShowLookup {
  /** The ids of the episodes of the shows that people may call so: it is the name, or one end of a part of it; empty for none. */
  episodesOfShow(called: string): readonly string[];
  /** Whether it is the name of a show, or a part of one that is too long to be any other words. */
  isShowName(called: string): boolean;
}

/** A show by the parts of its name, folded. */
interface NamedShow {
  readonly key: number;
  readonly parts: readonly string[];
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

/** All shows, and what is telling of a name. */
interface Shows {
  readonly state: CatalogState;
  readonly shows: readonly NamedShow[];
  readonly telling: ReadonlySet<string>;
  /** The first characters of those: most words begin with none of them. */
  readonly firsts: ReadonlySet<string>;
}

/** Reads the state that `getState` returns at each call. */
export function createShowLookup(getState: () => CatalogState): ShowLookup {
  let known: Shows | undefined;
  const read = (): Shows => {
    const state = getState();
    if (known?.state !== state) known = readShows(state);
    return known;
  };

  return {
    episodesOfShow(called) {
      const folded = foldCalled(called);
      if (folded.length < 2) return [];
      const { shows, state } = read();
      const meant = shows.filter(({ parts }) => parts.some((part) => isEndOf(part, folded)));
      return [...new Set(meant.flatMap(({ key }) => state.names.listersOf(key).map(({ id }) => id)))];
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

function readShows(state: CatalogState): Shows {
  const shows = state.names.byUse('show', 0, MOST_SHOWS).map(({ key, entity }): NamedShow => {
    const names = [entity.name, ...entity.aliases].map(foldCalled);
    const whole = names.flatMap((name) => [name, name.replace(/^the /u, '')]);
    return { key, parts: [...new Set(whole.flatMap((name) => [name, ...name.split(BETWEEN)]))] };
  });
  const telling = new Set(shows.flatMap(({ parts }) => parts.flatMap(tellingOf)));
  return { state, shows, telling, firsts: new Set(Array.from(telling, (name) => name.charAt(0))) };
}

/** A part, and the ends of it that are long enough to be nothing else. */
function tellingOf(part: string): string[] {
  const ends = Array.from({ length: part.length }, (_, at) => [part.slice(0, at), part.slice(at)]).flat();
  const telling = ends.filter((end) => isTelling(end) && end === end.trim() && isEndOf(part, end));
  return part.length < 2 ? [] : [part, ...telling];
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
