import { createHash } from 'node:crypto';
import { Document, isScalar, Scalar } from 'yaml';
import { IMPORT_KEYS, type ImportedDraft } from '../domain/import.ts';

/** A file that is to be saved. */
export interface WrittenDraft {
  /** Made of the day and the title; it may already exist. */
  readonly fileName: string;
  /** The front matter with its fences. */
  readonly head: string;
  readonly text: string;
}

/**
 * Writes a draft as an episode file: its front matter, and the paragraphs as they are with the headings between them.
 * @param omitted index of the paragraph that is the title, which stands in the front matter already
 */
export function writeDraft(
  draft: ImportedDraft,
  paragraphs: readonly string[],
  omitted?: number,
): WrittenDraft {
  const head = `---\n${stringifyFront(frontOf(draft))}---\n`;
  const body = paragraphs.flatMap((paragraph, place) => [
    ...draft.headings.filter(({ before }) => before === place).map(({ text }) => `### ${text}`),
    ...(place === omitted ? [] : [paragraph]),
  ]);
  const text = `${head}\n${body.join('\n\n')}\n`;
  return { fileName: fileNameOf(draft, text), head, text };
}

/** The date in quotes: other readers of YAML take a bare one for an instant, and move it by their zone. */
function stringifyFront(front: Readonly<Record<string, unknown>>): string {
  const document = new Document(front);
  const date = document.get(IMPORT_KEYS.date, true);
  if (isScalar(date)) date.type = Scalar.QUOTE_SINGLE;
  return document.toString({ lineWidth: 0 });
}

function frontOf({
  title,
  date,
  author,
  speaker,
  source,
  summary,
  names,
}: ImportedDraft): Record<string, unknown> {
  const front = {
    [IMPORT_KEYS.title]: title,
    [IMPORT_KEYS.date]: date,
    [IMPORT_KEYS.author]: author,
    [IMPORT_KEYS.speaker]: speaker,
    [IMPORT_KEYS.source]: source,
    [IMPORT_KEYS.summary]: summary,
    [IMPORT_KEYS.tag]: names.tag,
    [IMPORT_KEYS.company]: names.company,
    [IMPORT_KEYS.person]: names.person,
    [IMPORT_KEYS.product]: names.product,
    [IMPORT_KEYS.medium]: names.medium,
    draft: true,
  };
  const isPresent = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value !== undefined;
  return Object.fromEntries(Object.entries(front).filter(([, value]) => isPresent(value)));
}

/** `2026-01-05-what-it-says.md`; a hash replaces a title without letters. */
function fileNameOf({ title, date }: ImportedDraft, text: string): string {
  const slug = title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${[date?.slice(0, 10), slug || hash].filter(Boolean).join('-')}.md`;
}
