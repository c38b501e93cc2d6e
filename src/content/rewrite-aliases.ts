import type { AliasEntry, EntityKind } from '../domain/entity.ts';
import { ALIASES_PATH, APART_KEY, findKind, parseAliases } from './parse-aliases.ts';
import { addItems, keysAt, removeItems, removeKey, type YamlPath } from './splice-yaml.ts';

/** A canonical name of a kind, and another name. */
export interface NamePair {
  readonly kind: EntityKind;
  readonly name: string;
  readonly alias: string;
  /** What readers see of it now, to be listed before the other name where no Chinese name is: the first of a list is what they see. */
  readonly shown?: readonly string[];
}

/** Gives the form by which names are compared. */
type Fold = (name: string) => string;

const HAN = /\p{Script=Han}/u;

/** The keys that people write. */
const SECTIONS: Readonly<Record<EntityKind, string>> = {
  company: 'companies',
  person: 'people',
  product: 'products',
  medium: 'media',
  tag: 'tags',
  category: 'categories',
  show: 'shows',
  guest: 'guests',
  series: 'series',
  area: 'areas',
};

/**
 * The text of `aliases.yml` in which a name has another name: in its own entry, or in one at the end of its kind. What held that
 * other name gives it up, and an entry of its own moves over with its names. The rest of the text stays as it is.
 * Undefined when the text has a fault, or is written in a way in which nothing can be added.
 */
export function joinNames(text: string, pair: NamePair, fold: Fold): string | undefined {
  const { kind, name, alias, shown = [] } = pair;
  const entries = entriesIn(text)?.filter((entry) => entry.kind === kind);
  if (!entries) return undefined;
  const isCalled = (entry: AliasEntry, one: string): boolean => fold(entry.name) === fold(one);
  const holds = (entry: AliasEntry, one: string): boolean =>
    isCalled(entry, one) || entry.aliases.some((other) => fold(other) === fold(one));
  const named = entries.filter(({ not }) => !not);
  const home = named.find((entry) => isCalled(entry, name)) ?? named.find((entry) => holds(entry, name));
  if (home && holds(home, alias)) return text;
  let next = withoutApart(text, { kind, name, alias }, fold);
  let moving = [alias];
  for (const entry of named.filter((one) => one !== home && holds(one, alias))) {
    const path = pathOf(next, kind, entry.name, fold);
    if (isCalled(entry, alias)) moving = [entry.name, ...entry.aliases];
    const left = isCalled(entry, alias)
      ? removeKey(next, path)
      : removeItems(next, path, (one) => fold(one) === fold(alias));
    next = left ?? next;
  }
  const isHeld = (one: string): boolean => (home ? holds(home, one) : fold(one) === fold(name));
  const isShown = home?.aliases.some((one) => HAN.test(one)) ?? false;
  const wanted = [...(isShown || !HAN.test(alias) ? [] : shown), ...moving];
  const folded = wanted.map(fold);
  const items = wanted.filter((one, index) => !isHeld(one) && folded.indexOf(fold(one)) === index);
  const joined = addItems(next, pathOf(next, kind, home?.name ?? name, fold), items);
  return checked(joined, (after) =>
    after.some((entry) => entry.kind === kind && !entry.not && holds(entry, name) && holds(entry, alias)),
  );
}

/**
 * The text in which the two names are no longer one: the entry that joins them loses the other name. Undefined when no entry does,
 * or the text has a fault.
 */
export function unjoinNames(text: string, { kind, name, alias }: NamePair, fold: Fold): string | undefined {
  const named = entriesIn(text)?.filter((entry) => entry.kind === kind && !entry.not);
  const both = [fold(name), fold(alias)];
  const home = named?.find(({ name: own, aliases }) => {
    const names = new Set([own, ...aliases].map(fold));
    return both.every((one) => names.has(one));
  });
  if (!home) return undefined;
  const leaving = fold(home.name) === fold(alias) ? fold(name) : fold(alias);
  const next = removeItems(text, pathOf(text, kind, home.name, fold), (one) => fold(one) === leaving);
  return checked(next, (after) =>
    after.every((entry) => entry.kind !== kind || entry.name !== home.name || !hasItem(entry, leaving, fold)),
  );
}

/** The text that says that two names are not the same, whatever glossaries and the built-in table say. */
export function keepApart(text: string, { kind, name, alias }: NamePair, fold: Fold): string | undefined {
  const next = addItems(text, apartPath(text, kind, name, fold), [alias]);
  return checked(next, (after) =>
    after.some((entry) => entry.kind === kind && entry.not?.some((one) => fold(one) === fold(alias))),
  );
}

function withoutApart(text: string, { kind, name, alias }: NamePair, fold: Fold): string {
  const drop = (from: string, own: string, other: string): string =>
    removeItems(from, apartPath(from, kind, own, fold), (one) => fold(one) === fold(other)) ?? from;
  return drop(drop(text, name, alias), alias, name);
}

function hasItem({ aliases }: AliasEntry, folded: string, fold: Fold): boolean {
  return aliases.some((one) => fold(one) === folded);
}

/** Where an entry stands, or would be added. */
function pathOf(text: string, kind: EntityKind, name: string, fold: Fold): YamlPath {
  return pathIn(text, [], kind, name, fold);
}

function apartPath(text: string, kind: EntityKind, name: string, fold: Fold): YamlPath {
  const key = keysAt(text, []).find((one) => one.trim().toLowerCase() === APART_KEY) ?? APART_KEY;
  return pathIn(text, [key], kind, name, fold);
}

function pathIn(text: string, above: YamlPath, kind: EntityKind, name: string, fold: Fold): YamlPath {
  const sections = keysAt(text, above).filter((key) => findKind(key) === kind);
  for (const section of sections) {
    const key = keysAt(text, [...above, section]).find((one) => fold(one) === fold(name));
    if (key !== undefined) return [...above, section, key];
  }
  return [...above, sections[0] ?? SECTIONS[kind], name];
}

/** The text, if it says what it is meant to say and has no fault. */
function checked(
  text: string | undefined,
  isMeant: (entries: readonly AliasEntry[]) => boolean,
): string | undefined {
  const entries = text === undefined ? undefined : entriesIn(text);
  return entries && isMeant(entries) ? text : undefined;
}

/** The entries of the text that was read last: one change after the other begins with what the one before has checked. */
let last: { readonly text: string; readonly entries: readonly AliasEntry[] | undefined } | undefined;

/** Undefined when the text has a fault. */
function entriesIn(text: string): readonly AliasEntry[] | undefined {
  if (last?.text === text) return last.entries;
  const read = parseAliases(ALIASES_PATH, new TextEncoder().encode(text));
  last = { text, entries: 'aliases' in read ? read.aliases : undefined };
  return last.entries;
}
