import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldUnits } from '../../src/search/index/characters.ts';
import { inflateUnits, packText, writtenUnits } from '../../src/search/index/packed-text.ts';
import { tries } from '../tries.ts';

const anyUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x41, 0x570b, 0xff0c, 0xd842, 0xdfb7)))
  .map((units) => Uint16Array.from(units));

it('gives back a text unit for unit, lone surrogates included, wherever its collapsed part begins', () => {
  fc.assert(
    fc.property(anyUnits, fc.nat(), (units, anywhere) => {
      const openEnd = anywhere % (units.length + 1);
      const folded = foldUnits(units);
      const packed = packText(units, folded, openEnd);
      const open = new Uint16Array(packed.open.slice().buffer);
      const collapsed = inflateUnits(packed.collapsed, packed.collapsedLength);
      expect([...open, ...(collapsed ?? [])]).toEqual([...folded]);
      const openChanges = inflateUnits(packed.openChanges, packed.openLength);
      const collapsedChanges = inflateUnits(packed.collapsedChanges, packed.collapsedLength);
      expect(openChanges && writtenUnits(open, openChanges, 0)).toEqual(units.slice(0, openEnd));
      expect(collapsed && collapsedChanges && writtenUnits(collapsed, collapsedChanges, 0)).toEqual(
        units.slice(openEnd),
      );
    }),
    tries(),
  );
});

it('gives back a stretch of a text as it was written', () => {
  const units = Uint16Array.from('ASML，光刻機', (character) => character.charCodeAt(0));
  const folded = foldUnits(units);
  const { openChanges, openLength } = packText(units, folded, units.length);
  const changes = inflateUnits(openChanges, openLength);
  expect(changes && writtenUnits(folded.subarray(5, 8), changes, 5)).toEqual(units.subarray(5, 8));
});

it('tells units that are damaged, whatever has become of their bytes', () => {
  const units = Uint16Array.from({ length: 500 }, (_, at) => 0x4e00 + at);
  const { collapsed, collapsedLength } = packText(units, foldUnits(units), 0);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      const inflated = inflateUnits(bytes, collapsedLength);
      if (inflated) expect(inflated.length).toBe(collapsedLength);
    }),
    tries(),
  );
  expect(inflateUnits(collapsed.slice(0, -9), collapsedLength)).toBeUndefined();
  expect(inflateUnits(collapsed, collapsedLength - 1)).toBeUndefined();
});
