/**
 * What common English words are called in Chinese: on each line one word or two, and its Chinese words, the likeliest first.
 * Source: CC-CEDICT (CC BY-SA 4.0, https://cc-cedict.org), turned round and cut to what is common by the dictionary of jieba (MIT);
 * this file is under CC BY-SA 4.0 as well. Written by `npm run english-dictionary`.
 */
export const ENGLISH_DICTIONARY = `
abacus:算盘
abalone:鲍鱼
abandon:放弃 抛弃 丢下
abbot:住持
abbreviation:简称
abdicate:退位 让位 弃权 禅让
abdomen:腹部 肚子
abduct:绑架 劫持 劫夺 拐骗
aberration:失常 畸变
abhor:痛恨 憎恶 深恶痛绝 嫌恶
ability:能力 本事
able:得力 智能
abnormal:异常 变态
abnormality:畸形
abolish:废除
aboriginal:土著
aborigine:土人
abort:退出
abortion:人流 人工流产
above quota:超额
above-mentioned:以上 上述 上面
abrasion:磨损
abreast:并肩 并排 肩并肩
abridge:缩写 删节
abroad:国外 海外
abrogate:废除
abrupt:突然
abruptly:猛然 骤然 陡然
abscond:潜逃 逃逸
absence:缺席
absent-minded:恍惚 心不在焉 失神 漫不经心
absent:缺席
absolute majority:绝大多数
absolute:绝对
absolutely necessary:必不可少
absolutely unrestrained:肆无忌惮
absolutely:十分 根本 万万
absolve:赦免 开脱
absorb:吸收 吸取
absorbed:投入
absorbent:吸水 吸湿性 吸附剂
absorption:专心
abstract:抽象 摘要
abstruse:深邃 深奥 艰深 玄妙
absurd:荒谬 荒唐 见鬼
abundance:丰度 充裕 优裕 丰裕
abundant:丰富 充沛 充足
abuse roundly:破口大骂
abuse:滥用 糟蹋 虐待 辱骂
abutment:支座
abyss:深处 深渊
acacia:金合欢
academia:学术界 学界 教育界
academic advisor:导师
academic circles:学术界 学界 教育界
academic degree:学位
academic discipline:学科
academic program:课程
academic qualifications:学历
academic subject:科目
academic world:学界 教育界
academic:学术
academician:院士
academy:院校 研究院
accelerate:加快
accelerator:加速器 油门
accent:口音 口吻
accept:接受
acceptable:可取
acceptance rate:录取率
acceptance:验收
accepted:公认
access:接触 接入
accessory:配件 饰品 帮凶
accident:事故 意外
accidental:无意
accidentally:失手 误打误撞
acclaim:称赞 欢呼 喝彩 喝采
accolade:盛赞
accommodate:容纳 收容 通融
accommodating:相通
accommodation:住宿
accompany:伴随 陪同 随从 陪伴
accomplice:团伙 帮凶 同伙 同党
accomplish:完成 做到
accomplished:停当
accomplishment:作为 成就 业绩
accord:给予 协定
accordingly:随之 相应
accordion:手风琴
account name:抬头
account:叙述 账号 帐目 帐户
accountant:会计 会计师
accounts book:折子
accumulate:累计 积累
accumulated fund:公积金
accumulated points:积分
accumulated:累累
accumulation:积累 堆积
accumulator:蓄电池
accuracy:精密 准确性 精确度
accurate:准确 精确
accuse wrongly:冤枉
accuse:攻击 控告
accused:被控
acetate:醋酸
ache:疼痛 酸痛
achievement:成绩 作为 成果 业绩
achievements:政绩 造就
acid:酸溜溜 尖酸
acknowledge:承认 认同
acknowledgement:公证 致谢
acne:青春痘 痤疮 粉刺
acorn:橡子
acoustics:声学 音响
acquaintance:熟人 相识
acquire:取得
acquired:后天 获得性 后天性
acquisition:并购
acre:英亩 阿卡
acrid:刺鼻 酸涩
acrobatics:杂技 把戏
across:对面
act jointly:合伙
act together:联手
act:演出 举动 扮演 举措
acting:演技
action:行为 作用 行动 动作
activate:启动 激活
activated:活性
active duty:现役
active:积极 活动 活跃
activist:活动家 斗士 积极分子
activities:运作
activity:生活 作为 作用 事业
actor:艺人 戏子 优伶
actress:优伶
actual combat:实战
actual effect:实效
actual example:实例
actual facts:真相
actual situation:实情
actual:实际 现实
actually:其实 却是 实在 原来
acupoint:穴道
acute pain:剧痛
acute spirit:锐气
acute:急性 激烈 剧烈 聪明
adam:亚当
adapt:适应 改编
adaptable:机动
adaptation:本地化 调适 翻拍
add oil:加油
add-on:外挂
add:加上 添加 增添 新增
added:额外
addendum:追加 补遗
addicted:成瘾 沉溺
addiction:成瘾 嗜好
addition:加法
additional increment:追加
additional:另外
additive:添加剂
address:地址 讲话
aden:亚丁
adenosine:腺苷
adept:娴熟 内行
adequate:充分 充足
adhere:依附 附着 粘连
adherent:追随者
adhesion:粘连
adjacent:邻近 相邻 邻接
adjective:形容词
adjoin:毗连
adjourn:休会 散会
adjust downwards:下调
adjust:调整 调节
adjustable:伸缩 可调
adjustment:调整
administer:管理 管辖 治理
administration:管理
administrative area:行政区域
administrative department:行政部门
administrative division:政区 科室
administrative office:行政公署 行署
administrative region:辖区
administrative subdivision:行政区划
administrative:行政
administrator:官员
admiral:上将
admire wholeheartedly:倾心
admire:佩服 欣赏 赞赏 赞美
admit:承认 录取 接待
admonish:警告 告诫 劝谏
admonition:箴言
adolescence:早年 青春期
adolf hitler:希特勒
adopt:采用 通过
adoption:收养 承继 领养
adoptive father:义父
adorable:可爱
adore:热爱 爱慕
adorn:点缀 打扮 装扮 修饰
adrenal glands:肾上腺
adult person:成年人
adult:大人 成人
adultery:通奸 奸淫
advance:进行 先进
advanced:先进 高级
advancement:晋级
advancing:朝着
advantage:优势 好处 优点
advantageous:有利
advent:到来
adventure:冒险 探险 奇遇
adventurer:冒险家
adversary:对手
adverse:不顺
adversity:不幸
advertise:广告
advertisement:广告
advice:忠告 劝告 建言
advise:劝告 劝说 规劝 劝导
adviser:顾问
advisor:谋士
advocate:主张 倡导
aegean:爱琴
aerobics:健美操
aerodramus:金丝燕
aerosol:气溶胶
affable:和蔼可亲 和悦 顺和
affair:事情
affairs:事务
affect:作用 关系 影响
affected:做作 造作 矫情 装腔作势
affection etc:意思
affection:感情 亲情
affectionate:亲热 多情
affiliated:所属 关联 附属
affinity:姻亲
affirm:肯定
affirmative:肯定
affix:粘贴
afghan:阿富汗
afghanistan:阿富汗
aforementioned:上述
afraid:害怕 生怕 惧怕
africa:非洲
african:非洲人
aftermath:后果
afternoon:下午
aftertaste:回味
afterwards:之后 后来 以后 然后
agate:玛瑙
age limit:年限
age:时代 年代 年纪 年龄
aged:年老 苍老 老龄 老迈
agency:机构 机关 办事处
agenda item:议程
agenda:议程 议事日程
agent:代理人 主体 代理商 经纪人
aggravate:加剧 加重 恼火 变本加厉
aggregate:总数 集合体
aggressive:气势汹汹 咄咄逼人 嚣张 霸气
aggressors:侵略者
aggrieved:哀怨
agile:灵活 利落 快捷 灵便
aging:老龄 老龄化
agitate:鼓动 搅拌 点火 惊扰
agitated:烦乱 躁动 忧思
agitation:扰动 躁动
ago:之前 以前
agree:同意 相应 答应
agreeable:投机 称心
agreement:协议 协定 契约
agricultural affairs:民事
agricultural chemical:农药
agricultural produce:农产品
agricultural region:农业区
agriculture:农业
ahead:前面 前方
aid:帮助 协助 辅助
aids:艾滋病
ailment:疾病 毛病
air conditioning:空调
air drop:空投
air force:空军
air marshal:中将
air raid:空袭
air sac:气囊
air temperature:气温
air ticket:机票
air transport:空运
air war:空战
air-to-air missile:空空导弹
air-to-surface:空地 空对地
air:空气
airborne:空降
aircraft carrier:航母 航空母舰
aircraft:航空器
airfield:机场
airflow:气流
airline:航空公司
airliner:班机
airplane:飞机
airport:机场
airs:架子
airship:飞船 飞艇
airtight:密闭 气密
airy:通风
aisle:走廊
al-qaeda:基地
alan:阿兰
alarm:惊动 警报 惊扰
alarmed:惊恐 惊慌 惊惧
alaska:阿拉斯加 阿拉斯加州
albania:阿尔巴尼亚
albert einstein:爱因斯坦
album:专辑
alchemist:方士
alcohol:酒精
alert:警惕 警戒 警觉 警示
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
align:加盟 对位
alignment:队列 阵线 对准 连珠
alike:仿佛 有如 同类
alishan:阿里山
alive:活着
alkaline:碱性
all-embracing:包罗万象 兼容并包 兼收并蓄
all-inclusive:大全 一揽子 无所不包 包罗万象
all-out:全力
all-round:全能
all-time:历来
allah:真主 阿拉 安拉
allay:缓和
allege:一口咬定 申述 辩称
allegedly:据称
allen:阿兰
allergic:过敏
alleviate:减轻 缓和 缓解
alley:胡同 小巷 巷子 小径
alliance:联盟 联合 同盟
allied armies:联军
allied forces:盟军
allies:盟国 协约国 友军
alligator:鳄鱼
allocate funds:拨款
allocate:分配 配备 配置 支配
allocation:配置
allotted time:期限
allow:允许 许可 准许 容许
allowance:津贴 补贴 补助
alloy:合金
alluring woman:妖精
alluring:诱人 香艳
alluvial plain:冲积平原
alluvial:冲积
ally:盟友 同盟国 同盟军 盟邦
almanac:历书 年鉴 通书
almond:杏仁
almost:几乎 差不多
alone:单独 独自 单个
along:一同 顺着
aloof:无动于衷 矜持
aloud:高声
alpha:阿尔法
alpine:高山
already fixed:既定
already:已经
altair:牵牛 牛郎
altar:祭坛
alter:改变 修改 变更
alternate:轮流 更迭 相间 变换
alternately:交替 交互
alternative name:又名 别名
alternative:选择
although:虽然 尽管
altitude:高度 高低
altogether:一起 一共 总共
altruism:忘我
alum:明矾
always:一直 总是 从来 历来
amah:老妈子
amalgam:融合
amateur:爱好者 业余 老外 外行
amazed:惊讶 惊奇 惊异 吃惊
amazement:合不拢嘴
amazing powers:神功
amazing:了不起 厉害 惊讶
amazon:亚马孙 亚马逊
ambassador:大使
amber:琥珀
ambiguous:含糊 灰色 暧昧
ambition:志愿 野心
ambitious:有志 雄心勃勃 远大
ambush:埋伏 伏击 伏兵
amend:修改
amenorrhoea:闭经
america:美洲
american dollar:美元
american indians:印第安人
american:美籍 美国佬
amiable:亲切 随和
amicable:友好
amino acid:氨基酸
amino group:氨基
amino:氨基
amiss:不对
amitabha buddha:阿弥陀佛
amitabha:弥陀
ammeter:电流表 电表
ammunition:弹药
amnesty:大赦
amoeba:阿米巴
among:其中 之间 之中
amount due:债务
amount:数量 多少 数目 数额
ampere:安培
amphibious:两栖
amphibole:闪石
ample:充分
amplification:增幅
amplifier:放大器
amplify:增大
amplitude:振幅 波幅
amputate:割除 截肢
amputation:截肢
amulet:护身符 符咒
amur river:黑龙江
amuse oneself:游玩 玩耍 游乐 自娱
amuse:娱乐 欢娱
amusement:娱乐 消遣
amusing:有趣 好玩 滑稽 可乐
anaerobic:缺氧 无氧
analgesic:镇痛 止痛 止痛药
analog:模拟
analogy:比方 类比 比拟 比喻
analysis:分析
analyst:分析师 分析家
analytic:解析
analyze:分析
anatomy:解剖学 解剖
anc:非国大
ancestor:祖先 祖宗
ancestors:先人 祖辈
ancestral hall:祠堂
ancestral tablet:神位
ancestry:先祖 祖辈
anchor:主持人 主持 停泊
anchorage:停泊
ancient capital:古都
ancient city:古城
ancient greece:古希腊
ancient rome:古罗马
ancient text:古籍
ancient times:古代
ancient:古老
ancients:古人
andorra:安道尔
andrew:安德鲁
android:机器人
anecdote:掌故 轶闻 奇闻 逸事
anemia:贫血
anesthesia:麻醉
anesthetic:麻药 麻醉药 麻醉剂
anew:从头 重头
angel:天使
anger:怒气 火气
angina:心绞痛
angle:角度
angola:安哥拉
angry:愤怒 生气 恼怒
anguish:痛楚
angular velocity:转速 角速度
animal husbandry:畜牧业
animal:动物
animals:兽类
animation:动画
anime:动漫
animosity:嫌隙
anise:八角
aniseed:八角
ankle:脚踝 足踝
anna:安娜
annals:史册 纪年 编年史 年表
annex:合并 兼并 吞并 附加
annexed:沦亡
annihilate:消灭 歼灭 绝灭 全歼
annihilated:破灭 覆没
annihilation:消灭
anniversary:周年
annotate:注释 注解 诠释
annotation:注释 注解
announce:公布 宣布 发布
announcement:公告 公报 告示
announcer:播音员
annoyed:气恼 懊恼 不悦 窝囊
annoying:麻烦 讨厌
annual average:年均
annual production:年产
annual salary:年薪
annual:年度 周年
anomaly:异常
anonymous:匿名 无记名 佚名 无名氏
anorexia:厌食
answer positively:答应
answer:回答 答应 答案 答复
answering voice:应声
answering:相应
ant:蚂蚁
antagonistic:对抗性
antarctica:南极洲
antecedent:先例
antelope:羚羊
antenna:天线 触角
anthology:选集 集子 总集
anthony:安东尼
anthrax:炭疽
anti-aircraft defense:防空
anti-communist:白色 反共
anti-corruption:反腐 反贪
anti-japanese:抗日
anti-missile:反导
anti-party:反党
anti-rightist:反右
anti-submarine:反潜
antibacterial:抗菌 抗菌药
antibiotic:抗生素
antibody:抗体
anticipate:想到 预期 料到 预料
antidote:解药 解毒剂
antifreeze:防冻
antigen:抗原
antipyretic:消炎
antique:古物 古玩 古董
antiquity:古时 远古 上古
antiseptic:防腐剂 防腐
antisocial:孤僻
antithesis:映衬 对偶 对仗
antithetical:对立
antiviral:抗病毒
antler:鹿角
antonym:对立面
anus:肛门 后门
anxiety:焦急 忧虑 心病 愁苦
anxious:担心 焦虑
anyhow:总归
anyway:反正 不过
anywhere:哪里 哪儿
apartment building:公寓
apartment:房子
apathetic:麻木 淡漠 漠然 麻痹
apathy:惰性
aperture:光圈 孔穴
apical:舌尖
apocalypse:浩劫 启示录
apollo:阿波罗 太阳神 日神
apologize:道歉 赔罪 赔不是 致歉
apology:歉意
app:应用
appalling:了得
apparatus:器官 仪器 器械
apparel:服饰
apparently:似乎 看来
appeal:号召 呼吁 申诉 求助
appear personally:出面
appear publicly:出台
appear suddenly:突起
appear:出现 出来 似乎
appearance:样子 现象 面貌 表面
appease:安抚 绥靖 怀柔
appeasement:绥靖
appellation:称呼 称谓 头衔
appendage:附肢 附属物 附庸
appendicitis:阑尾炎
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
application:应用 申请 用途
applied:应用 实用
apply:使用 应用
appoint:任命 指定 引用 任用
appointed:定点 聘任
appointment:任命 约会
apportion:分摊
appraisal:考核
appraise:鉴定 评审 估价 评判
appreciate:欣赏 感激 增值 赏识
appreciation:赏识
apprehend:逮捕 擒获 缉捕
apprehension:顾忌 忧惧
apprehensive:焦虑 心惊 忐忑不安 忐忑
apprentice:徒弟 学徒
approach:接近 上来 态度 走近
approaching:未来 临近
appropriate amount:适量
appropriate:相当 适当 适宜 合适
approve:批准 同意
approximate:大概 约略
approximately:左右 大约 大致 内外
approximation:模样 渐近 近似
apricot:杏子
april:四月
apron:散水 围裙 停机坪
apsis:远地点
apt:恰如其分 够格
aptitude:资质
aptly named:名副其实
aquaculture:水产业
aquarius:宝瓶
aquatic products:水产品
aquatic:水产 水生 水上
aqueous:水性
arab:阿拉伯 阿拉伯人
arabian:阿拉伯 阿拉伯人
arabic:阿拉伯 阿拉伯语
arable land:耕地
arbitrage:套利 套汇
arbitrary:任意
arc:弧形 弧线 弧度
arch-enemy:死对头 死敌
arch:拱形 弧形
archaeologist:考古学家
archaeology:考古 考古学
archer:射手 弓箭手
archery:射箭
arches:指纹
archimedes:阿基米德
archipelago:群岛
architect:设计师 建筑师 设计者
architectural:建筑学
architecture:结构
archway:门洞
arctic ocean:北冰洋
ardent:热烈
arduous:艰巨 艰苦 辛苦 险峻
area:地方 面积 地区
arena:舞台
argentina:阿根廷
argot:切口 黑话
argue:理论 争论
argument:道理 论点 争论 辩论
arguments:言论
aria:唱腔 咏叹调 唱段
aries:白羊
arise abruptly:突如其来 从天而降
arise:产生 出现 出来
aristocracy:贵族 王侯
aristocrat:贵族 王公
aristocratic family:世家
aristocratic:豪门
aristotle:亚里士多德
arithmetic:算术 算法
arizona:亚利桑那州 亚利桑那
arkansas:阿肯色州
arm:手臂 武装 胳膊
armband:臂章
armed force:武装力量
armed forces:部队 兵力
armed police:武警
armed rebellion:叛乱
armed:武装
armistice:停战 休战
armor:盔甲 铠甲 铁甲 甲胄
armored car:装甲车
armored horses:铁骑
armpit:腋下 腋窝
arms sales:军售
arms:武器 武装 双臂
army camp:军营 营垒
army grouping:集团军
army provisions:粮草 军粮 粮饷
army rank:军衔
army training:练兵
army:部队 军队 陆军 大军
aroma:香气
around:前后
arouse:引起 激发 激起 发动
aroused:兴起
arousing:打动
arrange:安排 整理 布置
arrangement:布局
arrangements:安排 事宜
array:行列 矩阵 数组 阵列
arrest:逮捕 拿下 捉拿 抓获
arrested:被捕
arrival:到来
arrogance:骄傲 气焰 架子 自傲
arrogant idler:大爷
arrogant:傲慢 高傲 狂妄 自大
arrowhead:箭头 箭镞
arsenal:武库
art gallery:美术馆
art piece:艺术品
art:艺术 功夫 美术
artery:血管 动脉
arthritis:关节炎
arthropod:节肢动物
arthur:阿瑟
article:文章 专题
articles:物品
articulate:口齿 出口成章
artifact:道具
artifice:巧妙
artificial:人工 人为 人造
artillery barrage:炮火
artillery shell:炮弹
artillery soldier:炮兵
artillery:火炮 大炮
artisan:工匠
artist:艺术家
artistic:美观
arts festival:艺术节
asahi:朝日
asbestos:石棉
ascend onto:登上
ascend:上升 升高
ascertain:探明 确定 查明
asceticism:禁欲主义 禁欲
asean:东盟 亚细安
ash gray:灰色 灰白色 苍苍
ashamed:惭愧 羞愧 没脸
ashen-faced:面无人色
ashes:灰烬
ashore:岸上
asia-pacific:亚太
asia:亚洲
asian games:亚运会 亚运
aside:一旁
ask around:打听
ask:要求 问道 请求
asleep:熟睡
asparagus:芦笋 天门冬
aspect:方面 局面
asphalt:沥青 柏油
aspiration:志愿 意愿
aspirations:心声
aspire:热望
aspirin:阿司匹林
ass:驴子
assail:侵袭
assam:阿萨姆
assassin:刺客 凶手
assassinate:刺杀 行刺 暗杀 谋杀
assassination:凶杀
assault:进攻 突击
assemble together:聚合
assemble:组合 聚集 集合 集结
assembly hall:礼堂
assembly line:生产线 流水线
assembly:集会
assent:应从
assert:宣称 断言 声称
assertion:陈述 主张 断言
assess:评价 评估 考核
assessment:评估 估算
assets:财产 资产
assiduous:刻苦 兢兢业业 勤勤恳恳
assign:分配 赋予 指定
assignment:任务
assimilate:吸收
assimilation:同化
assist:帮助 辅助 扶持
assistance:帮助
assistant director:专员
assistant minister:侍郎
assistant:助理 助手 帮手
associate:交往 联想 相处
association:协会 组合 社团
assortment:杂七杂八
assume control:接管
assume:心想 承担 假定 设想
assumption:假定 臆测
assurance:把握
assuredly:肯定
asteroid:小行星
asthma:哮喘 气喘 哮喘病
astonish:震惊 错愕
astonished:惊讶 诧异 奇异
astonishing:惊人
astonishment:惊讶 惊愕
astrology:占星术
astronaut:宇航员 航天员
astronomer:天文学家
astronomy:天文 天文学
astute:精明 机警
asylum:庇护
asynchronous:异步
athens:雅典
athlete:选手 运动员
athletic track:跑道
athletic:矫捷
athletics tournament:竞技
atlantic ocean:大西洋
atlas:图谱 图集 阿特拉斯 地图集
atmosphere:气候 气氛 空气 大气
atmospheric pressure:气压 大气压
atom bomb:原子弹
atom:原子
atomic bomb:原子弹
atomic energy:原子能
atomic nucleus:原子核
atomic weight:原子量
atomic:原子
atonement:赎罪
atrophy:退化 萎缩
attach:连接
attached:附属
attachment:附着 附件 附属物
attack violently:猛攻
attack:进攻 攻击 冲击 打击
attain:达到
attempt suicide:自杀 寻死
attempt vainly:妄想
attempt:企图 试图 尝试
attempted:未遂
attend class:上课
attend school:读书 上学 就学
attend:出席
attendant:左右
attention:关注 注意力 注目 青睐
attentive:仔细 细心
attire:装束 衣冠 穿着
attitude:态度 姿态 心态
attract attention:引人注目
attract:吸引 招来
attraction:引力 吸力
attractive force:吸引力
attractive looks:人才
attractive:诱人
attribute:属性
attribution:归功
attributive:定语
atypical:异形
auction sale:拍卖
auction:拍卖
audience:观众 听众
audio channel:声道
audio:语音 音频 音响
audit office:审计署
audit:审计 审核
audition:试演 试听
auditor:审计长
auditorium:礼堂 音乐厅
auditory:听觉
augment:增补 充实 扩编
august:八月 威严
aunt:大妈 婶子 伯母 娘娘
auricle:耳廓
aurora:极光
auspicious day:好日子
auspicious:吉祥 吉利
austere:肃杀 清苦
australia:澳大利亚 澳洲
austria:奥地利
authentic:地道 正宗
authenticate:认证 验证
authenticity:真实性 真伪
author:作者 作家 笔者
authoritative:权威 权威性
authorities:当局 官府
authority:权力 职权 权威
authorization:许可证 委托书
authorize:授权
auto parts:汽配
autobiography:自传 自述
autocracy:专制 专权
autocratic monarchy:帝制
autograph:签名
automated:自控
automatic:自动
automation:自动化
automobile:汽车
autonomic:自律
autonomous:自行 自主
autonomy:自治
autopsy:尸检
autumn:秋天 秋季 金秋
available:齐备
avant-garde:先锋 前卫 另类
avaricious:贪婪
avenge:报仇 复仇
avenue:大道
average:平均 普通
avert:避免
aviation:航空 飞行
aviator:飞行员
avid:贪婪 贪欲
avoid:避免 避开 回避 以防
await eagerly:引领
awake:清醒
awaken:觉醒 叫醒 苏醒
award money:奖金
award:授予 颁发
aware:意识 自觉
awareness:意识 认识
away-game arena:客场
away-game venue:客场
awe-inspiring authority:威风
awe-inspiring:威严 森然 望而生畏
awe:惊讶 震慑 威严
awesome:厉害 雄壮
awful:可怕
awkward:尴尬 别扭
awl:锥子
awning:天棚 顶棚
axe:斧子
axis:主轴 中轴
axle:车轴 轴心
axon:轴突
azerbaijan:阿塞拜疆
azure:湛蓝 蔚蓝 天蓝色
babble:唠唠叨叨 潺潺
baboon:狒狒
baby boy:小儿
baby:娃娃 婴儿 宝贝 宝宝
babylon:巴比伦
bacillus:杆菌 炭疽
back door:后门
back part:尾部 屁股
back section:后部
backbone:中枢 支柱 脊梁 脊椎
backdrop:背景
background:背景
backing:支持
backlash:后坐 反弹 后坐力 反冲
backpack:背囊
backstage area:后台
backup:后备 备份 备用
backward:落后
backwards:逆向
bacon:培根 熏肉 腌肉
bacteriophage:噬菌体
bacterium:细菌
bad habit:恶心 恶习
bad luck:晦气 厄运
bad name:帽子 恶名
bad person:坏人 歹人
bad temper:脾气
bad:不良 不善
badge:象征
badminton:羽毛球
baffle:羞辱 迷惑 难住
baffled:奇怪
bag:口袋 袋子 提包 布袋
baggage:行装
bahamas:巴哈马
bahrain:巴林
bai:白族
baidu:百度
bail:保证金 保释
bailiff:镇长
baisha:白沙
bait:诱饵
bake:烘烤 焙烤
balance:平衡
balcony:阳台 露台
bald:光秃秃
baldness:秃头 脱发
bali:巴厘岛 巴厘
ballad:歌谣 民谣 小曲
ballet:芭蕾 舞剧 芭蕾舞
ballistic missile:弹道导弹
balloon:气球
ballot:选票 抽签
ballroom:宴会厅 舞厅
balls:丸子
balm:油膏
balmy:芳香
baltic sea:波罗的海
bamboo forest:竹林
ban:禁止 禁令
banana:香蕉
band-aid:创可贴 胶布
bandage:绷带
bandit:强盗 土匪 暴徒 胡子
bandits:草寇
bandwidth:带宽 频带
bane:克星
bangladesh:孟加拉国 孟加拉
banish:放逐 充军 流放
banishment:驱逐
bank account:账户 户口
bank deposit:存款
bank draft:汇票
bank notes:纸币
bank president:行长
bank savings:存款
bank:银行
banker:银行家 庄家
banking:金融
bankruptcy:破产
banner:大旗 旌旗 横幅 横标
banquet:宴会 筵席 饮宴 酒席
banter:戏谑 谐谑
baosteel:宝钢
barack:巴拉克
barb:矛头 倒刺 倒钩
barbados:巴巴多斯
barbarian:蛮子 胡人 蛮夷
barbecue:烧烤
barber:理发师 理发
barbershop:理发店
barcelona:巴塞罗那
barcode:条码 条形码
bare:裸露 赤裸裸 赤裸 光秃秃
barefoot:赤脚 赤足
barely enough:勉强
barely:仅仅
bargain:讨价还价 物美价廉
barge:游艇 横冲直撞 驳船
bark:狗吠
barley:大麦
barn:粮仓 谷仓
barometer:晴雨表 气压计
baron:男爵
barracks:军营 营寨 营房 兵营
barrel:大桶
barren:荒漠 贫瘠
barrier:障碍 屏障
barrow:土丘 小车 车架 手推车
bars:钢材
bartender:酒家 酒保 调酒师
basalt:玄武岩
base:基础 基地
baseball:棒球
baseless:凭空 莫须有
basement layer:基层
basement:地下室 地窖
bashful:羞涩 腼腆 忸怩 害臊
basic essence:素质
basic level:基层
basic:基本 根本
basically:基本上 大体
basin:盆地
basis:根据 基础 依据
basket:篮子 笼子 篓子 提篮
basketball:篮球
basque:巴斯克
bass:低音 鲈鱼
bastard:畜生 混蛋 杂种 私生子
bat:蝙蝠 击球
batch:批量
bathe:洗澡 沐浴 洗浴
bathroom:卫生间 浴室
bathtub:浴缸
baton:指挥棒
battalion commander:营长
batter:冲击
battery:电池 炮台 蓄电池
battle array:阵势
battle companion:战友
battle cruiser:巡洋舰
battle formation:阵容
battle line:战线
battle-ax:战斧
battle:斗争 战斗
battlefield operation:野战
battlefield:战场
battleship:战舰 战列舰 主力舰 战斗舰
bavaria:巴伐利亚
bawl:吆喝 哭闹 号哭
bay:海湾
bayan:伯颜
bayonet:刺刀
baza:巴萨
bazaar:集市
bce:公元前
beach:沙滩 海滩 海边
beam:横梁 波束 椽子 平衡木
beaming:笑眯眯 满面春风
bean curd:豆腐
bean:豆类 豆子
bear fruit:结果
bear hardships:吃苦
bear witness:作证
bear:承受 生育 忍受 担负
beard:胡子 胡须
bearer:无记名 脚夫
bearing:态度 举止 风情
beast:野兽 走兽
beat back:反击 击退 打退
beaten:疲惫 受刑 破败
beautiful woman:美女 玉女 佳人
beauty:美貌 佳丽
beckon:招手 召唤
become aware:发觉
become cooler:降温
become damaged:破损
become deformed:变形
become devaluated:贬值
become dysfunctional:失调
become extinct:灭亡 灭绝
become forgotten:遗忘
become formed:成型
become hot:升温
become impoverished:破产
become infuriated:红眼
become rich:致富
become rigid:僵化
become shaped:成型
become visible:显露
become:成为 变得
bed sheet:床单
bed-wetting:遗尿 尿床
bedbug:臭虫
bedding:被褥 铺盖 被窝
bedrock:基岩 岩床
bedroom:卧室 寝室 卧房
bedside:床边 床沿 床头
bee:蜜蜂
beef:牛肉
beehive:蜂巢
beer:啤酒
beeswax:蜂蜡
beet:甜菜
beetle:甲虫 甲壳虫
beetroot:甜菜
befall:临头 临到
beforehand:之前 预先 事先 先期
beg:恳求 乞求 乞讨 讨饭
beggar:乞丐 化子
begin work:开工
begin:开始
beginning period:初期
beginning:开始
begrudge:舍不得
beguile:笼络
behavior:行为 活动 表现 行事
behead:斩首 殊死 杀头
beihai:北海
beijing opera:京剧
beijing:北京
belarus:白俄罗斯
belch:喷出 打嗝
belief:信奉 信念
believe firmly:坚信 认定 深信 笃信
believe:认为 相信
believer:信徒
belittle:贬低 小视 看轻 贬抑
belize:伯利兹
bell:贝尔
bellow:怒吼
bellows:风箱 鼓风
belly laugh:大笑
belly:肚子 腹部 肚皮
belongings:财物 家当
beloved:心爱 亲爱
below:下面
bench:台阶 长凳 条凳 长椅
benchmark:基准 标杆
bend:弯曲
bending:形变
beneath:之下
benefactor:贡献者 施主 恩人 恩公
beneficial:有益 利于
benefit:利益 好处 效益
benevolence:恩德 善意 仁爱 善心
benevolent:慈善 仁慈
bengal:孟加拉
benign:良性
benin:贝宁
benz:奔驰
bequeath:遗赠 授业
berate:呵斥 训斥 喝斥 叱喝
bereavement:哀伤
berkeley:伯克利
berlin:柏林
bermuda:百慕大
berry:浆果
berserk:狂暴
berth:泊位
beseech:恳求 求告
beside:旁边
besides:此外 除了 并且 另外
besiege:围攻 围困
best feature:精华
best quality:上乘 极品
best seller:畅销
best:最好 最佳
bestow:赏赐 赋予 赐予 打发
bet:打赌 投注
beta:测试
betray:背叛 叛变
between-meal nibbles:零食
beverage:饮料 酒水
bewail:悲叹 哀叹
bewildered:困惑 惊疑 纳闷 迷迷糊糊
bewitch:迷魂
bewitched:迷醉 着魔
beyond belief:荒唐 荒诞
beyond:以外
bhutan:不丹
bhutto:布托
bia:比亚
bias:偏差
biased:偏颇 偏心
bibliography:书目 目录学
bicker:计较 拌嘴 抬杠
bicycle:自行车
bid:投标 出价 要约
bier:担架 灵床
bifurcation:分歧 分叉 分岔
big brother:大哥
big gun:大炮
big head:大头
big margin:大幅
big person:大汉
big sister:大姐
big toe:拇指
bike:自行车
bilateral:双方 两岸
bile:胆汁
bill:法案 比尔 钞票 单子
billboard:广告牌
billiards:台球 弹子
billionaire:富翁
billows:波澜 波涛 浪涛 涌浪
bills etc:抬头
binary:二元
bind:束缚 联结 捆绑
binding:结合
binhai:滨海
biochemistry:生化
biographical notes:简历
biological father:生父
biological:生物
biology:生物学
biomass:生物质能 生物量
biopsy:活检
bipolar:二元
birch:桦树 桦木
bird flu:禽流感
bird:鸟儿 飞鸟 鸟雀
birdie:小鸟
birds:鸟类
birdsong:鸟鸣
birmingham:伯明翰
birth mother:生母
birth:亲生 降生
birthday:生日 诞辰 生辰
birthplace:发源地 发祥地 原籍 出生地
biscuit:饼干
bishop:主教
bismarck:俾斯麦
bison:野牛
bit earlier:早些
bit:一点
bitch:贱货
bite:一口
biting:尖刻
bitter cold:严寒
bitter laugh:苦笑
bitter struggle:苦战
bitter:冷笑 严酷 惨烈 惨痛
bittern:卤水
bitterness:骨头 苦味
bizarre:古怪 奇异 离奇 希奇古怪
black clothes:青衣
black cloud:乌云
black lead:石墨
black person:黑人
black sea:黑海
black:黑色
blackboard:黑板
blacklist:黑名单
blackmail:勒索 要挟 诈骗 讹诈
bladder:膀胱
blame:不是 责任
blank space:空白
blank:空格
blanket:毛毯 毯子
blankly:茫然
blaspheme:亵渎
blatant:露骨 扑面 扑面而来
blather:胡扯 饶舌
blaze:火焰 火光 烈火
blazing:火红 炽热 炽烈 炙热
bleach:漂白 漂白剂
bleak:萧条 凄苦 苍凉 萧索
bleed:流血 出血
bleeding:出血
blemish:瑕疵
bless:呵护 赞颂 赐福 庇佑
blessed:幸福
blessing:保佑 福气
blessings:祝福
blind person:瞎子 盲人
blind:盲目
blindly:一味 盲目
blindness:失明
blink:眨眼 眨巴
bliss:极乐 喜孜孜
blister:水泡 疱疹 气泡 水疱
blistering hot:炎热
blitzkrieg:闪电战
bloated:浮肿 臃肿
bloc:集团
block:阻止 阻碍 阻塞 拦阻
blockade:封锁
blockage:堵塞 梗死
blocked:受阻
blockhead:木头 骆驼
blog:博客
blogger:博客
blonde:金发 白皙
blood flow:血流
blood group:血型
blood plasma:血浆
blood pressure:血压
blood relation:骨肉 血亲
blood relationship:血统 亲缘
blood:血液 鲜血
bloodbath:屠杀 血泊
bloodstain:血迹 血污 血渍
bloodstained:血污
bloody:血腥 血淋淋
bloom:开放
blouse:衬衫
blow:打击
blue sky:蓝天
blue-green:青色
blue:蓝色
blueprint:图纸 蓝图 蓝本 图样
blues:布鲁斯
bluff:耀武扬威 虚张声势 唬人 讹诈
blunder:失策 娄子
blunt:干脆 坦率 直截了当 挫折
blurred:低迷 迷离 眼花
blush:脸红 红晕 通红 红脸
blushing:忸怩
bluster:耀武扬威 咆哮
boa:蟒蛇
board member:董事
board:木板 板子
boast:自夸 夸口 吹牛皮
boastful:浮夸
boat:船只 小船
boatman:船夫 船家 艄公 船工
boats:船舶
bocca tigris:虎门
bodhi:菩提
bodily fluid:体液
bodily health:体格
bodily:皮肉
body length:体长
body weight:体重
body:身体 身子 机关 主体
bodyguard:卫兵 保镖 护卫
boehmeria:苎麻
bohai sea:渤海 北海
bohemia:波希米亚
boil noodles:下面
boiled water:开水
boiler:锅炉
boiling:滚烫
bok choy:小白菜 大白菜
bold:大胆 豪迈 胆大 冒昧
boldly:大模大样
boldness:胆量 气魄 魄力
bolivia:玻利维亚
bolshevik:布尔什维克
bolt:落荒而逃 螺栓
bomb:炸弹 轰炸 炮轰
bombard:轰炸 轰击 炮轰 炮击
bombardment:炮击
bomber:轰炸机
bonaparte:波拿巴
bond:债券 纽带
bondage:捆缚
bonded:保税
bone marrow:骨髓
bone:骨头
bones:骨骼
bonesetting:正骨
bonfire:火堆 篝火
bonn:波恩
bonsai:盆景
bonus:奖金 红利 收获
bony:嶙峋
booby:奶子
book ahead:预订
book series:文库
bookbinding:装订
bookcase:书柜 书橱
booking:预约
bookish:文绉绉
bookkeeping:簿记 记账
booklet:小册子
bookmark:收藏 书签
books:书籍 图书
bookstore:书店 书局
bookworm:书呆子
boom:轰鸣
booming:繁荣
boorish:粗鲁 粗犷 粗野 放纵
boost:促进 鼓舞
booster:助推 吹鼓手
boot-licking:马屁 溜须拍马
boot:引导
booth:摊子 展台
boots:靴子
booty:赃物 赃款
border area:边区 边疆 边陲
border:边界 边境 疆界
bordering country:邻国
bordering:毗邻
bore:怒潮 钻洞
bored:无聊 厌烦
boring:无聊 没意思
born:诞生 出生 出世
borrow money:借款 借钱 借债
borrowed money:信贷
borrower:借款人 借方
bosnia:波斯尼亚
bosom:怀里 胸前 胸部
boson:玻色子
boss:老板 上司 首领 大哥
bossy:跋扈
boston:波士顿
botanist:植物学家
botany:植物学
bother:打扰 烦扰 缠绕 劳神
botswana:博茨瓦纳
bottle:瓶子
bottled:瓶装
bottleneck:瓶颈
bottom:底部 屁股 底面 底层
bottomless:万丈
boulder:巨石 磐石
bounce:反弹 跳动 弹跳
bound:边际 跳跃
boundary:边界 境界 界限
boundless:茫茫 无穷 苍茫 无边无际
bounds:界线
bounty:悬赏
bouquet:香味 花束
bourgeois:中产
bow:躬身 鞠躬 俯身
bowstring:弓弦
box:盒子 箱子 包厢
boxer rebellion:义和团运动
boxers:义和团
boxing:拳法 拳击
boy:小子 男孩 童子
boycott:抵制
boyfriend:对象 男朋友 男友
boys:哥儿
bra:文胸 乳罩 胸罩
brace:支撑 撑腰
bracelet:镯子 手镯
braces:背带
brackets:括号
brag:吹嘘 招摇
brahmanism:婆罗门教
braid:辫子 编织 发辫
brain:大脑 脑海
brains:脑子 头脑 脑袋 脑筋
brake:制动 制动器 刹车 煞住
brambles:荆棘
branch line:支线
branch office:分公司
branch secretary:支书
branch:部门
brand name:品牌
brand:牌子 烙印
brandish:挥舞 挥动
brasenia schreberi:莼菜
brat:兔崽子
brave person:勇士
brave:勇敢 壮烈 血性
brawl:斗殴 开打
brazen:大胆
brazier:火盆
brazil:巴西
breach:突破口 攻破 裂口
bread:面包
breadfruit:波罗蜜
breadth:广度 度量
break apart:断裂
break away:摆脱 脱出
break down:分解 破裂
break:打破 破坏 折断
breakdown:故障 分列
breakfast:早餐 早点 早饭
breakthrough:冲破 破译
breast cancer:乳腺癌 乳癌
breast:乳房 前胸 胸怀
breastfeeding:哺乳
breasts:奶奶
breath:气息
breathe deeply:喘气
breathe:呼吸
breed:品种 培养 繁殖
breeding:孵化 育种
breeze:微风 轻风
brethren:哥们
brevity:简短
brew wine:酿酒
brew:酿造
brewing:酝酿
bribe:贿赂 行贿 打点 收买
bribery:纳贿
brick:砖头 砖石 砖块
bricklaying:瓦工
bride:新娘
bridegroom:新郎
bridge pier:桥墩
bridge tower:桥头堡
bridging:过渡性
bridle:辔头 笼头
brief history:简史
brief introduction:简介
brief:短暂 简短 交代 简略
briefcase:皮包 公文包
briefing:发布会
briefly:概括 简短 略略
briefs:内裤
brigand:狗贼 马子
bright moon:明月
bright red:鲜红 红彤彤
brightness:亮度
brilliance:光华
brilliant rays:光芒
brilliant:高明 精彩 灿烂 光辉
brine:盐水 卤水 咸水 盐卤
bring back:带回
bring down:降低
bring relief:缓解
bring:带来
brink:边缘
brisk:活泼 轻快 爽利
bristle:刚毛
britain:不列颠
british army:英军
british people:英国人
british person:英国人
broad bean:蚕豆
broad overview:鸟瞰
broad scale:大规模
broad sense:广义
broad:宽广 博大 笼统 远大
broadcast live:直播
broadcast:广播 播放 播出
broadcaster:播音员
broadcasting station:电台
broadcasting:广播
broaden:扩张 拓宽
broadway:百老汇
brocade:锦缎 织锦
brochure:简章
broken-hearted:伤心
broker:经纪人 经销商 经纪
brokerage:回扣
bronchial tube:支气管
bronze implement:青铜器
bronze medal:铜牌
brood:孵卵 犯嘀咕
brooklyn:布鲁克林
broom:扫帚 扫把
brothel:妓院 门户 勾栏
brother-in-law:大伯
brotherly:兄弟
brothers:兄弟 弟兄
brown:布朗 褐色 棕色
brows:眉头
browse:浏览 翻看
browser:浏览器
bruise:伤痕
bruised:伤痕累累
brutal:残暴 暴虐 兽性 凶暴
brute:畜生
bubble:水泡 泡沫 气泡
bubbles:泡泡
bucket:水桶
buckwheat:荞麦
bud:萌芽 萌发 幼苗 花蕾
buddha:佛祖 大圣 佛陀 佛爷
buddy:老兄
budget:预算
buff:浅黄色 结实 增益
buffer:缓冲
buffet:自助餐
bug:虫子 故障
buggy:马车
bugle horn:号角
bugle:号筒 军号
build:建设 建成
building complex:建筑群
building industry:建筑业
building materials:建材
building:建筑 建筑物 房子 房屋
built-in:内置
bulb:鳞茎
bulgaria:保加利亚
bulge:隆起 凸起
bulk:大量 主体 体积
bulky:粗大 大件
bull market:牛市
bull:公牛 牡牛
bullet:子弹 枪弹
bulletin:公报 通报
bulletproof:防弹
bullshit:狗屁
bully:欺侮 欺负 凌辱 欺压
bullying:强横
bump:颠簸
bumper crop:丰产
bumper harvest:丰收
bumpy:坎坷 坑坑洼洼 凹凸不平
bundle:包裹 集合体
bundled:预装
bunk:空话 铺位 床位
bunker:掩体 地堡
buoy:浮标 航标
buoyancy:浮力
burden:负担 担子
bureau chief:局长 司长
bureau:办公室
bureaucracy:官僚 官场 官僚主义
bureaucrat:官吏 官僚
bureaucratic language:官话
bureaucratic:官僚
burial:葬礼 土葬 丧葬
buried:入土 葬身
burlap bag:麻袋
burn down:火烧 焚毁 烧毁
burn incense:烧香 焚香 拈香
burned:烧焦
burning hot:火烧 灼热
burning:火热
burrow:地穴 地洞 钻洞
burst:一阵
burundi:布隆迪
bury:埋葬 埋藏 入土 掩埋
bus route:线路
bus stop:车站 汽车站
bus:汽车
bush:灌木 布什
bushel:蒲式耳
business deal:交易
business premises:办公室
business proprietor:老板
business school:商学院
business transactions:买卖
business:业务 商业 行业 事情
businessman:商人
bust:头像 胸围
bustling:繁华 繁忙 忙碌 风风火火
busy:繁忙 忙碌
butcher:屠宰 屠夫 宰杀 屠户
butler:管家
butt:屁股 臀部
butter:奶油 黄油 酥油 牛油
butterfly:蝴蝶
buttocks:屁股
button:扣子 纽扣 衣扣
buy:购买
buyer:买家 买方 采购员
buyout:买断
buzz:嗡嗡
by-product:副产品
bygone years:历年
bygone:既往
bypass:分流 绕过
byte:字节
byword:代名词
byzantium:拜占庭
cab:出租汽车
cabbage:卷心菜 甘蓝
cabin:小屋 座舱
cabinet minister:大臣
cabinet:内阁
cable:电报 电缆 缆绳 有线
cache:缓存 坚壁
cactus:仙人掌
cadence:韵律 节奏 调子
cadre department:政治部
cadre:干部
cage:笼子 牢笼
cake:蛋糕
cakes:糕点 糕饼
calamity:灾害 危难 大祸 浩劫
calcium:钙质
calculate:计算 打算 推算
calculating:处心积虑 心术
calculation:打算
calculus:微积分 结石
calendar science:历法
calendar year:历年
calendar:日历
calf:小牛 牛犊
caliber:口径
calibrate:校正 校对 校准 标定
calico:白布 花布
california:洛杉矶 加利福尼亚 加州 旧金山
call charge:话费
call oneself:自称
call sth:称为
call together:召开
call:号召 称呼 叫作 拨打
called:称为 叫做 名叫
calligrapher:书法家
calligraphic style:字体 书体
calligraphy:书法
calling:使命
callous:狠心 冷酷
callus:胼胝 老茧
calm:冷静 镇定 安静 镇静
calmly:若无其事 消停
calorific value:热量
camaraderie:情谊
cambodia:柬埔寨
cambridge:剑桥
camel:骆驼
camellia:茶花 山茶 山茶花
camera lens:镜头
camera:照相机 摄影机
cameroon:喀麦隆
camouflage:迷彩 伪装 保护色
camp:营地 扎营 阵营 宿营
campaign:运动 活动 出征 征战
camphor:樟树
camping:露营
campus:校园 校区
canada:加拿大
canadian:加拿大
canal:运河
canberra:堪培拉
cancel:取消
cancer:癌症
candid:坦诚 直率 爽朗
candidate:候选人 人选
candied jujube:蜜枣
candle light:烛光
candle:蜡烛
candlestick:烛台
candy:糖果
cane sugar:蔗糖
cannabis:大麻
cannon:火炮 大炮
cannot bear:不堪
cannot help:忍不住
cannot stand:不堪
cannot:不能 不可
canteen:水壶 饭堂
canterbury:坎特伯雷
canthus:眼角
canton:广州
canvas:帆布 画布
canvass:招徕
canyon:峡谷
cao yu:曹禺
cap:帽子
capabilities:能量
capability:能力 功能
capable:利害 得力 能干
capacity:容量 潜力 才能
cape:海角 披肩 披风 岬角
capillary:毛细 微血管
capital punishment:殊死
capital stock:股本
capital:资本 首都 资金
capitalist class:资产阶级
capitalist times:近代
capitalist:资本家
capsize:倾覆 颠覆 翻船
capsule:胶囊 包衣
captain:队长 船长
caption:说明 标题
captivated:着迷 神魂颠倒
captivating:诱人
captive:俘虏
capture:抓住 夺取 攻克 拿下
car:汽车
carapace:外皮 甲壳 介壳
carat:克拉
caravan:商队
carbide:碳化物
carbohydrate:碳水化合物
carbon copy:一模一样
carbonate:碳酸
carboniferous:石炭纪
carcass:尸体 躯体 尸首
card:名片 帖子 卡片
cardboard:纸板
cardinal number:基数
care:关怀
career:生涯 事业
carefree:畅快 自由自在 悠闲 乐天
careful:仔细 小心 精细 细心
carefully chosen:精选
carefully:好好
careless:胡乱 大意 马虎 含糊
carelessly:草草 不经意
carelessness:疏忽
caress:爱抚 抚摩 摩挲 吹拂
cargo:货运
caribbean sea:加勒比海
caribbean:加勒比
caring:知心
carmen:卡门
carnage:屠杀 血肉横飞
carnival:狂欢节 嘉年华
carnivorous:肉食 食肉
carol:颂歌
carp:鲤鱼
carpenter:木匠 木工
carpet:地毯
carriage:车厢 马车 车驾
carrier rocket:运载火箭
carrier-based:舰载
carrier:运营商 载体
carrot:胡萝卜
carry forward:推进
carry:运输 携带 带走
carrying capacity:载重
cart driver:车夫
cart:马车 推车
carter:卡特
carton:纸箱
cartoon:漫画 动画 卡通 动漫
carve:雕刻 雕塑
carved stone:石刻
carving:雕刻 雕花
case:案件 例子 案例
cash crop:经济作物
cash flow:收支 周转
cash:现金 兑现
cashier:出纳 账房
casino:赌场
caspian sea:里海
casserole:砂锅
cast:铸造 浇注 抛掷 投射
caste:种姓
castigate:鞭挞 诟病
casting:铸件
castle:城堡
castrate:阉割
casual conversation:闲话 闲聊
casual:随便
casually:胡乱 信手
casualties:伤亡 死伤
casualty:受害者 伤者
catalog:目录
catalysis:催化
catalyst:催化剂
catalyze:催化 促使
catapult:弹射 弹弓
cataract:白内障
catastrophe:灾难 浩劫
catastrophic:灾难性
catch cold:感冒
catch fish:捕鱼
catcher:接手
catchphrase:口号
categorical:斩钉截铁
category b:二级
category c:三级
category:类型 种类 部类 范畴
cater:备办
catering:餐饮
caterpillar:毛虫 毛毛虫
catfish:鲶鱼
cathay:华夏
cathode:阴极 负极
catholic:天主教徒
catholicism:天主教
cattle:家畜 黄牛
caucasian:白人 高加索
caucasus:高加索
cauldron:大锅
cauliflower:黄花 菜花 花椰菜
cause complications:困扰
cause death:害死
cause trouble:闹事 惹事 捣蛋
cause:原因 引起 造成 导致
caustic:尖刻
cautious:谨慎 仔细 慎重 严谨
cavalry:骑兵
cave mouth:洞口
cave:洞穴 山洞 洞窟 石洞
cavern:山洞 洞穴
cavity:空洞 窟窿 空腔
cease fire:停战 停火
cease:停止 中止
ceiling:天花 天棚 顶棚 天花板
celadon:青瓷
celebrate:庆祝 欢庆
celebrated:著名 显赫
celebration:庆典 典礼
celebrity:明星 名人
celery:芹菜
celestial body:天体 星球
celestial:天上
cell phone:手机
cell:细胞
cellar:地窖 地下室 地窨子
cellulose:纤维素
cement:水泥
cemetery:墓地 陵园 墓园 坟地
censor:和谐
censorship:审查 督察
censure:责难 指点 指斥
census register:户籍
census:普查
center:中心 中央
centimeter:厘米
centipede:蜈蚣
central america:中美洲
central asia:中亚
central authorities:中央
central axis:中轴线
central bank:央行 中央银行
central china:华中
central committee:中央委员会
central core:重心
central government:中央政府
central plain:中原
central section:中部
central:中央
centralized:集中
centrifuge:离心机
century:世纪
ceo:总经理
ceramic glaze:琉璃
ceramics:陶瓷
cereal:谷物
cereals:粮食
ceremonial robe:礼服
ceremonial weaponry:仪仗
ceremony:仪式 大典 礼仪 典礼
certain person:某人
certain year:年份
certain:肯定 确定 一定 某些
certainly:一定 决定 当然
certainty:毫无疑问 把握
certificate:证明 证券 证书
ceylon:斯里兰卡 锡兰
chad:乍得
chain:连环 链条 链子 连锁
chains:锁链
chair:椅子
chairman:主席 总裁
chairperson:主席
chalk:白垩 粉笔 大白
challenge:挑战 将军
challenger:挑战者
challenging:困难 艰难
champion:冠军
championship contest:锦标赛
championship:冠军赛
championships:锦标赛
chance:机会
chancellor:大臣
chang pao:长袍
change color:变色
change direction:转向 转头
change irregularly:变幻
change jobs:跳槽
change name:更名
change shape:变形
change:变化 改变 转化 转变
changeable:无常 变化多端
changes:变迁
changing:变化多端
channel:海峡 途径 通道 沟渠
chaos:混乱 紊乱
chaotic warfare:混战
chaotic:乱糟糟 乱成一团 杂乱 千头万绪
chap:家伙
chapel:教堂
character size:字号
character:文字 人物 品质 脾气
characteristic:特色 特点 特征 性质
charcoal:木炭
charge:攻击 要钱 冲锋 冲杀
chariot:马车
charisma:魅力
charitable person:善人
charitable:慈善 仁慈 宽容
charity:好事
charles:查尔斯
charm:魅力 风韵 风趣
charming:迷人 妩媚 宜人 俊俏
chart:图表 制图
charter:宪章 章程
chartered plane:包机
charts:排行榜
chase:追逐
chassis:底盘
chastity:贞节 贞洁 贞操 童贞
chat:聊天 交谈 闲话 闲谈
chatter:胡扯 唠唠叨叨
chattering:嘁嘁喳喳
chauvinism:沙文主义
cheap:便宜 低廉
cheat sb:骗人
cheat:欺骗 欺诈 骗子 作弊
cheated:受骗
check:查询 遏制 制服 挫折
checkpoint:关卡 检查站
cheek:脸颊 面颊 面皮 脸蛋
cheer:喝彩 叫好 喝采 助阵
cheerful:愉快 快活
cheerfully:欣然
cheering:呐喊
cheerless:郁郁寡欢 凄清
cheers:欢声
cheese:奶酪 乳酪 吉士 干酪
chef:厨师
chelsea:切尔西
chemical compound:化合物
chemical element:元素 化学元素
chemical examination:化验
chemical reaction:反应 化学反应
chemical:化学
chemicals:化学品
chemist:化学家
chemistry:化学
chemotherapy:化疗
chen duxiu:陈独秀
chen yi:陈毅
cherish:怀抱 爱护 爱惜 心怀
cherished desire:心愿
cherry:樱桃
chess piece:棋子
chess player:棋手
chess:国际象棋
chessboard:棋盘
chest:心里
chestnut:栗子
chew:咀嚼
chiang kai-shek:蒋介石
chicago:芝加哥
chick:小鸡
chicken farm:养鸡场
chicken stock:鸡汤
chide sb:教训
chide:呵斥 喝斥
chieftain:头目
child:孩子 儿童
childcare:保育
childhood:幼年 童年 幼时 儿时
childish:幼稚 孩子气
children:子女 儿女
chile:智利
chili pepper:尖椒 朝天椒
chili:辣椒 辣子
chimney:烟囱 烟筒
chin:下巴
china unicom:中国联通
china:中国
chinatown:唐人街
chinaware:瓷器
chinese boxing:拳脚 拳术
chinese character:汉字
chinese chestnut:板栗
chinese eaglewood:沉香
chinese language:中文 汉语
chinese lute:琵琶
chinese medicine:中药
chinese opera:戏曲
chinese painting:中国画
chinese people:中华民族
chinese philosopher:老子
chinese side:中方
chinese style:中式 中国式
chinese yuan:人民币
chinese-english:汉英
chinese-style dress:旗袍
chink:缝隙
chip:碎片 裂片
chirp:鸣叫 叽叽喳喳
chivalrous person:侠客
chivalrous:侠义 行侠仗义
chivalry:侠义
chloride:氯化物 盐酸盐
chlorine:氯气
chocolate:巧克力
choice:选择
choke:窒息 卡住 噎住
cholera:霍乱
choose:挑选 选取 选定 推举
chopsticks:筷子
chord:和弦
chordata:脊索动物
chorus:合唱团 合唱 高潮 大合唱
chosen:入选
christen:命名 取名
christian church:教会
christian era:公元
christian:基督教
christianity:基督教
christmas:圣诞 圣诞节
chromosome:染色体
chronic:慢性
chronicle:纪年 编年史 年谱
chronology:年表 年代学
chrysanthemum:菊花 黄花
chrysler:克莱斯勒
chubby:胖乎乎
chuck:发卡
church:教堂
churn:翻腾
cigar:卷烟 雪茄 雪茄烟
cigarette:香烟 卷烟 纸烟
cinema:电影院 影院 影剧院
circuit:线路
circuitous:迂回
circular sector:扇形
circular:圆形 通报
circulate:流通 流动 循环 流传
circulation:流通 周转
circumcision:割礼
circumference:周长 圆周
circumstance:情势 境遇 阵势
circumstances:情况 条件 环境 形势
circumvent:绕过
circus:马戏团 马戏
citation:嘉奖 引文
cite:引用
cities:城邑
citizen:公民
citizens:国民
citrine:黄水
citrus:柑橘
city center:市区 市中心
city gate:城门
city government:市政府
city hall:市政府
city resident:市民
city state:城邦
city wall:城墙 城垣
city:城市
civet:灵猫
civil administration:民政
civil aviation:民航
civil case:民事
civil law:民法
civil police:民警 人民警察
civil service:公职 文职
civil strife:内乱
civil war:内战
civil:国内
civilian clothes:便衣 便服
civilian:平民
civilization:文化 文明
claim:声称 宣称 号称
clam:文蛤
clammy:湿漉漉
clamor:喧嚣 喧哗 聒噪 声浪
clamorous:嘈杂 闹哄哄
clamp:夹具 夹板 夹子 夹持
clan members:族人
clan:家族 氏族 宗族 集群
clansman:族人 宗室 宗族
clarify:明确 弄清 辨明
clarinet:单簧管
clarity:清晰度
class monitor:班长
class origin:出身
class struggle:阶级斗争
classic:经典
classical:古典 经典
classics:经典
classification:分类 类别
classified:机密
classmate:同学
classroom:课堂 教室
clatter:乒乓 杂沓 哐啷
clause:条款 条文
claw:爪子 脚爪
clean:干净 清洁 打扫 洁净
cleaner:清洁工
cleanse:冲刷 洁净
clear away:清除
clear sky:晴天 青天 青云
clear water:清水
clear-cut:明确 鲜明
clearance:间隙
clearly indicate:注明 明示
clearly:可知 分明 显而易见 逼真
cleave:劈开
cleaver:菜刀
clenched fist:拳头
clergy:教士 神职人员 神职
clergyman:牧师
clerk:书记
clever:聪明 巧妙 机灵 灵敏
cleverness:灵气 心眼
click:点击 吧嗒
client:客户 顾客 客人
cliff:峭壁 山崖
climate:气候
climax:高潮
climbing:登山 攀援
clinch:确定
clinic:诊所
clinical:临床
clinton:克林顿
clip:夹子
clippers:剪子
cloak:斗篷 大衣 披风
clog:阻塞 梗塞
clone:克隆 复制
close down:封闭 倒闭 停业
close friend:友好 好友
close securely:紧闭
close-fitting:贴身 贴切
close:密切 截止 关闭 结束
closed:封闭
closely:紧紧 密切
closest:贴切
clot:凝结
cloth:织物 布料 布匹
clothes:衣服 衣裳
clothing:服装 衣衫 衣物 穿戴
cloudless:万里无云
clouds:云层
clove:丁香
club:俱乐部 棍棒
clue:端倪 蛛丝马迹
clues:线索
clumsy:笨拙 拙劣 笨手笨脚
co-worker:同事
coach:指导 客车 指导员 主帅
coagulate:凝聚 凝结
coal gas:煤气
coal seam:煤矿 煤层
coal:煤炭
coalition government:联合政府
coarse:粗鲁 粗糙 难听 粗疏
coast:海边 滑行
coastal area:沿岸
coastal defense:海防
coastal inlet:海口
coastal waters:近海
coastal:沿海 海岸 滨海
coat:外套
coating:涂层
coax:笼络
coaxial:同轴
cobble:卵石
cobbler:鞋匠 皮匠
cobra:眼镜蛇
coca-cola:可口可乐
cocaine:可卡因
cock:公鸡
cockroach:蟑螂
cocktail:鸡尾酒 调酒
cocoa:可可
coconut:椰子
cod:鳕鱼
coda:尾声 结尾
code name:代号
code:代码 编码
coefficient:系数
coexist:共存 并存 共处 杂居
coffee:咖啡
coffin:棺材 棺木
cognition:认识 认知
cognitive:认知
cohere:粘连
coherent:凝聚 连贯 相干
cohesion:凝聚力
cohesive:凝聚力
cohort:队列
coil:盘缠 线圈 绕组 盘绕
coiled dragon:蟠龙
coiled:蜷曲
coincide:巧合 重合
coincidence:巧合
coking:炼焦
col:山凹
cold air:寒气
cold sweat:冷汗
cold war:冷战
cold water:冷水
cold-blooded:杀人不眨眼 冷血
cold:寒冷 冷淡 感冒
coldly:冷冷
coleoptera:鞘翅目
collaborate:合作
collaborative:共同
collaborator:合作者 爪牙
collagen:胶原
collapse:崩溃 瓦解 倒下 解体
collate:整理 校勘
collateral:有价证券 抵押物
colleague:同事
collect books:藏书
collect material:取材
collect money:筹集
collect scraps:拾荒
collect water:积水
collect:征集 汇集 收集 收藏
collected works:文集
collection:一套 收藏 珍藏 汇编
collective army:集团军
collective term:统称
collective:集体
collectively called:统称
collectivization:集体化 合作化
collector:收藏家
college student:大学生
college:学院 大学 院校
collide:碰撞 冲撞
collision:冲突 碰撞 相撞
colloid:胶体 胶质
colloquial speech:口语 俗语
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
coloration:色彩
colored glass:琉璃
colored:有色 灰白
colorful:多彩
colorless:无色
colt:小马
columbia:哥伦比亚
column:圆柱 纵队
coma:昏迷
comb:梳理 梳子
combat zone:战区
combat:作战
combative:敌对
combination:组合 合体
combine:联合 结合 组合
combustion:燃烧
comedy:喜剧
comet:彗星
comfort:安慰 温馨
comfortable:舒服 受用
comical:滑稽
coming:未来
command post:指挥部
command:命令 指挥 率领 统帅
commandeer:归公 征用
commander:司令员 指挥官 统领 舰长
commanding officer:司令 长官
commandment:戒律
commando unit:突击队
commando:特种兵 突击队员
commemorate:纪念
commemorative museum:纪念馆
commend:称赞 表彰 称道 表扬
comment:议论 评论 点评
commentary:评论 评述
commentator:分析师 评论员
commerce:商业 商务
commercial affairs:商务
commercial bank:商业银行
commercial enterprise:实业
commercial:广告 商务
commission:委托 委托书 佣金
commissioned:受托
commissioner:总监 专员
commit arson:放火 纵火
commit suicide:自杀
commit:束缚 调拨
commitment:承诺
committee etc:会长
committee member:委员
committee:委员会 委员
commodity economy:商品经济
commodity:商品
commodore:准将
common border:交界
common boundary:交界
common people:百姓
common practice:常规 风气
common program:共同纲领
common sense:常识 常理
common term:俗称 合称
common understanding:共识
common:共同 一般 普通 公共
commoner:平民
commonly seen:常见
commonplace:平凡 平庸
commons:共用
commonwealth:联邦
commotion:动荡 轰动 哗然
communal:公共 公有
commune:公社
communicate:通信 沟通
communicating:相通
communication:交流 通信
communications:交通 通讯
communism:共产主义
communist party:共产党
communist:共产
community:社区 群体
commutative:交换
commute:交换
compact disc:光盘
compact:紧凑 严谨 致密 小巧
companion:伙伴 同伴 伴侣
companions:郎中
company commander:连长
company:企业 公司
comparable:可比
comparatively large:较大
comparatively:比较 较为
compare:比较 相比
comparison:比较
compartment:间隔 包房 隔间
compass:指南针 罗盘 罗经
compassion:爱心 恻隐之心
compatibility:兼容性 配伍
compatible:配套 兼容 相容
compatriot:同胞
compel:强迫 迫使 逼迫 胁迫
compelled:被迫
compendium:大系 简编
compensate:补偿 赔偿
compensation:代偿 赔偿金 补偿费
compete:竞争 比赛
competence:功力 才干
competent:胜任 得力 称职 能干
competition:比赛 竞争
competitive election:差额选举
competitive strength:竞争力
competitive:竞相 拳头 竞争性
competitor:对手
compilation:组合 文选 汇编
compile anew:新编
compile:编辑
compiler:编辑
complacent:得意 自满
complain:投诉 抱怨 埋怨
complaint:投诉 意见
complement:补充 弥补
complementary:配套 互补
complete negotiations:说好
complete:完成 完全 完整 全部
completed:完结
completely lack:毫无
completely:十分 总体
complex:复杂 复合
complexion:脸色 面色
compliance:遵循 合规
complicated:复杂
complications:并发症
compliment:称赞 夸奖 恭维
comply:服从 顺应 顺从
component:组成部分 零部件 配件 成分
components:组分
compose:合成 构成 组合 写作
composed:端庄 安宁 不慌不忙 慢条斯理
composer:作曲家
composite:综合
composition:结构 成分 构造 布局
compound:合成 复合 配制 大院
comprehend:理解 懂得
comprehension:理解
comprehensive:综合 完善 全面
compress:压缩
compression:压缩
compressor:压缩机
comprise:包括
compromise:妥协 调和
compulsory education:义务教育
compulsory:必须
compute:计算
computer chip:芯片
computer memory:内存
computer program:程序
computer:计算机 电脑
comrade:同志
con:忽悠
conceal:隐蔽 隐瞒 隐藏 掩盖
concealed weapon:暗器
concede:承认 让步
conceited:自负 骄傲 自恃
conceive:构想 受孕 萌生
concentrate:集中
concentrated:集中 密集
concentration:浓度 浓缩 专心
concentric:同心 同轴
concept:概念 观念 理念
conception:想像力 构思
concern:关系 有关
concerned:担忧 挂念 忧心 挂怀
concerning:关于 有关
concert hall:音乐厅
concert:演出 音乐会
concerted:协调
concession:租借地 让步 特许
conch:贝壳 海螺
concise:简洁 简要 简明
conclude:结束 总结 缔结 断定
conclusion:结果 结论 结局
conclusive:决定性 确凿
concoct:炮制 配制 编造
concrete object:实物
concrete:具体
concubine:姨太太 小老婆
concurrent job:兼职
concurrent post:兼任
concurrent:同期
condemn:谴责 判处
condense:凝聚 凝结
condescend:屈尊
condiment:调味 香料 香精 调料
condiments:佐料 作料
condition:条件 状况
condole:吊唁
condom:避孕套 安全套
conduct oneself:做人
conduct:进行 指挥 行为
conductivity:导电性
conductor:指挥 导体
conduit:导管
cone:圆锥 锥面
confederation:同盟国 邦联
confer:授予 赏赐
conference room:会议室
conference:会议
confession:供述 自白 供词 表白
confide:心腹
confidence:信心
confident:大大方方 笃定
configuration:配置
confine:限制 封闭 局限
confined:封闭
confirm:确认 证实 确定
confirmation:确认
confirmed:确诊
confiscate:没收
conflagration:大火 战火
conflict:战争 冲突 抵触
conflicting views:矛盾
confluence:汇合 交汇
conform:整合 呼应
confront:面对
confrontation:对抗 对峙 对决
confucian classics:圣经
confucian intellectual:康有为
confucianism:儒学 儒教
confucius:孔丘
confuse:迷惑 混淆 迷误
confused fighting:混战
confused:糊涂 慌张 困惑 心慌意乱
confusing:扑朔迷离
confusion:混乱
congeal:凝固 凝滞
congenial:投机 相投 合意
congestion:拥挤 充塞
conglomerate:集团
congo:刚果
congratulate:祝贺 庆贺 贺喜 道贺
congratulations:祝贺 恭喜
congregate:聚居
congress:国会
conical:圆锥形 锥形 圆锥
conjecture:猜测 猜想 推测 假设
conjunctivitis:结膜炎
connect:沟通 接通 接上
connected:交通
connecticut:康涅狄格州
connection:联系
connector:接口
connoisseur:行家
connotation:内涵 含义 涵义
conquer:征服 克服 打下
conqueror:征服者
conscience:良心 良知
conscientious:认真 负责
conscientiously:切实
conscious:自觉 有意识 随意
consciousness:意识 精神
conscript:征调 征召 征募
consecrate:供奉 奉献
consecutive:连续
consensus:共识
consent:同意
consequences:后果
consequently:因此 于是
conservation:守恒 保育
conservative:保守 右倾 守旧
conservatory:音乐学院
conserve:保存
consider:认为 考虑 寻思
considerable:可观 不菲 实质性
considerably:相当
considerate:周到 体贴 有心 贴心
consideration:考虑
considering:来讲 鉴于
consign:托运
consistency:浓度 一致性
consistent:一贯
consolation etc:慰问
consolation:慰藉
console:安慰 抚慰 宽慰 劝慰
consolidate:巩固 整顿
consonant:辅音 协和
consort:配偶
conspicuous:引人注目 显眼 突显 显性
conspiracy:阴谋 密谋
conspire:图谋 策动 合谋 密谋
constable:警官
constant capital:不变资本
constant:不断 不变 一贯
constantly:经常 不住
constellation:星座
constipation:便秘
constituency:选民 选区
constituent:组成部分
constitute:组成 构成 合成
constitution:宪法 体质
constitutional government:宪政
constrain:约束 遏制
constrained:迫于 拘束
constraint:约束 拘禁
construct:建设 建筑 建造
construction cost:造价
construction site:工地
construction:建设 施工
constructive:建设
consul:领事 执政官
consulate:使馆
consult:咨询 商量 参考
consultant:顾问 参议
consultation:参考 咨询
consumables:耗材
consume:消费 消耗
consumer goods:消费品 生活资料
consumer:用户 消费者
consummate skill:绝技
consummate:圆满 精湛
consumption:结核 用量 摄入
contact surface:界面
contacts:往来
contagious disease:传染病
contagious:传染
contain:控制 包含 含有
container:集装箱 容器 笼子
contaminated:浸染
contamination:污染
contemplate:沉思
contemplation:沉思
contemporary era:当代
contempt:轻视 轻蔑 蔑视
contemptible:卑鄙 狗日 下作 下贱
contemptuous:轻视
contend strongly:力争
contend:争论 角逐 论战 周旋
content:内容 含量
contention:冲突 争论 论据
contents:目录
contest:争夺 较量 角逐
contestant:选手
context:背景 场合
continent:大陆
continental shelf:大陆架
continental:大陆性
contingency plan:预案
contingency:万一
continually:不息
continue:继续 持续 接着 下去
continued:待续
continuous:连续 不断
continuously:一直
contour:外形
contract:合同 承包 契约 收缩
contractor:承包商
contradict:抵触
contradiction:矛盾
contradictory:矛盾
contrary:相反 反而
contrast:比较 对比
contribute funds:捐款 捐资
contribute:贡献
contribution:贡献 功劳 功绩
contributions:功勋
contributor:贡献者
control:控制 监督 掌握 左右
controlled:受制
controlling:强攻
controversy:争议 争端 争论
convalesce:康复 养病 休养 静养
convection:对流
convene:召开 召集
convenient:方便 便宜 便利
conveniently:随手 顺便
convent:修道院
convention:传统 大会 惯例 公约
conventional:传统
conventions:常规
converge:云集 汇合 汇集 汇入
convergence:汇聚 汇流
conversation:谈话
converse:交谈
conversion:换算
convert:兑换 转换 改成 变换
converter:转换器 转炉
convex:凸起
convey:表达 传送 传达 输送
convict:犯人
conviction:信仰 信念
convince:说服 折服
convinced:相信
convoluted:烦琐
convulsion:痉挛
convulsions:惊厥
coo:咕噜
cook:烹制 做饭 烹调 起火
cookie:饼干
cooking:烹饪 烹调
cool breeze:清风
cool:清凉 镇定 镇静
cooling:冷却 降温
cooperate:合作
cooperation:合作 协作
cooperative:合作社 合营 总社
coordinate:协调
coordinated:协同
coordination:协作
coordinator:责任人 协调员
cope:对付 应付 奈何
copious:丰沛
copper ware:铜器
copulate:媾和 交尾 交媾 交合
copy:模仿 仿效 仿制 复制
copyright:版权 著作权
coquettish:娇媚 轻佻
coral reef:珊瑚礁
coral:珊瑚
cord:绳子
cordial:热情 亲切
core:中心 核心
coriander:香菜 芫荽
cork:塞子 软木 科克
cormorant:鸬鹚 鱼鹰
corn:玉米
cornea:角膜
cornelian:玛瑙
corner:角落 墙角 角楼
cornerstone:中流砥柱 基石
corolla:花冠
corona:日冕
coronary:冠状 冠脉
corporation:公司 企业 集团 有限公司
corporations law:公司法
corps:军团 兵团
corpse:尸体 尸首 死尸
correction:改正 矫正
correspond:相应 通信 对应 配合
correspondence:对应
correspondent:通讯员
corresponding:相应 对应
corridor:走廊
corrode:侵蚀 腐蚀 剥蚀
corrosion:腐蚀
corrupt official:贪官
corrupt:腐败 贪污 败坏
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
cottage:小屋 茅舍 村舍
cotton rose:芙蓉
cotton yarn:棉纱
cotton-padded clothes:棉衣
cotton-padded jacket:棉袄
cotton:棉花
cough:咳嗽
council:委员 理事会
counsel:辅导 忠告
counselor:参赞
count:计算 统计
countenance:颜色
counteract:中和 抵消
counterattack:反攻 反击 反扑 回击
counterfeit:造假 山寨 假冒 伪造
counterpart:对方
counterrevolutionary:反革命
countless:无数 千万
country:国家
countryside:乡村 野外 乡下 田园
coupled:耦合
couplet:门联 楹联
coupling:耦合 联轴器
courage:勇气 胆子 胆量 魄力
courageous:勇敢
courier:信使 速递
course credit:学分
course:经过 课程 进程 学科
court academician:博士
court councilor:朝臣
court eunuch:太监 宦官
court examination:殿试
court:朝廷 宫廷 法院
courteous:客气
courtesy:礼貌 礼遇
courtyard:院子 庭院
coverage:覆盖率 覆盖面
covert:地下 隐蔽
covertly:偷偷
covet:贪图 觊觎 眼红 眼馋
coward:懦夫 胆小鬼 狗熊 孬种
cowardly:懦弱 胆怯
cower:退缩 畏缩 蜷缩
cowry:宝贝 贝壳
coy:拿捏 怕羞 扭扭捏捏 扭捏
cozy:舒适
crab:螃蟹
crack:枪声 裂缝 空隙 精锐
cracker:饼干
cradle:摇篮 发祥地
craft:探测器
crafty:策略 狡猾 狡诈 刁钻
crag:断崖
craggy:崎岖 嶙峋 棱角
cram:填满 填塞
cramp:抽筋 绞痛
cramped:局促
crane:起重机 吊车
crap:拉屎
crash:相撞 咣当 速成 崩盘
crater:环形山
craving:欲望 心愿
crawl:爬行 匍匐
craze:狂潮
crazy:疯狂
creak:嘎吱
cream:精英 奶油
crease:褶皱
create:创造 创作 造成 导致
creation:创作
creative concept:意境
creative work:创作
creative:创意
creativity:创造性 创意 创造力 原创
creator:创始人 创建者 创造者
creature:生命
credentials:证书
credit card:信用卡
credit:荣誉 信贷 信用 功劳
creditor:债权人 债主
creed:教义 信条
creep:爬行 匍匐 蠕变
cremate:焚化 火葬 火化
crescent:新月
crest:峰顶 鸡冠 徽章
cretaceous:白垩纪
crete:克里特 克里特岛
crevice:裂缝 裂隙 夹缝
crew:人员
crib:套用
cricket:蟋蟀 促织
crime:犯罪 罪恶 罪行
crimea:克里木 克里米亚
criminal charge:罪名
criminal law:刑法
criminal:刑事 犯人 罪犯
crimson:大红
cringing:蜷缩 畏畏缩缩
cripple:削弱
crippled:伤残 瘸腿 致残
crisis:危机 风波
crisp:清脆
criterion:标准
critic:评论家 批评家
critical phase:关节
critical:严重 危急 沉重
criticism:批评 谴责
criticize:批评 批判 指责 谴责
criticized:挨批
croatia:克罗地亚
crocodile:鳄鱼
crony:团伙 党徒
crooked:弯曲 歪斜 佝偻 屈曲
crop:作物 收获
crops:农作物
cross swords:交锋
cross transversally:横贯
cross-examine:盘问
cross-legged:盘膝
crossing:路口
crossroads:十字路口 交叉点
crosstalk:相声
crouch:蹲下 跪伏
crow:乌鸦
crowbar:撬棍 杠杆
crowd around:簇拥 围拢
crowd:人群
crowded together:密集
crowded:拥挤
crown prince:太子
crown:加冕 册封 王冠 皇冠
crucial:关键 要害 至关重要
crucible:坩埚
crude oil:原油
crude:粗糙 粗鲁
cruel:残酷 残忍 凶狠 毒辣
cruelty:残酷 酷刑
cruise missile:导弹 巡航导弹
cruise:巡航 游弋 巡游
crumble:崩溃 瓦解 解体
crunch:紧缩 嘎吱
crusades:十字军
crush:粉碎 歼灭
crushed:溃败
crust:甲壳 硬壳
crustacean:甲壳动物
crutch:拐杖 拐子
crux:关键
cry bitterly:痛哭
cry loudly:大哭
crying:眼泪
crystal:晶体 水晶 结晶
crystalline:结晶
cuba:古巴
cube:立方
cubic meter:立方米
cubic:三次
cuckold:乌龟 王八
cucumber:黄瓜
cuff:袖口
cuisine:菜系 料理
culinary arts:烹饪
culinary delicacy:美食
culprit:主犯 人犯 真凶 肇事者
cultivate soil:耕田
cultivate:培养 培训 养殖 种植
cultivated land:农田
cultivation:养殖
cultural history:文化史
cultural relic:文物
cultural revolution:文化大革命
cultural:文化
culture:文化
cultured:风雅 斯文 儒雅
culvert:涵洞
cumbersome:笨重 累赘
cumulative:累计 积累
cunning:机械 狡猾
cup:杯子 茶杯
cupboard:柜子
curb:制止 路边 牵制
cure:治愈 矫正
cured:平复 腌渍
curing:养生 养护
curio:珍品 古董 古玩
curious:好奇
curl:卷曲
currency:货币
current month:本月
current period:本期
current situation:现状
current:现在 当前 当今 本届
curriculum vitae:简历
curse:诅咒 咒骂 咒语
cursor:指针 光标
cursory:粗略
curtain falls:闭幕
curtain:帘子
curvature:曲率 弧度
curve around:弯曲
curved line:曲线
curved surface:曲面
curved:弯曲 弯弯曲曲
cushion:缓冲 垫子 坐垫
cusp:尖端 尖顶
custom:习惯 习俗
customary:往常 习惯性 惯常 惯用
customer:客户 用户 客人 顾客
customized:专门
customs duty:关税
customs:海关 规矩
cut across:横贯
cut down:削减 缩短 裁减 砍伐
cut short:中断
cut staff:裁员
cut:伤口 切割 口子 缩减
cute:可爱
cutting edge:前线 锋芒
cutting:切削 刺骨 刻薄 尖利
cuttlefish:墨鱼 乌贼
cyan:青色
cyanide:氰化物
cyber-:联网
cycle around:回旋
cycle:循环 周期
cylinder:圆柱
cylindrical:圆柱形
cymbidium:兰花
cynical:愤世嫉俗
cyprus:塞浦路斯
cytoplasm:细胞质
czech republic:捷克
czech:捷克
dab hand:高手
daddy:爹爹 老子
dadu:大都
daffodil:水仙 水仙花
dagger:匕首 短剑 尖刀
daily expenses:日用
daily newspaper:日报
daily operation:常务
daily:日常 每日 经常
dainty:高雅 娇美
dally:调戏
dam:大坝 堤坝 水坝
damage:破坏 损失 损害 损伤
damaging:有害
damn:咒骂
damp:潮湿 湿漉漉
damping:阻尼
dan:旦角 段位
dance:舞蹈 跳舞
dancer:舞蹈家 舞者
dancing:舞蹈
danger:危险
dangerous:危险 凶险 险恶
dangle:耷拉 悬垂
daniel:丹尼尔
daoism:道教
daoist immortal:神仙 仙人
daoist nun:道姑
daoist priest:道士 道长
daoist:牛鼻子 道德家
dark green:碧绿 青绿 墨绿
dark:黑暗
darkness:黑暗 黑影
darling:宝贝 宝宝 心肝 亲爱
darn:缝补
dart:飞奔
darwinism:达尔文主义
dash:飞奔 激荡 锐气 冲刺
data:数据 材料 资料
database:数据库
date:日期
dates:枣子
dating:谈恋爱
daughter-in-law:媳妇 儿媳
daughter:女儿 姑娘
dauntless:奋勇
david:大卫 大伟
dawdle:蘑菇 泡汤
dawn:黎明 天亮 曙光 天明
day:日子
daybreak:黎明 天亮 天明 拂晓
daydream:空想 发愣 遐想 白日梦
daylily:黄花
days:年头
daytime:白天 白昼 白日
dazed:迷糊 失魂落魄 昏乱 昏沉
dazzle:耀眼 刺眼 生辉
dazzled:眼花缭乱 恍惚 头晕目眩 目眩
dazzling:炫耀 光彩夺目 耀眼 光耀
dead body:尸体
dead leaves:落叶
dead:死者
deadline:期限 截止 限期
deadlock:僵局
deadly blow:毒手
deadly:致命 致死
deaf:耳聋
deal:约定 松木 发牌
dealer:经销商 贩子 业者 交易员
dealings:往来
dean:院长 系主任
dear:亲爱
death penalty:死刑
death:死亡
deathly pale:惨白
debate:争论 辩论 论战
debris:瓦砾 岩屑 残渣
debt:债务
debtor:债务人
debugging:调试
decadent:腐朽 颓废 骄奢淫逸
decapitate:砍头 开刀
decay:腐化 衰败 颓败 陨落
decayed:腐朽
decaying:糜烂
deceased:不在 死者 故人
deceit:诳语 骗术
deceive:欺骗
december:十二月
decent:正经 像样
deception:诈欺
decide:决定
deciduous:落叶
decimal:十进制
decipher:解读 破解
decision:决定
decisive battle:决战 会战
decisive:决定性 果断
deck:甲板 桥面
declaration:宣言 声明
declare war:宣战
declare:宣布 宣告 声明
decline:下降 拒绝
decoction:汤药 汤剂
decode:解读 解码 破解
decompose:分解
decontamination:洗消
decorate:装饰 打扮 布置 点缀
decorated archway:牌楼
decoration:装饰 勋章
decorations:饰物
decorative design:花纹
decorative motif:纹饰
decorative:装饰
decorum:体统 事体
decrease:减少 下降 缩小
decree:法令 旨意
decrepit:颓然
dedicate:贡献
dedicated:专用 专项 执着
dedication:题词 忠心
deduce:推演 推断 推理 推导
deduct:扣除 克扣
deed:作为
deep emotion:深情
deep feeling:深情
deep layer:深层
deep sea:深海
deep sigh:长叹
deep valley:深谷 幽谷
deep-rooted:根深蒂固
deep-seated:深层 深层次
deep:深深 深刻 深厚 深沉
deepen:深化 加深
deeply concerned:关切
deeply felt:深切
deeply moved:感慨
deeply:沉沉
deer horn:鹿角
default:默认 违约
defeat decisively:大胜
defeat:击败 打败 战胜 大败
defeated:失败
defecate:大便 拉屎 排便
defect:缺陷 毛病 叛变 故障
defective:缺损
defend:保护 维护 防守 保卫
defendant:被告 被告人
defender:卫士
defense department:国防部
defense minister:国防部长
defense secretary:国防部长
defense:防御 防务
defensive structure:工事 防御工事
defensive:防卫 防御性
defer:服从 延缓 推迟
deference:敬服
deferential:恭敬 恭顺 恭谨
deficiency:不足 缺失
deficit:亏损 赤字
defile:糟蹋 隘口
define:定义
definite:确定 具体 明确
definitely:肯定 明明
definition:定义 界定
definitive:断然
deflection:偏转
deformation:变形
deformity:畸形 残废
defraud:诈骗
defrost:解冻
deft:灵巧 轻巧
defy:抗拒 不畏 违拗
degenerate:变质 退化 堕落 沦落
degrade:堕落 降解 降级
degree three:三次
degree:程度
dehydration:缺水 脱水
deities:神明
dejected:沮丧 苦闷 懊丧 垂头丧气
delay:耽误 延长 拖延 延期
delegate:代表
delegation:代表团 一行
delete:删除 删去
delhi:德里
deliberate:计议 斟酌 蓄意 商讨
deliberately:故意 存心
deliberation:审议
delicacies:佳肴
delicacy:美味 珍馐
delicate:精美 细致 精致
delicious food:佳肴 美味
delicious:好吃 鲜美 美味
delight:乐趣 情趣 趣味 快感
delighted:痛快 欢喜 欢天喜地 愉快
delightful:愉快
delimit:划定 界定
delineate:勾画 划线
delirium:谵妄
deliver goods:交货
deliver:交给 作出 交付 传送
delivery:运载 分娩 交割
delta:三角洲
delusion:幻想
delve:探究
demanding:苛刻 苛求 难缠
demarcate:划定
demeanor:风范
dementia:痴呆
demise:驾崩 垮台 逝去
demobilize:退役 复员
democracy:民主
democratic centralism:民主集中制
democratic party:民主党
democratic revolution:民主革命
demolish:拆除 爆破
demon:妖魔 恶魔 神灵 鬼魅
demonstrate:显示 示威 示范 呈现
demonstration:游行 示威 示范
demote:下调 降级 免职
den:巢穴 窝子 窝点
deng xiaoping:邓小平
denmark:丹麦
denomination:派别
denounce:谴责 指责 举报 控诉
dense:浓厚 稠密 浓郁 茂密
density:密度
dental:牙齿
dentistry:牙科
denunciation:控诉
deny:否定 否认
depart:离开
departed:死鬼
department head:院长 处长
department store:商城 商场
department:部门
departure:开拔 发车 出港
dependable:实在 稳妥
dependency:属地
dependent:家属 附庸
depict:描写
depiction:图形
deploy:部署 配置 布置
deport:驱逐 放逐 流放 遣送
depose:废黜 革职 废掉
deposit money:存款 储蓄
deposit:沉积 矿床 存放 贮存
deposits:贮藏 储藏
depot:仓库
depraved:下贱
depravity:乱伦
depreciate:贬值
depressed:抑郁 郁闷 苦闷 忧郁
depression:盆地 洼地
deprive:剥夺 扣发
depth:深度 水深 纵深
depths:深处
deputy general:副将 偏将
deranged:疯疯癫癫 颠倒 癫狂 错乱
deride:嘲笑 笑骂 谩骂
derivation:推导 引申 发源 导出
derivative:次生 衍生物 衍生 导数
derive:导出 衍生 汲取 推演
derived:导出
descend:下去
descendant:后代 后裔
describe:描述 描写 描绘 形容
description:描述 形容 描写
desert mountain:荒山
desert:沙漠 大漠
deserted:空空荡荡 冷冷清清 荒僻 冷清清
deserve:值得 该当
design:设计 图案
designate:命名 指明
designated:特定 指定 定点
designation:名目 指称
designer:设计师 设计者
designs:心术
desirable:可取
desired trajectory:轨道
desk:桌子 书桌
desktop:桌面
desolate:荒凉 冷落 凄凉 偏僻
despair:绝望 失望
desperate straits:绝境
desperate:危急 绝望 惨烈
desperately serious:不得了
desperately:死命 没命
desperation:绝望
despicable:卑鄙 鄙夷 卑劣 龌龊
despise:鄙薄 鄙视 小觑 藐视
despite:尽管
despondent:抑郁 懊丧 失神
despot:豪强 霸王 暴君
dessert:甜食 点心 甜点 甜品
destination:目的地 去处 终点
destiny:命运
destitute:颠沛 穷困 穷苦 清贫
destroy:摧毁 破坏 毁灭 捣毁
destroyed:灭亡 亡国
destroyer:驱逐舰
destruction:破坏
destructive:有害 毁灭性 破坏性
detachment:支队
detail:选派 细部
detailed:详细
details:内容 细节
detain:扣押 滞留 扣留 拘留
detained:受阻
detect:检测 发觉 侦查
detection:检测 侦察
detective:侦探 侦察员 密探 探子
detector:探测器 探头 检测器
detention:拘役 羁押
detergent:清洁剂 洗涤剂
deteriorate:变质 衰落
determinant:行列式
determination:决心 意志 认定
determine policy:决策
determine:判断 确定 测定 测量
determined:坚决 决心 决意 立志
detest:痛恨 憎恨
detonate:爆炸 引爆
detonator:引信 雷管
detour:绕过
devaluate:贬值
devastate:蹂躏 毁坏 残害 肆虐
devastating:厉害 利害 毁灭性
devastation:惨状
develop:发展 发育 开展 开发
developed nation:发达国家
developed:发达
developer:开发商 开发人员
developing country:发展中国家
development zone:开发区
development:发展
deviate:偏离
deviation:偏差 背离 偏转
device:电器 装置 器件
devil king:魔王
devil:魔鬼 妖怪 魔头 恶鬼
devils:鬼子
devious:奸诈 委曲
devise:作出
devote:贡献
devoted:忠诚
devotion:忠心 热诚 慈爱
devour:吞食
devout:虔诚
dexterous:轻巧 机巧 巧手
dharma:达摩 佛法
diabetes mellitus:糖尿病
diabetes:糖尿病
diagnosis:诊断
diagnostic property:特征
dial:拨打
dialogue:对话
dialysis:透析
diameter:直径
diamond:金刚 钻石 金刚石
diana:戴安娜
diaoyu islands:钓鱼岛 钓鱼台
diaper:尿布
diaphragm:隔膜 光圈
diarrhea:腹泻
diary:日记
diatom:硅藻
dice:骰子
dick:鸡巴
dickens:狄更斯
dictate:主宰 口述 使然
dictator:独裁者
dictatorship:专政 专制 独裁
diction:措辞 口齿 吐字 措词
dictionary entry:词条
dictionary:词典 辞典
die young:短命
die-hard:死守 铁杆
die:死亡 死去 去世 逝世
diesel engine:柴油机
diesel fuel:柴油
diet:饮食 国会
differ:相差 不一
difference:分别 区别 差别 差异
different:不同
differential equation:微分方程
differential:级差 微分
differentiate:划分 区分 鉴别 分辨
differentiation:分化
differently:分别
difficult problem:难题
difficult situation:困难
difficult:困难 艰难 艰苦
difficulties:苦衷
diffident:心虚 发虚
diffraction:衍射 分光
diffuse:扩散 弥漫
diffusion:扩散
dig:挖掘
digest:消化
digestive tract:消化道
digestive:消化
digit:数字
digital:数据 数字
dignified:庄严 威严 凝重 端庄
dignitary:显贵
dignity:尊严 体面 人格
digression:插话
dike:堤防 堤坝 水坝
dilapidated:残破 破烂 年久失修
dilemma:两难 困局
diligence:勤勉
diligent:用功 勤劳 勤奋 勤快
dillydally:磨磨蹭蹭 磨蹭
dilute:稀释 冲淡
dim-witted:傻乎乎
dim:黯然 淡淡 阴暗 暗淡
dimension:大小
diminish:减小
dimly:依稀 恍惚
dimple:笑靥 酒窝
dimsum:点心
din:鼓噪
dine:用膳 就餐
dining hall:餐厅 食堂
dining room:餐厅
dining table:餐桌 饭桌
dinner:晚饭 晚餐 饮宴
dinosaur:恐龙
diode:二极管
dip:倾角 浸入
diphtheria:白喉
diploid:二倍体
diploma:文凭
diplomacy:外交
diplomat:外交官 外交家
diplomatic mission:使馆 使团
diplomatic:外交
dire:吃紧
direct observation:直观
direct ratio:正比
direct seeding:直播
direct:指挥 指导 导演 统率
directed:定向
direction:方向 走向
directions:说明 说明书 攻略 指引
directly related:直系
directly subordinate:直属
directly:径直 迎面 一头
director general:理事长
director:主任
directory:目录 名录
dirge:挽歌 哀歌 哀乐 哭腔
dirty:肮脏 龌龊 污浊 混浊
disability:损伤
disabled person:残疾人
disabled:残疾 伤残
disadvantage:缺点 弊病
disadvantaged:劣势
disagree:争执
disagreeable:讨厌
disagreement:分歧
disappear:消失
disappointed:失望
disappointment:挫折 失落
disapprove:不以为然 看不惯
disarm:缴械
disarmament:裁军
disassemble:拆开 拆解
disaster area:灾区
disastrous:惨重 不得了
disband:解散 遣散 散伙
disc:碟片
discard:废弃 抛弃 丢弃 丢掉
discern:识别
discharge smoke:冒烟
discharge:发射 排出 释放 排放
disciple:弟子 门人
disciplinary action:处分
discipline sb:处分
discipline:纪律 规律 管教
disclose:揭露 吐露 揭发 声张
discolor:变色
disconcerted:心乱如麻 发窘
disconnected:间断 隔绝
discontent:牢骚
discontented:不满
discontinue:中断 中止
discount:折扣 贴现 优惠
discourage:挫折
discouraged:气馁 泄气 心灰意冷 灰心
discourse:论述 言谈
discover:发现
discreet:知趣 识趣
discrepancy:差异 出入
discrete:分立 离散
discriminate:区别
discrimination:歧视
discussion forum:研讨会
discussion:商议 研讨 议论 交谈
discussions:会谈
disdain:轻蔑 鄙视 鄙弃 唾弃
disease resistant:抗病
disease:疾病
diseased:病变 瘟疫
disengage:脱身
disfigure:毁容
disgrace:耻辱 羞惭
disgraced:现世 受辱 失宠
disgraceful:可耻 大逆不道
disguise:伪装
disgust:恶心 生厌
disgusting:可憎 下作
dish:菜肴 盘子
disharmony:失和
disheartened:颓丧
disheveled:乱蓬蓬 凌乱
dishonor:侮辱 羞辱 玷辱
disillusioned:寒心
disinfect:消毒 杀毒 杀菌
disinfectant:消毒剂 杀菌剂
disintegrate:解体 瓦解 碎裂
dislike:讨厌 反感
dismal:悲凉 惨淡
dismantle:拆除 拆开 拆毁 撤除
dismiss:罢免 辞退
disobey:违抗 违拗 抗命 违令
disorder:紊乱 混乱
disorderly:错落 无序 颠三倒四
disorganized:涣散
disoriented:昏迷
disparage:贬低 贬抑 贬损
disparity:差距 差别
dispatch troops:派兵 出动
dispatch:解决 发出 结果 派出
dispel:化解 驱除 打消 消解
dispense:配药
disperse:分散 四散 散落 散开
dispersed:离散
dispirited:沮丧 灰色
displacement:排水量 位移
display ostentatiously:张扬
display:发挥 表现 显示 展示
displeased:不悦
disposable:一次性
dispose:部署
disposition:性格 脾气 天生
dispute:纠纷 争执 争议 争端
disputes:风波
disregard:撇开 不计 不问 无视
disrepair:失修
disrespectful:轻薄
disrupt:搅乱
dissatisfied:不满
dissect:解剖 剖析
disseminate:宣传 传播 散布
dissension:倾轧
dissent:异议
dissident:异己 异见
dissimilation:异化
dissipate:消散 耗散
dissipated:糜烂 荒唐 花心
dissolute:风流 放荡不羁 放浪 浪荡
dissolve:解散 化解 溶解 融化
distance apart:相距
distance traveled:行程 路程
distance-preserving:保长
distance:距离
distant past:上古
distant place:远处
distant seas:远洋
distant:远远 遥远
distill:蒸馏
distillation:蒸馏
distinct:不同 明显 清楚 独特
distinction:差别
distinctive feature:特征
distinctive flavor:风味
distinctive style:风味
distinctive:特有
distinguish:分别 区别 识别
distinguished:杰出 卓越
distort:歪曲 扭曲
distortion:畸变 失真
distracted:恍惚 怅惘 分神 六神无主
distressed:烦恼 苦恼 凄然 忧伤
distribute:分布 分配 流通 发布
distributed:分布
distribution:分布 流通 物流
distributor:经销商 分销商 批发商
distrust:疑惑 信不过
disturb:影响 干扰
disturbance:风波 骚动 骚乱
disturbed:不安 不忍
ditch:河沟
dive:潜水 跳水
diver:潜水员
diverge:分支 偏离 岔开 发散
diverse:多种 多样 纷纷
diversion:解闷 疑阵
diversity:多样 多样性
divert:欢娱 改道
dividend:分红 红利 股利 股息
dividing range:分水岭
divination:方术 卜筮
divine:神圣 占卜
diving:跳水 潜泳
division:部门 部类
divisor:因子 因数 约数
divorce:离婚
divulge:透露 泄露
dizziness:眩晕 晕眩
dizzy:头晕 昏昏沉沉 目眩 头昏
docile:温顺 温驯 服帖 驯服
dock:码头
doctor:医生 博士 大夫 医师
doctrine:原则 学说
document:文件 文献 文书
documentary:纪录片 纪实
documents:公事
dodge:闪避 闪身 躲避 闪过
dogmatic:教条 武断 一意孤行
doha:多哈
doings:所为
doll:娃娃 人形
dolphin:海豚
domain:领域
dome:圆顶 穹窿 穹顶
domestic animal:家伙 畜生 家畜
domestic:国内 境内
domestically produced:国产
domesticated animals:牲畜
dominance:优势
dominant:主导 强攻
dominate:支配 主宰 主导 把持
domineering:跋扈 狂傲
dominica:多米尼加 多米尼克
dominoes:骨牌
don armor:披甲
donate money:捐款
donate:捐献 捐赠 捐助 捐给
donation:捐款 捐献 捐助
dong biwu:董必武
donkey:驴子 毛驴
donor:施主 供体
doom:死命 祸事
door:门户 大门
doors:大门
doorstep:门槛
doorway:门口
dorm room:宿舍
dormant:休眠
dormitory:宿舍 寝室
dorsal fin:背鳍
double happiness:双喜
double tier:双层
double-edged:双面
double:双重 加倍 倍增 双人
doubles:双打
doubt:怀疑 疑惑 疑问
dough:面团
douglas:道格拉斯
dove:鸽子
dover:多佛尔 多佛
downcast:低落 低沉
downfall:倒台 沉沦
downhearted:感伤 心灰意冷 灰心丧气 心灰意懒
downhill:下坡
downpour:倾盆大雨 倾盆
downstream:下水 下游
downtown:市区 市中心
downturn:滑坡
downward:向下
dowry:陪嫁 嫁妆 天资
doze:瞌睡
dpp:民进党
drab:灰暗 党八股 暗淡
draft resolution:提案
draft:草案 拟定 绘制 气流
drag:阻力 拉扯
dragnet:天罗地网 拖网
dragon boat:龙舟
dragon king:龙王
dragon robe:龙袍
dragonfly:蜻蜓
drain:排水 排泄 宣泄 挤出
drainage area:流域
drainage divide:分水岭
drainage system:水系
drainage:引流
drained:精疲力竭 精疲力尽 枯萎
drama:戏剧
dramatic:戏剧性
dramatist:编剧 戏剧家
drastic:激烈 过激
draw back:后退
draw:作出 绘制 汲取 领取
drawer:抽屉
drawing room:客厅
drawing:绘画 图画
dread:恐怕 恐惧 畏惧
dreadful:可怕
dream:理想 梦想 做梦 心愿
dredge:疏浚 疏导 疏通 打捞
drench:浸透
drenched:湿透
dress:服装 打扮 穿戴
dressing:调味 香精 调味料
dressmaker:裁缝
drift away:游离
drift:飘荡 漂移 浮游 漂泊
drill troops:练兵
drill:训练 操练
drilling:钻探
drink tea:喝茶
drink wine:饮酒
drink:喝酒 饮料 饮用
drinking water:清水 吃水 饮水 饮用水
drip:点滴
drive forward:推进
drive:精神 驱动
drivel:胡说
driver:司机 驾驶员
driving force:推力 推动力 驱动力
drizzle:小雨 烟雨 细雨 蒙蒙
drone:无人机 嗡嗡
drool:垂涎
droop:下垂 低垂 耷拉
drooping:下垂
drop:下降 落下 衰落 下落
droplet:水珠 点子
dropout student:肄业生
dropsy:水肿 浮肿
dross:糟粕
drought:干旱
drown:淹没 淹死 溺水 溺死
drowsy:瞌睡 昏昏欲睡
drug:药品 药物
drugs:毒品
drugstore:药房 药剂师
drumstick:鸡腿
drunk:醉醺醺
drunkard:酒鬼 醉汉 醉鬼
dry land:陆地
dry:干燥 干旱
dual:对偶 二元
duality:二元 对偶
duan qirui:段祺瑞
dub:命名 册封
dubai:迪拜
dubious:可疑 不三不四 不明不白 半信半疑
duck:鸭子
duckweed:浮萍
duct:导管
due consideration:审议
duel:决斗 对抗赛
duke:公爵
dull-witted:愚鲁
dull:干燥 缓解 淡淡 平板
dumb person:哑巴
dumb:哑巴
dumbstruck:骇然
dummy:假货 假人
dump:倾倒 抛弃 倾销 抛售
dumpling skin:面皮
dumplings:面食
dung:粪土
dupe:钓鱼 大头 欺蒙 愚弄
duplicate:重复 复制 复印件
durable:耐用 结实 禁用 耐久
duration:长短 时长
dusk:黄昏 天黑
dusky:昏暗 灰蒙蒙
dust:灰尘 尘土 尘埃 粉末
duster:拂尘
dustpan:簸箕
dutch:荷兰语
duties:职务 勤务
duty:任务 义务 责任 职责
dwarf:矮子 侏儒 矮化
dwell:居住 栖息
dwelling:人家
dye:染料 染色 颜料
dying:奄奄一息 垂死 临危 气绝
dynamic:动态 动感
dynamics:动力学 力度
dynamism:雄风 朝气 冲劲
dynasty:王朝 朝廷 朝代
dysentery:痢疾
e-book reader:电子书
e-commerce:电子商务
eager:急切 心切 踊跃 殷切
eagerly:竞相 津津有味 切切
eagle:老鹰 飞鹰
ear-splitting:震耳
ear:耳朵
eardrum:鼓膜 耳膜 耳鼓
earl:伯爵
early childhood:小儿
early morning:早晨 早上 清晨
early period:早期
early phase:早期
early stage:早期 前期
early warning:预警
early years:早年 初年
early youth:少年
earn money:赚钱
earnest:认真 严肃
earnestly hope:期望
earnestly:切实
earnings:收益
earphones:耳机
earring:耳环
ears:耳畔
earth-shattering:石破天惊 排山倒海 翻江倒海
earthquake:地震
earthworm:蚯蚓
earwig:蚰蜒
ease:减轻 缓和 放宽
easily:轻易 顺手 动辄
east africa:东非
east asia:东亚
east china:华东
east face:东侧
east longitude:东经
east sea:东海
east side:东侧 东边 东面
east:东部 东方 东边
easter:复活节
eastern europe:东欧
eastern part:东部
eastern wu:东吴
easy:容易
easygoing:随和 平易近人
eaves:屋檐 房檐
eavesdrop:偷听 窃听 侦听 监听
ebb:减退
eccentric:古怪 奇人 怪人 阴阳怪气
echelon:梯队
ecliptic:黄道
economic system:经济体制
economic:经济
economical:节俭 实惠
economics:经济学
economist:经济学家
economy:经济
ecstasy:狂喜 销魂
ecuador:厄瓜多尔
eddy:漩涡 旋涡 涡旋
edema:水肿 浮肿
edge:边缘 边沿
edible salt:食盐
edible:食用
edict:诏书
edison:爱迪生
edit:编辑
edition:版本
editor:编辑
editorial:社论
educate:教育
education:教育
educational administration:教务
educational background:学历
educational establishment:学府
educational institute:学院
educational institution:院校
educational system:学制
educator:教育工作者
edward:爱德华
eel:鳗鲡 鳗鱼 鳝鱼
effect:影响 效果 作用
effective:有效
effectiveness:效益 效力 效用 效能
effeminate:婆婆妈妈
efficacious:管用 灵验
efficacy:效果 功效 功力 效能
efficiency:效率 效益
efficient:高效
effort:功夫 工夫 作用力
effortless:轻松 毫不费力
efforts:力度
egg white:蛋白
egg:鸡蛋
eggplant:茄子
eggshell:蛋壳
ego:自我
egret:鹭鸶
egypt:埃及
eid:尔德
eight-nation alliance:八国联军
eighth month:八月
eighty percent:八成
eighty:八十
ejaculate:射精
ejaculation:射精
eject:弹射
elaborate:精巧 发挥 阐述 敷衍
elapse:逝去 流逝
elasticity:弹性
elated:昂扬 欢欣 快意 心花怒放
elbow:手肘 胳膊肘
elder brother:阿哥 兄长 老兄
elder sister:大姐 大嫂
elder:长老
elderly lady:老太太
elderly man:老者
elderly:老人 老年
elders:父老 先辈
eldest brother:大哥
eldest son:长子
elect:选举
elected:当选
election:选举
electric charge:电荷
electric circuit:电路
electric current:电流
electric field:电场
electric light:电灯 电光
electric motor:电动机
electric:电气
electrical discharge:放电
electrical energy:电能 发电量
electrical lead:导线 连线 引线
electrical machinery:电机
electrical network:电网
electrical power:电力
electrical:电气
electricity generator:发电机
electricity transmission:输电
electricity:电力 电气
electrode:电极
electroencephalogram:脑电图
electromagnetic fields:电磁场
electromagnetic wave:电磁波
electromagnetic:电磁
electromagnetism:电磁学
electron:电子
electronic book:电子书
electronic:电子
electronics:电子学
elegance:风度 高雅 款式 腔调
elegant manner:风采
elegant:优美 典雅 雅致 款式
element:因素 元素 成分
elementary school:小学
elementary:基本
elements:风雨
elevation:海拔 高度
elevator:电梯
elf:神仙 精灵 仙童 小精灵
eligible:合格
eliminate:消除 排除 除去 清除
elimination:淘汰
elite troops:精兵
elite:精英 精锐
elixir:仙丹 灵丹妙药
elizabeth:伊丽莎白
ellipse:椭圆
ellipsoid:椭球
elliptic:椭圆
elm:榆树
eloquence:口才
eloquent:雄辩 善辩 口若悬河 能言善辩
elsewhere:别处
elucidate:阐明
email:电子邮件 邮件
emanation:发射
emancipate oneself:翻身
emancipate:解放
embankment:堤岸 堤防
embargo:禁运
embark:乘船
embarrass:过不去 恶心
embarrassed:尴尬 好看 难堪 害羞
embarrassing:没趣
embarrassment:困窘
embassy:大使馆 公使馆
embed:镶嵌 嵌入
embezzle:贪污 吞没 挪用 克扣
embittered:愤恨 愤世嫉俗
emblem:象征
embody:体现 包含
embrace:怀里 拥抱
embryo:胚胎 胎儿
embryology:胚胎学
emerald:祖母绿
emerge prominently:涌现
emerge:出现
emergence:产生
emergency relief:救济 周济
emergency:紧急
emerging:新兴 新生
emigrant:移民
eminent status:高位
eminent:尊重 闻名 卓著
emission:发射 排放
emissions:尾气
emit:发射 散发
emotion:感情 情感
emotional:伤感 感性 情绪化 多情
empathize:体谅
emperor:皇帝 皇上
emphasis:侧重点
emphasize:强调 注重 加重
emphatic:强势
empire:帝国
employ:使用 采用
employed:在职 干活
employee:员工 雇员
employer:雇主
employment:就业
empress dowager:太后 皇太后
emptiness:空虚
empty-handed:空手
emulation:仿真
emulator:模拟器
emulsion:乳剂 粉刷 乳液
enact laws:立法
enact:颁布 演绎
enamel:搪瓷 珐琅
encephalitis:脑炎
enchant:引人入胜 迷魂
enchanted:心醉 入迷 着魔
enchanting:迷人 绮丽 妖娆
encircle:包围 环抱 兜圈子
enclose:封装 包住
enclosure:附件 圈地
encounter:遭遇 相遇 交会 遭逢
encourage:鼓励 激励 养殖
encroach:超出
encryption:加密
encyclopedia:百科全书
encyclopedic:百科
end stage:晚期
end:结束 终端 完毕 尽头
endanger:危害 危及
endangered:濒危
endeavor:奋进
endgame:残局 终局
ending:结局 结尾 收场
endless:无穷 漫长 无尽
endlessly:不已 不尽 不休
endorse:拥护 赞成 审批 赞同
endurance:耐力 续航 持久 忍耐
endure:忍耐 忍受 经受 克服
enduring:持久
enemy country:敌国
enemy plane:敌机
enemy troops:敌军
enemy:敌人
energetic looks:气势
energetic:积极
energetically:大力
energy channels:经络
energy:能量 能源 精力 活力
enfeoffment:封地
enforce:强制
enforcement:强制
engage:聘请
engagement:约会 婚约 约定
engine:发动机
engineer:工程师 策划
engineering project:工程
engineering:工程
england:英格兰
english-chinese:英华 英汉
english:英语 英文
engrave:雕刻
engrossed:投入 只顾 沉迷 专心
engulf:席卷 吞噬 埋没 吞没
enhance:弘扬 增进
enigma:谜团
enigmatic:莫测高深 神秘莫测
enjoin:责令
enjoy together:共享
enjoy:享受 享有 欣赏
enjoyable:有意思 写意
enlarge:扩大 增大 放大
enlargement:肿大
enlighten:启发 启示 教化
enlightened:开明 启蒙
enlightenment:启发 启示 开明 启迪
enlist:报名 从军 招募 征召
enliven:活跃 搞活
enmity:仇恨 敌意 冤仇
enormous:极大 巨大 庞大
enormously:大大
enough:足够
enquire:质询
enrage:激怒 触怒
enraged:气哼哼 气冲冲
enrich:丰富
enrichment:发财致富
enroll:注册 报名
ensemble:集合体
ensign:旗帜
ensure:保障 保证 确保
entail:连带 导出
enter:进入 走进
enterprise:企业
entertain:娱乐 款待 宴请 招待
entertaining:可乐 逗人
entertainment:娱乐 游艺
enthusiasm:热心 积极性 激情 劲头
enthusiast:爱好者 玩家 积极分子
enthusiastic:热烈 热情
enthusiastically promote:鼓吹
enthusiastically:踊跃 起劲
entice:诱惑 放电 诱骗 拉拢
entire body:整体
entire book:全书
entire population:全民
entire text:全文
entire world:全世界
entire year:终年
entire:整个 全部 全球 全体
entirely different:截然不同
entity:实体
entrance door:入门
entrance:大门 进口 入口
entranced:出神 入神
entrap:诬陷 陷害 诱使
entreat:哀求 恳求
entrenched:固守 据守
entrepreneur:企业家 创业者
entrust:委托 赋予 寄托 信托
entrusted:受托
entry:账目 条目 账面
enumerate:列举 罗列 历数
enunciation:表述 口齿
envelop:笼罩
envelope:信封 外壳 封套 封皮
envious:红眼 妒忌 眼红 妒嫉
environment:环境 周围
environmental protection:环保 环境保护
environmentally friendly:环保
envoy:大使 使者 使节
envy:羡慕 嫉妒 艳羡
eocene:始新世
ephemeral:露水 瞬息
epic:史诗
epicenter:震源
epidemic:瘟疫 传染性 流行性
epidemiology:流行病学
epilepsy:癫痫
epistle:书信
epoch:时代
equal:平等 同样 等于 相等
equality:平等
equally famous:齐名
equally:相等
equation:方程式 等式
equestrian:骑手
equilibrium:平衡
equinox:二分
equip:装备
equipment:设备 装备 武装 装置
equitable:公正 公道 公允
equity shares:股权
equivalent:同样 相等
equivocal:模棱两可 暧昧
era:时代 年代
eraser:橡皮
erect:安装 直立 高耸 竖立
erection:勃起
erhu:二胡
eritrea:厄立特里亚
erode:侵蚀
eroded:流失
err:弄错 犯错
errand:差事
errant:不轨
erratic:疯疯癫癫 变幻莫测 反复无常
error:错误
erudite:渊博 学海 博学
erudition:学识
erupt:爆发 喷发
eruption:喷发
erythrocyte:红细胞
escalator:电梯
escape:逃走 逃避 逃命 逃跑
escort:护送 簇拥
eskimo:爱斯基摩
especially:特别 尤其
espresso coffee:浓缩
essay:文章 散文
essence:本质 精神 实质 精华
essences:调味 香精 调味料
essential factor:要素
essential:必要 必备 必需
essentials:要领 要义 精义
establish:建立 成立 建成 设立
established theory:定理
established:立足 既定
establishment:机关
estate:产业 财产
esteem:尊重 推崇
esteemed mother:老太太
estimate:估计 预计
estimation:估值
estranged:生分 疏离
estrogen:雌激素
estuary:河口 海口
eternal:永远 永恒
ether:乙醚
ethernet:以太网
ethics:道德 伦理 伦理学
ethiopia:埃塞俄比亚
ethnic group:民族 少数民族
ethnicity:种族
ethylene:乙烯
etiquette:礼仪 礼法 礼节 礼数
etymology:词源 语源
eucalyptus:桉树
euclidean:欧式
eulogize:颂扬 歌颂 赞美 讴歌
eulogy:祭文 悼词
eunuch:老公 公公
euphemistic:委婉
eurasia:欧亚大陆 欧亚
euro:欧元
europe:欧洲
european union:欧盟
european:欧洲人
evacuate:转移 撤离 疏散 撤走
evade:避开 躲避 逃避 躲闪
evaluate:评价 评估
evaluation:评估 考核 估算 考评
evaporate:蒸发
evaporation:蒸发 气化
evasive:闪烁
eve:前夕
evening meal:晚饭 晚餐
evening newspaper:晚报
evening party:晚会
evening:晚上
evenly:平均
event:事件 项目
events:事变
eventually:终于
evergreen:常绿 常青
everlasting:永久 永恒 无极
everybody:各位 每人 大伙 一体
everyday business:常务
everyday life:起居
everyday:每天 日常 平日 经常
everyone present:全场
everyone:大家 众人 人人
everything:一切
everywhere:到处 处处 四下 遍地
evidence:证据 见证
evident:显然
evidently:可知 分明
evil person:恶人 魔王
evil spirit:妖精 恶鬼
evil:罪恶 弊病 邪恶
evildoer:歹徒 歹人 妖孽 为非作歹
evoke:激起 引发 唤起
evolution:进化 演化 演变 演进
evolve:演变 演化
exacerbate:加剧
exact:准确 确切 精密
exactly:正是 就是 便是 恰恰
exaggerate:夸张 夸大 浮夸 渲染
exaggerated:夸张
exaggeration:壮语
exam candidate:考生
exam paper:考卷
exam question:试题 考题
exam room:考场
exam:考试
examination paper:试卷 卷子
examine finances:审计
examine:审查 看看 检查 考核
example:事例 例子 榜样 例证
excavate:发掘 挖掘 开挖
excavator:挖掘机
exceed:超过 超出 高于
exceedingly:极为 极了
excel:胜过
excellent quality:优质 名优
excellent:优秀 完善
except:除了
exception:例外
exceptional:异常 优异
exceptionally big:特大
exceptionally good:特异 绝佳
exceptionally:分外
excerpt:摘录 选录 节选 摘抄
excess:过度 过量 过剩
excessive:过分 过度
excessively:过于
exchange rate:汇率
exchange:交流 交换 兑换
excise:切除 摘除
excitable:神经质
excite:激动 激发 刺激
excited:兴奋 活跃
excitement:兴奋
exciting:刺激性 令人振奋
exclamation:叫喊
exclude:除外 排除 排斥 去掉
excluding:之外
exclusive:独家 专有
excoriate:呵斥 剥皮 喝斥 苛责
excrement:粪便 大便 排泄物
excrete:排泄
excuse:原谅 借口 免除 包涵
execute:执行 进行 行事
executed:受刑 伏诛
execution ground:刑场 法场
execution:处死 行刑
executioner:刽子手
executive:行政
exempt:豁免 免除
exemption:豁免
exercise patience:忍耐
exercise:活动 运动 行使
exert oneself:出力
exert:使出 施加
exhale:吐气
exhausted:疲惫 劳累 疲惫不堪 倦怠
exhausting:辛苦
exhaustion:衰竭
exhaustive:详尽 周延
exhibit sth:展示
exhibit:发挥 展览
exhibition:表演 展览 展览会
exhort:嘱咐 劝告 相劝
exhortation:劝告 箴言
exile:流放
existence:存在
existing:既有
exit:出口
exonerate:昭雪 开脱
exorcise:祛邪
exotic delicacies:山珍海味
exotic:异国 奇异
expand:发展 扩大 扩展
expansion:扩张 扩展
expansive:宽阔
expect:预期 料想 企盼
expectation:期望 期待 预料
expectations:期望值
expected:可望
expecting:有喜
expedite:加速
expedition:长征 远征 征战
expel:驱逐 开除 逐出
expenditure:费用 经费
expenditures:开支
expense:费用 花费 支出
expenses:开支 开销
expensive:昂贵 高昂 值钱
experience:经验 经历
experiment:实验 试验
experimental verification:验证
experimental:实验 试验
expert:专家 高手
expertise:两手 专业性
expire:期满 到期 过期
explanation:解释 说明
explicit:明确
explode:爆发 爆炸
exploit:利用 开发
exploitation:剥削
exploiter:剥削者
exploration:探测
explore:探索 发掘 勘探 探险
explorer:探险家 探险者
explosion:爆炸
explosive:炸药 爆炸性
exponential:指数
export:输出 出口
expose:露出 揭露 暴露 揭发
exposed:裸露 外露
exposition:博览会 论述
exposure:曝光 朝向
expound:阐述 阐明 阐释
express emotion:抒情
express sympathy:慰问
express thanks:道谢 称谢
express:表示 表达
expression:表现 神色 表情 神情
expressions:字句
expropriate:剥夺 征收 接收 征用
exquisite:细腻 精妙 高尚 精致
extant:现存
extend:推广 扩展 延伸 伸出
extending widely:大片
extension:扩展 伸展
extensive:广泛 大规模
extent:规模 范围 幅度
exterior appearance:外观
exterior:外面
exterminate:灭亡 绝灭 杀灭 全歼
external aid:外援
external appearance:外面
external force:外力
external form:外形 外型
external part:外部
external:对外 国外 外来 外界
extinction:绝灭 绝种
extinguish:灭绝 扑灭
extort:勒索 追索 敲诈 暴敛
extra:额外
extract:取出 开采 作出 抽出
extracurricular:课外 课余
extramarital:婚外
extraordinary:非常 特殊
extrapolate:推算 推断
extravagance:铺张 锦衣玉食
extravagant:奢侈 过度 挥霍 豪奢
extreme boundary:极限
extreme popularity:疯狂
extreme:极端 激烈
extremely few:极少数
extremely important:非同小可 至关重要
extremely large:巨幅
extremely nervous:生怕
extremely poisonous:剧毒
extremely quiet:静悄悄
extremely:十分 极为 极其 极了
extremity:尽头 末端
extricate:脱出
extrude:挤出 挤压
exuberant:繁茂 旺盛
eye socket:眼眶 眼窝 眼圈
eye-catching:引人注目 显眼 抢眼
eye:眼睛
eyeball:眼球 眼珠 眼珠子
eyebrow:眉毛
eyeglasses:眼镜
eyelashes:睫毛
eyelid:眼皮 眼睑 眼皮子
eyes:眼目 眼帘
eyesight:视力 眼力 眼帘
eyewitness:见证人 目击者
fable:寓言
fabricate:捏造 杜撰 编造 炮制
fabricated:虚妄
fabrication:虚构
fabrics:纺织品
fabulous:极好
facade:外墙 假象 门面
face squarely:正视
face sth:面临
face upwards:仰天
face-to-face:迎头 相向
face:面对 表面 面向 面貌
facebook:脸谱
facet:层面 面向
facial expression:颜色
facial features:面目 面容 面相 五官
facial hair:胡子
facilitate:方便 促成 便利
facilities:设施 设备
facing death:临死
facing:面前 朝着
fact:事实 实事
faction:门户 党派 阵营 派系
factor:条件 因素
factory director:厂长
factory owners:厂家
factory:工厂 厂家
faculty:学院
fad:时尚
fade away:消失
fade:褪色 凋零
fahrenheit:华氏
fail:失败 失效 落空
failing:弱点
failure:失败
faint:微微 隐隐 淡淡 微弱
fainting:眩晕
fair:公平 合理 正当 公正
fairly:相当 较为
fairy tale:神话
fairy:仙女 神仙 仙子 精灵
fairyland:仙境 蓬莱 仙界 幻境
faith:信心 信念
faithful official:忠臣
faithful:忠实
falcon:猎鹰
fall apart:崩溃 土崩瓦解
fall asleep:睡着 入睡
fall back:倒退 回落 后退
fall behind:落后
fall down:摔倒 掉落
fall ill:生病 患病 病倒 犯病
fall vacant:出缺
fall:下降 落下 下跌 衰落
false:错误 虚假 虚伪
falsehood:谬误
falsify:篡改 作假
falter:衰退
fame:名誉 美誉 声誉 名气
familial property:家当
familiar:密切 亲切
family background:出身
family circumstances:家境
family clan:家门
family head:家长
family heirloom:传世
family member:家属 眷属
family planning:计划生育
family property:家产 家业 家私 家底
family status:门户 门第
family:家庭 人家 家族
famine:饥饿 饥荒 灾荒
famished:挨饿
famous brand:名牌
famous city:名城
famous general:名将
famous master:名师
famous mountain:名山
famous name:大名
famous reputation:盛名
famous scholar:名士
famous school:名校
famous:著名 有名
fan li:范蠡
fan:球迷 扇子 爱好者
fancy:想象 想要 看中
fang:獠牙
fantastic:奇异 奇妙
fantasy saga:传奇
fantasy:幻想 做梦 空想 奇幻
far away:万里 远方
far east:远东 亚太区
far-fetched:牵强 遥不可及
far-reaching:深远
farce:闹剧
fare:票价 运价
farewell:送别
farm chemical:农药
farm crop:庄稼
farm implements:农具
farm:农场 田间 种地 种田
farmer:农民
farmhouse:庄家 田舍 农舍
farming:农业
farmland:农田 田地
farsi:波斯语
farsighted:远视
fart:放屁
fascinated:神往 醉心 着迷
fascinating:有趣 迷人
fascist:法西斯
fashion:时尚 时装
fashionable:流行 时尚 风靡 时髦
fast:快速 迅速
fasten:固定
fat person:胖子
fat:脂肪 肥胖 油脂 肥大
fatal:致命
fate:命运
father-in-law:岳父 老公公
father:父亲 老子 爸爸
fathom:捉摸
fatigue:疲劳
fatigued:困顿 疲困
fatty acid:脂肪酸
fatty:胖子
faucet:龙头
fault:不是
faultless:完备
fauna:鸟兽
faux pas:得罪
favorable circumstance:机遇
favorable criticism:好评
favorable:良好 有利 优惠
favored:受惠 受宠
favorite:喜爱
fax:传真
fear:恐怕 生怕 恐惧 畏惧
fearful:可怕 心惊
fearless:不怕 大胆
fearsome:强悍
feasible:切实 使得 可行
feast:宴会 酒席 酒宴 筵宴
feat:功绩
feather:羽毛
feature:特点 设有
features:面貌 容貌 眉目 嘴脸
february:二月
feces:粪便 大便
federal state:联邦
federal union:联邦
federal:联邦
federation:联合会 联邦
feeble:软弱 微弱 衰弱 乏力
feed:饲料 喂养 传球 哺育
feedback:反馈
feel anxious:着急
feel deeply:深感 痛感
feel embarrassed:不好意思
feel happy:开心
feel reassured:放心
feel relieved:放心
feel remorse:懊悔
feel sad:难过 心酸
feel sick:恶心
feel unwell:难受 难过
feel wronged:委屈
feel:感到 觉得 感觉 认为
feeler:触角
feeling well:舒服 受用
feeling:感觉 情感 感受
feelings:情怀 情操 面子 心声
feign:假装 冒充 装作 故作
fell:采伐
fellow apprentices:师兄弟
fellow citizen:同胞
fellow countryman:乡亲
fellow countrymen:国人
fellow student:同学
fellow townsman:老乡
fellow:汉子 小子 院士 伙计
fellowship:友谊 联谊
felt:毛毡
female sex:女性
female student:女生
female:女子
feminine:阴性 阴柔
fence:围墙 篱笆 栅栏
fencing:剑法
feng shui:风水
feng yuxiang:冯玉祥
ferment:发酵 酝酿
fermentation:发酵
fern:蕨类
ferocious:凶猛 杀气腾腾 凶恶
ferry crossing:渡口
ferry:渡船 摆渡 轮渡 乘船
fertile:肥沃 富饶
fertility:肥力 生育
fertilized:受精
fertilizer:化肥 肥料
fervent:慷慨 热切 火热
fervor:激情
fester:化脓 溃烂
festival:节日 节庆
festive:喜庆
fetch:拿来
fetishism:拜物教
fetters:束缚 脚镣 羁绊 禁锢
fetus:胎儿
feud:世仇 仇隙
feudal official:官府
feudal ruler:封建主
feudal society:封建社会
feudal vassal:诸侯
feudal:封建
feudalism:封建
fever:高烧 热病 高热
few words:两句
few years:几年
few:一些 几个 少数
fiat:菲亚特
fiber:纤维
fickle:多变 无常 薄幸 花心
fiction:小说
fictional:虚构
fictitious:虚拟
fiddle:小提琴
fidelity:忠诚
fief:领地 采邑
field army:野战军
field work:实习
field:方面 平原 领域
fields:田园
fiend:恶魔 煞神
fiendish:凶恶 穷凶极恶
fierce battle:激战 恶斗 恶战
fierce tiger:猛虎
fierce-looking:横肉
fierce:激烈 猛烈 凶猛 凶恶
fiery dragon:火龙
fiery:火热 火爆 火红
fifth month:五月
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
fighting:战事 搏杀
figuratively:比喻
figure:人士 形象 数字 外形
figures:数码
figurine:人儿
file:文件 备案 档案 卷宗
files:案卷
filial son:孝子
filial:孝顺
film festival:电影节
film:电影 影片 拍摄
filter:过滤 筛选 滤波器
filth:污垢
filthy:肮脏 污秽 龌龊 不干不净
final conclusion:定论
final years:末年
final:最后 最终
finalize:定型
finally:最后 到底 终于
finals:决赛
finance:金融
finances:财政
financial ability:财力
financial affairs:财务
financial balance:收支
financial group:财团
financial management:理财
financial resources:财力 财源
financial year:财年 年表
financial:财政 金融
financing:融资
find:发现 找到
fine arts:美术
fine example:模范
fine food:佳肴 美食
fine horse:骏马 龙驹 天马
fine powder:粉末
fine work:精品 工整
fine:优良 精细 良好 精美
finger:手指 指头
fingerprint:指纹 指印
finish school:毕业
finish work:下班 完工
finished goods:成品
finite:有限
finland:芬兰
fins:尾翼
fire control:火控 消防
fire:发射 火力 射击 烧制
firearm:火器 枪炮 枪械
firecracker:爆竹 炮仗 花炮
firecrackers:鞭炮
firefighting:消防 灭火 救火 扑救
firefly:萤火虫
firewall:防火墙 火墙
firewood:柴草 柴火 木柴 劈柴
fireworks:烟火 烟花 焰火 礼花
firing range:射程
firm belief:信仰
firm:企业 公司 坚决
firmament:苍天
firmly:牢牢 狠狠 毅然 坚固
firmness:坚定性
first aid:急救
first batch:首批
first choice:首选
first class:一级 一等
first emperor:秦始皇
first half:上半年 上半叶
first issue:首发
first page:首页
first place:首位
first prize:一等奖 金奖
first rate:头号 甲级
first round:首轮 第一轮
first session:首届
first step:第一步
first time:一次 第一次 首次
first-class:上乘 第一流
first-hand:第一手
first-rate:优良 一品 顶级
first:一次 第一 首先 首次
fiscal year:财年
fish floss:鱼松
fish head:鱼头
fish maw:鱼肚
fisher folk:渔民
fisherman:渔民 渔人
fishes:鱼类
fishhook:鱼钩
fishing boat:渔船
fishing ground:渔场
fishing industry:渔业
fishing net:渔网
fishing:渔捞
fishnet:渔网
fishpond:鱼池
fishy:蹊跷
fission:分裂 裂变
fist:拳头
fit together:协调 装配
fit:一阵 适合 适应 配合
fitting:合适 配件
five dynasties:五代
fix rules:规范
fix sb:收拾 修理
fix:规定 固定
fixed amount:定额 定量
fixed assets:固定资产
fixed number:数额
fixed term:定期 死期
fixed:一定 确定 固定
flabbergasted:诧异
flabby:软弱 软绵绵
flag:旗帜 国旗 旗子
flagship:旗舰
flamboyant:张扬 多彩
flame:火光 火焰
flaming:燃烧 熊熊 炽烈
flank:腹部
flannel:绒布
flare:照明弹 闪亮
flared:喇叭形
flash:闪光 闪现 亮出 焕发
flashlight:手电筒 手电 电筒
flat bottomed:平底
flat-roofed building:平台
flatfish:比目鱼
flatten:平整 铲平 抚平
flattery:马屁 奉承
flaunt:标榜 炫耀 夸耀
flavor:味道 口味 滋味
flavoring:香料 调味 香精
flaw:缺陷 裂纹
flawless:完美无缺 无可挑剔
flax:亚麻
flay:剥皮
flea:跳蚤
flee:逃走 逃亡 逃命 奔逃
fleece:羊毛
fleet:舰队 船队
fleeting:短促 浮云 稍纵即逝 忽忽
flesh:肌肉 肌肤 血肉
fleshy:肥厚 肥硕
flexibility:弹性 机动性 适应性 灵活性
flexible:灵活 松软 伸缩
flicker:摇曳 忽悠
flickering:闪烁 闪闪
flight crew:机组
flight number:航班
flight:飞行 航程
flinch:畏缩 望而却步
flint:火石 燧石
flip-flops:拖鞋
flip:翻转 投掷 空翻
flirt:调情
flirtatious:娇媚
flit across:掠过
float:上市 漂浮 浮游 飘动
flog:鞭笞 抽打 鞭打
flood control:防洪 防汛
flood season:汛期 洪水期
flood:洪水 洪涝 淹没 大水
flooding:洪涝 水患
floor:地面
flora:花木
florence:佛罗伦萨
florida:佛罗里达 佛罗里达州
flour:面粉
flourish:生殖 兴盛 滋生 兴旺
flourishing:发达 繁华
flow rate:流量
flow speed:流速
flow together:交汇 合流
flow:流动
flower:鲜花 花朵 开花
flowing:流畅 流动性
flu:流感
fluctuate:变动 波动 变幻
fluctuation:变动 波动性
fluent:流畅 流利 顺畅
fluffy:蓬松
fluid mechanics:流体力学
fluid:流体
flunk:落榜
fluorescent:荧光
flurry:疾风
flustered:慌张 手忙脚乱 心慌 心慌意乱
flutter:飞舞 招展 飘扬
flux:通量
fly upward:飞扬
fly:飞行 航行
flying:飞行
flyover:立交桥 高架桥
foam:泡沫
focus:重点 集中 焦点 针对性
focusing:只顾
fodder:饲料 草料
foe:仇人 冤家 仇家
fog:雾气
foggy:雾蒙蒙
foil:挫败 花剑 烘托
fold:褶皱 折叠
folder:卷宗 文件夹
folding fan:折扇
folding notebook:折子
folding:折叠 折叠式
foliage:叶子
folk song:民歌 山歌
folk:民间
folklore:传说
follicle:卵泡
follow orders:奉命
follow-up:后续
follower:弟子 门人
following closely:相继
following morning:明朝
following year:翌年
following:之后 以后 随着 以下
fondle:抚摸 爱抚
font:字型 字体 书体
food additive:添加剂
food product:食用
food:食品 食物 饭菜
foodstuff:食品 粮食
fool:呆子 傻子 傻瓜 糊弄
fooled:上当
foot soldier:步兵
foot:步兵
football:足球
footballer:球员
foothold:立足点 据点
footing:基址
footnote:注脚
footprint:足迹 脚印 踪迹 足印
forage:觅食
foray:冒险
forbid:禁止 不准
forbidden area:禁地
forbidden city:紫禁城 故宫
forbidden region:禁区
force:力量 部队 动力 迫使
forced labor:劳役 徭役 苦役
forced:被迫
forceful:有力 强有力
forcibly:强制
ford:福特
forearm:前臂
forebears:祖先 前人 先民
forecast:预计 预测 预报 预料
forehead:额头 脑门 前额 额角
foreign affairs:外交 外事
foreign aid:外援
foreign businessman:外商
foreign concession:租界
foreign debt:外债
foreign enterprise:外企
foreign firm:洋行
foreign investment:外资
foreign language:外语 外文 外国语
foreign minister:外长
foreign office:外交部
foreign trade:外贸 对外贸易
foreign:外国 对外 国外
foreigner:外国人 洋人 外人 外侨
foreman:工头 领班 监工
forerunner:前身 先导 先行者
foresee:料到 预见
foresight:眼光 早知
forest industry:林业
forest tree:林木
forest:森林
forestall:抢先
forestry:林业
foretell:预示
forever:永远
foreword:发刊词 序文 引言
forfeit:丧失 弃权
forge ahead:前进 迈进
forge:结成 伪造 打造 锻造
forget:忘记
forgetful:健忘
forgive:原谅 宽恕 饶恕 包容
forgiveness:宽恕
forgotten:淡忘
fork:分叉 叉子
forlorn:悲苦 酸楚
form gradually:酿成
form:形成 组成 形式 构成
formal:正式
formalities:手续
formality:形式
formalized:形式化
format:格式 格式化 制式 体式
formation:兵团 行列 队形
former days:昔日 往日
former happenings:往事
former residence:故居
former site:旧址
former:过去 原来 曾经 前者
formerly:以前 原来 以往 从前
formidable opponent:劲敌
formidable power:威力
formidable:强大 利害 可怕
forming:成形
formula:公式
formulate:制定 规定
formulation:说法
fornication:奸淫
forsake:摒弃
fort:炮台 堡垒 要塞
forthright:豪爽 明朗 粗豪 冒冒失失
fortification:筑城 要塞 防御工事
fortuitously:凑巧 可好
fortunate timing:时机
fortunate:幸运
fortunately:幸好 幸亏 有幸 还好
fortune-telling:算命
fortune:幸运
forty:四十
forum:论坛
forward goods:转运
forward motion:行进
forward position:前沿
forward:向前
fossil:化石
foster:培养 抚养
foul:犯规
found throughout:遍布
found:建立 创建 创办
foundation:基础 根据 依据
foundations:地基
founder:创建者 创始人 祖师 奠基人
fountain:喷泉
fountainhead:源泉 源头
four seasons:春秋
four times:四次
fourth class:四级
fourth month:四月
fourth period:第四纪
fourth:四次
fox:狐狸
fractal:分形
fraction:分数 分毫
fracture:断裂 破裂 骨折
fragile:娇嫩 清脆 纤弱 娇贵
fragment:碎片 片断 破片 片段
fragmentary:零星
fragments:碎屑 细碎
fragrance:香味 香气
frail:薄弱 脆弱 单薄
frame:框架 架子 诬陷 框框
framework:框架 骨架 架子
franc:法郎
france:法国
frankfurt:法兰克福
franklin:富兰克林
frankly:说实话
frantic:疯狂
fraternal:兄弟
fraternity:兄弟会
fraud:诈欺
freak:怪物 怪诞 怪胎
free kick:任意球
free oneself:脱身 自拔 抽身
free time:闲暇 空闲 空儿
free:自由 免费 无偿
freedom:自由
freehand:徒手
freely:自如
freeze:凝固 冻结 冷冻 结冰
freight transport:货运
freight:搬运 载运
french person:法国人
french:法国
frequency:频率 次数 频道
frequent:频仍
frequently:经常 常常 频繁
fresh flowers:鲜花
fresh talent:新人
fresh water:清水 淡水
fresh:新鲜
freshness:新鲜
freshwater fish:淡水鱼
fret:发愁 品格 发急
friction:摩擦
friday:周五 星期五
fried rice:炒米
friedrich engels:恩格斯
friend:朋友
friendliness:人情味
friendly regard:情意
friendly:友好
friendship:友谊 联谊 交情 情谊
frightened:恐惧 惊恐 吓倒
frightening:恐怖 要命 吓人 凶恶
frigid:寒冷
fringe:边缘 边沿
frisbee:飞碟
frivolous:轻薄 轻浮 轻佻 轻狂
frog:青蛙 蛤蟆
front door:前门
front line:一线 前线 前锋 第一线
front page:首页
front part:前部 前段
front ranking:一流
front section:前部
front side:前边
frontal:前置
frontier defense:边防
frontier:边境 边陲
frost-free period:无霜期
frost:霜冻
frostbite:冻伤 冻疮
froth:白沫
frown:皱眉
frozen earth:冻土
frugal:节约 节俭
fruit tree:果树
fruit:水果 果实 果子 果品
fruitful:卓有成效
frustrated:无奈
frustration:挫折
fry:鱼苗 鱼花
fucking:他妈的
fudan university:复旦大学
fuel oil:燃油 燃料油
fuel:燃料 油料
fugitive:逃亡
fujian:闽江
fulcrum:枢纽 支点
fulfill:履行
fulfilled:应验
full details:端详
full name:姓名 全称
full powers:全权
full strength:全力
full text:全文
full-time:专任 全日制
full:充分 整整 充实 饱满
fully armed:全副武装
fully experience:备受
fully grown:成年
fully:充分 足足 全力
fumes:烟雾
fumigate:熏蒸 烟熏
fun:意思 趣味 娱乐 情趣
function:功能 作用 性能 职能
functional unit:模块
functional:实用
functionary:公务员
fund:基金 出资
fundamental:基本 根本
fundamentally:骨子里
fundamentals:基本功
funding:资金
funds:资金 经费
funeral arrangements:丧事 善后 后事
funeral:葬礼 丧葬 出殡 丧礼
fungi:真菌
fungus:真菌 菌类
funny:可笑 搞笑 滑稽
fur:皮子 皮毛 毛皮 绒毛
furious:气愤 震怒 狂怒 气死
furiously:赫然 怒冲冲
furnace:炉子
furnish:提供 供给
furniture:家具
furs:皮货
further onwards:进一步
furthermore:还有 而且 此外
furthest:最远
furtive:诡秘 鬼鬼祟祟
fury:怒火
fuse:汇合 熔融 导火线 引线
fusion:融合 汇合 融汇
fuss:做文章
fussy:挑剔
futile attempt:妄图
futile:徒劳 一场空
future outlook:前途
future prospects:出息
future:未来 将来
fuzzy:模糊 模糊不清
gabon:加蓬
gain ground:抬头
gains:果实
gait:步履 步调 步态
galaxy:银河系 河外星系
gale:大风 狂风 劲风 疾风
gall:胆汁
gallant:英勇
gallery:坑道 画廊
gallop:奔驰 奔腾 驰骋 跃马
gallstone:胆结石
gambia:冈比亚
gambit:招数
gamble:赌博 赌钱
gambler:赌客 赌徒
gambling:博弈
game:游戏
games:博弈
gamete:配子
gamma:伽马
gang leader:大哥 头目
gang:帮派 团伙 帮子
ganges river:恒河
gangster:流氓 光棍 匪徒 歹徒
gape:张嘴 张口
garage:车库 车行
garbage:垃圾
garcia:加西亚
garden:花园 院子
gardens:园林
gargle:漱口
garish:五色 花哨 扎眼 浓艳
garland:花环 花圈
garlic:大蒜
garrison:驻军 守备 驻扎 警备
garrulous:唠叨 婆婆妈妈 絮絮叨叨 贫嘴
gas:气体
gash:口子 割伤 切口
gasoline:汽油
gasp:叹息
gastrodia elata:天麻
gatekeeper:门房
gates:盖茨
gather news:采访
gather:召集 集合 收集 集会
gaudy:花花绿绿 花哨
gauge:测量
gaze:眼光 目光
gear:机关
gearbox:变速箱 变速器
geared towards:面向
gecko:壁虎 守宫
gel:凝胶
gelatin:明胶
gem:宝石 瑰宝
gemini:双子 双子座
gender:性别
gene:基因
genealogy:世系 家谱
general assembly:大会
general designation:统称
general election:大选
general headquarters:总部
general idea:大概 大意
general impressions:观念
general investigation:普查
general knowledge:常识
general manager:总经理
general meeting:大会
general merchandise:百货
general mood:风气
general office:办公厅 总局 总署
general overview:概览
general secretary:总书记
general sense:广义
general situation:概况 大局
general survey:普查
generalissimo:大元帅 大将军
generalization:推广
generalize:概括 普及
generally speaking:一般说来 大抵 总的来说 一般来说
generally:一般
generate electricity:发电
generate:生成 产生 生出
generated:生成
generation:一代 一世 产生 世代
generic term:通称 总称
generous:大量 大方 丰厚
genetic:遗传性
genetics:遗传学
geneva:日内瓦
genghis khan:成吉思汗
genial:和蔼可亲 和煦
genitalia:阴部 下身
genitals:生殖器
genius loci:土地
genius:奇才 天才 贤才
genome:基因组
genre:类型 体裁 流派
genteel:文绉绉 温文
gentle:轻松 温和 平和 柔和
gentleman:绅士 男士
gentlemen:诸公
gently:徐徐
gentry:名流
genuine:真正
genus:种类
geocentric:地心
geographer:地理学家
geography:地理
geologist:地质学家
geology:地质 地质学
geometry:几何 几何学
george washington:华盛顿
george:乔治
georgia:格鲁吉亚 佐治亚州
geothermal:地热
germ:细菌 萌芽
german federation:联邦德国
german revolutionary:马克思
german:德国
germanic:日耳曼
germany:德国
germinate:发芽 萌芽
germs:病菌
gestation:怀孕 妊娠 孕期
gesticulate:比划 指指点点
gesture:手势 比划
get-together:纠合 联谊会
ghana:加纳
giant:巨人 巨型 巨无霸
giddy:浮躁 头昏脑胀 轻浮 头昏
gift:礼物 天赋 礼品 天才
gifted:天才
gigantic:巨大
giggle:傻笑 嬉笑
gilbert:吉尔伯特
gild:包金 镀金 泥金
gilded:镏金
ginseng:人参
giraffe:长颈鹿
girder:钢梁
girl:姑娘 少女 丫头 女孩
girlfriend:对象 女友 女朋友
girth:腰围
gist:精神 主旨 要旨
giving:慷慨
glacial epoch:冰期
glacier:冰川
glad:高兴
gladly:欣然
glamor:魅力
glamorous:显眼 美艳
glance:一眼
gland:腺体
glare:怒色 瞪眼
glass:玻璃
gleaming:亮晶晶 油光
glib:油嘴滑舌 口若悬河
glide:滑翔 滑行
glider:滑翔机
glimmer:微光
glimpse:一眼
glint:闪耀
glistening:熠熠 闪闪 亮晶晶
glitter:灿烂
glittering:明亮 闪闪
global:全球 整体 全球性
gloomy:郁闷 阴沉 低沉 灰色
glorious:光荣 辉煌 壮丽
glory:荣誉 光辉 荣耀
gloss:光泽
glossy:光滑 油光
glove:手套
glow:焕发
glowing:炽热
gluten:面筋
glutinous rice:糯米
glutton:饿鬼 馋嘴
gluttonous:好吃
glycerine:甘油
glycogen:糖原
glycol:乙二醇
gnaw:咬牙 咬啮
go-between:中人 媒人
goal:目标 目的
goalkeeper:守门员 门将
goat meat:羊肉
goat:山羊
gobi:戈壁
god-forsaken:蒙昧
god:上帝 老天爷 神灵 天神
goddess:圣母 女神
gods:神明
goguryeo:高句丽
gold color:金黄色
gold leaf:金箔
gold medal:金牌 金奖
gold star:金星
gold:黄金
golden week:黄金周
golden yellow:金黄
golden:黄金 金色 金黄
golf:高尔夫 高尔夫球
golfer etc:球员
gome:国美
gong cha:贡茶
gong:铜锣
gonorrhea:淋病 菜花
good action:好事
good actions:善行
good chance:良机
good deal:诸多
good enough:差不多
good faith:忠心 诚意 信义
good fortune:福气 福泽 洪福
good looks:美貌 风姿 姿色
good luck:造化 好运
good medicine:良药 良方
good news:喜讯 福音
good opinion:好感
good reputation:美誉 名号
good-for-nothing:窝囊 脓包 不成材 饭桶
good-looking:好看 美貌
good-natured:和善 温厚
good:良好 优良
goodbye:再见
goods:产品 商品
goodwill:善意 亲善
gordon brown:布朗
gorgeous:华丽 绚丽 艳丽 斑斓
gospel:福音 福音书
gossip:说话 八卦 聊天
gourmet food:美食
govern directly:直辖
govern:统治 治理
governance:治理
government affairs:政务 政事
government job:公职
government minister:尚书
government owned:国有
government troops:官兵
government:政府
governor-general:总督
governor:州长 总督
gown:长袍
grab:抓住
grace:优雅 风情 风韵 风度
graceful:优美 优雅 轻盈 飘逸
gradation:层次
grades:成绩
gradient:坡度 梯度
gradually:逐渐 渐渐
graduate school:研究所 研究生院
graduate student:研究生
graduate studies:研究所
graduate:毕业生 毕业 举人
graduation:毕业
graffiti:涂鸦
graft:嫁接
grain crops:粮食作物
grammar:语法
gramophone record:唱片
gramophone:留声机
granary:粮仓
grand contest:大赛
grand duke:大公
grand prix:大奖赛
grand:伟大 隆重 雄伟 宏伟
granddaughter:孙女 外孙女 孙女儿
grandeur:气势 高贵
grandfather:太公 阿公
grandiose:浩浩荡荡
grandma:奶奶 婆婆
grandpa:公公
grandson:孙子
granite:花岗岩
granny:阿婆 阿奶
grant:发放 赐予 发给 准许
granulated:颗粒
granule:粒子 颗粒
granulocyte:粒细胞
grape:葡萄
grapefruit:葡萄柚
graph:图形 示意图
graphic:图像
graphical:图形
graphics:制图
grapple:拼杀 扭打
grasp firmly:抓紧
grasshopper:蚂蚱
grassland:草原
grassroots unit:基层
grateful:感激 感谢
gratified:欣慰
gratifying:可喜 过瘾
gratitude:感谢
gratuity:小费 赏钱
grave:严重
gravel:砾石
graveyard:墓地 坟地 墓园
gravitation:引力
gravity:重力 万有引力
gray:灰色
graze:放牧
grazing land:牧区 牧场 牧地
grease:油脂 油水 油腻
great amount:大量
great ancestor:太祖
great bear:北斗
great cause:大业
great effort:努力
great expert:大家
great family:大户
great harmony:大同
great master:大师
great merit:大功
great powers:列强
great sage:大圣
great service:大功
great undertaking:大业
great valley:大峡谷
great wall:长城
great waves:波涛
great-grandfather:太公 曾祖
great-grandmother:太婆
great-grandson:曾孙 重孙
great:重大 伟大
greater part:大部分 大多
greatly:大大 大为
greece:希腊
greed:贪欲
greedy:贪婪 贪心
greek philosopher:苏格拉底 柏拉图 亚里士多德
green:绿色
greenhouse:温室 大棚
greenland:格陵兰 格陵兰岛
greens:菜蔬
greenwich:格林尼治
greet:招呼 迎接 施礼 出迎
greeting:问讯
greetings:慰问 恭喜
grenada:格林纳达
grenade:榴弹 手雷
grey:格雷
grid:网格
grief:沉痛 哀伤 哀怨
grievance:委屈 怨气 不平 诉苦
grievances:恩怨
grieve:伤心 悼念
grieved:悲痛 悲哀 痛心 惨然
grim:严峻 冷笑 冷酷
grimace:鬼脸 龇牙咧嘴
grime:污垢
grin:咧嘴
grinder:磨床
grinning:笑嘻嘻
grip:握住 把手
grit:沙子 砂砾
grizzly:灰色
groan:呻吟
groom:培训 培养 马夫 新郎
gross product:总产值
grotto:石窟
ground forces:陆军
ground level:土层
groundbreaking:突破性 奠基
groundless:莫须有 站不住脚
grounds:理由
groundwater:地下水
group leader:组长
group:集团 团体 小组 大队
grouping:成群
grove:树林 林子
grovel:跪倒 拜倒
grow:增长 发展 生长 成长
growth rate:增长率 增幅 增速
growth:发展
grudge:心疼
gruel:稀饭
grumble:抱怨 埋怨 诉苦 咕哝
guangdong:虎门 新造
guangxi province:广西
guangxi:漓江
guangzhou:黄埔 五卅运动
guanxi:关系
guanyin:观音 观世音
guarantee:保证 保障
guarantor:保人
guardian:卫士 监护人
guerrilla band:游击队
guerrilla warfare:游击 游击战
guess:猜测 猜想
guesthouse:宾馆
guests:宾客
guidance:指导 教导
guide:指导 引导 带领 指南
guided missile:导弹
guidelines:方针
guiding principle:纲领
guild:公会 会社
guileless:朴实 无罪 心切 淳朴
guillotine:断头台
guilty:有罪
guinea-bissau:几内亚比绍
guinea:几内亚
guitar:吉他
guizhou:草海
gujarat:古吉拉特
gulf:海湾
gullible:轻信 可欺
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
gut:肠道
guts:胆子 胆量
guy:小子 家伙
guyana:圭亚那
gym:体育馆 健身房
gymnasium:体育馆 健身房 体育场馆
gymnastic:体操
gymnastics:体操
gynecology:妇科
gypsy:吉普赛人
gyroscope:陀螺 陀螺仪
habit:习惯
habitat:生境 栖息地 聚居地
habitation:住所
habitual:惯性 惯用
habitually:平素
hacker:黑客
hades:阴间 地府 九泉 幽冥
haggard:憔悴 累累 枯槁
haggle:计较 较量
hague:海牙
hai rui:海瑞
hail:冰雹
hailstone:冰雹
hainan island:海南
hainan:文昌 文昌市
hair dye:染发剂
hair:头发 毛发
hairdresser:美容师
hairdressing:理发 美发
hairstyle:发型 发式
hairy:毛茸茸
haiti:海地
hale:海尔
half-hearted:三心二意
half-way line:中线
half:一半 半数
halfway:半路 半途
halide:卤化物
hall:大厅 厅堂
halo:光环 灵光 光晕
halogen:卤素
halt:停止 停顿 驻足
ham sausage:火腿肠
ham:火腿
hamburger:汉堡
hamlet:村里 村庄 村镇
hammer:锤子 链球 榔头
han dynasty:汉代 汉朝 两汉
han river:汉江 汉水
hand down:流传 相传 遗留 世代相传
hand grenade:手榴弹
hand-to-hand:厮杀
handbag:提包 皮包
handcuffs:手铐
handful:一小撮
handicap:掣肘
handicapped:残疾 残废
handicraft article:工艺品
handicraft:手工业
handkerchief:手帕 手绢
handle matters:做事
handle:处理 过来 对付 办理
handsome:英俊 俏丽 俊美 帅气
handstand:倒立
handwriting:书法 字迹 笔迹
handy:便当 简便 顺手 灵便
hang oneself:上吊 自缢 吊死
hang:悬挂
hanger-on:门人 门客 食客
hangul:韩文
hangzhou:孤山
hans:汉斯
happily:乐呵呵 欢欢喜喜
happiness:幸福
happy occasion:喜事 好事
happy:高兴 快乐 幸福 欢喜
harass:骚扰 扰乱
harbor suspicions:怀疑
harbor:港口 心怀 海港
hard disk:硬盘
hard fighting:恶斗 恶战
hard-pressed:窘迫 吃紧
hard:沉重 艰难 辛苦 艰苦
harden:硬化
hardening:硬化
hardly:毫不
hardships:艰辛 受罪
hardware:硬件 铁器
hardwood:硬木
hardworking:辛勤 勤劳 勤奋 刻苦
hare:兔子 野兔
harem:后宫
harm sb:害人
harm:损害 损伤 伤害 危害
harmful effect:危害
harmful:不良 不利 有害
harmless:无害 无毒
harmonic:谐波 谐音 泛音
harmonize:协调 调节
harp:竖琴
harry:哈利
harsh:苛刻 厉害 严酷 刻薄
harshly:着实 严加
harvard university:哈佛大学
harvard:哈佛
harvested:下来
hasten:赶忙 敦促
hastily:急忙
hasty:匆忙 急匆匆
hat:帽子
hatch:孵卵
hatchet:斧头 斧子
hate:仇恨 厌恶 愤恨 嫉妒
hateful:可恨 可恶
hatred:仇恨 憎恨 愤恨 血书
haughty:傲慢 高傲 骄矜
haunt:出没 作祟
haunted:作祟 闹鬼
haven:避风港 乐土
hawaii:夏威夷
hawk:叫卖 吆喝 兜售 老鹰
hawks:主战派 强硬派
hawser:钢丝绳 缆绳 缆索
hay:干草
hazard:风险
haze:阴霾 薄雾 烟霞
hazelnut:榛子
hazy:朦胧
head office:总局 总公司 本部
head ornament:首饰 头面
head person:头领
head-on:迎面 正着
head:主任 脑袋 为首 首领
headache:头疼
headband:包头
heading:标题
headland:岬角
headlight:大灯
headline:标题
headlong:一头
headman:酋长
headphones:耳机
headquarters:司令部 指挥部 本部 大本营
headscarf:头巾 丝巾 帕子
headstrong:任性 刚愎
heal:愈合 封口 疗伤 疗养
healing effect:疗效
healing efficacy:疗效
healing:疗伤
health care:保健
health protection:保健
health:健康 卫生 身子
healthy environment:正气
healthy:健康
heap:堆积
hear:听到 听见 听说 听取
hearing:听力 听证会
hearsay:听说
heart disease:心脏病
heart:中心 心里 内心 心头
heartbeat:心跳 心动
heartbroken:断肠 欲绝 心碎 哀伤
heartening:鼓舞 可喜
heartfelt:真心 衷心 深切 由衷
heartless:绝情 狠心 无情 负心
heat control:火候
heat energy:热能
heat:热量 加热 热气 热力
heated:受热
heater:暖气
heating:供热 采暖 供暖
heatstroke:中暑
heave:举起
heavenly body:星球
heavenly emperor:大帝
heavenly province:天府
heavenly:天上
heavens:老天爷 星空 老天
heavily:重重 沉沉
heavy burden:重担
heavy curtain:帷幕
heavy duty:重型
heavy industry:重工业 重工
heavy rain:大雨
heavy responsibility:重任
heavy:沉重 重型 繁重
heavyweight:重量级 重磅
hebei:北洋 辽河
hectare:公顷
hedge:藩篱 不置可否 避险
heed:理睬 听从
heedless:漫不经心 稀松
hegemon:霸王 霸主
hegemony:霸权
heidelberg:海德堡
height:高度 高低
heinous:十恶不赦
heir:继承人 子嗣 后嗣
helicopter:直升机
hell:地狱 地府
hello:你好
helmet:头盔
helmsman:艄公 舵手
help:帮助 援助 帮忙 扶持
helper:手臂 帮手 助手
helpful:有助
helpless:无奈 无助 无能为力 没奈何
helplessness:无助
helter-skelter:慌慌张张
hematite:赤铁矿
hemisphere:半球
hemoglobin:血红蛋白 血红素
hemorrhagic:出血性
hemp:大麻
hen:母鸡
henan:捻军 梆子腔
hence:于是
henceforth:从此 今后 自此
henry:亨利
hepatitis b:乙肝 乙型肝炎
hepatitis:肝炎
herald:先声
herb:草本
herbicide:除草剂
herdsman:牧民
hereditary:世袭 遗传性
heresy:异端 异教
hericium erinaceus:猴头菇
heritage:遗产
hermaphrodite:雌雄同体
hermit:隐士
hero:英雄 好汉
heroes:英雄好汉
heroic:英勇
heroin:海洛因 白面 白粉
herring:鲱鱼 青鱼
hertz:赫兹
herzegovina:黑塞哥维那
hesitate:犹豫 迟疑 踌躇 徘徊
hesitation:疑虑
heterocyclic:杂环
heterogeneous:异质 驳杂
heterosexual:异性
hew:砍伐
hexagon:六角
hexagonal:六方
hey:哎哟
hiatus:缺失
hibernation:冬眠 蛰伏
hibiscus:芙蓉
hiccup:打嗝 呃逆 岔子
hick:乡巴佬
hidden damage:隐患
hidden meaning:文章 含义
hidden troops:伏兵
hidden:潜在 隐秘 隐性 埋藏
hide behind:掩盖
hide oneself:隐身 隐藏
hide:隐藏 躲避 隐蔽 潜伏
hideous:可怕
hideout:巢穴
hierarchy:阶层
hieroglyph:象形文字
high altitude:高空
high class:高层
high degree:高度
high energy:高能
high grade:高级 高档
high level:高级 高层
high marks:高分
high mountain:高山
high official:尚书
high place:高处
high position:高位
high pressure:高压
high price:高价
high quota:高额
high salary:高薪
high score:高分
high speed:高速
high tech:高新技术
high technology:高新技术
high temperature:高温
high tide:高潮
high water:高潮
high yield:丰产
high yielding:高产
high-end:高端
high-level:高等
high-ranking:高级
high-sounding:冠冕堂皇
high-speed:快速
high-spirited:高亢 意气风发 昂扬
higher authorities:上级
higher education:高等教育
higher:高等
highest:最高
highland:高地
highlight:亮点
highly effective:高效 卓有成效
highly toxic:剧毒
highly:高度
highway:公路 高速公路
hijack:劫持 绑架
hiking:爬山
hilarious:搞笑
hillock:土丘
hills:丘陵
hillside:山坡
hilly area:山地
hilly country:山地
himalayas:喜马拉雅山 喜马拉雅
hinder:妨碍 阻碍
hindi:印地语
hindrance:障碍 阻碍
hinduism:印度教
hinge:枢纽
hint:示意 暗示 含义
hinterland:内地 腹地
hippocampus:海马
hire:招收 录取 雇佣 录用
hired laborer:佣工
hired:受聘 受雇
hiroshima:广岛
historian:历史学家 史学家 史家
historic relics:遗址
historic:历史性
historical biography:列传
historical fact:史实
historical records:史籍
historical relic:文物
historical remains:遗迹 遗存
historical sites:古迹
historiography:史学
history book:史书
history:历史
hit rate:命中率
hive:蜂房
hoard:收藏 贮藏
hoarse:嘶哑 沙哑 干涩 喑哑
hobby:兴趣 娱乐 嗜好
hodgepodge:全家福
hoe:锄头 锄草
hoist:升起 葫芦 吊起 吊车
hold back:抵挡 保留 遏制 遏止
hold high:高举
hold power:执政
hold shares:持股
hold water:成立
hold:举行 保持 举办 占领
holder:持有人
hole:口子 窟窿 漏洞 坑洞
holiday:节日 假日
holistic:宏观 整体 全方位
holland:荷兰
hollow:空虚 空心 中空 凹陷
holly:冬青
hollywood:好莱坞
holy bible:圣经
holy land:圣地
holy water:圣水
holy:神圣
home field:主场
home ground:主场
home page:首页
home:家里 故乡
homeland:故乡 家园
homeless:无家可归 流浪
homer:荷马
homes:民居
homesick:思乡
homesickness:乡情
hometown:故里 家乡
homework:作业 功课
homicide:杀人
homogeneous:均匀 同质
homonym:谐音
homonymous:同名
homophone:谐音 同音
homosexual:同性 同性恋者
homosexuality:同性恋
honda:本田
honduras:洪都拉斯
honest:正当 实在 老实 诚信
honestly:说真的
honesty:诚信 诚实 廉洁
honey:蜂蜜 哈尼
honeycomb:蜂窝 蜂巢 蜂房
honeymoon:蜜月
hong kong:香港
honk:嘎嘎
honolulu:檀香山 火奴鲁鲁
honor:荣誉 尊重 荣耀 表彰
honorable:正经 尊贵 体面 诚实
honorary:荣誉 名誉
honored:荣幸
honorific title:尊号
honorific:尊称
hoodlum:流氓 无赖 混蛋 光棍
hoof:蹄子
hook:挂钩 钩子
hookah:水烟袋
hooligan:痞子 阿飞
hoot:叫嚣 鸣笛
hope:希望
hopeful:有望 乐观
hopefully:可望
hopeless:无望 不可收拾
hopes:盼头
hops:啤酒花 酒花
horizon:视野 天边 地平线 天际
horizontal line:分数线 横线
horizontal scroll:横幅
horizontal traverse:横贯
horizontal:水平
hormone:激素
horn:喇叭 犄角
hornbill:犀鸟
horoscope:命相
horrible:可怕
horrify:惊吓
horseback:马背
horseman:骑士
horsepower:马力
horseshoe:马蹄
horsetail whisk:拂尘
hose:水龙 软管
hospitable:好客
hospital bed:病床
hospital:医院
hospitality:好客
hospitalized:住院
hostage:人质
hostel:宿舍 旅社 旅舍
hostess:女主人 主妇
hostile forces:敌军
hostile:敌对 敌视
hostilities:战事
hostility:仇恨 敌意 嫌隙
hot anger:怒火
hot blood:热血
hot pepper:辣椒
hot spot:热点
hot spring:温泉
hot tears:热泪
hot water:热水
hot:热门
hotel:酒店 饭店 旅馆 宾馆
hotpot:火锅
hound:走狗 猎犬
hour:小时
house door:家门
house price:房价
house:房子 房屋 屋子
household business:人家
household dish:家伙
household duties:家务
household register:户籍
household utensils:器皿
household:人家 家庭
housekeeper:管家 保姆
housekeeping:家政
houses:民居
housewife:主妇 管家婆
housing:住房
houston:休斯敦 休斯顿
hover:漂浮 盘旋 飘浮 萦绕
however:但是 然而 可是 不过
howl:吼叫
hsinchu:清华大学
hua guofeng:华国锋
huang tingjian:黄庭坚
huang zongxi:黄宗羲
hub:枢纽 中枢
hubble:哈勃
hubbub:喧哗 喊声
huddle:蜷缩
hue:色调 顺化 色相
hug:怀抱 拥抱 搂抱
huge amount:巨额
huge rock:巨石
huge:巨大 伟大 庞大
hugo:雨果
hull:船体 船身 外壳 赫尔
hum:嗡嗡 哼唱
human affairs:人文 人事
human body:人体 人身
human chest:前胸
human emotions:人情
human nature:人性
human race:人类
human relationships:人际
human resources:人事
human rights:人权
human shape:人形
human world:人间
human:人性
humanitarian:人道主义
humanities:人文 文科
humanity:人类
humble:微微 谦逊
humid:滋润
humidity level:湿度
humidity:湿气 潮气
humiliate:凌辱 屈辱 侮辱 羞辱
humiliated:好看 受辱 出丑
humiliating:屈辱
humiliation:耻辱 丢脸 羞辱 欺辱
humor:幽默 风趣
humorous:幽默 诙谐
hunan army:湘军
hunan:马王堆
hunchback:驼子 驼背
hunchbacked:驼背
hundred percent:十分
hundred thousand:十万
hundred years:百年
hundreds:成百上千
hungary:匈牙利
hunger:饥饿
hunt:狩猎 猎取
hunter:猎人 亨特 猎手
hunting dog:走狗 猎狗
hunting:狩猎 捕猎
hurdle:关卡
hurdles:跨栏
hurl:投掷
hurricane:台风 飓风 狂飙
hurried:急速 慌乱 匆忙 急匆匆
hurriedly:赶紧 匆匆
hurry:赶到 赶忙 赶赴
husband:先生 丈夫
husky:嘶哑
hussein:侯赛因
hybrid:混合 杂种 复合
hydraulic engineering:水利工程
hydraulic power:水力
hydraulic pressure:液压
hydrocarbon:碳氢化合物
hydroelectric power:水电 水能
hydrogen:氢气
hydroxide:氢氧化物
hygiene:卫生
hype:炒作
hypertension:高血压
hypertrophy:肿大 肥大
hypnosis:催眠
hypocrisy:假意 假仁假义
hypocrite:伪君子
hypocritical:虚伪 假惺惺 伪善
hypothesis:说法 假说 假定 假设
hypothetical:虚拟
hysteria:歇斯底里 癔病
hyundai:现代
iberia:伊比利亚
ice cube:冰块
iceberg:冰山
iced:冰镇
iceland:冰岛
icicle:冰凌 冰柱
icon:圣像 图标 图示
iconic:标志性 圣像
idea:意见 意思 思想 概念
ideal:理想
idealism:理想主义
identical:相同 同一 一致
identification:证明
identify:鉴定 辨认
identity card:身份证
identity:身份
ideology:思想 主义 观念 意识形态
idiot:傻子 傻瓜 傻蛋 白痴
idle:休闲 懒惰 空闲 闲散
idler:闲人 二流子
idly:等闲
idol:偶像
ignite:燃烧 点燃 点火 引着
ignition:点火
ignorance:无知 愚昧
ignorant:无知 盲目 愚昧
ignore:忽视 忽略 无视 不理
ill:不善 抱病
illegal:非法 违法 黑人 盗版
illicit:违禁 苟且
illiterate:文盲
illogical:不通
illuminate:点亮
illumination:照明 光照 光线 启示
illusion:幻觉 错觉 梦幻 幻象
illusory:虚幻 虚无缥缈
illustrate:说明 显示
illustration:插图 实例 图解
illustrious:显赫 杰出 赫赫有名
image:图片 形象 图像
imaginary:假想 虚幻 虚构
imagination:想象力 想像
imagine:想象 设想 想像 虚拟
imaging:成像
imam:阿訇 伊玛目 教长
imitate:模仿 模拟 仿照 仿效
imitation:模拟
immature:幼小
immediate:直接 立刻
immediately afterwards:紧接着 跟着
immediately:立即 当下 随即 登时
immemorial:太古
immense:巨大
immerse:沉浸 沐浴 浸泡 浸没
immigrant:移民
imminent:当头 临头 迫在眉睫 指日可待
immoral:不道德
immorality:乱伦
immortal:不朽 天仙
immortality:不朽 长生不老 长生不死
immunity:免疫 免疫力 抵抗力
immunology:免疫学
impact:作用
impair:损害 削弱
impairment:损伤
impart:传授 传人
impartial:客观 公平 大公
impasse:僵局
impassioned:激昂 激烈 慷慨激昂 沸腾
impatient:不耐烦 急切 性急 焦躁
impeach:弹劾
impeccable:无懈可击
impedance:阻抗
impede:牵制 阻遏 掣肘
impediment:障碍
impel:推进
impenetrable:周密 密不透风
imperative:急迫 势在必行
imperial bodyguard:侍卫
imperial censor:御史 言官
imperial city:皇城
imperial clan:宗室
imperial concubine:嫔妃 娘娘 妃嫔 妃子
imperial consort:皇后 贵妃
imperial edict:圣旨 谕旨 上谕
imperial envoy:钦差
imperial examination:科举
imperial family:皇族
imperial guard:禁军
imperial household:朝廷 皇家 皇室
imperial order:诏令
imperial palace:皇宫 王宫
imperial physician:太医 御医
imperial power:皇权
imperial regime:帝制
imperial throne:帝位 龙椅
imperial tutor:太师
imperial:帝国
imperious:专横 霸气 咄咄逼人
impersonate:假冒 假扮
impetuous:冲动 急躁
impetus:动力 推力 势头 声势
implant:植入 置入
implement:实行 执行 实施 实现
implicate:牵连 牵扯
implicated:牵连 牵涉
implication:内涵 意味 话音 寓意
implicit:隐藏 隐含 含蓄 蕴藉
implied meaning:含义
implore:哀求 央求 央告 求告
imply:意味着
import:进口 输入 传入
importance:意义 重要性
important general:大将军
important minister:重臣
important:重要 重大
imported:进口
impose:予以 强加
imposing manner:气势
imposing:大气 雄伟 宏伟 威严
impotence:阳痿
impoverished:贫困 贫穷 贫乏
impractical:不切实际 架空
impression:印象 感受
impressions:感想
impressive:大气 气派 可观 不俗
imprison:监禁 关押 囚禁 下狱
imprisoned:坐牢 身陷
impromptu:即兴 即席 临场
improper:不当 失当 不端 非分
improve:提高 改进 改善 进步
improvement:进步
improvisation:即兴 机变
improvise:凑合
improvised:自制
impudent:放肆 冒失
impulse:冲动 冲力
impulsive:鲁莽
in-laws:姻亲
inaccessible:闭塞
inactive:消极 懒散
inadequate:不足 不够
inadvertent:无意
inadvertently:无意间
inappropriate:不便 不宜 不妥 不当
inarticulate:断断续续 木讷
inattentive:不慎 心不在焉 魂不守舍
inaugural:处女
inaugurate:创制 开幕
inauspicious:不祥 凶多吉少
inborn:先天
incantation:咒语
incapable:无法
incarnation:化身
incense:香气
incentive:激励 诱因
incessant:不停
incessantly:不止 不已
incest:乱伦
inch:英寸
incident:事件 事变
incidentally:偶然
incisive:锋利 犀利 精辟 透彻
incisor:门牙 门齿
incite:指使 煽动 挑起 怂恿
inclination:走向 心思
incline:倾斜 趋向
include:包括
included:其内
including beijing:直隶
including henan:中原
including:含有
incoherent:颠三倒四
income tax:所得税
income:收入
incoming letter:来信
incomparable:无比
incompatible:格格不入
incompetent:低能
incomprehensible:深不可测 费解
inconsequential:琐碎
inconsistent:出入 不符
inconvenience:添乱 添麻烦 累赘 烦劳
inconvenient:麻烦 不便
incorporate:包括 设有
incorporated:公司
incorrect:不对
incorruptible:廉洁 冰清玉洁
increase production:增产
increase revenue:增收
increase:增长 提高 增加 增强
increasingly:日益 越发 愈发 愈益
incredible:难以置信 荒诞 玄乎
increment:增量 差分
incubate:孵化
incumbent:现任 义不容辞
incur:招来 招致
incurable:不可救药 无可救药
indebted:承蒙
indecisive:优柔寡断 彷徨 摇摆不定 惺忪
indeed:真是 确实 可是 实在
indefatigable:不懈
indefinite:不定
independence:独立
independent:独立 自主
indescribable:莫名
indeterminate:不定 未定
index finger:食指
index:指数 指标 索引 引得
india:印度
indian azalea:杜鹃花
indian ocean:印度洋
indian:印度人 印第安
indicate:指出 表示 说明 指示
indicating completion:起来
indication:迹象 影子 端倪
indicator:指标 迹象 表征 指示剂
indifference:冷漠
indifferent:无所谓 冷淡 无关紧要 平庸
indignant:愤怒 气愤
indigo:靛蓝
indirect election:间接选举
indirect:间接 曲线
indirectly:辗转
indiscretion:失言 失口
indispensable:必要 必需 必不可少
indisposed:不适
indisposition:病痛 小病
indistinct:隐隐 模糊 幽幽 隐约
individual soldier:单兵
individual:个人 个别 个体
individually:单个
indo-european:印欧语
indochina:印度支那
indolent:慵懒 懒散
indomitable:不屈不挠 百折不挠
indonesia:印度尼西亚
induce:促使 诱发 诱导 诱惑
inductance:感应 电感
induction:归纳 感应 诱导 归纳法
indulge:放纵 纵容 放任
indulgence:嗜好
indus river:印度河
industrial arts:工艺
industrial zone:工业区
industrial:产业
industrialization:产业化 工业化
industrious:辛勤 勤劳 用功
industry:工业 产业 行业
ineffective:无效 不灵
inefficient:低效
inelegant:俗气
inequality:不等式
inert:惰性
inertia:惯性
inevitable:必然
inevitably:不免 必将
inexhaustible:无穷 无尽
inexpensive:便宜 低廉
infamous:臭名昭著
infancy:幼年
infant:婴儿
infantile:稚气
infantry:步兵
infatuated:痴迷
infatuation:痴情 痴心
infect:感染 传染
infected:化脓
infection:感染
infectious disease:传染病
infectious:传染性 感染力
infer:论断 推断 想见 推理
inference:推理 论断 推论
inferior:劣势 低等 低级 蹩脚
inferno:阴曹
infertile:不育 贫瘠 瘠薄
infiltrate:潜入 混进 渗透 钻心
infinitesimal:微小 无穷小
infinitive:不定式
inflamed:红肿
inflammation:炎症 发炎
inflate:膨胀 充气
inflation:通货膨胀 通胀
influence:影响
influenced:耳濡目染
influential family:大家
influential officials:权贵
influential:举足轻重
influenza:流感
inform:报告 告诉
information technology:信息技术
information:信息 消息 资料 情报
informed:得悉
informer:眼线
infrared:红外
infrastructure:架构 基础设施 基建
infrequent:稀疏 少有
infringe:违犯
infringement:侵权
infusion:输注 冲服
ingenious:巧妙
ingenuity:巧妙 创造力
ingots:钢材
ingredient:成分 组成部分
ingredients:用料 配料
inhabit:生息 栖息
inhabitant:居民
inhale:吸气 吸入 吸进
inherent qualities:本色
inherent quality:本性
inherent:固有 与生俱来
inherit:继承 承受 遗传
inheritance:遗产 世袭
inhibit:抑制 压制
inhibitor:抑制剂
inhuman:非人 不人道
initial stage:初期
initial:开始 初步
initially:最初
initiate:开创 发起 引发 创业
initiative:积极性 倡议 主动权 能动性
initiator:创始人 发起人
inject:注射 输注
injection:注射
injure sb:伤人
injure:伤害 损伤 加害 损坏
injured:受害
injurious insect:害虫
injustice:不平 冤枉 冤屈
ink:墨水
inland:内地 内陆
inlay:镶嵌
inlet:进口
inn:旅店 客店 旅舍 客栈
innate character:本质 秉性
innate skill:天赋
innate:先天 天生 内在 与生俱来
inner castle:内城
inner membrane:内膜
inner mongolia:内蒙古
inner organs:脏腑
inner quality:素质
innocence:无辜
innocent:无辜 天真 无罪 清白
innovate:革新
innovation:创新 革新
innovative:独创性 开创性
innuendo:影射
innumerable:无数 成千上万 不计其数
inorganic:无机
input:输入 投放
inquire:询问 查询
inquiry:调查 咨询
inquisitive:好奇 好奇心
insatiable:贪婪
inscription:铭文 题词
insect:昆虫 虫子
insecticide:杀虫剂 杀虫
insemination:受精 受孕
insensitive:麻木 麻木不仁
inseparable:离不开 密不可分 不可分割 形影不离
inseparably close:紧密
insert:插入 穿插 嵌入
inside:之中 里面 之内 内部
insider:知情人 卧底
insight:眼光 灵感 见识
insinuate:影射
insipid:淡淡 清淡 索然无味
insolent:粗野 张狂
inspect:考察 监督 检察 检查
inspection:检查
inspector:督察
inspiration:灵感 感染力
inspire:振奋 授意
inspiring:令人振奋
install:装置 安装 设置
installation:设施 装置 安装
installed:配用
instance:案件 例子
instant:即刻 一刹那 刹那
instantly:顷刻 即刻
instead:反而
instep:脚背 脚面
instigate:煽动 怂恿 鼓动 挑拨
institute:确立 学会
institution:制度 机构 机关
instruct:教授 吩咐 指示 教导
instruction:教学 指令
instructions:指示 须知
instructor:教练 指导员
instrument:工具 仪器 器械
insufficient:不足 不到 不够
insulate:绝缘
insult:凌辱 侮辱 辱骂
insurance:保险
insure:保险
insurgent:叛徒
insurmountable:不可逾越
insurrection:起义 暴动
intact:完整 完好
intake:摄入 摄取 摄入量
intangible:无形
integer:整数
integral:积分 整体
integrate:统一 结合 联系 综合
integrated circuit:集成电路
integrated:集成
integration:一体化
integrity:人格 完整性 诚信
intel:英特尔
intellect:理智 智力
intellectual:知识 知识分子
intelligence:情报 智力 智慧
intelligent:聪明 智能 智慧
intemperate:过度 荒唐
intend:准备 打算 有意
intense:强烈 厉害 激烈 紧张
intensify:加紧 加剧 强化 深化
intensity:强度 强弱
intensive:密集 强势
intent:作用 意图
intention:用意 打算 意图 念头
intentionally:有意 特意
intently:一心一意
inter-:之间
interact:相互作用 互动 相处 相联
interaction:交流 相互作用 社交 感应
interactive:互动 交互 双向
intercede:说情
intercept:拦截
interconnection:互连
intercontinental:洲际
intercourse:性关系
interdependent:相依 相依为命 唇齿
interdisciplinary:跨学科
interest rate:利息率
interest rates:利率
interest:利益 兴趣 利息 关注
interested:感兴趣
interesting:有趣 有意思
interests:权益
interface:接口 端口 界面
interfere:干涉 干扰
interference:干涉 干扰 插手
interim:临时 过渡
interior decoration:装修
interior:内部 里面 内地
interlude:穿插 过场
intermediary:媒介 窗口 中人 中间人
intermediate:中间 介于
intermittent:断断续续 断续 间歇
intern:实习 实习生
internal affairs:内政 内务
internal disorder:内乱
internal organs:内脏 脏器
internal storage:内存
internal strife:内讧
internal:国内 内部 境内
international fair:博览会
international law:国际法
international:国际
internet user:网友
internet:网络 互联网
interpersonal relationship:人际关系
interpersonal:私人 人际
interplanetary:星际
interpolation:插值
interpret:解释 翻译
interpretation:说法 翻译 注解
interpreter:翻译 译员
interpreting:口译
interrelated:相关
interrogate:审问 盘问 盘查 审讯
interrogation:疑问 问话 审讯 问讯
interrupt:打断 中断 插嘴 插话
interruption:插话 打岔
intersect:交叉 相交
intersection:路口 交集 十字路口 交叉口
interstellar:星际
intertwine:交错 纠结
interval:间隙 间隔 音程
intervene:介入 干预
intervention:干预
interview:采访 面试 访问
intestine:肠管
intestines:肠子 肠道
intimate friend:知音 知己 挚友 知交
intimate:密切 亲密 亲近 亲热
intolerable:要不得
intonation:语调 调子
intractable:棘手
intravenous drip:点滴
intrepid:悍勇
intricate:错综
intrinsic quality:品质 本质
intrinsic:内在 先天性
introduce:介绍 引进
introduction:介绍 引导 概论
intrude:闯入
intuition:直觉
inuit:爱斯基摩
invade:侵略 入侵 侵入
invaders:侵略者
invading army:侵略军
invalid:病人
invaluable:价值连城 千金
invariant:不变
invasion:侵略
invent:发明
invented:杜撰
inventor:发明家 发明者 发明人 创作者
inventory:存货 查点
inversion:反转 反演 倒装 错位
invest:投资
investigate thoroughly:审核 清查
investigate:调查 审查 探讨 追究
investigation:调查
investigator:研究者 侦察员 调查者
investment promotion:招商 招商引资
investment:投资
investor:投资者
invigorate:振兴 搞活
invincible:所向无敌 战无不胜
invisible:隐形 隐身 无形
invitation:邀请
invite bids:招标
invited:受聘
invoice:发票
invoke:调用
involuntarily:失声
involuntary:自然而然 身不由己 无意识
involve:包括 涉及 带有
involvement:瓜葛
invulnerable:坚不可摧
inwardly:暗暗 暗自
ion:离子 电离
iou:白条 期票 字据
ipso facto:事实上
iran:伊朗
iraq:伊拉克
irascible:暴躁 急躁
ireland:爱尔兰
iris:虹膜 马兰花
iron chain:铁链
iron club:铁棒
iron ore:铁矿 铁矿石
iron wire:铁丝
ironclad evidence:铁证
irony:讽刺
irradiation:辐照
irrational:无理
irregular:不规则 违规 无序 错落
irregularly:不定期
irrelevant:不相干
irresistible:遏止
irreverent:轻慢
irreversible:不可逆转
irrigate:灌溉
irrigation ditch:渠道
irrigation works:水利
irritability:感应 肝火
irritable:急躁 暴躁
irritant:刺激
irritate:刺激
irritating:刺激性 烦人 可气
islam:伊斯兰教 伊斯兰
islamic:清真
island:岛屿 海岛
isle:小岛
isolate:孤立 隔离
isolated:孤立 隔绝
isomer:异构体
isotope:同位素
israel:以色列
issue:问题 发表 发布 发出
istanbul:伊斯坦布尔
italian:意大利
italy:意大利
itch:痒痒 瘙痒 发痒
item:项目
iteration:迭代
itinerant monk:行者 头陀
itinerary:路线
itself:本身 自身
ivan:伊凡
ivory:象牙
jabber:叽哩咕噜
jack:杰克 千斤顶
jacket:上衣 外套
jackfruit:波罗蜜
jackson:杰克逊
jacob:雅各
jacques:雅克
jade artifact:玉器
jade:玉石
jaguar:美洲虎 美洲豹
jail cell:牢房
jail:监禁 班房 监押
jailer:狱卒 狱吏
jam-packed:挤满 满堂 拥挤不堪
jam:卡住 果酱
jamaica:牙买加
james:詹姆斯
janitor:清洁工 看门人
january:一月 一月份
japan:日本
japanese army:日军
japanese company:山水
japanese language:日语
japanese pirates:倭寇
japanese troops:日军
japanese yen:日元
jar:罐子
jargon:行话
jasmine:茉莉 茉莉花
jaundice:黄疸
java:爪哇 爪哇岛
javelin:标枪
jaw:牙关
jazz:爵士 爵士乐
jealous:嫉妒 红眼 眼红
jealousy:疑忌 醋意
jellyfish:水母
jerk:痉挛
jerusalem:耶路撒冷
jest:笑话 玩笑
jesus:耶稣
jet-black:乌黑
jet:喷气 喷射 射流
jew:犹太人 犹太
jewelry:首饰
jewels:珠宝
jewish:犹太
jezebel:淫妇
jiang qing:江青
jiang shi:僵尸
jiang zemin:江泽民
jiangxi:南岭 滕王阁
jimmy:吉米
jinan:济南
jingdong:京东
jinggang mountains:井冈山
jingshan:景山
job applicant:求职者 应聘者
job fair:招聘会
job:工作
jobs:乔布斯
jocular:诙谐
johann:约翰
john:约翰
join hands:携手 手拉手
join:进入 参加 联合 加入
joint hearing:会审
joint name:并称
joint venture:合资 合营
joint-stock company:股份公司
joint:共同 集体
jointly:共同 联名
joke:笑话 玩笑 开玩笑
joker:小子
jokes:噱头
jokingly call:戏称
jolt:震荡 颠簸
jonathan:乔纳森
jones:琼斯
jordan:约旦 乔丹
joseph stalin:斯大林
joseph:约瑟夫 约瑟
jostle:推搡
joule:焦耳
journal:日志
journalism:新闻学
journalist:记者
journey together:同行
journey:旅游
joy:乐趣 娱乐 喜乐 愉悦
joyful:愉悦 欢娱
joyous:欢喜 喜悦 欢乐
joystick:操纵杆
jubilation:喜庆 欢腾 喜气洋洋
judaism:犹太教
judea:犹太
judge:判断 审判员
judgment:判断 裁判 判决
judicial officer:大理
judicial:司法
jug:坛子
juice:汁液
jujube:红枣 枣子
july:七月
jumbled:错杂
junction:交叉点 交汇处 接头
juncture:时刻 关头
june:六月
jungle:丛林 密林
junior college:大专
junior:初级
junk:杂物 破烂
jupiter:木星
jurassic:侏罗纪
jurisdiction:审判权 司法权
jury:陪审团
justice:正义 司法 公道
justification:理由 道理
justified:有理
justify:辩解
juvenile:稚气
kampuchea:高棉
kang youwei:康有为
kapok:攀枝花
karaoke:卡拉
karl marx:马克思
karl:卡尔
karma:因果 宿命
karst:喀斯特 岩溶
kashmir:克什米尔
kayak:皮艇 独木舟 皮划艇
kazakhstan:哈萨克 哈萨克斯坦
keen:敏锐 锐利 灵敏 尖利
kelp:海藻 海带
ken:眼界
kennedy:肯尼迪
kenya:肯尼亚
keratin:角质
kerchief:头巾 帕子 丝巾
kernel:颗粒 内核
kerosene:煤油
kettle:水壶
kevin:凯文
key constituent:要素
key information:须知
key:重点 关键 钥匙
keyboard:键盘
keynote:基调 主音
keyword:关键字 关键词
kfc:肯德基
khan:可汗
kidnap:绑架 劫持
kidnapper:拐子 绑匪
kidnapping:绑架
kidney function:肾功能
kidney:肾脏
kill oneself:自杀 自尽
kill:结果 打死 杀死 害死
killed:遇难 受害
killer:杀手
killing:搏杀
kilogram:公斤 千克
kilometer:公里 千米
kim jong-il:金正日
kin:亲属 骨肉
kindergarten:幼儿园
kindhearted:善良 仁厚
kindly feelings:心意
kindly:慈祥 和蔼 慈和 可亲
kindness:爱心 好心 恩情 好意
kindred:亲属
kinetic energy:动能
king kong:金刚
king:国王 大王
kingdom:王国
kingfisher:翠鸟
kiss:亲吻 接吻 亲嘴
kit:套装 套件
kitchen:厨房
kite:风筝
kitten:猫儿
knapsack:背包 背囊
knee:膝盖
kneel down:跪下 跪倒
knife:刀子 小刀
knight-errant:侠客 武侠 侠士 游侠
knight:大侠 爵士 骑士
knit:编织
knitting:针织
knob:把手
knock down:打倒
knock:摔打
knotty:疑难
know-how:窍门
knowing:会心 会意
knowledge:知识 认识
known:所知 表明 已知
kobe bryant:科比
kodak:柯达
korea:汉阳 高丽
korean peninsula:朝鲜半岛
kowtow:磕头 叩头 跪拜
kuixing:魁星
kumquat:金橘
kung fu:功夫
kyrgyz:吉尔吉斯
kyrgyzstan:吉尔吉斯
label:冠以 标签
labor contractor:把头
labor force:劳动力
labor power:人力
labor union:工会
labor:功夫 劳力 劳工 分娩
laboratory:实验室
laborer:劳动者 工夫 劳工 劳力
laborious:辛劳 吃力
labrador:拉布拉多
lace:花边
lack:缺乏 缺少
lackey:走狗 爪牙
lacking oxygen:缺氧
lacking strength:无力
lacking:不足
lacquer:油漆
lacquerware:漆器
lactation:泌乳
lactose:乳糖
lad:小伙子 小伙
ladder:梯子 扶梯
lading:载荷
lady:夫人 女士
ladybug:瓢虫
lag behind:滞后
lag:落后
lair:巢穴 窝子 窝点
laissez-faire:无为 自由放任
lake district:湖区
lake:湖泊
lakeside:湖边 湖畔
lamb:羊羔 羔羊 兰姆
lament:感叹 哭诉 痛惜 慨叹
lamination:分层
lamppost:灯柱 电线杆
lance:长矛
land reform:土地改革 土改
land rent:地租
land route:陆路
land tax:地租 田赋 钱粮
land-based:陆上 陆基
land-owning classes:地主阶级
land:土地 登陆
landform:地形 地貌
landing craft:登陆舰
landing:着陆
landlord:地主
landmark:地标
lands:田产
landscape garden:园林
landscape:景观 风景 江山 风光
landslide:泥石流 山崩 滑坡 崩塌
landslip:滑坡 山崩
lane:胡同 小路
language branch:语族
language family:语系
language:语言
lantern:灯笼
laos:老挝
lapel:衣襟
lapse:失误 欠缺
laptop:笔记本电脑 本本
lard:猪油
large amount:大宗 高额 浩大
large area:大片 大面积
large caliber:重型
large disparity:悬殊
large fire:大火
large knife:大刀
large landlord:富户 大户
large quantity:大量
large river:大河
large scale:大规模
large strides:大步
large sum:巨额
large-scale:大型 广大
large:大型 强大
lark:百灵
larva:幼虫
larynx:喉咙 喉头
lascivious:好色 淫荡
laser:激光 激光器
lash:击打 皮鞭 鞭挞 鞭打
lasso:套索
lasting:持久 为期 永久
latch:锁定
latent:潜在 蕴蓄
later ages:后代
later generation:后人
later generations:后世 后代
later period:后期 晚期
later:以后 后来 之后
lateral side:侧面
lateral:旁边
latex:乳胶
lathe:机床 车床
latin america:拉美 拉丁美洲
latin:拉丁 拉丁文 拉丁语
latitude:纬度
latrine:茅坑
latter:后者
lattice:格子 点阵 网格
laugh grimly:冷笑
laugh heartily:哈哈大笑 大笑
laughable:好笑
laughingstock:笑谈 笑柄 笑料
laughter:笑声
launch:开展 发动 展开 发射
laundry:洗衣
laurel:桂冠
lava:岩浆 熔岩 玄武岩
lavatory:厕所
lavish:奢华 阔气
law enforcement:执法
law:法律
lawless:不法
lawn:草地 草坪
lawrence:劳伦斯
lawsuit:诉讼 官司
lawyer:律师
lax:松弛 涣散 稀松
laxative:泻药
lay bare:暴露 暴露无遗
lay down:放下 定下
lay eggs:产卵
lay mines:布雷
lay:安放 打下 铺设 敷设
layer:一层 层次
layman:老外 外行 俗家 门外汉
layout:布局 格局
lazy:懒惰 偷懒 懈怠 懒散
lead actor:主演
lead troops:带兵
lead:领导 率领
leader:领导 领导人 领袖 头儿
leaders:领导层
leadership authority:领导权
leadership:领导
leading role:主角
leading:领导
leaf tobacco:烟叶
leaf:叶子 叶片
leaflet:传单 小册子
league tournament:联赛
league:联赛
leak:漏洞 泄露 泄漏 泄气
leakage:渗流 渗漏
lean:倾斜
leap:纵身 飞跃 踊跃 跳跃
learn:学习 学会
learned person:知识分子 硕士 方家
learned society:学会
learned:博雅 博学 渊博
learning:学术 学问
lease:租赁 租用 租借 租约
least bit:半点
least:至少
leather shoes:皮鞋
leather:皮革 牛皮
leave behind:留下 遗留
leave home:出门 出走
leave port:出口
leave:离开 走出 起身 告别
leaven:酵母
lebanon:黎巴嫩
lecher:色鬼 色狼 好色之徒
lecture sb:教训
lecture:报告 演讲 讲授 讲习
ledger:账簿 账册 簿册
leech:吸血鬼 蚂蟥 水蛭
leek:大葱
leeway:空间 余地 地步 回旋
left hand:左手
left side:左侧 左边
left wing:左派
left-hand side:左手
left-wing:左翼
leftist:左派
leftovers:剩菜 落脚
leg-irons:脚镣
legacy:遗产
legal code:法典
legal person:法人
legal studies:法学
legal:依法 法定 合法
legend:传说 神话
legendary:传奇
legislation:法规
legislative assembly:议会
legitimacy:合法性
legitimate:合法
legs:双腿
leisure:休闲 闲暇
leisurely:悠闲 自由自在 款款 悠然
lemon:柠檬
lend money:借款 借钱
lengthen:拉长 加长 拖长
lenient:宽容 宽大 手软 留情
leniently:从宽
lens:镜片 透镜 晶状体
leo:狮子
leopard:豹子 金钱豹
leprosy:麻风
lesion:病变
lesotho:莱索托
lessen:减少
lesson:教训
letters:音讯 函件
leukocyte:白细胞
levee:堤防 堤岸 海堤
level ground:平地
level:水平 程度
lever:杠杆
levitate:升空
levitation:羽化
levy taxes:征税
levy:征收 增收
lexical item:词条
liability:债务 负债
liable:容易
liaison:交通 联络
liang qichao:梁启超
libel:诽谤 丑化 毁谤
liberal arts:文科
liberal:慷慨 自由派 优厚
liberate:解放
liberation:解放
liberator:救星
liberia:利比里亚
liberty:自由
library:图书馆 文库
libya:利比亚
license plate:车牌
license:许可证 牌照 特许 执照
licentious:放荡 荒淫 浪荡 淫荡
lichen:地衣 青苔
lie low:埋伏 隐藏 避风 隐伏
lie:位于
liechtenstein:列支敦士登
lies:妄言 诳语
lieutenant general:中将
lieutenant:中尉
life expectancy:寿命
life force:生意
life form:生物
life span:寿命
life-and-death:殊死
life:生活 生命 性命
lifeboat:救生艇
lifeless:呆滞 死气沉沉
lifelike:逼真 传神 动感
lifelong:终身 一世
lifetime:一辈子 百年 寿命 终生
lift open:掀开
lift:掀起 提起
light engineering:轻工
light industry:轻工业
light rain:小雨
light ray:光线
light refreshments:点心
light source:光源
light:轻松 光明 点亮 灯光
lighter:打火机 驳船
lighthearted:轻盈
lighting:灯光 照明
lightly:轻轻 轻易
lights:灯火
likely:容易
likeness:肖像
liking:胃口 欢心 趣味
lilac:丁香 紫丁香
lily:百合 百合花
limb:肢体
lime:石灰
limestone:石灰岩 石灰石 灰岩 青石
limit:范围 限制 局限 限度
limited company:有限公司
limited:有限
limitless:无边无际 无际 漫无边际
limits:界线
limousine:轿车 专车
limp:松弛 瘫软 跛脚
limpid:清澈 澄清 澄澈 明晰
lin biao:林彪
lin chong:林冲
line:线路 队伍
lineage:血统 世系
linear:一次 线性
lineup:阵容
linger:流连忘返 徘徊 盘桓 徜徉
lingering:缠绵 悠长
linguist:语言学家
linguistics:语言学
link:结合 连接 相连 联系
linked:关联 连锁
lintel:门楣
lion:狮子
lip:嘴唇
lips:口吻
lipstick:口红 唇膏
liquid crystal:液晶
liquid:液体 流动
list systematically:整理
list:列举 目录 列表 列出
listed:挂牌
listen attentively:倾听
listener:听者
listening ability:听力
listless:怅惘 没精打采 无精打采 颓丧
literal:字面 原原本本
literate:认字
literati:文人 文士
literature:文学
lithe:轻盈 婀娜 惊鸿
lithosphere:岩石圈
litter:轿子 担架
little bit:一点点 少量 稍微 点滴
little brother:小弟
little demon:小鬼
little devil:猴儿
little sister:小妹
little:一些 一点 有点
liu shaoqi:刘少奇
liu xiang:刘翔
live broadcast:直播
live together:同居 群居
live:生活
livelihood:生活
lively:热闹 活跃 活泼 生动
liver:肝脏
livery:制服 涂装
livestock husbandry:牧业
livestock raising:畜牧业
livestock:牲畜 家畜
living buddha:活佛
living creature:生物
living person:活人 生人
living quarters:宿舍 营房
living room:客厅
lizard:蜥蜴
loach:泥鳅
load:载荷 载重 负荷 包袱
loafer:浪子 二流子
loan shark:高利贷
loan:贷款
loathe:厌恶 讨厌 蔑视 痛恨
lobby:大堂 游说 休息室
lobster:龙虾
local commander:提督
local god:土地
local official:地方官 诸侯
local people:乡亲
local specialty:土特产
local tradition:习俗
local:地区 地方 当地
locality:地头
localization:本地化 国产化 本土化
located:置于 坐落
location:所在地 场所 所在 地点
lock:锁定 闭锁 锁上
locomotive:机动 动机 机车
locust tree:槐树
locust:蝗虫
lodge:宾馆 小屋 投宿 歇宿
lodging:住宿
loess:黄土
loft:阁楼
lofty quality:气概
lofty:高大 高尚 巍峨
log:日志 木头
logarithm:对数
logic:逻辑 逻辑学
logical:顺理成章
logistics:后勤 物流
logo:标志 商标
logs:原木
loiter:浪荡 流连 徜徉
london:伦敦
lone:孤单 孤零零
loneliness:孤单
lonely:寂寞 孤独 僻静 孤单
lonesome:寂寞 孤寂
long-distance:远距离
long-lasting:耐久 经久 恒久
long-range:长远
long-term resident:常住
long-term:长远 远期
long-winded:絮絮叨叨 絮叨 累赘
longevity:长寿
longing:欲望 憧憬
longitudinal:纵向
longjing:龙井茶
lookout post:岗哨
looks:人才
loom:织机 织布机
loop:循环
loophole:漏洞 窟窿 空子 枪眼
loose:活动
loosen:放松 疏松
loot:洗劫 掳掠 劫掠 打劫
looting:抢劫 哄抢 抢掠
loquacious:长舌 贫嘴
lord:贵族 老爷 相公
los angeles:洛杉矶
lose consciousness:昏迷 不省人事
lose hope:失望
lose leaves:落叶
lose patience:不耐烦
lose territory:失地
lose weight:减肥
lose:失去 失败 丧失 损失
loser:失败者
loss:损失
lost:丢失 沦丧 失传 迷路
lotion:药水 乳液
lottery ticket:彩票
lottery:博彩 抽奖
lotus flower:莲花
lotus seed:莲子
lotus:荷花 芙蓉
loud sound:巨响
loud voice:大声
loudly:大声 高声 轰然
loudness:音量 响度
loudspeaker:喇叭
louisiana:新奥尔良 路易斯安那
lounge:大厅
louse:虱子
louvre:卢浮宫
love ardently:热爱
love dearly:心疼 疼爱
lovely:可爱 妩媚 楚楚
lovemaking:性爱
lover:情人 恋人 爱好者
lovers:情侣 爱侣 有情人
low altitude:低空
low level:下级 低级
low price:低价
low ranking:下级
low status:低下
low temperature:低温
low tide:低潮
low-grade:低档 低劣
low-lying ground:洼地
low-lying:低洼
lower abdomen:小腹
lower class:下层
lower echelon:下游
lower house:下院
lower jaw:下颌 下颌骨
lower level:下游
lower reaches:下游
lower:降低 减少 压低
lowercase:小写
lowest:最少
lowly:低下 卑微 卑贱
loyal:忠诚 仗义
loyalist:义士
loyalty:忠心 忠诚 忠义 丹心
lucerne:苜蓿
luck:运气 幸运 际遇
luckily:侥幸 幸亏 幸而 凑巧
lucky:吉祥 幸运 吉利
luggage:行李
lukewarm:温和
lumber:木料
luminosity:光度
luminous:明净 夜光
lump together:一并
lunar calendar:农历 阴历
lunch:午饭 午餐
luncheon:午餐 午餐会
lung cancer:肺癌
lure:诱惑 放电 引诱 诱骗
lush:茂密 茂盛
lust:情欲 性欲
luster:光泽 光彩
lustrous:光润 水灵
luther:路德
luxembourg:卢森堡
luxuriant:繁茂 繁盛 肥美
luxurious:豪华 奢侈 奢华
luxury good:奢侈品
lying:卧式
lymph:淋巴
lymphatic:淋巴
lynx:山猫 猞猁
lyric:抒情
lyrics:歌词
macao:澳门
macaque:猕猴 猢狲
macau:澳门
mace:钢鞭 铜锤 肉豆蔻
macedonia:马其顿
machete:大刀 砍刀
machilus nanmu:楠木
machine gun:机枪
machine processed:机制
machine tool:机床
machine:机械 机器
machinery:机械
machining:切削
madagascar:马达加斯加
madam:夫人 太太 女士
madman:疯子 狂人
madrid:马德里
mafia:黑手党
magazine:杂志
maggot:蛆虫
magic:魔术 魔力 法术 魔法
magical:神奇
magician:妖人 巫师 魔术师
magistrate:判官 府尹 执政官
magma:岩浆
magnanimity:度量 气量
magnanimous:大量 大方
magnate:大王 巨头
magnet:磁铁 磁石 磁体 吸铁石
magnetic field:磁场
magnetic tape:磁带
magnetic:磁性
magnetism:磁性
magnificent sight:壮观
magnificent:壮丽 光辉 雄伟 宏伟
magnify:增大 放大
magnitude:大小
mahatma:大圣
mahjong:麻将
maid:侍女 丫鬟 丫环 女佣
maiden:闺女 女郎 处女
maidenhair tree:银杏
mail plating:铁甲
mail:邮件 邮寄 音讯
mailbox:信箱 邮箱
mailman:邮递员
main aspects:要领
main body:正文
main engine:主机
main entrance:正门
main force:主力
main forces:大军
main gate:正门
main line:干线
main part:主体
main peak:主峰
main protagonist:主人公
main stadium:主场
main stream:主流 干流
main street:大道 大街
main text:正文
main venue:主场
main:主要
maine:缅因
mainland china:大陆 内地
mainland:大陆
mainstay:支柱 中流砥柱
mainstream:主流
maintain secrecy:保密
maintain self-control:自制
maintain:保持 维持 维护 认定
maintenance:维修
maitreya:弥勒 弥勒佛
maize:玉米
majestic:雄壮 崇高 壮丽 威风凛凛
majesty:尊严
major event:大事
major general:少将
major road:要道
major:主要 重要 重大 专业
majority:多数 大多数 大部分
make-up:成分
maker:制造者 制作者
makeup product:化妆品
makeup:结构
malaria:疟疾
malawi:马拉维
malaysia:马来西亚 马来
maldives:马尔代夫
male sex:男性
male student:男生
male:男人 男子 男性
malefactor:歹徒 为非作歹
malevolent:狰狞 歹毒
mali:马里 玛丽
malice:恶意 蓄意
malicious:恶毒 狠毒
malignant tumor:恶性肿瘤
malignant:恶性
mall:卖场
mallard:野鸭
malpractice:弊病 陋习 玩忽职守
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
manage people:用人
manage well:办好
manage:管理 过来
management:管理
manager:经理 干部 主管
manas:玛纳斯
manchester:曼彻斯特 曼城
manchu soldiers:清兵
manchu:旗人
manchuria:东北 满洲
manchurian qing:满清
mandarin duck:鸳鸯
mandarin fish:鳜鱼 桂鱼
mandarin:官话 普通话
mandible:下颌 下颚 下颌骨
mane:鬃毛
maneuver:演习 活动 调动
maneuvering room:回旋
mango:芒果
manicheanism:摩尼教
manifest:表现
manifestation:表现
manifesto:宣言
manifold:多种多样 多样 千真万确 流形
manila:马尼拉
manipulate:操作 操纵
manjushri:文殊
mankind:人类
manly man:大丈夫
manly:阳刚
manned:载人
manner:方式 态度 样子
manners:礼貌 气质
manor house:山庄
manor:庄园
manpower:人力 劳动力 人工 人手
mantis:螳螂
mantle:地幔 斗篷 衣钵
mantra:口头禅
manual work:人工 做工
manual:手工 说明书 手册 手动
manufacture medicine:制药
manufacture:生产 制造 研制 制成
manufacturer:厂商 生产者
manufacturing ability:生产能力
manufacturing company:制造商
manufacturing industry:制造业
manufacturing location:产区 产地
manufacturing:重工业
manure:肥料
manuscript:手稿 稿子 文稿 稿件
many-sided:多方面 多方位
mao zedong:毛泽东
maoism:毛泽东思想
map:地图
maple:枫树
mapping:映射
marathon:马拉松
marble pillar:华表
marble:大理石 大理岩
march:游行 三月 进军
margaret:玛格丽特
margin:余地
marginal notes:注释
marginal:边缘 边际
maria:玛丽亚 马利亚
marinated:腌制
marine alga:海藻
marine corps:海军陆战队
marine:海产
mariner:水手 航海家 海员
maritime space:海域
maritime:海上
mark:标志 迹象 符号 分数
market economy:市场经济
market price:行情
market:市场 销售
marketing:营销
marketplace:市场
marquis:王爷 侯爵
marriage:婚姻 终身 婚事 亲事
married couple:夫妻
married woman:太太 妇人
married:已婚
marrow:精髓
marry:结婚
mars:火星
marsh:沼泽 沼泽地
marshal:元帅 集结
marshall:马歇尔
martial art:武功 武艺
martial attire:戎装
martin:马丁
martyr:烈士 先烈
marvel:奇怪 奇迹
marvelous:精彩 奥妙 神妙
marx:马克思
marxism-leninism:马列主义
marxism:马克思主义
mary:玛利亚
mascot:福星 吉祥物
masculine:阳性 阳刚
mask:面具 隐藏 掩饰 遮掩
masked:蒙面
mass organization:人民团体
mass:群众 质量
massachusetts:马萨诸塞州 马萨诸塞
massacre:惨案 屠杀 杀戮 残杀
massage:按摩
masses:群众 大众 民众
massive:厚重 硕大
mast:天线 桅杆
master:师父 主人 师傅 大师
mastermind:诸葛亮 主使
masterpiece:名著 杰作 佳作 名作
masturbate:自慰 手淫 打炮
mat:垫子
match:比赛
matching:配合 配套
matchless:无比
matchmaker:红娘 媒人 媒妁
mate:配偶 伙计 伴侣 配对
material benefit:福利
material object:实物
material:材料 资料 物质
materialism:唯物主义
materialistic:物质 现实
materials:物品
maternal aunt:阿姨 姨娘 姨妈
maternal grandfather:老爷 外公 外祖父
maternal:母系
mathematical equation:方程
mathematical sciences:数理
mathematical:数学
mathematician:数学家
mathematics:数学
matrix:模型
matsu:妈祖
matsushita:松下
matted:蓬乱
matter:事情 物质 事项
matters:事宜
mattress:床垫
mature:成长 成熟 发育
maturity:火候
mauritania:毛里塔尼亚
mauritius:毛里求斯
mausoleum:陵墓
maverick:无法无天
maxilla:上颌 上颌骨
maxim:格言 座右铭
maximize:最大化
maximum:极大
may:可以
maya:玛雅
maybe:或者 可能 也许 说不定
mayor:市长
maze:迷宫
meadow:草甸 草地
meal:膳食
meals:伙食 伙食费
meander:蜿蜒 河曲
meandering:迤逦 弯弯曲曲 宛转
meaning:意义 意思 含义
meaningful content:内涵
meaningful glance:眼神 眼色
meaningful:有意思 意味深长 隽永
meaningless:空虚 无谓
measles:麻疹
measure:措施 测量
measured:实测
measureless:无量 不测
measurement:大小 计量 尺寸
meat:肉类
meatballs:丸子
mecca:麦加
mechanic:机械师
mechanical person:机器人
mechanical:机械
mechanics:力学
mechanism:机关 机构 机制
medal:勋章 奖章
meddle:干涉 干预 伸手 插手
meddlesome:好事
media:媒体 传媒
median:中位数
mediate:调解 调和 调停
mediation:调和 劝解
mediator:中人 中间人
medical affairs:医务
medical insurance:医保 医疗保险
medical prescription:处方
medical school:医学院 卫校
medical science:医学
medical treatment:治疗 医疗
medical:医药
medication:药物
medicinal cuisine:药膳
medicinal ingredient:药材
medicine:医学 药品 医药 药物
medieval:中世纪 中古
mediocre:较差 中路 平庸 平平
meditate:静坐 打坐 冥想 默想
meditation:沉思 静心
mediterranean sea:地中海
medium sized:中型
medium:中等 介质
medusa:水母
meek:谦和 温顺 温驯
meet together:相会 相聚
meet:遇到 迎接 见面 满足
meeting place:会场
meeting room:会议室
meeting:会议
meiji:明治
melancholy:惆怅 忧郁 凄婉 哀婉
melbourne:墨尔本
mellow:婉转
melodious:悠扬 清脆
melody:旋律 曲调 调子 腔调
melon seed:瓜子
melt:融化 熔融 解冻 熔化
member country:成员国
member:成员 会员 议员 构件
membrane:薄膜
memorandum:备忘录
memorial arch:牌坊
memorial hall:纪念馆 祠堂
memorial tablet:牌位 灵位
memories:回忆
memory:记忆 存储 存储器 记性
men:男人
menace:威胁
mencius:孟子
mend:修补 整修
meningitis:脑膜炎
menopause:更年期 绝经
menstruation:那个 月经 老朋友
mental association:联想
mental capability:脑袋
mental disorder:精神病 神经病 心病
mental state:神经 心境
mental:精神
mentality:心理
mentor:辅导
menu:菜单 小册子
mercenary:雇佣兵 自私自利
merchandise:产品 商品
merchant ship:商船
merchant:商人 商家
merciful:行善 仁慈
merciless:无情 残忍
mercury:水银 水星
mercy:慈悲 怜悯
merely:不过 只是 只不过
merge:合并
meridian:经络 子午线 经线
merit:优点 功力
meritorious service:功劳
merlin:梅林
mermaid:人鱼 美人鱼
merry:快乐
mesh:网格 啮合 咬合
mesopotamia:两河
message sb:私信
message:信息
messages:音讯
messy:散乱 凌乱
metabolism:代谢 新陈代谢
metal:金属
metallurgy:冶金
metamorphic rock:变质岩
metamorphose:变态
metamorphosis:幻化 蜕变
metaphor:比喻 隐喻 比拟 譬喻
metaphysics:形而上学
meteor:流星
meteorite:陨石 陨星
meteorological feature:气象
meteorology:气象 气象学
meter:仪表 节拍 公尺 韵律
method:方法 手段 办法
methods:套套
meticulous:精细 精心 刻意 细腻
metric:度量
metro:地铁
metropolitan examination:会试
metropolitan territory:本土
metropolitan:大都
mettle:气概
mexican:墨西哥人
mexico:墨西哥
mica:云母
michael:迈克尔
michigan:底特律 密歇根 密歇根州
micro-:微观 微型 显微 微量
microbiology:微生物学
microchip:芯片
microcosm:缩影 微观世界
microelectronics:微电子
microorganism:微生物
microphone:话筒 麦克 麦克风 传声器
microprocessor:微处理器 微处理机
microscope:显微镜
microscopic:显微
microsoft corporation:微软 微软公司
microwave:微波
mid-:中叶 中段
mid:中间
midair:半空 半天
midday:中午 正午
middle age:中年
middle ages:中世纪 中古
middle area:中段
middle class:中产阶级 中产
middle east:中东
middle echelon:中游
middle finger:中指
middle level:中级 中游
middle part:中部
middle period:中叶 中段
middle school:中学
middle section:中段
middle-aged:中青年
middle-school student:中学生
middle:中央 正中 中间 中期
middleman:经纪人 中间商
midfield:中路 中场 攻防
midnight:半夜 零点 午夜
midsummer:盛夏 仲夏
midway:中路 中途 半路
midwest:中西部
midwife:老娘
mien:风情 容颜 举止
mig:米格
migrant worker:民工 农民工
migrate:迁移 移民 移居 迁徙
migration:移动
mike:麦克
milano:米兰
mild:温和 平和
military accomplishments:武功
military affairs:军事
military aircraft:军机
military application:军用
military banner:旗号
military campaign:战役
military clique:军阀
military counselor:军师
military engineer:工兵
military expenditure:军费
military expert:军事家
military force:武力
military forces:兵马
military front:前线
military government:军政府
military group:大队
military intelligence:军情
military leader:蒋介石 武将 戚继光
military leadership:兵权
military matters:军事
military official:武官 武职
military personnel:军人
military police:宪兵
military power:军力 兵权
military practice:军训
military school:军校
military situation:军情
military skill:武艺
military strategy:战法 韬略
military strength:兵力
military successes:战绩
military supplies:军需
military uniform:军装
military:军事 军方 武装
militia:民兵
milk:乳汁 奶子 乳液 挤奶
milky white:乳白色
mill:蜂拥 磨坊 厂子
millennium:千年
millet:小米 谷子
milliliter:毫升
millimeter:毫米
milling:研磨
million:百万
millionaire:富翁 百万富翁 巨富 万贯
millions:百万
millstone:碾盘
mincho:宋体
mind:精神 心里 心思 心目
miner:矿工
mineral resources:矿藏
mineral:矿物 矿物质
mineralogy:矿物学
minerals:矿产
minesweeper:扫雷 扫雷艇 扫雷舰
ming dynasty:明代 明朝
mingle:夹杂 混杂
mini:迷你
miniature:微型
minibus:中巴
minimal:极小 最少
minimum:最少 最低点 底线
mining industry:矿业
mining site:矿区
mining:采矿 采矿业
minister:部长 公使
minnan:闽南
minnesota:明尼苏达 明尼苏达州
minor road:小路
minor:未成年人 辅修
minority:少数
mint:铸币 薄荷糖
minus:减去
minute:分钟 详细
minutes:纪要
miracle:奇迹
miraculous skill:神功
miraculous:奇迹 神奇
mirage:幻影 泡影
mire:烂泥 泥坑
mirror image:反映
mirror:反映 镜子
misappropriate:挪用 盗取 盗用
miscalculate:弄错 失算 失策
miscalculation:失手
miscarriage:流产
miscellany:杂记
mischievous laughter:嘿嘿
mischievous:调皮 淘气
misconception:错觉 谬论
misconceptions:误区
misdeed:坏事
miserable:悲惨 凄凉
miserly:小气 吝啬 吝惜
misery:苦楚 忧患
misfortune:不幸
misgivings:顾虑 疑虑 疑惑 疑惧
mishap:意外 闪失
misinterpret:曲解 误读
mislead:误导 混淆 迷误 贻误
misleading:误导
misread:误解
misrepresent:歪曲 曲解
miss:小姐 女士 想念
missile:导弹
missing:失踪 不见 失散
mission:任务
missionary:传教士 传教
mississippi:密西西比
missouri:密苏里 密苏里州
mist:烟雾 雾气 薄雾 云烟
mistake:错误 失误
mistaken ideas:误区
mistaken:错误
mistreat:虐待
mistress:二奶 小老婆 情妇 女主人
misty:迷蒙 雾蒙蒙
misunderstand:误解 误会
misunderstanding:误解 误会 隔阂
misuse:滥用
mix:混合 混杂
mixed breed:杂种
mixed forest:混交林
mixed:综合
mixture:融合 合成 混合物
mnemonic chant:口诀
moan:呻吟
moat:沟渠 护城河 壕沟
mob:乌合之众
mobile phone:手机
mobile:行动 移动 流动
mobility:流动性
mobilization:动员
mobilize:动员 发动 调动
mock:讽刺 笑话 讥刺 讥讽
mockery:嘲笑
modal:模态 情态
mode:方式 模式 状态
model example:示范
model:典型 模型 模范 造型
modem:调制解调器
moderate:温和 适中 节制 缓和
moderately affluent:小康
moderately:适度
moderation:节制
moderator:减速器
modern age:现代
modern drama:话剧
modern era:现代
modern man:现代人
modern times:现代 近代
modern:现在
modernization:现代化
modest:客气 谦虚 谦逊 谦和
modesty:谦逊 娇羞
modify:修改 变更
modulation:调制
module:模块 组件
modulus:系数 参量
mogadishu:摩加迪沙
mohammed:穆罕默德
moist:湿润 滋润 潮湿
moisten:滋润 润湿
moisture content:水分
moisture:湿气 水汽 潮气
molasses:红糖
mold:模型 塑造
moldova:摩尔多瓦
mole:摩尔 黑痣
molecular formula:分子式
mollusk:软体动物
mollusks:贝类 软体动物
molt:脱壳 脱皮 脱发 脱毛
moment ago:刚才 适才
moment:时候 一会儿 一会 片刻
momentarily:一时间
momentary:一时 短暂
momentum:势头 动量 声势
mommy:妈妈
monaco:摩纳哥
monarch:君主 帝王
monarchical power:君权
monarchy:君主制 君主国
monastery:寺庙 寺院 山门 修道院
monastic discipline:戒律
monday:周一 星期一
monetary value:金额
monetary:货币
money:银子 货币 金钱 钱币
mongol:蒙古人
mongolia:蒙古
monitor:监视 监测 监控 显示器
monk:僧人 僧侣 出家人
monkey:猴子 猴儿
monochrome:黑白 单色
monopolize:垄断 独占 包揽
monopoly:专利 专卖 专营
monosaccharide:单糖
monotone:清一色
monotonous:单调 平板
monsoon:季风 梅雨
monster:怪物 妖怪 魔头
monstrous:怪异
montenegro:黑山
monthly income:月薪
monthly magazine:月刊
montreal:蒙特利尔
monument:纪念碑
mood:情绪 心情 气氛
moody:烦闷 闷闷不乐 喜怒无常
moonlight:月光 月色
moor:停放
mooring:停泊
moral character:品德 骨头
moral integrity:气节 德性
moral quality:人品
moral standing:人品
moral:教训 寓意
morale:士气
morality:道德 道义
moreover:而且 此外 并且 加以
morgan:摩根 摩尔根
morning newspaper:晨报 早报
morning sun:朝阳 朝日
morning:上午
morocco:摩洛哥
morphology:形态
mortal:致命 凡人
mortality rate:死亡率
mortar:迫击炮
moscow:莫斯科
moses:摩西
mosque:清真寺
mosquito:蚊子 蚊虫
moss:苔藓 青苔
mostly:多半 大多
moth:飞蛾 蛾子
mothball:封存
mother earth:大地 大方
mother-in-law:婆婆 岳母
mother-of-pearl:珠母
mother:母亲 妈妈
motherboard:主板
motion:运动 动作 动态 议案
motionless:一动不动
motivation:激励 动机 启发 动因
motive power:动力
motive:用心 动机 出发点
motley:斑驳 杂色
motor carriage:轿车
motor vehicle:机动车
motor:发动机 动机
motorbike:摩托车 摩托
motorcycle:摩托车
motorola:摩托罗拉
mottled bamboo:斑竹
mottled:斑驳
motto:座右铭
mount:上马 安装 登上 坐骑
mountain area:山区
mountain pass:山口 关隘
mountain range:山脉
mountain ridge:山岭 山脊 山梁
mountain road:山路
mountain stronghold:山寨
mountain top:山头
mountaineer:爬山
mountaineering:登山 爬山
mountainous region:山地
mountains:群山
mourn:致哀 哀痛 追悼
mournful:凄凉 凄厉 凄惨 悲戚
mouse:老鼠 鼠标 小鼠
mouth:嘴里 嘴巴
mouthful:一口
mouthpiece:喉舌 说客
movable:活动
move aside:退让 走开
move emotionally:激动
move forwards:往前 出新
move house:搬家 搬动
move quickly:飞身
move:运动 移动
moved:动心 感触
movement:动作 动态 运动 移动
movements:行止 行迹
movie etc:剧本
movie theater:电影院 影院 影剧院
movie:电影 影片
moviedom:银海 影坛 电影界
moving:感动 动人 感人
mozambique:莫桑比克
mucus:黏液
muddle-headed:迷糊
muddle:混为一谈 搞乱
muddled:糊涂 葫芦
muddleheaded:昏庸 稀里糊涂 浑浑噩噩
muddy:浑浊 泥泞 沾满 混浊
mudslide:泥石流 滑坡
mudstone:泥岩
muffled:低沉 沉闷
mug:茶杯 茶缸
mule:骡子
multi-:多种 多个 多元
multi-colored:彩色 五色 五颜六色
multi-level marketing:传销
multi-talented:多才多艺
multicolored:五彩
multimedia:多媒体
multinational corporation:跨国公司
multinational:跨国
multiple:多种 多个
multiplication:乘法 倍增 相乘
multiplier:倍数 乘数
multiply:繁衍
multistory:多层
multitude:群众
multitudinous:万千
mumble:喃喃 咕哝 嗫嚅 念念有词
mung bean:绿豆
municipal administration:市政
municipal committee:市委
municipal:市立
murder:杀害 杀人 谋杀
murdered:遇害
murderer:凶手 杀手 杀人犯
murky:浓密 灰暗 昏沉 阴暗
murmur:喃喃 咕哝 潺潺
muscle:肌肉
museum:博物馆
mushroom:蘑菇
music academy:音乐学院
music:音乐
musical composition:乐曲
musical instrument:乐器
musical pulse:节奏
musician:音乐家 乐师 演奏者
musk:麝香
muskmelon:甜瓜
muslim:穆斯林
mussel:贻贝 海虹
muster:调集 聚众 纠集
mutation:突变 变种
mute:哑巴
mutiny:兵变 哗变 叛变
mutter:喃喃 嘀咕 嘟哝
mutton:羊肉
mutual:相互 互相
mutually beneficial:互利 互惠
mutually:互相
muzzle:口吻 钳制
myanmar:缅甸
myopia:近视
myriad:万千 五花八门
mysterious:神秘
mystery:神秘 奥秘
mystical:神奇
myth:神话
mythology:神话
nag:纠缠 唠叨
nagasaki:长崎
nagoya:名古屋
nail:钉子
naive:天真 老实
naked eye:肉眼
naked:裸露 裸体 赤裸 赤裸裸
nakhi:纳西
name tag:名牌
name:称为 名称 名字 称号
named:名叫 得名 取名
nameless:无名
naming:命名
nanchang uprising:南昌起义
nanny:保姆
naples:那不勒斯
napoleon:拿破仑
nara:奈良
narcissus:水仙 水仙花
narcotic:麻醉剂 麻醉药
narcotics:毒品
narrate:讲述 述说 记叙
narration:叙述
narrative history:通史
narrative:故事
narrow sense:狭义
narrow:狭窄 狭小 狭隘
narrowly:险些
nasal mucus:鼻涕
nasdaq:纳斯达克
nasty person:小人
nasty:恶劣 污秽
nation:国家
national debt:国债
national defense:国防
national economy:国民经济
national emblem:国徽
national highway:国道
national land:国土
national minority:少数民族
national politics:国政
national self-determination:民族主义
national strength:国势
national team:国家队
national treasure:国宝
national:全国
nationalism:民族主义
nationalist party:国民党
nationality:民族
nationalized:国有
nationals:国民
nationwide:全国
native place:故里 老家 家乡 故乡
native:本土 固有 人氏 土人
natural color:本色
natural disaster:自然灾害 灾荒 天灾
natural disposition:生性 秉性
natural gas:天然气
natural harbor:港湾
natural instincts:本性
natural mother:生母
natural resource:资源
natural sciences:自然科学
natural selection:淘汰 自然选择
natural world:自然界 生物界
natural:自然 天然
naturally:自然
nature reserve:自然保护区
nature:自然 性质 性格
naughty:调皮 顽皮 淘气 惫懒
nauru:瑙鲁
nautical mile:海里
naval battle:海战
naval vessel:舰艇
navel:肚脐
navigate:航行
navigation:航海 导航
navigator:领航员 领航
navy:海军
nazi:纳粹
nearby:左右 附近
nearest:最近
nearly exhausted:殆尽
nearly:几乎 差不多
neat:干净 整齐 楚楚
neatly:整洁
nebula:星云
necessarily:一定 必须
necessary:必要
necessity:必然 必要性
neck:脖子 颈部
necklace:项链 项圈
neckline:领口
necktie:领带
needed:用得上
needle-leaved forest:针叶林
needle-leaved:针叶
needless:不必要 无需 不消
needlework:针线 活计 针线活
negative side:负面
negative:消极 负面 否定 阴性
neglect:忽视 忽略 疏忽 怠慢
negligence:疏忽 疏忽大意 过失
negligent:随便 草率 粗心大意
negligible:微不足道 渺小 微末
negotiable security:证券
negotiate peace:议和
negotiate:谈判 商议 交涉
negotiation:谈判
negotiations:磋商
neigh:嘶鸣 嘶叫
neighbor country:邻国
neighbor:邻居 相邻 隔壁 街坊
neighborhood:社区 街坊 小区
neighboring state:邻邦
neighboring:附近 邻近
neighbors:左邻右舍
neighbourhood committee:居委会
neither:二者
neolithic:新石器
neologism:新词
nepal:尼泊尔
nephew:侄子
nephrite:软玉
neptune:海神 海王星 海王
nerve:神经 胆子
nervous system:神经系统
nervous:紧张
net profit:净利润
netherlands:荷兰
network station:网站
network:网络
neural:神经性
neuron:神经元 神经细胞
neurosis:神经症 焦虑症 神经官能症
neuter:去势
neutral:中性 中立
neutrality:中立
neutralize:中和
neutron:中子
nevada:内华达 内华达州 拉斯维加斯 雷诺
never mind:没什么 也罢 没事 不要紧
never:从未 从不 从来不 永不
nevertheless:却是 还是
newborn baby:新生儿 赤子
newborn:新生 初生
newcastle:纽卡斯尔
newcomer:新人
newly added:新增
newly built:新建
newly wed:新婚
newlyweds:新婚燕尔
news agency:新闻网
news conference:发布会
news service:通讯社
news story:通讯
news:新闻 消息 信息
newspaper:报纸
newspapers:报章
newton:牛顿
nicaragua:尼加拉瓜
nice surprise:惊喜
nice:宜人 尼斯 和蔼 可亲
nicely:好好
niche:定位 一席之地 神龛
nick:缺口
nickname:外号 绰号
nicknamed:号称
niece:侄女
niger:尼日尔
nigeria:尼日利亚
night scene:夜色
night sky:夜空
night:晚上 夜晚 黑夜
nightclub:夜总会
nightfall:黄昏 入夜
nightmare:噩梦 恶梦 梦魇
nighttime:夜间 夜里
nile:尼罗河 尼罗
nimble:灵活 敏捷 利索 快捷
ninety:九十
nintendo:任天堂
ninth month:九月
nippers:镊子
nipple:乳头
nitrate:硝酸盐
nitric acid:硝酸
nitrite:亚硝酸盐
nitrogen:氮气
nobel:诺贝尔
nobility:贵族 贵人
noble warrior:大侠
noble:高尚 高贵
nobleman:贵族 君子 王爷
nobody:默默无闻 小人物 无名小卒 名不见经传
nocturnal:夜行 昼伏夜出
nod:点头
node:网站 节点
nodule:结节 结核
noise:声响 响声 噪声
noiselessly:无声 一声不响 悄无声息
noisy:嘈杂 吵闹 喧闹 聒噪
nomadic:游牧
nominal:名义
nominate:提名
non-ferrous metals:有色金属
non-governmental:民间
noncommssioned officer:军士
none lacking:无不
none missing:无不
nonentity:小人物 无名小卒
nonsense:废话 狗屁 胡扯
nonstop:直达
noodles:面条
nook:角落
noon:中午 晌午
noose:绳套 套索
norm:标准 规范 准则
normal school:师范学院
normal university:师范大学
normal:正常 通常
normally:通常
normandy:诺曼底
north africa:北非
north america:北美 北美洲
north china:华北
north england:湖区
north europe:北欧
north face:北侧
north korea:朝鲜
north latitude:北纬
north pole:北极
north side:北侧 北边
north:北方
northeast china:东北
northeast:东北
northeastern:东北方
northern expedition:北伐
northern extremity:北端
northern hemisphere:北半球
northern mountain:北山
northern part:北部
northern side:北面
northern warlords:北洋军阀
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
notebook:笔记本 本子
noted:著名
notes:笔记 提纲
nothing difficult:不在话下
nothing:没什么
notice:通知
notification:通知
notify:通知 通报
notion:观念 想法
notorious:臭名昭著
noun:名词
nourish:滋养
nourishment:营养
nova:新星
novel:小说 长篇小说
novelist:小说家
novella:中篇小说
novelty:新奇
november:十一月
novice:新手 初出茅庐 外教
nowadays:如今 现在
nowhere:哪里 无处
nub:正中
nuclear energy:核能
nuclear power:核电 核动力
nuclear test:核试验
nuclear warhead:核弹 核弹头
nuclear weapon:核武器
nuclear:核子
nucleotide:核苷酸
nucleus:核心
nude body:天体
nuisance:公害 受罪
numb:麻木
number two:第二 第二次
number:多少 数字
numbers:数据
numbness:麻痹
numeral:数字
numerals:数码
numerical value:数值
numerous:众多 大量 广大
nurse:护士 护理 看护
nursery:托儿所 保育院
nurture:培养
nut:坚果
nutrient:养分 营养素 营养品
nutrition:营养
nylon:尼龙
nymph:女神 若虫
oak:橡树
oasis:绿洲
oath:誓言 誓词 誓约
oats:燕麦 五谷
obedient:顺从 听话
obese:肥胖 臃肿
obey:服从
obituary:讣告
object:对象 事物 物体 物件
objection:意见 异议
objective:目标 客观 目的 宗旨
objects indicated:所指
obligation:义务 职责
obliterate completely:荡然无存
obliterate:销毁 泯灭 磨灭 涂抹
obscene:淫秽 猥亵 下流
obscenities:污言秽语
obscure:混淆 无名 不明不白 含含糊糊
observation:观察 观测
observatory:天文台 观象台
observe:观察 观测
observer:观察员 观察家 旁观者 观测者
obsessed:痴迷 着魔 鬼迷心窍
obsession:热衷
obsessive:执迷 强迫性
obstacle:障碍 障碍物
obstinate:固执 顽固 倔强
obstruct:阻碍 挡住 阻拦 妨碍
obstructed:不通 受阻 受挫
obstruction:障碍 阻碍
obtain permission:获准
obtain:获得 得到 取得
obverse side:正面
obvious:明白 明显 显然
obviously:明明 显而易见
occasion:机会 场合 时机 场面
occasional:偶然
occasionally:偶尔 时而 偶然 不时
occupation:职业
occupied:有人
occupy:占领 占据 占有 占用
occur:发生
ocean liner:轮船 邮轮
ocean:海洋 大洋 大海
octagonal:八角
octave:八度
october revolution:十月革命
october:十月
octopus:章鱼
odd:奇怪
odds:几率
odor:气味 气息
offal:下水
offend sb:得罪
offend:冒犯 触犯 惹恼 冲撞
offender:肇事者
offense:犯罪 进攻 罪行 罪过
offensive:攻势
offer advice:献策
offer respectfully:奉献
offer:提供
offering:供奉 祭品 供品
office building:办公楼 写字楼
office worker:职员
office:机关 办公室 职位 办事处
officer cadet:学员
officer:干部 军官
official business:公务
official correspondence:文书
official errand:公差
official gatekeeper:门将
official institution:官署
official position:官职
official post:官位 差使
official rank:名位 官衔 官阶
official reserves:公积金
official:官员 干部 正式 官吏
officialdom:官场
officially launch:出台
offline:线下 离线
offset:抵消 相抵 烘托 偏移
offshore:近海 外海 离岸
offspring:子孙
often:常常 经常 频繁 时常
ohio:俄亥俄 俄亥俄州 辛辛那提
oil field:油田
oil lamp:油灯
oil painting:油画
oil paints:油漆
oil refinery:炼油 炼油厂
oil:石油
oilseed:油料
oily:润滑 油腻 油滑 油腔滑调
ointment:药膏 软膏
okinawa:冲绳
old age:老大 老龄 老年
old anecdote:旧闻
old city:故城
old course:故道
old fellow:老头
old friend:老朋友 故人 老友
old lady:老太 老大娘
old language:古文
old location:旧址
old man:老者 老汉 老头 老头子
old pal:老弟
old people:老年人
old practice:故事
old road:故道
old system:旧制
old tomb:古墓
old verse:古诗
old woman:婆子 老太婆
old-fashioned:过时 陈旧 老式
old:古老 久远 苍老
olden times:古代
older brother:哥哥
older generation:前辈 长辈 老一辈
older sister:姐姐
olive:橄榄
olympic games:奥运会 奥运
olympic:奥林匹克
olympics:奥运会 奥运
oman:阿曼
omen:征兆 预兆 兆头 先兆
ominous:不祥
omission:省略
omissions:缺漏
omnipotent:全能 万能 无所不能
omnipresent:铺天盖地 无所不在 漫山遍野 遮天蔽日
omniscient:无所不知
on-site:实地
on-the-spot investigation:考察
one-sided:片面 单侧 单方
one-way traffic:单行
one-way:单程
oneself:自己
onion:洋葱
online account:账户
online friend:网友
online:网上 在线
onlookers:旁人
onset:发病
ooze:淤泥 淤积
opal:蛋白石
open access:打通
open caisson:沉井
open fire:开枪 火堆 开炮 开火
open wide:敞开
open-minded:开放 开通
open:开放 打开 开展 开办
openhearted:光明
opening ceremony:开幕式
opening:口子 布局 开局 揭幕
openly:公然
openness:透明度 开放性 公开化
opera:剧本
operate jointly:合营
operate:工作 活动
operating system:操作系统
operation:行动 手术
operations:运作
operator:运营商 主子
ophthalmology:眼科
opinion:意见 意思 想法 看法
opinionated:自以为是
opium:鸦片 大烟
opponent:对手
opportunity:机会
oppose:反对 相对 对立
opposing:对立
opposite sex:异性
opposite side:对方
opposite:相反 相对 对面
opposition faction:反对派
opposition:反对
oppress:压迫
oppression:压迫
oppressive:压抑 沉闷
optical cable:光缆
optical fiber:光纤
optical:光学
optics:光学
optimal:最佳
optimistic:乐观 豁达
optimization:优化
option:选择
optional:自选
oracle script:甲骨文
oral cavity:口腔
oral:口头 口服
orange:橙色 橙子
orbit:轨道 轨迹
orbital:轨道
orchard:果园
orchestra:乐团 管弦乐队 管弦乐团
orchid:兰花
ordeal:考验 煎熬
order goods:订货 定购
order number:次数
order:命令 程序 秩序
orderly:整齐 有序
ordinance:法令
ordinarily:平时 平日
ordinary day:平日
ordinary people:平民 老百姓
ordinary person:常人 普通人 凡人
ordinary soldier:兵士
ordinary:一般 普通
ordovician:奥陶纪
ore:矿石
organ failure:衰竭
organ:机关 器官
organelle:细胞器
organic law:组织法
organic substance:有机物
organic:有机
organism:生物
organization:组织 机构 体制 团体
organizational structure:建制
organize:组织
organized group:班子
organizer:组织者
orgasm:高潮 性高潮
oriental whitebait:银鱼
orientation:方向 倾向
oriented towards:导向
orienteering:定向
origin:原因 来源 起源
original creation:首创
original idea:本意 创见
original intention:初衷 原意
original location:原址
original meaning:原意 本义
original name:原名 本名
original object:实物
original place:原地
original production:原产
original story:本事
original text:原文 原作
original:原来 本来 原有 原始
originality:原创 独创性
originally planned:原定
originally:原来 本来 原本 当初
originate:发起 起源
originator:创作者 鼻祖
orion:猎户座
ornament:装饰品 饰品 佩饰 装饰物
ornamental:装饰 观赏
ornate:华美
orphan:孤儿
orphanage:孤儿院 保育院
orthodox school:正宗
orthodox:正统
orthogonal:横向
orthopedics:骨科
oscillate:震荡 摆动
oscillation:振荡
osmanthus flowers:桂花
osmanthus fragrans:桂花
osmosis:渗透
ostensible purpose:名义
ostentation:排场 铺张
ostentatious:浮华 阔绰
ostentatiously:大模大样 扬长
ostrich:鸵鸟
others:别人 其它 其余
otherwise:否则 要不然 不然
otter:水獭
otto:奥托
ottoman empire:奥斯曼帝国
ottoman:奥斯曼
ounce:盎司
ourselves:我们
out-of-the-way:荒僻
outbound:出境
outcome:结果
outdoor:户外 室外
outdoors:露天
outer appearance:形式
outer city:市郊
outer clothing:外衣
outer layer:外层
outer side:外侧
outer skin:外皮 封皮
outer space:太空 空间
outer surface:面子 外边
outer:在外
outfit:装备
outflank:包抄 迂回
outflow:外流
outlandish:怪模怪样 奇葩
outlet:去路 出路 插座
outline:概论 轮廓 大纲 纲要
outlook:展望
outlying:边远
outmoded:不合时宜 古板
outpatient service:门诊
output value:产值
output:产量 输出
outrageous:大胆 匪夷所思 悍然 夸张
outset:伊始
outside world:外界
outside:之外 表面 外边 面子
outsider:外人
outsiders:旁人
outskirts:郊区 郊外 近郊
outspoken:直爽
outstanding heroes:群雄
outstanding:优秀 突出 显著 杰出
outstandingly good:优异
outward appearance:外表 表象
oval:椭圆形 椭圆 卵形
ovary:卵巢 子房
oven:炉子
overall amount:总量
overall length:全长
overall plan:统筹
overall score:总分
overall situation:全局 大体
overall:全面 总体 大体上 全盘
overbearing:咄咄逼人 骄横 盛气凌人 气势汹汹
overboard:落水
overcast:低沉 阴暗
overcautious:拘谨 瞻前顾后
overcoat:大衣
overcome:克服 攻陷 攻克
overdose:过量
overdue:过期 过度 逾期
overestimate:高估
overflowing:盎然
overgrown:丛生 荒芜 蓬蓬 蓬乱
overhanging cliff:悬崖
overhaul:翻修 大修 检修
overhead walkway:天桥
overhead:头上 上空
overjoyed:欢欣鼓舞
overlap:重叠 交叉
overload:超载 过载 超负荷
overlook:忽略 遗漏 疏忽 俯视
overlord:霸主 霸王 领主
overly:过分
overnight:过夜 隔夜 一朝一夕
overpass:立交桥
overpower:打败 压倒
overrate:拔高 高估
overrule:否决 驳回
overseas chinese:华侨
overseas:海外 国外
oversee:监管 督办
oversensitive:过敏 多心
oversight:疏忽大意 疏失 疏漏
overstep:超出
overtake:赶上 追赶 赶超
overthrow:打倒 推翻
overtime:加时赛 加时 超时
overtone:意味 弦外之音 泛音
overview:概述 一览
overweening attitude:嚣张气焰
overweight:过重 超重
overwhelm:压倒
overwhelming majority:绝大部分 绝大多数
overwhelming:压倒 压倒性
ovum:卵子
owe nothing:不该
owl:猫头鹰 夜猫子
owner:主人 所有者 业主
ownership:所有权
oxford:牛津
oxide:氧化物
oxygen:氧气
oyster:牡蛎
pace:步伐 进度 步子
pacific ocean:太平洋
pacify:稳定 平定 安抚
pack animal:骡马
pack:包装 收拾 包扎 整理
package:包装 包裹
packaging:包装
packet:小包 分组
pact:条约 协议
pad:填充 垫子
padding:水分 填充
paddy:水稻
pagan:异教徒
pager:呼机
pagoda:佛塔 宝塔
paid:有偿 受雇
pain:痛苦 疼痛
pained:痛心 苦涩
painful:痛苦
painkiller:止痛药 止痛片
painstaking:刻意 细致 硬碰硬 煞费苦心
paint:涂料 颜料 涂抹 油漆
paintball:野战
painted:彩绘
painter:画家
painting:绘画 美术 丹青
pakistan:巴基斯坦
pal:好友
palace eunuch:太监
palace graduate:进士
palace maid:宫女
palace museum:故宫博物院
palace:宫殿 宫阙
palanquin:轿子
pale:苍白
paleolithic era:旧石器时代
palestine:巴勒斯坦
pallet:托盘
palm:手掌
palmistry:手相
palpitation:心悸
palsy:麻痹
pamper:放纵 溺爱 娇惯
pampered:娇贵 受宠
pamphlet:小册子 传单 简章
panacea:良药 灵药 灵丹妙药
panama:巴拿马 科隆
pancake:烙饼 煎饼 薄饼
panchen:班禅
pancreas:胰腺
panda:熊猫
pandora:潘多拉
panel:面板 背板
pang:剧痛
pangolin:穿山甲
pangu:盘古
panic-stricken:惊惶 恐慌 丧胆
panic:惊慌 恐慌
panicky:恐慌
panoramic view:全景
pant:气喘吁吁 喘气
panties:内裤
pants:裤子
paper money:钞票
paper:论文 纸张
papermaking:造纸
papers:证件
paperwork:文牍 文案
parabola:抛物线
parachute:跳伞 降落伞
parade:游行
paradise:天堂 乐园
paragon:典范 无敌 风范
parallel:平行
paralysis:瘫痪 麻痹
paralyzed:瘫痪
parameter:参数
paramount:至高无上 至上
paramour:相好 情郎 情妇
parasite:寄生虫 寄生物
parasitic:寄生
parathyroid:甲状旁腺
parcel:包裹
parched:干渴 干巴巴
pardon:原谅 赦免 包容 饶恕
parent company:总公司 母公司
parentheses:括号 圆括号
parents-in-law:公婆
parents:父母
paris:巴黎
parish:教区
parity:比价 奇偶 平价
park:公园 园林
parkinson:帕金森
parliament:议会 国会
parlor:客堂 会客室 包间
parrot:鹦鹉 应声
part company:分手
part:部分
partial:偏心 偏颇
participant:参与者 参加者 一把手
participants:会众
participate:参加 参与
particle:粒子 质点 微粒
particles:碎屑
particular year:年份 年头
particular:特别 特殊 一定
particularly:尤其 格外
particulars:细节 详情 端的
partisan:党人
partition:划分 分配 瓜分
partner:伙伴 对象 伙计
partridge:鹧鸪
party committee:党委
party constitution:党章
party member:党员
party:一行 一方 聚会 当事人
pascal:帕斯卡
pass away:去世 逝世 不在 上山
pass down:下达
pass:经过 通过
passable:凑合 说得过去
passage:通道 航程
passageway:门洞 走廊 过道
passbook:存折
passenger flow:客流
passenger plane:客机
passenger ticket:机票
passenger transportation:客运
passenger:乘客
passer-by:行人 路人
passion:激情 热情
passionate:热情 动情
passionately:热情
passive:被动 消极
passport:护照
password:密码
past achievement:事迹
past dynasties:历代
past events:往事
past master:高手
past:过去
pasta:挂面
pastime:消遣
pastor:牧人 牧师
pastoral:乡间 牧人 牧歌
pastries:糕点 糕饼
pastry:点心 饽饽 面点
pasture:牧场 牧草 牧区 牧地
pasty:合子 馅饼
patches:花斑
patent:专利
paternal aunt:姑姑 姑娘 姑妈
paternal grandfather:爷爷 祖父
pathetic:可怜
pathogen:病因 病原体 病原菌 病原
pathogenic:致病
pathological changes:病变
pathology:病理 病理学
pathway:小路 通路
patience:耐心 忍耐 耐性
patient:患者 病人 耐心
patio:院子
patriarch:家长
patrilineal:父系
patriot:爱国者 义士
patriotic:爱国
patrol:巡逻 巡视 巡捕 巡查
patron:靠山
patronage:知遇之恩
patter:吧嗒
pattern:方式 样子 图案 模式
paul:保罗
pauper:穷光蛋
pave:铺路 铺平
pavement:便道 铺面 走道
pavilion:亭子 楼阁 凉亭
paving:铺面
pay respects:请安
pay taxes:纳税
pay:工资 支付 付出 待遇
paying:有偿
payload:载弹量
payment:付款 给付
pea:豌豆
peace talks:和谈
peace treaty:和约
peace:和平
peaceful:和平 安静
peacefully:安然
peach blossom:桃花
peacock:孔雀
peak:高峰 最佳 山峰 极致
peanut:花生
pearl river:珠江
pearl:珍珠 明珠 珠子
pearls:珠宝
peas:五谷
peasant family:农家
peasant household:农户
peasant revolt:农民起义
peasant:农民
peasants:工农兵
pebble:鹅卵石 卵石
peculiar:奇特 异样
pedagogy:教育学
pedal:脚踏 脚蹬 踏板
pedant:学究 书呆子 夫子
pedantic:迂腐 烦琐
peddle:贩卖 叫卖
peddler:小贩 商贩 贩子
pedestal:底座 基座
pedestrian bridge:天桥
pedestrian:行者 行人
pedicab:三轮车
pedigree:良种 谱系 身家
peek:偷看 窥视 偷窥
peel:剥离 果皮 去皮 剥皮
peep:偷看 张望 窥探 偷窥
peer:细看 同龄人
peerless:绝伦
pejorative:轻蔑
peking university:北京大学
peking:北京
pellet:弹丸
pelvis:骨盆 髋关节
pen rack:笔架
penal:刑事
penalty:惩罚 刑罚 罚款
pence:便士
pencil:铅笔
pending:未来 有待 待定
penetrate deeply:深入
penetrate:透过 穿透 识破 渗透
penetrating:尖锐 透彻 通透 犀利
peng dehuai:彭德怀
penglai:蓬莱
penicillin:青霉素
peninsula:半岛
penis:阴茎 老二 卵子
pennant:飘带
penniless:一贫如洗 光光
pennsylvania:费城 宾夕法尼亚 宾州
penny:便士 子儿
pension:养老金 退休金 年金
pensive:悠悠 忧思
pentagon:五角大楼
people:人民 人们 人口 有人
pepper:胡椒
peppermint:薄荷
perak:霹雳
perceive:察觉 觉察 发觉
percent:百分 百分之 百分率
percentage allotment:分成
percentage:百分比 比率 百分 百分数
perception:感受 感觉 知觉 感知
perceptive:机警 乖觉 锐利
perceptual:感性
perch:栖息
percolate:浸润
percussion:打击
peremptory:专横 强令
perennial:多年生
perfect:完美 理想 完备 圆满
perfection:完美
perfectly straight:笔直
perfectly:完美
perform calculations:运算
perform:演出 表演 履行
performance records:成绩
performance:性能 表演 演出 表现
performer:演员
performing artist:艺人
perfume:香水 芬芳 香料
perfunctory:含糊 敷衍 苟且
perhaps:也许 或者 可能 或许
peril:险情
perimeter wall:围墙
perimeter:周长 周边 方圆
period:时期 时间 时候 年代
periodic:定期 周期性
periodical:期刊
periodicity:周期性
peripheral:周边
periphery:周边 边缘
perish:毁灭 消灭 灭亡 遇难
permafrost:冻土 冻土层
permanent residence:常住
permanent:永久性 常任 持久 常驻
permeate:渗入 沉浸 浸润 浸透
permeated:充满
permian:二叠纪
permit:允许 容许
permutation:排列
peroxide:过氧化物
perpendicular:垂直
perpetual:永久
perplexed:困惑 迷惘 迷茫
persecute:迫害
persecution:迫害
perseverance:毅力 恒心
persia:波斯
persian gulf:波斯湾
persian:波斯语
persimmon:柿子
persist:持续
persistent:持久 一贯
persistently:苦苦
person himself:本人
personage:名人
personal gain:私利
personal letter:私信 手书
personal message:私信
personal strength:特长
personal:个人 私人
personality traits:气质
personality:人格 个性 人气
personally:亲自 亲手
personification:化身 拟人
personnel:人员 员工 人事
perspective:前景 观察 视角 透视
perspiration:汗水
persuasion:劝说
pertinent:相关
perturbation:干扰
peru:秘鲁
pervert:色鬼 色狼
pessimistic:悲观 灰色
pest:害虫 敌害
pester:蘑菇 缠绕
pestilence:传染病 瘟疫
pet:抚摸
petal:花瓣
peter:彼得
petersburg:彼得堡
petite:瘦小 娇小
petition:请愿 征求
petrochemical industry:石化
petroleum:石油
petty officer:士官
phantom:幻影 鬼怪
pharaoh:法老
pharmaceutical:医药 药用
pharmacology:药物学 药理 药理学
pharmacy:药店 药房 药学
phase:时期 阶段 局面
phased:阶段性
pheasant:野鸡
phenomenon:现象
philanthropist:善人
philately:集邮
philip:腓力
philippines:菲律宾
philistine:鄙俗
philosopher:哲学家
philosophic theory:哲理
philosophy:哲学
phobia:恐怖症 恐惧症
phoebe zhennan:楠木
phoenix:凤凰
phone call:电话
phone number:电话
phone:致电
phoneme:音位 音韵 音素
phonetic writing:拼音
phonetic:语音
phonetics:语音学
phonograph:留声机
phony:虚假 空头
phosphate fertilizer:磷肥
phosphate ore:磷矿
phosphate:磷酸盐 磷矿石
phospholipid:磷脂
phosphorescence:磷光 磷火
photo:快照
photocopier:复印机
photocopy:复印件 复印 影印本
photograph:图片 照片
photographer:摄影师 摄影家
photography:摄影
photosynthesis:光合作用 光合
phraseology:文字
physical body:肉体
physical capability:体能
physical defect:缺陷
physical education:体育
physical labor:劳动
physical power:体力
physical resources:物力
physical strength:体力
physical:物理
physician:大夫
physicist:物理学家
physics:物理 物理学
physiognomy:面相 脸型
physiology:生理 生理学
physiotherapy:理疗
physique:体格 形体 筋骨 体魄
pianist:钢琴家
piano:钢琴
pick flowers:采花
pick:选择
pickles:咸菜
picky:挑剔
pictogram:象形文字 象形
picture:图片 照片 图形 图像
pie:馅饼
piece:部分
pier:码头
piercing:刺骨 尖利
pig iron:铸铁 生铁
pigeon:鸽子 鹁鸽
pigment:色素 颜色
pigtail:辫子 小辫 小辫子
pike:长矛 长枪
pile:一堆
pilgrimage:朝拜
pill:药丸 丸剂
pillage:抢夺 掳掠 洗劫 掠取
pillar:支柱 柱子
pillow:枕头
pills:丸子
pilot scheme:试点
pilot:飞行员 驾驶 驾驶员
pimp:王八 郎君 马夫
pimple:疙瘩 丘疹 粉刺
pin:密码
pincer attack:夹击
pincers:钳子
pine tree:松树 青松
pine:松树 相思
pineapple:菠萝 凤梨
ping-pong:乒乓球 乒乓
pinhole:针孔 针眼
pinion:齿轮
pink:粉红色 粉红 桃红 粉色
pinnacle:极致 尖顶 巅峰
pinyin:拼音
pioneer:先锋 先驱 奠基人 开拓者
pioneering:开拓性
pious:虔诚
pipa:琵琶
pipe:管子 烟斗 水龙
pipeline:管道 管线
pirate:海盗
pirated:盗版
piss:撒尿
pistil:雌蕊 花蕊
pistol:手枪
piston:活塞
pitch-black:漆黑 黑沉沉
pitch-dark:黑洞洞
pitch:高低 球场 沥青 音调
pitcher:罐子
pitchfork:钢叉
pitfall:陷阱
pith:精髓
pithy:简洁
pitiable:可怜见
pitiful:可怜
pituitary gland:垂体
pity:怜悯
pivot:枢纽
pizza:比萨 比萨饼
placard:标语 标语牌
placate:安抚
place above:上方 凌驾
place name:太平 地名
place oneself:置身
place:地方 位置 地位
placement:安置
placenta:胎盘
placid:平和
plagiarize:抄袭 剽窃
plague:瘟疫 鼠疫 疫病
plain:平原 朴实
plainly:明明
plaintiff:原告
plaintive:凄惨 哀怨
plait:编制 辫子
plan:计划 设计 方案 安排
plane:平面 航班
planet:行星
plank:木板 板子
planned economy:计划经济
planner:策划
planning:规划
plans:安排
plant trees:植树
plant:植物 种植
plantation:种植业 种植园
plants:花木 草木
plasma:等离子体
plaster:石膏
plateau:高原
platform:平台
platoon leader:排长
play chess:下棋
play:表演 戏剧 游戏
player:玩家 播放机
playful:好玩
playground:操场 运动场 游乐场
plaything:玩具 玩意
playwright:剧作家 戏剧家
plea:诉状 陈词
plead:哀求 辩护 推说 央求
pleasant:愉快 怡悦 宜人 甜美
pleasantly surprised:惊喜
pleasantly:愉快
pleased:满意
pleasing:愉快 赏心悦目
pleasure:享受 乐趣 快感 欢乐
plectrum:弹片
pledge:保证 誓言 当头
plenary session:全会
plenipotentiary:全权代表
plentiful:丰富
plenty:充裕 宽裕 优裕 丰足
pliable:轻柔
pliers:钳子 镊子
plight:困境 田地
plinth:基底
plop:扑通
plot:阴谋 情节 策划 机关
plow land:耕地
plowshare:犁头
ploy:伎俩
pluck:采摘 拔掉 摘取
plug-in:外挂 插件
plug:塞子 堵死 插头
plum blossom:梅花
plumage:羽毛
plume:羽毛 翎毛
plump:饱满 肥厚 圆滚滚 肥美
plunder:掠夺 抢夺 劫掠 搜刮
plural:复数
plus:加上
pneumatic:气动
pneumonia:肺炎
pocket:口袋 窟窿 衣袋
pockmark:麻子
podium:讲台 领奖台
poem:诗歌 诗篇
poet:诗人
poetic saga:史诗
poetry anthology:诗集
poetry:诗意
poinsettia:一品红
pointed:尖锐
pointer:指标 指针
pointless:无谓
poise:台风 风度
poised:大模大样 大大方方
poison gas:毒气 毒剂
poison:毒药 毒素 毒物 毒品
poisoned:中毒
poisoning:中毒
poisonous substance:毒物
poisonous:有毒
poker:扑克 扑克牌
poland:波兰
polar region:极地
polaris:北极星
polarization:极化 偏振
police officer:警察 警官
police spy:细作
police:警察 警方
policeman:巡捕
policy decision:决策
policy:政策 方针
poliomyelitis:脊髓灰质炎
politburo:政治局
polite:客气
politely:殷勤
political commissar:政委 政治委员
political division:政治部
political economy:政治经济学
political elements:分子
political law:政法
political line:路线
political party:政党 党派
political power:政权
political reform:变法
political situation:政局
political work:政工
political:政治
politician:江泽民 政治家 政客
politics:政治
poll:调查
pollution:污染
polo:波罗 马球
polyester:聚酯
polygon:多边形 多角形
polyhedron:多面体
polymath:通才
polymer:高分子 聚合物 高聚物
polynesia:波利尼西亚
polynomial:多项式
polyp:息肉
polypeptide:多肽
polystyrene:聚苯乙烯
polytechnic:专科学校
pomegranate:石榴
pompous:浮夸
pond:池塘 水池 积水 池子
ponder:琢磨 寻思 思索 沉思
pondering:审议
pony:小马
pool:池塘 水塘 水池 水潭
poor people:穷人 贫民
poor taoist:贫道
poor:穷人 贫穷 贫苦 贫寒
pop group:乐队
pop:汽水
popcorn:爆米花
populace:民众
popular custom:民俗
popular feeling:人心
popular science:科普 科教
popular sentiment:民心 民情
popular:民间 热门 流行 大众
popularity:人气 声望 追捧
population:人口
porcelain:瓷器
porch:阳台
pore:气孔 孔隙 毛孔
pork:猪肉
pornographic:黄色
pornography:色情
porous:多孔
porridge:稀饭
port:港口 接口
portable:移动 手提 便携式
portal:正门 门户
portent:兆头
porter:脚夫 搬运工 挑夫 门房
portion:一部分
portrait:画像 肖像
portray:描绘 描写 刻画 塑造
portrayal:写照
portugal:葡萄牙
portuguese:葡萄牙人 葡萄牙语
pose:造型
position:地位 位置 立场 职务
positioning:定位
positive effect:效力
positive evaluation:好评
positive:肯定 积极
positron:正电子
possess:具有 所有 拥有 具备
possession:所有权 所有物 属地
possibility:可能 可能性
possible:可以 可能
possibly:或者
post:职务 职位 提出 岗位
postage:邮资
postal code:邮政编码 邮编
postal service:邮政
postal:邮政
posted:派驻
poster:海报
posterity:子孙 后代
postgraduate student:研究生
posthumous writing:遗书
posthumous:身后
postpone:推迟 暂缓 延期 延缓
postposition:后置
posture:态势 姿势 姿态
pot:罐子
potable water:淡水
potala:布达拉宫
potassium:加里
potato:土豆 马铃薯
potbelly:大肚子
potential:潜力 潜在 潜能
potherb:野菜
potsdam:波茨坦
pottery:陶器
pouch:布袋
poultry:家禽
pound sterling:英镑
pound:敲击 庞德 捶打
pounding:咚咚
pouring:淋漓
pout:努嘴
poverty alleviation:扶贫 脱贫致富
poverty-stricken:贫苦 贫寒 窘迫
poverty:贫困
powdered milk:奶粉
power source:能源
power station:电站 发电站
power switch:开关
power:权力 力量 势力
powerful country:强国
powerful current:洪流
powerful enemy:强敌
powerful:有力 强大 强力 有权
powerless:无力
practical:实际 应用 落实 实用
practically:几乎 简直
practice asceticism:修炼
practice austerities:修炼
practice:实际 实践 演习 练习
practiced:熟练
practices:规矩
practitioner:执业
pragmatic:现实 务实 实用 随机
pragmatism:机会主义 实用主义
prairie:草原
praise:称赞 赞扬 赞赏 表扬
prank:恶作剧
prattle:唠叨 空谈
prawn:对虾 大虾
pray:祈祷 祷告 祷祝
prayer:祈祷 祷告
prc dramatist:曹禺
prc government:北京
prc politician:万里 李岚清 俞正声 朱镕基
pre-qin:先秦
preach:传教 宣讲 说教 讲道
preamble:导语 序言 开场白 序文
precede others:先行
precedent:先例 口子 稿子
preceding period:前期
preceding:前面
precious horse:宝马
precious jade:宝玉
precious metal:贵金属
precious stone:宝石
precious stones:珠宝
precious:珍贵 宝贵 名贵 贵重
precipice:悬崖 陡壁 绝壁 峭壁
precipitate:沉淀 澄清 沉淀物
precipitation:降水量 降水 降雨量 降雨
precipitous:陡峭 陡峻
precipitously:陡然
precise:准确 精确 确切 到位
precisely:正是 就是 便是
precision:精度
precondition:前提
precursor:前辈 前身
predator:天敌
predecessor:前人 前身 前任 上任
predestination:宿命
predicament:困境
predicate:谓词 谓语 语词
predict:预计 预测 预言
predominate:占优势
preeminent:超群 出类拔萃 雄踞
preemptive:先发制人
prefabricated:预装 预制
preface:序言 前言 序文
prefectural magistrate:知府
prefer:偏向 偏好 喜好 偏爱
preference:偏爱 偏好 趣味 喜好
preferences:脾胃 设定 好恶
preferential treatment:优待
preferential:优惠
preferred:优选
prefix:前缀
pregnancy:身子 妊娠
pregnant woman:孕妇
pregnant:怀孕 孕育
prejudice:偏见 偏执
preliminary:初步
prelude:前奏 序言 前奏曲
premature:过早 先期
premeditated:预谋 蓄意
premier league:英超
premier:主席 总理
premise:前提
premium product:精品
premium:奖金 首选
preoccupied:心不在焉
prepaid:预付
preparation:准备
preparations:筹备
preparatory:预备
prepare:准备
prepared speech:宣读
preposition:介词
preposterous:荒唐 岂有此理 悠悠 荒诞
prerequisite:条件 前提
presbyopia:老花
prescribe:配药
prescription:药方 配方 方剂 方子
presence:面前
present age:当代
present conditions:大局
present:介绍 出席 在场 当今
presentable:像样 体面 像模像样
presentation:演示 简报
presently:随即
preservation:持续
preservative:防腐剂
preserve:保持 保存 维持 保住
president:总统 校长
presidential palace:总统府
presiding judge:庭长
press charges:告诉
press conference:记者会
press-gang:拉丁 拉夫
pressing:紧迫 迫切 逼人
pressure:压力
pressurize:加压 增压
prestige:威信 声势 威望 信誉
prestigious:赫赫有名
presume:假设 料想
presumptuous:放肆 冒昧 胆大妄为 非分
pretense:虚假 伪装
pretentious:神气 装腔作势 浮华 矫情
pretext:借口 盾牌
pretty good:可以 不错
pretty soon:看看
pretty:漂亮 秀丽
prevail:得逞
prevalent:盛行
prevent:防止 避免 预防 阻止
preventive:防范
preview:预览
previous generation:老一辈 上代 亲代
previous:过去 以前
previously unimagined:意想不到
previously:之前 曾经 从前 前来
prey:猎物
price:价格
priceless:价值连城
prices:物价
pride:骄傲
priest:祭司 牧师
primal chaos:混沌
primary education:初等教育
primary school:小学
primary:主要 第一
primate:灵长类 大主教
prime minister:总理 丞相 首相 宰相
prime:黄金 头等
primer:引导 启蒙
primitive society:原始社会
primitive:原始
primorsky:滨海
prince:王爷 亲王 王子 皇子
princess:公主
princeton:普林斯顿
principal:主要
principality:公国
principle:原则 原理
principled:原则性
print media:平面
print:印刷 印制
printer:打印机
printing:印刷 印刷术
priority:先后
prism:棱镜 三棱镜
prison:监狱
prisoner:犯人 囚犯 囚徒
privacy:隐私
private correspondence:私信
private:私人 私有 私营
privately operated:民办
privately run:民营
privately-owned:私营 私有
privately:私底下
privilege:优惠 特权
privileged:特权
privileges:权限
privy council:枢密院
prize:大奖 奖项 奖赏
proactive:积极
probability:可能 可能性
probable:可能
probably:大约 大概 想必
probation:缓刑
probe:探索 探测 探讨 试探
problem:问题
procedure:手续 步骤
procedures:程序
proceed towards:前往
proceed:接着
process:过程 经过 加工 进程
processing:加工
procession:队伍
processor:处理器
proclaim:宣布 颁布 宣告 宣扬
procrastinate:拖延 延迟 迟误 拖拖拉拉
procure:采购
procurer:马夫
prod:拨动
prodigal:挥霍 败家子 阔气
produce less:减产
produce:生产
produced:生成
producer:厂商 生产者 策划
product:产品 产物
production brigade:大队
production capability:生产力
production capacity:产能 生产能力
production line:生产线
production:产生
productive force:生产力
productivity:生产力 生产率
products:制品 物产 用品
profane:世俗 亵渎
profess:自称
profession:职业
professional work:业务
professional:职业 专业
professor:教授
proficient:熟练 纯熟 通晓
profile:资料 外貌 知名度 剖面
profit margin:利润率
profit:成果 收益 盈利 好处
profitable:有益 有利可图
profiteer:倒把 牟取暴利 捞一把 奸商
profiteering:牟取暴利
profits:利润
profound:深刻 深深 深厚
profoundly:深奥
profundity:深度
progeny:后代
progesterone:孕激素
program:计划 方案 节目 规划
programmer:程序员
programming:编程
progress:进步
progressive:递增 进行性
progressively decreasing:递减
progressively:逐步
prohibit:禁止 不准
prohibition:禁令 禁锢
project:计划 项目 工程 事业
projection:突起 投影 射影
projective:射影
projector:投影机 投影仪
prokaryotic:原核
prolapse:脱垂 下垂
proletariat:无产阶级
proliferate:扩散
proliferation:增生 扩散
prolific:多产
prologue:序幕
prolong:延长
prolonged:经久不息 悠长 绵长
promenade:长廊
prominent:突出
promise:承诺 答应 许诺
promising:有望
promote sales:促销
promote:促进 提升 推动 提倡
promoted:升级
promoter:推手
promotion:推广 推介 升迁 晋级
prompt:立刻
promptly:连忙 及时 立刻
promulgate:颁发
pronoun:代名词 代词
pronounce:发音
pronounced:明言
pronunciation:语音 发音 读音
proof:证明 证据
prop:道具 支柱
propaganda department:宣传部
propaganda:宣传
propagate:传播 流行 繁殖
propeller:螺旋桨 推进器
proper:正确 应有
properly:好好 好生
property right:产权
property rights:所有权 财产权
property:财产 资产 产业 特性
prophecy:预言
prophet:先知 预言家
prophylactic:预防 预防性
propitious:吉祥 吉利
proponent:倡导者
proportion:比例 比重
proposal:议案 方案 建议 提议
propose sth:发起
propose:提出 建议
proposed bill:方案
proposed law:法案
proposer:发起人
proposition:命题 主张 立论
proprietary:专属 专有
proprietor:所有者 业主
propriety:分寸 体统
prose:散文
prosecute:检察 起诉
prospect:远景 展望 勘探 探矿
prospects:前途 前景
prosper:兴旺
prosperous:繁荣 富裕 隆重 兴旺
prostate:前列腺
prostitute:妓女 婊子 娼妓 淫妇
prostitution:卖淫 风尘
protagonist:人物
protect:保护 维护
protection:保护
protective:保护性 预防性
protector:保护者
protein:蛋白质 蛋白
protest:抗议
protestant church:新教
protestant:新教徒
protestantism:新教
protocol:协议
proton:质子
prototype:原型 试制 样机 雏形
protozoan:原生动物 原虫
protracted:持久
protrude:突出 凸出
protruding:凸起
proverb:谚语 俗语 俗话 成语
provide assistance:支援 协助
provide impetus:带动
provide support:接应
provide:提供 规定 供应 发放
providence:上天 天意
provider:提供商
province:省份 行省
provincial capital:省会 省城
provincial city:省辖市
provincial governor:刺史 提督
provision:规定
provisional:暂时 暂行
provisions:食品
provocative:刺激性 煽动性 火辣辣
provoke:刺激 挑起
proxy:代理 委托书
prudent:谨慎 慎重 小心翼翼 审慎
prune:修理 修剪 紫红色
prussia:普鲁士
pry:探听
pseudonym:笔名 化名 假名
psychiatry:精神病学
psychological:精神
psychologist:心理学家
psychology:心理 心理学
ptolemy:托勒密
pub:酒店 酒吧
puberty:青春期
pubic region:丹田
public figure:人士
public good:公益
public money:公款
public morals:风化
public office:公职
public opinion:舆论 民意
public ownership:公有制
public purse:国库 公家
public relations:公关
public safety:公安
public security:公安 治安
public square:广场
public transportation:公交
public:公开 公共 公众 国有
publication:刊物 成书
publications:出版物
publicize:广播 公开化
publicly known:公认
publicly owned:公有
publicly:公然
publish:出版 发表 发行 公开
published:问世
publisher:发行人 出版商
publishing house:出版社
puddle:水潭 水洼
puerile:幼稚 稚嫩 稚气
puffed rice:爆米花
pull apart:拉开
pull back:收缩
pull open:拉开
pulsation:脉动
pulse:脉冲 心跳 跳动 脉搏
pulverize:砸碎 碾碎
pumice:浮石
pumpkin:南瓜
pun:双关
punch:动手
punchline:包袱
punctual:准时 如期 守时
punctuate:标点 圈点
punctuation:标点 标点符号
puncture:穿刺 戳穿 戳破
punish severely:严惩 重罚
punish:处理 制裁 处罚 处分
punishment:惩罚 制裁 刑罚
punitive:惩罚性
pupil:瞳孔
puppet army:伪军
puppet:傀儡 木偶
puppy:小狗 狗崽子
purchase:购买 收购 采购
pure white:纯白 洁白
pure:纯粹 单纯 纯正 纯洁
purely:纯属 纯粹 单纯
purge:肃清 清洗
purify:净化 提纯 纯洁 提炼
purine:嘌呤
purity:纯度
purple:紫色
purpose:目的 作用
purse:荷包 钱包 钱袋
pursue vigorously:追逐
pursue:追赶 奉行 追寻 追捕
push away:推开
push forward:推动
push open:推开
push:推动
pustule:脓包
putonghua:普通话
puyi:溥仪
puzzle:迷惑
puzzled:纳闷 费解
pygmy:侏儒
pyramid:金字塔
python:巨蟒 蟒蛇
qatar:卡塔尔
qian qichen:钱其琛
qigong:气功
qilin:麒麟
qin shihuang:秦始皇
qing army:清军
qing court:清廷
qing government:清政府
qing troops:清兵
qingdao:青岛
qinghai-tibetan plateau:青藏高原
qingzhou:庆州
quack:嘎嘎 庸医 冒牌
quadratic:二次 二阶
quadrilateral:四边形
quail:鹌鹑 畏缩
quaint:古里古怪
qualification:条件
qualifications:资格
qualified teacher:师资
qualified worker:师父 师傅
qualified:合格 胜任
qualify:中式
qualitative:定性
quality goods:精品
quality:质量
quantitative:数量 容量
quantity contained:含量
quantity:数量 分量
quantization:量化 量子化
quantum mechanics:量子力学
quantum:量子
quarantine:检疫 质检
quark:夸克
quarrel:是非 争吵 吵架
quartz:石英
queensland:大堡礁 昆士兰 昆士兰州
queer:奇特 蹊跷 不对
quell:镇压
quench:淬火 解渴
query:查询 征询
question closely:追问
question:问题
questioning:问话
questionnaire:问卷 调查表
queue:队伍
quibble:较量 狡辩
quick step:快步
quick-witted:心灵 机智 灵动 机灵
quickly:立时
quiet:安静 安定 寂静 悄悄
quieten down:平息
quietly:悄悄 轻声 悄然 悄声
quinine:奎宁
quintessence:精华 精英
quit:退出 辞去
quite:比较 相当 好生
quiver:震颤 激灵
quiz:提问 测试
quota:名额 指标 定额
quotation:语录 引文
quote:引用
quran:古兰经 可兰经
rabbit:兔子
rabies:狂犬病
race:竞赛 种族 人种
racetrack:赛场
racism:民族主义 种族主义 种族歧视
racket:球拍 骗局 鼎沸 拍子
radar:雷达
radial:径向
radian:弧度
radiance:光辉 光明 光芒 光彩
radiant:精光
radiate:放射
radiation:辐射
radiator:散热器 水箱
radical:激进 基团
radio station:电台
radio transmitter:发射器
radio:收音机
radioactive decay:衰变
radioactive:放射性 放射
radius:半径
radix:基数 底数
raft:筏子
rafting:漂流
rage:怒火 激荡 盛怒
ragged:参差 破烂 褴褛 凋敝
raging inferno:烈火
raging:熊熊
raid:袭击 偷袭
rail station:车站
rail:铁轨
railing:栏杆
railings:围栏
railroad:铁路
railtrack connection:接轨
railway line:铁路线 铁道
railway track:线路
railway:铁路
rain:下雨
rainbow:彩虹 五色
raincoat:雨衣
rainfall:雨量 降雨
rainforest:雨林
rainstorm:暴雨 暴风雨
rainy season:雨季
raise animals:畜牧 养活
raise money:集资 募款 张罗
raise salary:加薪
raise:提高 增加 提出
raisin:葡萄干
rally:回升 回合 拉力赛 拉力
rallying cry:呐喊
ram:撞击 夯实
ramble:漫步
ramie:苎麻
ramp:坡道 舷梯
rampant:猖獗 嚣张 大行其道
rampart:壁垒
ranch:牧场 农庄
rancor:冤仇 怨毒 怨恨 心结
random:零星 随机
randomly:偶然
range:范围
ranking equally:同级
ranking:排名
ranks:队伍
ransack:洗劫 打劫
ransom:赎金
rant:大喊大叫
rap session:座谈会
rap:敲击
rapacious:贪婪 贪欲
rape:强奸 强暴 奸淫 强奸罪
rapeseed:油菜籽
rapid:迅速 快速
rapidly:一头 飞速
rapport:配合 默契
rapt:神往 狂喜
rare treasure:奇珍
rare:罕见 珍稀 难得 名贵
rarely seen:罕见 绝无仅有
rarity:异物 稀罕 尤物
rascal:无赖
rashly:轻易 贸然
rat:老鼠 耗子
rate:速度 流量
rated:额定
rates:地税
rather poor:较差
rather:而是
ratify:批准
rating:评级
ratings:收视率
ration:口粮 定量 配给 配额
rational:合理 科学 理性
rationalism:理性主义 唯理论
rationality:理性 理智
rations:干粮
rattan:藤条
rattle:动摇 乒乓
raucous:吵闹
ravage:蹂躏 摧残
rave:怒吼
raven:乌鸦
ravine:山谷 峡谷 深谷
ravings:狂言 疯话
raw material:原料
raw materials:原材料
ray:射线
rayon:人造丝
razor:剃刀
re-:重新
reach terms:妥协
reach:达到 到达
react:反应
reaction:反应 反动
reactionaries:反动派
reactionary:反动 右倾
reactive:活泼
reactor:反应堆
read-only:只读
read:阅读
reader:读者
readily available:现成 唾手可得
readily:一口
reading material:读物
reading:阅读
ready-made:现成
ready:愿意
reagent:试剂
real combat:实战
real estate:房地产 房产
real intention:本意 真意
real person:真人
real situation:真情 虚实
real time:实时
real:真正 实际 真实 现实
realism:现实主义 质感 写实
realistic:实际 现实 切实
reality:实际 现实
realize:了解 实现 明白 意识
realm:天下 王国 境界
reap:收获 收割
reappear:重现 复发
rear admiral:少将
rear court:后院
rear guard:后卫
rear view:背影
rear:后面 后方 饲养
rearrange:改编
reason:说道 理由 道理 原因
reasonable:合理 正当 有理
reasoning:推理 思路
reassuring:宽心
rebate:贴现 退还
rebel army:叛军
rebel faction:造反派
rebel:造反 反抗 反叛 叛逆
rebellion:暴动 暴乱 哗变
rebels:乱民
rebirth:新生
reborn:再生 复生
rebound:篮板球 反弹 弹力
rebuff:回绝
rebuild:重建 改建
rebuke:训斥 责怪 抢白 申斥
recalcitrant:乖张
recall:想起 回忆 记忆
receipt:收据 票据 凭证 回执
receipts:单据 进项
receive news:闻讯
receive orders:奉命
receive sb:接见
receive:获得 受到 得到 接受
receiver:接收机 话筒 接收器
receiving party:对方
receptacle:容器
reception:招待会 接收 招待
receptor:受体
recess:凹槽 旮旯
recessed:隐藏
recession:衰退
recessive:隐性
recharge:充电
recipe:做法 处方
recipient:获得者 得主
reciprocal:倒数 互惠
reciprocate:回报
recite:背诵 朗诵 念诵
reckless:胡乱 不顾一切 鲁莽 满不在乎
recklessly:肆意 没命
reckon:估计 思量 推算
reckoning:计数
reclaim:回收
recognition:承认 认出 赞誉
recognize:认识 承认 认得
recoil:后退
recollect:回想 追忆 回首
recollections:追述
recommend:推荐 建议 引进 引用
recommendation:推荐 建议
reconcile:调节 调和 和解 调停
reconciled:复合
reconnaissance survey:普查
reconnaissance:侦察
reconnoiter:侦察 勘察
reconsider:复议 复核
reconstruct:重修 还原 再现
reconstruction:重建
record:记录 记载 档案
recorder:记录器
records:案卷
recount:重点
recover:恢复 收复 康复 复苏
recovery:中兴 复原
recreation:娱乐 游乐 消遣
recruit:招聘 吸收 征集 招收
recruitment meeting:招聘会
recruitment:征兵
rectangle:长方形 矩形
rectification campaign:整风运动
rectification:矫正
rectify:整顿 整流 矫正
rectum:直肠
recuperate:康复 休养 养病
recur:复发 重演
recurrence:递归
recursive:递归
recycle:回收
recycling:再生
red army:红军
red flag:红旗
red lotus:红莲
red sea:红海
red soil:红土
red-handed:正着
red:红色
redden:脸红
redeem:挽回 赎回 清偿
redemption:赎罪 感化
redouble:加倍 倍增
redress:平反
reduce:降低 减少 缩小 减小
reduction:还原
redundant:冗长
reed catkin:芦花
reed flower:芦花
reed mat:苇席
reed:芦苇
reef:礁石
reel:趔趄
reexamine:复核 复审
refer:参考
referee:裁判 裁判员
reference:参考 引用
referendum:全民公决 公决
refine:完善
refined:典雅 精制 高尚 斯文
refinement:精美
reflect:反映 体现 反射
reflection:反映 影子 反射
reflector:反射镜
reflex:反射
reform:改革
reformer:改革者 改革家
refraction:折射
refractory:耐火
refresh:刷新
refreshing:清凉 耳目一新
refreshments:小吃
refrigerator:冰箱 电冰箱
refuge:避难 避难所
refugee:难民 流民
refund:退还 退款 三包
refurbish:改建 整修 刷新
refusal:抵制
refuse:拒绝 垃圾
refute:反驳 驳斥 批驳 辩驳
regain:收回 恢复
regard:心意 看待
regarding:对于
regenerate:更新 再生
regeneration:新生 再生
regent:帝王 摄政王
regime:政权 统治
regimental command:团长
region:地方 地区
regional:地区 地方
register:注册 登记 登录 报名
registered residence:户口
registration:对准
regression:回归
regret etc:感慨
regret:遗憾 后悔 惋惜 心疼
regular pattern:规律
regular:通常 正常
regularly:经常
regulate:调节 调控 整治 规范
regulation:规定 规则 规范 规章
regulations:条例 章程
regulator:调节器
rehabilitate:恢复 平反
rehearsal:排练
rehearse:排练 排演
reign:朝代
reigning:在位
reincarnated:投胎 超生
reincarnation:化身
reinforce:加强
reins:缰绳
reinstate:恢复
reject:拒绝 排斥 否定 推开
rejoice:庆幸 开心
rejuvenated:爽快
relapse:复发
relate:叙述 诉说
related:相关
relation:关系
relationship:关系
relative opposite:对立
relative:相对 亲戚
relatively:相对 比较 较为
relatives:亲属 族人 亲族 亲眷
relax:放松 松弛 松散 轻松
relaxation:休闲
relaxed:轻松 松弛 宽松 清爽
relay:传达 接力 转播 中继
release:发布 推出 释放 版本
relegate:降级 贬谪
relent:留情 手软
relentless:毫不留情
relevant:相关 相应
reliability:可靠性
reliable:确实 可靠
relic:残余
relief sculpture:浮雕
relief:地貌
relieve disaster:救灾
relieve oneself:方便
relieve:解除 免除 祛风 援救
relieved:宽心 释然 宽慰
religion:宗教
relinquish:放下
relocate:搬迁
reluctant:勉强
remain silent:无言
remain:剩下 留下 仍旧
remainder:其余 剩余 余额
remaining quantity:储量
remaining:其余 余下
remains:遗体 残骸
remark:备注
remarkable ability:神通
remarkable:出色 显著 杰出
remarks:言论 一席话
remarry:转嫁 改嫁 再嫁 续弦
remedy:挽救 补救
remind:提醒 提示
reminder:提示
reminisce:怀念 叙旧 怀古
remittance:汇兑 汇款 返还
remnant:残余 遗物 遗迹 残存
remodel:改造 改装
remorse:悔恨 沉痛 忏悔 追悔
remote control:遥控 遥控器
remote sensing:遥感
remote:远程 遥远 偏僻 偏远
removal:搬家 搬迁
remove:消除 解除 排除 除去
remuneration:报酬 薪酬
renaissance:文艺复兴
render:反映
rendering:渲染
rendezvous:会合 交会
renegade:逆贼 叛徒 叛贼
renege:反悔 抵赖 食言
renew:更新
renounce:放弃
renovate:更新 修缮 修复 修葺
renown:名望 声威
renowned expert:名家
renowned:闻名 享誉 大名鼎鼎
rent land:租地
rent:租赁 租金 出租 租借
reopen:重启 重开
reorganize:整顿 重组 改组 改制
repair:整修 修理 收拾 修葺
repatriate:遣返 遣送 送还
repay:偿还 报答
repayment:还款
repeal:撤销 废除
repeat:重复
repeated:累累
repeatedly:多次 反复 不住 连连
repel:击退 排斥 打退 推却
repent:后悔 转头 懊悔 忏悔
repentance:悔恨 忏悔 悔改
repercussions:反响
repertoire:剧目 曲目
repetitive:重复性
replace:代替 取代 交替 替代
replacement:代谢 替补
replay:重播 回放
replenish:补充
replete:充溢
reply:回答 反应
report:报告 报道 汇报
reporter:记者
reprehensible:罪大恶极
represent:代表
representation:表征 表象
representative work:代表作
representative:代表
repress:压迫
repression:镇压
reprimand:训斥 斥责 惩戒 训诫
reprint:翻版 重印 再版 翻印
reproach:埋怨 责备 嚷嚷
reproduce:繁殖 生殖 再生产 繁衍
reproduction:再生产 翻版
reptile:爬行动物 爬虫
republic:共和国 共和
repulse:打退
repulsive:可恶 丑恶
reputation:名声 声誉 名誉 荣誉
request help:求助
request:要求
require:要求 需要 需求
required:必要
requirement:要求 需求 需要 条件
requite:报答
rescue:抢救 营救 解救 救出
research institute:研究所 研究院
research student:研究生
research:研究
researcher:研究员
resell:转手 转卖
resemblance:相似
resemble:相似
resent:愤慨 怨恨 愤恨
resentful:不满 恼怒
resentment:愤慨 怨气 恩怨 恶气
reservation:预约
reserve fund:准备金
reserve:准备 后备
reserved:拘谨 矜持 内向 深沉
reserves:储备 储量 蕴藏量
reservoir:水库
reset:复位 重置
reside:居住
residence permit:户口
residence:住宅 住处 居留 府上
resident:居民
residue:残余 渣滓
resign:辞职 辞去
resignation:辞呈
resin:树脂
resist japan:抗日
resist:相对 反抗 抵抗 对抗
resistance:抵抗 阻力 抵抗力 电阻
resolute:坚决 刚毅 断然 坚定
resolutely:狠狠 毅然
resolution:决议 决心
resolve:决定 解决
resolved:立志
resonance:谐振 共鸣 共振
resonant:洪亮 嘹亮
resort:度假区
resound:响彻 回荡
resounding:响亮 响当当 铿锵
resource:资源
resourceful:机智 智谋 足智多谋
resources:资料
respect deeply:敬重
respect:方面
respectable:尊贵 体面
respected:尊贵
respectful:恭敬 肃然 恭顺
respective:各自 个别
respiratory tract:呼吸道 气管
resplendent:璀璨
respond:反应 答应 回应
response:反应 感应 回应
responsibility:责任 职责
rest:其他 其余 休息
restart:重启
restaurant:饭店 酒店 餐馆 酒家
restitution:返还
restless:不安 忐忑不安 浮躁 坐立不安
restlessness:风波
restoration:中兴 修复 复辟
restore:恢复 修复
restrain:克制 遏制 拘束
restraint:克制
restrict:限制 制约 约束
restricted area:禁区 禁地
restricted sense:狭义
restricted:迫于 受限
restriction:限制 约束
result:结果 效果 成果 作用
results:业绩 果实 绩效
resume:恢复
resurgence:中兴
retail:零售
retailer:零售商
retain:保留 存有 留有
retainer:侍从
retaliate:报复 还手
retaliation:回报 报复
retard:减缓 延缓
retarded:弱智
retention:滞留 潴留
reticent:沉默寡言 守口如瓶 拘束
retina:视网膜
retinue:手足
retire:退休 撤走 离职 离休
retirement:退休
retort:反驳
retreat:撤退 回归 退却 撤军
retribution:报应
retrieve:挽回 找回 回收 检索
return home:回家
return journey:来回
return sth:归还 交还
return:回来 回去
reunion:重逢
reunite:团聚
reuters:路透
revamp:重修 翻新 重整
reveal:展示 披露 透露 暴露
revealed:大白
revealing:清凉
revelation:启发 启示 揭发
revenge:报复
revenue:收入
revere:瞻仰 尊敬 敬仰 敬畏
reverent:虔敬
reverie:梦幻 遐想 遐思 白日梦
reversal:反转 转回
reverse side:背面 反面
reverse:扭转 挫折 颠倒 逆转
reversible:可逆
revert:归还
review:复习 回顾 考核 反思
revile:辱骂 咒骂 唾骂 诟骂
revise:修订 修正 改编 改写
revision:调整 复习
revisit:反思
revitalize:振兴 重振 搞活
revive:复兴 振兴 复活
revoke:撤销
revolt:革命 起义 造反
revolution:革命
revolutionary:革命 红色
revolve around:围绕 环绕
reward:奖励 报酬 赏赐 奖赏
rhetoric:修辞 修辞学 词藻 辞藻
rhine river:莱茵河
rhinoceros:犀牛
rhizome:根状茎 根茎
rhodes:罗得岛
rhombus:菱形
rhyme:押韵 尾音
rhyming couplet:对联
rhythm:节奏 规律 节律 韵律
rhythmical:跌宕 有板有眼
rib:肋骨
ribose:核糖
rice bowl:饭碗
rice cooker:电饭煲
rice crops:稻谷
rice flour:米粉
rice-flour noodles:米粉
rich family:富户 大户
rich man:财主
rich peasant:富农
rich person:富人 富翁
rich:丰富 富有 浓郁
richard:理查德
riches:财富
richly colorful:丰富多彩
rickets:佝偻病
rickshaw:黄包车 洋车 人力车
riddle:谜团 谜语
ride:乘坐 乘车
ridicule:调侃 嘲笑 讥刺 嘲讽
ridiculous:可笑 荒谬 夸张 好笑
rifle:步枪
rig:操纵
right away:当时 立时
right flank:右翼
right hand:右手
right side:右边 右侧 正面
right wing:右派
right-hand side:右手
right-wing:右倾 右翼
righteous:正义
righteousness:正义
rightful:法定
rightist:右派
rights:权益
rigorous:严格 严谨 严峻 从严
rim:周边
ring:圈子 戒指 铃声 擂台
ringing:清脆
ringleader:头目
rings:吊环
rinse:冲洗 染发 洗涤 染发剂
riot:横行 骚乱 暴乱
rip:划破 撕破
ripe:成熟
ripple:微波 荡漾
rise abruptly:崛起
rise vigorously:奋起
rise:上升 上涨 兴起 飞扬
rising:新兴
risk:风险
rival:对手
river bank:河边 江边 河滩 河岸
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
rivet:铆接 铆钉
road bridge:路桥
road hub:要冲
road network:公路网
road surface:路上 路面
roadside:路边 路旁
roam:漫游 巡回 流浪 游走
roaring:叫声
roast chicken:烤鸡
roast:烧烤 烘烤 炮轰
rob:强盗 抢劫 掠夺 洗劫
robber baron:大王
robber:强盗 盗贼
robe:长袍
robert:罗伯特
robust:健全 健壮 雄厚 强劲
rock cave:石窟
rock salt:岩盐
rock strata:岩层
rock:岩石 摇晃 晃动 动摇
rocket artillery:火箭炮
rocket:火箭
rocks:乱石
rod:棍子
rogue:流氓 无赖
role:任务 角色 职能 身份
roll:滚动 翻滚 翻转 转悠
roller:碾子 滚筒
rolling:轰隆
roly-poly:矮胖
roman empire:罗马帝国
romance:爱情 传奇
romania:罗马尼亚
romantic:浪漫 风流
rome:罗马
romeo:罗密欧
roof ridge:屋脊
roof:屋顶 顶部 屋面
room:地方 空间 房间
roommate:室友
rooster:公鸡 雄鸡
root cause:原因
root:根本
roots:根须
rope:绳索 绳子
rosary:念珠
rose flower:玫瑰
rose:玫瑰花
rostrum:主席台 讲台
rosy:红润 红扑扑
rot:腐败 腐烂 腐蚀 腐化
rotary:圆环 转盘
rotate:旋转 周转 转动 回转
rotation:自转 回转
rotor:转子 转轮
rotten:腐败 腐朽 破烂 糜烂
rouge:胭脂
rough:大概 粗暴 粗糙 粗犷
roughly:大概 大致
roulette:轮盘
round:圆形 回合
roundabout route:迂回 弯路
roundabout:环岛 迂回
roundworm:蛔虫
rouse:惊醒 唤起 唤醒
route:路线
routed:溃败 溃散 败绩
routine:常务
routing:路由
rove:漂泊 漂浮
rover:流浪者
roving:游动
rowing:划船 赛艇
royal family:王室 皇室
royal household:王室
royal kin:皇族
royal:皇家
royalty:王权 显贵
rubber:橡胶 橡皮
rubbing:摩擦
rubbish:废物 废话
rubble:瓦砾 乱石
ruble:卢布
rubric:名目
ruddy:红润
rude:无礼 粗犷 不逊 唐突
rudely:无礼
rue:芸香
ruffian:暴徒 痞子
rug:地毯
rugged:结实 崎岖
rugosa rose:玫瑰
ruhr:鲁尔区
ruin:毁灭 败坏 摧残 损毁
ruined:沦丧 断送 破败 颓然
ruins:遗址
rule:统治 规则 规律 规定
ruler:统治者
rules:条例 章程
ruling party:执政党
ruling:裁决 裁定
rumble:隆隆 噪音 轰鸣 咕噜
rumbling:轰隆 咕噜
ruminate:玩味 反刍
rummage:翻腾 翻动
rumor:谣言 传闻 风声 传言
rumored:外传
rump:余党
run away:逃跑 逃脱 逃走 逃往
run quickly:奔驰
run:经营 执行 奔跑 运行
runaway:恶性 逃亡者
runner:根茎
running water:流水 自来水
running:营运 一连
runway:跑道
rupture:破裂 断裂 决裂 爆裂
rural area:农村
rural:田园 乡间
ruse:诡计
rush:抢先 飞奔 赶赴 飞驰
rushing:急促
russia:俄罗斯 俄国
russian army:俄军
rust:生锈 铁锈 锈蚀
rustic:乡村
rustle:沙沙 萧瑟
rustling:瑟瑟 簌簌
rut:车辙 窠臼
ruthless:凶险 无情 暴戾 残暴
rwanda:卢旺达
saarland:萨尔
saber:马刀 佩剑 军刀
sack:解除 麻袋 口袋 革职
sackcloth:麻布
sacked:落马
sacred place:圣地
sacred:神圣
sacrifice:牺牲 供奉
sad:悲伤 不幸 伤感 黯然
saddam:萨达姆
saddle horse:坐骑
saddle:马鞍
sadness:哀愁
safe:安全
safeguard:保护 维护 保障 保证
safely:牢牢 安然
safety:安全
sagacious:明智 贤明
sage:圣人 圣贤 智者 贤能
sagging:下垂
sagittarius:人马座
sahara:撒哈拉
sail:航行
sailing number:航班
sailing:航海
sailor:水手 船员 海员
saint:圣人
sakhalin:库页岛
sakyamuni:法王
salad:沙拉
salary differential:级差
salary:薪水 待遇 薪资 工钱
sale:销路
sales counter:柜台
sales figure:销售额
sales volume:销量
sales:销售
salesperson:业务员 售货员 推销员 店员
saliva:唾沫 唾液 口水 涎水
sallow:焦黄
salmon:鲑鱼 三文鱼
salmonella:沙门氏菌
salon:沙龙
saltpan:盐场 盐池 盐田
saltpeter:硝石
salute:行礼 施礼 致敬 敬礼
salvation:救世
salvo:礼炮
samarkand:撒马尔罕
samoa:萨摩亚
sampan:舢板
sample:样品 样本 标本 品味
sampling:抽样 采样 抽检
samurai:武士
san francisco:旧金山
sanctimonious:道貌岸然
sand dune:沙丘 沙地
sand:沙子
sandals:拖鞋
sandalwood:檀香
sandbank:沙洲
sandbar:沙洲 浅滩
sandbox:沙坑
sandpit:沙场
sandstone:砂岩 砂石
sandstorm:风沙 沙暴
sandy hill:沙丘
sandy shore:沙滩
sandy:沙质
sanitation:卫生
sanskrit:梵文 梵语
sansui:山水
sap:消磨
sapling:树苗 苗子 小树 幼苗
sapphire:蓝宝石
sarajevo:萨拉热窝
sarcasm:讽刺 风凉话
sardine:沙丁鱼
sars:非典
satchel:书包 挎包
satellite:卫星
satin:绸缎 缎子
satire:讽刺
satirize:讽刺 讥讽
satisfactory:圆满 尚可
satisfied:满意 满足
satisfy:满足
satisfying:令人满意 过瘾 可心
saturate:浸透 浸湿 弥漫
saturated:淋漓
saturation:饱和
saturday:周六 星期六
saturn:土星
saucer:碟子
saudi arabia:沙特阿拉伯 麦加 麦地那
saudi:沙特
sauna:桑拿
sausage:香肠 腊肠
savage act:暴行
savage:野人 猖狂 凶残 狠毒
save energy:节能
saved:得救
saving:节省
savings:积蓄 储蓄 老本
savior:救星 救世主
savory:香喷喷
sawdust:木屑
sawtooth:锯齿
sax:萨克斯 萨克斯管
saxon:撒克逊
saxophone:萨克斯 萨克斯管
saying:名言 成语
scab:结痂
scabbard:刀鞘
scaffolding:脚手架
scald:烫伤
scalding:滚烫
scale:规模 比例
scales:天平
scallion:青葱
scallop:扇贝
scalp:头皮
scam:骗人 诱骗 骗局
scamper:疾走
scan:扫描 细看
scandal:丑闻 丑事 丑行
scandalous:出丑 不成体统
scandinavia:北欧
scapegoat:替死鬼 替罪羊 替身 垫背
scapula:肩胛骨 肩胛
scar:伤痕 伤疤 疤痕 瘢痕
scarce:紧张 稀缺 紧缺
scare:吓唬 吓人
scared:害怕
scarf:围巾
scarlet:鲜红
scary:可怕 吓人
scatter:分布
scattering:散射
scenario:场景 剧本 编剧
scene:现场 情景 风光 场面
scenery:风景 景色 山水
scenic area:景区
scenic spot:景点 名胜
scent:气味
scepter:权杖
schedule:日程 调度 时间表 排定
scheduled flight:航班
scheduled sailing:航班
scheme:机关 策划 盘算 招数
schemes:心术
scheming:机械
schistosomiasis:血吸虫病
scholar officials:士大夫
scholar:学者 院士 文人 书生
scholarly:儒雅
scholarship:奖学金 治学
school assignment:作业
school:学校 学院
schoolchild:学生
schoolmate:校友 同窗
schoolwork:学业
science education:科教
science:科学 学术
scientific knowledge:科学
scientific law:定律
scientific:科学
scientist:科学家
scissors:剪刀 剪子
sclerosis:硬化
scolding:骂声
scoop:勺子
scope:范围 规模
scorch:烧焦 暴晒 烧灼
scorching:灼热 炎炎 火辣辣
score:比分 得分 分数
scorn:鄙薄 轻视 轻薄
scorpion:蝎子
scotland:苏格兰
scoundrel:混蛋 坏蛋 恶棍 鼠辈
scour:冲刷 精练 跑遍
scout:侦察
scowl:皱眉头 怒色 瞪眼
scrap:报废 废品 零头
scraps:零碎
scream:呼啸 惨叫
scree:岩屑
screech:尖叫
screen:掩护 上演 屏风 屏幕
screening:上演 场次
screenwriter:编剧
screw:螺旋 螺丝 螺钉 螺丝钉
scribe:书记
script:文字 脚本
scriptures:经典 经书 经文
scrub:灌丛 冲刷 洗刷 刷子
scrutinize:端详
scuffle:打架 斗殴
sculptor:雕刻家
sculpture:雕像 雕塑
scum:下三滥
sea area:海域
sea cucumber:海参
sea level:海面 海平面
sea surface:海面
sea wave:海浪
sea:大海
seaboard:海岸线
seafloor:海底
seafood:海鲜 海味
seal:封闭 印证 印章
sealed:封闭 密闭
seamless:无缝
seaport:海港 海口
search:搜索 搜查 搜寻
searchlight:探照灯
seashore:海边 水浒
seaside:海边 海滨
season:季节 赛季 季度 时节
seasonal:季节性
seasoned:老练 久负盛名 身经百战 久经考验
seasoning:调味 香精 调味品 调料
seat:位置 座位
seated:坐定
seaweed:海藻
secluded:幽静 僻静
second brother:二哥
second class:二级 二等
second generation:二世
second month:二月
second part:二分
second place:第二位 亚军
second son:次子
second time:第二次 二次
second-hand:二手 中古
second-rate:二等 二流
second:第二 第二次
secondary industry:第二产业
secondary:第二 次要
secondly:其次 二来 其二
seconds:废品
secrecy:保密性
secret code:密码
secret know-how:秘诀
secret passage:暗道
secret:秘密 机密
secretariat:文书 书记处
secretary-general:秘书长
secretary:书记 秘书 部长
secrete:分泌
secretion:分泌 分泌物
secretive:诡秘 鬼鬼祟祟 遮遮掩掩
secretly:暗暗 悄悄 偷偷
secrets:隐私
sect:教派 门户 宗派 门派
section chief:部长 科长 处长
section head:部长
section:部分 部门 阶段
secular:世俗
secure:安全
securities dealer:券商
securities:有价证券
security bureau:安全局
security council:安理会
security:安全 安全性
sedan chair:轿子
sedan:小轿车
sedative:镇静药
sediment:沉积 沉积物 淤积
sedimentation:沉积
seduce:勾引 引诱
see clearly:看清 认清 洞察
see:看见 见到
seed:种子
seedling:苗子 秧苗 幼苗
seek advice:咨询
seek asylum:投奔 避难
seek employment:求职
seek knowledge:求学
seek shelter:投奔
seek:寻找 寻求 征求 谋求
seep:渗流
seething:气鼓鼓
segment:环节 分段
segmentation:割据 细分
seize:夺取 把握 掌握 没收
seldom:难得
select:选择
selected:当选
selective:选择性
self-:自我 自行
self-centered show-off:大爷
self-confidence:自信 自信心
self-control:自制 克制 自制力
self-criticism:自我批评 检讨
self-defense force:自卫队
self-defense:自卫 武术 自保
self-determination:独立自主
self-discipline:自律 磨练
self-esteem:自恃 自尊 自尊心 自豪感
self-evident:不言自明
self-important:大牌 自命不凡
self-improvement:自强不息
self-indulgent:放纵
self-made:自制
self-regulation:自律
self-reliant:自给 自立
self-respect:自尊 自尊心 面子 自爱
self-restraint:涵养 克己 禁欲
self-satisfied:自满 洋洋
self-service:自助
self-sufficiency:自给自足
selfish:自私
selfishness:私心 自私
selfless:无私 大公无私
sell well:畅销
sell:销售 出售
seller:经销商 卖方 卖家 卖主
selling price:售价
semantic:语义 语意
semantics:语义学
semen:精液
semicircular:半圆形
semiconductor:半导体
seminar:研讨会
seminary:神学院
senate:参议院
senator:参议员
send back:退回 退还 传回 遣返
send troops:出兵 兴兵 发兵
send:派出 送给 派遣
sendai:东北大学
senegal:塞内加尔
senile:老迈 老态龙钟
senior concubine:贵妃
senior figure:元老
senior monk:高僧 圣僧
senior officer:长官
senior official:大夫 长官 首长
senior:前辈 资深
seniority:资格
sensation:轩然大波
sense:意义 感到 感受 感觉
senseless:无聊
sensible:正当 懂事 明智
sensing:检测
sensitive:敏感
sensitivity:灵敏度 敏感性
sensor:传感器
sensual:情欲
sentence:一句 判处 刑罚
sentiment:感情 情调
sentimental:伤感 感伤 感性 多情
sentiments:情操
sentinel:哨兵 警戒
sentry:岗哨 门卫
separate edition:单行
separate government:分治
separate:另外 分离 分开 隔离
separately:各个 分头 另行
separation:分立 别离
september:九月
septic:化脓性
sequel:续编 续集
sequence:程序 顺序 序列
serbia:塞尔维亚
serene:平静 肃穆 安详
serf:农奴
sergeant:排长
serial:连续
serialized:连载
series:系列
serious fire:火灾
serious illness:大病 重病 病魔
serious injury:重伤
serious:严重 认真 当真 沉重
seriously hurt:重伤
seriousness:严重性
sermon:布道 讲道 传道
serpentine:蛇纹石 蛇形
serrated:参差
serum:血清
servant girl:丫头 丫鬟 丫环
servant:用人 仆人 奴仆 院子
serve:服务
server push:推送
server:服务器 主机
service charge:资费 手续费 服务费
service industry:服务业
service:服务 业务
serviceman:军人
services:劳务
servile:低三下四
sesame:芝麻 胡麻
set forth:起身
set free:释放
set meal:套餐
set:规定 系列 一套
setback:挫折 挫败
setting:场合 场景 设定 情境
settle accounts:清算
settle:解决
settled:安定 停当
settlement:聚落 和解 定居点 着落
setup:体系
seventh month:七月
seventy:七十
sever:断绝 切断 截断 割断
several days:几天
several hundred:数百
several months:数月
several thousand:几千
several times:几次
several years:几年 数年
several:几个
severe winter:严寒 严冬
severe:严重 厉害 严厉 严峻
severed head:首级
severely:重重 着实 从严
severity:轻重
sew:缝制 缝纫
sewage:污水
sewer:水道 下水道 水沟
sex appeal:吸引力 性感
sex life:性生活
sex ratio:性别比
sex:那个 性别 性爱 色情
sexual desire:性欲
sexuality:人事 性感
sexy:性感 火辣辣
seychelles:塞舌尔
sha wujing:沙僧
shaanxi:河西 陕甘宁
shabby:破旧
shack:棚子
shackle:桎梏 牢笼
shackles:桎梏 禁锢 锁链 牢笼
shaddock:柚木 柚子
shade:遮住 绿荫 浓淡 树阴
shadow:影子 跟踪 黑影
shady business:勾当
shaggy:毛茸茸
shake hands:把手 握手
shake:震动 震撼 振动 发抖
shakespeare:莎士比亚
shale:页岩 泥岩
shallow water:浅水
shallows:浅滩
sham:虚伪
shambles:烂摊子 一团糟
shame:耻辱 羞耻 羞辱
shameful:可耻 见不得人 混账 出丑
shameless:无耻 不要脸 厚颜无耻
shang dynasty:商朝
shanghai:复旦大学 人民广场
shangri-la:香格里拉
shank:小腿
shape:形式 形态 形状 造型
shapely:有形
shaping:整形 成形
share certificate:股票
share price:股价
share:部分 股份 分享
shareholder:股东
shark fin:鱼翅
shark:鲨鱼
sharp blade:利刃
sharp pain:剧痛 绞痛
sharp weapon:利器
sharp:尖锐 锋利 敏锐 锐利
sharpen:加剧
sharply:直线 截然
shatter:粉碎 破碎 打碎
shattered:破灭 残缺
shawl:围巾 披肩
shear:剪切
shearing:剪切
shears:剪子
sheath:套子
shed blood:流血
shed tears:流泪 垂泪 落泪
sheep:绵羊 羔羊
sheer:纯属
shelf:架子
shell:炮击 贝壳 盖子
shellfish:贝类
shelter:隐藏 庇护 遮挡 掩蔽
shelve:搁置
shennongjialin:神农架 神农架林区
shenzhou:神舟
shepherd:牧人 牧羊 牧羊人
shift:转移 转变
shifting:流动性
shiitake:香菇
shine:发光 照耀 发亮 焕发
shining:明亮 明晃晃
shinto:神道
shiny:发亮 闪亮 雪亮 锃亮
ship channel:航道
ship:船只 转运 轮船
shipbuilding:造船
shipment:运出 装运 装船 发运
shipping:航运 船舶
shipwreck:沉船
shipyard:船厂 造船厂
shirk:逃避 推脱
shirt:衬衫 衬衣
shit:拉屎 屁话
shiva:湿婆
shiver:颤抖 冷战 发抖 哆嗦
shoal:浅滩 海涂
shock:震惊 冲击 震撼 打击
shocked:吃惊 惊骇
shocking:骇人听闻 震撼 触目惊心 霹雳
shoddy:劣质 蹩脚
shoe:鞋子
shoemaker:鞋匠
shoot dead:枪杀 击毙 枪毙 射杀
shoot down:击落 打下
shoot:发射 射击 拍摄
shooter:射手
shooting sound:枪声
shop owner:店主 财东
shop:商店 店铺 铺子 老字号
shopkeeper:掌柜 零售商
shopping center:商城 商场
shopping mall:商场
shopping:购物
shore:岸边 海滨
short form:简称
short note:条子
short person:矮子
short story:短篇小说
short term:短期 短线
short-lived:短命 昙花一现
short-term:短期
shortage:缺乏 短缺
shortcoming:缺点 缺失 故障 短处
shortcomings:毛病
shortcut:捷径 快捷 便道
shortfall:缺少 缺口
shortly:早日 旋即
shorts:短裤
shortsighted:近视 目光短浅
shot:中弹 注射剂
shotgun:猎枪
shoulder:肩膀 担负 肩负
shout loudly:高呼 高喊
shove:推搡
shovel:铲子 铁锹
shower:阵雨 骤雨 淋浴
showy:漂浮 浮华
shrapnel:弹片 子母弹
shredded meat:肉丝
shrew:泼妇 母夜叉
shrewd:精明 厉害 敏捷 城府
shrewish:泼辣 凶悍
shriek:尖叫
shrill:尖利 尖厉
shrimp roe:虾子
shrimp:虾子 对虾 小虾
shrine:圣地 寺庙 神殿 神龛
shrink back:退缩 退却 望而却步
shrink:收缩 缩小 缩水
shroud:笼罩
shrub:灌木 灌木丛 小树
shrug:耸动
shudder:颤抖 冷战 震荡
shuddering:歪歪斜斜
shun:回避
shut:关闭
shuttle:穿梭 梭子 接送
shuttlecock:羽毛球
shy:害羞 羞涩 腼腆 羞怯
shyness:娇羞
siamese:暹罗
siberia:西伯利亚
sibling:同胞
siblings:姐妹
sichuan:巴蜀 九寨沟 蜀国 岷江
sicily:西西里 西西里岛
sick person:病人
sickbed:病床 病榻
sickle:镰刀
sickly:焦黄 体弱多病 病弱
sickness:疾病
side effect:副作用
side room:厢房 偏房
side:方面 旁边
sideburns:鬓角
sidestep:闪避
sidewalk:人行道 边路
sideways:侧身
siege:围城
sieve:筛子
sigh:叹息 感叹 叹气
sight:目光 视觉 风光 景象
sights:风物
sightseeing:观光
sign:标志 签署 签字 牌子
signal:信号
signature:签字 签名
signboard:招牌 幌子
significance:意义
significant:重要 重大
signify:意味着 象征
sikkim:锡金
silence:静默 沉寂 肃静
silent:沉默 默然 无声 寂寞
silhouette:身影 轮廓
silicate:硅酸盐
siliceous:硅质
silicon valley:硅谷
silk cloth:丝绸
silk road:丝绸之路 丝路
silk:丝绸 绸子
silkworm:桑蚕
sill:门槛
silla:新罗
silly:愚蠢 糊涂
silt:泥沙 淤泥 淤积
silurian:志留纪
silver currency:银两
silver dollar:大洋 银元
silver medal:银奖 银牌
silver:银子 白银
silverware:银器
silvery:清脆
similar:类似 相似 近似 仿佛
similarity:相似
simile:譬喻
simple:简单 单纯
simplify:简化 精简
simply:只是 简直 根本 索性
simulate:模拟 仿真
simulation:仿真
simultaneous:平行 同日
simultaneously:同时
sin:罪过 罪恶 罪孽 作孽
sina:新浪
sincere:真心 老实 真诚 诚恳
sincerely:款款
sincerity:诚意 诚心 真挚
sine:正弦
sinew:肌腱
sing:歌唱
singapore:新加坡
singer:歌手 歌唱家
singing voice:歌声
singing:歌咏
single person:一身
single-celled:单细胞
single-minded:潜心 专一 一心一意
singles:单打
sinister:邪恶 险恶 阴毒 毒辣
sink down:下沉
sink:沉没 落水 水池 塌陷
sinologist:汉学家
sinopec:中石化
sir:老总 爵士 长官 老爹
siren:警报器
sister-in-law:嫂子 大嫂 嫂嫂
sister:姊妹 姐妹
sisters:姊妹 姐妹
sit down:坐下
sit upright:端坐
site traffic:流量
site:所在地 地点 现场 场地
situated:坐落
situation:情况 形势 气候 场合
six directions:六合
sixteen:十六
sixth month:六月
sixty:六十
size:大小 尺寸 个头 个儿
skate:滑冰
skating:滑冰
skeleton:骨骼 骨架 骸骨 尸骸
skeptical:将信将疑 半信半疑
sketch:素描 示意图 相声 段子
ski:滑雪 滑雪板
skies:云霄 太虚
skiing:滑雪
skill:技术 功夫 技艺 一手
skilled worker:技工
skilled:娴熟 熟练
skillful:纯熟 熟练 熟习
skills:两手
skim:涉猎
skimp:敷衍
skin color:肤色
skin-deep:肤浅
skin:皮肤 肌肤 皮子
skinny:瘦骨嶙峋 削瘦
skip:跳跃
skirt:裙子 回避
skull:脑袋 头脑 头骨 脑壳
sky:天空
skyscraper:高楼 摩天大楼
slab:板块 木板 石板 平板
slack:不景气 懈怠 松动 涣散
slacken:涣散 弛缓
slag:废渣 矿渣
slalom:回旋 回转
slam:全胜 猛撞
slander:诽谤 诬蔑 口语 谗言
slap:猛击 拍打
slate:石板 板岩
slaughter:屠宰 杀戮 屠戮 残杀
slave owner:奴隶主
slave servant:奴婢
slave:奴隶 奴才
slavery:奴隶制 奴役 奴隶制度
slavic:斯拉夫
sled:雪橇
sledge:雪橇
sleek:光滑 流线型 润滑
sleep:睡眠 睡觉
sleeper:枕木
sleeve:袖子
sleeveless garment:背心
sleigh:雪橇
slender:细长 修长 苗条
slice:切片
sliced bread:土司
slide:下滑 滑行 滑动 滑落
sliding:下滑
slight:微微 轻微
slightest:毫发
slightly:有点儿 稍稍 略略 略微
slim:瘦削 瘦长 纤细 苗条
slingshot:弹弓
slink:潜行
slip-up:差错 纰漏
slip:失手 疏漏 失足
slippers:拖鞋
slippery:滑溜 滑头
slit:裂隙 切口
slogan:口号
slope:倾斜 斜坡 坡度
sloppy:马虎 稀松 草率 拖泥带水
slot:插槽
slovenia:斯洛文尼亚
slovenly:潦草
slow-moving:缓慢
slow-witted:木头
slow:缓慢 迟缓 迟迟
slowly:慢慢 缓缓
sludge:淤泥 污泥
sluggish:迟缓 迟钝 呆滞 拖沓
sluice:水闸 陡坡
slump:暴跌 走下坡路 下挫
slut:贱人
sly:狡猾 诡诈 诡谲
smack:拍击 猛击
small advantages:便宜
small box:匣子
small child:娃娃 娃子
small crack:缝隙
small girl:女童
small hotel:客店 旅店 招待所
small intestine:小肠
small number:少数
small scale:小型
small size:小型
small town:小城 市镇 小镇
small-scale:小打小闹
smart:心灵 聪明 灵敏 智能
smash:打破 粉碎 击溃 捣毁
smell:味道 气息 闻到
smelt metal:冶炼
smelt:熔炼
smile:微笑 笑容
smiling expression:笑容 笑意
smiling face:笑脸
smiling:笑吟吟 笑嘻嘻
smilingly:笑盈盈
smirk:暗喜 傻笑
smith:工匠 斯密 史密斯
smog:烟雾
smoke:吸烟 烟雾 抽烟 硝烟
smokescreen:烟幕 障眼法
smooth:平稳 平整 平坦 光滑
smoothly:顺利
sms:短信
smug:踌躇满志
smuggle:走私
snack:小吃
snacks:零食 杂食
snag:钉子
snail:蜗牛
snare:陷阱 圈套
snatch:抢走 抓举
sneaky:鬼鬼祟祟 偷偷摸摸
sneer:冷笑
sneeze:喷嚏 打喷嚏
snipe:狙击
snivel:鼻涕 哭鼻子
snore:打鼾 打呼噜
snoring:呼噜
snout:口吻
snow white:雪白
snow-capped mountain:雪山
snow:白雪 积雪
snub:冷落
so-called:所谓
so-so:一般
soak:沉浸 浸透 浸泡 浸入
soap:肥皂
soar:冲天 飞翔 腾空 翱翔
sob:呜咽 抽噎 啜泣 唏嘘
sober:清醒
soccer association:足协
soccer ball:足球
soccer:足球
sociable:合群
social class:阶层
social custom:风俗
social niceties:应酬
social order:秩序
social relationship:人情
social sciences:社会科学
social security:社会保障 社会保险
social status:身价
social:社会性
socialism:社会主义
socialist party:社会党
socialist:社会主义者
society:社会
socio-economic base:经济基础
socket:插口 插座
socks:袜子
soda ash:纯碱
soda:汽水 苏打
soft:柔软 柔和 轻柔 软绵绵
soften:软化
softly:轻轻 低声 轻声
software:软件
soil:土地 土壤
solar energy:太阳能
solar system:太阳系
soldier:士兵 战士 军人 军士
sole:唯一 惟一 单一
solely preoccupied:只顾
solely:光是 惟独
solemn:庄严 严肃 郑重 庄重
solenoid:线圈
solicit contributions:募捐
solicit:征求
solicitude:关怀
solid:固体 立体 坚实 坚硬
solidarity:团结
solidify:凝固 凝结 固化
soliloquy:独白
solitary:孤独 独行
solo:独奏 独唱
solomon:所罗门
solubility:溶解度 可溶性 水溶性
soluble:易溶 水溶性
solution:溶液 答案 解答
solve problems:解题
solve:解决
solvent:溶剂
somalia:索马里
somber:凄清 阴暗
somersault:筋斗 跟头
sometime:日后
sometimes:有时 有时候
somewhat:有些 有所 多少 三分
somewhere:哪里
son-in-law:女婿 姑爷
son:儿子
sonar:声纳
song dynasty:宋代 宋朝
song lyric:歌词
song:歌曲
songwriter:作曲家
sonorous:铿锵
sony:索尼
soon:最近 不久 眼看 早日
soot:煤灰 油烟
soothe:宽慰 抚慰 解劝
sophisticated:世故 风雅 城府 练达
sophistry:诡辩 强词夺理
soprano:高音 女高音
sorcerer:妖人 神汉
sorceress:仙姑 巫婆
sorcery:邪术 妖术
sordid:污秽
sore:疼痛
sorghum:高粱
sorrow:伤痛 苦衷 悲怆 哀愁
sorrowful:悲痛 悲伤 悲哀 悲凉
sorry:抱歉 不好意思
sort:种类 排序
soughing:飒飒 飒然
soul:灵魂 精华
sound track:声道
sound wave:声波
sound:声音 声响 健全
sounding:水深
source material:本事
source:来源 产地 源头
south africa:南非
south america:南美洲 南美
south face:南侧
south korea:韩国
south latitude:南纬
south pole:南极
south side:南面 南侧 南边
south:南方
southeast asia:东南亚 南洋
southeast part:东南部
southeast:东南
southern asia:南亚
southern china:华南
southern dynasties:南朝
southern part:南部
southwest asia:西亚
southwest part:西南部
southwest:西南
souvenir:纪念品
sovereign king:君王
sovereign:君主
sovereignty:主权
soviet dictator:斯大林
soviet union:苏联
soviet:苏维埃
sow seeds:播种
sowing:播种
soybean:大豆 黄豆
spa:温泉
space flight:航天 宇航
space shuttle:航天飞机
space:地方 空间
spacecraft:航天器 宇宙飞船
spaceship:飞船 太空船
spacious:宽大 宽敞
spain:西班牙
span:全长 跨度 横跨
spanner:扳手
spare part:零部件
spare time:工夫 空儿
spare:备用 饶恕
spared:免于 免遭
spark:火星 星火 火花 触发
sparkle:火花 闪耀
sparkling:闪闪 气泡
sparrow:麻雀
sparse:稀少 稀疏
spasm:痉挛 抽动
spatter:飞溅
spatula:刮刀 铲子
speak forthrightly:直言
speaker:议长 扬声器 音箱
spearhead:矛头
special agent:特务
special assignment:特务
special correspondent:特派员 特派
special duty:专职
special education:特殊教育
special effect:特技 特效
special forces:特种部队
special grade:特级 特等
special performance:专场
special type:特种
special:特别 特殊 特定
specialist:专门 专家
specialize:专门化
specialized field:专业
specialized school:专科学校
specialized subject:专科
specialized text:专著
specialized:专门
specially engaged:特约
specially:特意 特地 专程
specialty:专业
specific gravity:比重
specific topic:专题
specific:具体 个别 特定 特有
specifically:专程
specification:规范 格式 规格
specified:额定
specify:明确 规范
specimen:标本 样品 样本
spectacle:情景 场面 奇观
spectacles:眼镜
spectacular:壮观
spectator:旁观 旁观者
spectroscopy:光谱学
spectrum:光谱
speculate:投机 自忖 推测 倒把
speculation:推测
speculator:投机者 炒家
speech sounds:语音
speech:报告 讲话 言语 演说
speechless:默然 咋舌 语塞
speed along:疾驰 急驰
speed:速度
speedy:迅速
spell:一阵 一阵子 拼写
spelling:写法
spend money:花钱 开支
spend:消费 支出 出手
spent:精疲力竭 用光 筋疲力尽 精疲力尽
sperm:精子
sphere:领域
spherical:球形
sphinx:狮身人面像
spice:香料
spider:蜘蛛
spies:耳目
spill:涌进
spin cocoon:上山
spin:旋转 纺纱
spinach:菠菜
spinal cord:脊髓
spindle:纺锤
spinning:纺纱 骨碌碌
spiral:螺旋 盘旋 旋涡
spirit tablet:神位
spirit:精神
spirited start:奋起
spirited:气昂昂 烈性 痛快淋漓
spirits:兴致
spiritual culture:精神文明
spiritual:精神
spittle:唾沫
splash:飞溅 水花 咕咚
splatter:横飞 吧嗒
spleen:脾脏
splendid:辉煌 灿烂 光大
splendor:光华 光彩
splinter:碎片 裂片
split apart:分化
split seam:破绽
spoil:溺爱 糟践 宠坏
spokesperson:发言人
sponge:海绵
spongy:松软 海绵状 灯草
sponsor:赞助 赞助商 策划人
spontaneous:主动 自发
sporadic:零星
spore:孢子
sport etc:退役
sports coach:教练 教练员
sports competition:运动会
sports ground:球场
sports team:球队
sports:体育 运动
spot:现场 点子 望见 斑点
spotless:一尘不染 冰清玉洁
spotlessly white:洁白
spotlight:射灯 聚光灯 聚光
spouse:配偶 爱人 对偶
spout:喷出
sprain:扭伤
spray:喷出 浪花 喷射 喷洒
spread extensively:普及
spread:流行 流传 推广 延伸
spring festival:春节
spring outing:春游
spring water:泉水
spring:春天 纵身 弹簧
springtime:春季
sprinkle:散落 挥洒 抛撒 喷洒
sprint:冲刺 短跑
sprite:精灵
sprout:萌发
spur:带动 马刺
spurn:唾弃 摒弃 厌弃
spurt:喷射 冲刺 涌起
spy plane:侦察机
spy:间谍 特务 奸细 探子
squad leader:班长
squander:浪费 耗费 散失 折腾
square castle:方城
square kilometer:平方千米 平方公里
square meter:平方米 平米
square zhang:方丈
square-shaped:方形
squat down:蹲下
squeak:吱声
squeeze:挤压 压榨
squid:鱿鱼
squint:眯缝 斜视 乜斜
squirrel:松鼠
squirt:喷涌
sri lanka:斯里兰卡
stab:刺伤 剧痛
stability:稳定 稳定性
stabilize:稳定 安定
stable lad:马夫
stable:稳定 安定
stack:堆放 堆栈
stadium:体育场 球场
staff member:工作人员 职员
staff officer:参谋
staff:人员 员工 职工
staffing structure:编制
stage play:话剧
stage presence:台风
stage:阶段 舞台
stagger:踉跄 趔趄 蹒跚
staggering:惊心 摇摇摆摆
staging:上演
stagnant:停滞不前
stagnation:停滞
stain:斑点 玷污 污点 污渍
staircase:楼梯
stake:木桩 赌注
stalactite:钟乳石
stall:停车 支吾 拖住 支支吾吾
stamen:雄蕊 花蕊
stamina:体能 底气
stammer:嗫嚅 口吃
stammering:断断续续
stamp:打印 邮票 顿足 冲压
stance:姿态
stand alone:独立
stand opposite:对峙
stand respectfully:肃立
stand tall:耸立 高耸
stand:主张 站立 立足 站住
standard:水平 标准 规范
standardization:标准化 规范化
standing committee:常委会
standing:站立 层次
standpoint:立场 观点
stanford:斯坦福
staphylococcus:葡萄球菌
staple:大宗 主食 名产
star anise:八角
star rating:星级
star:明星 恒星 主演
starch:淀粉
stare blankly:眼睁睁 发呆
stare:目不转睛 瞪眼 瞠目
starfish:海星
staring:直勾勾
starring:领衔
stars:群雄 金星 星辰 星斗
start building:始建
start publishing:创刊
start work:上班
start:开始 发动
starting:初始
startled:吃惊
startup:初创
starvation:饥饿
state bureau:官署
state clearly:表明
state council:国务院
state department:国务院
state enterprise:国企 官办
state power:江山
state visitor:国宾
state-owned:国有
state-run:国营 国立 公办 州立
state:国家 说道 表示 状态
stately:庄严 堂堂
statement:声明 发言 说法
statesman:政治家
static electricity:静电
static:静态 静止 噪音
station master:站长
stationary:静止
stationery:文具
statistically significant:显著
statistics:统计
statue:雕塑 塑像 雕像
stature:身材 个子
status:地位
statute:法规
staunch:坚强 坚定 止血
stay behind:留下
steadfast:刚毅 踏实 坚贞不屈 踏踏实实
steadily:稳步
steady pace:稳步
steady-state:静态
steady:稳定
steak:牛排
steal:盗窃 偷盗 窃取 偷窃
stealthily:偷偷 悄悄
steam engine:蒸汽机
steam:蒸汽 热气 蒸气 水气
steamboat:汽船 火轮
steamed bread:馒头
steamed bun:馒头 馍馍
steamed roll:馒头 卷子
steamer:轮船
steamship:轮船
steed:骏马
steel knife:钢刀
steel pipe:钢管
steel plate:钢板
steel rod:铁棒
steel sheets:钢材
steel:钢铁 钢材
steelmaking:炼钢
steep cliff:陡壁 断崖 陡崖
steep:浸泡 峭壁 险峻
steer:驾驭 掌舵
stele:石碑
stench:臭气
step across:跨越
step forth:出面
step forward:上前
step:措施 脚步
stepmother:继母 后母 后娘
stepping stone:阶梯
steps:台阶
stereoscopic:立体
stereotype:定型
sterilize:消毒 灭菌 杀菌
stern voice:厉声
stern:正色 厉害
sternly:严正 严加
steroid:类固醇
steve:史蒂夫
steward:茶房 纠察
stewardess:空姐
stick:棍子 插入 杆子 棍棒
sticky:滑溜 糊糊
stiff:僵硬 生硬 呆板 硬生生
stifle:压制 窒息
stigma:柱头 烙印
stillness:沉寂
stilts:高跷
stimulant:兴奋剂
stimulate:刺激 启发
stimulus:刺激物
stingy:吝啬 小气
stink:恶臭 难闻
stinking:腐臭
stinky tofu:臭豆腐
stint:吝惜
stipulate:规定
stipulated:约定
stir-fried noodles:炒面
stir-fry:炒菜
stir:搅拌 拨动
stirrup:马镫
stitch:针法
stock exchange:交易所
stock market:股市
stock price:股价
stock raising:畜牧业
stock right:股权
stock:股份 股票
stockings:袜子 丝袜
stockpile:储存 存储
stomach:肚子
stomachache:肚子痛
stone carving:石雕
stone forest:石林
stone implement:石器
stone inscription:石刻
stone tool:石器
stone:石头 石块
stonemason:石匠
stones:乱石
stony:石质
stool:凳子
stoop:弯腰 俯身
stop burning:熄灭
stop production:停产 停工
stop:停止 截止 阻拦 拦住
storage:储存 存储
store:商店 店铺 储存 贮存
storeroom:库房 储藏室
storm:风暴 猛攻 疾风
story line:剧情
story:故事
stout:肥大
stove:炉子 火炉 锅灶
straight line:直线
straight:一直
straightforward:直接 干脆
strained:紧张
strait:海峡
straitened circumstances:困难
strand:河滩
stranded:流落 搁浅 受困
strange person:怪人
strange:奇怪 古怪 陌生
stranger:陌生人 外人 生人 外地人
strangle:扼杀 勒死 扼死 绞死
strap:皮带 带子
stratagem:机关 计策 谋略 计谋
strategic decision:决策
strategic gateway:门户
strategic town:重镇
strategic:战略性
strategist:谋士 战略家
strategy:战略 手段 策略
stratified:层状
stratum:地层 阶层
strawberry:草莓
streak:斑纹
stream:水流 流程 溪流
streamer:横幅 飘带 彩带
streamline:合理化 流线
street lamp:路灯
street light:路灯
street:街道 大街 街头 马路
streetscape:街景
strength:实力 力量 强度 力度
strengthen:加强 增强 强化
strenuous:费劲 吃力
strenuously:苦苦
streptococcus:链球菌
stress:强调 讲求 着重
stretch across:横跨
stretch:伸长 懒腰 拉伸
stretcher:担架
stretching:伸展
stricken region:灾区
strict law:严刑
strict:严格 严密 严厉
strictly maintain:严守
strictly prohibit:严禁
strictly:严加
stride forward:迈进
stride:踏步
strides:腿脚
strike back:反击
strike:打击 罢工 走向 撞击
striking:醒目 厉害
string:绳子 字符串 琴弦
stripe:条纹 斑纹 条子
strive:努力 奋斗
stroke:抚摩 摩挲 行程 冲程
stroll:转转 信步 闲逛 溜达
strong card:大牌
strong emotion:激情
strong wind:劲风 疾风
strong:强烈 强大 强劲 强势
stronghold:要塞 据点
strongly affect:震动
structural:结构性
structure:结构 机构 构造
structured:结构性 规整
struggle arduously:艰苦奋斗
struggle:斗争 战斗 挣扎
strut:支撑 大摇大摆
stubbornly:偏偏 硬是
student:学生
studies:学业
studio:书房 工作室
study abroad:留学
study hard:力学
study meticulously:钻研
study:研究 学习
stuff:东西 材料
stumble:踉跄 绊倒 趔趄
stumbling:陡然
stun:震撼 惊愕
stunned:愕然 目瞪口呆 惊呆 惊诧
stunning:震撼 绝色
stunt:特技 绝技
stuntman:替身
stupefied:目瞪口呆 惊呆 木然 瞠目结舌
stupid:愚蠢 笨拙 痴痴
stupor:昏迷
sturdy:结实 健壮 扎实 强壮
sturgeon:鲟鱼
stutter:口吃 结巴
style:方式 风格 作风 模样
stylish:大气 气派 大方
styrofoam:泡沫塑料
suave:婉转 委婉 圆润 飘洒
subatomic:微观
subconscious mind:下意识 潜意识
subculture:亚文化
subcutaneous:皮下
subdistrict:街道
subdivide:分为
subdivision:区划 细分
subdue:征服 制服
subfamily:亚科
subheading:小标题
subject matter:题材
subject:学科 主题 话题 题目
subjective:主观
subjects:臣妾
sublime:崇高
submachine gun:冲锋枪
submarine:潜艇 水下
submerge:淹没 潜入 沦陷
submissive:服服帖帖
submit:提交 归附 顺从 就范
suboptimal:欠佳
subordinate warlord:诸侯
subordinate:下属 所属 属下 部属
subordinates:手下 麾下
subpar:欠佳
subpoena:传唤 传讯 传票
subscribe:订购 认购
subscriber:用户
subscription:订阅
subsequently:随之 接着
subset:一部分
subside:沉降 塌陷 下陷
subsidence:沉降 陷落 下陷 沉陷
subsidiary bank:分行
subsidiary company:分公司 子公司
subsidiary corporation:子公司
subsidiary:附属 辅助 属下
subsidize:资助 补贴 补助
subsidy:资助 补贴 补助
substance:内容 物质 实质
substantial adversary:敌手
substantial:大幅度 充实 实质性 厚实
substantially:大幅
substation:分站 变电站
substitution:代谢 取代 换人
substrate:下层 基板 基底 基体
subsystem:子系统 分系统
subterranean:地下
subtle:微妙 精微 城府 细微
subtract:减去 减掉
subtraction:减法
subtropical:亚热带
suburb:市郊
suburbs:城郊 近郊 郊区
subway:地铁
succeed:成功
success:成功 成就
successful:有成 完满
succession:世袭
successive dynasties:历代
successive generations:历代
successive years:连年
successive:历任 有序 历次
successor:后任 接班人 继承人 继任
succinct:简洁 简练 简明扼要 精粹
succulent:肉质
suck:吮吸
sucker:呆子 吸盘 大头
suckle:哺乳
suction:负压
sudan:苏丹
sudden change:突变
sudden outburst:突发
sudden:突然
suddenly realize:恍然大悟
suddenly:忽然 顿时 猛地 猛然
sue:起诉
suez:苏伊士
suffer damage:损失 受损 受害
suffer defeat:失利
suffer hardship:受苦
suffer losses:吃亏
suffer pain:难受
sufferer:患者
suffering:痛苦 苦难
sufferings:苦头
sufficient:充分 足够 充足
suffix:词尾 后缀
suffrage:选举权 投票权
sugar cane:甘蔗
suggest:提出 建议 倡议
suggestion:意见 建议 提议
sui dynasty:隋朝 隋代
suicide:自尽 轻生
suit:一套 适合 适应
suitable:适当 合适 适宜 方便
suitcase:箱子
suite:套房 组曲 套间
sulfanilamide:磺胺
sulfate:硫酸 硫酸盐
sulfur:硫磺 硫黄
sulk:怄气
sullen:忧郁 哭丧着脸
sully:玷污 污辱
sumatra:苏门答腊 苏门答腊岛
summarize:概括 归纳
summary:简介 总结 概况 摘要
summer vacation:暑假
summer:夏天 夏季
summit:高峰 顶端 首脑 顶点
summon:调集 召唤 传讯
sumptuous:华贵 丰盛 奢华
sums:算术
sun:太阳
sunbathing:日光浴
sunday:周日 星期 星期天 星期日
sundial:日晷
sunflower:葵花 向日葵
sung performance:演唱
sunglasses:墨镜
sunken:凹陷
sunlight:日光 太阳光
sunrise:日出
sunset:夕阳 日落
sunshine:阳光 日照
sunspot:太阳黑子
sunstroke:受热 中暑
superb:一品 极好
superconductor:超导 超导体
superficial:皮肉 浅薄 表象 肤浅
superfluous:多余 累赘
superintendent:督办
superior quality:高档
superior:优越 上司 高明 优胜
superiority:优势
superiors:上级
superlative:高超
supermarket:超市
supernatural beings:鬼神
supernatural entity:神仙
supernatural:超自然
supernova:超新星
superorder:总目
superposition:叠加 重叠
superpower:超级大国
supersonic:超音速
superstition:迷信
supervise:管理 监督
supervision:监管
supervisory:监管
supper:晚饭
supplement:补充
supplementary:补充 辅助 附带
supplier:供应商
supplies:物资
supply electricity:供电
supply water:供水 给水
supply:提供 供应
support:支持 支援 援助 支撑
supporter:支持者 靠山 拥护者
supposed:假定
supposing:假若
suppository:栓剂
suppress:镇压 压制 抑制 取缔
suppressant:抑制剂
supremacy:霸权
supreme feat:绝技
supreme pontiff:教皇
supreme:最高 至高无上
surd:根式
sure enough:果然
sure:确定 保险 把握 确信
surely:一定
surety:当头
surface area:面积
surface layer:表层
surface water:水土 地表水
surface:表面 外面 地面 地表
surge forward:奔腾
surge:澎湃 翻腾 激荡 井喷
surgery:手术 外科
surging:丰沛
suriname:苏里南
surmise:猜测 推测 猜度
surmount:突破 战胜 跨过
surpass others:过人
surpass:超过
surpassing:卓越 超群 出类拔萃
surplus value:剩余价值
surplus:过剩 剩余 余额 多余
surprise attack:突袭 奇袭
surprise:惊讶
surprised:惊奇 惊诧 讶异
surprising:出人意料
surrender:投降 屈服
surreptitiously:暗中
surrogate:代理
surround:包围 环绕 围住
surrounding:外围 周遭
surroundings:环境 周围
surveillance aircraft:侦察机
surveillance:监视
survival:存活
survive:生存 度过 残存
survivor:幸存者
survivors:孑遗
suspect:疑心 猜疑 嫌疑人 猜想
suspend:悬挂 暂停
suspended:间断 垂挂
suspenders:吊带 背带
suspension:悬挂 悬浮
suspicion:疑心 嫌疑
suspicions:疑惑 疑窦
suspicious:可疑 狐疑 猜疑 多疑
sustain injuries:受伤
sustain:遭受 承载
sustainable:持续
sutra:真经
sutras:经书
suture:缝合
suzerain:领主 宗主
swab:擦洗
swallow:燕子 吞噬 吞咽 咽下
swamp:沼泽 沼泽地
swan:天鹅
swap:交换
swarm around:一拥而上
swarm:云集 蜂起
sway:动摇 晃动 摆动 摇晃
swaying:颤巍巍 晃晃悠悠 飘摇
swaziland:斯威士兰
swear:发誓
sweat:汗水 出汗
sweater:毛衣
sweden:瑞典
sweep across:横扫
sweep away:横扫
sweep past:掠过
sweep:扫除 打扫 席卷 清扫
sweeping:笼统
sweet liquor:甜酒
sweet potato:红薯 甘薯
sweet:甜蜜 甜美 娇滴滴 甘甜
sweetener:甜味剂
sweetheart:情人 恋人 心上人 意中人
sweetness:甜味
swell:膨胀 隆起
swelling:肿胀 肿大 肿块 肥大
swift:飞速 麻利 雨燕
swiftly:倏地 立马 飘然
swim:游泳
swimming ability:水性
swimming:游泳
swimsuit:泳装
swindle:骗局 诈骗 拐骗
swindler:骗子 狗贼
swing:摆动 秋千 晃悠
swishing:嗖嗖
switch:转换 交换 替换 转接
switzerland:瑞士 日内瓦
swivel:转动
swollen:浮肿
sword:宝剑 刀剑 钢刀 佩剑
sworn:结拜
sydney:悉尼
syllable:音节
symbol:象征 标志 符号
symbolic:象征性
symmetry:对称 对称性
sympathy:同情
symphony orchestra:交响乐团
symphony:交响曲 交响乐 交响
symptom:症状
synchronous:同步 同期
syndrome:综合征 综合症
synonym:同义词
synopsis:大纲 提纲
synthesis:综合性 整体 合成
synthetic fiber:化纤 合成纤维 化学纤维
synthetic:人造 合成
syria:叙利亚
syringe:注射器
system:系统 制度 体系 体制
systemic problem:弊端
tab:标签
table tennis:乒乓球
table:桌子
tablecloth:桌布 台布
tablet:片剂 平板
tabletop:桌面 台面
tableware:餐具 碗筷
taboo:禁忌 忌讳
tacit understanding:默契
taciturn:沉默
tacky:庸俗 俗气
tactful:委婉 婉转 知趣 婉言
tactic:经络 伎俩
tactics:战术 策略
tactile:触觉
tadpole:蝌蚪
tag:标签 标注 吊牌 标牌
tahiti:塔希提
tail:尾巴 跟踪
tailor:裁缝 剪裁
taipei:故宫博物院
taiwan independence:台独
taiwan province:台湾省
taiwan:台湾
tajikistan:塔吉克斯坦 塔吉克
takahashi:高梁
tale:故事
talent:人才 才能
talented person:人才
talented:天才
tales:掌故
talisman:法宝
talkative:多嘴 饶舌 贫嘴 多嘴多舌
talks:会谈 谈判
tallow tree:乌桕
tally:相符 查点 点数
tame:驯化 驯服 驯顺
tamil:泰米尔
tamp:夯实
tan:黄褐色 鞣制
tang dynasty:唐代 唐朝 大唐
tangerine:橘子 桔子
tangible benefit:实惠
tangible:有形
tank:坦克 战车
tanker:油轮 油船
tannin:栲胶 鞣酸
tanzania:坦桑尼亚
taoism:道教
taoist devotee:道人
taoist priest:道长
taper:尖细
tapering:圆锥
tapestry:挂毯 壁毯
tapeworm:绦虫
tar:柏油 焦油
target audience:受众
target:目标 对象 针对 目的
tariff:关税
tarnish:玷污 污辱 污蔑
taro:芋头
tarsus:大数
tartar:鞑靼
task:工作 任务 课题
tassels:流苏
taste good:可口
taste:滋味 味儿 审美 品味
tastefully chosen:讲究
tasteless:无味
tastes:口味
tasty:好吃 可口 鲜美
tatar:鞑靼
tattered:破烂 凋敝
tattoo:文身 刺字
taunt:奚落 嘲讽
taurus:金牛 金牛座
tavern:客栈 酒家 酒馆
tawny:黄褐色 茶色
taxation services:税务
taxation:税收 赋税
taxi:出租车 出租汽车
taxonomy:分类学
tcm:中医学
tea leaves:茶叶
tea shop:茶庄
tea tree:茶树
tea:茶叶
teach:教育 教学
teacher:先生 教师 老师
teaching material:教材
teaching method:教法 教学法
teaching:教学
teachings:教义 教法
teacup:茶杯 茶碗
teahouse:茶馆 茶楼 茶坊
team leader:队长 班长
team manager:主帅
team member:队员
team:团体 团队 集体 队友
teammate:队友
teapot:茶壶
tear down:拆除
tear open:掀开
tear:撕破 撕裂 裂片
teardrop:泪水 泪珠
tearful:含泪 泪汪汪
tearfully:含泪
tears:眼泪 泪水
tease:取笑 捉弄 嘲弄 招惹
technical ability:技能
technical:技术性
technique:技术
technological:技术性
technology:技术
tectonic plate:板块 地块
tectonic:构造
tedious:乏味 厌倦 烦琐 琐碎
teenager:青少年
telecom:电讯
telecommunications:电信 电讯
telegram:电报 致电
telegraph:电报
telephone:电话
telescope:望远镜 重叠
television set:电视机
television station:电视台
television:电视
telling:叙述
temper:锻炼 性子 节制
temperament:性格 脾气 气质 性情
temperate zone:温带
temperature:温度
tempest:风潮 暴风雨 暴风骤雨
template:模板 样板 范本
temple:神庙 寺庙 寺院 庙宇
temples:额角 鬓角
tempo:速度 节奏 进度
temporarily:暂且 权且
temporary:暂时 临时 一时
tempt:勾引
ten million:千万
tenacious:顽强 坚韧
tenant:房客 承租人 住客
tend towards:趋于
tend:照料
tendency:趋势 倾向 走势 势头
tender:温柔 细嫩 温存
tenderness:温情 温存
tennis ball:网球
tennis:网球
tenor:男高音
tense:紧张
tent:帐篷 营帐
tentative plan:设想
tentative:初步
tentatively:姑且
tenth month:十月
term:条件 词条
terminal:晚期 终端
terminate:终止 终结 停办
terminus:终点 总站 终点站
terms:规约
terrace:平台
terrain:地势 形势 地形
terrestrial:陆生 陆栖
terrible:厉害 利害 恐怖
terribly:可怕
terrific:了不起 了不得
terrified:吓坏 惶恐 惊惧 惊骇
terrify:惊吓
terrifying:霹雳 望而生畏
territorial waters:海域 领海
territory:地方 土地 领土 领域
terror:恐怖
terrorism:恐怖主义
terrorist:恐怖
test paper:试卷 卷子
test topic:试题
test tube:试管
test:实验 试验 测试 考验
testament:遗嘱 遗书
testicle:睾丸
testicles:卵子
testify:证明 作证
testimony:证据 证词
texas:得克萨斯州 休斯敦 得克萨斯 圣安东尼奥
text message:短信
text:文本 课文
textbook:教科书 课本
textile factory:纺织厂 纱厂
textile:纺织品
textiles:织物
texture:质地 质感
thai:泰国
thailand:泰国
thank:谢谢
thankful:感激 感谢
thanks:感谢 谢谢
thatched cottage:茅屋 茅庐
thaw:融化 解冻 融雪
theater company:剧社
theater:剧院 戏剧 剧场
theatrical troupe:剧团 班子
theatrical:戏剧化
thebes:底比斯
theme:主题
theocracy:政教合一
theologian:神学家
theological:神学
theorem:定理
theoretical:虚拟
theorist:理论家
theory:理论 学说
therapy:治疗 疗法
thereafter:尔后 嗣后
thereby:从而 以此
therefore:所以 因而
thereupon:于是
thermodynamics:热力学
thermometer:温度计
thermos:暖瓶
thesis:论文 论点
thick:粗大 浓厚 厚重 浓密
thickener:增稠剂
thicket:丛林 树丛
thickness:密度 厚度 浓度 宽阔
thin person:瘦子
thin:稀薄 淡薄 单薄 削瘦
thinker:思想家
thinking:思想 思维
third class:三级
third month:三月
third period:第三纪
third world:第三世界
third:三次 三世
thirsty:口渴
thirteen:十三
thirtieth:第三十
thirty:三十
thomas:托马斯
thomson:汤姆逊
thorax:胸廓
thorny:棘手 带刺
thorough:彻底 深入
thoroughfare:通道 要道
thoroughgoing:地地道道 彻头彻尾 入微
thoroughly:彻底
thought-provoking:耐人寻味 隽永 发人深省
thought:思想 精神 观念
thoughtful:周到 懂事
thoughtless:粗心 不周 没心没肺
thoughts:心头 心思 心灵 心声
thousand li:千里
thousand miles:千里
thousand years:千秋
thousands:数以千计
thrash:抽打 鞭打
thread together:贯通
threaten:威胁
threatening:逼人
three events:三项
three items:三项
three times:三次
three-dimensional:立体 三维
three-year college:大专
thresh:脱粒
threshold:门槛 阈限
thrill:快感 扣人心弦
thriller:惊险
thrilling:刺激性 惊险
thrive:兴盛
thriving:鼎盛 兴旺 繁盛 兴隆
throat:嗓子 咽喉 喉咙 喉头
throb:跳动
thrombosis:栓塞
throne:宝座
throng:拥挤 蜂拥
throttle:扼杀 掐死 油门 扼死
throw down:扔下
throw oneself:纵身
throw:抛掷 投射 抛射 投掷
throwing knife:飞刀
thrust:插入 推力
thud:咚咚 扑腾
thug:暴徒
thumb:拇指 大拇指
thumping sound:怦怦
thunder:雷声 咆哮
thunderbolt:霹雳 雷击
thursday:周四 星期四
thus:因此 从而 于是
thwart:阻挠 挫败
thyroid gland:甲状腺
tiananmen gate:天安门
tiananmen square:天安门广场
tianjin:直隶
tibet:西藏
tick:臭虫
ticket price:票价
ticket:门票 车票
tickle:发痒 痒痒 搔痒
tide:潮流 潮水 潮汐 海潮
tides:浪潮
tidy:整齐 整洁
tiger:老虎 大虫
tight-lipped:守口如瓶
tight:严格 严密
tighten:紧缩 勒紧 上弦
tightly closed:紧闭
tightly:紧紧
tightrope:钢丝
tile:瓦片
tiling:瓦工 镶嵌
till:耕种
tiller:分蘖
tilt:倾斜 倾角
timber:木料
timbre:音色 音质
time immemorial:自古
time limit:期限
time period:期间
time:时间 时候 时代 期间
timed:定时
timeline:年表
timely:正当 及时 适时
timetable:时间表 时刻表
timid:胆怯 胆小 怯懦 羞怯
timing:时序
tin:罐头
tinkling:清脆
tint:色彩
tip-top:尖端
tip:末端 提示 尖端 小费
tire:疲倦 轮胎
tired:劳累 疲倦 疲乏 疲惫
tissue:组织
tit:奶子 山雀
title page:首页
title:称号 题目 标题 称谓
titration:滴定
tnt:梯恩梯
toad:蟾蜍 蛤蟆 癞蛤蟆
toady:顺民 马屁精 阿谀 溜须拍马
toadying:拍马屁
toast:敬酒
tobacco:烟草 旱烟
today:今天 今日
toe:指头 脚趾
toes:足尖
tofu:豆腐
together:一起 一道 共同 一块
togo:多哥
toil:劳动
toilet:厕所 一号
token:象征
tokyo:东京
tolerable:还好
tolerance:公差 度量 承受力 心眼
tolerant:宽容 宽厚 仁厚
tolerate:容忍 耐受 容纳 相容
tolstoy:托尔斯泰
tom thumb:大拇指
tom:汤姆
tomato:西红柿 番茄
tomb passage:墓道
tomb:陵墓 墓葬 墓穴 坟墓
tombstone:墓碑
tomorrow morning:明朝
tomorrow:未来 明天 明日
tone:语气 声调 口气 话音
tonga:汤加
tongue-lashing:臭骂 骂声
tongue:舌头
tonic:滋补品 补品 补药
tonkin:东京
tonnage:吨位 吨级
tonsil:扁桃体
tool:工具
tooth:牙齿
top grade:高档
top quality:一流 特级
top-notch:顶级 上好 拔尖
topic:问题
topmost part:顶部
topography relief:地势
topography:地形
topology:拓扑 拓扑学
topple:颠覆
torch:火把 火炬
torment sb:折腾
torment:折磨 磨难
tornado:旋风 龙卷风 龙卷
torque:力矩 扭矩
torrent:急流 激流
torrential current:激流
torrential rain:暴雨
torrential:滔滔
torsion:扭转
torso:本体 躯干
tortoise:乌龟 王八
tortoiseshell:龟甲 玳瑁
tortuous:迂回
torture:折磨 煎熬 酷刑
total authority:全权
total energy:总能
total length:总长
total output:总产量 总产值
total population:总人口
total value:总值
total:整个 全面 全球 总数
totally:完全 总体
tottering:摇摇欲坠 颤巍巍
touchdown:着陆
touched:感触
touching:动人 感人 缠绵 打动
tough:辛苦 强悍 利害 强硬
toughen:锻炼
tour guide:导游
tour:旅游 参观 观光 游览
tourism industry:旅游业
tourism:旅游
tourist center:旅游胜地
tourist:游客 旅客 游人 旅游者
tournament:比武
tow:牵引 拖车
toward:朝向
towards china:对华
towards evening:傍晚
towel:毛巾
tower:矗立 屹立 高塔
towering figure:豪杰
towering:巍峨 高耸 巍巍 峥嵘
town headman:镇长
town:城市 城镇
toxin:毒物
toy:玩具 玩意
trace:遗迹 踪影 痕迹 追踪
traces:蛛丝马迹 行迹
track:轨道 足迹 跑道
tracking:跟踪
tracks:踪迹
traction:拖带 牵引力
tractor:拖拉机 牵引车
trade fair:交易会 展销会
trade school:中专
trade union:工会
trade:贸易 商业 经贸 营业
trademark:品牌 牌子 商标
trader:商贩 业者 商户
tradition:传统
traditional:传统
traffic police:交警
traffic:交通
trafficker:贩子
tragedy:悲剧 惨案
tragic:悲惨 悲剧性 悲怆
trail:线索 踪迹 小路 小道
trailer:挂车
train hard:苦练
train station:火车站
train together:集训
train:训练 培训 火车 培育
trainer:教练 教练机
training class:培训班
training:训练 培训 修养
trait:特点 特征
traitor:卖国贼 汉奸 叛徒 奸贼
trajectory:弹道 行程 轨迹
tramp:流浪汉
trample:践踏
tranquil:平静 宁静 安宁
tranquilizer:定心丸 镇静剂
transaction:交易 事务
transcend:超越
transcribe:誊写 抄写 缮写
transcript:笔录 副本
transcription:转录 音译
transducer:传感器
transfer:调动 转让 移交 调用
transform:改造 改变 变革 转化
transformation:转变 转型 变换
transformed:幻化
transformer:变压器
transient:稍纵即逝 浮云
transistor:晶体管
transit:过境 转口
transition:过渡
transitive:传递
translate:翻译
translation:翻译 译本
translator:翻译
transliteration:音译 译名 译音
translucent:半透明 透光 透亮
transmission:传输 传达 变速箱
transmit down:下达
transmit electricity:输电
transmit outwards:传出
transmit:传递 传输 发送 转发
transmitted inwards:传入
transmitter:发射机
transmutation:嬗变 蜕变
transnational corporation:跨国公司
transparency:透明度
transparent:透明 阳光
transplant:移植
transport:运输 航运
transportation:交通 运输
trap:圈套 陷阱 骗局 坑害
trapped:身陷 受困 进退两难
trash:垃圾
trauma:创伤 外伤
travel agency:旅行社
travel around:漫游 周游
travel notes:游记
travel time:车程
travel:旅游 旅行
traveler:游客 旅客
traverse:穿越 横穿 横过
tray:盘子 托盘
treacherous:凶险 阴险 奸猾
treason:叛国
treasure:宝贝 珍惜 宝物 珍宝
treasured object:宝贝
treasured:可贵
treasurer:财长
treasures:宝玉
treasury:宝库 金库
treat separately:单行
treat unjustly:冤枉
treat:处理 治疗 对待
treatise:论述 论文 论著
treatment:待遇 对待 疗法
treaty:条约
treble:三重 几倍 高音
tree bark:树皮
tree leaves:树叶
tree peony:牡丹
tree species:树种
tree:树木
trees:绿树
trek:跋涉 征途
tremble:发抖 哆嗦 抖动 颤动
trembling:瑟瑟 颤巍巍 歪歪斜斜 索索
tremendous:巨大 庞大
trench:壕沟 战壕
trend:趋势 倾向 走向 动态
trespass:侵入
trestle:支架
trial period:试用期
trial:审判
triangle:三角 三角形
triassic:三叠纪
tribal:部族
tribe:部落 部族
tributary:支流 流派
tribute:贡品 敬意 贡赋
trichloromethane:氯仿
trickery:手腕 权谋
trickle:涓涓 涓滴
tricky:刁钻 挠头
tricycle:三轮车
trifle:小事
trifling:区区 琐碎
trigger:引发 触发
trilogy:三部曲
trim:修理 修剪 剪裁
trinidad:特立尼达
trinity:三位一体
trip:旅游
tripe:下水
triple:三倍 三合一
tripod:三脚架
trite:陈腐 迂腐
triumph:获胜 大胜
trivia:小节
trivial matter:小事
trivial:轻微 琐碎 鸡毛 琐细
trolley:手推车 推车
trombone:长号
troop arrangement:阵容
troop:人马
troops:军队 部队 队伍 人马
tropical:热带
troposphere:对流层
trouble:难度
troubled:关切 心烦 挂怀
troubles:坏处
troublesome:麻烦 事儿 讨厌
trousers:裤子
trousseau:妆奁
trout:鲑鱼
truck:卡车 货车
true:真正 真实 实在 确实
truly:真是 着实
trumpet:喇叭 小号
trumpeter:号手
trunk line:干线
trunk:主干 躯干 箱子
truss:桁架
trust:信任 信用 委托 信赖
trusted adviser:军师
trusted aide:亲信 心腹
trustworthy:可信 信得过 靠得住
try hard:努力
try sb:审判
try:企图 设法 尝试 试图
trying:事儿
tsarist russia:沙俄
tube:管子 筒子
tuberculosis:结核 肺结核 结核病 痨病
tubes:钢材
tuesday:周二 星期二
tugboat:拖船
tui na:推拿
tuition fee:学费
tuition:指导 学费
tulip:郁金香
tumble:下跌 筋斗 跌倒 滚落
tumor:肿瘤
tuna:金枪鱼
tundra:冻土 冻土层
tune:曲调 曲子 调子 腔调
tuning:音律 乐律 调子 定弦
tunisia:突尼斯
tunnel entrance:洞口
tunnel:隧道 地道 坑道
turban:包头 头巾
turbid:混浊 浑浊
turbine:涡轮
turbulence:湍流 气流
turbulent:汹涌
turf:草地 草皮
turkey:土耳其
turkmenistan:土库曼斯坦 土库曼
turmoil:动乱 动荡 纷扰 变乱
turn around:回旋 扭转 回首 运转
turn back:逆转 折回 赶走 转回
turn round:回头 转身
turnaround:转折
turncoat:叛徒 倒戈
turnover:周转 流水 销售额 营业额
turntable:转盘
turquoise:绿松石 青绿
turtle:甲鱼 海龟
turtledove:斑鸠
tusk:獠牙
tussle:角逐
tutor:导师
tutorial class:辅导班
tutorial:教程
tuvalu:图瓦卢
tweed:花呢
tweezers:镊子
twelve:十二
twenty:二十
twice:两下 二次
twig:树枝 枝条
twilight:暮色 黑影 余晖
twin:孪生 双胞胎 双生
twine:盘缠 缠绕
twinkle:闪亮
twinkling:闪烁 瞬息
twins:双生
twist:扭曲
twisted:蜷曲 纠结
twisting:缠绕
twitch:抽搐 抽动
twitter:叽叽喳喳 啁啾
two arms:双臂
two chambers:两院
two extremes:两端
two eyes:双眼
two kinds:两样
two lakes:双湖
two legs:双脚 双腿
two poles:两极
two prongs:两手
two sides:两侧
two-dimensional:二维
two-faced:双面
two-person:双人
two-way:双向
twofold:成倍 双倍
tycoon:巨头
tympanum:鼓膜 耳膜 耳鼓
type:类型 种类 样式
typeface:字体 字型 字面
typesetting:排版
typical case:典型
typical:典型 经典 代表性
typography:印刷业
tyrannical:无道 暴虐 强横
tyranny:暴政 霸道
tyrant:豪强 暴君 地头蛇
uganda:乌干达
ugly:难看 丑陋 丑恶
ukraine:乌克兰
ulcer:溃疡
ulcerate:溃疡 溃烂
ultimate:最后 最终
ultimately:归根结底 归根到底
ultra-:超级
ultrasonic:超声
ultrasound:超声 超声波
ultraviolet ray:紫外线
ultraviolet:紫外
umbra:暗影 本影
umbrella:雨伞
unable:无法
unabridged book:全书
unacceptable:使不得 要不得
unadorned:朴素 质朴 素朴
unadulterated:纯粹 纯正
unaffected:质朴 烂漫
unafraid:不畏
unalterable:铁定
unanimous:一致
unarmed:空手 徒手
unattainable:遥不可及
unavoidable:免不了 必经 少不了
unaware:不知
unbalance:失衡
unbearable:受不了
unbending:不屈 倔强
unbiased:持平 不偏不倚
unborn child:胎儿
unbridled:肆无忌惮 大肆 放肆 嚣张
unbroken:连绵
unceasing:不断
uncertain:渺茫 没底
unchanging:不易
uncivilized person:野人
uncivilized:野蛮
uncle:大大 叔叔 大爷 伯伯
unclear:含含糊糊 含混
uncomfortable:别扭 拘束 局促不安
uncommon:稀有 新鲜 稀罕
uncommunicative:沉默
unconcerned:不以为意 无动于衷 稀松
unconditional:绝对
unconsciously:不觉 不知不觉
unconstrained:自如 洒脱
unconventional:特立独行 另类 落魄 超脱
uncorrupted:清廉 两袖清风
uncover:揭开
uncovered:裸露
unctuous:假惺惺 油滑
uncultured:蒙昧 放纵
undecided:未定
underage:年幼 未成年
underbelly:小腹
undercurrent:暗流
underestimate:低估 小看
undergarment:内衣
undergo:经受
undergraduate course:本科
undergraduate student:本科生
undergraduate:本科
underground:地下
undergrowth:树丛 灌丛
underline:底线
underling:下属
underlying:基础
undermine:败坏 颠覆 倾覆
underpants:内裤 裤衩
underside:下边 下方
understand thoroughly:清楚
understand:了解 理解 明白 懂得
understanding:理解 认识 见解 体会
undertake:承担 从事
undertaking:事业 工程
underwater:水底
underway:进行
underwear:内衣
underworld:地狱 江湖 黑道
undisciplined:散漫 放纵 松懈
undisguised:公然 赤裸裸
undisturbed:平静 坦然
undivided:不二 浑然
undo:撤销 解开
undoubtedly:无疑 明明
undue:过分
undulate:波动 起伏
unduly:过份
unearth:挖掘
uneasy:担心 不安
uneducated:愚昧
unemployed:无业 赋闲
unemployment rate:失业率
unemployment:失业
unending:没底 络绎
unenlightened:闭塞
unequal:不等
unequalled:无敌
unequivocal:明白
uneven:不平 不均 参差
unexpected:突然 意外 想不到
unexpectedly:竟然 不想 居然 不料
unfailing:不衰 经久不衰
unfair:不公 对不住
unfairness:不平
unfamiliar:陌生 生疏
unfathomable:不可思议 神秘莫测 玄虚
unfavorable:不利 不顺
unfeeling:冷酷
unfettered:无拘无束 逍遥自在 无碍
unfilial:不孝
unfinished:未了
unflinching:坚定不移 正色 始终不渝
unfold:展开 开展
unforeseen event:变故 事变
unforgettable:难忘
unfortunate:不幸
unfortunately:可惜 偏偏 不幸
unfrequented:冷落 冷清 冷冷清清
unfulfilled:未了
ungrateful:负心 忘恩
unhappy:不快
unhealthy:不良
unhindered:无碍
unhurried:从容 悠然 慢条斯理 悠悠
unidirectional:单向
unification:一体化
unified:一统
unify:统一
unilateral:片面 单方面 单方
unimpeded:畅通 无碍
unimportant:不要紧 小可
uninhabited:无人
uninhibited:跌宕 不羁 粗犷
unintentionally:无心 无意间
uninterrupted:不断
unique skill:绝招
unique:独特
unison:同音
unit:单位 部队
unite:统一 团结 联合
united front:统一战线 国共合作
united nations:联合国
united states:美国
united:团结
unity:团结
universal:百科 普遍
universality:普遍性 通用性
universe:宇宙
university student:大学生
university:大学
unjust:不公 冤假错案
unkempt:邋遢 蓬乱 蓬蓬
unkind:刻薄
unknown:未知 不明 不得而知
unless:除非
unlikely:不会
unlimited:无限
unlined garment:衣衫
unload:投放 脱手 卸下 拆卸
unlucky:晦气 丧气
unmanned:无人
unmarried woman:闺女
unmarried:单身 未婚 独身
unmask:揭露
unmentionable:说不得
unmixed:纯净
unmoved:忘情
unnatural:矫情
unnecessarily:无谓
unnecessary:多余 不必要 大可不必
unobstructed:自如 通畅
unoccupied:闲暇
unofficial:非正式
unperturbed:镇定
unpopular:不得人心
unprecedented:空前 前所未有
unpredictable:变幻莫测 变化莫测 未卜
unprepared:不备
unpretentious:谦逊
unprocessed materials:原材料
unravel:破解
unreal:虚无缥缈
unrealistic:不切实际
unreasonable:不合理 无理 不像话
unregistered:无记名
unrelated:无关
unreliable:靠不住 玄乎
unrest:动荡 动乱 纷扰
unrestrained:恣肆 酣畅 放浪 落魄
unripe:生涩
unrivalled:独一无二 盖世 所向无敌 独步
unruffled:从容不迫
unruly:调皮 任性 不羁
unsatisfactory:没趣
unscrupulously:不择手段
unselfish:无私
unsightly:难看
unsolved:未决
unsophisticated:单纯 浑厚
unspeakable:说不得
unstable:不安 反复 浮动
unstoppable:如火如荼 不衰
unsuccessful:未遂
unsure:没底
unsurpassed:卓绝 至高无上
unswerving:坚定不移 始终不渝 死心塌地
unthinkable:不堪设想
untie:解开 解脱
untimely:过早
untiring:不懈
untold numbers:成千上万 千千万万
untrammeled:奔放 超脱
unused:闲散 空闲 空置
unusual:非常 特别 特殊
unusually:非凡
unvarying:不变
unveiling:揭幕
unwavering:死死 果决
unwell:不适
unwilling:不甘
unworthy:对不起
update:更新
upend:反复
upgrade:提升 更新 升级
upheaval:动乱 动荡
uphill:上坡
uphold:维护 主持 捍卫
upland:高地
upper bound:上限
upper chamber:参议院 上议院
upper echelon:上游
upper layer:上层
upper level:上游
upper part:上方
upper reaches:上游
upper section:上部
uprising:起义
uproar:骚动 吵嚷
uproarious:捧腹 捧腹大笑
upset:刺激
upstream:上游
upsurge:高潮 热潮 掀起
upward:向上
upwards:上边
urban area:城区
urbanization:城市化 城镇化
urchin:顽童
urge:催促 激励 促使 驱使
urgent:紧急 迫切 要紧 急促
urgently:切切
urinary bladder:膀胱
urinate:小便 泌尿 排尿 撒尿
urination:泌尿
urine:尿液 小便
url:网址
uruguay:乌拉圭
usa:美国
usage:用法 用量 用词
useful:有益 有用
useless:没用 无用
user:用户
usual practice:习惯 惯例
usual:通常 寻常
usually:往往 通常
usurp:篡夺 窃据
usury:高利贷
utah:犹他州 犹他
utensil:工具 器物
utensils:家什
uterus:子宫
utility:功利 效用
utopia:理想国 乌托邦 桃花源
utter:发声
utterance:发言 话语
utterly defeated:溃败 落花流水 败绩 溃不成军
utterly:十分
uzbek:乌兹别克
vacancy:空缺 缺额 空额
vacant land:空地
vacantly:茫然
vacation:假期
vaccine:疫苗
vacuous:空空 空洞 空空如也
vacuum:真空
vagabond:流浪者 游民 行旅
vagina:阴道
vagrant:浪人 流浪者 流浪 游民
vague:模糊 隐约 含糊 暧昧
vaguely:依稀 恍惚
valiant:英勇
valid:有效
validity:有效性 真实性
valley floor:谷底
valley:流域 山谷 谷地 山沟
valor:勇气
valuable object:珍品
valuable:宝贵 值钱
valuables:细软
valuation:估值 估价 计价
value added:增加值
value:价值 重视
valve:活塞 电子管 瓣膜
van:货车
vane:叶片 风向标
vanguard:先锋 前锋
vanilla:香草
vanish:收敛 绝迹 隐退 化为乌有
vanity:虚荣 虚荣心
vanquish:征服
vanuatu:瓦努阿图
vapor:蒸气 烟雾 水蒸气 雾气
vaporize:气化 挥发 汽化
variable:变量 无常 可变
variant:变体 变种
variation:变化
varied:不等
variety:品种 种类 花色
various countries:各国
various kinds:各种
various regions:各地
various:各个
vary:变化 不一
vassal:附庸
vast stretch:大片
vast:广阔 辽阔 浩大 宽广
vatican:教廷
vault:飞身 跃居 跳马 穹窿
vector:媒介 载体 向量 矢量
vega:织女
vegetables:蔬菜
vegetation:植物 植被
vehement:慷慨 激烈 慷慨激昂
vehicle armor:装甲
vehicle:车辆 媒介
veil:面纱
veiled:隐晦 含蓄
vein:血管 静脉
veins:青筋 筋脉
velocity:速度
velvet:丝绒 天鹅绒
venerate:崇敬 尊崇 尊奉
venezuela:委内瑞拉
venice:威尼斯
venom:毒液 毒物
ventilate:通风 排气 透气 透风
ventilation:通风 通气
venture:创业
venue:地点 场合
venus:金星 太白
veranda:走廊
verb:动词
verbal command:号令
verbal:口头
verdant:青葱 苍翠 葱郁 葱绿
verdict:结论
verge:边缘
verified:无误 属实
verify:证实 确认 探明 核实
vermilion:朱红
vermin:敌害
vernacular name:俗名
vernacular:白话 土话
versailles:凡尔赛
verse:诗词 诗句 韵文
version:版本
vertebra:脊椎 脊椎骨 椎骨
vertebrate:脊椎动物
vertical:垂直 纵向 直立
vertigo:眩晕
vessel:船只 容器 导管
vest:汗衫
vestibule:前厅 套间 前庭 门厅
vestige:痕迹 遗迹 踪影 残余
veteran:资深 老兵 老将 行家
veto:否决
vexed:苦恼 懊恼
viagra:伟哥
vibrate:振动 震动 震荡
vibration:振动 振荡 震动
vice admiral:中将
vice:恶心 恶习 淫乐
vicinity:附近
vicious attack:毒手
vicious habit:恶心
vicious:狠毒 残暴 险恶 凶狠
vicissitudes:变迁
victim:灾民 受害者 被害人 伤者
victor:胜利者 获胜者
victoria:维多利亚 维多利亚州
victorious:获胜
victory:胜利
video camera:摄像机
video game:游戏机
video:视频
videotape:录像 摄像
vie:竞相
vietnam:越南
vietnamese:越南
view:主张 看法 目光 观看
viewpoint:观点 主张 视角
views:观念 言论
vigilance:警觉 戒心 警惕性
vigilant:警惕 提防
vigor:精神
vigorous:积极 有力 旺盛 蓬勃
vigorously:大力
vile character:小人
vile creature:恶人
vile:恶劣 可恶
vilify:诋毁 诬蔑
villa:别墅 山庄
village chief:乡长 村长
village committee:村委会
village head:村长
village:农村 村里 乡镇 乡村
villager:村民 乡亲
villain:坏人 奸人
vine:藤蔓
vinyl:乙烯
viola:中提琴
violate:违反 侵犯 违背 违规
violence:暴力
violent commotion:风暴
violent:剧烈 凶猛 猛烈 暴力
violently:横加
violet:紫色
violin:小提琴
vip:贵宾 要员
viper:毒蛇
viral:病毒性
virgin mary:圣母
virgin:处女 室女
virginia:弗吉尼亚 弗吉尼亚州
virginity:贞操 童贞 贞节
virtual:无形 假想 虚拟
virtually:无形中
virtue:道德
virtuous:良性 贤淑
virus:病毒
visa:签证
viscera:下水 内脏
viscosity:浓度
viscount:子爵
viscous:糊糊 黏稠
visible:可见 看得见 显性
vision:目光 眼光 视力 视觉
visit:访问 参观 看望 走访
visitor:客人
visitors:观众 宾客
visits:人次
visor:面罩
vista:前景
visual:视觉 目视
visualize:想像
vital force:活力
vital part:要害
vitality:精神 生意
vitamin:维生素
vivacious:活泼
vivid:生动 形象 真切 鲜活
vixen:泼妇 狐狸精 母夜叉
vladimir:弗拉基米尔
vladivostok:海参崴
vocabulary:词汇
vocal music:声乐 唱腔
vocal:发声
voice:声音
volatile:挥发性 大起大落 挥发
volcano:火山
volkswagen:大众
volleyball:排球
volt:伏特
voltage:电压
volte face:转头
volume:体积 容量 容积
voluntary:自行 自愿 随意
volunteer army:义军 志愿军 义勇军
volunteer:志愿 志愿者 义务
vomit:呕吐
vortex:漩涡 旋涡 涡旋
vote:投票 表决 选票 表决权
voter:选民
voucher:票据 凭证
vow:发誓 宣示 誓言 起誓
vowel:元音
voyage:远航 征程
vulgar:庸俗 鄙俗 低级 粗俗
vulnerable:弱势
vulture:秃鹫
vulva:外阴 玉门 阴户 阴道口
wade:韦德
wage war:大战 交战
wage:薪水 薪金
wager:打赌
wages:工资
wagon:车皮
wail:哭喊 啼哭 呼号 号哭
waist:腰间 腰部
waistband:裤腰带 裤腰
wait:等待 等候
waiter:服务员 店小二 伙计 侍者
waitress:服务员
wake sb:唤醒
wake:航迹 尾流
wales:威尔士
walk around:走动
walk past:走过
walk slowly:缓步
walkie-talkie:报话机 对讲机
wall:墙壁
walled-in path:甬道
wallet:钱包 钱袋 皮夹 夹子
wallow:沉溺
wallpaper:裱糊 壁纸 桌布
walnut:核桃
walter:瓦尔特
wan li:万里
wan:苍白
wander:漫步 游荡 偏离 流浪
wanderer:流浪汉 漂泊 流浪者 行旅
wane:消退 没落 衰败 衰微
wang ching-wei:汪精卫
wang ming:王明
wang ping:王平
want:需要 愿意
wanton:放肆 随便 放荡
wantonly:大肆 肆意
wants:欲求
war chariot:战车
war preparation:战备
war secret:战机
war situation:战局
war zone:战区
war:战争
ward:病房
wardrobe:衣柜 衣橱
ware:器具
warehouse:仓库 库房 货栈
warhead:弹头 战斗部
warlike:好战 好斗 尚武
warlord:军阀
warm current:暖流
warm:温暖 热烈 暖和
warmhearted:亲热 热心 热忱 温情
warn repeatedly:叮嘱
warn:警告 警戒 告诫 警示
warning:预警
warp:扭曲 弯曲 经线 经纱
warrant officer:士官
warrior:武士 战士 勇士
warship:舰艇 军舰 舰船 战船
wart:肉瘤
wash away:流失
wash clean:洗净
wash:清洗 冲洗 洗涤
washbasin:水池
washbowl:脸盆
washer:洗衣机
washing:洗涤
washington:华盛顿
washroom:洗手间
wasp:黄蜂 胡蜂
waste material:废物
waste time:耽误
waste:浪费 耗费 糟蹋
wasted:荒废
wasteland:荒原 荒地
wastrel:浪子 败家子
watch attentively:注视
watch:观看 观察 察看
water conservancy:水利
water level:水位
water plants:水草
water pump:水泵
water quality:水质
water source:水源 源泉
water supply:水源 水务
water surface:水面
water tap:龙头
water temperature:水温
waterbird:水鸟
waterborne transport:水运
waterfall:瀑布
watermelon:西瓜
waterproof:防水
waters:水域
watershed:分水岭
watertight:滴水不漏
waterway:航道 水路
waterwheel:水轮
watery:含水 水汪汪
wave band:波段
wave motion:波动
wave sth:挥动 挥舞
wave:挥手 浪潮 招手 波浪
wavelength:波长
waver:动摇 踟蹰
waylay:拦路 设伏
weak:薄弱 微弱 脆弱 虚弱
weaken:削弱 减弱 衰减
weakened:衰微
weakling:怯懦
wealth:财富
wealthy:有钱 有产者
weapon:武器
weaponry:兵器
weapons:兵刃 兵器
weary:疲劳 疲乏 困倦
weather:天气 风云 天色
weave:组织 编制
web page:网页
web user:网民
weber:韦伯
weblog:博客
website:网站
wedding ceremony:婚礼
wedding:婚姻 婚礼 婚事 喜事
wedge:楔子
wednesday:周三 星期三
weed:叶子 除草
weeds:杂草 荒草 野草
week:星期 礼拜
weekday:工作日
weekend:周末
weekly publication:周刊 周报
weekly:周刊
weep:哭泣
weft:纬纱
wei zhongxian:魏忠贤
weight:重量 分量 包袱
weimar:魏玛
weird:古怪 诡异
welcome:欢迎 迎接
weld:焊接
welding together:融合
welding:焊接
welfare:福利
well-behaved:乖乖 老实 规矩
well-being:福祉
well-informed:消息灵通
well-known:著名 知名 闻名 有名
well-matched:匹敌
well-off:有钱 小康 富裕 风光
well-rounded:丰腴 丰盈
well-spring:源泉
well-versed:熟习 熟谙
wellington:惠灵顿
wen yiduo:闻一多
wenchang city:文昌 文昌市
west africa:西非 尼日尔
west face:西侧
west germany:西德
west side:西侧 西边 西面
west:西方 西边
western countries:西方
western europe:西欧
western hunan:湘西
western opera:歌剧
western part:西部
western shandong:中原
western zhou:西周
westerner:洋人 西方人
wetland:湿地
whale:航空母舰 鲸鱼
whampoa:黄埔
wharf:码头
whatsoever:任何
wheat:小麦 麦子
wheel:车轮 轮子
wheelbarrow:小车 独轮车 手推车
wheezing:呼噜
whenever:每当 每逢
whereabouts unknown:不知去向
whereabouts:下落 行踪 去向 着落
wherever:哪里 哪儿
whichever:任何
whimper:呜咽 吭哧
whine:发牢骚 哀鸣
whinny:嘶鸣 嘶叫
whip:鞭子 鞭打 抽打
whirl:旋转 急转
whirling:滴溜溜
whirlpool:漩涡 旋涡
whirlwind:旋风
whisper:声息 窃窃私语 耳语
whistle:呼啸 口哨 哨子
white cloud:白云
white flag:白旗
white house:白宫
white lotus:白莲
white marble:汉白玉
white night:白夜
white-collar worker:白领
white:白色
whiteboard:白板
whitewash:粉刷 粉饰
whiz:呼啸 大神
wholehearted:衷心 真心实意
wholeheartedly:一心 全心全意
wholesale:批发
wholly:万万
wicked:恶性 邪恶
wickedness:恶德
wide expanse:大片
wide range:广泛
wide scale:大规模
wide-ranging:宽泛
wide:广阔 宽广 宽阔 开阔
widely different:悬殊 迥然不同
widen:展宽 加宽
widespread:普遍 广大 普及
widow:寡妇
width:幅度 宽度 宽阔
wield:执掌
wife:女人 妻子 老婆
wig:假发 头套
wiggle:蠕动
wild animal:野兽
wild herb:野菜
wild schemes:野心
wild:野生
wilderness:旷野 荒野 野地
wildfire:野火
willful:任性 执拗 一意孤行
willfully:肆意
willing:高兴 愿意 乐于
willingly:甘愿
willow tree:杨柳
willow:柳树 柳条
willpower:意志
wilson:威尔逊
wilt:枯萎 凋谢
wind direction:风向 风头
wind force:风力 风情
wind speed:风速
windfall:横财
winding corridor:回廊
winding:曲折 蜿蜒
windlass:绞车 辘轳
window:窗口 窗户 窗子
windpipe:气管 嗓门
windy:刮风
wine cup:酒杯 酒壶
wine pot:酒壶
wine shop:酒店
wing:翅膀 联队 厢房 机翼
wink:眼神 眨眼 眨巴
winner:胜利者 赢家 幸运儿 得主
winning:优胜
winnow:精选
winter:冬季 冬天
wire:线路 电线
wireless:无线电 无线
wiring:布线 接线
wisdom:智慧
wise:英明 明智
wish:愿意 意思 愿望
wit:风趣
witchcraft:巫术 山海经
withdraw troops:撤军 撤兵 收兵
withdraw:退出 提出 下去 提取
wither:萎缩 枯萎
withhold:不予 扣发
withstand:对抗 抵御 顶住 经受
witness:目睹 见证 证人
wits:悟性
witty:伶俐 聪慧 风趣 俏皮
wizard:巫师
wizened:干瘦 干瘪 凋谢
wok:炒锅
wolfberry:枸杞
wolfiporia extensa:茯苓
woman:女人 女子 妇女 女性
womb:子宫
women:男女老少 男女老幼 女人家
womenfolk:女眷 半边天 内眷
wonder:奇迹 惊奇 奥妙
wonderful:精彩
wondrous:神妙
wonton:馄饨
wood:木材
woodcutter:樵夫
wooden stick:木棍
wooden:木质 木制
woodpecker:啄木鸟
woods:树林 林子
woodwork:木工
woof:纬线 纬纱
wool:羊毛 绒线
woolen:羊毛
word count:字数
word:说话 单词 词汇 词语
wording:说法 字眼
words:言语 话语 嘴里
work method:做法
work overtime:加班
work team:工作组
work together:合作
work unit:单位
work-related matters:公事
work:工作 劳动
workable:使得 落实
worker:工人 劳动者
workers:职工
working class:工人阶级
working day:工作日 交易日
working hand:一把手
working part-time:兼任
working procedure:工序
working woman:女工
working:加工
workmanship:品级 手艺 做工
workpiece:工件
works:书籍
world championship:世锦赛
world cup:世界杯
world war:世界大战
world-famous:闻名于世
world:世界
worldly-wise:世故 练达
worldly:世俗
worldwide:全世界 全球
worm:蠕虫 虫子
worn-out:破烂
worried:担心 烦恼 焦虑
worries:烦恼
worry:担心 着急 担忧 忧虑
worrying:堪忧
worship:崇拜
worth:价值 值得
worthless:无用
worthwhile:合算 划算
worthy:名士
wound:伤口 创伤
wounded person:伤员 伤者
wounded:受伤 负伤
woven cloth:织布
wrangle:争辩 争执 口角 扯皮
wrap:包装 打包 封装
wrapper:封套 包皮 皮儿
wrapping cloth:包袱
wrapping:包皮
wrath:愤怒
wreck:破坏 摧毁
wrest:夺得
wrestle:搏斗 格斗 拼搏 摔跤
wrestling:摔跤 角力 搏击 角抵
wretch:混蛋 可怜虫
wretched:寒酸 该死 晦气 凄楚
wriggle:蜿蜒
wright:赖特
wrinkle:皱纹 褶皱
wrinkles:纹路
wrist:手腕
wristwatch:手表
write down:记载 写下
write:著作 创作 写作 书写
writer:作者 笔者 文学家
writing brush:毛笔
writing style:文字 文风
writing:文字 著述 写作 篇章
writings:文章 著作
written account:记载
written examination:笔试
written language:文字
written slogan:标语
written works:写作
written:书面 成文
wrong:错误 不对 不平
wrongdoing:渎职 罪孽
wronged:冤枉 含冤 蒙冤
wto:世贸组织
wuhan university:武汉大学
xia:夏商周
xiamen:厦门市
xianfeng:咸丰
xijiang river:西江
xinhai revolution:辛亥革命
xinhua:新华
xinjiang:新疆
xiongnu:匈奴
xylitol:木糖醇
yak:牦牛
yalu river:鸭绿江
yam:山药 地瓜 番薯
yama:阎王 阎罗 阎罗王 阎王爷
yamen:衙门 衙署
yan:燕国
yangqin:扬琴
yangtze river:长江
yanjing:盐井
yard:院子
yardstick:尺度 准绳
yarn:纱线
yawn:哈欠 呵欠
yeah:个头
year-end:年底
yearly:每年
yearn:相思
years:岁月 年华
yell:喊声 喊道 呼叫 吆喝
yellow emperor:黄帝
yellow flowers:黄花
yellow mountains:黄山
yellow sea:黄海
yellow:黄色
yemen:也门
yesterday evening:昨晚
yesterday:昨天 昨日
yield interest:出息
yingde:英德
yoga:瑜伽
yogurt:酸奶
yokohama:横滨
york:约克
young child:小儿 幼儿
young disciple:师弟
young fellow:小子
young generation:后生
young gentleman:相公
young guy:小伙子 小伙
young lady:小姐 姑娘 少女
young man:少年 小伙子
young people:年轻人
young person:青年 青年人
young woman:姑娘 妹妹 女郎
young:年轻 青年
younger brother:兄弟 弟弟
younger generation:晚辈 子弟 后辈 小辈
younger sister:妹妹
youngster:少年 年轻人
youth:青年 青春
youthful years:青年
youthful:年青
youtiao:油条
yuan shikai:袁世凯
yuanmingyuan:圆明园
yue fei:岳飞
yue state:越国
yuefu:乐府
yugoslavia:南斯拉夫
yulan magnolia:玉兰
yurt:蒙古包 穹庐
zambia:赞比亚
zaoshen:灶神 灶王爷 灶君
zeal:积极性 热心 热忱
zealous:热心 铁杆
zebra:斑马
zeus:宙斯
zhang fei:张飞
zhang juzheng:张居正
zhang ning:张宁
zhang xianzhong:张献忠
zhang zhidong:张之洞
zhang zuolin:张作霖
zhao:赵国
zhongnan mountains:终南山
zhongnanhai:中南海
zhou enlai:周恩来
zhu de:朱德
zhuangzi:庄子
zigzag:蜿蜒
zimbabwe:津巴布韦
zip code:邮政编码 邮编
zombie:僵尸 肉鸡 行尸走肉
zone:地带
zoo:动物园
zoology:动物学
`;
