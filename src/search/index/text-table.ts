import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { asUint32, bytesOf } from './columns.ts';
import { type PackedText, unpackFolded, unpackWritten } from './packed-text.ts';

/** A text to be stored: packed, with the offsets of its pieces. */
export interface TextToStore extends PackedText {
  readonly parts: Uint32Array;
}

/** A text as it is read. */
export interface StoredText {
  readonly folded: Uint16Array;
  readonly parts: Uint32Array;
}

/** The columns needed for matching come before the one needed for display: SQLite stops reading after the last requested column. */
export const TEXTS_SCHEMA = `
  CREATE TABLE texts (
    document INTEGER PRIMARY KEY, length INTEGER NOT NULL, parts BLOB NOT NULL, folded BLOB NOT NULL, changes BLOB NOT NULL
  );
`;

/** The texts of an index. A damaged one is treated as missing: it affects neither searches nor other texts. */
export function createTextTable(db: DatabaseSyncInstance) {
  const select = {
    text: db.prepare('SELECT length, parts, folded FROM texts WHERE document = ?'),
    changes: db.prepare('SELECT changes FROM texts WHERE document = ?'),
  };
  const change = {
    add: db.prepare('INSERT INTO texts VALUES (?, ?, ?, ?, ?)'),
    remove: db.prepare('DELETE FROM texts WHERE document = ?'),
    removeAfter: db.prepare('DELETE FROM texts WHERE document > ?'),
  };
  return {
    add: (document: number, { length, parts, folded, changes }: TextToStore): void =>
      void change.add.run(document, length, bytesOf(parts), folded, changes),
    remove: (document: number): void => void change.remove.run(document),
    removeAfter: (document: number): void => void change.removeAfter.run(document),
    find(document: number): StoredText | undefined {
      const row = select.text.get(document) as TextRow | undefined;
      const folded = row && unpackFolded(row);
      return row && folded && { folded, parts: asUint32(row.parts) };
    },
    /** The units as they were written, of a text that was found. */
    findWritten(document: number, { folded }: StoredText): Uint16Array | undefined {
      const row = select.changes.get(document) as Pick<PackedText, 'changes'> | undefined;
      return row && unpackWritten(folded, row);
    },
  };
}

interface TextRow {
  readonly length: number;
  readonly parts: Uint8Array;
  readonly folded: Uint8Array;
}
