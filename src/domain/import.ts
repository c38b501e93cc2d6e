import type { SubjectKind } from './entity.ts';
import type { Writer } from './writer.ts';

/** The fields that may be proposed for a raw text, in the order in which an editor is asked, with their keys in the front matter. */
export const IMPORT_KEYS = {
  title: 'title',
  date: 'date',
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

/** A place in a raw text that was damaged on the way here, for a person to repair. */
export interface BrokenPlace {
  /** From 1, in the raw text. */
  readonly line: number;
  /** The damage with the text around it. */
  readonly text: string;
}

/** What an editor has made of a raw text: the paragraphs stay as they are. */
export interface ImportedDraft {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly source?: string | undefined;
  readonly summary?: string | undefined;
  readonly names: Readonly<Record<ImportedKind, readonly string[]>>;
  /** `before`: index of the paragraph that follows the heading. */
  readonly headings: readonly { readonly before: number; readonly text: string }[];
}

/** Builds a draft from the proposals an editor accepted. @param fallback used where none was accepted */
export function gatherDraft(
  taken: readonly Proposal[],
  fallback: { readonly title: string; readonly date: string },
): ImportedDraft {
  const valuesOf = (field: ImportField): string[] =>
    taken.filter((proposal) => proposal.field === field).map(({ value }) => value);
  const [title = fallback.title] = valuesOf('title');
  const [date = fallback.date] = valuesOf('date');
  return {
    title,
    date,
    source: valuesOf('source')[0],
    summary: valuesOf('summary')[0],
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
