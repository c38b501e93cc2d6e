/** Episodes whose files vanished together, more than anybody deletes: they stay until an admin says that they are really gone. */
export interface MissingFiles {
  readonly count: number;
  /** How many episodes there were. */
  readonly of: number;
}
