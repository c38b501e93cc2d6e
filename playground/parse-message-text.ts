import type { TextEntity } from './bot-api.ts';
import { badRequest } from './bot-api-error.ts';
import { findEntities } from './find-entities.ts';
import { findLinkFault } from './find-link-fault.ts';
import { isRecord } from './is-record.ts';

/** Telegram refuses longer raw text before any other check. */
const MAX_RAW_BYTES = 32_768;
/** Further entities are ignored. */
const MAX_ENTITIES = 100;

const FORMATS = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'pre',
  'text_link',
  'blockquote',
  'expandable_blockquote',
]);
/** Accepted and dropped: Telegram detects these itself. */
const DETECTED = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
]);

export interface MessageText {
  readonly text: string;
  readonly entities: readonly TextEntity[];
}

/**
 * Checks a text and its entities as Telegram does, cleans and trims it, shifts the entities and adds the detected ones.
 * @param entities the decoded `entities` parameter, undefined for none
 * @returns the text as stored; empty when it was only whitespace
 * @throws BotApiError 400
 */
export function parseMessageText(raw: string, entities: unknown): MessageText {
  if (Buffer.byteLength(raw) > MAX_RAW_BYTES) throw badRequest('text is too long');
  // A lone surrogate cannot be encoded as UTF-8.
  if (/\p{Surrogate}/u.test(raw)) throw badRequest('text must be encoded in UTF-8');
  const given = parseEntities(raw, entities);
  const { text, positionOf } = cleanText(raw);
  const moved = given
    .map((entity) => {
      const offset = positionOf(entity.offset);
      return { ...entity, offset, length: positionOf(entity.offset + entity.length) - offset };
    })
    .filter((entity) => entity.length > 0);
  return { text, entities: findEntities(text, moved) };
}

function parseEntities(text: string, value: unknown): TextEntity[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest("can't parse entities: expected an Array of MessageEntity");
  const entities: TextEntity[] = [];
  for (const item of value.slice(0, MAX_ENTITIES)) {
    const entity = parseEntity(item);
    checkSpan(text, entity);
    if (!DETECTED.has(entity.type)) entities.push(entity);
  }
  refuseNestedQuotes(entities);
  return entities;
}

function parseEntity(value: unknown): TextEntity {
  if (!isRecord(value)) throw badEntity('expected an Object');
  const { type, offset, length, url, language } = value;
  if (typeof type !== 'string') throw badEntity('Field "type" must be of type String');
  if (!Number.isInteger(offset)) throw badEntity('Field "offset" must be of type Number');
  if (!Number.isInteger(length)) throw badEntity('Field "length" must be of type Number');
  if (!FORMATS.has(type) && !DETECTED.has(type)) throw badEntity('Unsupported type specified');
  const span = { type, offset: Number(offset), length: Number(length) };
  if (type === 'pre' && typeof language === 'string' && language) return { ...span, language };
  if (type !== 'text_link') return span;
  if (typeof url !== 'string') throw badEntity('Field "url" must be of type String');
  const fault = findLinkFault(url);
  if (fault) throw badEntity(`text_link URL '${url}' is invalid: ${fault}`);
  return { ...span, url };
}

function badEntity(reason: string): Error {
  return badRequest(`can't parse MessageEntity: ${reason}`);
}

function checkSpan(text: string, { offset, length }: TextEntity): void {
  const end = offset + length;
  const bytesBefore = (index: number) => Buffer.byteLength(text.slice(0, index));
  if (offset < 0) throw badRequest('receive an entity with incorrect offset');
  if (length < 0) throw badRequest('receive an entity with incorrect length');
  if (offset > text.length) {
    throw badRequest(`entity begins after the end of the text at byte offset ${bytesBefore(text.length)}`);
  }
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at byte offset ${bytesBefore(text.length)}`,
    );
  }
  if (cutsSurrogatePair(text, offset)) {
    throw badRequest(
      `entity begins in a middle of a UTF-16 symbol at byte offset ${bytesBefore(offset + 1)}`,
    );
  }
  if (cutsSurrogatePair(text, end)) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${bytesBefore(end + 1)}`,
    );
  }
}

function cutsSurrogatePair(text: string, index: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(index, index + 1));
}

function refuseNestedQuotes(entities: readonly TextEntity[]): void {
  const quotes = entities
    .filter(({ type }) => type.endsWith('blockquote'))
    .sort((a, b) => a.offset - b.offset);
  const nested = quotes.some((quote, index) => {
    const next = quotes[index + 1];
    return next !== undefined && next.offset < quote.offset + quote.length;
  });
  if (nested) throw badRequest("can't parse entities: blockquotes can't be nested");
}

/** As in TDLib: carriage returns are removed, other control characters become spaces, and the text is trimmed. */
function cleanText(raw: string): { text: string; positionOf(index: number): number } {
  const kept = raw.replace(/\r/g, '').replace(/[^\P{Cc}\t\n]/gu, ' ');
  const start = kept.length - kept.replace(/^[ \t\n]+/, '').length;
  const text = trimEnd(kept.slice(start));
  const returnsBefore = new Uint32Array(raw.length + 1);
  for (let index = 0; index < raw.length; index++) {
    returnsBefore[index + 1] = (returnsBefore[index] ?? 0) + (raw[index] === '\r' ? 1 : 0);
  }
  return {
    text,
    positionOf: (index) => Math.min(Math.max(index - (returnsBefore[index] ?? 0) - start, 0), text.length),
  };
}

/** Without a pattern, because /[ \t\n]+$/ is quadratic on long runs of whitespace. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
