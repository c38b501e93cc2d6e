import type { MessageEntity, RichText } from '../../domain/message.ts';
import { parseUrl } from '../../kernel/parse-url.ts';
import { isPrivateHost } from '../../kernel/private-host.ts';

/** A web address as it stands in a text: Telegram makes a link of each by itself. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"“”‘’，。；！？、（）【】《》]+/gi;
/** Telegram makes no links inside these. */
const OPAQUE = new Set<MessageEntity['type']>(['code', 'pre', 'text_link']);
/** Code may stand inside these (Telegram). */
const QUOTES = new Set<MessageEntity['type']>(['blockquote', 'expandable_blockquote']);

/** The text with addresses of one's own machine or network as code, in which Telegram makes no links. */
export function withoutPrivateLinks(rich: RichText): RichText {
  let { entities } = rich;
  for (const { 0: address, index: start } of rich.text.matchAll(ADDRESS)) {
    const end = start + address.length;
    const isOpaque = entities.some((entity) => OPAQUE.has(entity.type) && overlaps(entity, start, end));
    if (isOpaque || !isPrivate(address)) continue;
    const around = entities.flatMap((entity) =>
      QUOTES.has(entity.type) ? [entity] : cut(entity, start, end),
    );
    entities = [...around, { type: 'code', offset: start, length: end - start }];
  }
  return { text: rich.text, entities };
}

function isPrivate(address: string): boolean {
  const parsed = parseUrl(address);
  return parsed !== undefined && isPrivateHost(parsed.hostname);
}

function overlaps({ offset, length }: MessageEntity, start: number, end: number): boolean {
  return offset < end && start < offset + length;
}

/** What is left of an entity before and behind a stretch. */
function cut(entity: MessageEntity, start: number, end: number): MessageEntity[] {
  if (!overlaps(entity, start, end)) return [entity];
  const { offset, length } = entity;
  const before = { ...entity, length: start - offset };
  const behind = { ...entity, offset: end, length: offset + length - end };
  return [before, behind].filter((part) => part.length > 0);
}
