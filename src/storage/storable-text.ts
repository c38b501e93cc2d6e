/**
 * Neither database can hold the character NUL in a text: PostgreSQL refuses it, and the driver of SQLite cuts the text off
 * there. It is kept as U+FFFD, the sign for a character that cannot be shown.
 */
export function toStorable<Value>(value: Value): Value | string {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}
