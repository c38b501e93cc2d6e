import { z } from 'zod';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import { DETAILS, FOLLOW_SCOPES, LANGUAGES, SCRIPTS } from '../../domain/subscriber.ts';
import { readEntry } from '../../kernel/kept-entry.ts';
import type { EditionFrame } from '../stores.ts';

const REASON = z.object({
  kind: z.enum([...ENTITY_KINDS, 'words']),
  name: z.string(),
  ref: z.string(),
  scope: z.enum(FOLLOW_SCOPES),
});

const LIKENESS = z.object({ episodeId: z.string(), name: z.string() });

const FRAME = z.object({
  /**
   * Incremented with every change of the shape; the oldest frames have no version. Before 2 a digest had no reasons, before 3 it did
   * not say what stands further down, and made up for no absence, and before 4 it could not be rated by buttons.
   */
  version: z.literal([1, 2, 3, 4]).optional(),
  date: z.string(),
  language: z.enum(LANGUAGES),
  /** Older digests show everything as it was written. */
  script: z.enum(SCRIPTS).default('as-written'),
  /** Older digests are full. */
  detail: z.enum(DETAILS).default('full'),
  bot: z.string().optional(),
  picked: z.array(z.object({ id: z.string(), why: z.array(REASON), less: LIKENESS.optional() })).default([]),
  caughtUpFrom: z.string().optional(),
  hasRating: z.boolean().default(false),
  /** Ids of the episodes that the latest correction marks. */
  corrected: z.array(z.string()).optional(),
});

/** Serializes what a digest was rendered with, and what its latest correction marks. */
export function writeFrame(frame: EditionFrame, corrected?: readonly string[]): string {
  const { date, language, script, detail, bot, picked, caughtUpFrom, hasRating } = frame;
  // What is undefined is left out.
  return JSON.stringify({
    ...{ version: 4, date, language, script, detail, bot, picked, caughtUpFrom, hasRating },
    corrected,
  });
}

/** Undefined when it cannot be read: such a digest, like one from before frames existed, is not corrected. */
export function readFrame(
  stored: string | null,
): { readonly frame: EditionFrame; readonly corrected: readonly string[] } | undefined {
  const read = readEntry(FRAME, stored ?? undefined);
  if (!read) return undefined;
  const { version: _version, corrected = [], ...frame } = read;
  return { frame, corrected };
}
