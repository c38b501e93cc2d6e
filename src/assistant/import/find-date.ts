import type { Proposal } from '../../domain/import.ts';
import { readDate } from '../../grounding/dates.ts';
import { readEnglishDate } from '../../grounding/english-dates.ts';

/** Characters at the beginning of a text that are searched for its date. */
const MOST_READ = 5_000;

/** The first complete date of a text that is not in the future. @param today `YYYY-MM-DD` */
export function findDate(paragraphs: readonly string[], today: string): Proposal | undefined {
  let left = MOST_READ;
  for (const [paragraph, original] of paragraphs.entries()) {
    const text = original.slice(0, left).normalize('NFKC').toLowerCase();
    for (let at = 0; at < text.length; at += 1) {
      // Not within a number or a word.
      if (/[\d.a-z]/.test(text.charAt(at - 1)) && /[\da-z]/.test(text.charAt(at))) continue;
      const found = readDate(text, at) ?? readEnglishDate(text, at);
      const { year, month, day } = found?.date ?? {};
      if (!found || year === undefined || month === undefined || day === undefined) continue;
      const value = dayOf(year, month, day);
      if (value !== undefined && value <= today)
        return { field: 'date', value, paragraph, evidence: text.slice(at, found.end) };
    }
    left -= original.length;
    if (left <= 0) return undefined;
  }
  return undefined;
}

/** `YYYY-MM-DD`; undefined for a day that does not exist. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && year >= 1000 ? date.toISOString().slice(0, 10) : undefined;
}
