import { isMap, isScalar, isSeq, type Pair } from 'yaml';

/** Where the first character of a node or pair stands. */
export function startOf(node: unknown): number {
  if (isScalar(node) || isMap(node) || isSeq(node)) return node.range?.[0] ?? 0;
  return isPairLike(node) ? startOf(node.key) : 0;
}

/** Where what is written of a node or pair ends. */
export function endOf(node: unknown): number {
  if (isPairLike(node)) return Math.max(endOf(node.key), endOf(node.value));
  if (isMap(node) || isSeq(node))
    return node.flow || node.items.length === 0 ? (node.range?.[1] ?? 0) : endOf(node.items.at(-1));
  return isScalar(node) ? (node.range?.[1] ?? 0) : 0;
}

function isPairLike(node: unknown): node is Pair {
  return typeof node === 'object' && node !== null && 'key' in node && 'value' in node;
}

/** Where the value of a pair begins, or would begin: right after its colon. */
export function afterColon(source: string, { key }: Pair): number {
  return source.indexOf(':', endOf(key)) + 1;
}

/** Where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Before the line break; a text of several lines may end with it. */
export function lineEnd(source: string, offset: number): number {
  const from = source[offset - 1] === '\n' ? offset - 1 : offset;
  const found = source.indexOf('\n', from);
  const end = found < 0 ? source.length : found;
  return source[end - 1] === '\r' ? end - 1 : end;
}

/** How far an offset stands from the beginning of its line. */
export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

/** How the lines of a text end. */
export function eolOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
