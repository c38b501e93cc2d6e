import { z } from 'zod';
import { readEntry } from '../kernel/kept-entry.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { SessionStore } from '../storage/stores.ts';

/** An undecided upload expires after a week. */
const UPLOAD_LIFE_MS = 7 * DAY_MS;

/** The version is incremented with every change of the shape: entries of older versions are ignored. */
const UPLOAD = z.object({
  version: z.literal(1),
  fileName: z.string(),
  text: z.string(),
  named: z.string(),
});

/** A file that waits for an admin's decision. */
export interface KeptUpload {
  readonly fileName: string;
  readonly text: string;
  /** The version that, as shown to the admin, it would replace. */
  readonly named: string;
}

/** The waiting files, each under its token. */
export interface KeptUploads {
  find(token: string): Promise<KeptUpload | undefined>;
  keep(token: string, upload: KeptUpload): Promise<void>;
  drop(token: string): Promise<void>;
}

/** Stores uploads as sessions. */
export function createKeptUploads(sessions: SessionStore): KeptUploads {
  const keyOf = (token: string): string => `upload:${token}`;
  return {
    find: async (token) => readEntry(UPLOAD, await sessions.get(keyOf(token))),
    keep: (token, { fileName, text, named }) =>
      sessions.set(
        keyOf(token),
        JSON.stringify({ version: 1, fileName, text, named } satisfies z.infer<typeof UPLOAD>),
        UPLOAD_LIFE_MS,
      ),
    drop: (token) => sessions.delete(keyOf(token)),
  };
}
