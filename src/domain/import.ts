import type { EntityKind } from './entity.ts';
import type { Writer } from './writer.ts';

/** What may be proposed for a raw text, in the order in which an editor is asked, with its key in the front matter. */
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

/** What a raw text may list; its category is the editor's affair. */
export type ImportedKind = Exclude<EntityKind, 'category'>;

/** One thing that may stand above a raw text, or between two of its paragraphs. */
export interface Proposal {
  readonly field: ImportField;
  /** One line. */
  readonly value: string;
  /** The place, from 0, of the paragraph that shows it; of a heading, of the paragraph before which it stands. */
  readonly paragraph?: number | undefined;
  /** A few words of that paragraph. */
  readonly evidence?: string | undefined;
}

/** What an editor is advised to make of a raw text. */
export interface ImportAdvice {
  readonly writer: Writer;
  readonly proposals: readonly Proposal[];
  /** How many more were proposed that the text does not bear out. */
  readonly dropped: number;
  /** What stands in the title's place when no proposal is taken. */
  readonly title?: string | undefined;
  /** What the model found odd in the text, compared with the text as far as that goes. */
  readonly remarks: readonly string[];
  /** How many paragraphs at the end were too much to read. */
  readonly unread: number;
}

/** A place in a raw text that its way here has damaged, for a person to mend. */
export interface BrokenPlace {
  /** From 1, in the raw text. */
  readonly line: number;
  /** The damage with its neighbours. */
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
  /** Each stands before the paragraph at that place. */
  readonly headings: readonly { readonly before: number; readonly text: string }[];
}

/** Gathers what an editor has taken. @param fallback what stands where nothing was taken */
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
