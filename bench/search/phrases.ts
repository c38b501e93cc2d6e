/**
 * What generated episodes are made of. Slots: C company, P person, R product, T term, N noun, V verb, W verbal noun,
 * A adjective, L place, I idiom, F figure, D date, Y year.
 */

/** Names of two characters, and words in which those characters stand by chance. */
export const TRAPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['高通', ['高通胀', '高通胀率', '高通量测序', '提高通行效率', '提高通信能力']],
  ['华为', ['以精华为主', '中华为体', '以繁华为荣']],
  ['美光', ['完美光泽', '优美光线']],
  ['京东', ['北京东部', '南京东路', '东京东郊']],
  ['美团', ['中美团队', '欧美团体']],
  ['微软', ['略微软化', '稍微软一些']],
  ['万科', ['百万科研经费', '千万科普读者']],
  ['百度', ['两百度的高温', '三百度近视']],
  ['博通', ['赌博通道', '广博通达']],
  ['海思', ['深海思维', '沿海思路']],
  ['高盛', ['崇高盛誉', '高盛行率']],
  ['阿里', ['阿里山', '阿里地区']],
  ['网易', ['上网易用性', '联网易出错']],
  ['大摩', ['巨大摩擦', '增大摩擦力']],
  ['财新', ['理财新手', '生财新路']],
  ['央视', ['中央视察', '中央视导']],
  ['微信', ['细微信号', '轻微信任危机']],
  ['微博', ['轻微博弈', '细微博物学']],
  ['抖音', ['颤抖音色', '发抖音调']],
]);

/** Sentences around such a word. */
export const TRAP_SENTENCES: readonly string[] = [
  '这一轮{X}与{N}的{W}有关，{N}也跟着{V}。',
  '在{L}，{X}一直是{A}的{N}，{V}起来并不容易。',
  '谈到{X}，人们先想到的是{N}和{A}的{W}。',
  '{D}的报告说，{X}让{N}{V}了{F}。',
];

/** Terms of the trade with their English name and what they mean. */
export const TERMS: readonly (readonly [name: string, english: string, gloss: string])[] = [
  ['A股', 'A-share', '在境内交易所以人民币交易的股票'],
  ['K线', 'Candlestick', '画出一天开盘、收盘、最高与最低价的图形'],
  ['B轮', 'Series B', '第二轮大的股权融资'],
  ['5G基站', '5G Base Station', '第五代移动通信的发射点'],
  ['V型反弹', 'V-shaped Recovery', '跌得快也回得快的走势'],
  ['AI算力', 'AI Compute', '训练和运行模型要用的计算能力'],
  ['3D打印', '3D Printing', '一层层堆出物件的办法'],
  ['DRAM芯片', 'DRAM', '断电就忘的内存颗粒'],
  ['期权', 'Option', '到期可以买卖的权利'],
  ['做空', 'Short Selling', '先借来卖掉再买回'],
  ['债券', 'Bond', '写明利息的借条'],
  ['期货', 'Futures', '约定日后交割的合约'],
  ['汇率', 'Exchange Rate', '两种货币之间的价格'],
  ['通缩', 'Deflation', '物价普遍下降'],
  ['杠杆', 'Leverage', '借钱放大买卖'],
  ['锂电', 'Lithium Battery', '靠锂离子来回充放的电池'],
  ['光伏', 'Photovoltaics', '把光变成电的器件'],
  ['封装', 'Packaging', '给芯片装上外壳和引脚'],
  ['良率', 'Yield', '合格品占的比例'],
  ['毛利率', 'Gross Margin', '收入减去成本后剩下的比例'],
  ['现金流', 'Cash Flow', '一段时间里进出的现金'],
  ['市盈率', 'Price-to-earnings Ratio', '股价与每股收益之比'],
  ['供应链', 'Supply Chain', '从原料到货架的一连串企业'],
  ['互联网', 'Internet', '连接各处网络的网络'],
  ['人工智能', 'Artificial Intelligence', '让机器做需要智慧的事'],
  ['数据中心', 'Data Center', '放满服务器的房子'],
  ['操作系统', 'Operating System', '管理机器资源的软件'],
  ['移动支付', 'Mobile Payment', '用手机付钱'],
  ['信息安全', 'Information Security', '让资料不外泄'],
  ['服务器', 'Server', '为别的机器干活的机器'],
  ['激光雷达', 'Lidar', '用激光测距离的传感器'],
  ['软件', 'Software', '写给机器的指令'],
  ['硬盘', 'Hard Disk', '断电也记得的存储器'],
  ['摄像头', 'Camera', '手机上拍照的部件'],
  ['量化宽松', 'Quantitative Easing', '央行买债放钱的做法'],
  ['收益率曲线', 'Yield Curve', '不同期限利率连成的线'],
  ['资本开支', 'Capital Expenditure', '买设备盖厂房的钱'],
  ['北向资金', 'Northbound Capital', '经香港流入境内股市的钱'],
  ['机器学习', 'Machine Learning', '让程序从数据里找规律'],
  ['碳化硅', 'Silicon Carbide', '耐高压的半导体材料'],
];

