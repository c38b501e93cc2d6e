import { expect, it } from 'vitest';
import { packTexts, sectionTexts } from '../../src/document/section-text.ts';
import { aSection } from '../a-section.ts';

it('a body is not read for a text that is at hand', () => {
  // Half a surrogate pair, as a cut body may hold one, is kept as well.
  const texts = [{ heading: '一', blocks: ['潮汐', '\ud83d'], folded: '' }];
  const episode = {
    packedTexts: packTexts(texts),
    get sections(): never {
      throw new Error('the body was read');
    },
  };
  expect(sectionTexts(episode)).toEqual(texts);
});

it('the text of a section is that of its blocks, with what is folded apart', () => {
  const body = '提灯\n\n- 一盏\n- 两盏\n\n<details><summary>Original</summary>\n\nlanterns\n\n</details>';
  const [section] = sectionTexts({ sections: [aSection('夜', body)] });
  expect(section).toMatchObject({ heading: '夜', folded: 'lanterns' });
  expect(section?.blocks.filter(Boolean)).toEqual(['提灯', expect.stringContaining('两盏')]);
});
