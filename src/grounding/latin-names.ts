import type { Span } from './fault.ts';
import type { FoldedText } from './folded-text.ts';
import { squeezeName } from './search-text.ts';

/** A word in Latin letters that names something: OpenAI, NVDA, H200, 910C. */
export interface LatinName extends Span {
  /** Without hyphens, in lower case. */
  readonly name: string;
  /** Letters with digits: a model name or a ticker. */
  readonly isModel: boolean;
}

const TOKEN = /[\p{Script=Latin}\d]+(?:[.&'’+_-][\p{Script=Latin}\d]+)*/gu;
/** An abbreviation whose full stop ends no sentence. */
const TITLE = /(?:^|\s)(?:mr|mrs|ms|dr|st|inc|corp|co|vs)\.\s$/i;
const SENTENCE_START = /(?:^|[.!?:;。！？；：\n"“”「『(（•-])\s{0,4}$/u;

/** Capitalised words that name nothing: statements about them are checked, but the words themselves need not occur in the source. */
const COMMON = new Set(
  (
    'AI IT CEO CFO COO CTO IPO ETF ETFS GDP CPI PPI PMI GPU GPUS CPU CPUS API APIS APP APPS PC PCS TV LLM LLMS ESG VR AR EV EVS ' +
    'OK ID IDS FAQ HR PR VC PE IP USD RMB CNY HKD EUR GBP JPY TWD NTD KRW AM PM YOY QOQ TOP NO ROI ROE PE EPS M&A R&D B2B B2C ' +
    'I THE A AN AND OF IN ON AT TO FOR BY WITH FROM AS OR BUT NOT IT ITS THIS THAT THESE THOSE HE SHE THEY WE YOU ' +
    'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY ' +
    'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER ' +
    'MR MRS MS DR PROF PRESIDENT PREMIER PRIME MINISTER CHAIRMAN CHAIRWOMAN CHIEF EXECUTIVE OFFICER FOUNDER SENATOR GOVERNOR ' +
    'SECRETARY STATE INC CORP LTD CO LLC PLC GROUP COMPANY CORPORATION INTERNET WEB EARTH ENGLISH WEST EAST NORTH SOUTH WESTERN ' +
    'ASIA EASTERN BIG TECH CHINESE-MADE Q H FY'
  ).split(' '),
);

/** Finds Latin names by their capitals. @param taken spans to skip; sorted, not overlapping */
export function findLatinNames(text: FoldedText, taken: readonly Span[]): LatinName[] {
  const names: LatinName[] = [];
  let next = 0;
  for (const { 0: token, index } of text.cased.matchAll(TOKEN)) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= index) next += 1;
    const end = index + token.length;
    const span = taken[next];
    const isTouched = span !== undefined && span.start < end;
    const isModel = /\d/.test(token) && /\p{L}/u.test(token);
    if (isModel && !isTouched) {
      names.push({ start: index, end, name: squeezeName(text.folded.slice(index, end)), isModel });
      continue;
    }
    for (const part of partsOf(token, index)) {
      while (next < taken.length && (taken[next]?.end ?? 0) <= part.start) next += 1;
      if ((taken[next]?.start ?? part.end) < part.end) continue;
      const word = text.cased.slice(part.start, part.end);
      if (isName(word, text, part.start))
        names.push({
          ...part,
          name: squeezeName(text.folded.slice(part.start, part.end)),
          isModel: /\d/.test(word),
        });
    }
  }
  return names;
}

/** Whether a capitalised word names nothing: a weekday, a title, an abbreviation. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word.toUpperCase());
}

/** Splits AI-powered, US-China and Huang's into their parts. */
function partsOf(token: string, index: number): Span[] {
  return [...token.matchAll(/[^'’_-]+/gu)].map((part) => ({
    start: index + part.index,
    end: index + part.index + part[0].length,
  }));
}

function isName(word: string, text: FoldedText, at: number): boolean {
  if (word.length < 2 || !/\p{Lu}/u.test(word) || isCommonWord(word)) return false;
  const isOrdinary = /^\p{Lu}\p{Ll}+$/u.test(word);
  if (!isOrdinary || !isEnglish(text.cased, at)) return true;
  const before = text.cased.slice(Math.max(0, at - 6), at);
  return TITLE.test(before) || !SENTENCE_START.test(before);
}

/** In English text the first word of a sentence is always capitalised. */
function isEnglish(text: string, at: number): boolean {
  return !/\p{Script=Han}/u.test(text.slice(Math.max(0, at - 20), at + 40));
}
