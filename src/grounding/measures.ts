import type { Amount, Derived } from './operand.ts';
import type { Unit } from './unit-words.ts';

/** What one unit is in another one, by their international definitions (an oil barrel is 42 US gallons; 15 亩 are a hectare). */
const CONVERSIONS: readonly (readonly [Unit, Unit, number])[] = [
  ['measure:mile', 'measure:metre', 1_609.344],
  ['measure:foot', 'measure:metre', 0.3048],
  ['measure:inch', 'measure:metre', 0.0254],
  ['measure:pound', 'measure:gram', 453.592_37],
  ['measure:ounce', 'measure:gram', 28.349_523],
  ['measure:acre', 'measure:square', 4_046.856_4],
  ['measure:hectare', 'measure:square', 10_000],
  ['measure:mu', 'measure:square', 10_000 / 15],
  ['measure:acre', 'measure:hectare', 0.404_685_64],
  ['measure:gallon', 'measure:litre', 3.785_411_8],
  ['measure:barrel', 'measure:litre', 158.987_29],
];

/** An amount in other units of the same measure. */
export function convert({ value, unit }: Amount): Derived[] {
  return CONVERSIONS.flatMap(([one, other, factor]): Derived[] => {
    if (unit === one) return [{ value: value * factor, unit: other, by: 'rounding' }];
    return unit === other ? [{ value: value / factor, unit: one, by: 'rounding' }] : [];
  });
}
