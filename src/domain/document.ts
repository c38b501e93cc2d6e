/** A stretch of prose with a meaning of its own; offsets in UTF-16 units, `end` exclusive. */
export type Mark =
  | {
      readonly kind: 'bold' | 'italic' | 'strikethrough' | 'code' | 'formula' | 'note';
      readonly start: number;
      readonly end: number;
    }
  /** A link, or a picture in the middle of a text: its address as the file has it. */
  | {
      readonly kind: 'link' | 'picture';
      readonly start: number;
      readonly end: number;
      readonly address: string;
    };

/** What a reader of the page sees of a paragraph, heading, cell …, with its formatting beside it. */
export interface Prose {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** An entry of a list: its number as in the file, its checkbox if it has one, and its content. */
export interface ListItem {
  /** `3.` or `3)`; absent in a bullet list. */
  readonly number?: string;
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

/** A part of a body. Blocks contain what is visible; comments, tags and other litter are removed. */
export type Block =
  | { readonly kind: 'paragraph'; readonly prose: Prose }
  | { readonly kind: 'heading'; readonly level: number; readonly prose: Prose }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** Rows may be shorter or longer than the header. */
  | {
      readonly kind: 'table';
      readonly header: readonly Prose[];
      readonly rows: readonly (readonly Prose[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  /** `> [!warning] Title`: `label` is the word in the brackets, in lower case. */
  | {
      readonly kind: 'callout';
      readonly label: string;
      readonly title: Prose;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  /** A display formula; `isReadable`: the text can be read without knowledge of TeX. `tex`: its source; absent in what an earlier version stored. */
  | {
      readonly kind: 'formula';
      readonly text: string;
      readonly isReadable: boolean;
      readonly tex?: string;
    }
  | { readonly kind: 'picture'; readonly caption: string; readonly address: string }
  /** `<details>`: hidden until a reader opens it. */
  | { readonly kind: 'folded'; readonly label: string; readonly blocks: readonly Block[] }
  /** A footnote's text. */
  | { readonly kind: 'note'; readonly label: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' };

/** Something in a body that was parsed, but probably not as it was meant; `line` counts from 1 in the body. */
export interface BodyWarning {
  readonly line: number;
  readonly code: 'unbalanced-fold' | 'unclosed-fence' | 'unclosed-comment' | 'litter' | 'dense';
}
