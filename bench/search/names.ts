import { pinyin } from 'pinyin-pro';
import { isHan } from '../../src/catalog/fold-name.ts';
import { knownNames } from '../../src/catalog/known-names.ts';
import type { EntityKind } from '../../src/domain/entity.ts';
import { TERMS, TRAPS } from './phrases.ts';
import { between, createRandom, createSampler, pick, type Random } from './random.ts';

/** Something with a name, in Chinese and, mostly, in English. */
export interface NamedThing {
  readonly kind: EntityKind;
  readonly chinese: string;
  readonly english?: string | undefined;
}

/** Companies, people, products: few of them are everywhere, most are rare. */
export interface Cast {
  readonly company: (random: Random) => NamedThing;
  readonly person: (random: Random) => NamedThing;
  readonly product: (random: Random) => NamedThing;
  /** Every name that anything may be called by. */
  readonly forms: readonly string[];
}

const COMPANIES = 3_000;
const PEOPLE = 2_500;
const PRODUCTS = 1_500;
/** The larger, the less the first names stand out. */
const EVENNESS = 8;

const SYLLABLES: readonly (readonly [chinese: string, english: string])[] = (
  '维ve 诺no 克ke 泰ta 朗lan 森sen 迪di 奥au 塔ta 芙fu 瑞rui 凯kai 洛lo 密mi 莱lai 贝be 卡ca 尼ni 索so 瓦va ' +
  '兰ran 蒂ti 伦len 格ge 斯s 特t 埃e 米mi 罗ro 普p 登den 帕pa 琳lin 图tu 赛sai 韦wei 希xi 托to 纳na 弗f'
)
  .split(' ')
  .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);
const TRADES = (
  '科技Technologies 半导体Semiconductor 资本Capital 生物Bio 能源Energy 汽车Motors 传媒Media 物流Logistics ' +
  '材料Materials 证券Securities 航空Aviation 软件Software'
)
  .split(' ')
  .map((pair) => [pair.replace(/[A-Za-z]+/u, ''), pair.replace(/\P{ASCII}+/gu, '')] as const);
const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘',
];
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚桂文辉建玲波斌宇浩凯晨曦嘉怡欣妍梓涵思远志鹏海峰雨桐若清子墨景行',
];

/** Invents the cast of a corpus; the best known names come first. */
export function createCast(seed: number): Cast {
  const random = createRandom(seed, 1);
  const known = knownThings();
  const companies = extend(known.company, COMPANIES, () => inventCompany(random));
  // Nonsense should be said of no one who lives.
  const people = extend([], PEOPLE, () => inventPerson(random));
  const products = extend(known.product, PRODUCTS, () => inventProduct(random));
  const used = [...companies, ...people, ...products].flatMap(({ chinese, english }) => [
    chinese,
    english ?? chinese,
  ]);
  const others = knownNames().flatMap(({ name, aliases }) => [name, ...aliases]);
  const terms = TERMS.flatMap(([name, english]) => [english, name]);
  return {
    company: createZipf(companies),
    person: createZipf(people),
    product: createZipf(products),
    forms: [...new Set([...used, ...others, ...terms])],
  };
}

/** Names that everyone knows, those with a trap first. */
function knownThings(): Readonly<Record<'company' | 'product', NamedThing[]>> {
  const things = knownNames().map(({ kind, name, aliases }) => ({
    kind,
    chinese: [name, ...aliases].find(isHan) ?? name,
    english: isHan(name) ? undefined : name,
  }));
  const isTrap = ({ chinese }: NamedThing): number => (TRAPS.has(chinese) ? 0 : 1);
  const ofKind = (wanted: EntityKind) =>
    things.filter(({ kind }) => kind === wanted).sort((first, second) => isTrap(first) - isTrap(second));
  return { company: ofKind('company'), product: ofKind('product') };
}

function extend(known: readonly NamedThing[], count: number, invent: () => NamedThing): NamedThing[] {
  const things = new Map(known.map((thing) => [thing.chinese, thing]));
  const held = [...things.keys()].filter(isHan);
  while (things.size < count) {
    const thing = invent();
    if (!things.has(thing.chinese) && !held.some((name) => thing.chinese.includes(name)))
      things.set(thing.chinese, thing);
  }
  return [...things.values()];
}

function inventCompany(random: Random): NamedThing {
  const { chinese, english } = inventWord(random, between(random, 2, 3));
  const [trade, tradeEnglish] = pick(random, TRADES);
  // Two characters alone are everyday words too often.
  return random() < 0.6 || chinese.length < 3
    ? { kind: 'company', chinese: chinese + trade, english: `${english} ${tradeEnglish}` }
    : { kind: 'company', chinese, english };
}

function inventPerson(random: Random): NamedThing {
  if (random() < 0.4) {
    const first = inventWord(random, between(random, 2, 3));
    const last = inventWord(random, between(random, 2, 4));
    const english = `${first.english} ${last.english}`;
    return { kind: 'person', chinese: `${first.chinese}·${last.chinese}`, english };
  }
  const surname = pick(random, SURNAMES);
  const given = pick(random, GIVEN) + pick(random, GIVEN);
  const [first = '', ...rest] = pinyin(surname + given, { toneType: 'none', type: 'array', surname: 'head' });
  const english = `${capital(rest.join(''))} ${capital(first)}`;
  return { kind: 'person', chinese: surname + given, english };
}

function inventProduct(random: Random): NamedThing {
  if (random() < 0.35) {
    const { chinese, english } = inventWord(random, 3);
    return { kind: 'product', chinese, english };
  }
  const letters = Array.from({ length: between(random, 1, 2) }, () =>
    pick(random, [...'ABCDEGHKLMNPQRSTVXZ']),
  ).join('');
  const number =
    random() < 0.3 ? `${between(random, 1, 9)}.${between(random, 0, 9)}` : `${between(random, 1, 999)}`;
  return { kind: 'product', chinese: letters + number };
}

function inventWord(
  random: Random,
  syllables: number,
): { readonly chinese: string; readonly english: string } {
  const parts = Array.from({ length: syllables }, () => pick(random, SYLLABLES));
  const english = capital(parts.map(([, sound]) => sound).join(''));
  return { chinese: parts.map(([character]) => character).join(''), english };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function createZipf(things: readonly NamedThing[]): (random: Random) => NamedThing {
  return createSampler(
    things,
    things.map((_, rank) => 1 / (rank + EVENNESS)),
  );
}
