import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { BriefSpan } from '../../domain/brief.ts';
import type { Entity } from '../../domain/entity.ts';
import { readEntry } from '../../kernel/kept-entry.ts';
import { DAY_MS } from '../../kernel/utc-day.ts';
import type { ModelLanguage } from '../../prompts/fill-prompt.ts';

/** Keeps short texts for a while; what it has lost was never told. */
export interface BriefMemory {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
}

const KEPT_MS = 45 * DAY_MS;

/** The version counts up with every change of its shape; entries from before it have none. */
const TOLD = z.object({
  version: z.literal(1).optional(),
  day: z.string(),
  text: z.string(),
  before: z.string(),
});

/** What was told last on the same topics, however many ask. */
export interface EarlierBriefs {
  /** What was told on an earlier day; empty when nothing was. All of one day are given the same. */
  before(about: ToldAbout): Promise<string>;
  keep(about: ToldAbout, text: string, before: string): Promise<void>;
}

/** Which briefs follow upon one another. */
interface ToldAbout {
  readonly topics: readonly Entity[];
  readonly span: BriefSpan;
  readonly language: ModelLanguage;
  /** Today, `2026-01-21`. */
  readonly day: string;
}

export function createEarlierBriefs(memory: BriefMemory): EarlierBriefs {
  return {
    async before(about) {
      const told = readEntry(TOLD, await memory.get(keyOf(about)));
      // Asked again, a brief is not compared with itself.
      return told?.day === about.day ? told.before : (told?.text ?? '');
    },
    keep: (about, text, before) =>
      memory.set(
        keyOf(about),
        JSON.stringify({ version: 1, day: about.day, text, before } satisfies z.infer<typeof TOLD>),
        KEPT_MS,
      ),
  };
}

function keyOf({ topics, span, language }: ToldAbout): string {
  const refs = topics.map(({ ref }) => ref).toSorted();
  const parts = JSON.stringify([refs, span, language]);
  return `brief:${createHash('sha256').update(parts).digest('base64url').slice(0, 22)}`;
}
