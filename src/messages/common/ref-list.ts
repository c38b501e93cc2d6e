/** Names of one picture: their lines are told apart, and their refs fit a button. */
export const MOST_NAMES = 4;

/** The refs of names as a button holds them. */
export function joinRefs(entities: readonly { readonly ref: string }[]): string {
  return entities.map(({ ref }) => ref).join('.');
}

/** The refs that a button holds. */
export function splitRefs(refs: string): readonly string[] {
  return refs.split('.').slice(0, MOST_NAMES);
}
