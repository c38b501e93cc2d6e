/** A country or region: its names, and hints that a text also refers to it (`中美`, `国产`). */
export interface Place {
  readonly names: readonly string[];
  readonly hints: readonly string[];
}

const ROWS = [
  '中国|中国大陆|大陆|内地|China|Chinese|Mainland China|PRC = 中|国内|国产|我国|A股|北京|沪|深圳',
  '美国|United States|America|American|Americans|U.S.|US|USA|U.S = 美|华盛顿|白宫|华尔街|加州|纽约|得州|德州|加利福尼亚|波士顿|芝加哥|california|new york|texas|washington|wall street|white house',
  '欧洲|欧盟|Europe|European|Europeans|EU|European Union = 欧',
  '英国|Britain|British|United Kingdom|UK|U.K.|U.K|England = 英|伦敦|london',
  '日本|Japan|Japanese = 日|东京|tokyo',
  '韩国|南韩|South Korea|Korea|Korean|South Korean = 韩|首尔|seoul',
  '朝鲜|北韩|北朝鲜|North Korea|North Korean|DPRK = 朝|平壤',
  '台湾|Taiwan|Taiwanese = 台|taipei|立法院|行政院|立委|立院',
  '香港|Hong Kong = 港',
  '澳门|Macau|Macao = 澳',
  '德国|Germany|German|Germans = 德|柏林|berlin',
  '法国|France|French = 法|巴黎|paris',
  '俄罗斯|俄国|Russia|Russian|Russians = 俄|莫斯科|moscow',
  '乌克兰|Ukraine|Ukrainian = 乌|基辅|kyiv',
  '印度|India|Indian = 印',
  '加拿大|Canada|Canadian = 加',
  '墨西哥|Mexico|Mexican = 墨',
  '巴西|Brazil|Brazilian = 巴',
  '澳大利亚|澳洲|Australia|Australian = 澳',
  '荷兰|Netherlands|Dutch|The Netherlands = 荷',
  '丹麦|Denmark|Danish = 丹',
  '格陵兰|Greenland = 格陵兰',
  '瑞士|Switzerland|Swiss = 瑞士|达沃斯|davos',
  '瑞典|Sweden|Swedish = 瑞典',
  '意大利|Italy|Italian = 意',
  '西班牙|Spain|Spanish = 西',
  '以色列|Israel|Israeli = 以',
  '伊朗|Iran|Iranian = 伊',
  '沙特|沙特阿拉伯|Saudi Arabia|Saudi = 沙特',
  '阿联酋|UAE|United Arab Emirates = 阿联酋',
  '新加坡|Singapore|Singaporean = 新加坡|狮城',
  '马来西亚|Malaysia|Malaysian = 马来|大马',
  '越南|Vietnam|Vietnamese = 越',
  '泰国|Thailand|Thai = 泰',
  '印尼|印度尼西亚|Indonesia|Indonesian = 印尼',
  '菲律宾|Philippines|Philippine = 菲',
  '土耳其|Turkey|Turkish = 土耳其',
  '委内瑞拉|Venezuela|Venezuelan = 委内|委国',
  '非洲|Africa|African = 非洲|中非|南非|北非|西非|东非|非盟',
  '亚洲|Asia|Asian = 亚',
  '东南亚|Southeast Asia = 东南亚|东盟|asean',
  '中东|Middle East = 中东',
  '拉美|拉丁美洲|Latin America = 拉美|拉丁美洲',
  '北京|Beijing = 中国|中方|官方|china|进京|赴京|抵京|在京|离京|返京|京城',
  '上海|Shanghai = 沪|上证',
  '深圳|Shenzhen = 深证|深市',
  '华盛顿|Washington = 美国|美方|u.s.|united states',
  '硅谷|Silicon Valley = 硅谷',
  '华尔街|Wall Street = 美股|华尔街',
  '白宫|White House = 白宫',
  '达沃斯|Davos = 达沃斯|世界经济论坛',
] as const;

/** Countries are named in too many ways for a strict check: one hint in the source is enough. */
export const PLACES: readonly Place[] = ROWS.map((row) => {
  const [names = '', hints = ''] = row.split(' = ');
  return { names: names.split('|'), hints: hints.toLowerCase().split('|') };
});
