import { describe, expect, it } from 'vitest';
import {
  findFollowedWords,
  findWordSection,
  readFollowedWords,
  readWordSource,
  wordsRef,
} from '../../src/search/followed-words.ts';
import { aSection } from '../a-section.ts';
import { anEpisode } from '../catalog/an-episode.ts';

const episode = anEpisode('a', {
  title: '芯片出口管制',
  summary: '一份摘要',
  sections: [
    aSection('光刻', 'ASML 的機器。'),
    aSection('OpenAI 与電力', '一台光刻机。\n\n<details><summary>原文</summary>\n\nSubstation\n\n</details>'),
  ],
});
const source = readWordSource(episode);
const find = (typed: string) => findFollowedWords(source, readFollowedWords(typed));

describe('followed words', () => {
  it('are found where the title, the summary, a heading, the text and what is folded in it have all of them', () => {
    expect(find('芯片 管制')).toBe('title');
    for (const typed of ['芯片 光刻', '摘要', '光刻 机', 'asml', 'substation', '电力'])
      expect(find(typed)).toBe('text');
    for (const typed of ['芯片 蒸汽机', '蒸汽机', '']) expect(find(typed)).toBeUndefined();
  });

  it('do not mind width, case and script, nor the word that is used in Taiwan', () => {
    for (const typed of ['ＡＳＭＬ', 'Asml', '電力', '晶片', '機器']) expect(find(typed)).toBeDefined();
    expect(wordsRef('光刻 機')).toBe(wordsRef('  光刻　机 '));
    expect(wordsRef('光刻')).not.toBe(wordsRef('光刻 机'));
  });

  it('in letters are whole words', () => {
    expect(find('openai')).toBe('text');
    expect(find('AI')).toBeUndefined();
    expect(find('station')).toBeUndefined();
  });

  it('lead to the section that has most of them', () => {
    const place = (typed: string) => findWordSection(source, readFollowedWords(typed));
    expect(place('光刻 asml')).toBe(0);
    expect(place('光刻 电力')).toBe(1);
    expect(place('管制')).toBeUndefined();
  });
});
