/**
 * Reads a local hour as people type it: `8:00`, `08:00`, `０８：００`, `8点` or `8` (a full hour).
 * Returns `HH:MM`, or undefined when it is not a time of day.
 */
export function parseLocalTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?::(\d{2})|[点點]|)$/.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
