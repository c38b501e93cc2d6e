import type { Button } from './message.ts';

/** Text with its formatting nested in it: those kinds of Telegram's `RichText` (Bot API 10.1) that the bot writes. */
export type RichSpan =
  | string
  | RichSpan[]
  | { type: 'bold'; text: RichSpan }
  | { type: 'italic'; text: RichSpan }
  | { type: 'strikethrough'; text: RichSpan }
  | { type: 'code'; text: RichSpan }
  | { type: 'url'; text: RichSpan; url: string }
  | { type: 'mathematical_expression'; expression: string };

/** A cell of a table; one without text is empty. */
export interface RichCell {
  text?: RichSpan;
  is_header?: true;
  align: 'left';
  valign: 'top';
}

/** An entry of a list; `value`: its number in an ordered one. */
export interface RichItem {
  blocks: RichBlock[];
  has_checkbox?: true;
  is_checked?: true;
  value?: number;
  type?: '1';
}

export type HeadingSize = 1 | 2 | 3 | 4 | 5 | 6;

/** Those kinds of Telegram's `InputRichBlock` (Bot API 10.1) that the bot writes; names are Telegram's. */
export type RichBlock =
  | { type: 'paragraph'; text: RichSpan }
  | { type: 'heading'; text: RichSpan; size: HeadingSize }
  | { type: 'pre'; text: RichSpan; language?: string }
  | { type: 'footer'; text: RichSpan }
  | { type: 'divider' }
  | { type: 'mathematical_expression'; expression: string }
  | { type: 'list'; items: RichItem[] }
  | { type: 'blockquote'; blocks: RichBlock[] }
  | { type: 'table'; cells: RichCell[][]; is_bordered: true }
  /** Folded until a reader opens it, unless `is_open`. */
  | { type: 'details'; summary: RichSpan; blocks: RichBlock[]; is_open?: true };

/** One rich message, ready to be sent: within the limits of `messages/body/rich-limits.ts`. */
export interface RichMessage {
  readonly blocks: RichBlock[];
  /** Rows of buttons; empty for none. */
  readonly buttons: readonly (readonly Button[])[];
}
