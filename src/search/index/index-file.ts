import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { PostingPage } from './posting-pages.ts';
import { TOKEN_BITS, type Token } from './tokens.ts';

/** A run of documents whose postings lie together; the three columns go by place within the segment. */
export interface Segment {
  readonly id: number;
  /** Document numbers, ascending. */
  readonly documents: Uint32Array;
  /** Tokens of each, at most 65,535. */
  readonly lengths: Uint16Array;
  /** 20260121. */
  readonly days: Uint32Array;
}

/** A document as it lies on disk. */
export interface StoredText {
  readonly units: Uint16Array;
  readonly parts: Uint32Array;
}

/** Another layout of the tables, another way to read texts, to cut tokens or to weigh them: the file is built anew. */
const INDEX_VERSION = '2';
/** Room for the tokens of one segment in the keys of pages; both together stay below 2^53. */
const SEGMENT_STEP = 2 ** TOKEN_BITS;
/** Replicas that share a folder have a file each. */
const MOST_FILES = 16;
/** SQLite: someone else holds the lock. */
const SQLITE_BUSY = 5;

const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE documents (document INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, hash TEXT NOT NULL);
  CREATE TABLE texts (document INTEGER PRIMARY KEY, parts BLOB NOT NULL, units BLOB NOT NULL);
  CREATE TABLE dead (document INTEGER PRIMARY KEY);
  CREATE TABLE segments (id INTEGER PRIMARY KEY, documents BLOB NOT NULL, lengths BLOB NOT NULL, days BLOB NOT NULL);
  CREATE TABLE pages (key INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  INSERT INTO meta VALUES ('version', '${INDEX_VERSION}');
`;

/** The tables of one index; every call is synchronous. */
export type IndexFile = ReturnType<typeof createIndexFile>;

/**
 * Opens the index, or begins an empty one: where there is none, where another version of the code has written it, and where it
 * cannot be read. Everything in it can be made anew from the episodes.
 * @param file path; a second process on the same folder gets `<file>-2`
 * @throws when the folder cannot be written to
 */
export function openIndexFile(file: string): IndexFile {
  mkdirSync(dirname(file), { recursive: true });
  for (let number = 1; number <= MOST_FILES; number += 1) {
    const path = number === 1 ? file : `${file}-${number}`;
    try {
      return createIndexFile(openCurrent(path));
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
  throw new Error(`${file}: in use by ${MOST_FILES} other processes; give this one another DATA_DIR`);
}

function openCurrent(path: string): DatabaseSyncInstance {
  const opened = tryOpen(path);
  if (opened) return opened;
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
  const db = connect(path);
  db.exec(SCHEMA);
  return db;
}

/** Undefined for a file that is not there, is not ours, or is damaged. */
function tryOpen(path: string): DatabaseSyncInstance | undefined {
  let db: DatabaseSyncInstance | undefined;
  try {
    db = connect(path);
    const row = db.prepare("SELECT value FROM meta WHERE key = 'version'").get() as
      | { value: string }
      | undefined;
    if (row?.value === INDEX_VERSION) return db;
  } catch (error) {
    if (isBusy(error)) {
      db?.close();
      throw error;
    }
  }
  db?.close();
  return undefined;
}

function connect(path: string): DatabaseSyncInstance {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    db.exec('PRAGMA page_size = 8192');
    // The lock is the operating system's: even `kill -9` gives it back.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    // A power cut may take the last changes along, which the next look at the episodes brings back.
    db.exec('PRAGMA synchronous = NORMAL');
    db.exec('PRAGMA cache_size = -8000');
    db.exec('PRAGMA journal_size_limit = 67108864');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === SQLITE_BUSY;
}

function createIndexFile(db: DatabaseSyncInstance) {
  const select = {
    hashes: db.prepare('SELECT id, hash FROM documents'),
    number: db.prepare('SELECT document FROM documents WHERE id = ?'),
    id: db.prepare('SELECT id FROM documents WHERE document = ?'),
    text: db.prepare('SELECT parts, units FROM texts WHERE document = ?'),
    page: db.prepare('SELECT key, bytes FROM pages WHERE key <= ? AND key >= ? ORDER BY key DESC LIMIT 1'),
    pages: db.prepare('SELECT key, bytes FROM pages WHERE key >= ? AND key < ? ORDER BY key LIMIT ?'),
  };
  const change = {
    document: db.prepare('INSERT INTO documents VALUES (?, ?, ?)'),
    text: db.prepare('INSERT INTO texts VALUES (?, ?, ?)'),
    dead: db.prepare('INSERT OR IGNORE INTO dead VALUES (?)'),
    noDocument: db.prepare('DELETE FROM documents WHERE document = ?'),
    noText: db.prepare('DELETE FROM texts WHERE document = ?'),
    notDead: db.prepare('DELETE FROM dead WHERE document = ?'),
    page: db.prepare('INSERT OR REPLACE INTO pages VALUES (?, ?)'),
    noPages: db.prepare(
      'DELETE FROM pages WHERE key IN (SELECT key FROM pages WHERE key >= ? AND key < ? LIMIT ?)',
    ),
    segment: db.prepare('INSERT INTO segments VALUES (?, ?, ?, ?)'),
    noSegment: db.prepare('DELETE FROM segments WHERE id = ?'),
  };
  const pageOf = (row: unknown, segment: number): PostingPage => {
    const { key, bytes } = row as { key: number; bytes: Uint8Array };
    return { firstToken: key - segment * SEGMENT_STEP, bytes };
  };

  return {
    /** All or nothing. */
    inTransaction<Result>(work: () => Result): Result {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    segments: (): Segment[] =>
      db
        .prepare('SELECT id, documents, lengths, days FROM segments ORDER BY id')
        .all()
        .map((row) => segmentOf(row as SegmentRow))
        .sort((a, b) => (a.documents[0] ?? 0) - (b.documents[0] ?? 0)),
    dead: (): number[] =>
      db
        .prepare('SELECT document FROM dead')
        .all()
        .map((row) => (row as { document: number }).document),
    /**
     * Forgets what no segment holds: documents that were not written out before the process ended, and pages of a segment that
     * was being written or swept away. The next segment gets the number of the former.
     */
    forgetUnwritten(lastDocument: number, segments: readonly number[]): void {
      db.prepare('DELETE FROM texts WHERE document > ?').run(lastDocument);
      db.prepare('DELETE FROM documents WHERE document > ?').run(lastDocument);
      let from = 0;
      for (const id of [...segments].sort((a, b) => a - b)) {
        db.prepare('DELETE FROM pages WHERE key >= ? AND key < ?').run(
          from * SEGMENT_STEP,
          id * SEGMENT_STEP,
        );
        from = id + 1;
      }
      db.prepare('DELETE FROM pages WHERE key >= ?').run(from * SEGMENT_STEP);
    },
    hashes: (): Map<string, string> =>
      new Map((select.hashes.all() as { id: string; hash: string }[]).map(({ id, hash }) => [id, hash])),
    findNumber: (id: string): number | undefined =>
      (select.number.get(id) as { document: number } | undefined)?.document,
    findId: (document: number): string | undefined =>
      (select.id.get(document) as { id: string } | undefined)?.id,
    findText(document: number): StoredText | undefined {
      const row = select.text.get(document) as { parts: Uint8Array; units: Uint8Array } | undefined;
      return row && { units: asUint16(row.units), parts: asUint32(row.parts) };
    },
    addDocument(document: number, id: string, hash: string, text: StoredText): void {
      change.document.run(document, id, hash);
      change.text.run(document, bytesOf(text.parts), bytesOf(text.units));
    },
    removeDocument(document: number): void {
      change.noDocument.run(document);
      change.noText.run(document);
      change.dead.run(document);
    },
    forgetDead: (document: number): void => void change.notDead.run(document),
    /** The page in which a token would stand. */
    findPage(segment: number, token: Token): PostingPage | undefined {
      const row = select.page.get(segment * SEGMENT_STEP + token, segment * SEGMENT_STEP);
      return row && pageOf(row, segment);
    },
    pagesFrom: (segment: number, token: Token, limit: number): PostingPage[] =>
      select.pages
        .all(segment * SEGMENT_STEP + token, (segment + 1) * SEGMENT_STEP, limit)
        .map((row) => pageOf(row, segment)),
    addPage: (segment: number, { firstToken, bytes }: PostingPage): void =>
      void change.page.run(segment * SEGMENT_STEP + firstToken, bytes),
    /** Deletes some pages of a segment; gives how many. */
    deletePages: (segment: number, limit: number): number =>
      Number(change.noPages.run(segment * SEGMENT_STEP, (segment + 1) * SEGMENT_STEP, limit).changes),
    addSegment: ({ id, documents, lengths, days }: Segment): void =>
      void change.segment.run(id, bytesOf(documents), bytesOf(lengths), bytesOf(days)),
    dropSegment: (id: number): void => void change.noSegment.run(id),
    close: (): void => db.close(),
  };
}

interface SegmentRow {
  readonly id: number;
  readonly documents: Uint8Array;
  readonly lengths: Uint8Array;
  readonly days: Uint8Array;
}

function segmentOf({ id, documents, lengths, days }: SegmentRow): Segment {
  return { id, documents: asUint32(documents), lengths: asUint16(lengths), days: asUint32(days) };
}

function bytesOf(values: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** A view where it may be one: wider numbers must begin at a multiple of their size. */
function asUint16(bytes: Uint8Array): Uint16Array {
  const { buffer, byteOffset, byteLength } = byteAligned(bytes, 2);
  return new Uint16Array(buffer, byteOffset, byteLength / 2);
}

function asUint32(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = byteAligned(bytes, 4);
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

function byteAligned(bytes: Uint8Array, size: number): Uint8Array {
  return bytes.byteOffset % size === 0 ? bytes : bytes.slice();
}
