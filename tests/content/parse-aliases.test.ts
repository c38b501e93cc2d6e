import { describe, expect, it } from 'vitest';
import { parseAliases } from '../../src/content/parse-aliases.ts';

const read = (text: string) => parseAliases('aliases.yml', new TextEncoder().encode(text));

function faultsOf(text: string): string[] {
  const result = read(text);
  return 'problems' in result
    ? result.problems.map(({ line, field, fault }) => `${line} ${field} ${fault.code}`)
    : [];
}

describe('the list of aliases', () => {
  it('takes kinds in singular and plural, lists and single names', () => {
    const text =
      'companies:\n  英伟达: [Nvidia, 輝達, 英伟达]\npeople:\n  黄仁勋: Jensen Huang\nproduct:\n  H20:\nmedia:\n';
    expect(read(text)).toEqual({
      aliases: [
        { kind: 'company', name: '英伟达', aliases: ['Nvidia', '輝達'] },
        { kind: 'person', name: '黄仁勋', aliases: ['Jensen Huang'] },
        { kind: 'product', name: 'H20', aliases: [] },
      ],
    });
  });

  it('takes names that are not the same, in the same form', () => {
    expect(read('companies:\n  A: [b]\nNot:\n  company:\n    Google: [公司, 目标]\n')).toEqual({
      aliases: [
        { kind: 'company', name: 'A', aliases: ['b'] },
        { kind: 'company', name: 'Google', aliases: [], not: ['公司', '目标'] },
      ],
    });
    expect(read('not:\n')).toEqual({ aliases: [] });
    expect(faultsOf('not: [a]\n')).toEqual(['1 not not-a-mapping']);
    expect(faultsOf('not:\n  firms:\n    A: [b]\n  company:\n    A: {b: c}\n')).toEqual([
      '2 firms unknown-kind',
      '5 company.A expected-list',
    ]);
  });

  it('may be empty', () => {
    expect(read('')).toEqual({ aliases: [] });
    expect(read('# nothing yet\n')).toEqual({ aliases: [] });
  });

  it('tells each name that comes twice under a kind, whatever it is called under another', () => {
    expect(faultsOf('company:\n  a: b\n  c: d\n  a: e\nperson:\n  a: b\n  f: {g: 1, g: 2}\n')).toEqual([
      '4 file yaml',
      '7 file yaml',
    ]);
  });

  it('tells all its faults with their lines', () => {
    const text =
      'firms:\n  a: b\ncompany:\n  英伟达：[a]\n  b: {c: d}\n  e:\n    - x\n    - [1]\nperson: [a]\n';
    expect(faultsOf(text)).toEqual([
      '1 firms unknown-kind',
      '4 file full-width-colon',
      '5 company.b expected-list',
      '8 company.e expected-text',
      '9 person not-a-mapping',
    ]);
    expect(faultsOf('company:\n\ta: [b]\n')).toEqual(['2 file tab-indent']);
    expect(faultsOf('- company\n')).toEqual(['1 file not-a-mapping']);
    expect(faultsOf('constructor:\n  a: b\n')).toEqual(['1 constructor unknown-kind']);
  });

  it('is refused quickly when it is too large', () => {
    expect(faultsOf(`company:\n  a: ${'x'.repeat(300_000)}`)).toEqual(['1 file too-large']);
  });
});
