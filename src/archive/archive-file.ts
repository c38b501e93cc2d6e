import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { inTransaction } from './transactions.ts';

/** The version of a file that counts, by the state of the file in which it was read. */
export interface KeptFile {
  /** Relative to the content folder. */
  readonly path: string;
  /** Of the file when it was read; '' when a file with that stamp may hold something else. */
  readonly stamp: string;
  /** SHA-256 of its bytes, hex. */
  readonly hash: string;
  /** The version of the reader that read it. */
  readonly reader: string;
  /** What was read that every start needs, as JSON. */
  readonly head: string;
}

/** What was read that is asked for, as JSON. */
export interface KeptParts {
  readonly card: string;
  readonly glossary: string;
}

/** The versions that count of all files, on this machine's disk; every call is synchronous. */
export interface ArchiveFile {
  /** By path, ascending. */
  files(): KeptFile[];
  /** Undefined when there is none. */
  card(path: string): string | undefined;
  glossary(path: string): string | undefined;
  /** The bytes of that version, as they were put; undefined when there is none, or it cannot be read. */
  text(path: string): Uint8Array | undefined;
  /** @throws when there is no room, or the disk refuses */
  put(file: KeptFile & KeptParts, bytes: Uint8Array): void;
  /** The same bytes were read in another state of the file. @throws like `put` */
  restamp(path: string, stamp: string): void;
  /** @throws like `put` */
  remove(path: string): void;
  close(): void;
}

interface JsonRow {
  readonly json: string;
}

/** @param db with the tables of `open-archive-file` */
export function createArchiveFile(db: DatabaseSyncInstance): ArchiveFile {
  const files = db.prepare('SELECT path, stamp, hash, reader, head FROM files ORDER BY path');
  const card = db.prepare('SELECT card AS json FROM parts WHERE path = ?');
  const glossary = db.prepare('SELECT glossary AS json FROM parts WHERE path = ?');
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
    card: (path) => (card.get(path) as JsonRow | undefined)?.json,
    glossary: (path) => (glossary.get(path) as JsonRow | undefined)?.json,
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
