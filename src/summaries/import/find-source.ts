import type { Proposal } from '../../domain/import.ts';

const ADDRESS_LINE = /^[^\S\n]*(https?:\/\/[^\s<>"]{4,2000})[^\S\n]*$/gim;

/** The address that stands alone on a line of the text, when only one does. */
export function findSource(paragraphs: readonly string[]): Proposal | undefined {
  const lines = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(ADDRESS_LINE)].flatMap(([, value = '']) =>
      URL.canParse(value) ? [{ field: 'source' as const, value, paragraph }] : [],
    ),
  );
  return lines.length === 1 ? lines[0] : undefined;
}
