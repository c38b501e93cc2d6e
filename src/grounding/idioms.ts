/**
 * Words that contain numerals but state no figure. A numeral counts only before a unit, or if it is longer than one
 * character, so 一些 or 四川 need not be listed: only words that would otherwise be read as figures.
 */
const IDIOMS =
  '千万(?:别|不要|不能|不可|要|注意|记住|小心|得)|成千上万|千千万万|万万|千亿万|' +
  '百分百|百百|十全十美|十之八九|八九不离十|十有八九|九牛一毛|九死一生|三番五次|三番两次|三天两头|三言两语|三心二意|四分五裂|四面八方|' +
  '五花八门|五颜六色|七上八下|七嘴八舌|乱七八糟|横七竖八|杂七杂八|一五一十|一清二楚|一石二鸟|一箭双雕|一举两得|' +
  '两个凡是|接二连三|朝三暮四|丢三落四|说三道四|不三不四|低三下四|颠三倒四|张三李四|三五成群|三三两两|' +
  '一千零一夜|百万富翁|千万富翁|亿万富[翁豪]|亿万|千百万|千家万户|万里长征|' +
  '十四五(?=规划|计划|期间|时期)|十五五(?=规划|计划|期间|时期)|' +
  '第一时间|第三方|第三者|第二天|第三世界|第一夫人|两个字|三个字|四个字|' +
  '十分(?!钟|之)|十足|十字|十八罗汉|二十四节气|三六九等|五十步笑百步|' +
  '第一(?![季代批轮期届大名位])|一半天|九章|两面派|双十一|双十二|' +
  'third[- ]part(?:y|ies)|one[- ]on[- ]one|second[- ]hand|zero[- ]sum|two[- ]way|one[- ]way|' +
  'on the other hand|in two minds|at sixes and sevens|cloud nine|catch-22|fortune 500|plan b';

const IDIOM = new RegExp(IDIOMS, 'y');
const BEGINS = new Set('成千万百十九八三四五七乱横杂一两接朝丢说不低颠张亿第二双tozaicfps');

/** The end of the idiom that begins at this position. */
export function findIdiomEnd(text: string, at: number): number | undefined {
  if (!BEGINS.has(text[at] ?? '')) return undefined;
  IDIOM.lastIndex = at;
  return IDIOM.test(text) ? IDIOM.lastIndex : undefined;
}
