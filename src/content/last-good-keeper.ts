import { createTimeSlice } from '../kernel/time-slice.ts';
import { isNameList } from './episode-paths.ts';
import type { HeldFiles } from './held-files.ts';
import { unpack } from './packed.ts';
import { hashOf } from './parse-episode.ts';
import {
  type KeptParts,
  READER_VERSION,
  type ReadHead,
  type ReadVersion,
  type VersionReader,
} from './read-version.ts';
import type { ReadingProgress } from './reading-progress.ts';

/** Stores the last good text of files whose current version is faulty: nothing else can restore it. */
export interface LastGoodTexts {
  all(): Promise<{ readonly path: string; readonly text: string }[]>;
  put(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** A stored version and the state of the file it was read from. */
export interface KeptFile {
  readonly path: string;
  /** '' when the file may change without changing its stamp. */
  readonly stamp: string;
  readonly hash: string;
  /** The version of the reader that read it. */
  readonly reader: string;
}

/** Stores the last good version of each file on this machine, so that a start need not read the whole folder again. */
export interface KeptFiles {
  files(): readonly (KeptFile & Pick<KeptParts, 'head'>)[];
  /** JSON, compressed, like the glossary. */
  card(path: string): Uint8Array | undefined;
  glossary(path: string): Uint8Array | undefined;
  /** The bytes of the file, compressed. */
  text(path: string): Uint8Array | undefined;
  put(file: KeptFile & KeptParts, packed: Uint8Array): void;
  restamp(path: string, stamp: string): void;
  remove(path: string): void;
}

/** Preserves the last good versions across restarts. */
export interface LastGoodKeeper {
  /** Fills the archive with what was live before; returns those paths with the stamps of the files they were read from. */
  restore(onProgress: (progress: ReadingProgress | undefined) => void): Promise<ReadonlyMap<string, string>>;
  /**
   * Reads the bytes of a file into the archive, and stores that version.
   * @param stamp '' when the file may change without changing it; undefined when it was known before
   */
  take(path: string, bytes: Uint8Array, stamp: string | undefined): Promise<void>;
  /** Deletes what is no longer live. @throws what the stores throw; calling again continues from there */
  keep(live: ReadonlyMap<string, string>): Promise<void>;
}

/** For the lists of aliases and labels, which are parsed at every start. */
const NO_PARTS: KeptParts = { head: '', card: new Uint8Array(), glossary: new Uint8Array() };
/** How long files are restored before yielding to the event loop. */
const SLICE_MS = 8;

/** @param kept throws only when versions are removed */
export function createLastGoodKeeper(
  texts: LastGoodTexts,
  kept: KeptFiles,
  archive: HeldFiles,
  read: VersionReader,
): LastGoodKeeper {
  /** The contents of `kept`. */
  const stored = new Map<string, KeptFile>();
  /** The paths stored in `texts`. */
  const saved = new Set<string>();

  async function restoreKept(onProgress: (progress: ReadingProgress | undefined) => void): Promise<void> {
    const files = kept.files();
    await forEachInSlices(files, async ({ head, ...file }, index) => {
      onProgress({ done: index, of: files.length });
      let { path, hash } = file;
      if (isNameList(path)) {
        const bytes = textOf(path);
        if (!bytes || hashOf(bytes) !== hash) return;
        archive.take(path, await read(path, bytes));
      } else {
        const read = readHead(head);
        if (!read) return;
        // Keep one copy of each string in memory, not two.
        ({ path, hash } = read.head);
        archive.take(path, { kind: 'episode', hash, ...read });
      }
      // What another reader version has read is used until this one has read it.
      const stamp = file.reader === READER_VERSION ? file.stamp : '';
      stored.set(path, { path, hash, stamp, reader: file.reader });
    });
  }

  function textOf(path: string): Uint8Array | undefined {
    const packed = kept.text(path);
    return packed && unpack(packed);
  }

  async function restoreSaved(): Promise<void> {
    await forEachInSlices(await texts.all(), async ({ path, text }) => {
      saved.add(path);
      if (archive.isGood(path)) return;
      const bytes = new TextEncoder().encode(text);
      const version = await read(path, bytes);
      put(version, { path, stamp: '', hash: version.hash, reader: READER_VERSION });
      archive.take(path, version);
    });
  }

  /** Call before the archive takes the version: from then on its parts may be loaded. */
  function put(version: ReadVersion, file: KeptFile): void {
    if (version.kind !== 'episode' && version.kind !== 'aliases') return;
    kept.put({ ...file, ...(version.kind === 'episode' ? version.kept : NO_PARTS) }, version.packed);
    stored.set(file.path, file);
  }

  /** Stores the last good text of a file that has become faulty, and removes it when the file is good again. */
  async function save(path: string): Promise<void> {
    const isFaulty = archive.currentHash(path) === undefined;
    const bytes = isFaulty ? textOf(path) : undefined;
    if (bytes) {
      await texts.put(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      saved.add(path);
    } else if (!isFaulty) {
      await texts.remove(path);
      saved.delete(path);
    }
  }

  return {
    async restore(onProgress) {
      await restoreKept(onProgress);
      onProgress(undefined);
      await restoreSaved();
      // Assigns the identities to the files that had them before.
      const { live } = archive.snapshot();
      // What an earlier version of the bot accepted may be invalid now.
      for (const path of [...stored.keys(), ...saved]) if (!live.has(path)) archive.drop(path);
      return new Map([...live.keys()].map((path) => [path, stored.get(path)?.stamp ?? '']));
    },
    async take(path, bytes, stamp) {
      const hash = hashOf(bytes);
      const before = stored.get(path);
      if (archive.lastHash(path) === hash && before?.hash === hash && before.reader === READER_VERSION) {
        if (stamp === undefined || before.stamp === stamp) return;
        kept.restamp(path, stamp);
        stored.set(path, { ...before, stamp });
        return;
      }
      const version = await read(path, bytes);
      put(version, { path, stamp: stamp ?? '', hash, reader: READER_VERSION });
      archive.take(path, version);
    },
    async keep(live) {
      // Nearly every file is good and has no text stored.
      for (const path of live.keys()) {
        if ((archive.currentHash(path) === undefined) !== saved.has(path)) await save(path);
      }
      for (const path of stored.keys()) {
        if (live.has(path)) continue;
        kept.remove(path);
        stored.delete(path);
      }
      for (const path of saved) {
        if (live.has(path)) continue;
        await texts.remove(path);
        saved.delete(path);
      }
    },
  };
}

/** Undefined when it is corrupt: its file is read again. */
function readHead(json: string): ReadHead | undefined {
  try {
    // Not validated further: a reader of the same layout wrote it, and a start reads thousands.
    return JSON.parse(json) as ReadHead;
  } catch {
    return undefined;
  }
}

async function forEachInSlices<Entry>(
  entries: readonly Entry[],
  work: (entry: Entry, index: number) => Promise<void>,
): Promise<void> {
  const yieldIfDue = createTimeSlice(SLICE_MS);
  for (const [index, entry] of entries.entries()) {
    await work(entry, index);
    await yieldIfDue();
  }
}
