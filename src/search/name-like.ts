/** What organisations, places and peoples are called by at the end of their names. */
const ENDING =
  /(?:公司|集团|科技|矿业|药业|能源|电子|重工|证券|保险|资本|基金|银行|大学|学院|医院|研究所|实验室|俱乐部|协会|计划|星人|星球|王国|共和国|帝国|岛|汽车|航空|传媒)$/u;
const TITLED = /(?<=^|[的和与跟])(.{3})(?:教授|博士|先生|女士|老师|院士|部长|总统|主席|医生)/gu;
/** The common family names of one character. */
const FAMILY = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
);
/** A row of words with capitals that nothing divides. */
const CAPITALS = /\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)+/gu;

/** The characters by which foreign names are written most, as tables of transliteration give them. */
const FOREIGN = new Set(
  '阿埃艾安昂奥巴班邦本比彼宾波伯勃博布查达戴丹当德登迪蒂顿多恩尔法凡菲费芬弗福戈格葛根古哈海汉赫亨霍基吉加贾杰金津卡凯坎柯科克肯库昆拉莱兰朗劳勒雷里利列林琳卢鲁路伦罗洛马玛麦曼梅门蒙米密明摩莫默姆穆纳奈南内尼宁纽诺努欧帕潘佩皮普齐奇乔切琼若萨塞桑沙山圣施史斯苏索所塔泰坦汤特提图托瓦万韦维温文沃乌西希夏香谢辛雅亚扬耶叶伊依因英尤约扎泽詹珍芝朱兹佐',
);

/**
 * Whether an unknown word looks like a name: one with a capital, a row of characters of foreign names, an organisation or place, a
 * person. @param typed as it was typed, or folded where it is Chinese
 */
export function isNameLike(typed: string): boolean {
  if (!/\p{Script=Han}/u.test(typed)) return /^\p{Lu}\p{L}{2}/u.test(typed);
  if (typed.length < 3) return false;
  if (endsAsName(typed)) return true;
  const isPerson = typed.length === 3 && FAMILY.has(typed.charAt(0));
  return isPerson || [...typed].every((character) => FOREIGN.has(character));
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
