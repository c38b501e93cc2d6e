import type { Proposal } from '../../domain/import.ts';

/** Blanks, but none that `^` and `$` take for the end of a line: a run of those would be read anew from each. */
const BLANKS = String.raw`[^\S\n\r\u2028\u2029]*`;
const ADDRESS_LINE = new RegExp(`^${BLANKS}(https?://[^\\s<>"]{4,2000})${BLANKS}$`, 'gim');

/** The address that stands alone on a line of the text, when only one does. */
export function findSource(paragraphs: readonly string[]): Proposal | undefined {
  const lines = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(ADDRESS_LINE)].flatMap(([, value = '']) =>
      URL.canParse(value) ? [{ field: 'source' as const, value, paragraph }] : [],
    ),
  );
  return lines.length === 1 ? lines[0] : undefined;
}
