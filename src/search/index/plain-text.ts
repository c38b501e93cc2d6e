import { decodeReferences, withoutComments, withoutTags } from '../../domain/html-text.ts';

/** Control and format characters: nobody sees them. Ranges, for a class by property takes ten times as long. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
const LINK = /(?<!\\)!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2048}(?:[ \t]+"[^"\n]{0,500}")?\)/g;
/** Of a link whose label holds brackets. */
const LINK_END = /\]\(https?:[^()\s]{0,2048}\)/g;
const LINE_MARK = /^[ \t]*(?:(?:#{1,6}|>|[-*+])(?:[ \t]+|$)|(?:```+|~~~)[^`\n]*$)/gm;
/** A rule, or the row beneath the head of a table. */
const RULE = /^[|:\-=*_ \t]{3,}$/gm;
/** What a backslash keeps, signs between digits (`2**10`), and marks. */
const MARK = /\\([!-/:-@[-`{-~])|((?<=\d)(?:\*\*|~~|__)(?=\d))|\*\*|__|~~|`/g;

/**
 * Takes Markdown and gives what a reader sees of it: no link targets, image addresses, HTML tags or marks. Tables and code stay,
 * for they are read and so are looked for. Linear: no pattern runs on from every one of many openers to the end.
 */
export function plainText(markdown: string): string {
  const text = markdown
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    // Twice: an image may stand in a link.
    .replace(LINK, '$1')
    .replace(LINK, '$1')
    .replace(LINK_END, ']')
    .replaceAll('![', '[')
    .replace(/(?<!\\)\[([^[\]\n]{0,500})\]/g, '$1');
  const bare = withoutTags(withoutComments(text))
    .replace(LINE_MARK, '')
    .replace(RULE, '')
    .replace(MARK, '$1$2')
    .replaceAll('|', ' ');
  return decodeReferences(bare)
    .replace(/\n{2,}/g, '\n')
    .trim();
}
