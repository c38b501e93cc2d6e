import { type AliasDoubt, type EntityKind, isTopic } from '../domain/entity.ts';
import { foldName, isHan } from './fold-name.ts';

/** Length of a folded name; anything longer is a description, not a name. */
const LONGEST_NAME = 48;

/** Endings of descriptions (what somebody is or does) as opposed to names; 公司 alone is the ending of many names. */
const HAN_ROLE =
  /(?:巨头|龙头|龙头企业|厂商|供应商|制造商|开发商|运营商|服务商|代工厂|竞争对手|对手|之一|(?:母|子|上市|初创|创业|旗下|姊妹)公司|初创企业|创始人|首席执行官|首席[财技运营产品科学]{1,4}官|执行长|董事长|掌门人|总裁|行长|主席|总统|总理|首相|部长|国务卿|财长|议员|发言人|分析师|经济学家|投资人|投资者|企业家|科学家|教授|记者|主持人|编辑|作者|教父|股神|女神)$/u;
const HAN_SENTENCE =
  /^(?:是|即|由|用于|指|又称|简称|现为|现名|前身|原名|原为|可能|应为|应指|疑似|这里|此处|包括|例如|比如|根据|以及|来自|通过|关于|所谓|另一|某|其|他们|我们|你们|它|知名|著名|最大|全球最|美国前|英国前|德国前|日本前|法国前|一[个家种位款类项只支名份])|的|（|、|，|；|：/u;
const LATIN_ROLE =
  /(?:^|[\s-])(?:maker|giant|startup|supplier|vendor|founder|ceo|cfo|cto|executive|chairman|chairwoman|president|minister|secretary|governor|rival|developer|provider|operator|subsidiary|firm|analyst|economist|investor|platform|lab|company that|exchange for)$/iu;
/** A name with a job: 特斯拉CEO. */
const TITLED = /(?:CEO|CFO|CTO|COO|首席)$/iu;
/** An amount, a date or a measure: 2024年, 38亿美元, 15%. */
const AMOUNT =
  /^[\d.,%+\-~约近超]+\s*(?:[万亿]|百万|年|月|日|季|%|％|美元|元|倍|吨|瓦|人|次|天|小时|billion|million|bn)/iu;

/** Why an alias is unlikely to be a name of that kind; undefined without an objection. Takes both names as people write them. */
export function findDoubt(kind: EntityKind, name: string, alias: string): AliasDoubt | undefined {
  const lengths = [foldName(name).length, foldName(alias).length];
  if (Math.max(...lengths) > LONGEST_NAME) return 'too-long';
  if (Math.min(...lengths) < 2) return 'too-short';
  if (isPartly(name, alias)) return 'part';
  if (AMOUNT.test(alias.trim())) return 'description';
  // A description may well be another name of a topic.
  if (isTopic(kind) ? false : isDescription(alias)) return 'description';
  if (hasOtherNumber(name, alias)) return 'unlike';
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

/** Whether both hold numbers, and not the same ones: GPT-5 is not GPT-55. */
export function hasOtherNumber(first: string, second: string): boolean {
  const [some, others] = [first, second].map((name) => name.match(/\d+/g)?.join(' '));
  return some !== undefined && others !== undefined && some !== others;
}

function isDescription(alias: string): boolean {
  if (TITLED.test(alias.trim())) return true;
  if (isHan(alias)) return HAN_ROLE.test(alias) || HAN_SENTENCE.test(alias);
  // A name has a capital or a digit somewhere: iPhone, xAI.
  const isLower = /\s/u.test(alias.trim()) && !/[\p{Lu}\p{N}]/u.test(alias);
  return isLower || LATIN_ROLE.test(alias.trim());
}

/** Whether it says what somebody is or does: 首席执行官. */
export function isRole(name: string): boolean {
  return HAN_ROLE.test(name) || TITLED.test(name);
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
