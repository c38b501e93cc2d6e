import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { openOwnFile } from '../../archive/open-own-file.ts';
import type { Enter } from '../../kernel/call-gate.ts';
import { asUint16, asUint32, bytesOf } from './columns.ts';
import { createFreePages, type FreePages, readyToShrink } from './free-pages.ts';
import type { PostingPage } from './posting-pages.ts';
import { createTextTable, type StoredText, TEXTS_SCHEMA, type TextToStore } from './text-table.ts';
import { TOKEN_BITS, type Token } from './tokens.ts';

/** A run of documents whose postings are stored together; the three columns are indexed by place within the segment. */
export interface Segment {
  readonly id: number;
  /** Document numbers, ascending. */
  readonly documents: Uint32Array;
  /** Tokens of each, at most 65,535. */
  readonly lengths: Uint16Array;
  /** 20260121. */
  readonly days: Uint32Array;
}

/** Changes with the layout of the tables and with how texts are read, tokenised or weighed: the file is rebuilt then. */
const INDEX_VERSION = '6';
/** Range of the tokens of one segment in the keys of pages; keys stay below 2^53. */
const SEGMENT_STEP = 2 ** TOKEN_BITS;

/** Pages of 8 KB, 4 MB together, that a checkpoint copies from the log into the file: a search waits for that and for the disk. */
const LOGGED_PAGES = 512;

const SCHEMA = `
  CREATE TABLE documents (document INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version TEXT NOT NULL);
  CREATE TABLE dead (document INTEGER PRIMARY KEY);
  CREATE TABLE segments (id INTEGER PRIMARY KEY, documents BLOB NOT NULL, lengths BLOB NOT NULL, days BLOB NOT NULL);
  CREATE TABLE pages (key INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  ${TEXTS_SCHEMA}
`;

/** The tables of one index; every call is synchronous. */
export interface IndexFile extends FreePages {
  /** All or nothing. */
  inTransaction<Result>(work: () => Result): Result;
  /** In the order of their documents. */
  segments(): Segment[];
  addSegment(segment: Segment): void;
  dropSegment(id: number): void;
  /** Version by id of every document. */
  versions(): Map<string, string>;
  findNumber(id: string): number | undefined;
  findId(document: number): string | undefined;
  findText(document: number): StoredText | undefined;
  /** The folded units of what is collapsed of a text that was found; undefined when they are damaged. */
  findCollapsed(document: number, text: StoredText): Uint16Array | undefined;
  /** How either part of a text that was found was written, for `writtenUnits`; undefined when that is damaged. */
  findChanges(document: number, text: StoredText, of: 'open' | 'collapsed'): Uint16Array | undefined;
  addDocument(document: number, id: string, version: string, text: TextToStore): void;
  /** The document is dead then: segments still have it. */
  removeDocument(document: number): void;
  dead(): number[];
  forgetDead(document: number): void;
  /**
   * Deletes what belongs to no segment: documents that were not written out before the process ended, and pages of a segment
   * that was being written or deleted. The next segment gets the number of the former.
   */
  forgetUnwritten(lastDocument: number, segments: readonly number[]): void;
  /** The page that would contain a token. */
  findPage(segment: number, token: Token): PostingPage | undefined;
  pagesFrom(segment: number, token: Token, limit: number): PostingPage[];
  addPage(segment: number, page: PostingPage): void;
  /** Deletes some pages of a segment; returns how many. */
  deletePages(segment: number, limit: number): number;
  close(): void;
}

/**
 * Opens the index, or creates an empty one. Everything in it can be rebuilt from the episodes.
 * @param file path; a second process on the same folder gets `<file>-2`
 * @throws when the folder cannot be written to
 */
export function openIndexFile(file: string): IndexFile {
  const pragmas = ['page_size = 8192', 'auto_vacuum = INCREMENTAL'];
  const db = openOwnFile({ file, version: INDEX_VERSION, schema: SCHEMA, pragmas });
  readyToShrink(db);
  db.exec(`PRAGMA wal_autocheckpoint = ${LOGGED_PAGES}`);
  return createIndexFile(db);
}

/** The same file, each of its calls within the gate. */
export function throughGate(file: IndexFile, enter: Enter): IndexFile {
  const calls: [string, (...args: never[]) => unknown][] = Object.entries(file);
  const guarded = calls.map(([name, call]) => [name, (...args: never[]) => enter(() => call(...args))]);
  return Object.fromEntries(guarded) as IndexFile;
}

function createIndexFile(db: DatabaseSyncInstance): IndexFile {
  const texts = createTextTable(db);
  const select = {
    versions: db.prepare('SELECT id, version FROM documents'),
    number: db.prepare('SELECT document FROM documents WHERE id = ?'),
    id: db.prepare('SELECT id FROM documents WHERE document = ?'),
    page: db.prepare('SELECT key, bytes FROM pages WHERE key <= ? AND key >= ? ORDER BY key DESC LIMIT 1'),
    pages: db.prepare('SELECT key, bytes FROM pages WHERE key >= ? AND key < ? ORDER BY key LIMIT ?'),
  };
  const change = {
    document: db.prepare('INSERT INTO documents VALUES (?, ?, ?)'),
    dead: db.prepare('INSERT OR IGNORE INTO dead VALUES (?)'),
    noDocument: db.prepare('DELETE FROM documents WHERE document = ?'),
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
    inTransaction(work) {
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
    segments: () =>
      db
        .prepare('SELECT id, documents, lengths, days FROM segments ORDER BY id')
        .all()
        .map((row) => segmentOf(row as SegmentRow))
        .sort((a, b) => (a.documents[0] ?? 0) - (b.documents[0] ?? 0)),
    dead: () =>
      db
        .prepare('SELECT document FROM dead')
        .all()
        .map((row) => (row as { document: number }).document),
    forgetUnwritten(lastDocument, segments) {
      texts.removeAfter(lastDocument);
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
    versions: () =>
      new Map(
        (select.versions.all() as { id: string; version: string }[]).map(({ id, version }) => [id, version]),
      ),
    findNumber: (id) => (select.number.get(id) as { document: number } | undefined)?.document,
    findId: (document) => (select.id.get(document) as { id: string } | undefined)?.id,
    findText: texts.find,
    findCollapsed: texts.findCollapsed,
    findChanges: texts.findChanges,
    addDocument(document, id, version, text) {
      change.document.run(document, id, version);
      texts.add(document, text);
    },
    removeDocument(document) {
      change.noDocument.run(document);
      texts.remove(document);
      change.dead.run(document);
    },
    forgetDead: (document) => void change.notDead.run(document),
    findPage(segment, token) {
      const row = select.page.get(segment * SEGMENT_STEP + token, segment * SEGMENT_STEP);
      return row && pageOf(row, segment);
    },
    pagesFrom: (segment, token, limit) =>
      select.pages
        .all(segment * SEGMENT_STEP + token, (segment + 1) * SEGMENT_STEP, limit)
        .map((row) => pageOf(row, segment)),
    addPage: (segment, { firstToken, bytes }) =>
      void change.page.run(segment * SEGMENT_STEP + firstToken, bytes),
    deletePages: (segment, limit) =>
      Number(change.noPages.run(segment * SEGMENT_STEP, (segment + 1) * SEGMENT_STEP, limit).changes),
    addSegment: ({ id, documents, lengths, days }) =>
      void change.segment.run(id, bytesOf(documents), bytesOf(lengths), bytesOf(days)),
    ...createFreePages(db),
    dropSegment: (id) => void change.noSegment.run(id),
    close: () => db.close(),
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
