/** Verbs of the news in Chinese and English, by the beginning of their English forms. */
const VERBS: readonly (readonly [chinese: RegExp, english: RegExp])[] = (
  [
    ['辞职|辞任', 'resign'],
    ['回购', 'buy back|bought back|repurchas|buyback'],
    ['起诉|提告|控告', 'sue|suing|lawsuit'],
    ['取消|解除|废除', 'lift|scrap|cancel|abolish|remov'],
    ['搬到|迁到|转移|搬迁', 'mov|relocat|shift'],
    ['回答', 'answer'],
    ['参加|加入|参与', 'join|took part|take part|participat'],
    ['跟进', 'follow'],
    ['批准|核准|通过', 'approv|pass'],
    ['出售|卖出|卖掉|抛售', 'sell|sold|divest'],
    ['收购|买下|购买', 'buy|bought|acquir'],
    ['签署|签订|签下', 'sign'],
    ['投资', 'invest'],
    ['推出|发布|上线', 'launch|releas|unveil'],
    ['证实|确认', 'confirm'],
    ['推迟|延后|延期', 'delay|postpon'],
    ['关闭|关停|停产', 'clos|shut|halt'],
    ['裁员', 'lay off|laid off|layoff|job cut'],
    ['拆分|分拆', 'split|spin off|spun off|break up'],
    ['上市', 'list|go public|went public|ipo'],
    ['上诉', 'appeal'],
    ['回收', 'recover'],
    ['支付|付款', 'pay|paid'],
    ['接受', 'accept'],
    ['支持|赞成', 'support|back'],
    ['相信', 'believ'],
    ['收到|接到', 'receiv'],
    ['罚款|罚金', 'fine'],
    ['取代|替代', 'replac'],
    ['禁止', 'ban'],
    ['承诺', 'commit|pledg|promis'],
    ['达成', 'reach|struck'],
    ['增持', 'add|rais|bought more'],
    ['减持', 'trim|cut|sold'],
    ['提价|涨价', 'rais|price increase'],
    ['降价', 'price cut|cut prices|cut its price'],
    ['降息', 'cut'],
    ['加息|升息', 'rais|hike'],
    ['调整', 'adjust|chang'],
    ['清盘|破产', 'liquidat|bankrupt|wind up'],
    ['撤诉', 'drop'],
    ['闭源|关门', 'close'],
    ['拿到|获得|取得', 'obtain|got|receiv|granted|won'],
    ['提交|递交', 'submit|filed|approv'],
  ] as const
).map(([chinese, english]) => [new RegExp(chinese), new RegExp(`(?<![a-z])(?:${english})`)] as const);

/** Whether one of these stands in the Chinese text, and its translation in the English one. */
export function sharesVerb(chinese: string, english: string): boolean {
  return VERBS.some(([verb, translation]) => verb.test(chinese) && translation.test(english));
}
