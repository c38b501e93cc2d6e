/** What was thrown, as an error: itself if it is one, else one that says what it was. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
