import { ENGLISH_DICTIONARY } from './english-dictionary.ts';
import { stemsOf } from './english-stems.ts';

/** What English words of markets, technology, politics and everyday life are called in Chinese; the commonest first. */
const TABLE = `
american 美国|america 美国|british 英国|britain 英国|canadian 加拿大|canada 加拿大|french 法国|france 法国|indian 印度|korean 韩国|iranian 伊朗|ukrainian 乌克兰|ukraine 乌克兰|taiwanese 台湾|israeli 以色列|italian 意大利|spanish 西班牙|vietnamese 越南|mexican 墨西哥|australian 澳大利亚 澳洲|
ability 能力|accident 事故 意外|accuracy 准确|acquisition 收购|ad 广告|advertising 广告|advice 建议|age 年龄|aging 衰老 老龄化|
agent 智能体 代理|agreement 协议|aid 援助|air conditioner 空调|airline 航空公司 航空|airport 机场|alcohol 酒精|algorithm 算法|alliance 联盟|
allocation 配置|anxiety 焦虑|app 应用|approval 批准|army 军队|arrest 逮捕 被捕|art 艺术|artificial intelligence 人工智能|asset 资产|
astronaut 宇航员|attack 攻击 袭击|attention 注意力 关注|audit 审计|author 作者|autism 自闭症|automation 自动化|autonomous driving 自动驾驶|
baby 婴儿|bailout 救助|ban 禁令 禁止|bank 银行|bankruptcy 破产|bankrupt 破产|battery 电池|bear market 熊市|behavior 行为|benchmark 基准|
benefit 好处 福利|bet 押注|bias 偏见|big tech 科技巨头|bill 法案 账单|billion 亿|billionaire 亿万富翁|biology 生物|birth rate 出生率|
blockchain 区块链|blood 血液|blood pressure 血压|blood sugar 血糖|body 身体|bond 债券|book 书|bookkeeping 记账|border 边境|bot 机器人|
brain 大脑|brain drain 人才流失|breakthrough 突破|breast 乳腺|bridge 桥|broker 券商|bubble 泡沫|budget 预算|building 建筑|bull market 牛市|
business model 商业模式|business 生意 业务|buy 买 购买|buyback 回购|calculation 计算|camera 相机 摄像头|cancer 癌症|capacity 产能 容量|capital expenditure 资本支出|
capex 资本支出|capital 资本|car 汽车|carbon 碳|card 卡|career 职业|cash 现金|cash flow 现金流|ceasefire 停火|censorship 审查|central bank 央行|
ceo 首席执行官|cheap 便宜|chemical 化学|child 孩子 儿童|children 孩子 儿童|chip 芯片|china 中国|chinese 中国|choice 选择|cholesterol 胆固醇|church 教会|citizen 公民|
city 城市|climate 气候|cloud 云|coal 煤炭|code 代码|coding 编程|coffee 咖啡|cold war 冷战|collapse 崩溃 倒闭|college 大学|commodity 大宗商品|
communism 共产主义|community 社区|company 公司|competition 竞争|competitor 竞争对手|computer 电脑 计算机|compute 算力|computing power 算力|condo 公寓|
conflict 冲突|congress 国会|consciousness 意识|conspiracy 阴谋|constitution 宪法|construction 建筑 建设|consumer 消费者|consumption 消费|contract 合同|
copper 铜|copyright 版权|corporate 企业|corruption 腐败|cost 成本 费用 花费|country 国家|coup 政变|court 法院|cover up 掩盖|crash 崩盘 暴跌|creator 创作者|credit 信贷 信用|
credit card 信用卡|crime 犯罪|crisis 危机|crypto 加密货币|cryptocurrency 加密货币|culture 文化|currency 货币|customer 客户|cyber attack 网络攻击|
cybersecurity 网络安全|data 数据|data center 数据中心|dating 约会 相亲|dead 死亡|deal 交易 协议|death 死亡|debt 债务|decision 决策 决定|decline 下降 下跌|
default 违约|defense 国防 防御|deficit 赤字|deflation 通缩|delivery 交付|demand 需求|dementia 失智 痴呆|democracy 民主|democrat 民主党|depression 抑郁 萧条|
design 设计|developer 开发者|diabetes 糖尿病|dictator 独裁|diet 饮食|digital 数字|diplomacy 外交|disability 障碍|disaster 灾难|discovery 发现|disease 疾病|
dividend 股息 分红|divorce 离婚|doctor 医生|dollar 美元|downturn 衰退|dream 梦|drone 无人机|drug 药物|early 早期|earnings 财报|earthquake 地震|economy 经济|economic 经济|
economist 经济学家|education 教育|election 选举 大选|electric car 电动车|electric vehicle 电动车|electricity 电力|elite 精英|embargo 禁运|emission 排放|emotion 情绪 情感|
employee 员工|employment 就业|encryption 加密|energy 能源 能量|engineer 工程师|entrepreneur 创业者 企业家|environment 环境|escape 逃离|ethics 伦理|euro 欧元|europe 欧洲|
european 欧洲|everyday 日常|evidence 证据|evolution 进化|exam 考试|execution 执行|exercise 运动 锻炼|expensive 昂贵|experiment 实验|export 出口|export control 出口管制|
extinction 灭绝|factory 工厂|fail 失败 倒闭|failure 失败|fake 假|family 家庭|famous 著名|farmer 农民|fashion 时尚|fast 快速|fat 脂肪|father 父亲|fear 恐惧|
fertility 生育|feud 纷争|file 文件|film 电影|financial 金融 财务|finance 金融|financial crisis 金融危机|fine 罚款|fire 火灾|flight 航班 飞行|food 食物 食品|football 足球|
force 力量|forecast 预测|foreign 外国|foreign policy 外交政策|foreign worker 外劳 外籍劳工|founder 创始人|founded 创立|fraud 欺诈 诈骗|free 免费|free speech 言论自由|free will 自由意志|
freedom 自由|friend 朋友|fuel 燃料|fund 基金|funding 融资|fundraising 募资 融资|fusion 核聚变|future 未来|gambling 赌博|game 游戏|gas 天然气|gdp 国内生产总值|gene 基因|
general 将军|generation 世代 一代|genius 天才|germany 德国|german 德国|girl 女孩|global 全球|god 上帝|go public 上市|gold 黄金|government 政府|gpu 显卡|graduate 毕业生|
grid 电网|growth 增长|guide 指南|gun 枪|habit 习惯|hack 黑客|hacker 黑客|happiness 幸福 快乐|happy 快乐|health 健康|health care 医疗|heart 心脏|heavy 重|hedge fund 对冲基金|
history 历史|hire 招聘|home 房屋|home price 房价|hospital 医院|hostage 人质|hotel 酒店|house 房子 房屋|household 家庭|housing 住房 房地产|housing market 楼市 房市|
housing crisis 住房危机|human 人类|human rights 人权|humanoid 人形|humanoid robot 人形机器人|hunger 饥饿|hypersonic 高超音速|identity 身份|illusion 幻觉 错觉|immigrant 移民|
immigration 移民|immune 免疫|import 进口|incentive 激励|income 收入|independence 独立|india 印度|industry 行业 产业|inequality 不平等|inflation 通胀|influencer 网红|infrastructure 基础设施|
innovation 创新|insider 内幕|insulin 胰岛素|insurance 保险|intelligence 智能 情报|interest rate 利率|internet 互联网|interview 采访 访谈|inventor 发明 发明者|invention 发明|invest 投资|
investigation 调查|investment 投资|investor 投资者|ipo 上市|island 岛|israel 以色列|japan 日本|japanese 日本|jet 飞机|job 工作 岗位|job market 就业市场|journalist 记者|judge 法官|jump 大涨 暴涨|
killer 杀手|kid 孩子|king 国王|knowledge 知识|korea 韩国|labor 劳动|labor market 劳动力市场|land 土地|landlord 房东|language 语言|large language model 大语言模型|launch 发射 发布|law 法律|lawsuit 诉讼|
lawyer 律师|layoff 裁员|leader 领导|leadership 领导力|learn 学习|legal 法律|lender 贷款|leverage 杠杆 筹码|liberal 自由|lie 谎言|life 生活 生命|light 光|liquidity 流动性|lithium 锂|lithography 光刻|
loan 贷款|local government 地方政府|lonely 孤独|loneliness 孤独|longevity 长寿|loss 亏损 损失|love 爱|luxury 奢侈品|machine 机器|machine learning 机器学习|manufacturing 制造业 制造|market 市场|
marriage 婚姻|mathematics 数学|math 数学|mayor 市长|meaning 意义|meat 肉|media 媒体|medical 医疗|medicine 药 医学|meditation 冥想|memory 记忆 内存|memory chip 存储芯片 内存|mental health 心理健康|merger 合并|
microplastic 微塑料|middle class 中产|military 军事 军方|milk 牛奶|ming 明朝 明代 明史|million 百万|mining 采矿 挖矿|minister 部长|missile 导弹|mistake 错误|model 模型|money 钱|monopoly 垄断|mortgage 房贷 按揭|mother 母亲|
movie 电影|murder 谋杀|muscle 肌肉|music 音乐|national debt 国债|navy 海军|negotiation 谈判|network 网络|neural network 神经网络|news 新闻|newspaper 报纸|novel 小说|nuclear 核|nuclear power 核电|
nuclear weapon 核武器|nurse 护士|obesity 肥胖|ocean 海洋|office 办公室|oil 石油 原油|oil price 油价|old 老|open source 开源|opportunity 机会|option 期权|orbit 轨道|order 订单|outage 宕机|overcapacity 产能过剩|
owner 业主|ownership 拥有|painting 画|pandemic 疫情|parent 父母|park 公园|parliament 议会|party 党|passenger 乘客|password 密码|patent 专利|patient 病人 患者|pay 薪酬 支付|pay package 薪酬方案|payment 支付|
peace 和平|peace deal 和平协议|pension 养老金|performance 表现 性能|personality 人格 性格|phone 手机|philosophy 哲学|philosopher 哲学家|photo 照片|physics 物理|physicist 物理学家|pilot 飞行员|plane 飞机|plan 计划|plastic 塑料|
poker 扑克|police 警察|policy 政策|political 政治|politics 政治|poll 民调|pollution 污染|poor 贫穷|pope 教皇|population 人口|port 港口|poverty 贫困|power 电力 权力|power plant 电厂|prediction 预测|
pregnancy 怀孕|president 总统|pressure 压力|price 价格|price hike 涨价|price war 价格战|prime minister 总理|prison 监狱|prisoner 囚犯|privacy 隐私|private credit 私募信贷|private equity 私募股权|productivity 生产力 生产率|
professor 教授|profit 利润 盈利|programmer 程序员|programming 编程|project 项目|propaganda 宣传|property 房产 房地产|property crisis 房地产危机|property market 楼市|protein 蛋白质|protest 抗议|psychology 心理学|
public 公众|purge 清洗|quantum 量子|quantum computer 量子计算机|quantum computing 量子计算|race 竞赛|racism 种族|radiation 辐射|railway 铁路|rally 上涨|rare earth 稀土|rate cut 降息|rate hike 加息|ratio 比例|
real estate 房地产|rebellion 叛乱|recession 衰退|recruit 招聘|referendum 公投|reform 改革|refugee 难民|regulation 监管|regulator 监管|relationship 关系|religion 宗教|rent 租金 出租|rental 租赁|renting 出租 租赁|replace 取代|report 报告|
republican 共和党|research 研究|researcher 研究人员|resign 辞职|restaurant 餐厅|retirement 退休|return 回报|revenue 收入 营收|revolution 革命|rich 富有|right 权利|risk 风险|robot 机器人|robot vacuum 扫地机器人|robotaxi 无人出租车|
rocket 火箭|rule 规则|ruling 裁决|russia 俄罗斯|russian 俄罗斯|safety 安全|salary 工资 薪水|sale 销售 销量|sample 样本|sanction 制裁|satellite 卫星|savings account 储蓄账户|saving 储蓄|savings 储蓄|scam 骗局 诈骗|
scandal 丑闻|school 学校|science 科学|scientist 科学家|score 分数|season 季节|secret 秘密|security 安全|sell off 抛售|sell 卖 出售|semiconductor 半导体|senate 参议院|sentence 判刑|separatism 分离主义 独立|separation 分离|
sex 性|sexual 性|share 份额 股票|share price 股价|shipping 航运|shopping 购物|shortage 短缺 紧缺|shut down 关闭 停运|shutdown 停摆 关闭|side effect 副作用|silver 白银|skill 技能|low-skilled 低技能|sleep 睡眠|slave 奴隶|
smart phone 智能手机|smartphone 智能手机|social media 社交媒体|society 社会|software 软件|solar 太阳能|soldier 士兵|soul 灵魂|soviet 苏联|space 太空|space station 空间站|speech 演讲|speed 速度|spend 花费 支出|spending 支出|
sport 体育|spy 间谍|stablecoin 稳定币|stagflation 滞胀|startup 初创公司 创业|statistics 统计|steel 钢铁|stimulus 刺激|stock 股票 股价|stock exchange 证券交易所|stock market 股市|storage 存储|storm 风暴|strait 海峡|
strategy 战略 策略|strike 罢工 打击|student 学生|study 研究|submarine 潜艇|subscription 订阅|subsidy 补贴|success 成功|sugar 糖|suicide 自杀|supercycle 超级周期|superintelligence 超级智能|supply 供应|supply chain 供应链|surgery 手术|
surplus 顺差|surveillance 监控|survive 存活 生存|sweden 瑞典|swedish 瑞典|takeover 收购|talent 人才|talk 谈判 会谈|tariff 关税|tax 税|taxes 税|taxi 出租车|teacher 老师|team 团队|tech 科技|technology 技术 科技|tech stock 科技股|
temporary foreign worker 临时外劳|temporary 临时|terrorism 恐怖主义|terrorist 恐怖分子|test 测试|theft 盗窃|theory 理论|therapy 治疗|threat 威胁|ticket price 票价|tourism 旅游|tourist 游客|toy 玩具|trade 贸易 交易|trade war 贸易战|
trader 交易员|trading 交易|training 训练|transformer 变压器|translation 翻译|transport 运输|trauma 创伤|travel 旅行|treasury 国债 美债|treatment 治疗|treaty 条约|trial 审判 试验|trillion 万亿|troop 军队|trust 信任|
truth 真相|tunnel 隧道|tuition 学费|ultra-processed food 超加工食品|unemployment 失业|unemployed 失业|union 工会|universe 宇宙|university 大学|update 更新|upgrade 升级|uranium 铀|user 用户|vaccine 疫苗|vacation 度假|valuation 估值|
value 价值|vegetable 蔬菜|video 视频|video game 游戏|video generation 视频生成|vietnam 越南|violence 暴力|virus 病毒|vision 愿景 视觉|visa 签证|vitamin 维生素|volatility 波动|vote 投票|wage 工资|wall street 华尔街|war 战争|
war crime 战争罪|warehouse 仓库|waste 浪费 垃圾|water 水|weak 疲软|wealth 财富|wealthy 富有|weapon 武器|weather 天气|weight loss 减肥 减重|weight loss drug 减肥药|whistleblower 吹哨人|white house 白宫|wife 妻子|
wildfire 山火|wine 葡萄酒 红酒|woman 女性|women 女性|work 工作|worker 工人 员工|workforce 劳动力|world war 世界大战|writer 作家|writing 写作|year 年|yen 日元|yield 收益率|young people 年轻人|youth 年轻人|youth unemployment 青年失业
`;

