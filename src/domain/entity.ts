import type { Instant } from './clock.ts';
import type { Language } from './language.ts';

/** What an episode can be about. Tags and categories are the editor's own labels; the rest are names in the text. */
export const SUBJECT_KINDS = ['company', 'person', 'product', 'medium', 'tag', 'category'] as const;

/**
 * What an episode is a part of, and who is in it. Only its front matter says so: these are labels, which glossaries never join with
 * other names. A guest is a kind of its own, because a person counts only where the text names them, and a guest always does.
 */
export const CREDIT_KINDS = ['show', 'guest', 'series', 'area'] as const;

export const ENTITY_KINDS = [...SUBJECT_KINDS, ...CREDIT_KINDS] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export type CreditKind = (typeof CREDIT_KINDS)[number];
export type EntityKind = SubjectKind | CreditKind;

/** Whether it is what an episode is a part of, not what it is about. */
export function isCredit(kind: EntityKind): kind is CreditKind {
  return CREDIT_KINDS.some((credit) => credit === kind);
}

/** A name as the front matter of one episode lists it. */
export interface Listing {
  readonly kind: EntityKind;
  readonly name: string;
}

/** Whether its names are ordinary words: tags and categories, and areas. Their spellings fold, and labels show them. */
export function isTopic(kind: EntityKind): boolean {
  return kind === 'tag' || kind === 'category' || kind === 'area';
}

/** What something is called in some of the languages. */
export type NamesByLanguage = { readonly [Each in Language]?: string | undefined };

/** One company, person, show or whatever else of a kind, under its canonical name. */
export interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
  /** 8 characters of [A-Za-z0-9_-], the same on every start: fits callback data and deep links. */
  readonly ref: string;
  /** Other names that mean the same, as people write them; without the canonical one. */
  readonly aliases: readonly string[];
  /** Names that are shown as well, but neither searched for nor taken for it in a text; absent when there are none. */
  readonly alsoCalled?: readonly string[] | undefined;
  /** What readers see instead of the canonical name; `displayName` chooses. */
  readonly shown?: NamesByLanguage | undefined;
}

/** An entity that an episode lists. */
export interface Mention {
  readonly entity: Entity;
  /** Its title, summary or body names it. */
  readonly supported: boolean;
  /** Not only in passing: up front, or throughout the text. Always true of labels, never of what is not supported. */
  readonly about: boolean;
}

/** A canonical name and what else it is called, from `aliases.yml`; or a tag and its labels, from `labels.yml`. */
export interface AliasEntry {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What readers see; the name is then only a key, and not one that the editor chose for display. */
  readonly labels?: NamesByLanguage | undefined;
  /** What it is not called, whatever glossaries and the built-in table say; such an entry says nothing else. */
  readonly not?: readonly string[] | undefined;
}

/** Two names of one kind that may mean the same, folded as names are compared; their order has no meaning. */
export interface AliasPair {
  readonly kind: EntityKind;
  readonly name: string;
  readonly alias: string;
  /** Both as glossaries write them, the one that is explained first. */
  readonly written: readonly [string, string];
}

/** How often the glossary of one episode says that two names mean the same. */
export interface AliasEvidence {
  readonly episodeId: string;
  readonly count: number;
}

/** A pair that glossaries claim, with the evidence; an admin's pair may have none. */
export interface MinedAlias extends AliasPair {
  /** 8 characters of [A-Za-z0-9_-], made of the kind and the two names. */
  readonly ref: string;
  /** Each episode once. */
  readonly evidence: readonly AliasEvidence[];
}

/**
 * How far a mined alias is trusted. `joined`: one of the entity's names everywhere. `shown`: shown as another name of it, and
 * looked up. `looked-up`: only commands called with this name find the entity.
 */
export type AliasReach = 'joined' | 'shown' | 'looked-up';

/** A pair that is in effect. */
export interface AppliedAlias extends MinedAlias {
  readonly reach: AliasReach;
}

/** Why a pair needs an admin's decision. */
export type AliasDoubt =
  /** Both names are known as different entities of one kind. */
  | 'joins-two'
  /** The other name is known as something of another kind. */
  | 'other-kind'
  | 'contradicts'
  /** Latin names that do not look like one another. */
  | 'unlike'
  | 'description'
  /** The other name explains only the end of the first. */
  | 'part'
  | 'too-long'
  | 'too-short';

/** A pair that waits for an admin's decision. */
export interface HeldAlias extends MinedAlias {
  readonly doubt: AliasDoubt;
  /** The other entity to which glossaries give the name, when that is the doubt. */
  readonly rival?: string | undefined;
}

/** The mined aliases: those in effect, and those that wait for a decision. */
export interface MinedAliases {
  readonly applied: readonly AppliedAlias[];
  readonly held: readonly HeldAlias[];
}

/** An admin's decision on a pair: it is in effect regardless of the glossaries, or it is never proposed again. */
export const ALIAS_WORDS = ['accepted', 'refused'] as const;
export type AliasWord = (typeof ALIAS_WORDS)[number];

export interface AliasDecision extends AliasPair {
  readonly word: AliasWord;
  readonly decidedAt: Instant;
  /** The admin's user id. */
  readonly decidedBy: number;
}
