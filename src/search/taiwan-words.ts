import { mainlandForm, simplifyCharacters } from '../catalog/chinese-script.ts';

/**
 * Words of Taiwan's and Hong Kong's markets, technology and news beside those of the mainland, both in simplified characters, which
 * the tables of OpenCC lack or apply to traditional characters only.
 */
const TABLE = `
自驾 自动驾驶|无人计程车 无人出租车|计程车 出租车|新创 初创|崩跌 暴跌|影片 视频|升息 加息|华许 沃什|华尔许 沃什|普丁 普京|
泽伦斯基 泽连斯基|资料中心 数据中心|当机 宕机|智慧型手机 智能手机|通膨 通胀|联准会 美联储|那斯达克 纳斯达克|道琼 道琼斯|
费半 费城半导体|演算法 算法|大型语言模型 大语言模型|北韩 朝鲜|南韩 韩国|纽西兰 新西兰|雪梨 悉尼|义大利 意大利|沙乌地 沙特|
卡达 卡塔尔|哈玛斯 哈马斯|荷姆兹 霍尔木兹|荷莫兹 霍尔木兹|贺锦丽 哈里斯|欧巴马 奥巴马|希拉蕊 希拉里|祖克柏 扎克伯格|比尔盖兹 比尔盖茨|
川普 特朗普|范斯 万斯|卢比欧 鲁比奥|鲍尔 鲍威尔|艾普斯坦 爱泼斯坦|阿特曼 奥特曼|辉达 英伟达|忧郁症 抑郁症|健保 医保|捷运 地铁|
外送 外卖|简讯 短信|部落格 博客|网路 网络|资安 网络安全|骇客 黑客|晶片 芯片|核融合 核聚变|核分裂 核裂变|太空人 宇航员|选择权 期权|
殖利率 收益率|公债 国债|本益比 市盈率|市占率 市场份额|库藏股 回购|回圈 循环|程式设计师 程序员|程式码 代码|程式 程序|资料库 数据库|
记忆体 内存|硬碟 硬盘|萤幕 屏幕|列印 打印|介面 界面|预设 默认|使用者 用户|登入 登录|讯号 信号|频宽 带宽|宽频 宽带|
人工智慧 人工智能|软体 软件|硬体 硬件|韧体 固件|伺服器 服务器|云端 云|矽谷 硅谷|矽 硅|奈米 纳米|雷射 激光|网际网路 互联网|
行动支付 移动支付|行动装置 移动设备|社群媒体 社交媒体|专案 项目|创投 风投|股价淨值比 市净率|除权息 分红|配息 分红|
缩水式通膨 缩水式通胀|停滞性通膨 滞胀|量子电脑 量子计算机|笔电 笔记本|平板电脑 平板|离岸风电 海上风电|飞弹 导弹|潜舰 潜艇|移工 外劳
`;

/** No word of the table is longer. */
const LONGEST = 7;

let words: ReadonlyMap<string, string> | undefined;
let pattern: RegExp | undefined;

/** The form of a typed word, or of a run of them, in simplified characters and in the words of the mainland. */
export function mainlandWordsOf(typed: string): string {
  const simplified = simplifyCharacters(typed);
  words ??= readTable();
  pattern ??= new RegExp([...words.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
  const known = words;
  const replaced = simplified.replace(pattern, (word) => known.get(word) ?? word);
  // What the table does not change is left to OpenCC, which goes by the traditional characters.
  return replaced === simplified ? mainlandForm(typed) : mainlandForm(replaced);
}

/** Characters of the longest word of the table with which a text begins; 0 when there is none. */
export function taiwanWordAt(text: string): number {
  words ??= readTable();
  const simplified = simplifyCharacters(text.slice(0, LONGEST));
  for (let length = simplified.length; length > 1; length -= 1)
    if (words.has(simplified.slice(0, length))) return length;
  return 0;
}

function readTable(): ReadonlyMap<string, string> {
  const pairs = TABLE.replaceAll('\n', '').split('|').filter(Boolean);
  return new Map(
    pairs
      .map((pair) => pair.split(' '))
      .flatMap(([taiwan = '', mainland = '']) => (taiwan === mainland ? [] : [[taiwan, mainland] as const])),
  );
}
