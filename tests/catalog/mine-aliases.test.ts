import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/catalog/fold-name.ts';
import { type KnownNames, mineAliases } from '../../src/catalog/mine-aliases.ts';
import { layNameTables } from '../../src/catalog/name-tables.ts';
import type { EntityKind } from '../../src/domain/entity.ts';

function known(kind: EntityKind, listed: string[], ...rows: [string, ...string[]][]): KnownNames {
  const entries = rows.map(([name, ...aliases]) => ({ kind, name, aliases }));
  return { kind, listed: new Set(listed.map(foldName)), tables: layNameTables([], entries) };
}

function mine(pairs: [string, string][], ...names: KnownNames[]): string[] {
  const links = mineAliases(
    pairs.map(([first, second]) => ({ first, second })),
    names,
  );
  return links.map(({ kind, name, alias }) => `${kind}: ${name} = ${alias}`);
}

describe('a glossary pair', () => {
  it('gives a listed name its translation, whichever stands first', () => {
    expect(mine([['智谱', 'Zhipu']], known('company', ['Zhipu']))).toEqual(['company: zhipu = 智谱']);
    expect(mine([['智谱', 'Zhipu']], known('company', ['智谱']))).toEqual(['company: 智谱 = zhipu']);
  });

  it('says nothing when neither side is known', () => {
    expect(mine([['零风险资产', 'Zero-risk Asset']], known('company', ['Nvidia']))).toEqual([]);
  });

  it('joins a Han and a Latin name that are both known', () => {
    expect(mine([['智谱', 'Zhipu']], known('company', ['智谱', 'Zhipu']))).toHaveLength(1);
  });

  it('does not join two listed Latin names, not even by way of a third', () => {
    expect(mine([['Zhipu AI', 'Zhipu']], known('company', ['Zhipu AI', 'Zhipu']))).toEqual([]);
    const pairs: [string, string][] = [
      ['智谱', 'Zhipu'],
      ['智谱', 'Zhipu'],
      ['智谱', 'MiniMax'],
    ];
    expect(mine(pairs, known('company', ['智谱', 'MiniMax', 'Zhipu']))).toEqual(['company: zhipu = 智谱']);
  });

  it('does not join two entries of the tables', () => {
    const tables = known('company', ['谷歌'], ['Google', '谷歌'], ['Alphabet', '字母表']);
    expect(mine([['谷歌', 'Alphabet']], tables)).toEqual([]);
  });

  it('does not make a Latin name an alias of an unlike Latin name', () => {
    expect(mine([['SRP', 'Scale AI']], known('company', ['Scale AI']))).toEqual([]);
  });

  it.each([
    ['H200', 'Nvidia H200'],
    ['H200', 'H200 GPU'],
    ['YMTC', 'Yangtze Memory Technologies Corp.'],
    ['SAMR', 'State Administration for Market Regulation'],
  ])('makes %s and %s one when one contains the other or is its acronym', (listed, other) => {
    expect(mine([[listed, other]], known('company', [listed]))).toHaveLength(1);
  });

  it('does not take a product name as the alias of a company', () => {
    expect(mine([['智谱', 'GLM']], known('company', ['智谱']), known('product', ['GLM']))).toEqual([]);
  });

  it('applies to each kind that knows the name', () => {
    const pairs: [string, string][] = [['深度求索', 'DeepSeek']];
    expect(mine(pairs, known('company', ['DeepSeek']), known('product', ['DeepSeek']))).toEqual([
      'company: deepseek = 深度求索',
      'product: deepseek = 深度求索',
    ]);
  });

  it('that others contradict gives way to the more frequent one, or to none', () => {
    const names = known('company', ['Intel', 'Nvidia']);
    const one: [string, string] = ['芯片巨头', 'Intel'];
    const other: [string, string] = ['芯片巨头', 'Nvidia'];
    expect(mine([one, other], names)).toEqual([]);
    expect(mine([one, other, other], names)).toEqual(['company: nvidia = 芯片巨头']);
    expect(mine([other, other, one], names)).toEqual(['company: nvidia = 芯片巨头']);
  });
});
