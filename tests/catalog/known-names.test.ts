import { describe, expect, it } from 'vitest';
import { foldName, isHan } from '../../src/catalog/fold-name.ts';
import { knownNames } from '../../src/catalog/known-names.ts';
import { ENTITY_KINDS } from '../../src/domain/entity.ts';

describe('the built-in names', () => {
  it.each(ENTITY_KINDS)('give each %s name to one entry only, and write it once', (kind) => {
    const names = knownNames()
      .filter((entry) => entry.kind === kind)
      .flatMap(({ name, aliases }) => [name, ...aliases].map(foldName));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('hold no single Han character, which would be found everywhere', () => {
    const names = knownNames().flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name) => isHan(name) && [...name].length < 2)).toEqual([]);
  });
});
