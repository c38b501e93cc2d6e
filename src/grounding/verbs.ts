import type { Span } from './fault.ts';

/** What is done in the news, in Chinese and English, by the beginning of the English forms. Words of one row say the same. */
const ROWS: readonly (readonly [chinese: string, english: string])[] = [
  ['辞职|辞任|请辞|下台', 'resign|step(?:s|ped)? down'],
  ['回购|买回', 'buy back|bought back|repurchas|buyback|buying back'],
  ['起诉|提告|控告|状告', 'sue[sd]?(?![a-z])|suing|lawsuit'],
  ['上诉', 'appeal'],
  ['和解', 'settle'],
  ['取消|废除|解除|撤销|撤回', 'lift|scrap|cancel|abolish|withdr|revok'],
  ['搬到|搬回|搬离|迁到|迁往|迁至|移往|转移|搬迁|迁移', 'mov(?:e|ing)|relocat|shift'],
  ['回答', 'answer'],
  ['回应|置评|评论', 'comment|respon'],
  ['参加|加入|参与', 'join|took part|take part|participat'],
  ['跟进', 'follow(?:ed|s)? suit|match(?:ed|es)?(?![a-z])'],
  ['批准|核准|获批|准许|放行', 'approv|authori[sz]|green light|grant'],
  ['通过', 'pass(?:ed|es)?(?![a-z])|approv|adopt'],
  ['出售|卖出|卖掉|抛售|变卖|售出|卖给|卖到|卖往|销往', 'sell|sold|divest|dispos'],
  ['收购|买下|购买|购入|买入|并购|收下', 'buy|bought|acqui|purchas|takeover'],
  ['签署|签订|签下|签约|签了', 'sign(?:s|ed|ing)?(?![a-z])'],
  ['投资|入股|注资', 'invest'],
  ['推出|发布|上线|发表|亮相', 'launch|releas|unveil|introduc|roll(?:s|ed)? out'],
  ['证实|确认', 'confirm'],
  ['承认', 'admit|acknowledg|concede'],
  ['推迟|延后|延期|延迟|暂缓', 'delay|postpon|put off|push(?:es|ed)? back'],
  ['提前', 'brought forward|bring forward|ahead of schedule|early'],
  ['关闭|关停|停产|停掉|停下|关掉|停运|停业|歇业', 'clos|shut|halt|suspend'],
  ['裁员|裁撤|裁减|裁掉|减员', 'lay off|laid off|layoff|job cut|cut jobs|redundan'],
  ['招聘|增聘|聘用|雇用|招募', 'hir(?:e|ing)|recruit'],
  ['拆分|分拆|剥离', 'split|spin off|spun off|break up|carve'],
  ['上市|挂牌|ipo', 'list(?:s|ed|ing)?(?![a-z])|go public|went public|ipo(?![a-z])|flotation'],
  ['回收', 'recover|recycl'],
  ['支付|付款|付清|缴纳|偿还', 'pa(?:y|id)(?![a-z])|repa(?:y|id)|payment'],
  ['接受|答应|同意|认可', 'accept|agree|consent'],
  ['拒绝|驳回|否决|婉拒|拒了', 'reject|refus|turn(?:s|ed)? down|veto|dismiss'],
  ['支持|赞成|赞同|拥护', 'support|back(?:s|ed|ing)?(?![a-z])|endors|favou?r'],
  ['反对|抗议', 'oppos|object|protest'],
  ['相信', 'believ'],
  ['接触|联系|洽商', 'contact|approach|talk(?:s|ed)? (?:to|with)'],
  ['收到|接到', 'receiv'],
  ['罚款|罚金|处罚', 'fine[sd]?(?![a-z])|penal'],
  ['取代|替代|替换', 'replac|substitut'],
  ['禁止|封禁|禁令', 'ban(?:s|ned)?(?![a-z])|prohibit|outlaw'],
  ['承诺|保证', 'commit|pledg|promis|guarant'],
  ['达成', 'reach|struck|strike'],
  ['增持|加仓|加码', 'add(?:s|ed)? to|rais(?:e|ed|es) its stake|bought more'],
  ['减持|减仓', 'trim|cut its stake|sold down'],
  [
    '提价|涨价|上调价格|调涨',
    'rais(?:e|ed|es|ing) (?:its |the |their )?(?:price|tariff|fee)|price (?:rise|increase|hike)',
  ],
  [
    '降价|下调价格|调降',
    'price cut|cut (?:its |the |their )?price|lower(?:s|ed)? (?:its |the |their )?price',
  ],
  ['转嫁', 'pass(?:es|ed|ing)? (?:\\w+ )?(?:on|along)'],
  ['降息', 'cut (?:its |the |interest )?rate|rate cut|cut'],
  ['加息|升息', 'rais(?:e|ed|es|ing) (?:its |the |interest )?rate|rate (?:rise|hike)|hike'],
  ['调整(?!后)|修改|更改|改变|变更', 'adjust(?!ed)|chang|amend|revis'],
  ['清盘|破产|倒闭', 'liquidat|bankrupt|wind up|insolven'],
  ['重启|恢复|重开|复工|复产|重新开放', 'resum|restart|reopen|reviv|restor'],
  [
    '开始|启动|展开|投产|启用|开工|动工|开业|试点',
    'start|began|begin|commenc|open(?:s|ed|ing)?(?![a-z])|pilot',
  ],
  ['完成|完工|竣工', 'complet|finish|conclud'],
  ['安装|装上', 'install'],
  ['建成|兴建|建造|新建', 'built|build|construct'],
  ['接手|接管|接任|出任', 'tak(?:e|es|ing|en) over|took over|succeed'],
  [
    '拿到|获得|取得|赢得|中标|中选|入选',
    'obtain|got(?![a-z])|receiv|granted|won(?![a-z])|win(?:s|ning)?(?![a-z])|secur',
  ],
  ['提交|递交|申请|提出申请', 'submit|fil(?:e|ed|ing)(?![a-z])|appl(?:y|ied)'],
  ['退出|撤出|离开', 'pull(?:s|ed)? out|exit|quit|withdr|leav|left'],
  ['合作|结盟|联手', 'cooperat|partner|team(?:s|ed)? up'],
  ['合并', 'merg'],
  ['罢工', 'strike|walk(?:s|ed)? out'],
  ['赔偿', 'compensat|damages'],
  ['公布|披露|透露|公开', 'disclos|publish|reveal'],
  ['交付|交货|出货', 'deliver|ship(?:s|ped|ping)?(?![a-z])|shipment'],
  ['使用|采用|动用', 'us(?:e|ed|es|ing)(?![a-z])|adopt'],
  ['限制|管制', 'restrict|curb|limit'],
  ['开放', 'open(?:s|ed)? up'],
  ['免除|豁免', 'exempt|waiv'],
  ['扩建|扩产|扩张', 'expand|expansion'],
  ['融资|募资|募得|筹集', 'rais(?:e|ed|es|ing)(?![a-z])|funding|financ'],
  ['盈利|赚钱|获利', 'profitab|profit'],
  ['亏损|赔钱', 'loss|los(?:t|es|ing) money'],
  ['预期|预料|料到', 'expect|forecast|anticipat'],
  ['要求|呼吁|敦促', 'demand|ask(?:s|ed)?(?![a-z])|urg|call(?:s|ed)? (?:for|on)'],
  ['批评|指责|抨击|谴责', 'criticis|criticiz|blame|condemn|accus'],
  ['欢迎', 'welcom'],
  ['排除', 'rul(?:e|ed|es|ing) out|exclud'],
  ['回升|回温|回暖|复苏|好转', 'recover|rebound|pick(?:s|ed)? up'],
  ['抽走|挪用', 'siphon|divert|drain|took out'],
  ['转型|闭源|开源', 'open[- ]sourc|clos(?:e|ed) sourc'],
  ['入市|干预', 'interven'],
  ['派息|分红|股息', 'dividend'],
  ['停火', 'ceasefire|truce'],
  ['召回', 'recall'],
  ['涨价', 'rais(?:e|ed) prices?'],
];

/** A verb in a text, whatever its language. */
export interface VerbFound extends Span {
  /** The same for verbs that say the same. */
  readonly row: number;
}

/** Verbs that are compared; no real text has more. */
const MOST_VERBS = 80;
const PATTERNS = ROWS.map(
  ([chinese, english]) => new RegExp(`${chinese}|(?<![a-z-])(?:${english})[a-z]*`, 'g'),
);

/** The verbs of a folded text, row by row. */
export function findVerbs(folded: string): VerbFound[] {
  return PATTERNS.flatMap((pattern, row) =>
    [...folded.matchAll(pattern)]
      .slice(0, MOST_VERBS)
      .map(({ 0: word, index }) => ({ row, start: index, end: index + word.length })),
  );
}
