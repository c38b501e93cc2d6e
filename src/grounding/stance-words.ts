/** Expressions for folded texts; some characters begin other words as well, which are excepted: 未来, 不断, 将军. */
type Words = readonly string[];

const PLAN: Words = ['拟', '(?<!的)计划', '打算'];
const RUMOUR: Words = ['传言', '传闻', '据传'];
/** 将 of what is to come; 将利率从五降到四 and 将其列为 tell what was done. */
const COMING = [
  '将(?!近|军|其|该|这|此|原|[\\d])',
  '(?![^，。；]{1,14}(?:从[^，。；]{1,16}[降升提调增减上下削砍缩扩]|[降升提调削砍][低高至到为]|[定列视改转分变]为|纳入|用于|交给))',
].join('');
const WILL = '会(?![议长计所员])';

/** Words that turn what follows into its opposite. */
export const NEGATIONS = anyOf(
  [
    '没有?(?![^，。；]{1,10}那[么幺])',
    ...['禁止', '难以', '避免', '否认', '拒绝', '并非', '绝非', '而非', '从未', '尚未'],
    '未(?![来知必免])',
    '无(?=[法意关须需从人力缘望权一任可](?!机))',
    '[并毫均皆尚从]无',
    '(?<![会能是要可该](?=不[会能是要可该]))不(?!得已|[断仅少同过久足到如及等可但妨必排管])',
  ],
  [
    ...['not', 'never', 'no', 'none', 'nobody', 'without', 'neither', 'nor', 'cannot', 'unable', 'unlikely'],
    ...['denie[sd]', 'deny', 'denying', 'refuse[sd]?', 'decline[sd]? to', 'fail(?:s|ed)? to', 'yet to'],
    ...['barred', 'banned', 'rather than', 'instead of', 'await(?:s|ed|ing)?', 'lack(?:s|ed|ing)?'],
  ],
  { more: "n['’]t(?![a-z])", flags: 'g' },
);

/** Words by which a text says *not* in another way. */
export const LACKS = anyOf(
  ['原有', '曾有', '缺', '欠', '乏', '尚待', '有待', '仍待', '落空', '告吹', '失败'],
  ['absent', 'missing', 'devoid', 'short of', 'bare of', 'formerly', 'used to'],
);

const HAS_DONE = ['(?<!不得|而)已(?!知)', '宣布', '签署', '决定(?!是否)', '证实'];

/** Words that tell something as done. */
export const DONE = anyOf(
  [
    ...HAS_DONE,
    '(?<![为除罢])了(?!解|结|望)',
    ...['完成', '达成', '批准', '获批', '敲定', '(?<!不)同意', '否决'],
  ],
  [
    ...['already', '(?:has|have|had)(?![^\\S\\n]not)', 'announced', 'completed', 'signed', 'approved'],
    ...[
      'decided',
      'confirmed',
      'closed',
      'launched',
      'rose',
      'fell',
      'bought',
      'sold',
      'raised',
      'won',
      'lost',
    ],
    'took',
  ],
);

/** Words of a claim that nothing but what is done bears out. */
export const CLAIMS_DONE = anyOf(
  [...HAS_DONE, '达成协议'],
  [
    '(?:has|have)[^\\S\\n](?:already[^\\S\\n])?(?:\\w+ed|\\w+n|bought|sold|won|cut|made|set|begun|built)',
    ...['announced', 'completed', 'signed', 'confirmed'],
  ],
);

/** Words that tell something as planned, expected, wished for, rumoured or open. */
export const OPEN = anyOf(
  [
    ...PLAN,
    ...['预计', '预期', '预料', '指引', '展望', '原定', '定于', '尚待', '有待', '还需', '须待', '需要'],
    ...[
      '主张',
      '希望',
      '考虑',
      '目标',
      '可能',
      '或将',
      '有望',
      '料(?=[将在会])',
      '据称',
      '传(?=[出闻言])',
      '外传',
    ],
    ...[
      '知情人士',
      '正在(?:谈|研究|洽|商|评)',
      '洽谈',
      '在谈',
      '仍在',
      '还在',
      '似乎',
      '好像',
      '尚未',
      '还没',
      '没有',
      '不排除',
    ],
    ...[
      '如果(?!你[看想问])',
      '(?<!主)要是',
      '(?<!我)想(?!象)',
      '争取',
      '评估',
      '再做决定',
      '还有一?定?空间',
      '谈判',
    ],
    COMING,
    WILL,
  ],
  [
    ...['plan(?:s|ned|ning)?', 'expect(?:s|ed)?', 'expectations?', 'may', 'might', 'could', 'would', 'will'],
    ...['considering', 'hope[sd]?', 'aim(?:s|ed)?', 'target(?:s|ed)?', 'reportedly', 'rumou?red', 'said to'],
    ...[
      'in talks',
      'not yet',
      'has not',
      'propose[sd]?',
      'intends?',
      'forecasts?',
      'guid(?:ance|ed)',
      'outlook',
    ],
    ...['estimate[sd]?', 'projected', 'projections?', 'likely', 'due', 'needs?', 'pending', 'awaiting'],
    ...['subject to', 'scheduled', 'slated', 'seems?', 'apparently', 'appears?'],
  ],
);

/** Words that tell something as planned or aimed at by somebody. */
export const PLANNED = anyOf(
  [...PLAN, '目标', '预计', '(?<![超逊于及合出的])预期', '希望', '有望', '争取', COMING, WILL],
  ['plan(?:s|ned|ning)?', 'expect(?:s|ed)?', 'will', 'aim(?:s|ed)?', 'target(?:s|ed)?', 'hope[sd]?'],
);

