import { findDates, type WrittenDate } from './find-dates.ts';

const DATE_LABEL =
  /^[>\s*_]*(?:日期|发布|發布|发表|發表|date|published|posted|updated|更新)[^\d]{0,12}\d{4}/i;
/** Longer lines are about a day, and not of it: the line with a label, and what stands beside the date without one. */
const LONGEST_LABELLED = 120;
const LONGEST_BESIDE = 12;
const LONGEST_PLACE = 60;
const PLACE = /^\p{Lu}{2}[^.!?。]*[\s(（]$/u;
const DASH = /^[)）]?\s*(?:\/[\w\s]{2,30}\/\s*)?(?:[—–]|--)/;

/** The date of the first line that is hardly more than a date, or says what its date is: `2026-02-05, revised`. @param texts from the beginning */
export function datedLine(texts: readonly string[]): WrittenDate | undefined {
  return texts.flatMap((text) => {
    const [found] = findDates(text);
    if (!found) return [];
    if (isDateline(text, found)) return [found];
    const beside = text.length - (found.end - found.start);
    if (text.length > LONGEST_LABELLED) return [];
    return beside <= LONGEST_BESIDE || DATE_LABEL.test(text) ? [found] : [];
  })[0];
}

/** `TROMSØ, Norway (March 9, 2026) — A ferry line …`: where and when a report begins. */
function isDateline(text: string, { start, end }: WrittenDate): boolean {
  return (
    start > 0 && start <= LONGEST_PLACE && PLACE.test(text.slice(0, start)) && DASH.test(text.slice(end))
  );
}
