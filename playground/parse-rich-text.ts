import { badRequest } from './bot-api-error.ts';
import { findLinkFault } from './find-link-fault.ts';
import { isRecord } from './is-record.ts';
import type { RichCount } from './rich-limits.ts';

/** https://core.telegram.org/bots/api#richtext, as far as the page shows it. */
export type RichText = string | readonly RichText[] | RichSpan;

export interface RichSpan {
  readonly type: string;
  readonly text?: RichText;
  readonly url?: string;
  readonly expression?: string;
}

const STYLES = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'marked',
  'subscript',
  'superscript',
  'code',
]);

/** A text that shows something. Throws a 400 BotApiError. */
export function parseShownText(value: unknown, count: RichCount, level: number): RichText {
  const text = parseRichText(value, count, level);
  if (!shows(text)) throw badRich('text must be non-empty');
  return text;
}

/** A formula's source. Throws a 400 BotApiError. */
export function parseExpression(value: unknown, count: RichCount): string {
  if (typeof value !== 'string' || value.trim() === '') throw badRich('Field "expression" must be non-empty');
  count.text(value);
  return value;
}

/** A 400 that says what is wrong with the rich message. */
export function badRich(reason: string): Error {
  return badRequest(`can't parse InputRichMessage: ${reason}`);
}

function parseRichText(value: unknown, count: RichCount, level: number): RichText {
  if (typeof value === 'string') {
    // A lone surrogate cannot be encoded as UTF-8.
    if (/\p{Surrogate}/u.test(value)) throw badRequest('text must be encoded in UTF-8');
    count.text(value);
    return value;
  }
  if (Array.isArray(value)) return value.map((part) => parseRichText(part, count, level));
  if (!isRecord(value)) throw badRich('expected a RichText');
  count.level(level);
  const { type, text, url, expression } = value;
  if (type === 'mathematical_expression') return { type, expression: parseExpression(expression, count) };
  if (type === 'url') return { type, text: parseRichText(text, count, level + 1), url: parseUrl(url) };
  if (typeof type !== 'string' || !STYLES.has(type)) throw badRich('Unsupported type of RichText specified');
  return { type, text: parseRichText(text, count, level + 1) };
}

function parseUrl(url: unknown): string {
  if (typeof url !== 'string') throw badRich('Field "url" must be of type String');
  const fault = findLinkFault(url);
  if (fault) throw badRich(`URL '${url}' is invalid: ${fault}`);
  return url;
}

function shows(text: RichText): boolean {
  if (typeof text === 'string') return text.trim() !== '';
  if ('type' in text) return text.expression !== undefined || shows(text.text ?? '');
  return text.some(shows);
}
