import type { EntityKind } from '../domain/entity.ts';
import { isRole } from './alias-doubts.ts';
import { isHan } from './fold-name.ts';
import { knownEntriesWith } from './known-names.ts';

/** Whether it is the name of something well known. */
const isName = (folded: string): boolean => knownEntriesWith(folded).length > 0;

/** What may follow or precede a company's name without making it another thing. All folded. */
const HAN_ADDITION =
  /^(?:公司|集团|集團|控股|股份|有限公司|股份有限公司|科技|汽车|银行|电子|能源|航空|证券|资本|基金|保险|制药|科技公司|汽车公司|银行集团|半导体|半导体公司|总部|新闻|新闻社|杂志|报|网|网站|频道|电视台|大学|美国|中国|日本)+$/u;
const LATIN_ADDITION =
  /^(?:inc|corp|corporation|company|co|ltd|limited|group|holdings?|plc|llc|lp|sa|ag|nv|technologies|technology|systems|international|global|motors?|news|the|usa|&|\.|,)+$/u;
/** What a company may be written with or without. Folded. */
const LEGAL_FORM =
  /^,?(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|nv|ag|sa|se|group|holdings?|公司|集团|有限公司|股份有限公司)\.?$/u;
/** Words for what kind of thing something is: at the end of a description as of a name (自动驾驶公司, 火箭实验室). */
const HAN_CATEGORY =
  /(?:公司|平台|实验室|研究所|研究院|研究机构|机构|企业|组织|品牌|软件|系统|模型|语言模型|芯片|助手|工具|产品|服务|网站|播客|播客节目|节目|杂志|刊物|媒体|频道|博主|项目|计划|框架|算法|技术|浏览器|应用|业务|部门|团队|卫星|市场|指数|基金|银行|交易所|货币|代码|股票代码|股票|国家|地区|城市|州|大学|学院|专家|人物|政府|机器人|显卡|架构|协议|行业|产业)$/u;
/** Without a left border glosses begin too early: 和谷歌, 在美国, 被特朗普. */
const PARTICLE =
  /^(?:和|与|及|或|在|被|对|从|由|向|让|把|以|于|跟|但|而|还有|就是|称|说|像|给|等|到|为|将|使|因|如|同|对于|关于|作为|以及)/u;

/**
 * What a folded alias looks like beside the names of its entity: `legal` is one of them with another legal form (visainc), `added`
 * one with something before or after it (和谷歌, 日本首相高市早苗), `category` ends like a description (自动驾驶公司), `plain`
 * none of that. Given names and makers of products are plain: 埃隆马斯克, nvidiah200.
 */
export type AliasForm = 'plain' | 'legal' | 'added' | 'category';

/**
 * Beside the names of the entity only built-in ones count as names: what else episodes list changes from day to day, and a form must not.
 * @param names the folded names by which the entity is known
 */
export function formOf(kind: EntityKind, alias: string, names: readonly string[]): AliasForm {
  const rest = alias.replace(PARTICLE, '');
  if (rest !== alias && rest.length > 1 && (isName(rest) || names.includes(rest))) return 'added';
  for (const name of names) {
    if (name.length < 2 || name === alias || !alias.includes(name)) continue;
    const added = alias.replace(name, '');
    if (kind === 'company' && alias.startsWith(name) && LEGAL_FORM.test(added)) return 'legal';
    if (HAN_ADDITION.test(added) || LATIN_ADDITION.test(added)) return 'plain';
    const isBefore = alias.endsWith(name);
    if (kind === 'person') return !isBefore || isName(added) || isRole(added) ? 'added' : 'plain';
    return kind === 'product' && isBefore && isName(added) ? 'plain' : 'added';
  }
  return isHan(alias) && HAN_CATEGORY.test(alias) ? 'category' : 'plain';
}
