/** Text without Markdown's marks for bold and code; `2**10` is no bold. */
export function withoutMarks(text: string): string {
  return text.replace(/((?<=\d)\*\*(?=\d))|\*\*|`/g, '$1');
}
