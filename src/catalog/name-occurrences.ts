/** Which episodes' texts contain names, whatever their front matter lists. */
export interface NameOccurrences {
  /** How many episodes there are. */
  readonly episodes: number;
  /** Numbers of the episodes; none for a name that was not looked for. */
  of(foldedName: string): readonly number[];
}
