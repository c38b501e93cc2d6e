import type { LineChart } from './chart.ts';

/** Formatting over a span of the text; offset and length in UTF-16 units, as Telegram counts. */
export type MessageEntity =
  | {
      readonly type:
        | 'bold'
        | 'italic'
        | 'underline'
        | 'strikethrough'
        | 'spoiler'
        | 'code'
        | 'blockquote'
        | 'expandable_blockquote';
      readonly offset: number;
      readonly length: number;
    }
  | { readonly type: 'pre'; readonly offset: number; readonly length: number; readonly language?: string }
  | { readonly type: 'text_link'; readonly offset: number; readonly length: number; readonly url: string };

/** Text with separate formatting: nothing to escape, no parse error possible. */
export interface RichText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** A button whose press is sent to the bot, as `callback` of 1-64 bytes. */
export interface CallbackButton {
  readonly label: string;
  readonly callback: string;
}

/** A button under a message: it asks the bot for something, or opens a URL. */
export type Button = CallbackButton | { readonly label: string; readonly url: string };

/** UTF-16 units of a text beneath a picture (Bot API, `sendPhoto`). */
export const CAPTION_LIMIT = 1024;

/** One message, ready to be sent: at most 4096 UTF-16 units and 100 entities, at most 100 buttons. */
export interface OutgoingMessage extends RichText {
  /** Stands above the text, which is at most `CAPTION_LIMIT` long then; where it cannot be drawn or shown, the text goes alone. */
  readonly picture?: LineChart;
  /** Rows of buttons; empty for none. */
  readonly buttons: readonly (readonly Button[])[];
}
