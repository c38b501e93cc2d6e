import type { SubjectKind } from './entity.ts';
import type { Writer } from './writer.ts';

/** The fields that may be proposed for a raw text, in the order in which an editor is asked, with their keys in the front matter. */
export const IMPORT_KEYS = {
  title: 'title',
  date: 'date',
  author: 'author',
  speaker: 'speaker',
  source: 'source',
  summary: 'summary',
  tag: 'tags',
  company: 'companies_orgs',
  person: 'people',
  product: 'products_models',
  medium: 'media_books',
  heading: '###',
} as const;

export type ImportField = keyof typeof IMPORT_KEYS;

/** The kinds a raw text may list; its category is up to the editor, and so is what it is a part of. */
export type ImportedKind = Exclude<SubjectKind, 'category'>;

/** A proposed front matter value for a raw text, or a heading between two of its paragraphs. */
export interface Proposal {
  readonly field: ImportField;
  /** One line. */
  readonly value: string;
  /** Index, from 0, of the paragraph that supports it; for a heading, of the paragraph that follows it. */
  readonly paragraph?: number | undefined;
  /** A few words of that paragraph. */
  readonly evidence?: string | undefined;
}

/** Proposals to an editor for a raw text. */
export interface ImportAdvice {
  readonly writer: Writer;
  readonly proposals: readonly Proposal[];
  /** How many further proposals were dropped because the text does not support them. */
  readonly dropped: number;
  /** The title to use when no proposal is accepted. */
  readonly title?: string | undefined;
  /** What the model found odd in the text, checked against the text as far as possible. */
  readonly remarks: readonly string[];
  /** How many paragraphs at the end were left unread because the text is too long. */
  readonly unread: number;
}

/** The steps by which a raw text is cleaned, in their order; an editor takes each back by itself. */
export const CLEANING_STEPS = [
  'pinyin',
  'pictures',
  'tags',
  'code',
  'byline',
  'menu',
  'share',
  'notices',
  'footer',
  'paragraphs',
  'outline',
] as const;

export type CleaningStep = (typeof CLEANING_STEPS)[number];

/** What one step of the cleaning did to a text. */
export interface CleaningChange {
  readonly step: CleaningStep;
  /** How many places it took out or changed. */
  readonly count: number;
  /** The first of them, shortened. */
  readonly example: string;
}

/** What a raw text says about itself in its head. */
export interface StatedFields {
  readonly title?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** `HH:MM`, as written, without a zone. */
  readonly time?: string | undefined;
  readonly author?: string | undefined;
  /** The paper or site that published it. */
  readonly outlet?: string | undefined;
}

/** A place in a raw text that was damaged on the way here, for a person to repair. */
export interface BrokenPlace {
  /** From 1, in the raw text. */
  readonly line: number;
  /** The damage with the text around it. */
  readonly text: string;
}

/** Values that an editor has given by hand, by field: they come before what was proposed. */
export type GivenFields = { readonly [Each in ImportField]?: readonly string[] | undefined };

/** What an editor has made of a raw text: the paragraphs stay as they are. */
export interface ImportedDraft {
  readonly title: string;
  /** `YYYY-MM-DD`, or an instant with its zone; absent while nobody knows it. */
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
  readonly summary?: string | undefined;
  readonly names: Readonly<Record<ImportedKind, readonly string[]>>;
  /** `before`: index of the paragraph that follows the heading. */
  readonly headings: readonly { readonly before: number; readonly text: string }[];
}

/** Builds a draft from the proposals an editor accepted. @param title used where none was accepted */
export function gatherDraft(taken: readonly Proposal[], given: GivenFields, title: string): ImportedDraft {
  const valuesOf = (field: ImportField): string[] => [
    ...new Set([
      ...(given[field] ?? []),
      ...taken.filter((proposal) => proposal.field === field).map(({ value }) => value),
    ]),
  ];
  const firstOf = (field: ImportField): string | undefined => valuesOf(field)[0];
  return {
    title: firstOf('title') ?? title,
    date: firstOf('date'),
    author: firstOf('author'),
    speaker: firstOf('speaker'),
    source: firstOf('source'),
    summary: firstOf('summary'),
    names: {
      tag: valuesOf('tag'),
      company: valuesOf('company'),
      person: valuesOf('person'),
      product: valuesOf('product'),
      medium: valuesOf('medium'),
    },
    headings: taken.flatMap(({ field, value, paragraph }) =>
      field === 'heading' && paragraph !== undefined ? [{ before: paragraph, text: value }] : [],
    ),
  };
}
