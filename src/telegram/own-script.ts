import type { Transformer } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { RichBlock } from '../domain/rich-message.ts';
import type { Language } from '../domain/subscriber.ts';
import { type Spans, spansInOwnScript } from '../messages/common/own-script.ts';
import { richInOwnScript } from '../messages/common/rich-own-script.ts';
import { inOwnScript } from '../naming/own-script.ts';

/** The text of a message, or what stands beneath a picture; each call has one of them. */
interface Written {
  readonly text?: string;
  readonly entities?: Spans['entities'];
  /** Of `sendRichMessage`: the bot writes no others. */
  readonly rich_message?: { readonly blocks: RichBlock[] };
  readonly caption?: string;
  readonly caption_entities?: Spans['entities'];
  /** Of `editMessageMedia`. */
  readonly media?: Pick<Written, 'caption' | 'caption_entities'>;
  readonly reply_markup?: InlineKeyboardMarkup;
}

const METHODS: readonly string[] = [
  'sendMessage',
  'sendRichMessage',
  'editMessageText',
  'sendPhoto',
  'editMessageMedia',
  'editEphemeralMessageText',
  'editEphemeralMessageMedia',
];

/** Shows the texts and buttons of messages in the script of that language; code stays as it is. */
export function createOwnScript(language: Language): Transformer {
  return (call, method, payload, signal) => {
    if (!METHODS.includes(method)) return call(method, payload, signal);
    const message = payload as Written;
    const { text, entities, rich_message: rich, media, reply_markup: markup } = message;
    const written = {
      ...payload,
      ...(text !== undefined && { text: spansInOwnScript({ text, entities }, language) }),
      ...(rich && { rich_message: { ...rich, blocks: richInOwnScript(rich.blocks, language) } }),
      ...captionInOwnScript(message, language),
      ...(media && { media: { ...media, ...captionInOwnScript(media, language) } }),
      ...(markup?.inline_keyboard && {
        reply_markup: {
          inline_keyboard: markup.inline_keyboard.map((row) =>
            row.map((button) => ({ ...button, text: inOwnScript(button.text, language) })),
          ),
        },
      }),
    };
    return call(method, written, signal);
  };
}

function captionInOwnScript(
  { caption, caption_entities: entities }: Pick<Written, 'caption' | 'caption_entities'>,
  language: Language,
): Pick<Written, 'caption'> {
  return caption === undefined ? {} : { caption: spansInOwnScript({ text: caption, entities }, language) };
}
