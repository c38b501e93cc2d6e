import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { AliasEntry } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

async function catalogOf(episodes: readonly Episode[], aliases: readonly AliasEntry[] = []) {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, aliases);
  return catalog;
}

/** Three episodes of a show that is called like a medium, and glossaries that say what the medium is called in English. */
const TIDES = ['a', 'b', 'c'].map((id) =>
  anEpisode(id, {
    listings: [...listingsOf('medium', '潮汐周刊'), ...listingsOf('show', '潮汐周刊')],
    terms: [{ name: '潮汐周刊', gloss: '一份讲海的周刊' }],
    pairs: [{ first: '潮汐周刊', second: 'Tide Weekly' }],
    body: '潮汐周刊又出了一期。',
  }),
);

describe('a show', () => {
  it('counts in each of its episodes, whether the text names it or not', async () => {
    const catalog = await catalogOf([
      anEpisode('a', { listings: listingsOf('show', '潮间带'), body: '别的事。' }),
    ]);
    expect(catalog.mentionsIn('a')).toMatchObject([
      { entity: { kind: 'show', name: '潮间带' }, supported: true },
    ]);
    expect(catalog.entities('show', 0, 9).entries).toMatchObject([{ episodes: 1, supported: 1 }]);
  });

  it('is found in either script, by pinyin, and when it is nearly right', async () => {
    const catalog = await catalogOf([anEpisode('a', { listings: listingsOf('show', '环球观潮台') })]);
    for (const name of ['環球觀潮台', 'huanqiuguanchaotai', 'hqgct'])
      expect(catalog.resolve(name, ['show'])).toMatchObject({
        kind: 'found',
        entity: { name: '环球观潮台' },
      });
    expect(catalog.resolve('环球观朝台', ['show'])).toMatchObject({ nearest: [{ name: '环球观潮台' }] });
  });

  it('is not the medium of its name: what glossaries teach of that is no name of the show', async () => {
    const catalog = await catalogOf(TIDES);
    expect(catalog.findNamed('medium', 'Tide Weekly')).toMatchObject({ name: '潮汐周刊' });
    expect(catalog.findNamed('show', 'Tide Weekly')).toBeUndefined();
    expect(catalog.findNamed('show', '潮汐周刊')).toMatchObject({ kind: 'show', aliases: [] });
  });

  it('makes no name known to the search, and no term its own', async () => {
    const shows = ['a', 'b'].map((id) =>
      anEpisode(id, {
        listings: listingsOf('show', '潮间带'),
        terms: [{ name: '潮间带', gloss: '涨落之间的海滩' }],
        pairs: [{ first: '潮间带', second: 'Intertidal Zone' }],
      }),
    );
    const other = anEpisode('c', { terms: [{ name: '潮间带', gloss: '海滩' }] });
    const catalog = await catalogOf([...shows, other]);
    expect(catalog.namesFor('潮间带')).not.toContain('Intertidal Zone');
    const term = catalog.findTerm('潮间带');
    expect(term && catalog.entityOfTerm(term.ref)).toBeUndefined();
    const show = catalog.findNamed('show', '潮间带');
    expect(catalog.entriesOf(show?.ref ?? '', 0, 9)).toMatchObject({
      total: 2,
      entries: [
        { reason: 'named', gloss: undefined },
        { reason: 'named', gloss: undefined },
      ],
    });
  });

  it('goes together with what its episodes are about, and is no companion of that', async () => {
    const about = ['a', 'b'].map((id) =>
      anEpisode(id, {
        listings: [...listingsOf('company', 'Ghostworks'), ...listingsOf('show', '潮间带')],
        body: 'Ghostworks 造船。',
      }),
    );
    const catalog = await catalogOf(about);
    const companionsOf = (kind: 'show' | 'company', name: string) =>
      catalog.profileOf(catalog.findNamed(kind, name)?.ref ?? '')?.companions.map((one) => one.name);
    expect(companionsOf('show', '潮间带')).toEqual(['Ghostworks']);
    expect(companionsOf('company', 'Ghostworks')).toEqual([]);
  });
});

it('a guest is called by the names of that person', async () => {
  const catalog = await catalogOf(
    [anEpisode('a', { listings: listingsOf('guest', '周明') })],
    [{ kind: 'person', name: '周明', aliases: ['Ming Zhou'] }],
  );
  expect(catalog.findNamed('guest', 'Ming Zhou')).toMatchObject({ kind: 'guest', name: '周明' });
});
