import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookupFinder, findByTree, startOf } from '../../src/archive/names/find-words.ts';
import { NAMES_SCHEMA } from '../../src/archive/names/names-schema.ts';
import { textParts } from '../../src/catalog/episode-text.ts';
import { foldName } from '../../src/catalog/fold-name.ts';
import { isLoneHan } from '../../src/catalog/name-finder.ts';
import { makeSearchable, namesIn } from '../../src/catalog/name-search.ts';
import { createUnitReader } from '../../src/catalog/text-units.ts';
import { tries } from '../tries.ts';
import { anEpisode } from './an-episode.ts';
import { runAtOnce } from './run-at-once.ts';

/** Where the two finders find names: in one tree, and looked up one by one; both find the same, in the same places. */
function occurring(bodies: readonly string[], names: readonly string[]): Record<string, readonly number[]> {
  const words = names.map((folded, word) => ({ word, folded }));
  const db = new DatabaseSync(':memory:');
  db.exec(NAMES_SCHEMA);
  const add = db.prepare('INSERT INTO words VALUES (?, ?, ?)');
  for (const { word, folded } of words) {
    if (!isLoneHan(folded)) add.run(word, folded, startOf(folded));
  }
  const [byTree, byLookup] = [runAtOnce(findByTree(words)), createLookupFinder(db).find].map((find) => {
    const read = createUnitReader();
    const found = bodies.map((body, index) =>
      runAtOnce(find(read(textParts(anEpisode(`e${index}`, { title: '', body }))))),
    );
    return found.map((inBody) => inBody.sort((a, b) => a.word - b.word));
  });
  db.close();
  expect(byLookup).toEqual(byTree);
  const holding = (word: number) =>
    (byTree ?? []).flatMap((inBody, index) => (inBody.some((one) => one.word === word) ? [index] : []));
  return Object.fromEntries(words.map(({ word, folded }) => [folded, holding(word)]));
}

/** What a reader sees of a body: bold within a word leaves one word. */
function seenOf(body: string): string {
  return Array.from(textParts(anEpisode('e', { title: '', body })), ({ text }) => text).join('\n\n');
}

describe('the episodes that hold names', () => {
  it('are found in any script, width and case, and only between the borders of words', () => {
    const names = ['英伟达', 'skhynix', 'ai', 'h200', '芯片', '芯片厂'];
    const bodies = [
      '**輝達**和英偉達不是一个词',
      'ＳＫ－Hynix 的 OpenAI',
      '一块H200芯片',
      '芯\n\n片厂',
      '芯片\n厂，AI',
    ];
    expect(occurring(bodies, names)).toEqual({
      英伟达: [0],
      skhynix: [1],
      ai: [4],
      h200: [2],
      芯片: [2, 4],
      芯片厂: [4],
    });
  });

  it('are the ones that a search for each single name finds', () => {
    const letters = ['芯', '片', '廠', '高', '通', '胀', 'a', 'B', 'ab', '1'];
    const piece = fc.constantFrom(...letters, ' ', '-', '\n', '\n\n', '，', '**');
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const name = fc
      .array(fc.constantFrom('芯', '片', '厂', '高', '通', 'a', 'b', '1'), { minLength: 1, maxLength: 4 })
      .map((pieces) => foldName(pieces.join('')));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.uniqueArray(name, { maxLength: 8 }),
        (bodies, names) => {
          const each = names.map((one) => [
            one,
            bodies.flatMap((body, index) => (namesIn(makeSearchable(seenOf(body)), one) ? [index] : [])),
          ]);
          expect(occurring(bodies, names)).toEqual(Object.fromEntries(each));
        },
      ),
      tries(),
    );
  });

  it('are counted in a text of any size', () => {
    expect(occurring([`${'字'.repeat(300_000)}芯片`, '', '芯'], ['芯片'])).toEqual({ 芯片: [0] });
  });
});
