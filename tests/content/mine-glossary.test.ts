import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mineGlossary } from '../../src/content/mine-glossary.ts';
import { parseBody } from '../../src/document/parse-body.ts';
import { tries } from '../tries.ts';

/** One term as `name|english|acronym|gloss`, and its pairs as `a=b`. */
function mined(body: string): string[] {
  const { terms, pairs } = mineGlossary(parseBody(body).blocks);
  return [
    ...terms.map(
      ({ name, english = '', acronym = '', gloss = '' }) => `${name}|${english}|${acronym}|${gloss}`,
    ),
    ...pairs.map(({ first, second }) => `${first}=${second}`),
  ];
}

describe('mining a glossary', () => {
  it.each([
    [
      '**熔断**（Circuit Breaker: 暂停交易的机制）',
      ['熔断|Circuit Breaker||暂停交易的机制', '熔断=Circuit Breaker'],
    ],
    [
      '**熔断** (Circuit Breaker：暂停交易的机制)',
      ['熔断|Circuit Breaker||暂停交易的机制', '熔断=Circuit Breaker'],
    ],
    [
      '**张忠谋**（Morris Chang: 台积电创始人）',
      ['张忠谋|Morris Chang||台积电创始人', '张忠谋=Morris Chang'],
    ],
    [
      '**台积电**（Taiwan Semiconductor Manufacturing Co., Ltd., TSMC: 晶圆代工厂）',
      [
        '台积电|Taiwan Semiconductor Manufacturing Co., Ltd.|TSMC|晶圆代工厂',
        '台积电=Taiwan Semiconductor Manufacturing Co., Ltd.',
        '台积电=TSMC',
      ],
    ],
    ['**佳能**（Canon Inc.: 相机厂）', ['佳能|Canon Inc.||相机厂', '佳能=Canon Inc.']],
    ['**某厂**（Some Maker Co., Ltd.）', ['某厂|Some Maker Co., Ltd.||', '某厂=Some Maker Co., Ltd.']],
    ['**指数基金**（Index Fund）', ['指数基金|Index Fund||', '指数基金=Index Fund']],
    [
      '**基金**（Exchange Traded Fund (ETF): 场内基金）',
      ['基金|Exchange Traded Fund|ETF|场内基金', '基金=Exchange Traded Fund', '基金=ETF'],
    ],
    ['**REIT**（不动产投资信托: 收租的基金）', ['REIT|||收租的基金', 'REIT=不动产投资信托']],
    ['**Opex**（运营开支）', ['Opex|||运营开支', 'Opex=运营开支']],
    ['**Opex**（企业日常经营中不断发生的支出）', ['Opex|||企业日常经营中不断发生的支出']],
    ['**A100**（Nvidia A100: 加速卡）', ['A100|Nvidia A100||加速卡', 'A100=Nvidia A100']],
    ['**杠杆**（借钱放大收益与亏损）', ['杠杆|||借钱放大收益与亏损']],
    ['**回购**（Repo（正回购）: 融资（短期）方式）', ['回购|||Repo（正回购）: 融资（短期）方式']],
    [
      '**《置身事内》**（Inside the System: 一本书）',
      ['置身事内|Inside the System||一本书', '置身事内=Inside the System'],
    ],
  ])('reads %s', (body, expected) => {
    expect(mined(`前文${body}后文。`)).toEqual(expected);
  });

  it.each([
    '普通（Plain: 没有加粗）',
    '**贵州茅台**（600519.SH）',
    '**英伟达**（NASDAQ: NVDA）',
    '**比例**（3:1）',
    '**链接**(https://example.org/a)',
    '**空**（）',
    '**没有合上**（Open: 括号',
    '** 散开 **（Loose: 不是粗体）',
  ])('takes nothing from %s', (body) => {
    expect(mined(body)).toEqual([]);
  });

  it('keeps of a term the first with a gloss, and every pair once', () => {
    expect(
      mined('**美联储**（Fed）……**美联储**（Federal Reserve: 央行）……**美联储**（Federal Reserve: 别的）'),
    ).toEqual(['美联储|Federal Reserve||央行', '美联储=Fed', '美联储=Federal Reserve']);
  });

  it('does not let an open bracket swallow the next paragraph', () => {
    expect(mined('一（没有合上\n\n**熔断**（Circuit Breaker）')).toEqual([
      '熔断|Circuit Breaker||',
      '熔断=Circuit Breaker',
    ]);
  });

  it('never throws, whatever the body', () => {
    const piece = fc.constantFrom(
      '**',
      '（',
      '）',
      '(',
      ')',
      '：',
      ':',
      '字',
      'Ab',
      ' ',
      '\n',
      ',',
      '.',
      '1',
      '`',
      '《',
    );
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(body, (text) => {
        for (const { name } of mineGlossary(parseBody(text).blocks).terms) expect(name.trim()).not.toBe('');
      }),
      tries(2000),
    );
  });

  it('comes to the end of a long text of open ends', () => {
    const units = [
      '**（',
      '(((((',
      '**a**（',
      '**a**（：',
      '**字**（字'.repeat(99) + '）'.repeat(99),
      '****',
      ' ',
    ];
    for (const unit of units) {
      const body = unit.repeat(300_000 / unit.length);
      expect(mineGlossary(parseBody(body).blocks), unit.slice(0, 20)).toBeTruthy();
    }
  });
});
