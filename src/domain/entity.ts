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
