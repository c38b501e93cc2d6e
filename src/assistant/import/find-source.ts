import type { Proposal } from '../../domain/import.ts';
import { parseUrl } from '../../kernel/parse-url.ts';

/** Blanks other than line ends as `^` and `$` see them: a run of those would be rescanned from each position. */
const BLANKS = String.raw`[^\S\n\r\u2028\u2029]*`;
const ADDRESS_LINE = new RegExp(`^${BLANKS}(https?://[^\\s<>"]{4,2000})${BLANKS}$`, 'gim');

/** The address that is alone on a line of the text, if there is exactly one. */
export function findSource(paragraphs: readonly string[]): Proposal | undefined {
  const lines = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(ADDRESS_LINE)].flatMap(([, value = '']) =>
      parseUrl(value) ? [{ field: 'source' as const, value, paragraph }] : [],
    ),
  );
  return lines.length === 1 ? lines[0] : undefined;
}
