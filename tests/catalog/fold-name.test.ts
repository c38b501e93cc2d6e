import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedForms, foldName, isHan } from '../../src/catalog/fold-name.ts';
import { tries } from '../tries.ts';

describe('a folded name', () => {
  it.each([
    ['NVIDIA', 'ｎｖｉｄｉａ'],
    ['SK Hynix', 'SKHynix'],
    ['SK海力士', 'ＳＫ 海力士'],
    ['台积电', '台積電'],
    ['台积电', '臺積電'],
    ['卫星', '衞星'],
    ['里程', '裡程'],
    ['埃隆·马斯克', '埃隆‧馬斯克'],
    ['埃隆·马斯克', '埃隆馬斯克'],
    ['#ai-compute', 'AI Compute'],
    ['《纽约时报》', '紐約時報'],
    ['“刷分”', '刷分'],
    ["McDonald's", 'McDonald’s'],
    ['Trip.com', 'TRIP.COM'],
  ])('is the same for %s and %s', (first, second) => {
    expect(foldName(first)).toBe(foldName(second));
  });

  it.each([
    ['C', 'C++'],
    ['C#', 'C'],
    ['M2.5', 'M25'],
    ['英伟达', '英特尔'],
  ])('differs for %s and %s', (first, second) => {
    expect(foldName(first)).not.toBe(foldName(second));
  });

  it('is never empty, even for a name of marks alone', () => {
    expect(foldName(' - ')).toBe('-');
    expect(foldName('#')).toBe('#');
  });

  it('stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        const folded = foldName(name);
        // A few letters (İ, ẞ) unfold into two: once more settles them.
        expect(foldName(foldName(folded))).toBe(foldName(folded));
      }),
      tries(),
    );
  });
});

describe('the forms under which a name is looked up', () => {
  it.each([
    ['輝達', '英伟达'],
    ['人工智慧', '人工智能'],
    ['行動支付', '移动支付'],
    ['殖利率', '收益率'],
    ['矽谷', '硅谷'],
    ['軟體', '软件'],
  ])('hold the mainland word of %s', (typed, mainland) => {
    expect(foldedForms(typed)).toContain(mainland);
    expect(foldedForms(typed)[0]).toBe(foldName(typed));
  });

  it('are one form when there is no other word', () => {
    expect(foldedForms('中芯國際')).toEqual(['中芯国际']);
  });
});

it('counts a mixed name as Han', () => {
  expect(isHan('A股')).toBe(true);
  expect(isHan('H200')).toBe(false);
});
