import type { SearchQuery } from '../domain/search.ts';
import type { CallGate } from '../kernel/call-gate.ts';
import type { PackedDocument, SearchDocument } from './search-index.ts';

/** What the thread of the index is started with. */
export interface WorkerInput {
  /** Path of the index. */
  readonly file: string;
  /** Every call to SQLite goes through it, so that the thread can be terminated. */
  readonly gate: CallGate;
}

/** A call to the thread of the index. */
export type Call =
  | { readonly kind: 'known' }
  | { readonly kind: 'put'; readonly documents: readonly (SearchDocument | PackedDocument)[] }
  | { readonly kind: 'drop'; readonly ids: readonly string[] }
  | { readonly kind: 'search'; readonly query: SearchQuery }
  | { readonly kind: 'close' };

/** Its answer: one reply per call. */
export type Reply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };

/** Sent unrequested: a text could not be read, and its document is no longer known. */
export interface Notice {
  readonly isDamaged: true;
}
