/**
 * Neither database can store the character NUL in a text: PostgreSQL rejects it, and the SQLite driver truncates the text there.
 * It is stored as U+FFFD, the replacement character.
 */
export function toStorable<Value>(value: Value): Value | string {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}
