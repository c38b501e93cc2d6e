import { z } from 'zod';
import { LANGUAGES } from '../../domain/subscriber.ts';
import { readEntry } from '../../kernel/kept-entry.ts';
import type { EditionFrame } from '../stores.ts';

const FRAME = z.object({
  /** Counts up with every change of its shape; frames from before it have none. */
  version: z.literal(1).optional(),
  date: z.string(),
  language: z.enum(LANGUAGES),
  following: z.array(z.string()),
  /** What the latest correction marks: ids of episodes. */
  corrected: z.array(z.string()).optional(),
});

/** What a digest was worded with, and what its latest correction marks, as the database holds it. */
export function writeFrame(
  { date, language, following }: EditionFrame,
  corrected?: readonly string[],
): string {
  const frame: z.infer<typeof FRAME> = { version: 1, date, language, following: [...following] };
  return JSON.stringify(corrected ? { ...frame, corrected } : frame);
}

/** Undefined when it cannot be read: like a digest from before there were frames, that one is not corrected. */
export function readFrame(
  kept: string | null,
): { readonly frame: EditionFrame; readonly corrected: readonly string[] } | undefined {
  const read = readEntry(FRAME, kept ?? undefined);
  if (!read) return undefined;
  const { date, language, following, corrected = [] } = read;
  return { frame: { date, language, following }, corrected };
}