/** Words of an English claim that tell the past, or what is reached. */
export const TELLS_PAST =
  /(?<![a-z-])(?:has|have|had|was|were|rose|fell|cut|took|made|brought|[a-z]{3,}ed)(?![a-z])/;

/** Words by which something that was to come does not come, or not yet. */
export const STOPPED = anyOf(
  [...['停止', '取消', '放弃', '叫停', '暂停', '推迟', '延后', '退出', '终止', '中止', '撤回', '不再', '免']],
  [
    ...['stop(?:s|ped)?', 'halt(?:s|ed)?', 'cancel(?:s|led)?', 'scrap(?:s|ped)?', 'abandon(?:s|ed)?'],
    ...['drop(?:s|ped)?', 'end(?:s|ed)?', 'delay(?:s|ed)?', 'postpone[sd]?', 'instead'],
  ],
);

/** Words that leave all that follows in a sentence open. */
export const HEDGED = anyOf(
  [
    ...RUMOUR,
    ...['预计', '预期', '预料', '计划', '打算', '希望', '主张', '要求', '知情人士', '据称'],
    '正在(?:谈|研究|洽|商|评|与|和)',
  ],
  [
    ...['reportedly', 'rumou?r(?:s|ed)?', 'expect(?:s|ed)?', 'plan(?:s|ned)?', 'considering', 'in talks'],
    'negotiating',
  ],
);

/** Words that say that something may be so, or is said to be. */
export const DOUBTED = anyOf(
  [...RUMOUR, '盛传', '外传', '传出', '据说', '据称', '可能', '或(?=将|会|在|于)', '也许', '疑似'],
  ['may', 'might', 'could', 'reportedly', 'rumou?r(?:s|ed)?', 'talk of', 'possibly', 'said to'],
);

/** Words of a claim that leave to others whether it is so. */
export const ATTRIBUTED = anyOf(
  [
    ...['据', '知情', '消息', '媒体', '市场', '有人', '报道', '报导', '说', '称', '表示', '认为', '考虑'],
    ...['不排除', '预计', '预期', '有望', '想'],
  ],
  [
    ...['said', 'says?', 'according', 'sources?', 'report(?:s|ed)?', 'considering', 'expect(?:s|ed)?'],
    ...['hope[sd]?', 'plans?'],
  ],
);

/** Words that tell something as certain. */
export const CERTAIN = anyOf(
  [
    '笃定|必定|必将|必然|势必|铁定|注定|无疑|毫无疑问|板上钉钉|百分之百|百分百|十拿九稳|毋庸置疑|不容置疑',
    '(?<!不)一定(?![的程程要规]|会不|量)',
    '(?<!不)肯定(?![的了]?$|[，。])',
    '(?<![不未待])确定(?![的性])',
    '绝对(?!值|数|多|优)',
    '绝不可能|绝无可能|不可能',
  ],
  [
    '(?<!un)certain(?:ly)?(?![^\\S\\n](?:\\w+[^\\S\\n])?(?:of|kinds?|types?|amount|level|degree))|definitely|undoubtedly|surely|sure to|guaranteed|inevitabl[ey]|bound to',
    'no doubt|without (?:a )?doubt|absolutely|unquestionably|indisputabl[ey]',
  ],
);

/** Words that leave something open, whoever says so. */
export const UNSURE = anyOf(
  [
    '可能|也许|或许|(?<![宛犹恍])若(?!干)|假设|(?<!我)想(?!象)|大概(?!\\d)|恐怕|似乎|看起来|好像|估计|预计|预测|预期|有望|或将|如果|假如|倘若|一旦|我认为|我觉得|谁知道|未必|希望|尚不|还没有?',
    '不(?:太)?(?:一定|确定|清楚|知道|见得)|没有百分之百|(?:最高|最多|至多)可',
  ],
  [
    'may|might|could|would|want(?:s|ed)?|possibl[ey]|perhaps|likely|if|seems?|appears?|expect(?:s|ed)?|hop(?:e|es|ed|ing)|not sure|uncertain|unless',
  ],
);

/** Words by which a text says that something is so by now. */
export const NOW = anyOf(
  ['如今|现已|目前已|现在|眼下|已经?(?![知有])|当前'],
  ['now|already|currently|(?:has|have) (?:now )?(?:been )?\\w+(?:ed|en|t)'],
);

/** Words that put something into the time to come. */
export const TO_COME = anyOf(
  [
    ...PLAN,
    COMING,
    '(?<=[明后]年|下个?[月周季]|未来|今后|届时|将来)(?:[^，。；]{0,8})(?:会|要|将|能)|正?筹备|准备(?!金|好|充)|尚未|还没|有望|预计|预期|会(?=[在于])|(?:未来|将来)',
  ],
  ['will|plan(?:s|ned|ning)?|expect(?:s|ed)? to|going to|to be|intends?|aims?|preparing|upcoming|scheduled'],
);

/** Words by which somebody wants or asks what need not come. */
export const WISHED = anyOf(
  ['要求', '希望', '呼吁', '敦促', '是否', '主张', '想', '申请'],
  [
    ...['demand(?:s|ed)?', 'ask(?:s|ed)?', 'urge[sd]?', 'wants?', 'wanted', 'whether', 'if'],
    ...['calls? for', 'called for'],
  ],
);

/** A pattern for any of these Chinese expressions, of these English words as a whole, and of `more`. */
function anyOf(
  chinese: Words,
  english: Words,
  { more, flags }: { more?: string; flags?: string } = {},
): RegExp {
  const parts = [...chinese, `(?<![a-z])(?:${english.join('|')})(?![a-z])`, ...(more ? [more] : [])];
  return new RegExp(parts.join('|'), flags);
}
