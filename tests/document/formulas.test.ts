import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/document/parse-body.ts';
import { plainTextOfAll } from '../../src/document/plain-text.ts';

/** What a reader sees of a body. */
function textOf(markdown: string): string {
  return plainTextOfAll(parseBody(markdown).blocks);
}

describe('a formula', () => {
  test.each([
    ['2\\frac{1}{3}=\\frac{7}{3}', '2 1/3 = 7/3'],
    ['\\frac{a}{b}^2', '(a/b)²'],
    ['\\frac{1}{2\\pi}', '1/(2π)'],
    ['\\frac{\\eta}{\\sigma}g', '(η/σ)g'],
    ['2\\frac{a}{b}', '2(a/b)'],
    ['a \\div \\frac{b}{c}', 'a ÷ (b/c)'],
    ['\\frac{\\frac{a}{b}}{2}', '(a/b) / 2'],
    ['\\sqrt{ab}', '√(ab)'],
    ['\\sqrt{81} + \\sqrt{2}x', '√81 + √2 x'],
    ['\\sqrt{x}^2', '(√x)²'],
    ['\\sqrt[3]{x+1}', '∛(x+1)'],
    ['x^ab', 'x^a b'],
    ['90^\\circ', '90°'],
  ])('keeps its value: %s', (tex, text) => {
    expect(textOf(`$$${tex}$$`)).toBe(text);
  });

  test.each([
    ['A\\times B \\neq B \\times A', 'A × B ≠ B × A'],
    ['\\theta / 256', 'θ / 256'],
    ['\\Delta x = -\\alpha \\beta', 'Δx = -αβ'],
    ['O(\\log \\log n)', 'O(log log n)'],
    ['\\lceil\\log_2 120\\rceil = 7', '⌈log₂ 120⌉ = 7'],
    ['\\left(1 - \\frac{1}{\\left|E\\right|}\\right)^2', '(1 - 1/(|E|))²'],
    ['\\lim_{n\\to\\infty}\\frac{1}{n}=0', 'lim_(n → ∞) (1/n) = 0'],
    ['S_1, \\ldots, S_m', 'S₁, …, S_m'],
    ['1 \\text{ 元} \\times 13\\%', '1 元 × 13%'],
  ])('has signs and words for commands: %s', (tex, text) => {
    expect(textOf(`$$${tex}$$`)).toBe(text);
  });

  test.each(['\\foo{x}', '\\frac{a', '{a', 'a}', `${'\\sqrt{'.repeat(20)}x${'}'.repeat(20)}`])(
    'stays as it is where it cannot be worded: %s',
    (tex) => {
      expect(parseBody(`$$${tex}$$`).blocks).toEqual([
        { kind: 'formula', text: tex, isReadable: false, tex },
      ]);
    },
  );

  test.each(['$i$', '$ab$', '$A+A$', '$a<b$', '$2*3*4$', '$(0, 0)$', '$0.73$', '$F=ma$', '$$x$$', '$-1/d$'])(
    'of single letters and numbers loses its dollars: %s',
    (source) => {
      expect(textOf(`第${source}个`)).toBe(`第${source.replaceAll('$', '')}个`);
    },
  );

  test.each([
    '$5 and $6',
    'US$5 与 US$6',
    '$5$6',
    '$5-$10',
    '$PATH=$HOME/bin',
    `\${HOME}/bin:\${PATH}`,
    '$name$',
    '人均 $$=中档，$$$=高档',
    'bull$%^ing or #$ that',
    '$GOOG, $META 与 $TSLA/$NVDA',
  ])('is not what only has dollars: %s', (source) => {
    expect(textOf(source)).toBe(source);
  });
});
