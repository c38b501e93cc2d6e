import createMarkdownIt from 'markdown-it';
import type { MarkdownIt } from './markdown-types.ts';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Created lazily: it would take some milliseconds of the start. */
let utils: MarkdownIt['utils'] | undefined;

/** A text with its HTML character references (`&amp;`, `&#8230;`) resolved; unknown ones stay as they are. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference) => {
    utils ??= createMarkdownIt().utils;
    return utils.unescapeAll(reference);
  });
}
