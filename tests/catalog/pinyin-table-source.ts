import { polyphonic } from 'pinyin-pro';
import { simplifyCharacters } from '../../src/catalog/chinese-script.ts';

const FIRST = 0x4e00;
const LAST = 0x9fa5;

/** The file that holds the table. */
export const PINYIN_TABLE_FILE = new URL('../../src/catalog/pinyin-table.ts', import.meta.url);

/** The source text of the table, from what the library knows of every character. */
export function pinyinTableSource(): string {
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
 * Every reading of the simplified characters of the basic block (U+4E00 to U+9FA5), one syllable per line, \`v\` for \`ü\`.
 * Source: pinyin-pro 3 (MIT), which itself would take 16 MB more of an idle bot's memory. Written by \`npm run pinyin-table\`.
 */
export const PINYIN_TABLE = \`
${lines.join('\n')}
\`;
`;
}