/** The most words of an entry. */
export const LONGEST_PHRASE = 3;

let words: ReadonlyMap<string, readonly string[]> | undefined;
let dictionary: ReadonlyMap<string, readonly string[]> | undefined;
let together: ReadonlyMap<string, readonly string[]> | undefined;

/** The Chinese words for an English one, or for up to three together, in whatever number or tense; none for one that is not in the table. */
export function chineseWordsFor(english: string): readonly string[] {
  words ??= readTable();
  return findInflected(words, english);
}

/** The same, or where the table has none, those of a whole dictionary, which knows more words but less what is meant by them. */
export function translationsOf(english: string): readonly string[] {
  const chosen = chineseWordsFor(english);
  return chosen.length > 0 ? chosen : inDictionary(english);
}

function inDictionary(english: string): readonly string[] {
  dictionary ??= new Map(readDictionary());
  return findInflected(dictionary, english);
}

/**
 * Whether the dictionary gives a Chinese word for an English one, or for two.
 * @param english folded: lower case, without spaces and hyphens
 */
export function isTranslation(english: string, chinese: string): boolean {
  together ??= readTogether();
  const words = [chineseWordsFor(english), inDictionary(english), together.get(english) ?? []];
  return words.some((each) => each.includes(chinese));
}

/** The entries of several words, written together. */
function readTogether(): ReadonlyMap<string, readonly string[]> {
  const entries = [...readTable(), ...readDictionary()].filter(([english]) => /[ -]/u.test(english));
  return new Map(entries.toReversed().map(([english, chinese]) => [english.replace(/[ -]/gu, ''), chinese]));
}

function readDictionary(): [english: string, chinese: readonly string[]][] {
  return ENGLISH_DICTIONARY.trim().split('\n').map(entryOf);
}

function findInflected(entries: ReadonlyMap<string, readonly string[]>, english: string): readonly string[] {
  const folded = english.toLowerCase();
  if (folded.length > 40 || !/^[a-z]/.test(folded)) return [];
  for (const form of [folded, ...stemsOf(folded)]) {
    const known = entries.get(form);
    if (known) return known;
  }
  return [];
}

function entryOf(line: string): [english: string, chinese: readonly string[]] {
  const [english = '', chinese = ''] = line.split(':');
  return [english, chinese.split(' ')];
}

function readTable(): ReadonlyMap<string, readonly string[]> {
  const entries = TABLE.replaceAll('\n', '').split('|').filter(Boolean);
  return new Map(
    entries.map((entry) => {
      const [english = ''] = /^[a-z -]+(?=\s)/u.exec(entry) ?? [];
      return [english.trim(), entry.slice(english.length).trim().split(' ')];
    }),
  );
}
