import {
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  isCredit,
  isTopic,
  SUBJECT_KINDS,
} from '../domain/entity.ts';
import type { OfferedNames } from '../domain/entity-list.ts';
import type { CatalogState } from './catalog-state.ts';
import { foldedForms, foldName } from './fold-name.ts';
import { labelKey } from './label-key.ts';
import type { StoredEntity } from './name-store.ts';
import { nearestNames } from './nearest-names.ts';
import { isOneSlipAway } from './one-slip.ts';
import { createPinyinSpeller, pinyinLetters } from './pinyin-names.ts';
import { isLabel } from './support.ts';

/** What a name that a person typed means. Nearest first, at most eight. */
export type Resolution =
  | { readonly kind: 'found'; readonly entity: Entity }
  | ({ readonly kind: 'unknown' } & OfferedNames);

/** Lookups by name. */
export interface NameLookup {
  /** The entity of one kind with that name: `resolve` without near names, pinyin, or aliases that only one episode claims. */
  findNamed(kind: EntityKind, name: string): Entity | undefined;
  /**
   * Every name of the subject with exactly that name, of any kind, whether episodes list it or not; of several entities the
   * most used. Its canonical name comes first. For an English name or acronym that no entity has, the terms that glossaries
   * explain by it; empty when there are none.
   */
  namesFor(name: string): readonly string[];
  /** Those of many texts for which `namesFor` may know a name: a sentence has hundreds of parts, and few of them are names. */
  namesAmong(texts: readonly string[]): ReadonlySet<string>;
  /**
   * The same for a person's last name in Latin letters (Nietzsche: 尼采), if no namesake is nearly as much spoken of.
   */
  namesByLastName(name: string): readonly string[];
  /** Those of many texts that are headwords of glossaries, and so one word each. */
  termsAmong(texts: readonly string[]): ReadonlySet<string>;
  /** The same for a Chinese name in pinyin, `yingweida` or `ywd`. Letters are ambiguous: call it when they were found nowhere else. */
  namesByPinyin(name: string): readonly string[];
  /** Names and terms one slip away from what was typed (`Nvida`, 英伟大), the most used first; at most three. */
  namesNear(name: string): readonly string[];
  /** Names of what episodes list that sound like a Chinese name without being written so (张又霞: 张又侠), the most used first. */
  namesSounding(name: string): readonly string[];
  /**
   * Finds a name among the given kinds, or among all: case, width, script, aliases and pinyin do not matter. An alias that only
   * one episode claims is found when no entity of any kind has that name.
   */
  resolve(name: string, kinds?: readonly EntityKind[]): Resolution;
}

/** What letters mean when read as pinyin. */
interface PinyinMatch {
  readonly way: 'syllables' | 'initials';
  /** Most used first. */
  readonly entities: readonly StoredEntity[];
}

/** Most buttons that an unknown name offers. */
const MOST_NEAREST = 8;
/** No name is longer; the rest of a longer argument is ignored, so that a huge one costs nothing. */
const LONGEST_NAME = 100;
const MOST_NAMES = 16;
const NAMED_KINDS = SUBJECT_KINDS.filter((kind) => !isLabel(kind));
const MOST_NEAR = 3;
/** A last name, and how many persons who bear it are compared; the one who is meant is in so many times as many episodes. */
const LAST_NAME = /^\p{Lu}\p{Script=Latin}{3,}$/u;
const MOST_NAMESAKES = 16;
const TIMES_A_NAMESAKE = 3;

