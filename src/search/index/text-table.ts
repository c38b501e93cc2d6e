import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { asUint16, asUint32, bytesOf } from './columns.ts';
import { inflateUnits, type PackedText } from './packed-text.ts';

/** A text to be stored: packed, with the offsets of its pieces. */
export interface TextToStore extends PackedText {
  readonly parts: Uint32Array;
  /** See `clausesOf`. */
  readonly clauses: Uint32Array;
}

/** A text as it is read: what is visible of it at once. */
export interface StoredText {
  readonly parts: Uint32Array;
  readonly clauses: Uint32Array;
  /** Folded. */
  readonly open: Uint16Array;
  readonly collapsedLength: number;
  readonly isCollapsedDense: boolean;
}

/** The columns needed for matching come before those needed for display: SQLite stops reading after the last requested column. */
export const TEXTS_SCHEMA = `
  CREATE TABLE texts (
    document INTEGER PRIMARY KEY, open_length INTEGER NOT NULL, collapsed_length INTEGER NOT NULL,
    is_collapsed_dense INTEGER NOT NULL,     parts BLOB NOT NULL, clauses BLOB NOT NULL, open BLOB NOT NULL, open_changes BLOB NOT NULL,
    collapsed BLOB NOT NULL, collapsed_changes BLOB NOT NULL
  );
`;

/** The texts of an index. A damaged one is treated as missing: it affects neither searches nor other texts. */
export function createTextTable(db: DatabaseSyncInstance) {
  const select = {
    text: db.prepare(
      'SELECT open_length, collapsed_length, is_collapsed_dense, parts, clauses, open FROM texts WHERE document = ?',
    ),
    collapsed: db.prepare('SELECT collapsed FROM texts WHERE document = ?'),
    openChanges: db.prepare('SELECT open_changes AS changes FROM texts WHERE document = ?'),
    collapsedChanges: db.prepare('SELECT collapsed_changes AS changes FROM texts WHERE document = ?'),
  };
  const change = {
    add: db.prepare('INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    remove: db.prepare('DELETE FROM texts WHERE document = ?'),
    removeAfter: db.prepare('DELETE FROM texts WHERE document > ?'),
  };
  return {
    add: (document: number, text: TextToStore): void =>
      void change.add.run(
        document,
        text.openLength,
        text.collapsedLength,
        Number(text.isCollapsedDense),
        bytesOf(text.parts),
        bytesOf(text.clauses),
        text.open,
        text.openChanges,
        text.collapsed,
        text.collapsedChanges,
      ),
    remove: (document: number): void => void change.remove.run(document),
    removeAfter: (document: number): void => void change.removeAfter.run(document),
    find(document: number): StoredText | undefined {
      const row = select.text.get(document) as TextRow | undefined;
      if (!row || row.open.byteLength !== row.open_length * 2) return undefined;
      return {
        parts: asUint32(row.parts),
        clauses: asUint32(row.clauses),
        open: asUint16(row.open),
        collapsedLength: row.collapsed_length,
        isCollapsedDense: row.is_collapsed_dense === 1,
      };
    },
    /** The folded units of what is collapsed; undefined when they are damaged. */
    findCollapsed(document: number, { collapsedLength }: StoredText): Uint16Array | undefined {
      const row = select.collapsed.get(document) as { readonly collapsed: Uint8Array } | undefined;
      return row && inflateUnits(row.collapsed, collapsedLength);
    },
    /** How the units that are visible at once, or those that are collapsed, were written; undefined when that is damaged. */
    findChanges(
      document: number,
      { open, collapsedLength }: StoredText,
      of: 'open' | 'collapsed',
    ): Uint16Array | undefined {
      const isOpen = of === 'open';
      const row = (isOpen ? select.openChanges : select.collapsedChanges).get(document) as
        | { readonly changes: Uint8Array }
        | undefined;
      return row && inflateUnits(row.changes, isOpen ? open.length : collapsedLength);
    },
  };
}

interface TextRow {
  readonly open_length: number;
  readonly collapsed_length: number;
  readonly is_collapsed_dense: number;
  readonly parts: Uint8Array;
  readonly clauses: Uint8Array;
  readonly open: Uint8Array;
}
