/** Some entries of a list, one after the other, and how many the whole list has. */
export interface ListPart<Entry> {
  readonly entries: readonly Entry[];
  readonly total: number;
}

/** `count` entries after the first `from`. */
export function partOf<Entry>(all: readonly Entry[], from: number, count: number): ListPart<Entry> {
  return { entries: all.slice(from, from + count), total: all.length };
}
