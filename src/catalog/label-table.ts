/**
 * Common tags: the tag and other tags that mean the same | its Chinese label and other Chinese names, `/` before the word that
 * Taiwan uses where more than the characters differ | its English label. Spellings that fold to the same are left out.
 */
export const LABEL_TABLE = `
economy | 经济 | Economy
macroeconomics macro macro-economy | 宏观经济 总体经济 | Macroeconomics
microeconomics | 微观经济 个体经济 | Microeconomics
economic-policy | 经济政策 | Economic policy
economic-growth gdp-growth | 经济增长/經濟成長 | Economic growth
economic-development | 经济发展 | Economic development
economic-cycle business-cycle | 经济周期/景氣循環 | Business cycle
economic-crisis | 经济危机 | Economic crisis
economic-outlook | 经济展望 | Economic outlook
economic-reform | 经济改革 | Economic reform
economic-inequality | 经济不平等 | Economic inequality
economic-sanctions sanctions | 制裁 经济制裁 | Sanctions
global-economy world-economy | 全球经济 世界经济 | Global economy
chinese-economy china-economy | 中国经济 | Chinese economy
us-economy american-economy | 美国经济 | US economy
political-economy | 政治经济学 政治经济 | Political economy
behavioral-economics | 行为经济学 | Behavioral economics
digital-economy | 数字经济/數位經濟 | Digital economy
gig-economy | 零工经济 | Gig economy
sharing-economy | 共享经济 | Sharing economy
platform-economy | 平台经济 | Platform economy
creator-economy | 创作者经济 | Creator economy
circular-economy | 循环经济 | Circular economy
real-economy | 实体经济 | Real economy
market-economy | 市场经济 | Market economy
recession economic-recession | 经济衰退 衰退 | Recession
depression-economic great-depression | 大萧条 | Great Depression
inflation | 通货膨胀/通貨膨脹 通胀 通膨 | Inflation
deflation | 通货紧缩/通貨緊縮 通缩 | Deflation
stagflation | 滞胀/停滯性通膨 | Stagflation
gdp | 国内生产总值 | GDP
cpi consumer-price-index | 消费者物价指数 居民消费价格指数 | CPI
unemployment | 失业 | Unemployment
employment jobs | 就业 | Employment
labor labour | 劳动 劳工 | Labor
labor-market job-market | 劳动力市场/勞動市場 就业市场 | Labor market
productivity | 生产力 | Productivity
consumption | 消费 | Consumption
consumer-spending | 消费支出 消费者支出 | Consumer spending
consumer-behavior | 消费者行为 | Consumer behavior
domestic-demand | 内需 | Domestic demand
overcapacity | 产能过剩 | Overcapacity
monetary-policy | 货币政策 | Monetary policy
fiscal-policy | 财政政策 | Fiscal policy
industrial-policy | 产业政策 | Industrial policy
central-bank central-banking | 中央银行 央行 | Central banks
federal-reserve fed | 美联储/聯準會 联邦储备系统 | Federal Reserve
fed-policy federal-reserve-policy | 美联储政策/聯準會政策 | Fed policy
interest-rate | 利率 | Interest rates
rate-cut interest-rate-cut | 降息 | Rate cuts
rate-hike interest-rate-hike | 加息/升息 | Rate hikes
quantitative-easing qe | 量化宽松 | Quantitative easing
quantitative-tightening | 量化紧缩 | Quantitative tightening
yield-curve | 收益率曲线/殖利率曲線 | Yield curve
liquidity | 流动性 | Liquidity
exchange-rate | 汇率 | Exchange rates
forex foreign-exchange | 外汇 | Foreign exchange
currency | 货币 | Currency
us-dollar dollar usd | 美元 | US dollar
renminbi rmb yuan | 人民币 | Renminbi
yen japanese-yen | 日元/日圓 | Yen
debt | 债务 | Debt
national-debt government-debt public-debt sovereign-debt | 国债 政府债务 公共债务 | Public debt
debt-crisis | 债务危机 | Debt crisis
debt-ceiling | 债务上限 | Debt ceiling
tax taxation | 税收/稅收 税务 | Taxes
tax-reform | 税制改革 税改 | Tax reform
budget | 预算 | Budget
fiscal-deficit budget-deficit | 财政赤字 | Budget deficit
finance | 金融 | Finance
financial-market | 金融市场 | Financial markets
capital-market | 资本市场 | Capital markets
financial-crisis | 金融危机 | Financial crisis
financial-system | 金融体系 金融系统 | Financial system
financial-regulation | 金融监管 | Financial regulation
financial-planning | 财务规划 理财规划 | Financial planning
financial-literacy | 财商 金融素养 | Financial literacy
financial-freedom financial-independence fire-movement | 财务自由 | Financial freedom
personal-finance | 个人理财 个人财务 | Personal finance
corporate-finance | 公司金融 公司财务 | Corporate finance
fintech financial-technology | 金融科技 | Fintech
banking bank | 银行业 银行 | Banking
banking-crisis | 银行业危机 银行危机 | Banking crisis
investment-banking investment-bank | 投资银行 投行 | Investment banking
insurance | 保险 | Insurance
pension retirement-fund | 养老金/退休金 | Pensions
retirement | 退休 | Retirement
wealth | 财富 | Wealth
wealth-management | 财富管理 | Wealth management
wealth-inequality wealth-gap | 贫富差距 财富不平等 | Wealth inequality
accounting | 会计 | Accounting
investing investment | 投资 | Investing
investment-strategy | 投资策略 | Investment strategy
investment-philosophy | 投资哲学 投资理念 | Investment philosophy
value-investing | 价值投资 | Value investing
growth-investing | 成长投资 | Growth investing
long-term-investing | 长期投资 | Long-term investing
index-investing index-fund passive-investing | 指数投资 指数基金 | Index investing
dividend dividend-investing | 股息 股利 | Dividends
asset-allocation | 资产配置 | Asset allocation
asset-management | 资产管理 | Asset management
asset-class assets asset | 资产 | Assets
asset-bubble | 资产泡沫 | Asset bubbles
portfolio-management portfolio | 投资组合 | Portfolio management
risk-management risk-control | 风险管理 风控 | Risk management
risk | 风险 | Risk
stock-market equities | 股票市场 股市 | Stock market
stock | 股票 | Stocks
stock-analysis | 股票分析 个股分析 | Stock analysis
us-stocks us-stock-market us-equities | 美股 美国股市 | US stocks
a-shares a-share china-stocks chinese-stock-market | A股 中国股市 | A-shares
hong-kong-stocks | 港股 | Hong Kong stocks
taiwan-stocks taiwan-stock-market | 台股 | Taiwan stocks
ipo | 首次公开募股 | IPO
etf | 交易所交易基金 | ETFs
bonds bond-market bond | 债券 债券市场 债市 | Bonds
treasury treasuries us-treasury | 美国国债/美國公債 美债 | US Treasuries
commodity commodities | 大宗商品 | Commodities
futures | 期货 | Futures
options options-trading option-trading | 期权/選擇權 | Options
derivatives | 衍生品 | Derivatives
hedge-fund | 对冲基金/對沖基金 避险基金 | Hedge funds
private-equity | 私募股权 | Private equity
private-credit | 私募信贷 | Private credit
venture-capital vc | 风险投资/創業投資 风投 创投 | Venture capital
mergers-and-acquisitions m-and-a acquisitions | 并购 收购兼并 | Mergers and acquisitions
valuation | 估值 | Valuation
earnings earnings-report | 财报 | Earnings
earnings-season | 财报季 | Earnings season
market | 市场 | Markets
market-analysis | 市场分析 | Market analysis
market-trend | 市场趋势 | Market trends
market-sentiment investor-sentiment | 市场情绪 | Market sentiment
market-volatility volatility | 市场波动 波动率 | Market volatility
market-valuation | 市场估值 | Market valuation
market-cycle | 市场周期 | Market cycles
market-correction | 市场回调 市场修正 | Market correction
market-bubble | 市场泡沫 | Market bubble
market-liquidity | 市场流动性 | Market liquidity
bear-market | 熊市 | Bear market
bull-market | 牛市 | Bull market
trading | 交易 | Trading
trading-strategy | 交易策略 | Trading strategy
quantitative-trading quantitative-investing quant | 量化交易 量化投资 | Quantitative trading
technical-analysis | 技术分析 | Technical analysis
speculation | 投机 | Speculation
short-selling | 做空/放空 卖空 | Short selling
capital | 资本 | Capital
capital-flow | 资本流动 | Capital flows
capital-expenditure capex | 资本支出 资本开支 | Capital expenditure
capitalism | 资本主义 | Capitalism
gold | 黄金 | Gold
gold-market | 黄金市场 | Gold market
silver | 白银 | Silver
copper | 铜价 铜矿 | Copper
oil crude-oil | 石油 原油 | Oil
oil-price | 油价 | Oil prices
natural-gas | 天然气 | Natural gas
real-estate property-market property | 房地产/房地產 房产 不动产 | Real estate
housing | 住房 住宅 | Housing
housing-market | 房地产市场 楼市 房市 | Housing market
mortgage | 房贷 按揭 | Mortgages
crypto cryptocurrency | 加密货币/加密貨幣 虚拟货币 | Crypto
bitcoin btc | 比特币 | Bitcoin
ethereum | 以太坊 | Ethereum
blockchain | 区块链/區塊鏈 | Blockchain
stablecoin | 稳定币 | Stablecoins
defi decentralized-finance | 去中心化金融 | DeFi
nft | 非同质化代币 | NFTs
digital-currency cbdc | 数字货币/數位貨幣 | Digital currency
web3 | 第三代互联网 | Web3
prediction-market | 预测市场 | Prediction markets
trade international-trade global-trade | 贸易 国际贸易 | Trade
trade-war | 贸易战 | Trade war
trade-policy | 贸易政策 | Trade policy
trade-deficit | 贸易逆差 贸易赤字 | Trade deficit
free-trade | 自由贸易 | Free trade
tariff tariffs | 关税 | Tariffs
tariff-policy us-tariff-policy | 关税政策 | Tariff policy
export | 出口 | Exports
import | 进口 | Imports
export-control export-controls | 出口管制 | Export controls
chip-export-control chip-ban | 芯片出口管制/晶片出口管制 | Chip export controls
protectionism | 保护主义 贸易保护主义 | Protectionism
globalization | 全球化 | Globalization
deglobalization | 逆全球化 去全球化 | Deglobalization
decoupling | 脱钩 | Decoupling
supply-chain | 供应链 | Supply chains
global-supply-chain | 全球供应链 | Global supply chains
logistics | 物流 | Logistics
shipping | 航运 | Shipping
manufacturing | 制造业 | Manufacturing
advanced-manufacturing | 先进制造 | Advanced manufacturing
industry | 行业 产业 | Industry
industrialization | 工业化 | Industrialization
infrastructure | 基础设施 基建 | Infrastructure
retail | 零售 | Retail
e-commerce | 电子商务 电商 | E-commerce
livestreaming live-streaming | 直播 | Livestreaming
luxury luxury-goods | 奢侈品 | Luxury
agriculture farming | 农业 | Agriculture
food-security | 粮食安全 | Food security
food | 食品 食物 | Food
mining | 采矿 矿业 | Mining
rare-earth rare-earths rare-earth-elements | 稀土 | Rare earths
business | 商业 | Business
business-model | 商业模式 | Business models
business-strategy | 商业战略 商业策略 | Business strategy
business-ethics | 商业伦理 | Business ethics
corporate-strategy | 企业战略 公司战略 | Corporate strategy
corporate-governance | 公司治理 | Corporate governance
corporate-culture company-culture | 企业文化 公司文化 | Corporate culture
organizational-culture | 组织文化 | Organizational culture
strategy | 战略 策略 | Strategy
competition | 竞争 | Competition
competitive-advantage | 竞争优势 | Competitive advantage
monopoly | 垄断/壟斷 | Monopoly
antitrust | 反垄断/反壟斷 反托拉斯 | Antitrust
entrepreneurship | 创业 创业精神 | Entrepreneurship
entrepreneur entrepreneurs | 企业家 创业者 | Entrepreneurs
startup startups | 初创公司/新創公司 创业公司 初创企业 | Startups
silicon-valley | 硅谷/矽谷 | Silicon Valley
wall-street | 华尔街 | Wall Street
management | 管理 | Management
product-management | 产品管理 | Product management
product-development | 产品开发 | Product development
product-design | 产品设计 | Product design
project-management | 项目管理/專案管理 | Project management
leadership | 领导力 | Leadership
innovation | 创新 | Innovation
marketing | 营销/行銷 市场营销 | Marketing
branding brand | 品牌 | Branding
advertising | 广告 | Advertising
pricing pricing-strategy | 定价 定价策略 | Pricing
sales | 销售 | Sales
customer-service | 客户服务 客服 | Customer service
user-experience ux | 用户体验/使用者體驗 | User experience
negotiation | 谈判 | Negotiation
decision-making | 决策 | Decision-making
career | 职业 | Career
career-development | 职业发展/職涯發展 职涯发展 | Career development
career-advice | 职业建议/職涯建議 | Career advice
workplace | 职场 | Workplace
work | 工作 | Work
future-of-work | 工作的未来 未来工作 | Future of work
remote-work | 远程办公/遠距工作 远程工作 | Remote work
work-life-balance | 工作与生活平衡 | Work-life balance
layoffs | 裁员 | Layoffs
job-displacement | 岗位替代 就业替代 | Job displacement
teamwork | 团队合作 团队协作 | Teamwork
technology | 科技 技术 | Technology
tech-industry technology-industry | 科技行业/科技業 科技产业 | Tech industry
tech-trends tech-trend | 科技趋势 技术趋势 | Tech trends
big-tech tech-giants | 科技巨头 | Big Tech
tech-stocks | 科技股 | Tech stocks
tech-war technology-war us-china-tech-war | 科技战 | Tech war
tech-ethics | 科技伦理 | Tech ethics
technological-innovation tech-innovation | 科技创新 技术创新 | Technological innovation
digital-transformation digitalization | 数字化转型/數位轉型 数字化 | Digital transformation
ai artificial-intelligence | 人工智能/人工智慧 AI | AI
ai-ml | AI与机器学习/AI與機器學習 | AI and machine learning
generative-ai genai | 生成式AI 生成式人工智能 | Generative AI
agi artificial-general-intelligence | 通用人工智能/通用人工智慧 | AGI
superintelligence asi | 超级智能 超人工智能 | Superintelligence
machine-learning ml | 机器学习 | Machine learning
deep-learning | 深度学习 | Deep learning
reinforcement-learning rl | 强化学习 | Reinforcement learning
neural-network | 神经网络/類神經網路 | Neural networks
llm large-language-model | 大语言模型 大型语言模型 | Large language models
language-model | 语言模型 | Language models
foundation-model | 基础模型 基座模型 | Foundation models
world-model | 世界模型 | World models
multimodal multimodality multimodal-ai | 多模态/多模態 | Multimodal
transformer-model transformer | Transformer架构 | Transformers
natural-language-processing nlp | 自然语言处理 | Natural language processing
computer-vision | 计算机视觉/電腦視覺 | Computer vision
prompt-engineering | 提示词工程 提示工程 | Prompt engineering
context-engineering | 上下文工程 | Context engineering
prompt prompts | 提示词 | Prompts
rag retrieval-augmented-generation | 检索增强生成 | RAG
fine-tuning | 微调 | Fine-tuning
ai-agent agentic-ai | 智能体/AI代理 AI智能体 人工智能体 | AI agents
multi-agent multi-agent-system | 多智能体 | Multi-agent systems
agentic-workflow | 智能体工作流/代理工作流程 代理工作流 | Agentic workflows
ai-safety | AI安全 人工智能安全 | AI safety
ai-alignment | AI对齐 | AI alignment
ai-ethics | AI伦理 人工智能伦理 | AI ethics
ai-regulation | AI监管 人工智能监管 | AI regulation
ai-governance | AI治理 人工智能治理 | AI governance
ai-policy | AI政策 | AI policy
ai-application ai-applications | AI应用 人工智能应用 | AI applications
ai-infrastructure | AI基础设施 | AI infrastructure
ai-chip ai-chips | AI芯片/AI晶片 人工智能芯片 | AI chips
ai-model ai-models | AI模型 | AI models
ai-development | AI发展 AI开发 | AI development
ai-investment | AI投资 人工智能投资 | AI investment
ai-bubble | AI泡沫 人工智能泡沫 | AI bubble
ai-adoption | AI普及 | AI adoption
ai-impact | AI影响 | AI impact
ai-evaluation | AI评测 AI评估 | AI evaluation
ai-tool ai-tools ai-tooling | AI工具 | AI tools
ai-coding ai-programming ai-assisted-coding | AI编程 AI辅助编程 | AI coding
vibe-coding | 氛围编程 | Vibe coding
ai-research | AI研究 | AI research
ai-startup | AI创业公司/AI新創公司 | AI startups
ai-competition ai-race | AI竞赛 AI竞争 | AI race
ai-productivity | AI生产力 AI提效 | AI productivity
ai-strategy | AI战略 | AI strategy
scaling-law | 缩放定律 规模定律 | Scaling laws
hallucination ai-hallucination | AI幻觉 | Hallucination
human-ai-collaboration | 人机协作 | Human-AI collaboration
chatbot | 聊天机器人 | Chatbots
automation | 自动化 | Automation
robotics robot | 机器人/機器人 机器人技术 | Robotics
humanoid-robot | 人形机器人 | Humanoid robots
embodied-ai embodied-intelligence | 具身智能 | Embodied AI
drone drones | 无人机/無人機 | Drones
autonomous-driving self-driving autonomous-vehicle self-driving-cars | 自动驾驶 无人驾驶 | Autonomous driving
semiconductors semiconductor semiconductor-industry chip-industry | 半导体 半导体产业 半导体行业 芯片产业 | Semiconductors
chips chip | 芯片/晶片 | Chips
chip-design | 芯片设计/晶片設計 | Chip design
chip-manufacturing semiconductor-manufacturing | 芯片制造/晶片製造 半导体制造 | Chip manufacturing
chip-war | 芯片战/晶片戰 | Chip war
gpu | 图形处理器/圖形處理器 显卡 | GPUs
tpu | 张量处理器 | TPUs
memory-chip memory-chips | 存储芯片/記憶體晶片 | Memory chips
hbm high-bandwidth-memory | 高带宽内存/高頻寬記憶體 | HBM
advanced-packaging | 先进封装 | Advanced packaging
lithography | 光刻/微影 | Lithography
hardware | 硬件/硬體 | Hardware
software | 软件/軟體 | Software
software-engineering | 软件工程 | Software engineering
software-development | 软件开发/軟體開發 | Software development
software-architecture | 软件架构 | Software architecture
software-industry | 软件行业 软件产业 | Software industry
saas | 软件即服务 | SaaS
programming coding | 编程/程式設計 | Programming
code | 代码/程式碼 | Code
open-source | 开源/開源 | Open source
api | 应用程序接口 | APIs
database | 数据库/資料庫 | Databases
algorithm | 算法/演算法 | Algorithms
computer-science | 计算机科学/電腦科學 | Computer science
computing | 计算 | Computing
compute computing-power | 算力 | Compute
cloud-computing cloud | 云计算/雲端運算 | Cloud computing
edge-computing | 边缘计算 | Edge computing
quantum-computing | 量子计算 | Quantum computing
quantum-mechanics quantum-physics | 量子力学 | Quantum mechanics
data-center datacenter | 数据中心/資料中心 | Data centers
data | 数据/資料 | Data
big-data | 大数据/大數據 | Big data
data-analysis data-analytics | 数据分析 | Data analysis
data-science | 数据科学 | Data science
data-security | 数据安全 | Data security
privacy data-privacy | 隐私 数据隐私 | Privacy
cybersecurity cyber-security | 网络安全/網路安全 | Cybersecurity
cyberattack | 网络攻击/網路攻擊 | Cyberattacks
internet | 互联网/網際網路 | Internet
internet-of-things iot | 物联网 | Internet of things
telecommunications telecom | 电信 | Telecommunications
5g | 第五代移动通信 | 5G
smartphone | 智能手机/智慧型手機 | Smartphones
consumer-electronics | 消费电子 | Consumer electronics
virtual-reality vr | 虚拟现实/虛擬實境 | Virtual reality
augmented-reality ar | 增强现实/擴增實境 | Augmented reality
metaverse | 元宇宙 | Metaverse
social-media | 社交媒体/社群媒體 | Social media
social-network | 社交网络/社群網路 | Social networks
gaming games video-games | 游戏/遊戲 电子游戏 | Gaming
search-engine | 搜索引擎/搜尋引擎 | Search engines
knowledge-management | 知识管理 | Knowledge management
note-taking | 笔记 做笔记 | Note-taking
personal-knowledge-management pkm | 个人知识管理 | Personal knowledge management
developer-tools developer-tool | 开发者工具 | Developer tools
developer-productivity | 开发者效率 | Developer productivity
workflow | 工作流/工作流程 | Workflows
user-interface ui | 用户界面/使用者介面 | User interfaces
energy | 能源 | Energy
energy-security | 能源安全 | Energy security
energy-policy | 能源政策 | Energy policy
energy-transition | 能源转型 | Energy transition
energy-storage | 储能 | Energy storage
energy-crisis | 能源危机 | Energy crisis
renewable-energy renewables | 可再生能源/再生能源 | Renewable energy
clean-energy green-energy | 清洁能源/潔淨能源 绿色能源 | Clean energy
new-energy | 新能源 | New energy
solar-energy solar solar-power | 太阳能 光伏 | Solar energy
wind-energy wind-power | 风能 风电 | Wind energy
nuclear-energy nuclear-power | 核能 核电 | Nuclear energy
nuclear-fusion fusion-energy | 核聚变/核融合 | Nuclear fusion
hydrogen | 氢能 | Hydrogen
electricity | 电力 | Electricity
power-grid grid | 电网 | Power grid
battery batteries | 电池 | Batteries
electric-vehicle ev | 电动汽车/電動車 电动车 新能源汽车 | Electric vehicles
cars automobile automotive auto-industry automotive-industry | 汽车 汽车行业 汽车产业 | Cars
transportation transport | 交通 运输 | Transport
high-speed-rail | 高铁 | High-speed rail
aviation | 航空 | Aviation
aerospace | 航空航天/航太 | Aerospace
space | 太空 | Space
space-exploration | 太空探索 | Space exploration
space-economy | 太空经济 | Space economy
satellite | 卫星 | Satellites
rocket | 火箭 | Rockets
climate-change | 气候变化/氣候變遷 | Climate change
climate | 气候 | Climate
climate-policy | 气候政策 | Climate policy
environment | 环境 | Environment
environmental-protection | 环境保护 环保 | Environmental protection
sustainability sustainable-development | 可持续发展/永續發展 | Sustainability
carbon-neutrality net-zero | 碳中和 | Carbon neutrality
pollution | 污染 | Pollution
water water-resources | 水资源 | Water
natural-disaster disaster | 自然灾害/天然災害 灾难 | Natural disasters
earthquake | 地震 | Earthquakes
wildlife | 野生动物 | Wildlife
politics political | 政治 | Politics
political-system | 政治制度 政治体制 | Political systems
political-philosophy | 政治哲学 | Political philosophy
political-science | 政治学 政治科学 | Political science
political-theory | 政治理论 | Political theory
political-strategy | 政治策略 政治战略 | Political strategy
political-polarization polarization | 政治极化 两极分化 | Polarization
political-reform | 政治改革 | Political reform
political-crisis | 政治危机 | Political crisis
political-risk | 政治风险 | Political risk
political-power | 政治权力 | Political power
politics-society | 政治与社会 | Politics and society
us-politics american-politics | 美国政治 | US politics
chinese-politics china-politics | 中国政治 | Chinese politics
taiwan-politics | 台湾政治 | Taiwanese politics
canadian-politics | 加拿大政治 | Canadian politics
identity-politics | 身份政治 | Identity politics
power | 权力 | Power
power-struggle | 权力斗争 | Power struggles
government | 政府 | Government
government-shutdown us-government-shutdown | 政府停摆 政府关门 | Government shutdown
governance | 治理 | Governance
policy | 政策 | Policy
public-policy | 公共政策 | Public policy
public-opinion | 舆论 民意 | Public opinion
bureaucracy | 官僚主义 官僚体制 | Bureaucracy
corruption | 腐败/貪腐 贪腐 | Corruption
anti-corruption | 反腐败/反貪腐 反腐 | Anti-corruption
democracy | 民主 | Democracy
authoritarianism | 威权主义 | Authoritarianism
totalitarianism | 极权主义 | Totalitarianism
dictatorship | 独裁 | Dictatorship
populism | 民粹主义 | Populism
nationalism | 民族主义 | Nationalism
liberalism | 自由主义 | Liberalism
conservatism | 保守主义 | Conservatism
socialism | 社会主义 | Socialism
communism | 共产主义 | Communism
marxism | 马克思主义 | Marxism
feminism | 女权主义/女性主義 女性主义 | Feminism
individualism | 个人主义 | Individualism
collectivism | 集体主义 | Collectivism
ideology | 意识形态 | Ideology
propaganda | 宣传 政治宣传 | Propaganda
censorship | 审查 言论审查 审查制度 | Censorship
freedom | 自由 | Freedom
freedom-of-speech free-speech | 言论自由 | Freedom of speech
human-rights | 人权 | Human rights
civil-rights | 公民权利 民权 | Civil rights
civil-society | 公民社会 | Civil society
social-movement | 社会运动 | Social movements
protest protests | 抗议 | Protests
revolution | 革命 | Revolution
elections election | 选举 | Elections
us-election presidential-election us-presidential-election | 美国大选 总统选举 | US elections
midterm-elections midterms | 中期选举 | Midterm elections
congress us-congress | 国会 美国国会 | Congress
supreme-court | 最高法院 | Supreme Court
constitution constitutional | 宪法 | Constitution
law legal | 法律 | Law
rule-of-law | 法治 | Rule of law
international-law | 国际法 | International law
judicial-independence | 司法独立 | Judicial independence
justice | 正义 | Justice
judiciary judicial-system | 司法 | Judiciary
crime | 犯罪 | Crime
fraud | 欺诈/詐欺 诈骗 | Fraud
financial-fraud | 金融欺诈/金融詐欺 | Financial fraud
regulation regulatory | 监管/監管 | Regulation
intellectual-property | 知识产权/智慧財產權 | Intellectual property
copyright | 版权/版權 著作权 | Copyright
public-safety | 公共安全 | Public safety
diplomacy | 外交 | Diplomacy
foreign-policy | 外交政策 | Foreign policy
us-foreign-policy american-foreign-policy | 美国外交政策 | US foreign policy
china-foreign-policy chinese-foreign-policy | 中国外交政策 | Chinese foreign policy
geopolitics | 地缘政治 | Geopolitics
geopolitical-risk | 地缘政治风险 地缘风险 | Geopolitical risk
geopolitical-conflict | 地缘政治冲突 地缘冲突 | Geopolitical conflicts
geopolitical-tension | 地缘政治紧张 | Geopolitical tensions
geopolitical-strategy | 地缘战略 | Geopolitical strategy
geopolitical-competition | 地缘政治竞争 | Geopolitical competition
geoeconomics | 地缘经济 | Geoeconomics
international-relations | 国际关系 | International relations
international-politics global-politics world-politics | 国际政治 | International politics
international-order world-order global-order | 国际秩序 世界秩序 | World order
us-china-relations | 中美关系 美中关系 | US–China relations
us-china-competition us-china-rivalry | 中美竞争 美中竞争 | US–China competition
us-china-trade-war | 中美贸易战 美中贸易战 | US–China trade war
us-canada-relations | 美加关系 | US–Canada relations
us-japan-relations | 美日关系 日美关系 | US–Japan relations
us-russia-relations | 美俄关系 俄美关系 | US–Russia relations
us-taiwan-relations | 美台关系 台美关系 | US–Taiwan relations
china-japan-relations | 中日关系 日中关系 | China–Japan relations
china-russia-relations | 中俄关系 | China–Russia relations
china-india-relations | 中印关系 | China–India relations
cross-strait-relations cross-strait | 两岸关系 两岸 | Cross-strait relations
taiwan-strait | 台湾海峡 台海 | Taiwan Strait
taiwan-strait-crisis taiwan-strait-conflict | 台海危机 台海冲突 | Taiwan Strait crisis
south-china-sea | 南海 | South China Sea
middle-east | 中东 | Middle East
middle-east-conflict | 中东冲突 | Middle East conflict
israel-palestine-conflict israeli-palestinian-conflict | 以巴冲突 巴以冲突 | Israeli–Palestinian conflict
russia-ukraine-war ukraine-war | 俄乌战争/俄烏戰爭 乌克兰战争 | Ukraine war
belt-and-road | 一带一路 | Belt and Road
soft-power | 软实力 | Soft power
hegemony | 霸权 | Hegemony
colonialism | 殖民主义 | Colonialism
imperialism | 帝国主义 | Imperialism
immigration | 移民 | Immigration
immigration-policy | 移民政策 | Immigration policy
refugee | 难民 | Refugees
war | 战争 | War
cold-war | 冷战 | Cold War
civil-war | 内战 | Civil war
chinese-civil-war | 国共内战 | Chinese Civil War
world-war-ii second-world-war | 二战 第二次世界大战 | World War II
world-war-i first-world-war | 第一次世界大战 一战 | World War I
military | 军事 | Military
military-strategy | 军事战略 军事策略 | Military strategy
military-technology | 军事科技 军事技术 | Military technology
defense defense-industry | 国防 国防工业 | Defense
national-security | 国家安全 | National security
security | 安全 | Security
intelligence-agency espionage | 情报 间谍 | Espionage
nuclear-weapon nuclear-weapons | 核武器/核武 核武 | Nuclear weapons
arms-control | 军备控制 | Arms control
terrorism | 恐怖主义 | Terrorism
peace | 和平 | Peace
society social | 社会 | Society
social-issues social-issue | 社会问题 社会议题 | Social issues
social-change | 社会变革 社会变迁 | Social change
social-structure | 社会结构 | Social structure
social-class class | 社会阶层 阶级 | Social class
middle-class | 中产阶级 中产 | Middle class
social-justice | 社会正义 社会公正 | Social justice
social-security | 社会保障 社保 | Social security
social-welfare welfare | 社会福利 福利 | Social welfare
social-mobility | 社会流动 阶层流动 | Social mobility
social-psychology | 社会心理学 | Social psychology
sociology | 社会学 | Sociology
anthropology | 人类学 | Anthropology
inequality | 不平等 | Inequality
income-inequality | 收入不平等 | Income inequality
poverty | 贫困/貧窮 | Poverty
demographics population | 人口 | Demographics
aging-society population-aging aging-population | 老龄化/高齡化 人口老龄化 | Aging society
birth-rate low-birth-rate fertility | 生育率 出生率 | Birth rate
urbanization | 城市化/都市化 城镇化 | Urbanization
urban-planning urban-development | 城市规划/都市規劃 | Urban planning
cost-of-living | 生活成本 | Cost of living
gender | 性别 | Gender
gender-equality | 性别平等 | Gender equality
racism race | 种族主义 种族歧视 | Racism
discrimination | 歧视 | Discrimination
identity | 身份认同/身分認同 | Identity
national-identity | 国家认同 民族认同 | National identity
involution | 内卷 | Involution
family | 家庭 | Family
family-relations family-relationship | 家庭关系 | Family relations
family-education | 家庭教育 | Family education
parenting | 育儿 亲子教育 | Parenting
marriage | 婚姻 | Marriage
relationships relationship interpersonal-relationship | 人际关系 | Relationships
intimate-relationship intimacy | 亲密关系 | Intimate relationships
love | 爱情 | Love
friendship | 友谊 | Friendship
education | 教育 | Education
higher-education | 高等教育 | Higher education
education-reform | 教育改革 | Education reform
education-system | 教育体制 教育制度 | Education system
university | 大学 | Universities
learning | 学习 | Learning
lifelong-learning | 终身学习 | Lifelong learning
language-learning | 语言学习 | Language learning
reading | 阅读 | Reading
writing | 写作 | Writing
books book | 书籍 图书 | Books
book-recommendation | 书籍推荐 好书推荐 | Book recommendations
book-review | 书评 | Book reviews
media | 媒体 | Media
mass-media | 大众传媒 大众媒体 | Mass media
media-literacy | 媒体素养/媒體識讀 媒介素养 | Media literacy
journalism news-media | 新闻业 | Journalism
news | 新闻 | News
misinformation disinformation fake-news | 虚假信息/假訊息 假新闻 错误信息 | Misinformation
podcast | 播客 | Podcasts
communication | 沟通 传播 | Communication
storytelling | 讲故事 叙事技巧 | Storytelling
content-creation content-creator | 内容创作 | Content creation
entertainment entertainment-industry | 娱乐 | Entertainment
film movie cinema | 电影 | Film
television tv | 电视 | Television
music | 音乐 | Music
art | 艺术 | Art
design | 设计 | Design
photography | 摄影 | Photography
architecture | 建筑 | Architecture
literature | 文学 | Literature
poetry | 诗歌 | Poetry
fashion | 时尚 | Fashion
sports sport | 体育/體育 运动 | Sports
basketball nba | 篮球 | Basketball
football soccer | 足球 | Football
travel tourism | 旅行 旅游/旅遊 | Travel
cooking | 烹饪 | Cooking
food-culture | 饮食文化 | Food culture
hobbies | 爱好 | Hobbies
culture | 文化 | Culture
culture-history | 文化与历史 | Culture and history
chinese-culture china-culture | 中国文化 中华文化 | Chinese culture
traditional-culture | 传统文化 | Traditional culture
popular-culture pop-culture | 流行文化 | Popular culture
cultural-difference | 文化差异 | Cultural differences
cultural-revolution | 文化大革命 文革 | Cultural Revolution
civilization | 文明 | Civilization
history | 历史 | History
chinese-history china-history | 中国历史 中国史 | Chinese history
world-history | 世界历史 世界史 | World history
us-history american-history | 美国历史 美国史 | American history
modern-history | 近代史 现代史 | Modern history
ancient-history | 古代史 | Ancient history
economic-history | 经济史 | Economic history
military-history | 军事史 | Military history
historical-analysis | 历史分析 | Historical analysis
biography | 传记 | Biography
archaeology | 考古学 考古 | Archaeology
philosophy | 哲学 | Philosophy
life-philosophy philosophy-of-life | 人生哲学 生活哲学 | Philosophy of life
eastern-philosophy | 东方哲学 | Eastern philosophy
chinese-philosophy | 中国哲学 | Chinese philosophy
western-philosophy | 西方哲学 | Western philosophy
ethics morality | 伦理 道德 伦理学 | Ethics
existentialism | 存在主义 | Existentialism
stoicism | 斯多葛主义/斯多噶主義 斯多葛学派 | Stoicism
free-will | 自由意志 | Free will
determinism | 决定论 | Determinism
human-nature | 人性 | Human nature
meaning-of-life | 人生意义 生命意义 | Meaning of life
religion religious | 宗教 | Religion
buddhism | 佛教 | Buddhism
taoism daoism | 道教 | Taoism
confucianism | 儒家 儒家思想 | Confucianism
christianity | 基督教 | Christianity
islam | 伊斯兰教 | Islam
judaism | 犹太教 | Judaism
spirituality | 灵性 | Spirituality
psychology psychological | 心理学 | Psychology
mental-health | 心理健康 | Mental health
cognitive-science | 认知科学 | Cognitive science
cognitive-bias | 认知偏差 认知偏误 认知偏见 | Cognitive bias
cognition cognitive | 认知 | Cognition
consciousness | 意识 | Consciousness
critical-thinking | 批判性思维/批判性思考 批判思维 | Critical thinking
thinking | 思维 思考 | Thinking
mental-model mental-models | 思维模型 心智模型 | Mental models
first-principles first-principle | 第一性原理 | First principles
game-theory | 博弈论/賽局理論 | Game theory
systems-thinking | 系统思维/系統思考 系统思考 | Systems thinking
logic | 逻辑 | Logic
emotion emotions | 情绪 情感 | Emotions
emotional-intelligence eq | 情商 情绪智力 | Emotional intelligence
emotion-management emotional-management | 情绪管理 | Managing emotions
stress-management | 压力管理 | Stress management
anxiety | 焦虑 | Anxiety
happiness | 幸福 | Happiness
loneliness | 孤独 | Loneliness
trauma | 创伤 | Trauma
addiction | 成瘾 | Addiction
motivation | 动机 | Motivation
habit habits habit-formation | 习惯 习惯养成 | Habits
self-discipline | 自律 | Self-discipline
self-awareness | 自我意识 自我觉察 | Self-awareness
self-improvement self-help | 自我提升 自我成长 | Self-improvement
personal-growth personal-development | 个人成长 个人发展 | Personal growth
resilience | 韧性 | Resilience
creativity | 创造力 | Creativity
time-management | 时间管理 | Time management
efficiency | 效率 | Efficiency
mindset | 心态 思维方式 | Mindset
mindfulness | 正念 | Mindfulness
meditation | 冥想 | Meditation
human-behavior | 人类行为 | Human behavior
life | 生活 | Life
lifestyle | 生活方式 | Lifestyle
minimalism | 极简主义 | Minimalism
health | 健康 | Health
health-wellness wellness | 健康与养生 养生 | Wellness
public-health | 公共卫生 公共健康 | Public health
healthcare health-care | 医疗保健 医疗 | Healthcare
healthcare-system | 医疗体系 医疗系统 | Healthcare system
medicine | 医学 | Medicine
chinese-medicine traditional-chinese-medicine tcm | 中医 | Chinese medicine
disease | 疾病 | Diseases
cancer | 癌症 | Cancer
pandemic | 疫情 大流行病 | Pandemics
covid covid-19 coronavirus | 新冠疫情 新冠肺炎 新冠 | COVID-19
vaccine | 疫苗 | Vaccines
nutrition diet | 营养 饮食 | Nutrition
fitness exercise | 健身 | Fitness
sleep | 睡眠 | Sleep
longevity | 长寿 | Longevity
weight-loss | 减肥 | Weight loss
pharmaceutical pharmaceuticals pharma pharmaceutical-industry | 制药 医药 制药业 | Pharmaceuticals
biotech biotechnology | 生物技术 生物科技 | Biotech
drug-discovery | 药物研发 药物发现 | Drug discovery
genetics | 遗传学 | Genetics
gene-editing | 基因编辑 | Gene editing
neuroscience | 神经科学 | Neuroscience
brain-computer-interface bci | 脑机接口/腦機介面 | Brain–computer interfaces
science | 科学 | Science
scientific-research research | 科研 研究 科学研究 | Research
physics | 物理学 物理 | Physics
chemistry | 化学 | Chemistry
biology | 生物学 | Biology
mathematics math maths | 数学 | Mathematics
statistics | 统计学 | Statistics
astronomy | 天文学 | Astronomy
cosmology | 宇宙学 | Cosmology
universe | 宇宙 | Universe
black-hole | 黑洞 | Black holes
relativity general-relativity | 相对论 广义相对论 | Relativity
evolution | 演化 进化 | Evolution
engineering | 工程 | Engineering
materials-science material-science | 材料科学 | Materials science
china | 中国 | China
us united-states usa | 美国 | United States
taiwan | 台湾 | Taiwan
hong-kong | 香港 | Hong Kong
japan | 日本 | Japan
south-korea korea | 韩国 | South Korea
north-korea | 朝鲜/北韓 | North Korea
india | 印度 | India
russia | 俄罗斯 | Russia
ukraine | 乌克兰 | Ukraine
europe | 欧洲 | Europe
european-union eu | 欧盟 | European Union
united-kingdom uk britain | 英国 | United Kingdom
germany | 德国 | Germany
france | 法国 | France
canada | 加拿大 | Canada
australia | 澳大利亚/澳洲 | Australia
singapore | 新加坡 | Singapore
vietnam | 越南 | Vietnam
southeast-asia | 东南亚 | Southeast Asia
asia | 亚洲 | Asia
africa | 非洲 | Africa
latin-america | 拉丁美洲 拉美 | Latin America
israel | 以色列 | Israel
iran | 伊朗 | Iran
future | 未来 | Future
trends trend | 趋势 | Trends
crisis | 危机 | Crisis
development | 发展 | Development
growth | 增长/成長 | Growth
reform | 改革 | Reform
transformation | 转型 | Transformation
impact | 影响 | Impact
challenge | 挑战 | Challenges
opportunity | 机会 机遇 | Opportunities
analysis | 分析 | Analysis
case-study | 案例研究 个案研究 | Case studies
opinion commentary | 评论 | Commentary
interview | 访谈/訪談 采访 | Interviews
tutorial | 教程/教學 | Tutorials
system | 系统 | Systems
model | 模型 | Models
theory | 理论 | Theory
knowledge | 知识 | Knowledge
information | 信息/資訊 | Information
values | 价值观 | Values
general | 综合 | General
tech-engineering | 科技与工程 | Technology and engineering
society-thinking | 社会与思考 | Society and thinking
finance-wealth | 金融与财富 | Finance and wealth
life-family | 生活与家庭 | Life and family
work-career | 工作与职业/工作與職涯 | Work and career
investment-assets | 投资与资产 | Investments and assets
philosophy-wisdom | 哲学与智慧 | Philosophy and wisdom
learning-education | 学习与教育 | Learning and education
stock-investment stock-investing | 股票投资 | Stock investing
business-entrepreneurship | 商业与创业 | Business and entrepreneurship
`;
