import type { Archive } from './archive.ts';
import { hashOf } from './parse-episode.ts';

/** Where the last good text of each file is kept through a restart. */
export interface LastGoodTexts {
  all(): Promise<{ readonly path: string; readonly text: string }[]>;
  put(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** Carries the live versions of all files through a restart. */
export interface LastGoodKeeper {
  /** Fills the archive with what was live before; gives those paths. */
  restore(): Promise<string[]>;
  /** Stores what is live now and forgets what is not. @throws what the store throws; calling again goes on from there */
  keep(live: ReadonlyMap<string, string>): Promise<void>;
}

/** Builds a keeper between an archive and a store of texts. */
export function createLastGoodKeeper(texts: LastGoodTexts, archive: Archive): LastGoodKeeper {
  /** The hash of each stored text. */
  const stored = new Map<string, string>();

  return {
    async restore() {
      const kept = await texts.all();
      for (const { path, text } of kept) {
        const bytes = new TextEncoder().encode(text);
        stored.set(path, hashOf(bytes));
        archive.take(path, bytes);
      }
      // Claims the identities for the files that had them before.
      const { live } = archive.snapshot();
      // What an earlier version of the bot took for good may be none any more.
      for (const { path } of kept) if (!live.has(path)) archive.drop(path);
      return [...live.keys()];
    },
    async keep(live) {
      for (const [path, hash] of live) {
        const bytes = archive.goodBytes(path);
        if (!bytes) continue;
        if (stored.get(path) !== hash) {
          await texts.put(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
          stored.set(path, hash);
        }
        archive.forgetBytes(path);
      }
      for (const path of stored.keys()) {
        if (live.has(path)) continue;
        await texts.remove(path);
        stored.delete(path);
      }
    },
  };
}
