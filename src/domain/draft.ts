import type { Instant } from './clock.ts';
import type { SubjectKind } from './entity.ts';
import type { Episode } from './episode.ts';
import type { Problem } from './problem.ts';
import type { UploadPlace } from './upload.ts';

/** The fields that an admin can change in a chat, by their keys in the front matter, in the order in which they are offered. */
export const DRAFT_FIELDS = [
  'title',
  'date',
  'summary',
  'source',
  'tags',
  'companies_orgs',
  'people',
  'products_models',
  'media_books',
  'category',
  'author',
  'speaker',
  'guest',
  'series',
  'area',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** The kinds of names that the lists among them hold. */
export const LISTED_KINDS = {
  tags: 'tag',
  companies_orgs: 'company',
  people: 'person',
  products_models: 'product',
  media_books: 'medium',
} as const satisfies { readonly [Field in DraftField]?: SubjectKind };
export type ListedField = keyof typeof LISTED_KINDS;
export const LISTED_FIELDS = Object.keys(LISTED_KINDS) as readonly ListedField[];

/** Enough of a hash to notice a change, short enough for a button. */
export function shownVersion(hash: string): string {
  return hash.slice(0, 6);
}

/** Whether a field is a list of names. */
export function isListed(field: DraftField): field is ListedField {
  return Object.hasOwn(LISTED_KINDS, field);
}

/** Whether an episode cannot be without it. */
export function isRequired(field: DraftField): boolean {
  return field === 'title' || field === 'date';
}

/** What an admin should look at before a draft goes out; none of it keeps a draft from going out. */
export type DraftDoubt =
  /** Listed, but nowhere in the text. */
  | { readonly kind: 'unsupported'; readonly names: readonly string[] }
  | { readonly kind: 'no-summary' }
  | { readonly kind: 'no-terms' }
  /** Its day is longer past than news may be, or still to come. */
  | { readonly kind: 'old' | 'ahead'; readonly date: string }
  /** Another episode has nearly the same title. */
  | { readonly kind: 'near'; readonly title: string; readonly date: string }
  /** Headings with nothing under them. */
  | { readonly kind: 'bare-headings'; readonly headings: readonly string[] };

/**
 * `waiting`: for a decision; `held`: approved, comes out later; `live`: subscribers can see it; `discarded`: it will not be published;
 * `hidden`: its own front matter hides it.
 */
export type DraftState = 'waiting' | 'held' | 'live' | 'discarded' | 'hidden';

/** A draft, or what has become of it, as an admin sees it in a chat. */
export interface OpenDraft {
  /** The token of an upload, or the id of an episode. */
  readonly ref: string;
  /** The beginning of the hash of its text: changes with every edit. */
  readonly version: string;
  readonly state: DraftState;
  readonly episode: Episode;
  readonly warnings: readonly Problem[];
  readonly doubts: readonly DraftDoubt[];
  /** Where an upload would go; undefined for a file that is in the folder. */
  readonly place: UploadPlace | undefined;
  /** Whether its day is too long past for news. */
  readonly isOld: boolean;
  /** Whether the bot wrote its file: it changes no other. */
  readonly isOurs: boolean;
}

/** When a held draft comes out, if its front matter says so. */
export function heldUntil({ state, episode }: OpenDraft): Instant | undefined {
  return state === 'held' ? episode.publishAt : undefined;
}
