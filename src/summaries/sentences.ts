/** After `。！？；…` and the quotes and brackets that close there; after a Latin stop with a blank behind it; at line ends. */
const SENTENCE_END =
  /(?<=[。！？；…][”’」』）)]{0,8})(?![。！？；…”’」』）)])|(?<=[.!?;]["')]{0,8})\s+(?=\P{Ll})|\n/u;

/**
 * Splits plain text into sentences with their marks; blanks around them go. `Intl.Segmenter` is not used for this: it
 * leaves an opening quote with the sentence before, and does not end one at a semicolon.
 */
export function splitSentences(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/**
 * Takes Markdown and gives its text: no images, tables, code, rules, link targets or marks; one line a paragraph line.
 * No pattern may run on from every one of many openers to the end of the text: that would be quadratic.
 */
export function stripMarkdown(markdown: string): string {
  return markdown
    .replace(/^(```|~~~)[\s\S]*?^\1[^\n]*$/gmu, '')
    .replace(/^[^\S\n]*(\|.*|[-*_=][-*_=\t ]{2,})$/gmu, '')
    .replace(/!\[[^[\]]*\]\([^)\n]{0,2048}\)/gu, '')
    .replace(/\[([^[\]]+)\]\([^)\n]{0,2048}\)/gu, '$1')
    .replace(/<[^<>\n]+>/gu, '')
    .replace(/^[^\S\n]*(?:#{1,6}|>|[-*+]|\d+[.)])[^\S\n]+/gmu, '')
    .replace(/\*\*|__|~~|`|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '');
}
