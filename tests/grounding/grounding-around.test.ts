import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/grounding/check-claim.ts';
import type { SourceParagraph } from '../../src/grounding/source-paragraph.ts';
import { NAMED } from './grounding-named.ts';

/** A Thursday. */
const DATE = '2026-03-12';

function kindsOf(
  claim: string,
  text: string,
  around: Partial<SourceParagraph & { title: string }> = {},
): string[] {
  const { near, title = '' } = around;
  const source = { text, near, origin: { date: DATE, title, heading: '' } };
  return checkClaim({ text: claim, cites: [0] }, [source], NAMED).map(({ kind }) => kind);
}

describe('what stands around a paragraph', () => {
  it.each([
    ['the title', { title: '英伟达的季度' }],
    ['a neighbour', { near: ['英伟达昨天公布了业绩。'] }],
  ])('names whom it speaks of: %s', (_, around) => {
    const [claim, paragraph] = ['英伟达营收增长了一成。', '公司营收比去年增长了一成。'];
    expect(kindsOf(claim, paragraph, around)).toEqual([]);
    expect(kindsOf(claim, paragraph)).toEqual(['name']);
  });

  it('proves no figure', () => {
    expect(kindsOf('营收增长了12%。', '营收增长了。', { near: ['营收增长了12%。'] })).toEqual(['number']);
  });

  it.each([
    ['黄仁勋3月6日到了台北。', '上周五，黄仁勋到了台北。'],
    ['黄仁勋3月11日到了台北。', '昨天，黄仁勋到了台北。'],
    ['On Wednesday Jensen Huang arrived.', '黄仁勋昨天到了。'],
    ['黄仁勋周五到了台北。', '黄仁勋3月6日到了台北。'],
  ])('tells the day: “%s” of “%s”', (claim, paragraph) => {
    expect(kindsOf(claim, paragraph)).toEqual([]);
  });

  it.each([
    ['黄仁勋周二到了台北。', '昨天，黄仁勋到了台北。'],
    ['黄仁勋3月5日到了台北。', '上周五，黄仁勋到了台北。'],
    ['3月6日（周三），黄仁勋到了台北。', '3月6日，黄仁勋到了台北。'],
    ['黄仁勋周日到台北。', '黄仁勋到了台北。'],
  ])('tells another day: “%s” of “%s”', (claim, paragraph) => {
    expect(kindsOf(claim, paragraph)).toEqual(['date']);
  });

  it.each([
    ['新航线明年开通。', '新航线今年开通。'],
    ['The route opens next year.', '新航线后年开通。'],
    ['新航线今年开通。', '新航线明年开通。'],
  ])('tells another year: “%s” of “%s”', (claim, paragraph) => {
    expect(kindsOf(claim, paragraph)).toEqual(['date']);
  });

  it.each([
    ['新航线明年开通。', '新航线2027年开通。'],
    ['新航线今年开通，去年没有。', '去年没有新航线，现在有了。'],
    ['新航线去年开通。', '新航线开通了。'],
  ])('tells the year: “%s” of “%s”', (claim, paragraph) => {
    expect(kindsOf(claim, paragraph)).toEqual([]);
  });

  it('gives a currency that speech leaves out, where there is one only', () => {
    const paragraph = '公寓的均价是64万，三年前是81万。';
    expect(kindsOf('均价是64万加元。', paragraph, { title: '多伦多的房价' })).toEqual([]);
    expect(kindsOf('均价是64万美元。', paragraph, { title: '多伦多的房价' })).toEqual(['currency']);
  });

  it('leaves English spellings of Chinese names to the second reading', () => {
    expect(kindsOf('Xunlu Coffee closed 412 shops.', '寻鹿咖啡关掉了412家门店。')).toEqual([]);
    expect(kindsOf('Xunlu Coffee closed 412 shops.', 'The chain closed 412 shops.')).toEqual(['name']);
  });
});

describe('figures that follow from others', () => {
  it.each([
    ['席次多了19席。', '席次从12席增加到31席。'],
    ['The share rose by five percentage points.', '占比从8%升到13%。'],
    ['毛利率在七成以上。', '毛利率为73%。'],
    ['价格低于12万元。', '价格降到11.98万元。'],
    ['收入约8800万元来自政府。', '收入1.1亿元，八成来自政府。'],
    ['出货量接近去年的三倍。', '出货量增长了1.9倍。'],
    ['Prices rose about 22%.', 'Prices rose to $329 from $270.'],
  ])('stand: “%s” of “%s”', (claim, paragraph) => {
    expect(kindsOf(claim, paragraph)).toEqual([]);
  });

  it.each([
    ['席次多了18席。', '席次从12席增加到31席。'],
    ['毛利率在八成以上。', '毛利率为73%。'],
    ['出货量接近去年的四倍。', '出货量增长了1.9倍。'],
  ])('do not: “%s” of “%s”', (claim, paragraph) => {
    expect(kindsOf(claim, paragraph)).toEqual(['number']);
  });
});
