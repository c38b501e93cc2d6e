import type { InlineKeyboardButton, InlineKeyboardMarkup } from './bot-api.ts';
import { type BotApiError, badRequest } from './bot-api-error.ts';
import { findLinkFault } from './find-link-fault.ts';
import { isRecord } from './is-record.ts';
import { MAX_CALLBACK_BYTES } from './message-limits.ts';

const MAX_BUTTONS = 100;
const MAX_ROW = 8;
/** Telegram's limit is not published; about 10 KB by experiment. */
const MAX_MARKUP_BYTES = 10 * 1024;
const MAX_COPY_TEXT = 256;

const ACTIONS = [
  'url',
  'callback_data',
  'copy_text',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'web_app',
  'login_url',
  'callback_game',
  'pay',
] as const;

/**
 * Checks a `reply_markup` as Telegram does and returns it with a fixed order of fields, so that two can be compared.
 * @param value the decoded parameter; undefined for none
 * @returns undefined when there is no button
 * @throws BotApiError 400, also for keyboards that are not inline, which the playground does not support
 */
export function parseInlineKeyboard(value: unknown): InlineKeyboardMarkup | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw badRequest('object expected as reply markup');
  const { inline_keyboard: rows } = value;
  if (rows === undefined && Object.keys(value).length > 0) {
    throw badRequest('the playground knows inline keyboards only');
  }
  if (rows === undefined) return undefined;
  if (!Array.isArray(rows)) throw badRequest('field "inline_keyboard" must be of type Array');
  const keyboard = rows.map(parseRow).filter((row) => row.length > 0);
  if (keyboard.length === 0) return undefined;
  const markup = { inline_keyboard: keyboard };
  if (keyboard.flat().length > MAX_BUTTONS || Buffer.byteLength(JSON.stringify(markup)) > MAX_MARKUP_BYTES) {
    throw badRequest('reply markup is too long');
  }
  return markup;
}

function parseRow(row: unknown): InlineKeyboardButton[] {
  if (!Array.isArray(row)) {
    throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  }
  if (row.length > MAX_ROW) throw badRequest(`inline keyboard row has more than ${MAX_ROW} buttons`);
  return row.map(parseButton);
}

function parseButton(value: unknown): InlineKeyboardButton {
  if (!isRecord(value)) throw badButton('InlineKeyboardButton must be an Object');
  const { text, style } = value;
  if (typeof text !== 'string') throw badButton('Field "text" must be of type String');
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  if (style !== undefined && !/^(danger|success|primary)$/.test(String(style))) {
    throw badRequest('invalid button style specified');
  }
  const actions = ACTIONS.filter((action) => isGiven(action, value[action]));
  const [action] = actions;
  if (action === undefined) throw badButton('Text buttons are unallowed in the inline keyboard');
  if (actions.length > 1) throw badButton(`exactly one action expected, got ${actions.join(' and ')}`);
  return {
    text,
    ...(style === undefined ? {} : { style: String(style) }),
    ...parseAction(action, value[action]),
  };
}

/** Telegram treats an empty url or callback_data as absent. */
function isGiven(action: (typeof ACTIONS)[number], value: unknown): boolean {
  if (action === 'url' || action === 'callback_data') return value !== undefined && value !== '';
  return value !== undefined;
}

function parseAction(action: (typeof ACTIONS)[number], value: unknown): Partial<InlineKeyboardButton> {
  switch (action) {
    case 'url': {
      const url = textOf(action, value);
      const fault = findLinkFault(url);
      if (fault) throw badRequest(`inline keyboard button URL '${url}' is invalid: ${fault}`);
      return { url };
    }
    case 'callback_data': {
      const data = textOf(action, value);
      if (Buffer.byteLength(data) > MAX_CALLBACK_BYTES) throw badRequest('BUTTON_DATA_INVALID');
      return { callback_data: data };
    }
    case 'copy_text': {
      const text = textOf('text', isRecord(value) ? value['text'] : undefined);
      if (text.length === 0 || text.length > MAX_COPY_TEXT) throw badRequest('BUTTON_COPY_TEXT_INVALID');
      return { copy_text: { text } };
    }
    case 'switch_inline_query':
    case 'switch_inline_query_current_chat':
      return { [action]: textOf(action, value) };
    default:
      throw badRequest(`the playground has no ${action} buttons`);
  }
}

function textOf(field: string, value: unknown): string {
  if (typeof value !== 'string') throw badButton(`Field "${field}" must be of type String`);
  return value;
}

function badButton(reason: string): BotApiError {
  return badRequest(`can't parse inline keyboard button: ${reason}`);
}
