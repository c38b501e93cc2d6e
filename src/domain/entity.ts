import type { Instant } from './clock.ts';

/** What an episode can be about. Tags and categories are the editor's own labels; the rest are names in the text. */
export const ENTITY_KINDS = ['company', 'person', 'product', 'medium', 'tag', 'category'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A name as the front matter of one episode lists it. */
export interface Listing {
  readonly kind: EntityKind;
  readonly name: string;
}

/** One company, person, product, medium, tag or category under its canonical name. */
export interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
  /** 8 characters of [A-Za-z0-9_-], the same on every start: fits callback data and deep links. */
  readonly ref: string;
  /** Other names that mean the same, as people write them; without the canonical one. */
  readonly aliases: readonly string[];
}

/** An entity that an episode lists, and whether its title, summary or body really names it. */
export interface Mention {
  readonly entity: Entity;
  readonly supported: boolean;
}

/** A canonical name and what else it is called, as `aliases.yml` says. */
export interface AliasEntry {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Two names of one kind that may mean the same, folded as names are compared; which stands first is of no matter. */
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

/** A pair that glossaries claim, and where they do; an admin's pair may stand without any. */
export interface MinedAlias extends AliasPair {
  /** 8 characters of [A-Za-z0-9_-], made of the kind and the two names. */
  readonly ref: string;
  /** Each episode once. */
  readonly evidence: readonly AliasEvidence[];
}

/**
 * `joined`: one of the entity's names everywhere. `looked-up`: only one episode says so; a command that is given this name finds
 * the entity, and that is all.
 */
export type AliasReach = 'joined' | 'looked-up';

/** A pair that holds. */
export interface AppliedAlias extends MinedAlias {
  readonly reach: AliasReach;
}

/** Why a pair is not believed without an admin's word. */
export type AliasDoubt =
  /** Both names are known, of one kind, and not as one. */
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

/** A pair that waits for an admin's word. */
export interface HeldAlias extends MinedAlias {
  readonly doubt: AliasDoubt;
  /** What else glossaries give the name to, when that is the doubt. */
  readonly rival?: string | undefined;
}

/** The mined aliases: those that hold, and those that wait. */
export interface MinedAliases {
  readonly applied: readonly AppliedAlias[];
  readonly held: readonly HeldAlias[];
}

/** An admin's word on a pair: it holds whatever glossaries say, or it is never asked about again. */
export type AliasWord = 'accepted' | 'refused';

export interface AliasDecision extends AliasPair {
  readonly word: AliasWord;
  readonly decidedAt: Instant;
  /** The admin's user id. */
  readonly decidedBy: number;
}