export const SENTENCES: readonly string[] = [
  '{D}，{C}在{L}宣布{V}{A}的{N}，{N}因此{V}了{F}。',
  '{P}认为，{N}的{W}并不取决于{N}，而在于{N}与{T}之间的{W}。',
  '从{L}到{L}，{N}的{W}让{C}的{N}变得更加{A}。',
  '据{L}的{N}介绍，{T}{V}以后，{N}每年要{V}{F}。',
  '如果{N}不能{V}，{C}就只好{V}{N}，这对{N}来说是{A}的。',
  '{Y}年的{N}与{Y}年相比，{V}了{F}，其中{N}占了一半以上。',
  '{P}在{L}{V}时说，{A}的{N}比{A}的{N}更难{V}。',
  '不过，{N}{V}得太快，{T}的{W}反而显得{A}。',
  '{C}和{C}在{N}上的{W}由来已久，双方都把{N}看作{A}的{N}。',
  '有人把{N}比作{N}，因为二者都要靠{N}来{V}。',
  '{R}的{N}比上一代{V}{F}，{L}的{N}却没有跟着{V}。',
  '这种{A}的{W}可以说是{I}，连{P}也没有料到。',
  '{T}的{N}有三层：{N}、{N}和{N}，每一层都{V}着{A}的{N}。',
  '与其{V}{N}，不如先{V}{N}，{P}这样解释{C}的{W}。',
  '在{A}的{N}面前，{N}往往先于{N}{V}，{N}随后才{V}。',
  '{L}的{N}显示，{D}以来{N}累计{V}{F}，为近年所少见。',
  '{C}把{R}卖到{L}，靠的是{N}和{N}，而不是{A}的{W}。',
  '问题在于{N}，一旦{V}，{N}、{N}和{N}都会受到{W}。',
  '{P}早年在{L}{V}过{N}，后来才转向{T}。',
  '换句话说，{N}{V}{N}，{N}又{V}{N}，这就是{A}的{N}。',
  '{A}的{N}{I}，{C}的{N}因此在{D}被{V}。',
  '投资者担心{N}会{V}，于是把{F}的资金转到{T}上。',
  '{L}的{W}已经{V}了{F}，而{N}的{W}才刚刚开始。',
  '要{V}{N}，先得弄清{N}从哪里来，又到哪里去。',
  '{C}的{R}用了{A}的{N}，{N}降到{F}，{N}也随之{V}。',
  '{N}和{N}之间隔着{N}，{P}为此{V}了整整{F}。',
  '关于{T}，{L}的{N}分成两派：一派主张{V}，一派主张{V}。',
  '{D}的{N}只有一句话：{A}的{N}不必{V}。',
  '{P}没有{V}{N}，他只说{N}是{A}的，{N}是{A}的。',
  '等到{N}{V}，{C}才发现{N}里缺了{N}。',
  '过去{F}的{N}如今要{V}{F}，{N}自然{I}。',
  '{L}{N}的{W}，在{P}看来不过是{N}的{W}。',
  '{C}{V}{T}，{C}{V}{N}，{L}的{N}由此{V}。',
  '这笔{F}的{N}最终由{C}和{P}{V}，{N}没有参与。',
  '越是{A}的{N}，越需要{A}的{W}，{T}也不例外。',
  '{R}在{L}{V}当天，{N}就{V}了{F}。',
];

export const TITLES: readonly string[] = [
  '{C}的{A}{N}：{N}怎样{V}{T}',
  '{L}的{N}与{C}：一场{A}的{W}',
  '{T}{V}之后：{P}和{N}的{W}',
  '{N}、{N}与{N}：{C}为什么{V}',
  '{A}的{W}：从{L}{N}到{T}',
  '{P}谈{N}：{A}的{N}还要{V}多久',
];

export const HEADINGS: readonly string[] = [
  '{C}：{A}的{N}',
  '{N}怎样{V}{N}',
  '{L}的{N}与{N}',
  '{T}和{A}的{W}',
  '为什么{N}会{V}',
  '{P}的{N}',
];

/** English ones; lower case slots are English words. */
export const ENGLISH: readonly string[] = [
  '{C} said on Monday that its {n} would {v} the {n} by {F}.',
  'Analysts in the {n} expect {R} to {v} a {a} {n}.',
  'The {a} {n} of {C} is a {n} that {P} helped to {v}.',
  '{P} called the {n} {a}, and asked the {n} to {v} it.',
];

export const ENGLISH_WORDS: Readonly<Record<'n' | 'v' | 'a', readonly string[]>> = {
  n: 'market factory forecast engine battery wafer licence quarter margin contract network antenna cargo harbour index regulator subsidy turbine vaccine warehouse'.split(
    ' ',
  ),
  v: 'double delay finance replace publish measure outsell rebuild suspend overtake price audit'.split(' '),
  a: 'fragile crowded profitable regional unexpected modular seasonal foreign narrow patient'.split(' '),
};
