/**
 * Episodes whose files vanished together, more than anybody deletes on purpose: they stay until an admin confirms that they were
 * deleted.
 */
export interface MissingFiles {
  readonly count: number;
  /** How many episodes there were. */
  readonly of: number;
}
