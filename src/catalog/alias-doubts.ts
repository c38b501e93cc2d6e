import { type AliasDoubt, type EntityKind, isTopic } from '../domain/entity.ts';
import { foldName, isHan } from './fold-name.ts';

/** Length of a folded name; anything longer is a description, not a name. */
const LONGEST_NAME = 48;

/** Endings of descriptions (what somebody is or does) as opposed to names; 公司 alone is the ending of many names. */
const HAN_ROLE =
  /(?:巨头|龙头|龙头企业|厂商|供应商|制造商|开发商|运营商|服务商|代工厂|竞争对手|对手|之一|(?:母|子|上市|初创|创业|旗下)公司|初创企业|创始人|首席执行官|董事长|掌门人|总裁|分析师|经济学家|投资人|企业家)$/u;
const HAN_SENTENCE = /^(?:是|即|由|用于|一[个家种位款类])|的/u;
const LATIN_ROLE =
  /(?:^|[\s-])(?:maker|giant|startup|supplier|vendor|founder|ceo|executive|chairman|chairwoman|president|rival|developer|provider|operator|subsidiary|firm)$/iu;

/** Why an alias is unlikely to be a name of that kind; undefined without an objection. Takes both names as people write them. */
export function findDoubt(kind: EntityKind, name: string, alias: string): AliasDoubt | undefined {
  const lengths = [foldName(name).length, foldName(alias).length];
  if (Math.max(...lengths) > LONGEST_NAME) return 'too-long';
  if (Math.min(...lengths) < 2) return 'too-short';
  if (isPartly(name, alias)) return 'part';
  // A description may well be another name of a topic.
  if (isTopic(kind) ? false : isDescription(alias)) return 'description';
  return isHan(name) || isHan(alias) || areAlike(name, alias) ? undefined : 'unlike';
}

/** Whether one is Han with an acronym at its end and the other spells out that acronym alone: 黄金ETF, Exchange Traded Fund. */
export function isPartly(first: string, second: string): boolean {
  const endsIn = (whole: string, long: string): boolean => {
    const acronym = isHan(whole) ? /[A-Za-z]{2,10}$/.exec(whole.trim())?.[0] : undefined;
    return acronym !== undefined && !isHan(long) && isAcronymOf(acronym, long);
  };
  return endsIn(first, second) || endsIn(second, first);
}

function isDescription(alias: string): boolean {
  if (isHan(alias)) return HAN_ROLE.test(alias) || HAN_SENTENCE.test(alias);
  // A name has a capital or a digit somewhere: iPhone, xAI.
  const isLower = /\s/u.test(alias.trim()) && !/[\p{Lu}\p{N}]/u.test(alias);
  return isLower || LATIN_ROLE.test(alias.trim());
}

/** Whether of two Latin names one contains the other or is its acronym. */
function areAlike(first: string, second: string): boolean {
  const [shorter, longer] =
    foldName(first).length < foldName(second).length ? [first, second] : [second, first];
  const words = ` ${wordsOf(longer).join(' ')} `;
  return words.includes(` ${wordsOf(shorter).join(' ')} `) || isAcronymOf(shorter, longer);
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s\p{Pd}.,&/]+/u)
    .map(foldName)
    .filter(Boolean);
}

/** SAMR of State Administration for Market Regulation: the initials of all words, or of the capitalised ones. */
function isAcronymOf(short: string, long: string): boolean {
  const folded = foldName(short);
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  const capitalised = long.match(/\p{Lu}[\p{L}\p{N}]*/gu)?.map(foldName) ?? [];
  return folded.length > 1 && [initials(wordsOf(long)), initials(capitalised)].includes(folded);
}
