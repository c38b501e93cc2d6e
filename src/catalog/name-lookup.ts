import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import type { Archive, ListedEntity } from './archive.ts';
import { foldedForms, foldName } from './fold-name.ts';
import { collectGlossedNames, type GlossedNames } from './glossed-names.ts';
import type { NameGroup } from './name-groups.ts';
import { type PinyinIndex, type PinyinMatch, type PinyinNames, pinyinLetters } from './pinyin-names.ts';
import { buildSlipIndex, type Named, type SlipIndex } from './slip-index.ts';
import { sortInSteps } from './sort-in-steps.ts';
import { runAtOnce, type Steps } from './steps.ts';

/** Answers by name about one archive; what it needs for that is worked out before, or when it is first asked. */
export interface NameLookup {
  /** Works that out, so that nobody has to wait for it. */
  prepare(): Steps<void>;
  namesFor(name: string): readonly string[];
  namesByPinyin(name: string): readonly string[];
  namesNear(name: string): readonly string[];
  /** What episodes list among those kinds, by pinyin. */
  findByPinyin(name: string, kinds: readonly EntityKind[]): PinyinMatch<ListedEntity> | undefined;
}

/** Longer texts are no names, and are not looked at. */
const LONGEST_NAME = 100;
const MOST_NAMES = 16;
const MOST_NEAR = 3;

/** Lays names open that the archive's tables and glossaries hold, whether episodes list them or only write them. */
export function createNameLookup(archive: Archive, pinyinNames: PinyinNames): NameLookup {
  let glossed: GlossedNames | undefined;
  let pinyin: PinyinIndex<NameGroup> | undefined;
  let near: SlipIndex<ListedEntity | string> | undefined;

  const getGlossed = () => {
    glossed ??= runAtOnce(collectGlossedNames(archive.newestFirst));
    return glossed;
  };
  const getNear = () => {
    near ??= runAtOnce(indexNear(archive, getGlossed()));
    return near;
  };
  function* indexPinyin(): Steps<PinyinIndex<NameGroup>> {
    const mostUsedFirst = yield* sortInSteps(archive.names.all, (a, b) => usesOf(b) - usesOf(a));
    return yield* pinyinNames.index(mostUsedFirst);
  }
  const usesOf = ({ entity }: NameGroup) => archive.byRef.get(entity.ref)?.episodes.length ?? 0;
  const findByLetters = (name: string): PinyinMatch<NameGroup> | undefined => {
    const letters = name.length > LONGEST_NAME ? undefined : pinyinLetters(name);
    if (letters === undefined) return undefined;
    pinyin ??= runAtOnce(indexPinyin());
    return pinyin.find(letters);
  };

  /** The most used one of any kind that bears this very name; among those that no episode lists, the first. */
  function findBearer(form: string): NameGroup | undefined {
    const bearers = ENTITY_KINDS.flatMap((kind) => archive.names.find(kind, form) ?? []);
    return bearers.sort((a, b) => usesOf(b) - usesOf(a))[0];
  }

  function findListedByLetters(
    name: string,
    kinds: readonly EntityKind[],
  ): PinyinMatch<ListedEntity> | undefined {
    const match = findByLetters(name);
    const groups = (match?.groups ?? []).flatMap(({ entity, isListed }) => {
      const listed = isListed && kinds.includes(entity.kind) ? archive.byRef.get(entity.ref) : undefined;
      return listed ? [listed] : [];
    });
    return match && groups.length > 0 ? sureOf({ by: match.by, groups }, name) : undefined;
  }

  return {
    *prepare() {
      glossed ??= yield* collectGlossedNames(archive.newestFirst);
      pinyin ??= yield* indexPinyin();
      near ??= yield* indexNear(archive, glossed);
    },
    namesFor(name) {
      if (name.length > LONGEST_NAME) return [];
      const forms = foldedForms(name);
      const bearer = forms.map(findBearer).find(Boolean);
      // What glossaries call a known name is weighed as its alias; only a term goes by them alone.
      return distinct(bearer ? spellingsOf(bearer) : forms.flatMap((form) => getGlossed().chineseFor(form)));
    },
    namesByPinyin(name) {
      const match = findListedByLetters(name, ENTITY_KINDS) ?? sureOf(findByLetters(name), name);
      const [most] = match?.groups ?? [];
      return most ? distinct(spellingsOf(most)) : [];
    },
    namesNear: (name) => (name.length > LONGEST_NAME ? [] : nearTo(foldedForms(name), getNear())),
    findByPinyin: findListedByLetters,
  };
}

/** The names of what episodes list, most used first, and then terms. */
function* indexNear({ listed }: Archive, { terms }: GlossedNames): Steps<SlipIndex<ListedEntity | string>> {
  const byUse = (a: ListedEntity, b: ListedEntity): number => b.episodes.length - a.episodes.length;
  const entities = yield* sortInSteps([...listed.values()].flat(), byUse);
  return yield* buildSlipIndex(namesWithBearers(entities, terms));
}

function* namesWithBearers(
  entities: readonly ListedEntity[],
  terms: GlossedNames['terms'],
): Generator<Named<ListedEntity | string>> {
  for (const bearer of entities) for (const folded of bearer.folded) yield { folded, bearer };
  for (const [folded, bearer] of terms) yield { folded, bearer };
}

/** One name of each. */
function nearTo(forms: readonly string[], index: SlipIndex<ListedEntity | string>): string[] {
  const seen = new Set<ListedEntity | string>();
  const names = index.find(forms).flatMap(({ folded, bearer }) => {
    if (seen.has(bearer)) return [];
    seen.add(bearer);
    if (typeof bearer === 'string') return [bearer];
    return [spellingsOf(bearer).find((each) => foldName(each) === folded) ?? folded];
  });
  return distinct(names).slice(0, MOST_NEAR);
}

/** Two initials are a guess, unless they can mean only one. */
function sureOf<Group>(match: PinyinMatch<Group> | undefined, typed: string): PinyinMatch<Group> | undefined {
  const isGuess = match?.by === 'initials' && foldName(typed).length < 3 && match.groups.length > 1;
  return isGuess ? undefined : match;
}

function spellingsOf({ entity }: NameGroup): readonly string[] {
  return [entity.name, ...entity.aliases];
}

/** Each name once, without those of a single character: they would be found everywhere. */
function distinct(names: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = foldName(name);
    if (folded.length > 1 && !byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded.values()].slice(0, MOST_NAMES);
}
