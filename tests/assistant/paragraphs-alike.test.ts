import { expect, it } from 'vitest';
import { choosePassages } from '../../src/assistant/brief/choose-passages.ts';
import { paragraphsForModel } from '../../src/assistant/digest/episode-paragraphs.ts';
import { splitParagraphs } from '../../src/search/split-paragraphs.ts';
import { aSection } from '../a-section.ts';
import { anEpisode } from '../catalog/an-episode.ts';

const BODY = [
  '**湖光电力**去年点了 2*3*4 盏灯，坏的 < 10%。',
  '1. 湖光电力先修了南岸的路。\n2. 湖光电力再修了北岸的路，一共 36 公里。',
  '| 湖光电力的湖 | 灯数 |\n| --- | --- |\n| 南湖 | 4,815 |',
  '<details><summary>Original</summary>\n\n湖光电力 lit the lamps by hand.\n\n</details>',
  '来源：[湖光电力的年报](https://example.org/report)',
  '湖光电力说，明年不再点灯了。',
].join('\n\n');

it('a digest and a brief read the same paragraphs in the same order, figures and signs as they stand, and a question the same where short ones stand together', () => {
  const episode = anEpisode('lake', {
    sections: [aSection('', BODY), aSection('', '湖光电力的船票不涨价。')],
  });
  const entity = { kind: 'company', ref: 'c', name: '湖光电力', aliases: [], episodeIds: ['lake'] } as const;
  const archive = { topicsAmong: () => [entity], namedIn: () => [entity] };
  const read = [
    [0, '湖光电力去年点了 2*3*4 盏灯，坏的 < 10%。'],
    [0, '1. 湖光电力先修了南岸的路。\n2. 湖光电力再修了北岸的路，一共 36 公里。'],
    [0, '湖光电力的湖 · 灯数\n南湖 · 4,815'],
    [0, '湖光电力说，明年不再点灯了。'],
    [1, '湖光电力的船票不涨价。'],
  ] as const;
  expect(paragraphsForModel(episode).map(({ text, section }) => [section, text])).toEqual(read);
  const brief = choosePassages(archive, [episode], [entity]);
  expect(brief.map(({ text, section }) => [section, text])).toEqual(read);
  const textOf = (of: number): string =>
    read.flatMap(([section, text]) => (section === of ? [text] : [])).join('\n');
  const asked = splitParagraphs(episode).map(({ text, section }) => [section, text]);
  expect(asked).toEqual([
    [0, textOf(0)],
    [1, textOf(1)],
  ]);
});

it('a digest reads a long table to its end', () => {
  const rows = Array.from({ length: 200 }, (_, at) => `| 第${at + 1}座湖 | ${4_000 + at} |`);
  const episode = anEpisode('lakes', { body: `| 湖 | 灯数 |\n| --- | --- |\n${rows.join('\n')}` });
  const texts = paragraphsForModel(episode).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.join('\n')).toContain('第200座湖 · 4199');
});
