import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import type { Archive, ListedEntity } from './archive.ts';
import { foldedForms, foldName } from './fold-name.ts';
import { collectGlossedNames, type GlossedNames } from './glossed-names.ts';
import type { NameGroup } from './name-groups.ts';
import { isOneSlipAway } from './one-slip.ts';
import { type PinyinIndex, type PinyinMatch, type PinyinNames, pinyinLetters } from './pinyin-names.ts';

/** Answers by name about one archive; what it needs for that is worked out when it is first asked. */
export interface NameLookup {
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

  const getGlossed = () => {
    glossed ??= collectGlossedNames(archive.newestFirst);
    return glossed;
  };
  const usesOf = ({ entity }: NameGroup) => archive.byRef.get(entity.ref)?.episodes.length ?? 0;
  const findByLetters = (name: string): PinyinMatch<NameGroup> | undefined => {
    const letters = name.length > LONGEST_NAME ? undefined : pinyinLetters(name);
    if (letters === undefined) return undefined;
    pinyin ??= pinyinNames.index(archive.names.all.toSorted((a, b) => usesOf(b) - usesOf(a)));
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
    namesFor(name) {
      if (name.length > LONGEST_NAME) return [];
      const forms = foldedForms(name);
      const bearer = forms.map(findBearer).find(Boolean);
      const terms = forms.flatMap((form) => getGlossed().chineseFor(form));
      return distinct([...(bearer ? spellingsOf(bearer) : []), ...terms]);
    },
    namesByPinyin(name) {
      const match = findListedByLetters(name, ENTITY_KINDS) ?? sureOf(findByLetters(name), name);
      const [most] = match?.groups ?? [];
      return most ? distinct(spellingsOf(most)) : [];
    },
    namesNear: (name) => (name.length > LONGEST_NAME ? [] : nearTo(foldedForms(name), archive, getGlossed())),
    findByPinyin: findListedByLetters,
  };
}

/** Names of what episodes list, one of each, and then terms. */
function nearTo(forms: readonly string[], { listed }: Archive, { terms }: GlossedNames): string[] {
  const isNear = (folded: string) => forms.some((form) => isOneSlipAway(form, folded));
  const entities = [...listed.values()].flat().flatMap((entity) => {
    const folded = entity.folded.find(isNear);
    return folded === undefined ? [] : [{ entity, folded }];
  });
  const names = entities
    .sort((a, b) => b.entity.episodes.length - a.entity.episodes.length)
    .map(({ entity, folded }) => spellingsOf(entity).find((each) => foldName(each) === folded) ?? folded);
  const near = [...terms].filter(([folded]) => isNear(folded)).map(([, term]) => term);
  return distinct([...names, ...near]).slice(0, MOST_NEAR);
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
