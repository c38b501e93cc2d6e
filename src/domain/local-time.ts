/** Before an hour, in either script, or behind it: whether it is counted before noon or after it. */
const TIME =
  /^(?:(凌晨|清晨|早上|早晨|上午)|(下午|傍晚|(晚上|晚间|晚間)))?\s*(\d{1,2})(?::?(\d{2})|[点點](?:(半)|(\d{1,2})分?|整)?|)\s*(?:(am)|(pm))?$/i;
/** Hours and minutes written in Chinese: 七, 十二, 二十三, 四十五. */
const NUMERAL = /([二三四五])?十([一二三四五六七八九])?|[零〇一二两兩三四五六七八九]/g;
const DIGITS = '零一二三四五六七八九';

/**
 * Reads a local hour as people type it: `8:00`, `08:00`, `０８：００`, `0800`, `8点`, `七點半`, `晚上10点`, `10pm` or `8` (a full hour).
 * Returns `HH:MM`, or undefined when it is not a time of day.
 */
export function parseLocalTime(text: string): string | undefined {
  const match = TIME.exec(withDigits(text.normalize('NFKC').trim()));
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

/** 七點四十五分 with digits: 7點45分. */
function withDigits(text: string): string {
  return text.replace(NUMERAL, (numeral, tens?: string, ones?: string) => {
    if (!numeral.includes('十')) return String(digitOf(numeral));
    return String((tens ? digitOf(tens) : 1) * 10 + (ones ? digitOf(ones) : 0));
  });
}

function digitOf(numeral: string): number {
  if (numeral === '两' || numeral === '兩') return 2;
  return numeral === '〇' ? 0 : DIGITS.indexOf(numeral);
}
