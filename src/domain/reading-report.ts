/** How many of the files that have to be read were read. */
export interface ReadingReport {
  readonly done: number;
  readonly of: number;
  /** Estimated time for the rest at the same speed; absent while it cannot be estimated. */
  readonly leftMs?: number | undefined;
}
