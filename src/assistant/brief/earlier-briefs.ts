import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { BriefSpan, BriefTopic } from '../../domain/brief.ts';
import { readEntry } from '../../kernel/kept-entry.ts';
import { DAY_MS } from '../../kernel/utc-day.ts';
import type { ModelLanguage } from '../../prompts/fill-prompt.ts';

/** Stores short texts for a while; an entry that is lost counts as never written. */
export interface BriefMemory {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
}

const KEPT_MS = 45 * DAY_MS;

/** The version is incremented with every change of the shape; older entries have none. */
const ENTRY = z.object({
  version: z.literal(1).optional(),
  day: z.string(),
  text: z.string(),
  before: z.string(),
});

/** The last brief on the same topics, shared by all who follow them. */
export interface EarlierBriefs {
  /** The last brief of an earlier day; empty when there is none. The same for all requests of one day. */
  before(about: BriefSubject): Promise<string>;
  keep(about: BriefSubject, text: string, before: string): Promise<void>;
}

/** Briefs with the same topics, span and language follow one another. */
interface BriefSubject {
  readonly topics: readonly BriefTopic[];
  readonly span: BriefSpan;
  readonly language: ModelLanguage;
  /** Today, `2026-01-21`. */
  readonly day: string;
}

export function createEarlierBriefs(memory: BriefMemory): EarlierBriefs {
  return {
    async before(about) {
      const entry = readEntry(ENTRY, await memory.get(keyOf(about)));
      // When asked again on the same day, a brief is not compared with itself.
      return entry?.day === about.day ? entry.before : (entry?.text ?? '');
    },
    keep: (about, text, before) =>
      memory.set(
        keyOf(about),
        JSON.stringify({ version: 1, day: about.day, text, before } satisfies z.infer<typeof ENTRY>),
        KEPT_MS,
      ),
  };
}

function keyOf({ topics, span, language }: BriefSubject): string {
  const refs = topics.map(({ ref }) => ref).toSorted();
  const parts = JSON.stringify([refs, span, language]);
  return `brief:${createHash('sha256').update(parts).digest('base64url').slice(0, 22)}`;
}
