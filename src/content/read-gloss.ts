import type { Term } from '../domain/episode.ts';

/** A term, and the other names in its bracket. */
export interface GlossRead {
  readonly term: Term;
  readonly names: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /\p{Script=Latin}{2}/u;

/** Endings of company names, titles of people and places: written like acronyms, but not acronyms. */
const NO_ACRONYMS = new Set(
  'CO LTD INC CORP LLC PLC LP LLP SA AG NV BV SE AB AS KK GMBH PTE PTY SPA CEO CFO CTO COO CMO US USA UK EU PRC'.split(
    ' ',
  ),
);

/** `600519.SH`, and with an exchange before the colon `NASDAQ: NVDA`: ticker symbols, not names. */
const TICKER = /^(?:\d+(?:\.[A-Z]{2})?|[A-Z]{1,5}\.[A-Z]{1,2})$/;
const LISTED_SHARE = /^[A-Z]{2,8} ?[:：] ?[A-Z0-9.-]{1,8}$/;

/** Words that explain rather than name; 指数 is a name. */
const EXPLAINS = /^(?:指(?!数)|即|是|由|一[种個个类類]|用[于於来來])|的|用[于於]|[，。；、！？：（）,;!?:()]/;

/**
 * Parses the content of a bracket after a bold name: `English Name, ACRONYM: gloss`, a Chinese name for an English term, a name
 * alone or a gloss alone. Undefined when it is neither name nor gloss (a number, a ticker symbol, an address).
 */
export function readGloss(name: string, inside: string): GlossRead | undefined {
  const whole = plain(inside);
  if (TICKER.test(whole) || LISTED_SHARE.test(whole) || /^https?:/i.test(whole)) return undefined;
  const colon = findColon(whole);
  const head = colon < 0 ? whole : whole.slice(0, colon).trim();
  const gloss = colon < 0 ? undefined : whole.slice(colon + 1).trim() || undefined;
  if (isEnglishName(head)) {
    const { english, acronym } = splitAcronym(head);
    return { term: { name, english, acronym, gloss }, names: acronym ? [english, acronym] : [english] };
  }
  if (!HAN.test(name) && isChineseName(head)) {
    return { term: { name, gloss: gloss ?? head }, names: [head] };
  }
  return HAN.test(whole) || LATIN_WORD.test(whole) ? { term: { name, gloss: whole }, names: [] } : undefined;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first colon outside inner brackets that is not part of a ratio, a time or an address; -1 when there is none. */
function findColon(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '（' || character === '(') depth += 1;
    else if (character === '）' || character === ')') depth -= 1;
    else if (depth === 0 && (character === '：' || character === ':')) {
      const isRatio = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
      if (!isRatio && !text.startsWith('//', at + 1)) return at;
    }
  }
  return -1;
}

function isEnglishName(text: string): boolean {
  if (text.length > 120 || HAN.test(text) || !LATIN_WORD.test(text)) return false;
  const words = text.split(' ').length;
  // A name has capitals; many lower-case words are a sentence.
  return words <= (/^\p{Ll}/u.test(text) ? 5 : 12);
}

function isChineseName(text: string): boolean {
  const length = [...text.replaceAll(' ', '')].length;
  return HAN.test(text) && (length <= 4 || (length <= 14 && !EXPLAINS.test(text)));
}

/** `Yangtze Memory Technologies Corp., YMTC` and `Exchange Traded Fund (ETF)` end in an acronym; `… Co., Ltd.` does not. */
function splitAcronym(head: string): { readonly english: string; readonly acronym?: string | undefined } {
  const bracketed = /[)）]$/.test(head);
  const at = bracketed
    ? Math.max(head.lastIndexOf('('), head.lastIndexOf('（'))
    : Math.max(...[',', '，', '、', ';', '；', '/', '|'].map((mark) => head.lastIndexOf(mark)));
  const acronym = head.slice(at + 1, bracketed ? -1 : undefined).trim();
  const english = head.slice(0, Math.max(at, 0)).trim();
  return LATIN_WORD.test(english) && isAcronym(acronym) ? { english, acronym } : { english: head };
}

function isAcronym(text: string): boolean {
  const capitals = text.replace(/[^A-Z0-9]/g, '').length;
  return (
    /^[A-Z][A-Za-z0-9&.-]{1,9}$/.test(text) &&
    capitals >= 2 &&
    !NO_ACRONYMS.has(text.replaceAll('.', '').toUpperCase())
  );
}
