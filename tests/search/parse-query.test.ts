import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedQuery, parseQuery } from '../../src/search/parse-query.ts';
import { tries } from '../tries.ts';

/** A query as its parts show it: `word`, `"literal"`, `-excluded`, `kind=name`. */
function shown({ parts }: ParsedQuery): string[] {
  return parts.map((part) => {
    if (part.kind === 'filter') return `${part.filter}=${part.name}`;
    const text = part.match === 'literal' ? `"${part.text}"` : part.text;
    return part.kind === 'excluded' ? `-${text}` : text;
  });
}

describe('a query', () => {
  it.each([
    ['英伟达 HBM', ['英伟达', 'HBM']],
    ['英伟达，HBM、晶圆！', ['英伟达', 'HBM', '晶圆']],
    ['《芯片战争》', ['芯片战争']],
    ['"晶圆 代工"', ['"晶圆 代工"']],
    ['“晶圆 代工”光刻「極紫外」', ['"晶圆 代工"', '光刻', '"極紫外"']],
    ['芯片 -出口管制 -"二手 设备"', ['芯片', '-出口管制', '-"二手 设备"']],
    ['ＨＢＭ　－内存', ['HBM', '-内存']],
    ['company:英伟达 HBM', ['company=英伟达', 'HBM']],
    ['company：“SK Hynix” tag:芯片', ['company=SK Hynix', 'tag=芯片']],
    ['公司：台積電 人物：黃仁勳', ['company=台積電', 'person=黃仁勳']],
    ['Person: Musk', ['person=Musk']],
    [
      'show:"The Tide" guest:周明 series:十讲 area:海 media:灯塔报',
      ['show=The Tide', 'guest=周明', 'series=十讲', 'area=海', 'medium=灯塔报'],
    ],
    [
      '节目:甲 節目:乙 系列:丙 嘉宾:丁 來賓:戊 领域:己 領域:庚 媒体:辛 媒體:壬',
      [
        'show=甲',
        'show=乙',
        'series=丙',
        'guest=丁',
        'guest=戊',
        'area=己',
        'area=庚',
        'medium=辛',
        'medium=壬',
      ],
    ],
    ['-tag:芯片 光刻', ['-芯片', '光刻']],
    ['C++ M2.5 AT&T SK-Hynix', ['C++', 'M2.5', 'AT&T', 'SK-Hynix']],
    ['#芯片 Nvidia. @someone', ['芯片', 'Nvidia', 'someone']],
    ['芯片 芯片 芯片', ['芯片']],
    ['NEAR( * "x', ['NEAR', 'x']],
    ['AND OR NOT', ['AND', 'OR', 'NOT']],
    ['planet:mars company:', ['planet:mars', 'company']],
    ['엔비디아 반도체', ['엔비디아', '반도체']],
    ['شريحة', ['شريحة']],
    ['\u202e英伟\u200b达\u0000', ['英伟达']],
    ['\ud83d', []],
    ['🙂 👩‍👩‍👧‍👦 !!! … --- "" 「」 ()', []],
    ['', []],
  ])('%j says %j', (text, expected) => {
    expect(shown(parseQuery(text))).toEqual(expected);
    expect(parseQuery(text).extent).toBe('whole');
  });

  it.each([
    ['after:2026-01', '2026-01-01', undefined],
    ['before:2026-03', undefined, '2026-02-28'],
    ['after:2025 before:2026', '2025-01-01', '2025-12-31'],
    ['after:2026-01-21 before:2026/2/1', '2026-01-21', '2026-01-31'],
    ['after：2026年1月 before：2026年3月5日', '2026-01-01', '2026-03-04'],
    ['before:2024-03-01', undefined, '2024-02-29'],
    ['after:2026-01 after:2026-02 before:2027 before:2026', '2026-02-01', '2025-12-31'],
  ])('%j bounds its days, the first included and the last not', (text, from, until) => {
    expect(parseQuery(text)).toMatchObject({ parts: [], badDates: [] });
    expect([parseQuery(text).from, parseQuery(text).until]).toEqual([from, until]);
  });

  it.each(['soon', '2026-13', '2026-02-30', '0026-01', '2026-1-1-1', '昨天'])(
    'names %s as no date',
    (date) => {
      const parsed = parseQuery(`芯片 after:${date}`);
      expect(parsed).toMatchObject({ badDates: [date], from: undefined });
      expect(shown(parsed)).toEqual(['芯片']);
    },
  );

  it('tells where each part stands in its text', () => {
    const { text, parts } = parseQuery('芯片  company："SK Hynix" -“二手 设备”');
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      '芯片',
      'company:"SK Hynix"',
      '-"二手 设备"',
    ]);
  });
});

describe('a query that is too long', () => {
  it('counts up to twelve words and 160 characters, and says so', () => {
    const words = Array.from({ length: 20 }, (_, index) => `word${index}`).join(' ');
    expect(parseQuery(words)).toMatchObject({ extent: 'cut' });
    expect(shown(parseQuery(words))).toEqual(words.split(' ').slice(0, 12));
    const endless = parseQuery('字'.repeat(4000));
    expect(endless.extent).toBe('cut');
    expect(shown(endless)).toEqual(['字'.repeat(160)]);
  });

  it('ends between words where it can, and never in half a character', () => {
    expect(shown(parseQuery(`${'a'.repeat(150)} ${'b'.repeat(150)}`))).toEqual(['a'.repeat(150)]);
    expect(parseQuery(`字${'𠮷'.repeat(100)}`).text).toBe(`字${'𠮷'.repeat(79)}`);
  });

  it('says one word two thousand times: that word', () => {
    expect(shown(parseQuery('a '.repeat(2000)))).toEqual(['a']);
    expect(parseQuery('a '.repeat(2000)).extent).toBe('cut');
  });
});

it('is read whatever it is, within its bounds', () => {
  const operators = fc.constantFrom(
    '"',
    '“',
    '「',
    '」',
    '-',
    ':',
    'tag:',
    'before:',
    '2026-',
    ' ',
    '*',
    '(',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.oneof(operators, fc.string({ maxLength: 6 })), { maxLength: 80 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { text: counted, parts } = parseQuery(text);
      expect(counted.length).toBeLessThanOrEqual(160);
      expect(counted).not.toMatch(/\p{Surrogate}/u);
      expect(parts.length).toBeLessThanOrEqual(12);
      for (const part of parts) {
        const value = part.kind === 'filter' ? part.name : part.text;
        expect(value).toMatch(/[\p{L}\p{N}]/u);
        expect(counted.slice(part.start, part.end)).toContain(value);
      }
      // What was understood is understood the same when a button asks for it again.
      expect(shown(parseQuery(counted))).toEqual(shown(parseQuery(text)));
    }),
    tries(500),
  );
});
