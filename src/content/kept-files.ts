import type { KeptFile, KeptFiles } from './last-good-keeper.ts';
import type { KeptParts } from './read-version.ts';

/** Stores versions in memory. */
export function createMemoryFiles(): KeptFiles {
  const files = new Map<string, KeptFile & KeptParts & { readonly packed: Uint8Array }>();
  return {
    files: () => [...files.values()],
    card: (path) => files.get(path)?.card,
    glossary: (path) => files.get(path)?.glossary,
    text: (path) => files.get(path)?.packed,
    put: (file, packed) => void files.set(file.path, { ...file, packed }),
    restamp(path, stamp) {
      const file = files.get(path);
      if (file) files.set(path, { ...file, stamp });
    },
    remove: (path) => void files.delete(path),
  };
}

/**
 * Stores in memory what cannot be written to disk: it is still needed now, and is read again at the next start.
 * @param onError called with the reason
 */
export function withMemory(disk: KeptFiles, onError: (error: unknown) => void): KeptFiles {
  const memory = createMemoryFiles();

  function attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      onError(error);
      return false;
    }
  }

  return {
    files: disk.files,
    card: (path) => memory.card(path) ?? disk.card(path),
    glossary: (path) => memory.glossary(path) ?? disk.glossary(path),
    text: (path) => memory.text(path) ?? disk.text(path),
    put(file, packed) {
      memory.remove(file.path);
      if (!attempt(() => disk.put(file, packed))) memory.put(file, packed);
    },
    restamp: (path, stamp) => void attempt(() => disk.restamp(path, stamp)),
    remove(path) {
      memory.remove(path);
      disk.remove(path);
    },
  };
}
