import type { MessageEntity, RichText } from '../../domain/message.ts';

/** A term under the name that the text uses, and the link that opens its explanation. */
export interface TermLink {
  readonly name: string;
  readonly url: string;
}

/** Telegram: nothing nests inside code, and a link holds no other link. */
const OPAQUE = new Set<MessageEntity['type']>(['code', 'pre', 'text_link']);
/** More would make the text hard to read. */
const MOST_LINKS = 20;
const WORD = /[\p{Script=Latin}\p{N}]/u;

/** Makes the first mention of each term a link, longer names first; what is code or a link already stays as it is. */
export function linkTerms(rich: RichText, terms: readonly TermLink[]): RichText {
  const links: MessageEntity[] = [];
  for (const { name, url } of terms.toSorted((a, b) => b.name.length - a.name.length)) {
    if (links.length >= MOST_LINKS) break;
    const offset = firstMention(rich.text, name);
    if (offset < 0) continue;
    const end = offset + name.length;
    const isFree =
      rich.entities.every((entity) => mayHold(entity, offset, end)) &&
      links.every((link) => isApart(link, offset, end));
    if (isFree) links.push({ type: 'text_link', offset, length: name.length, url });
  }
  return { text: rich.text, entities: [...rich.entities, ...links.toSorted((a, b) => a.offset - b.offset)] };
}

/** Links a text that comes in several pieces: a term is linked in the first piece that mentions it. */
export function createTermLinker(terms: readonly TermLink[]): (piece: RichText) => RichText {
  let open = terms;
  let links = 0;
  return (piece) => {
    const linked = linkTerms(piece, open);
    links += linked.entities.length - piece.entities.length;
    open = links < MOST_LINKS ? open.filter(({ name }) => firstMention(piece.text, name) < 0) : [];
    return linked;
  };
}

/** The place of a name that is no part of a longer Latin word or number; -1 when there is none. */
function firstMention(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isBorder(text, at) && isBorder(text, at + name.length)) return at;
  }
  return -1;
}

function isBorder(text: string, at: number): boolean {
  return !(WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)));
}

/** Entities may nest, but not overlap in part (Telegram). */
function mayHold(entity: MessageEntity, start: number, end: number): boolean {
  if (isApart(entity, start, end)) return true;
  const holds = entity.offset <= start && end <= entity.offset + entity.length;
  return holds && !OPAQUE.has(entity.type);
}

function isApart({ offset, length }: MessageEntity, start: number, end: number): boolean {
  return end <= offset || offset + length <= start;
}
