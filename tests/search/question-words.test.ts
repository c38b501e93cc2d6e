import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { readQuestionWords } from '../../src/search/question-words.ts';
import { anEpisode } from '../catalog/an-episode.ts';

describe('the words of a question', () => {
  it('are what glossaries explain, wherever that stands in a run of characters, and the rest of the run', async () => {
    const catalog = createMemoryCatalog();
    const terms = [{ name: '雾角石', english: 'Foghorn Stone', gloss: '一种石头' }];
    await catalog.replaceInSlices([anEpisode('quarry', { body: '雾角石出自北岸。', terms })], []);
    const typed = readQuestionWords('古老雾角石工匠是谁？', catalog).map((word) => word.typed);
    expect(new Set(typed)).toEqual(new Set(['古老', '雾角石', '工匠']));
  });

  it('are no question words, though a glossary explains them', async () => {
    const catalog = createMemoryCatalog();
    const terms = [{ name: '为什么', english: 'Why', gloss: '一本书' }];
    await catalog.replaceInSlices([anEpisode('book', { body: '《为什么》是一本书。', terms })], []);
    const typed = readQuestionWords('灯塔为什么不亮', catalog).map((word) => word.typed);
    expect(typed.join()).not.toContain('为什么');
  });
});
