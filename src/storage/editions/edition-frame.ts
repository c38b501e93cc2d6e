import { z } from 'zod';
import { DETAILS, LANGUAGES, SCRIPTS } from '../../domain/subscriber.ts';
import { readEntry } from '../../kernel/kept-entry.ts';
import type { EditionFrame } from '../stores.ts';

const FRAME = z.object({
  /** Incremented with every change of the shape; older frames have no version. */
  version: z.literal(1).optional(),
  date: z.string(),
  language: z.enum(LANGUAGES),
  /** Older digests show everything as it was written. */
  script: z.enum(SCRIPTS).default('as-written'),
  /** Older digests are full. */
  detail: z.enum(DETAILS).default('full'),
  following: z.array(z.string()),
  /** Ids of the episodes that the latest correction marks. */
  corrected: z.array(z.string()).optional(),
});

/** Serializes what a digest was rendered with, and what its latest correction marks. */
export function writeFrame(
  { date, language, script, detail, following }: EditionFrame,
  corrected?: readonly string[],
): string {
  const frame: z.infer<typeof FRAME> = {
    version: 1,
    date,
    language,
    script,
    detail,
    following: [...following],
  };
  return JSON.stringify(corrected ? { ...frame, corrected } : frame);
}

/** Undefined when it cannot be read: such a digest, like one from before frames existed, is not corrected. */
export function readFrame(
  stored: string | null,
): { readonly frame: EditionFrame; readonly corrected: readonly string[] } | undefined {
  const read = readEntry(FRAME, stored ?? undefined);
  if (!read) return undefined;
  const { date, language, script, detail, following, corrected = [] } = read;
  return { frame: { date, language, script, detail, following }, corrected };
}
