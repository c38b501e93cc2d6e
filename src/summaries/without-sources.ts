/** Letters and digits that a paragraph with links has beside them; with fewer it is a line of sources. */
const FEWEST_LETTERS = 8;
const LINKS = /!?\[[^[\]\n]{0,500}\]\([^()\s]{0,2048}\)/g;
const BLANK_LINES = /\n[^\S\n]*\n/;
const LETTERS = /[\p{L}\p{N}]/gu;

/** Takes Markdown and leaves out the paragraphs that are links and hardly more: they tell where to read, not what. */
export function withoutSources(markdown: string): string {
  return markdown.split(BLANK_LINES).filter(isTold).join('\n\n');
}

function isTold(paragraph: string): boolean {
  const told = paragraph.replace(LINKS, '');
  return told.length === paragraph.length || (told.match(LETTERS) ?? []).length >= FEWEST_LETTERS;
}
