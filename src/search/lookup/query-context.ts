import type { SearchQuery } from '../../domain/search.ts';
import type { IndexState } from '../index/index-state.ts';
import type { StoredText } from '../index/text-table.ts';
import { createFilter, type Filter } from './filter.ts';
import type { NameBorders } from './name-borders.ts';
import { type OpenedText, openStored } from './opened-text.ts';
import { createPlanner, type PlannedWord, type Planner } from './query-plan.ts';
import { createLookup, type Lookup } from './strict-matches.ts';
import type { TextShelf } from './text-shelf.ts';

/** What all queries of one index share. */
export interface SearchParts {
  readonly state: IndexState;
  readonly borders: NameBorders;
  readonly shelf: TextShelf;
}

/** A text that was opened for one query, and as it is stored. */
export interface OpenedDocument {
  readonly stored: StoredText;
  readonly text: OpenedText;
}

/** What all readings of one query share, so that nothing is planned, looked up or opened twice. */
export interface QueryContext extends SearchParts {
  readonly query: SearchQuery;
  readonly plan: Planner;
  readonly lookup: Lookup;
  readonly filter: Filter;
  readonly about: readonly PlannedWord[];
  /** Undefined when the text is gone or damaged. */
  open(slot: number): OpenedDocument | undefined;
}

export function createQueryContext(parts: SearchParts, query: SearchQuery): QueryContext {
  const { state, shelf } = parts;
  const plan = createPlanner();
  const lookup = createLookup(state);
  const opened = new Map<number, OpenedDocument>();
  return {
    ...parts,
    query,
    plan,
    lookup,
    filter: createFilter(state, query, plan(query.excluded)),
    about: plan(query.about ?? []),
    open(slot) {
      const known = opened.get(slot);
      if (known) return known;
      const stored = shelf.take(slot);
      if (!stored) return undefined;
      const document = { stored, text: openStored(stored, (form) => lookup.mayHold(form, slot)) };
      opened.set(slot, document);
      return document;
    },
  };
}
