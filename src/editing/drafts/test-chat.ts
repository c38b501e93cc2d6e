import { z } from 'zod';
import { readEntry } from '../../kernel/kept-entry.ts';
import type { MetaStore } from '../../storage/stores.ts';

const KEY = 'test-chat';
/** The version is incremented with every change of the shape: entries of older versions are ignored. */
const CHAT = z.object({ version: z.literal(1), id: z.number(), name: z.string() });

/** A channel or group in which drafts are tried. */
export interface TestChat {
  readonly id: number;
  readonly name: string;
}

/** Remembers where a draft was tried last. */
export interface LastTestChat {
  find(): Promise<TestChat | undefined>;
  keep(chat: TestChat): Promise<void>;
}

export function createLastTestChat(meta: MetaStore): LastTestChat {
  return {
    find: async () => readEntry(CHAT, await meta.get(KEY)),
    keep: ({ id, name }) => meta.set(KEY, JSON.stringify({ version: 1, id, name })),
  };
}
