import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/catalog/fold-name.ts';
import { makeSearchable, namesIn } from '../../src/catalog/name-search.ts';

function names(text: string, name: string): boolean {
  return namesIn(makeSearchable(text), foldName(name));
}

describe('a text names', () => {
  it.each([
    ['Xiaomi', '小米汽车（Xiaomi Auto）'],
    ['H200', '限制H200芯片出口'],
    ['SK Hynix', '龙头 SKHynix 的订单'],
    ['SKHynix', 'the fab of SK-Hynix'],
    ['NVIDIA', '“Nvidia”'],
    ['英伟达', '向英偉達訂購'],
    ['埃隆·马斯克', '埃隆马斯克说'],
    ['A股', '今天 A 股收涨'],
    ['M2.5', '新模型M2.5发布'],
    ['M2', '货币供应 M2。'],
    ['Elon Musk', 'Elon\nMusk'],
    ['X', '在 X 上'],
    ['高通', '高通胀时代，高通发布新芯片'],
    ['高通', '“高通”胀满了口袋'],
    ['中国石油', '中国石油公布财报'],
  ])('%s in %s', (name, text) => {
    expect(names(text, name)).toBe(true);
  });

  it.each([
    ['AI', 'OpenAI 发布'],
    ['Meta', 'the metaverse'],
    ['H20', '限制 H200 出口'],
    ['M2', '新模型 M2.5 发布'],
    ['GPT-4', 'GPT-4o'],
    ['X', 'SpaceX 发射'],
    ['习', '学习'],
    ['OpenAI', '见 https://openai.com/blog'],
    ['Meta AI', '收购 Meta\n\nAI 的未来'],
    ['高通', '高通胀时代'],
    ['美投', '在美投资'],
    ['京东', '京东方的面板'],
    ['中国石油', '中国石油需求放缓'],
    ['中国银行', '中国银行业的利润'],
    ['', '任何文字'],
  ])('no %s in %s', (name, text) => {
    expect(names(text, name)).toBe(false);
  });
});
