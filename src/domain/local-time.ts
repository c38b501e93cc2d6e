/** Before an hour, in either script, or behind it: whether it is counted before noon or after it. */
const TIME =
  /^(?:(凌晨|清晨|早上|早晨|上午)|(下午|傍晚|(晚上|晚间|晚間)))?\s*(\d{1,2})(?::(\d{2})|[点點](?:(半)|(\d{1,2})分?)?|)\s*(?:(am)|(pm))?$/i;

/**
 * Reads a local hour as people type it: `8:00`, `08:00`, `０８：００`, `8点`, `8点半`, `晚上10点`, `10pm` or `8` (a full hour).
 * Returns `HH:MM`, or undefined when it is not a time of day.
 */
export function parseLocalTime(text: string): string | undefined {
  const match = TIME.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const [, morning, later, evening, digits, minutes, half, moreMinutes, am, pm] = match;
  const hour = Number(digits);
  // Twelve begins each half of the day: 12 am and 晚上12点 are midnight, 12 pm is noon.
  const isMidnight = hour === 12 && (morning ?? am ?? evening) !== undefined;
  const isAfternoon = hour < 12 && (later ?? pm) !== undefined;
  const inDay = isMidnight ? 0 : isAfternoon ? hour + 12 : hour;
  const minute = half ? 30 : Number(minutes ?? moreMinutes ?? 0);
  if (inDay > 23 || minute > 59) return undefined;
  return `${String(inDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
