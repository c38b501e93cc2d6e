import { describe, expect, it } from 'vitest';
import { parseEpisode } from '../../src/content/parse-episode.ts';

/** What an episode with these lines in its front matter is a part of, as `kind name`. */
function creditsIn(...lines: string[]): string[] {
  const text = `---\n${['title: 退潮以后', 'date: 2026-03-04', ...lines].join('\n')}\n---\n`;
  const read = parseEpisode('x.md', new TextEncoder().encode(text), Date.UTC(2026, 3, 1));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.episode.listings.map(({ kind, name }) => `${kind} ${name}`);
}

describe('the show of an episode', () => {
  it('is its speaker, else its channel, else its author', () => {
    expect(creditsIn('speaker: 潮间带', 'channel: 别的台', 'author: 阿禾')).toEqual(['show 潮间带']);
    expect(creditsIn('speaker: ""', 'channel: 潮间带', 'author: 阿禾')).toEqual(['show 潮间带']);
    expect(creditsIn('channel: null', 'author: 阿禾')).toEqual(['show 阿禾']);
  });

  it('is none where nothing is written, or only a dash', () => {
    expect(creditsIn()).toEqual([]);
    expect(creditsIn('speaker: "—"', 'series: "-"', 'guest: ""')).toEqual([]);
  });
});

it('series, area and each guest are listed too, after what the episode is about', () => {
  const credits = creditsIn('guest: 周明、Jane Roe', 'series: 海上十讲', 'area: sea-life', 'tags: [tides]');
  expect(credits).toEqual(['tag tides', 'guest 周明', 'guest Jane Roe', 'series 海上十讲', 'area sea-life']);
});
