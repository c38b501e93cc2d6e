import { createTimeSlice } from '../kernel/time-slice.ts';
import type { HeldFiles } from './held-files.ts';
import { unpack } from './packed.ts';
import { ALIASES_PATH } from './parse-aliases.ts';
import { hashOf } from './parse-episode.ts';
import {
  type KeptParts,
  READER_VERSION,
  type ReadHead,
  type ReadVersion,
  type VersionReader,
} from './read-version.ts';
import type { ReadingProgress } from './reading-progress.ts';

/** Where the last good text of a file is kept whose present version is faulty: nothing else can bring it back. */
export interface LastGoodTexts {
  all(): Promise<{ readonly path: string; readonly text: string }[]>;
  put(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** A version, by the state of the file in which it was read. */
export interface KeptFile {
  readonly path: string;
  /** '' when a file with that stamp may hold something else. */
  readonly stamp: string;
  readonly hash: string;
  /** The version of the reader that read it. */
  readonly reader: string;
}

/** Where the version of each file that counts is kept on this machine, so that a start need not read the folder anew. */
export interface KeptFiles {
  files(): readonly (KeptFile & Pick<KeptParts, 'head'>)[];
  card(path: string): string | undefined;
  glossary(path: string): string | undefined;
  /** The bytes of the file, packed. */
  text(path: string): Uint8Array | undefined;
  put(file: KeptFile & KeptParts, packed: Uint8Array): void;
  restamp(path: string, stamp: string): void;
  remove(path: string): void;
}

/** Carries the versions that count through a restart. */
export interface LastGoodKeeper {
  /** Fills the archive with what was live before; gives those paths with the stamps of the files they were read from. */
  restore(onProgress: (progress: ReadingProgress | undefined) => void): Promise<ReadonlyMap<string, string>>;
  /**
   * Reads the bytes of a file into the archive, and keeps that version.
   * @param stamp '' when the file may change without another one; undefined when it was known before
   */
  take(path: string, bytes: Uint8Array, stamp: string | undefined): Promise<void>;
  /** Forgets what is not live any more. @throws what the stores throw; calling again goes on from there */
  keep(live: ReadonlyMap<string, string>): Promise<void>;
}

/** Of the list of aliases, which is read at every start. */
const NO_PARTS: KeptParts = { head: '', card: '', glossary: '' };
/** How long files are restored before others get their turn. */
const SLICE_MS = 8;

/** @param kept throws only where versions are removed */
export function createLastGoodKeeper(
  texts: LastGoodTexts,
  kept: KeptFiles,
  archive: HeldFiles,
  read: VersionReader,
): LastGoodKeeper {
  /** What `kept` holds. */
  const stored = new Map<string, KeptFile>();
  /** The paths whose texts `texts` holds. */
  const saved = new Set<string>();

  async function restoreKept(onProgress: (progress: ReadingProgress | undefined) => void): Promise<void> {
    const files = kept.files();
    await inTurns(files, async ({ head, ...file }, index) => {
      onProgress({ done: index, of: files.length });
      let { path, hash } = file;
      if (path === ALIASES_PATH) {
        const bytes = textOf(path);
        if (!bytes || hashOf(bytes) !== hash) return;
        archive.take(path, await read(path, bytes));
      } else {
        const read = readHead(head);
        if (!read) return;
        // One copy of each text in memory, not two.
        ({ path, hash } = read.head);
        archive.take(path, { kind: 'episode', hash, ...read });
      }
      // What another reader has read counts until this one has read it.
      const stamp = file.reader === READER_VERSION ? file.stamp : '';
      stored.set(path, { path, hash, stamp, reader: file.reader });
    });
  }

  function textOf(path: string): Uint8Array | undefined {
    const packed = kept.text(path);
    return packed && unpack(packed);
  }

  async function restoreSaved(): Promise<void> {
    await inTurns(await texts.all(), async ({ path, text }) => {
      saved.add(path);
      if (archive.isGood(path)) return;
      const bytes = new TextEncoder().encode(text);
      const version = await read(path, bytes);
      put(version, { path, stamp: '', hash: version.hash, reader: READER_VERSION });
      archive.take(path, version);
    });
  }

  /** Before the archive takes it in: from then on its parts are asked for. */
  function put(version: ReadVersion, file: KeptFile): void {
    if (version.kind !== 'episode' && version.kind !== 'aliases') return;
    kept.put({ ...file, ...(version.kind === 'episode' ? version.kept : NO_PARTS) }, version.packed);
    stored.set(file.path, file);
  }

  /** Of a file that has become faulty the text that counts; of one that is sound again none. */
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
      // Claims the identities for the files that had them before.
      const { live } = archive.snapshot();
      // What an earlier version of the bot took for good may be none any more.
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
      // Nearly every file is sound and has no text there.
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

/** Undefined when it is damaged: its file is read again. */
function readHead(json: string): ReadHead | undefined {
  try {
    // Unchecked beyond that: a reader of the same layout wrote it, and a start reads thousands.
    return JSON.parse(json) as ReadHead;
  } catch {
    return undefined;
  }
}

async function inTurns<Entry>(
  entries: readonly Entry[],
  work: (entry: Entry, index: number) => Promise<void>,
): Promise<void> {
  const yieldIfDue = createTimeSlice(SLICE_MS);
  for (const [index, entry] of entries.entries()) {
    await work(entry, index);
    await yieldIfDue();
  }
}
