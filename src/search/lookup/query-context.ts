import type { SearchQuery, SearchWord } from '../../domain/search.ts';
import { type IndexState, removeDamaged } from '../index/index-state.ts';
import type { StoredText } from '../index/text-table.ts';
import { createFilter, type Filter } from './filter.ts';
import type { NameBorders } from './name-borders.ts';
import { type OpenedText, openStored } from './opened-text.ts';
import { createPlanner, type PlannedWord } from './query-plan.ts';
import { createLookup, type Lookup } from './strict-matches.ts';

/** What all queries of one index share. */
export interface SearchParts {
  readonly state: IndexState;
  readonly borders: NameBorders;
}

/** A text that was opened for one query, and as it is stored. */
export interface OpenedDocument {
  readonly stored: StoredText;
  readonly text: OpenedText;
}

/** What all readings of one query share, so that nothing is planned, looked up or opened twice. */
export interface QueryContext extends SearchParts {
  readonly query: SearchQuery;
  /** The same words are planned once. */
  readonly plan: (words: readonly SearchWord[]) => readonly PlannedWord[];
  /** Undefined for a word of punctuation alone. */
  readonly planOne: (word: SearchWord) => PlannedWord | undefined;
  readonly lookup: Lookup;
  readonly filter: Filter;
  readonly about: readonly PlannedWord[];
  /** Undefined for a document that was removed, or whose text is damaged; that is removed too. */
  open(slot: number): OpenedDocument | undefined;
}

const NOTHING = new Uint16Array(0);

export function createQueryContext(parts: SearchParts, query: SearchQuery): QueryContext {
  const { state } = parts;
  const planWords = createPlanner();
  const plan = remembering(planWords);
  const lookup = createLookup(state);
  const opened = new Map<number, OpenedDocument>();

  function openDocument(slot: number): OpenedDocument | undefined {
    if (state.slots.alive[slot] !== 1) return undefined;
    const document = state.slots.documents[slot] ?? 0;
    const stored = state.file.findText(document);
    if (!stored) {
      removeDamaged(state, document);
      return undefined;
    }
    const collapsed = (): Uint16Array => {
      const units = state.file.findCollapsed(document, stored);
      if (!units) removeDamaged(state, document);
      return units ?? NOTHING;
    };
    return { stored, text: openStored(stored, { mayHold: (form) => lookup.mayHold(form, slot), collapsed }) };
  }
  return {
    ...parts,
    query,
    plan,
    planOne: (word) => planWords([word])[0],
    lookup,
    filter: createFilter(state, query, plan(query.excluded)),
    about: plan(query.about ?? []),
    open(slot) {
      const known = opened.get(slot) ?? openDocument(slot);
      if (known) opened.set(slot, known);
      return known;
    },
  };
}

function remembering<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new Map<Given, Made>();
  return (given) => {
    const known = made.get(given) ?? make(given);
    made.set(given, known);
    return known;
  };
}
