import type { SearchQuery } from '../domain/search.ts';
import type { SearchDocument } from './search-index.ts';

/** What the thread of the index is asked. */
export type Call =
  | { readonly kind: 'known' }
  | { readonly kind: 'put'; readonly documents: readonly SearchDocument[] }
  | { readonly kind: 'drop'; readonly ids: readonly string[] }
  | { readonly kind: 'search'; readonly query: SearchQuery }
  | { readonly kind: 'settled' }
  | { readonly kind: 'close' };

/** What it answers: one reply a call. */
export type Reply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };

/** What it says unasked: a text could not be read, and its document is no longer among those that are known. */
export interface Notice {
  readonly isDamaged: true;
}
