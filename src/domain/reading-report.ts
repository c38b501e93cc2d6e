/** How many of the files that have to be read were read. */
export interface ReadingReport {
  readonly done: number;
  readonly of: number;
  /** As long as the rest would take at the same speed; absent while nobody can tell. */
  readonly leftMs?: number | undefined;
}
