import { polyphonic } from 'pinyin-pro';
import { expect, it } from 'vitest';
import { simplifyCharacters } from '../../src/catalog/chinese-script.ts';

const FIRST = 0x4e00;
const LAST = 0x9fa5;

/** The table as it has to be: `npx vitest run tests/catalog/pinyin-table.test.ts -u` writes it anew. */
function writeTable(): string {
  const bySyllable = new Map<string, string>();
  for (let code = FIRST; code <= LAST; code += 1) {
    const character = String.fromCodePoint(code);
    if (simplifyCharacters(character) !== character) continue;
    const [readings = []] = polyphonic(character, { toneType: 'none', v: true, type: 'array' });
    for (const syllable of new Set(readings.filter((reading) => /^[a-z]+$/.test(reading)))) {
      bySyllable.set(syllable, `${bySyllable.get(syllable) ?? ''}${character}`);
    }
  }
  const lines = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([one, all]) => `${one} ${all}`);
  return `/**
 * Every reading of the simplified characters of the basic block (U+4E00 to U+9FA5), a syllable a line, \`v\` for \`ü\`.
 * Source: pinyin-pro 3 (MIT), of which a bot at rest would hold 16 MB more.
 */
export const PINYIN_TABLE = \`
${lines.join('\n')}
\`;
`;
}

it('the table of pinyin holds what the library knows of every character', async () => {
  await expect(writeTable()).toMatchFileSnapshot('../../src/catalog/pinyin-table.ts');
});
