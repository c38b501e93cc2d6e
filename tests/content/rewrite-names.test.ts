import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/catalog/fold-name.ts';
import { parseAliases } from '../../src/content/parse-aliases.ts';
import { joinNames, keepApart, unjoinNames } from '../../src/content/rewrite-aliases.ts';
import { setLabel } from '../../src/content/rewrite-labels.ts';

const FILE = `# Other names.
companies:
  # chip makers
  Nvidia: [英伟达, 輝達]   # the first
  "EXE:5000": [Twinscan]
  TSMC:
    - 台积电
    - 台灣積體電路

people:
  Jensen Huang: 黄仁勋
  # nobody else yet

tags: {lithography: [光刻]}
# the end
`;
const join = (text: string, name: string, alias: string, kind: 'company' | 'person' | 'tag' = 'company') =>
  joinNames(text, { kind, name, alias }, foldName);
const unjoin = (text: string, name: string, alias: string, kind: 'company' | 'person' | 'tag' = 'company') =>
  unjoinNames(text, { kind, name, alias }, foldName);

/** The lines that differ, as a diff shows them. */
function diff(before: string, after: string | undefined): string[] {
  if (after === undefined) return ['nothing'];
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('another name in aliases.yml', () => {
  it('joins the list that is there, whatever its form, and nothing else changes', () => {
    expect(diff(FILE, join(FILE, 'nvidia', 'NVDA'))).toEqual([
      '-   Nvidia: [英伟达, 輝達]   # the first',
      '+   Nvidia: [英伟达, 輝達, NVDA]   # the first',
    ]);
    expect(diff(FILE, join(FILE, 'TSMC', 'Taiwan Semi'))).toEqual(['+     - Taiwan Semi']);
    expect(diff(FILE, join(FILE, 'Jensen Huang', '老黄', 'person'))).toEqual([
      '-   Jensen Huang: 黄仁勋',
      '+   Jensen Huang: [黄仁勋, 老黄]',
    ]);
    expect(diff(FILE, join(FILE, 'lithography', '微影', 'tag'))).toEqual([
      '- tags: {lithography: [光刻]}',
      '+ tags: {lithography: [光刻, 微影]}',
    ]);
  });

  it('gets an entry at the end of its kind, and a kind at the end of the file', () => {
    const added = join(FILE, 'Scale AI', 'SRP') ?? '';
    expect(diff(FILE, added)).toEqual(['+   Scale AI: [SRP]']);
    expect(added.indexOf('Scale AI')).toBeLessThan(added.indexOf('people:'));
    const person = join(FILE, '张三', 'Zhang: San', 'person') ?? '';
    expect(diff(FILE, person)).toEqual(['+   张三: ["Zhang: San"]']);
    const product = joinNames(FILE, { kind: 'product', name: 'H20', alias: '特供芯片' }, foldName) ?? '';
    expect(product).toContain('\n\nproducts:\n  H20: [特供芯片]\n# the end\n');
    expect(join('', 'A', 'B')).toBe('companies:\n  A: [B]\n');
    expect(join('# names\n', 'A', 'B')).toBe('# names\n\ncompanies:\n  A: [B]\n');
    expect(join('companies:\n', 'A', 'B')).toBe('companies:\n  A: [B]\n');
    expect(join('companies:\r\n  X: [y]\r\n', 'A', 'B')).toBe('companies:\r\n  X: [y]\r\n  A: [B]\r\n');
    expect(join('companies: {}\n', 'A', 'B')).toBe('companies: {A: [B]}\n');
    expect(join('companies:\n  A: []\n', 'A', 'B')).toBe('companies:\n  A: [B]\n');
    expect(join('companies:\n  A:\n', 'A', 'B')).toBe('companies:\n  A: [B]\n');
    expect(join('companies:\n  A: [x]', 'B', 'C')).toBe('companies:\n  A: [x]\n  B: [C]');
  });

  it('does not take the place of the name that readers see', () => {
    const pair = {
      kind: 'person',
      name: 'Jensen Huang',
      alias: '黄教主',
      shown: ['黄仁勋', '黃仁勳'],
    } as const;
    expect(joinNames('', pair, foldName)).toBe('people:\n  Jensen Huang: [黄仁勋, 黄教主]\n');
    expect(joinNames('people:\n  Jensen Huang: [JH]\n', pair, foldName)).toBe(
      'people:\n  Jensen Huang: [JH, 黄仁勋, 黄教主]\n',
    );
    expect(diff(FILE, joinNames(FILE, pair, foldName))).toEqual([
      '-   Jensen Huang: 黄仁勋',
      '+   Jensen Huang: [黄仁勋, 黄教主]',
    ]);
    expect(joinNames('', { ...pair, alias: 'JH' }, foldName)).toBe('people:\n  Jensen Huang: [JH]\n');
  });

  it('takes along an entry of its own, and leaves the entry that held it', () => {
    const text = 'companies:\n  Alphabet: [GOOG]\n  Google: [谷歌, Google LLC]\n  Other: [字母表, X]\n';
    expect(join(text, 'Alphabet', 'Google')).toBe(
      'companies:\n  Alphabet: [GOOG, Google, 谷歌, Google LLC]\n  Other: [字母表, X]\n',
    );
    expect(join(text, 'Alphabet', '字母表')).toBe(
      'companies:\n  Alphabet: [GOOG, 字母表]\n  Google: [谷歌, Google LLC]\n  Other: [X]\n',
    );
    expect(join(text, 'Google', '谷歌')).toBe(text);
  });

  it('is refused where the file has a fault, or says it by reference', () => {
    expect(join('companies:\n  A: [x\n', 'A', 'B')).toBeUndefined();
    expect(join('firms:\n  A: [x]\n', 'A', 'B')).toBeUndefined();
    expect(join('companies:\n  A: &a [x]\n  B: *a\n', 'B', 'C')).toBeUndefined();
    expect(join('- a\n', 'A', 'B')).toBeUndefined();
  });

  it('is taken out again, with its entry when nothing is left, and names can be kept apart', () => {
    expect(diff(FILE, unjoin(FILE, 'Nvidia', '輝達'))).toEqual([
      '-   Nvidia: [英伟达, 輝達]   # the first',
      '+   Nvidia: [英伟达]   # the first',
    ]);
    expect(diff(FILE, unjoin(FILE, 'Jensen Huang', '黄仁勋', 'person'))).toEqual([
      '-   Jensen Huang: 黄仁勋',
    ]);
    expect(diff(FILE, unjoin(FILE, '台灣積體電路', 'TSMC'))).toEqual(['-     - 台灣積體電路']);
    expect(unjoin(FILE, 'Nvidia', 'AMD')).toBeUndefined();
    const apart = keepApart(FILE, { kind: 'company', name: 'Google', alias: '公司' }, foldName) ?? '';
    expect(apart).toContain('\n\nnot:\n  companies:\n    Google: [公司]\n# the end\n');
    const twice = keepApart(apart, { kind: 'person', name: '张三', alias: '李四' }, foldName);
    expect(twice).toContain('    Google: [公司]\n  people:\n    张三: [李四]\n');
    expect(diff(apart, join(apart, 'Google', '公司'))).toEqual([
      '-     Google: [公司]',
      '+   Google: [公司]',
    ]);
  });

  it('and everything else means the same afterwards, whatever the names', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        'C. C. Wei',
        '- x',
        'a: b',
        '#tag',
        '[x]',
        "People's",
        '“引”',
        '2024',
        'true',
        'EXE:5000',
        '空 白',
      ),
    );
    fc.assert(
      fc.property(name, name, (first, second) => {
        const [one, other] = [first.trim(), second.trim()];
        const [own, alias] = [foldName(one), foldName(other)];
        if (own === alias || own === '' || alias === '') return;
        const joined = join(FILE, one, other);
        if (joined === undefined) return;
        const read = parseAliases('aliases.yml', new TextEncoder().encode(joined));
        const entries = 'aliases' in read ? read.aliases : [];
        expect(entries).toEqual(
          expect.arrayContaining([{ kind: 'person', name: 'Jensen Huang', aliases: ['黄仁勋'] }]),
        );
        const holder = entries.find((entry) => [entry.name, ...entry.aliases].map(foldName).includes(alias));
        expect([holder?.name, ...(holder?.aliases ?? [])].map((each) => foldName(each ?? ''))).toContain(own);
      }),
    );
  });

  it('leaves the list of the demo as it was when it is taken back', () => {
    const demo = readFileSync(new URL('../../content/aliases.yml', import.meta.url), 'utf8');
    const joined = join(demo, 'Broadcom', 'AVGO') ?? '';
    expect(diff(demo, joined)).toEqual(['-   Broadcom: [博通]', '+   Broadcom: [博通, AVGO]']);
    expect(unjoin(joined, 'Broadcom', 'AVGO')).toBe(demo);
  });
});

