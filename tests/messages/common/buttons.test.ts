import fc from 'fast-check';
import { expect, it } from 'vitest';
import { button, choiceLabel, fitsRow, isChosen } from '../../../src/messages/common/buttons.ts';
import { message } from '../../../src/messages/common/layout.ts';
import { tries } from '../../tries.ts';

const labels = fc.array(
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 24 }).filter((text) => text.trim() !== ''),
    fc.constantFrom('打开全文', '✓ 每天', 'Samsung Electronics (12)', '台积电', '1', '🔖 收藏'),
  ),
  { minLength: 1, maxLength: 8 },
);

it('a row whose labels a phone would cut becomes several, in the same order', () => {
  fc.assert(
    fc.property(labels, (texts) => {
      const row = texts.map((text) => button(text, { to: 'close' }));
      const { buttons } = message('text', [row]);
      expect(buttons.flat()).toEqual(row);
      for (const shown of buttons) {
        if (shown.length > 1) expect(shown.every(({ label }) => fitsRow(label, shown.length))).toBe(true);
      }
    }),
    tries(200),
  );
});

it.each([
  ['Samsung Electronics', 2, true],
  ['Samsung Electronics (3)', 2, false],
  ['打开全文', 4, true],
  ['名词解释 3', 3, true],
  ['名词解释（3）', 3, false],
])('%s on one of %i buttons is shown whole: %s', (label, buttons, isWhole) => {
  expect(fitsRow(label, buttons)).toBe(isWhole);
});

it('a choice is marked once, however often it is marked', () => {
  const marked = choiceLabel(choiceLabel('👍 2', true), true);
  expect(marked).toBe('✓ 👍 2');
  expect(isChosen(marked)).toBe(true);
  expect(choiceLabel(marked, false)).toBe('👍 2');
});
