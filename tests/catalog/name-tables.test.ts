import { describe, expect, it } from 'vitest';
import { layNameTables } from '../../src/catalog/name-tables.ts';
import type { AliasEntry } from '../../src/domain/entity.ts';

function company(name: string, ...aliases: string[]): AliasEntry {
  return { kind: 'company', name, aliases };
}

function lay(edited: AliasEntry[], builtIn: AliasEntry[]) {
  return layNameTables(edited, builtIn).map(({ chosenName, key, spellings }) => ({
    chosenName,
    key,
    names: [...spellings.values()],
  }));
}

describe('the name tables', () => {
  it('let the editor name and extend a built-in entry', () => {
    expect(lay([company('英伟达', '老黄家')], [company('Nvidia', '英伟达', '輝達')])).toEqual([
      { chosenName: '英伟达', key: 'nvidia', names: ['英伟达', '老黄家', 'Nvidia', '輝達'] },
    ]);
  });

  it('let the editor move a name out of a built-in entry', () => {
    expect(lay([company('Meta AI', '脸书')], [company('Facebook', '脸书', 'FB')])).toEqual([
      { chosenName: 'Meta AI', key: undefined, names: ['Meta AI', '脸书'] },
      { chosenName: undefined, key: 'facebook', names: ['Facebook', 'FB'] },
    ]);
  });

  it('never make one of two entries that the editor wrote, even if both claim a name', () => {
    const tables = lay([company('Meta', '脸书'), company('Facebook', '脸书')], [company('Meta', 'Facebook')]);
    expect(tables.map(({ names }) => names)).toEqual([['Meta', '脸书'], ['Facebook']]);
  });

  it('give a canonical name to its own entry though an earlier one claims it as alias', () => {
    const tables = lay([company('Alphabet', 'Google'), company('Google', '谷歌')], []);
    expect(tables.map(({ names }) => names)).toEqual([['Alphabet'], ['Google', '谷歌']]);
  });
});