describe('a label in labels.yml', () => {
  const LABELS =
    '# Labels\nlithography: {zh-Hans: 光刻, en: Lithography}\nharbor-pilots:\n  zh-Hans: 引航员 # ports\n';
  const label = (text: string, name: string, language: 'zh-Hans' | 'zh-Hant' | 'en', to: string) =>
    setLabel(text, { name, language, label: to }, foldName);

  it('changes or joins its entry, or gets one at the end', () => {
    expect(diff(LABELS, label(LABELS, 'lithography', 'zh-Hant', '微影'))).toEqual([
      '- lithography: {zh-Hans: 光刻, en: Lithography}',
      '+ lithography: {zh-Hans: 光刻, en: Lithography, zh-Hant: 微影}',
    ]);
    expect(diff(LABELS, label(LABELS, 'harbor-pilots', 'zh-Hans', '领港员'))).toEqual([
      '-   zh-Hans: 引航员 # ports',
      '+   zh-Hans: 领港员 # ports',
    ]);
    expect(diff(LABELS, label(LABELS, 'Harbor Pilots', 'en', 'Pilots'))).toEqual(['+   en: Pilots']);
    expect(diff(LABELS, label(LABELS, 'ai', 'zh-Hans', '人工智能: 总论'))).toEqual([
      '+ ai: {zh-Hans: "人工智能: 总论"}',
    ]);
    expect(label('', 'ai', 'en', 'AI')).toBe('ai: {en: AI}\n');
    expect(label('ai:\n', 'ai', 'en', 'AI')).toBeUndefined();
    expect(label('ai: [x]\n', 'ai', 'en', 'AI')).toBeUndefined();
  });
});
