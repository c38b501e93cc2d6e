import { findDates } from './find-dates.ts';

/** What a line says that only says when, where or by whom a text was published. */
export interface Stamp {
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** `HH:MM`. */
  readonly time?: string | undefined;
  /** The paper or site that published it. */
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  /** The line is a label whose value is on the next one. */
  readonly awaits?: 'author' | 'outlet' | undefined;
}

/** Longer lines are prose. */
const LONGEST = 120;
const LONGEST_NAME = 30;
/** Headings, quotations, list items, tables. */
const STRUCTURE = /^\s*(?:#{1,6}\s|[>|]|[-*+]\s|\d{1,3}[.)]\s)/;
const SEPARATOR = /\s*[·•∙|｜／]\s*|\s{2,}|[\t\u3000]/;
const ONLY_SEPARATORS = /^[·•∙|｜／\s]+$/;
const DATE_LABEL =
  /(?:published|posted|updated|translated|written|last (?:updated|modified)|date|发布|發布|发表|發表|更新|日期|时间|時間|创建|刊登|撰写|编辑(?=于)|編輯(?=於))(?:\s*(?:on|at|date|时间|時間|日期|于|於))?\s*[:：]?/gi;
const WEEKDAY =
  /(?:星期|周|週)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?/gi;
const ZONE =
  /\b(?:UTC|GMT|CST|EST|PST|PDT|EDT|BST)(?:[+-]\d{1,2}(?::?\d{2})?)?\b|[+-]\d{2}:?\d{2}\b|(?:北京时间|北京時間)/g;
/** `148 次阅读`, `约 23 分钟`, `5 min read`, `阅读 1.2万`. */
const COUNT =
  /^(?:约|約|共|全文)?\s*[\d,.]+\s*[万萬kKmM]?\s*(?:次|个|個|字|分钟|分鐘)?\s*(?:阅读|閱讀|浏览|瀏覽|点赞|评论|評論|字|分钟|分鐘|次|views?|reads?|comments?|likes?|words?|min(?:ute)?s?(?:\s+read)?)(?:读完|讀完|阅读|閱讀)?$|^(?:阅读|閱讀|浏览|瀏覽|点赞|赞|讚|评论|評論|字数|字數|views?|reads?|comments?)(?:量|数|數|时长|時長)?\s*[:：]?\s*(?:约|約)?\s*[\d,.]+\s*[万萬kKmM字分钟鐘次]*$|^[\d,.]+\s*[万萬kKmM]?\s*(?:人(?:赞同|贊同|喜欢|喜歡|关注|關注).{0,6}|followers)$|^(?:浏览|瀏覽|阅读|閱讀|点击|點擊)次[数數]\s*[:：]?\s*\d+$|^【?(?:字号|字號|字体|字體)[\s:：小中大]*】?$/i;
const AUTHOR =
  /^(?:(?:本文)?作者|撰文|记者|記者|文(?=\s*[:：|｜/])|author|written by|by(?=\s+[\p{Lu}\p{Lo}]))\s*[:：|｜/]?\s*(.*)$/iu;
const OUTLET = /^(?:文章|信息|稿件)?(?:来源|來源|出处|出處|source|via)\s*[:：]\s*(.*)$/i;
/** From where somebody wrote, as Chinese networks show it behind the time. */
const REGION = String.raw`(?:IP\s?属地\s?[:：]?\s?)?(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)`;
const ONLY_REGION = new RegExp(`^${REGION}$`);
const LAST_REGION = new RegExp(String.raw`(?:^|\s+)${REGION}$`);
/** A mark of WeChat, behind which an author and an account stand. */
const ORIGINAL = /^(?:原创|原創)\s+/;
/** `编辑 | 罗薇`: who did what for a text. */
const CREDIT =
  /^(文|作者|撰文|编辑|編輯|责编|责任编辑|校对|采访|摄影|攝影|设计|来源|來源|题图)\s*[|｜丨]\s*(\S.{0,40})$/;
/** `分类：芯片`: what a site files a text under. */
const FILED = /^(?:分类|分類|栏目|欄目|标签|標籤|category|categories|tags|filed under)\s*[:：|｜]\s*\S/i;
const HASHTAGS = /^#\S+(?:\s+#\S+)*$/;
/** Names have no punctuation of a sentence. */
const PROSE = /[。！？；!?;“”"…]|[.,，、:：]\s*$|https?:/;

/** Whether a line says who did what for a text: `编辑 | 罗薇`. */
export function isCredit(line: string): boolean {
  return CREDIT.test(line.trim());
}

/** Reads a line that is nothing but a date, a name of an outlet or author, counts; undefined for any other. */
export function readStamp(line: string): Stamp | undefined {
  const text = line.replace(/[*_]{1,3}/g, '').trim();
  if (ONLY_SEPARATORS.test(text)) return {};
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > LONGEST || STRUCTURE.test(line)) return undefined;
  if (FILED.test(text)) return {};
  const [, credit = '', name = ''] = CREDIT.exec(text) ?? [];
  if (credit !== '') return AUTHOR.test(credit) || credit === '文' ? { author: name.trim() } : {};
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  let stamp: Stamp = {};
  let names = 0;
  for (const part of parts) {
    const read = readPart(part);
    if (read === undefined) return undefined;
    if (read.outlet !== undefined) names += 1;
    stamp = { ...read, ...definedOf(stamp) };
  }
  // A name alone may be anything: it takes a date beside it, and there are never many.
  const isNameAlone = stamp.outlet !== undefined && stamp.date === undefined && !OUTLET.test(text);
  const isTagsAlone = parts.every((part) => HASHTAGS.test(part));
  return names > 2 || isNameAlone || isTagsAlone ? undefined : stamp;
}

function readPart(part: string): Stamp | undefined {
  if (COUNT.test(part) || HASHTAGS.test(part) || ONLY_REGION.test(part)) return {};
  const author = AUTHOR.exec(part)?.[1];
  if (author !== undefined && findDates(author).length === 0) return named('author', author);
  const outlet = OUTLET.exec(part)?.[1];
  if (outlet !== undefined && findDates(outlet).length === 0) return named('outlet', outlet);
  const [found] = findDates(part);
  const rest = findDates(part)
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), part)
    .replace(DATE_LABEL, '')
    .replace(WEEKDAY, '')
    .replace(ZONE, '')
    .replace(/^[\s,，:：()（）—–-]+|[\s,，:：()（）—–-]+$/g, '')
    .replace(found?.time === undefined ? '' : LAST_REGION, '')
    .trim();
  if (rest === '') return found ? { date: found.date, time: found.time } : {};
  const account = ORIGINAL.test(rest) ? rest.replace(ORIGINAL, '').split(/\s+/) : [];
  if (found && account.length > 0 && account.length < 3)
    return { author: account.at(-2), outlet: account.at(-1), date: found.date, time: found.time };
  const name = OUTLET.exec(rest)?.[1] ?? rest;
  // `2026-02-05 A report`: only beside a time is what follows a name.
  if (found && found.time === undefined && !OUTLET.test(rest) && !AUTHOR.test(rest)) return undefined;
  const by = AUTHOR.exec(rest)?.[1];
  const read = by === undefined ? named('outlet', name) : named('author', by);
  return read && { ...read, date: found?.date, time: found?.time };
}

function named(field: 'author' | 'outlet', value: string): Stamp | undefined {
  const name = value.trim();
  if (name === '') return { awaits: field };
  return name.length > LONGEST_NAME || PROSE.test(name) || !/\p{L}/u.test(name)
    ? undefined
    : { [field]: name };
}

function definedOf(stamp: Stamp): Stamp {
  return Object.fromEntries(Object.entries(stamp).filter(([, value]) => value !== undefined));
}
