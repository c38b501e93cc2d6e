import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { inTransaction } from './transactions.ts';

/** The current good version of a file, and the state of the file in which it was read. */
export interface KeptFile {
  /** Relative to the content folder. */
  readonly path: string;
  /** Stamp of the file when it was read; '' when a file with that stamp may have other contents. */
  readonly stamp: string;
  /** SHA-256 of its bytes, hex. */
  readonly hash: string;
  /** The version of the reader that read it. */
  readonly reader: string;
  /** The part that every start needs, as JSON. */
  readonly head: string;
}

/** The parts that are read on demand, as they were packed. */
export interface KeptParts {
  readonly card: Uint8Array;
  readonly glossary: Uint8Array;
}

/** The current good versions of all files, on this machine's disk; every call is synchronous. */
export interface ArchiveFile {
  /** By path, ascending. */
  files(): KeptFile[];
  /** Undefined if missing. */
  card(path: string): Uint8Array | undefined;
  glossary(path: string): Uint8Array | undefined;
  /** The bytes of that version, as they were put; undefined if missing or unreadable. */
  text(path: string): Uint8Array | undefined;
  /** @throws when the disk is full or a write fails */
  put(file: KeptFile & KeptParts, bytes: Uint8Array): void;
  /** Sets another stamp for the same bytes. @throws like `put` */
  restamp(path: string, stamp: string): void;
  /** @throws like `put` */
  remove(path: string): void;
  close(): void;
}

interface PartRow {
  readonly part: Uint8Array;
}

/** @param db with the tables of `open-archive-file` */
export function createArchiveFile(db: DatabaseSyncInstance): ArchiveFile {
  const files = db.prepare('SELECT path, stamp, hash, reader, head FROM files ORDER BY path');
  const card = db.prepare('SELECT card AS part FROM parts WHERE path = ?');
  const glossary = db.prepare('SELECT glossary AS part FROM parts WHERE path = ?');
  const text = db.prepare('SELECT bytes FROM texts WHERE path = ?');
  const putFile = db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)');
  const putParts = db.prepare('INSERT OR REPLACE INTO parts VALUES (?, ?, ?)');
  const putText = db.prepare('INSERT OR REPLACE INTO texts VALUES (?, ?)');
  const restamp = db.prepare('UPDATE files SET stamp = ? WHERE path = ?');
  const dropFile = db.prepare('DELETE FROM files WHERE path = ?');
  const dropParts = db.prepare('DELETE FROM parts WHERE path = ?');
  const dropText = db.prepare('DELETE FROM texts WHERE path = ?');

  return {
    files: () => files.all() as unknown as KeptFile[],
    card: (path) => (card.get(path) as PartRow | undefined)?.part,
    glossary: (path) => (glossary.get(path) as PartRow | undefined)?.part,
    text(path) {
      try {
        const row = text.get(path) as { readonly bytes: Uint8Array } | undefined;
        return row?.bytes;
      } catch {
        // A damaged page: the file itself is read instead.
        return undefined;
      }
    },
    put({ path, stamp, hash, reader, head, card, glossary }, bytes) {
      inTransaction(db, () => {
        putFile.run(path, stamp, hash, reader, head);
        putParts.run(path, card, glossary);
        putText.run(path, bytes);
      });
    },
    restamp: (path, stamp) => void restamp.run(stamp, path),
    remove(path) {
      inTransaction(db, () => {
        dropFile.run(path);
        dropParts.run(path);
        dropText.run(path);
      });
    },
    close: () => db.close(),
  };
}
