import type { Document, InlineKeyboardMarkup, MessageContent } from './bot-api.ts';
import { badRequest } from './bot-api-error.ts';
import { MAX_CAPTION, MAX_TEXT } from './message-limits.ts';
import type { Parameters } from './parameters.ts';
import { parseInlineKeyboard } from './parse-inline-keyboard.ts';
import { type MessageText, parseMessageText } from './parse-message-text.ts';
import type { PlaygroundState } from './playground-state.ts';

/** The `text` of a call. Throws a 400 BotApiError. */
export function readText(parameters: Parameters): MessageText {
  refuseParseMode(parameters);
  if (parameters.text('text') === '') throw badRequest('message text is empty');
  const text = parseMessageText(parameters.text('text'), parameters.json('entities'));
  if (text.text === '') throw badRequest('text must be non-empty');
  if (text.text.length > MAX_TEXT) throw badRequest('message is too long');
  return text;
}

/** The `caption` of a call, possibly empty. Throws a 400 BotApiError. */
export function readCaption(parameters: Parameters): MessageText {
  refuseParseMode(parameters);
  const caption = parseMessageText(parameters.text('caption'), parameters.json('caption_entities'));
  if (caption.text.length > MAX_CAPTION) throw badRequest('message caption is too long');
  return caption;
}

function refuseParseMode(parameters: Parameters): void {
  if (parameters.text('parse_mode')) {
    throw badRequest('the playground has no parse_mode, send text with entities instead');
  }
}

/** The inline keyboard of a call, if any. Throws a 400 BotApiError. */
export function readKeyboard(parameters: Parameters): InlineKeyboardMarkup | undefined {
  return parseInlineKeyboard(parameters.json('reply_markup', 'reply keyboard markup JSON object'));
}

/** An upload under `document` or under the name in `attach://`, or a known file_id. Throws a 400. */
export function readDocument(state: PlaygroundState, parameters: Parameters): Document {
  const reference = parameters.text('document');
  const upload = parameters.file(/^attach:\/\/(.+)$/.exec(reference)?.[1] ?? 'document');
  if (upload) {
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
    return state.files.add(upload.fileName || 'document', upload.bytes);
  }
  if (!reference) throw badRequest('there is no document in the request');
  const known = state.files.find(reference);
  if (!known) throw badRequest('wrong file identifier/HTTP URL specified');
  return known;
}

/** A text as message content. */
export function withEntities({ text, entities }: MessageText): MessageContent & { readonly text: string } {
  return { text, ...(entities.length > 0 && { entities }) };
}
