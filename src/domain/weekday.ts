/** The days of a week as ISO 8601 numbers them: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Far more than seven names take; a longer text is none. */
const MOST_LENGTH = 80;

/** What people write for several days at once, folded. */
const GROUPS: readonly (readonly [words: RegExp, days: readonly Weekday[]])[] = [
  [/^(每天|每日|天天|全部|all|any|daily|every ?day)$/, WEEKDAYS],
  [/^(工作日|平日|上班日|weekdays?|work(ing)? ?days?)$/, [1, 2, 3, 4, 5]],
  [/^(周末|週末|假日|weekends?)$/, [6, 7]],
];
/** One day: its number, its name in English, or in Chinese with or without 周. */
const DAY =
  /^(?:(?:周|週|星期|礼拜|禮拜)?(?:([1-7])|([一二三四五六])|([日天]))|(mon)(?:days?)?|(tue)s?(?:days?)?|(wed)(?:nesdays?)?|(thu)(?:r|rs|rsdays?)?|(fri)(?:days?)?|(sat)(?:urdays?)?|(sun)(?:days?)?)$/;
/** What people write between the first and the last day of a span. */
const SPAN = /\s*(?:[-‐-―~〜至到]|\b(?:to|until|through)\b)\s*/g;
/** 周六周日 without anything between. */
const NAME_BEGINS = /(?:周|週|星期|礼拜|禮拜)/g;
/** What they write between days. */
const BETWEEN = /(?:[\s,，、/+&和与與及]|\band\b)+/;
/** 一三五, 135, 周二四: several days in one word. */
const RUN = /^(?:周|週|星期|礼拜|禮拜)?([1-7一二三四五六日天]{2,7})$/;

/**
 * Reads days of the week as people type them: `1-5`, `周一到周五`, `工作日`, `一三五`, `mon wed fri`, `Sunday`, `每天`.
 * Returns them in order and each once, or undefined when it is none.
 */
export function parseWeekdays(text: string): readonly Weekday[] | undefined {
  if (text.length > MOST_LENGTH) return undefined;
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const group = GROUPS.find(([words]) => words.test(typed));
  if (group) return group[1];
  const apart = typed.replace(NAME_BEGINS, ' $&').replace(SPAN, '-');
  const spans = apart.split(BETWEEN).filter(Boolean);
  const days = spans.map(readSpan);
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return inOrder(days.flatMap((some) => some ?? []));
}

/** The days in order, each once. */
export function inOrder(days: readonly Weekday[]): readonly Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

function readSpan(text: string): readonly Weekday[] | undefined {
  const [, run] = RUN.exec(text) ?? [];
  if (run) return [...run].flatMap((sign) => readDay(sign) ?? []);
  const [first, last, ...others] = text.split('-').map(readDay);
  if (first === undefined || others.length > 0) return undefined;
  if (!text.includes('-')) return [first];
  if (last === undefined) return undefined;
  // Saturday to Monday goes past the end of the week.
  const length = ((last - first + 7) % 7) + 1;
  return WEEKDAYS.filter((day) => (day - first + 7) % 7 < length);
}

function readDay(text: string): Weekday | undefined {
  const [, digit, numeral, sunday, ...names] = DAY.exec(text) ?? [];
  if (digit) return dayOf(Number(digit));
  if (numeral) return dayOf('一二三四五六'.indexOf(numeral) + 1);
  if (sunday) return 7;
  return dayOf(names.findIndex(Boolean) + 1);
}

function dayOf(number: number): Weekday | undefined {
  return WEEKDAYS.find((day) => day === number);
}
