/**
 * How people write days, months and times, as sources of regular expressions over folded text (one width, lower case, simplified
 * characters). Every repetition is bounded, so that matching stays linear.
 */
const NOT_DIGIT_BEFORE = '(?<![\\d.-])';
const YEAR = '(?<year>(?:19|20)\\d\\d年|今年|去年|前年)';
const MONTH_NUMBER = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
const DAY_NUMBER = '[12]\\d|3[01]|0?[1-9]';
/** What is no month although it looks like one: 五月天, 八月瓜. */
const MONTH = `(?<![\\d一二三四五六七八九十个])(?<month>${MONTH_NUMBER})月份?(?![天球亮瓜饼])`;
const SIDE = '(?<side>以来|至今|以后|之后|以前|之前)?';
const QUARTER_NUMBER = '[1-4一二三四]';

const ENGLISH_MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ENGLISH_YEAR = '(?<year>(?:19|20)\\d\\d)';
const LEAD = '(?:\\b(?<side>since|after|before|until)\\s|\\b(?:in|on|from|of|during|for|early|mid|late)\\s)';
const COUNT = '(?<count>\\d{1,3}|[一二两三四五六七八九十半]|a|one|two|three|four|five|six)';

/** What a pattern says: a year, month, day or quarter, a time by its name, or so many days, weeks or months back. */
export type DateWording = 'calendar' | 'named' | 'span';

/** Tried in this order; the longest reading of a place comes first. */
export const DATE_PATTERNS: readonly (readonly [DateWording, string])[] = [
  [
    'calendar',
    `${NOT_DIGIT_BEFORE}(?:${YEAR}的?)?(?:第?(?<quarter>${QUARTER_NUMBER})季度?|(?<half>[上下])半年|q(?<q>[1-4])(?!\\w)|${MONTH}(?:(?<day>${DAY_NUMBER})[日号])?)${SIDE}`,
  ],
  ['calendar', `${NOT_DIGIT_BEFORE}${YEAR}[底初末中]?${SIDE}(?!前)`],
  [
    'calendar',
    `${LEAD}?\\b${ENGLISH_MONTH}\\s(?:(?<day>${DAY_NUMBER})(?:st|nd|rd|th)?,?\\s)?${ENGLISH_YEAR}\\b`,
  ],
  ['calendar', `(?:\\b(?<side>since)|\\b(?:in|last|this|during))\\s${ENGLISH_MONTH}(?![\\w])`],
  ['calendar', `${LEAD}?\\b(?:q(?<q>[1-4])\\s${ENGLISH_YEAR})\\b`],
  ['calendar', `${LEAD}?\\b(?:${ENGLISH_YEAR}\\sq(?<q>[1-4]))\\b`],
  ['calendar', `\\b(?:(?<side>since|after|before|until)|in|during)\\s${ENGLISH_YEAR}\\b`],
  [
    'calendar',
    `(?<![\\d./-])${ENGLISH_YEAR}[-/](?<month>0?[1-9]|1[0-2])(?:[-/](?<day>${DAY_NUMBER}))?(?![\\d./-])`,
  ],
  ['span', `(?:最近|过去|近)(?:的|这)?${COUNT}个?(?<unit>天|日|周|星期|礼拜|月|年)`],
  [
    'span',
    `(?:\\bin\\s|\\bover\\s)?(?:\\bthe\\s)?\\b(?:last|past)\\s${COUNT}\\s(?<unit>day|week|month|year)s?\\b`,
  ],
  [
    'named',
    `(?<name>上上个?(?:周|星期|礼拜|月)|[上这本]个?(?:周|星期|礼拜)(?:[一二三四五六日天](?![直般些]))?|[上这本]个?月|今[天日]|昨[天日]|前天)${SIDE}`,
  ],
  [
    'named',
    '(?:\\bin\\s)?(?:\\bthe\\s)?\\b(?<name>(?:last|past|this)\\s(?:week|month|year)|yesterday|today)\\b',
  ],
];

/** What a written number means. */
export const NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'一二三四五六七八九十'].map((numeral, index) => [numeral, index + 1])),
  ...{ 十一: 11, 十二: 12, 两: 2, 半: 0.5, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
};

/** The beginnings of the months' English names. */
export const ENGLISH_MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Words that ask for what is new, in folded text. */
export const NOW_WORDS =
  '最新的?(?:消息|动态|进展|情况|一期)?|最近的?|近期|近来|现在的?|目前|眼下|如今|当前|(?<![a-z])(?:the\\s)?latest(?:\\snews)?(?:\\son)?(?![a-z])|(?<![a-z])(?:most\\s)?recent(?:ly)?(?![a-z])|(?<![a-z])(?:right\\s)?now(?![a-z])|(?<![a-z])(?:newest|currently|lately|these\\sdays)(?![a-z])';
