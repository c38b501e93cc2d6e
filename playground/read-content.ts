import type { Document, InlineKeyboardMarkup, MessageContent, PhotoSize } from './bot-api.ts';
import { badRequest } from './bot-api-error.ts';
import { findPngSize } from './find-png-size.ts';
import { MAX_CAPTION, MAX_TEXT } from './message-limits.ts';
import type { Parameters } from './parameters.ts';
import { parseInlineKeyboard } from './parse-inline-keyboard.ts';
import { type MessageText, parseMessageText } from './parse-message-text.ts';
import type { PlaygroundState } from './playground-state.ts';

/** Telegram: a photo of a bot. */
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

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
  return parseCaption(parameters.text('caption'), parameters.json('caption_entities'));
}

/** The same of a caption that stands in a part of a call. */
export function parseCaption(text: string, entities: unknown): MessageText {
  const caption = parseMessageText(text, entities);
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
  return readFile(state, parameters, 'document', parameters.text('document'));
}

/** The same under `photo`: a PNG of up to 10 MB. Throws a 400. */
export function readPhoto(
  state: PlaygroundState,
  parameters: Parameters,
  reference = parameters.text('photo'),
): readonly PhotoSize[] {
  const { file_id, file_unique_id, file_size } = readFile(state, parameters, 'photo', reference);
  const bytes = state.files.bytesOf(file_id);
  const size = bytes && file_size <= MAX_PHOTO_BYTES ? findPngSize(bytes) : undefined;
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
  return [{ file_id, file_unique_id, ...size, file_size }];
}

function readFile(
  state: PlaygroundState,
  parameters: Parameters,
  kind: 'document' | 'photo',
  reference: string,
): Document {
  const upload = parameters.file(/^attach:\/\/(.+)$/.exec(reference)?.[1] ?? kind);
  if (upload) {
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
    return state.files.add(upload.fileName || kind, upload.bytes);
  }
  if (!reference) throw badRequest(`there is no ${kind} in the request`);
  const known = state.files.find(reference);
  if (!known) throw badRequest('wrong file identifier/HTTP URL specified');
  return known;
}

/** What stands beneath a file or a picture, as message content; nothing for an empty caption. */
export function withCaption({ text, entities }: MessageText): MessageContent {
  return { ...(text && { caption: text }), ...(entities.length > 0 && { caption_entities: entities }) };
}

/** A text as message content. */
export function withEntities({ text, entities }: MessageText): MessageContent & { readonly text: string } {
  return { text, ...(entities.length > 0 && { entities }) };
}
