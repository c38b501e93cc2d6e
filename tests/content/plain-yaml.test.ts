import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { readPlainYaml } from '../../src/content/plain-yaml.ts';
import { tries } from '../tries.ts';

/** What the whole parser gives: numbers as written; undefined for what is no sound mapping. */
function readWholly(source: string): unknown {
  const document = parseDocument(source, {
    schema: 'core',
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  visit(document, {
    Scalar: (_key, scalar) => {
      if (isScalar(scalar) && typeof scalar.value === 'number' && scalar.source) scalar.value = scalar.source;
    },
  });
  return document.toJS();
}

const word = fc.oneof(
  fc.constantFrom(
    ...[
      '潮汐',
      'a b',
      '1.10',
      '007',
      '0x1F',
      '0o7',
      '1e3',
      '.5',
      '+1',
      '-0',
      '1_000',
      '.inf',
      '.nan',
      '2026-01-05',
    ],
    ...[
      'true',
      'True',
      'TRUE',
      'false',
      'yes',
      'no',
      'on',
      'null',
      'Null',
      '~',
      '',
      'x: y',
      'x:y',
      '甲：乙',
      'a #b',
    ],
    ...[
      'a#b',
      '#',
      '# c',
      "'q'",
      '"q"',
      "'it''s'",
      String.raw`"\u6f6e\n\"q\""`,
      String.raw`"\x41\/\_"`,
      "'open",
    ],
    ...[
      '"open',
      '[a, b]',
      '[]',
      '[a, [b]]',
      '[a b, "c, d", 1.0]',
      '[a,,b]',
      '[a, ]',
      '[a: b]',
      '{a: b}',
      '{}',
      '[',
    ],
    ...[
      ']',
      'a]',
      '|',
      '>',
      '|-',
      '>+',
      '|2',
      '&a',
      '*a',
      '!!str 1',
      '@a',
      '`a`',
      '%a',
      '- a',
      '-a',
      '? a',
      ', a',
    ],
    ...[
      '---',
      '...',
      '<<',
      '=',
      '1:30',
      '12:30:45',
      'https://e.org/p?q=1#f',
      'a\u00a0b',
      '\u2028',
      '🙂',
      'a  b  ',
    ],
  ),
  fc.string({ unit: fc.constantFrom(...'ab1.:#-\'"[]{},|>&*!%@`?~= 潮，：\\'), maxLength: 8 }),
);
const key = fc.oneof(
  fc.constantFrom(
    'title',
    'date',
    'tags',
    'a_b',
    'Title',
    'tags',
    'x-y',
    '标题',
    'null',
    'true',
    '1',
    '"k"',
    '__proto__',
    '<<',
  ),
  fc.constantFrom('constructor', 'toString', 'a b', '? k', 'y', '~'),
);
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(key, fc.constantFrom(': ', ':', ' : ', ':  '), word).map((parts) => parts.join('')),
  },
  fc
    .tuple(fc.constantFrom('- ', '  - ', '    - ', '-', '  ', '    ', '\t', ''), word)
    .map((parts) => parts.join('')),
  fc
    .tuple(key, fc.array(word, { maxLength: 3 }))
    .map(([name, words]) => `${name}:\n${words.map((each) => `- ${each}`).join('\n')}`),
  fc
    .tuple(key, fc.constantFrom('|', '>', '|-', '>-'), fc.array(word, { maxLength: 3 }))
    .map(([name, mark, words]) => `${name}: ${mark}\n${words.map((each) => `  ${each}`).join('\n')}`),
  fc.constantFrom('', '# comment', '  # comment', ' '),
);
const frontMatter = fc.array(line, { maxLength: 6 }).map((lines) => `\n${lines.join('\n')}`);

it('what the fast parser takes has the values that the whole one gives', () => {
  fc.assert(
    fc.property(frontMatter, (source) => {
      const plain = readPlainYaml(source);
      if (plain !== undefined) expect(plain).toEqual(readWholly(source));
    }),
    tries(3000),
  );
});

it('the fast parser leaves lines of spaces to the whole one', () => {
  expect(readPlainYaml('title: |\n   \n')).toBeUndefined();
});
