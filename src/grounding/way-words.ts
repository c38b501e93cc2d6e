import { createRowFinder } from './word-rows.ts';

export type Way = 'up' | 'down';

/** Words for the way that something went, or stands to something else. Longer words stand before what they begin with. */
const WAYS: readonly (readonly [way: Way, chinese: string, english: string])[] = [
  [
    'up',
    '净流入|净买入|净增|买超|增持|新高|高于|高出|优于|多于|超出|涨|升(?![级学空])|增(?![值资])|加码|加大|加快|加息|追加|上调|上行|上扬|上浮|上修|上冲|上攻|走高|走强|走阔|调高|抬高|拉高|推高|提高|提至|提到(?=[约近\\d])|反弹|成长|扩大|扩至|扩张|扩产|回暖|回温|爬到|高(?=了?[\\d约近])|多(?=了|出|\\d|约|近)|(?<=[比较][^，。；]{1,10})多(?=$|[，。；])|招聘|增聘|雇用|扩充|扩编|扩招|扩军|膨胀|飙(?!车)|攀高|翻倍|翻番|激增|加仓|扫货|囤|加重|延长|拉长|抬升|好转|壮大',
    'rose|rise[sn]?|rising|up(?=[^\\S\\n](?:from|by|to|on|about|nearly|almost|more|over|sharply|slightly|[\\d$€£]))|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|grew|grow[sn]?|growing|growth|jump(?:s|ed|ing)?|add(?:s|ed|ing)?|increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|higher|above|advance[sd]?|hik(?:e[sd]?|ing)|surg(?:e[sd]?|ing)|widen(?:s|ed|ing)?|soar(?:s|ed|ing)?|rall(?:y|ies|ied)|recover(?:s|ed|ing)?|rebound(?:s|ed|ing)?|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|expand(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|upgrade[sd]?|upped|upward|swell(?:s|ed)?|inflows?|appreciat(?:e[sd]?|ing)|hir(?:e[sd]?|ing)|more',
  ],
  [
    'down',
    '净流出|净卖出|回调|回撤|拉回|净减|卖超|减持|新低|低于|逊于|少于|跌|降(?![落雨临])|减(?![肥重排税])|缩(?![写影])|贬(?!义)|下调|下行|下滑|下挫|下修|下探|下泻|走低|走弱|走软|调低|压低|拉低|回落|重挫|收窄|萎缩|衰退|转弱|腰斩|清仓|清掉|砍到|砍至|砍掉|(?<![卖删停关裁丢扔忘])掉(?=到|至|了?[\\d一二两三四五六七八九十])|低(?=了?[\\d约近])|少(?=了|\\d|约|近)|(?<=[比较][^，。；]{1,10})少(?=$|[，。；])|裁(?=[员掉减撤\\d])|省下|省掉|节省|滑落|跳水|崩盘|暴挫|探底|砍(?=[了\\d])|甩卖|抛售|变少|变小|变弱|减轻|缓解|缩短|恶化|衰减|骤减|锐减|下坠|下降|走跌',
    'fell|fall(?:s|en|ing)?|down(?=[^\\S\\n](?:from|by|to|on|about|nearly|almost|more|over|sharply|slightly|[\\d$€£]))|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)(?![^\\S\\n]to[^\\S\\n](?!\\d|about|some))|decreas(?:e[sd]?|ing)|lower(?:s|ed|ing)?|below|shrank|shrunk|shrink(?:s|ing)?|los(?:t|es|ing)(?=[^\\S\\n](?:about |some |nearly |almost |more than )?[\\d$€£])|slid|slid(?:es|ing)|slip(?:s|ped|ping)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing|tion)|plung(?:e[sd]?|ing)|narrow(?:s|ed|ing)?|weaken(?:s|ed|ing)?|tumbl(?:e[sd]?|ing)|sank|sunk|sink(?:s|ing)?|plummet(?:s|ed)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|dip(?:s|ped)?|eas(?:e[sd]|ing)|contract(?:ed|ing)|shed(?:s|ding)?|downgrade[sd]?|downward|halv(?:e[sd]|ing)|outflows?|depreciat(?:e[sd]?|ing)|retreat(?:s|ed)?|pared|la(?:y|id|ying) off|fewer|less',
  ],
];
const findWords = createRowFinder(
  WAYS.map(([, chinese, english]) => ({ chinese, english })),
  (english) => `(?<![a-z])(?:${english})(?![a-z])`,
);
const NEGATED =
  /(?:[没未]|不(?![断仅但光])|并非|停止|拒绝)[^，。；\d]{0,3}$|(?:not|never|no longer|without|stop(?:s|ped)?|n['’]t)[^\S\n](?:\w+[^\S\n])?$/;

/** A word for a way, with its place. */
export interface WayWord {
  readonly way: Way;
  readonly at: number;
  readonly end: number;
}

/** The words for a way in a folded text, in order; what did not go up went nowhere that is told. */
export function findWays(text: string): WayWord[] {
  return findWords(text).flatMap(({ row, start, end }): WayWord[] => {
    if (NEGATED.test(text.slice(Math.max(0, start - 12), start))) return [];
    return [{ way: WAYS[row]?.[0] ?? 'up', at: start, end }];
  });
}
