/** Marks that always end a sentence, and Latin ones that do so before a blank, but not after the number of a list item. */
const ENDS = /[。！？；…]+[”’」』）)]{0,8}|(?<!^\d{1,9})[.!?;]["')]{0,8}(?=\s+\P{Ll})|\n/gmu;
const ORDINAL = /^\d{1,3}[.)] +(?=\S)/gm;

/**
 * The sentences of a block's or paragraph's plain text with their punctuation, trimmed. Linear in the length of the text.
 * `Intl.Segmenter` is not used for this: it leaves an opening quote with the sentence before, and does not end one at a semicolon.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    sentences.push(text.slice(start, index + mark.length));
    start = index + mark.length;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Removes the numbers of list items, which are no figures of the text. `2008. …` keeps its year. */
export function withoutOrdinals(text: string): string {
  return text.replace(ORDINAL, '');
}
