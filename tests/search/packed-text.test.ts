import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldUnits } from '../../src/search/index/characters.ts';
import { packText, unpackFolded, unpackWritten } from '../../src/search/index/packed-text.ts';
import { tries } from '../tries.ts';

const anyUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x41, 0x570b, 0xff0c, 0xd842, 0xdfb7)))
  .map((units) => Uint16Array.from(units));

it('gives back a text unit for unit, lone surrogates included', () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      const packed = packText(units, foldUnits(units));
      const folded = unpackFolded(packed);
      expect(folded).toEqual(foldUnits(units));
      expect(folded && unpackWritten(folded, packed)).toEqual(units);
    }),
    tries(),
  );
});

it('tells a text that is damaged, whatever has become of its bytes', () => {
  const units = Uint16Array.from({ length: 500 }, (_, at) => 0x4e00 + at);
  const packed = packText(units, foldUnits(units));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      const folded = unpackFolded({ ...packed, folded: bytes });
      if (folded) expect(folded.length).toBe(packed.length);
    }),
    tries(),
  );
  expect(unpackFolded({ ...packed, folded: packed.folded.slice(0, -9) })).toBeUndefined();
  expect(unpackFolded({ ...packed, length: packed.length - 1 })).toBeUndefined();
});
