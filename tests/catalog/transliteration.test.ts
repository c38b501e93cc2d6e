import { expect, it } from 'vitest';
import { foldName } from '../../src/catalog/fold-name.ts';
import { soundsAlike } from '../../src/catalog/transliteration.ts';

it.each([
  ['弗雷德里克·道格拉斯', 'Frederick Douglass'],
  ['约翰·巴丁', 'John Bardeen'],
  ['埃隆·马斯克', 'Elon Musk'],
  ['莱昂纳多·迪卡普里奥', 'Leonardo DiCaprio'],
])('%s is written as %s sounds', (chinese, latin) => {
  expect(soundsAlike(foldName(chinese), foldName(latin))).toBe(true);
});

it.each([
  ['约翰·科蒂斯', 'John Cornyn'],
  ['人工智能研究公司', 'OpenAI'],
  ['半导体', 'Semiconductor Manufacturing'],
  ['马', 'Ma'],
  ['阿里', 'Ali'],
  ['', ''],
])('%s is not written as %s sounds', (chinese, latin) => {
  expect(soundsAlike(foldName(chinese), foldName(latin))).toBe(false);
});