/** Reads the state that `getState` returns at each call. */
export function createNameLookup(getState: () => CatalogState): NameLookup {
  const speller = createPinyinSpeller();
  const soundsLike = (name: string, folded: string, syllables: readonly string[]): boolean => {
    const other = foldName(name);
    return (
      other !== folded &&
      other.length === folded.length &&
      speller.spell(other).syllables.some((each) => syllables.includes(each))
    );
  };
  const isListed = ({ episodes }: StoredEntity): boolean => episodes > 0;

  /** Among given kinds the entity of the first that knows the name; among all kinds the most used entity of that name. */
  function findExact(
    forms: readonly string[],
    kinds: readonly EntityKind[] | undefined,
  ): StoredEntity | undefined {
    const { names } = getState();
    for (const form of forms) {
      const bearers = (kinds ?? ENTITY_KINDS).flatMap((kind) => names.find(kind, form) ?? []);
      const [first] = kinds ? bearers.filter(isListed) : bearers.filter(isListed).sort(byUse);
      if (first) return first;
    }
    return undefined;
  }

  /** The most used tag or category that differs from the name only in endings or the order of words. */
  function findLabelled(name: string, kinds: readonly EntityKind[]): StoredEntity | undefined {
    const { names } = getState();
    const labels = kinds.filter(isTopic);
    const key = labels.length > 0 ? labelKey(name) : '';
    return key === ''
      ? undefined
      : labels.flatMap((kind) => names.findLabelled(kind, key) ?? []).sort(byUse)[0];
  }

  /** The most used one with an alias that a single episode claims. */
  function findLookedUp(forms: readonly string[], kinds: readonly EntityKind[]): StoredEntity | undefined {
    const { names } = getState();
    const found = forms.flatMap((form) => kinds.flatMap((kind) => names.findLookedUp(kind, form) ?? []));
    return found.sort(byUse)[0];
  }

  /** The most used one of any kind with exactly this name; among those that no episode lists, the first. */
  function findBearer(form: string): StoredEntity | undefined {
    const found = getState().names.findAll(form);
    const bearers = SUBJECT_KINDS.flatMap((kind) => found.find(({ entity }) => entity.kind === kind) ?? []);
    return bearers.sort(byUse)[0];
  }

  /** Whether it is a name of something that has names, not labels, and that episodes list. */
  function isOfNamed(name: string): boolean {
    const { names } = getState();
    return NAMED_KINDS.some((kind) => {
      const found = names.find(kind, foldName(name));
      return found !== undefined && isListed(found);
    });
  }

  function findByLetters(name: string): PinyinMatch | undefined {
    const letters = name.length > LONGEST_NAME ? undefined : pinyinLetters(name);
    if (letters === undefined) return undefined;
    const { names } = getState();
    const whole = names.inPinyin(letters, 'syllables');
    if (whole.length > 0) return { way: 'syllables', entities: whole };
    const short = names.inPinyin(letters, 'initials');
    return short.length > 0 ? { way: 'initials', entities: short } : undefined;
  }

  /** The same, limited to entities of those kinds that episodes list. */
  function findListedByLetters(name: string, kinds: readonly EntityKind[]): PinyinMatch | undefined {
    const match = findByLetters(name);
    const entities = (match?.entities ?? []).filter(
      (one) => isListed(one) && kinds.includes(one.entity.kind),
    );
    return match && entities.length > 0 ? sureOf({ ...match, entities }, name) : undefined;
  }

  /** Compares names of half to one and a half times the length: others are more than a third of their letters away. */
  function nearest(forms: readonly string[], kinds: readonly EntityKind[]): StoredEntity[] {
    const { names } = getState();
    const candidates = forms.flatMap((form) => {
      const slips = Math.floor(form.length / 2);
      return names.near(form, kinds, form.length - slips, form.length + slips);
    });
    const found = new Set(nearestNames(forms, candidates, MOST_NEAREST * forms.length).map(({ key }) => key));
    return [...found].flatMap((key) => names.get(key) ?? []).slice(0, MOST_NEAREST);
  }

  function mostUsed(kinds: readonly EntityKind[]): StoredEntity[] {
    const { names } = getState();
    return kinds.flatMap((kind) => names.byUse(kind, 0, MOST_NEAREST)).sort(byUse);
  }

  return {
    findNamed: (kind, name) =>
      name.length > LONGEST_NAME
        ? undefined
        : (findExact(foldedForms(name), [kind]) ?? findLabelled(name, [kind]))?.entity,
    namesFor(name) {
      if (name.length > LONGEST_NAME) return [];
      const forms = foldedForms(name);
      const bearer = forms.map(findBearer).find(Boolean);
      if (bearer) return distinct(spellingsOf(bearer));
      // Other names of what has a name are weighed as its aliases; only for terms is the glossary alone enough.
      return distinct(forms.flatMap(getState().terms.chineseFor).filter((term) => !isOfNamed(term)));
    },
    namesAmong(texts) {
      const { names, terms } = getState();
      const forms = new Map(
        texts.filter(({ length }) => length <= LONGEST_NAME).map((text) => [text, foldedForms(text)]),
      );
      const folded = [...new Set([...forms.values()].flat())];
      const [held, glossing] = [names.heldAmong(folded), terms.glossingAmong(folded)];
      const isKnown = (form: string): boolean => held.has(form) || glossing.has(form);
      return new Set([...forms].flatMap(([text, each]) => (each.some(isKnown) ? [text] : [])));
    },
    namesByLastName(name) {
      if (!LAST_NAME.test(name)) return [];
      const { entries } = getState().names.containing('person', foldName(name), MOST_NAMESAKES);
      const ending = ` ${name.toLowerCase()}`;
      const [first, second] = entries.filter((one) =>
        spellingsOf(one).some((spelling) => spelling.toLowerCase().endsWith(ending)),
      );
      const isMeant = first && first.episodes >= TIMES_A_NAMESAKE * (second?.episodes ?? 0);
      return isMeant ? distinct(spellingsOf(first)) : [];
    },
    termsAmong(texts) {
      const forms = new Map(texts.map((text) => [text, foldedForms(text)]));
      const held = getState().terms.headwordsAmong([...new Set([...forms.values()].flat())]);
      return new Set(texts.filter((text) => forms.get(text)?.some((form) => held.has(form))));
    },
    namesByPinyin(name) {
      const match = findListedByLetters(name, SUBJECT_KINDS) ?? sureOf(findByLetters(name), name);
      const most = match?.entities.find(({ entity }) => !isCredit(entity.kind));
      return most ? distinct(spellingsOf(most)) : [];
    },
    namesNear(name) {
      if (name.length > LONGEST_NAME) return [];
      const forms = foldedForms(name);
      const near = [...entitiesNear(getState(), forms), ...getState().terms.slipsFrom(forms, MOST_NEAR)];
      return distinct(near).slice(0, MOST_NEAR);
    },
    namesSounding(name) {
      const [folded = ''] = foldedForms(name.slice(0, LONGEST_NAME));
      const { syllables } = speller.spell(folded);
      const { names } = getState();
      const found = syllables.flatMap((letters) => names.inPinyin(letters, 'syllables')).filter(isListed);
      const sounding = found
        .sort(byUse)
        .flatMap((one) => spellingsOf(one).filter((each) => soundsLike(each, folded, syllables)));
      return distinct(sounding).slice(0, MOST_NEAR);
    },
    resolve(name, kinds) {
      const among = kinds ?? ENTITY_KINDS;
      const forms = foldedForms(name.slice(0, LONGEST_NAME));
      if (name.length > LONGEST_NAME)
        return unknown(nearest(forms, among), () => mostUsed(kinds ?? SUBJECT_KINDS));
      const found = findExact(forms, kinds);
      if (found) return { kind: 'found', entity: found.entity };
      const labelled = findLabelled(name, among);
      if (labelled) return { kind: 'found', entity: labelled.entity };
      // The exact name of another kind (a product looked up among companies) is most likely meant.
      const elsewhere = kinds && findExact(forms, undefined);
      if (elsewhere) return unknown([elsewhere, ...nearest(forms, among)], () => []);
      const lookedUp = findLookedUp(forms, among);
      if (lookedUp) return { kind: 'found', entity: lookedUp.entity };
      const pinyin = findListedByLetters(name, among);
      const [read, ...others] = pinyin?.entities ?? [];
      if (read && (pinyin?.way === 'syllables' || others.length === 0))
        return { kind: 'found', entity: read.entity };
      return unknown(pinyin?.entities ?? nearest(forms, among), () => mostUsed(kinds ?? SUBJECT_KINDS));
    },
  };
}

