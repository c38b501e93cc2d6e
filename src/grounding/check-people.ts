import type { FoldedFault } from './fault.ts';
import type { ReadText } from './read-text.ts';

/** A name of two to four characters between somebody's office and what they say or take over. */
const OFFICE =
  '董事长|副?总裁|总经理|经理|首席[^，。；]{1,8}[官家长师]|[财技营执行务术运]{2}长|主席|主管|总监|分析师|策略师|经济学家|创始人|创办人|制作人|老板|部长|局长|行长|发言人|律师|教授|秘书长|主委|主任|院长|ceo|cfo|cto|coo';
const SAYS =
  '表示|指出|认为|透露|预计|预期|强调|宣布|坦言|承认|否认|警告|补充|接任|出任|担任|卸任|主导|写信|写道|拒绝|对|在|从|将|称|说|也|则|已|曾|于';
const PERSON = new RegExp(
  `(?:${OFFICE})([\\p{Script=Han}]{2,4}?|[\\p{Script=Han}]{1,5}·[\\p{Script=Han}]{1,5}?)(?=${SAYS})`,
  'gu',
);
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'.split(
    '',
  ),
);
const FOREIGN = '·';

/** Returns a fault for each Chinese name beside an office that neither the cited paragraphs nor what stands around them have. */
export function checkPeople(claim: ReadText, naming: readonly ReadText[]): FoldedFault[] {
  return [...claim.text.folded.matchAll(PERSON)].flatMap((match): FoldedFault[] => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const isName = name.includes(FOREIGN) || SURNAMES.has(name.charAt(0));
    if (!isName || naming.some(({ text }) => text.folded.includes(name))) return [];
    return [{ start: end - name.length, end, kind: 'name', reason: 'absent' }];
  });
}
