import {
  amount,
  COMPANIES,
  type Company,
  CURRENCIES,
  type Currency,
  count,
  percent,
  points,
  type Style,
  year,
} from './grounding-world.ts';

/** What one source sentence says. */
export interface Fact {
  readonly company: Company;
  readonly template: number;
  readonly year: number;
  readonly quarter: number;
  readonly money: number;
  readonly currency: Currency;
  readonly rate: number;
  readonly points: number;
  readonly units: number;
}

export interface Chance {
  pick<T>(list: readonly T[]): T;
  between(low: number, high: number): number;
}

/** A row of draws that is the same for the same seed. */
export function createChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  return {
    pick(list) {
      const each = list[Math.floor(next() * list.length)];
      if (each === undefined) throw new Error('nothing to pick from');
      return each;
    },
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
  };
}

function drawFact(chance: Chance, company: Company): Fact {
  return {
    company,
    template: chance.between(0, TEMPLATES.length - 1),
    year: chance.between(2019, 2026),
    quarter: chance.between(1, 4),
    money: chance.between(11, 9_999) * 1_000,
    currency: chance.pick(CURRENCIES),
    rate: chance.between(2, 199) / 2,
    points: chance.between(11, 399) / 100,
    units: chance.between(11, 980),
  };
}

/** A paragraph on three companies, and its facts. */
export function drawParagraph(chance: Chance): { facts: Fact[]; text: string } {
  const first = chance.between(0, COMPANIES.length - 1);
  const facts = [0, 1, 2].map((step) => {
    const company = COMPANIES[(first + step * 3) % COMPANIES.length];
    if (!company) throw new Error('no such company');
    return drawFact(chance, company);
  });
  return { facts, text: facts.map((fact) => tell(fact, 'simplified')).join('') };
}

type Template = (fact: Fact, style: Style) => string;

const QUARTERS = ['一', '二', '三', '四'];
const PLACES = ['first', 'second', 'third', 'fourth'];

const TEMPLATES: readonly {
  readonly zh: Template;
  readonly hant: Template;
  readonly en: Template;
  readonly turned: Template;
}[] = [
  {
    zh: (f, s) =>
      `${f.company.hans}${year(f.year, s)}第${QUARTERS[f.quarter - 1]}季度营收${amount(f.money, f.currency, s)}，同比增长${percent(f.rate, s)}，毛利率提高${points(f.points, s)}。`,
    hant: (f, s) =>
      `${f.company.hant}${f.year}年第${f.quarter}季營收${amount(f.money, f.currency, s)}，年增${f.rate}%，毛利率提高${points(f.points, s)}。`,
    en: (f, s) =>
      `${f.company.en} made ${amount(f.money, f.currency, s)} in the ${PLACES[f.quarter - 1]} quarter of ${f.year}, up ${percent(f.rate, s)}, as its margin rose by ${points(f.points, s)}.`,
    turned: (f, s) =>
      `毛利率提高${points(f.points, s)}、营收增长${percent(f.rate, s)}至${amount(f.money, f.currency, s)}，这是${f.company.hans}${f.year}年Q${f.quarter}的成绩。`,
  },
  {
    zh: (f, s) =>
      `${f.company.hans}计划到${year(f.year, s)}投入${amount(f.money, f.currency, s)}扩建工厂，届时年产${count(f.units, s)}台，占全球产能的${percent(f.rate, s)}。`,
    hant: (f, s) =>
      `到${f.year}年，${f.company.hant}將投入${amount(f.money, f.currency, s)}擴建工廠，年產${count(f.units, s)}臺，占全球產能的${f.rate}%。`,
    en: (f, s) =>
      `By ${f.year}, ${f.company.en} will have spent ${amount(f.money, f.currency, s)} on plants that build ${count(f.units, s)} units a year, or ${percent(f.rate, s)} of what the world can make.`,
    turned: (f, s) =>
      `年产${count(f.units, s)}台、占全球产能${percent(f.rate, s)}：${f.company.hans}为此要在${f.year}年前投入${amount(f.money, f.currency, s)}。`,
  },
  {
    zh: (f, s) =>
      `${year(f.year, s)}，${f.company.hans}卖出${count(f.units, s)}件产品，回购了${amount(f.money, f.currency, s)}的股票，市场份额下降${points(f.points, s)}。`,
    hant: (f, s) =>
      `${f.company.hant}在${f.year}年賣出${count(f.units, s)}件產品，並回購${amount(f.money, f.currency, s)}股票，市占率下降${points(f.points, s)}。`,
    en: (f, s) =>
      `In ${f.year} ${f.company.en} sold ${count(f.units, s)} products and bought back ${amount(f.money, f.currency, s)} of stock, while its share fell by ${points(f.points, s)}.`,
    turned: (f, s) =>
      `${f.company.hans}回购股票${amount(f.money, f.currency, s)}，份额却下降了${points(f.points, s)}；${f.year}年它卖出${count(f.units, s)}件产品。`,
  },
];

/** One sentence that says what the fact says. */
export function tell(fact: Fact, style: Style): string {
  const template = TEMPLATES[fact.template];
  if (!template) throw new Error('no such template');
  if (style === 'traditional') return template.hant(fact, style);
  if (style === 'english') return template.en(fact, style);
  return style === 'reordered' ? template.turned(fact, style) : template.zh(fact, style);
}
