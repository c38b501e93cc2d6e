/** Qualities of which something has more than something else, or too much. */
const COMPARED = ['高低', '快慢', '大小', '多少', '早晚', '强弱', '贵贱', '深浅', '长短', '轻重', '好坏'].map(
  ([one = '', other = '']) => [one, other] as const,
);
/** The same of which something has the most. */
const EXTREMES: readonly (readonly [chinese: string, english: string])[][] = [
  [
    ['高', 'highest'],
    ['低', 'lowest'],
  ],
  [
    ['大', 'largest|biggest|greatest'],
    ['小', 'smallest'],
  ],
  [
    ['多', 'most'],
    ['少', 'fewest|least'],
  ],
  [
    ['快', 'fastest'],
    ['慢', 'slowest'],
  ],
  [
    ['强|好', 'strongest|best'],
    ['弱|差', 'weakest|worst'],
  ],
  [
    ['贵', 'dearest|priciest|most expensive'],
    ['便宜', 'cheapest'],
  ],
];

/** Words that say the opposite of each other, in Chinese and by the beginning of the English forms. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  // [Chinese, English] against [Chinese, English]
  [
    '批准|核准|准许|允许|同意|接受|答应|首肯|点头|许可|核可|应允|支持|赞成',
    'approv(?:e|ed|es)|accept(?:s|ed)?|grant(?:s|ed)?|allow(?:s|ed)?|agree[sd]?|ratif(?:y|ied|ies)|back(?:s|ed)|support(?:s|ed)?|side[sd] with|uph[eo]ld',
    '驳回|否决|拒绝(?!置评)|反对|不许|不准|禁止|不得|推翻',
    'reject(?:s|ed)?|denie[sd]|refuse[sd]?|dismiss(?:es|ed)?|turn(?:s|ed)? down|veto(?:es|ed)?|oppose[sd]?|ban(?:s|ned)?|prohibit(?:s|ed)?|forbids?|threw out|overturn(?:s|ed)?',
  ],
  ['[高多]于', 'above|higher than|more than|ahead of', '[低少]于', 'below|lower than|less than|under'],
  [
    '优于|好于|胜过|强于|高于(?:市场|分析师|外界|华尔街)?的?预[期估]|超(?:出|过|乎)?(?:市场|分析师|外界|华尔街)?的?预[期估]',
    'beat(?:s|ing)?|better than|exceed(?:s|ed|ing)?|topp(?:ed|ing)',
    '逊于|不及|不如|差于|弱于|低于(?:市场|分析师|外界|华尔街)?的?预[期估]|未达',
    'miss(?:es|ed|ing)?|worse than|f[ae]ll(?:s|ing)? short|trail(?:s|ed)?|disappoint(?:s|ed|ing)?',
  ],
  [
    '加速|加快|提速|扩大|走阔|加剧|增强|加深',
    'accelerat(?:e[sd]?|ing)|quicken(?:s|ed)?|widen(?:s|ed|ing)?|speed(?:s|ing)? up|sped up|deepen(?:s|ed)?|intensif(?:y|ied)',
    '放缓|减速|趋缓|减缓|减弱|收窄|缩小|转弱|缓和',
    'slow(?:s|ed|ing)?|decelerat(?:e[sd]?|ing)|eas(?:e[sd]?|ing)|moderat(?:e[sd]?|ing)|narrow(?:s|ed|ing)?|cool(?:s|ed|ing)?',
  ],
  [
    '快于|领先',
    'faster than|outpac(?:e[sd]?|ing)|ahead of',
    '慢于|落后',
    'slower than|lag(?:s|ged|ging)?|behind',
  ],
  [
    '翻[倍番]|翻了?[一两]?[倍番]|加倍|倍增|增至两倍',
    'doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)',
    '减半|砍半|腰斩|少了一半',
    'halv(?:e[sd]?|ing)|cut in half',
  ],
  [
    '成功|过关|胜诉|胜选|获胜|取胜|谈妥|谈成',
    'succeed(?:s|ed)?|successful(?:ly)?|won|prevail(?:s|ed)?|pass(?:es|ed)',
    '失败|落空|告吹|破局|败诉|落败|受挫|泡汤|未果',
    'fail(?:s|ed|ure)?|lost|defeat(?:ed)?|collaps(?:e[sd]?|ing)|fell through',
  ],
  [
    '放宽|松绑|放松|松口|宽松',
    'loosen(?:s|ed|ing)?|relax(?:es|ed|ing)?|eas(?:es|ed|ing)',
    '收紧|缩紧|加严|从严|趋严',
    'tighten(?:s|ed|ing)?|toughen(?:s|ed)?',
  ],
  [
    '延长|续期|展延|续签|续上|续约',
    'lengthen(?:s|ed|ing)?|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?',
    '缩短|到期',
    'shorten(?:s|ed|ing)?|expire[sd]?|lapse[sd]?',
  ],
  ['加码|加仓|增持|买进', 'added to its|bought more', '减持|减仓|清仓|清掉|减码', 'trimmed|sold down'],
  [
    '承认|坦承|证实|坦言',
    'admit(?:s|ted)?|acknowledge[sd]?|confirm(?:s|ed)?|concede[sd]?',
    '否认|驳斥',
    'den(?:y|ies|ied)|rebuff(?:s|ed)?|refute[sd]?',
  ],
  ['净流入|净买入|买超', 'inflows?|net buyers?', '净流出|净卖出|卖超', 'outflows?|net sellers?'],
  ['盈利|赚了|获利|扭亏', 'profitable|profits?', '亏损|赔了|由盈转亏', 'loss-making|loss(?:es)?'],
  ['提前', 'ahead of schedule|earlier than', '推迟|延后|延期|押后', 'delayed|postponed|later than'],
  ['顺差', 'surplus', '逆差|赤字', 'deficit'],
  ['升值', 'appreciat(?:e[sd]?|ion|ing)', '贬值', 'depreciat(?:e[sd]?|ion|ing)'],
  [
    '过剩|充足|充裕|供过于求',
    'glut|oversuppl(?:y|ied)|surplus|ample|plentiful',
    '短缺|不足|紧缺|吃紧|供不应求|匮乏',
    'shortages?|scarc(?:e|ity)|short supply|tight suppl(?:y|ies)',
  ],
  [
    '看好|看多|乐观|看涨',
    'bullish|optimis(?:m|tic)|upbeat',
    '看空|看淡|看衰|悲观|看跌',
    'bearish|pessimis(?:m|tic)|gloomy|downbeat',
  ],
  ['出口', 'exports?|exported', '进口', 'imports?|imported'],
  [
    '改善|缓解|好转|转好',
    'improv(?:e[sd]?|ing|ement)|alleviat(?:e[sd]?|ing)',
    '恶化|加剧|转差|转坏',
    'worsen(?:s|ed|ing)?|deteriorat(?:e[sd]?|ing)|aggravat(?:e[sd]?|ing)',
  ],
  ['多数|大部分|大多', 'most|majority', '少数|小部分', 'minority|few'],
  ['上市|挂牌', 'listed|listing', '退市|下市|摘牌', 'delist(?:ed|ing)?'],
  [
    '开放|重开|放行',
    'open(?:s|ed)?|reopen(?:s|ed)?',
    '封锁|关闭|封闭',
    'clos(?:e[sd]?|ing)|blockad(?:e[sd]?|ing)|shut',
  ],
  [
    '沿用|遵循|继承|秉持|承袭|认同|拥护|接纳',
    'follow(?:s|ed)?|adopt(?:s|ed)?|embrac(?:e[sd]?|ing)|uph[eo]ld',
    '挑战|质疑|颠覆|推翻|打破|摒弃|抛弃|背离',
    'challeng(?:e[sd]?|ing)|question(?:s|ed)|overturn(?:s|ed)?|reject(?:s|ed)?|abandon(?:s|ed)?|depart(?:s|ed)? from',
  ],
  [
    '总是|一直(?!没|不|未)|始终(?!没|不|未)|向来(?!没|不)|历来(?!没|不)|每次都',
    'always|constantly|every time',
    '从未|从来(?:都|就)?[没不]|从不|一次也没|一次都没',
    'never',
  ],
  ['偏?鸽派?(?!子)', 'dovish', '偏?鹰派?(?!眼)', 'hawkish'],
  ['全部|全都|悉数|完全', 'all|entirely|wholly|fully', '部分|一部分|仅有部分', 'partly|partially|some'],
  ['公开', 'public(?:ly)?|open(?:ly)?', '秘密|私下|暗中', 'secret(?:ly)?|private(?:ly)?'],
  ['首次|第一次|头一回', 'first time', '再次|又一次|第二次', 'again|second time'],
  ['主动', 'voluntar(?:y|ily)', '被动|被迫', 'forced|passive'],
  ['合法', 'legal(?:ly)?|lawful', '非法|违法', 'illegal(?:ly)?|unlawful'],
  ['盟友|友好', 'all(?:y|ies)|friendly', '敌人|敌对', 'enem(?:y|ies)|hostile'],
  ['富裕|富有', 'rich|wealthy', '贫穷|贫困', 'poor|poverty'],
  ['紧张|升温', 'escalat(?:e[sd]?|ing)', '缓和|降温', 'de-escalat(?:e[sd]?|ing)|eas(?:e[sd]?|ing)'],
  [
    '持续|维持|延续',
    'continu(?:e[sd]?|ing)',
    '中断|中止|终止|停止|消失',
    'stopp?(?:s|ed)|ceas(?:e[sd]?|ing)|disappear(?:s|ed)?|vanish(?:ed)?',
  ],
  ['安全', 'safe', '危险', 'dangerous|unsafe'],
  [
    '加入',
    'join(?:s|ed|ing)?',
    '退出|离开|撤出',
    'qui(?:t|ts)|withdr(?:ew|aws?|awn)|le(?:ft|aves?)|exit(?:s|ed)?',
  ],
];

/** Two patterns for folded texts of which the one says the opposite of the other. */
export const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  ...PAIRS.map(
    ([one, english, other, otherEnglish]) => [either(one, english), either(other, otherEnglish)] as const,
  ),
  ...COMPARED.map(([one, other]) => [comparing(one), comparing(other)] as const),
  ...EXTREMES.map(([one = ['', ''], other = ['', '']]) => [extreme(one), extreme(other)] as const),
];

function either(chinese: string, english: string): RegExp {
  return new RegExp(`${chinese}|(?<![a-z-])(?:${english})(?![a-z-])`);
}

function comparing(quality: string): RegExp {
  return new RegExp(`(?:[比较][^，。；比较]{1,12}|[太更偏]|过于)${quality}(?![家级型量部们于])`);
}

function extreme([chinese, english]: readonly [string, string]): RegExp {
  return new RegExp(`最(?:${chinese})(?![家级型])|(?<![a-z-])(?:${english})(?![a-z-])`);
}
