/**
 * What common English words are called in Chinese: on each line one word or two, and its Chinese words, the likeliest first.
 * Source: CC-CEDICT (CC BY-SA 4.0, https://cc-cedict.org), turned round and cut to what is common by the dictionary of jieba (MIT);
 * this file is under CC BY-SA 4.0 as well. Written by `npm run english-dictionary`.
 */
export const ENGLISH_DICTIONARY = `
abacus:算盘
abalone:鲍鱼
abandon:抛弃 放弃
abbot:住持
abbreviation:简称 缩写
abdicate:退位 让位
abdomen:腹部 肚子
abduct:绑架 掳走
aberration:失常 畸变
abhor:痛恨 憎恶
ability:本事 能力
able:得力 智能
abnormal:异常 变态
abode:住宅
abolish:废除
aboriginal:土著
aborigine:土人
abort:退出
abortion:人工流产 人流
above quota:超额
above-mentioned:上述 上面
above:之上 头上
abreast:并排 并肩
abridge:缩写 删节
abroad:国外 海外
abrogate:废除
abrupt:突然
abruptly:猛然 骤然
abscond:潜逃
absent-minded:恍惚 心不在焉
absent:缺席
absolute:绝对
absolutely necessary:必不可少
absolutely unrestrained:肆无忌惮
absolutely:万万 十分
absolve:赦免 开脱
absorb:吸收 吸取
absorbed:投入
absorbent:吸水 吸湿性
abstain:弃权
abstract:抽象 摘要
abstruse:深邃 深奥
absurd:荒谬 见鬼
abundance:丰度 优裕
abundant:充沛 充裕
abuse:滥用 虐待
abutment:支座
abyss:深处 深渊
acacia:金合欢
academia:学术界 学界
academic circles:学术界 学界
academic degree:学位
academic program:课程
academic subject:科目
academic world:学界 教育界
academic:学术
academician:院士
academy:院校 研究院
accelerate:加速 加快
acceleration:加速度
accelerator:加速器 油门
accent:口音 重音
accept:接受 接下来
acceptable:说得过去
acceptance rate:录取率
acceptance:验收
accepted:公认
access:接触 接入
accessory:配件 附属品
accident:事故 意外
accidental:无意
accidentally:误打误撞 一不小心
acclaim:喝彩 喝采
accommodate:容纳 通融
accommodation:住宿
accompany:伴随 陪同
accompanying:随同
accomplice:帮凶 团伙
accomplish:做到 完成
accomplished:停当
accomplishment:成就 修养
accord:给予 协定
accordingly:据此 随之
accordion:手风琴
account:帐目 帐户
accountancy:会计
accountant:会计 会计师
accounting:会计学 核算
accumulate:积累 累积
accumulation:积累 堆积
accumulator:蓄电池
accuracy:精密 准确性
accurate:准确 精确
accusation:指控 罪名
accuse wrongly:冤枉
accuse:攻击 控告
accused:被告
ache:酸痛
achieve:实现 达到
achievement:成绩 业绩
achievements:政绩
acknowledge:认同 承认
acne:青春痘 痤疮
acorn:橡子
acoustics:声学 音响
acquaintance:熟人 相识
acquire:取得
acquisition:并购
acre:英亩 阿卡
acrid:刺鼻 酸涩
acrobatics:杂技 把戏
across:对面 对过
act independently:自主
act jointly:合伙
act:举动 演出
acting:演技
action:行为 行动
activate:激活
activated:活性
active:积极 活跃
activist:活动家 斗士
activity:作为 事业
actor:演员
actress:演员
actual effect:实效
actual example:实例
actual situation:实情
actual:现实 实际
actually:其实 却是
acupoint:穴道
acute pain:剧痛
acute:急性 剧烈
adam:亚当
adapt:适应 改编
adaptable:机动 机变
add oil:加油
add:添加 增添
added:额外
addendum:追加 补遗
addicted:成瘾
addiction:成瘾 嗜好
addition:加法
additional:另外 附加
additive:添加剂 添加物
address:地址
aden:亚丁
adenosine:腺苷
adept:娴熟
adequate:充足 充分
adhere:依附 附着
adherent:追随者
adhesion:粘连
adjacent place:旁边
adjacent:邻近 相邻
adjective:形容词
adjoin:毗连
adjourn:休会 散会
adjunct:兼任
adjust downwards:下调
adjust:调整 调节
adjustable:可调 伸缩
adjustment:调整
administer:管辖 下辖
administration:行政
administrative area:行政区域
administrative department:行政部门
administrative division:政区 科室
administrative office:行政公署 行署
administrative region:辖区
administrative subdivision:行政区划
administrative:行政
administrator:官员 干事
admiral:上将
admire wholeheartedly:倾心
admire:佩服 赞赏
admit:承认
admonish:警告 劝谏
admonition:箴言
adobe:土坯
adolescence:青春期
adolescent:青少年
adopt:采用
adoption:承继 收养
adoptive father:义父
adorable:可爱
adore:热爱 爱慕
adorn:点缀 装扮
adrenal glands:肾上腺
adroit:策略
adult person:成年人
adult:大人 成人
adultery:通奸
advance:上前 促进
advanced:先进 高级
advancement:晋级
advantage:好处 优势
advantageous:有利
advent:到来
adventure:探险 冒险
adventurer:冒险家 探险者
adversary:对手 对头
adverse:不顺
adversity:不幸 逆境
advertise:广告
advertisement:广告
advice:忠告 处方
advise:劝告 规劝
adviser:顾问
advisor:咨询员 谋士
advocate:主张 倡导
aerial:天线
aerobics:健美操
aerodramus:金丝燕
aerosol:气溶胶
affable:和蔼可亲 和悦
affair:事情
affairs:事务
affect:作用 牵动
affected:做作 造作
affection:亲情 情爱
affectionate:亲热 多情
affiliated:所属 附属
affluent:富有
afghanistan:阿富汗
aforementioned:上述
afraid:害怕 惧怕
africa:非洲
african:非洲人
afterlife:来世
aftermath:后果
afternoon:下午 午后
aftertaste:回味
afterwards:后来 此后
agate:玛瑙
age limit:年限
age:时代 年纪
aged:年老 老迈
agency:办事处 机构
agenda:议程 议事日程
agent:代理人 代理商
aggregate:集合体 总数
aggressive:气势汹汹 霸气
aggressors:侵略者
agile:利落 灵活
aging:老龄 老龄化
agitate:搅拌 鼓动
agitated:慌张 烦乱
ago:之前 以前
agree:同意 商定
agreeable:投机 称心
agreement:协议 协定
agricultural chemical:农药
agricultural produce:农产品
agricultural region:农业区
agriculture:农业
ahead:前面 前方
aid:帮助 协助
aide-de-camp:副官
aids:艾滋病
ailment:疾病 毛病
aim:目的 宗旨
air conditioning:空调 冷气
air force:空军
air sac:气囊
air temperature:气温
air transport:空运
air war:空战
air-to-surface:空地 空对地
air:空气 风范
aircraft:航空器
airfield:机场 航空港
airflow:气流
airline:航空公司
airliner:班机
airplane:飞机
airport:机场
airship:飞艇 飞船
airtight:气密 密闭
airy:通风
aisle:走廊
al-qaeda:基地
alan:阿兰
alarm:惊动 惊扰
alarmed:惊恐 惊惧
alas:呜呼 呜呼哀哉
alaska:阿拉斯加
albania:阿尔巴尼亚
album:专辑
alchemist:方士
alert:警醒 警戒
alexander:亚历山大
alexandria:亚历山大
algae:藻类
algebra:代数 代数学
algeria:阿尔及利亚
algorithm:算法
ali:阿里
alias:别名 别号
alibaba:阿里巴巴
alice:爱丽丝
alien:异己 外星
alienation:异化
alignment:队列 连珠
alike:相似 有如
alive:活着 在世
alkaline:碱性
alkaloid:生物碱
all-embracing:包罗万象 兼容并包
all-inclusive:一揽子 包罗万象
all-out:全力
all-round:全能
all-time:历来
allah:真主 阿拉
allay:缓和
allege:一口咬定 申述
allegedly:据称
allegory:寓言 讽喻
allergic:过敏
alleviate:缓和 减轻
alley:胡同 小巷
alliance:联盟 同盟
allied armies:联军
allied forces:盟军 友军
allies:盟国 协约国
alligator:鳄鱼
allocate funds:拨款
allocate:配备 配置
allocation:配置
allow:许可 允许
allowance:津贴
alloy:合金
alluring:诱人 香艳
alluvial plain:冲积平原
alluvial:冲积
ally:盟友 同盟军
almanac:历书 通书
almond:杏仁
almost exhausted:殆尽
almost:几乎 差不多
aloft:高高在上
alone:单独 独自
along:顺着
alongside:并肩
aloof:无动于衷 超然
aloud:高声
alpha:阿尔法
already fixed:既定
already:已经 已然
altair:牵牛 牛郎
altar:祭坛
alter:改变 修改
altercation:口角
alternate:轮流 更迭
alternately:交替
alternative name:又名 别名
alternative:选项 选择
although:虽然 尽管
altitude:高度 高程
altogether:总共 一共
altruism:忘我
alum:明矾
always:总是 从来
amah:老妈子
amalgam:融合
amass:积聚
amateur:爱好者 外行
amazed:惊讶 惊奇
amazing powers:神功
amazing:了不起
amazon:亚马孙 亚马逊
ambassador:大使
ambience:氛围 情调
ambiguity:歧义
ambiguous:含糊 暧昧
ambition:野心 志愿
ambitious:有志 雄心勃勃
ambush:埋伏 伏击
amend:修改
amenorrhoea:闭经
america:美洲 美利坚
american dollar:美元
american indians:印第安人
american:美籍 美国佬
americas:美洲
amiable:亲切 随和
amicable:友好
amino acid:氨基酸
amino:氨基
amiss:不对
amitabha buddha:阿弥陀佛
amitabha:弥陀
ammeter:电流表 电表
ammunition:弹药
amnesty:大赦
among:其中 当中
amount:数量 数目
amphibious:两栖
ample:充分 十足
amplifier:放大器
amplify:增大
amplitude:振幅 波幅
amputate:割除 截肢
amulet:护身符
amuse oneself:游玩 游乐
amuse:娱乐 欢娱
amusement:消遣 娱乐
amusing:好玩 可乐
anaerobic:缺氧 无氧
analogy:比方 类比
analysis:分析
analyst:分析师 分析家
analyze:分析 解析
anatomy:解剖学 解剖
anc:非国大
ancestor:祖宗 先人
ancestors:祖先 祖辈
ancestral hall:祠堂
anchor:停泊 主持人
anchorage:停泊
ancient capital:古都
ancient city:古城
ancient greece:古希腊
ancient rome:古罗马
ancient text:古籍
ancient times:古代 自古
ancient:古老
ancients:古人
andorra:安道尔
andrew:安德鲁
anecdote:掌故 轶闻
anemia:贫血
anesthesia:麻醉
anesthetic:麻药 麻醉剂
anew:从头 重头
angel:天使
anger:怒气 火气
angina:心绞痛
angle:角度
angling:垂钓
angola:安哥拉
angry:愤怒 悻悻
anguish:痛楚
angular velocity:转速 角速度
anhui:江南
aniline:苯胺
animal husbandry:畜牧业
animal:动物
animals:兽类
animation:动画
animosity:嫌隙
anise:八角
aniseed:八角
ankle:脚踝 足踝
anna:安娜
annals:史册 编年史
annex:兼并 合并
annexed:沦亡
annihilate:消灭 绝灭
annihilated:覆没 破灭
anniversary:周年
annotate:注释 注解
annotation:注解 附注
announce:公布 宣布
announcement:公报 公告
announcer:播音员
annoy:烦人 缠夹
annoyed:气恼 恼火
annoying:烦心 恼人
annual average:年均
annual production:年产
annual salary:年薪
annual:年度 周年
annul:注销
annulus:环形 圆环
anode:阳极
anonymous:匿名 佚名
anorexia:厌食
answer:答应 答案
answering voice:应声
answering:相应
ant:蚂蚁
antagonism:对抗 敌视
antagonistic:对抗性
antarctica:南极洲
antelope:羚羊
antenna:天线 触角
anthology:选集 集子
anthony:安东尼
anthrax:炭疽
anti-aircraft defense:防空
anti-communist:反共 白色
anti-corruption:反腐 反贪
anti-missile:反导
anti-party:反党
anti-rightist:反右
anti-submarine:反潜
antibacterial:抗菌 抗菌药
antibiotic:抗生素
antibody:抗体
anticipate:意料 预期
antidote:解药 解毒剂
antifreeze:防冻
antipyretic:消炎
antique:古物 古玩
antiquity:古时 远古
antiseptic:防腐剂 防腐
antisocial:孤僻
antithesis:映衬 对仗
antithetical:对立
antiviral:抗病毒
antler:鹿角
antonym:对立面
anus:肛门
anxiety:焦急 心病
anxious:担心 焦虑
anyway:反正 横竖
anywhere:哪里 哪儿
apartment building:公寓
apartment:房子 居室
apathetic:淡漠 麻木
apathy:惰性
aperture:口径 光圈
apex:顶尖 巅峰
apical:舌尖
apocalypse:浩劫 启示录
apogee:远地点
apollo:阿波罗 太阳神
apologize:道歉 赔罪
apology:歉意
apparatus:器械 器官
apparel:服饰
apparently:看来
appeal:号召 祈求
appear personally:出面
appear suddenly:突起
appear:出现 出来
appearance:样子 相貌
appease:安抚 绥靖
appellation:称谓 头衔
appendage:附肢 附属物
appendix:附录 附件
appetite:食欲 胃口
appetizer:小菜
appetizing:开胃
applaud:叫好 鼓掌
applause:掌声
apple:苹果
appliance:电器 用具
applicable:适用
applicant:申请人
application:用途 申请书
applied:应用 实用
apply:应用 使用
appoint:任命 指定
appointed:聘任 定点
appointment:约会 任命
apportion:分摊
appraise:评审 鉴定
appreciate:欣赏 赏识
appreciation:赏识
apprehend:逮捕 擒获
apprehension:顾忌 忧惧
apprehensive:心惊 忐忑
apprentice:徒弟 学徒
approach gradually:渐近
approach:接近 走近
approaching:未来
appropriate amount:适量
appropriate:恰当 相当
approval:认可 赞成票
approve:批准 赞成
approximate:近似 约略
approximately:大约 左右
apricot:杏子
april:四月
apron:围裙 散水
apt:恰如其分 够格
aptitude:资质
aquaculture:水产业
aquarius:宝瓶
aquatic plants:水草
aquatic product:水产
aquatic:水生 水上
aqueous:水性
arab:阿拉伯人 阿拉伯
arabian:阿拉伯 阿拉伯人
arabic:阿拉伯 阿拉伯语
arable land:耕地
arbitrage:套利 套汇
arbitrary:任意 武断
arc:弧线 弧形
arch-enemy:死对头 死敌
arch:拱形
archaeologist:考古学家
archaeology:考古 考古学
archer:射手 弓箭手
archery:射箭
arches:指纹
archimedes:阿基米德
archipelago:群岛 列岛
architect:建筑师 设计师
architectural:建筑学
architecture:结构 建筑学
archway:门洞
arctic ocean:北冰洋
ardent:热烈 热心
arduous:艰辛 艰苦
area:地方 区域
arena:舞台 竞技场
argentina:阿根廷
argot:黑话 切口
argue:争论 理论
argument:道理 论点
aria:唱腔 咏叹调
aries:白羊
arise abruptly:突如其来
arise:产生 出现
aristocracy:王侯
aristocrat:王公 贵族
aristotle:亚里士多德
arithmetic:算术 算法
arizona:亚利桑那州 亚利桑那
ark:方舟
arm:手臂 胳膊
armband:臂章
armed force:武装力量
armed forces:军队 部队
armed police:武警
armed rebellion:叛乱
armenia:亚美尼亚
armistice:休战 停战
armor:盔甲 铠甲
armored car:装甲车
armpit:腋窝 腋下
arms:武装 武器
army grouping:集团军
army provisions:粮草 军粮
army rank:军衔
army:部队 陆军
aroma:香气 芳香
aromatic:芳香
around:前后
arouse:激发 激起
aroused:兴起 激奋
arousing:打动
arrange:安排 整理
arrangement:布局 条理
arrangements:事宜 安排
array:矩阵 行列
arrest:逮捕 拿下
arrested:被捕
arrival:到来
arrive:来到 到来
arrogance:气焰 骄傲
arrogant idler:大爷
arrogant:傲慢 高傲
arrowhead:箭头 箭镞
arsenal:武库
art gallery:美术馆 画廊
art piece:艺术品
art:艺术 美术
artery:动脉 血管
arthritis:关节炎
arthropod:节肢动物
article:文章 专题
articles:物品
articulate:表述 揭示
artifact:道具
artifice:巧妙 心路
artificial lake:人工湖
artificial:人工 人为
artillery barrage:炮火
artillery shell:炮弹
artillery soldier:炮兵
artillery:火炮 大炮
artisan:工匠
artist:艺术家
artistic:美观
arts festival:艺术节
asbestos:石棉
ascend:升高 上升
ascertain:探明 查明
asceticism:禁欲主义 禁欲
ashamed:惭愧 羞愧
ashen-faced:面无人色
ashes:灰烬
ashore:岸上
asia-pacific region:亚太地区
asia:亚细亚 亚非拉
asian games:亚运会 亚运
aside:一旁
ask:问道 请求
askew:歪斜 歪歪扭扭
asleep:熟睡
asparagus:芦笋 天门冬
aspect:局面 方面
asphalt:沥青 柏油
aspiration:志愿 意愿
aspire:热望
ass:驴子
assail:侵袭
assam:阿萨姆
assassin:刺客 凶手
assassinate:刺杀 行刺
assassination:凶杀
assault:进攻 突击
assemble:组合 聚集
assembly hall:礼堂
assembly line:生产线 流水线
assembly:集会
assent:应从
assert:宣称 断言
assertion:断言
assess:估计 评价
assessment:估算 评估
assets:财产 资产
assiduous:刻苦 兢兢业业
assign:赋予 分配
assignment:任务 功课
assimilate:吸收 消化
assimilation:同化
assist:辅助 扶助
assistance:帮助
assistant director:专员
assistant:助理 助手
associate:交往 联想
association:协会 社团
assortment:杂七杂八
assume:假定 设想
assurance:把握
assuredly:肯定
asteroid:小行星
asthma:哮喘 哮喘病
astonish:震惊 震骇
astonished:惊讶 诧异
astonishing:惊人
astrology:占星术
astronaut:宇航员 航天员
astronomer:天文学家
astronomical observatory:天文台
astronomy:天文 天文学
astute:精明 机警
asynchronous:异步
athens:雅典
athlete:选手 运动员
athletic track:跑道
athletic:矫捷
atlantic ocean:大西洋
atlas:图册 阿特拉斯
atmosphere:气氛 空气
atmospheric pressure:气压 大气压
atom:原子
atomic bomb:原子弹
atomic energy:原子能
atomic nucleus:原子核
atomic weight:原子量
atomic:原子
atrophy:退化 萎缩
attached:附属 附上
attachment:附着 附属物
attack violently:猛攻
attack:进攻 攻击
attain:达到
attempt vainly:妄想
attempt:企图 试图
attend:出席
attendant:侍者 左右
attention:注意力 注目
attentive:细细 仔细
attire:装束 穿着
attitude:姿态 心态
attract attention:引人注目
attract:吸引 招来
attraction:引力 吸力
attractive:诱人
attractiveness:吸引力
attribute:属性
atypical:异形
auction:拍卖 拍卖会
audience:听众 观众
audio:音频 音响
audiovisual:音像 声像
audit office:审计署
audit:审计 审核
audition:试演 试听
auditor:审计长
auditorium:礼堂 音乐厅
auditory:听觉
augment:增补
august:八月
aunt:婶子 伯母
aurora:极光
auspicious day:好日子
auspicious:吉利 吉祥
austere:肃杀
australia:澳大利亚
austria:奥地利
authentic:地道
authenticate:认证
authenticity:真实性 真伪
author:作者 作家
authoritative:权威 权威性
authorities:当局 官府
authority:职权 权威
authorization:许可证 委托书
authorize:授权 核准
auto parts:汽配
autobiography:自传 自述
autocracy:专制 专权
autocratic monarchy:帝制
autograph:签名 题名
automated:自控
automatic:自动
automatically:自然而然
automobile:汽车
autonomous:自主 自行
autonomy:自治
autopsy:尸检
autumn:秋天 秋季
auxiliary:附属 辅助
available:齐备
avant-garde:先锋 先锋派
avaricious:贪婪
avenge:复仇 报仇
avenue:大道 大路
average:平均 平平
avert:避免
aviation:航空
aviator:飞行员
avoid:避开 省得
await:期待 期盼
awake:清醒
awaken:觉醒 叫醒
award:授予 奖项
awareness:意识
away-game arena:客场
awe-inspiring bearing:威风
awe-inspiring:森然 威严
awe:震慑
awesome:雄壮
awful:可怕
awfully:要死 不可开交
awkward:尴尬 别扭
awl:锥子
awning:天棚 顶棚
axe:斧子
axis:主轴 中轴
axle:车轴 轴心
axon:轴突
azerbaijan:阿塞拜疆
azure:湛蓝 蔚蓝
baboon:狒狒
baby:娃娃 婴儿
babylon:巴比伦
bachelor:单身汉 光棍
bacillus:杆菌
back door:后门
back part:尾部 屁股
back section:后部
back:后面 后边
backbone:脊梁 脊梁骨
backdrop:背景
backer:靠山
background:背景
backing:支持 后盾
backlash:后坐 后坐力
backpack:背囊
backstage area:后台
backup:备份 后备
backward:落后
backwards:逆向
bacon:培根 熏肉
bacteriophage:噬菌体
bacterium:细菌
bad habit:恶心 恶习
bad person:坏人 歹人
bad:不良 不善
badge:徽章 象征
badminton:羽毛球
baffle:难住 迷惑
baffled:奇怪
bag:袋子 口袋
baggage:行装
baggy:肥大
bahamas:巴哈马
bahrain:巴林
bai:白族
baidu:百度
bailiff:镇长
baisha:白沙
bait:诱饵
bake:烘烤 焙烤
balance:平衡 余额
balcony:阳台 露台
bald crown:地中海
bald:光秃秃
ball:圆球 皮球
ballad:民谣 歌谣
ballet:芭蕾 舞剧
ballistic missile:弹道导弹
balloon:气球
ballot:选票
ballroom:宴会厅 舞厅
baltic sea:波罗的海
bamboo forest:竹林
bamboo:竹子
ban:禁止 禁令
banana:香蕉
band-aid:创可贴 胶布
band:乐队 乐团
bandage:绷带
bandit:土匪 暴徒
bandits:草寇
bandwidth:带宽
bane:克星
bang:重击 咣当
bangladesh:孟加拉国 孟加拉
banish:放逐 充军
banishment:驱逐
bank account:账户
bank notes:纸币
bank president:行长
bank:银行
banker:银行家 庄家
banking:金融
bankruptcy:破产
banner:大旗 横标
banquet:宴会 筵席
banter:戏谑 谐谑
bar:酒吧 单杠
barack:巴拉克
barb:矛头 倒刺
barbados:巴巴多斯
barbarian:蛮子 胡人
barbecue:烧烤
barber:理发师
barbershop:理发店
barcelona:巴塞罗那
barcode:条码 条形码
bare:赤裸裸 裸露
barefoot:赤脚 赤足
bareheaded:秃头 免冠
barely:仅仅
bargain:讨价还价 物美价廉
barge:游艇 驳船
bark:狗吠
barking:叫声
barley:大麦
barn:谷仓 粮仓
barometer:气压计
baron:男爵
baroque:巴洛克
barracks:军营 营寨
barrel:大桶
barren:贫瘠
barrier:障碍 屏障
bars:钢材
bartender:酒家 调酒师
base:基础 基地
baseball:棒球
baseless:凭空 莫须有
baseline:基线 底线
basement:地下室 地窖
bashful:忸怩 害臊
basic essence:素质
basic level:基层
basic:基本 根本
basics:基本面
basin:盆地 盆子
basis:依据 根据
basket:篮子 篓子
basketball:篮球
basque:巴斯克
bass:低音 鲈鱼
bastard:混蛋 龟儿子
bat:击球 蝙蝠
batch:批量
bathe:洗澡 洗浴
bathroom:浴室 卫生间
bathtub:浴缸
baton:指挥棒
battalion commander:营长
batter:冲击
battery:电池 炮台
battle array:阵势
battle line:战线
battle-ax:战斧
battle:斗争 战斗
battlefield operation:野战
battlefield:战场 战地
battleship:战舰 战列舰
bavaria:巴伐利亚
bawl:吆喝 哭闹
bay:海湾
bayan:伯颜
bayonet:刺刀 枪刺
bazaar:市场 集市
bce:公元前
beach:沙滩 海滩
bead:珠子
beam:横梁 波束
beaming:笑眯眯 满面春风
bean:豆类 豆子
bear fruit:结果 结实
bear hardships:吃苦
bear:承受 忍受
beard:胡子 胡须
bearer:脚夫 无记名
bearing:态度 举止
beast:野兽 走兽
beat back:击退 反击
beat:击败 击打
beaten:疲惫 受刑
beautiful woman:美女 玉女
beautiful:美丽 美好
beautify:美容 增色
beauty:美貌 佳丽
beckon:招手 召唤
become aware:发觉
become deformed:变形
become devaluated:贬值
become extinct:灭绝 灭亡
become infuriated:红眼
become rich:致富 发财致富
become rigid:僵化
become shaped:成型
become visible:显露
become:成为 变得
bed sheet:床单
bed:床铺 床位
bedbug:臭虫
bedding:被褥 铺盖
bedrock:基岩 岩床
bedroom:卧室 寝室
bedside:床边 床头
bee:蜜蜂
beech:山毛榉
beef:牛肉
beehive:蜂窝 蜂巢
beer:啤酒
beeswax:蜂蜡
beet:甜菜
beetle:甲虫 甲壳虫
befall:临头 临到
beforehand:预先 事先
beg:恳求 乞求
beggar:乞丐 叫花子
begin:开始
beginning period:初期
beginning:开始 开头
begrudge:舍不得
beguile:笼络
behavior:品行 行为
behead:斩首 殊死
behind:之后 背后
beijing opera:京剧
beijing:清华大学 宣武门
belarus:白俄罗斯
belch:喷出 嗳气
belgium:比利时
belief:信奉 信念
believe firmly:坚信 深信
believe:认为 相信
believer:信徒
belittle:贬低 小视
belize:伯利兹
bell:贝尔
bellow:怒吼 吼叫
bellows:风箱
belly:肚子 肚皮
belongings:财物 家当
beloved:心爱 亲爱
below:下面
belt:腰带 带子
bench:条凳 长椅
bend:弯曲 弯子
bending:形变
beneath:之下
benefactor:恩人 贡献者
beneficial:有益 有助
benefit:利益 好处
benevolence:恩德 仁爱
benevolent:慈善 仁慈
bengal:孟加拉
benin:贝宁
bequeath:遗赠 授业
berate:呵斥 训斥
berkeley:伯克利
berlin:柏林
bermuda:百慕大
berry:浆果
berserk:狂暴 丧心病狂
berth:泊位
beseech:恳求 求告
besides:此外 并且
besiege:围攻 围困
best feature:精华
best:最好
bestow:赐予 恩赐
bet:打赌
betray:背叛 叛变
beverage:饮料 酒水
bewail:悲叹 哀叹
bewildered:困惑 惊疑
bewitch:迷魂
bewitched:迷醉 着魔
beyond belief:荒唐 荒诞
bhutan:不丹
bhutto:布托
bias:偏差 偏见
biased:偏颇 偏心
bibliography:书目 目录学
bicker:拌嘴 计较
bicycle:自行车
bid:投标 出价
bier:担架 灵床
bifurcation:分叉 分岔
big gun:大炮
big head:大头
big sister:大姐
big:硕大
bike:自行车
bilateral:双方 两岸
bile:胆汁
bill:法案 比尔
billboard:广告牌
billiards:台球
billows:波澜 波涛
bind:束缚 捆绑
binding:结合 约束力
binhai:滨海
biochemistry:生化
biography:传记
biological father:生父
biological:生物 亲生
biology:生物学
biomass:生物质能 生物量
biopsy:活检
birch:桦树 桦木
bird flu:禽流感
bird:鸟儿 飞鸟
birds:鸟类
birdsong:鸟鸣
birmingham:伯明翰
birth rate:出生率
birthday:生日 诞辰
birthplace:发祥地 发源地
biscuit:饼干
bishop:主教
bison:野牛
bit earlier:早些 早点儿
bit:一点 一下
bitch:贱货
bite:一口 咬伤
biting:尖刻
bitter cold:严寒 苦寒
bitter:严酷 惨烈
bitterness:骨头 苦味
bizarre:莫名其妙 奇异
black clothes:青衣
black cloud:乌云
black lead:石墨
black person:黑人
black sea:黑海
black:黑色
blackboard:黑板
blacklist:黑名单
blackmail:勒索 要挟
blade:叶片 刀片
blame:不是 责任
blank space:空白
blank:空格
blanket:被子 毛毯
blankly:茫然
blatant:露骨
blaze:火焰 火光
blazing:火红 炽热
bleach:漂白 漂白剂
bleak:萧条 凄苦
bleed:流血 出血
bleeding:出血
blemish:瑕疵
blend:混合 交融
bless:呵护 赞颂
blessed:幸福
blessing:保佑 福气
blessings:祝福
blind person:瞎子 盲人
blind:盲目
blindly:盲目 一味
blink:眨眼 眨巴
bliss:极乐
blissful:美满
blister:疱疹 水泡
blistering hot:炎热
blitzkrieg:闪电战
bloated:浮肿 臃肿
bloc:集团
block:阻塞 阻止
blockade:封锁
blockage:堵塞
blockhead:木头 骆驼
blog:博客
blogger:博客
blood flow:血流
blood group:血型
blood plasma:血浆
blood pressure:血压
blood relation:骨肉
blood relationship:血统 亲缘
blood:血液 鲜血
bloodstain:血迹 血污
bloodstained:血污
bloody:血淋淋 血腥
bloom:开放 开花
blossom:绽放 开花
blouse:衬衫
blow:打击 闷雷
blowfish:河豚
blue sky:蓝天
blue-green:青色
blue:蓝色
blueprint:图纸 蓝图
blues:布鲁斯
bluff:耀武扬威 唬人
blunder:失策
blunt:直截了当
blur:模糊 混淆
blurred:迷离 低迷
blush:脸红 红脸
blushing:忸怩
bluster:虚张声势 耀武扬威
boa:蟒蛇
board member:董事
board:板子 木板
boast:自夸 夸口
boastful:浮夸
boat:小船 船只
boatman:船夫 船家
boats:船舶
bocca tigris:虎门
bodhi:菩提
bodily fluid:体液
bodily health:体格
body length:体长
body weight:体重
body:身体 身子
bodyguard:保镖 卫兵
bohai sea:渤海
boil noodles:下面
boil:煮沸 沸腾
boiled water:开水
bold:豪迈 冒昧
boldly:大模大样
boldness:胆量 气魄
bolivia:玻利维亚
bolshevik:布尔什维克
bolt:落荒而逃 螺栓
bomb:炸弹 轰炸
bombard:轰击 炮轰
bombardment:炮击
bomber:轰炸机
bonaparte:波拿巴
bond:债券
bondage:捆缚
bone marrow:骨髓
bone:骨头
bones:骨骼
bonesetting:正骨
bonfire:火堆 篝火
bonn:波恩
bonsai:盆景
bonus:红利 奖金
bony:嶙峋
book:本子 书本
bookbinding:装订
bookcase:书柜 书橱
booking:预约
bookish:文绉绉
bookkeeping:簿记 记账
booklet:小册子
bookmark:书签 收藏
books:书籍 图书
bookstore:书店 书局
bookworm:书呆子
boolean:布尔
boom:轰鸣
boomerang:反弹
booming:繁荣
boorish:粗野 粗鲁
boost:促进 助推
booster:助推器 吹鼓手
boot:引导
booth:摊子
boots:靴子
booty:赃物 赃款
border area:边区 边疆
border:边界 边境
bordering:毗邻
bore:口径
bored:无聊 厌烦
boring:没意思 无聊
born:诞生 出生
borrower:借款人 借方
bosnia:波斯尼亚
bosom:怀里 胸前
boss:老板 上司
bossy:跋扈
boston:波士顿
botanist:植物学家
botany:植物学
bother:打扰 烦扰
botswana:博茨瓦纳
bottle:瓶子
bottled:瓶装
bottom:底部 底面
boudoir:闺房 深闺
boulder:巨石 磐石
bounce:反弹 弹跳
bound:边际 跳跃
boundary:边界 境界
boundless:茫茫 苍茫
bounds:界线
bouquet:香味 花束
bourgeois:中产
bourgeoisie:资产阶级
bow:躬身 鞠躬
bowstring:弓弦
box:盒子 包厢
boxers:义和团
boxing:拳法 拳击
boy:男孩 小子
boycott:抵制
boyfriend:男朋友 男友
boys:哥儿
bra:文胸 乳罩
brace:撑腰 支撑
bracelet:镯子 手镯
braces:背带
brackets:括号
brag:吹嘘
brahmanism:婆罗门教
braid:辫子 发辫
brain:大脑 脑海
brains:脑子 头脑
brake:制动 制动器
brambles:荆棘
branch office:分局 分公司
branch:部门 树枝
brand name:品牌
brand:烙印 牌子
brandish:挥舞 挥动
brat:兔崽子 崽子
brave:勇敢 壮烈
brawl:斗殴
brazen:大胆
brazier:火盆
brazil:巴西
breach:突破口 裂口
bread:面包
breadth:广度
break:打破 破解
breakdown:故障
breakfast:早餐 早点
breakthrough:冲破 跨越式
breast cancer:乳腺癌 乳癌
breast:乳房 前胸
breastfeeding:哺乳
breasts:奶奶
breath:气息 鼻息
breathe deeply:喘气
breathe:呼吸
breathtaking:惊心动魄
breed:品种 繁殖
breeding:孵化 育种
breeze:微风 轻风
brethren:哥们
brevity:简短
brew:酿造 酿制
brewing:酝酿
bribe:贿赂 打点
bribery:纳贿
brick:砖头 砖石
bricklaying:瓦工
bride:新娘
bridegroom:新郎
bridge approach:引桥
bridge pier:桥墩
bridge:架桥
bridging:过渡性
bridle:辔头 笼头
brief history:简史
brief introduction:简介
brief:短暂 简短
briefcase:公文包 皮包
briefing:发布会
briefly:概括 简短
brigand:狗贼
bright moon:明月
bright:心灵 明亮
brightness:亮度
brilliance:光华
brilliant rays:光芒
brilliant:高明 闪亮
brine:卤水 盐水
bring back:带回
bring relief:缓解
bring:带来 拿来
brink:边缘
brisk:活泼 轻快
bristle:刚毛
britain:英国 不列颠
british army:英军
british person:英国人
british:不列颠
brittany:布列塔尼
brittle:易碎
broad sense:广义
broad:广泛 博大
broadcast live:直播
broadcast:广播 播放
broadcaster:播音员
broadcasting:广播 广电
broaden:拓宽 扩张
broadway:百老汇
brocade:锦缎 织锦
brochure:简章
broken-hearted:伤心 心伤
broken:残破
broker:经纪人
brokerage:回扣
bronze implement:青铜器
bronze medal:铜牌
brood:孵卵
brook:河沟 小溪
brooklyn:布鲁克林
broom:扫帚 扫把
brothel:妓院 勾栏
brotherly:兄弟
brothers:兄弟 弟兄
brown sugar:红糖
brown:褐色 棕色
brows:眉头
browse:浏览 翻看
browser:浏览器
bruise:伤痕 乌青
brunei:文莱
brush:刷子 吹拂
brushwork:笔触
brutal:残暴 暴虐
brute:畜生
bubble:水泡 气泡
bubbles:泡泡
bucket:水桶
buckwheat:荞麦
bud:花蕾 萌芽
buddha:佛祖 佛陀
buddy:老兄
budget:预算
buff:浅黄色
buffalo:布法罗
buffer:缓冲
buffet:自助餐
buffoon:活宝 丑角
bug:虫子
bugle horn:号角
bugle:号筒 军号
build:建设 修建
building complex:建筑群
building industry:建筑业
building materials:建材
building:建筑 建筑物
built-in:内置
bulgaria:保加利亚
bulge:隆起
bulging:鼓鼓的
bulk:主体 大量
bulky:粗大 大件
bull market:牛市
bull:公牛 牡牛
bulldozer:推土机
bullet:子弹 枪弹
bulletin:公报
bulletproof:防弹
bullshit:狗屁 屁话
bully:欺侮 欺负
bullying:强横
bumpy:坎坷 坑坑洼洼
bunch:嘟噜
bundle:包裹 集合体
bunk:铺位 空话
bunker:掩体 地堡
buoy:浮标 航标
buoyancy:浮力
burden:负担 担子
bureau chief:局长 司长
bureau:办事处
bureaucracy:官僚主义 官僚
bureaucrat:官吏 官僚
bureaucratic:官僚
burial:葬礼 土葬
buried:入土 葬身
burly fellow:大汉
burn down:焚毁 火烧
burn incense:烧香 焚香
burn:焚烧 烧焦
burning:火热 火辣辣
burrow:地穴 地洞
burst:一阵 破裂
burundi:布隆迪
bury:埋葬 埋藏
bus:汽车 公车
bush:灌木 布什
business office:事务所
business premises:办公室
business proprietor:老板
business school:商学院
business:业务 商业
businessman:商人
bust:头像 胸围
bustling:繁华 繁忙
busy:繁忙 忙碌
butcher:屠夫 屠宰
butler:管家
butt:臀部 屁股
butter:黄油 酥油
butterfly:蝴蝶
buttocks:屁股
button:扣子 纽扣
buy:收购 购买
buyer:买家 买方
buzz:嗡嗡
by-product:副产品
bypass:绕过
byte:字节
byzantium:拜占庭
cab:驾驶室 出租汽车
cabbage:甘蓝
cabin:小屋 座舱
cabinet minister:大臣
cabinet:内阁 柜子
cable:电报 电缆
cache:缓存 坚壁
cactus:仙人掌
cadence:韵律 节奏
cadre department:政治部
cadre:干部
cafeteria:食堂
cage:笼子 牢笼
cake:蛋糕
cakes:糕点 糕饼
calamity:灾害 危难
calcium:钙质
calculate:计算 推算
calculus:微积分 结石
calendar science:历法
calendar year:历年
calendar:日历
calf:小牛 牛犊
caliber:口径
calico:白布 花布
california:加利福尼亚 加州
call oneself:自称
call together:召集 召开
call:号召 称呼
called:称为 叫做
calligrapher:书法家
calligraphic style:字体 书体
calligraphy:书法
calling:使命
callous:狠心 冷酷
callus:胼胝 老茧
calm:冷静 镇定
calmly:安然
caltrop:蒺藜 铁蒺藜
camaraderie:情谊
cambodia:柬埔寨 高棉
cambridge:剑桥
camellia:茶花 山茶
camera lens:镜头
camera:照相机 摄影机
cameroon:喀麦隆
camouflage:迷彩
camp:营地 扎营
campaign:征战 出征
camphor:樟树
campus:校园 校区
canada:加拿大
canal:运河
canberra:堪培拉
cancel:取消
cancer:癌症
candid:干脆 坦诚
candidate:候选人 人选
candied jujube:蜜枣
candle light:烛光
candle:蜡烛
candlestick:烛台
candy:糖果
cane sugar:蔗糖
cane:手杖 拐棍
cannabis:大麻
cannon:火炮 大炮
cannot bear:不堪
cannot help:忍不住 由不得
cannot:不能 不可
canon:教规 佳能
canteen:水壶 饭堂
canterbury:坎特伯雷
canthus:眼角
canvas:帆布 画布
canvass:招徕
canyon:峡谷
cap:帽子 封盖
capabilities:能量
capability:能力 功能
capable:得力 能干
capacitor:电容器 电容
capacity:容量 才能
cape:海角 披肩
capillary:毛细 微血管
capital city:都城
capital stock:股本
capital:资本 首都
capitalist class:资产阶级
capitalist:资本家
capsize:倾覆 颠覆
capsule:胶囊 蒴果
captain:队长 船长
captivating:诱人 妖媚
captive:俘虏
capture alive:活捉 生擒
capture:占领 攻克
car:汽车
carapace:甲壳 外皮
carat:克拉
caravan:商队
carbide:碳化物
carbohydrate:碳水化合物
carbonate:碳酸
carboniferous:石炭纪
card:名片 帖子
cardboard:纸板
cardinal number:基数
care:关怀
career:生涯
carefree:畅快 乐天
careful:仔细 小心
carefully chosen:精选
carefully:好好
careless:胡乱 大意
carelessly:草草 不经意
caress:爱抚 抚摩
cargo:货运
caribbean sea:加勒比海
caribbean:加勒比
caring:知心
carmen:卡门
carnage:血肉横飞 腥风血雨
carnival:狂欢节 嘉年华
carnivorous:肉食 食肉
carol:颂歌
carp:鲤鱼
carpenter:木匠
carpet:地毯
carriage:车厢 车驾
carrier rocket:运载火箭
carrier:载体 运营商
carrot:胡萝卜
carry forward:推进
carry:带走 运输
cart:马车 推车
carter:卡特
cartilage:软骨
carton:纸箱 纸盒
cartoon:漫画 动画
carve:雕刻
carving:雕花 雕刻
case:案件 例子
cash flow:收支
cash:现金 兑现
cashier:出纳
casino:赌场
caspian sea:里海
casserole:砂锅
cast:铸造 铸就
caste:种姓
casting:铸件
castle:城堡
castrate:阉割
casual conversation:闲话
casually:胡乱 信手
casualties:伤亡 死伤
casualty:受害者 伤者
catalog:目录
catalysis:催化
catalyst:催化剂
catapult:弹射 弹弓
cataract:白内障
catastrophe:灾难 浩劫
catastrophic:灾难性
catch cold:感冒 伤风
catch fire:起火 发火
catch fish:捕鱼
catch:捕捉 捉住
catchphrase:口号
categorically:一概 断然
category:部类 范畴
catering:餐饮
caterpillar:毛虫 毛毛虫
catfish:鲶鱼
cathay:华夏
cathode:阴极 负极
catholic:天主教徒
catholicism:天主教
cattle:黄牛 家畜
caucasian:白人 高加索
caucasus:高加索
cauldron:大锅 锅子
cauliflower:菜花 黄花
cause cancer:致癌
cause death:致死 害死
cause disease:致病
cause trouble:闹事 惹事
cause:原因 致使
caustic:尖刻
cautious:谨慎 慎重
cavalry:骑兵
cave mouth:洞口
cave:洞穴 洞窟
cavern:山洞 洞穴
cavity:空洞 空腔
cease fire:停战 停火
cease:中止 停止
cede:割让 让渡
ceiling:天棚 顶棚
celadon:青瓷
celebrate:庆祝 欢庆
celebrated:显赫 著名
celebration:庆典 典礼
celebrity:明星 名人
celery:芹菜
celestial body:天体 星球
cell phone:手机
cell:细胞
cellar:地窖 地下室
cellulose:纤维素
cement:水泥
cemetery:墓地 陵园
censor:和谐
censorship:审查 督察
censure:责难 指斥
census register:户籍
census:普查
center:中心 中枢
centimeter:厘米
centipede:蜈蚣
central america:中美洲
central asia:中亚
central axis:中轴线 轴线
central china:华中
central committee:中央委员会
central government:中央政府
central plain:中原
central section:中部
central:中央
centralized:集中
centrifuge:离心机
century:世纪
ceo:总经理
ceramics:陶瓷
cereal:谷物 谷类
cereals:粮食 粮食作物
ceremonial robe:礼服
ceremonial weaponry:仪仗
ceremony:仪式 大典
certain:肯定 确定
certainly:一定 定然
certainty:毫无疑问
certificate:证明 证券
ceylon:锡兰
chad:乍得
chain:连环 链条
chains:锁链
chair:椅子
chairman:总裁 主席
chairperson:主席
chalk:白垩 粉笔
challenge:挑战
challenger:挑战者
challenging:困难 艰巨
champion:冠军
championship contest:锦标赛
championship:冠军赛
championships:锦标赛
chance:机会 机缘
chancellor:大臣
change color:变色
change direction:转向 转头
change irregularly:变幻
change:改变 转化
changeable:变化多端 无常
changes:变迁
changing:变化多端
channel:通道 沟渠
chant:吟唱 吟哦
chaos:紊乱 一团糟
chaotic warfare:混战
chaotic:混乱 乱糟糟
chap:家伙 皲裂
chapel:教堂 礼拜堂
chapter:篇章 章节
character size:字号
character:文字 品质
characteristic:特色 特征
charcoal:木炭
charge:罪名 要钱
charged:带电 被控
chariot:马车
charisma:魅力
charitable:慈善 仁慈
charity:好事
charles:查尔斯
charm:魅力 风韵
charming:妩媚 迷人
chart:图表 绘图
charter:宪章
chartered plane:包机 专机
charts:排行榜
chase:追逐
chasm:鸿沟
chassis:底盘
chastity:贞节 贞洁
chat:聊天 闲谈
chatter:胡扯 唠唠叨叨
chattering:嘁嘁喳喳
chauvinism:沙文主义
cheap:便宜 低廉
cheat sb:骗人
cheat:欺诈 欺骗
check:查询 遏制
checkpoint:检查站 关卡
cheek:脸颊 面颊
cheer:喝彩 叫好
cheerful:愉快 快活
cheerfully:欣然
cheering:呐喊
cheers:欢声
cheese:奶酪 乳酪
chef:厨师
chemical compound:化合物
chemical element:化学元素
chemical examination:化验
chemical fertilizer:化肥
chemical reaction:化学反应
chemical:化学 化学性
chemicals:化学品
chemist:化学家
chemistry:化学
chemotherapy:化疗
chenghua:成化
cherish:爱护 爱惜
cherished desire:心愿
cherry:樱桃
chess piece:棋子
chess player:棋手
chess:国际象棋
chessboard:棋盘
chest:心里 胸口
chestnut:栗子
chew:咀嚼
chiang kai-shek:蒋介石
chicago:芝加哥
chick:小鸡
chicken farm:养鸡场
chicken stock:鸡汤
chief:首席 首领
chieftain:头目
child:孩子 儿童
childhood:幼年 童年
childish:幼稚 孩子气
children:子女 儿女
chile:智利
chili pepper:尖椒 朝天椒
chili:辣椒 辣子
chimney:烟囱 烟筒
chin:下巴
china:中国
chinatown:唐人街
chinaware:瓷器
chinese boxing:拳脚 拳术
chinese chestnut:板栗
chinese eaglewood:沉香
chinese language:中文 汉语
chinese nation:中华民族
chinese opera:戏曲
chinese painting:中国画
chinese side:中方
chinese:语文 中国籍
chink:缝隙
chip:碎片
chirp:鸣叫 叽叽喳喳
chisel:凿子
chivalrous:侠义 行侠仗义
chivalry:侠义
chloride:氯化物 盐酸盐
chlorine:氯气
chloroform:氯仿
chocolate:巧克力
choice:选择 选项
choke:窒息
cholera:霍乱
choose:挑选 选取
chop:切碎 印章
chopsticks:筷子
chord:和弦
chordata:脊索动物
chorus:合唱团 合唱
chosen:中选
christen:命名 取名
christian church:教会
christian era:公元
christian:基督教 基督教徒
christianity:基督教
christmas:圣诞
chromosome:染色体
chronic:慢性
chronicle:编年史 纪年
chronology:年表 年代学
chrysanthemum:菊花 黄花
chubby:胖乎乎
chunk:一块
church:教堂
churn:翻腾
cigar:卷烟 雪茄
cigarette:卷烟 纸烟
cinema:电影院 影院
cinnabar:朱砂 丹砂
circle:圈子 回旋
circuit:线路
circuitous:迂回
circular sector:扇形
circular:圆形 通报
circulate:流通 流动
circulation:流通 周转
circumference:周长 圆周
circumstance:条件 境遇
circumstances:情况 形势
circumvent:绕过
circus:马戏团 马戏
cite:引用 引证
citizen:公民
citizens:国民
citrus:柑橘
city center:市中心 市区
city gate:城门
city hall:市政府 市政厅
city resident:市民
city state:城邦
city wall:城墙 城垣
city:城市 都市
civet:灵猫
civil administration:民政
civil aviation:民航
civil case:民事
civil law:民法
civil police:民警 人民警察
civil servant:公务员
civil service:公职 文职
civil war:内战
civil:国内 民事
civilian:平民 小民
civilization:文化 文明
claim:声称 宣称
clam:文蛤
clammy:湿漉漉
clamor:喧嚣 喧哗
clamorous:闹哄哄 嘈杂
clamp:夹具 夹持
clan:氏族 宗族
clandestine:秘密
clansman:族人 宗族
clap:鼓掌
clarify:弄清 辨明
clarinet:单簧管
class monitor:班长
class struggle:阶级斗争
class:阶级 档次
classical:古典 经典
classics:经典
classification:类别 分属
classified:机密 机要
classify:分类
classmate:同学
classroom:教室
clatter:乒乓 杂沓
clause:条文 条款
claw:爪子
clay:胶泥 泥土
clean:干净 清洁
cleaner:清洁工
cleanse:冲刷 洁净
clear away:清除
clear-cut:明确
clear:明白 明显
clearance:间隙
clearly indicate:注明 明示
clearly:显然
cleave:劈开
clergy:教士 神职人员
clergyman:牧师
clerk:书记 营业员
clever:聪明 机灵
cleverness:灵气
client:客户 顾客
cliff:峭壁 山崖
climate:气候
climb:攀登 攀爬
climbing:登山 攀援
clinic:诊所
clinical:临床
clinton:克林顿
clip:夹子
clippers:剪子
clique:朋党 派别
cloak:斗篷 披风
clock:时钟 钟表
clog:阻塞 梗塞
clone:克隆
close friend:好友 友好
close securely:紧闭
close-fitting:贴切 贴身
close:密切 关闭
closed:封闭性 封闭
closely:紧紧
cloth:布匹 布料
clothes:衣服 衣着
clothing:衣衫 衣物
cloud:云朵 云头
cloudless:万里无云
clouds:云层
clown:小丑 丑角
club:俱乐部 棍棒
clue:端倪
clues:线索
clumsy:笨拙 拙劣
cluster:集束 嘟噜
clutch:离合器 离合
co-worker:同事 合作者
coach:教练 客车
coagulate:凝聚 凝结
coal gas:煤气
coal:煤炭
coalition government:联合政府
coalition:联盟
coarse:粗鲁 粗疏
coast:海边
coastal area:沿岸
coastal defense:海防
coastal waters:近海
coastal:沿海 海岸
coax:笼络
cobble:卵石
cobbler:皮匠 鞋匠
cobra:眼镜蛇
coca-cola:可口可乐
cock:公鸡
cockroach:蟑螂
cocktail:鸡尾酒 调酒
cocoa:可可
coconut palm:椰子
coconut:椰子
cod:鳕鱼
coda:尾声 结尾
code name:代号
code:代码 编码
coefficient:系数
coerce:胁迫 引诱
coexist:共存 并存
coffee:咖啡
coffin:棺材 棺木
cognition:认知 理性认识
cognitive:认知
cohabit:同居
cohesion:凝聚力
cohesive:凝聚力
coil:盘缠 线圈
coiled dragon:蟠龙
coin:铸币 硬币
coincide:重合 巧合
coincidence:巧合
coke:焦化
coking:炼焦
col:山凹
cold air:寒气 冷气
cold sweat:冷汗
cold war:冷战
cold water:冷水
cold:冷淡 寒冷
coldly:冷冷
collaborate:合作 会师
collaborative:共同 协同
collagen:胶原
collapse:崩溃 瓦解
collar:衣领 领口
collate:校勘
colleague:同事 同僚
collect books:藏书
collect material:取材
collect money:筹集
collect water:积水
collect:征集 汇集
collected works:文集
collection:一套 汇编
collective:集体
collectively called:统称
collectivization:集体化 合作化
collector:收藏家 藏家
college student:大学生
college:学院 院校
collide:碰撞 冲撞
collision:相撞 碰撞
colloid:胶体 胶质
colloquial speech:口语
collude:串通 伙同
cologne:科隆 香水
colombia:哥伦比亚
colon:结肠
colonel:上校
colonial:殖民
colony:殖民地 殖民
color painting:彩画
color printing:彩印
color tv:彩电
color:颜色 彩色
colorado:科罗拉多 科罗拉多州
coloration:色彩 色相
colored:有色
colorful:多彩
coloring:色彩
colorless:无色
colt:小马
columbia:哥伦比亚
column:圆柱 纵队
comb:梳理 梳子
combat:作战
combative:敌对
combination:组合 合体
combine:联合 结合
combustion:燃烧
comedy:喜剧
comet:彗星
comfort:安慰 温馨
comfortable:舒服 受用
comical:滑稽
coming:未来
command post:指挥部
command:统帅 命令
commandeer:归公
commander-in-chief:总司令 统帅
commander:司令员 指挥官
commanding officer:司令
commandment:戒律
commando unit:突击队
commando:特种兵 突击队员
commemorate:纪念 缅怀
commence:开打
commend:称道 称赞
comment:议论 点评
commentary:评述 评论
commentator:分析师 评论员
commerce:商业 商务
commercial affairs:商务
commercial bank:商业银行
commercial:广告 商务
commission:委员会 委托书
commissioner:专员 总监
commitment:承诺
committee etc:会长
committee member:委员
committee:委员会
commodity economy:商品经济
commodity:商品
common boundary:交界
common people:百姓
common program:共同纲领
common sense:常识 常理
common term:合称 俗称
common understanding:共识
common:共同 普通
commoner:平民 小民
commonly seen:常见
commonplace:平凡
commonwealth:联邦
commotion:轰动 哗然
communal:公共 公有
commune:公社
communicate:沟通 转告
communicating:相通
communication:交际 交流
communications:通讯 交通
communism:共产主义
communist party:共产党
communist:共产
community:社区 群体
commute:交换 改判
compact:紧凑 致密
companion:同伴 伴侣
company commander:连长
company:公司 企业
comparable:可比
comparatively large:较大
comparatively:较为 比较
compare:比较 相比
comparison:异同 比对
compartment:间隔 隔间
compass:指南针 罗盘
compassion:爱心 恻隐之心
compatibility:兼容性
compatible:兼容 配套
compatriot:同胞
compel:强迫 迫使
compelled:被迫
compendium:大系 简编
compensate:补偿 赔偿
compensation:赔偿金 补偿费
compete:竞争 竞赛
competence:功力 才干
competent:称职 胜任
competition:比赛 竞争
competitive strength:竞争力
competitive:竞相 竞争性
competitor:竞争者 对手
compilation:文选
compile:编辑 编写
compiler:编辑 编译器
complacent:得意 自满
complain:抱怨 埋怨
complaint:怨言 申诉
complement:弥补 补充
complementary:互补 配套
complete:完成 完全
completed:脱稿 完结
completely lack:毫无
completely:总体 十分
complex:复合 复杂
complexion:脸色 面色
complexity:复杂性
compliance:合规
complicated:复杂 繁复
complications:并发症
compliment:称赞 夸奖
comply:服从 顺从
component:配件 组成部分
components:组分
compose:合成 写作
composed:端庄 不慌不忙
composer:作曲家
composite:综合 混合物
composition:成分 结构
compost:堆肥
compound:复合 合成
comprehend:理解
comprehensive:综合 完善
compress:压缩
compression:压缩
comprise:包括
compromise:妥协
compulsive:强迫性
compulsory education:义务教育
compulsory:必须
compute:计算
computer chip:芯片
computer:计算机 电脑
comrade:同志 弟兄
conceal:隐蔽 隐瞒
concealed weapon:暗器
concede:承认 让步
conceited:自负 骄傲
conceive:构想 受孕
concentrate:集中 浓缩
concentrated:密集
concentration:密度 浓度
concept:概念 理念
conception:想像力
concern:关系 事关
concerned:担忧 忧心
concerning:关于
concert hall:音乐厅
concert:音乐会
concession:租借地 特许
concise:简洁 简要
conclude:断定 总结
conclusion:结论 结局
conclusive:决定性 确凿
concoct:炮制 配制
concrete:具体 混凝土
concubine:姨太太 小老婆
concurrent:同期
condemn:谴责 判处
condense:凝聚 凝结
condescend:屈尊
condiment:调料 调味
condiments:佐料 作料
condition:条件 状态
condole:吊唁
condom:避孕套 安全套
conduct oneself:做人
conduct:指挥 举办
conductivity:导电性
conductor:导体 指挥者
conduit:导管 管路
cone:圆锥 锥面
confederation:邦联 同盟国
confer:授予 商谈
conference:会议 座谈会
confess:招认 坦承
confession:供述 自白
confidant:亲信 心腹
confidence:信心
confident:大大方方
confidential:秘密
configuration:配置
confine:禁锢 限制
confirm:确认 证实
confirmation:确认
confirmed:确诊
confiscate:没收
conflict:冲突 抵触
conflicting views:矛盾
confluence:汇合
conform:整合 呼应
confront:面对 对敌
confrontation:对决 对证
confucian classics:圣经
confucianism:儒学 儒教
confucius:孔丘
confuse:迷惑 混淆
confused:混乱 心慌意乱
congeal:凝固 凝滞
congee:米粥 稀饭
congenial:投机
congenital:先天性
congestion:充塞 拥挤
conglomerate:集团 砾岩
congo:刚果
congratulate:祝贺 庆贺
congratulations:祝贺
congregate:聚居
congress:国会 议院
conical:圆锥形 锥形
conjecture:猜测 猜想
conjunctivitis:结膜炎
connect:沟通 接通
connected:交通
connection:联系 联通
connector:接头 接口
connoisseur:行家 行家里手
connotation:内涵 含义
conquer:征服 克服
conqueror:征服者
conscience:良心 良知
conscientious:认真
conscious:有意识
consciousness:意识 精神
conscript:征调 征募
consecrate:供奉 奉献
consecutive:连续
consensus:共识
consent:同意
consequence:结果
consequences:后果
consequently:因此 于是
conservation:守恒
conservative:保守 守旧
conservatory:音乐学院
conserve energy:节能
conserve:保存
consider:寻思 考虑
considerable:可观 不菲
considerably:相当 大加
considerate:体贴 周到
consideration:考虑 代价
considering:来讲 鉴于
consign:托运
consistency:浓度 一致性
consistent:一致 一贯
consistently:素来
console:安慰 抚慰
consolidate:巩固
consonant:辅音
conspicuous:显眼 突显
conspiracy:密谋 阴谋
conspire:阴谋 图谋
constable:警官
constant capital:不变资本
constant:不变 恒定
constantly:经常 时时
constellation:星座
constipation:便秘
constituency:选民 选区
constituent:组成部分
constitute:构成 组成
constitution:宪法 体质
constitutional government:宪政
constrain:约束 遏制
constrained:迫于
constraint:拘禁 约束
construct:建筑 建造
construction cost:造价
construction site:工地
construction:施工
constructive:建设性
consul:领事 执政官
consulate:使馆 领事馆
consult:商量 咨询
consultant:顾问 参议
consultation:参考
consumables:耗材
consume:消耗 消费
consumer goods:消费品 生活资料
consumer:消费者 用户
consummate skill:绝技
consummate:精湛 圆满
consumption:结核 用量
contact surface:界面
contact:联系 接触
contacts:往来
contagious:传染 传染性
contain:包含 含有
container:集装箱 笼子
contaminated:浸染
contamination:染毒
contemplate:沉思
contemplation:沉思
contemporary:同时代
contempt:轻视
contemptible:狗日 下作
contemptuous:轻视 轻蔑
contend:角逐 争论
content:内容 含量
contented:自得 惬意
contention:论据 冲突
contents:目录
contest:争夺 竞赛
contestant:选手
context:语境 背景
continent:大陆 大洲
continental shelf:大陆架
continental:大陆性
contingency plan:预案
contingency:万一
continually:不息
continue:继续 持续
continued:待续
continuous:连续 不断
continuously:一直 不住
contract:合同 承包
contractor:承包商
contradict:抵触 顶撞
contradiction:矛盾
contradictory:矛盾
contrary:相反 相悖
contrast:比较 对比
contribute:贡献
contribution:功劳 功绩
contributor:贡献者
control:控制 监督
controlled:受控 受制
controversy:争议 争端
convalesce:静养 康复
convection:对流
convene:召集 召开
convenient:方便 便宜
conveniently:随手 顺便
convent:修道院
convention:惯例 传统
conventional:传统
conventions:常规
converge:云集 汇合
convergence:汇聚
conversation:对话 谈话
converse:交谈
conversion:换算 换位
convert:兑换 改成
converter:转换器 转炉
convex:凸起
convey:传送 表达
convict:犯人
conviction:信仰 信念
convince:说服 折服
convinced:相信 确信
convoy:护航 结队
cook:烹制 烹调
cooking:烹饪 炊事
cool breeze:清风
cool:清凉 镇静
cooperate:合作 协同
cooperation:协作
cooperative:合作社 合营
coordinate colors:配色
coordinate:协调 坐标
coordinated:协同
coordination:协作
coordinator:责任人 协调员
cope:应付 奈何
copious:丰沛
copper ware:铜器
copulate:媾和 交尾
copy:仿效 仿制
copyright:版权 著作权
coquettish:娇媚 轻佻
coral reef:珊瑚礁
coral:珊瑚
cord:绳子
cordial:热情 亲切
cordillera:科迪勒拉
cordon:封锁线
core:核心 中心
coriander:香菜 芫荽
cork:塞子 软木
cormorant:鸬鹚 鱼鹰
corn cob:玉米棒
corn:玉米
cornea:角膜
corner:角落 墙角
cornerstone:中流砥柱 基石
corolla:花冠
corona:日冕
coronary:冠脉 冠状
corporation:有限公司 公司
corporations law:公司法
corps:军团 兵团
corpse:尸体 尸身
correct:正确 不错
correlation:相关性 相关
correspond:相应 通信
correspondent:通讯员
corresponding:相应
corridor:走廊 楼道
corrode:剥蚀 侵蚀
corrosion:腐蚀
corrupt official:贪官
corrupt:贪污 腐败
corruption:腐败 贪污
corset:马甲
cortex:皮质 皮层
corvette:护卫舰
cosmetic:化妆品
cosmetics:脂粉
cosmology:宇宙学
cosmos:宇宙
cost:费用 代价
costs:成本
costume:服装
cottage:茅舍 村舍
cotton yarn:棉纱
cotton-padded jacket:棉袄
cotton:棉花
couch:卧榻 躺椅
cough:咳嗽
council:理事会
counsel:辅导 教诲
counselor:参赞
count:统计 计数
countable:可数
countenance:颜色
counter:案子 计数器
counteract:抵消 中和
counterattack:反攻 反扑
counterfeit:造假 作假
counterrevolutionary:反革命
countless:无数 千万
country:国家
countryside:野外 乡下
couple:一对 挂钩
couplet:门联 楹联
coupling:耦合 接头
courage:勇气 胆子
courageous:勇敢 胆气
courier:信使 速递
course credit:学分
course:课程 历程
court councilor:朝臣
court eunuch:太监 宦官
court examination:殿试
court:朝廷 宫廷
courteous:客气
courtesy:礼貌 礼遇
courtyard:院子 院落
coverage:覆盖率 覆盖面
covert:地下 变相
covertly:偷偷
covet:贪图 眼红
coward:懦夫 胆小鬼
cowardly:懦弱 怯懦
cower:畏缩 退缩
cowshed:牛棚
coy:怕羞 扭扭捏捏
cozy:舒适
crab:螃蟹
crack:枪声 裂缝
cracker:饼干
cradle:摇篮 发祥地
crafty:狡猾 狡诈
crag:断崖
craggy:崎岖 嶙峋
cram:填满
cramp:抽筋 绞痛
cramped:局促 狭隘
crane:起重机 吊车
cranium:头盖骨 头盖
crash:咣当 相撞
crass:粗暴
crater:环形山
craving:心愿 欲望
crawl:爬行 匍匐
craze:热潮
crazy:疯狂
cream:精英 奶油
crease:褶皱
create:创造 创作
creation:创作
creative:创意
creativity:创造性 创意
creator:创始人 创建者
creature:禽兽 生灵
credentials:证书
credit card:信用卡
credit:信贷 荣誉
creditor:债权人 债主
creed:教义 信条
creek:小河
creep:爬行 匍匐
cremate:焚化 火葬
crescent:新月
crest:峰顶 鸡冠
cretaceous:白垩纪
crete:克里特 克里特岛
crevice:裂缝 夹缝
crew:人员
cricket:蟋蟀 促织
crime:罪恶 罪行
crimea:克里木 克里米亚
criminal law:刑法
criminal:刑事 罪犯
crimson:大红 绯红
cripple:削弱 跛子
crippled:瘸腿 致残
crisis:危机 风波
crisp:清脆 酥脆
criterion:标准 准则
critic:评论家 批评家
critical:危急 临界
criticism:批评
criticize:批评 批判
criticized:挨批
critique:批判
croatia:克罗地亚
crooked:歪斜 屈曲
crop:作物
crops:农作物 农作
cross swords:交锋
cross-examine:盘问
cross-legged:盘膝
cross-section:截面 横截面
cross:交叉 横穿
crossing:路口
crossroads:十字路口 交叉点
crouch:蹲下 跪伏
crow:乌鸦
crowbar:撬棍 杠杆
crowd around:簇拥 围拢
crowd:人群
crowded:拥挤
crown prince:太子 皇太子
crown:加冕 王冠
crucial:关键 紧要
crucible:坩埚
crude oil:原油
crude:粗糙 粗暴
cruel:残酷 残忍
cruelty:残酷 酷刑
cruise missile:巡航导弹
cruise:巡游 游弋
crumble:崩溃 瓦解
crusades:十字军
crush:粉碎 歼灭
crust:硬壳 甲壳
crustacean:甲壳动物
crutch:拐子 拐杖
crux:关键
cry bitterly:痛哭
cry loudly:大哭 嚎啕
cry:啼哭
crystal:晶体 水晶
crystalline:结晶
cuba:古巴
cube:立方 方块
cuckold:乌龟 王八
cucumber:黄瓜
cuff:袖口
cuisine:菜系
culinary delicacy:美食
culprit:主犯 真凶
cultivate:培养 培训
cultivated individual:文人
cultural history:文化史
cultural relic:文物
cultural revolution:文化大革命
cultural:文化
culture:文化
cultured:风雅 斯文
culvert:涵洞
cumbersome:笨重 累赘
cumulative:累计 积累
cunning:狡猾 机巧
cup:杯子
cupboard:柜子
curb:制止 路边
cure:治愈
curio:古董 珍品
curious:好奇
curl:卷曲
currency:货币 通货
current period:本期
current situation:现状 时势
current:本届 现时
curriculum vitae:简历
curse:诅咒 咒骂
cursor:指针 光标
cursory:粗略
curtain falls:闭幕
curtain:帘子
curvature:曲率
curve:曲线 弧形
curved surface:曲面
curved:弯弯曲曲 弯曲
cushion:垫子 缓冲
cusp:尖顶 尖端
custom-made:定制 特制
custom:习俗 习惯
customary:习惯性 往常
customer:顾客 客户
customs duty:关税
customs:海关 规矩
cut down:削减
cut short:中断
cut staff:裁员
cut:切割 伤口
cute:可爱 娇滴滴
cutting-edge:前沿 新锐
cutting:切削 刺骨
cuttlefish:墨鱼 乌贼
cyan:青色
cyanide:氰化物
cycle:循环 周期
cylinder:圆柱 圆柱体
cylindrical:圆柱形
cymbidium:兰花
cynical:愤世嫉俗
cyprus:塞浦路斯
cytoplasm:细胞质
czech republic:捷克
dad:爸爸 老爸
daddy:爹爹 老子
dadu:大都
daffodil:水仙 水仙花
dagger:匕首 短剑
daily expenses:日用
daily newspaper:日报
daily:每日 日常
dainty:高雅 娇美
dally:调戏
dam:大坝 堤坝
damage:损坏 破坏
damaged:受害
damn:咒骂
damned:该死
damp:潮湿 湿漉漉
damping:阻尼
dance:舞蹈 跳舞
dancer:舞蹈家 舞者
dancing:舞蹈
danger:危险
dangerous:凶险 险恶
daniel:丹尼尔
daoism:道教
daoist immortal:神仙 仙人
daoist nun:道姑
daoist priest:道士 道长
dare:胆敢
daring:胆大 胆大妄为
dark:黑暗 暗淡
darkness:黑暗 黑影
darling:宝宝 心肝
darn:缝补
dart:飞奔 飞镖
darwinism:达尔文主义 进化论
dash:飞奔 激荡
data:数据 材料
database:数据库
date:日期
dates:枣子
daughter-in-law:媳妇 儿媳
daughter:女儿
dauntless:奋勇
david:大卫 大伟
dawdle:蘑菇 磨蹭
dawn:黎明 天明
day-to-day:日常
day:日子
daybreak:黎明 拂晓
daydream:空想 白日梦
daytime:白天 白昼
dazed:迷糊 昏乱
dazzle:耀眼 刺眼
dazzled:眼花缭乱 恍惚
dazzling:炫耀 光彩夺目
dead body:尸首 尸体
dead leaves:落叶
dead:死者
deadline:期限 限期
deadlock:僵局
deadly blow:毒手
deadly:致命 致死
deaf:耳聋
deal:交易
dealer:经销商 业者
dealings:往来
dean:教长
dear:亲爱
death penalty:死刑
death:死亡 圆寂
deathly pale:惨白
debate:辩论 论战
debris:瓦砾 岩屑
debt:债务
debtor:债务人
decadent:颓废 腐朽
decapitate:斩首 砍头
decay:腐化 颓败
decayed:腐朽
deceased:死者 故人
deceive:欺骗 蒙蔽
december:十二月
decent:正经 像样
deception:诈欺
decide:决定 作主
deciduous:落叶
decimal:十进制
decipher:破译 解读
decision:决定 主意
decisive battle:决战
decisive:决定性 果断
deck:甲板 桥面
declaration:宣言
declare war:宣战
declare:宣布 宣告
decline:下降 衰退
decoction:汤剂 汤药
decode:破译 解读
decompose:分解
decorate:装饰 打扮
decorated archway:牌楼
decoration:装饰 勋章
decorations:饰物
decorative design:花纹
decorative motif:纹饰
decorative:装饰
decorum:体统
decrease:减少 缩小
decree:法令 旨意
decrepit:颓然
dedicate:贡献 奉献
dedicated:专门 专用
dedication:题词 忠心
deduce:推演 推断
deduct:扣除 克扣
deed:作为 事迹
deep emotion:深情
deep layer:深层
deep sea:深海
deep valley:深谷 幽谷
deep-rooted:根深蒂固
deep-seated:深层次 深层
deep:深深 深厚
deeply concerned:关切
deeply felt:深切
deeply:沉沉
defame:丑化 抹黑
defeat decisively:大胜
defeat:击败 打败
defeated:失败
defecate:大便 拉屎
defect:缺陷 叛变
defective:缺损 不良
defend oneself:自卫 自保
defend:维护 防守
defendant:被告 被告人
defender:卫士 辩护人
defense department:国防部
defense secretary:国防部长
defense:防御 防务
defensive structure:工事
defensive:防卫 防御性
defer:延缓 服从
deference:敬服
deferential:恭敬 恭顺
deficiency:不足 缺失
deficient:亏负 贫乏
deficit:亏损 赤字
define:定义
definite:确定 确切
definitely:肯定 明明
definition:定义 界定
definitive:断然
deflection:偏转
deformation:形变
deformed:畸形
deformity:残废
defraud:诈骗 诓骗
deft:灵巧 轻巧
defy:抗拒 不畏
degenerate:变质 退化
degrade:堕落
degree:程度
dehydration:缺水 脱水
deities:神明
deity:大神 天神
dejected:沮丧 懊丧
delay:耽误 拖延
delegate:代表 下放
delegation:代表团 一行
delete:删除 删去
delhi:德里
deliberate:审议 计议
deliberately:故意 存心
delicacies:佳肴
delicacy:美味 珍馐
delicate:细致 精致
delicious:美味 好吃
delight:乐趣 情趣
delighted:痛快 欢天喜地
delimit:划定 界定
delineate:划线 勾画
delirium:谵妄
deliver goods:交货
deliver:交给 付给
delivery:交割
delta:三角洲
deluge:洪水
delusion:妄想
delve:探究
demand:需要 诉求
demanding:苛求 艰巨
demarcate:划定 勘定
democracy:民主
democratic centralism:民主集中制
democratic party:民主党
democratic revolution:民主革命
democratic:民主
demolish:拆除 拆毁
demon:妖魔 恶魔
demonstrate:示范 示威
demonstration:示威 示范
demote:下调 降级
deng xiaoping:邓小平
denmark:丹麦
denounce:谴责 声讨
dense:浓厚 稠密
density:密度
dental:牙齿
dentistry:牙科
deny:否定 否认
depart:离开
departed:死鬼
department head:处长
department:部门
departure:发车 开拔
dependable:稳妥
dependent:家属 附庸
depict:描写 描绘
depiction:描写 图形
deplete:消耗 耗尽
deploy:配置 部署
deployment:部署
deport:驱逐 放逐
deportment:神态 仪态
depose:废黜 废掉
deposit:存放 矿床
depositor:存款人 储户
deposits:贮藏 储藏
depot:仓库
depravity:乱伦
depreciate:贬值
depressed:抑郁 苦闷
depression:盆地 洼地
deprive:剥夺 扣发
depth:深度 水深
depths:深处
deputy general:副将 偏将
deputy:帮办
derailed:出轨
deranged:疯疯癫癫 癫狂
deride:嘲笑 笑骂
derivation:推导 引申
derivative:次生 衍生物
derive:导出 衍生
derived:导出
descend:下去 降落
descendant:后代 后裔
describe:描述 描写
description:描述
desert mountain:荒山
desert:沙漠 荒漠
deserted:空空荡荡 冷冷清清
deserve:应有 应得
design:设计 图案
designate:指明 钦定
designated:特定 定点
designation:指称 名目
designer:设计师 设计者
designs:心术
desirable:可取
desire:愿望 欲望
desk:书桌 桌子
desktop:桌面
desolate:荒凉 冷落
despair:绝望 失望
desperate straits:绝境
desperate:危急 绝望
desperately serious:不得了
desperation:绝望
despicable:肮脏 卑鄙无耻
despise:鄙薄 鄙视
despite:尽管
despondent:抑郁 懊丧
despot:豪强 暴君
dessert:甜食 甜点
destination:目的地 去处
destiny:命运 天命
destitute:穷困 穷苦
destroy:摧毁 捣毁
destroyed:灭亡 亡国
destroyer:驱逐舰
destruction:破坏 覆灭
destructive:有害 毁灭性
detachment:支队
detail:选派 细部
detailed:详细 具体
details:细节 详情
detain:扣押 扣留
detect:检测 侦查
detection:检测 侦察
detective:侦探 侦察员
detector:探测器 检测器
detention:拘役 羁押
deter:威慑
detergent:清洁剂 洗涤剂
deteriorate:变质 衰落
determination:决心
determine:判断 测定
determined:决意 立志
detest:痛恨 憎恨
detonate:引爆 爆炸
detonator:雷管 引信
detour:绕过
detractor:黑子 批评者
devaluate:贬值
devastate:蹂躏 毁坏
devastating:毁灭性 厉害
devastation:惨状
develop:发育 演变
developed nation:发达国家
developer:开发商 开发者
developing country:发展中国家
development zone:开发区
development:发展
deviate:偏离
deviation:偏差 背离
device:器件 电器
devil king:魔王
devil:魔鬼 鬼子
devils:凶神恶煞
devious:奸诈
devote:贡献 奉献
devoted:忠诚
devotion:忠心 热诚
devour:吞食
devout:虔诚
dew:露水
dexterous:轻巧 机巧
dharma:达摩 佛法
diabetes:糖尿病
diagnostic property:特征
diagram:图样 图形
dial:拨打
dialogue:对话 对白
dialysis:透析
diameter:直径 口径
diamond:金刚 钻石
diana:戴安娜
diaoyu islands:钓鱼岛 钓鱼台
diaper:尿布
diaphragm:隔膜 光圈
diarrhea:腹泻 泄泻
diary:日记
diatom:硅藻
dice:骰子
dick:鸡巴
dictate:口述 使然
dictator:独裁者
dictatorship:专政 独裁
diction:吐字 措辞
dictionary:词典
die young:短命 夭亡
die-hard:死守 铁杆
die:死亡 死去
diesel engine:柴油机
diesel fuel:柴油
diet:饮食 国会
differ:相差 不一
difference:区别 差别
different:不同
differential:级差 微分
differentiate:区分 鉴别
differentiation:分化 差异化
difficult problem:难题
difficult:困难 艰难
difficulty:难点 难关
diffident:心虚 发虚
diffuse:扩散 弥漫
dig:开掘
digest:消化 文摘
digit:数字 数位
digital:数码 数字
digitize:数字化
dignified:威严 庄严
dignitary:显贵
dignity:尊严 体面
dike:堤防 堤坝
dilapidated:破烂 残破
dilatory:拖沓
dilemma:两难 困局
diligence:勤勉
diligent:用功 勤快
dillydally:磨磨蹭蹭
dilute:稀释 冲淡
dim:黯然 阴暗
dimensions:尺寸
diminish:减弱 减小
dimly:依稀
dimple:笑靥 酒窝
dine:用膳 就餐
dining hall:餐厅 食堂
dining table:餐桌 饭桌
dinner:晚饭 晚餐
diode:二极管
dip:倾角 浸入
diphtheria:白喉
diploid:二倍体
diploma:文凭
diplomacy:外交
diplomat:外交官 外交家
diplomatic:外交
dire:吃紧
direct observation:直观
direct ratio:正比
direct:导演 指导
directed:定向
direction:方向 走向
directional:定向
directions:说明书 攻略
directly related:直系
directly subordinate:直属
directly:径直 迎面
director general:理事长
director:主任 经理
directory:名录 目录
dirge:挽歌 哀歌
dirigible:飞船
dirt:污垢
dirty:肮脏 龌龊
disabled person:残疾人
disabled:残疾 伤残
disadvantage:缺点 弊病
disadvantaged:劣势
disagree:争执 对不上
disagreeable:讨厌 乖戾
disagreement:分歧
disappear:消失
disappointed:失望 失意
disapprove:不以为然 看不惯
disarmament:裁军
disassemble:拆解 拆开
disaster area:灾区
disaster:灾难 大祸
disastrous:惨重 不得了
disband:解散 遣散
disc:碟片
discard:废弃 丢弃
discern:识别 明辨
discharge smoke:冒烟
discharge:排出
disciple:弟子 门人
discipline sb:处分
discipline:纪律 管教
disclose:吐露 声张
discolor:变色
disconnected:间断
discontent:牢骚
discontented:不满
discontinue:中断 停用
discount:折扣 贴现
discouraged:气馁 心灰意冷
discourse:论述 言谈
discover:发现 查出
discovery:发现
discrepancy:差异 出入
discrete:分立 离散
discriminate:区别 辨析
discrimination:歧视
discussion forum:研讨会
discussion:研讨 商议
discussions:会谈
disdain:鄙视 鄙弃
disease resistant:抗病
disease:疾病 病症
disengage:脱身
disentangle:理清
disgrace:耻辱 羞惭
disgraceful:大逆不道 可耻
disgust:恶心 生厌
disgusting:可憎 下作
dish:菜肴 盘子
disharmony:失和
disheveled:乱蓬蓬 凌乱
dishonor:侮辱 玷辱
disillusioned:寒心
disinfect:消毒 杀毒
disinfectant:消毒剂 杀菌剂
disintegrate:碎裂 解体
disk:圆盘 磁盘
dislike:讨厌 反感
dismal:悲凉 惨淡
dismantle:拆开 拆除
dismember:肢解
dismiss:罢免 辞退
disney:迪士尼
disobey:违抗 违拗
disorder:紊乱
disorderly:无序 混乱
disparage:贬低 贬抑
disparity:差距 差别
dispatch troops:派兵 出动
dispatch:调遣 派出
dispel:打消 驱除
dispense:配药
disperse:四散 散落
dispersed:离散
dispirited:沮丧 萎靡
displacement:排水量 位移
display device:显示器
display ostentatiously:张扬
display:发挥 陈列
displeased:不悦
dispose:部署
disposition:性格 天生
dispute:纠纷 争执
disputes:风波
disregard:撇开 不计
disrepair:失修
disrespect:冒渎
disrupt:搅乱 瓦解
dissatisfied:不满
dissect:解剖 剖析
disseminate:宣传 传播
dissent:异议
dissident:异己 异见
dissipate:消散 耗散
dissipated:糜烂
dissolve:解散 化解
distance apart:相距
distance-preserving:保长
distance:距离
distant place:远处
distant seas:远洋
distant:远远 遥远
distill:蒸馏
distillation:蒸馏
distinct:不同 明显
distinction:差别 信誉
distinctive flavor:风味
distinctive style:风味
distinctive:独特 与众不同
distinctly:截然 逼真
distinguish:识别 分辨
distinguished:杰出 卓越
distort:歪曲 扭曲
distortion:畸变
distracted:怅惘 恍惚
distress:哀伤 愁苦
distressed:凄然 忧伤
distribute:分配 分布
distributed:分布 分布式
distribution:物流 运销
distributor:分销商 经销商
disturb:干扰 骚扰
disturbance:风波 骚动
disturbed:不安 忧心
ditch:河沟 阳沟
dive:潜水 跳水
diver:潜水员
diverge:分流 岔开
divergent:分歧
diverse:多样 多种
diversion:解闷 疑阵
diversity:多样 多样性
divert:分流 欢娱
divide:分成 分裂
dividend:分红 股利
divider:隔板
dividing range:分水岭
divination:方术 卜筮
divine:神圣 占卜
diving:跳水 潜泳
division:部类 部门
divorce:离婚 离异
divulge:透露 泄露
dizziness:眩晕 晕眩
dizzy:头晕 目眩
docile:温顺 温驯
dock:码头 船坞
doctor:医生 大夫
doctrine:原则 学说
document:文件 文书
documents:公事
dodge:闪避 闪身
doha:多哈
doings:所为
doll:娃娃 洋娃娃
dolphin:海豚
domain:领域 版图
dome:圆顶 穹窿
domestic animal:畜生 家畜
domestic:国内
domestically produced:国产
dominance:优势
dominant:主导
dominate:主宰 支配
domineering:跋扈 狂傲
dominoes:骨牌
don armor:披甲
donate money:捐款
donate:捐献 捐助
donation:捐款 捐助
donkey:毛驴 驴子
donor:施主 供体
doom:死命 祸事
door:门户 大门
doors:大门
doorstep:门槛
doorway:门口 门道
dormant:休眠
dormitory:宿舍
dorsal fin:背鳍
dot:圆点 点子
double happiness:双喜
double:双重 加倍
doubles:双打
doubt:疑惑 怀疑
dough:面团
douglas:道格拉斯
dove:鸽子
dover:多佛尔 多佛
down:向下 下行
downcast:低落
downhearted:感伤 灰心丧气
downhill:下坡
downplay:轻描淡写
downstairs:楼下
downstream:下水
downtown:市区 市中心
downward:向下
downy:毛茸茸
dowry:陪嫁 嫁妆
doze:瞌睡
dozen:一打
dpp:民进党
drab:党八股 灰暗
draft:草案 拟定
drag:拉扯 阻力
dragnet:拖网 天罗地网
dragon robe:龙袍
dragonfly:蜻蜓
drain:排水 排泄
drainage system:水系
drama:戏剧
dramatic:戏剧性
dramatist:戏剧家 编剧
drastic:过激
draw:绘画 绘制
drawer:抽屉
drawing:图画 图纸
dread:恐怕 畏惧
dreadful:可怕
dream:做梦 理想
dredge:疏浚 疏导
dregs:渣子 糟粕
drenched:湿透
dress:服装 穿戴
dressed:穿戴
drift:飘荡 漂移
drill troops:练兵
drill:演练 训练
drink tea:喝茶
drink wine:饮酒
drink:饮料 饮用
drip:点滴
drive:驱动 驾驶
drivel:胡说
driver:司机 驾驶员
driving force:推力 推动力
drizzle:小雨 蒙蒙
drone:无人机 嗡嗡
drool:垂涎 流口水
droop:下垂 低垂
drop:下降 落下
droplet:水珠 液滴
dropout student:肄业生
dross:糟粕
drought:干旱 旱灾
drown:淹死 淹没
drowsy:瞌睡 昏昏欲睡
drug:药品 药物
drugs:毒品
drugstore:药店 药房
drum:圆筒 铜鼓
drumbeat:鼓声
drunk:醉醺醺
drunkard:酒鬼 醉鬼
dry land:陆地
dry season:枯水期
dry:干燥 干旱
dual:对偶 两重
duality:二元 对偶
dub:命名 册封
dubai:迪拜
dubious:可疑 不明不白
duchy:公国
duck:鸭子
duckweed:浮萍
duct:导管
duel:决斗 对抗赛
duke:公爵
dull-witted:愚鲁 呆头呆脑
dull:呆滞 无趣
dumbfounded:怔住 傻眼
dumbstruck:骇然
dump:倾倒 倾销
dumpling skin:面皮
dumpling:饺子
duplicate:复制 重复
durable:耐用 耐久
duration:时长
dusk:黄昏 天黑
dusky:昏暗 灰蒙蒙
dust:灰尘 尘土
duster:拂尘
dustpan:簸箕
duties:勤务 职务
duty:义务 职责
dvd:光盘 影碟
dwarf:矮子 侏儒
dwell:居住 栖息
dwelling:人家 住宅
dye:染料 染色
dying:奄奄一息 垂死
dynamic:动感 动态
dynamics:动力学
dynamism:冲劲 朝气
dynamite:炸药 爆破
dynasty:王朝 朝代
dysentery:痢疾
e-commerce:电子商务
eager:急切 心切
eagerly:竞相 切切
eagle:老鹰 飞鹰
ear-splitting:震耳
ear:耳朵
eardrum:鼓膜 耳膜
earl:伯爵
early morning:早晨 早上
early period:早期
early phase:早期
early years:初年
early youth:少年
earn money:赚钱
earn:挣得
earnest:认真 恳切
earnestly:切实
earnings:收益
earphones:耳机
earring:耳环
ears:耳畔
earth-shattering:石破天惊 排山倒海
earth:地球 大地
earthquake:地震
earthworm:蚯蚓
ease:减轻 缓和
easily:动辄
east africa:东非
east asia:东亚
east china:华东
east longitude:东经
east side:东侧 东边
east:东部 东方
easter:复活节
easterly wind:东风
eastern europe:东欧
eastern part:东部 东边
easy:容易 轻易
easygoing:随和 平易近人
eat:食用 吃饭
eaves:屋檐 房檐
eavesdrop:偷听 窃听
ebb:减退
eccentric:奇人 阴阳怪气
eccentricity:怪癖
echelon:梯队 梯次
echo:回声 回音
ecliptic:黄道
ecology:生态 生态学
economic system:经济体制
economic:经济
economical:节俭 实惠
economics:经济学
economist:经济学家
economize:节约
economy:经济
ecstasy:狂喜 销魂
ecuador:厄瓜多尔
eddy:涡旋 漩涡
edge:边缘 边沿
edible salt:食盐
edible:食用
edison:爱迪生
edit:编辑
edition:版本
editor:编辑 编者
editorial:社论
educate:教育
education:教育
educational administration:教务
educational background:学历
educational establishment:学府
educational institute:学院
educator:教育工作者
edward:爱德华
eel:鳗鲡 鳗鱼
effect:影响 成效
effective:有效
effectiveness:效力 效益
effeminate:婆婆妈妈
efficacious:管用 灵验
efficacy:功效 效能
efficiency:效率
efficient:高效
effort:功夫 工夫
effortless:毫不费力 轻松
efforts:力度
egg white:蛋白
egg:鸡蛋
eggplant:茄子
eggshell:蛋壳
ego:自我 自尊
egoism:利己主义
egret:鹭鸶
egypt:埃及
eid:尔德
eight-nation alliance:八国联军
eighty percent:八成
eighty:八十
ejaculate:射精
ejaculation:射精
elaborate:精巧 敷衍
elapse:逝去 推移
elasticity:弹性 弹力
elated:昂扬 欢欣
elbow:手肘 胳膊肘
elder brother:兄长 阿哥
elder:长老 长者
elderly lady:老太太
elderly man:老者
elderly:老人 老年
elders:父老
eldest brother:大哥
eldest son:长子
elect:选举
elected:当选
election:选举
electric charge:电荷
electric circuit:电路
electric current:电流
electric field:电场
electric motor:电动机
electric:电气
electrical discharge:放电
electrical energy:电能
electrical machinery:电机
electrical power:电力
electrical:电气
electricity generator:发电机
electricity grid:电网
electricity transmission:输电
electricity:电气 电力
electrified:带电
electrode:电极
electromagnetic wave:电磁波
electromagnetic:电磁
electromagnetism:电磁学
electron:电子
electronic book:电子书
electronic:电子
electronics:电子学
elegance:风度 高雅
elegant:精美 雅致
element:因素 元素
elementary school:小学
elementary:基本 初等
elements:风雨
elephant:大象
elevation:海拔 高度
elevator:电梯
elf:仙童 小精灵
eligible:合格
eliminate:消除 排除
elite troops:精兵
elite:精锐 精英
elixir:仙丹
elizabeth:伊丽莎白
ellipse:椭圆
ellipsoid:椭球
elliptic:椭圆
elm:榆树
eloquence:口才
eloquent:雄辩 善辩
elsewhere:别处
elucidate:阐明 揭示
email:电子邮件 邮件
emancipate:解放
embankment:堤岸 堤防
embargo:禁运
embark:乘船
embarrass:过不去
embarrassed:尴尬 难为情
embarrassing:没趣
embarrassment:困窘
embassy:大使馆
embed:镶嵌 嵌入
embedded:嵌入式
embezzle:吞没 贪污
emblem:象征
embody:体现 包含
embrace:怀里 拥抱
embroider:刺绣 绣花
embroidery:刺绣
embryo:胚胎 胎儿
embryology:胚胎学
emerald:祖母绿
emerge:出现 呈现
emergency relief:救济
emergency:紧急 抢险
emerging:新兴 新生
emigrant:移民
eminent:卓著 闻名
emissions:尾气
emit light:发光 生光
emit:散发 排放
emotion:感情 情感
emotional:伤感 情绪化
empathize:体谅
emperor:皇帝 皇上
emphasis:侧重点
emphasize:强调 注重
empire:帝国
employ:使用 采用
employed:在职 干活
employee:职工 雇员
employer:雇主
employment:就业
emporium:商场 杂货店
empress dowager:太后 皇太后
empress:皇后 娘娘
emptiness:空虚 空性
empty-handed:空手
empty:空荡荡 空空
emulate:仿真 模仿
emulator:模拟器
emulsion:乳剂 粉刷
enable:启用
enact laws:立法
enact:颁布 演绎
enamel:搪瓷 珐琅
encephalitis:脑炎
enchant:引人入胜 迷魂
enchanted:心醉 入迷
enchanting:迷人 绮丽
encircle:包围 环抱
enclave:飞地
enclose:封装 包住
enclosure:圈地 围场
encounter:遭遇 交会
encourage:鼓励 激励
encroach:超出
encryption:加密
encyclopedia:百科全书
encyclopedic:百科
end:截止 终端
endanger:危及 危害
endangered:濒危
endeavor:奋进
endgame:残局 终局
ending:结尾 结局
endless:无穷 无尽
endlessly:不休 不已
endorse:拥护 赞成
endurance:耐力 耐受
endure:忍耐 饱受
enduring:持久 不朽
enemy plane:敌机
enemy troops:敌军
enemy:敌人 敌方
energetic:积极 起劲
energetically:大力
energy channels:经络
energy sources:能源
energy:能量 精力
engage:聘请
engaged:在线 受聘
engagement:约会 婚约
engine:发动机
engineer:工程师
engineering project:工程
engineering:工程
england:英格兰
english-chinese:英华 英汉
english:英语 英文
engrave:雕刻 镌刻
engrossed:沉迷 投入
engulf:席卷 埋没
enhance:弘扬 加强
enigma:谜团
enigmatic:莫测高深 神秘莫测
enjoin:责令
enjoy:享受 享有
enjoyable:有意思 写意
enlarge:增大 扩大
enlargement:肿大
enlighten:启发 教化
enlightened:开明
enlightenment:启迪 启示
enlist:从军 征召
enliven:搞活 活跃
enmity:敌意 仇恨
enormous:极大 庞大
enormously:大大
enough:足够
enquire:质询
enrage:激怒 触怒
enraged:盛怒 气哼哼
enrich:丰富
enrichment:发财致富
enroll:注册
ensemble:集合体
ensign:旗帜
ensure:保障 确保
entail:连带 导出
enter:进入 走进
enterprise:企业
entertain:娱乐 接待
entertaining:可乐 逗人
entertainment:游艺 娱乐
enthralled:醉心 入神
enthusiasm:劲头 积极性
enthusiast:爱好者 玩家
enthusiastic:热烈 热心
entice:诱惑 诱骗
entire body:整体
entire book:全书
entire population:全民
entire text:全文
entire world:全世界
entire year:终年
entire:整个 全体
entirely different:截然不同
entirely:完全
entity:实体
entrance door:入门
entrance:大门 入口
entranced:出神 入神
entrap:诬陷 陷害
entreat:哀求
entrenched:固守 据守
entrepreneur:企业家 创业者
entrust:委托 信托
entrusted:受托
entry:词条
enumerate:历数 列举
enunciation:口齿 吐字
envelop:笼罩 包住
envelope:信封 外壳
envious:妒忌 眼红
environment:环境
environmental protection:环保 环境保护
envision:想象 想像
envoy:大使 使者
envy:羡慕 嫉妒
eocene:始新世
epic:史诗
epicenter:震源
epidemiology:流行病学
epilepsy:癫痫
epistle:书信
epoch:时代
equal:平等 等于
equality:平等 等式
equally famous:齐名
equally:相等
equation:方程 方程式
equilibrium:平衡
equinox:二分
equip:装备
equipment:设备 装备
equitable:公道 公正
equity shares:股权
equivalent:当量 相等
equivocal:模棱两可 暧昧
era:时代 年代
eradicate:扑灭 根除
erase:抹杀 洗雪
eraser:橡皮
erect:直立 高耸
erection:勃起
erhu:二胡
eritrea:厄立特里亚
erode:侵蚀
eroded:流失
err:弄错 犯错
errand:差事
errant:不轨
erratic:疯疯癫癫 反复无常
error:谬误 过失
erudite:渊博 学海
erudition:学识
erupt:爆发 喷发
eruption:喷发
erythrocyte:红细胞
escalate:升级
escalator:电梯
escape:逃走 逃避
escort vessel:护卫舰
escort:护送 簇拥
especially:尤其 格外
essay:文章 随笔
essence:本质 实质
essential factor:要素
essential:必备 必要
essentials:要义 要领
establish:建立 成立
established:立足 既定
estate:产业 财产
esteem:尊重 推崇
esteemed mother:老太太
estimate:估计 约莫
estimation:估值
estranged:生分 疏离
estrogen:雌激素
estuary:河口 海口
eswatini:斯威士兰
eternal:永远 永恒
ether:乙醚 以太
ethernet:以太网
ethics:伦理 伦理学
ethiopia:埃塞俄比亚
ethnic group:民族 种族
ethnic minority:少数民族
ethylene:乙烯
etiquette:礼仪 礼法
etymology:词源 语源
eucalyptus:桉树
eulogize:颂扬 歌颂
eulogy:祭文 悼词
eunuch:老公
euphemistic:委婉
eurasia:欧亚大陆 欧亚
europe:欧罗巴
european union:欧盟
european:欧洲人
evacuate:撤离 疏散
evade:躲闪 规避
evaluate:评价 评估
evaluation:考评 估算
evangelize:传教 布道
evaporate:蒸发
evaporation:蒸发 气化
eve:前夕 前夜
evening meal:晚饭 晚餐
evening newspaper:晚报
evening party:晚会
evening:晚上 晚间
evenly:平均
event:事件 项目
eventually:终于 终久
evergreen:常绿 常青
everlasting:永久 无极
everybody:各位 大伙
everyday business:常务
everyday:平日 日常
everyone present:全场
everyone:大家 众人
everything:一切
everywhere:到处 处处
evidence:证据 佐证
evident:明摆着 了然
evidently:可知 显然
evil person:恶人 魔王
evil spirit:妖精 恶鬼
evil:罪恶 弊病
evildoer:歹徒 妖孽
evoke:激起
evolution:进化 演进
evolve:演化 演变
exact:准确 确切
exactly:就是 恰恰
exaggerate:夸张 夸大
exaggerated:夸张
exaggeration:壮语
exam candidate:考生
exam paper:考卷
exam question:试题 考题
exam room:考场
exam-oriented:应试
exam:考试
examination paper:试卷 卷子
examine:审查 考核
example:事例 例证
excavate:发掘 挖掘
excavator:挖掘机
exceed:超出 超过
exceedingly:极为 极了
excel:胜过
excellent quality:优质 名优
excellent:优秀 高超
exception:例外
exceptional:优异 了得
exceptionally big:特大
exceptionally good:特异 绝佳
exceptionally:分外 异常
excerpt:选录 摘录
excess:过度
excessive:过分 过度
excessively:过于
exchange rate:汇率 汇价
exchange:交流 交换
excise:切除 摘除
excite:激动 扣人心弦
excited:兴奋
excitement:兴奋
exciting:刺激性 令人振奋
exclamation:叫喊
exclude:除外 排斥
excluding:之外
exclusive:独家 专有
excrement:粪便 大便
excrete:排泄
excuse:原谅 借口
execute:行事 执行
executed:受刑 伏诛
execution ground:刑场 法场
execution:处死 行刑
executioner:刽子手
executive:经营者 行政
exemplary:先进
exempt:豁免
exemption:豁免
exercise:活动 运动
exert oneself:出力
exert:施加 使出
exhale:吐气 出气
exhaust:耗尽 用尽
exhausted:疲惫不堪 疲惫
exhausting:辛苦
exhaustion:衰竭
exhaustive:详尽 周延
exhibit:发挥 展览
exhibition:展览会 展览
exhort:嘱咐 相劝
exile:流放
exist:存在 生存
existence:存在
existing:既有
exit:出口
exonerate:昭雪 开脱
exorcise:祛邪
exotic delicacies:山珍海味
exotic:异国 新奇
expand:扩大 膨胀
expansion:扩张
expansive:宽阔
expect:预期 料想
expectation:期望 期待
expectations:期望值 意料
expected:可望
expecting:有喜
expedient:权宜
expedite:加速 加急
expedition:长征 远征
expel:驱逐 逐出
expend:付出 消耗
expenditure:费用 经费
expenditures:开支
expense:花费 费用
expenses:支出 开销
expensive:昂贵 高昂
experience:经验 经历
experienced:练达 老练
experiment:实验 试验
experimental:实验 试验
expert:专家 高手
expire:期满 届满
explanation:解释
explicit:明确
explode:爆炸 爆发
exploit:利用 开发
exploitation:剥削
exploratory:试探性 探索性
explore:探索 勘探
explorer:探险家 探险者
explosion:爆炸
explosive:炸药 爆炸性
export:出口 外销
expose:露出 揭露
exposed:外露 裸露
exposition:博览会 论述
expound:阐述 阐明
express emotion:抒情
express sympathy:慰问
express thanks:道谢 称谢
express:表达 表示
expression:神色 神气
expressions:字句
expressly:特别
expressway:高速公路
expropriate:剥夺 征收
exquisite:精美 精妙
extant:现存
extend:推广 扩展
extension:伸展 扩展
extensive:大规模 广泛
extent:规模 程度
exterior:外面 外部
exterminate:杀灭 绝灭
external force:外力
external:对外 外来
extinct:失传 绝迹
extinction:绝灭 绝种
extinguish:扑灭
extol:歌颂
extort:勒索 追索
extra:额外
extract:取出 开采
extracurricular:课外 课余
extramarital:婚外
extraordinary:不凡 出奇
extraterrestrial:外星人 外星
extravagant:奢侈 豪奢
extreme:极端
extremely few:极少数
extremely important:非同小可 至关重要
extremely quiet:静悄悄
extremely:极为 极其
extremist:激进
extremity:尽头 末端
extricate:脱出
extroverted:外向 外放
extrude:挤出 挤压
exuberant:旺盛
eye socket:眼眶 眼窝
eye-catching:引人注目 抢眼
eye:眼睛
eyeball:眼球 眼珠子
eyebrow:眉毛
eyeglasses:眼镜
eyelashes:睫毛 眼睫毛
eyelid:眼皮 眼睑
eyes:眼目 眼帘
eyesight:视力 眼力
eyewitness:目击者 见证人
fable:寓言
fabric:织物 布料
fabricate:杜撰 捏造
fabricated:虚妄
fabrication:虚构
fabrics:纺织品
fabulous:极好
facade:外墙 假象
face squarely:正视
face sth:面临
face upwards:仰天
face-to-face:迎头 相向
face:面对 面向
facebook:脸谱
facet:层面
facilitate:促成 方便
facilities:设施 设备
facing death:临死
facing:面前
fact:事实 实事
faction:党派 派系
factor:因素 因子
factory director:厂长
factory:工厂 厂家
faculty:学院
fad:时尚
fade away:消失 消逝
fade:褪色 凋零
fahrenheit:华氏
fail:失效 落空
failing:弱点
failure:失败 挫败
faint:隐隐 淡淡
faintly:隐隐约约
fair:公平 公道
fairly:较为 相当
fairy:仙女 仙子
fairyland:仙境 蓬莱
faith:信念 信心
faithful official:忠臣
faithful:忠实
fake:伪造 赝品
falcon:猎鹰
fall asleep:睡着 入睡
fall back:倒退 回落
fall behind:落后
fall down:摔倒 掉落
fall ill:生病 患病
fall vacant:出缺
fall:落下 下跌
false:虚假 错误
falsehood:谬误 诳语
falsify:篡改 作假
fame:名誉 声誉
familial property:家当
familiar:密切
family head:家长
family member:家属 家人
family name:姓氏
family planning:计划生育
family property:家产 家业
family:家庭 家族
famine:饥荒 灾荒
famous brand:名牌
famous city:名城
famous general:名将
famous master:名师
famous mountain:名山
famous name:大名
famous reputation:盛名
famous:著名 有名
fan:扇子 球迷
fancy:想要 看中
fang:獠牙
fantasize:幻想
fantastic:奇异
fantasy:奇幻 空想
far away:万里 远方
far-fetched:牵强 遥不可及
far-reaching:深远 远大
farce:闹剧
fare:票价 运价
farm animal:牲畜
farm crop:庄稼
farm:农场 种地
farmer:农民 农户
farmhouse:庄家 田舍
farming:农业 耕作
farmland:农田 田地
farsi:波斯语
farsighted:远视
fart:放屁
fascinate:吸引 迷住
fascinated:神往 着迷
fascinating:迷人 有趣
fascist:法西斯
fashion:时尚 时装
fashionable:风靡 时兴
fast:快速 迅速
fasten:固定
fat person:胖子
fat:肥胖 脂肪
fatal:致命 出人命
fate:命运
father-in-law:岳父 公公
father:父亲 老子
fathom:捉摸
fatigue:疲劳
fatigued:困顿
fatty acid:脂肪酸
fatty:胖子
faucet:龙头
fault:不是 毛病
faultless:完备
fauna:鸟兽
favor:欢心 恩典
favorable criticism:好评
favorable:良好 有利
favorite:喜爱 宠儿
fax:传真
fear:恐怕 生怕
fearful:心惊 可怕
fearless:不怕
feasible:切实 可行
feast:酒席 酒宴
feat:功绩
feather:羽毛 翎毛
feature:特点 设有
features:面貌 嘴脸
february:二月
feces:粪便 大便
federal:联邦 联邦制
federation:联合会 联邦
feeble:软弱 衰弱
feed:饲料 哺育
feedback:反馈
feel deeply:深感 痛感
feel embarrassed:不好意思
feel happy:开心
feel reassured:放心
feel relieved:放心
feel remorse:懊悔 后悔
feel sad:难过 心酸
feel unwell:难受 难过
feel wronged:委屈 委曲
feel:感到
feeler:触角
feeling:感觉 情感
feelings:情怀 情操
feign:假装 冒充
feldspar:长石
fell:采伐
fellow apprentices:师兄弟
fellow student:同学
fellow townsman:老乡
fellow:汉子 伙计
fellowship:友谊 联谊
felt:毛毡
female sex:女性
female:女子 雌性
feminine:阴性 阴柔
fence:围墙 栅栏
fencing:剑法 围栏
feng shui:风水
ferment:发酵 酝酿
fern:蕨类
ferocious:杀气腾腾 凶恶
ferry crossing:渡口
ferry:渡船 摆渡
fertile:肥沃 富饶
fertility:肥力 生育
fertilized:受精
fertilizer:肥料
fervent:热切 慷慨
fervor:激情
fester:化脓 溃烂
festival:节日 节庆
festive:喜庆
fetch:拿来
fetishism:拜物教
fetter:束缚
fetters:脚镣 羁绊
fetus:胎儿
feud:世仇 仇隙
feudal ruler:封建主
feudal society:封建社会
feudal:封建
feudalism:封建 封建主义
fever:高烧 热病
few words:两句
few years:几年
few:几个 一些
fiat:菲亚特
fiber:纤维
fiberglass:玻璃纤维 玻璃钢
fickle:多变 薄幸
fiction:小说
fictional:虚构
fiddle:小提琴
fidelity:忠诚
fief:采邑 领地
field army:野战军
field:平原 田地
fields:田园
fiend:恶魔 煞神
fiendish:穷凶极恶 凶恶
fierce tiger:猛虎
fierce:猛烈 凶猛
fiery:火热 火爆
fifth:第五
fifty:五十
fig:无花果
fight back:回击
fight bravely:奋战
fight fiercely:激战
fight:战斗 作战
fighter aircraft:战机
fighter plane:歼击机
fighter:战士 战斗机
fighting strength:战斗力
fighting:战事
figure:外形 人士
figures:数码
figurine:人儿
file:档案 文件
files:案卷
filial son:孝子
filial:孝顺
fill:充填 磅礴
filler:填充物
film festival:电影节
film:电影 影片
filter:过滤 筛选
filth:污垢 污秽
filthy:肮脏 污秽
final conclusion:定论
final:最后 最终
finalize:定型
finally:到底 终于
finals:决赛 总决赛
finance:金融 财务
financial affairs:财务
financial group:财团
financial resources:财力 财源
financial:金融
financing:融资
find:找到 找出
fine arts:美术
fine food:佳肴 美食
fine powder:粉末
fine:优良 精细
finger:手指 指头
fingerprint:指纹 指印
finish work:下班 完工
finish:完毕 结束
finished goods:成品
finished:完事 散会
finite:有限
finland:芬兰
fire:火力 施放
firearm:火器 枪炮
fireball:火球
firecracker:爆竹 炮仗
firecrackers:鞭炮
firefighting:消防 扑救
firefly:萤火虫
fireplace:壁炉
firewall:防火墙 火墙
firewood:柴草 木柴
fireworks:烟火 烟花
firm belief:信仰
firm:坚决 公司
firmament:苍天
firmly:牢牢 毅然
firmness:坚定性
first batch:首批
first choice:首选
first class:一级 一等
first issue:首发
first place:首位
first prize:一等奖 金奖
first rate:头号 甲级
first time:第一次 一次
first-class:上乘 第一流
first-hand:第一手
first-rate:一品 优良
first:一次 第一
fiscal year:财年
fish floss:鱼松
fish head:鱼头
fish maw:鱼肚
fish:打鱼 捕鱼
fisherman:渔民 渔人
fishes:鱼类
fishhook:鱼钩
fishing boat:渔船
fishing ground:渔场
fishing industry:渔业
fishing net:渔网
fishnet:渔网
fishpond:鱼池 鱼塘
fission:分裂 核裂变
fist:拳头
fit:适合 一阵
fitting:合适 得体
five dynasties:五代
fix:固定 奠定
fixed amount:定额 定量
fixed assets:固定资产
fixed:确定 一定
flabbergasted:诧异 大吃一惊
flabby:软弱 软绵绵
flag:国旗 旗子
flagship:旗舰 拳头
flame:火光 火焰
flaming:熊熊 炽烈
flank:腹部 翼侧
flannel:绒布
flare:照明弹 闪亮
flared:喇叭形
flash:闪光 闪现
flashlight:手电筒 手电
flat bottomed:平底
flat:扁平 平淡
flatfish:比目鱼
flatten:抚平 平整
flatter:拍马屁 谄媚
flattery:马屁 奉承
flaunt:标榜 夸耀
flavor:味道 滋味
flavoring:香料 调味
flaw:缺陷 裂纹
flax:亚麻
flay:剥皮
flea:跳蚤
flee:逃亡 逃走
fleece:羊毛
fleet:舰队 船队
fleeting:短促 浮云
flesh:肌肉 血肉
fleshy:肥厚 肥硕
flexibility:弹性 机动性
flexible:灵活 松软
flicker:闪烁 摇曳
flickering:闪闪
flight:航程 航班
flint:燧石 火石
flintlock:火枪
flip:空翻 翻转
flirt:调情
flirtatious:娇媚
flit across:掠过
float:漂浮 浮游
flock:蜂拥
flog:鞭笞 抽打
flood control:防洪 防汛
flood season:汛期 洪水期
flood:洪涝 洪水
flooding:水患 洪涝
floor:地面 地板
flora:花木
florence:佛罗伦萨
florida:佛罗里达 佛罗里达州
flour:面粉
flourish:兴盛 生殖
flourishing:繁华 发达
flow rate:流量
flow speed:流速
flow together:交汇
flow:流动 流淌
flower:鲜花 花朵
flowing:流动性 流畅
flu:流感
fluctuate:变动 波动
fluctuation:波动性 变动
fluent:流利 流畅
fluffy:蓬松
fluid:流体
flunk:落榜
flush:潮红 清一色
flustered:慌张 心慌
flutter:飞舞 招展
flux:通量
fly:飞行 航行
flying:飞行
flyover:立交桥
foam:泡沫
focus:针对性 专注
fodder:草料 饲料
foe:仇人 冤家
fog:雾气
foggy:雾蒙蒙
foil:挫败 花剑
fold:褶皱 折叠
folder:卷宗 文件夹
folding fan:折扇
folding notebook:折子
folding:折叠式 折叠
folk song:民歌 山歌
folk tale:传说
folk:民间
folklore:民俗学
follow-up:后续
follow:跟随 遵循
follower:弟子 门人
followers:教众
following closely:相继
following morning:明朝
following year:翌年
following:下列 随着
fondle:抚摸 抚弄
font:字型 字体
food:食物 饭菜
foodstuff:食品 粮食
fool:呆子 糊弄
fooled:上当
foolish:痴痴 傻里傻气
foot:步兵 英尺
football:足球
footballer:李铁
foothold:立足点
footing:基址
footnote:注脚
footprint:足迹 脚印
forage:觅食 采食
foray:冒险
forbid:禁止 不准
forbidden area:禁地
forbidden city:紫禁城 故宫
force:迫使 强制
forced labor:劳役 徭役
forced:被迫
forceful:有力 强有力
ford:福特
forearm:前臂
forebears:祖先 先民
forecast:预计 预测
foreground:前景
forehead:额头 脑门
foreign affairs:外事 外交
foreign aid:外援
foreign businessman:外商
foreign country:外国
foreign debt:外债
foreign enterprise:外企 外商
foreign investment:外资
foreign language:外语 外国语
foreign minister:外长 外相
foreign office:外交部
foreign trade:外贸 对外贸易
foreign:对外 外来
foreigner:外国人 洋人
foreman:工头 领班
foremost:第一
forerunner:前身 先行者
foresee:料到 预见
foresight:远见 眼光
forest industry:林业
forest:森林 林木
forestall:抢先
forestry:林业
foretell:预示
forever:永远
foreword:前言 发刊词
forfeit:丧失 断送
forge ahead:前进 迈进
forge:伪造 结成
forget:忘记 遗忘
forgetful:健忘
forgive:宽恕 饶恕
forgiveness:宽恕
fork:分叉 叉子
forlorn:悲苦 酸楚
form:形成 组成
formal:正式
formaldehyde:甲醛
formalities:手续
formality:形式
format:格式 版式
formation:行列 兵团
formed:生成
former days:昔日 往日
former residence:故居
former site:旧址
former:过去 原来
formerly:以前 以往
formidable:强大 威武
formula:公式
formulate:制定 创制
formulation:说法 提法
fort:炮台 堡垒
forthright:豪爽 粗豪
fortification:筑城 防御工事
fortuitously:凑巧
fortunate:幸运
fortunately:幸好 幸亏
fortune-telling:算命
forty:四十
forum:论坛
forward:向前 转运
fossil:化石
foster:抚养 扶植
foul:犯规
found:创建 建立
foundation:基础 根基
founder:创建者 奠基人
fountain:喷泉
fountainhead:源泉
four seasons:春秋 春夏秋冬
fourth period:第四纪
fourth:四次
fox:狐狸
fractal:分形
fraction:分毫 分数
fracture:断裂
fragile:娇嫩 纤弱
fragment:破片 碎片
fragmentary:零星
fragments:碎屑 细碎
fragrance:香味 香气
fragrant:芳香 芬芳
frail:薄弱 脆弱
frame:框架 架子
framework:骨架
franc:法郎
france:法国 法兰西
frank:坦率 坦诚
frankfurt:法兰克福
franklin:富兰克林
frankly:说实话
frantic:狂暴
fraternal:兄弟
fraud:诈欺
freak:怪物 怪诞
free kick:任意球
free:无偿 免费
freedom:自由
freeze:凝固 结冰
freight transport:货运
freight:搬运 载货
french:法语
frequency:频率 频道
frequent:频仍
frequently:经常 常常
fresh water:清水 淡水
fresh:新鲜
freshness:新鲜
freshwater fish:淡水鱼
fret:发愁 发急
friction:摩擦 摩擦力
friday:周五 星期五
fried rice:炒米
friend:朋友 友人
friendly regard:情意
friendly:友好 友善
friendship:联谊 交情
frighten:惊吓 吓唬
frightened:恐惧 吓倒
frightening:恐怖 吓人
frigid:寒冷
fringe:边缘 边沿
frisbee:飞碟
frivolous:轻浮 轻薄
frog:蛤蟆
front door:前门
front line:一线 前线
front part:前部 前段
front:正面 前边
frontier defense:边防
frontier:边境 前沿
frost-free period:无霜期
frost:霜冻
frostbite:冻伤 冻疮
froth:白沫
frown:皱眉 蹙眉
frugal:节俭 节约
fruit tree:果树
fruit:水果 果子
fruitful:成功 卓有成效
frustrated:无奈 惘然
fry:鱼苗 鱼花
fucking:他妈的
fudan university:复旦大学
fuel oil:燃油 燃料油
fuel:燃料
fujian:闽江
fulcrum:支点 枢纽
fulfill:履行
full details:端详
full name:全称 姓名
full powers:全权
full-time:专任 全日制
full:饱满 整整
fully:足足 充分
fun:趣味 好玩
function:功能 性能
functional:实用
functionary:官宦
fund:基金 出资
fundamental:根本 基本
fundamentally:骨子里
fundamentals:基本功 基本面
funds:资金 经费
funeral arrangements:丧事 善后
funeral:葬礼 丧礼
fungi:真菌
fungus:真菌 菌类
funny:可笑 搞笑
fur:皮毛 毛皮
furious:生气 震怒
furiously:怒冲冲
furnace:炉子
furnish:供给 提供
furniture:家具
furs:皮货
further:进一步 增进
furthermore:而且 此外
furthest:最远
furtive:诡秘 鬼鬼祟祟
fury:怒火
fuse:导火线 熔融
fusion:融合 融汇
fuss:做文章
fussy:挑剔
futile:徒劳
future:未来 将来
fuxi:伏羲
fuzzy:模糊 模糊不清
gabon:加蓬
gain:获取 赢利
gains:果实
gait:步履 步调
galaxy:银河系 河外星系
gale:大风 狂风
gall:胆汁
gallant:英勇
gallbladder:胆囊
gallery:坑道
gallop:驰骋 跃马
gallstone:胆结石
gambia:冈比亚
gambit:招数 着数
gamble:赌博 赌钱
gambler:赌客 赌徒
gambling:博彩 博弈
game:游戏 野味
games:博弈
gamete:配子
gamma:伽马
gang:帮派 团伙
ganges river:恒河
gangster:光棍 匪徒
gap:间隔 差距
gape:张嘴 张口
garage:车库
garbage:垃圾 废料
garden:花园 院子
gardens:园林
garish:花哨 扎眼
garland:花环 花圈
garlic:大蒜
garrison:守备 驻军
gas:气体 瓦斯
gash:割伤 口子
gasoline:汽油
gasp:叹息 喘气
gate:门口 大门
gates:盖茨
gateway:关口 门道
gather news:采访
gather:集合 收集
gathering:聚会 纠合
gaudy:花花绿绿 花哨
gauge:测量 轨距
gauze:纱布
gaze:目光 眼光
gear:机关 齿轮
gearbox:变速箱 变速器
gecko:壁虎 守宫
gel:凝胶
gelatin:明胶
gem:宝石
gemini:双子 双子座
gender:性别
gene:基因
genealogy:家谱 世系
general assembly:大会
general election:大选
general headquarters:总部 总司令部
general manager:总经理
general meeting:大会
general merchandise:百货
general mood:风气
general office:办公厅 总署
general overview:概览
general secretary:总书记
general situation:概况
general survey:普查
general:将军 上将
generalissimo:大元帅 大将军
generalization:推广 普遍化
generalize:概括 普及
generally speaking:一般说来 大抵
generally:大凡 原则上
generate electricity:发电
generate:生成
generation:一代 一世
generic term:总称 通称
generous:大方 丰厚
genetics:遗传学
geneva:日内瓦
genitalia:阴部 下身
genitals:生殖器
genius loci:土地
genius:奇才 贤才
genome:基因组
genre:体裁 流派
gentle:平和 柔和
gentleman:先生 绅士
gentlemen:诸公
gently:徐徐
gentry:名流
genuine:真正 正版
genus:种类
geographer:地理学家
geography:地理 地理学
geologist:地质学家
geology:地质 地质学
geometry:几何 几何学
george:乔治
georgia:格鲁吉亚
germ:细菌
german federation:联邦德国
german:德语 德文
germanic:日耳曼
germany:德国
germinate:萌芽 发芽
gestation:妊娠 怀孕
gesticulate:指指点点 比划
gesture:手势 比划
ghana:加纳
ghost:鬼魂 阴魂
giant:巨人 巨型
gibbon:长臂猿
gift:礼物 天赋
gigantic:巨大
giggle:傻笑 嬉笑
gilbert:吉尔伯特
gild:包金 贴金
gilded:镏金
gill:峡谷
ginseng:人参
giraffe:长颈鹿 麒麟
girder:钢梁
girl:姑娘 少女
girlfriend:女友 女朋友
gist:主旨 要旨
glacial epoch:冰期
glacier:冰川
glad:高兴 庆幸
gladly:欣然
glamor:魅力
glance:一眼 一瞥
gland:腺体
glare:怒色 瞪眼
glass:玻璃
gleaming:亮晶晶 油光
glib:油嘴滑舌
glide:滑翔 滑行
glider:滑翔机
glimmer:微光
glimpse:瞥见 一眼
glint:闪耀
glisten:闪烁
glistening:熠熠 闪闪
glitter:灿烂 闪烁
glittering:明亮 闪闪
global:全球性 全球
gloomy:郁闷 阴沉
glorious:光荣 辉煌
glory:光辉 荣誉
gloss:光泽
glossy:光滑 油光
glove:手套
glow:发光 焕发
glowing:炽热
glue:胶结 胶水
gluten:面筋
gluttonous:好吃 贪吃
glycerine:甘油
glycogen:糖原
glycol:乙二醇
gnaw:咬牙 咬啮
go-between:中人 媒人
goal:目标 目的
goalkeeper:守门员 门将
goat:山羊
gobi:戈壁
god:上帝 老天爷
goddess:圣母 女神
godfather:教父
gods:神明
goguryeo:高句丽
gold color:金黄色
gold leaf:金箔
gold medal:金牌 金奖
gold star:金星
gold:黄金 金子
golden week:黄金周
golden yellow:金黄
golden:金色 黄金
golf:高尔夫球 高尔夫
gome:国美
gong cha:贡茶
gong:铜锣
gonorrhea:淋病 菜花
good action:好事
good actions:善行
good chance:良机
good deal:诸多
good faith:忠心 信义
good fortune:福气 福泽
good looks:美貌 风姿
good luck:造化 好运
good medicine:良药 良方
good name:美誉 美名
good news:喜讯 福音
good person:好人
good-looking:好看 精神
good-natured:和善 温厚
good:良好 优良
goodbye:再见
goods:产品 物资
goodwill:善意 美意
gorge:沟壑 山峡
gorgeous:华丽 绚丽
gossip:八卦 聊天
gothic:哥特式
gout:痛风
govern directly:直辖
govern:治理 统治
governance:治理
government affairs:政务 政事
government finance:财政
government minister:尚书
government troops:官军 官兵
government:政府 官方
governor-general:总督
governor:州长 总督
gown:长袍
grace:优雅 风韵
graceful:优美 轻盈
gradation:层次
grade:等级 年级
grades:成绩
gradient:坡度 梯度
gradual:进行性
gradually:逐渐 渐渐
graduate student:研究生
graduate studies:研究所
graduate:毕业生 举人
graduation:毕业
graffiti:涂鸦
graft:嫁接
grain crops:粮食作物
grain:粒子 谷物
grammar:语法 文法
gramophone record:唱片
gramophone:留声机
granary:粮仓
grand contest:大赛
grand duke:大公
grand prix:大奖赛
grand:隆重 雄伟
granddaughter:孙女 孙女儿
grandeur:高贵 气势
grandfather:太公 阿公
grandma:奶奶 婆婆
grandpa:爷爷 公公
grandson:孙子
granite:花岗岩
granny:阿婆 阿奶
grant:赐予 发给
granule:粒子 颗粒
granulocyte:粒细胞
grape:葡萄
grapefruit:葡萄柚
graph:图形 示意图
graphic:图像
grapple:拼杀 扭打
grasp:领会 捉摸
grass:青草 禾草
grasshopper:蚂蚱
grassland:草原
grassroots unit:基层
grateful:感激 感恩
gratified:欣慰
gratifying:可喜 喜人
gratitude:感谢 谢意
gratuity:小费 赏钱
grave:严重 庄重
gravel:碎石 砾石
graveyard:坟地 墓地
gravitation:引力
gravity:重力 万有引力
gray:灰色
graze:放牧
grazing land:牧区 牧场
grease:油脂 油水
great amount:大量
great bear:北斗
great cause:大业
great expert:大家
great family:大户
great master:大师
great merit:大功
great sage:大圣
great valley:大峡谷
great wall:长城 万里长城
great-grandfather:太公
great-grandmother:太婆
great-grandson:曾孙 重孙
great:重大 宏大
greater part:大部分 大部
greatest:莫大
greatly:大大 大为
greece:希腊
greed:贪欲
greedy:贪婪 贪心
green:绿色
greenhouse:温室 大棚
greenland:格陵兰 格陵兰岛
greens:菜蔬
greenwich:格林尼治
greet:迎接 招呼
greeting:问讯
greetings:慰问
grenada:格林纳达
grenade:榴弹 手雷
grey:格雷
grid:网格
griddle:鏊子
grief:沉痛 哀伤
grievance:怨气 委屈
grieve:伤心 悼念
grieved:悲痛 悲哀
grill:提问
grim:严峻
grimace:鬼脸 龇牙咧嘴
grin:咧嘴
grind:研磨
grindstone:石磨
grinning:笑嘻嘻
grip:握住 把手
grit:砂砾 沙子
grizzly:灰色
groan:呻吟
groceries:杂货
groom:马夫 培训
groove:沟槽 沟道
gross product:总产值
grotto:石窟 岩穴
ground floor:底层
ground forces:陆军
ground:地面
groundless:莫须有 站不住脚
grounds:理由 论据
groundwater:地下水
group leader:组长
group photo:合影
group:集团 团体
grouping:成群
grove:树林 林子
grovel:跪倒 拜倒
grow:增长 生长
growth rate:增幅 增长率
growth:发展 增殖
gruel:稀饭
gruff:粗糙
grumble:诉苦 抱怨
guam:关岛
guangdong:虎门 新造
guangxi:漓江
guangzhou:五卅运动
guanxi:关系
guanyin:观音 观世音
guarantee:保证 担保
guarantor:保人
guard:护卫 守卫
guardian:卫士 监护人
guerrilla band:游击队
guerrilla warfare:游击 游击战
guess:猜测 猜想
guesthouse:宾馆 招待所
guests:宾客
guidance:教导 指引
guide:指导 引导
guidelines:方针 机宜
guild:公会 行会
guileless:无罪 朴实
guillotine:断头台
guilt:罪责
guilty:有罪
guinea-bissau:几内亚比绍
guinea:几内亚
guitar:吉他
gujarat:古吉拉特
gulf:海湾
gull:海鸥
gullible:可欺 轻信
gully:沟谷 山沟
gulp:吞咽
gum:牙床 树胶
gums:牙龈
gun turret:炮塔
gun:火炮 枪支
gunfire:炮火
gunman:枪手
gunpowder:火药
gunship:炮舰
gush:涌出 泉涌
gut:肠道 肠管
guts:胆子 胆量
gutter:水沟 排水沟
guy:小子 家伙
gym:体育馆 健身房
gymnasium:体育馆 体育场馆
gymnastic:体操
gymnastics:体操
gynecology:妇科
gypsy:吉普赛人
habit:习惯
habitat:生境 栖息地
habitation:住所
habitual:惯用 惯性
habitually:平素
hacker:黑客
hackneyed:老套
hades:阴间 地府
haggard:憔悴 枯槁
haggle:计较
hague:海牙
hail:冰雹
hailstone:冰雹
hainan island:海南岛
hainan:文昌 文昌市
hair:头发 毛发
hairdresser:美容师 理发师
hairdressing:美发
hairstyle:发型 发式
hairy:毛茸茸
haiti:海地
hale:海尔
half-way line:中线
half:一半 半数
halfway:半路 半途
hall:大厅 厅堂
halo:光环 光晕
halogen:卤素
halt:停止 停顿
ham sausage:火腿肠
ham:火腿
hamburger:汉堡
hamlet:村里 村庄
hammer:锤子 榔头
han dynasty:大汉 汉代
han river:汉江 汉水
hand grenade:手榴弹
handbag:提包 皮包
handbook:手册
handcart:板车
handcuffs:手铐
handful:一小撮
handicapped:残疾 残废
handicraft article:工艺品
handicraft:手工业 活计
handkerchief:手帕 手绢
handle:处理 对付
handrail:扶栏 扶手
handsome:英俊 俏丽
handstand:倒立
handwriting:字迹 书法
handy:便当 简便
hang:悬挂
hanger-on:门客 食客
hangul:韩文
hangzhou:孤山
hans:汉斯
happily:乐呵呵 欢欢喜喜
happiness:幸福
happy occasion:喜事 好事
happy:高兴 快乐
harass:骚扰 扰乱
harbor:港口 心怀
hard disk:硬盘
hard fighting:恶斗 恶战
hard-working:努力
hard:坚硬 沉重
harden:硬化 固化
hardly:毫不
hardships:艰辛
hardware:硬件 铁器
hardwood:硬木
hardworking:辛勤 勤劳
hare:兔子 野兔
harem:后宫
harm sb:害人
harm:损害 危害
harmful:不良 有害
harmless:无害 无毒
harmonic:谐波 泛音
harmonious:和谐 调和
harmonize:协调 协和
harmony:和谐 和声
harness:马具 绳套
harp:竖琴
harry:哈利
harsh:苛刻 严酷
harshly:着实 严加
harvard university:哈佛大学
harvard:哈佛
harvest:收获 收成
harvested:下来
harvester:收割机
hasten:加快 赶忙
hastily:急忙
hasty:匆忙 急匆匆
hat:帽子
hatch:孵卵
hatchet:斧头 斧子
hate:仇恨 愤恨
hateful:可恨 可恶
hatred:仇恨 憎恨
haughty:傲慢 高傲
haunt:作祟 出没
haunted:作祟 闹鬼
haven:避风港 避难所
hawaii:夏威夷
hawk:叫卖 兜售
hawser:钢丝绳 缆绳
hay:干草
hazard:风险
haze:阴霾 烟霞
hazelnut:榛子
head office:总局 总公司
head person:头领
head-on:正着 迎面
head:脑袋 为首
headache:头疼
headband:包头
header:头球
headhunter:猎头
heading:标题
headlight:大灯
headline:标题
headman:酋长
headphones:耳机
headquarters:司令部 指挥部
headscarf:丝巾 头巾
headstall:笼头
headstrong:任性 刚愎
heal:愈合 疗伤
healing efficacy:疗效
healing:疗伤
health protection:保健
health:健康
healthy atmosphere:正气
healthy:健康 健壮
heap:堆积
hear:听到 听见
hearing:听力 听证会
hearsay:听说 传言
heart disease:心脏病
heart:内心 中心
heartbeat:心跳 心动
heartbroken:断肠 欲绝
heartfelt:衷心 由衷
heartless:绝情 狠心
heat control:火候
heat energy:热能
heat:热量 加热
heated:受热
heater:暖气
heating:供热 采暖
heave:举起
heaven:上天 天堂
heavenly province:天府
heavens:天上 老天爷
heavily:重重
heavy burden:重担
heavy curtain:帷幕
heavy industry:重工业 重工
heavy rain:大雨
heavy responsibility:重任 重责
heavy:沉重 重型
hebei:北洋 辽河
hebrew:希伯来人 希伯来
hectare:公顷
hedge:藩篱 不置可否
heed:理睬
heedless:漫不经心
heel:脚跟 脚后跟
hegemon:霸王
hegemony:霸权
heidelberg:海德堡
height:高度 高低
heir:继承人 后嗣
helicopter:直升机
hell:地狱 地府
hello:你好
helmet:头盔
helmsman:艄公 舵手
help:援助 帮忙
helper:帮手 手臂
helpful:有助 中用
helpless:无助 无措
helplessness:无助
hemisphere:半球
hemoglobin:血红蛋白
hemorrhage:大出血 失血
hemorrhagic:出血性
hemp:大麻
hen:母鸡
henan:捻军 梆子腔
hence:于是
henceforth:今后 尔后
hengshan:横山
henry:亨利
hepatitis b:乙肝 乙型肝炎
hepatitis:肝炎
herald:先声
herbaceous:草本
herbicide:除草剂
herd:放牧 驱赶
herdsman:牧民
hereditary:遗传性 世袭
heresy:异端 异教
hericium erinaceus:猴头菇
heritage:遗产
hermaphrodite:雌雄同体
hermit:隐士
hero:英雄 好汉
heroes:英雄好汉
heroic:英勇
heroin:海洛因 白面
herring:鲱鱼 青鱼
hertz:赫兹
herzegovina:黑塞哥维那
hesitate:犹豫 迟疑
hesitation:疑虑
heterocyclic:杂环
heterogeneous:异质 驳杂
heterosexual:异性
hew:砍伐
hexagon:六角 六角形
hexagonal:六方
hey:哎哟
hibernate:冬眠
hibernation:蛰伏 冬眠
hiccup:打嗝 呃逆
hidden:潜在 隐性
hide oneself:隐身
hide:隐藏 躲避
hierarchy:层级
hieroglyph:象形文字
high altitude:高空
high energy:高能
high grade:高级 高档
high level:高级 高层
high marks:高分
high mountain:高山
high official:尚书 高官
high place:高处
high position:高位
high price:高价
high quota:高额
high salary:高薪
high speed:高速
high tech:高新技术 高科技
high technology:高新技术 高技术
high temperature:高温
high tide:高潮 涨潮
high yield:丰产
high yielding:高产
high-end:高端
high-interest loan:高利贷
high-level:高等
high-ranking:高级
high-rise:高层
high-sounding:冠冕堂皇
high-speed:快速
high-spirited:高亢 昂扬
high:轩昂 高昂
higher authorities:上级
higher education:高等教育
higher:高等
highest:最高
highland:高地
highlight:亮点 看点
highly toxic:剧毒
highly:高度
highway:公路 高速公路
hijack:劫持 绑架
hilarious:搞笑
hill:山丘 小丘
hillock:土丘
hills:丘陵
hillside:山坡
hilly area:山地
himalayas:喜马拉雅山 喜马拉雅
hinder:妨碍 阻碍
hindrance:障碍 障碍物
hinduism:印度教
hinge:枢纽 铰链
hint:示意 暗示
hinterland:腹地 内地
hire:招收 录用
hired laborer:佣工
hired:受聘 受雇
hiroshima:广岛
historian:历史学家 史学家
historic relics:遗址
historic:历史性
historical fact:史实
historical records:史籍
historical relic:文物
historical remains:遗存 遗迹
historiography:史学
history book:史书
history:历史 来历
hit rate:命中率
hit:打击 点击
hoard:贮藏
hoarse:沙哑 嘶哑
hobby:嗜好 兴趣
hodgepodge:全家福
hoe:锄头 锄草
hog:独吞
hoist:升起 葫芦
hold power:执政 当权
hold shares:持股
hold:举行 容纳
holder:持有人
hole:口子 窟窿
holiday:节日 假日
holistic:宏观 全方位
holland:荷兰
hollow:空虚 空心
holly:冬青
holy water:圣水
holy:神圣
home ground:主场
home page:首页 主页
home town:故里
home:家里 故乡
homeland:故乡 家园
homemade:自制
homer:荷马
homes:民居
homesick:思乡
homesickness:乡情
hometown:家乡
homework:功课 作业
homicide:杀人
homogeneous:均匀 同质
homonym:谐音
homonymous:同名
homophone:谐音
homosexual:同性恋者 同性
homosexuality:同性恋
honduras:洪都拉斯
honest:正当 老实
honestly:说真的
honesty:诚信
honey:蜂蜜 蜜糖
honeycomb:蜂窝 蜂巢
honeymoon:蜜月
honolulu:檀香山 火奴鲁鲁
honor:荣誉 荣耀
honorable:正经 光明正大
honorary:荣誉 名誉
honored:荣幸
honorific title:尊号
hoodlum:无赖 流氓
hoodwink:蒙骗 蒙蔽
hoof:蹄子
hook:钩子
hoot:叫嚣 鸣笛
hop:蹦跳 三级跳
hope:希望
hopeful:有望 乐观
hopeless:无望 不可收拾
hopes:盼头
hops:啤酒花 酒花
horizon:天边 地平线
horizontal traverse:横贯
horizontal:水平 横向
hormone:激素
horn:喇叭 犄角
hornbill:犀鸟
horoscope:命相
horrify:惊吓
horse:马匹
horsepower:马力
horseshoe:马蹄
horsetail whisk:拂尘
hose:水龙 软管
hospital:医院
hospitality:好客
hospitalized:住院 入院
hostage:人质
hostel:招待所 宿舍
hostess:女主人
hostile:敌对 敌视
hostilities:战事
hostility:嫌隙 敌意
hot blood:热血
hot pepper:辣椒
hot spot:热点
hot spring:温泉
hot tears:热泪
hot water:热水
hot:热门 热乎
hotel:旅馆 饭店
hotline:专线 热线
hotpot:火锅
hound:猎犬 走狗
hour:小时
house door:家门
house price:房价
house:房子 房屋
household dish:家伙
household duties:家务
household utensils:器皿
household:人家 家庭
housekeeper:保姆 管家
housekeeping:家政
houses:民居
housewife:主妇 管家婆
housing estate:小区
housing:住房
houston:休斯敦 休斯顿
hover:漂浮 飘浮
however:然而 但是
howl:吼叫 嚎叫
hsinchu:清华大学
huang zongxi:黄宗羲
huangshan:黄山
hub:枢纽 中枢
hubble:哈勃
hubbub:喧哗 喊声
huddle:蜷缩
hue:色调 顺化
hug:怀抱 搂抱
huge rock:巨石
huge sum:巨额
huge:巨大 伟大
hugo:雨果
hull:船体 船身
hum:嗡嗡 哼唱
human body:人体
human chest:前胸
human emotions:人情
human form:人形
human nature:人性
human race:人类
human rights:人权
human world:人间
human:人性
humanitarian:人道主义
humanities:人文 文科
humanity:人类
humble:谦逊 微微
humid:滋润
humidity level:湿度
humidity:潮气 湿气
humiliate:屈辱 羞辱
humiliated:受辱
humiliating:屈辱
humiliation:丢脸 耻辱
humor:幽默 风趣
humorous:诙谐 幽默
hunan army:湘军
hunan:马王堆
hunchback:驼子 驼背
hunchbacked:驼背
hundred million:万万
hundred thousand:十万
hundred years:百年
hundreds:成百上千
hungary:匈牙利
hunger:饥饿
hunt:狩猎 猎取
hunter:猎人 猎户
hunting dog:走狗 猎狗
hunting:狩猎
hurl:投掷
hurricane:飓风 狂飙
hurried:急速 急匆匆
hurriedly:赶紧 匆匆
hurry:赶忙 赶到
hurt:疼痛
husband:丈夫 老公
husky:沙哑 嘶哑
hut:茅舍 小屋
hybrid:杂种 混合
hydraulic engineering:水利工程
hydraulic power:水力
hydraulic pressure:液压
hydrocarbon:碳氢化合物
hydroelectric power:水电 水能
hydrogen:氢气
hydrology:水文
hydroxide:氢氧化物
hygiene:卫生
hype:炒作
hyperlink:连结 链接
hypersensitive:过敏性 过敏
hypertension:高血压
hypnosis:催眠
hypocrisy:假意 假仁假义
hypocrite:伪君子
hypocritical:伪善 虚伪
hypothesis:假说
hysteria:歇斯底里 癔病
hyundai:现代
iberia:伊比利亚
ibrahim:易卜拉欣
ice:坚冰
iceberg:冰山
iced:冰镇
iceland:冰岛
icicle:冰凌 冰柱
idea:意见 意思
ideal:理想
idealism:理想主义
identical:相同 同一
identification:证明 辨识
identify:辨认 识别
identity card:身份证
identity:身份
ideology:意识形态 主义
idiot:傻子 傻瓜
idle:疏散 懒惰
idler:闲人 二流子
idol:偶像
ignite:燃烧 点燃
ignorance:无知 愚昧
ignorant:无知 愚昧
ignore:无视 放任
ill:不善 抱病
illegal:非法 违法
illiterate:文盲
illness:症候 病患
illuminate:点亮 照亮
illumination:光照 照明
illusion:幻觉 错觉
illusory:虚无缥缈 虚幻
illustrate:说明 显示
illustration:插图 图解
illustrious:显赫 赫赫有名
image:形象 图像
imagery:意象
imaginary:假想 虚幻
imagination:想象力 想象
imagine:想象 设想
imaging:成像
imam:阿訇 伊玛目
imitate:模仿 仿照
imitation:模拟
immature:幼小
immediate:直接 即时
immediately afterwards:紧接着 跟着
immediately:立即 立刻
immemorial:太古
immense:巨大
immerse:沉浸 沐浴
immigrant:移民
imminent:指日可待 当头
immoral:不道德
immortal:天仙
immortality:长生不死
immunity:免疫 免疫力
immunology:免疫学
impact:影响力 作用
impair:削弱 损害
impairment:损伤
impart:传授 传人
impartial:客观 公平
impassable:不可逾越 不通
impasse:僵局
impassioned:激昂 慷慨激昂
impatient:不耐烦 性急
impeach:弹劾
impedance:阻抗
impede:阻遏 掣肘
impediment:障碍
impel:推进
imperial bodyguard:侍卫
imperial city:皇城
imperial clan:宗室
imperial concubine:嫔妃 妃嫔
imperial consort:皇后 贵妃
imperial edict:诏书 圣旨
imperial envoy:钦差
imperial examination:科举
imperial family:皇族
imperial guard:禁军
imperial household:朝廷 皇家
imperial order:诏令
imperial palace:皇宫 王宫
imperial physician:太医 御医
imperial power:皇权
imperial throne:帝位
imperial tutor:太师
imperial:帝国
imperious:专横 霸气
impersonate:假冒 假扮
impetuous:冲动 急躁
impetus:动力 推力
implant:植入 置入
implement:实行 执行
implicate:牵连 连累
implicated:牵连 牵涉
implication:内涵 意味
implicit:蕴藉 隐含
implore:央求 哀求
imply:意味着 暗含
impolite:非礼
import:进口 输入
importance:重要性 意义
important general:大将军
important minister:重臣
important:重要 重大
imported:进口
impose:予以 强加
imposing manner:气势
imposing:大气 雄伟
impotence:阳痿
impoverished:贫困 贫乏
impractical:不切实际 架空
impression:感觉 印象
impressions:感想
impressive:气派 不俗
imprison:监禁 关押
imprisoned:坐牢 身陷
improbable:不会
impromptu:即兴 即席
improper:不当 不端
improve:改进 好转
improvement:进步 改进
improvisation:即兴 机变
improvised:自制 即席
impudent:冒失 放肆
impulse:冲动 冲量
impulsive:鲁莽
in-laws:姻亲
inadequate:不够 不足
inadvertent:无意
inadvertently:无意间
inappropriate:失当 不便
inattentive:不慎 心不在焉
inauspicious:不祥
inborn:先天
incantation:咒语
incapable:低能 无能
incarnate:体现
incarnation:化身
incense:香气
incentive:激励 诱因
incessant:不停
incessantly:不止 不已
inch:英寸
incident:事件 事变
incidentally:偶然
incision:切口
incisive:锋利 犀利
incisor:门齿 门牙
incite:指使 煽动
inclination:走向 志趣
incline:倾斜
include:包括 囊括
included:其内
including henan:中原
including:含有
income tax:所得税
income:收入
incoming letter:来信
incomparable:无比 无与伦比
incompatible:格格不入
inconsistent:不符 出入
inconvenience:麻烦
inconvenient:不便 麻烦
incorporate:设有 划归
incorrect:不对
incorruptible:廉洁
increase production:增产
increase revenue:增收
increase:增强 增多
increasingly:越发 愈益
incredible:难以置信 荒诞
increment:增量
incubate:孵化
incumbent:现任 义不容辞
incur:招来 招致
incurable:不可救药 无可救药
indebted:承蒙
indecent:淫秽 猥亵
indecisive:优柔寡断 摇摆不定
indeed:真是 确实
indefinite:不定
indefinitely:无限期
independence:独立
independent:独立 自立
indescribable:莫名
indeterminate:不定 未定
index finger:食指
index:指数 索引
india:印度
indian ocean:印度洋
indian:印度人 印第安
indicate:指出 指示
indicating completion:起来
indication:迹象 影子
indicator:指示剂 表征
indifference:冷漠
indifferent:无所谓 无关紧要
indignant:气愤 愤怒
indirect election:间接选举
indirect:间接
indirectly:辗转
indiscretion:失言 失口
indispensable:必要 必不可少
indisposed:不适
indisposition:病痛 小病
indistinct:隐隐 模糊
individual soldier:单兵
individual:个人 个体
individually:个别
indo-european:印欧语
indochina:印度支那
indolent:懒散 慵懒
indomitable:不屈不挠
indonesia:印度尼西亚
indoor:室内
induce:诱发 诱导
inductance:电感 感应
indulge:放纵 纵容
indulgence:嗜好
indulgent:宽容 放纵
indus river:印度河
industrial arts:工艺
industrial zone:工业区
industrial:产业
industrialization:产业化 工业化
industrious:辛勤 勤劳
industry:工业 产业
ineffective:无效 不灵
inefficient:低效
inequality:不等式
inert:惰性
inertia:惯性
inevitable:必然
inevitably:不免 必将
inexhaustible:无尽 无穷
inexpensive:便宜 低廉
inexpressible:莫名
infancy:幼年 婴儿期
infant:婴儿 婴孩
infantile:稚气
infantry:步兵
infatuated:痴迷
infatuation:痴情 痴心
infect:感染 传染
infection:感染
infectious disease:传染病
infectious:传染性
infer:论断 推断
inference:推理 推论
inferior:劣势 低等
infertile:不育 不孕
infiltrate:混进 潜入
infinitesimal:微小 无穷小
infinitive:不定式
inflamed:红肿
inflammation:炎症
inflate:膨胀 膨大
inflation:通货膨胀
inflexible:硬性 呆板
inflict:施以
influence:影响 影响力
influenced:耳濡目染
influential family:大家
influential officials:权贵
influential:举足轻重
influenza:流感
inform:报告 告诉
informal:非正式
information technology:信息技术
information:信息 情报
informed:得悉
informer:眼线
infrared:红外
infrastructure:基础设施 基建
infrequent:稀疏 少有
infringe:违犯
infringement:侵权
ingenious:巧妙
ingenuity:创造力 巧妙
ingots:钢材
ingredient:成分 组成部分
ingredients:用料 配料
inhabit:生息 栖息
inhabitant:居民
inhale:吸气 吸进
inherent qualities:本色
inherent:固有 与生俱来
inherit:继承 承袭
inheritance:世袭 遗产
inherited:遗传性
inhibit:抑制 压制
inhibitor:抑制剂
inhuman:非人 不人道
initial stage:初期
initial:初步 初始
initiate:开创 发起
initiative:积极性 能动性
initiator:发起人 创始人
inject:注射 输注
injection:注射 注射剂
injure sb:伤人
injure:伤害 加害
injurious insect:害虫
injury:外伤 创伤
injustice:不平 冤枉
ink:墨水
inland:内地 内陆
inlay:镶嵌
inn:旅店 客店
innate:天生 先天
inner castle:内城
inner organs:脏腑
inner quality:素质
inner side:内侧
inner:内在
innkeeper:店家
innocence:无辜
innocent:无辜 无罪
innovate:革新
innovation:革新 创新
innovative:独创性 开创性
innumerable:无数 成千上万
inorganic:无机
input:投放 输入
inquire:咨询 询问
inquiry:调查
inquisitive:好奇
insane:疯癫
inscription:铭文 题词
insect:昆虫 虫子
insecticide:杀虫剂 杀虫
insensitive:麻木 麻木不仁
inseparable:离不开
inseparably close:紧密
insert:插入 穿插
inside:之中 里面
insight:眼光 灵感
insignificant:区区 无足轻重
insincere:假惺惺
insipid:清淡 淡淡
insolent:粗野 张狂
inspect:考察 检察
inspection:检查
inspector:督察 检查员
inspiration:灵感
inspire:鼓舞 授意
inspiring:令人振奋
install:装置 安装
installation:设施 装置
installed:配用
instance:案件 案例
instant:即刻 一刹那
instantly:顷刻 即刻
instead:反而
instep:脚背 脚面
instigate:怂恿 煽动
institute:确立 创制
institution:制度 典章
instruct:教授 教导
instruction:教学 指令
instructions:须知 指示
instructor:指导员 讲师
instrument:仪器 工具
insufficient:不足 不够
insult:凌辱 侮辱
insurance:保险
insure:保险 投保
insurrection:暴动 起义
intact:完好 完整
intake:摄入量 摄取
integer:整数
integral:积分
integrate:一体化 统一
integrated circuit:集成电路
integrated:集成 统一
integration:一元化
integrity:人格 完整性
intel:英特尔
intellect:理智 智力
intellectual:知识分子 知识
intelligence:智力 情报
intelligent:聪明 智能
intend:有意 打算
intense:激烈 强烈
intensify:加紧 加剧
intensity:强度 强弱
intensive:密集 集约
intent:意图 意旨
intention:心意 用意
intentionally:刻意 有意
interact:相互作用 互动
interaction:社交 相互作用
interactive:互动 交互
intercede:说情
intercept:拦截 堵截
interconnected:互联
interconnection:互连
intercontinental:洲际
interdependent:相依 相依为命
interdisciplinary:跨学科
interest rate:利率 利息率
interest:兴趣 利息
interested:感兴趣
interesting:有趣 有意思
interests:权益
interface:接口 端口
interfere:干涉 干扰
interference:干涉 插手
interim:过渡 临时
interior:内部 里面
intermediary:媒介 中间人
intermediate:介于 中介
intermingle:交集 融通
intermittent:断断续续 断续
intern:实习生 实习
internal affairs:内务 内政
internal disorder:内乱
internal organs:内脏 脏器
internal storage:内存
internal strife:内讧
internal:对内 国内
international law:国际法
international:国际
internet:网络 互联网
interpersonal relationship:人际关系
interpersonal:私人 人际
interplanetary:星际
interpolation:插值
interpret:翻译 诠释
interpreter:译员 翻译
interpreting:口译
interrelated:相关 相联
interrogate:审问 盘问
interrogation:疑问 问讯
interrupt:打断 插嘴
interruption:打岔 插话
intersect:相交 交叉
intersection:十字路口 路口
interstellar:星际
intertwine:交错 纠结
interval:间隙 间隔
intervene:介入 干预
intervention:干预
interview:采访 面试
intestine:肠管
intestines:肠子 肠道
intimate friend:知音 挚友
intimate:亲密 亲近
intimidate:恫吓 震慑
intonation:语调
intractable:棘手
intrepid:悍勇
intricate:错综
intrinsic:先天性 内在
introduce:介绍 引进
introduction:导论 概论
introverted:内向 内敛
intrude:闯入
intuition:直觉
inundate:泛滥
inundation:洪涝 水患
invade:侵略 入侵
invaders:侵略者
invading army:侵略军
invalid:病人
invaluable:价值连城
invasion:侵略
invent:发明
inventor:发明家 发明者
inventory:库存 存货
inversion:反转 反演
invert:倒置 翻转
invest:投资 入股
investigate thoroughly:清查 审核
investigate:探讨 追究
investigation:调查
investigator:研究者 调查者
investment:投资
investor:投资者
invigorate:振兴 搞活
invincible:所向无敌 战无不胜
invisible:隐形
invitation:邀请 帖子
invite bids:招标
invite:邀请
invoice:发票
involuntarily:不由自主 失声
involuntary:自然而然
involve:涉及 牵扯
inwardly:暗自 暗暗
ion:离子 电离
iou:白条 期票
iran:伊朗
iraq:伊拉克
irascible:暴躁 急躁
ireland:爱尔兰
iron chain:铁链
iron club:铁棒
iron ore:铁矿 铁矿石
iron:铁杆 熨烫
ironclad evidence:铁证
irony:讽刺
irradiation:辐照
irrational:无理
irregular:不规则 无序
irregularly:不定期
irrelevant:不相干 孤立
irreverent:轻慢
irreversible:不可逆转
irrigate:灌溉 灌水
irrigation ditch:渠道
irritable:急躁 暴躁
irritate:刺激
islam:伊斯兰教 伊斯兰
islamic:清真
island:岛屿 海岛
isle:小岛
isolate:孤立 隔离
isolated:孤立
isomer:异构体
isotope:同位素
israel:以色列
issue:发表 颁布
istanbul:伊斯坦布尔
italian:意大利语
italy:意大利
itch:痒痒 瘙痒
item:项目 事项
itinerary:路线
itself:本身 自身
ivan:伊凡
ivory:象牙
jack:杰克 千斤顶
jacket:上衣 外套
jackfruit:波罗蜜
jackson:杰克逊
jacob:雅各
jacques:雅克
jade artifact:玉器
jade:玉石
jaguar:美洲虎
jail cell:牢房
jail:监禁 班房
jailer:狱卒 狱吏
jam:卡住 果酱
jamaica:牙买加
james:詹姆斯
january:一月
jap:鬼子
japan:日本
japanese army:日军
japanese company:山水
japanese language:日语
japanese troops:日军
japanese:日文
jar:罐子
jargon:行话
jasmine:茉莉 茉莉花
jaundice:黄疸
java:爪哇 爪哇岛
javelin:标枪
jaw:牙关
jealousy:疑忌 醋意
jellyfish:水母
jeopardize:危害 危及
jerk:痉挛
jerusalem:耶路撒冷
jest:玩笑 有说有笑
jesus:耶稣
jet-black:乌黑
jet:射流 喷射
jew:犹太人
jewel:明珠
jewelry:首饰
jewels:珠宝 珠玉
jiang zemin:江泽民
jiangxi:南岭 滕王阁
jimmy:吉米
jingdong:京东
jinggang mountains:井冈山
jingshan:景山
job applicant:求职者 应聘者
job:工作 岗位
jocular:诙谐
jog:跑步 小跑
john:约翰
join forces:合力 通力合作
join:沟通 进入
joint hearing:会审
joint name:并称
joint venture:合资 联营
joint-stock company:股份公司
joint:共同 关节
jointly:联名 共同
joke:笑话 玩笑
joker:小子
jokingly call:戏称
jolt:震荡
jonathan:乔纳森
jones:琼斯
jordan:约旦 乔丹
joseph:约瑟夫 约瑟
joule:焦耳
journal:日志
journalism:新闻学
journalist:记者 新闻记者
journey together:同行
journey:旅游 行程
joy:喜乐 乐趣
joyful:快乐 愉悦
joyous:欢喜 喜悦
joystick:操纵杆
jubilation:喜庆 欢腾
judaism:犹太教
judea:犹太
judge:判断 判定
judgement:裁判
judgment:判决 判断
judicial officer:大理
judicial:司法
jug:坛子
juice:汁液
jujube:红枣 枣子
july:七月
jump:跳跃 踊跃
junction:交叉点
juncture:关头 时刻
june:六月
jungle:丛林 密林
junior:初级
junk:杂物
jupiter:木星
jurassic:侏罗纪
jurisdiction:审判权 司法权
jury:陪审团
justice:正义 公道
justification:理由 道理
justify:辩解
jute:黄麻
kam people:侗族
kang youwei:康有为
kansas:堪萨斯
kapok:攀枝花
karaoke:卡拉
karl:卡尔
karma:因果 报应
karst:喀斯特 岩溶
kayak:皮艇 独木舟
kazakh:哈萨克
kazakhstan:哈萨克斯坦
keen:敏锐 锐利
keepsake:纪念 信物
kelp:海带 海藻
kennedy:肯尼迪
kenya:肯尼亚
keratin:角质
kerchief:帕子 头巾
kernel:颗粒
kerosene:煤油
kettle:水壶
key constituent:要素
key:钥匙 关键
keyboard:键盘
keynote:主音 基调
keyword:关键字 关键词
kfc:肯德基
khan:可汗
kick:踢腿
kid:小朋友 毛孩子
kidnap:绑架 劫持
kidney function:肾功能
kidney:肾脏
kill oneself:自杀 自尽
kill:打死 杀死
killed:遇难 受害
killer:杀手
kilogram:千克 公斤
kilometer:公里 千米
kilowatt-hour:千瓦时
kin:亲属 血亲
kindergarten:幼儿园
kindhearted:善良 仁厚
kindly:慈祥 和蔼
kindness:好心 恩情
kindred:亲属
kinetic energy:动能
king kong:金刚
king:国王 大王
kingdom:王国
kingfisher:翠鸟
kiosk:小卖部
kiribati:基里巴斯
kiss:亲吻 接吻
kitchen:厨房
kitten:猫儿
knack:门道 诀窍
knapsack:背包 背囊
knee:膝盖
kneel down:跪下 跪倒
kneel:下跪
knife:刀子 小刀
knight-errant:侠客 侠士
knight:骑士 大侠
knit:编织
knitting:针织
knob:把手 旋钮
knock down:打倒 击倒
knock:摔打
knot:疙瘩 结子
knotty:疑难
know-how:窍门
knowing:会心
knowledge:知识
known:所知 已知
kobe bryant:科比
kobe:神户
kodak:柯达
korea:高丽
korean peninsula:朝鲜半岛
korean:朝鲜人
kowtow:磕头 叩头
kumquat:金橘
kyoto:京都
kyrgyz:吉尔吉斯
label:冠以 标签
labor contractor:把头
labor force:劳动力
labor power:人力
labor union:工会
labor:劳力 劳工
laboratory:实验室
laborer:工夫 劳动者
laborious:辛劳
labrador:拉布拉多
lace:花边
lack:缺乏 缺少
lackey:爪牙 走狗
lacking oxygen:缺氧
lacking:不足 贫乏
lacquer:油漆
lacquerware:漆器
lactation:泌乳
lactose:乳糖
lad:小伙子 小伙
ladder:梯子 扶梯
ladle:勺子
lady:夫人 女士
ladybug:瓢虫
lag behind:滞后
lag:落后
lair:巢穴 窝子
laissez-faire:自由放任 无为
lake district:湖区
lake:湖泊
lamb:羊羔 羔羊
lame:跛足 瘸腿
lament:感叹 哭诉
lamination:分层
lamppost:灯柱 电线杆
lance:长矛
land reform:土地改革
land rent:地租
land route:陆路
land-based:陆上 陆基
land:土地 登陆
landform:地貌 地形
landing craft:登陆舰
landing:着陆
landlord class:地主阶级
landlord:地主 房东
landmark:地标
lands:田产
landscape:景观 风景
landslide:泥石流 山崩
lane:胡同 小路
language branch:语族
language family:语系
language:语言
lantern:灯笼 灯盏
laos:老挝
lapel:衣襟
lapse:失误
laptop:笔记本电脑 笔记本
lard:猪油
large amount:大宗 高额
large area:大面积 大片
large quantity:大量
large scale:大规模
large strides:大步
large-scale:大型 广大
large:大型 大件
larva:幼虫 幼体
laser:激光 激光器
lash:皮鞭 鞭挞
lasso:套索
lasting:持久 为期
latent:潜在 蕴蓄
later generation:后人
later generations:后世
later period:晚期 后期
later:以后 后来
lateral side:侧面
lateral:壁厢 横向
latex:乳胶 乳汁
lathe:机床 车床
latin america:拉美 拉丁美洲
latin:拉丁 拉丁文
latitude:纬度
latter:后者
lattice:格子 点阵
laud:赞许
laugh grimly:冷笑
laugh heartily:哈哈大笑 大笑
laughable:好笑
laughter:笑声
launch:开展 发动
laundry:洗衣
laurel:桂冠
lava:熔岩 流沙
lavatory:厕所 洗手间
lavish:阔气 奢华
law:法律 法学
lawless:不法 无法无天
lawn:草地 草坪
lawrence:劳伦斯
lawsuit:诉讼 官司
lawyer:律师
lax:涣散 松弛
laxative:泻药
lay down:放下
lay eggs:产卵
lay mines:布雷
lay:安放 打下
layer:一层 层次
layman:外行 俗家
layout:布局 格局
layperson:俗家
lazy:懒惰 偷懒
lead troops:带兵
lead:领导 率领
leader:领导人 领袖
leadership authority:领导权
leadership:领导 领导力
leading role:主角
leading:领导 主导
leaf:叶片
leaflet:传单
league tournament:联赛
league:联赛
leak:漏洞 泄露
lean:倾斜 清癯
leap:纵身 飞跃
learn:学习 学会
learned:博雅 博学
learning:学术 学问
lease:租用 租赁
least bit:半点
least:至少
leather shoes:皮鞋
leather:皮革 牛皮
leave behind:留下 遗留
leave home:出门 出走
leave:告别 离去
lebanon:黎巴嫩
lecher:色鬼 色狼
lecture sb:教训
lecture:讲授 讲习
leech:吸血鬼 蚂蟥
leek:大葱
leeway:余地 空间
left hand:左手
left side:左侧 左边
left-hand side:左手 左首
left-wing:左翼
left:左边 左派
leg:腿部
legacy:遗产
legal code:法典
legal person:法人
legal:依法 合法
legalist:法家
legend:传说 神话
legendary:传奇
legislation:法规
legislative assembly:议会
legitimacy:合法性
legitimate:合法
legs:双腿
leisure:休闲 闲暇
leisurely:悠闲 款款
lemon:柠檬
lend money:借款 借钱
lender:贷款人
length:长度 长短
lengthen:拉长 加长
lenient:宽容 手软
lens:镜片 晶状体
leo:狮子
leopard:豹子 金钱豹
leprosy:麻风
lesion:病变 病灶
lesotho:莱索托
lessen:减少
lesson:课业 功课
lethal:致死
letter:书信 字母
letters:音讯 函件
leukocyte:白细胞
levee:海堤 堤防
level:水平 程度
lever:杠杆
levitation:羽化
levy taxes:征税
levy:征收 税费
lewd:黄色
liability:债务
liaison:交通 联络
libel:诽谤 丑化
liberal arts:文科
liberal:自由派 优厚
liberate:解放
liberation:解放
liberator:救星
liberia:利比里亚
liberty:自由
library:图书馆 文库
libretto:唱词 脚本
libya:利比亚
license:许可证 特许
licentious:放荡 荒淫
lichen:地衣 青苔
lid:盖子 顶盖
lie:位于 说谎
liechtenstein:列支敦士登
lies:妄言
lieutenant general:中将
lieutenant:中尉
life force:生意
life span:寿命
life-saving:救生
life:性命 生活
lifeboat:救生艇
lifeless:呆滞 死气沉沉
lifelike:逼真 传神
lifeline:命脉 生命线
lifelong:终身
lifetime:一辈子 终生
lift open:掀开
lift:掀起 提升
light engineering:轻工
light industry:轻工业
light rain:小雨
light ray:光线
light refreshments:点心
light source:光源
light:轻松 光明
lighter:打火机 驳船
lighthouse:灯塔
lighting:照明 灯光
lightly:轻轻
lightning:闪电
lights:灯火
like-minded:志同道合
likely:容易
likeness:肖像
liking:胃口 欢心
lilac:丁香 紫丁香
lily:百合 百合花
limb:肢体
lime:石灰
limestone:石灰岩 石灰石
limit:局限 极限
limitations:局限性
limited company:有限公司
limited:有限
limitless:无际 无边无际
limits:界线
limp:瘫软 松弛
limpid:清澈 澄清
lin biao:林彪
lin chong:林冲
line:线路 线条
lineage:世系 血统
linear:线性 线状
lineup:阵容
linger:流连忘返 盘桓
lingering:缠绵 悠长
linguist:语言学家
linguistics:语言学
lining:里子 衬里
link:连接 相连
linked:连锁
lintel:门楣
lion:狮子
lip:嘴唇
lipstick:口红 唇膏
liquid crystal:液晶
liquid:液体 液态
list:列举 列出
listen attentively:倾听
listen:听闻 侧耳
listener:听者
listless:惫懒 没精打采
liter:公升
literal:字面
literate:识字 认字
literati:文士 文人
literature:文学
lithe:轻盈 惊鸿
lithosphere:岩石圈
litter:担架 轿子
little bit:一点 一点点
little brother:小弟
little girl:女童
little sister:小妹
little:有点 一些
liu shaoqi:刘少奇
live broadcast:直播
live pig:生猪
live together:同居 群居
live:生活
livelihood:生活 生计
lively:活泼 热闹
liver:肝脏
livestock husbandry:牧业
livestock:牲畜 家畜
living buddha:活佛
living creature:生物
living person:活人 生人
living room:客厅
living:活生生
lizard:蜥蜴
loach:泥鳅
load:载荷 载重
loafer:浪子 二流子
loan:贷款
loanword:借词 外来语
loathe:厌恶 蔑视
lobby:大堂 游说
lobster:龙虾
local commander:提督
local god:土地
local official:地方官
local specialty:土特产
local:当地 地方性
locality:地头
localization:本地化 国产化
located:坐落
location:所在地 场所
lock:闭锁 锁定
locomotive:机动 机车
locust:蝗虫
lodge:宾馆 投宿
lodging:住宿
loess:黄土
loft:阁楼
lofty quality:气概
lofty:巍峨 高大
log:日志 木头
logarithm:对数
logic:逻辑 逻辑学
logical:顺理成章
logistics:后勤 物流
logo:商标 标志
logs:原木
loiter:浪荡 流连
london:伦敦
lone:孤单 孤零零
lonely:寂寞 孤独
lonesome:寂寞 孤寂
long-distance:远距离 长距离
long-lasting:经久 耐久
long-term resident:常住
long-term:长远 长久
long-winded:絮絮叨叨 絮叨
longevity:长寿
longing:欲望
longitude:经度
longitudinal:纵向
longstanding:多年
lookout post:岗哨
looks:人才 长相
loom:织机 织布机
loop:循环 回路
loose:松动 肥大
loosen:疏松 放松
loot:洗劫 劫掠
looting:抢劫 抢掠
lopsided:畸形
loquacious:长舌 贫嘴
lord:贵族 相公
los angeles:洛杉矶
lose consciousness:昏迷 不省人事
lose territory:失地
lose weight:减肥
lose:失去 丧失
loser:失败者
loss:损失
lost:沦丧 失传
lotion:乳液 药水
lottery ticket:彩票
lotus seed:莲子
lotus:荷花 芙蓉
loud sound:巨响 轰响
loud voice:大声
loud:高声 粗大
loudly:轰然 大声
loudness:音量 响度
loudspeaker:喇叭 扩音器
louis:路易
louisiana:路易斯安那 新奥尔良
lounge:休息室
louse:虱子
louvre:卢浮宫
love ardently:热爱
love dearly:心疼 疼爱
love:恋爱 喜爱
lovely:妩媚 可爱
lovemaking:性爱
lover:情人 恋人
lovers:情侣 爱侣
low altitude:低空
low level:低级 下级
low price:低价
low ranking:下级
low status:低下
low temperature:低温
low-grade:低档 低劣
low-lying ground:洼地
low-lying:低洼
low:低矮 卑下
lower jaw:下颌 下颌骨
lower reaches:下游
lower:降低 减低
lowercase:小写
lowly:低下 卑微
loyal:忠诚 仗义
loyalty:忠心 忠义
lucerne:苜蓿
luck:运气 造物
luckily:侥幸 幸亏
lucky:吉祥 幸运
luggage:行李
lukewarm:温和
lumber:木料
luminosity:光度
luminous:夜光 明净
lump together:一并
lump:块状
lunch:午饭 午餐
luncheon:午餐 午餐会
lung cancer:肺癌
lure:诱惑 放电
lush:茂盛 繁茂
lust:情欲 性欲
luster:光泽 光彩
luther:路德
luxembourg:卢森堡
luxuriant:繁茂 蓬蓬
luxurious:豪华 奢侈
luxury good:奢侈品
lymph:淋巴 淋巴液
lynx:山猫 猞猁
lyric:抒情
lyrics:歌词 唱词
macaque:猕猴 猢狲
mace:钢鞭 铜锤
macedonia:马其顿
machete:砍刀 大刀
machine gun:机枪
machine tool:机床
machine:机械 机器
machinery:机械
madagascar:马达加斯加
madam:夫人 女士
madman:疯子 狂人
madrid:马德里
mafia:黑手党
magazine:杂志
magic:魔术 魔力
magical:神奇
magician:妖人 魔术师
magistrate:判官 府尹
magma:岩浆
magnanimous:大方 坦荡
magnate:大王 巨头
magnet:磁铁 磁石
magnetic field:磁场
magnetic tape:磁带
magnetic:磁性
magnetism:磁性
magnificent:壮丽 华美
magnify:放大 增大
magpie:喜鹊
mahatma:大圣
mahjong:麻将
maid:侍女 丫鬟
maiden:闺女 女郎
mail plating:铁甲
mail:邮件 邮寄
mailbox:信箱 邮箱
mailman:邮递员
main engine:主机
main entrance:正门
main force:主力
main forces:大军
main gate:正门
main line:干线
main part:主体 本体
main peak:主峰
main stream:主流 干流
main street:大道 大街
main text:正文
main:主要
mainland china:大陆 内地
mainland:大陆
mainstay:支柱 中流砥柱
maintain self-control:自制
maintain:保持 维持
maintenance:维修
maitreya:弥勒 弥勒佛
maize:玉米 包谷
majestic:雄壮 崇高
majesty:尊严
major event:大事
major general:少将
major road:要道
major:主要 重要
majority:多数 大多数
make-up:成份
maker:制造者
makeup:结构 彩妆
malaria:疟疾
malawi:马拉维
malaysia:马来西亚 马来
maldives:马尔代夫
male sex:男性
male:男人 男子
malefactor:歹徒 为非作歹
malevolent:狰狞
mali:马里 玛丽
malice:恶意
malicious:恶毒 狠毒
malignant:恶性
malt sugar:饴糖
malt:麦芽
malta:马耳他
maltose:饴糖 麦芽糖
maltreat:虐待
mama:妈妈
mammal:哺乳动物
mammals:哺乳类
mammary gland:乳腺
man-made:人造 人为
man:男人 男子
manacles:手铐
manage wealth:理财
manage:管理 过来
management:管理
manager:经理 管理员
manas:玛纳斯
manchester:曼彻斯特 曼城
manchu:旗人
manchuria:满洲 东北
mandarin fish:鳜鱼 桂鱼
mandarin:普通话 官话
mandible:下颌 下颚
mane:鬃毛
maneuver:演习 调动
mango:芒果
manichaeism:明教 摩尼教
manifest:表现
manifestation:表现 表示
manifold:多种多样 多样
manila:马尼拉
manipulate:操作 操纵
manjushri:文殊
mankind:人类
manly man:大丈夫
manly:阳刚
manner:态度 样子
manners:礼貌
manor house:山庄
manor:庄园
manpower:人力 劳动力
mansion:公馆 豪宅
mantis:螳螂
mantle:地幔 斗篷
manual:手册 手动
manufacture medicine:制药
manufacture:制造 制成
manufacturer:厂商 厂家
manufacturing ability:生产能力
manufacturing company:制造商
manufacturing industry:制造业
manufacturing:重工业
manure:肥料
manuscript:手稿 文稿
many-sided:多方面 多方位
mao zedong:毛泽东
maotai:茅台酒
map:地图
maple:枫树
marathon:马拉松
marble pillar:华表
marble:大理石 大理岩
march:游行 三月
margin:余地
maria:玛丽亚 马利亚
marinated:腌制
marine alga:海藻
marine corps:海军陆战队
marine:海产
mariner:水手 航海家
maritime navigation:航海
maritime:海上
mark:标志 记号
market economy:市场经济
market price:行情
market:市场 销售
marketing:营销
marketplace:市场
marmot:旱獭
marquis:王爷 侯爵
marriage:婚姻 亲事
married couple:夫妻
married woman:太太 妇人
married:已婚
marrow:精髓
marry:结婚 婚配
mars:火星
marsh:沼泽 沼泽地
marshal:元帅
marshall:马歇尔
martial art:武功 武艺
martial attire:戎装
martin:马丁
martyr:烈士 先烈
marvel:奇事 奇怪
marvelous:奥妙 精彩
marx:马克思
marxism-leninism:马列主义
marxism:马克思主义
mary:玛利亚
mascot:福星 吉祥物
masculine:阳性 阳刚
mask:面具 面罩
mass:群众 质量
massachusetts:马萨诸塞
massacre:惨案 屠杀
massage:按摩
masses:大众 群众
mast:桅杆
master:主人 师傅
mastermind:主谋 主使
masterpiece:名著 杰作
masturbate:手淫 自慰
mat:垫子
match:比赛 相符
matching:配合
matchless:无比 无双
matchmaker:红娘 媒人
mate:伴侣 伙计
material benefit:福利
material object:实物
material:资料 材料
materialism:唯物主义
materialistic:物质 唯物
maternal aunt:阿姨 姨娘
maternal:母系
mathematical sciences:数理
mathematician:数学家
mathematics:数学
matrix:模型 模具
matsu:妈祖
matsushita:松下
matter:物质 事项
matters:事宜
mattress:床垫
mature:成长 成熟
mauritania:毛里塔尼亚
mauritius:毛里求斯
mausoleum:陵墓 纪念堂
maxim:格言
maximize:最大化
maximum:极大
may:可以 五月
maya:玛雅
maybe:也许 或者
mayor:市长
maze:迷宫
meadow:草甸 草地
meager:低微 微薄
meals:膳食 伙食
meander:蜿蜒 河曲
meandering:迤逦 弯弯曲曲
meaning:意义 意味
meaningful content:内涵
meaningful:有意思 隽永
meaningless:无谓 空虚
measles:麻疹
measure:措施 测量
measureless:无量
measurement:计量 度量衡
measurements:尺寸
meat:肉类
mecca:麦加
mechanic:机械师
mechanical:机械 机械性
mechanics:力学
mechanism:机关 机构
medal:勋章 奖章
meddle:干预 干涉
meddlesome:好事
media:媒体 传媒
median:中位数
mediate:调解 调和
mediation:劝解 调和
mediator:中人 中间人
medical affairs:医务
medical insurance:医保 医疗保险
medical prescription:处方
medical school:医学院 卫校
medical science:医学 医科
medical treatment:医疗 治疗
medical:医药
medication:药物
medicinal cuisine:药膳
medicinal ingredient:药材
medicine:医学 药品
medieval:中世纪 中古
mediocre:较差 平庸
meditate:静坐 冥想
meditation:静心 沉思
mediterranean sea:地中海
medium sized:中型
medium:中等 介质
medusa:水母
meek:谦和 温顺
meet together:相会 相聚
meet:遇到 见面
meeting place:会场
meeting room:会议室
meeting:会议
megaphone:扩音器 话筒
meiji:明治
melancholy:惆怅 沉郁
melbourne:墨尔本
melee:混战
mellow:婉转
melodious:悠扬 清脆
melody:旋律 曲调
melon seed:瓜子
melt:融化 熔融
member country:成员国
member:成员 会员
membrane:薄膜
memento:纪念 纪念品
memorandum:备忘录
memorial arch:牌坊
memorial hall:纪念馆 祠堂
memorial tablet:牌位 灵位
memorial:追思
memories:回忆
memory:印象 存储器
men:男人 男女老少
menace:威胁 恐吓
mencius:孟子
mend:修补
meningitis:脑膜炎
menopause:更年期 绝经
menstruation:月经
mental state:神经 心境
mental:精神 神经性
mentality:心理
mentor:辅导
menu:菜单
mercenary:雇佣兵
merchandise:产品 商品
merchant ship:商船
merchant:商人 商家
merciful:行善 心慈手软
merciless:无情 残忍
mercury:水银 水星
mercy:慈悲
merely:只是 不过
merge:合并
meridian:子午线 经络
merit:优点 功力
meritorious official:功臣
meritorious service:功勋 功劳
meritorious:先进
merlin:梅林
mesh:网格 啮合
mesopotamia:两河
message:信息 消息
messenger:信使
messy:凌乱 散乱
metabolism:新陈代谢 代谢
metal:金属
metallurgy:冶金
metamorphose:变态 幻化
metaphor:隐喻 比喻
metaphysics:形而上学
meteor:流星
meteorite:陨石 陨星
meteorological condition:气象
meteorology:气象学 气象
meter:节拍 公尺
method:方法 手段
methods:套套
meticulous:细心 精细
metropolis:都市 大都市
metropolitan:大都 大主教
mettle:气概
mexican:墨西哥人
mexico:墨西哥
mica:云母
michael:迈克尔 麦克
michigan:底特律 密歇根
micro-:微观 显微
microbiology:微生物学
microchip:芯片
microelectronics:微电子
microorganism:微生物
microphone:话筒 麦克
microprocessor:微处理器 微处理机
microscope:显微镜
microscopic:显微
microsoft corporation:微软 微软公司
microwave:微波
mid-:中叶
midair:半空
midday:正午 中午
middle age:中年
middle class:中产阶级 中产
middle east:中东
middle finger:中指
middle part:中部
middle school:中学
middle section:中段
middle-aged:中青年
middle-school student:中学生
middle:中间 正中
middleman:经纪人 中间商
midfield:中路 中场
midfielder:中锋
midnight:半夜 零点
midpoint:中点
midsummer:盛夏 仲夏
midway:中路 中途
midwest:中西部
mien:风情 容颜
mig:米格
migrate:迁移 移居
migration:移动 运移
mike:麦克
milano:米兰
mild:温和 平和
mile:英里
military accomplishments:武功
military achievements:战绩
military affairs:军事 军务
military aircraft:军机
military campaign:战役
military clique:军阀
military counselor:军师
military engineer:工兵
military expenditure:军费
military force:武力
military government:军政府
military leadership:兵权
military official:武官 武职
military police:宪兵
military power:军力 兵权
military school:军校
military situation:军情
military strategy:战法 韬略
military strength:兵力
military supplies:军需
military uniform:军装
military:军方 军事
militia:民兵
milk:乳汁 奶子
milky white:乳白色 乳白
mill:磨坊 厂子
millennium:千年
millet:小米 谷子
milliliter:毫升
millimeter:毫米
milling:研磨
million:百万
millionaire:百万富翁 富翁
millstone:碾盘
mincho:宋体
mind:心思 精神
mindful:留意
miner:矿工
mineral resources:矿藏
mineral:矿物 矿物质
mineralogy:矿物学
minerals:矿产
minesweeper:扫雷 扫雷艇
ming dynasty:明代 明朝
mingle:夹杂 混杂
mingled:交加
miniature:微型
minibus:中巴
minimal:极小
minimum:最少
mining industry:矿业
mining site:矿区
mining:采矿 采矿业
minister:公使
minnan:闽南
minnesota:明尼苏达 明尼苏达州
minor road:小路
minor:未成年人 些微
minority:少数
mint:薄荷 铸币
minus:减去
minute:分钟
minutes:纪要
miracle:奇迹
miraculous:神奇 神异
mirage:幻影 泡影
mire:烂泥 泥坑
mirror:反映 镜子
miscalculate:失算 失策
miscalculation:失手
miscellaneous:芜杂 杂项
miscellany:杂记
mischievous:调皮 淘气
misconception:错觉 谬论
misconceptions:误区
misdeed:坏事
miserable:悲惨 凄凉
miserly:小气 吝惜
misery:苦楚 忧患
misfortune:不幸
misgivings:顾虑 疑惧
mishap:闪失 意外
misjudge:误判 失算
mislead:误导
misread:误读
misrepresent:曲解 歪曲
miss:小姐 想念
missile:导弹
missing:失踪
mission:任务 使命
missionary:传教士 传教
mississippi:密西西比
missouri:密苏里 密苏里州
mist:烟雾 薄雾
mistake:过错 差错
mistaken ideas:误区
mistaken:错误
mistreat:虐待
mistress:二奶 情妇
misty:迷蒙 雾蒙蒙
misunderstand:误解 误会
misunderstanding:隔阂 误解
misuse:滥用 误用
mitten:手套
mix:混合 混杂
mixed:综合 错杂
mixture:融合 混合物
moan:呻吟
moat:沟渠 壕沟
mobile phone:手机
mobile:行动 移动
mobilization:动员
mobilize:动员
mock:讽刺 揶揄
modal:模态
mode:模式
model:典型 模型
modem:调制解调器
moderate:适中 温和
moderately affluent:小康
moderately:适度
moderator:减速器
modern age:现代
modern man:现代人
modern times:现代 近代
modern:新潮 现今
modernization:现代化
modest:谦虚 谦逊
modify:修改 变更
modulation:调制 转调
module:组件 模块
modulus:系数 参量
mogadishu:摩加迪沙
moist:湿润 滋润
moisten:滋润 沾湿
moisture content:水分
moisture:湿气 水汽
mold:模型 霉菌
moldova:摩尔多瓦
mole:摩尔 黑痣
molecular formula:分子式
mollusk:软体动物
mollusks:贝类
molt:脱壳 脱毛
mom:老妈
moment ago:刚才
moment:一会儿 一会
momentarily:一时间
momentary:短暂 一时
momentum:动量 势头
mommy:妈妈
monaco:摩纳哥
monarch:君主 帝王
monarchical power:君权
monarchy:君主制 君主国
monastery:修道院 寺庙
monday:周一 星期一
monetary:货币
money:银子 金钱
mongol:蒙古人
mongolia:蒙古 蒙古国
mongolian:蒙古语 蒙语
monitor:监视 监测
monk:僧人 僧侣
monkey:猴子 猴儿
monochrome:单色 黑白
monopolize:垄断 独揽
monopoly:专卖 专利
monosaccharide:单糖
monotonous:单调
monsoon:季风
monster:怪物 妖怪
monstrous:怪异
montenegro:黑山
month:月份
monthly magazine:月刊
montreal:蒙特利尔
monument:纪念碑
mood:情绪 心情
moody:烦闷
moon:月亮 月球
moonlight:月光 月色
moor:停放
moral character:品德 骨头
moral integrity:气节 德性
moral:寓意
morale:士气
morality:道德 道义
moreover:而且 加之
morgan:摩根 摩尔根
morning newspaper:晨报 早报
morning sun:朝阳 朝日
morning:上午
morocco:摩洛哥
morph:变形 蜕变
morphology:形态 形态学
mortal:致命 凡人
mortality rate:死亡率
mortar:迫击炮
mortgage:按揭
moscow:莫斯科
moses:摩西
mosque:清真寺
mosquito:蚊子 蚊虫
moss:苔藓 青苔
mostly:多半 大多
moth:飞蛾 蛾子
mother-in-law:婆婆 岳母
mother-of-pearl:珠母
mother:母亲
motherboard:主板
motion:动作 动态
motionless:一动不动
motivation:动机 动因
motive power:动力
motive:动机 用心
motley:斑驳 杂色
motor vehicle:机动车
motor:发动机 摩托
motorbike:摩托车
motorcycle:摩托车
mottled bamboo:斑竹
mottled:斑驳
motto:座右铭
mound:土丘 山冈
mount:上马 坐骑
mountain area:山区
mountain pass:山口 关隘
mountain range:山脉 山峦
mountain ridge:山岭 山脊
mountain road:山路
mountain top:山头
mountain:山岳
mountainous region:山地
mountainous:险峻
mountains:群山
mourn:致哀 追悼
mournful:凄凉 悲戚
mouse:鼠标 小鼠
mouth:嘴里
mouthfeel:口感
mouthful:一口
mouthpiece:喉舌
movable:活动
move aside:退让
move emotionally:激动
move quickly:飞身
move:运动 移动
moved:动心 感触
movement:动作 动态
movements:行止
movie:电影
moviedom:银海 影坛
moving:动人 感人
mozambique:莫桑比克
mucus:黏液
mud:污泥 烂泥
muddle-headed:迷糊 昏聩
muddle:混为一谈
muddled:糊涂
muddleheaded:昏庸 稀里糊涂
muddy:浑浊 泥泞
mudstone:泥岩
mug:茶缸 茶杯
muhammad:穆罕默德
mule:骡子
multi-:多元 多重
multi-level marketing:传销
multicolored:五色 彩色
multimedia:多媒体
multinational:跨国
multiple:多种 多个
multiplication:乘法
multiplier:乘数 倍数
multiply:繁衍
multipurpose:多用
multitalented:多才多艺
multitude:群众
multitudinous:万千
mumble:喃喃 念念有词
mung bean:绿豆
municipal administration:市政
municipal committee:市委
municipal:市立
munitions:军火
murder:杀害 谋杀
murdered:遇害
murderer:凶手 杀手
murky:浓密 昏沉
murmur:咕哝 潺潺
muscle:肌肉
museum:博物馆
mushroom:蘑菇
music academy:音乐学院
music:音乐
musical composition:乐曲
musical instrument:乐器
musician:音乐家 乐师
musk:麝香
muskmelon:甜瓜
muslim:穆斯林
mussel:贻贝 海虹
muster:调集 聚众
mutation:突变 变种
mute:哑巴
mutiny:兵变 哗变
mutter:嘀咕 喃喃
mutton:羊肉
mutual:相互 交互
mutually:互相
myanmar:缅甸
myriad:万千 五花八门
mysterious:神秘
mystery:神秘 奥秘
mystical:神奇
myth:神话
mythology:神话 山海经
nadir:最低点
nag:纠缠 唠叨
nagasaki:长崎
nagoya:名古屋
nail:钉子
naive:天真
naked:裸露 裸体
nakhi:纳西
name:称号 名义
named:名叫 取名
nameless:无名
nameplate:名牌
nanchang uprising:南昌起义
nanjing:南京
nanny:保姆
nape:脖颈
naples:那不勒斯
napoleon:拿破仑
nara:奈良
narcissus:水仙
narcotics:毒品
narrate:讲述 记叙
narration:叙述
narrative history:通史
narrative:故事 叙事
narrow sense:狭义
narrow-minded:小心眼 小气
narrow:狭窄 狭小
narrowly:险些
nasal mucus:鼻涕
nasdaq:纳斯达克
nasty:恶劣
nation:国家
national debt:国债
national defense:国防
national economy:国民经济
national emblem:国徽
national highway:国道
national land:国土
national politics:国政
national strength:国势
national team:国家队
national treasure:国宝
national:全国性 国立
nationalism:民族主义
nationalist government:国民政府
nationalist party:国民党
nationality:民族 国籍
nationals:国民
native place:老家 故里
native:人氏 本土
natural color:本色
natural disaster:自然灾害 灾荒
natural disposition:生性 禀性
natural gas:天然气
natural instincts:本性
natural mother:生母
natural resource:资源 自然资源
natural sciences:自然科学
natural:天然 自然
naturally:自然
nature reserve:自然保护区
nature:自然 性质
naughty:调皮 顽皮
nauru:瑙鲁
nautical mile:海里
navel:肚脐
navigate:航行 行船
navigation:领航
navigator:领航员 领航
navy:海军
nazi:纳粹
nearby:附近 左右
nearest:最近
nearly:几乎 差不多
neat:干净 整齐
neatly:整洁
nebula:星云
necessarily:一定 必须
necessary:必要
necessity:必要性 必需品
neck:脖子 颈部
necklace:项链 项圈
nectar:花蜜
needed:用得上
needle-leaved forest:针叶林
needle-leaved:针叶
needless:不必要 无需
needlework:针线 针线活
needs:需要
negative:消极 负面
neglect:忽视 忽略
negligence:疏忽大意 疏忽
negligent:粗心大意 随便
negligible:微不足道
negotiable security:证券
negotiate peace:议和
negotiate:谈判 商议
negotiation:谈判
neighbor:邻居 相邻
neighborhood:社区 街坊
neighboring country:邻国 邻邦
neighboring:邻近 附近
neighbors:左邻右舍
neighbourhood committee:居委会
neither:二者
neolithic:新石器
nepal:尼泊尔
nephew:侄子
nephrite:软玉
neptune:海神 海王星
nerve:神经 胆子
nervous system:神经系统
nervous:紧张
nest:筑巢 巢穴
net profit:净利润 纯利
net:罗网 球网
netherlands:荷兰 尼德兰
network:网络 互联网络
neural:神经性
neuron:神经元 神经细胞
neurosis:神经症 焦虑症
neuter:去势
neutral:中性 中立
neutrality:中立
neutralize:中和
neutron:中子
nevada:内华达 拉斯维加斯
never:从未 从不
nevertheless:却是
newborn baby:新生儿 赤子
newborn:新生 初生
newcastle:纽卡斯尔
newcomer:新人
newly arrived:后来
newly married:新婚
newly:新近
news agency:新闻网
news conference:发布会
news:新闻 消息
newspaper:报纸
newspapers:报章
newton:牛顿
nibbles:零食
nicaragua:尼加拉瓜
nice surprise:惊喜
nice:宜人 尼斯
nicely:好好
nick:缺口
nickname:外号 绰号
nicknamed:号称
niece:侄女
niger:尼日尔
nigeria:尼日利亚
night scene:夜色
night:夜晚 黑夜
nightclub:夜总会
nightfall:黄昏 黑天
nightmare:噩梦 恶梦
nighttime:夜间
nimble:敏捷 灵活
ninety:九十
nintendo:任天堂
nip:鬼子
nipple:乳头 奶头
nitrate:硝酸盐
nitric acid:硝酸
nitrite:亚硝酸盐
nitrogen:氮气
nobel:诺贝尔
nobility:贵族 贵人
noble:高尚 高贵
nobleman:君子 贵族
nocturnal:昼伏夜出 夜行
nod:点头
node:节点
nodule:结节 结核
noise:响声 噪声
noiselessly:无声 一声不响
noisy:嘈杂 吵闹
nomadic:游牧
nominal:名义
nominate:提名
non-governmental:非政府 民间
none lacking:无不
none missing:无不
nonentity:小人物
nonsense:废话 狗屁
nonstop:直达
noodles:面条
nook:角落 旮旯
noon:中午 晌午
noose:绳套 套索
norm:规范 标准
normal university:师范大学
normal:正常 通常
normally:论理 通常
normandy:诺曼底
north africa:北非
north america:北美 北美洲
north china:华北
north europe:北欧
north korea:朝鲜
north korean:朝鲜人
north latitude:北纬
north pole:北极
north side:北侧 北边
north wind:北风 朔风
north:北方 北边
northeast china:东北 关东
northeast:东北
northeastern:东北方
northern expedition:北伐
northern extremity:北端
northern hemisphere:北半球
northern mountain:北山
northern part:北部
northern side:北面
northwest china:西北
northwest part:西北部
northwest:西北
northwestern:西北方
norway:挪威
nose:鼻子
nostalgia:怀旧
not-very-distant past:近代
notable:显著
notation:记号
notch:切口 凹槽
note:声调 附注
notebook:本子 簿子
noted:著名
notes:笔记 提纲
nothing difficult:不在话下
nothing:无物 空空
notice:发现
notification:通知 通知单
notify:通知 通报
notion:观念
notorious:臭名昭著
noun:名词
nourish:滋养
nourishment:营养 营养品
nova:新星
novel:小说 长篇小说
novelist:小说家
novella:中篇小说
november:十一月
nowadays:如今
nowhere:无处
nozzle:喷嘴
nub:正中
nuclear energy:核能
nuclear power:核电 核动力
nuclear submarine:核潜艇
nuclear test:核试验
nuclear weapon:核武器 核武
nuclear:核子
nucleotide:核苷酸
nucleus:核心 细胞核
nuclide:核素
numb:麻木
number two:第二 第二次
number:多少 号码
numbness:麻痹
numeral:数字
numerals:数码
numerical value:数值
numerous:众多
nurse:护士 护理
nursery:托儿所 保育院
nurture:抚育 培养
nut:坚果
nutrient:养分 营养素
nutrition:营养
nylon:尼龙
nymph:女神 若虫
oak:橡树
oar:船桨
oasis:绿洲
oath:誓词 誓约
oats:燕麦
obedient:顺从 听话
obese:臃肿 肥胖
obey:服从 依从
obituary:讣告
object:物体 对象
objection:异议 意见
objective:客观 宗旨
objects indicated:所指
obligation:职责
oblique:横斜 歪斜
obliterate:销毁 泯灭
obscene:淫秽 猥亵
obscure:混淆 无名
observation:观测
observatory:观象台
observe:观察 观测
observer:观察员 旁观者
obsessed:着魔 痴迷
obsessive:执迷 强迫性
obsolete:陈旧 老掉牙
obstacle:障碍物 障碍
obstinate:固执 顽固
obstruct:阻碍 挡住
obstructed:不通 受阻
obstruction:障碍 芥蒂
obtain permission:获准
obtain:获得 得到
obverse side:正面
obvious:明白 显见
obviously:明明 显然
occasion:场合 机会
occasional:偶然
occasionally:偶尔 时而
occupation:职业
occupied:沦陷 有人
occupy:占据 占用
occur suddenly:突发
occur:发生 发病
ocean:海洋 大洋
octagon:八角形
octagonal:八角
octave:八度
october revolution:十月革命
october:十月
octopus:章鱼
odd:奇怪 蹊跷
odds:几率
odor:气味 气息
offal:下水 杂碎
offend sb:得罪
offend:冒犯 惹恼
offender:犯罪分子 肇事者
offense:罪行 犯罪
offensive:攻势
offer advice:献策 献计
offer respectfully:奉献
offer:提供
offering:祭品 供品
office building:办公楼 写字楼
office worker:职员 文员
office:办公室 办事处
officer:军官 干部
official business:公务
official document:公文
official errand:公差
official gatekeeper:门将
official institution:官署
official position:官职
official post:官位 差使
official reserves:公积金
official:官员 干部
officialdom:官场
officially launch:出台
offline:线下 离线
offset:相抵 抵消
offshore:外海 离岸
offspring:子孙 子代
often:时常 时时
ohio:俄亥俄 俄亥俄州
oil field:油田
oil lamp:油灯
oil painting:油画
oil paints:油漆
oil refinery:炼油 炼油厂
oil:石油 油料
oilseed:油料
oily:润滑 油滑
ointment:药膏 软膏
okinawa:冲绳
old age:老大 老龄
old city:故城
old fellow:老头
old friend:老朋友 故人
old language:古文
old man:老者 老汉
old people:老年人
old practice:故事
old road:故道
old soldier:老兵
old system:旧制
old tomb:古墓
old verse:古诗 旧诗
old woman:婆子 老太婆
old-fashioned:过时 陈旧
old:古老 久远
older brother:哥哥
older generation:前辈 老一辈
older sister:姐姐
olive:橄榄 油橄榄
olympic games:奥运会 奥运
olympic:奥林匹克
oman:阿曼
omen:征兆 预兆
ominous:不祥
omission:省略
omit:落空 省去
omnipotent:全能 万能
omnipresent:无所不在
omniscient:无所不知
on-site:实地
on-the-job:在职
one-on-one:一对一
one-sided:片面 单侧
one-to-one:一对一
oneself:自己
onion:洋葱
online friend:网友
online:网上 在线
onlookers:旁人
onward:向前 前进
ooze:渗流 淤泥
opal:蛋白石
open access:打通
open caisson:沉井
open fire:开枪 开炮
open wide:敞开
open-minded:开通 虚心
open:公开 打开
openhearted:光明
opening ceremony:开幕式
opening:口子 开局
openly:公然
openness:开放性 透明度
operate jointly:合营
operate:运作 操纵
operating system:操作系统
operation:行动 手术
operations:运作 运筹
operative:特务
operator:运营商 操作员
ophthalmology:眼科
opinion:意见 见解
opinionated:自以为是
opium:鸦片 大烟
opponent:对手 敌手
opportune moment:时机
opportunity:机会 时机
oppose:反对 对立
opposite sex:异性
opposite:相反 相对
opposition faction:反对派
oppress:压迫
oppression:压迫
oppressive:压抑 沉闷
optical cable:光缆
optical fiber:光纤 光导纤维
optics:光学
optimal:最佳
optimistic:乐观 豁达
optimize:优化
option:选项 选择
oracle script:甲骨文
oral cavity:口腔
oral:口头
orange:橙子 橙色
orbit:轨道 轨迹
orchard:果园
orchestra:管弦乐队 乐团
orchid:兰花
ordeal:考验 煎熬
order goods:订货 定购
order:命令 秩序
orderliness:秩序
orderly:整齐 有序
ordinance:法令
ordinarily:平时
ordinary day:平日
ordinary people:平民 老百姓
ordinary person:常人 普通人
ordinary soldier:兵士
ordinary:一般 平常
ordovician:奥陶纪
ore:矿石
organ failure:衰竭
organ:器官 管风琴
organelle:细胞器
organic law:组织法
organic substance:有机物
organic:有机
organism:生物 生物体
organization:组织 体制
organizational structure:建制
organize:组织 组建
organized group:班子
organizer:组织者
orgasm:性高潮
oriental whitebait:银鱼
orientation:方向 取向
oriented towards:导向
orienteering:定向
origin:起源 原因
original idea:本意 创见
original intention:初衷 原意
original location:原址
original meaning:原意 本义
original name:原名 本名
original production:原产
original text:原文
original:原来 本来
originally planned:原定
originally:原本 原先
originate:发起 首创
orion:猎户座
ornament:摆设 装饰品
ornamental:观赏 装饰
orphan:孤儿
orphanage:孤儿院 保育院
orthodox school:正宗
orthodox:正统
orthodoxy:正统
orthogonal:横向
orthopedics:骨科
osaka:大阪
oscillation:振荡
oscillator:振荡器
osmanthus flowers:桂花
ostentation:排场 铺张
ostentatious:浮华
ostentatiously:大模大样 扬长
ostrich:鸵鸟
others:别人 其余
otherwise:否则 要不然
otter:水獭
otto:奥托
ottoman:奥斯曼 墩子
ounce:盎司
ourselves:我们
outbound:出境
outcome:结果
outdated news:旧闻
outdated:落伍 老式
outdoor:户外 室外
outdoors:露天 屋外
outer appearance:形式
outer city:市郊
outer clothing:外衣
outer layer:外层
outer side:外侧
outer skin:外皮 封皮
outer space:太空
outer surface:面子 外边
outer:在外
outfit:装备 行头
outflank:包抄
outflow:外流
outlandish:怪模怪样
outlet:去路 插座
outline:概论 轮廓
outlook:展望
outlying:边远
outmoded:古板 不合时宜
outpatient service:门诊
output value:产值
output:产量 输出
outrage:暴行
outrageous:悍然 大胆
outset:伊始
outside world:外界
outside:之外 外部
outsider:外人
outsiders:旁人
outskirts:郊外 郊区
outstanding heroes:群雄
outstanding:优秀 显著
outward appearance:外观 表象
oval:椭圆形 椭圆
ovary:卵巢 子房
oven:炉子
overall amount:总量
overall length:全长
overall plan:统筹
overall score:总分
overall situation:大局 全局
overall:大体上 全盘
overbearing:咄咄逼人 盛气凌人
overcast:低沉 阴晦
overcautious:拘谨
overcoat:大衣
overcome:克服 攻克
overcrowded:拥挤不堪 人满为患
overdue:过期 逾期
overestimate:高估
overflow:泛滥 溢出
overgrown:丛生 荒芜
overhaul:大修 检修
overhead walkway:天桥
overhead:头上
overjoyed:欢欣鼓舞
overlap:重叠 交叉
overload:超载 过载
overlook:遗漏 忽视
overlord:霸主 霸王
overly:过分
overnight:过夜 隔夜
overpass:立交桥
overpower:打败 压倒
overseas chinese:华侨
overseas:海外 国外
oversee:监管 督办
oversensitive:多心
oversight:疏忽大意
overstep:超出
overt:公开 堂而皇之
overtake:赶超 赶上
overthrow:打倒 推翻
overtime:加时赛 加时
overturn:翻倒 打翻
overview:概述
overweight:过重 超重
overwhelm:压倒
overwhelming majority:绝大部分
overwhelming:压倒性 压倒
ovum:卵子
owe nothing:不该
owl:猫头鹰 夜猫子
owner:业主 所有者
ownership:所有权
oxford:牛津
oxide:氧化物
oxygen:氧气
oyster:牡蛎
pace:步伐 盘桓
pacific ocean:太平洋
pacify:平定 安抚
pack:收拾 包扎
package:包装 包裹
packaging:包装
packet:小包
pact:条约 协议
pad:衬垫 垫子
padding:水分
paddle:划桨
paddy:水稻 稻谷
page:页面
pageant:盛会
pager:呼机
pagoda:佛塔 宝塔
pain:痛苦 疼痛
pained:痛心 苦涩
painful:痛苦 疼痛
painkiller:止痛药 止痛片
painstakingly:辛辛苦苦
paint:涂料 颜料
paintball:野战
painted:彩绘
painter:画家
painting:丹青 美术
pair:一对
pakistan:巴基斯坦
pal:好友
palace eunuch:太监
palace graduate:进士
palace maid:宫女
palace museum:故宫博物院
palace:宫殿 宫阙
palanquin:轿子
pale:苍白 青白
paleolithic era:旧石器时代
palestine:巴勒斯坦
palm:手掌 手心
palmistry:手相
palpitation:心悸
palsy:麻痹
pamirs:帕米尔 帕米尔高原
pamper:放纵 溺爱
pampered:娇贵 受宠
pamphlet:小册子 传单
panacea:良药 灵药
panama:巴拿马 科隆
pancake:烙饼 煎饼
panchen:班禅
pancreas:胰腺
panda:熊猫
pandora:潘多拉
panel:面板 背板
pangolin:穿山甲
pangu:盘古
panic-stricken:惊惶 丧胆
panic:惊慌 恐慌
panicky:恐慌 惶恐不安
panoramic view:全景
pant:气喘吁吁 喘气
panties:内裤
pants:裤子
paper money:钞票
paper:论文 纸张
papermaking:造纸
papers:证件
paperwork:文牍
parachute:跳伞 降落伞
parade:游行
paradise:天堂 乐园
paragon:典范 无敌
parallel:平行
paralysis:麻痹
parameter:参数
paramount:至高无上 至上
parasite:寄生虫 寄生物
parcel:包裹 邮包
parched:干渴 干巴巴
pardon:赦免 包容
parent company:总公司 母公司
parent:母体
parentheses:括号 圆括号
parents-in-law:公婆
parents:父母 父母亲
paris:巴黎
parish:教区
parity:奇偶
park:公园 园林
parkinson:帕金森
parliament:议会 国会
parlor:会客室
parrot:鹦鹉
part company:分手
part-time:兼任
part:部分 分别
partial:偏心 偏颇
participant:参与者 参加者
participants:会众
participate:参加 参与
particle:粒子 质点
particles:碎屑
particular year:年份
particular:特殊
particularly:尤其 格外
particulars:细节 详情
partisan:党人
partition:划分 瓜分
partner:伙伴 伙计
partridge:鹧鸪
party committee:党委
party constitution:党章
party member:党员 党人
party:一行 聚会
pascal:帕斯卡
pass away:去世 逝世
pass:经过 度过
passage:通道 通路
passageway:门洞 过道
passbook:存折
passenger flow:客流
passenger plane:客机
passenger transportation:客运
passenger:乘客
passer-by:路人 行人
passion:激情 热情
passionate:动情 热情
passionately:热情
passive:被动 消极
passport:护照
password:密码 暗号
past events:往事
past master:高手
past:过去 往前
pasta:挂面
paste:浆糊 糨糊
pastor:牧人 牧师
pastries:糕点 糕饼
pastry:点心 饽饽
pasture:牧场 牧地
pasty:合子 馅饼
pat:拍打
patch:斑块 补丁
patent:专利
paternal aunt:姑姑 姑妈
paternal grandfather:爷爷 祖父
path:道路 路径
pathetic:可怜 可怜巴巴
pathogen:病因 病原菌
pathogenic:致病性 致病
pathological changes:病变
pathology:病理 病理学
pathway:小路 通路
patience:耐心 耐性
patient:患者 耐心
patio:院子 露台
patriarch:家长 父兄
patrilineal:父系
patriot:爱国者 义士
patriotic:爱国
patriotism:爱国主义
patrol:巡捕 巡逻
patron:靠山
pattern:花样 模式
paul:保罗
pave:铺路 铺平
pavement:便道 走道
pavilion:亭子 凉亭
paving:铺面
paw:脚爪 动手动脚
pawn:典当 爪牙
pawnshop:当铺 典当
pay respects:请安
pay taxes:纳税
pay:付出 支付
paying:有偿
payload:载弹量
payment:付款 给付
pea:豌豆 豆子
peace talks:和谈
peace treaty:和约
peace:和平
peaceful:和平 安宁
peach blossom:桃花
peach:桃子
peacock:孔雀
peak:高峰 极致
peanut:花生
pear:梨子
pearl:明珠 珠子
pearls:珠宝
peasant family:农家
peasant uprising:农民起义
peasant:农民 农夫
peasants:工农兵
pebble:鹅卵石 卵石
pebbles:砾石
peculiar:奇特 异样
pedagogy:教育学
pedal:脚踏 脚蹬
pedant:学究 书呆子
pedantic:迂腐
peddle:贩卖 叫卖
peddler:小贩 商贩
pedestal:底座 基座
pedestrian:行者 行人
pedicab:三轮车
pedigree:谱系 良种
peek:偷看 偷窥
peel:剥离 果皮
peep:偷看 偷窥
peer:细看 同龄人
peerless:绝伦
peking university:北京大学
pellet:弹丸
pelt:毛皮
pelvis:骨盆 髋关节
pen rack:笔架
pen:笔杆子 笔会
penal:刑事
penalize:处罚 判罚
penalty:惩罚 刑罚
pence:便士
pencil:铅笔
pending:有待 待定
pendulum:钟摆
penetrate deeply:深入
penetrate:打入 穿透
penetrating:透彻 通透
penglai:蓬莱
penicillin:青霉素
peninsula:半岛
penis:阴茎 卵子
penniless:一贫如洗
pennsylvania:费城 宾夕法尼亚
penny:便士 子儿
pension:养老金 年金
pentagon:五角大楼
people:人民 人们
pepper:胡椒
perak:霹雳
perceive:感到 察觉
percent:百分 百分之
percentage:百分比 百分数
perception:知觉 感受
perceptive:机警 省事
perch:栖息
percolate:浸润
peremptory:专横 强令
perennial:多年生
perfect:完美
perfectly straight:笔直
perform calculations:运算 演算
perform:演出 演戏
performance records:成绩
performance:性能 绩效
performer:演员 演奏者
performing artist:艺人
perfume:香水 芬芳
perfunctory:苟且 敷衍
perhaps:也许 或许
peril:险情
perilous:惊险
perimeter wall:围墙
perimeter:周长 方圆
period:时期 周期
periodic:周期性 定期
periodical:期刊
periodicity:周期性
periphery:周边 周围
perish:毁灭 遇难
permafrost:冻土 冻土层
permanent:永久性 常任
permeate:渗入 浸润
permeated:充满
permian:二叠纪
permit:允许 容许
permutation:排列 置换
peroxide:过氧化物
perpendicular:垂直
perpetual:永久
perplexed:迷惘 困惑
persecute:迫害
perseverance:毅力 恒心
persevere:持之以恒 锲而不舍
persia:波斯
persian gulf:波斯湾
persian:波斯语
persimmon:柿子
persist:持续
persistent:持久 一贯
persistently:一味 苦苦
person:人物 人士
personage:名人 人物
personal gain:私利
personal strength:特长
personal:个人 亲身
personality traits:气质
personality:人格 个性
personally:亲自 亲手
personification:拟人 化身
personnel:人事 员工
perspective:透视 视野
perspiration:汗水
persuade:劝说 说服
persuasion:劝说
pertinent:相关 中肯
perturbation:干扰
peru:秘鲁
pervade:弥漫
perverse:乖戾 刚愎
pessimistic:悲观
pest:害虫 敌害
pester:蘑菇
pestilence:瘟疫
pet:抚摸 宠儿
petal:花瓣
peter:彼得
petersburg:彼得堡
petite:娇小 瘦小
petition:请愿 请愿书
petroleum:石油
phantom:幻影
pharaoh:法老
pharmaceutical:药用 医药
pharmacist:药师
pharmacology:药物学 药理
pharmacy:药店 药房
phase:时期 局面
phd student:博士生
pheasant:野鸡
phenomenon:现象
philanthropist:善人
philately:集邮
philip:腓力
philippines:菲律宾 拉拉
philistine:鄙俗
philosopher:哲学家
philosophic theory:哲理
philosophy:哲学
phobia:恐怖症 恐惧症
phoebe zhennan:楠木
phoenix:凤凰 菲尼克斯
phone call:电话
phone:致电
phoneme:音位 音素
phonetic writing:拼音
phonetic:语音 表音
phonetics:语音学
phony:虚假 空头
phosphate fertilizer:磷肥
phosphate ore:磷矿
phosphate:磷酸盐
phospholipid:磷脂
phosphorescence:磷光 磷火
photo:像片
photocopier:复印机
photocopy:复印件 复印
photograph:照片 图片
photographer:摄影师 摄影家
photography:摄影
photosynthesis:光合作用 光合
phrase:词组 短语
physical body:肉体
physical capability:体能
physical education:体育
physical labor:劳动
physical strength:力气 体力
physician:大夫
physicist:物理学家
physics:物理 物理学
physiology:生理 生理学
physiotherapy:理疗
physique:体魄 形体
pianist:钢琴家
piano:钢琴
pick flowers:采花
pick:选择 遴选
pickles:咸菜
picky:挑剔
pictogram:象形文字 象形
picture:图片 图形
pie:馅饼
piece:一块 部分
piecemeal:零星
pier:码头 栈桥
piercing:刺骨
pig iron:铸铁 生铁
pigeon:鸽子 鹁鸽
pigment:色素
pigtail:辫子 小辫
pike:长矛 长枪
pile:一堆
pill:药丸 丸剂
pillage:抢夺 掳掠
pillar:柱子 支柱
pillow:枕头
pills:丸子
pilot:飞行员 驾驶员
pimp:郎君 马夫
pimple:疙瘩 丘疹
pin:密码
pincer attack:夹击
pine:松树
pineapple:菠萝 凤梨
ping-pong:乒乓球
pinhole:针孔
pinion:齿轮
pink:粉红色 粉红
pinnacle:极致 尖顶
pinyin:拼音
pioneer:先驱 先锋
pioneering:开拓性
pious:虔诚
pipa:琵琶
pipe:导管 管子
pipeline:管线 管道
pirate:海盗
pirated:盗版
piss:撒尿
pistil:雌蕊 花蕊
pistol:手枪
piston:活塞
pit:地穴 坑洞
pitch-black:漆黑 漆黑一团
pitch-dark:黑沉沉 黑洞洞
pitch:音高 高低
pitcher:罐子
pitchfork:钢叉
pitfall:陷阱 陷坑
pith:精髓
pithy:简洁
pitiable:可怜见
pitiful:可怜
pituitary gland:垂体 脑垂体
pity:怜悯 哀怜
pivot:枢纽
pizza:比萨 比萨饼
placard:标语 标语牌
place name:太平 地名
place oneself:置身
place:地方 所在
placenta:胎盘
plagiarize:抄袭 剽窃
plague:瘟疫 鼠疫
plain:平原 朴实
plainly:明明
plaintiff:原告
plaintive:凄惨
plait:辫子 编制
plan:计划 方案
plane ticket:机票
plane:平面
planet:行星
plank:木板 板子
planned economy:计划经济
plans:安排
plant trees:植树 种树
plant:植物 种植
plantation:种植业 种植园
plants:花木 草木
plasma:等离子体 等离子
plaster:石膏
plastic:塑料
plate:盘子
plateau:高原
platform:平台 讲台
platinum:白金 铂金
platoon leader:排长
play chess:下棋
play:表演 游戏
playboy:花花公子
player:球员 玩家
playful:好玩
playground:操场 游乐场
plaything:玩具 玩意
playwright:剧作家
plaza:广场
plead:推说 央求
pleasant:怡悦 愉快
pleased:满意 快意
pleasing:喜人 赏心悦目
pleasure:快感 享受
plectrum:弹片
pledge:誓言 当头
plenary session:全会
plenipotentiary:全权代表
plentiful:丰富 丰硕
plenty:优裕 充裕
pliers:钳子
plight:困境 田地
plinth:基底
plop:扑通
plot:策划 盘算
plow:犁地 翻耕
plowshare:犁头
pluck:采摘 拔掉
plug-in:插件 外挂
plug:塞子 插头
plum blossom:梅花
plum:梅子 李子
plumage:羽毛
plume:羽毛 翎毛
plump:肥厚 饱满
plunder:掠夺 抢夺
plural:复数
plus:加上
pneumatic:气动
pneumonia:肺炎
pocket:口袋 衣袋
pockmark:麻子
podium:讲台 领奖台
poem:诗歌 诗篇
poet:诗人
poetry anthology:诗集
poetry:诗意
poinsettia:一品红
pointed:尖锐
pointless:无谓
poise:台风
poison gas:毒气
poison:毒药 毒剂
poisonous substance:毒物
poisonous:有毒
poker:扑克 扑克牌
poland:波兰
polar region:极地
polaris:北极星
polarization:极化 偏振
polarized:极性
pole:杆子 极点
police officer:警察 警官
police:警察 警方
policeman:巡捕
policy:政策 方针
poliomyelitis:脊髓灰质炎
polish:抛光 打磨
politburo:政治局
polite:客气
politely:殷勤
politeness:礼貌
political commissar:政委 政治委员
political division:政治部
political economy:政治经济学
political party:政党 党派
political power:政权
political situation:政局
political work:政工
political:政治
politician:政客 政治家
politics:政治 政事
polo:波罗 马球
poly-:多元
polyester:聚酯
polygon:多边形 多角形
polyhedron:多面体
polymath:通才
polymer:聚合物 高分子
polynesia:波利尼西亚
polynomial:多项式
polyp:息肉
polysaccharide:多糖
polystyrene:聚苯乙烯
polytechnic:专科学校
pomegranate:石榴
pond:水池 池塘
ponder:琢磨 深思
pony:小马
pool:池塘 水塘
poor people:穷人 贫民
poor taoist:贫道
poor:贫穷 贫寒
popcorn:爆米花
pope:教皇
poplar:白杨
populace:民众
popular custom:民俗
popular feeling:人心
popular sentiment:民心 民情
popular:热门 民间
popularity:人气
population:人口 人口数
porcelain:瓷器
porch:阳台
pore:毛孔 气孔
pork:猪肉
pornographic:黄色
pornography:色情
porous:多孔
porridge:稀饭
port:港口 接口
portable:手提 便携式
portal:正门 门户
portent:兆头
porter:脚夫 搬运工
portion:一部分 部分
portrait:画像 头像
portray:刻画 描写
portrayal:写照 描写
portugal:葡萄牙
portuguese:葡萄牙人 葡萄牙语
position:地位 位置
positive:肯定 阳性
positron:正电子
possess:具备 具有
possession:所有权 所有物
possibility:可能性 可能
possible:可能 可以
possibly:或者
post:职务 岗位
postage:邮资
postal code:邮政编码 邮编
postal service:邮政
postal:邮政
postdoc:博士后
poster:海报 招贴
posterity:子孙 后代
postgraduate student:研究生
posthumous writing:遗书
postpone:推迟 暂缓
posture:态势 姿势
postwar:战后
pot:锅子 罐子
potable water:淡水 饮用水
potala:布达拉宫
potassium:加里
potato:马铃薯
potbelly:大肚子
potential:潜力 潜能
potherb:野菜
potsdam:波茨坦
pottery:陶器
pouch:布袋
poultry:家禽
pound:敲击
pour:下注 奔流
pouring:淋漓
pout:努嘴
poverty-stricken:贫苦 窘迫
poverty:贫困
powder:面子
powdered milk:奶粉
power station:电站 发电站
power switch:开关
power:权力 力量
powerful country:强国
powerful current:洪流
powerful enemy:强敌
powerful:有力 强力
powerless:无力
practical:落实 实际
practically:几乎
practice:实践 实际
practiced:熟练
practitioner:从业者 执业
pragmatic:随机 务实
prairie:草原
praise:称赞 赞扬
prank:恶作剧
prattle:唠叨 空谈
prawn:对虾 大虾
pray:祈祷 祷告
prayer:祷告
pre-qin:先秦
preach:传教 宣讲
preamble:导语 序言
precedent:先例
preceding period:前期
preceding:前面
precious horse:宝马
precious jade:宝玉
precious stone:宝石
precious:珍贵 贵重
precipice:悬崖 绝壁
precipitate:沉淀 沉淀物
precipitation:降水量 降雨量
precipitous:陡峭 陡峻
precise:精确 准确
precisely:就是 便是
precision:精度
precursor:前辈 前驱
predator:天敌
predecessor:前人 前任
predestination:宿命
predicament:困境
predicate:谓词 谓语
predict:预言 预计
predominate:占优势
preeminent:超群 出类拔萃
prefabricated:预装 预制
preface:序言 前言
prefer:偏向 喜好
preferences:脾胃 好恶
preferential:优惠
pregnancy:身子 妊娠
pregnant woman:孕妇
pregnant:怀孕 孕育
prehistoric:史前
prejudice:偏见
preliminary:初步
prelude:前奏
premarital:婚前
premature:过早
premeditated:预谋 蓄意
premier league:英超
premier:总理 主席
premise:前提
premium product:精品
premium:奖金 溢价
preoccupied:心不在焉
prepaid:预付
preparation:准备
preparations:筹备
preparatory:预备
prepare:准备 预备
preparedness:整备
preposition:介词
preposterous:荒唐 岂有此理
prerequisite:前提 条件
presbyopia:老花
prescribe:规定
prescription:药方 配方
presence:面前 踪影
present age:当代
present time:当前 当今
present:在场 在座
presentable:像样
presentation:简报 演示
presenter:主持人
presently:随即
preservation:持续
preservative:防腐剂
preserve:保住 保存
president:总统 校长
presidential palace:总统府
presiding judge:庭长
press charges:告诉
press conference:记者会
press:新闻界 敦促
pressing:紧迫 逼人
pressure:压力
pressurize:加压 增压
prestige:威信 威望
presume:假设 料想
presumptuous:冒昧 放肆
pretend:装作 故作
pretense:伪装
pretentious:装腔作势 浮华
pretext:借口 盾牌
pretty:漂亮 秀丽
prevail:得逞 制胜
prevailing:主导
prevalent:盛行
prevent:防止 预防
preventive:防范
preview:预览
previous:过去 以前
previously:从前 先前
prey:猎物
price:价格 代价
priceless:价值连城
prices:物价
pride:骄傲
priest:祭司
primary education:初等教育
primary school:小学
primary:最初 第一
primate:灵长类 大主教
prime minister:总理 首相
prime:头等 黄金
primitive society:原始社会
primitive:原始
prince:王爷 亲王
princess:公主
principal:主要
principle:原则 原理
principled:原则性
print media:平面
print:印刷 印制
printer:打印机
printing:印刷 印刷术
prior:事先
priority:先后 缓急
prism:棱镜 三棱镜
prison:监狱 大牢
prisoner:犯人 囚犯
privacy:隐私
private correspondence:私信
private:私人 私有
privately-owned:私营 私有
privately:暗里 私底下
privilege:优惠 特权
privileged:特权
privy council:枢密院
prize:大奖 奖项
proactive:积极
probability:几率 可能性
probable:可能
probably:大约 大概
probation:缓刑
probe:探测 探索
problem:问题 课题
problematic:成问题 挠头
procedure:手续 步骤
proceed towards:前往
proceed:进行
process:加工 过程
processing:加工
procession:游行 队伍
processor:处理器
proclaim:颁布 宣告
procrastinate:拖延 拖拖拉拉
procrastination:迟滞
procure:采购 收购
prod:拨动
produce less:减产
produce:生产 创作
producer:厂商 生产者
product:产物 产品
production capability:生产力
production capacity:产能 生产能力
productive force:生产力
productivity:生产率 生产力
products:制品 物产
profess:自称
profession:职业 行业
professional work:业务
professional:职业 好手
professor:教授
proficient:熟练 通晓
profile:外貌 剖面
profit margin:利润率
profit:盈利 获利
profitable:有利可图 有益
profiteer:奸商 捞一把
profits:利润
profound:深刻 深深
profundity:深度
progeny:后代
progesterone:孕激素
program:节目 纲领
programmer:程序员
programming:编程
progress:进步 挺进
progressive:进行性 递增
progressively decreasing:递减
progressively:逐步
prohibit:禁止
prohibited:违禁
prohibition:禁令
project:计划 项目
projection:突起 投影
projector:投影机 投影仪
prokaryotic:原核
prolapse:脱垂
proletariat:无产阶级
proliferate:扩散
prolific:多产
prologue:序幕
prolong:延长
promenade:长廊
prominent:突出
promiscuous:淫乱
promise:承诺 许诺
promising:有望
promote sales:促销
promote:提倡 促进
promoted:升级 加官
promoter:推手
promotion:推介 升格
prompt:促使
promptly:连忙 及时
promulgate:颁发
pronoun:代名词 代词
pronounce:发音
pronunciation:语音 读音
proof:证明 凭证
proofread:校对
prop:道具 支柱
propaganda department:宣传部
propaganda:宣传
propagate:传播 流行
propeller:螺旋桨 推进器
proper:妥善 妥当
properly:好生 妥贴
property right:产权
property:财产 资产
prophecy:预言 谶语
prophylactic:预防性 预防
propitious:吉祥 吉利
proponent:倡导者
proportion:比例 比重
proposal:议案 提议
propose:建议 提出
proposer:发起人
proposition:命题
proprietary:专属 专有
proprietor:所有者 业主
propriety:分寸 体统
prose:散文
prosecute:检察 追诉
prospect:展望 指望
prospects:前途
prosper:兴旺 发达
prosperous:繁荣 富裕
prostate:前列腺
prostitute:妓女 婊子
prostitution:卖淫
protagonist:主角
protect:保护
protection:保护 掩护
protective:保护性
protector:保护者
protein:蛋白质 蛋白
protest:抗议
protestant:新教徒
protestantism:新教
protocol:协议 议定书
proton:质子
prototype:原型 样机
protozoan:原生动物 原虫
protrude:凸出 突出
protruding:凸起
proud:自豪 洋洋得意
proudly:傲然 得意洋洋
prove:说明 确证
proverb:谚语 俗语
provide assistance:支援 协助
provide guidance:教训
provide support:接应
provide:发放 提供
provided:只要
providence:天意 上天
provider:提供商
province:省份 行省
provincial capital:省会 省城
provincial city:省辖市
provincial governor:刺史 提督
provisional:暂时 暂行
provisions:食品 给养
provoke:刺激 挑起
proxy:委托书 代理
prudent:谨慎 审慎
prune:修剪 修理
prussia:普鲁士
pry:探听
pseudo-:假性
pseudonym:笔名 假名
psychiatry:精神病学
psychological:精神
psychologist:心理学家
psychology:心理 心理学
ptolemy:托勒密
pub:酒店 酒馆
puberty:青春期 发育期
pubic region:丹田
public finance:财政
public good:公益
public money:公款
public opinion:舆论 民意
public ownership:公有制
public purse:国库
public relations:公关
public safety:公安
public security:公安 治安
public square:广场
public transportation:公交
public:公共 公众
publication:刊物
publications:出版物 书刊
publicize:宣扬
publicly known:公认
publicly owned:公有
publicly:公然 明里
publish:出版 发行
published:问世
publisher:发行人 出版商
publishing house:出版社
puddle:水洼
puerile:幼稚 稚嫩
puffed rice:爆米花
pull back:收缩 扳回
pull open:拉开
pull:牵引 拉动
pulse:脉冲 脉动
pulverize:砸碎 碾碎
pumice:浮石
pumpkin:南瓜
pun:双关
punch:拳打 猛击
punctual:准时 守时
punctuation:标点 标点符号
puncture:穿刺 戳穿
pungent:辛酸 泼辣
punish severely:严惩 重罚
punish:制裁 惩治
punishment:惩罚 制裁
punitive:惩罚性
pupil:瞳孔
puppet army:伪军
puppet:木偶 人偶
puppy:小狗 狗崽子
purchase:购买 收购
pure white:纯白 洁白
pure:纯粹 纯正
purely:纯属 纯粹
purge:肃清
purify:净化 提纯
purity:纯度
purple:紫色 青紫
purpose:目的
purse:钱包 钱袋
pursue:追赶 追寻
pus:脓液 脓水
push open:推开
push:推动
pustule:脓包
putonghua:普通话
puyi:溥仪
puzzle:迷惑
puzzled:纳闷 费解
pyramid:金字塔
python:巨蟒 蟒蛇
qatar:卡塔尔
qianlong era:乾隆
qilin:麒麟
qing army:清军
qing dynasty:清代 清朝
qing government:清政府
qing troops:清兵
qinghai-tibetan plateau:青藏高原
quack:庸医 嘎嘎
quail:鹌鹑 畏缩
qualifications:资格 资历
qualified teacher:师资
qualified worker:师傅 师父
qualified:胜任 合格
qualitative:定性
quality goods:精品
quality:鉴定 质量
quantitative:数量 容量
quantity contained:含量
quantity:分量 定量
quantization:量子化
quantum mechanics:量子力学
quantum:量子
quarantine:检疫 质检
quark:夸克
quarrel:争吵 吵架
quarry:猎物
quartz:石英
queen:娘娘 女王
queensland:昆士兰 大堡礁
queer:奇特 蹊跷
quell:平息 镇压
quench:淬火 解渴
question closely:追问
question:问题 提问
questionnaire:问卷 调查表
queue:队伍
quick step:快步
quick-witted:机智 灵动
quick:快捷 灵便
quickly:赶快 立时
quiet:悄悄 安静
quietly:悄然 悄声
quilt:被子 棉被
quintessence:精华 精义
quit:辞去 退出
quite:好生 颇具
quiver:抖动 颤动
quiz:提问
quota:名额 限额
quotation:引文 语录
quote:引用 援引
rabbit:兔子
rabies:狂犬病
race:种族 竞赛
racetrack:赛场
racism:种族主义 种族歧视
radar:雷达
radial:径向
radian:弧度
radiance:光辉 光明
radiate:放射
radiation:辐射
radical:激进 基团
radio transmitter:发射器
radio:无线电 收音机
radioactive decay:衰变
radioactive:放射性 放射
radish:萝卜
radius:半径
radix:基数 底数
raft:筏子
rafting:漂流
rage:怒火 激荡
raging inferno:烈火
raging:熊熊
raid:突袭 袭击
rail station:车站
rail:铁轨
railing:栏杆
railings:围栏
railroad:铁路
railtrack connection:接轨
railway line:铁路线 铁道
railway:铁路
rain:下雨 雨水
rainbow:彩虹 五色
raincoat:雨衣
rainfall:雨量 雨水
rainforest:雨林
rainstorm:暴风雨 暴雨
rainwater:雨水
rainy season:雨季
raise animals:畜牧
raise money:集资 募款
raise salary:加薪
raise:提高 增加
raisin:葡萄干
ram:撞击 公羊
ramble:漫步
ramie:苎麻
rampant:猖獗 嚣张
rampart:壁垒
ranch:牧场 农庄
rancor:冤仇 怨毒
random:随机
range:范围 射程
rank:品位 排名
ranking:排名 排行
ranks:队伍
ransack:洗劫
ransom:赎金
rap:敲击
rapacious:贪婪 贪欲
rape:强奸 强暴
rapeseed:油菜籽
rapid:迅速 急剧
rapidly:飞速
rapids:险滩
rapport:默契 配合
rapt:神往 狂喜
rare treasure:奇珍
rare:罕见 珍稀
rarity:异物 尤物
rascal:无赖
rash:莽撞 皮疹
rashly:贸然 轻易
rat:老鼠 耗子
rate:速度 比率
rather:而是 颇具
ratify:批准
rating:评级 得分
ratio:比率 比值
ration:口粮 配给
rational:合理
rationalism:理性主义 唯理论
rationality:理性 理智
rations:干粮
rattan:藤条
rattle:乒乓 动摇
raucous:吵闹
ravage:蹂躏 摧残
rave:怒吼
raven:乌鸦
ravine:山谷 深谷
ravings:狂言 疯话
raw material:原料
ray:射线
rayon:人造丝
razor:剃刀
re-:重新
reach adulthood:成人
reach:达到 到达
react:反应
reaction:反动 反应
reactionary:反动 右倾
reactor:反应堆
read-only:只读
read:阅读 看书
reader:读者
readily:一口
reading material:读物
reading:阅读 读数
ready-made:现成
ready:就绪 愿意
reagent:试剂 试液
real combat:实战
real estate:房地产 地产
real person:真人
real power:实权
real situation:真情
real:真正 真实
realism:现实主义 写实
realistic:切实 实际
reality:实际 现实
realize:自觉 了解
realm:王国 境界
reap:收获 收割
reappear:重现 复发
rear court:后院
rear guard:后卫
rear view:背影
rear:后方 后面
rearrange:改编 重排
reason:理由 道理
reasonable:有理 合理
reasoning:推理
rebate:贴现 退还
rebel army:叛军
rebel faction:造反派
rebel:造反 反抗
rebellion:暴动 暴乱
rebels:乱民
reborn:再生 复生
rebound:篮板球
rebuff:回绝
rebuild:重建 改建
rebuke:抢白 申斥
recalcitrant:乖张
recall:想起 回忆
receipt:收据 发票
receipts:单据 进项
receive orders:奉命
receive sb:接见
receive:接待 收到
receiver:接收机 接收器
receptacle:容器
reception:招待会 接收
receptor:受体
recess:凹槽 旮旯
recharge:充电
recipe:做法 食谱
recipient:获得者 得主
recite:背诵 朗诵
reckless:胡乱 胆大包天
recklessly:肆意 没命
reckon:思量 算计
reckoning:计数
reclaim:回收
recline:横卧 斜倚
recognition:认出
recognize:认得 认识
recoil:后退
recollect:回想 追忆
recollections:追述
recommend:推荐 引进
recommendation:推荐
reconcile:调停 和解
reconciled:复合
reconnaissance:侦察
reconnoiter:勘察 侦察
reconsider:复议 复核
reconstruct:重修
reconstruction:重建
record sound:录音
record:记录 记载
recorder:记录器
records:案卷
recount:重点 诉说
recover:回复 收复
recovery:中兴 复原
recreation:娱乐 游乐
recruit:招聘 招募
recruitment meeting:招聘会
recruitment:征兵
rectangle:长方形 矩形
rectification campaign:整风运动
rectify:修正 整顿
rectum:直肠
recuperate:康复 休养
recur:复发 重演
recycle:回收
red army:红军
red flag:红旗
red lotus:红莲
red sea:红海
red soil:红土
red-handed:正着
red:红色
redden:脸红
redeem:赎回 挽回
redouble:加倍 倍增
redress:平反
reduce:降低 缩小
reed catkin:芦花
reed mat:苇席
reed:芦苇
reef:礁石
refer:参考
referee:裁判员 主裁判
reference:参考
referendum:全民公决
refine:炼制 完善
refined:典雅 精制
reflect:反射 反映
reflection:影子 反映
reflector:反射镜
reflex:反射
reflux:回流
reform:改革 改造
reformer:改革者 改革家
refraction:折射 折光
refractory:耐火
refreshing:清凉 耳目一新
refrigerator:冰箱 电冰箱
refuge:避难所 避风港
refugee:难民 流民
refund:退款 退还
refurbish:整修 改建
refuse:拒绝 垃圾
refute:驳斥 反驳
regain:收回
regard:心意 看待
regarding:对于
regenerate:再生 更始
regent:帝王 摄政王
regime:政权
regimental command:团长
region:地方 地区
regional:地方 地区性
register:注册 登录
regression:回归
regret etc:感慨
regret:遗憾 后悔
regular:通常 正常
regularly:经常
regulate:调控 调节
regulation:规则 规章
regulations:条例 章程
regulator:调节器
rehabilitate:平反 恢复
rehearsal:排练
rehearse:排练 排演
reign:在位 朝代
reincarnated:投胎 再世
reincarnation:化身
reinforce:加强 增援
reinforcements:援军 援兵
reins:缰绳
reinstate:恢复
reject:排斥 拒绝
rejoice:庆幸 开心
rejuvenated:爽快
relate:叙述 关涉
related:相关 关联
relation:关系
relationship:关系
relative:亲戚 相对
relatively:相对 较为
relatives:亲族 亲属
relax:放松 松弛
relaxation:休闲
relaxed:轻松 松弛
relay:接力 转播
release:发布 释放
relegate:降级 贬谪
relent:留情 手软
relevant:相关 相干
reliability:可靠性
reliable:可靠 确实
relic:残余
relief sculpture:浮雕
relieve disaster:救灾
relieve:祛风 解除
relieved:宽心 释然
religion:宗教
relinquish:放下
relocate:转移 搬迁
reluctant:勉强
remain silent:无言
remain:剩下 残留
remainder:剩余 残渣
remaining quantity:储量
remaining:余下 其余
remains:残骸 遗体
remarkable ability:神通
remarkable:出色 显著
remarks:言论 备注
remarry:转嫁 改嫁
remedy:补救 挽救
remind:提醒
reminisce:叙旧 怀念
remittance:汇兑 汇款
remnant:残余 遗物
remodel:改造 改装
remorse:悔恨 沉痛
remote sensing:遥感
remote:远程 偏僻
removal:搬迁
remove:解除 消除
remuneration:报酬 薪酬
renaissance:文艺复兴
rename:改名 更名
render:给予
rendering:渲染
rendezvous:会合 交会
renegade:逆贼 叛贼
renege:反悔
renew:更新
renounce:放弃
renovate:修缮 刷新
renown:名望
renowned expert:名家
renowned:享誉 闻名
rent land:租地
rent:租赁 租金
reopen:重开
reorganize:重组 改组
repair:整修 修理
repatriate:遣返 遣送
repay:偿还 报答
repayment:还款
repeal:撤销
repeat:重复
repeatedly:反复 连连
repel:击退 推却
repent:忏悔 悔改
repentance:悔恨 悔改
repercussions:反响
repertoire:曲目 剧目
repetitive:重复性
replace:代替 取代
replacement:代谢
replay:重播 回放
replenish:补充
reply:回答 答话
report:报道 汇报
reporter:记者
reprehensible:罪大恶极 缺德
represent:代表
representative work:代表作
representative:代表
repress:压迫
repression:镇压
reprimand:训斥 斥责
reprint:翻版 重印
reproach:埋怨 责备
reproduce:生殖 再生产
reproduction:再生产 翻版
reptile:爬行动物 爬虫
republic:共和国 共和
repulsive:可恶 丑恶
reputation:名声 声誉
request help:求助
request:要求 请求
require:要求 需求
required:必要 必修
requirement:需求 要求
requite:报答
rescue:抢救 营救
research institute:研究所 研究院
research:研究 科研
researcher:研究员
resell:转卖 转手
resemblance:相似性
resemble:类同
resent:愤慨 怨恨
resentful:恼怒 不满
resentment:愤慨 怨气
reservation:预约
reserve:后备 备用
reserved:拘谨 矜持
reserves:蕴藏量 储备
reservoir:水库
reside:居住 居留
residence:住宅 住处
resident:居民 常驻
residual:残留
residue:渣滓 残余
resign:辞职 辞去
resignation:辞呈
resin:树脂
resist japan:抗日
resist:反抗 抵抗
resistance:阻力 抵抗
resistor:电阻 电阻器
resolute:刚毅 坚决
resolutely:狠狠 毅然
resolution:决议 决心
resolve:决定 分解
resolved:立志
resonance:谐振 共振
resonant:洪亮 嘹亮
resonate:共鸣 响彻
resort:度假村
resound:响彻 回荡
resounding:响亮 响当当
resource:资源
resourceful:足智多谋 机智
resourcefulness:智谋 谋略
resources:资料
respect deeply:敬重
respect:方面 尊敬
respectable:尊贵 正派
respected:尊贵
respectful:肃然 恭敬
respective:各自
respiratory tract:呼吸道
resplendent:璀璨
respond:反应 回应
response:感应 回应
responsibility:责任 干系
rest:其余 休息
restart:重启
restaurant:饭店 餐馆
restful:安生
restitution:返还
restless:浮躁 熙攘
restlessness:风波
restoration:中兴 复辟
restore:修复 恢复
restrain:克制 按捺
restraint:克制
restrict:限制 制约
restricted area:禁区 禁地
restricted:迫于 受限
restriction:限制 管束
restructure:重整 改制
result:效果 成果
results:绩效 果实
resume:恢复
resurgence:中兴
retail:零售
retailer:零售商
retain:保留 存有
retainer:侍从
retaliate:报复 还手
retaliation:回报 报复
retard:减缓 延缓
reticent:沉默寡言 守口如瓶
retina:视网膜
retinue:手足
retire:退休 撤走
retort:反驳
retract:撤回
retreat:撤退 退却
retrieve:挽回 找回
return home:回家
return sth:归还 交还
return:回来 回去
reunite:团聚
reunited:重逢
reuters:路透
revamp:翻新 重修
reveal:展示 披露
revenge:报复
revenue:收入
revere:瞻仰 敬仰
reverent:虔敬
reverie:遐想 梦幻
reversal:反转 转回
reverse side:反面 背面
reverse:扭转 挫折
reversible:可逆
revert:归还 回复
review:复习 回顾
revile:辱骂 咒骂
revise:修订 修正
revision:复习 调整
revisionism:修正主义
revisit:反思
revitalize:重振 振兴
revive:复兴 振兴
revoke:撤销 取消
revolt:造反 起义
revolution:革命
revolutionary:革命家 红色
revolve around:围绕
revolve:回转 旋转
reward:奖励 报酬
rhetoric:修辞 修辞学
rhinoceros:犀牛
rhizome:根茎 根状茎
rhodes:罗得岛
rhombus:菱形
rhyme:押韵
rhyming couplet:对联
rhythm:节奏 节律
rib:肋骨
ribbon:丝带 缎带
ribose:核糖
rice bowl:饭碗
rice cooker:电饭煲
rice flour:米粉
rice:水稻 大米
rich family:富户 大户
rich peasant:富农
rich person:富人 富翁
rich:富有 浓郁
richard:理查德
riches:财富
richly colorful:丰富多彩
rickshaw:黄包车 洋车
riddle:谜团 谜语
ride:乘车 乘坐
ridicule:调侃 讥刺
ridiculous:可笑 荒谬
rifle:步枪
rig:操纵
right away:立时 当时
right flank:右翼
right hand:右手
right side:右边 右侧
right-hand side:右手 右方
right-wing:右倾
right:权利 不错
righteous:正义
righteousness:正义 大义
rightist:右派
rights:权益
rigid:死死 硬性
rigorous:严谨 从严
rim:周边
ring-shaped:环形
ring:铃声 戒指
ringleader:头目
rinse:冲洗 洗涤
riot:暴乱 横行
rip:划破 撕破
ripe:成熟
ripple:微波 荡漾
rise vigorously:奋起
rise:上升 上涨
rising:新兴
risk:风险
rival:对手
river bank:河边 江边
river basin:流域
river channel:河道
river course:河道
river crab:河蟹
river dolphin:江豚
river valley:河谷
river water:河水 江水
river:河流 水流
riverbank:江畔
rivers:河川 江河湖海
riverside:河岸 河畔
rivet:铆钉 铆接
road bridge:路桥
road hub:要冲
road network:公路网
road surface:路面
road:道路 公路
roadside:路旁 路边
roam:漫游 巡回
roar:吼声 咆哮
roast chicken:烤鸡
roast:烘烤 烧烤
rob:抢劫 强盗
robber:盗贼 强盗
robe:长袍
robert:罗伯特
robot:机器人
robust:健全 健壮
rock cave:石窟
rock salt:岩盐
rock strata:岩层
rock:摇晃 岩石
rocket artillery:火箭炮
rocket:火箭
rocks:乱石
rod:棍子
rogue:流氓
role:角色 职能
roll:滚动 翻滚
roller:碾子 滚轮
rolling:轰隆
roly-poly:矮胖
romance:爱情 风月
romania:罗马尼亚
romantic:浪漫
rome:罗马
romeo:罗密欧
roof ridge:屋脊
roof:屋顶 顶部
rooftop:天台
rook:城堡
room:房间 空间
roommate:室友
rooster:雄鸡 公鸡
root cause:原因
root:根本 根源
roots:根须
rope:绳索
rosary:念珠
rose:玫瑰花
rosefinch:朱雀
rostrum:主席台
rosy:红润 红扑扑
rot:腐烂 腐化
rotary:环岛
rotate:旋转 周转
rotor:转子
rotten:腐朽 朽烂
rouge:胭脂
rough:粗犷 大概
roughly:大概 大致
roulette:轮盘
round:圆形
roundabout route:迂回 弯路
roundabout:环岛
roundworm:蛔虫
rouse:惊醒 唤醒
route:路线 路程
routed:溃败 败绩
routine:常务 例行
routing:路由
rover:流浪者
row:一排
rowing:划船
royal family:王室 皇室
royal:皇家
royalty:王权
rub:揉搓
rubber:橡胶 橡皮
rubbing:摩擦
rubbish:废物 废话
rubble:瓦砾 乱石
ruble:卢布
ruddy:红润
rude:无礼 不逊
rudely:无礼
rue:芸香
ruffian:痞子 暴徒
rug:地毯
rugged:结实 崎岖
ruhr:鲁尔区
ruin:败坏 毁灭
ruined:沦丧 断送
ruins:遗址 废墟
rule:规则 统治
ruler:统治者 执政者
rules:章程 条例
ruling party:执政党
ruling:裁决 裁定
rumble:隆隆 噪音
rumbling:轰隆 咕噜
ruminate:玩味 反刍
rumor:谣言 传闻
run away:逃脱 逃往
run quickly:奔驰
run:经营 奔跑
runaway:逃亡者
running water:流水 自来水
running:营运 一连
runoff:径流
rupture:决裂 断裂
rural area:农村
rural:乡间 田园
ruse:诡计 花样
rush:抢先 飞奔
rushing:急促
russia:俄罗斯 俄国
russian army:俄军
russian:俄国人 俄语
rust:铁锈 生锈
rustic:乡村
rustle:沙沙
rustling:瑟瑟 簌簌
ruthless:暴戾 凶险
ruthlessly:狠狠
rwanda:卢旺达
saarland:萨尔
saber:马刀
sack:麻袋 革职
sackcloth:麻布
sacred:神圣
sacrifice:牺牲 供奉
sad:悲伤 伤感
saddle horse:坐骑
saddle:马鞍 鞍子
safe:安全
safeguard:维护 保护
safely:牢牢
safety:安全 安危
sage:圣人 圣贤
sahara:撒哈拉
sail:航行 风帆
sailing:航班
sailor:船员 海员
saint:圣徒 圣人
sakhalin:库页岛
sakyamuni:法王
salamander:蝾螈
salary:薪水 薪资
sale:销路
sales counter:柜台
sales figure:销售额
sales volume:销量
sales:销售
salesperson:业务员 推销员
saliva:唾液 口水
sallow:焦黄
salmon:鲑鱼 三文鱼
salmonella:沙门氏菌
salon:沙龙
saltpan:盐场 盐田
salute:行礼 施礼
salvage:打捞
salvation:救世
salvo:礼炮
samarkand:撒马尔罕
samoa:萨摩亚
sampan:舢板
sample:样品 样本
sampling:采样 抽样
samurai:武士
sanctimonious:道貌岸然
sand dune:沙丘
sand:沙子
sandals:拖鞋
sandalwood:檀香
sandbag:沙包 沙袋
sandbank:沙洲 沙坝
sandbar:沙洲 浅滩
sandbox:沙坑
sandpit:沙场
sandstone:砂岩 砂石
sandstorm:沙暴 风沙
sandy:沙质
sanitary:卫生
sanitation:卫生 保洁
sanskrit:梵文 梵语
sap:消磨
sapling:树苗 苗子
sapphire:蓝宝石
sarajevo:萨拉热窝
sardine:沙丁鱼
satchel:挎包 书包
satellite:卫星
satin:绸缎 缎子
satire:讽刺 讽喻
satirize:讽刺 讥讽
satisfactory:圆满 称心
satisfied:满意 惬意
satisfy:满足
satisfying:令人满意 可心
saturate:浸透 浸湿
saturated:饱和
saturday:周六 星期六
saturn:土星
saucer:碟子
saudi arabia:沙特阿拉伯 麦加
saudi:沙特
sausage:香肠 腊肠
savage act:暴行
savage:野人 猖狂
save:挽救 救援
saved:得救 获救
saving:节省
savings:储蓄 积蓄
savior:救星 救世主
savory:香喷喷
sawdust:木屑
sawtooth:锯齿
sax:萨克斯 萨克斯管
saying:名言
scab:结痂 工贼
scabbard:刀鞘
scaffolding:脚手架
scald:烫伤
scale:规模 尺度
scales:天平
scallion:青葱
scalp:头皮
scam:骗人 诱骗
scamper:疾走
scan:扫描 细看
scandal:丑闻 丑事
scandinavia:北欧
scanner:扫描仪 扫描器
scanty:微薄
scapegoat:替死鬼 替罪羊
scapula:肩胛骨 琵琶骨
scar:伤痕 伤疤
scarab:金龟子
scarce:稀缺 紧缺
scarcity:稀缺
scare:吓唬 吓人
scared:害怕
scarf:围巾
scarlet:鲜红 猩红
scary:吓人 可怕
scatter:分布 分散
scattered:零散 四分五裂
scenario:场景 编剧
scene:情景 风光
scenery:风景 景色
scenic area:景区
scenic spot:景点 名胜
scent:气味
scepter:权杖
schedule:日程 时间表
scheme:谋划 策划
scheming:心计 机械
schistosomiasis:血吸虫病
scholar officials:士大夫
scholar:学者 院士
scholarly:儒雅
scholarship:奖学金 治学
school assignment:作业
school name:校名
school:学校 学院
schoolchild:学生 小学生
schoolmate:校友 同窗
schoolwork:学业 课业
science education:科教
science:科学 理学
scientific knowledge:科学
scientific law:定律
scientific:科学
scientist:科学家
scissors:剪刀 剪子
sclerosis:硬化
scold:责骂 斥骂
scolding:骂声
scope:范围 规模
scorch:烧焦 暴晒
scorching:炎炎 灼热
score:比分 得分
scorn:鄙薄 轻视
scorpion:蝎子
scotland:苏格兰
scoundrel:混蛋 恶棍
scour:精练 冲刷
scout:侦察 侦察兵
scowl:皱眉头
scrap:报废 废品
scraps:零碎
scratch:抓挠 划痕
scream:惨叫 呼啸
screech:尖叫
screen:掩护 上映
screening:上演 场次
screenplay:脚本 剧本
screw:螺丝 螺旋
scribe:书记 史官
script:脚本 剧本
scripture:经文
scriptures:经典 经书
scroll:卷轴 滚动
scrub:灌丛 冲刷
scrutinize:端详
scuffle:打架 斗殴
sculpt:雕琢
sculptor:雕刻家
sculpture:雕像 雕塑
scumbag:狗东西
sea area:海域
sea cucumber:海参
sea warfare:海战
sea:大海
seaboard:海岸线
seafloor:海底
seafood:海鲜 海味
seal:印章 海豹
sealed:密闭
seamless:无缝
seaport:海港
search:搜索 搜查
searchlight:探照灯
seashore:海边 水浒
season:时节 季节
seasonal:季节性
seasoned:老练 久负盛名
seasoning:调味 香精
seat:座位 位置
seated:坐定
seaweed:海藻
secluded:幽静 僻静
second brother:二哥
second class:二级 二等
second part:二分
second place:第二位 亚军
second son:次子
second time:第二次 二次
second-rate:二流 二等
second:第二 第二次
secondary industry:第二产业
secondary:次要 次级
secondly:二来 其二
seconds:废品
secrecy:保密性
secret know-how:秘诀
secret passage:暗道
secret:秘密 机密
secretariat:书记处 文书
secretary-general:秘书长
secretary:秘书 书记
secrete:分泌
secretion:分泌物 分泌
secretive:诡秘 鬼鬼祟祟
secretly:暗暗 暗地里
secrets:隐私
sect:教派 宗派
section chief:科长 部长
section:阶段 地段
secular:世俗
secure:安全 牢固
security bureau:安全局
security:安全性 安全
sedan chair:轿子
sedan:轿车 小轿车
sedative:镇静药
sediment:沉积 沉积物
sedimentation:沉积
seduce:勾引 引诱
seductive:妖媚
see clearly:看清 认清
see:看到 看见
seed:种子 子粒
seedling:苗子 秧苗
seek employment:求职
seek shelter:投奔
seek:寻找 寻求
seep:渗流
seepage:渗漏
seething:气鼓鼓
segment:环节 分段
segmentation:割据
seismology:地震学
seize:夺取 占领
seldom:难得
select:选择 选定
selected:当选 应选
selective:选择性
self-:自我
self-confidence:自信 自信心
self-control:自制 自制力
self-criticism:自我批评 检讨
self-defense force:自卫队
self-defense:自卫 自保
self-determination:独立自主
self-discipline:自律
self-esteem:自恃 自尊
self-evident truth:公理
self-evident:不言自明
self-regulation:自律
self-reliant:自给 自立
self-respect:自尊 自尊心
self-restraint:克己 禁欲
self-service:自助
self-study:自学
self-sufficiency:自给自足
self-sustaining:自立 自养
selfish:自私
selfishness:私心 自私
selfless:无私 大公无私
selflessness:忘我
sell well:畅销
sell:销售 出售
seller:卖家 卖方
selling price:售价
semantic:语义 语意
semantics:语义学
semen:精液
semester:学期
semicircular:半圆形
semiconductor:半导体
seminar:研讨会
seminary:神学院
senate:参议院
senator:参议员
send troops:出兵 兴兵
send:派出 送给
sendai:东北大学
senegal:塞内加尔
senile:老迈 老态龙钟
senior concubine:贵妃
senior figure:元老
senior monk:高僧 圣僧
senior official:长官 首长
senior:前辈 年长
seniority:资格
sensation:感觉
sense:意义 感受
senseless:无聊
sensible:明智 合理
sensing:检测 传感
sensitive:敏感 敏感性
sensitivity:灵敏度 敏感性
sensor:传感器
sensual:情欲
sentence:判处 一句
sentiment:感情 情愫
sentimental:伤感 感伤
sentiments:情操
sentinel:哨兵
sentry:门卫 岗哨
separate government:分治
separate:分离 分开
separately:分头 各个
september:九月
septic:化脓性
sequel:续编 续集
sequence:顺序 序列
serbia:塞尔维亚
serene:安详 肃穆
serf:农奴
sergeant:排长
serial:连续
serialized:连载
series:系列
serious illness:大病 重病
serious injury:重伤
serious:严重 郑重
seriousness:严重性
sermon:布道 讲道
serpentine:蛇纹石 蛇形
servant girl:丫鬟 丫环
servant:用人 仆人
serve:服务 伺候
server push:推送
server:服务器 服务生
service charge:资费 手续费
service industry:服务业
service:服务 勤务
serviceman:军人
services:劳务
servile:低三下四
sesame:芝麻 胡麻
set free:释放 放走
set meal:套餐
set:设定 系列
setback:挫折
setting:场合 场景
settle accounts:清算 结账
settle:了结 定居
settled:停当 安定
settlement:聚落 定居点
setup:体系
seventy:七十
sever:断绝 切断
several days:几天
several hundred:数百
several months:数月
several thousand:几千
several times:几次
several years:数年 几年
several:几个 好几
severe:严厉 严重
severed head:首级
severely:重重 着实
severity:轻重
sew:缝制 缝纫
sewage:污水
sewer:下水道 阴沟
sex life:性生活
sex ratio:性别比
sex:性爱 性别
sexuality:性感 人事
seychelles:塞舌尔
sha wujing:沙僧
shaanxi:河西 陕甘宁
shabby:破旧
shack:棚子
shackle:束缚
shade:绿荫 浓淡
shadow:影子 黑影
shady business:勾当
shady:阴凉 不三不四
shake hands:把手 握手
shake:震动 震撼
shakespeare:莎士比亚
shaky:活动
shakyamuni:释迦牟尼
shale:页岩
shallow water:浅水
shallow:粗浅 肤浅
sham:虚假 虚伪
shame:耻辱 羞辱
shameful:可耻 见不得人
shameless:不要脸 厚颜无耻
shanghai:复旦大学
shank:小腿
shape:形态 形式
shaping:整形 成形
share certificate:股票
share:份额 股份
shareholder:股东
shark fin:鱼翅
shark:鲨鱼
sharp blade:利刃
sharp weapon:利器
sharp:尖锐 锐利
sharply:截然 直线
sharpshooter:枪手 神枪手
shatter:打碎 破碎
shattered:破灭 残缺
shawl:围巾 披肩
shear:剪切
sheath:套子
shed tears:流泪 垂泪
shed:棚子 挥洒
sheep:绵羊 羔羊
sheer:纯属
sheet:片儿 被单
shelf:架子
shell:炮击 贝壳
shellfish:贝类
shelter:庇护 遮挡
shelve:搁置
shennongjialin:神农架 神农架林区
shenzhou:神舟
shepherd:牧人 牧羊
shield:盾牌 掩护
shift:转移
shifting:流动性
shiitake:香菇
shine:照耀 发亮
shining:明晃晃 明亮
shinto:神道
shiny:发亮 锃亮
ship:船只 装运
shipbuilding:造船
shipment:运出 装运
shipping:航运 船舶
shipwreck:沉船
shipyard:船厂 造船厂
shirt:衬衫 衬衣
shit:拉屎
shiva:湿婆
shiver:冷战 颤抖
shoal:浅滩 海涂
shock:震惊 震撼
shocked:惊骇 吃惊
shocking:骇人听闻 触目惊心
shoddy:劣质
shoe:鞋子
shoemaker:鞋匠
shoot dead:枪杀 击毙
shoot:射击 发射
shooter:射手
shop owner:店主 财东
shop:商店 店铺
shopkeeper:掌柜 店家
shopping center:商城 商场
shopping mall:商场
shopping:购物
shore:岸边 海滨
short note:条子
short person:矮子
short story:短篇小说
short term:短期 短线
short-lived:短命
short-term:短期
short:低矮
shortage:短缺
shortcoming:短处 缺点
shortcomings:毛病
shortcut:捷径
shorten:缩短
shortfall:缺少 缺口
shortly:旋即
shorts:短裤
shortsighted:近视 目光短浅
shotgun:猎枪
shoulder:肩膀 担负
shout loudly:高呼 高喊
shout:呼声 呐喊
shove:推搡
shovel:铲子 铁锹
shower:骤雨 阵雨
shrapnel:弹片 子母弹
shredded meat:肉丝
shrew:泼妇
shrewd:精明 敏捷
shrewish:泼辣
shriek:尖叫
shrimp roe:虾子
shrimp:虾子 小虾
shrine:神殿 圣地
shrink back:退缩 退却
shrink:收缩 缩小
shriveled:干枯 干瘪
shroud:笼罩
shrub:灌木丛 小树
shudder:颤抖 冷战
shun:回避
shut:关闭
shutter:快门 百叶窗
shuttle:穿梭 梭子
shuttlecock:羽毛球
shy:害羞 羞涩
siberia:西伯利亚
sibling:同胞
siblings:姐妹
sichuan:巴蜀 蜀国
sicily:西西里 西西里岛
sick person:病人
sickbed:病榻 病床
sickle:镰刀
sickly:焦黄 体弱多病
sickness:疾病
side effect:副作用
side:旁边 方面
sideburns:鬓角
sidestep:闪避
sidewalk:人行道 边路
sideways:侧身
siege:围城
sieve:筛子
sigh:叹息 叹气
sight:视觉 风光
sightseeing:观光
sign:标志 迹象
signal:信号
signature:签字 签名
signboard:招牌 幌子
significance:意义
significant:重要
signify:意味着
sikkim:锡金
silence:沉寂
silent:默然 静默
silhouette:身影 轮廓
silicate:硅酸盐
siliceous:硅质
silicon valley:硅谷
silk road:丝绸之路 丝路
silk:丝绸 真丝
silkworm:桑蚕
sill:门槛
silly:愚蠢 糊涂
silt:泥沙 淤泥
silver medal:银奖 银牌
silver:银子 白银
silverware:银器
similar:类似 相似
similarly:同样
simmer:发酵
simple-minded:没心没肺 混沌
simple:简单 单纯
simplification:简单化
simplify:简化 精简
simply:简直 索性
simulate:模拟 仿真
simultaneous:同日 平行
simultaneously:同时 一齐
sin:罪过 罪孽
sina:新浪 新浪网
sincere:真诚 诚恳
sincerely:款款
sincerity:诚意 诚心
sine:正弦
sinew:肌腱
sing:歌唱 演唱
singapore:新加坡
singer:歌手 歌唱家
singing voice:歌声 歌喉
single-celled:单细胞
single-minded:专一 潜心
single:单一 单个
singles:单打
sinister:邪恶 阴毒
sink down:下沉
sink:沉没 落水
sinologist:汉学家
sinopec:中石化
sir:先生 爵士
siren:警报器
sister-in-law:嫂子 大嫂
sister:姊妹 姐妹
sisters:姐妹 姊妹
sit down:坐下 落座
sit upright:端坐
site:所在地 地点
situated:坐落
situation:场合 局势
sixteen:十六
sixty:六十
size:尺寸 大小
skate:滑冰
skating:滑冰
skeleton:骸骨 骨骼
sketch:素描 示意图
sketchy:简约
ski:滑雪 滑雪板
skies:云霄
skiing:滑雪
skill:功夫 技艺
skilled worker:技工
skilled:娴熟 熟练
skillful:纯熟
skim:涉猎
skin:皮肤 肌肤
skincare:护肤
skinny:瘦骨嶙峋
skirt:裙子 回避
skull:头骨 脑袋
sky:天空 天上
skyrocket:扶摇直上 猛涨
skyscraper:摩天大楼 高楼
slab:板块 木板
slack:不景气 懈怠
slacken:放松 涣散
slander:诽谤 诬蔑
slant:倾斜
slap:猛击 拍打
slate:板岩 石板
slaughter:屠宰 屠杀
slave owner:奴隶主
slave servant:奴婢
slave:奴隶 奴才
slavery:奴隶制 奴隶制度
slavic:斯拉夫
sled:雪橇
sledge:雪橇
sleek:光滑 流线型
sleep:睡眠 睡觉
sleepiness:睡意
sleepwalk:梦游
sleeve:袖子 袖筒
slender:细长 修长
slice:切片
sliced bread:土司
slide:滑行 滑动
slight:微微 轻微
slightly:有点儿 略略
slim:瘦削 瘦长
slingshot:弹弓
slink:潜行
slip-up:差错 纰漏
slip:失手 失足
slippers:拖鞋
slippery:滑溜 滑头
slipshod:潦草
slit:裂隙 切口
slogan:口号
slope:斜坡 坡度
sloppy:马虎 稀松
slot:插槽
slovakia:斯洛伐克
slovenia:斯洛文尼亚
slow-witted:木头
slow:缓慢 迟缓
slowly:慢慢 缓缓
sludge:淤泥 污泥
sluggish:迟缓 迟钝
sluice:水闸
slump:暴跌 走下坡路
slut:贱人
sly:诡诈 狡猾
smack:拍击 猛击
small box:匣子
small crack:缝隙
small hotel:客店 旅店
small number:少数
small scale:小型
small town:小城 市镇
small-scale:小打小闹
small:小可
smart:灵敏 心灵
smash:打破 粉碎
smear:涂抹 诬蔑
smell:闻到 气息
smelly:发臭 恶臭
smelt metal:冶炼
smelt:熔炼
smidgen:少量 微量
smile:微笑 笑容
smiling expression:笑意 笑容
smiling face:笑脸
smiling:笑吟吟 笑嘻嘻
smilingly:笑盈盈
smirk:暗喜 傻笑
smith:工匠 斯密
smoke:吸烟 烟雾
smokescreen:烟幕
smooth:平稳 平整
smoothly:顺利
sms:短信
smug:踌躇满志
smuggle:走私
snack:零食 小吃
snacks:杂食
snag:钉子
snail:蜗牛
snare:陷阱 圈套
snatch:抢走 抓举
sneaky:偷偷摸摸 鬼祟
sneer:冷笑 讥笑
sneeze:喷嚏 打喷嚏
snipe:狙击
snivel:鼻涕 哭鼻子
snobbish:势利
snore:打鼾 打呼噜
snow white:雪白
snow-capped mountain:雪山
snow-covered ground:雪地
snow:白雪 积雪
so-and-so:某某
so-called:所谓 假定
so-so:一般
soak:沉浸 浸透
soap:肥皂
soar:腾空 翱翔
sob:呜咽 抽噎
sober:清醒
soccer association:足协
soccer:足球
social class:阶层
social custom:风俗
social sciences:社会科学
social security:社会保障
social status:身价
social:社会性
socialism:社会主义
socialist party:社会党
socialist:社会主义者
socialize:社会化 周旋
society:社会
socio-economic base:经济基础
socket:插口 插座
socks:袜子
soda pop:汽水
soda:苏打 碳酸钠
sodium carbonate:纯碱
soft:柔软 轻柔
soften:软化
softhearted:心软
softly:轻轻 低声
softshell turtle:甲鱼 王八
software:软件
soil:土壤 土地
sojourn:逗留 旅居
solar energy:太阳能
solar system:太阳系
soldier:士兵 军士
soldiers:兵员 兵卒
sole:唯一 单一
solely:光是
solemn:庄严 严肃
solenoid:线圈
solicit contributions:募捐
solicit:征求
solicitude:关怀
solid:固体 立体
solidarity:团结
solidify:固化 凝固
solitary:孤独 独行
solo:独奏 独唱
solomon:所罗门
solubility:溶解度 可溶性
soluble:易溶 水溶性
solution:溶液 答案
solve problems:解题
solve:解决
solvent:溶剂
somalia:索马里
somber:凄清
somersault:筋斗 跟头
sometime:日后
sometimes:有时 有时候
somewhat:有所 三分
somewhere:哪里 某地
son-in-law:女婿 姑爷
son:儿子
sonar:声纳
song dynasty:宋代 宋朝
song lyric:歌词
song:歌曲 歌儿
songwriter:作曲家
sonorous:铿锵
sony:索尼
soon:眼看 最近
soot:煤灰 油烟
soothe:宽慰 解劝
sophisticated:先进
soprano:女高音 高音
sorcerer:妖人 神汉
sorceress:师娘 仙姑
sorcery:邪术 妖术
sore:疼痛 疮疡
sorghum:高粱
sorrow:悲怆 伤痛
sorrowful:悲凉 悲痛
sorry:抱歉
sort:排序
soughing:飒飒 飒然
soul:灵魂 魂魄
sound track:声道
sound wave:声波
sound:声响 声音
sounding:水深
sour:酸溜溜 酸涩
source material:本事 素材
source:来源 源头
south africa:南非
south america:南美洲 南美
south korea:韩国 南朝鲜
south latitude:南纬
south pole:南极
south side:南面 南侧
south:南方 南边
southeast asia:东南亚 南洋
southeast part:东南部
southeast:东南
southern africa:南非
southern asia:南亚
southern china:华南
southern direction:南方
southern part:南部
southwest asia:西亚
southwest part:西南部
southwest:西南
souvenir:纪念品
sovereign king:君王
sovereign:君主
sovereignty:主权 统治权
soviet union:苏联
soviet:苏维埃
sow seeds:播种
soybean:大豆 黄豆
space flight:航天 宇航
space shuttle:航天飞机
space:空间 场地
spacecraft:航天器 飞船
spaceship:飞船 宇宙飞船
spacing:间距
spacious:宽大 宽敞
spade:铁锹 铲子
spain:西班牙
span:跨度 横跨
spanner:扳手
spare part:零部件
spare:备用 饶恕
spared:免于 免遭
spark:火星 星火
sparkle:火花 闪耀
sparkling:闪闪
sparrow:麻雀
sparse:稀少 稀疏
spasm:痉挛 抽动
spatter:飞溅
spatula:刮刀
speak forthrightly:直言
speak:说话 言语
speaker:议长 扬声器
spear:梭镖
spearhead:矛头
special assignment:特务
special correspondent:特派员 特派
special duty:专职
special education:特殊教育
special effect:特技
special grade:特级 特等
special performance:专场
special:特殊 特定
specialist:专家 专人
specialization:专业化 专业性
specialize:专门化
specialized field:专业
specialized school:专科学校
specialized subject:专科
specialized:专门
specially engaged:特约
specially:特意 特地
specialty:专业
species:物种
specific gravity:比重
specific topic:专题
specific:具体 特有
specifically:专程 专门
specification:格式 规范
specified:额定
specify:规定
specimen:标本 样品
speck:微粒 点点
spectacle:奇观 情景
spectacles:眼镜
spectacular:壮观
spectator:旁观
spectrometer:光谱仪
spectroscopy:光谱学
spectrum:光谱
speculate:自忖 投机
speculation:推测
speculator:投机者 炒家
speech sounds:语音
speech:讲话 演说
speechless:默然 语塞
speed along:疾驰 急驰
speed:速度 速率
speedy:迅速
spell:拼写 一阵子
spend money:花钱 用钱
spend:支出 耗资
spent:精疲力竭 用光
sperm cell:精子
sphere:领域 球状
spherical:球形
sphinx:狮身人面像
spice:香料
spider:蜘蛛
spill:涌进
spin:纺纱 自旋
spinal cord:脊髓
spindle:纺锤
spine:脊梁
spinning:纺纱 骨碌碌
spiral:螺旋 盘旋
spirit tablet:神位 灵牌
spirit:精神 灵魂
spirited:精神
spirits:兴致
spiritual culture:精神文明
spit:吐口
spittle:唾沫
splash:飞溅 咕咚
spleen:脾脏
splendid:辉煌 光大
splendor:光华 光彩
split apart:分化
split seam:破绽
split:迸裂 均分
spoil:溺爱 糟蹋
spokesperson:发言人
spongy:松软 海绵状
sponsor:赞助商 赞助
spontaneous:自发 主动
spoon:勺子
spore:孢子
sports competition:运动会
sports team:球队
sports:体育 运动
spot:点子 斑点
spotlessly white:洁白
spotlight:射灯 聚光灯
spouse:配偶 爱人
spout:喷出
sprain:扭伤
spray:浪花 喷出
spread extensively:普及
spread:流传 扩散
spring breeze:春风 东风
spring festival:春节
spring outing:春游
spring water:泉水
spring:春天 弹簧
springtime:春季
sprinkle:挥洒 抛撒
sprinkled:点缀
sprout:萌发 萌芽
spruce:云杉
spur:带动 马刺
spurn:唾弃 厌弃
spurt:喷射 冲刺
spy:间谍 奸细
squander:浪费 散失
square castle:方城
square kilometer:平方千米 平方公里
square meter:平方米
square-shaped:方形 方方正正
square:方形 见方
squat down:蹲下
squeeze:挤压 压榨
squid:鱿鱼
squint:眯缝 斜视
squirrel:松鼠
sri lanka:斯里兰卡
stab:刺伤
stability:稳定性 稳定
stabilize:稳定 平抑
stable:安定 稳定
stack:堆放 堆栈
stadium:体育场 球场
staff member:工作人员 职工
staff officer:参谋
staff:人员 员工
stage play:话剧
stage presence:台风
stage:阶段 地步
stagger:踉跄 趔趄
staggering:惊心 摇摇摆摆
stagnant:停滞不前
stagnation:停滞
stain:玷污 斑点
stair:楼梯 梯级
staircase:楼梯
stake:赌注 木桩
stalactite:钟乳石
stalwart:刚毅 魁伟
stamen:雄蕊 花蕊
stamina:体能
stammer:嗫嚅 口吃
stamp:邮票 打印
stance:姿态
stand back:退后
stand respectfully:肃立
stand tall:耸立 高耸
stand:站立 立足
standard:标准 规格
standardization:标准化 规范化
standardized:制式
standing committee:常委会
standing:站立
standpoint:立场 观点
staphylococcus:葡萄球菌
staple:大宗 名产
star rating:星级
star:明星 恒星
starch:淀粉
stare blankly:眼睁睁 发呆
stare:瞠目 瞪眼
starfish:海星
starlit night:星夜
stars:星辰 星斗
start building:始建
start publishing:创刊
start:发动 下手
starting:初始
startle:惊动
startled:吃惊 受惊
startup:初创
starvation:饥饿
state council:国务院
state department:国务院
state visitor:国宾
state-owned enterprise:国企
state-owned:国有
state-run:公办 国营
state:说道 社稷
stately:庄严 堂堂
statement:发言 声明
statesman:政治家
static electricity:静电
static:静态 静止
station:驻地 驻扎
stationed:扎营
stationery:文具
statistics:统计
statue:雕塑
stature:身材 个子
status:地位 等级
statute:法规 法典
staunch:坚强 止血
stay behind:留下
stay:寄宿 置身
steadfast:刚毅 坚贞不屈
steadily:稳步
steady:稳定 沉着
steak:牛排
steal:盗窃 偷盗
stealthily:偷偷
steam engine:蒸汽机
steam:蒸汽 热气
steamboat:汽船 轮船
steamed bun:馒头 馍馍
steamer:轮船
steamship:轮船
steed:骏马
steel knife:钢刀
steel plate:钢板
steel:钢铁 钢材
steelmaking:炼钢
steep cliff:陡壁 断崖
steep:浸泡 峭壁
steer:驾驭 掌舵
stele:石碑
stench:臭气 恶臭
step across:跨越
step:措施 脚步
stepfather:继父
stepmother:继母 后母
steps:台阶
stereoscopic:立体
stereotype:定型
sterilize:灭菌 消毒
stern voice:厉声
stern:正色
sternly:严正 严加
steroid:类固醇
steve:史蒂夫
steward:管家 茶房
stewardess:空姐
stick:棍子 棒子
stiff:僵硬 生硬
stifle:窒息 压制
stifling:压抑 熏蒸
stigma:罪名 柱头
stillness:沉寂
stilts:高跷
stimulant:兴奋剂
stimulate:激发 刺激
sting:叮咬 刺痛
stingy:吝啬 小气
stink:恶臭
stinky tofu:臭豆腐
stint:吝惜
stipulate:规定
stir-fried noodles:炒面
stir-fry:炒菜
stir:搅拌 拨动
stirrup:马镫
stitch:针法
stock market:股市
stock price:股价
stock right:股权
stock:股份 存货
stockings:袜子 丝袜
stockpile:储存 存储
stomach:肚子
stomachache:肚子痛
stone carving:石雕
stone forest:石林
stone inscription:石刻
stone tool:石器
stone:石头 石块
stonemason:石匠
stones:乱石
stony:石质
stool:凳子
stoop:弯腰 俯身
stop burning:熄灭
stop production:停产
stop:停止 阻拦
stoppage:暂停
storage:储存 存储
store:商店 店铺
storehouse:仓库
storeroom:库房 储藏室
storm:风暴 猛攻
story line:剧情
story:故事
storyline:情节
stove:炉子 火炉
stow:装载
straight line:直线
straight:一直
straighten:伸直
straightforward:容易 直接
strained:紧张
strait:海峡
stranded:流落 滞留
strange:奇怪 古怪
stranger:陌生人 生人
strangle:扼杀 勒死
strap:皮带
stratagem:计策 谋略
strategic decision:决策
strategic gateway:门户
strategic:战略性
strategist:战略家 谋士
strategy:战略 策略
stratified:层状
stratum:地层
straw:秸秆
strawberry:草莓
streak:斑纹
stream:溪流 水流
streamer:飘带 横幅
street food:小吃
street lamp:路灯
street:街道 大街
streetcar:电车
streetscape:街景
strength:实力 强度
strengthen:强化 加强
strenuous:费劲 吃力
strenuously:苦苦
streptococcus:链球菌
stress:讲求 强调
stretch:伸长 懒腰
stretcher:担架
stretching:伸展
strict law:严刑
strict:严格 森严
strictly maintain:严守
strictly prohibit:严禁
strictly:严加
stride:踏步
strike back:反击
strike:罢工 打击
striking:醒目
string:绳子 字符串
strip:长条 剥离
stripe:条纹 斑纹
strive:奋斗 努力
stroke:抚摩 摩挲
stroll:信步 闲逛
strong card:大牌
strong:强烈 强劲
stronghold:要塞 据点
structural:结构性
structure:结构 构造
structured:结构性 规整
struggle arduously:艰苦奋斗
struggle:斗争 挣扎
strut:支撑 大摇大摆
stub:存根
stubborn:顽固 倔强
stubbornly:一味 硬是
student:学生 学员
studies:学业
studio:书房 工作室
study abroad:留学
study meticulously:钻研
study:研究 学习
studying:在读
stuff:东西
stumble:颠沛 绊倒
stun:震撼
stunned:愕然 惊呆
stunt:特技 绝技
stupefied:惊呆 木然
stupid:痴呆 愚蠢
stupor:昏迷
sturdy:强健 结实
sturgeon:鲟鱼
stutter:结巴 口吃
style:风格 作风
stylish:气派 大方
styrofoam:泡沫塑料
suave:婉转 飘洒
subatomic:微观
subconscious mind:下意识 潜意识
subculture:亚文化
subdistrict:街道
subdivide:分为
subdivision:区划
subdue:制服 征服
subfamily:亚科
subheading:小标题
subject matter:题材
subject:学科 题目
subjective:主观
sublime:崇高
submachine gun:冲锋枪
submarine:潜艇 水下
submerge:淹没 潜入
submissive:服服帖帖
submit:提交 屈从
suboptimal:欠佳
subordinate:下属 属下
subordinates:手下 麾下
subpar:欠佳
subpoena:传唤 传讯
subscribe:订购 认购
subscriber:用户
subscription:订阅
subsequently:随之
subset:一部分 子集
subside:沉降 平息
subsidence:下陷 沉降
subsidiary company:分公司 子公司
subsidiary:附属
subsidize:资助 补贴
subsidy:补贴 补助
substance:实质 内容
substandard:低劣
substantial:雄厚 实质性
substantially:大幅度 大幅
substation:分站 变电站
substitute:替补 替代品
substitution:代谢 换人
substrate:基板 下层
subsystem:子系统 分系统
subterranean:地下 地底
subtle:微妙 精微
subtract:减去 减掉
subtraction:减法
subtropical:亚热带
suburb:市郊
suburbs:城郊 近郊
subway:地铁
succeed:成功
success:成功 成就
successful:成功 完满
succession:世袭
successive dynasties:历代
successive generations:历代
successive years:连年
successive:历任 历次
successor:后任 接班人
succinct:简洁 简练
succulent:肉质
such-and-such:某某
suck:吮吸
sucker:呆子 吸盘
suckle:哺乳
suction:负压 吸力
sudan:苏丹
sudden change:突变
sudden:突然
suddenly:忽然 猛地
sue:起诉 状告
suffer damage:受损 受害
suffer losses:吃亏
suffer:遭到 遭受
sufferer:患者
suffering:苦难 痛苦
sufferings:苦头
sufficient:充分 足够
suffix:词尾 后缀
suffrage:选举权 投票权
sugar cane:甘蔗
sugar:糖类
suggest:建议 倡议
suggestion:提议 意见
suit:一套 适合
suitable:适当 合适
suitcase:箱子
suite:组曲 套房
sulfate:硫酸 硫酸盐
sulfur:硫黄
sulk:怄气
sulky:闷闷不乐 负气
sullen:忧郁
sum:总和 总数
sumatra:苏门答腊 苏门答腊岛
summarize:概括 归纳
summary:简介 摘要
summer:夏天 夏季
summit:顶端 顶点
summon:调集 召唤
sumptuous:华贵 丰盛
sun:太阳
sunbathing:日光浴
sunday:周日 星期天
sundial:日晷
sunflower:葵花 向日葵
sunglasses:墨镜
sunlight:太阳 日光
sunrise:日出
sunset:夕阳 日落
sunshine:阳光 日照
sunspot:太阳黑子 黑子
sunstroke:受热 中暑
superb:一品 极好
superficial:浅薄 肤浅
superfluous:多余 累赘
superhuman:超人
superimpose:叠加 重叠
superior quality:高档
superior:优越 上司
superiority:优势
superiors:上级
superlative:高超
supermarket:超级市场
supernatural beings:鬼神
supernatural:超自然 超常
superorder:总目
superpower:超级大国
supersede:取代 替代
supersonic:超音速
superstition:迷信
supervise:管理 监察
supervisor:领班
supper:晚饭
supplement:补充 副刊
supplementary:附带 辅助
supplier:供应商
supplies:物资 辎重
supply electricity:供电
supply water:供水 给水
supply:供应 提供
support:支持 赞助
supporter:支持者 拥护者
suppose:假设 假定
supposed:假定
supposing:倘若 假若
suppository:栓剂
suppress:压制 取缔
suppressant:抑制剂
supremacy:霸权
supreme:至高无上 至上
sure enough:果然
sure:确信 保险
surely:一定
surety:当头
surface area:面积
surface layer:表层
surface water:地表水 水土
surface:表面 外面
surge:涌动 翻腾
surgery:手术 外科
surging:澎湃
suriname:苏里南
surmise:猜测 猜度
surmount:跨过 战胜
surpass others:过人
surpass:超过 超越
surpassing:超群 卓越
surplus value:剩余价值
surplus:盈余 剩余
surprise:惊讶 惊怖
surprised:惊诧 惊奇
surprising:出人意料
surrender:投降 屈服
surreptitious:悄悄 诡秘
surreptitiously:暗中
surrogate:代理
surround:包围 环绕
surrounding:外围 周遭
surroundings:周围 环境
surveillance aircraft:侦察机
surveillance:监视
survey:测量 放眼
survival:存活
survive:生存 残存
survivor:幸存者
survivors:孑遗
susceptible:敏感
suspect:猜疑 嫌疑人
suspend:悬挂 暂停
suspended:间断 垂挂
suspenders:吊带 背带
suspension:悬浮 悬挂
suspicion:疑心 嫌疑
suspicious:可疑 多疑
sustain injuries:受伤
sustain:遭受 承载
sustainable:持续 永续
sutra:真经
sutras:经书
suzerain:领主
swallow:燕子 吞噬
swamp:沼泽 泥沼
swan:天鹅
swap:交换
swarm around:一拥而上
swarm:蜂拥 蜂起
swat:扑打
sway:动摇 摆动
swaying:晃晃悠悠 颤巍巍
swear:发誓
sweat:汗水 流汗
sweater:毛衣
sweden:瑞典
sweep away:横扫
sweep:打扫 席卷
sweet liquor:甜酒
sweet potato:红薯 甘薯
sweet:甜蜜 甜美
sweetener:甜味剂
sweetheart:心上人 情人
sweetness:甜味
swell:隆起 膨大
swelling:肿胀 肿大
swift:飞速 麻利
swiftly:倏地 飘然
swim:游泳 游水
swimming ability:水性
swimming:游泳
swimsuit:泳装
swindle:骗局 诈骗
swindler:骗子 狗贼
swing:摆动 晃悠
swishing:嗖嗖
switch:转换 转接
switzerland:瑞士 日内瓦
swivel:转动
swollen:浮肿
swoon:晕倒
sword:刀剑 宝剑
swordsman:大侠 剑客
sycophant:马屁精
sydney:悉尼
syllable:音节
symbol:符号 象征
symbolic:象征性
symbolize:象征 标志
symmetry:对称 对称性
sympathy:同情
symphony orchestra:交响乐团
symphony:交响曲 交响乐
symptom:症状
synchronize:同步
synchronous:同步 同期
syndrome:综合征 综合症
synonym:同义词
synopsis:大纲
synthesis:综合性 整体
synthetic:人造 合成
syphilis:梅毒
syria:叙利亚
syringe:注射器
syrup:糖浆 糖水
system:系统 体系
systematic:系统性
table tennis:乒乓球
table:桌子
tablecloth:桌布 台布
tablet:片剂
tabletop:桌面 台面
tableware:餐具 碗筷
taboo:禁忌 忌讳
tacit understanding:默契
taciturn:沉默
tackle:对付
tacky:庸俗 俗气
tactful:委婉 婉言
tactics:战术 策略
tag:标签 标注
tahiti:塔希提
tail:尾巴 跟踪
tailor:裁缝 剪裁
tainan:台南
taipei:台北 故宫博物院
taiwan independence:台独
taiwan:台湾
tajik:塔吉克
tajikistan:塔吉克斯坦
takahashi:高梁
tale:故事
talent:人才 才能
talented person:人才
talkative:多嘴 饶舌
talks:会谈 谈判
tall:高大
tallow tree:乌桕
tally:相符 查点
tame:驯化 驯服
tamil:泰米尔
tamp:夯实
tan:黄褐色 鞣制
tang dynasty:唐代 唐朝
tangerine:橘子
tangible benefit:实惠
tangible:有形 摸得着
tank:坦克 战车
tanker:油轮
tannin:栲胶 鞣酸
tanzania:坦桑尼亚
taoism:道教
taoist devotee:道人
taoist priest:道长
tap:龙头
tapestry:挂毯 壁毯
tapeworm:绦虫
tar:焦油 柏油
target audience:受众
target:目标 对象
tariff:关税 费率
taro:芋头
tarpaulin:油布
tarsus:大数
tartar:鞑靼 塔塔儿
task:课题 任务
tassels:流苏
taste:滋味 味道
tastes:口味
tasty:好吃 可口
tatar:鞑靼
tattoo:文身 刺字
taunt:奚落 嘲讽
taurus:金牛 金牛座
tavern:客栈 酒馆
tawny:黄褐色 茶色
tax:税费 捐税
taxation services:税务
taxation:税收 赋税
taxi:出租车 出租汽车
taxonomy:分类学
tcm:中医学
tea shop:茶庄
tea tree:茶树
tea:茶叶
teach:教育 教学
teacher:先生 教师
teaching material:教材
teaching method:教法 教学法
teaching:教学
teachings:教法 教义
teacup:茶杯 茶碗
teahouse:茶馆 茶坊
team leader:队长 班长
team member:队员 球员
team:团队 团体
teammate:队友
teapot:茶壶
tear down:拆除
tear:眼泪 撕裂
teardrop:泪水 眼泪
tearful:含泪 泪汪汪
tearfully:含泪
tears:泪水 泪液
tease:取笑 捉弄
technical ability:技能
technical:技术性
technician:技术员
technique:技术 手法
technological:技术性
technology:技术
tectonic:构造
tedious:乏味 烦琐
teenager:青少年
telecom:电讯
telecommunications:电信 电讯
telegram:电报 致电
telegraph:电报
telephone:电话
telescope:重叠
television set:电视机
television station:电视台
television:电视
temper:性子 锻炼
temperament:脾气 性情
temperate zone:温带
temperature:温度
tempest:风潮 暴风雨
template:模板 样板
temple:神庙 寺庙
temples:额角 鬓角
tempo:节奏 速度
temporarily:权且 暂且
temporary:暂时 临时
tempt:勾引
ten million:千万
tenacious:顽强 坚韧
tenant:房客 承租人
tencent:腾讯
tend towards:趋于
tend:照料
tendency:走势 趋势
tender:细嫩 温柔
tenderness:温情 压痛
tendon:肌腱
tennessee:田纳西州
tennis:网球
tense:紧张 时态
tent:帐篷 营帐
tentacle:触手 腕足
tentative:初步 试探性
tentatively:姑且
tenure:任期
tepid:温热
term:术语 学期
terminal:终端 晚期
terminate:终止 停办
terminus:总站 终点站
terms:规约
terrace:平台 看台
terrain:地势 地形
terrestrial:陆生 陆栖
terrible:恐怖 厉害
terribly:要命
terrific:了不得 了不起
terrified:吓坏 惶恐
terrify:惊吓
territory:领土 领地
terror:恐怖
terrorism:恐怖主义
tertiary:第三纪
test tube:试管
test:考验 实验
testament:遗嘱 遗书
testicle:睾丸
testicles:卵子
testify:作证 证明
testimony:证词 证据
texas:休斯敦 圣安东尼奥
text message:短信
text:文本 课文
textbook:教科书 课本
textile factory:纺织厂 纱厂
textile:纺织品 织物
texture:质地
thai:泰语
thailand:泰国
thank:谢谢
thankful:感激 感谢
thanks:感谢 谢谢
thatched cottage:茅屋 茅庐
thaw:融化 解冻
theater company:剧社
theater:剧院 剧场
theatrical troupe:剧团 班子
theatrical:戏剧化
theme:主题
theologian:神学家
theological:神学
theorem:定理
theorist:理论家
theory:理论 学说
therapist:治疗师
therapy:疗法 治疗
thereafter:尔后
thereby:从而 以此
therefore:所以 因而
thereupon:于是 随之
thermodynamics:热力学
thermometer:温度计
thermos:暖瓶
thesis:论文 论点
thick:粗大 厚重
thicken:增厚
thickener:增稠剂
thicket:树丛 丛林
thickness:厚度 厚薄
thief:小偷 大盗
thigh:大腿
thin:稀薄 淡薄
thinker:思想家
thinking:思想 思维
third class:三级
third period:第三纪
third world:第三世界
third:三次 三世
thirsty:口渴
thirteen:十三
thirty:三十
thomas:托马斯
thorax:胸廓
thorny:棘手 带刺
thorough:彻底 深入
thoroughfare:通道 通路
thoroughgoing:地地道道 彻头彻尾
thoroughly:彻底
thought:思想 念头
thoughtful:周到
thoughtless:粗心 不周
thoughts:心思
thousand miles:千里
thousand years:千秋
thousands:数以千计
threaten:威胁 恐吓
threatening:逼人
three items:三项
three-dimensional:立体 三维
three-year college:大专
thresh:脱粒
threshold:门槛 阈限
thrill:快感 扣人心弦
thrilling:刺激性
thrive:兴盛
thriving:鼎盛 勃勃
throat:嗓子 咽喉
throb:跳动
throne:宝座 王座
throng:拥挤 蜂拥
throttle:掐死 扼杀
throughout:历来
throughput:吞吐量
throw down:扔下
throw:抛掷 抛射
throwing knife:飞刀
thud:咚咚 扑腾
thug:暴徒
thumb:拇指 大拇指
thump:咯噔 重击
thumping:咚咚
thunder:雷声
thunderbolt:雷击
thunderclap:霹雳 炸雷
thursday:周四 星期四
thus:因此 从而
thwart:阻挠 挫败
tian shan:天山
tiananmen gate:天安门
tiananmen square:天安门广场
tibet:雅鲁藏布江 布达拉宫
tick:臭虫
ticket price:票价
ticket:门票 车票
tickle:发痒 痒痒
tidbits:花絮
tide:潮流 潮水
tides:浪潮
tidy:整洁 整齐
tie:纽带 平局
tiger:老虎 大虫
tight:严密 严格
tighten:勒紧 紧缩
tightly:紧紧 严严实实
tightrope:钢丝
tile:瓦片
tiling:瓦工
till:耕种
tiller:分蘖
timber:木料
timbre:音色 音质
time limit:期限 时限
time period:期间
time:时候 时代
timeline:年表
timeliness:时效
timely:及时 正当
times:泰晤士报
timetable:时间表 时刻表
timid:怯懦 胆怯
tin:罐头
tinfoil:锡箔
tint:色彩
tiny:细小 细微
tip:末端 小费
tire:疲倦 轮胎
tired:劳累 疲乏
tissue:组织
tit:山雀 奶子
title page:首页 扉页
title:标题 称谓
titration:滴定
toad:蟾蜍 蛤蟆
toast:敬酒
tobacco:烟草
today:今天 今日
toe:脚趾 指头
tofu:豆腐
together:一道 一起
togo:多哥
toil:劳动 劳苦
toilet:厕所 一号
token:象征 象征性
tokyo:东京
tolerance:公差 承受力
tolerant:宽厚 宽容
tolerate:耐受 容忍
tolstoy:托尔斯泰
tom:汤姆
tomato:西红柿 番茄
tomb:陵墓 墓穴
tombstone:墓碑
tomorrow morning:明朝
tomorrow:明天 明日
tone:语气 声调
tonga:汤加
tongue-lashing:臭骂 骂声
tongue:舌头
tonic:滋补品 补品
tonkin:东京
tonnage:吨位 吨级
tonsil:扁桃体
tool:工具
tooth:牙齿
toothbrush:牙刷
top quality:一流 特级
top-notch:顶级
top:上边 上头
topic:论题 话题
topography relief:地势
topography:地形
topology:拓扑 拓扑学
topple:颠覆
topsoil:表土
torch:火把 火炬
torment:折磨 磨难
tornado:旋风 龙卷风
torque:力矩 扭矩
torrent:急流 激流
torrential rain:暴雨
torrential:滔滔
torso:本体 躯干
tortoise:乌龟 金龟
tortoiseshell:玳瑁
tortuous:迂回
torture:折磨 煎熬
toss:抛掷
total energy:总能
total length:总长
total output:总产量 总产值
total population:总人口
total value:总值
total:总数 总量
totally:统统 总体
tottering:摇摇欲坠
touch:接触 触动
touchdown:着陆
touching:动人 感人
tough:强悍 强硬
toughen:锻炼
tour guide:导游
tour:观光 参观
tourism industry:旅游业
tourism:旅游 观光
tourist attraction:景点
tourist:游客 游人
tournament:比武
tours:图尔
tow:拖车 牵引
toward:朝向
towards:向着 朝着
towel:毛巾
tower:矗立 屹立
towering:巍峨 高耸
town headman:镇长
town:城镇 城市
toxin:毒素
toy:玩意 玩具
trace:遗迹 踪影
track:轨道 追踪
tracking:跟踪
tracks:踪迹 行迹
traction:拖带 牵引力
tractor:拖拉机
trade:行业 贸易
trademark:品牌 商标
trader:商贩 业者
tradition:传统
traditional:传统
traffic circle:环岛
traffic:交通 车流
trafficker:贩子
tragedy:悲剧 惨案
tragic:悲惨 悲剧性
trail:线索 踪迹
trailblazer:先驱 先驱者
trailer:挂车
train hard:苦练
train station:火车站
train together:集训
train:训练 火车
trainer:教练机 指导
training class:培训班
training:训练 修养
trait:特点 特征
traitor:卖国贼 叛徒
trajectory:弹道 轨迹
tram:电车
tramp:流浪汉
trample:践踏
tranquil:平静 宁静
tranquility:宁静
tranquilizer:定心丸 镇静剂
transaction:买卖 交易
transcend:超越 越过
transcribe:誊写 抄写
transcription:转录 音译
transducer:传感器 转换器
transfer:调动 移交
transform:改造 变革
transformation:转变 变换
transformed:幻化
transformer:变压器
transient:稍纵即逝 浮云
transistor:晶体管
transit:过境 转口
transition:过渡 跃迁
transitive:传递
translate:翻译 传译
translation:译本 平移
translator:翻译 译者
transliteration:音译 译名
translucent:半透明
transmission:传输 变速箱
transmit outwards:传出
transmit:传递 传输
transmitter:发射机
transnational corporation:跨国公司
transparency:透明度
transparent:透明
transplant:移植
transport capacity:运力
transport:运输 运送
transportation:交通 运输
trap:圈套 坑害
trapped:身陷 受困
trash:垃圾
trauma:创伤 外伤
travel agency:旅行社
travel around:漫游 周游
travel notes:游记
travel time:车程
travel:旅行 行路
traveler:游客 旅客
traverse:穿越 横穿
tray:盘子 托盘
treacherous:阴险 凶险
treachery:奸诈
tread:轮距 踏进
treason:叛国
treasure:珍惜 宝物
treasured object:宝贝
treasured:可贵
treasurer:财长
treasures:宝玉
treasury:宝库 金库
treat:对待 治疗
treatise:论述 论著
treatment:待遇 对待
treaty:条约
treble:三重 几倍
tree bark:树皮
tree leaves:树叶
tree species:树种
tree trunk:树干 树身
tree:树木
trees:绿树
trek:跋涉 征途
tremble:发抖 哆嗦
trembling:瑟瑟 颤巍巍
tremendous:庞大
trench:壕沟 战壕
trend:趋势 倾向
trespass:侵入 擅闯
trestle:支架
trial period:试用期
trial:审判
triangle:三角 三角形
triassic:三叠纪
tribe:部落 部族
tributary:支流 流派
tribute tea:贡茶
tribute:贡品 贡赋
trick:诡计 手法
trickery:手腕 权谋
trickle:涓涓 涓滴
tricky:挠头 刁钻
tricycle:三轮车
trifle:小事 琐事
trifling:琐碎 区区
trigger:引发 触发
triglyceride:甘油三酯
trilogy:三部曲
trim:修剪 修理
trinidad:特立尼达
trinity:三位一体
trip:旅游
tripe:下水
triple:三倍
tripod:脚架 三脚架
trite:陈腐 迂腐
triumph:获胜 大胜
trivia:小节
trivial:琐碎 轻微
trolley:手推车 推车
trombone:长号
troop arrangement:阵容
troop:人马 结队
troops:军队 队伍
tropical:热带
troposphere:对流层
trot:小跑
trouble:麻烦 难处
troubled:关切 心烦
troubles:烦心事 坏处
troublesome:费事 麻烦
trousers:裤子 长裤
trousseau:妆奁
truck:卡车 货车
true:真实 真正
truly:着实 真是
trumpet:小号 喇叭
trumpeter:号手
trunk:主干 躯干
truss:桁架
trust:信任 信赖
trusted aide:心腹 亲信
trustworthy:可信 信得过
truth:真理 实话
try hard:努力
try sb:审判
try:设法 尝试
tsarist russia:沙俄
tsinghua university:清华大学
tube:管子
tuberculosis:结核 肺结核
tubes:钢材
tuesday:周二 星期二
tugboat:拖船
tuition fee:学费
tuition:学费
tulip:郁金香
tumble:筋斗 跌倒
tumor:肿瘤
tuna:金枪鱼
tundra:苔原 冻土
tune:曲调 调子
tuning:音律 乐律
tunisia:突尼斯
tunnel:隧道 地道
turban:包头
turbid:混浊 浑浊
turbine:涡轮
turbulence:湍流
turbulent:汹涌
turf:草皮 草地
turkey:土耳其 火鸡
turkic people:突厥
turkmenistan:土库曼斯坦
turmoil:动乱 纷扰
turn back:逆转 折回
turn round:回头 转身
turn towards:面向
turn:转化 转弯
turnaround:转折
turncoat:叛徒 倒戈
turnover:周转 流水
turntable:转盘
turquoise:绿松石
turtle:海龟
turtledove:斑鸠
tusk:獠牙
tussle:角逐
tutor:导师
tuvalu:图瓦卢
tweezers:镊子
twelve:十二
twenty:二十
twice:两下 二次
twig:树枝 枝条
twilight:暮色 余晖
twin:双胞胎 孪生
twine:盘缠 缠绕
twinkle:闪烁
twinkling:瞬息
twins:双生
twist:扭曲
twisted:蜷曲
twisting:缠绕
twitch:抽搐 抽动
two eyes:双眼
two legs:双脚 双腿
two poles:两极
two sides:两侧
two-faced:双面
two-person:双人
two-sided:一分为二
two-way:双向
twofold:成倍 双倍
tycoon:巨头 财阀
type:类型 样式
typeface:字体 字型
typesetting:排版
typewriter:打字机
typhoon:台风
typical case:典型 事例
typical:代表性 典型
typography:印刷业
tyrannical:无道 暴虐
tyranny:暴政
tyrant:暴君 豪强
uganda:乌干达
ugly:难看 丑陋
ukraine:乌克兰
ulcer:溃疡
ulcerate:溃疡 溃烂
ultimate:最终 最后
ultimately:归根结底 归根到底
ultra-:超级
ultrasonic:超声
ultrasound:超声 超声波
ultraviolet ray:紫外线
ultraviolet:紫外
umbra:本影 暗影
umbrella:雨伞
umpire:主裁判 主裁
unadorned:朴素 素朴
unadulterated:纯粹 纯正
unaffected:烂漫 质朴
unafraid:不畏
unalterable:铁定
unanimous:一致
unarmed:空手 徒手
unavoidable:免不了 必经
unaware:不知
unbalance:失衡
unbearable:受不了 够呛
unborn child:胎儿
unbridled:肆无忌惮 放肆
unbroken:连绵
uncertain:渺茫 没底
unchanging:不易
uncivilized:野蛮 蒙昧
uncle:大爷 伯伯
unclear:含含糊糊 含混
uncomfortable:别扭 局促不安
uncommon:稀有 稀罕
uncommunicative:沉默
unconcerned:不以为意 无动于衷
unconditional:绝对 无条件
unconscious:无意识 不省人事
unconsciously:不觉
unconstrained:自如 洒脱
unconventional:特立独行 另类
uncorrupted:清廉
uncover:揭开 揭破
uncovered:裸露
undecided:未定
undeniable:无可争议 不争
underage:未成年 年幼
undercurrent:暗流
underestimate:低估 小看
undergarment:内衣
undergo:经受
undergraduate course:本科
undergraduate student:本科生
undergraduate:本科
underground railway:地铁
underground:地下 井下
undergrowth:树丛 灌丛
underling:下属
undermine:败坏 颠覆
underneath:下方
underpants:内裤 裤衩
undersecretary:次官
underside:下边 下方
understand clearly:通达 了然
understand:了解 懂得
understanding:见解 通达
undertake:承担 承办
undertaking:事业
underway:进行
underwear:内衣
underworld:地狱 冥府
undisciplined:散漫
undisguised:公然 赤裸裸
undisturbed:平静 坦然
undo:解开 撤销
undoubtedly:无疑
undue:过分
undulate:波动 起伏
unduly:过分
uneasy:担心 不安
uneducated:愚昧
unemployed:无业 待业
unemployment rate:失业率
unemployment:失业
unequal:不等
unequalled:无敌
unequivocal:明白
uneven:不平 不均
unexpected:意外 想不到
unexpectedly:竟然 不想
unfailing:不衰 经久不衰
unfair:不公 对不住
unfairness:不平
unfamiliar:陌生 生疏
unfathomable:不可思议 神秘莫测
unfavorable:不利 不顺
unfeeling:冷酷
unfilial:不孝
unfinished:未了 未竟
unflinching:坚定不移 始终不渝
unfold:展开
unforeseen event:变故 事变
unforgettable:难忘
unfortunate:不幸 苦命
unfortunately:偏偏 可惜
unfrequented:冷落 冷冷清清
unfulfilled:未了
ungrateful:负心 忘恩
unhappy:不快
unhealthy:不良
unhurried:悠然 慢条斯理
unhusked rice:稻谷
unidirectional:单向
unification:大一统
unified:统一 一统
uniform:划一
uniformly:一律
unify:统一
unilateral:片面 单方面
unimpeded:畅通 无碍
unimportant:不要紧 小可
uninhabited:无人
uninhibited:跌宕
unintelligible:不知所云 费解
unintentionally:无心 无意间
uninterrupted:不断
union:联盟
unique skill:绝招
unique:独特
unit:单位 单元
unite:团结 合一
united front:统一战线 国共合作
united kingdom:英国
united nations:联合国
united states:美国
united:团结 同心
unity:团结 统一性
universal:百科 普遍
universality:普遍性 通用性
universe:宇宙
university student:大学生
university:大学
unjust:不公 冤假错案
unkempt:邋遢 蓬乱
unkind:刻薄
unknown:未知 不得而知
unlawful:不法
unleash:发动
unless:除非
unlikely:不会
unlimited:无限
unload:卸下 投放
unlucky:丧气 晦气
unmanned:无人
unmarried:单身 未婚
unmask:揭露
unmatched:独一无二
unmentionable:说不得
unmixed:纯净
unmoved:忘情
unnecessary:多余 不必要
unobstructed:自如 畅通
unoccupied:闲暇
unofficial:非正式 非官方
unperturbed:镇定
unprecedented:空前 破天荒
unpredictable:变化莫测 变幻莫测
unprepared:不备
unpretentious:谦逊 烂漫
unravel:破解
unrealistic:不切实际
unreasonable:不合理 无理
unregistered:无记名
unrelated:无关 孤立
unreliable:靠不住 玄乎
unremitting:不懈
unrenowned:默默无闻
unrest:动荡 纷扰
unrestrained:恣肆 酣畅
unrestricted:自由
unripe:生涩
unrivalled:盖世 独一无二
unruffled:从容不迫
unruly:不羁 调皮
unselfish:无私
unsightly:难看
unsolved:未决
unsophisticated:浑厚 单纯
unspeakable:说不得
unstable:不安 反复
unsteady:活动
unstoppable:如火如荼 不衰
unsure:没底
unsurpassed:卓绝 至高无上
unswerving:坚定不移 始终不渝
unthinkable:不堪设想
untie:解开 解脱
untimely:过早
untiring:不懈
untouchable:贱民 刀枪不入
untrammeled:奔放 超脱
unusual:特别 异常
unusually:非凡
unvarying:不变
unveiling:揭幕
unwavering:死死 果决
unwell:不适
unwilling:不甘
unworthy:辜负 不肖
unyielding:不屈 不屈不挠
update:更新 转型
upgrade:更新 升格
upheaval:动乱 动荡
uphill:上坡
uphold:捍卫 维护
upland:高地
uplifting:治愈 昂扬
upper chamber:上议院 参议院
upper layer:上层
upper level:上游
upper reaches:上游
upper section:上部
upper:三军
upright:正直 端正
uprising:起义
uproar:骚动 吵嚷
upset:刺激 懊恼
upstairs:楼上
upstanding:正直
upstream:上游
upward:向上
urbane:彬彬有礼 温雅
urbanization:城市化 城镇化
urchin:顽童
urge:嘱咐 催促
urgent:紧急 迫切
urgently:切切
urinary bladder:膀胱
urinate:泌尿 排尿
urination:泌尿
urine:小便 尿液
url:网址
uruguay:乌拉圭
usa:美国 芝加哥
usage:用法 用量
useful:有益 有用
usefulness:效用 用处
useless:没用 无用
user:用户
username:用户名 账号
usual:寻常 通常
usually:往往 平素
usurp:篡夺 窃据
usury:高利贷
utah:犹他州 犹他
utensil:工具 器物
utensils:家什
uterus:子宫
utility:功利
utopia:理想国 乌托邦
utterance:发言 话语
utterly:十分 不堪
uzbek:乌兹别克
uzbekistan:撒马尔罕
vacancy:空缺 缺额
vacant land:空地
vacantly:茫然
vacation:假期
vaccine:疫苗
vacuous:空空 空洞
vagabond:流浪者 游民
vagina:阴道
vagrant:浪人 游民
vague:模糊 隐约
vaguely:依稀
valiant:英勇 悍勇
valid:有效
validity:有效性
valley floor:谷底
valley:山谷 谷地
valuable object:珍品
valuable:宝贵 值钱
valuables:细软
valuation:估值 计价
value added:增加值
value system:价值观
value:价值 重视
valve:电子管 瓣膜
van:货车
vane:叶片 风向标
vanguard:先锋 前锋
vanilla:香草
vanish:收敛 绝迹
vanity:虚荣 虚荣心
vanquish:征服 降伏
vanuatu:瓦努阿图
vapor:蒸气 水蒸气
vaporize:气化 挥发
variable:无常 变量
variant:变体 变种
variation:变异
varied:不等
variety:品种 花色
various kinds:各种各样
various regions:各地
various:各个 各种
vary:变化 不一
vassal:附庸
vast majority:绝大多数
vast:辽阔 广阔
vastly different:悬殊
vatican:梵蒂冈 教廷
vault:跃居 飞身
vector:向量 矢量
vega:织女
vegetables:蔬菜
vegetation:植被 植物
vehement:慷慨 慷慨激昂
vehicle armor:装甲
vehicle:车辆 媒介
veil:面纱
vein:血管 静脉
veins:青筋 筋脉
velocity:速度
velvet:丝绒 天鹅绒
venerable:可敬
venerate:崇敬
venezuela:委内瑞拉
vengeance:复仇
venice:威尼斯
venom:毒液
ventilate:排气 透气
ventilation:通气 通风
venue:地点 场合
venus:金星 太白
verb:动词
verbal:口头
verdant:苍翠 葱郁
verdict:结论 裁判
verge:边缘
verified:无误 属实
verify:核实 证实
vermilion:朱红
vermin:敌害
vernacular name:俗名
vernacular:白话 土话
versailles:凡尔赛
verse:诗词 诗句
version:版本
vertebra:脊椎 脊椎骨
vertebrate:脊椎动物
vertical:垂直 纵向
vertigo:眩晕
vessel:容器 船只
vest:汗衫
vestibule:套间 前厅
vestige:痕迹 遗迹
veteran:资深 退伍军人
veto:否决
vexed:苦恼 懊恼
viagra:伟哥
vibrate:振动 震荡
vibration:振荡 振动
vice:恶心 淫乐
vicinity:附近 邻近
vicious:狠毒 歹毒
vicissitudes:变迁 沧桑
victim:灾民 被害人
victor:胜利者 获胜者
victoria:维多利亚 维多利亚州
victorious:获胜
victory:胜利 胜仗
video camera:摄像机
video:视频
videotape:录像 摄像
vie:竞相
vietnam:越南
view:看法 景致
viewpoint:观点
views:言论 观念
vigilance:戒心 警惕性
vigilant:警惕 提防
vigor:精神 元气
vigorous:旺盛 蓬勃
vigorously:大力
vile:恶劣 可恶
vilify:诋毁 诬蔑
villa:别墅 山庄
village chief:乡长 村长
village committee:村委会
village:村里 乡镇
villager:村民 乡民
villain:坏人 奸人
vine:藤蔓
vinyl:乙烯
viola:中提琴
violate:违反 触犯
violence:暴力
violent:剧烈 强暴
violently:横加
violet:紫色
violin:小提琴
vip:贵宾 要员
viper:毒蛇
viral:病毒性
virgin mary:圣母
virgin:处女
virginia:弗吉尼亚
virginity:童贞 贞操
virtual:无形 假想
virtually:无形中
virtue:道德 美德
virtuous:良性 贤淑
virus:病毒
visa:签证
viscera:下水 内脏
viscount:子爵
viscous:粘稠 糊糊
visible:显性 可见
vision:视觉 眼光
visit:访问 走访
visitor:客人
visitors:宾客 观众
visits:人次
visor:面罩
vista:前景
visual:视觉
vital part:要害
vital:至关重要 紧要
vitality:精神 生命力
vitamin:维生素
vivacious:活泼
vivid:生动 真切
vladimir:弗拉基米尔
vocabulary:词汇
vocal music:声乐 唱腔
voice:声音 口音
void:虚空 空旷
volatile:挥发性 大起大落
volcano:火山
volkswagen:大众
volleyball:排球
volt:伏特
voltage:电压
volume:体积 容积
voluntary:自行 自愿
volunteer army:义军 志愿军
volunteer:志愿者 志愿
vomit:呕吐
vote:投票 选票
voter:选民
voucher:票据 凭证
vow:发誓 宣示
vowel:元音
voyage:航程 航海
vulgar:庸俗 黄色
vulnerable:弱势
vulture:秃鹫 秃鹰
vulva:外阴 玉门
wade:韦德
waft:飘散
wage:薪水 薪金
wages:工资
wagon:车皮
wail:哭喊 呼号
waist:腰间 腰部
waistband:裤腰带 裤腰
wait:等待 等候
waiter:服务员 店小二
waitress:服务员
wales:威尔士
walk around:走动
walk past:走过
walk slowly:缓步
walk:行走 走路
walkie-talkie:报话机 对讲机
wall:墙壁
wallet:钱包 皮夹
wallpaper:壁纸 桌布
walnut:核桃 胡桃
walter:瓦尔特
wan:苍白
wander:漫步 游荡
wanderer:流浪汉 行旅
wane:消退 没落
want:需要 愿意
wanton:放肆 放荡
wantonly:大肆 肆意
war chariot:战车
war readiness:战备
war situation:战局
war zone:战区
war:战争 大战
ward:病房
wardrobe:衣柜 衣橱
warehouse:货栈 仓库
warhead:弹头 战斗部
warhorse:军马 战马
wariness:防范 戒心
warlike:好战 好斗
warlord:军阀 刘表
warm current:暖流
warm:温暖 暖和
warmhearted:亲热 温情
warmth:暖意 亲和力
warn repeatedly:叮嘱
warn:警告 警戒
warning:预警
warp:经线 扭曲
warrant officer:士官
warrant:权证
warrior:武士 勇士
warship:舰艇 军舰
wart:肉瘤
wash:清洗 冲洗
washbowl:脸盆
washer:洗衣机 垫圈
washington:华盛顿
wasp:黄蜂 胡蜂
waste:浪费 耗费
wasteland:荒原 荒地
watch:观看 察看
water conservancy:水利
water level:水位
water pump:水泵
water quality:水质
water source:水源
water surface:水面
water temperature:水温
water:浇灌 浇水
waterbird:水鸟
waterborne transport:水运
watercourse:水道
waterfall:瀑布 飞瀑
watermelon:西瓜
waterproof:防水
waters:水域
watertight:滴水不漏
waterway:航道 水路
waterwheel:水轮
watery:含水 水汪汪
wave band:波段
wave sth:挥动 挥舞
wave:浪潮 招手
wavelength:波长
waver:动摇 踟蹰
waylay:拦路 设伏
weak:薄弱 微弱
weaken:削弱 减弱
wealth:财富 钱财
wealthy:富有 有钱
weapon:武器
weaponry:兵器
weapons:兵刃 兵器
wear:身着 身穿
weary:疲乏 困倦
weather:天气 风云
weave:编制 编织
web page:网页
website:网站 网址
wedding ceremony:婚礼
wedding:婚事 婚礼
wedge:楔子
wednesday:周三 星期三
weed:除草
weeds:杂草 荒草
week:星期
weekday:工作日
weekend:周末
weekly publication:周刊 周报
weekly:周刊
weep:哭泣
weigh:衡量 称量
weight:重量 分量
weimar:魏玛
weird:古怪 诡异
welcome:欢迎 迎接
weld:焊接
welding:焊接
welfare:福利 福祉
well-behaved:乖乖 老实
well-being:福祉
well-informed:消息灵通
well-known:知名 闻名
well-matched:匹敌
well-off:有钱 小康
well-rounded:丰盈 丰腴
well-spring:源泉
well-versed:熟习 熟谙
well:好好 平安
wellington:惠灵顿
wenchang city:文昌 文昌市
wendi:隋文帝
west africa:西非 尼日尔
west germany:西德
west side:西侧 西面
west:西方 西边
western europe:西欧
western opera:歌剧
western part:西部
western zhou:西周
westerner:西方人 洋人
wetland:湿地
wetlands:沼泽
whale:捕鲸 鲸鱼
wharf:码头
wheat:小麦 麦子
wheel:车轮 轮子
whenever:每当
whereabouts unknown:不知去向
whereabouts:下落 行踪
wherever:哪儿 哪里
whichever:任何
whimper:呜咽 吭哧
whine:发牢骚 哀鸣
whinny:嘶鸣 嘶叫
whip:鞭子 鞭打
whirl:急转 旋转
whirling:滴溜溜
whirlpool:漩涡 旋涡
whirlwind:旋风
whisper:声息 耳语
whistle:呼啸 口哨
white cloud:白云
white flag:白旗
white house:白宫
white marble:汉白玉
white night:白夜
white:白色
whiteboard:白板
whitewash:粉刷 粉饰
whiz:呼啸 大神
wholehearted:衷心 真心实意
wholeheartedly:一心 全身心
wholesale:批发
wicked:恶性 邪恶
wickedness:恶德
wide expanse:大片
wide-ranging:宽泛
wide:广泛 广阔
widely:广为
widen:展宽 加宽
widespread:普遍 广大
widow:寡妇 遗孀
width:幅度 宽度
wield:执掌
wife:女人 妻子
wig:假发 头套
wiggle:蠕动
wild:野生
wilderness:旷野 荒野
wildfire:野火
willful:任性 执拗
willfully:肆意
willing:乐于 高兴
willingly:甘愿
willingness:情愿
willow tree:杨柳
willow:柳树
willpower:意志 毅力
wilson:威尔逊
wilt:枯萎 凋谢
win:赢得 博得
wind direction:风向 风头
wind force:风力
wind speed:风速
wind:蜿蜒 缠绕
winding corridor:回廊
winding:曲折
window:窗口 窗户
windpipe:气管 嗓门
windy:刮风
wine cup:酒杯 酒壶
wine shop:酒店
wine:葡萄酒 老酒
wing:翅膀 联队
wink:眼神 眨眼
winner:胜者 赢家
winning:优胜
winter:冬季 冬天
wipe:擦掉 拂拭
wire:电线 线路
wireless:无线
wiring:布线 接线
wisdom:智慧 心智
wise:英明 明智
wish:愿意 祝愿
witch:女巫 巫婆
witchcraft:巫术
withdraw troops:撤军 撤兵
withdraw:退出 撤出
wither:萎缩 凋谢
withered:干枯 凋零
withhold:扣发
withstand:对抗 顶住
witness:目睹 证人
wits:悟性
witty:伶俐
wizard:巫师
wizened:干瘦 干瘪
wok:炒锅
wolf:沃尔夫
wolfberry:枸杞
woman:女人 女子
womb:子宫 娘胎
women:男女老少 男女老幼
womenfolk:女眷 内眷
wonder:奇迹 惊奇
wonderful:精彩 奇妙
wondrous:神妙
wonton:馄饨
wood:木材
wooded mountain:山林
wooden stick:木棍
wooden:木质 木制
woodpecker:啄木鸟
woods:树林 林子
woodwork:木工
woof:纬线 纬纱
wool:羊毛 绒线
woolen:羊毛
word:单词 词语
wording:说法 字眼
words:言语 话语
work overtime:加班
work team:工作组
work together:合作 共事
work-related matters:公事
work:工作 劳动
workable:落实 使得
worker:工人 劳动者
workers:工农兵
working class:工人阶级
working hand:一把手
working procedure:工序
working woman:女工
working:加工
workmanship:品级 手艺
workpiece:工件
works:书籍
workshop:车间 作坊
world championship:世锦赛
world cup:世界杯
world-class:世界级
world-famous:闻名于世
world:世界 世间
worldly:世俗
worldwide:全世界 全球
worm:蠕虫 虫子
worn-out:破烂
worried:烦恼 担心
worries:烦恼 愁肠
worry:着急 担忧
worrying:堪忧
worship:崇拜 朝拜
worth seeing:可观
worth:价值
worthless:无用 不成材
worthwhile:合算
wound:伤口 创伤
wounded person:伤员
wounded:负伤 受伤
woven cloth:织布
wrangle:争辩 口角
wrap:包装 打包
wrapping cloth:包袱
wrapping:包皮
wrath:愤怒
wreck:摧毁 破坏
wrest:夺得
wrestle:搏斗 格斗
wrestling:角抵 搏击
wretched:寒酸 凄楚
wright:赖特
wrinkle:皱纹 褶皱
wrinkled:皱巴巴 皱褶
wrinkles:纹路
wrist:手腕
wristwatch:手表
write down:记载 写下
write:著作 写作
writer:作者 文学家
writing brush:毛笔 墨笔
writing:著述 文字
writings:文笔 文章
written examination:笔试
written slogan:标语
written:成文 书面
wrong:错误 不对
wronged:含冤 蒙冤
wto:世贸组织
wuhan university:武汉大学
xia:夏商周
xianfeng:咸丰
xijiang river:西江
xinhai revolution:辛亥革命
xiongnu:匈奴
xylitol:木糖醇
yak:牦牛
yalu river:鸭绿江
yam:山药 番薯
yamen:衙门 衙署
yan:燕国
yangqin:扬琴
yangtze river:长江
yard:院子 厂子
yarn:纱线
yawn:哈欠 呵欠
year-end:年底
year:年度 春秋
yearbook:年鉴 年刊
yearly:每年
yearn:相思
years:岁月 年华
yeast:酵母 酵母菌
yell:喊声 喊道
yellow emperor:黄帝
yellow sea:黄海
yellow:黄色
yemen:也门
yesterday evening:昨晚
yesterday:昨天 昨日
yield:低头 出产
yoga:瑜伽
yogurt:酸奶
yokohama:横滨
york:约克
young child:小儿 幼儿
young disciple:师弟
young generation:后生
young lady:小姐 少女
young man:小伙子
young people:年轻人
young person:青年人 青年
young woman:姑娘 女郎
young:年轻 幼稚
younger brother:弟弟 兄弟
younger generation:晚辈 后辈
younger sister:妹妹
youngster:少年 年轻人
yourself:本人
youth:青年 青春
youthful years:青年
youthful:年青
youtiao:油条
yuan shikai:袁世凯
yuanmingyuan:圆明园
yue state:越国
yuefu:乐府
yugoslavia:南斯拉夫
yurt:蒙古包 穹庐
zambia:赞比亚
zaoshen:灶神 灶王爷
zeal:积极性 热忱
zealous:热心 铁杆
zebra:斑马
zeus:宙斯
zhang juzheng:张居正
zhang xianzhong:张献忠
zhao:赵国
zhili:直隶
zhongnanhai:中南海
zhou enlai:周恩来
zhuangzi:庄子
zigzag:蜿蜒
zimbabwe:津巴布韦
zipper:拉链
zone:地带
zoo:动物园
zoology:动物学
`;
