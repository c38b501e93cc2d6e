import type { EntityKind } from '../domain/entity.ts';
import type { NamePair } from '../domain/episode.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { foldName, isHan } from './fold-name.ts';
import type { NameTable } from './name-tables.ts';

/** The names of one kind that are known before mining, folded. */
export interface KnownNames {
  readonly kind: EntityKind;
  /** Names that episodes list. */
  readonly listed: ReadonlySet<string>;
  readonly tables: readonly NameTable[];
}

/** A pair that holds: `alias` means the same as `name`. Both folded. */
export interface AliasLink {
  readonly kind: EntityKind;
  readonly name: string;
  readonly alias: string;
  /** The alias as a glossary wrote it. */
  readonly spelling: string;
}

/** One side of a pair. */
interface Side {
  readonly folded: string;
  readonly spelling: string;
}

/** A pair and how often glossaries gave it. */
interface Evidence {
  readonly sides: readonly [Side, Side];
  count: number;
}

/** A longer side is a description, not a name. */
const LONGEST_NAME = 48;

/**
 * Decides which glossary pairs give a known entity another name. A pair holds when
 * both sides are known in one kind, one in Han and one in Latin script (a translation); or
 * one side is known and the other is not: then the other becomes its alias, between two Latin names only if one contains
 * the other or is its acronym. It never joins two entries of the tables or two listed Latin names, and a new alias that
 * glossaries give to several entities goes to the one that most of them say, or to none. The order of pairs is of no matter.
 */
export function mineAliases(pairs: readonly NamePair[], known: readonly KnownNames[]): AliasLink[] {
  const evidence = weighPairs(pairs);
  const byKind = known.map((names) => ({ names, all: allNames(names) }));
  const properNames = new Set(
    byKind
      .filter(({ names }) => names.kind !== 'tag' && names.kind !== 'category')
      .flatMap(({ all }) => [...all]),
  );
  return byKind.flatMap(({ names, all }) => mineKind(evidence, names, all, properNames));
}

function mineKind(
  evidence: readonly Evidence[],
  names: KnownNames,
  all: ReadonlySet<string>,
  properNames: ReadonlySet<string>,
): AliasLink[] {
  const joins = createJoins(names);
  const links: AliasLink[] = [];
  for (const { sides } of evidence) {
    const [first, second] = sides;
    const areKnown = all.has(first.folded) && all.has(second.folded);
    if (!areKnown || isHan(first.folded) === isHan(second.folded)) continue;
    if (joins.join(first.folded, second.folded)) links.push(linkOf(names.kind, first, second));
  }
  const claims = createClaims(joins.rootOf);
  for (const { sides, count } of evidence) {
    const [name, alias] = all.has(sides[0].folded) ? sides : [sides[1], sides[0]];
    const isNew = all.has(name.folded) && !all.has(alias.folded) && !properNames.has(alias.folded);
    if (isNew && canBeAlias(name, alias)) claims.add(linkOf(names.kind, name, alias), count);
  }
  return [...links, ...claims.undisputed()];
}

/** Counts which entities a new alias is claimed for. */
function createClaims(rootOf: (name: string) => string) {
  const claims = new Map<string, Map<string, { link: AliasLink; count: number }>>();
  return {
    add(link: AliasLink, count: number): void {
      const claimants = claims.get(link.alias) ?? new Map<string, { link: AliasLink; count: number }>();
      claims.set(link.alias, claimants);
      const root = rootOf(link.name);
      claimants.set(root, { link, count: count + (claimants.get(root)?.count ?? 0) });
    },
    /** For each alias the claim that was made more often than any other. */
    undisputed(): AliasLink[] {
      return [...claims.values()].flatMap((claimants) => {
        const [best, next] = [...claimants.values()].sort((a, b) => b.count - a.count);
        return best && best.count > (next?.count ?? 0) ? [best.link] : [];
      });
    },
  };
}

/** Joins known names, unless that would make one of two table entries or of two listed Latin names. */
function createJoins(names: KnownNames) {
  const sets = createDisjointSets();
  const inTable = new Set<string>();
  const listedLatin = new Set<string>();
  for (const { spellings } of names.tables) {
    const [first, ...rest] = spellings.keys();
    if (first === undefined) continue;
    for (const other of rest) sets.join(first, other);
    inTable.add(first);
  }
  for (const name of names.listed) if (!isHan(name)) listedLatin.add(sets.rootOf(name));

  return {
    rootOf: sets.rootOf,
    join(first: string, second: string): boolean {
      const [kept, joined] = [sets.rootOf(first), sets.rootOf(second)];
      if (kept === joined) return false;
      for (const marked of [inTable, listedLatin]) if (marked.has(kept) && marked.has(joined)) return false;
      sets.join(kept, joined);
      for (const marked of [inTable, listedLatin]) if (marked.has(joined)) marked.add(kept);
      return true;
    },
  };
}

function allNames({ listed, tables }: KnownNames): Set<string> {
  return new Set([...listed, ...tables.flatMap(({ spellings }) => [...spellings.keys()])]);
}

function linkOf(kind: EntityKind, name: Side, alias: Side): AliasLink {
  return { kind, name: name.folded, alias: alias.folded, spelling: alias.spelling };
}

/** Counts each pair once whichever way round it stands; the most frequent first, then by name. */
function weighPairs(pairs: readonly NamePair[]): Evidence[] {
  const evidence = new Map<string, Evidence>();
  for (const { first, second } of pairs) {
    const sides: [Side, Side] = [sideOf(first), sideOf(second)];
    if (sides[0].folded > sides[1].folded) sides.reverse();
    const [low, high] = sides;
    if (low.folded === high.folded || !isNameLong(low) || !isNameLong(high)) continue;
    const key = `${low.folded}\n${high.folded}`;
    const known = evidence.get(key);
    if (known) known.count += 1;
    else evidence.set(key, { sides, count: 1 });
  }
  return [...evidence]
    .sort(([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1))
    .map(([, each]) => each);
}

function sideOf(name: string): Side {
  return { folded: foldName(name), spelling: name };
}

function isNameLong({ folded }: Side): boolean {
  return folded.length >= 2 && folded.length <= LONGEST_NAME;
}

/** Between scripts and among Han names a glossary is believed; a Latin name beside a Latin name must look alike. */
function canBeAlias(name: Side, alias: Side): boolean {
  if (isHan(name.folded) || isHan(alias.folded)) return true;
  const [shorter, longer] = name.folded.length < alias.folded.length ? [name, alias] : [alias, name];
  return containsWords(longer, shorter) || isAcronymOf(shorter, longer);
}

function wordsOf({ spelling }: Side): string[] {
  return spelling
    .split(/[\s\p{Pd}.,&/]+/u)
    .map(foldName)
    .filter(Boolean);
}

function containsWords(longer: Side, shorter: Side): boolean {
  return ` ${wordsOf(longer).join(' ')} `.includes(` ${wordsOf(shorter).join(' ')} `);
}

/** SAMR of State Administration for Market Regulation: the initials of all words, or of the capitalised ones. */
function isAcronymOf(short: Side, long: Side): boolean {
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  const capitalised = long.spelling.match(/\p{Lu}[\p{L}\p{N}]*/gu)?.map(foldName) ?? [];
  return short.folded.length > 1 && [initials(wordsOf(long)), initials(capitalised)].includes(short.folded);
}
