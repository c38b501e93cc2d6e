import { isMap, isScalar, parseDocument } from 'yaml';
import { knownFor } from './known-keys.ts';

/** Fields of the front matter by their known keys: a text, a list, or undefined to leave the key out. */
export type FrontFields = Readonly<Record<string, string | readonly string[] | undefined>>;

const FENCE = /^(\uFEFF?-{3,}[^\n]*\n)/;
const CLOSING = /\n(-{3,}[^\n]*(?:\n|$))/;

/**
 * The text of an episode with some fields of its front matter changed; the body, other keys and comments stay as they are. A key
 * that is written in another spelling (`Title`) keeps it. Undefined when the text has no front matter that can be read.
 */
export function rewriteFront(text: string, fields: FrontFields): string | undefined {
  const opening = FENCE.exec(text)?.[1];
  if (opening === undefined) return undefined;
  // The line end before the first key may be that of the closing fence.
  const rest = text.slice(opening.length - 1);
  const closing = CLOSING.exec(rest);
  if (!closing) return undefined;
  const document = parseDocument(rest.slice(1, closing.index + 1), { schema: 'core' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const { items } = document.contents;
  const writtenKeys = items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
  for (const [key, value] of Object.entries(fields)) {
    const written = writtenKeys.find((one) => knownFor(one) === key) ?? key;
    if (value === undefined) document.delete(written);
    else document.set(written, typeof value === 'string' ? value : document.createNode([...value]));
  }
  const body = rest.slice(closing.index + 1);
  return `${opening}${document.toString({ lineWidth: 0 })}${body}`;
}
