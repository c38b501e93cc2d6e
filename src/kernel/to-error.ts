/** Converts a thrown value to an Error: returns it unchanged if it is one, else wraps its text. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
