import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { AliasEntry } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { FollowScope } from '../../src/domain/subscriber.ts';
import { aSection } from '../a-section.ts';
import { pickOnly } from '../digests/pick-only.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

const OTHERS = '码头今天停电。';
const YARD = '湖畔造船开工。';
const listings = listingsOf('company', '湖畔造船');

/** Whether an episode of these paragraphs is about the yard; the archive and a preview of it say the same. */
async function isAboutYard(
  change: Partial<Episode> & { readonly body?: string },
  aliases: AliasEntry[] = [],
) {
  const episode = anEpisode('a', { listings, ...change });
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices([episode], aliases);
  const [mention] = catalog.mentionsIn('a');
  expect(catalog.mentionsOf(episode)).toEqual([mention]);
  return mention?.about;
}

/** A body of so many paragraphs, those at these places on the yard. */
function bodyWith(paragraphs: number, ...places: readonly number[]): string {
  return Array.from({ length: paragraphs }, (_, place) => (places.includes(place) ? YARD : OTHERS)).join(
    '\n\n',
  );
}

describe('an episode is about what it lists', () => {
  it('when its title, its summary or a heading names it', async () => {
    const body = bodyWith(9);
    expect(await isAboutYard({ body, title: '湖畔造船的夜班' })).toBe(true);
    expect(await isAboutYard({ body, summary: '说到湖畔造船。' })).toBe(true);
    expect(await isAboutYard({ sections: [aSection('码头', body), aSection('湖畔造船', body)] })).toBe(true);
    expect(await isAboutYard({ body })).toBe(false);
  });

  it('when it comes back to it throughout the text, not when an aside or an advertisement names it', async () => {
    expect(await isAboutYard({ body: bodyWith(30, 2, 14, 27) })).toBe(true);
    expect(await isAboutYard({ body: bodyWith(30, 14) })).toBe(false);
    expect(await isAboutYard({ body: bodyWith(30, 13, 14, 15) })).toBe(false);
    expect(await isAboutYard({ body: `${bodyWith(9)}\n\n${YARD.repeat(9)}` })).toBe(false);
  });

  it('when a section in a row of several comes back to it', async () => {
    const sections = (...places: readonly number[]) =>
      Array.from({ length: 7 }, (_, place) =>
        aSection(`第${place}节`, places.includes(place) ? YARD : OTHERS),
      );
    expect(await isAboutYard({ sections: sections(1, 2, 5) })).toBe(true);
    expect(await isAboutYard({ sections: sections(1, 2) })).toBe(false);
  });

  it('when all of a short text names it', async () => {
    expect(await isAboutYard({ body: bodyWith(1, 0) })).toBe(true);
    expect(await isAboutYard({ body: bodyWith(2, 0, 1) })).toBe(true);
    expect(await isAboutYard({ body: bodyWith(2, 1) })).toBe(false);
    expect(await isAboutYard({ body: bodyWith(3, 0, 1) })).toBe(false);
  });

  it('under all of its names together', async () => {
    const aliases = [{ kind: 'company' as const, name: '湖畔造船', aliases: ['Lakeside Yards'] }];
    const body = [YARD, OTHERS, 'Lakeside Yards 开工。', OTHERS, YARD, OTHERS, OTHERS].join('\n\n');
    expect(await isAboutYard({ body }, aliases)).toBe(true);
    expect(await isAboutYard({ body })).toBe(false);
  });

  it('whatever it is translated from: one aside with its original stays one', async () => {
    const original = '<details><summary>Original</summary>\n\nLakeside Yards starts.\n\n</details>';
    const aliases = [{ kind: 'company' as const, name: '湖畔造船', aliases: ['Lakeside Yards'] }];
    const body = `${OTHERS}\n\n${OTHERS}\n\n${YARD}\n\n${original}`;
    expect(await isAboutYard({ body }, aliases)).toBe(false);
  });

  it('always by a label, and never where the text does not name it', async () => {
    const catalog = createMemoryCatalog();
    const labels = [...listingsOf('tag', '航运'), ...listingsOf('show', '潮间带')];
    await catalog.replaceInSlices([anEpisode('a', { body: OTHERS, listings: [...listings, ...labels] })], []);
    expect(catalog.mentionsIn('a').map(({ entity, about }) => [entity.kind, about])).toEqual([
      ['company', false],
      ['tag', true],
      ['show', true],
    ]);
  });

  it('by what is known in the end, in whatever order it came', async () => {
    const aliases = [{ kind: 'company' as const, name: '湖畔造船', aliases: ['Lakeside Yards'] }];
    const episodes = Array.from({ length: 12 }, (_, index) =>
      anEpisode(`e${index}`, {
        datedAt: index,
        listings: listingsOf('company', index % 2 === 0 ? '湖畔造船' : 'Lakeside Yards'),
        body: bodyWith(7, index % 7, (index * 3) % 7).replace(YARD, 'Lakeside Yards'),
      }),
    );
    const together = createMemoryCatalog();
    await together.replaceInSlices(episodes, aliases);
    const oneByOne = createMemoryCatalog();
    for (let count = 1; count <= episodes.length; count += 1)
      await oneByOne.replaceInSlices(episodes.slice(-count), count < 6 ? [] : aliases);
    const mentions = (catalog: typeof together) => episodes.map(({ id }) => catalog.mentionsIn(id));
    expect(mentions(oneByOne)).toEqual(mentions(together));
  });
});

describe('a follow', () => {
  const episodes = [
    anEpisode('about', { listings, body: bodyWith(7, 1, 3, 5) }),
    anEpisode('passing', { listings, body: bodyWith(7, 3) }),
    anEpisode('listed', { listings, body: bodyWith(7) }),
  ];
  const yard = { kind: 'company', name: '湖畔造船' } as const;

  it('brings what is about an entity, or every mention of it where it asks for that', async () => {
    const catalog = createMemoryCatalog();
    await catalog.replaceInSlices(episodes, []);
    const only = (scope: FollowScope) => pickOnly(catalog, episodes, [{ ...yard, scope }]);
    expect(only('about')).toMatchObject([{ id: 'about', why: [{ name: '湖畔造船', scope: 'about' }] }]);
    expect(only('mentions')).toMatchObject([
      { id: 'about', why: [{ scope: 'about' }] },
      { id: 'passing', why: [{ name: '湖畔造船', scope: 'mentions' }] },
    ]);
  });

  it('brings every mention where one of two follows of the same thing asks for it', async () => {
    const catalog = createMemoryCatalog();
    await catalog.replaceInSlices(episodes, [{ ...yard, aliases: ['Lakeside Yards'] }]);
    const also = { kind: 'company', name: 'Lakeside Yards' } as const;
    for (const [one, other] of [
      ['about', 'mentions'],
      ['mentions', 'about'],
    ] as const) {
      const follows = [
        { ...yard, scope: one },
        { ...also, scope: other },
      ];
      expect(pickOnly(catalog, episodes, follows)).toMatchObject([{ id: 'about' }, { id: 'passing' }]);
    }
  });
});
