import type { MessageEntity, RichText } from '../../domain/message.ts';
import { parseUrl } from '../../kernel/parse-url.ts';
import { isPrivateHost } from '../../kernel/private-host.ts';
import { cleanText } from './clean-text.ts';

/** What the combinators accept: text with formatting, or a string, which they clean. */
export type Piece = RichText | string;

type Style = 'bold' | 'italic' | 'strikethrough';

const CODE: readonly string[] = ['code', 'pre'];
const QUOTES: readonly string[] = ['blockquote', 'expandable_blockquote'];

/** Text without formatting; a string is cleaned. */
export function plain(piece: Piece): RichText {
  return typeof piece === 'string' ? { text: cleanText(piece), entities: [] } : piece;
}

/** Concatenates the pieces. */
export function concat(...pieces: readonly Piece[]): RichText {
  return join(pieces, '');
}

/** Joins the pieces with a separator; entity offsets are shifted. */
export function join(pieces: readonly Piece[], separator: string): RichText {
  let text = '';
  const entities: MessageEntity[] = [];
  for (const [index, piece] of pieces.entries()) {
    const rich = plain(piece);
    if (index > 0) text += separator;
    for (const entity of rich.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += rich.text;
  }
  return { text, entities };
}

/** The pieces that have any text, one per line. */
export function lines(...pieces: readonly Piece[]): RichText {
  return joinShown(pieces, '\n');
}

/** The pieces that have any text, with an empty line between. */
export function paragraphs(...pieces: readonly Piece[]): RichText {
  return joinShown(pieces, '\n\n');
}

/** The pieces that have any text with a separator between: for lists longer than the number of arguments that a call can take. */
export function joinShown(pieces: readonly Piece[], separator: string): RichText {
  return join(
    pieces.map(plain).filter((rich) => rich.text.trim() !== ''),
    separator,
  );
}

export function bold(piece: Piece): RichText {
  return styled(plain(piece), 'bold');
}

export function italic(piece: Piece): RichText {
  return styled(plain(piece), 'italic');
}

export function strikethrough(piece: Piece): RichText {
  return styled(plain(piece), 'strikethrough');
}

/** A style may not cover code or pre (Telegram), so it is applied to the stretches around them. */
function styled(rich: RichText, type: Style): RichText {
  const kept = rich.entities.filter((entity) => entity.type !== type);
  const added: MessageEntity[] = [];
  let from = 0;
  const code = kept.filter((entity) => CODE.includes(entity.type)).sort((a, b) => a.offset - b.offset);
  for (const { offset, length } of [...code, { offset: rich.text.length, length: 0 }]) {
    if (rich.text.slice(from, offset).trim() !== '')
      added.push({ type, offset: from, length: offset - from });
    from = offset + length;
  }
  return { text: rich.text, entities: [...added, ...kept] };
}

/** Inline monospace; code contains no other formatting (Telegram). */
export function code(text: string): RichText {
  const clean = cleanText(text);
  return { text: clean, entities: whole(clean, { type: 'code' }) };
}

/** A block of code, with its language if known. */
export function pre(text: string, language: string): RichText {
  const clean = cleanText(text);
  const name = /^[\w+#.-]{1,32}/.exec(language)?.[0];
  return { text: clean, entities: whole(clean, name ? { type: 'pre', language: name } : { type: 'pre' }) };
}

/** A link over the piece; the piece without a link when the URL has no `linkAddress`. */
export function link(piece: Piece, url: string): RichText {
  const rich = plain(piece);
  const address = linkAddress(url);
  if (!address) return rich;
  // Telegram: links, code and quotes do not nest inside a link.
  const styles = rich.entities.filter(
    ({ type }) => type !== 'text_link' && ![...CODE, ...QUOTES].includes(type),
  );
  return { text: rich.text, entities: [...whole(rich.text, { type: 'text_link', url: address }), ...styles] };
}

/**
 * The normalized URL if Telegram can open it (http, https, tg; at most 2048 characters), and it leads everybody to the same place: an
 * address of one's own machine or network would lead each reader to theirs.
 */
export function linkAddress(url: string): string | undefined {
  const parsed = /^\s*(?:https?|tg):/i.test(url) ? parseUrl(url.trim()) : undefined;
  if (!parsed) return undefined;
  const { href, protocol, hostname } = parsed;
  if (protocol !== 'tg:' && isPrivateHost(hostname)) return undefined;
  return href.length <= 2048 ? href : undefined;
}

export function quote(piece: Piece): RichText {
  return quoted(plain(piece), 'blockquote');
}

/** A quote that shows its first lines and opens at a tap. */
export function expandableQuote(piece: Piece): RichText {
  return quoted(plain(piece), 'expandable_blockquote');
}

/** Quotes do not nest (Telegram), and a pre inside one becomes plain code. */
function quoted(rich: RichText, type: 'blockquote' | 'expandable_blockquote'): RichText {
  const inner = rich.entities
    .filter((entity) => !QUOTES.includes(entity.type))
    .map((entity): MessageEntity => {
      const { offset, length } = entity;
      return entity.type === 'pre' ? { type: 'code', offset, length } : entity;
    });
  return { text: rich.text, entities: [...whole(rich.text, { type }), ...inner] };
}

type Unplaced<Entity> = Entity extends unknown ? Omit<Entity, 'offset' | 'length'> : never;

/** An entity over the whole text; none over no text (Telegram refuses empty ones). */
function whole(text: string, entity: Unplaced<MessageEntity>): MessageEntity[] {
  return text.trim() === '' ? [] : [{ ...entity, offset: 0, length: text.length }];
}

/** The text from `start` to `end` (UTF-16 units); an entity across an edge is clipped. */
export function slice(rich: RichText, start: number, end: number): RichText {
  const entities: MessageEntity[] = [];
  for (const entity of rich.entities) {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    if (from < to) entities.push({ ...entity, offset: from - start, length: to - from });
  }
  return { text: rich.text.slice(start, end), entities };
}

/** Removes white space at both ends: Telegram drops it there, which would shift the offsets. */
export function trim(rich: RichText): RichText {
  const start = rich.text.length - rich.text.trimStart().length;
  return slice(rich, start, Math.max(start, rich.text.trimEnd().length));
}
