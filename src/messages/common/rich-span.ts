import type { MessageEntity, RichText } from '../../domain/message.ts';
import type { RichSpan } from '../../domain/rich-message.ts';
import { withoutPrivateLinks } from './private-links.ts';

/** The rest of a text that is to be nested. */
interface Reader {
  readonly text: string;
  /** By offset; enclosing ones first. */
  readonly entities: readonly MessageEntity[];
  /** The next entity. */
  at: number;
}

/** The same text with its formatting nested in it, as rich messages have it; addresses of one's own network are no links. */
export function richSpan(rich: RichText): RichSpan {
  const { text, entities } = withoutPrivateLinks(rich);
  const ordered = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return nest({ text, entities: ordered, at: 0 }, 0, text.length);
}

function nest(reader: Reader, start: number, end: number): RichSpan {
  const spans: RichSpan[] = [];
  let from = start;
  while (reader.at < reader.entities.length) {
    const entity = reader.entities[reader.at];
    if (!entity || entity.offset >= end) break;
    reader.at += 1;
    const inner = { start: Math.max(from, entity.offset), end: Math.min(entity.offset + entity.length, end) };
    if (inner.start >= inner.end) continue;
    if (from < inner.start) spans.push(reader.text.slice(from, inner.start));
    spans.push(format(entity, nest(reader, inner.start, inner.end)));
    from = inner.end;
  }
  if (from < end || spans.length === 0) spans.push(reader.text.slice(from, end));
  const [only] = spans;
  return only !== undefined && spans.length === 1 ? only : spans;
}

function format(entity: MessageEntity, text: RichSpan): RichSpan {
  switch (entity.type) {
    case 'bold':
    case 'italic':
    case 'strikethrough':
    case 'code':
      return { type: entity.type, text };
    case 'pre':
      return { type: 'code', text };
    case 'text_link':
      return { type: 'url', text, url: entity.url };
    default:
      return text;
  }
}
