import { isCommonWord } from '../catalog/word-borders.ts';

/** What organisations, places and peoples are called by at the end of their names. */
const ENDING =
  /(?:公司|集团|科技|资本|基金|银行|大学|学院|研究所|实验室|协会|计划|星人|星球|王国|共和国|帝国|半岛|群岛|汽车|航空|传媒)$/u;
const TITLED = /(?<=^|[的和与跟])(.{3})(?:教授|博士|先生|女士|老师|院士|部长|总统|主席|医生)/gu;
/** The common family names of one character. */
const FAMILY = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
);
/** A row of words with capitals that nothing divides. */
const CAPITALS = /\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)+/gu;

/** Whether an unknown word looks like a name: letters, what no common word is a part of, an organisation or a person. @param folded */
export function isNameLike(folded: string): boolean {
  if (!/\p{Script=Han}/u.test(folded)) return /\p{L}{3}/u.test(folded);
  if (folded.length < 3) return false;
  if (endsAsName(folded)) return true;
  const isPerson = folded.length === 3 && FAMILY.has(folded.charAt(0));
  return isPerson || !Array.from(folded.slice(1)).some((two, at) => isCommonWord(folded.charAt(at), two));
}

/** Whether it ends as names of organisations and places do, and is not that ending alone. @param folded */
export function endsAsName(folded: string): boolean {
  const ending = ENDING.exec(folded)?.[0];
  return ending !== undefined && ending.length < folded.length;
}

/** Persons who are named with what they are: 林远山教授. @param folded */
export function titledPersons(folded: string): string[] {
  return Array.from(folded.matchAll(TITLED), ([, name = '']) => name).filter((name) =>
    FAMILY.has(name.charAt(0)),
  );
}

/** The rows of two and more words with capitals in a text: what may be an English name. @param isGrammar whether a word is none of a name */
export function capitalRows(text: string, isGrammar: (word: string) => boolean): string[] {
  return Array.from(text.matchAll(CAPITALS), ([row]) => row.split(' '))
    .map((words) => words.slice(isGrammar(words[0] ?? '') ? 1 : 0))
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '));
}
