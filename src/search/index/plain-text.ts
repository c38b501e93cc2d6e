/** Control and format characters: nobody sees them. Ranges, for a class by property takes ten times as long. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;

/**
 * Takes Markdown and gives what a reader sees of it: no link targets, image addresses, HTML tags or marks. Tables and code stay,
 * for they are read and so are looked for. Linear: no pattern runs on from every one of many openers to the end.
 */
export function plainText(markdown: string): string {
  return markdown
    .normalize('NFC')
    .replaceAll('\r', '')
    .replace(INVISIBLE, '')
    .replace(/\]\([^()\s]{0,2048}\)/g, ']')
    .replaceAll('![', '[')
    .replace(/\[([^[\]\n]{0,500})\]/g, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,500}>/gi, '')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|```\w*|~~~\w*)(?:[ \t]+|$)/gm, '')
    .replace(/^[ \t]*[|:\-=*_ \t]{3,}$/gm, '')
    .replace(/\*\*|__|~~|`/g, '')
    .replaceAll('|', ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
