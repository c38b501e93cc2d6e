/**
 * What common English words are called in Chinese: on each line one word or two, and its Chinese words, the likeliest first.
 * Source: CC-CEDICT (CC BY-SA 4.0, https://cc-cedict.org), turned round and cut to what is common by the dictionary of jieba (MIT);
 * this file is under CC BY-SA 4.0 as well. Written by `npm run english-dictionary`.
 */
export const ENGLISH_DICTIONARY = `
abacus:算盘
abalone:鲍鱼
abandon:抛弃 放弃 丢下
abbot:住持
abbreviation:简称 缩写
abdicate:退位 让位 禅让
abdomen:腹部 肚子
abduct:绑架 掳走 劫夺
aberration:失常 畸变
abhor:痛恨 憎恶 深恶痛绝
ability:本事 能力 能耐
able:得力 智能
abnormal:异常 变态 反常
abode:住宅
abolish:废除
aboriginal:土著
aborigine:土人
abort:退出
abortion:人工流产 人流
above quota:超额
above-mentioned:上述 上面 以上
above:之上 头上 凌驾
abreast:并排 并肩 肩并肩
abridge:缩写 删节
abroad:国外 海外
abrogate:废除
abrupt:突然
abruptly:猛然 骤然 霍地
abscond:潜逃
absent-minded:恍惚 心不在焉 失神
absent:缺席
absolute:绝对
absolutely necessary:必不可少
absolutely unrestrained:肆无忌惮
absolutely:万万 十分 压根
absolve:赦免 开脱
absorb:吸收 吸取
absorbed:投入
absorbent:吸水 吸湿性 吸附剂
abstain:弃权
abstract:抽象 摘要
abstruse:深邃 深奥 艰深
absurd:荒谬 见鬼 荒诞不经
abundance:丰度 优裕 充裕
abundant:充沛 充裕 盎然
abuse:滥用 虐待 辱骂
abutment:支座
abyss:深处 深渊
acacia:金合欢
academia:学术界 学界 教育界
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
accept:接受 接下来 采纳
acceptable:说得过去
acceptance rate:录取率
acceptance:验收
accepted:公认
access:接触 接入 门径
accessory:配件 附属品 帮凶
accident:事故 意外 长短
accidental:无意
accidentally:误打误撞 一不小心 失手
acclaim:喝彩 喝采 欢呼
accommodate:容纳 通融 收容
accommodation:住宿
accompany:伴随 陪同 随从
accompanying:随同
accomplice:帮凶 团伙 同伙
accomplish:做到 完成 达成
accomplished:停当
accomplishment:成就 修养 业绩
accord:给予 协定
accordingly:据此 随之
accordion:手风琴
account:帐目 帐户 账号
accountancy:会计
accountant:会计 会计师
accounting:会计学 核算 会计
accumulate:积累 累积 聚敛
accumulation:积累 堆积
accumulator:蓄电池
accuracy:精密 准确性 精确度
accurate:准确 精确
accusation:指控 罪名
accuse wrongly:冤枉
accuse:攻击 控告 控诉
accused:被告
ache:酸痛
achieve:实现 达到 做到
achievement:成绩 业绩 成果
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
act:举动 演出 饰演
acting:演技
action:行为 行动 作用
activate:激活
activated:活性
active:积极 活跃
activist:活动家 斗士
activity:作为 事业 活性
actor:演员
actress:演员
actual effect:实效
actual example:实例
actual situation:实情
actual:现实 实际
actually:其实 却是 实在
acupoint:穴道
acute pain:剧痛
acute:急性 剧烈
adam:亚当
adapt:适应 改编
adaptable:机动 机变
add oil:加油
add:添加 增添 新增
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
adhere:依附 附着 粘连
adherent:追随者
adhesion:粘连
adjacent place:旁边
adjacent:邻近 相邻 邻接
adjective:形容词
adjoin:毗连
adjourn:休会 散会
adjunct:兼任
adjust downwards:下调
adjust:调整 调节 调剂
adjustable:可调 伸缩
adjustment:调整
administer:管辖 下辖 管理
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
admire:佩服 赞赏 赞美
admit:承认
admonish:警告 劝谏 告诫
admonition:箴言
adobe:土坯
adolescence:青春期
adolescent:青少年
adopt:采用
adoption:承继 收养
adoptive father:义父
adorable:可爱
adore:热爱 爱慕 倾慕
adorn:点缀 装扮 修饰
adrenal glands:肾上腺
adroit:策略
adult person:成年人
adult:大人 成人
adultery:通奸
advance:上前 促进 行进
advanced:先进 高级 高等
advancement:晋级
advantage:好处 优势 实利
advantageous:有利
advent:到来
adventure:探险 冒险 奇遇
adventurer:冒险家 探险者
adversary:对手 对头
adverse:不顺
adversity:不幸 逆境
advertise:广告
advertisement:广告
advice:忠告 处方 劝告
advise:劝告 规劝 劝导
adviser:顾问
advisor:咨询员 谋士
advocate:主张 倡导 提倡
aerial:天线
aerobics:健美操
aerodramus:金丝燕
aerosol:气溶胶
affable:和蔼可亲 和悦 顺和
affair:事情
affairs:事务
affect:作用 牵动 关系
affected:做作 造作 矫情
affection:亲情 情爱 感情
affectionate:亲热 多情
affiliated:所属 附属
affluent:富有
afghanistan:阿富汗
aforementioned:上述
afraid:害怕 惧怕 生怕
africa:非洲
african:非洲人
afterlife:来世
aftermath:后果
afternoon:下午 午后
aftertaste:回味
afterwards:后来 此后 以后
agate:玛瑙
age limit:年限
age:时代 年纪 年代
aged:年老 老迈 苍老
agency:办事处 机构 机关
agenda:议程 议事日程
agent:代理人 代理商
aggregate:集合体 总数 汇总
aggressive:气势汹汹 霸气 咄咄逼人
aggressors:侵略者
agile:利落 灵活 洗练
aging:老龄 老龄化
agitate:搅拌 鼓动 惊扰
agitated:慌张 烦乱 躁动
ago:之前 以前
agree:同意 商定 附和
agreeable:投机 称心
agreement:协议 协定 契约
agricultural chemical:农药
agricultural produce:农产品
agricultural region:农业区
agriculture:农业
ahead:前面 前方 往前
aid:帮助 协助 辅助
aide-de-camp:副官
aids:艾滋病
ailment:疾病 毛病
aim:目的 宗旨 标的
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
alarm:惊动 惊扰 警报
alarmed:惊恐 惊惧 惊慌
alas:呜呼 呜呼哀哉
alaska:阿拉斯加
albania:阿尔巴尼亚
album:专辑
alchemist:方士
alert:警醒 警戒 警觉
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
alignment:队列 连珠 阵线
alike:相似 有如 仿佛
alive:活着 在世
alkaline:碱性
alkaloid:生物碱
all-embracing:包罗万象 兼容并包
all-inclusive:一揽子 包罗万象 总括
all-out:全力
all-round:全能
all-time:历来
allah:真主 阿拉 安拉
allay:缓和
allege:一口咬定 申述 辩称
allegedly:据称
allegory:寓言 讽喻
allergic:过敏
alleviate:缓和 减轻 缓解
alley:胡同 小巷 巷子
alliance:联盟 同盟
allied armies:联军
allied forces:盟军 友军
allies:盟国 协约国
alligator:鳄鱼
allocate funds:拨款
allocate:配备 配置 调配
allocation:配置
allow:许可 允许 准许
allowance:津贴
alloy:合金
alluring:诱人 香艳
alluvial plain:冲积平原
alluvial:冲积
ally:盟友 同盟军 同盟国
almanac:历书 通书 年鉴
almond:杏仁
almost exhausted:殆尽
almost:几乎 差不多 差点
aloft:高高在上
alone:单独 独自 孤身
along:顺着
alongside:并肩
aloof:无动于衷 超然 矜持
aloud:高声
alpha:阿尔法
already fixed:既定
already:已经 已然
altair:牵牛 牛郎
altar:祭坛
alter:改变 修改 更改
altercation:口角
alternate:轮流 更迭 相间
alternately:交替
alternative name:又名 别名 代称
alternative:选项 选择 另类
although:虽然 尽管
altitude:高度 高程
altogether:总共 一共 一起
altruism:忘我
alum:明矾
always:总是 从来 历来
amah:老妈子
amalgam:融合
amass:积聚
amateur:爱好者 外行 业余
amazed:惊讶 惊奇 惊异
amazing powers:神功
amazing:了不起
amazon:亚马孙 亚马逊
ambassador:大使
ambience:氛围 情调
ambiguity:歧义
ambiguous:含糊 暧昧
ambition:野心 志愿 志气
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
among:其中 当中 之间
amount:数量 数目 多少
amphibious:两栖
ample:充分 十足 丰满
amplifier:放大器
amplify:增大
amplitude:振幅 波幅
amputate:割除 截肢
amulet:护身符
amuse oneself:游玩 游乐 自娱
amuse:娱乐 欢娱 逗笑
amusement:消遣 娱乐
amusing:好玩 可乐 有趣
anaerobic:缺氧 无氧
analogy:比方 类比 譬喻
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
anecdote:掌故 轶闻 逸事
anemia:贫血
anesthesia:麻醉
anesthetic:麻药 麻醉剂 麻醉药
anew:从头 重头
angel:天使
anger:怒气 火气 气人
angina:心绞痛
angle:角度
angling:垂钓
angola:安哥拉
angry:愤怒 悻悻 恼怒
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
annex:兼并 合并 吞并
annexed:沦亡
annihilate:消灭 绝灭 全歼
annihilated:覆没 破灭
anniversary:周年
annotate:注释 注解
annotation:注解 附注 注释
announce:公布 宣布 通告
announcement:公报 公告 告示
announcer:播音员
annoy:烦人 缠夹 气人
annoyed:气恼 恼火 懊恼
annoying:烦心 恼人 可气
annual average:年均
annual production:年产
annual salary:年薪
annual:年度 周年 一年生
annul:注销
annulus:环形 圆环
anode:阳极
anonymous:匿名 佚名
anorexia:厌食
answer:答应 答案 答复
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
anticipate:意料 预期 料到
antidote:解药 解毒剂
antifreeze:防冻
antipyretic:消炎
antique:古物 古玩 古董
antiquity:古时 远古
antiseptic:防腐剂 防腐
antisocial:孤僻
antithesis:映衬 对仗 对偶
antithetical:对立
antiviral:抗病毒
antler:鹿角
antonym:对立面
anus:肛门
anxiety:焦急 心病 愁苦
anxious:担心 焦虑
anyway:反正 横竖
anywhere:哪里 哪儿 随处
apartment building:公寓
apartment:房子 居室
apathetic:淡漠 麻木 漠然
apathy:惰性
aperture:口径 光圈 孔穴
apex:顶尖 巅峰 顶部
apical:舌尖
apocalypse:浩劫 启示录
apogee:远地点
apollo:阿波罗 太阳神 日神
apologize:道歉 赔罪 赔不是
apology:歉意
apparatus:器械 器官 仪器
apparel:服饰
apparently:看来
appeal:号召 祈求 呼吁
appear personally:出面
appear suddenly:突起
appear:出现 出来 呈现
appearance:样子 相貌 现象
appease:安抚 绥靖 怀柔
appellation:称谓 头衔 称呼
appendage:附肢 附属物
appendix:附录 附件 阑尾
appetite:食欲 胃口 欲望
appetizer:小菜
appetizing:开胃
applaud:叫好 鼓掌 夸奖
applause:掌声
apple:苹果
appliance:电器 用具
applicable:适用
applicant:申请人
application:用途 申请书 应用
applied:应用 实用
apply:应用 使用 予以
appoint:任命 指定 任用
appointed:聘任 定点
appointment:约会 任命
apportion:分摊
appraise:评审 鉴定 估价
appreciate:欣赏 赏识 感激
appreciation:赏识
apprehend:逮捕 擒获 缉捕
apprehension:顾忌 忧惧
apprehensive:心惊 忐忑 焦虑
apprentice:徒弟 学徒
approach gradually:渐近
approach:接近 走近 来临
approaching:未来
appropriate amount:适量
appropriate:恰当 相当 适当
approval:认可 赞成票
approve:批准 赞成 认可
approximate:近似 约略
approximately:大约 左右 约合
apricot:杏子
april:四月
apron:围裙 散水 停机坪
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
arabic:阿拉伯 阿拉伯语 阿拉伯文
arable land:耕地
arbitrage:套利 套汇
arbitrary:任意 武断 独断
arc:弧线 弧形 弧度
arch-enemy:死对头 死敌
arch:拱形
archaeologist:考古学家
archaeology:考古 考古学
archer:射手 弓箭手
archery:射箭
arches:指纹
archimedes:阿基米德
archipelago:群岛 列岛
architect:建筑师 设计师 设计者
architectural:建筑学
architecture:结构 建筑学
archway:门洞
arctic ocean:北冰洋
ardent:热烈 热心 殷切
arduous:艰辛 艰苦 辛苦
area:地方 区域 面积
arena:舞台 竞技场 擂台
argentina:阿根廷
argot:黑话 切口
argue:争论 理论 讲理
argument:道理 论点 辩论
aria:唱腔 咏叹调 唱段
aries:白羊
arise abruptly:突如其来
arise:产生 出现 出来
aristocracy:王侯
aristocrat:王公 贵族
aristotle:亚里士多德
arithmetic:算术 算法
arizona:亚利桑那州 亚利桑那
ark:方舟
arm:手臂 胳膊 臂膀
armband:臂章
armed force:武装力量
armed forces:军队 部队 兵力
armed police:武警
armed rebellion:叛乱
armenia:亚美尼亚
armistice:休战 停战
armor:盔甲 铠甲 甲胄
armored car:装甲车
armpit:腋窝 腋下
arms:武装 武器 双臂
army grouping:集团军
army provisions:粮草 军粮 粮饷
army rank:军衔
army:部队 陆军 大军
aroma:香气 芳香
aromatic:芳香
around:前后
arouse:激发 激起 引起
aroused:兴起 激奋
arousing:打动
arrange:安排 整理 料理
arrangement:布局 条理
arrangements:事宜 安排
array:矩阵 行列 数组
arrest:逮捕 拿下 捉拿
arrested:被捕
arrival:到来
arrive:来到 到来 抵达
arrogance:气焰 骄傲 自傲
arrogant idler:大爷
arrogant:傲慢 高傲 自大
arrowhead:箭头 箭镞
arsenal:武库
art gallery:美术馆 画廊 艺术馆
art piece:艺术品
art:艺术 美术 功夫
artery:动脉 血管
arthritis:关节炎
arthropod:节肢动物
article:文章 专题
articles:物品
articulate:表述 揭示 口齿
artifact:道具
artifice:巧妙 心路
artificial lake:人工湖
artificial:人工 人为 人造
artillery barrage:炮火
artillery shell:炮弹
artillery soldier:炮兵
artillery:火炮 大炮
artisan:工匠
artist:艺术家
artistic:美观
arts festival:艺术节
asbestos:石棉
ascend:升高 上升 升腾
ascertain:探明 查明
asceticism:禁欲主义 禁欲
ashamed:惭愧 羞愧 没脸
ashen-faced:面无人色
ashes:灰烬
ashore:岸上
asia-pacific region:亚太地区
asia:亚细亚 亚非拉
asian games:亚运会 亚运
aside:一旁
ask:问道 请求 索取
askew:歪斜 歪歪扭扭
asleep:熟睡
asparagus:芦笋 天门冬
aspect:局面 方面 层面
asphalt:沥青 柏油
aspiration:志愿 意愿 抱负
aspire:热望
ass:驴子
assail:侵袭
assam:阿萨姆
assassin:刺客 凶手
assassinate:刺杀 行刺 暗杀
assassination:凶杀
assault:进攻 突击 冲锋
assemble:组合 聚集 集结
assembly hall:礼堂
assembly line:生产线 流水线
assembly:集会
assent:应从
assert:宣称 断言
assertion:断言
assess:估计 评价 评估
assessment:估算 评估
assets:财产 资产 资财
assiduous:刻苦 兢兢业业 勤勤恳恳
assign:赋予 分配 指定
assignment:任务 功课
assimilate:吸收 消化 摄取
assimilation:同化
assist:辅助 扶助 协办
assistance:帮助
assistant director:专员
assistant:助理 助手 帮手
associate:交往 联想 相处
association:协会 社团
assortment:杂七杂八
assume:假定 设想 承担
assurance:把握
assuredly:肯定
asteroid:小行星
asthma:哮喘 哮喘病 气喘
astonish:震惊 震骇
astonished:惊讶 诧异 错愕
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
atlas:图册 阿特拉斯 图谱
atmosphere:气氛 空气 大气
atmospheric pressure:气压 大气压
atom:原子
atomic bomb:原子弹
atomic energy:原子能
atomic nucleus:原子核
atomic weight:原子量
atomic:原子
atrophy:退化 萎缩
attached:附属 附上
attachment:附着 附属物 附件
attack violently:猛攻
attack:进攻 攻击 冲击
attain:达到
attempt vainly:妄想
attempt:企图 试图 尝试
attend:出席
attendant:侍者 左右 随员
attention:注意力 注目
attentive:细细 仔细
attire:装束 穿着 衣冠
attitude:姿态 心态 态度
attract attention:引人注目
attract:吸引 招来
attraction:引力 吸力
attractive:诱人
attractiveness:吸引力
attribute:属性
atypical:异形
auction:拍卖 拍卖会
audience:听众 观众 会众
audio:音频 音响
audiovisual:音像 声像 视听
audit office:审计署
audit:审计 审核 稽核
audition:试演 试听
auditor:审计长
auditorium:礼堂 音乐厅
auditory:听觉
augment:增补
august:八月
aunt:婶子 伯母 大妈
aurora:极光
auspicious day:好日子
auspicious:吉利 吉祥 吉庆
austere:肃杀
australia:澳大利亚
austria:奥地利
authentic:地道
authenticate:认证
authenticity:真实性 真伪
author:作者 作家 笔者
authoritative:权威 权威性
authorities:当局 官府
authority:职权 权威 权力
authorization:许可证 委托书
authorize:授权 核准 钦定
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
avant-garde:先锋 先锋派 前卫
avaricious:贪婪
avenge:复仇 报仇
avenue:大道 大路
average:平均 平平
avert:避免
aviation:航空
aviator:飞行员
avoid:避开 省得 以防
await:期待 期盼
awake:清醒
awaken:觉醒 叫醒 苏醒
award:授予 奖项 嘉奖
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
azure:湛蓝 蔚蓝 天蓝色
baboon:狒狒
baby:娃娃 婴儿 娃子
babylon:巴比伦
bachelor:单身汉 光棍
bacillus:杆菌
back door:后门
back part:尾部 屁股
back section:后部
back:后面 后边 背面
backbone:脊梁 脊梁骨 脊骨
backdrop:背景
backer:靠山
background:背景
backing:支持 后盾
backlash:后坐 后坐力 反冲
backpack:背囊
backstage area:后台
backup:备份 后备
backward:落后
backwards:逆向
bacon:培根 熏肉 腌肉
bacteriophage:噬菌体
bacterium:细菌
bad habit:恶心 恶习
bad person:坏人 歹人
bad:不良 不善
badge:徽章 象征 像章
badminton:羽毛球
baffle:难住 迷惑 难倒
baffled:奇怪
bag:袋子 口袋 提包
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
ball:圆球 皮球 舞会
ballad:民谣 歌谣 小曲
ballet:芭蕾 舞剧 芭蕾舞
ballistic missile:弹道导弹
balloon:气球
ballot:选票
ballroom:宴会厅 舞厅
baltic sea:波罗的海
bamboo forest:竹林
bamboo:竹子
ban:禁止 禁令 禁用
banana:香蕉
band-aid:创可贴 胶布
band:乐队 乐团
bandage:绷带
bandit:土匪 暴徒 强盗
bandits:草寇
bandwidth:带宽
bane:克星
bang:重击 咣当
bangladesh:孟加拉国 孟加拉
banish:放逐 充军 流放
banishment:驱逐
bank account:账户
bank notes:纸币
bank president:行长
bank:银行
banker:银行家 庄家
banking:金融
bankruptcy:破产
banner:大旗 横标 旌旗
banquet:宴会 筵席 饮宴
banter:戏谑 谐谑
bar:酒吧 单杠 条形
barack:巴拉克
barb:矛头 倒刺 倒钩
barbados:巴巴多斯
barbarian:蛮子 胡人 蛮夷
barbecue:烧烤
barber:理发师
barbershop:理发店
barcelona:巴塞罗那
barcode:条码 条形码
bare:赤裸裸 裸露 赤裸
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
barracks:军营 营寨 营房
barrel:大桶
barren:贫瘠
barrier:障碍 屏障
bars:钢材
bartender:酒家 调酒师 酒保
base:基础 基地 卑鄙
baseball:棒球
baseless:凭空 莫须有
baseline:基线 底线
basement:地下室 地窖
bashful:忸怩 害臊 娇羞
basic essence:素质
basic level:基层
basic:基本 根本
basics:基本面
basin:盆地 盆子 水盆
basis:依据 根据 基础
basket:篮子 篓子 笼子
basketball:篮球
basque:巴斯克
bass:低音 鲈鱼
bastard:混蛋 龟儿子 畜生
bat:击球 蝙蝠
batch:批量
bathe:洗澡 洗浴 沐浴
bathroom:浴室 卫生间
bathtub:浴缸
baton:指挥棒
battalion commander:营长
batter:冲击
battery:电池 炮台
battle array:阵势
battle line:战线
battle-ax:战斧
battle:斗争 战斗 会战
battlefield operation:野战
battlefield:战场 战地
battleship:战舰 战列舰 主力舰
bavaria:巴伐利亚
bawl:吆喝 哭闹 号哭
bay:海湾
bayan:伯颜
bayonet:刺刀 枪刺
bazaar:市场 集市
bce:公元前
beach:沙滩 海滩 滩头
bead:珠子
beam:横梁 波束 椽子
beaming:笑眯眯 满面春风
bean:豆类 豆子
bear fruit:结果 结实
bear hardships:吃苦
bear:承受 忍受 负担
beard:胡子 胡须
bearer:脚夫 无记名
bearing:态度 举止 气度
beast:野兽 走兽
beat back:击退 反击 打退
beat:击败 击打 打败
beaten:疲惫 受刑
beautiful woman:美女 玉女 佳人
beautiful:美丽 美好 美妙
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
bed:床铺 床位 卧铺
bedbug:臭虫
bedding:被褥 铺盖 被窝
bedrock:基岩 岩床
bedroom:卧室 寝室 卧房
bedside:床边 床头
bee:蜜蜂
beech:山毛榉
beef:牛肉
beehive:蜂窝 蜂巢 蜂房
beer:啤酒
beeswax:蜂蜡
beet:甜菜
beetle:甲虫 甲壳虫
befall:临头 临到
beforehand:预先 事先
beg:恳求 乞求 乞讨
beggar:乞丐 叫花子 化子
begin:开始
beginning period:初期
beginning:开始 开头
begrudge:舍不得
beguile:笼络
behavior:品行 行为 行径
behead:斩首 殊死 杀头
behind:之后 背后 后头
beijing opera:京剧
beijing:清华大学 宣武门 故宫博物院
belarus:白俄罗斯
belch:喷出 嗳气 打嗝
belgium:比利时
belief:信奉 信念
believe firmly:坚信 深信
believe:认为 相信
believer:信徒
belittle:贬低 小视 看轻
belize:伯利兹
bell:贝尔
bellow:怒吼 吼叫
bellows:风箱
belly:肚子 肚皮 腹部
belongings:财物 家当 所有物
beloved:心爱 亲爱
below:下面
belt:腰带 带子 裤带
bench:条凳 长椅 长凳
bend:弯曲 弯子
bending:形变
beneath:之下
benefactor:恩人 贡献者 恩公
beneficial:有益 有助
benefit:利益 好处 效益
benevolence:恩德 仁爱 善意
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
besides:此外 并且 除了
besiege:围攻 围困
best feature:精华
best:最好
bestow:赐予 恩赐 赋予
bet:打赌
betray:背叛 叛变 叛离
beverage:饮料 酒水 饮品
bewail:悲叹 哀叹
bewildered:困惑 惊疑 纳罕
bewitch:迷魂
bewitched:迷醉 着魔
beyond belief:荒唐 荒诞
bhutan:不丹
bhutto:布托
bias:偏差 偏见
biased:偏颇 偏心
bibliography:书目 目录学
bicker:拌嘴 计较 抬杠
bicycle:自行车
bid:投标 出价
bier:担架 灵床
bifurcation:分叉 分岔 分歧
big gun:大炮
big head:大头
big sister:大姐
big:硕大
bike:自行车
bilateral:双方 两岸 双边
bile:胆汁
bill:法案 比尔 账单
billboard:广告牌
billiards:台球
billows:波澜 波涛 浪涛
bind:束缚 捆绑
binding:结合 约束力 绑定
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
bird:鸟儿 飞鸟 鸟雀
birds:鸟类
birdsong:鸟鸣
birmingham:伯明翰
birth rate:出生率
birthday:生日 诞辰 生辰
birthplace:发祥地 发源地 出生地
biscuit:饼干
bishop:主教
bison:野牛
bit earlier:早些 早点儿
bit:一点 一下 丝毫
bitch:贱货
bite:一口 咬伤 叮咬
biting:尖刻
bitter cold:严寒 苦寒
bitter:严酷 惨烈 惨痛
bitterness:骨头 苦味
bizarre:莫名其妙 奇异 古怪
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
blame:不是 责任 责备
blank space:空白
blank:空格
blanket:被子 毛毯 毯子
blankly:茫然
blatant:露骨
blaze:火焰 火光 烈火
blazing:火红 炽热 炽烈
bleach:漂白 漂白剂
bleak:萧条 凄苦 苍凉
bleed:流血 出血
bleeding:出血
blemish:瑕疵
blend:混合 交融 调配
bless:呵护 赞颂 赐福
blessed:幸福
blessing:保佑 福气
blessings:祝福
blind person:瞎子 盲人
blind:盲目
blindly:盲目 一味
blink:眨眼 眨巴
bliss:极乐
blissful:美满
blister:疱疹 水泡 水疱
blistering hot:炎热
blitzkrieg:闪电战
bloated:浮肿 臃肿
bloc:集团
block:阻塞 阻止 拦阻
blockade:封锁
blockage:堵塞
blockhead:木头 骆驼 蠢货
blog:博客
blogger:博客
blood flow:血流
blood group:血型
blood plasma:血浆
blood pressure:血压
blood relation:骨肉
blood relationship:血统 亲缘
blood:血液 鲜血
bloodstain:血迹 血污 血渍
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
blueprint:图纸 蓝图 蓝本
blues:布鲁斯
bluff:耀武扬威 唬人 讹诈
blunder:失策
blunt:直截了当
blur:模糊 混淆
blurred:迷离 低迷 眼花
blush:脸红 红脸 飞红
blushing:忸怩
bluster:虚张声势 耀武扬威
boa:蟒蛇
board member:董事
board:板子 木板 牌匾
boast:自夸 夸口 吹牛皮
boastful:浮夸
boat:小船 船只
boatman:船夫 船家 艄公
boats:船舶
bocca tigris:虎门
bodhi:菩提
bodily fluid:体液
bodily health:体格
body length:体长
body weight:体重
body:身体 身子 身躯
bodyguard:保镖 卫兵
bohai sea:渤海
boil noodles:下面
boil:煮沸 沸腾 翻滚
boiled water:开水
bold:豪迈 冒昧 胆大
boldly:大模大样
boldness:胆量 气魄 魄力
bolivia:玻利维亚
bolshevik:布尔什维克
bolt:落荒而逃 螺栓
bomb:炸弹 轰炸 炸掉
bombard:轰击 炮轰 轰炸
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
book:本子 书本 著作
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
boorish:粗野 粗鲁 粗犷
boost:促进 助推 增压
booster:助推器 吹鼓手
boot:引导
booth:摊子
boots:靴子
booty:赃物 赃款
border area:边区 边疆 边陲
border:边界 边境 疆界
bordering:毗邻
bore:口径
bored:无聊 厌烦 腻烦
boring:没意思 无聊
born:诞生 出生 出世
borrower:借款人 借方
bosnia:波斯尼亚
bosom:怀里 胸前 胸部
boss:老板 上司 老总
bossy:跋扈
boston:波士顿
botanist:植物学家
botany:植物学
bother:打扰 烦扰 叨扰
botswana:博茨瓦纳
bottle:瓶子
bottled:瓶装
bottom:底部 底面 屁股
boudoir:闺房 深闺
boulder:巨石 磐石
bounce:反弹 弹跳
bound:边际 跳跃
boundary:边界 境界 界限
boundless:茫茫 苍茫 无穷
bounds:界线
bouquet:香味 花束
bourgeois:中产
bourgeoisie:资产阶级
bow:躬身 鞠躬
bowstring:弓弦
box:盒子 包厢 箱子
boxers:义和团
boxing:拳法 拳击
boy:男孩 小子 童子
boycott:抵制
boyfriend:男朋友 男友 情郎
boys:哥儿
bra:文胸 乳罩 胸罩
brace:撑腰 支撑
bracelet:镯子 手镯
braces:背带
brackets:括号
brag:吹嘘
brahmanism:婆罗门教
braid:辫子 发辫 编织
brain:大脑 脑海
brains:脑子 头脑 脑筋
brake:制动 制动器 刹车
brambles:荆棘
branch office:分局 分公司
branch:部门 树枝 分会
brand name:品牌
brand:烙印 牌子
brandish:挥舞 挥动
brat:兔崽子 崽子
brave:勇敢 壮烈 血性
brawl:斗殴
brazen:大胆
brazier:火盆
brazil:巴西
breach:突破口 裂口
bread:面包
breadth:广度
break:打破 破解
breakdown:故障
breakfast:早餐 早点 早饭
breakthrough:冲破 跨越式
breast cancer:乳腺癌 乳癌
breast:乳房 前胸 胸怀
breastfeeding:哺乳
breasts:奶奶
breath:气息 鼻息
breathe deeply:喘气
breathe:呼吸
breathtaking:惊心动魄
breed:品种 繁殖 培养
breeding:孵化 育种
breeze:微风 轻风
brethren:哥们
brevity:简短
brew:酿造 酿制
brewing:酝酿
bribe:贿赂 打点
bribery:纳贿
brick:砖头 砖石 砖块
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
brief:短暂 简短 简略
briefcase:公文包 皮包
briefing:发布会
briefly:概括 简短 略略
brigand:狗贼
bright moon:明月
bright:心灵 明亮 光亮
brightness:亮度
brilliance:光华
brilliant rays:光芒
brilliant:高明 闪亮 灿烂
brine:卤水 盐水 盐卤
bring back:带回
bring relief:缓解
bring:带来 拿来
brink:边缘
brisk:活泼 轻快 爽利
bristle:刚毛
britain:英国 不列颠
british army:英军
british person:英国人
british:不列颠
brittany:布列塔尼
brittle:易碎
broad sense:广义
broad:广泛 博大 宽广
broadcast live:直播
broadcast:广播 播放 播出
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
brown:褐色 棕色 布朗
brows:眉头
browse:浏览 翻看
browser:浏览器
bruise:伤痕 乌青
brunei:文莱
brush:刷子 吹拂 荒草
brushwork:笔触
brutal:残暴 暴虐 兽性
brute:畜生
bubble:水泡 气泡 泡沫
bubbles:泡泡
bucket:水桶
buckwheat:荞麦
bud:花蕾 萌芽 幼苗
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
build:建设 修建 兴建
building complex:建筑群
building industry:建筑业
building materials:建材
building:建筑 建筑物 楼阁
built-in:内置
bulgaria:保加利亚
bulge:隆起
bulging:鼓鼓的
bulk:主体 大量 体积
bulky:粗大 大件
bull market:牛市
bull:公牛 牡牛
bulldozer:推土机
bullet:子弹 枪弹
bulletin:公报
bulletproof:防弹
bullshit:狗屁 屁话
bully:欺侮 欺负 欺压
bullying:强横
bumpy:坎坷 坑坑洼洼
bunch:嘟噜
bundle:包裹 集合体
bunk:铺位 空话 床位
bunker:掩体 地堡
buoy:浮标 航标
buoyancy:浮力
burden:负担 担子 负荷
bureau chief:局长 司长
bureau:办事处
bureaucracy:官僚主义 官僚 官场
bureaucrat:官吏 官僚
bureaucratic:官僚
burial:葬礼 土葬
buried:入土 葬身
burly fellow:大汉
burn down:焚毁 火烧
burn incense:烧香 焚香 拈香
burn:焚烧 烧焦 燃烧
burning:火热 火辣辣
burrow:地穴 地洞 钻洞
burst:一阵 破裂
burundi:布隆迪
bury:埋葬 埋藏 入土
bus:汽车 公车 客车
bush:灌木 布什
business office:事务所
business premises:办公室
business proprietor:老板
business school:商学院
business:业务 商业 生意
businessman:商人
bust:头像 胸围
bustling:繁华 繁忙 忙碌
busy:繁忙 忙碌
butcher:屠夫 屠宰 宰杀
butler:管家
butt:臀部 屁股
butter:黄油 酥油 牛油
butterfly:蝴蝶
buttocks:屁股
button:扣子 纽扣 衣扣
buy:收购 购买 添置
buyer:买家 买方 采购员
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
cable:电报 电缆 缆绳
cache:缓存 坚壁
cactus:仙人掌
cadence:韵律 节奏
cadre department:政治部
cadre:干部
cafeteria:食堂
cage:笼子 牢笼
cake:蛋糕
cakes:糕点 糕饼
calamity:灾害 危难 浩劫
calcium:钙质
calculate:计算 推算 核算
calculus:微积分 结石
calendar science:历法
calendar year:历年
calendar:日历
calf:小牛 牛犊
caliber:口径
calico:白布 花布
california:加利福尼亚 加州 洛杉矶
call oneself:自称
call together:召集 召开
call:号召 称呼 叫作
called:称为 叫做 名叫
calligrapher:书法家
calligraphic style:字体 书体
calligraphy:书法
calling:使命
callous:狠心 冷酷
callus:胼胝 老茧
calm:冷静 镇定 镇静
calmly:安然
caltrop:蒺藜 铁蒺藜
camaraderie:情谊
cambodia:柬埔寨 高棉
cambridge:剑桥
camellia:茶花 山茶 山茶花
camera lens:镜头
camera:照相机 摄影机
cameroon:喀麦隆
camouflage:迷彩
camp:营地 扎营 宿营
campaign:征战 出征 游说
camphor:樟树
campus:校园 校区
canada:加拿大
canal:运河
canberra:堪培拉
cancel:取消
cancer:癌症
candid:干脆 坦诚 直率
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
cannot:不能 不可 未能
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
cape:海角 披肩 岬角
capillary:毛细 微血管
capital city:都城
capital stock:股本
capital:资本 首都 资金
capitalist class:资产阶级
capitalist:资本家
capsize:倾覆 颠覆 翻船
capsule:胶囊 蒴果 包衣
captain:队长 船长
captivating:诱人 妖媚
captive:俘虏
capture alive:活捉 生擒
capture:占领 攻克 抓住
car:汽车
carapace:甲壳 外皮
carat:克拉
caravan:商队
carbide:碳化物
carbohydrate:碳水化合物
carbonate:碳酸
carboniferous:石炭纪
card:名片 帖子 卡片
cardboard:纸板
cardinal number:基数
care:关怀
career:生涯
carefree:畅快 乐天 自由自在
careful:仔细 小心 留心
carefully chosen:精选
carefully:好好
careless:胡乱 大意 马虎
carelessly:草草 不经意
caress:爱抚 抚摩 摩挲
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
carrier:载体 运营商 携带者
carrot:胡萝卜
carry forward:推进
carry:带走 运输 携带
cart:马车 推车
carter:卡特
cartilage:软骨
carton:纸箱 纸盒
cartoon:漫画 动画 卡通
carve:雕刻
carving:雕花 雕刻
case:案件 例子 案例
cash flow:收支
cash:现金 兑现
cashier:出纳
casino:赌场
caspian sea:里海
casserole:砂锅
cast:铸造 铸就 投射
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
catastrophe:灾难 浩劫 灾变
catastrophic:灾难性
catch cold:感冒 伤风
catch fire:起火 发火 着火
catch fish:捕鱼
catch:捕捉 捉住 捕获
catchphrase:口号
categorically:一概 断然
category:部类 范畴 门类
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
cauliflower:菜花 黄花 花椰菜
cause cancer:致癌
cause death:致死 害死
cause disease:致病
cause trouble:闹事 惹事 捣蛋
cause:原因 致使 成因
caustic:尖刻
cautious:谨慎 慎重 仔细
cavalry:骑兵
cave mouth:洞口
cave:洞穴 洞窟 山洞
cavern:山洞 洞穴
cavity:空洞 空腔 窟窿
cease fire:停战 停火
cease:中止 停止 止息
cede:割让 让渡
ceiling:天棚 顶棚 天花
celadon:青瓷
celebrate:庆祝 欢庆
celebrated:显赫 著名
celebration:庆典 典礼
celebrity:明星 名人 知名人士
celery:芹菜
celestial body:天体 星球
cell phone:手机
cell:细胞
cellar:地窖 地下室 地窨子
cellulose:纤维素
cement:水泥
cemetery:墓地 陵园 墓园
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
ceremony:仪式 大典 典礼
certain:肯定 确定 必然
certainly:一定 定然 当然
certainty:毫无疑问
certificate:证明 证券 证件
ceylon:锡兰
chad:乍得
chain:连环 链条 链子
chains:锁链
chair:椅子
chairman:总裁 主席 议长
chairperson:主席
chalk:白垩 粉笔
challenge:挑战
challenger:挑战者
challenging:困难 艰巨 艰难
champion:冠军
championship contest:锦标赛
championship:冠军赛
championships:锦标赛
chance:机会 机缘 偶然性
chancellor:大臣
change color:变色
change direction:转向 转头
change irregularly:变幻
change:改变 转化 转变
changeable:变化多端 无常
changes:变迁
changing:变化多端
channel:通道 沟渠 海峡
chant:吟唱 吟哦
chaos:紊乱 一团糟
chaotic warfare:混战
chaotic:混乱 乱糟糟 乱成一团
chap:家伙 皲裂
chapel:教堂 礼拜堂
chapter:篇章 章节
character size:字号
character:文字 品质 脾气
characteristic:特色 特征 特点
charcoal:木炭
charge:罪名 要钱 冲锋
charged:带电 被控
chariot:马车
charisma:魅力
charitable:慈善 仁慈 宽容
charity:好事
charles:查尔斯
charm:魅力 风韵 风趣
charming:妩媚 迷人 俊俏
chart:图表 绘图
charter:宪章
chartered plane:包机 专机
charts:排行榜
chase:追逐
chasm:鸿沟
chassis:底盘
chastity:贞节 贞洁 贞操
chat:聊天 闲谈 闲聊
chatter:胡扯 唠唠叨叨
chattering:嘁嘁喳喳
chauvinism:沙文主义
cheap:便宜 低廉
cheat sb:骗人
cheat:欺诈 欺骗 骗子
check:查询 遏制 阻击
checkpoint:检查站 关卡
cheek:脸颊 面颊 面皮
cheer:喝彩 叫好 喝采
cheerful:愉快 快活
cheerfully:欣然
cheering:呐喊
cheers:欢声
cheese:奶酪 乳酪 干酪
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
cherish:爱护 爱惜 怀抱
cherished desire:心愿
cherry:樱桃
chess piece:棋子
chess player:棋手
chess:国际象棋
chessboard:棋盘
chest:心里 胸口 胸膛
chestnut:栗子
chew:咀嚼
chiang kai-shek:蒋介石
chicago:芝加哥
chick:小鸡
chicken farm:养鸡场
chicken stock:鸡汤
chief:首席 首领 魁首
chieftain:头目
child:孩子 儿童 小孩
childhood:幼年 童年 幼时
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
chinese language:中文 汉语 国语
chinese nation:中华民族
chinese opera:戏曲
chinese painting:中国画
chinese side:中方
chinese:语文 中国籍
chink:缝隙
chip:碎片
chirp:鸣叫 叽叽喳喳 啁啾
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
choose:挑选 选取 选定
chop:切碎 印章
chopsticks:筷子
chord:和弦
chordata:脊索动物
chorus:合唱团 合唱
chosen:中选
christen:命名 取名
christian church:教会
christian era:公元
christian:基督教 基督教徒 基督徒
christianity:基督教
christmas:圣诞
chromosome:染色体
chronic:慢性
chronicle:编年史 纪年 年谱
chronology:年表 年代学
chrysanthemum:菊花 黄花
chubby:胖乎乎
chunk:一块
church:教堂
churn:翻腾
cigar:卷烟 雪茄 雪茄烟
cigarette:卷烟 纸烟
cinema:电影院 影院 影剧院
cinnabar:朱砂 丹砂
circle:圈子 回旋 圆圈
circuit:线路
circuitous:迂回
circular sector:扇形
circular:圆形 通报
circulate:流通 流动 循环
circulation:流通 周转
circumference:周长 圆周
circumstance:条件 境遇 情势
circumstances:情况 形势 情形
circumvent:绕过
circus:马戏团 马戏
cite:引用 引证 援引
citizen:公民
citizens:国民
citrus:柑橘
city center:市中心 市区
city gate:城门
city hall:市政府 市政厅
city resident:市民
city state:城邦
city wall:城墙 城垣 城郭
city:城市 都市 城池
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
clamor:喧嚣 喧哗 聒噪
clamorous:闹哄哄 嘈杂
clamp:夹具 夹持 夹紧
clan:氏族 宗族 家族
clandestine:秘密
clansman:族人 宗族 宗室
clap:鼓掌
clarify:弄清 辨明 明确
clarinet:单簧管
class monitor:班长
class struggle:阶级斗争
class:阶级 档次 班级
classical:古典 经典
classics:经典
classification:类别 分属
classified:机密 机要
classify:分类
classmate:同学
classroom:教室
clatter:乒乓 杂沓 哐啷
clause:条文 条款 从句
claw:爪子
clay:胶泥 泥土
clean:干净 清洁 打扫
cleaner:清洁工
cleanse:冲刷 洁净
clear away:清除
clear-cut:明确
clear:明白 明显 清楚
clearance:间隙
clearly indicate:注明 明示
clearly:显然
cleave:劈开
clergy:教士 神职人员 神职
clergyman:牧师
clerk:书记 营业员
clever:聪明 机灵 伶俐
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
cloak:斗篷 披风 大衣
clock:时钟 钟表
clog:阻塞 梗塞
clone:克隆
close friend:好友 友好 密友
close securely:紧闭
close-fitting:贴切 贴身
close:密切 关闭 封闭
closed:封闭性 封闭
closely:紧紧
cloth:布匹 布料
clothes:衣服 衣着 衣裳
clothing:衣衫 衣物 服装
cloud:云朵 云头 云彩
cloudless:万里无云
clouds:云层
clown:小丑 丑角
club:俱乐部 棍棒
clue:端倪
clues:线索
clumsy:笨拙 拙劣 笨手笨脚
cluster:集束 嘟噜
clutch:离合器 离合 卡住
co-worker:同事 合作者
coach:教练 客车 指导员
coagulate:凝聚 凝结
coal gas:煤气
coal:煤炭
coalition government:联合政府
coalition:联盟
coarse:粗鲁 粗疏 难听
coast:海边
coastal area:沿岸
coastal defense:海防
coastal waters:近海
coastal:沿海 海岸 滨海
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
coerce:胁迫 引诱 强制
coexist:共存 并存 共处
coffee:咖啡
coffin:棺材 棺木
cognition:认知 理性认识
cognitive:认知
cohabit:同居
cohesion:凝聚力
cohesive:凝聚力
coil:盘缠 线圈 绕组
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
cold:冷淡 寒冷 感冒
coldly:冷冷
collaborate:合作 会师
collaborative:共同 协同
collagen:胶原
collapse:崩溃 瓦解 倒下
collar:衣领 领口
collate:校勘
colleague:同事 同僚 同伙
collect books:藏书
collect material:取材
collect money:筹集
collect water:积水
collect:征集 汇集 收藏
collected works:文集
collection:一套 汇编 合集
collective:集体
collectively called:统称
collectivization:集体化 合作化
collector:收藏家 藏家
college student:大学生
college:学院 院校 大学
collide:碰撞 冲撞
collision:相撞 碰撞 冲突
colloid:胶体 胶质
colloquial speech:口语
collude:串通 伙同
cologne:科隆 香水
colombia:哥伦比亚
colon:结肠
colonel:上校
colonial:殖民
colony:殖民地 殖民 群体
color painting:彩画
color printing:彩印
color tv:彩电
color:颜色 彩色
colorado:科罗拉多 科罗拉多州 丹佛
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
combine:联合 结合 兼有
combustion:燃烧
comedy:喜剧
comet:彗星
comfort:安慰 温馨
comfortable:舒服 受用 写意
comical:滑稽
coming:未来
command post:指挥部
command:统帅 命令 统率
commandeer:归公
commander-in-chief:总司令 统帅 主帅
commander:司令员 指挥官 舰长
commanding officer:司令
commandment:戒律
commando unit:突击队
commando:特种兵 突击队员
commemorate:纪念 缅怀
commence:开打
commend:称道 称赞 表彰
comment:议论 点评 评说
commentary:评述 评论
commentator:分析师 评论员 解说员
commerce:商业 商务
commercial affairs:商务
commercial bank:商业银行
commercial:广告 商务 商用
commission:委员会 委托书 佣金
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
common:共同 普通 通俗
commoner:平民 小民
commonly seen:常见
commonplace:平凡
commonwealth:联邦
commotion:轰动 哗然 动荡
communal:公共 公有
commune:公社
communicate:沟通 转告 连通
communicating:相通
communication:交际 交流
communications:通讯 交通
communism:共产主义
communist party:共产党
communist:共产
community:社区 群体 群落
commute:交换 改判
compact:紧凑 致密
companion:同伴 伴侣 伙伴
company commander:连长
company:公司 企业
comparable:可比
comparatively large:较大
comparatively:较为 比较
compare:比较 相比 比拟
comparison:异同 比对 比较
compartment:间隔 隔间 包房
compass:指南针 罗盘 罗经
compassion:爱心 恻隐之心
compatibility:兼容性
compatible:兼容 配套 相容
compatriot:同胞
compel:强迫 迫使 强制
compelled:被迫
compendium:大系 简编
compensate:补偿 赔偿 抵偿
compensation:赔偿金 补偿费 代偿
compete:竞争 竞赛 参赛
competence:功力 才干
competent:称职 胜任 得力
competition:比赛 竞争 赛事
competitive strength:竞争力
competitive:竞相 竞争性 争强好胜
competitor:竞争者 对手 参赛者
compilation:文选
compile:编辑 编写 汇编
compiler:编辑 编译器 编者
complacent:得意 自满 志得意满
complain:抱怨 埋怨
complaint:怨言 申诉 意见
complement:弥补 补充
complementary:互补 配套
complete:完成 完全 完整
completed:脱稿 完结
completely lack:毫无
completely:总体 十分 全然
complex:复合 复杂 情结
complexion:脸色 面色 气色
complexity:复杂性
compliance:合规
complicated:复杂 繁复
complications:并发症
compliment:称赞 夸奖 恭维
comply:服从 顺从
component:配件 组成部分 零部件
components:组分
compose:合成 写作 构成
composed:端庄 不慌不忙 安宁
composer:作曲家
composite:综合 混合物 复合
composition:成分 结构 构造
compost:堆肥
compound:复合 合成 配制
comprehend:理解
comprehensive:综合 完善 全面
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
conceal:隐蔽 隐瞒 掩盖
concealed weapon:暗器
concede:承认 让步 认输
conceited:自负 骄傲
conceive:构想 受孕
concentrate:集中 浓缩
concentrated:密集
concentration:密度 浓度
concept:概念 理念
conception:想像力
concern:关系 事关 有关
concerned:担忧 忧心 挂怀
concerning:关于
concert hall:音乐厅
concert:音乐会
concession:租借地 特许 让步
concise:简洁 简要 简明
conclude:断定 总结 缔结
conclusion:结论 结局
conclusive:决定性 确凿
concoct:炮制 配制 臆造
concrete:具体 混凝土
concubine:姨太太 小老婆
concurrent:同期
condemn:谴责 判处 声讨
condense:凝聚 凝结 浓缩
condescend:屈尊
condiment:调料 调味 香精
condiments:佐料 作料
condition:条件 状态 状况
condole:吊唁
condom:避孕套 安全套
conduct oneself:做人
conduct:指挥 举办 行为
conductivity:导电性
conductor:导体 指挥者 指挥家
conduit:导管 管路
cone:圆锥 锥面
confederation:邦联 同盟国
confer:授予 商谈 会商
conference:会议 座谈会
confess:招认 坦承 招供
confession:供述 自白 供词
confidant:亲信 心腹
confidence:信心
confident:大大方方
confidential:秘密
configuration:配置
confine:禁锢 限制 局限
confirm:确认 证实 印证
confirmation:确认
confirmed:确诊
confiscate:没收
conflict:冲突 抵触 战争
conflicting views:矛盾
confluence:汇合
conform:整合 呼应
confront:面对 对敌
confrontation:对决 对证 对抗
confucian classics:圣经
confucianism:儒学 儒教
confucius:孔丘
confuse:迷惑 混淆
confused:混乱 心慌意乱 糊里糊涂
congeal:凝固 凝滞
congee:米粥 稀饭
congenial:投机
congenital:先天性
congestion:充塞 拥挤 拥堵
conglomerate:集团 砾岩
congo:刚果
congratulate:祝贺 庆贺 恭喜
congratulations:祝贺
congregate:聚居
congress:国会 议院
conical:圆锥形 锥形
conjecture:猜测 猜想 推测
conjunctivitis:结膜炎
connect:沟通 接通 连通
connected:交通
connection:联系 联通
connector:接头 接口
connoisseur:行家 行家里手
connotation:内涵 含义 涵义
conquer:征服 克服
conqueror:征服者
conscience:良心 良知
conscientious:认真
conscious:有意识
consciousness:意识 精神 神志
conscript:征调 征募 征召
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
consider:寻思 考虑 审议
considerable:可观 不菲 实质性
considerably:相当 大加 良多
considerate:体贴 周到 有心
consideration:考虑 代价
considering:来讲 鉴于
consign:托运
consistency:浓度 一致性
consistent:一致 一贯
consistently:素来
console:安慰 抚慰 宽慰
consolidate:巩固
consonant:辅音
conspicuous:显眼 突显 引人注目
conspiracy:密谋 阴谋
conspire:阴谋 图谋 策动
constable:警官
constant capital:不变资本
constant:不变 恒定 一贯
constantly:经常 时时
constellation:星座
constipation:便秘
constituency:选民 选区
constituent:组成部分
constitute:构成 组成 合成
constitution:宪法 体质
constitutional government:宪政
constrain:约束 遏制
constrained:迫于
constraint:拘禁 约束
construct:建筑 建造 建设
construction cost:造价
construction site:工地
construction:施工
constructive:建设性
consul:领事 执政官
consulate:使馆 领事馆
consult:商量 咨询 磋商
consultant:顾问 参议
consultation:参考
consumables:耗材
consume:消耗 消费 食用
consumer goods:消费品 生活资料
consumer:消费者 用户
consummate skill:绝技
consummate:精湛 圆满
consumption:结核 用量
contact surface:界面
contact:联系 接触 联络
contacts:往来
contagious:传染 传染性
contain:包含 含有 含蓄
container:集装箱 笼子
contaminated:浸染
contamination:染毒
contemplate:沉思
contemplation:沉思
contemporary:同时代
contempt:轻视
contemptible:狗日 下作 卑鄙
contemptuous:轻视 轻蔑
contend:角逐 争论 论战
content:内容 含量
contented:自得 惬意
contention:论据 冲突 争论
contents:目录
contest:争夺 竞赛 较量
contestant:选手
context:语境 背景 场合
continent:大陆 大洲
continental shelf:大陆架
continental:大陆性
contingency plan:预案
contingency:万一
continually:不息
continue:继续 持续 延续
continued:待续
continuous:连续 不断 连绵
continuously:一直 不住
contract:合同 承包 合约
contractor:承包商
contradict:抵触 顶撞
contradiction:矛盾
contradictory:矛盾
contrary:相反 相悖
contrast:比较 对比 对照
contribute:贡献
contribution:功劳 功绩 贡献
contributor:贡献者
control:控制 监督 支配
controlled:受控 受制
controversy:争议 争端
convalesce:静养 康复 养病
convection:对流
convene:召集 召开
convenient:方便 便宜 便利
conveniently:随手 顺便
convent:修道院
convention:惯例 传统 公约
conventional:传统
conventions:常规
converge:云集 汇合 合流
convergence:汇聚
conversation:对话 谈话
converse:交谈
conversion:换算 换位
convert:兑换 改成 变换
converter:转换器 转炉
convex:凸起
convey:传送 表达 传达
convict:犯人
conviction:信仰 信念
convince:说服 折服
convinced:相信 确信 服气
convoy:护航 结队
cook:烹制 烹调 厨师
cooking:烹饪 炊事
cool breeze:清风
cool:清凉 镇静 镇定
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
copulate:媾和 交尾 交媾
copy:仿效 仿制 照搬
copyright:版权 著作权
coquettish:娇媚 轻佻
coral reef:珊瑚礁
coral:珊瑚
cord:绳子
cordial:热情 亲切
cordillera:科迪勒拉
cordon:封锁线
core:核心 中心 中坚
coriander:香菜 芫荽
cork:塞子 软木 科克
cormorant:鸬鹚 鱼鹰
corn cob:玉米棒
corn:玉米
cornea:角膜
corner:角落 墙角 角楼
cornerstone:中流砥柱 基石
corolla:花冠
corona:日冕
coronary:冠脉 冠状
corporation:有限公司 公司 集团
corporations law:公司法
corps:军团 兵团
corpse:尸体 尸身 死尸
correct:正确 不错 纠正
correlation:相关性 相关
correspond:相应 通信 对应
correspondent:通讯员
corresponding:相应
corridor:走廊 楼道
corrode:剥蚀 侵蚀 腐蚀
corrosion:腐蚀
corrupt official:贪官
corrupt:贪污 腐败 败坏
corruption:腐败 贪污
corset:马甲
cortex:皮质 皮层
corvette:护卫舰
cosmetic:化妆品
cosmetics:脂粉
cosmology:宇宙学
cosmos:宇宙
cost:费用 代价 花费
costs:成本
costume:服装
cottage:茅舍 村舍 小屋
cotton yarn:棉纱
cotton-padded jacket:棉袄
cotton:棉花
couch:卧榻 躺椅
cough:咳嗽
council:理事会
counsel:辅导 教诲 忠告
counselor:参赞
count:统计 计数 伯爵
countable:可数
countenance:颜色
counter:案子 计数器 抗衡
counteract:抵消 中和
counterattack:反攻 反扑 反击
counterfeit:造假 作假 仿冒
counterrevolutionary:反革命
countless:无数 千万
country:国家
countryside:野外 乡下 乡村
couple:一对 挂钩
couplet:门联 楹联
coupling:耦合 接头 联轴器
courage:勇气 胆子 胆量
courageous:勇敢 胆气 果敢
courier:信使 速递
course credit:学分
course:课程 历程 流程
court councilor:朝臣
court eunuch:太监 宦官
court examination:殿试
court:朝廷 宫廷 法院
courteous:客气
courtesy:礼貌 礼遇
courtyard:院子 院落 庭院
coverage:覆盖率 覆盖面
covert:地下 变相 隐蔽
covertly:偷偷
covet:贪图 眼红 眼馋
coward:懦夫 胆小鬼 孬种
cowardly:懦弱 怯懦 胆怯
cower:畏缩 退缩
cowshed:牛棚
coy:怕羞 扭扭捏捏 扭捏
cozy:舒适
crab:螃蟹
crack:枪声 裂缝 空隙
cracker:饼干
cradle:摇篮 发祥地
crafty:狡猾 狡诈 刁钻
crag:断崖
craggy:崎岖 嶙峋
cram:填满
cramp:抽筋 绞痛
cramped:局促 狭隘
crane:起重机 吊车
cranium:头盖骨 头盖
crash:咣当 相撞 速成
crass:粗暴
crater:环形山
craving:心愿 欲望
crawl:爬行 匍匐
craze:热潮
crazy:疯狂
cream:精英 奶油
crease:褶皱
create:创造 创作 造成
creation:创作
creative:创意
creativity:创造性 创意 创造力
creator:创始人 创建者 创造者
creature:禽兽 生灵
credentials:证书
credit card:信用卡
credit:信贷 荣誉 信用
creditor:债权人 债主
creed:教义 信条
creek:小河
creep:爬行 匍匐 蠕变
cremate:焚化 火葬 火化
crescent:新月
crest:峰顶 鸡冠
cretaceous:白垩纪
crete:克里特 克里特岛
crevice:裂缝 夹缝
crew:人员
cricket:蟋蟀 促织
crime:罪恶 罪行 犯罪
crimea:克里木 克里米亚
criminal law:刑法
criminal:刑事 罪犯 犯罪分子
crimson:大红 绯红
cripple:削弱 跛子
crippled:瘸腿 致残 伤残
crisis:危机 风波
crisp:清脆 酥脆
criterion:标准 准则 判据
critic:评论家 批评家
critical:危急 临界 紧要
criticism:批评
criticize:批评 批判 指责
criticized:挨批
critique:批判
croatia:克罗地亚
crooked:歪斜 屈曲 歪歪扭扭
crop:作物
crops:农作物 农作
cross swords:交锋
cross-examine:盘问
cross-legged:盘膝
cross-section:截面 横截面
cross:交叉 横穿 十字架
crossing:路口
crossroads:十字路口 交叉点
crouch:蹲下 跪伏
crow:乌鸦
crowbar:撬棍 杠杆
crowd around:簇拥 围拢
crowd:人群
crowded:拥挤
crown prince:太子 皇太子 世子
crown:加冕 王冠 皇冠
crucial:关键 紧要 要害
crucible:坩埚
crude oil:原油
crude:粗糙 粗暴
cruel:残酷 残忍 凶狠
cruelty:残酷 酷刑
cruise missile:巡航导弹
cruise:巡游 游弋 巡航
crumble:崩溃 瓦解 解体
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
cube:立方 方块 立方体
cuckold:乌龟 王八
cucumber:黄瓜
cuff:袖口
cuisine:菜系
culinary delicacy:美食
culprit:主犯 真凶 人犯
cultivate:培养 培训 养成
cultivated individual:文人
cultural history:文化史
cultural relic:文物
cultural revolution:文化大革命
cultural:文化
culture:文化
cultured:风雅 斯文 儒雅
culvert:涵洞
cumbersome:笨重 累赘
cumulative:累计 积累
cunning:狡猾 机巧 老奸巨猾
cup:杯子
cupboard:柜子
curb:制止 路边 牵制
cure:治愈
curio:古董 珍品 古玩
curious:好奇
curl:卷曲
currency:货币 通货
current period:本期
current situation:现状 时势
current:本届 现时 潮流
curriculum vitae:简历
curse:诅咒 咒骂 叱骂
cursor:指针 光标
cursory:粗略
curtain falls:闭幕
curtain:帘子
curvature:曲率
curve:曲线 弧形
curved surface:曲面
curved:弯弯曲曲 弯曲
cushion:垫子 缓冲 坐垫
cusp:尖顶 尖端
custom-made:定制 特制 订制
custom:习俗 习惯 习气
customary:习惯性 往常 惯常
customer:顾客 客户 买主
customs duty:关税
customs:海关 规矩
cut down:削减
cut short:中断
cut staff:裁员
cut:切割 伤口 缩减
cute:可爱 娇滴滴
cutting-edge:前沿 新锐
cutting:切削 刺骨 刻薄
cuttlefish:墨鱼 乌贼
cyan:青色
cyanide:氰化物
cycle:循环 周期
cylinder:圆柱 圆柱体 气缸
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
dagger:匕首 短剑 尖刀
daily expenses:日用
daily newspaper:日报
daily:每日 日常
dainty:高雅 娇美
dally:调戏
dam:大坝 堤坝 水坝
damage:损坏 破坏 损失
damaged:受害
damn:咒骂
damned:该死
damp:潮湿 湿漉漉
damping:阻尼
dance:舞蹈 跳舞 舞会
dancer:舞蹈家 舞者
dancing:舞蹈
danger:危险
dangerous:凶险 险恶 危险
daniel:丹尼尔
daoism:道教
daoist immortal:神仙 仙人
daoist nun:道姑
daoist priest:道士 道长
dare:胆敢
daring:胆大 胆大妄为 魄力
dark:黑暗 暗淡 黝黑
darkness:黑暗 黑影
darling:宝宝 心肝 宝贝
darn:缝补
dart:飞奔 飞镖
darwinism:达尔文主义 进化论
dash:飞奔 激荡 锐气
data:数据 材料 资料
database:数据库
date:日期
dates:枣子
daughter-in-law:媳妇 儿媳 儿媳妇
daughter:女儿
dauntless:奋勇
david:大卫 大伟
dawdle:蘑菇 磨蹭 泡汤
dawn:黎明 天明
day-to-day:日常
day:日子
daybreak:黎明 拂晓 天明
daydream:空想 白日梦 遐想
daytime:白天 白昼 白日
dazed:迷糊 昏乱 神不守舍
dazzle:耀眼 刺眼 生辉
dazzled:眼花缭乱 恍惚 头晕目眩
dazzling:炫耀 光彩夺目 光耀
dead body:尸首 尸体 尸身
dead leaves:落叶
dead:死者
deadline:期限 限期
deadlock:僵局
deadly blow:毒手
deadly:致命 致死
deaf:耳聋
deal:交易
dealer:经销商 业者 贩子
dealings:往来
dean:教长
dear:亲爱
death penalty:死刑
death:死亡 圆寂 死命
deathly pale:惨白
debate:辩论 论战 争论
debris:瓦砾 岩屑
debt:债务
debtor:债务人
decadent:颓废 腐朽
decapitate:斩首 砍头
decay:腐化 颓败 衰败
decayed:腐朽
deceased:死者 故人 不在
deceive:欺骗 蒙蔽 欺蒙
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
declare:宣布 宣告 声明
decline:下降 衰退 拒绝
decoction:汤剂 汤药
decode:破译 解读 解码
decompose:分解
decorate:装饰 打扮 点缀
decorated archway:牌楼
decoration:装饰 勋章
decorations:饰物
decorative design:花纹
decorative motif:纹饰
decorative:装饰
decorum:体统
decrease:减少 缩小 减小
decree:法令 旨意 明令
decrepit:颓然
dedicate:贡献 奉献
dedicated:专门 专用 专项
dedication:题词 忠心
deduce:推演 推断 推导
deduct:扣除 克扣
deed:作为 事迹 好事
deep emotion:深情
deep layer:深层
deep sea:深海
deep valley:深谷 幽谷
deep-rooted:根深蒂固
deep-seated:深层次 深层
deep:深深 深厚 深沉
deeply concerned:关切
deeply felt:深切
deeply:沉沉
defame:丑化 抹黑 中伤
defeat decisively:大胜
defeat:击败 打败 大败
defeated:失败
defecate:大便 拉屎 排便
defect:缺陷 叛变 毛病
defective:缺损 不良
defend oneself:自卫 自保 申辩
defend:维护 防守 保卫
defendant:被告 被告人
defender:卫士 辩护人 辩护士
defense department:国防部
defense secretary:国防部长
defense:防御 防务
defensive structure:工事
defensive:防卫 防御性
defer:延缓 服从 缓期
deference:敬服
deferential:恭敬 恭顺
deficiency:不足 缺失 欠缺
deficient:亏负 贫乏
deficit:亏损 赤字
define:定义
definite:确定 确切 明确
definitely:肯定 明明
definition:定义 界定 清晰度
definitive:断然
deflection:偏转
deformation:形变
deformed:畸形
deformity:残废
defraud:诈骗 诓骗
deft:灵巧 轻巧
defy:抗拒 不畏 违拗
degenerate:变质 退化 沦落
degrade:堕落
degree:程度
dehydration:缺水 脱水
deities:神明
deity:大神 天神 天仙
dejected:沮丧 懊丧 颓丧
delay:耽误 拖延 延期
delegate:代表 下放
delegation:代表团 一行 代表队
delete:删除 删去 删掉
delhi:德里
deliberate:审议 计议 蓄意
deliberately:故意 存心
delicacies:佳肴
delicacy:美味 珍馐
delicate:细致 精致 白嫩
delicious:美味 好吃 香喷喷
delight:乐趣 情趣
delighted:痛快 欢天喜地 欢喜
delimit:划定 界定
delineate:划线 勾画 圈定
delirium:谵妄
deliver goods:交货
deliver:交给 付给 送达
delivery:交割
delta:三角洲
deluge:洪水
delusion:妄想
delve:探究
demand:需要 诉求 需求
demanding:苛求 艰巨 苛刻
demarcate:划定 勘定
democracy:民主
democratic centralism:民主集中制
democratic party:民主党
democratic revolution:民主革命
democratic:民主
demolish:拆除 拆毁 爆破
demon:妖魔 恶魔 鬼魅
demonstrate:示范 示威 演示
demonstration:示威 示范
demote:下调 降级 贬斥
deng xiaoping:邓小平
denmark:丹麦
denounce:谴责 声讨 指斥
dense:浓厚 稠密 浓重
density:密度
dental:牙齿
dentistry:牙科
deny:否定 否认
depart:离开
departed:死鬼
department head:处长
department:部门
departure:发车 开拔 出港
dependable:稳妥
dependent:家属 附庸
depict:描写 描绘
depiction:描写 图形
deplete:消耗 耗尽
deploy:配置 部署
deployment:部署
deport:驱逐 放逐 遣送
deportment:神态 仪态
depose:废黜 废掉 革职
deposit:存放 矿床 沉积
depositor:存款人 储户
deposits:贮藏 储藏
depot:仓库
depravity:乱伦
depreciate:贬值
depressed:抑郁 苦闷 愤懑
depression:盆地 洼地 惆怅
deprive:剥夺 扣发
depth:深度 水深 进深
depths:深处
deputy general:副将 偏将
deputy:帮办
derailed:出轨
deranged:疯疯癫癫 癫狂 错乱
deride:嘲笑 笑骂 谩骂
derivation:推导 引申 导出
derivative:次生 衍生物 导数
derive:导出 衍生 汲取
derived:导出
descend:下去 降落 降临
descendant:后代 后裔 儿孙
describe:描述 描写 描绘
description:描述
desert mountain:荒山
desert:沙漠 荒漠 大漠
deserted:空空荡荡 冷冷清清 空荡荡
deserve:应有 应得 值得
design:设计 图案 构思
designate:指明 钦定 命名
designated:特定 定点 指定
designation:指称 名目
designer:设计师 设计者
designs:心术
desirable:可取
desire:愿望 欲望
desk:书桌 桌子 台子
desktop:桌面
desolate:荒凉 冷落 苍凉
despair:绝望 失望
desperate straits:绝境
desperate:危急 绝望 惨烈
desperately serious:不得了
desperation:绝望
despicable:肮脏 卑鄙无耻 卑劣
despise:鄙薄 鄙视 小觑
despite:尽管
despondent:抑郁 懊丧 失神
despot:豪强 暴君
dessert:甜食 甜点 甜品
destination:目的地 去处
destiny:命运 天命
destitute:穷困 穷苦 清贫
destroy:摧毁 捣毁 毁掉
destroyed:灭亡 亡国
destroyer:驱逐舰
destruction:破坏 覆灭
destructive:有害 毁灭性 破坏性
detachment:支队
detail:选派 细部
detailed:详细 具体
details:细节 详情 内容
detain:扣押 扣留 拘留
detect:检测 侦查 发觉
detection:检测 侦察
detective:侦探 侦察员 密探
detector:探测器 检测器
detention:拘役 羁押
deter:威慑
detergent:清洁剂 洗涤剂
deteriorate:变质 衰落
determination:决心
determine:判断 测定 下决心
determined:决意 立志 坚决
detest:痛恨 憎恨 憎恶
detonate:引爆 爆炸 发火
detonator:雷管 引信
detour:绕过
detractor:黑子 批评者
devaluate:贬值
devastate:蹂躏 毁坏 残害
devastating:毁灭性 厉害
devastation:惨状
develop:发育 演变 发扬
developed nation:发达国家
developer:开发商 开发者 开发人员
developing country:发展中国家
development zone:开发区
development:发展
deviate:偏离
deviation:偏差 背离 偏转
device:器件 电器
devil king:魔王
devil:魔鬼 鬼子 妖怪
devils:凶神恶煞
devious:奸诈
devote:贡献 奉献
devoted:忠诚
devotion:忠心 热诚 慈爱
devour:吞食
devout:虔诚
dew:露水
dexterous:轻巧 机巧
dharma:达摩 佛法
diabetes:糖尿病
diagnostic property:特征
diagram:图样 图形 图表
dial:拨打
dialogue:对话 对白 台词
dialysis:透析
diameter:直径 口径
diamond:金刚 钻石 金刚石
diana:戴安娜
diaoyu islands:钓鱼岛 钓鱼台
diaper:尿布
diaphragm:隔膜 光圈
diarrhea:腹泻 泄泻
diary:日记
diatom:硅藻
dice:骰子
dick:鸡巴
dictate:口述 使然 主宰
dictator:独裁者
dictatorship:专政 独裁 专制
diction:吐字 措辞 口齿
dictionary:词典
die young:短命 夭亡
die-hard:死守 铁杆
die:死亡 死去 身亡
diesel engine:柴油机
diesel fuel:柴油
diet:饮食 国会
differ:相差 不一
difference:区别 差别 差异
different:不同
differential:级差 微分
differentiate:区分 鉴别 判别
differentiation:分化 差异化
difficult problem:难题
difficult:困难 艰难 艰苦
difficulty:难点 难关 难处
diffident:心虚 发虚
diffuse:扩散 弥漫 刊印
dig:开掘
digest:消化 文摘
digit:数字 数位
digital:数码 数字
digitize:数字化
dignified:威严 庄严 凝重
dignitary:显贵
dignity:尊严 体面
dike:堤防 堤坝 水坝
dilapidated:破烂 残破 年久失修
dilatory:拖沓
dilemma:两难 困局
diligence:勤勉
diligent:用功 勤快 勤奋
dillydally:磨磨蹭蹭
dilute:稀释 冲淡
dim:黯然 阴暗 淡淡
dimensions:尺寸
diminish:减弱 减小 消沉
dimly:依稀
dimple:笑靥 酒窝
dine:用膳 就餐
dining hall:餐厅 食堂
dining table:餐桌 饭桌
dinner:晚饭 晚餐 饮宴
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
direct:导演 指导 指挥
directed:定向
direction:方向 走向 趋向
directional:定向
directions:说明书 攻略 指引
directly related:直系
directly subordinate:直属
directly:径直 迎面 迎面而来
director general:理事长
director:主任 经理
directory:名录 目录
dirge:挽歌 哀歌 哀乐
dirigible:飞船
dirt:污垢
dirty:肮脏 龌龊 污浊
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
disaster:灾难 大祸 祸害
disastrous:惨重 不得了 成灾
disband:解散 遣散 散伙
disc:碟片
discard:废弃 丢弃 抛弃
discern:识别 明辨 辨别
discharge smoke:冒烟
discharge:排出
disciple:弟子 门人 教徒
discipline sb:处分
discipline:纪律 管教 惩戒
disclose:吐露 声张 揭发
discolor:变色
disconnected:间断
discontent:牢骚
discontented:不满
discontinue:中断 停用
discount:折扣 贴现
discouraged:气馁 心灰意冷 心灰意懒
discourse:论述 言谈
discover:发现 查出
discovery:发现
discrepancy:差异 出入 反差
discrete:分立 离散
discriminate:区别 辨析 判别
discrimination:歧视
discussion forum:研讨会
discussion:研讨 商议
discussions:会谈
disdain:鄙视 鄙弃 唾弃
disease resistant:抗病
disease:疾病 病症
disengage:脱身
disentangle:理清
disgrace:耻辱 羞惭
disgraceful:大逆不道 可耻
disgust:恶心 生厌
disgusting:可憎 下作
dish:菜肴 盘子 菜色
disharmony:失和
disheveled:乱蓬蓬 凌乱
dishonor:侮辱 玷辱
disillusioned:寒心
disinfect:消毒 杀毒
disinfectant:消毒剂 杀菌剂
disintegrate:碎裂 解体 瓦解
disk:圆盘 磁盘
dislike:讨厌 反感
dismal:悲凉 惨淡
dismantle:拆开 拆除 拆卸
dismember:肢解
dismiss:罢免 辞退 遣散
disney:迪士尼
disobey:违抗 违拗 违令
disorder:紊乱
disorderly:无序 混乱 错落
disparage:贬低 贬抑 贬损
disparity:差距 差别
dispatch troops:派兵 出动
dispatch:调遣 派出 派遣
dispel:打消 驱除 消解
dispense:配药
disperse:四散 散落 分散
dispersed:离散
dispirited:沮丧 萎靡
displacement:排水量 位移
display device:显示器
display ostentatiously:张扬
display:发挥 陈列 陈设
displeased:不悦
dispose:部署
disposition:性格 天生 脾气
dispute:纠纷 争执 争端
disputes:风波
disregard:撇开 不计 不问
disrepair:失修
disrespect:冒渎
disrupt:搅乱 瓦解
dissatisfied:不满
dissect:解剖 剖析
disseminate:宣传 传播 散布
dissent:异议
dissident:异己 异见
dissipate:消散 耗散
dissipated:糜烂
dissolve:解散 化解 溶解
distance apart:相距
distance-preserving:保长
distance:距离
distant place:远处
distant seas:远洋
distant:远远 遥远 遥遥
distill:蒸馏
distillation:蒸馏
distinct:不同 明显 清楚
distinction:差别 信誉 殊荣
distinctive flavor:风味
distinctive style:风味
distinctive:独特 与众不同 特有
distinctly:截然 逼真
distinguish:识别 分辨 区别
distinguished:杰出 卓越
distort:歪曲 扭曲
distortion:畸变
distracted:怅惘 恍惚 六神无主
distress:哀伤 愁苦 苦处
distressed:凄然 忧伤 烦恼
distribute:分配 分布 散发
distributed:分布 分布式
distribution:物流 运销 分销
distributor:分销商 经销商 批发商
disturb:干扰 骚扰 打扰
disturbance:风波 骚动 骚乱
disturbed:不安 忧心
ditch:河沟 阳沟
dive:潜水 跳水
diver:潜水员
diverge:分流 岔开 偏离
divergent:分歧
diverse:多样 多种
diversion:解闷 疑阵
diversity:多样 多样性 多姿多彩
divert:分流 欢娱
divide:分成 分裂 分隔
dividend:分红 股利 股息
divider:隔板
dividing range:分水岭
divination:方术 卜筮
divine:神圣 占卜
diving:跳水 潜泳
division:部类 部门
divorce:离婚 离异
divulge:透露 泄露 泄漏
dizziness:眩晕 晕眩
dizzy:头晕 目眩 头昏
docile:温顺 温驯 服帖
dock:码头 船坞 克扣
doctor:医生 大夫 博士
doctrine:原则 学说 教条
document:文件 文书
documents:公事
dodge:闪避 闪身
doha:多哈
doings:所为
doll:娃娃 洋娃娃
dolphin:海豚
domain:领域 版图 地盘
dome:圆顶 穹窿 穹顶
domestic animal:畜生 家畜 家伙
domestic:国内
domestically produced:国产
dominance:优势
dominant:主导
dominate:主宰 支配 镇住
domineering:跋扈 狂傲
dominoes:骨牌
don armor:披甲
donate money:捐款
donate:捐献 捐助 捐赠
donation:捐款 捐助
donkey:毛驴 驴子
donor:施主 供体
doom:死命 祸事
door:门户 大门 门子
doors:大门
doorstep:门槛
doorway:门口 门道
dormant:休眠
dormitory:宿舍
dorsal fin:背鳍
dot:圆点 点子
double happiness:双喜
double:双重 加倍 倍增
doubles:双打
doubt:疑惑 怀疑 狐疑
dough:面团
douglas:道格拉斯
dove:鸽子
dover:多佛尔 多佛
down:向下 下行
downcast:低落
downhearted:感伤 灰心丧气 心灰意冷
downhill:下坡
downplay:轻描淡写
downstairs:楼下
downstream:下水
downtown:市区 市中心 商业区
downward:向下
downy:毛茸茸
dowry:陪嫁 嫁妆
doze:瞌睡
dozen:一打
dpp:民进党
drab:党八股 灰暗 暗淡
draft:草案 拟定 草稿
drag:拉扯 阻力 拖动
dragnet:拖网 天罗地网
dragon robe:龙袍
dragonfly:蜻蜓
drain:排水 排泄 宣泄
drainage system:水系
drama:戏剧
dramatic:戏剧性
dramatist:戏剧家 编剧
drastic:过激
draw:绘画 绘制 汲取
drawer:抽屉
drawing:图画 图纸
dread:恐怕 畏惧 恐惧
dreadful:可怕
dream:做梦 理想 梦幻
dredge:疏浚 疏导 疏通
dregs:渣子 糟粕 渣滓
drenched:湿透
dress:服装 穿戴 打扮
dressed:穿戴
drift:飘荡 漂移 浮游
drill troops:练兵
drill:演练 训练 演习
drink tea:喝茶
drink wine:饮酒
drink:饮料 饮用 喝酒
drip:点滴
drive:驱动 驾驶 传动
drivel:胡说
driver:司机 驾驶员 驾驶
driving force:推力 推动力 驱动力
drizzle:小雨 蒙蒙 烟雨
drone:无人机 嗡嗡
drool:垂涎 流口水 流涎
droop:下垂 低垂 耷拉
drop:下降 落下 衰落
droplet:水珠 液滴
dropout student:肄业生
dross:糟粕
drought:干旱 旱灾
drown:淹死 淹没 溺水
drowsy:瞌睡 昏昏欲睡
drug:药品 药物 药剂
drugs:毒品
drugstore:药店 药房
drum:圆筒 铜鼓 滚筒
drumbeat:鼓声
drunk:醉醺醺
drunkard:酒鬼 醉鬼 醉汉
dry land:陆地
dry season:枯水期
dry:干燥 干旱 干巴巴
dual:对偶 两重 二元
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
dull:呆滞 无趣 平淡
dumbfounded:怔住 傻眼
dumbstruck:骇然
dump:倾倒 倾销 抛售
dumpling skin:面皮
dumpling:饺子
duplicate:复制 重复 复印件
durable:耐用 耐久 禁用
duration:时长
dusk:黄昏 天黑
dusky:昏暗 灰蒙蒙
dust:灰尘 尘土 尘埃
duster:拂尘
dustpan:簸箕
duties:勤务 职务 执事
duty:义务 职责 责任
dvd:光盘 影碟
dwarf:矮子 侏儒
dwell:居住 栖息
dwelling:人家 住宅 住处
dye:染料 染色 颜料
dying:奄奄一息 垂死 临危
dynamic:动感 动态
dynamics:动力学
dynamism:冲劲 朝气 雄风
dynamite:炸药 爆破
dynasty:王朝 朝代 朝廷
dysentery:痢疾
e-commerce:电子商务
eager:急切 心切
eagerly:竞相 切切 如饥似渴
eagle:老鹰 飞鹰
ear-splitting:震耳
ear:耳朵
eardrum:鼓膜 耳膜 耳鼓
earl:伯爵
early morning:早晨 早上 清晨
early period:早期
early phase:早期
early years:初年
early youth:少年
earn money:赚钱
earn:挣得
earnest:认真 恳切 殷殷
earnestly:切实
earnings:收益
earphones:耳机
earring:耳环
ears:耳畔
earth-shattering:石破天惊 排山倒海
earth:地球 大地 泥土
earthquake:地震
earthworm:蚯蚓
ease:减轻 缓和 舒缓
easily:动辄
east africa:东非
east asia:东亚
east china:华东
east longitude:东经
east side:东侧 东边 东面
east:东部 东方 东边
easter:复活节
easterly wind:东风
eastern europe:东欧
eastern part:东部 东边
easy:容易 轻易
easygoing:随和 平易近人
eat:食用 吃饭
eaves:屋檐 房檐
eavesdrop:偷听 窃听 侦听
ebb:减退
eccentric:奇人 阴阳怪气 古怪
eccentricity:怪癖
echelon:梯队 梯次
echo:回声 回音 回响
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
eddy:涡旋 漩涡 旋涡
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
eel:鳗鲡 鳗鱼 鳝鱼
effect:影响 成效 效果
effective:有效
effectiveness:效力 效益 效用
effeminate:婆婆妈妈
efficacious:管用 灵验
efficacy:功效 效能 功力
efficiency:效率
efficient:高效
effort:功夫 工夫
effortless:毫不费力 轻松
efforts:力度
egg white:蛋白
egg:鸡蛋
eggplant:茄子
eggshell:蛋壳
ego:自我 自尊 自尊心
egoism:利己主义
egret:鹭鸶
egypt:埃及
eid:尔德
eight-nation alliance:八国联军
eighty percent:八成
eighty:八十
ejaculate:射精
ejaculation:射精
elaborate:精巧 敷衍 阐述
elapse:逝去 推移 流逝
elasticity:弹性 弹力
elated:昂扬 欢欣 飘飘然
elbow:手肘 胳膊肘
elder brother:兄长 阿哥 老兄
elder:长老 长者
elderly lady:老太太
elderly man:老者
elderly:老人 老年 高龄
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
elegance:风度 高雅 款式
elegant:精美 雅致 款式
element:因素 元素 元件
elementary school:小学
elementary:基本 初等
elements:风雨
elephant:大象
elevation:海拔 高度 高程
elevator:电梯
elf:仙童 小精灵 精灵
eligible:合格
eliminate:消除 排除 除去
elite troops:精兵
elite:精锐 精英 俊杰
elixir:仙丹
elizabeth:伊丽莎白
ellipse:椭圆
ellipsoid:椭球
elliptic:椭圆
elm:榆树
eloquence:口才
eloquent:雄辩 善辩 口若悬河
elsewhere:别处
elucidate:阐明 揭示 阐发
email:电子邮件 邮件
emancipate:解放
embankment:堤岸 堤防
embargo:禁运
embark:乘船
embarrass:过不去
embarrassed:尴尬 难为情 难堪
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
emerge:出现 呈现 来得
emergency relief:救济
emergency:紧急 抢险
emerging:新兴 新生
emigrant:移民
eminent:卓著 闻名 尊重
emissions:尾气
emit light:发光 生光
emit:散发 排放 发射
emotion:感情 情感
emotional:伤感 情绪化
empathize:体谅
emperor:皇帝 皇上 官家
emphasis:侧重点
emphasize:强调 注重 加重
empire:帝国
employ:使用 采用 雇佣
employed:在职 干活
employee:职工 雇员
employer:雇主
employment:就业
emporium:商场 杂货店
empress dowager:太后 皇太后
empress:皇后 娘娘
emptiness:空虚 空性
empty-handed:空手
empty:空荡荡 空空 空洞
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
enchanting:迷人 绮丽 妖娆
encircle:包围 环抱 兜圈子
enclave:飞地
enclose:封装 包住
enclosure:圈地 围场 附件
encounter:遭遇 交会 相遇
encourage:鼓励 激励 助长
encroach:超出
encryption:加密
encyclopedia:百科全书
encyclopedic:百科
end:截止 终端 尽头
endanger:危及 危害
endangered:濒危
endeavor:奋进
endgame:残局 终局
ending:结尾 结局 收场
endless:无穷 无尽 漫长
endlessly:不休 不已 不尽
endorse:拥护 赞成 审批
endurance:耐力 耐受
endure:忍耐 饱受 忍受
enduring:持久 不朽 长久
enemy plane:敌机
enemy troops:敌军
enemy:敌人 敌方
energetic:积极 起劲 阳光
energetically:大力
energy channels:经络
energy sources:能源
energy:能量 精力 活力
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
engulf:席卷 埋没 吞噬
enhance:弘扬 加强 增进
enigma:谜团
enigmatic:莫测高深 神秘莫测
enjoin:责令
enjoy:享受 享有 欣赏
enjoyable:有意思 写意
enlarge:增大 扩大 放大
enlargement:肿大
enlighten:启发 教化 启示
enlightened:开明
enlightenment:启迪 启示 开明
enlist:从军 征召 招募
enliven:搞活 活跃
enmity:敌意 仇恨
enormous:极大 庞大 巨大
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
ensure:保障 确保 保证
entail:连带 导出
enter:进入 走进
enterprise:企业
entertain:娱乐 接待 款待
entertaining:可乐 逗人
entertainment:游艺 娱乐
enthralled:醉心 入神
enthusiasm:劲头 积极性 热忱
enthusiast:爱好者 玩家
enthusiastic:热烈 热心 热情
entice:诱惑 诱骗 挑动
entire body:整体
entire book:全书
entire population:全民
entire text:全文
entire world:全世界
entire year:终年
entire:整个 全体 整条
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
entrust:委托 信托 寄托
entrusted:受托
entry:词条
enumerate:历数 列举 罗列
enunciation:口齿 吐字
envelop:笼罩 包住
envelope:信封 外壳 封套
envious:妒忌 眼红 红眼
environment:环境
environmental protection:环保 环境保护
envision:想象 想像
envoy:大使 使者 使节
envy:羡慕 嫉妒
eocene:始新世
epic:史诗
epicenter:震源
epidemiology:流行病学
epilepsy:癫痫
epistle:书信
epoch:时代
equal:平等 等于 相等
equality:平等 等式
equally famous:齐名
equally:相等
equation:方程 方程式
equilibrium:平衡
equinox:二分
equip:装备
equipment:设备 装备 器材
equitable:公道 公正 公允
equity shares:股权
equivalent:当量 相等 等效
equivocal:模棱两可 暧昧
era:时代 年代 时光
eradicate:扑灭 根除 剪除
erase:抹杀 洗雪 磨灭
eraser:橡皮
erect:直立 高耸 安装
erection:勃起
erhu:二胡
eritrea:厄立特里亚
erode:侵蚀
eroded:流失
err:弄错 犯错
errand:差事
errant:不轨
erratic:疯疯癫癫 反复无常 变幻莫测
error:谬误 过失 误差
erudite:渊博 学海 博学
erudition:学识
erupt:爆发 喷发 大作
eruption:喷发
erythrocyte:红细胞
escalate:升级
escalator:电梯
escape:逃走 逃避 逃命
escort vessel:护卫舰
escort:护送 簇拥
especially:尤其 格外 尤为
essay:文章 随笔 杂文
essence:本质 实质
essential factor:要素
essential:必备 必要 要点
essentials:要义 要领 基本面
establish:建立 成立 建成
established:立足 既定
estate:产业 财产 田产
esteem:尊重 推崇 敬佩
esteemed mother:老太太
estimate:估计 约莫 估量
estimation:估值
estranged:生分 疏离
estrogen:雌激素
estuary:河口 海口
eswatini:斯威士兰
eternal:永远 永恒 永世
ether:乙醚 以太
ethernet:以太网
ethics:伦理 伦理学 道德
ethiopia:埃塞俄比亚
ethnic group:民族 种族 族群
ethnic minority:少数民族
ethylene:乙烯
etiquette:礼仪 礼法 礼节
etymology:词源 语源
eucalyptus:桉树
eulogize:颂扬 歌颂 赞美
eulogy:祭文 悼词
eunuch:老公
euphemistic:委婉
eurasia:欧亚大陆 欧亚
europe:欧罗巴
european union:欧盟
european:欧洲人
evacuate:撤离 疏散 撤走
evade:躲闪 规避 避开
evaluate:评价 评估 评定
evaluation:考评 估算 评语
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
everlasting:永久 无极 永恒
everybody:各位 大伙 每人
everyday business:常务
everyday:平日 日常 通俗
everyone present:全场
everyone:大家 众人 人人
everything:一切
everywhere:到处 处处 四下
evidence:证据 佐证
evident:明摆着 了然 显明
evidently:可知 显然 分明
evil person:恶人 魔王
evil spirit:妖精 恶鬼 邪魔
evil:罪恶 弊病
evildoer:歹徒 妖孽 歹人
evoke:激起
evolution:进化 演进 演化
evolve:演化 演变
exact:准确 确切 精密
exactly:就是 恰恰
exaggerate:夸张 夸大 浮夸
exaggerated:夸张
exaggeration:壮语
exam candidate:考生
exam paper:考卷
exam question:试题 考题
exam room:考场
exam-oriented:应试
exam:考试
examination paper:试卷 卷子
examine:审查 考核 看看
example:事例 例证 表率
excavate:发掘 挖掘 采掘
excavator:挖掘机
exceed:超出 超过 高于
exceedingly:极为 极了 十二分
excel:胜过
excellent quality:优质 名优
excellent:优秀 高超 精良
exception:例外
exceptional:优异 了得 超常
exceptionally big:特大
exceptionally good:特异 绝佳
exceptionally:分外 异常
excerpt:选录 摘录 节选
excess:过度
excessive:过分 过度 过剩
excessively:过于
exchange rate:汇率 汇价
exchange:交流 交换 交易所
excise:切除 摘除
excite:激动 扣人心弦 激发
excited:兴奋
excitement:兴奋
exciting:刺激性 令人振奋
exclamation:叫喊
exclude:除外 排斥 排除
excluding:之外
exclusive:独家 专有
excrement:粪便 大便
excrete:排泄
excuse:原谅 借口 包涵
execute:行事 执行
executed:受刑 伏诛
execution ground:刑场 法场
execution:处死 行刑
executioner:刽子手
executive:经营者 行政
exemplary:先进
exempt:豁免
exemption:豁免
exercise:活动 运动 行使
exert oneself:出力
exert:施加 使出
exhale:吐气 出气
exhaust:耗尽 用尽 尾气
exhausted:疲惫不堪 疲惫 劳累
exhausting:辛苦
exhaustion:衰竭
exhaustive:详尽 周延
exhibit:发挥 展览 展品
exhibition:展览会 展览 表演
exhort:嘱咐 相劝 劝诫
exile:流放
exist:存在 生存
existence:存在
existing:既有
exit:出口
exonerate:昭雪 开脱
exorcise:祛邪
exotic delicacies:山珍海味
exotic:异国 新奇
expand:扩大 膨胀 壮大
expansion:扩张
expansive:宽阔
expect:预期 料想 企盼
expectation:期望 期待 预料
expectations:期望值 意料
expected:可望
expecting:有喜
expedient:权宜
expedite:加速 加急
expedition:长征 远征 征战
expel:驱逐 逐出 开除
expend:付出 消耗
expenditure:费用 经费 耗资
expenditures:开支
expense:花费 费用
expenses:支出 开销 花销
expensive:昂贵 高昂
experience:经验 经历 历经
experienced:练达 老练 老成
experiment:实验 试验
experimental:实验 试验
expert:专家 高手 大方
expire:期满 届满 到期
explanation:解释
explicit:明确
explode:爆炸 爆发 起爆
exploit:利用 开发 剥削
exploitation:剥削
exploratory:试探性 探索性
explore:探索 勘探 探险
explorer:探险家 探险者
explosion:爆炸
explosive:炸药 爆炸性
export:出口 外销 输出
expose:露出 揭露 暴露
exposed:外露 裸露
exposition:博览会 论述
expound:阐述 阐明 阐释
express emotion:抒情
express sympathy:慰问
express thanks:道谢 称谢
express:表达 表示 显出
expression:神色 神气 表情
expressions:字句
expressly:特别
expressway:高速公路
expropriate:剥夺 征收 征用
exquisite:精美 精妙 绝妙
extant:现存
extend:推广 扩展 延伸
extension:伸展 扩展 外延
extensive:大规模 广泛 广博
extent:规模 程度 幅度
exterior:外面 外部
exterminate:杀灭 绝灭 灭绝
external force:外力
external:对外 外来 外表
extinct:失传 绝迹 绝种
extinction:绝灭 绝种 消光
extinguish:扑灭
extol:歌颂
extort:勒索 追索 敲诈
extra:额外
extract:取出 开采 引出
extracurricular:课外 课余
extramarital:婚外
extraordinary:不凡 出奇 非常
extraterrestrial:外星人 外星
extravagant:奢侈 豪奢 奢靡
extreme:极端
extremely few:极少数
extremely important:非同小可 至关重要
extremely quiet:静悄悄
extremely:极为 极其 极了
extremist:激进
extremity:尽头 末端
extricate:脱出
extroverted:外向 外放
extrude:挤出 挤压
exuberant:旺盛
eye socket:眼眶 眼窝 眼圈
eye-catching:引人注目 抢眼 显眼
eye:眼睛
eyeball:眼球 眼珠子 眼珠
eyebrow:眉毛
eyeglasses:眼镜
eyelashes:睫毛 眼睫毛
eyelid:眼皮 眼睑 眼皮子
eyes:眼目 眼帘
eyesight:视力 眼力
eyewitness:目击者 见证人
fable:寓言
fabric:织物 布料
fabricate:杜撰 捏造 编造
fabricated:虚妄
fabrication:虚构
fabrics:纺织品
fabulous:极好
facade:外墙 假象 门面
face squarely:正视
face sth:面临
face upwards:仰天
face-to-face:迎头 相向
face:面对 面向 面貌
facebook:脸谱
facet:层面
facilitate:促成 方便 便利
facilities:设施 设备
facing death:临死
facing:面前
fact:事实 实事
faction:党派 派系 门户
factor:因素 因子 系数
factory director:厂长
factory:工厂 厂家
faculty:学院
fad:时尚
fade away:消失 消逝
fade:褪色 凋零
fahrenheit:华氏
fail:失效 落空 失败
failing:弱点
failure:失败 挫败
faint:隐隐 淡淡 微微
faintly:隐隐约约
fair:公平 公道 公正
fairly:较为 相当
fairy:仙女 仙子 精灵
fairyland:仙境 蓬莱
faith:信念 信心
faithful official:忠臣
faithful:忠实
fake:伪造 赝品 假货
falcon:猎鹰
fall asleep:睡着 入睡
fall back:倒退 回落
fall behind:落后
fall down:摔倒 掉落
fall ill:生病 患病 病倒
fall vacant:出缺
fall:落下 下跌 衰落
false:虚假 错误 虚伪
falsehood:谬误 诳语
falsify:篡改 作假
fame:名誉 声誉 名气
familial property:家当
familiar:密切
family head:家长
family member:家属 家人 眷属
family name:姓氏
family planning:计划生育
family property:家产 家业 家私
family:家庭 家族
famine:饥荒 灾荒 饥饿
famous brand:名牌
famous city:名城
famous general:名将
famous master:名师
famous mountain:名山
famous name:大名
famous reputation:盛名
famous:著名 有名 驰名
fan:扇子 球迷 风机
fancy:想要 看中 花式
fang:獠牙
fantasize:幻想
fantastic:奇异
fantasy:奇幻 空想 幻想
far away:万里 远方
far-fetched:牵强 遥不可及
far-reaching:深远 远大
farce:闹剧
fare:票价 运价
farm animal:牲畜
farm crop:庄稼
farm:农场 种地 种田
farmer:农民 农户 庄稼人
farmhouse:庄家 田舍 农舍
farming:农业 耕作 农耕
farmland:农田 田地
farsi:波斯语
farsighted:远视
fart:放屁
fascinate:吸引 迷住
fascinated:神往 着迷 醉心
fascinating:迷人 有趣
fascist:法西斯
fashion:时尚 时装
fashionable:风靡 时兴 时髦
fast:快速 迅速
fasten:固定
fat person:胖子
fat:肥胖 脂肪 肥肉
fatal:致命 出人命
fate:命运
father-in-law:岳父 公公 老丈人
father:父亲 老子 爸爸
fathom:捉摸
fatigue:疲劳
fatigued:困顿
fatty acid:脂肪酸
fatty:胖子
faucet:龙头
fault:不是 毛病
faultless:完备
fauna:鸟兽
favor:欢心 恩典 恩惠
favorable criticism:好评
favorable:良好 有利 优惠
favorite:喜爱 宠儿 偏爱
fax:传真
fear:恐怕 生怕 畏惧
fearful:心惊 可怕 提心吊胆
fearless:不怕
feasible:切实 可行 使得
feast:酒席 酒宴 筵宴
feat:功绩
feather:羽毛 翎毛
feature:特点 设有
features:面貌 嘴脸 眉目
february:二月
feces:粪便 大便
federal:联邦 联邦制
federation:联合会 联邦
feeble:软弱 衰弱 微弱
feed:饲料 哺育 喂养
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
feign:假装 冒充 装作
feldspar:长石
fell:采伐
fellow apprentices:师兄弟
fellow student:同学
fellow townsman:老乡
fellow:汉子 伙计 同伴
fellowship:友谊 联谊
felt:毛毡
female sex:女性
female:女子 雌性
feminine:阴性 阴柔
fence:围墙 栅栏 篱笆
fencing:剑法 围栏
feng shui:风水
ferment:发酵 酝酿
fern:蕨类
ferocious:杀气腾腾 凶恶 凶猛
ferry crossing:渡口
ferry:渡船 摆渡 轮渡
fertile:肥沃 富饶
fertility:肥力 生育 地力
fertilized:受精
fertilizer:肥料
fervent:热切 慷慨 火热
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
fever:高烧 热病 高热
few words:两句
few years:几年
few:几个 一些 少数
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
field:平原 田地 方面
fields:田园
fiend:恶魔 煞神
fiendish:穷凶极恶 凶恶
fierce tiger:猛虎
fierce:猛烈 凶猛 激烈
fiery:火热 火爆 火红
fifth:第五
fifty:五十
fig:无花果
fight back:回击
fight bravely:奋战
fight fiercely:激战
fight:战斗 作战 斗争
fighter aircraft:战机
fighter plane:歼击机
fighter:战士 战斗机
fighting strength:战斗力
fighting:战事
figure:外形 人士 形体
figures:数码
figurine:人儿
file:档案 文件 备案
files:案卷
filial son:孝子
filial:孝顺
fill:充填 磅礴
filler:填充物
film festival:电影节
film:电影 影片 片子
filter:过滤 筛选
filth:污垢 污秽
filthy:肮脏 污秽 龌龊
final conclusion:定论
final:最后 最终
finalize:定型
finally:到底 终于 总算
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
fine:优良 精细 罚款
finger:手指 指头
fingerprint:指纹 指印 手印
finish work:下班 完工
finish:完毕 结束 成书
finished goods:成品
finished:完事 散会
finite:有限
finland:芬兰
fire:火力 施放 发射
firearm:火器 枪炮 枪械
fireball:火球
firecracker:爆竹 炮仗 花炮
firecrackers:鞭炮
firefighting:消防 扑救 灭火
firefly:萤火虫
fireplace:壁炉
firewall:防火墙 火墙
firewood:柴草 木柴
fireworks:烟火 烟花 焰火
firm belief:信仰
firm:坚决 公司 企业
firmament:苍天
firmly:牢牢 毅然 狠狠
firmness:坚定性
first batch:首批
first choice:首选
first class:一级 一等 头等
first issue:首发
first place:首位
first prize:一等奖 金奖
first rate:头号 甲级
first time:第一次 一次 首次
first-class:上乘 第一流
first-hand:第一手
first-rate:一品 优良 上好
first:一次 第一 首次
fiscal year:财年
fish floss:鱼松
fish head:鱼头
fish maw:鱼肚
fish:打鱼 捕鱼 钓鱼
fisherman:渔民 渔人 渔夫
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
fit:适合 一阵 适应
fitting:合适 得体 配件
five dynasties:五代
fix:固定 奠定 搞定
fixed amount:定额 定量
fixed assets:固定资产
fixed:确定 一定 固定
flabbergasted:诧异 大吃一惊
flabby:软弱 软绵绵
flag:国旗 旗子 旗帜
flagship:旗舰 拳头
flame:火光 火焰 火苗
flaming:熊熊 炽烈 燃烧
flank:腹部 翼侧
flannel:绒布
flare:照明弹 闪亮
flared:喇叭形
flash:闪光 闪现
flashlight:手电筒 手电 电筒
flat bottomed:平底
flat:扁平 平淡
flatfish:比目鱼
flatten:抚平 平整
flatter:拍马屁 谄媚 吹捧
flattery:马屁 奉承
flaunt:标榜 夸耀 炫耀
flavor:味道 滋味
flavoring:香料 调味 香精
flaw:缺陷 裂纹
flax:亚麻
flay:剥皮
flea:跳蚤
flee:逃亡 逃走 奔逃
fleece:羊毛
fleet:舰队 船队
fleeting:短促 浮云 忽忽
flesh:肌肉 血肉 肌肤
fleshy:肥厚 肥硕
flexibility:弹性 机动性 灵活性
flexible:灵活 松软 通融
flicker:闪烁 摇曳 忽悠
flickering:闪闪
flight:航程 航班 飞行
flint:燧石 火石
flintlock:火枪
flip:空翻 翻转
flirt:调情
flirtatious:娇媚
flit across:掠过
float:漂浮 浮游 飘动
flock:蜂拥
flog:鞭笞 抽打 鞭打
flood control:防洪 防汛
flood season:汛期 洪水期
flood:洪涝 洪水 大水
flooding:水患 洪涝
floor:地面 地板
flora:花木
florence:佛罗伦萨
florida:佛罗里达 佛罗里达州
flour:面粉
flourish:兴盛 生殖 滋生
flourishing:繁华 发达 全盛
flow rate:流量
flow speed:流速
flow together:交汇
flow:流动 流淌
flower:鲜花 花朵
flowing:流动性 流畅
flu:流感
fluctuate:变动 波动 变幻
fluctuation:波动性 变动
fluent:流利 流畅 顺畅
fluffy:蓬松
fluid:流体
flunk:落榜
flush:潮红 清一色 发红
flustered:慌张 心慌 手忙脚乱
flutter:飞舞 招展
flux:通量
fly:飞行 航行
flying:飞行
flyover:立交桥
foam:泡沫
focus:针对性 专注 聚焦
fodder:草料 饲料 牧草
foe:仇人 冤家
fog:雾气
foggy:雾蒙蒙
foil:挫败 花剑 烘托
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
follow:跟随 遵循 顺着
follower:弟子 门人 追随者
followers:教众
following closely:相继
following morning:明朝
following year:翌年
following:下列 随着 以下
fondle:抚摸 抚弄 爱抚
font:字型 字体
food:食物 饭菜 食品
foodstuff:食品 粮食
fool:呆子 糊弄 傻子
fooled:上当
foolish:痴痴 傻里傻气 傻气
foot:步兵 英尺
football:足球
footballer:李铁
foothold:立足点
footing:基址
footnote:注脚
footprint:足迹 脚印 足印
forage:觅食 采食
foray:冒险
forbid:禁止 不准
forbidden area:禁地
forbidden city:紫禁城 故宫
force:迫使 强制 力量
forced labor:劳役 徭役 苦役
forced:被迫
forceful:有力 强有力 咄咄逼人
ford:福特
forearm:前臂
forebears:祖先 先民 前人
forecast:预计 预测 预报
foreground:前景
forehead:额头 脑门 前额
foreign affairs:外事 外交 洋务
foreign aid:外援
foreign businessman:外商
foreign country:外国
foreign debt:外债
foreign enterprise:外企 外商
foreign investment:外资
foreign language:外语 外国语 外文
foreign minister:外长 外相
foreign office:外交部
foreign trade:外贸 对外贸易
foreign:对外 外来 外籍
foreigner:外国人 洋人 外侨
foreman:工头 领班 监工
foremost:第一
forerunner:前身 先行者
foresee:料到 预见
foresight:远见 眼光 先见
forest industry:林业
forest:森林 林木
forestall:抢先
forestry:林业
foretell:预示
forever:永远
foreword:前言 发刊词 引言
forfeit:丧失 断送 罚金
forge ahead:前进 迈进
forge:伪造 结成 锻造
forget:忘记 遗忘 忘却
forgetful:健忘
forgive:宽恕 饶恕 原谅
forgiveness:宽恕
fork:分叉 叉子
forlorn:悲苦 酸楚
form:形成 组成 形状
formal:正式
formaldehyde:甲醛
formalities:手续
formality:形式
format:格式 版式 格式化
formation:行列 兵团 队形
formed:生成
former days:昔日 往日
former residence:故居
former site:旧址
former:过去 原来 前者
formerly:以前 以往 从前
formidable:强大 威武 可怕
formula:公式
formulate:制定 创制 制订
formulation:说法 提法 配方
fort:炮台 堡垒 要塞
forthright:豪爽 粗豪 明朗
fortification:筑城 防御工事
fortuitously:凑巧
fortunate:幸运
fortunately:幸好 幸亏 有幸
fortune-telling:算命
forty:四十
forum:论坛
forward:向前 转运
fossil:化石
foster:抚养 扶植 培养
foul:犯规
found:创建 建立 创办
foundation:基础 根基 基金会
founder:创建者 奠基人 祖师
fountain:喷泉
fountainhead:源泉
four seasons:春秋 春夏秋冬
fourth period:第四纪
fourth:四次
fox:狐狸
fractal:分形
fraction:分毫 分数
fracture:断裂
fragile:娇嫩 纤弱 娇贵
fragment:破片 碎片 碎块
fragmentary:零星
fragments:碎屑 细碎
fragrance:香味 香气
fragrant:芳香 芬芳
frail:薄弱 脆弱 单薄
frame:框架 架子 框框
framework:骨架
franc:法郎
france:法国 法兰西
frank:坦率 坦诚 直率
frankfurt:法兰克福
franklin:富兰克林
frankly:说实话
frantic:狂暴
fraternal:兄弟
fraud:诈欺
freak:怪物 怪诞 怪胎
free kick:任意球
free:无偿 免费 自由
freedom:自由
freeze:凝固 结冰 冻结
freight transport:货运
freight:搬运 载货
french:法语
frequency:频率 频道 次数
frequent:频仍
frequently:经常 常常 频繁
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
friendship:联谊 交情 情谊
frighten:惊吓 吓唬
frightened:恐惧 吓倒 惊恐
frightening:恐怖 吓人 凶恶
frigid:寒冷
fringe:边缘 边沿
frisbee:飞碟
frivolous:轻浮 轻薄 轻佻
frog:蛤蟆
front door:前门
front line:一线 前线 第一线
front part:前部 前段
front:正面 前边 前端
frontier defense:边防
frontier:边境 前沿
frost-free period:无霜期
frost:霜冻
frostbite:冻伤 冻疮
froth:白沫
frown:皱眉 蹙眉
frugal:节俭 节约
fruit tree:果树
fruit:水果 果子 果实
fruitful:成功 卓有成效
frustrated:无奈 惘然 失意
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
full:饱满 整整 满满
fully:足足 充分
fun:趣味 好玩
function:功能 性能 职能
functional:实用
functionary:官宦
fund:基金 出资
fundamental:根本 基本
fundamentally:骨子里
fundamentals:基本功 基本面
funds:资金 经费 款项
funeral arrangements:丧事 善后
funeral:葬礼 丧礼
fungi:真菌
fungus:真菌 菌类
funny:可笑 搞笑 滑稽
fur:皮毛 毛皮 绒毛
furious:生气 震怒 气愤
furiously:怒冲冲
furnace:炉子
furnish:供给 提供
furniture:家具
furs:皮货
further:进一步 增进 愈加
furthermore:而且 此外 并且
furthest:最远
furtive:诡秘 鬼鬼祟祟
fury:怒火
fuse:导火线 熔融 引线
fusion:融合 融汇 熔解
fuss:做文章
fussy:挑剔
futile:徒劳
future:未来 将来
fuxi:伏羲
fuzzy:模糊 模糊不清
gabon:加蓬
gain:获取 赢利 赢得
gains:果实
gait:步履 步调 步态
galaxy:银河系 河外星系
gale:大风 狂风 劲风
gall:胆汁
gallant:英勇
gallbladder:胆囊
gallery:坑道
gallop:驰骋 跃马 奔驰
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
gangster:光棍 匪徒 流氓
gap:间隔 差距 裂隙
gape:张嘴 张口
garage:车库
garbage:垃圾 废料
garden:花园 院子
gardens:园林
garish:花哨 扎眼 五色
garland:花环 花圈
garlic:大蒜
garrison:守备 驻军 警备
gas:气体 瓦斯
gash:割伤 口子 划伤
gasoline:汽油
gasp:叹息 喘气
gate:门口 大门
gates:盖茨
gateway:关口 门道 出入口
gather news:采访
gather:集合 收集 集会
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
general office:办公厅 总署 总局
general overview:概览
general secretary:总书记
general situation:概况
general survey:普查
general:将军 上将 普遍
generalissimo:大元帅 大将军
generalization:推广 普遍化
generalize:概括 普及
generally speaking:一般说来 大抵 总的来说
generally:大凡 原则上 一般
generate electricity:发电
generate:生成
generation:一代 一世 世代
generic term:总称 通称
generous:大方 丰厚 优厚
genetics:遗传学
geneva:日内瓦
genitalia:阴部 下身
genitals:生殖器
genius loci:土地
genius:奇才 贤才 天才
genome:基因组
genre:体裁 流派
gentle:平和 柔和 轻松
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
gestation:妊娠 怀孕 孕期
gesticulate:指指点点 比划
gesture:手势 比划
ghana:加纳
ghost:鬼魂 阴魂 幽灵
giant:巨人 巨型 巨无霸
gibbon:长臂猿
gift:礼物 天赋 礼品
gigantic:巨大
giggle:傻笑 嬉笑
gilbert:吉尔伯特
gild:包金 贴金 泥金
gilded:镏金
gill:峡谷
ginseng:人参
giraffe:长颈鹿 麒麟
girder:钢梁
girl:姑娘 少女 丫头
girlfriend:女友 女朋友 对象
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
glimpse:瞥见 一眼 一瞥
glint:闪耀
glisten:闪烁
glistening:熠熠 闪闪
glitter:灿烂 闪烁
glittering:明亮 闪闪 晶亮
global:全球性 全球 全局性
gloomy:郁闷 阴沉 阴森
glorious:光荣 辉煌 壮丽
glory:光辉 荣誉 荣耀
gloss:光泽
glossy:光滑 油光 光润
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
goal:目标 目的 宗旨
goalkeeper:守门员 门将
goat:山羊
gobi:戈壁
god:上帝 老天爷 神灵
goddess:圣母 女神 神女
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
golden:金色 黄金 金黄
golf:高尔夫球 高尔夫
gome:国美
gong cha:贡茶
gong:铜锣
gonorrhea:淋病 菜花
good action:好事
good actions:善行
good chance:良机
good deal:诸多
good faith:忠心 信义 诚意
good fortune:福气 福泽 洪福
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
goods:产品 物资 货物
goodwill:善意 美意 亲善
gorge:沟壑 山峡
gorgeous:华丽 绚丽 艳丽
gossip:八卦 聊天 说话
gothic:哥特式
gout:痛风
govern directly:直辖
govern:治理 统治 统辖
governance:治理
government affairs:政务 政事
government finance:财政
government minister:尚书
government troops:官军 官兵
government:政府 官方
governor-general:总督
governor:州长 总督
gown:长袍
grace:优雅 风韵 风情
graceful:优美 轻盈 飘逸
gradation:层次
grade:等级 年级 档次
grades:成绩
gradient:坡度 梯度
gradual:进行性
gradually:逐渐 渐渐 慢慢
graduate student:研究生
graduate studies:研究所
graduate:毕业生 举人 毕业
graduation:毕业
graffiti:涂鸦
graft:嫁接
grain crops:粮食作物
grain:粒子 谷物 质地
grammar:语法 文法
gramophone record:唱片
gramophone:留声机
granary:粮仓
grand contest:大赛
grand duke:大公
grand prix:大奖赛
grand:隆重 雄伟 宏伟
granddaughter:孙女 孙女儿 外孙女
grandeur:高贵 气势
grandfather:太公 阿公
grandma:奶奶 婆婆
grandpa:爷爷 公公
grandson:孙子
granite:花岗岩
granny:阿婆 阿奶
grant:赐予 发给 准予
granule:粒子 颗粒 米粒
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
gratifying:可喜 喜人 过瘾
gratitude:感谢 谢意
gratuity:小费 赏钱
grave:严重 庄重 坟墓
gravel:碎石 砾石
graveyard:坟地 墓地 墓场
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
great:重大 宏大 伟大
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
greet:迎接 招呼 出迎
greeting:问讯
greetings:慰问
grenada:格林纳达
grenade:榴弹 手雷
grey:格雷
grid:网格
griddle:鏊子
grief:沉痛 哀伤 哀怨
grievance:怨气 委屈 积怨
grieve:伤心 悼念
grieved:悲痛 悲哀 痛心
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
groom:马夫 培训 新郎
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
group:集团 团体 小组
grouping:成群
grove:树林 林子
grovel:跪倒 拜倒
grow:增长 生长 栽培
growth rate:增幅 增长率
growth:发展 增殖 成长
gruel:稀饭
gruff:粗糙
grumble:诉苦 抱怨 埋怨
guam:关岛
guangdong:虎门 新造
guangxi:漓江
guangzhou:五卅运动
guanxi:关系
guanyin:观音 观世音
guarantee:保证 担保 保障
guarantor:保人
guard:护卫 守卫 卫兵
guardian:卫士 监护人
guerrilla band:游击队
guerrilla warfare:游击 游击战
guess:猜测 猜想 揣测
guesthouse:宾馆 招待所
guests:宾客
guidance:教导 指引
guide:指导 引导 带领
guidelines:方针 机宜
guild:公会 行会 会社
guileless:无罪 朴实 心切
guillotine:断头台
guilt:罪责
guilty:有罪
guinea-bissau:几内亚比绍
guinea:几内亚
guitar:吉他
gujarat:古吉拉特
gulf:海湾
gull:海鸥
gullible:可欺 轻信 老实
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
gush:涌出 泉涌 涌流
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
habitat:生境 栖息地 聚居地
habitation:住所
habitual:惯用 惯性
habitually:平素
hacker:黑客
hackneyed:老套
hades:阴间 地府 九泉
haggard:憔悴 枯槁 累累
haggle:计较
hague:海牙
hail:冰雹
hailstone:冰雹
hainan island:海南岛
hainan:文昌 文昌市
hair:头发 毛发 汗毛
hairdresser:美容师 理发师
hairdressing:美发
hairstyle:发型 发式
hairy:毛茸茸
haiti:海地
hale:海尔
half-way line:中线
half:一半 半数 半截
halfway:半路 半途
hall:大厅 厅堂
halo:光环 光晕 灵光
halogen:卤素
halt:停止 停顿 驻足
ham sausage:火腿肠
ham:火腿
hamburger:汉堡
hamlet:村里 村庄 庄子
hammer:锤子 榔头 链球
han dynasty:大汉 汉代 汉朝
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
handle:处理 对付 办理
handrail:扶栏 扶手
handsome:英俊 俏丽 帅气
handstand:倒立
handwriting:字迹 书法 笔迹
handy:便当 简便
hang:悬挂
hanger-on:门客 食客 门人
hangul:韩文
hangzhou:孤山
hans:汉斯
happily:乐呵呵 欢欢喜喜
happiness:幸福
happy occasion:喜事 好事
happy:高兴 快乐 欢喜
harass:骚扰 扰乱
harbor:港口 心怀 海港
hard disk:硬盘
hard fighting:恶斗 恶战
hard-working:努力
hard:坚硬 沉重 艰难
harden:硬化 固化
hardly:毫不
hardships:艰辛
hardware:硬件 铁器
hardwood:硬木
hardworking:辛勤 勤劳 勤奋
hare:兔子 野兔
harem:后宫
harm sb:害人
harm:损害 危害 损伤
harmful:不良 有害 不利
harmless:无害 无毒
harmonic:谐波 泛音 谐音
harmonious:和谐 调和 融洽
harmonize:协调 协和 调节
harmony:和谐 和声 均衡
harness:马具 绳套
harp:竖琴
harry:哈利
harsh:苛刻 严酷 刻薄
harshly:着实 严加
harvard university:哈佛大学
harvard:哈佛
harvest:收获 收成 收割
harvested:下来
harvester:收割机
hasten:加快 赶忙 敦促
hastily:急忙
hasty:匆忙 急匆匆
hat:帽子
hatch:孵卵
hatchet:斧头 斧子
hate:仇恨 愤恨 厌恶
hateful:可恨 可恶
hatred:仇恨 憎恨 愤恨
haughty:傲慢 高傲 骄矜
haunt:作祟 出没
haunted:作祟 闹鬼
haven:避风港 避难所 乐土
hawaii:夏威夷
hawk:叫卖 兜售 老鹰
hawser:钢丝绳 缆绳
hay:干草
hazard:风险
haze:阴霾 烟霞 薄雾
hazelnut:榛子
head office:总局 总公司 本部
head person:头领
head-on:正着 迎面
head:脑袋 为首 首领
headache:头疼
headband:包头
header:头球
headhunter:猎头
heading:标题
headlight:大灯
headline:标题
headman:酋长
headphones:耳机
headquarters:司令部 指挥部 本部
headscarf:丝巾 头巾 帕子
headstall:笼头
headstrong:任性 刚愎
heal:愈合 疗伤 疗养
healing efficacy:疗效
healing:疗伤
health protection:保健
health:健康
healthy atmosphere:正气
healthy:健康 健壮
heap:堆积
hear:听到 听见 听说
hearing:听力 听证会
hearsay:听说 传言 小道消息
heart disease:心脏病
heart:内心 中心 心脏
heartbeat:心跳 心动
heartbroken:断肠 欲绝 心碎
heartfelt:衷心 由衷 深切
heartless:绝情 狠心
heat control:火候
heat energy:热能
heat:热量 加热 热力
heated:受热
heater:暖气
heating:供热 采暖 供暖
heave:举起
heaven:上天 天堂 上苍
heavenly province:天府
heavens:天上 老天爷 老天
heavily:重重
heavy burden:重担
heavy curtain:帷幕
heavy industry:重工业 重工
heavy rain:大雨
heavy responsibility:重任 重责
heavy:沉重 重型 繁重
hebei:北洋 辽河
hebrew:希伯来人 希伯来 希伯来语
hectare:公顷
hedge:藩篱 不置可否
heed:理睬
heedless:漫不经心
heel:脚跟 脚后跟
hegemon:霸王
hegemony:霸权
heidelberg:海德堡
height:高度 高低
heir:继承人 后嗣 子嗣
helicopter:直升机
hell:地狱 地府 阴曹
hello:你好
helmet:头盔
helmsman:艄公 舵手
help:援助 帮忙 扶持
helper:帮手 手臂 助手
helpful:有助 中用
helpless:无助 无措 无奈
helplessness:无助
hemisphere:半球
hemoglobin:血红蛋白
hemorrhage:大出血 失血
hemorrhagic:出血性
hemp:大麻
hen:母鸡
henan:捻军 梆子腔
hence:于是
henceforth:今后 尔后 自此
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
hero:英雄 好汉 豪杰
heroes:英雄好汉
heroic:英勇
heroin:海洛因 白面 白粉
herring:鲱鱼 青鱼
hertz:赫兹
herzegovina:黑塞哥维那
hesitate:犹豫 迟疑 踌躇
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
hidden:潜在 隐性 隐秘
hide oneself:隐身
hide:隐藏 躲避 潜伏
hierarchy:层级
hieroglyph:象形文字
high altitude:高空
high energy:高能
high grade:高级 高档
high level:高级 高层
high marks:高分
high mountain:高山
high official:尚书 高官 大员
high place:高处
high position:高位
high price:高价
high quota:高额
high salary:高薪
high speed:高速
high tech:高新技术 高科技
high technology:高新技术 高技术 高科技
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
high-spirited:高亢 昂扬 来劲
high:轩昂 高昂 第一声
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
hill:山丘 小丘 希尔
hillock:土丘
hills:丘陵
hillside:山坡
hilly area:山地
himalayas:喜马拉雅山 喜马拉雅
hinder:妨碍 阻碍
hindrance:障碍 障碍物 阻碍
hinduism:印度教
hinge:枢纽 铰链
hint:示意 暗示
hinterland:腹地 内地
hire:招收 录用 雇佣
hired laborer:佣工
hired:受聘 受雇
hiroshima:广岛
historian:历史学家 史学家 史家
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
hit:打击 点击 命中
hoard:贮藏
hoarse:沙哑 嘶哑 喑哑
hobby:嗜好 兴趣
hodgepodge:全家福
hoe:锄头 锄草 镢头
hog:独吞
hoist:升起 葫芦 提升
hold power:执政 当权
hold shares:持股
hold:举行 容纳 持有
holder:持有人
hole:口子 窟窿 坑洞
holiday:节日 假日
holistic:宏观 全方位
holland:荷兰
hollow:空虚 空心 中空
holly:冬青
holy water:圣水
holy:神圣
home ground:主场
home page:首页 主页
home town:故里
home:家里 故乡 家园
homeland:故乡 家园 热土
homemade:自制
homer:荷马
homes:民居
homesick:思乡
homesickness:乡情
hometown:家乡
homework:功课 作业
homicide:杀人
homogeneous:均匀 同质 齐次
homonym:谐音
homonymous:同名
homophone:谐音
homosexual:同性恋者 同性
homosexuality:同性恋
honduras:洪都拉斯
honest:正当 老实 诚实
honestly:说真的
honesty:诚信
honey:蜂蜜 蜜糖
honeycomb:蜂窝 蜂巢 蜂房
honeymoon:蜜月
honolulu:檀香山 火奴鲁鲁
honor:荣誉 荣耀 表彰
honorable:正经 光明正大 尊贵
honorary:荣誉 名誉
honored:荣幸
honorific title:尊号
hoodlum:无赖 流氓 恶徒
hoodwink:蒙骗 蒙蔽 欺瞒
hoof:蹄子
hook:钩子
hoot:叫嚣 鸣笛
hop:蹦跳 三级跳
hope:希望
hopeful:有望 乐观
hopeless:无望 不可收拾
hopes:盼头
hops:啤酒花 酒花
horizon:天边 地平线 天际
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
hostel:招待所 宿舍 旅社
hostess:女主人
hostile:敌对 敌视
hostilities:战事
hostility:嫌隙 敌意 仇恨
hot blood:热血
hot pepper:辣椒
hot spot:热点
hot spring:温泉
hot tears:热泪
hot water:热水
hot:热门 热乎
hotel:旅馆 饭店 酒店
hotline:专线 热线
hotpot:火锅
hound:猎犬 走狗
hour:小时
house door:家门
house price:房价
house:房子 房屋 屋子
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
hover:漂浮 飘浮 萦绕
however:然而 但是 可是
howl:吼叫 嚎叫 号叫
hsinchu:清华大学
huang zongxi:黄宗羲
huangshan:黄山
hub:枢纽 中枢
hubble:哈勃
hubbub:喧哗 喊声
huddle:蜷缩
hue:色调 顺化
hug:怀抱 搂抱 拥抱
huge rock:巨石
huge sum:巨额
huge:巨大 伟大 庞大
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
humble:谦逊 微微 下贱
humid:滋润
humidity level:湿度
humidity:潮气 湿气
humiliate:屈辱 羞辱 凌辱
humiliated:受辱
humiliating:屈辱
humiliation:丢脸 耻辱 羞辱
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
hunter:猎人 猎户 亨特
hunting dog:走狗 猎狗
hunting:狩猎
hurl:投掷
hurricane:飓风 狂飙 暴风骤雨
hurried:急速 急匆匆 慌乱
hurriedly:赶紧 匆匆 急急忙忙
hurry:赶忙 赶到 赶赴
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
idea:意见 意思 理念
ideal:理想
idealism:理想主义
identical:相同 同一
identification:证明 辨识
identify:辨认 识别 辨识
identity card:身份证
identity:身份
ideology:意识形态 主义 思想
idiot:傻子 傻瓜 傻蛋
idle:疏散 懒惰 清闲
idler:闲人 二流子
idol:偶像
ignite:燃烧 点燃 点火
ignorance:无知 愚昧
ignorant:无知 愚昧 盲目
ignore:无视 放任 漠视
ill:不善 抱病
illegal:非法 违法 黑人
illiterate:文盲
illness:症候 病患 病症
illuminate:点亮 照亮
illumination:光照 照明 光线
illusion:幻觉 错觉 幻想
illusory:虚无缥缈 虚幻
illustrate:说明 显示 示例
illustration:插图 图解
illustrious:显赫 赫赫有名
image:形象 图像 影像
imagery:意象
imaginary:假想 虚幻
imagination:想象力 想象 想像
imagine:想象 设想 想像
imaging:成像
imam:阿訇 伊玛目
imitate:模仿 仿照 效法
imitation:模拟
immature:幼小
immediate:直接 即时
immediately afterwards:紧接着 跟着
immediately:立即 立刻 当下
immemorial:太古
immense:巨大
immerse:沉浸 沐浴 浸泡
immigrant:移民
imminent:指日可待 当头 临头
immoral:不道德
immortal:天仙
immortality:长生不死
immunity:免疫 免疫力 抵抗力
immunology:免疫学
impact:影响力 作用 冲击
impair:削弱 损害 毁损
impairment:损伤
impart:传授 传人
impartial:客观 公平 大公
impassable:不可逾越 不通
impasse:僵局
impassioned:激昂 慷慨激昂
impatient:不耐烦 性急 急切
impeach:弹劾
impedance:阻抗
impede:阻遏 掣肘 牵制
impediment:障碍
impel:推进
imperial bodyguard:侍卫
imperial city:皇城
imperial clan:宗室
imperial concubine:嫔妃 妃嫔 妃子
imperial consort:皇后 贵妃
imperial edict:诏书 圣旨 谕旨
imperial envoy:钦差
imperial examination:科举
imperial family:皇族
imperial guard:禁军
imperial household:朝廷 皇家 皇室
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
impetus:动力 推力 势头
implant:植入 置入
implement:实行 执行 实施
implicate:牵连 连累 牵扯
implicated:牵连 牵涉
implication:内涵 意味 言下之意
implicit:蕴藉 隐含
implore:央求 哀求 央告
imply:意味着 暗含
impolite:非礼
import:进口 输入 传入
importance:重要性 意义
important general:大将军
important minister:重臣
important:重要 重大 要紧
imported:进口
impose:予以 强加
imposing manner:气势
imposing:大气 雄伟 宏伟
impotence:阳痿
impoverished:贫困 贫乏 穷苦
impractical:不切实际 架空
impression:感觉 印象
impressions:感想
impressive:气派 不俗 大气
imprison:监禁 关押 囚禁
imprisoned:坐牢 身陷
improbable:不会
impromptu:即兴 即席
improper:不当 不端 非分
improve:改进 好转 改善
improvement:进步 改进 好转
improvisation:即兴 机变
improvised:自制 即席
impudent:冒失 放肆
impulse:冲动 冲量
impulsive:鲁莽
in-laws:姻亲
inadequate:不够 不足
inadvertent:无意
inadvertently:无意间
inappropriate:失当 不便 不妥
inattentive:不慎 心不在焉 魂不守舍
inauspicious:不祥
inborn:先天
incantation:咒语
incapable:低能 无能
incarnate:体现
incarnation:化身
incense:香气
incentive:激励 诱因
incessant:不停
incessantly:不止 不已 不了
inch:英寸
incident:事件 事变
incidentally:偶然
incision:切口
incisive:锋利 犀利 精辟
incisor:门齿 门牙
incite:指使 煽动 怂恿
inclination:走向 志趣 心思
incline:倾斜
include:包括 囊括 包含
included:其内
including henan:中原
including:含有
income tax:所得税
income:收入
incoming letter:来信
incomparable:无比 无与伦比 无双
incompatible:格格不入
inconsistent:不符 出入
inconvenience:麻烦
inconvenient:不便 麻烦
incorporate:设有 划归 包括
incorrect:不对
incorruptible:廉洁
increase production:增产
increase revenue:增收
increase:增强 增多 增长
increasingly:越发 愈益 日益
incredible:难以置信 荒诞 玄乎
increment:增量
incubate:孵化
incumbent:现任 义不容辞
incur:招来 招致
incurable:不可救药 无可救药
indebted:承蒙
indecent:淫秽 猥亵
indecisive:优柔寡断 摇摆不定
indeed:真是 确实 的确
indefinite:不定
indefinitely:无限期
independence:独立
independent:独立 自立
indescribable:莫名
indeterminate:不定 未定
index finger:食指
index:指数 索引 指标
india:印度
indian ocean:印度洋
indian:印度人 印第安
indicate:指出 指示 预示
indicating completion:起来
indication:迹象 影子 端倪
indicator:指示剂 表征 指标
indifference:冷漠
indifferent:无所谓 无关紧要 漠然
indignant:气愤 愤怒 愤激
indirect election:间接选举
indirect:间接
indirectly:辗转
indiscretion:失言 失口
indispensable:必要 必不可少 必需
indisposed:不适
indisposition:病痛 小病
indistinct:隐隐 模糊 模糊不清
individual soldier:单兵
individual:个人 个体
individually:个别
indo-european:印欧语
indochina:印度支那
indolent:懒散 慵懒
indomitable:不屈不挠
indonesia:印度尼西亚
indoor:室内
induce:诱发 诱导 促使
inductance:电感 感应
indulge:放纵 纵容
indulgence:嗜好
indulgent:宽容 放纵
indus river:印度河
industrial arts:工艺
industrial zone:工业区
industrial:产业
industrialization:产业化 工业化
industrious:辛勤 勤劳 起早贪黑
industry:工业 产业 实业
ineffective:无效 不灵
inefficient:低效
inequality:不等式
inert:惰性
inertia:惯性
inevitable:必然
inevitably:不免 必将
inexhaustible:无尽 无穷
inexpensive:便宜 低廉 平价
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
infer:论断 推断 想见
inference:推理 推论 论断
inferior:劣势 低等 蹩脚
infertile:不育 不孕 贫瘠
infiltrate:混进 潜入 打入
infinitesimal:微小 无穷小
infinitive:不定式
inflamed:红肿
inflammation:炎症
inflate:膨胀 膨大 充气
inflation:通货膨胀
inflexible:硬性 呆板 刻板
inflict:施以
influence:影响 影响力 势力
influenced:耳濡目染
influential family:大家
influential officials:权贵
influential:举足轻重
influenza:流感
inform:报告 告诉 通报
informal:非正式
information technology:信息技术
information:信息 情报 消息
informed:得悉
informer:眼线
infrared:红外
infrastructure:基础设施 基建
infrequent:稀疏 少有
infringe:违犯
infringement:侵权
ingenious:巧妙
ingenuity:创造力 巧妙 智谋
ingots:钢材
ingredient:成分 组成部分
ingredients:用料 配料
inhabit:生息 栖息 栖居
inhabitant:居民
inhale:吸气 吸进 吸入
inherent qualities:本色
inherent:固有 与生俱来
inherit:继承 承袭
inheritance:世袭 遗产
inherited:遗传性
inhibit:抑制 压制
inhibitor:抑制剂
inhuman:非人 不人道
initial stage:初期
initial:初步 初始 开始
initiate:开创 发起 倡导
initiative:积极性 能动性 主动权
initiator:发起人 创始人
inject:注射 输注
injection:注射 注射剂
injure sb:伤人
injure:伤害 加害 打伤
injurious insect:害虫
injury:外伤 创伤
injustice:不平 冤枉 冤屈
ink:墨水
inland:内地 内陆
inlay:镶嵌
inn:旅店 客店 旅舍
innate:天生 先天 内在
inner castle:内城
inner organs:脏腑
inner quality:素质
inner side:内侧
inner:内在
innkeeper:店家
innocence:无辜
innocent:无辜 无罪 天真
innovate:革新
innovation:革新 创新 独创
innovative:独创性 开创性
innumerable:无数 成千上万 累累
inorganic:无机
input:投放 输入
inquire:咨询 询问 查询
inquiry:调查
inquisitive:好奇
insane:疯癫
inscription:铭文 题词
insect:昆虫 虫子
insecticide:杀虫剂 杀虫
insensitive:麻木 麻木不仁
inseparable:离不开
inseparably close:紧密
insert:插入 穿插 嵌入
inside:之中 里面 之内
insight:眼光 灵感 洞察力
insignificant:区区 无足轻重 微不足道
insincere:假惺惺
insipid:清淡 淡淡 索然无味
insolent:粗野 张狂
inspect:考察 检察 检验
inspection:检查
inspector:督察 检查员
inspiration:灵感
inspire:鼓舞 授意
inspiring:令人振奋
install:装置 安装 设置
installation:设施 装置
installed:配用
instance:案件 案例 例子
instant:即刻 一刹那 刹那
instantly:顷刻 即刻
instead:反而
instep:脚背 脚面
instigate:怂恿 煽动 教唆
institute:确立 创制 学会
institution:制度 典章
instruct:教授 教导 吩咐
instruction:教学 指令
instructions:须知 指示 训示
instructor:指导员 讲师 教练
instrument:仪器 工具 器械
insufficient:不足 不够 不到
insult:凌辱 侮辱 辱骂
insurance:保险
insure:保险 投保
insurrection:暴动 起义
intact:完好 完整
intake:摄入量 摄取 摄入
integer:整数
integral:积分
integrate:一体化 统一 结合
integrated circuit:集成电路
integrated:集成 统一
integration:一元化
integrity:人格 完整性 品格
intel:英特尔
intellect:理智 智力
intellectual:知识分子 知识 书生
intelligence:智力 情报 智慧
intelligent:聪明 智能
intend:有意 打算 准备
intense:激烈 强烈 厉害
intensify:加紧 加剧 激化
intensity:强度 强弱 烈度
intensive:密集 集约 强势
intent:意图 意旨
intention:心意 用意 意向
intentionally:刻意 有意 特意
interact:相互作用 互动 相联
interaction:社交 相互作用 交流
interactive:互动 交互 双向
intercede:说情
intercept:拦截 堵截 截获
interconnected:互联
interconnection:互连
intercontinental:洲际
interdependent:相依 相依为命
interdisciplinary:跨学科
interest rate:利率 利息率
interest:兴趣 利息 利益
interested:感兴趣
interesting:有趣 有意思
interests:权益
interface:接口 端口
interfere:干涉 干扰
interference:干涉 插手 干扰
interim:过渡 临时 期中
interior:内部 里面 内地
intermediary:媒介 中间人
intermediate:介于 中介
intermingle:交集 融通
intermittent:断断续续 断续 间歇
intern:实习生 实习
internal affairs:内务 内政
internal disorder:内乱
internal organs:内脏 脏器
internal storage:内存
internal strife:内讧
internal:对内 国内 内部
international law:国际法
international:国际
internet:网络 互联网 因特网
interpersonal relationship:人际关系
interpersonal:私人 人际
interplanetary:星际
interpolation:插值
interpret:翻译 诠释 解释
interpreter:译员 翻译
interpreting:口译
interrelated:相关 相联 牵扯
interrogate:审问 盘问 盘查
interrogation:疑问 问讯 审讯
interrupt:打断 插嘴 插话
interruption:打岔 插话
intersect:相交 交叉
intersection:十字路口 路口 交叉口
interstellar:星际
intertwine:交错 纠结
interval:间隙 间隔
intervene:介入 干预
intervention:干预
interview:采访 面试
intestine:肠管
intestines:肠子 肠道
intimate friend:知音 挚友 知交
intimate:亲密 亲近 亲昵
intimidate:恫吓 震慑 威吓
intonation:语调
intractable:棘手
intrepid:悍勇
intricate:错综
intrinsic:先天性 内在
introduce:介绍 引进 引见
introduction:导论 概论 介绍
introverted:内向 内敛
intrude:闯入
intuition:直觉
inundate:泛滥
inundation:洪涝 水患
invade:侵略 入侵 进犯
invaders:侵略者
invading army:侵略军
invalid:病人
invaluable:价值连城
invasion:侵略
invent:发明
inventor:发明家 发明者 发明人
inventory:库存 存货 查点
inversion:反转 反演
invert:倒置 翻转 倒装
invest:投资 入股
investigate thoroughly:清查 审核
investigate:探讨 追究 审查
investigation:调查
investigator:研究者 调查者 侦察员
investment:投资
investor:投资者
invigorate:振兴 搞活 抖擞
invincible:所向无敌 战无不胜 所向披靡
invisible:隐形
invitation:邀请 帖子
invite bids:招标
invite:邀请
invoice:发票
involuntarily:不由自主 失声
involuntary:自然而然
involve:涉及 牵扯 包括
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
iron:铁杆 熨烫 烙铁
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
issue:发表 颁布 颁发
istanbul:伊斯坦布尔
italian:意大利语
italy:意大利
itch:痒痒 瘙痒 发痒
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
jail:监禁 班房 监押
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
jeopardize:危害 危及 妨害
jerk:痉挛
jerusalem:耶路撒冷
jest:玩笑 有说有笑 插科打诨
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
job:工作 岗位 职务
jocular:诙谐
jog:跑步 小跑 慢跑
john:约翰
join forces:合力 通力合作 会师
join:沟通 进入 联合
joint hearing:会审
joint name:并称
joint venture:合资 联营 合营
joint-stock company:股份公司
joint:共同 关节 集体
jointly:联名 共同 联袂
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
journey:旅游 行程 旅途
joy:喜乐 乐趣 欢悦
joyful:快乐 愉悦
joyous:欢喜 喜悦 痛快淋漓
joystick:操纵杆
jubilation:喜庆 欢腾
judaism:犹太教
judea:犹太
judge:判断 判定 审判员
judgement:裁判
judgment:判决 判断 判定
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
justice:正义 公道 四维
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
kerchief:帕子 头巾 丝巾
kernel:颗粒
kerosene:煤油
kettle:水壶
key constituent:要素
key:钥匙 关键 拳头
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
kill:打死 杀死 害死
killed:遇难 受害
killer:杀手
kilogram:千克 公斤
kilometer:公里 千米
kilowatt-hour:千瓦时
kin:亲属 血亲 骨肉
kindergarten:幼儿园
kindhearted:善良 仁厚
kindly:慈祥 和蔼 慈和
kindness:好心 恩情 爱心
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
knight-errant:侠客 侠士 游侠
knight:骑士 大侠 爵士
knit:编织
knitting:针织
knob:把手 旋钮
knock down:打倒 击倒 撞倒
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
kowtow:磕头 叩头 跪拜
kumquat:金橘
kyoto:京都
kyrgyz:吉尔吉斯
label:冠以 标签 标牌
labor contractor:把头
labor force:劳动力
labor power:人力
labor union:工会
labor:劳力 劳工 活路
laboratory:实验室
laborer:工夫 劳动者 劳工
laborious:辛劳
labrador:拉布拉多
lace:花边
lack:缺乏 缺少 缺失
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
lair:巢穴 窝子 窝点
laissez-faire:自由放任 无为
lake district:湖区
lake:湖泊
lamb:羊羔 羔羊 兰姆
lame:跛足 瘸腿
lament:感叹 哭诉 痛惜
lamination:分层
lamppost:灯柱 电线杆
lance:长矛
land reform:土地改革
land rent:地租
land route:陆路
land-based:陆上 陆基
land:土地 登陆 着地
landform:地貌 地形
landing craft:登陆舰
landing:着陆
landlord class:地主阶级
landlord:地主 房东
landmark:地标
lands:田产
landscape:景观 风景 江山
landslide:泥石流 山崩 滑坡
lane:胡同 小路
language branch:语族
language family:语系
language:语言
lantern:灯笼 灯盏
laos:老挝
lapel:衣襟
lapse:失误
laptop:笔记本电脑 笔记本 本本
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
lash:皮鞭 鞭挞 击打
lasso:套索
lasting:持久 为期
latent:潜在 蕴蓄
later generation:后人
later generations:后世
later period:晚期 后期
later:以后 后来 其后
lateral side:侧面
lateral:壁厢 横向
latex:乳胶 乳汁
lathe:机床 车床
latin america:拉美 拉丁美洲
latin:拉丁 拉丁文 拉丁语
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
law:法律 法学 法则
lawless:不法 无法无天
lawn:草地 草坪
lawrence:劳伦斯
lawsuit:诉讼 官司 讼案
lawyer:律师
lax:涣散 松弛
laxative:泻药
lay down:放下
lay eggs:产卵
lay mines:布雷
lay:安放 打下 铺设
layer:一层 层次
layman:外行 俗家 老外
layout:布局 格局
layperson:俗家
lazy:懒惰 偷懒 懈怠
lead troops:带兵
lead:领导 率领 领先
leader:领导人 领袖 头儿
leadership authority:领导权
leadership:领导 领导力
leading role:主角
leading:领导 主导
leaf:叶片
leaflet:传单
league tournament:联赛
league:联赛
leak:漏洞 泄露 泄漏
lean:倾斜 清癯
leap:纵身 飞跃 踊跃
learn:学习 学会
learned:博雅 博学
learning:学术 学问
lease:租用 租赁 租借
least bit:半点
least:至少
leather shoes:皮鞋
leather:皮革 牛皮
leave behind:留下 遗留
leave home:出门 出走
leave:告别 离去 离开
lebanon:黎巴嫩
lecher:色鬼 色狼 好色之徒
lecture sb:教训
lecture:讲授 讲习 讲演
leech:吸血鬼 蚂蟥 水蛭
leek:大葱
leeway:余地 空间 地步
left hand:左手
left side:左侧 左边
left-hand side:左手 左首
left-wing:左翼
left:左边 左派
leg:腿部
legacy:遗产
legal code:法典
legal person:法人
legal:依法 合法 法定
legalist:法家
legend:传说 神话
legendary:传奇
legislation:法规
legislative assembly:议会
legitimacy:合法性
legitimate:合法
legs:双腿
leisure:休闲 闲暇 空闲
leisurely:悠闲 款款 疏散
lemon:柠檬
lend money:借款 借钱
lender:贷款人
length:长度 长短 篇幅
lengthen:拉长 加长 拖长
lenient:宽容 手软 从宽
lens:镜片 晶状体 透镜
leo:狮子
leopard:豹子 金钱豹
leprosy:麻风
lesion:病变 病灶
lesotho:莱索托
lessen:减少
lesson:课业 功课
lethal:致死
letter:书信 字母 信函
letters:音讯 函件
leukocyte:白细胞
levee:海堤 堤防 堤岸
level:水平 程度 平坦
lever:杠杆
levitation:羽化
levy taxes:征税
levy:征收 税费
lewd:黄色
liability:债务
liaison:交通 联络
libel:诽谤 丑化 毁谤
liberal arts:文科
liberal:自由派 优厚
liberate:解放
liberation:解放
liberator:救星
liberia:利比里亚
liberty:自由
library:图书馆 文库
libretto:唱词 脚本 剧本
libya:利比亚
license:许可证 特许 执照
licentious:放荡 荒淫
lichen:地衣 青苔
lid:盖子 顶盖
lie:位于 说谎 假话
liechtenstein:列支敦士登
lies:妄言
lieutenant general:中将
lieutenant:中尉
life force:生意
life span:寿命
life-saving:救生
life:性命 生活 生命
lifeboat:救生艇
lifeless:呆滞 死气沉沉
lifelike:逼真 传神
lifeline:命脉 生命线
lifelong:终身
lifetime:一辈子 终生 辈子
lift open:掀开
lift:掀起 提升
light engineering:轻工
light industry:轻工业
light rain:小雨
light ray:光线
light refreshments:点心
light source:光源
light:轻松 光明 灯光
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
limit:局限 极限 限制
limitations:局限性
limited company:有限公司
limited:有限
limitless:无际 无边无际
limits:界线
limp:瘫软 松弛 跛脚
limpid:清澈 澄清 澄澈
lin biao:林彪
lin chong:林冲
line:线路 线条 队伍
lineage:世系 血统
linear:线性 线状 一次
lineup:阵容
linger:流连忘返 盘桓
lingering:缠绵 悠长
linguist:语言学家
linguistics:语言学
lining:里子 衬里 内衬
link:连接 相连 结合
linked:连锁
lintel:门楣
lion:狮子
lip:嘴唇
lipstick:口红 唇膏
liquid crystal:液晶
liquid:液体 液态
list:列举 列出 罗列
listen attentively:倾听
listen:听闻 侧耳 聆听
listener:听者
listless:惫懒 没精打采 怅惘
liter:公升
literal:字面
literate:识字 认字
literati:文士 文人
literature:文学
lithe:轻盈 惊鸿 婀娜
lithosphere:岩石圈
litter:担架 轿子
little bit:一点 一点点 稍微
little brother:小弟
little girl:女童
little sister:小妹
little:有点 一些 一下
liu shaoqi:刘少奇
live broadcast:直播
live pig:生猪
live together:同居 群居
live:生活
livelihood:生活 生计
lively:活泼 热闹 活跃
liver:肝脏
livestock husbandry:牧业
livestock:牲畜 家畜 牛羊
living buddha:活佛
living creature:生物
living person:活人 生人
living room:客厅
living:活生生
lizard:蜥蜴
loach:泥鳅
load:载荷 载重 负荷
loafer:浪子 二流子
loan:贷款
loanword:借词 外来语
loathe:厌恶 蔑视 憎恶
lobby:大堂 游说 休息室
lobster:龙虾
local commander:提督
local god:土地
local official:地方官
local specialty:土特产
local:当地 地方性 本地
locality:地头
localization:本地化 国产化 本土化
located:坐落
location:所在地 场所 所在
lock:闭锁 锁定 锁上
locomotive:机动 机车
locust:蝗虫
lodge:宾馆 投宿 小屋
lodging:住宿
loess:黄土
loft:阁楼
lofty quality:气概
lofty:巍峨 高大 突兀
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
lonely:寂寞 孤独 僻静
lonesome:寂寞 孤寂
long-distance:远距离 长距离
long-lasting:经久 耐久
long-term resident:常住
long-term:长远 长久 远期
long-winded:絮絮叨叨 絮叨
longevity:长寿
longing:欲望
longitude:经度
longitudinal:纵向
longstanding:多年
lookout post:岗哨
looks:人才 长相 容貌
loom:织机 织布机
loop:循环 回路 环路
loose:松动 肥大 松散
loosen:疏松 放松
loot:洗劫 劫掠 打劫
looting:抢劫 抢掠
lopsided:畸形
loquacious:长舌 贫嘴
lord:贵族 相公 老爷
los angeles:洛杉矶
lose consciousness:昏迷 不省人事
lose territory:失地
lose weight:减肥
lose:失去 丧失 失利
loser:失败者
loss:损失
lost:沦丧 失传 迷路
lotion:乳液 药水
lottery ticket:彩票
lotus seed:莲子
lotus:荷花 芙蓉
loud sound:巨响 轰响
loud voice:大声
loud:高声 粗大 激越
loudly:轰然 大声 高声
loudness:音量 响度
loudspeaker:喇叭 扩音器
louis:路易
louisiana:路易斯安那 新奥尔良
lounge:休息室
louse:虱子
louvre:卢浮宫
love ardently:热爱
love dearly:心疼 疼爱
love:恋爱 喜爱 慈爱
lovely:妩媚 可爱 楚楚
lovemaking:性爱
lover:情人 恋人 爱好者
lovers:情侣 爱侣 有情人
low altitude:低空
low level:低级 下级 低层
low price:低价
low ranking:下级
low status:低下
low temperature:低温
low-grade:低档 低劣
low-lying ground:洼地
low-lying:低洼
low:低矮 卑下 低廉
lower jaw:下颌 下颌骨
lower reaches:下游
lower:降低 减低 压低
lowercase:小写
lowly:低下 卑微 卑贱
loyal:忠诚 仗义
loyalty:忠心 忠义 忠诚
lucerne:苜蓿
luck:运气 造物
luckily:侥幸 幸亏 幸而
lucky:吉祥 幸运 吉利
luggage:行李
lukewarm:温和
lumber:木料
luminosity:光度
luminous:夜光 明净 发光
lump together:一并
lump:块状
lunch:午饭 午餐 中餐
luncheon:午餐 午餐会
lung cancer:肺癌
lure:诱惑 放电 诱骗
lush:茂盛 繁茂 茂密
lust:情欲 性欲 欲火
luster:光泽 光彩
luther:路德
luxembourg:卢森堡
luxuriant:繁茂 蓬蓬 肥美
luxurious:豪华 奢侈 奢华
luxury good:奢侈品
lymph:淋巴 淋巴液
lynx:山猫 猞猁
lyric:抒情
lyrics:歌词 唱词
macaque:猕猴 猢狲
mace:钢鞭 铜锤 肉豆蔻
macedonia:马其顿
machete:砍刀 大刀
machine gun:机枪
machine tool:机床
machine:机械 机器
machinery:机械
madagascar:马达加斯加
madam:夫人 女士 太太
madman:疯子 狂人
madrid:马德里
mafia:黑手党
magazine:杂志
magic:魔术 魔力 法术
magical:神奇
magician:妖人 魔术师 巫师
magistrate:判官 府尹 审判官
magma:岩浆
magnanimous:大方 坦荡 宽宏
magnate:大王 巨头 财阀
magnet:磁铁 磁石 磁体
magnetic field:磁场
magnetic tape:磁带
magnetic:磁性
magnetism:磁性
magnificent:壮丽 华美 堂堂
magnify:放大 增大 凸显
magpie:喜鹊
mahatma:大圣
mahjong:麻将
maid:侍女 丫鬟 丫环
maiden:闺女 女郎
mail plating:铁甲
mail:邮件 邮寄 寄出
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
mainland china:大陆 内地 强国
mainland:大陆
mainstay:支柱 中流砥柱
maintain self-control:自制
maintain:保持 维持 认定
maintenance:维修
maitreya:弥勒 弥勒佛
maize:玉米 包谷
majestic:雄壮 崇高 威风凛凛
majesty:尊严
major event:大事
major general:少将
major road:要道
major:主要 重要 重大
majority:多数 大多数 大部分
make-up:成份
maker:制造者
makeup:结构 彩妆
malaria:疟疾
malawi:马拉维
malaysia:马来西亚 马来 大马
maldives:马尔代夫
male sex:男性
male:男人 男子 雄性
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
man:男人 男子 汉子
manacles:手铐
manage wealth:理财
manage:管理 过来 操持
management:管理
manager:经理 管理员
manas:玛纳斯
manchester:曼彻斯特 曼城
manchu:旗人
manchuria:满洲 东北 关东
mandarin fish:鳜鱼 桂鱼
mandarin:普通话 官话
mandible:下颌 下颚 下颌骨
mane:鬃毛
maneuver:演习 调动 巧计
mango:芒果
manichaeism:明教 摩尼教
manifest:表现
manifestation:表现 表示
manifold:多种多样 多样 千真万确
manila:马尼拉
manipulate:操作 操纵 摆布
manjushri:文殊
mankind:人类
manly man:大丈夫
manly:阳刚
manner:态度 样子 方式
manners:礼貌
manor house:山庄
manor:庄园
manpower:人力 劳动力 人手
mansion:公馆 豪宅 宅第
mantis:螳螂
mantle:地幔 斗篷 衣钵
manual:手册 手动 手工
manufacture medicine:制药
manufacture:制造 制成 生产
manufacturer:厂商 厂家 生产者
manufacturing ability:生产能力
manufacturing company:制造商
manufacturing industry:制造业
manufacturing:重工业
manure:肥料
manuscript:手稿 文稿 原稿
many-sided:多方面 多方位
mao zedong:毛泽东
maotai:茅台酒
map:地图
maple:枫树
marathon:马拉松
marble pillar:华表
marble:大理石 大理岩
march:游行 三月 进军
margin:余地
maria:玛丽亚 马利亚
marinated:腌制
marine alga:海藻
marine corps:海军陆战队
marine:海产
mariner:水手 航海家
maritime navigation:航海
maritime:海上
mark:标志 记号 标明
market economy:市场经济
market price:行情
market:市场 销售 推销
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
marvel:奇事 奇怪 奇迹
marvelous:奥妙 精彩 神妙
marx:马克思
marxism-leninism:马列主义
marxism:马克思主义
mary:玛利亚
mascot:福星 吉祥物
masculine:阳性 阳刚
mask:面具 面罩 隐藏
mass:群众 质量
massachusetts:马萨诸塞
massacre:惨案 屠杀 杀戮
massage:按摩
masses:大众 群众 民众
mast:桅杆
master:主人 师傅 师父
mastermind:主谋 主使
masterpiece:名著 杰作 佳作
masturbate:手淫 自慰
mat:垫子
match:比赛 相符 相称
matching:配合
matchless:无比 无双 盖世
matchmaker:红娘 媒人
mate:伴侣 伙计
material benefit:福利
material object:实物
material:资料 材料
materialism:唯物主义
materialistic:物质 唯物 现实
maternal aunt:阿姨 姨娘 姨妈
maternal:母系
mathematical sciences:数理
mathematician:数学家
mathematics:数学
matrix:模型 模具 母体
matsu:妈祖
matsushita:松下
matter:物质 事项 事情
matters:事宜
mattress:床垫
mature:成长 成熟 发育
mauritania:毛里塔尼亚
mauritius:毛里求斯
mausoleum:陵墓 纪念堂
maxim:格言
maximize:最大化
maximum:极大
may:可以 五月
maya:玛雅
maybe:也许 或者 说不定
mayor:市长
maze:迷宫
meadow:草甸 草地
meager:低微 微薄 清瘦
meals:膳食 伙食
meander:蜿蜒 河曲
meandering:迤逦 弯弯曲曲 逶迤
meaning:意义 意味 含义
meaningful content:内涵
meaningful:有意思 隽永 意味深长
meaningless:无谓 空虚
measles:麻疹
measure:措施 测量 度量
measureless:无量
measurement:计量 度量衡 丈量
measurements:尺寸
meat:肉类
mecca:麦加
mechanic:机械师
mechanical:机械 机械性
mechanics:力学
mechanism:机关 机构 机制
medal:勋章 奖章
meddle:干预 干涉 管闲事
meddlesome:好事
media:媒体 传媒
median:中位数
mediate:调解 调和 排解
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
medicine:医学 药品 药剂
medieval:中世纪 中古
mediocre:较差 平庸 平平
meditate:静坐 冥想 打坐
meditation:静心 沉思 冥想
mediterranean sea:地中海
medium sized:中型
medium:中等 介质
medusa:水母
meek:谦和 温顺
meet together:相会 相聚
meet:遇到 见面 遇见
meeting place:会场
meeting room:会议室
meeting:会议
megaphone:扩音器 话筒
meiji:明治
melancholy:惆怅 沉郁 凄婉
melbourne:墨尔本
melee:混战
mellow:婉转
melodious:悠扬 清脆
melody:旋律 曲调 调子
melon seed:瓜子
melt:融化 熔融 解冻
member country:成员国
member:成员 会员 构件
membrane:薄膜
memento:纪念 纪念品
memorandum:备忘录
memorial arch:牌坊
memorial hall:纪念馆 祠堂 纪念堂
memorial tablet:牌位 灵位
memorial:追思
memories:回忆
memory:印象 存储器 记忆
men:男人 男女老少 男女老幼
menace:威胁 恐吓
mencius:孟子
mend:修补
meningitis:脑膜炎
menopause:更年期 绝经
menstruation:月经
mental state:神经 心境
mental:精神 神经性 精神性
mentality:心理
mentor:辅导
menu:菜单
mercenary:雇佣兵
merchandise:产品 商品
merchant ship:商船
merchant:商人 商家 商贾
merciful:行善 心慈手软
merciless:无情 残忍 心狠手辣
mercury:水银 水星
mercy:慈悲
merely:只是 不过 只不过
merge:合并
meridian:子午线 经络
merit:优点 功力 值得
meritorious official:功臣
meritorious service:功勋 功劳 勋绩
meritorious:先进
merlin:梅林
mesh:网格 啮合 咬合
mesopotamia:两河
message:信息 消息 音信
messenger:信使
messy:凌乱 散乱
metabolism:新陈代谢 代谢
metal:金属
metallurgy:冶金
metamorphose:变态 幻化
metaphor:隐喻 比喻 譬喻
metaphysics:形而上学
meteor:流星
meteorite:陨石 陨星
meteorological condition:气象
meteorology:气象学 气象
meter:节拍 公尺 仪表
method:方法 手段 方式
methods:套套
meticulous:细心 精细 周详
metropolis:都市 大都市 大城市
metropolitan:大都 大主教
mettle:气概
mexican:墨西哥人
mexico:墨西哥
mica:云母
michael:迈克尔 麦克
michigan:底特律 密歇根
micro-:微观 显微 微型
microbiology:微生物学
microchip:芯片
microelectronics:微电子
microorganism:微生物
microphone:话筒 麦克 传声器
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
middle:中间 正中 中央
middleman:经纪人 中间商
midfield:中路 中场
midfielder:中锋
midnight:半夜 零点 午夜
midpoint:中点
midsummer:盛夏 仲夏
midway:中路 中途 半路
midwest:中西部
mien:风情 容颜
mig:米格
migrate:迁移 移居 迁徙
migration:移动 运移
mike:麦克
milano:米兰
mild:温和 平和 和缓
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
milk:乳汁 奶子 挤奶
milky white:乳白色 乳白
mill:磨坊 厂子
millennium:千年
millet:小米 谷子
milliliter:毫升
millimeter:毫米
milling:研磨
million:百万
millionaire:百万富翁 富翁 巨富
millstone:碾盘
mincho:宋体
mind:心思 精神 心目
mindful:留意
miner:矿工
mineral resources:矿藏
mineral:矿物 矿物质
mineralogy:矿物学
minerals:矿产
minesweeper:扫雷 扫雷艇 扫雷舰
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
mint:薄荷 铸币 薄荷糖
minus:减去
minute:分钟
minutes:纪要
miracle:奇迹
miraculous:神奇 神异
mirage:幻影 泡影
mire:烂泥 泥坑
mirror:反映 镜子
miscalculate:失算 失策 弄错
miscalculation:失手
miscellaneous:芜杂 杂项
miscellany:杂记
mischievous:调皮 淘气
misconception:错觉 谬论
misconceptions:误区
misdeed:坏事
miserable:悲惨 凄凉
miserly:小气 吝惜 吝啬
misery:苦楚 忧患
misfortune:不幸
misgivings:顾虑 疑惧 疑虑
mishap:闪失 意外 长短
misjudge:误判 失算
mislead:误导
misread:误读
misrepresent:曲解 歪曲
miss:小姐 想念 眷恋
missile:导弹
missing:失踪
mission:任务 使命
missionary:传教士 传教
mississippi:密西西比
missouri:密苏里 密苏里州
mist:烟雾 薄雾 雾气
mistake:过错 差错 失误
mistaken ideas:误区
mistaken:错误
mistreat:虐待
mistress:二奶 情妇 小老婆
misty:迷蒙 雾蒙蒙 飘渺
misunderstand:误解 误会
misunderstanding:隔阂 误解 误会
misuse:滥用 误用
mitten:手套
mix:混合 混杂
mixed:综合 错杂 混编
mixture:融合 混合物
moan:呻吟
moat:沟渠 壕沟 护城河
mobile phone:手机
mobile:行动 移动 流动
mobilization:动员
mobilize:动员
mock:讽刺 揶揄 讥刺
modal:模态
mode:模式
model:典型 模型 模范
modem:调制解调器
moderate:适中 温和 节制
moderately affluent:小康
moderately:适度
moderator:减速器
modern age:现代
modern man:现代人
modern times:现代 近代
modern:新潮 现今 摩登
modernization:现代化
modest:谦虚 谦逊 客气
modify:修改 变更 改动
modulation:调制 转调
module:组件 模块
modulus:系数 参量
mogadishu:摩加迪沙
moist:湿润 滋润 潮湿
moisten:滋润 沾湿 润湿
moisture content:水分
moisture:湿气 水汽 潮气
mold:模型 霉菌 塑造
moldova:摩尔多瓦
mole:摩尔 黑痣
molecular formula:分子式
mollusk:软体动物
mollusks:贝类
molt:脱壳 脱毛 蜕皮
mom:老妈
moment ago:刚才
moment:一会儿 一会 时候
momentarily:一时间
momentary:短暂 一时
momentum:动量 势头
mommy:妈妈
monaco:摩纳哥
monarch:君主 帝王 国君
monarchical power:君权
monarchy:君主制 君主国
monastery:修道院 寺庙 山门
monday:周一 星期一
monetary:货币
money:银子 金钱 货币
mongol:蒙古人
mongolia:蒙古 蒙古国
mongolian:蒙古语 蒙语
monitor:监视 监测 监控
monk:僧人 僧侣 出家人
monkey:猴子 猴儿
monochrome:单色 黑白
monopolize:垄断 独揽
monopoly:专卖 专利 专营
monosaccharide:单糖
monotonous:单调
monsoon:季风
monster:怪物 妖怪 魔头
monstrous:怪异
montenegro:黑山
month:月份
monthly magazine:月刊
montreal:蒙特利尔
monument:纪念碑
mood:情绪 心情 兴致
moody:烦闷
moon:月亮 月球 卫星
moonlight:月光 月色 月华
moor:停放
moral character:品德 骨头
moral integrity:气节 德性
moral:寓意
morale:士气
morality:道德 道义
moreover:而且 加之 况且
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
motion:动作 动态 议案
motionless:一动不动
motivation:动机 动因 激励
motive power:动力
motive:动机 用心
motley:斑驳 杂色
motor vehicle:机动车
motor:发动机 摩托 马达
motorbike:摩托车
motorcycle:摩托车
mottled bamboo:斑竹
mottled:斑驳
motto:座右铭
mound:土丘 山冈 土堆
mount:上马 坐骑 登上
mountain area:山区
mountain pass:山口 关隘 隘口
mountain range:山脉 山峦
mountain ridge:山岭 山脊 山梁
mountain road:山路
mountain top:山头
mountain:山岳
mountainous region:山地
mountainous:险峻
mountains:群山
mourn:致哀 追悼 哀痛
mournful:凄凉 悲戚 凄厉
mouse:鼠标 小鼠
mouth:嘴里
mouthfeel:口感
mouthful:一口
mouthpiece:喉舌
movable:活动
move aside:退让
move emotionally:激动
move quickly:飞身
move:运动 移动 一举
moved:动心 感触
movement:动作 动态 移动
movements:行止
movie:电影
moviedom:银海 影坛 电影界
moving:动人 感人 感动
mozambique:莫桑比克
mucus:黏液
mud:污泥 烂泥 泥泞
muddle-headed:迷糊 昏聩
muddle:混为一谈
muddled:糊涂
muddleheaded:昏庸 稀里糊涂
muddy:浑浊 泥泞 沾满
mudstone:泥岩
mug:茶缸 茶杯
muhammad:穆罕默德
mule:骡子
multi-:多元 多重 多种
multi-level marketing:传销
multicolored:五色 彩色 五颜六色
multimedia:多媒体
multinational:跨国
multiple:多种 多个 倍数
multiplication:乘法
multiplier:乘数 倍数
multiply:繁衍
multipurpose:多用
multitalented:多才多艺
multitude:群众
multitudinous:万千
mumble:喃喃 念念有词 咕哝
mung bean:绿豆
municipal administration:市政
municipal committee:市委
municipal:市立
munitions:军火
murder:杀害 谋杀 杀人
murdered:遇害
murderer:凶手 杀手 杀人犯
murky:浓密 昏沉 灰暗
murmur:咕哝 潺潺 喃喃
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
muster:调集 聚众 纠集
mutation:突变 变种
mute:哑巴
mutiny:兵变 哗变 叛变
mutter:嘀咕 喃喃 嘟哝
mutton:羊肉
mutual:相互 交互 互相
mutually:互相
myanmar:缅甸
myriad:万千 五花八门
mysterious:神秘
mystery:神秘 奥秘 神秘莫测
mystical:神奇
myth:神话
mythology:神话 山海经
nadir:最低点
nag:纠缠 唠叨
nagasaki:长崎
nagoya:名古屋
nail:钉子
naive:天真
naked:裸露 裸体 赤裸
nakhi:纳西
name:称号 名义 名称
named:名叫 取名 得名
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
narrate:讲述 记叙 述说
narration:叙述
narrative history:通史
narrative:故事 叙事
narrow sense:狭义
narrow-minded:小心眼 小气
narrow:狭窄 狭小 狭隘
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
national:全国性 国立 全国
nationalism:民族主义
nationalist government:国民政府
nationalist party:国民党
nationality:民族 国籍
nationals:国民
native place:老家 故里 家乡
native:人氏 本土 土人
natural color:本色
natural disaster:自然灾害 灾荒 天灾
natural disposition:生性 禀性 秉性
natural gas:天然气
natural instincts:本性
natural mother:生母
natural resource:资源 自然资源
natural sciences:自然科学
natural:天然 自然
naturally:自然
nature reserve:自然保护区
nature:自然 性质 性格
naughty:调皮 顽皮 淘气
nauru:瑙鲁
nautical mile:海里
navel:肚脐
navigate:航行 行船
navigation:领航
navigator:领航员 领航
navy:海军
nazi:纳粹
nearby:附近 左右 近处
nearest:最近
nearly:几乎 差不多 差点
neat:干净 整齐 楚楚
neatly:整洁
nebula:星云
necessarily:一定 必须
necessary:必要
necessity:必要性 必需品 必然
neck:脖子 颈部
necklace:项链 项圈
nectar:花蜜
needed:用得上
needle-leaved forest:针叶林
needle-leaved:针叶
needless:不必要 无需
needlework:针线 针线活 活计
needs:需要
negative:消极 负面 阴性
neglect:忽视 忽略 疏忽
negligence:疏忽大意 疏忽 过失
negligent:粗心大意 随便 草率
negligible:微不足道
negotiable security:证券
negotiate peace:议和
negotiate:谈判 商议 交涉
negotiation:谈判
neighbor:邻居 相邻 隔壁
neighborhood:社区 街坊 附近
neighboring country:邻国 邻邦
neighboring:邻近 附近
neighbors:左邻右舍
neighbourhood committee:居委会
neither:二者
neolithic:新石器
nepal:尼泊尔
nephew:侄子
nephrite:软玉
neptune:海神 海王星 海王
nerve:神经 胆子
nervous system:神经系统
nervous:紧张
nest:筑巢 巢穴 窝巢
net profit:净利润 纯利
net:罗网 球网
netherlands:荷兰 尼德兰
network:网络 互联网络
neural:神经性
neuron:神经元 神经细胞
neurosis:神经症 焦虑症 神经官能症
neuter:去势
neutral:中性 中立
neutrality:中立
neutralize:中和
neutron:中子
nevada:内华达 拉斯维加斯
never:从未 从不 从来不
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
news:新闻 消息 信息
newspaper:报纸
newspapers:报章
newton:牛顿
nibbles:零食
nicaragua:尼加拉瓜
nice surprise:惊喜
nice:宜人 尼斯 和蔼
nicely:好好
nick:缺口
nickname:外号 绰号
nicknamed:号称
niece:侄女
niger:尼日尔
nigeria:尼日利亚
night scene:夜色
night:夜晚 黑夜 晚上
nightclub:夜总会
nightfall:黄昏 黑天
nightmare:噩梦 恶梦 梦魇
nighttime:夜间
nimble:敏捷 灵活 利索
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
nobleman:君子 贵族 王爷
nocturnal:昼伏夜出 夜行
nod:点头
node:节点
nodule:结节 结核
noise:响声 噪声 声响
noiselessly:无声 一声不响 悄无声息
noisy:嘈杂 吵闹 喧闹
nomadic:游牧
nominal:名义
nominate:提名
non-governmental:非政府 民间
none lacking:无不
none missing:无不
nonentity:小人物
nonsense:废话 狗屁 胡话
nonstop:直达
noodles:面条
nook:角落 旮旯
noon:中午 晌午
noose:绳套 套索
norm:规范 标准 准则
normal university:师范大学
normal:正常 通常 规范性
normally:论理 通常 照说
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
note:声调 附注 音符
notebook:本子 簿子 记事本
noted:著名
notes:笔记 提纲
nothing difficult:不在话下
nothing:无物 空空
notice:发现
notification:通知 通知单 知会
notify:通知 通报
notion:观念
notorious:臭名昭著
noun:名词
nourish:滋养
nourishment:营养 营养品
nova:新星
novel:小说 长篇小说 新奇
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
nucleus:核心 细胞核 中坚
nuclide:核素
numb:麻木
number two:第二 第二次
number:多少 号码 数码
numbness:麻痹
numeral:数字
numerals:数码
numerical value:数值
numerous:众多
nurse:护士 护理 看护
nursery:托儿所 保育院
nurture:抚育 培养 教养
nut:坚果
nutrient:养分 营养素
nutrition:营养
nylon:尼龙
nymph:女神 若虫
oak:橡树
oar:船桨
oasis:绿洲
oath:誓词 誓约 誓言
oats:燕麦
obedient:顺从 听话
obese:臃肿 肥胖
obey:服从 依从
obituary:讣告
object:物体 对象 事物
objection:异议 意见
objective:客观 宗旨 目标
objects indicated:所指
obligation:职责
oblique:横斜 歪斜
obliterate:销毁 泯灭 磨灭
obscene:淫秽 猥亵
obscure:混淆 无名
observation:观测
observatory:观象台
observe:观察 观测
observer:观察员 旁观者 观测者
obsessed:着魔 痴迷 鬼迷心窍
obsessive:执迷 强迫性
obsolete:陈旧 老掉牙
obstacle:障碍物 障碍
obstinate:固执 顽固 倔强
obstruct:阻碍 挡住 阻拦
obstructed:不通 受阻
obstruction:障碍 芥蒂
obtain permission:获准
obtain:获得 得到
obverse side:正面
obvious:明白 显见 明显
obviously:明明 显然
occasion:场合 机会 场面
occasional:偶然
occasionally:偶尔 时而 间或
occupation:职业
occupied:沦陷 有人
occupy:占据 占用
occur suddenly:突发
occur:发生 发病
ocean:海洋 大洋 大海
octagon:八角形
octagonal:八角
octave:八度
october revolution:十月革命
october:十月
octopus:章鱼
odd:奇怪 蹊跷 离奇
odds:几率
odor:气味 气息
offal:下水 杂碎
offend sb:得罪
offend:冒犯 惹恼 触犯
offender:犯罪分子 肇事者
offense:罪行 犯罪 罪过
offensive:攻势
offer advice:献策 献计
offer respectfully:奉献
offer:提供
offering:祭品 供品 供奉
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
official:官员 干部 正式
officialdom:官场
officially launch:出台
offline:线下 离线
offset:相抵 抵消 偏移
offshore:外海 离岸 近海
offspring:子孙 子代
often:时常 时时 常常
ohio:俄亥俄 俄亥俄州
oil field:油田
oil lamp:油灯
oil painting:油画
oil paints:油漆
oil refinery:炼油 炼油厂
oil:石油 油料
oilseed:油料
oily:润滑 油滑 油腻
ointment:药膏 软膏
okinawa:冲绳
old age:老大 老龄 老年
old city:故城
old fellow:老头
old friend:老朋友 故人 老友
old language:古文
old man:老者 老汉 老头
old people:老年人
old practice:故事
old road:故道
old soldier:老兵
old system:旧制
old tomb:古墓
old verse:古诗 旧诗
old woman:婆子 老太婆
old-fashioned:过时 陈旧 老式
old:古老 久远 苍老
older brother:哥哥
older generation:前辈 老一辈 先辈
older sister:姐姐
olive:橄榄 油橄榄
olympic games:奥运会 奥运
olympic:奥林匹克
oman:阿曼
omen:征兆 预兆 兆头
ominous:不祥
omission:省略
omit:落空 省去 略去
omnipotent:全能 万能 无所不能
omnipresent:无所不在
omniscient:无所不知
on-site:实地
on-the-job:在职
one-on-one:一对一
one-sided:片面 单侧 单方
one-to-one:一对一
oneself:自己
onion:洋葱
online friend:网友
online:网上 在线
onlookers:旁人
onward:向前 前进
ooze:渗流 淤泥 淤积
opal:蛋白石
open access:打通
open caisson:沉井
open fire:开枪 开炮 开火
open wide:敞开
open-minded:开通 虚心
open:公开 打开 开放
openhearted:光明
opening ceremony:开幕式
opening:口子 开局 揭幕
openly:公然
openness:开放性 透明度
operate jointly:合营
operate:运作 操纵 工作
operating system:操作系统
operation:行动 手术
operations:运作 运筹
operative:特务
operator:运营商 操作员 操作者
ophthalmology:眼科
opinion:意见 见解 意思
opinionated:自以为是
opium:鸦片 大烟
opponent:对手 敌手
opportune moment:时机
opportunity:机会 时机 机遇
oppose:反对 对立
opposite sex:异性
opposite:相反 相对 对面
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
orchestra:管弦乐队 乐团 管弦乐团
orchid:兰花
ordeal:考验 煎熬
order goods:订货 定购
order:命令 秩序 指令
orderliness:秩序
orderly:整齐 有序
ordinance:法令
ordinarily:平时
ordinary day:平日
ordinary people:平民 老百姓
ordinary person:常人 普通人 凡人
ordinary soldier:兵士
ordinary:一般 平常 普通
ordovician:奥陶纪
ore:矿石
organ failure:衰竭
organ:器官 管风琴 机关
organelle:细胞器
organic law:组织法
organic substance:有机物
organic:有机
organism:生物 生物体 机体
organization:组织 体制 团体
organizational structure:建制
organize:组织 组建 主办
organized group:班子
organizer:组织者
orgasm:性高潮
oriental whitebait:银鱼
orientation:方向 取向 导向
oriented towards:导向
orienteering:定向
origin:起源 原因 根源
original idea:本意 创见
original intention:初衷 原意
original location:原址
original meaning:原意 本义
original name:原名 本名
original production:原产
original text:原文
original:原来 本来 原有
originally planned:原定
originally:原本 原先 起初
originate:发起 首创 起始
orion:猎户座
ornament:摆设 装饰品 饰品
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
outdoors:露天 屋外 外头
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
outlet:去路 插座 出路
outline:概论 轮廓 纲要
outlook:展望
outlying:边远
outmoded:古板 不合时宜
outpatient service:门诊
output value:产值
output:产量 输出
outrage:暴行
outrageous:悍然 大胆 匪夷所思
outset:伊始
outside world:外界
outside:之外 外部 外边
outsider:外人
outsiders:旁人
outskirts:郊外 郊区 近郊
outstanding heroes:群雄
outstanding:优秀 显著 杰出
outward appearance:外观 表象 外表
oval:椭圆形 椭圆 卵形
ovary:卵巢 子房
oven:炉子
overall amount:总量
overall length:全长
overall plan:统筹
overall score:总分
overall situation:大局 全局
overall:大体上 全盘 全面
overbearing:咄咄逼人 盛气凌人 骄横
overcast:低沉 阴晦 阴暗
overcautious:拘谨
overcoat:大衣
overcome:克服 攻克
overcrowded:拥挤不堪 人满为患
overdue:过期 逾期
overestimate:高估
overflow:泛滥 溢出 横流
overgrown:丛生 荒芜 蓬蓬
overhaul:大修 检修 翻修
overhead walkway:天桥
overhead:头上
overjoyed:欢欣鼓舞
overlap:重叠 交叉
overload:超载 过载 超负荷
overlook:遗漏 忽视 忽略
overlord:霸主 霸王 领主
overly:过分
overnight:过夜 隔夜 一朝一夕
overpass:立交桥
overpower:打败 压倒 制伏
overseas chinese:华侨
overseas:海外 国外
oversee:监管 督办
oversensitive:多心
oversight:疏忽大意
overstep:超出
overt:公开 堂而皇之
overtake:赶超 赶上 追赶
overthrow:打倒 推翻
overtime:加时赛 加时 超时
overturn:翻倒 打翻 掀翻
overview:概述
overweight:过重 超重
overwhelm:压倒
overwhelming majority:绝大部分
overwhelming:压倒性 压倒 滔天
ovum:卵子
owe nothing:不该
owl:猫头鹰 夜猫子
owner:业主 所有者 所有人
ownership:所有权
oxford:牛津
oxide:氧化物
oxygen:氧气
oyster:牡蛎
pace:步伐 盘桓 踱步
pacific ocean:太平洋
pacify:平定 安抚 绥靖
pack:收拾 包扎 打包
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
pain:痛苦 疼痛 痛楚
pained:痛心 苦涩
painful:痛苦 疼痛 惨痛
painkiller:止痛药 止痛片
painstakingly:辛辛苦苦
paint:涂料 颜料 绘画
paintball:野战
painted:彩绘
painter:画家
painting:丹青 美术 画作
pair:一对
pakistan:巴基斯坦
pal:好友
palace eunuch:太监
palace graduate:进士
palace maid:宫女
palace museum:故宫博物院
palace:宫殿 宫阙 殿堂
palanquin:轿子
pale:苍白 青白
paleolithic era:旧石器时代
palestine:巴勒斯坦
palm:手掌 手心
palmistry:手相
palpitation:心悸
palsy:麻痹
pamirs:帕米尔 帕米尔高原
pamper:放纵 溺爱 娇惯
pampered:娇贵 受宠
pamphlet:小册子 传单 简章
panacea:良药 灵药 灵丹妙药
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
paragon:典范 无敌 风范
parallel:平行
paralysis:麻痹
parameter:参数
paramount:至高无上 至上
parasite:寄生虫 寄生物
parcel:包裹 邮包
parched:干渴 干巴巴
pardon:赦免 包容 担待
parent company:总公司 母公司
parent:母体
parentheses:括号 圆括号
parents-in-law:公婆
parents:父母 父母亲 二老
paris:巴黎
parish:教区
parity:奇偶
park:公园 园林 停放
parkinson:帕金森
parliament:议会 国会
parlor:会客室
parrot:鹦鹉
part company:分手
part-time:兼任
part:部分 分别 局部
partial:偏心 偏颇
participant:参与者 参加者 一把手
participants:会众
participate:参加 参与 出席
particle:粒子 质点 微粒
particles:碎屑
particular year:年份
particular:特殊
particularly:尤其 格外 特别
particulars:细节 详情
partisan:党人
partition:划分 瓜分 隔断
partner:伙伴 伙计 合伙人
partridge:鹧鸪
party committee:党委
party constitution:党章
party member:党员 党人
party:一行 聚会 一方
pascal:帕斯卡
pass away:去世 逝世
pass:经过 度过 关口
passage:通道 通路
passageway:门洞 过道
passbook:存折
passenger flow:客流
passenger plane:客机
passenger transportation:客运
passenger:乘客
passer-by:路人 行人 过路人
passion:激情 热情
passionate:动情 热情 多情
passionately:热情
passive:被动 消极
passport:护照
password:密码 暗号
past events:往事
past master:高手
past:过去 往前 往昔
pasta:挂面
paste:浆糊 糨糊 软膏
pastor:牧人 牧师
pastries:糕点 糕饼
pastry:点心 饽饽 面点
pasture:牧场 牧地 牧区
pasty:合子 馅饼
pat:拍打
patch:斑块 补丁 补缀
patent:专利
paternal aunt:姑姑 姑妈
paternal grandfather:爷爷 祖父
path:道路 路径 路途
pathetic:可怜 可怜巴巴
pathogen:病因 病原菌 病原体
pathogenic:致病性 致病
pathological changes:病变
pathology:病理 病理学
pathway:小路 通路
patience:耐心 耐性 忍耐力
patient:患者 耐心 病人
patio:院子 露台
patriarch:家长 父兄
patrilineal:父系
patriot:爱国者 义士
patriotic:爱国
patriotism:爱国主义
patrol:巡捕 巡逻 巡查
patron:靠山
pattern:花样 模式 图案
paul:保罗
pave:铺路 铺平
pavement:便道 走道 铺面
pavilion:亭子 凉亭 楼阁
paving:铺面
paw:脚爪 动手动脚 毛手毛脚
pawn:典当 爪牙
pawnshop:当铺 典当
pay respects:请安
pay taxes:纳税
pay:付出 支付 薪酬
paying:有偿
payload:载弹量
payment:付款 给付
pea:豌豆 豆子
peace talks:和谈
peace treaty:和约
peace:和平
peaceful:和平 安宁 沉静
peach blossom:桃花
peach:桃子
peacock:孔雀
peak:高峰 极致 顶峰
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
pedal:脚踏 脚蹬 踏板
pedant:学究 书呆子
pedantic:迂腐
peddle:贩卖 叫卖 兜售
peddler:小贩 商贩
pedestal:底座 基座
pedestrian:行者 行人
pedicab:三轮车
pedigree:谱系 良种 身家
peek:偷看 偷窥 窥视
peel:剥离 果皮 去皮
peep:偷看 偷窥 张望
peer:细看 同龄人
peerless:绝伦
peking university:北京大学
pellet:弹丸
pelt:毛皮
pelvis:骨盆 髋关节
pen rack:笔架
pen:笔杆子 笔会 大笔
penal:刑事
penalize:处罚 判罚
penalty:惩罚 刑罚 罚款
pence:便士
pencil:铅笔
pending:有待 待定 未来
pendulum:钟摆
penetrate deeply:深入
penetrate:打入 穿透 识破
penetrating:透彻 通透 尖锐
penglai:蓬莱
penicillin:青霉素
peninsula:半岛
penis:阴茎 卵子 老二
penniless:一贫如洗
pennsylvania:费城 宾夕法尼亚 宾州
penny:便士 子儿
pension:养老金 年金
pentagon:五角大楼
people:人民 人们 人口
pepper:胡椒
perak:霹雳
perceive:感到 察觉 觉察
percent:百分 百分之
percentage:百分比 百分数 百分
perception:知觉 感受 感性
perceptive:机警 省事 乖觉
perch:栖息
percolate:浸润
peremptory:专横 强令
perennial:多年生
perfect:完美
perfectly straight:笔直
perform calculations:运算 演算
perform:演出 演戏
performance records:成绩
performance:性能 绩效 表演
performer:演员 演奏者
performing artist:艺人
perfume:香水 芬芳
perfunctory:苟且 敷衍 含糊
perhaps:也许 或许 只怕
peril:险情
perilous:惊险
perimeter wall:围墙
perimeter:周长 方圆 周边
period:时期 周期
periodic:周期性 定期
periodical:期刊
periodicity:周期性
periphery:周边 周围
perish:毁灭 遇难 灭亡
permafrost:冻土 冻土层
permanent:永久性 常任 常驻
permeate:渗入 浸润 沉浸
permeated:充满
permian:二叠纪
permit:允许 容许
permutation:排列 置换
peroxide:过氧化物
perpendicular:垂直
perpetual:永久
perplexed:迷惘 困惑 迷茫
persecute:迫害
perseverance:毅力 恒心
persevere:持之以恒 锲而不舍
persia:波斯
persian gulf:波斯湾
persian:波斯语
persimmon:柿子
persist:持续
persistent:持久 一贯 恒久
persistently:一味 苦苦
person:人物 人士 人身
personage:名人 人物
personal gain:私利
personal strength:特长
personal:个人 亲身 私人
personality traits:气质
personality:人格 个性 人气
personally:亲自 亲手
personification:拟人 化身
personnel:人事 员工 人员
perspective:透视 视野 前景
perspiration:汗水
persuade:劝说 说服 相劝
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
pharmacology:药物学 药理 药理学
pharmacy:药店 药房
phase:时期 局面 阶段
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
phony:虚假 空头 假惺惺
phosphate fertilizer:磷肥
phosphate ore:磷矿
phosphate:磷酸盐
phospholipid:磷脂
phosphorescence:磷光 磷火
photo:像片
photocopier:复印机
photocopy:复印件 复印 影印本
photograph:照片 图片
photographer:摄影师 摄影家
photography:摄影
photosynthesis:光合作用 光合
phrase:词组 短语 语词
physical body:肉体
physical capability:体能
physical education:体育
physical labor:劳动
physical strength:力气 体力 劲力
physician:大夫
physicist:物理学家
physics:物理 物理学
physiology:生理 生理学
physiotherapy:理疗
physique:体魄 形体 筋骨
pianist:钢琴家
piano:钢琴
pick flowers:采花
pick:选择 遴选
pickles:咸菜
picky:挑剔
pictogram:象形文字 象形
picture:图片 图形 照片
pie:馅饼
piece:一块 部分
piecemeal:零星
pier:码头 栈桥
piercing:刺骨
pig iron:铸铁 生铁
pigeon:鸽子 鹁鸽
pigment:色素
pigtail:辫子 小辫 小辫子
pike:长矛 长枪
pile:一堆
pill:药丸 丸剂
pillage:抢夺 掳掠 掠取
pillar:柱子 支柱 柱石
pillow:枕头
pills:丸子
pilot:飞行员 驾驶员
pimp:郎君 马夫
pimple:疙瘩 丘疹 粉刺
pin:密码
pincer attack:夹击
pine:松树
pineapple:菠萝 凤梨
ping-pong:乒乓球
pinhole:针孔
pinion:齿轮
pink:粉红色 粉红 桃红
pinnacle:极致 尖顶
pinyin:拼音
pioneer:先驱 先锋 开拓者
pioneering:开拓性
pious:虔诚
pipa:琵琶
pipe:导管 管子 烟斗
pipeline:管线 管道
pirate:海盗
pirated:盗版
piss:撒尿
pistil:雌蕊 花蕊
pistol:手枪
piston:活塞
pit:地穴 坑洞 果核
pitch-black:漆黑 漆黑一团
pitch-dark:黑沉沉 黑洞洞 一团漆黑
pitch:音高 高低 沥青
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
place:地方 所在 地点
placenta:胎盘
plagiarize:抄袭 剽窃
plague:瘟疫 鼠疫 疫病
plain:平原 朴实 原野
plainly:明明
plaintiff:原告
plaintive:凄惨
plait:辫子 编制
plan:计划 方案 打算
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
play:表演 游戏 戏剧
playboy:花花公子
player:球员 玩家
playful:好玩
playground:操场 游乐场 运动场
plaything:玩具 玩意
playwright:剧作家
plaza:广场
plead:推说 央求 哀求
pleasant:怡悦 愉快 宜人
pleased:满意 快意 惬意
pleasing:喜人 赏心悦目
pleasure:快感 享受 乐趣
plectrum:弹片
pledge:誓言 当头 发誓
plenary session:全会
plenipotentiary:全权代表
plentiful:丰富 丰硕 充沛
plenty:优裕 充裕 宽裕
pliers:钳子
plight:困境 田地
plinth:基底
plop:扑通
plot:策划 盘算 阴谋
plow:犁地 翻耕 耒耜
plowshare:犁头
pluck:采摘 拔掉 摘取
plug-in:插件 外挂
plug:塞子 插头 堵死
plum blossom:梅花
plum:梅子 李子
plumage:羽毛
plume:羽毛 翎毛
plump:肥厚 饱满 圆滚滚
plunder:掠夺 抢夺 掳掠
plural:复数
plus:加上
pneumatic:气动
pneumonia:肺炎
pocket:口袋 衣袋 窟窿
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
poison:毒药 毒剂 毒物
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
police:警察 警方 干警
policeman:巡捕
policy:政策 方针
poliomyelitis:脊髓灰质炎
polish:抛光 打磨 磨光
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
politician:政客 政治家 江泽民
politics:政治 政事
polo:波罗 马球
poly-:多元
polyester:聚酯
polygon:多边形 多角形
polyhedron:多面体
polymath:通才
polymer:聚合物 高分子 高聚物
polynesia:波利尼西亚
polynomial:多项式
polyp:息肉
polysaccharide:多糖
polystyrene:聚苯乙烯
polytechnic:专科学校
pomegranate:石榴
pond:水池 池塘 池子
ponder:琢磨 深思 寻思
pony:小马
pool:池塘 水塘 水池
poor people:穷人 贫民
poor taoist:贫道
poor:贫穷 贫寒 穷人
popcorn:爆米花
pope:教皇
poplar:白杨
populace:民众
popular custom:民俗
popular feeling:人心
popular sentiment:民心 民情
popular:热门 民间 盛行
popularity:人气
population:人口 人口数
porcelain:瓷器
porch:阳台
pore:毛孔 气孔 孔隙
pork:猪肉
pornographic:黄色
pornography:色情
porous:多孔
porridge:稀饭
port:港口 接口
portable:手提 便携式 便携
portal:正门 门户
portent:兆头
porter:脚夫 搬运工 挑夫
portion:一部分 部分 份额
portrait:画像 头像 肖像
portray:刻画 描写 描绘
portrayal:写照 描写
portugal:葡萄牙
portuguese:葡萄牙人 葡萄牙语
position:地位 位置 立场
positive:肯定 阳性 良性
positron:正电子
possess:具备 具有 拥有
possession:所有权 所有物 属地
possibility:可能性 可能
possible:可能 可以
possibly:或者
post:职务 岗位 公告
postage:邮资
postal code:邮政编码 邮编
postal service:邮政
postal:邮政
postdoc:博士后
poster:海报 招贴
posterity:子孙 后代
postgraduate student:研究生
posthumous writing:遗书
postpone:推迟 暂缓 延误
posture:态势 姿势 姿态
postwar:战后
pot:锅子 罐子
potable water:淡水 饮用水
potala:布达拉宫
potassium:加里
potato:马铃薯
potbelly:大肚子
potential:潜力 潜能 潜在
potherb:野菜
potsdam:波茨坦
pottery:陶器
pouch:布袋
poultry:家禽
pound:敲击
pour:下注 奔流
pouring:淋漓
pout:努嘴
poverty-stricken:贫苦 窘迫 贫寒
poverty:贫困
powder:面子
powdered milk:奶粉
power station:电站 发电站
power switch:开关
power:权力 力量 势力
powerful country:强国
powerful current:洪流
powerful enemy:强敌
powerful:有力 强力 强劲
powerless:无力
practical:落实 实际 实用
practically:几乎
practice:实践 实际 练习
practiced:熟练
practitioner:从业者 执业
pragmatic:随机 务实 变通
prairie:草原
praise:称赞 赞扬 表扬
prank:恶作剧
prattle:唠叨 空谈
prawn:对虾 大虾
pray:祈祷 祷告 祝祷
prayer:祷告
pre-qin:先秦
preach:传教 宣讲 说教
preamble:导语 序言
precedent:先例
preceding period:前期
preceding:前面
precious horse:宝马
precious jade:宝玉
precious stone:宝石
precious:珍贵 贵重 宝贵
precipice:悬崖 绝壁 陡壁
precipitate:沉淀 沉淀物 澄清
precipitation:降水量 降雨量 降雨
precipitous:陡峭 陡峻
precise:精确 准确 确切
precisely:就是 便是 恰恰
precision:精度
precursor:前辈 前驱 前身
predator:天敌
predecessor:前人 前任 前身
predestination:宿命
predicament:困境
predicate:谓词 谓语 语词
predict:预言 预计 预测
predominate:占优势
preeminent:超群 出类拔萃
prefabricated:预装 预制
preface:序言 前言 序文
prefer:偏向 喜好 偏爱
preferences:脾胃 好恶 设定
preferential:优惠
pregnancy:身子 妊娠 孕期
pregnant woman:孕妇
pregnant:怀孕 孕育 大肚子
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
premium:奖金 溢价 首选
preoccupied:心不在焉
prepaid:预付
preparation:准备
preparations:筹备
preparatory:预备
prepare:准备 预备 制备
preparedness:整备
preposition:介词
preposterous:荒唐 岂有此理 荒诞
prerequisite:前提 条件 先决条件
presbyopia:老花
prescribe:规定
prescription:药方 配方 方剂
presence:面前 踪影 气度
present age:当代
present time:当前 当今 今天
present:在场 在座 递交
presentable:像样
presentation:简报 演示
presenter:主持人
presently:随即
preservation:持续
preservative:防腐剂
preserve:保住 保存 保全
president:总统 校长
presidential palace:总统府
presiding judge:庭长
press charges:告诉
press conference:记者会
press:新闻界 敦促 报刊
pressing:紧迫 逼人 迫切
pressure:压力
pressurize:加压 增压
prestige:威信 威望 信誉
presume:假设 料想
presumptuous:冒昧 放肆 胆大妄为
pretend:装作 故作 假装
pretense:伪装
pretentious:装腔作势 浮华 神气
pretext:借口 盾牌 说辞
pretty:漂亮 秀丽 俊美
prevail:得逞 制胜
prevailing:主导
prevalent:盛行
prevent:防止 预防 阻止
preventive:防范
preview:预览
previous:过去 以前 上任
previously:从前 先前 早先
prey:猎物
price:价格 代价 价钱
priceless:价值连城
prices:物价
pride:骄傲
priest:祭司
primary education:初等教育
primary school:小学
primary:最初 第一 初级
primate:灵长类 大主教
prime minister:总理 首相 宰相
prime:头等 黄金
primitive society:原始社会
primitive:原始
prince:王爷 亲王 王子
princess:公主
principal:主要
principle:原则 原理
principled:原则性
print media:平面
print:印刷 印制
printer:打印机
printing:印刷 印刷术 四大发明
prior:事先
priority:先后 缓急
prism:棱镜 三棱镜
prison:监狱 大牢 牢狱
prisoner:犯人 囚犯 囚徒
privacy:隐私
private correspondence:私信
private:私人 私有 秘密
privately-owned:私营 私有
privately:暗里 私底下
privilege:优惠 特权
privileged:特权
privy council:枢密院
prize:大奖 奖项
proactive:积极
probability:几率 可能性 概率
probable:可能
probably:大约 大概 莫不是
probation:缓刑
probe:探测 探索 探讨
problem:问题 课题
problematic:成问题 挠头
procedure:手续 步骤 方法
proceed towards:前往
proceed:进行
process:加工 过程 进程
processing:加工
procession:游行 队伍
processor:处理器
proclaim:颁布 宣告 宣布
procrastinate:拖延 拖拖拉拉 迟误
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
products:制品 物产 用品
profess:自称
profession:职业 行业 行当
professional work:业务
professional:职业 好手 专业
professor:教授
proficient:熟练 通晓 纯熟
profile:外貌 剖面 知名度
profit margin:利润率
profit:盈利 获利 收益
profitable:有利可图 有益
profiteer:奸商 捞一把 投机
profits:利润
profound:深刻 深深 深厚
profundity:深度
progeny:后代
progesterone:孕激素
program:节目 纲领 计划
programmer:程序员
programming:编程
progress:进步 挺进 眉目
progressive:进行性 递增 与时俱进
progressively decreasing:递减
progressively:逐步
prohibit:禁止
prohibited:违禁
prohibition:禁令
project:计划 项目 事业
projection:突起 投影 射影
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
promise:承诺 许诺 诺言
promising:有望
promote sales:促销
promote:提倡 促进 增进
promoted:升级 加官
promoter:推手
promotion:推介 升格 晋级
prompt:促使
promptly:连忙 及时
promulgate:颁发
pronoun:代名词 代词
pronounce:发音
pronunciation:语音 读音 发音
proof:证明 凭证 证据
proofread:校对
prop:道具 支柱
propaganda department:宣传部
propaganda:宣传
propagate:传播 流行 繁殖
propeller:螺旋桨 推进器
proper:妥善 妥当 正确
properly:好生 妥贴 妥帖
property right:产权
property:财产 资产 特性
prophecy:预言 谶语
prophylactic:预防性 预防
propitious:吉祥 吉利 吉庆
proponent:倡导者
proportion:比例 比重
proposal:议案 提议 提案
propose:建议 提出 提请
proposer:发起人
proposition:命题
proprietary:专属 专有
proprietor:所有者 业主
propriety:分寸 体统 高低
prose:散文
prosecute:检察 追诉 起诉
prospect:展望 指望 探矿
prospects:前途
prosper:兴旺 发达
prosperous:繁荣 富裕 兴旺
prostate:前列腺
prostitute:妓女 婊子 娼妓
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
protocol:协议 议定书 协议书
proton:质子
prototype:原型 样机 试制
protozoan:原生动物 原虫
protrude:凸出 突出
protruding:凸起
proud:自豪 洋洋得意
proudly:傲然 得意洋洋
prove:说明 确证 证明
proverb:谚语 俗语 俗话
provide assistance:支援 协助
provide guidance:教训
provide support:接应
provide:发放 提供 供给
provided:只要
providence:天意 上天
provider:提供商
province:省份 行省
provincial capital:省会 省城
provincial city:省辖市
provincial governor:刺史 提督
provisional:暂时 暂行
provisions:食品 给养 粮秣
provoke:刺激 挑起 挑衅
proxy:委托书 代理
prudent:谨慎 审慎 持重
prune:修剪 修理
prussia:普鲁士
pry:探听
pseudo-:假性
pseudonym:笔名 假名 化名
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
public:公共 公众 国有
publication:刊物
publications:出版物 书刊
publicize:宣扬
publicly known:公认
publicly owned:公有
publicly:公然 明里
publish:出版 发行 发表
published:问世
publisher:发行人 出版商
publishing house:出版社
puddle:水洼
puerile:幼稚 稚嫩 稚气
puffed rice:爆米花
pull back:收缩 扳回
pull open:拉开
pull:牵引 拉动 拖曳
pulse:脉冲 脉动 心跳
pulverize:砸碎 碾碎
pumice:浮石
pumpkin:南瓜
pun:双关
punch:拳打 猛击
punctual:准时 守时 如期
punctuation:标点 标点符号
puncture:穿刺 戳穿 戳破
pungent:辛酸 泼辣 浓香
punish severely:严惩 重罚
punish:制裁 惩治 惩处
punishment:惩罚 制裁 刑罚
punitive:惩罚性
pupil:瞳孔
puppet army:伪军
puppet:木偶 人偶
puppy:小狗 狗崽子
purchase:购买 收购 购置
pure white:纯白 洁白
pure:纯粹 纯正 纯洁
purely:纯属 纯粹
purge:肃清
purify:净化 提纯 纯化
purity:纯度
purple:紫色 青紫
purpose:目的
purse:钱包 钱袋 荷包
pursue:追赶 追寻 奉行
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
quality:鉴定 质量 品位
quantitative:数量 容量
quantity contained:含量
quantity:分量 定量
quantization:量子化
quantum mechanics:量子力学
quantum:量子
quarantine:检疫 质检
quark:夸克
quarrel:争吵 吵架 是非
quarry:猎物
quartz:石英
queen:娘娘 女王 王后
queensland:昆士兰 大堡礁 昆士兰州
queer:奇特 蹊跷 不对
quell:平息 镇压 弹压
quench:淬火 解渴
question closely:追问
question:问题 提问 疑问
questionnaire:问卷 调查表
queue:队伍
quick step:快步
quick-witted:机智 灵动 心灵
quick:快捷 灵便 敏捷
quickly:赶快 立时
quiet:悄悄 安静 寂静
quietly:悄然 悄声 悄无声息
quilt:被子 棉被
quintessence:精华 精义 精英
quit:辞去 退出 戒除
quite:好生 颇具 比较
quiver:抖动 颤动 激灵
quiz:提问
quota:名额 限额 指标
quotation:引文 语录
quote:引用 援引
rabbit:兔子
rabies:狂犬病
race:种族 竞赛 人种
racetrack:赛场
racism:种族主义 种族歧视 民族主义
radar:雷达
radial:径向
radian:弧度
radiance:光辉 光明 光芒
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
raid:突袭 袭击 偷袭
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
rainfall:雨量 雨水 降雨
rainforest:雨林
rainstorm:暴风雨 暴雨
rainwater:雨水
rainy season:雨季
raise animals:畜牧
raise money:集资 募款 张罗
raise salary:加薪
raise:提高 增加 提出
raisin:葡萄干
ram:撞击 公羊 夯实
ramble:漫步
ramie:苎麻
rampant:猖獗 嚣张 大行其道
rampart:壁垒
ranch:牧场 农庄
rancor:冤仇 怨毒
random:随机
range:范围 射程
rank:品位 排名 级别
ranking:排名 排行
ranks:队伍
ransack:洗劫
ransom:赎金
rap:敲击
rapacious:贪婪 贪欲
rape:强奸 强暴 强奸罪
rapeseed:油菜籽
rapid:迅速 急剧
rapidly:飞速
rapids:险滩
rapport:默契 配合
rapt:神往 狂喜
rare treasure:奇珍
rare:罕见 珍稀 少见
rarity:异物 尤物
rascal:无赖
rash:莽撞 皮疹 冒失
rashly:贸然 轻易
rat:老鼠 耗子
rate:速度 比率 速率
rather:而是 颇具
ratify:批准
rating:评级 得分
ratio:比率 比值 对比
ration:口粮 配给 配额
rational:合理
rationalism:理性主义 唯理论
rationality:理性 理智 合理性
rations:干粮
rattan:藤条
rattle:乒乓 动摇
raucous:吵闹
ravage:蹂躏 摧残
rave:怒吼
raven:乌鸦
ravine:山谷 深谷 峡谷
ravings:狂言 疯话
raw material:原料
ray:射线
rayon:人造丝
razor:剃刀
re-:重新
reach adulthood:成人
reach:达到 到达 达成
react:反应
reaction:反动 反应
reactionary:反动 右倾 守旧
reactor:反应堆
read-only:只读
read:阅读 看书 念书
reader:读者
readily:一口
reading material:读物
reading:阅读 读数
ready-made:现成
ready:就绪 愿意 妥当
reagent:试剂 试液
real combat:实战
real estate:房地产 地产 房产
real person:真人
real power:实权
real situation:真情
real:真正 真实 现实
realism:现实主义 写实 质感
realistic:切实 实际 如实
reality:实际 现实
realize:自觉 了解 实现
realm:王国 境界 天下
reap:收获 收割 秋收
reappear:重现 复发
rear court:后院
rear guard:后卫
rear view:背影
rear:后方 后面 养育
rearrange:改编 重排
reason:理由 道理 理性
reasonable:有理 合理 正当
reasoning:推理
rebate:贴现 退还
rebel army:叛军
rebel faction:造反派
rebel:造反 反抗 反叛
rebellion:暴动 暴乱 哗变
rebels:乱民
reborn:再生 复生
rebound:篮板球
rebuff:回绝
rebuild:重建 改建 翻修
rebuke:抢白 申斥 训斥
recalcitrant:乖张
recall:想起 回忆 回想
receipt:收据 发票 票据
receipts:单据 进项
receive orders:奉命
receive sb:接见
receive:接待 收到 受到
receiver:接收机 接收器 话筒
receptacle:容器
reception:招待会 接收
receptor:受体
recess:凹槽 旮旯
recharge:充电
recipe:做法 食谱 方剂
recipient:获得者 得主 接受者
recite:背诵 朗诵 吟咏
reckless:胡乱 胆大包天 莽撞
recklessly:肆意 没命
reckon:思量 算计 推想
reckoning:计数
reclaim:回收
recline:横卧 斜倚 斜靠
recognition:认出
recognize:认得 认识 辨认
recoil:后退
recollect:回想 追忆
recollections:追述
recommend:推荐 引进 建议
recommendation:推荐
reconcile:调停 和解 调和
reconciled:复合
reconnaissance:侦察
reconnoiter:勘察 侦察
reconsider:复议 复核
reconstruct:重修
reconstruction:重建
record sound:录音
record:记录 记载 著录
recorder:记录器
records:案卷
recount:重点 诉说 述说
recover:回复 收复 复苏
recovery:中兴 复原
recreation:娱乐 游乐 消遣
recruit:招聘 招募 征集
recruitment meeting:招聘会
recruitment:征兵
rectangle:长方形 矩形
rectification campaign:整风运动
rectify:修正 整顿 整流
rectum:直肠
recuperate:康复 休养 养病
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
redeem:赎回 挽回 清偿
redouble:加倍 倍增
redress:平反
reduce:降低 缩小 减小
reed catkin:芦花
reed mat:苇席
reed:芦苇
reef:礁石
refer:参考
referee:裁判员 主裁判 批阅
reference:参考
referendum:全民公决
refine:炼制 完善 提炼
refined:典雅 精制 斯文
reflect:反射 反映 体现
reflection:影子 反映 反射
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
refund:退款 退还 三包
refurbish:整修 改建 刷新
refuse:拒绝 垃圾
refute:驳斥 反驳 批驳
regain:收回
regard:心意 看待
regarding:对于
regenerate:再生 更始 更新
regent:帝王 摄政王
regime:政权
regimental command:团长
region:地方 地区 一带
regional:地方 地区性 区域性
register:注册 登录 登记
regression:回归
regret etc:感慨
regret:遗憾 后悔 惋惜
regular:通常 正常 正规
regularly:经常
regulate:调控 调节 整治
regulation:规则 规章 规范
regulations:条例 章程
regulator:调节器
rehabilitate:平反 恢复 昭雪
rehearsal:排练
rehearse:排练 排演
reign:在位 朝代
reincarnated:投胎 再世 托生
reincarnation:化身
reinforce:加强 增援
reinforcements:援军 援兵 救兵
reins:缰绳
reinstate:恢复
reject:排斥 拒绝 驳回
rejoice:庆幸 开心
rejuvenated:爽快
relate:叙述 关涉
related:相关 关联 连带
relation:关系
relationship:关系
relative:亲戚 相对
relatively:相对 较为
relatives:亲族 亲属 族人
relax:放松 松弛 松散
relaxation:休闲
relaxed:轻松 松弛 清爽
relay:接力 转播 中继
release:发布 释放 推出
relegate:降级 贬谪
relent:留情 手软
relevant:相关 相干
reliability:可靠性
reliable:可靠 确实 靠得住
relic:残余
relief sculpture:浮雕
relieve disaster:救灾
relieve:祛风 解除 免除
relieved:宽心 释然
religion:宗教
relinquish:放下
relocate:转移 搬迁 搬家
reluctant:勉强
remain silent:无言
remain:剩下 残留 留下
remainder:剩余 残渣 其余
remaining quantity:储量
remaining:余下 其余 存留
remains:残骸 遗体
remarkable ability:神通
remarkable:出色 显著 不凡
remarks:言论 备注 一席话
remarry:转嫁 改嫁 再婚
remedy:补救 挽救
remind:提醒
reminisce:叙旧 怀念
remittance:汇兑 汇款
remnant:残余 遗物 残存
remodel:改造 改装 重塑
remorse:悔恨 沉痛
remote sensing:遥感
remote:远程 偏僻 偏远
removal:搬迁
remove:解除 消除 去除
remuneration:报酬 薪酬
renaissance:文艺复兴
rename:改名 更名 改称
render:给予
rendering:渲染
rendezvous:会合 交会
renegade:逆贼 叛贼
renege:反悔
renew:更新
renounce:放弃
renovate:修缮 刷新 更新
renown:名望
renowned expert:名家
renowned:享誉 闻名 大名鼎鼎
rent land:租地
rent:租赁 租金 出租
reopen:重开
reorganize:重组 改组 改制
repair:整修 修理 修葺
repatriate:遣返 遣送
repay:偿还 报答
repayment:还款
repeal:撤销
repeat:重复
repeatedly:反复 连连 一再
repel:击退 推却 打退
repent:忏悔 悔改 懊悔
repentance:悔恨 悔改
repercussions:反响
repertoire:曲目 剧目
repetitive:重复性
replace:代替 取代 交替
replacement:代谢
replay:重播 回放
replenish:补充
reply:回答 答话
report:报道 汇报 报告
reporter:记者
reprehensible:罪大恶极 缺德
represent:代表
representative work:代表作
representative:代表
repress:压迫
repression:镇压
reprimand:训斥 斥责 训诫
reprint:翻版 重印 再版
reproach:埋怨 责备 嚷嚷
reproduce:生殖 再生产 繁殖
reproduction:再生产 翻版 复制品
reptile:爬行动物 爬虫
republic:共和国 共和 共和制
repulsive:可恶 丑恶
reputation:名声 声誉 名气
request help:求助
request:要求 请求
require:要求 需求 必需
required:必要 必修
requirement:需求 要求 必要条件
requite:报答
rescue:抢救 营救 解救
research institute:研究所 研究院
research:研究 科研
researcher:研究员
resell:转卖 转手
resemblance:相似性
resemble:类同
resent:愤慨 怨恨
resentful:恼怒 不满
resentment:愤慨 怨气 恩怨
reservation:预约
reserve:后备 备用 预留
reserved:拘谨 矜持 内向
reserves:蕴藏量 储备 存量
reservoir:水库
reside:居住 居留
residence:住宅 住处 居所
resident:居民 常驻
residual:残留
residue:渣滓 残余 残留物
resign:辞职 辞去
resignation:辞呈
resin:树脂
resist japan:抗日
resist:反抗 抵抗 抵挡
resistance:阻力 抵抗 抵抗力
resistor:电阻 电阻器
resolute:刚毅 坚决 断然
resolutely:狠狠 毅然
resolution:决议 决心
resolve:决定 分解 解决
resolved:立志
resonance:谐振 共振 共鸣
resonant:洪亮 嘹亮
resonate:共鸣 响彻
resort:度假村
resound:响彻 回荡
resounding:响亮 响当当 铿锵
resource:资源
resourceful:足智多谋 机智
resourcefulness:智谋 谋略
resources:资料
respect deeply:敬重
respect:方面 尊敬
respectable:尊贵 正派
respected:尊贵
respectful:肃然 恭敬 恭顺
respective:各自
respiratory tract:呼吸道
resplendent:璀璨
respond:反应 回应 答应
response:感应 回应 反应
responsibility:责任 干系 职责
rest:其余 休息 其他
restart:重启
restaurant:饭店 餐馆 酒家
restful:安生
restitution:返还
restless:浮躁 熙攘 坐立不安
restlessness:风波
restoration:中兴 复辟
restore:修复 恢复
restrain:克制 按捺
restraint:克制
restrict:限制 制约 约束
restricted area:禁区 禁地
restricted:迫于 受限
restriction:限制 管束 约束
restructure:重整 改制 重组
result:效果 成果 结果
results:绩效 果实 业绩
resume:恢复
resurgence:中兴
retail:零售
retailer:零售商
retain:保留 存有 留有
retainer:侍从
retaliate:报复 还手
retaliation:回报 报复
retard:减缓 延缓
reticent:沉默寡言 守口如瓶
retina:视网膜
retinue:手足
retire:退休 撤走 退役
retort:反驳
retract:撤回
retreat:撤退 退却 回归
retrieve:挽回 找回 取回
return home:回家
return sth:归还 交还
return:回来 回去 归来
reunite:团聚
reunited:重逢
reuters:路透
revamp:翻新 重修 重整
reveal:展示 披露 揭示
revenge:报复
revenue:收入
revere:瞻仰 敬仰 敬畏
reverent:虔敬
reverie:遐想 梦幻
reversal:反转 转回
reverse side:反面 背面
reverse:扭转 挫折 颠倒
reversible:可逆
revert:归还 回复
review:复习 回顾 反思
revile:辱骂 咒骂 唾骂
revise:修订 修正 改写
revision:复习 调整 校订
revisionism:修正主义
revisit:反思
revitalize:重振 振兴 盘活
revive:复兴 振兴 复活
revoke:撤销 取消 撤回
revolt:造反 起义 反叛
revolution:革命
revolutionary:革命家 红色 革命
revolve around:围绕
revolve:回转 旋转 转动
reward:奖励 报酬 奖赏
rhetoric:修辞 修辞学 词藻
rhinoceros:犀牛
rhizome:根茎 根状茎
rhodes:罗得岛
rhombus:菱形
rhyme:押韵
rhyming couplet:对联
rhythm:节奏 节律
rib:肋骨
ribbon:丝带 缎带 带子
ribose:核糖
rice bowl:饭碗
rice cooker:电饭煲
rice flour:米粉
rice:水稻 大米 米饭
rich family:富户 大户
rich peasant:富农
rich person:富人 富翁 有钱人
rich:富有 浓郁 丰富
richard:理查德
riches:财富
richly colorful:丰富多彩
rickshaw:黄包车 洋车 人力车
riddle:谜团 谜语
ride:乘车 乘坐 走马
ridicule:调侃 讥刺 嘲讽
ridiculous:可笑 荒谬 乖谬
rifle:步枪
rig:操纵
right away:立时 当时 马上
right flank:右翼
right hand:右手
right side:右边 右侧 正面
right-hand side:右手 右方
right-wing:右倾
right:权利 不错 右派
righteous:正义
righteousness:正义 大义 礼义
rightist:右派
rights:权益
rigid:死死 硬性 森严
rigorous:严谨 从严 严峻
rim:周边
ring-shaped:环形
ring:铃声 戒指 圈子
ringleader:头目
rinse:冲洗 洗涤 清洗
riot:暴乱 横行 骚乱
rip:划破 撕破
ripe:成熟
ripple:微波 荡漾 波纹
rise vigorously:奋起
rise:上升 上涨 兴起
rising:新兴
risk:风险
rival:对手
river bank:河边 江边 河滩
river basin:流域
river channel:河道
river course:河道
river crab:河蟹
river dolphin:江豚
river valley:河谷
river water:河水 江水
river:河流 水流 江河
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
roam:漫游 巡回 游走
roar:吼声 咆哮
roast chicken:烤鸡
roast:烘烤 烧烤 焙烧
rob:抢劫 强盗 掠夺
robber:盗贼 强盗
robe:长袍
robert:罗伯特
robot:机器人
robust:健全 健壮 硬朗
rock cave:石窟
rock salt:岩盐
rock strata:岩层
rock:摇晃 岩石 忽悠
rocket artillery:火箭炮
rocket:火箭
rocks:乱石
rod:棍子
rogue:流氓
role:角色 职能 身份
roll:滚动 翻滚 翻转
roller:碾子 滚轮 滚筒
rolling:轰隆
roly-poly:矮胖
romance:爱情 风月
romania:罗马尼亚
romantic:浪漫
rome:罗马
romeo:罗密欧
roof ridge:屋脊
roof:屋顶 顶部 屋面
rooftop:天台
rook:城堡
room:房间 空间 屋子
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
rot:腐烂 腐化 腐败
rotary:环岛
rotate:旋转 周转 转动
rotor:转子
rotten:腐朽 朽烂 糜烂
rouge:胭脂
rough:粗犷 大概 粗略
roughly:大概 大致
roulette:轮盘
round:圆形
roundabout route:迂回 弯路
roundabout:环岛
roundworm:蛔虫
rouse:惊醒 唤醒
route:路线 路程 路径
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
rude:无礼 不逊 唐突
rudely:无礼
rue:芸香
ruffian:痞子 暴徒
rug:地毯
rugged:结实 崎岖 险峻
ruhr:鲁尔区
ruin:败坏 毁灭 摧残
ruined:沦丧 断送 颓然
ruins:遗址 废墟
rule:规则 统治 规律
ruler:统治者 执政者
rules:章程 条例 规程
ruling party:执政党
ruling:裁决 裁定
rumble:隆隆 噪音 咕噜
rumbling:轰隆 咕噜
ruminate:玩味 反刍
rumor:谣言 传闻 传言
run away:逃脱 逃往 逃窜
run quickly:奔驰
run:经营 奔跑 奔走
runaway:逃亡者
running water:流水 自来水
running:营运 一连
runoff:径流
rupture:决裂 断裂 破裂
rural area:农村
rural:乡间 田园
ruse:诡计 花样
rush:抢先 飞奔 狂奔
rushing:急促
russia:俄罗斯 俄国
russian army:俄军
russian:俄国人 俄语
rust:铁锈 生锈
rustic:乡村
rustle:沙沙
rustling:瑟瑟 簌簌
ruthless:暴戾 凶险 无情
ruthlessly:狠狠
rwanda:卢旺达
saarland:萨尔
saber:马刀
sack:麻袋 革职 解除
sackcloth:麻布
sacred:神圣
sacrifice:牺牲 供奉
sad:悲伤 伤感 感伤
saddle horse:坐骑
saddle:马鞍 鞍子
safe:安全
safeguard:维护 保护 保卫
safely:牢牢
safety:安全 安危 安全性
sage:圣人 圣贤 智者
sahara:撒哈拉
sail:航行 风帆
sailing:航班
sailor:船员 海员 水手
saint:圣徒 圣人
sakhalin:库页岛
sakyamuni:法王
salamander:蝾螈
salary:薪水 薪资 工钱
sale:销路
sales counter:柜台
sales figure:销售额
sales volume:销量
sales:销售
salesperson:业务员 推销员
saliva:唾液 口水 唾沫
sallow:焦黄
salmon:鲑鱼 三文鱼
salmonella:沙门氏菌
salon:沙龙
saltpan:盐场 盐田 盐池
salute:行礼 施礼 致敬
salvage:打捞
salvation:救世
salvo:礼炮
samarkand:撒马尔罕
samoa:萨摩亚
sampan:舢板
sample:样品 样本 品味
sampling:采样 抽样 抽检
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
sanitation:卫生 保洁 环卫
sanskrit:梵文 梵语
sap:消磨
sapling:树苗 苗子 小树
sapphire:蓝宝石
sarajevo:萨拉热窝
sardine:沙丁鱼
satchel:挎包 书包
satellite:卫星
satin:绸缎 缎子
satire:讽刺 讽喻
satirize:讽刺 讥讽
satisfactory:圆满 称心
satisfied:满意 惬意 满足
satisfy:满足
satisfying:令人满意 可心
saturate:浸透 浸湿 浸淫
saturated:饱和
saturday:周六 星期六
saturn:土星
saucer:碟子
saudi arabia:沙特阿拉伯 麦加 麦地那
saudi:沙特
sausage:香肠 腊肠
savage act:暴行
savage:野人 猖狂 凶残
save:挽救 救援 积蓄
saved:得救 获救
saving:节省
savings:储蓄 积蓄 老本
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
scale:规模 尺度 比例
scales:天平
scallion:青葱
scalp:头皮
scam:骗人 诱骗
scamper:疾走
scan:扫描 细看
scandal:丑闻 丑事 丑行
scandinavia:北欧
scanner:扫描仪 扫描器
scanty:微薄
scapegoat:替死鬼 替罪羊
scapula:肩胛骨 琵琶骨 肩胛
scar:伤痕 伤疤 疤痕
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
scenario:场景 编剧 脚本
scene:情景 风光 场面
scenery:风景 景色 景物
scenic area:景区
scenic spot:景点 名胜
scent:气味
scepter:权杖
schedule:日程 时间表 调度
scheme:谋划 策划 盘算
scheming:心计 机械 处心积虑
schistosomiasis:血吸虫病
scholar officials:士大夫
scholar:学者 院士 书生
scholarly:儒雅
scholarship:奖学金 治学 学问
school assignment:作业
school name:校名
school:学校 学院
schoolchild:学生 小学生
schoolmate:校友 同窗 学友
schoolwork:学业 课业
science education:科教
science:科学 理学 学术
scientific knowledge:科学
scientific law:定律
scientific:科学
scientist:科学家
scissors:剪刀 剪子
sclerosis:硬化
scold:责骂 斥骂
scolding:骂声
scope:范围 规模 天地
scorch:烧焦 暴晒 烧灼
scorching:炎炎 灼热 热辣辣
score:比分 得分 分数
scorn:鄙薄 轻视 轻薄
scorpion:蝎子
scotland:苏格兰
scoundrel:混蛋 恶棍 鼠辈
scour:精练 冲刷 跑遍
scout:侦察 侦察兵
scowl:皱眉头
scrap:报废 废品
scraps:零碎
scratch:抓挠 划痕 搔痒
scream:惨叫 呼啸
screech:尖叫
screen:掩护 上映 屏蔽
screening:上演 场次
screenplay:脚本 剧本 电影剧本
screw:螺丝 螺旋 螺钉
scribe:书记 史官
script:脚本 剧本 文字
scripture:经文
scriptures:经典 经书 经文
scroll:卷轴 滚动 书卷
scrub:灌丛 冲刷 洗刷
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
seal:印章 海豹 封条
sealed:密闭
seamless:无缝
seaport:海港
search:搜索 搜查 搜寻
searchlight:探照灯
seashore:海边 水浒
season:时节 季节 赛季
seasonal:季节性
seasoned:老练 久负盛名
seasoning:调味 香精 调味品
seat:座位 位置 座椅
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
second:第二 第二次 二次
secondary industry:第二产业
secondary:次要 次级 第二
secondly:二来 其二 其次
seconds:废品
secrecy:保密性
secret know-how:秘诀
secret passage:暗道
secret:秘密 机密 隐秘
secretariat:书记处 文书
secretary-general:秘书长
secretary:秘书 书记
secrete:分泌
secretion:分泌物 分泌
secretive:诡秘 鬼鬼祟祟 遮遮掩掩
secretly:暗暗 暗地里 偷偷
secrets:隐私
sect:教派 宗派 门派
section chief:科长 部长 处长
section:阶段 地段 部门
secular:世俗
secure:安全 牢固 紧闭
security bureau:安全局
security:安全性 安全 安保
sedan chair:轿子
sedan:轿车 小轿车
sedative:镇静药
sediment:沉积 沉积物
sedimentation:沉积
seduce:勾引 引诱
seductive:妖媚
see clearly:看清 认清 洞察
see:看到 看见 见到
seed:种子 子粒
seedling:苗子 秧苗 种苗
seek employment:求职
seek shelter:投奔
seek:寻找 寻求 谋求
seep:渗流
seepage:渗漏
seething:气鼓鼓
segment:环节 分段
segmentation:割据
seismology:地震学
seize:夺取 占领 把握
seldom:难得
select:选择 选定 选派
selected:当选 应选 选入
selective:选择性
self-:自我
self-confidence:自信 自信心
self-control:自制 自制力 克制
self-criticism:自我批评 检讨
self-defense force:自卫队
self-defense:自卫 自保 武术
self-determination:独立自主
self-discipline:自律
self-esteem:自恃 自尊 自尊心
self-evident truth:公理
self-evident:不言自明
self-regulation:自律
self-reliant:自给 自立
self-respect:自尊 自尊心 自爱
self-restraint:克己 禁欲
self-service:自助
self-study:自学
self-sufficiency:自给自足
self-sustaining:自立 自养 自持
selfish:自私
selfishness:私心 自私
selfless:无私 大公无私
selflessness:忘我
sell well:畅销
sell:销售 出售 贩卖
seller:卖家 卖方 经销商
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
send troops:出兵 兴兵 发兵
send:派出 送给 派遣
sendai:东北大学
senegal:塞内加尔
senile:老迈 老态龙钟
senior concubine:贵妃
senior figure:元老
senior monk:高僧 圣僧
senior official:长官 首长 大夫
senior:前辈 年长 资深
seniority:资格
sensation:感觉
sense:意义 感受 感到
senseless:无聊
sensible:明智 合理 明白
sensing:检测 传感
sensitive:敏感 敏感性
sensitivity:灵敏度 敏感性
sensor:传感器
sensual:情欲
sentence:判处 一句 刑罚
sentiment:感情 情愫
sentimental:伤感 感伤 情绪化
sentiments:情操
sentinel:哨兵
sentry:门卫 岗哨
separate government:分治
separate:分离 分开 隔离
separately:分头 各个 另行
september:九月
septic:化脓性
sequel:续编 续集
sequence:顺序 序列 程序
serbia:塞尔维亚
serene:安详 肃穆 平静
serf:农奴
sergeant:排长
serial:连续
serialized:连载
series:系列
serious illness:大病 重病 病魔
serious injury:重伤
serious:严重 郑重 当真
seriousness:严重性
sermon:布道 讲道
serpentine:蛇纹石 蛇形
servant girl:丫鬟 丫环 丫头
servant:用人 仆人 奴仆
serve:服务 伺候 侍候
server push:推送
server:服务器 服务生
service charge:资费 手续费 服务费
service industry:服务业
service:服务 勤务 劳务
serviceman:军人
services:劳务
servile:低三下四
sesame:芝麻 胡麻
set free:释放 放走
set meal:套餐
set:设定 系列 一套
setback:挫折
setting:场合 场景 情境
settle accounts:清算 结账
settle:了结 定居 落户
settled:停当 安定
settlement:聚落 定居点 和解
setup:体系
seventy:七十
sever:断绝 切断 截断
several days:几天
several hundred:数百
several months:数月
several thousand:几千
several times:几次
several years:数年 几年 好几年
several:几个 好几 三五
severe:严厉 严重 严峻
severed head:首级
severely:重重 着实 从严
severity:轻重
sew:缝制 缝纫
sewage:污水
sewer:下水道 阴沟 水沟
sex life:性生活
sex ratio:性别比
sex:性爱 性别 色情
sexuality:性感 人事
seychelles:塞舌尔
sha wujing:沙僧
shaanxi:河西 陕甘宁 梆子腔
shabby:破旧
shack:棚子
shackle:束缚
shade:绿荫 浓淡 遮住
shadow:影子 黑影 暗影
shady business:勾当
shady:阴凉 不三不四 不明不白
shake hands:把手 握手
shake:震动 震撼 晃动
shakespeare:莎士比亚
shaky:活动
shakyamuni:释迦牟尼
shale:页岩
shallow water:浅水
shallow:粗浅 肤浅
sham:虚假 虚伪
shame:耻辱 羞辱 羞耻
shameful:可耻 见不得人 混账
shameless:不要脸 厚颜无耻 无耻
shanghai:复旦大学
shank:小腿
shape:形态 形式 形状
shaping:整形 成形
share certificate:股票
share:份额 股份 共享
shareholder:股东
shark fin:鱼翅
shark:鲨鱼
sharp blade:利刃
sharp weapon:利器
sharp:尖锐 锐利 犀利
sharply:截然 直线
sharpshooter:枪手 神枪手
shatter:打碎 破碎 粉碎
shattered:破灭 残缺
shawl:围巾 披肩
shear:剪切
sheath:套子
shed tears:流泪 垂泪 落泪
shed:棚子 挥洒 小屋
sheep:绵羊 羔羊
sheer:纯属
sheet:片儿 被单 薄板
shelf:架子
shell:炮击 贝壳
shellfish:贝类
shelter:庇护 遮挡 掩蔽
shelve:搁置
shennongjialin:神农架 神农架林区
shenzhou:神舟
shepherd:牧人 牧羊 牧羊人
shield:盾牌 掩护 包庇
shift:转移
shifting:流动性
shiitake:香菇
shine:照耀 发亮 焕发
shining:明晃晃 明亮 炯炯
shinto:神道
shiny:发亮 锃亮 闪亮
ship:船只 装运
shipbuilding:造船
shipment:运出 装运 发运
shipping:航运 船舶
shipwreck:沉船
shipyard:船厂 造船厂 船坞
shirt:衬衫 衬衣
shit:拉屎
shiva:湿婆
shiver:冷战 颤抖 寒战
shoal:浅滩 海涂
shock:震惊 震撼 休克
shocked:惊骇 吃惊 骇异
shocking:骇人听闻 触目惊心 霹雳
shoddy:劣质
shoe:鞋子
shoemaker:鞋匠
shoot dead:枪杀 击毙 射杀
shoot:射击 发射
shooter:射手
shop owner:店主 财东
shop:商店 店铺 老字号
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
shortcoming:短处 缺点 缺失
shortcomings:毛病
shortcut:捷径
shorten:缩短
shortfall:缺少 缺口
shortly:旋即
shorts:短裤
shortsighted:近视 目光短浅
shotgun:猎枪
shoulder:肩膀 担负 肩负
shout loudly:高呼 高喊
shout:呼声 呐喊 喝道
shove:推搡
shovel:铲子 铁锹
shower:骤雨 阵雨 淋浴
shrapnel:弹片 子母弹
shredded meat:肉丝
shrew:泼妇
shrewd:精明 敏捷 城府
shrewish:泼辣
shriek:尖叫
shrimp roe:虾子
shrimp:虾子 小虾
shrine:神殿 圣地 神龛
shrink back:退缩 退却
shrink:收缩 缩小 缩水
shriveled:干枯 干瘪 枯干
shroud:笼罩
shrub:灌木丛 小树 灌木
shudder:颤抖 冷战
shun:回避
shut:关闭
shutter:快门 百叶窗
shuttle:穿梭 梭子
shuttlecock:羽毛球
shy:害羞 羞涩 腼腆
siberia:西伯利亚
sibling:同胞
siblings:姐妹
sichuan:巴蜀 蜀国 九寨沟
sicily:西西里 西西里岛
sick person:病人
sickbed:病榻 病床
sickle:镰刀
sickly:焦黄 体弱多病 病弱
sickness:疾病
side effect:副作用
side:旁边 方面
sideburns:鬓角
sidestep:闪避
sidewalk:人行道 边路
sideways:侧身
siege:围城
sieve:筛子
sigh:叹息 叹气 感叹
sight:视觉 风光 景象
sightseeing:观光
sign:标志 迹象 牌子
signal:信号
signature:签字 签名
signboard:招牌 幌子
significance:意义
significant:重要
signify:意味着
sikkim:锡金
silence:沉寂
silent:默然 静默 寂然
silhouette:身影 轮廓
silicate:硅酸盐
siliceous:硅质
silicon valley:硅谷
silk road:丝绸之路 丝路
silk:丝绸 真丝 绸子
silkworm:桑蚕
sill:门槛
silly:愚蠢 糊涂
silt:泥沙 淤泥 淤积
silver medal:银奖 银牌
silver:银子 白银 银两
silverware:银器
similar:类似 相似 同类
similarly:同样
simmer:发酵
simple-minded:没心没肺 混沌
simple:简单 单纯 质朴
simplification:简单化
simplify:简化 精简
simply:简直 索性
simulate:模拟 仿真
simultaneous:同日 平行
simultaneously:同时 一齐
sin:罪过 罪孽 作孽
sina:新浪 新浪网
sincere:真诚 诚恳 真挚
sincerely:款款
sincerity:诚意 诚心 真心
sine:正弦
sinew:肌腱
sing:歌唱 演唱 歌咏
singapore:新加坡
singer:歌手 歌唱家
singing voice:歌声 歌喉
single-celled:单细胞
single-minded:专一 潜心 一心一意
single:单一 单个 单身
singles:单打
sinister:邪恶 阴毒 险恶
sink down:下沉
sink:沉没 落水 沉陷
sinologist:汉学家
sinopec:中石化
sir:先生 爵士 老总
siren:警报器
sister-in-law:嫂子 大嫂 嫂嫂
sister:姊妹 姐妹
sisters:姐妹 姊妹
sit down:坐下 落座
sit upright:端坐
site:所在地 地点 场地
situated:坐落
situation:场合 局势 情势
sixteen:十六
sixty:六十
size:尺寸 大小 个头
skate:滑冰
skating:滑冰
skeleton:骸骨 骨骼 骨架
sketch:素描 示意图 草图
sketchy:简约
ski:滑雪 滑雪板
skies:云霄
skiing:滑雪
skill:功夫 技艺 一手
skilled worker:技工
skilled:娴熟 熟练
skillful:纯熟
skim:涉猎
skin:皮肤 肌肤 皮子
skincare:护肤
skinny:瘦骨嶙峋
skirt:裙子 回避
skull:头骨 脑袋 头盖骨
sky:天空 天上
skyrocket:扶摇直上 猛涨
skyscraper:摩天大楼 高楼
slab:板块 木板 石板
slack:不景气 懈怠 松动
slacken:放松 涣散
slander:诽谤 诬蔑 谗言
slant:倾斜
slap:猛击 拍打
slate:板岩 石板
slaughter:屠宰 屠杀 屠戮
slave owner:奴隶主
slave servant:奴婢
slave:奴隶 奴才
slavery:奴隶制 奴隶制度
slavic:斯拉夫
sled:雪橇
sledge:雪橇
sleek:光滑 流线型 润滑
sleep:睡眠 睡觉
sleepiness:睡意
sleepwalk:梦游
sleeve:袖子 袖筒
slender:细长 修长 苗条
slice:切片
sliced bread:土司
slide:滑行 滑动
slight:微微 轻微 怠慢
slightly:有点儿 略略 略为
slim:瘦削 瘦长 苗条
slingshot:弹弓
slink:潜行
slip-up:差错 纰漏
slip:失手 失足 滑移
slippers:拖鞋
slippery:滑溜 滑头
slipshod:潦草
slit:裂隙 切口
slogan:口号
slope:斜坡 坡度 倾斜
sloppy:马虎 稀松 吊儿郎当
slot:插槽
slovakia:斯洛伐克
slovenia:斯洛文尼亚
slow-witted:木头
slow:缓慢 迟缓 放缓
slowly:慢慢 缓缓 徐徐
sludge:淤泥 污泥
sluggish:迟缓 迟钝 呆滞
sluice:水闸
slump:暴跌 走下坡路
slut:贱人
sly:诡诈 狡猾 诡谲
smack:拍击 猛击
small box:匣子
small crack:缝隙
small hotel:客店 旅店
small number:少数
small scale:小型
small town:小城 市镇 小镇
small-scale:小打小闹
small:小可
smart:灵敏 心灵 聪颖
smash:打破 粉碎 砸烂
smear:涂抹 诬蔑 涂片
smell:闻到 气息 闻见
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
smith:工匠 斯密 史密斯
smoke:吸烟 烟雾 抽烟
smokescreen:烟幕
smooth:平稳 平整 平直
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
snow:白雪 积雪 下雪
so-and-so:某某
so-called:所谓 假定 空头
so-so:一般
soak:沉浸 浸透 浸入
soap:肥皂
soar:腾空 翱翔 飞翔
sob:呜咽 抽噎 啜泣
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
socialize:社会化 周旋 应酬
society:社会
socio-economic base:经济基础
socket:插口 插座
socks:袜子
soda pop:汽水
soda:苏打 碳酸钠
sodium carbonate:纯碱
soft:柔软 轻柔 软绵绵
soften:软化
softhearted:心软
softly:轻轻 低声 轻声
softshell turtle:甲鱼 王八
software:软件
soil:土壤 土地
sojourn:逗留 旅居
solar energy:太阳能
solar system:太阳系
soldier:士兵 军士 战士
soldiers:兵员 兵卒
sole:唯一 单一 鞋底
solely:光是
solemn:庄严 严肃 郑重
solenoid:线圈
solicit contributions:募捐
solicit:征求
solicitude:关怀
solid:固体 立体 坚实
solidarity:团结
solidify:固化 凝固 凝结
solitary:孤独 独行
solo:独奏 独唱
solomon:所罗门
solubility:溶解度 可溶性 水溶性
soluble:易溶 水溶性
solution:溶液 答案 解法
solve problems:解题
solve:解决
solvent:溶剂
somalia:索马里
somber:凄清
somersault:筋斗 跟头 跟斗
sometime:日后
sometimes:有时 有时候
somewhat:有所 三分 有些
somewhere:哪里 某地 某处
son-in-law:女婿 姑爷
son:儿子
sonar:声纳
song dynasty:宋代 宋朝
song lyric:歌词
song:歌曲 歌儿
songwriter:作曲家
sonorous:铿锵
sony:索尼
soon:眼看 最近 早日
soot:煤灰 油烟
soothe:宽慰 解劝 抚慰
sophisticated:先进
soprano:女高音 高音
sorcerer:妖人 神汉
sorceress:师娘 仙姑 女巫
sorcery:邪术 妖术
sore:疼痛 疮疡 酸疼
sorghum:高粱
sorrow:悲怆 伤痛 哀愁
sorrowful:悲凉 悲痛 悲伤
sorry:抱歉
sort:排序
soughing:飒飒 飒然
soul:灵魂 魂魄
sound track:声道
sound wave:声波
sound:声响 声音 正确
sounding:水深
sour:酸溜溜 酸涩
source material:本事 素材
source:来源 源头 产地
south africa:南非
south america:南美洲 南美
south korea:韩国 南朝鲜
south latitude:南纬
south pole:南极
south side:南面 南侧 南边
south:南方 南边 南面
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
space:空间 场地 地方
spacecraft:航天器 飞船 宇宙飞船
spaceship:飞船 宇宙飞船
spacing:间距
spacious:宽大 宽敞 宽松
spade:铁锹 铲子 铁锨
spain:西班牙
span:跨度 横跨 全长
spanner:扳手
spare part:零部件
spare:备用 饶恕
spared:免于 免遭
spark:火星 星火 火花
sparkle:火花 闪耀
sparkling:闪闪
sparrow:麻雀
sparse:稀少 稀疏
spasm:痉挛 抽动
spatter:飞溅
spatula:刮刀
speak forthrightly:直言
speak:说话 言语 出口
speaker:议长 扬声器 音箱
spear:梭镖
spearhead:矛头
special assignment:特务
special correspondent:特派员 特派
special duty:专职
special education:特殊教育
special effect:特技
special grade:特级 特等
special performance:专场
special:特殊 特定 特别
specialist:专家 专人
specialization:专业化 专业性
specialize:专门化
specialized field:专业
specialized school:专科学校
specialized subject:专科
specialized:专门
specially engaged:特约
specially:特意 特地 专门
specialty:专业
species:物种
specific gravity:比重
specific topic:专题
specific:具体 特有 特定
specifically:专程 专门
specification:格式 规范 规格
specified:额定
specify:规定
specimen:标本 样品 样本
speck:微粒 点点
spectacle:奇观 情景 场面
spectacles:眼镜
spectacular:壮观
spectator:旁观
spectrometer:光谱仪
spectroscopy:光谱学
spectrum:光谱
speculate:自忖 投机 臆测
speculation:推测
speculator:投机者 炒家
speech sounds:语音
speech:讲话 演说 言语
speechless:默然 语塞
speed along:疾驰 急驰
speed:速度 速率
speedy:迅速
spell:拼写 一阵子 咒语
spend money:花钱 用钱 开支
spend:支出 耗资 耗费
spent:精疲力竭 用光 精疲力尽
sperm cell:精子
sphere:领域 球状 球面
spherical:球形
sphinx:狮身人面像
spice:香料
spider:蜘蛛
spill:涌进
spin:纺纱 自旋 旋转
spinal cord:脊髓
spindle:纺锤
spine:脊梁
spinning:纺纱 骨碌碌
spiral:螺旋 盘旋 旋涡
spirit tablet:神位 灵牌
spirit:精神 灵魂
spirited:精神
spirits:兴致
spiritual culture:精神文明
spit:吐口
spittle:唾沫
splash:飞溅 咕咚 水花
spleen:脾脏
splendid:辉煌 光大
splendor:光华 光彩
split apart:分化
split seam:破绽
split:迸裂 均分 裂口
spoil:溺爱 糟蹋 腐坏
spokesperson:发言人
spongy:松软 海绵状 灯草
sponsor:赞助商 赞助 策划人
spontaneous:自发 主动
spoon:勺子
spore:孢子
sports competition:运动会
sports team:球队
sports:体育 运动 体育运动
spot:点子 斑点 现场
spotlessly white:洁白
spotlight:射灯 聚光灯
spouse:配偶 爱人
spout:喷出
sprain:扭伤
spray:浪花 喷出 喷洒
spread extensively:普及
spread:流传 扩散 流行
spring breeze:春风 东风
spring festival:春节
spring outing:春游
spring water:泉水
spring:春天 弹簧 纵身
springtime:春季
sprinkle:挥洒 抛撒 喷洒
sprinkled:点缀
sprout:萌发 萌芽
spruce:云杉
spur:带动 马刺 促使
spurn:唾弃 厌弃 摒弃
spurt:喷射 冲刺
spy:间谍 奸细 细作
squander:浪费 散失
square castle:方城
square kilometer:平方千米 平方公里
square meter:平方米
square-shaped:方形 方方正正
square:方形 见方 平方
squat down:蹲下
squeeze:挤压 压榨
squid:鱿鱼
squint:眯缝 斜视 乜斜
squirrel:松鼠
sri lanka:斯里兰卡
stab:刺伤
stability:稳定性 稳定
stabilize:稳定 平抑 安定
stable:安定 稳定 稳固
stack:堆放 堆栈
stadium:体育场 球场
staff member:工作人员 职工 职员
staff officer:参谋
staff:人员 员工
stage play:话剧
stage presence:台风
stage:阶段 地步
stagger:踉跄 趔趄 蹒跚
staggering:惊心 摇摇摆摆
stagnant:停滞不前
stagnation:停滞
stain:玷污 斑点 污点
stair:楼梯 梯级
staircase:楼梯
stake:赌注 木桩
stalactite:钟乳石
stalwart:刚毅 魁伟
stamen:雄蕊 花蕊
stamina:体能
stammer:嗫嚅 口吃
stamp:邮票 打印 冲压
stance:姿态
stand back:退后
stand respectfully:肃立
stand tall:耸立 高耸
stand:站立 立足 站住
standard:标准 规格 规范
standardization:标准化 规范化
standardized:制式
standing committee:常委会
standing:站立
standpoint:立场 观点
staphylococcus:葡萄球菌
staple:大宗 名产
star rating:星级
star:明星 恒星 主演
starch:淀粉
stare blankly:眼睁睁 发呆 发愣
stare:瞠目 瞪眼 目不转睛
starfish:海星
starlit night:星夜
stars:星辰 星斗 金星
start building:始建
start publishing:创刊
start:发动 下手 开始
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
state-run:公办 国营 国立
state:说道 社稷 声明
stately:庄严 堂堂
statement:发言 声明 口供
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
statute:法规 法典 成文法
staunch:坚强 止血
stay behind:留下
stay:寄宿 置身 下榻
steadfast:刚毅 坚贞不屈 踏实
steadily:稳步
steady:稳定 沉着 安稳
steak:牛排
steal:盗窃 偷盗 偷窃
stealthily:偷偷
steam engine:蒸汽机
steam:蒸汽 热气 蒸气
steamboat:汽船 轮船 火轮
steamed bun:馒头 馍馍
steamer:轮船
steamship:轮船
steed:骏马
steel knife:钢刀
steel plate:钢板
steel:钢铁 钢材
steelmaking:炼钢
steep cliff:陡壁 断崖 陡崖
steep:浸泡 峭壁
steer:驾驭 掌舵
stele:石碑
stench:臭气 恶臭
step across:跨越
step:措施 脚步 步子
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
stick:棍子 棒子 杆子
stiff:僵硬 生硬 呆板
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
stir:搅拌 拨动 掀动
stirrup:马镫
stitch:针法
stock market:股市
stock price:股价
stock right:股权
stock:股份 存货 股票
stockings:袜子 丝袜
stockpile:储存 存储 积存
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
stop:停止 阻拦 拦住
stoppage:暂停
storage:储存 存储
store:商店 店铺 贮存
storehouse:仓库
storeroom:库房 储藏室
storm:风暴 猛攻
story line:剧情
story:故事
storyline:情节
stove:炉子 火炉 锅灶
stow:装载
straight line:直线
straight:一直
straighten:伸直
straightforward:容易 直接 直爽
strained:紧张
strait:海峡
stranded:流落 滞留 搁浅
strange:奇怪 古怪 陌生
stranger:陌生人 生人 外地人
strangle:扼杀 勒死 扼死
strap:皮带
stratagem:计策 谋略 计谋
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
stream:溪流 水流 流程
streamer:飘带 横幅 彩带
street food:小吃
street lamp:路灯
street:街道 大街 街头
streetcar:电车
streetscape:街景
strength:实力 强度 力度
strengthen:强化 加强 增强
strenuous:费劲 吃力
strenuously:苦苦
streptococcus:链球菌
stress:讲求 强调 着重
stretch:伸长 懒腰
stretcher:担架
stretching:伸展
strict law:严刑
strict:严格 森严 从严
strictly maintain:严守
strictly prohibit:严禁
strictly:严加
stride:踏步
strike back:反击
strike:罢工 打击 撞击
striking:醒目
string:绳子 字符串 琴弦
strip:长条 剥离 剥夺
stripe:条纹 斑纹 条子
strive:奋斗 努力 勉力
stroke:抚摩 摩挲 冲程
stroll:信步 闲逛 溜达
strong card:大牌
strong:强烈 强劲 强势
stronghold:要塞 据点
structural:结构性
structure:结构 构造 格局
structured:结构性 规整
struggle arduously:艰苦奋斗
struggle:斗争 挣扎 争斗
strut:支撑 大摇大摆
stub:存根
stubborn:顽固 倔强 执拗
stubbornly:一味 硬是 偏偏
student:学生 学员
studies:学业
studio:书房 工作室
study abroad:留学
study meticulously:钻研
study:研究 学习 读书
studying:在读
stuff:东西
stumble:颠沛 绊倒 趔趄
stun:震撼
stunned:愕然 惊呆 怔住
stunt:特技 绝技
stupefied:惊呆 木然 目瞪口呆
stupid:痴呆 愚蠢 愚钝
stupor:昏迷
sturdy:强健 结实 强壮
sturgeon:鲟鱼
stutter:结巴 口吃
style:风格 作风 风貌
stylish:气派 大方 大气
styrofoam:泡沫塑料
suave:婉转 飘洒 圆润
subatomic:微观
subconscious mind:下意识 潜意识
subculture:亚文化
subdistrict:街道
subdivide:分为
subdivision:区划
subdue:制服 征服 收服
subfamily:亚科
subheading:小标题
subject matter:题材
subject:学科 题目 话题
subjective:主观
sublime:崇高
submachine gun:冲锋枪
submarine:潜艇 水下
submerge:淹没 潜入
submissive:服服帖帖
submit:提交 屈从 就范
suboptimal:欠佳
subordinate:下属 属下 从属
subordinates:手下 麾下
subpar:欠佳
subpoena:传唤 传讯 传票
subscribe:订购 认购
subscriber:用户
subscription:订阅
subsequently:随之
subset:一部分 子集
subside:沉降 平息 塌陷
subsidence:下陷 沉降 陷落
subsidiary company:分公司 子公司
subsidiary:附属
subsidize:资助 补贴 补助
subsidy:补贴 补助 资助
substance:实质 内容 物质
substandard:低劣
substantial:雄厚 实质性 充实
substantially:大幅度 大幅
substation:分站 变电站
substitute:替补 替代品 替身
substitution:代谢 换人
substrate:基板 下层 基底
subsystem:子系统 分系统
subterranean:地下 地底
subtle:微妙 精微 城府
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
successive:历任 历次 有序
successor:后任 接班人 继承者
succinct:简洁 简练 精粹
succulent:肉质
such-and-such:某某
suck:吮吸
sucker:呆子 吸盘
suckle:哺乳
suction:负压 吸力
sudan:苏丹
sudden change:突变
sudden:突然
suddenly:忽然 猛地 猛然
sue:起诉 状告
suffer damage:受损 受害 损失
suffer losses:吃亏
suffer:遭到 遭受 煎熬
sufferer:患者
suffering:苦难 痛苦 苦楚
sufferings:苦头
sufficient:充分 足够 充足
suffix:词尾 后缀
suffrage:选举权 投票权
sugar cane:甘蔗
sugar:糖类
suggest:建议 倡议 暗示
suggestion:提议 意见 建议
suit:一套 适合 西装
suitable:适当 合适 适宜
suitcase:箱子
suite:组曲 套房 套间
sulfate:硫酸 硫酸盐
sulfur:硫黄
sulk:怄气
sulky:闷闷不乐 负气
sullen:忧郁
sum:总和 总数
sumatra:苏门答腊 苏门答腊岛
summarize:概括 归纳 综上所述
summary:简介 摘要 概况
summer:夏天 夏季
summit:顶端 顶点 高峰
summon:调集 召唤
sumptuous:华贵 丰盛 奢华
sun:太阳
sunbathing:日光浴
sunday:周日 星期天 星期日
sundial:日晷
sunflower:葵花 向日葵
sunglasses:墨镜
sunlight:太阳 日光 太阳光
sunrise:日出
sunset:夕阳 日落
sunshine:阳光 日照 太阳
sunspot:太阳黑子 黑子
sunstroke:受热 中暑
superb:一品 极好
superficial:浅薄 肤浅 皮肉
superfluous:多余 累赘
superhuman:超人
superimpose:叠加 重叠
superior quality:高档
superior:优越 上司 高明
superiority:优势
superiors:上级
superlative:高超
supermarket:超级市场
supernatural beings:鬼神
supernatural:超自然 超常
superorder:总目
superpower:超级大国
supersede:取代 替代 取而代之
supersonic:超音速
superstition:迷信
supervise:管理 监察 督察
supervisor:领班
supper:晚饭
supplement:补充 副刊 增补
supplementary:附带 辅助 补充
supplier:供应商
supplies:物资 辎重 给养
supply electricity:供电
supply water:供水 给水
supply:供应 提供 供养
support:支持 赞助 支援
supporter:支持者 拥护者
suppose:假设 假定
supposed:假定
supposing:倘若 假若
suppository:栓剂
suppress:压制 取缔 镇压
suppressant:抑制剂
supremacy:霸权
supreme:至高无上 至上 无上
sure enough:果然
sure:确信 保险 确定
surely:一定
surety:当头
surface area:面积
surface layer:表层
surface water:地表水 水土
surface:表面 外面 地表
surge:涌动 翻腾 激荡
surgery:手术 外科
surging:澎湃
suriname:苏里南
surmise:猜测 猜度 推测
surmount:跨过 战胜 突破
surpass others:过人
surpass:超过 超越 优于
surpassing:超群 卓越 出类拔萃
surplus value:剩余价值
surplus:盈余 剩余 余额
surprise:惊讶 惊怖
surprised:惊诧 惊奇 讶异
surprising:出人意料
surrender:投降 屈服
surreptitious:悄悄 诡秘
surreptitiously:暗中
surrogate:代理
surround:包围 环绕 围住
surrounding:外围 周遭
surroundings:周围 环境
surveillance aircraft:侦察机
surveillance:监视
survey:测量 放眼 观测
survival:存活
survive:生存 残存 存活
survivor:幸存者
survivors:孑遗
susceptible:敏感
suspect:猜疑 嫌疑人 疑心
suspend:悬挂 暂停
suspended:间断 垂挂
suspenders:吊带 背带
suspension:悬浮 悬挂
suspicion:疑心 嫌疑
suspicious:可疑 多疑
sustain injuries:受伤
sustain:遭受 承载 蒙受
sustainable:持续 永续
sutra:真经
sutras:经书
suzerain:领主
swallow:燕子 吞噬 吞咽
swamp:沼泽 泥沼 沼泽地
swan:天鹅
swap:交换
swarm around:一拥而上
swarm:蜂拥 蜂起 云集
swat:扑打
sway:动摇 摆动 摇摆
swaying:晃晃悠悠 颤巍巍 飘摇
swear:发誓
sweat:汗水 流汗 出汗
sweater:毛衣
sweden:瑞典
sweep away:横扫
sweep:打扫 席卷 划拉
sweet liquor:甜酒
sweet potato:红薯 甘薯 山芋
sweet:甜蜜 甜美 娇滴滴
sweetener:甜味剂
sweetheart:心上人 情人 意中人
sweetness:甜味
swell:隆起 膨大 膨胀
swelling:肿胀 肿大 肿块
swift:飞速 麻利 雨燕
swiftly:倏地 飘然
swim:游泳 游水
swimming ability:水性
swimming:游泳
swimsuit:泳装
swindle:骗局 诈骗 拐骗
swindler:骗子 狗贼
swing:摆动 晃悠 秋千
swishing:嗖嗖
switch:转换 转接 交换机
switzerland:瑞士 日内瓦
swivel:转动
swollen:浮肿
swoon:晕倒
sword:刀剑 宝剑 佩剑
swordsman:大侠 剑客
sycophant:马屁精
sydney:悉尼
syllable:音节
symbol:符号 象征 表征
symbolic:象征性
symbolize:象征 标志
symmetry:对称 对称性
sympathy:同情
symphony orchestra:交响乐团
symphony:交响曲 交响乐 交响
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
system:系统 体系 体制
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
tactful:委婉 婉言 识趣
tactics:战术 策略
tag:标签 标注 标牌
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
talent:人才 才能 天才
talented person:人才
talkative:多嘴 饶舌 贫嘴
talks:会谈 谈判
tall:高大
tallow tree:乌桕
tally:相符 查点 点数
tame:驯化 驯服 驯顺
tamil:泰米尔
tamp:夯实
tan:黄褐色 鞣制
tang dynasty:唐代 唐朝 大唐
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
target:目标 对象 针对
tariff:关税 费率
taro:芋头
tarpaulin:油布
tarsus:大数
tartar:鞑靼 塔塔儿
task:课题 任务 工作
tassels:流苏
taste:滋味 味道 味儿
tastes:口味
tasty:好吃 可口 鲜美
tatar:鞑靼
tattoo:文身 刺字
taunt:奚落 嘲讽
taurus:金牛 金牛座
tavern:客栈 酒馆
tawny:黄褐色 茶色
tax:税费 捐税
taxation services:税务
taxation:税收 赋税 租税
taxi:出租车 出租汽车
taxonomy:分类学
tcm:中医学
tea shop:茶庄
tea tree:茶树
tea:茶叶
teach:教育 教学 执教
teacher:先生 教师 老师
teaching material:教材
teaching method:教法 教学法
teaching:教学
teachings:教法 教义 教诲
teacup:茶杯 茶碗
teahouse:茶馆 茶坊 茶楼
team leader:队长 班长
team member:队员 球员
team:团队 团体
teammate:队友
teapot:茶壶
tear down:拆除
tear:眼泪 撕裂 撕破
teardrop:泪水 眼泪 泪珠
tearful:含泪 泪汪汪
tearfully:含泪
tears:泪水 泪液
tease:取笑 捉弄 嘲弄
technical ability:技能
technical:技术性
technician:技术员
technique:技术 手法 技法
technological:技术性
technology:技术
tectonic:构造
tedious:乏味 烦琐 枯燥无味
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
temperament:脾气 性情 气质
temperate zone:温带
temperature:温度
tempest:风潮 暴风雨
template:模板 样板 范本
temple:神庙 寺庙 庙宇
temples:额角 鬓角
tempo:节奏 速度
temporarily:权且 暂且
temporary:暂时 临时
tempt:勾引
ten million:千万
tenacious:顽强 坚韧
tenant:房客 承租人 住客
tencent:腾讯
tend towards:趋于
tend:照料
tendency:走势 趋势 倾向
tender:细嫩 温柔 温存
tenderness:温情 压痛
tendon:肌腱
tennessee:田纳西州
tennis:网球
tense:紧张 时态 吃紧
tent:帐篷 营帐 帐幕
tentacle:触手 腕足
tentative:初步 试探性
tentatively:姑且
tenure:任期
tepid:温热
term:术语 学期 条件
terminal:终端 晚期
terminate:终止 停办
terminus:总站 终点站 终点
terms:规约
terrace:平台 看台
terrain:地势 地形 形势
terrestrial:陆生 陆栖
terrible:恐怖 厉害
terribly:要命
terrific:了不得 了不起
terrified:吓坏 惶恐 惊惧
terrify:惊吓
territory:领土 领地 疆域
terror:恐怖
terrorism:恐怖主义
tertiary:第三纪
test tube:试管
test:考验 实验 试验
testament:遗嘱 遗书
testicle:睾丸
testicles:卵子
testify:作证 证明 指证
testimony:证词 证据 证言
texas:休斯敦 圣安东尼奥 奥斯丁
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
thaw:融化 解冻 融雪
theater company:剧社
theater:剧院 剧场 戏剧
theatrical troupe:剧团 班子
theatrical:戏剧化
theme:主题
theologian:神学家
theological:神学
theorem:定理
theorist:理论家
theory:理论 学说 原理
therapist:治疗师
therapy:疗法 治疗
thereafter:尔后
thereby:从而 以此 由此看来
therefore:所以 因而
thereupon:于是 随之
thermodynamics:热力学
thermometer:温度计
thermos:暖瓶
thesis:论文 论点 论据
thick:粗大 厚重 浓密
thicken:增厚
thickener:增稠剂
thicket:树丛 丛林
thickness:厚度 厚薄 浓度
thief:小偷 大盗
thigh:大腿
thin:稀薄 淡薄 削瘦
thinker:思想家
thinking:思想 思维 心机
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
thoroughfare:通道 通路 要道
thoroughgoing:地地道道 彻头彻尾 入微
thoroughly:彻底
thought:思想 念头 思维
thoughtful:周到
thoughtless:粗心 不周 没心没肺
thoughts:心思
thousand miles:千里
thousand years:千秋
thousands:数以千计
threaten:威胁 恐吓 要挟
threatening:逼人
three items:三项
three-dimensional:立体 三维
three-year college:大专
thresh:脱粒
threshold:门槛 阈限
thrill:快感 扣人心弦
thrilling:刺激性
thrive:兴盛
thriving:鼎盛 勃勃 殷实
throat:嗓子 咽喉 喉咙
throb:跳动
throne:宝座 王座
throng:拥挤 蜂拥
throttle:掐死 扼杀 扼死
throughout:历来
throughput:吞吐量
throw down:扔下
throw:抛掷 抛射 投射
throwing knife:飞刀
thud:咚咚 扑腾
thug:暴徒
thumb:拇指 大拇指
thump:咯噔 重击 捶打
thumping:咚咚
thunder:雷声
thunderbolt:雷击
thunderclap:霹雳 炸雷
thursday:周四 星期四
thus:因此 从而 如是
thwart:阻挠 挫败
tian shan:天山
tiananmen gate:天安门
tiananmen square:天安门广场
tibet:雅鲁藏布江 布达拉宫
tick:臭虫
ticket price:票价
ticket:门票 车票 票证
tickle:发痒 痒痒
tidbits:花絮
tide:潮流 潮水 潮汐
tides:浪潮
tidy:整洁 整齐
tie:纽带 平局 平手
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
time:时候 时代 时间
timeline:年表
timeliness:时效
timely:及时 正当 适时
times:泰晤士报
timetable:时间表 时刻表
timid:怯懦 胆怯 胆小
tin:罐头
tinfoil:锡箔
tint:色彩
tiny:细小 细微 微末
tip:末端 小费 末梢
tire:疲倦 轮胎
tired:劳累 疲乏 困倦
tissue:组织
tit:山雀 奶子
title page:首页 扉页
title:标题 称谓 头衔
titration:滴定
toad:蟾蜍 蛤蟆 癞蛤蟆
toast:敬酒
tobacco:烟草
today:今天 今日
toe:脚趾 指头
tofu:豆腐
together:一道 一起 一同
togo:多哥
toil:劳动 劳苦
toilet:厕所 一号 洗手间
token:象征 象征性
tokyo:东京
tolerance:公差 承受力 度量
tolerant:宽厚 宽容 仁厚
tolerate:耐受 容忍
tolstoy:托尔斯泰
tom:汤姆
tomato:西红柿 番茄
tomb:陵墓 墓穴 墓葬
tombstone:墓碑
tomorrow morning:明朝
tomorrow:明天 明日 未来
tone:语气 声调 音色
tonga:汤加
tongue-lashing:臭骂 骂声
tongue:舌头
tonic:滋补品 补品 补药
tonkin:东京
tonnage:吨位 吨级
tonsil:扁桃体
tool:工具
tooth:牙齿
toothbrush:牙刷
top quality:一流 特级
top-notch:顶级
top:上边 上头
topic:论题 话题 问题
topography relief:地势
topography:地形
topology:拓扑 拓扑学
topple:颠覆
topsoil:表土
torch:火把 火炬
torment:折磨 磨难
tornado:旋风 龙卷风 龙卷
torque:力矩 扭矩
torrent:急流 激流
torrential rain:暴雨
torrential:滔滔
torso:本体 躯干
tortoise:乌龟 金龟
tortoiseshell:玳瑁
tortuous:迂回
torture:折磨 煎熬 酷刑
toss:抛掷
total energy:总能
total length:总长
total output:总产量 总产值
total population:总人口
total value:总值
total:总数 总量 总额
totally:统统 总体 完全
tottering:摇摇欲坠
touch:接触 触动 触摸
touchdown:着陆
touching:动人 感人 缠绵
tough:强悍 强硬 辛苦
toughen:锻炼
tour guide:导游
tour:观光 参观 游历
tourism industry:旅游业
tourism:旅游 观光
tourist attraction:景点
tourist:游客 游人 旅游者
tournament:比武
tours:图尔
tow:拖车 牵引
toward:朝向
towards:向着 朝着
towel:毛巾
tower:矗立 屹立 高塔
towering:巍峨 高耸 高大
town headman:镇长
town:城镇 城市 集镇
toxin:毒素
toy:玩意 玩具 玩物
trace:遗迹 踪影 影踪
track:轨道 追踪 足迹
tracking:跟踪
tracks:踪迹 行迹
traction:拖带 牵引力
tractor:拖拉机
trade:行业 贸易 商业
trademark:品牌 商标 牌子
trader:商贩 业者 商户
tradition:传统
traditional:传统
traffic circle:环岛
traffic:交通 车流
trafficker:贩子
tragedy:悲剧 惨案 惨剧
tragic:悲惨 悲剧性 悲怆
trail:线索 踪迹
trailblazer:先驱 先驱者
trailer:挂车
train hard:苦练
train station:火车站
train together:集训
train:训练 火车 培育
trainer:教练机 指导
training class:培训班
training:训练 修养 培训
trait:特点 特征
traitor:卖国贼 叛徒 汉奸
trajectory:弹道 轨迹 径迹
tram:电车
tramp:流浪汉
trample:践踏
tranquil:平静 宁静 安宁
tranquility:宁静
tranquilizer:定心丸 镇静剂
transaction:买卖 交易 事务
transcend:超越 越过 超度
transcribe:誊写 抄写
transcription:转录 音译
transducer:传感器 转换器
transfer:调动 移交 转让
transform:改造 变革 变换
transformation:转变 变换 幻化
transformed:幻化
transformer:变压器
transient:稍纵即逝 浮云
transistor:晶体管
transit:过境 转口
transition:过渡 跃迁 转型
transitive:传递
translate:翻译 传译
translation:译本 平移 翻译
translator:翻译 译者 翻译家
transliteration:音译 译名 译音
translucent:半透明
transmission:传输 变速箱
transmit outwards:传出
transmit:传递 传输 发送
transmitter:发射机
transnational corporation:跨国公司
transparency:透明度
transparent:透明
transplant:移植
transport capacity:运力
transport:运输 运送 输送
transportation:交通 运输
trap:圈套 坑害 陷阱
trapped:身陷 受困
trash:垃圾
trauma:创伤 外伤
travel agency:旅行社
travel around:漫游 周游
travel notes:游记
travel time:车程
travel:旅行 行路 旅游
traveler:游客 旅客 旅行者
traverse:穿越 横穿 横过
tray:盘子 托盘
treacherous:阴险 凶险 奸猾
treachery:奸诈
tread:轮距 踏进 步态
treason:叛国
treasure:珍惜 宝物 珍宝
treasured object:宝贝
treasured:可贵
treasurer:财长
treasures:宝玉
treasury:宝库 金库
treat:对待 治疗 相待
treatise:论述 论著 论文
treatment:待遇 对待 疗法
treaty:条约
treble:三重 几倍
tree bark:树皮
tree leaves:树叶
tree species:树种
tree trunk:树干 树身
tree:树木
trees:绿树
trek:跋涉 征途
tremble:发抖 哆嗦 震颤
trembling:瑟瑟 颤巍巍 索索
tremendous:庞大
trench:壕沟 战壕 堑壕
trend:趋势 倾向 动向
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
trick:诡计 手法 窍门
trickery:手腕 权谋
trickle:涓涓 涓滴
tricky:挠头 刁钻
tricycle:三轮车
trifle:小事 琐事
trifling:琐碎 区区
trigger:引发 触发 扳机
triglyceride:甘油三酯
trilogy:三部曲
trim:修剪 修理 剪裁
trinidad:特立尼达
trinity:三位一体
trip:旅游
tripe:下水
triple:三倍
tripod:脚架 三脚架
trite:陈腐 迂腐
triumph:获胜 大胜
trivia:小节
trivial:琐碎 轻微 琐细
trolley:手推车 推车
trombone:长号
troop arrangement:阵容
troop:人马 结队
troops:军队 队伍 人马
tropical:热带
troposphere:对流层
trot:小跑
trouble:麻烦 难处
troubled:关切 心烦 挂怀
troubles:烦心事 坏处
troublesome:费事 麻烦 讨厌
trousers:裤子 长裤
trousseau:妆奁
truck:卡车 货车
true:真实 真正
truly:着实 真是 真的
trumpet:小号 喇叭
trumpeter:号手
trunk:主干 躯干 笼子
truss:桁架
trust:信任 信赖 委托
trusted aide:心腹 亲信
trustworthy:可信 信得过 靠得住
truth:真理 实话 真情
try hard:努力
try sb:审判
try:设法 尝试 企图
tsarist russia:沙俄
tsinghua university:清华大学
tube:管子
tuberculosis:结核 肺结核 结核病
tubes:钢材
tuesday:周二 星期二
tugboat:拖船
tuition fee:学费
tuition:学费
tulip:郁金香
tumble:筋斗 跌倒 下跌
tumor:肿瘤
tuna:金枪鱼
tundra:苔原 冻土
tune:曲调 调子 腔调
tuning:音律 乐律 定弦
tunisia:突尼斯
tunnel:隧道 地道 地洞
turban:包头
turbid:混浊 浑浊
turbine:涡轮
turbulence:湍流
turbulent:汹涌
turf:草皮 草地
turkey:土耳其 火鸡
turkic people:突厥
turkmenistan:土库曼斯坦
turmoil:动乱 纷扰 动荡
turn back:逆转 折回 转回
turn round:回头 转身
turn towards:面向
turn:转化 转弯 转动
turnaround:转折
turncoat:叛徒 倒戈
turnover:周转 流水 销售额
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
twig:树枝 枝条 枝桠
twilight:暮色 余晖 黑影
twin:双胞胎 孪生 双生
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
twofold:成倍 双倍 两重
tycoon:巨头 财阀
type:类型 样式 型式
typeface:字体 字型 字面
typesetting:排版
typewriter:打字机
typhoon:台风
typical case:典型 事例
typical:代表性 典型 经典
typography:印刷业
tyrannical:无道 暴虐
tyranny:暴政
tyrant:暴君 豪强
uganda:乌干达
ugly:难看 丑陋 丑恶
ukraine:乌克兰
ulcer:溃疡
ulcerate:溃疡 溃烂
ultimate:最终 最后 终极
ultimately:归根结底 归根到底
ultra-:超级
ultrasonic:超声
ultrasound:超声 超声波
ultraviolet ray:紫外线
ultraviolet:紫外
umbra:本影 暗影
umbrella:雨伞
umpire:主裁判 主裁
unadorned:朴素 素朴 质朴
unadulterated:纯粹 纯正
unaffected:烂漫 质朴
unafraid:不畏
unalterable:铁定
unanimous:一致
unarmed:空手 徒手
unavoidable:免不了 必经 不可避免
unaware:不知
unbalance:失衡
unbearable:受不了 够呛
unborn child:胎儿
unbridled:肆无忌惮 放肆 嚣张
unbroken:连绵
uncertain:渺茫 没底
unchanging:不易
uncivilized:野蛮 蒙昧
uncle:大爷 伯伯 老伯
unclear:含含糊糊 含混
uncomfortable:别扭 局促不安
uncommon:稀有 稀罕
uncommunicative:沉默
unconcerned:不以为意 无动于衷 稀松
unconditional:绝对 无条件
unconscious:无意识 不省人事
unconsciously:不觉
unconstrained:自如 洒脱
unconventional:特立独行 另类
uncorrupted:清廉
uncover:揭开 揭破
uncovered:裸露
undecided:未定
undeniable:无可争议 不争 确凿
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
undermine:败坏 颠覆 倾覆
underneath:下方
underpants:内裤 裤衩
undersecretary:次官
underside:下边 下方
understand clearly:通达 了然
understand:了解 懂得 理会
understanding:见解 通达 认知
undertake:承担 承办 从事
undertaking:事业
underway:进行
underwear:内衣
underworld:地狱 冥府 黑道
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
unemployed:无业 待业 赋闲
unemployment rate:失业率
unemployment:失业
unequal:不等
unequalled:无敌
unequivocal:明白
uneven:不平 不均 参差
unexpected:意外 想不到 意想不到
unexpectedly:竟然 不想 居然
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
unhurried:悠然 慢条斯理 从容
unhusked rice:稻谷
unidirectional:单向
unification:大一统
unified:统一 一统
uniform:划一
uniformly:一律
unify:统一
unilateral:片面 单方面 单方
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
unite:团结 合一 联合
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
unknown:未知 不得而知 不明
unlawful:不法
unleash:发动
unless:除非
unlikely:不会
unlimited:无限
unload:卸下 投放 脱手
unlucky:丧气 晦气
unmanned:无人
unmarried:单身 未婚 独身
unmask:揭露
unmatched:独一无二
unmentionable:说不得
unmixed:纯净
unmoved:忘情
unnecessary:多余 不必要 大可不必
unobstructed:自如 畅通 通畅
unoccupied:闲暇
unofficial:非正式 非官方
unperturbed:镇定
unprecedented:空前 破天荒
unpredictable:变化莫测 变幻莫测
unprepared:不备
unpretentious:谦逊 烂漫
unravel:破解
unrealistic:不切实际
unreasonable:不合理 无理 不像话
unregistered:无记名
unrelated:无关 孤立
unreliable:靠不住 玄乎
unremitting:不懈
unrenowned:默默无闻
unrest:动荡 纷扰 动乱
unrestrained:恣肆 酣畅 放浪
unrestricted:自由
unripe:生涩
unrivalled:盖世 独一无二 所向无敌
unruffled:从容不迫
unruly:不羁 调皮 任性
unselfish:无私
unsightly:难看
unsolved:未决
unsophisticated:浑厚 单纯 淳朴
unspeakable:说不得
unstable:不安 反复 反复无常
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
unyielding:不屈 不屈不挠 强硬
update:更新 转型
upgrade:更新 升格 升级
upheaval:动乱 动荡
uphill:上坡
uphold:捍卫 维护 主持
upland:高地
uplifting:治愈 昂扬
upper chamber:上议院 参议院
upper layer:上层
upper level:上游
upper reaches:上游
upper section:上部
upper:三军
upright:正直 端正 挺直
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
urge:嘱咐 催促 驱使
urgent:紧急 迫切 急促
urgently:切切
urinary bladder:膀胱
urinate:泌尿 排尿 小便
urination:泌尿
urine:小便 尿液
url:网址
uruguay:乌拉圭
usa:美国 芝加哥
usage:用法 用量 用词
useful:有益 有用 中用
usefulness:效用 用处
useless:没用 无用
user:用户
username:用户名 账号 帐号
usual:寻常 通常 往常
usually:往往 平素
usurp:篡夺 窃据
usury:高利贷
utah:犹他州 犹他
utensil:工具 器物 器具
utensils:家什
uterus:子宫
utility:功利
utopia:理想国 乌托邦 桃花源
utterance:发言 话语 言谈
utterly:十分 不堪
uzbek:乌兹别克
uzbekistan:撒马尔罕
vacancy:空缺 缺额 空额
vacant land:空地
vacantly:茫然
vacation:假期
vaccine:疫苗
vacuous:空空 空洞
vagabond:流浪者 游民 行旅
vagina:阴道
vagrant:浪人 游民 流浪者
vague:模糊 隐约 暧昧
vaguely:依稀
valiant:英勇 悍勇
valid:有效
validity:有效性
valley floor:谷底
valley:山谷 谷地 流域
valuable object:珍品
valuable:宝贵 值钱
valuables:细软
valuation:估值 计价
value added:增加值
value system:价值观
value:价值 重视
valve:电子管 瓣膜 阀门
van:货车
vane:叶片 风向标
vanguard:先锋 前锋 先锋队
vanilla:香草
vanish:收敛 绝迹 隐退
vanity:虚荣 虚荣心
vanquish:征服 降伏
vanuatu:瓦努阿图
vapor:蒸气 水蒸气 烟雾
vaporize:气化 挥发 汽化
variable:无常 变量 可变
variant:变体 变种
variation:变异
varied:不等
variety:品种 花色 变种
various kinds:各种各样
various regions:各地
various:各个 各种 诸般
vary:变化 不一
vassal:附庸
vast majority:绝大多数
vast:辽阔 广阔 浩大
vastly different:悬殊
vatican:梵蒂冈 教廷
vault:跃居 飞身 跳马
vector:向量 矢量 媒介
vega:织女
vegetables:蔬菜
vegetation:植被 植物 草木
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
ventilate:排气 透气 通风
ventilation:通气 通风
venue:地点 场合
venus:金星 太白 维纳斯
verb:动词
verbal:口头
verdant:苍翠 葱郁 葱绿
verdict:结论 裁判
verge:边缘
verified:无误 属实
verify:核实 证实 确认
vermilion:朱红
vermin:敌害
vernacular name:俗名
vernacular:白话 土话
versailles:凡尔赛
verse:诗词 诗句
version:版本
vertebra:脊椎 脊椎骨 椎骨
vertebrate:脊椎动物
vertical:垂直 纵向 直立
vertigo:眩晕
vessel:容器 船只
vest:汗衫
vestibule:套间 前厅 前庭
vestige:痕迹 遗迹 踪影
veteran:资深 退伍军人 老兵
veto:否决
vexed:苦恼 懊恼
viagra:伟哥
vibrate:振动 震荡 颤动
vibration:振荡 振动
vice:恶心 淫乐 恶习
vicinity:附近 邻近
vicious:狠毒 歹毒 残暴
vicissitudes:变迁 沧桑
victim:灾民 被害人 受害者
victor:胜利者 获胜者
victoria:维多利亚 维多利亚州
victorious:获胜
victory:胜利 胜仗
video camera:摄像机
video:视频
videotape:录像 摄像 录像带
vie:竞相
vietnam:越南
view:看法 景致 观看
viewpoint:观点
views:言论 观念
vigilance:戒心 警惕性 警觉
vigilant:警惕 提防
vigor:精神 元气
vigorous:旺盛 蓬勃 积极
vigorously:大力
vile:恶劣 可恶
vilify:诋毁 诬蔑
villa:别墅 山庄
village chief:乡长 村长
village committee:村委会
village:村里 乡镇 农村
villager:村民 乡民
villain:坏人 奸人 恶人
vine:藤蔓
vinyl:乙烯
viola:中提琴
violate:违反 触犯 违犯
violence:暴力
violent:剧烈 强暴 猛烈
violently:横加
violet:紫色
violin:小提琴
vip:贵宾 要员
viper:毒蛇
viral:病毒性
virgin mary:圣母
virgin:处女
virginia:弗吉尼亚
virginity:童贞 贞操 贞节
virtual:无形 假想
virtually:无形中
virtue:道德 美德
virtuous:良性 贤淑
virus:病毒
visa:签证
viscera:下水 内脏
viscount:子爵
viscous:粘稠 糊糊
visible:显性 可见 有形
vision:视觉 眼光 远见
visit:访问 走访 参观
visitor:客人
visitors:宾客 观众
visits:人次
visor:面罩
vista:前景
visual:视觉
vital part:要害
vital:至关重要 紧要
vitality:精神 生命力 生意
vitamin:维生素
vivacious:活泼
vivid:生动 真切 鲜活
vladimir:弗拉基米尔
vocabulary:词汇
vocal music:声乐 唱腔
voice:声音 口音 嗓音
void:虚空 空旷 太虚
volatile:挥发性 大起大落 挥发
volcano:火山
volkswagen:大众
volleyball:排球
volt:伏特
voltage:电压
volume:体积 容积 容量
voluntary:自行 自愿
volunteer army:义军 志愿军 义勇军
volunteer:志愿者 志愿
vomit:呕吐
vote:投票 选票 表决
voter:选民
voucher:票据 凭证
vow:发誓 宣示 起誓
vowel:元音
voyage:航程 航海 远航
vulgar:庸俗 黄色 鄙俗
vulnerable:弱势
vulture:秃鹫 秃鹰
vulva:外阴 玉门 阴户
wade:韦德
waft:飘散
wage:薪水 薪金
wages:工资
wagon:车皮
wail:哭喊 呼号 啼哭
waist:腰间 腰部 腰身
waistband:裤腰带 裤腰
wait:等待 等候
waiter:服务员 店小二 茶房
waitress:服务员
wales:威尔士
walk around:走动
walk past:走过
walk slowly:缓步
walk:行走 走路 步行
walkie-talkie:报话机 对讲机
wall:墙壁
wallet:钱包 皮夹 钱袋
wallpaper:壁纸 桌布
walnut:核桃 胡桃
walter:瓦尔特
wan:苍白
wander:漫步 游荡 流浪
wanderer:流浪汉 行旅 流浪者
wane:消退 没落 衰败
want:需要 愿意
wanton:放肆 放荡
wantonly:大肆 肆意
war chariot:战车
war readiness:战备
war situation:战局
war zone:战区
war:战争 大战 战事
ward:病房
wardrobe:衣柜 衣橱
warehouse:货栈 仓库 库房
warhead:弹头 战斗部
warhorse:军马 战马
wariness:防范 戒心
warlike:好战 好斗
warlord:军阀 刘表
warm current:暖流
warm:温暖 暖和 热乎乎
warmhearted:亲热 温情 热忱
warmth:暖意 亲和力 温情
warn repeatedly:叮嘱
warn:警告 警戒 告诫
warning:预警
warp:经线 扭曲 经纱
warrant officer:士官
warrant:权证
warrior:武士 勇士 战士
warship:舰艇 军舰 舰船
wart:肉瘤
wash:清洗 冲洗 洗涤
washbowl:脸盆
washer:洗衣机 垫圈
washington:华盛顿
wasp:黄蜂 胡蜂
waste:浪费 耗费 糟蹋
wasteland:荒原 荒地
watch:观看 察看 观察
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
wave:浪潮 招手 波浪
wavelength:波长
waver:动摇 踟蹰
waylay:拦路 设伏
weak:薄弱 微弱 脆弱
weaken:削弱 减弱 衰减
wealth:财富 钱财
wealthy:富有 有钱 有产者
weapon:武器
weaponry:兵器
weapons:兵刃 兵器 刀枪
wear:身着 身穿 佩戴
weary:疲乏 困倦 疲劳
weather:天气 风云 气象
weave:编制 编织 织造
web page:网页
website:网站 网址
wedding ceremony:婚礼
wedding:婚事 婚礼 喜事
wedge:楔子
wednesday:周三 星期三
weed:除草
weeds:杂草 荒草 野草
week:星期
weekday:工作日
weekend:周末
weekly publication:周刊 周报
weekly:周刊
weep:哭泣
weigh:衡量 称量
weight:重量 分量
weimar:魏玛
weird:古怪 诡异 诡谲
welcome:欢迎 迎接 迎来
weld:焊接
welding:焊接
welfare:福利 福祉
well-behaved:乖乖 老实
well-being:福祉
well-informed:消息灵通
well-known:知名 闻名 著名
well-matched:匹敌
well-off:有钱 小康 富裕
well-rounded:丰盈 丰腴
well-spring:源泉
well-versed:熟习 熟谙
well:好好 平安 良好
wellington:惠灵顿
wenchang city:文昌 文昌市
wendi:隋文帝
west africa:西非 尼日尔
west germany:西德
west side:西侧 西面 西边
west:西方 西边 西洋
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
wheel:车轮 轮子 回旋
whenever:每当
whereabouts unknown:不知去向
whereabouts:下落 行踪 着落
wherever:哪儿 哪里
whichever:任何
whimper:呜咽 吭哧
whine:发牢骚 哀鸣
whinny:嘶鸣 嘶叫
whip:鞭子 鞭打 抽打
whirl:急转 旋转
whirling:滴溜溜
whirlpool:漩涡 旋涡
whirlwind:旋风
whisper:声息 耳语 喳喳
whistle:呼啸 口哨 哨子
white cloud:白云
white flag:白旗
white house:白宫
white marble:汉白玉
white night:白夜
white:白色
whiteboard:白板
whitewash:粉刷 粉饰
whiz:呼啸 大神 大虾
wholehearted:衷心 真心实意
wholeheartedly:一心 全身心 全心全意
wholesale:批发
wicked:恶性 邪恶
wickedness:恶德
wide expanse:大片
wide-ranging:宽泛
wide:广泛 广阔 宽广
widely:广为
widen:展宽 加宽
widespread:普遍 广大 广泛
widow:寡妇 遗孀
width:幅度 宽度
wield:执掌
wife:女人 妻子 老婆
wig:假发 头套
wiggle:蠕动
wild:野生
wilderness:旷野 荒野 野地
wildfire:野火
willful:任性 执拗
willfully:肆意
willing:乐于 高兴 心甘
willingly:甘愿
willingness:情愿
willow tree:杨柳
willow:柳树
willpower:意志 毅力 意志力
wilson:威尔逊
wilt:枯萎 凋谢
win:赢得 博得 打赢
wind direction:风向 风头
wind force:风力
wind speed:风速
wind:蜿蜒 缠绕 卷绕
winding corridor:回廊
winding:曲折
window:窗口 窗户 窗子
windpipe:气管 嗓门
windy:刮风
wine cup:酒杯 酒壶
wine shop:酒店
wine:葡萄酒 老酒 酒浆
wing:翅膀 联队 厢房
wink:眼神 眨眼 眨巴
winner:胜者 赢家 幸运儿
winning:优胜
winter:冬季 冬天
wipe:擦掉 拂拭
wire:电线 线路
wireless:无线
wiring:布线 接线
wisdom:智慧 心智
wise:英明 明智 高明
wish:愿意 祝愿 愿望
witch:女巫 巫婆 母夜叉
witchcraft:巫术
withdraw troops:撤军 撤兵 收兵
withdraw:退出 撤出 提取
wither:萎缩 凋谢
withered:干枯 凋零 枯槁
withhold:扣发
withstand:对抗 顶住 抵御
witness:目睹 证人 见证
wits:悟性
witty:伶俐
wizard:巫师
wizened:干瘦 干瘪 凋谢
wok:炒锅
wolf:沃尔夫
wolfberry:枸杞
woman:女人 女子 妇女
womb:子宫 娘胎
women:男女老少 男女老幼 女人家
womenfolk:女眷 内眷 半边天
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
word:单词 词语 语词
wording:说法 字眼 措辞
words:言语 话语 言辞
work overtime:加班
work team:工作组
work together:合作 共事
work-related matters:公事
work:工作 劳动 操作
workable:落实 使得
worker:工人 劳动者 工作者
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
worried:烦恼 担心 忧愁
worries:烦恼 愁肠 烦心事
worry:着急 担忧 忧虑
worrying:堪忧
worship:崇拜 朝拜
worth seeing:可观
worth:价值
worthless:无用 不成材
worthwhile:合算
wound:伤口 创伤 创口
wounded person:伤员
wounded:负伤 受伤
woven cloth:织布
wrangle:争辩 口角 扯皮
wrap:包装 打包
wrapping cloth:包袱
wrapping:包皮
wrath:愤怒
wreck:摧毁 破坏 损毁
wrest:夺得
wrestle:搏斗 格斗 拼搏
wrestling:角抵 搏击 摔跤
wretched:寒酸 凄楚 猥琐
wright:赖特
wrinkle:皱纹 褶皱
wrinkled:皱巴巴 皱褶
wrinkles:纹路
wrist:手腕
wristwatch:手表
write down:记载 写下
write:著作 写作 书写
writer:作者 文学家 笔者
writing brush:毛笔 墨笔
writing:著述 文字 写作
writings:文笔 文章 著作
written examination:笔试
written slogan:标语
written:成文 书面
wrong:错误 不对
wronged:含冤 蒙冤 冤枉
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
yawn:哈欠 呵欠 打哈欠
year-end:年底
year:年度 春秋
yearbook:年鉴 年刊
yearly:每年
yearn:相思
years:岁月 年华
yeast:酵母 酵母菌
yell:喊声 喊道 呼叫
yellow emperor:黄帝
yellow sea:黄海
yellow:黄色
yemen:也门
yesterday evening:昨晚
yesterday:昨天 昨日
yield:低头 出产 降服
yoga:瑜伽
yogurt:酸奶
yokohama:横滨
york:约克
young child:小儿 幼儿 幼童
young disciple:师弟
young generation:后生
young lady:小姐 少女 姑娘
young man:小伙子
young people:年轻人
young person:青年人 青年
young woman:姑娘 女郎 妹妹
young:年轻 幼稚 年幼
younger brother:弟弟 兄弟
younger generation:晚辈 后辈 子弟
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
zaoshen:灶神 灶王爷 灶君
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
