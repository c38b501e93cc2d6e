import { describe, expect, it } from 'vitest';
import { outlineOf, summaryOf } from '../../src/assistant/extractive.ts';
import { parseEpisode } from '../../src/content/parse-episode.ts';

function episodeOf(body: string) {
  const read = parseEpisode(
    'a.md',
    new TextEncoder().encode(`---\ntitle: 一\ndate: 2026-01-05\n---\n${body}`),
    0,
  );
  if ('problems' in read) throw new Error('the sample has faults');
  return { ...read.episode, id: 'a' };
}

// What was quadratic took minutes on the same texts, or all of the memory: that meets the limit of the runner.
describe('the summary and the outline of a huge text', () => {
  it.each([
    ['one character', '字'.repeat(250_000)],
    ['words without a full stop, as a machine hears them', 'one word after another '.repeat(30_000)],
    ['opening brackets', '['.repeat(250_000)],
    ['blank lines', `${'\n'.repeat(250_000)}字`],
    ['spaces', `字${' '.repeat(250_000)}字`],
    ['closing quotes', `。${'”'.repeat(200_000)}`],
    ['open links', '[a]('.repeat(60_000)],
  ])('come when it is %s', (_, body) => {
    const episode = episodeOf(body);
    summaryOf(episode);
    expect(outlineOf(episode)).toBeInstanceOf(Array);
  });

  it('are worked out once, for all subscribers', () => {
    const han = (index: number) => String.fromCodePoint(0x4e00 + ((index * 7919) % 5000));
    const sentences = Array.from({ length: 240_000 }, (_, index) => (index % 26 === 25 ? '。' : han(index)));
    const episode = episodeOf(sentences.join(''));
    const first = summaryOf(episode);
    for (let subscriber = 0; subscriber < 100; subscriber += 1) expect(summaryOf(episode)).toBe(first);
  });
});