/** @param otherwise what to offer when nothing is near */
function unknown(near: readonly StoredEntity[], otherwise: () => readonly StoredEntity[]): Resolution {
  const offered = near.length > 0 ? near : otherwise();
  return {
    kind: 'unknown',
    nearest: offered.slice(0, MOST_NEAREST).map(({ entity }) => entity),
    areNear: near.length > 0,
  };
}

function byUse(a: StoredEntity, b: StoredEntity): number {
  return b.episodes - a.episodes;
}

/** One name each of what episodes list, as written. */
function entitiesNear({ names }: CatalogState, forms: readonly string[]): string[] {
  const near = new Map<number, string>();
  for (const form of forms) {
    // One slip leaves this much of the beginning or the end intact.
    const spared = Math.max(1, Math.floor((form.length - 1) / 2));
    for (const { key, kind, folded } of names.withSameEnd(form, spared, form.length - 1, form.length + 1)) {
      if (!near.has(key) && !isCredit(kind) && isOneSlipAway(form, folded)) near.set(key, folded);
    }
  }
  return [...near]
    .flatMap(([key, folded]) => {
      const entity = names.get(key);
      return entity && entity.episodes > 0 ? [{ entity, folded }] : [];
    })
    .sort((a, b) => byUse(a.entity, b.entity))
    .map(({ entity, folded }) => spellingsOf(entity).find((each) => foldName(each) === folded) ?? folded);
}

/** Drops a match by two initials, unless it is unambiguous. */
function sureOf(match: PinyinMatch | undefined, typed: string): PinyinMatch | undefined {
  const isGuess = match?.way === 'initials' && foldName(typed).length < 3 && match.entities.length > 1;
  return isGuess ? undefined : match;
}

function spellingsOf({ entity }: StoredEntity): readonly string[] {
  return [entity.name, ...entity.aliases];
}

/** Each name once, without those of a single character, which would match everywhere. */
function distinct(names: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = foldName(name);
    if (folded.length > 1 && !byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded.values()].slice(0, MOST_NAMES);
}
