import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { AliasEntry, Entity, EntityKind } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { ListPart } from '../../src/domain/list-part.ts';
import { aSection } from '../a-section.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

async function catalogOf(episodes: Episode[], aliases: AliasEntry[] = []) {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, aliases);
  return catalog;
}

/** Three episodes say that the two names are one. */
const GLOSSARIES = ['one', 'two', 'three'].map((id) =>
  anEpisode(id, { pairs: [{ first: '烁原', second: 'Enlumen' }] }),
);

function idsOf({ entries }: ListPart<Episode>): string[] {
  return entries.map(({ id }) => id);
}

function day(date: string): Partial<Episode> {
  return { date, datedAt: Date.parse(date) };
}

describe('the archive', async () => {
  const catalog = await catalogOf([
    anEpisode('b', day('2026-01-02')),
    anEpisode('c', day('2026-01-03')),
    anEpisode('a', day('2026-01-02')),
  ]);

  it('tells the latest first, episodes of one instant by id', () => {
    expect(idsOf(catalog.latest(0, 9))).toEqual(['c', 'a', 'b']);
    expect([...catalog.allEpisodes()]).toEqual(catalog.latest(0, 9).entries);
  });

  it('gives its lists by parts, each with how many there are', () => {
    expect(idsOf(catalog.latest(1, 1))).toEqual(['a']);
    expect(catalog.latest(9, 8)).toEqual({ entries: [], total: 3 });
    expect(idsOf(catalog.episodesWithin({}, 1, 9))).toEqual(['a', 'b']);
  });

  it('lists episodes by their days, both of them included, and among others', () => {
    expect(catalog.episodesSince('2026-01-03').map(({ id }) => id)).toEqual(['c']);
    expect(catalog.episodesSince('2026-01-02')).toHaveLength(3);
    expect(idsOf(catalog.episodesWithin({ from: '2026-01-03' }, 0, 9))).toEqual(['c']);
    expect(idsOf(catalog.episodesWithin({ until: '2026-01-02' }, 0, 9))).toEqual(['a', 'b']);
    expect(catalog.episodesWithin({ until: '2026-01-02', among: ['b', 'c'] }, 0, 1)).toMatchObject({
      entries: [{ id: 'b' }],
      total: 1,
    });
  });

  it('finds episodes by words of their titles, in any case, width and script', async () => {
    const titled = await catalogOf([
      anEpisode('old', { ...day('2026-01-01'), title: '輝達的 Ｂｉｇ 一年' }),
      anEpisode('new', { ...day('2026-01-02'), title: '辉达大会' }),
    ]);
    expect(titled.findByTitle('辉达', 1)).toMatchObject({ entries: [{ id: 'new' }], total: 2 });
    expect(idsOf(titled.findByTitle('big 辉达', 9))).toEqual(['old']);
    expect(titled.findByTitle('big 大会', 9)).toEqual({ entries: [], total: 0 });
  });

  it('has another revision after each change', async () => {
    const changing = await catalogOf([anEpisode('a')]);
    const before = changing.revision();
    expect(changing.revision()).toBe(before);
    await changing.replaceInSlices([anEpisode('a')], []);
    expect(changing.revision()).not.toBe(before);
  });

  it('finds episodes by id and by day', () => {
    expect(catalog.findEpisode('b')?.id).toBe('b');
    expect(catalog.findEpisode('z')).toBeUndefined();
    expect(catalog.episodesOn('2026-01-02').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('knows the neighbours of an episode in time', () => {
    expect(catalog.neighbours('a').older?.id).toBe('b');
    expect(catalog.neighbours('a').newer?.id).toBe('c');
    expect(catalog.neighbours('c').newer).toBeUndefined();
    expect(catalog.neighbours('z')).toEqual({});
  });

  it('answers with nothing while it is empty', () => {
    const empty = createMemoryCatalog();
    expect(empty.latest(0, 9)).toEqual({ entries: [], total: 0 });
    expect(empty.entities('company', 0, 9)).toEqual({ entries: [], total: 0 });
    expect(empty.mostNamed('company')).toBeUndefined();
    expect(empty.resolve('Nvidia')).toEqual({ kind: 'unknown', nearest: [], areNear: false });
  });
});

describe('entities', () => {
  it('are counted once an episode under all their names, most used first', async () => {
    const catalog = await catalogOf([
      anEpisode('a', { ...day('2026-01-01'), listings: listingsOf('company', '英伟达', 'NVIDIA', 'OpenAI') }),
      anEpisode('b', { ...day('2026-01-02'), listings: listingsOf('company', 'Nvidia', 'TSMC') }),
    ]);
    const { entries } = catalog.entities('company', 0, 9);
    const counts = entries.map(({ entity, episodes }) => [entity.name, episodes]);
    expect(counts.slice(0, 1)).toEqual([['英伟达', 2]]);
    expect(counts.slice(1).map(([name]) => name)).toEqual(expect.arrayContaining(['OpenAI', 'TSMC']));
    expect(counts).toHaveLength(3);
  });

  it('come by parts, and the most used one that a text names is known by itself', async () => {
    const catalog = await catalogOf([
      anEpisode('a', { body: '烁原', listings: listingsOf('company', 'Ghostworks', '烁原') }),
      anEpisode('b', { body: '无', listings: listingsOf('company', 'Ghostworks') }),
    ]);
    expect(catalog.entities('company', 1, 8)).toMatchObject({
      entries: [{ entity: { name: '烁原' }, episodes: 1, supported: 1 }],
      total: 2,
    });
    expect(catalog.mostNamed('company')?.name).toBe('烁原');
    expect(Array.from(catalog.allEntities('company'), ({ name }) => name)).toEqual(['Ghostworks', '烁原']);
  });

  it('are called as most episodes list them, other names beside, Han names first', async () => {
    const catalog = await catalogOf([
      anEpisode('a', { listings: listingsOf('company', '英伟达') }),
      anEpisode('b', { listings: listingsOf('company', 'Nvidia') }),
      anEpisode('c', { listings: listingsOf('company', 'Nvidia') }),
    ]);
    const [first] = catalog.entities('company', 0, 9).entries;
    const aliases = ['英伟达', '輝達', '英伟达公司', '辉达公司', 'NVDA', 'NVIDIA Corporation', 'NVIDIA Corp'];
    expect(first?.entity).toMatchObject({ name: 'Nvidia', aliases });
  });

  it('are called as the editor says, whatever the episodes write', async () => {
    const aliases: AliasEntry[] = [{ kind: 'company', name: '老黄家', aliases: ['Nvidia'] }];
    const catalog = await catalogOf([anEpisode('a', { listings: listingsOf('company', '輝達') })], aliases);
    expect(catalog.entities('company', 0, 9).entries[0]?.entity.name).toBe('老黄家');
  });

  it('learn a name from the glossary of another episode', async () => {
    const catalog = await catalogOf([
      anEpisode('a', { listings: listingsOf('company', '烁原') }),
      anEpisode('b', { pairs: [{ first: '烁原', second: 'Enlumen' }] }),
    ]);
    expect(catalog.resolve('enlumen')).toMatchObject({ kind: 'found', entity: { name: '烁原' } });
  });

  it('keep apart what has one name in two kinds', async () => {
    const catalog = await catalogOf([
      anEpisode('a', {
        listings: [...listingsOf('company', 'DeepSeek'), ...listingsOf('product', 'DeepSeek')],
      }),
    ]);
    const refOf = (kind: EntityKind) => catalog.entities(kind, 0, 9).entries[0]?.entity.ref;
    expect(refOf('company')).not.toBe(refOf('product'));
  });
});

describe('a ref', () => {
  const zhipu = (...names: string[]) =>
    anEpisode(names.join(), { listings: listingsOf('company', ...names) });

  async function refOf(episodes: Episode[], name: string): Promise<string> {
    const resolution = (await catalogOf(episodes)).resolve(name);
    return resolution.kind === 'found' ? resolution.entity.ref : '';
  }

  it('is eight characters that fit callback data, the same on every start', async () => {
    expect(await refOf([zhipu('烁原')], '烁原')).toMatch(/^[\w-]{8}$/);
    expect(await refOf([zhipu('烁原')], '烁原')).toBe(await refOf([zhipu('烁原')], '烁原'));
  });

  it('stays when a newer episode uses another name', async () => {
    const newer = anEpisode('new', { ...day('2026-04-01'), listings: listingsOf('company', 'Enlumen') });
    expect(await refOf([newer, zhipu('烁原'), ...GLOSSARIES], 'Enlumen')).toBe(
      await refOf([zhipu('烁原')], '烁原'),
    );
    expect(await refOf([zhipu('輝達')], '輝達')).toBe(await refOf([zhipu('Nvidia')], 'Nvidia'));
  });

  it('of a name that stood alone leads to the entity that it became part of', async () => {
    const alone = await refOf([zhipu('Enlumen')], 'Enlumen');
    const older = anEpisode('old', { ...day('2025-01-01'), listings: listingsOf('company', '烁原') });
    const catalog = await catalogOf([zhipu('Enlumen'), older, ...GLOSSARIES]);
    expect(catalog.findEntity(alone)?.name).toBe('烁原');
    expect(catalog.episodesOf(alone, 0, 0).total).toBe(2);
    expect(catalog.episodeIdsOf(alone)).toHaveLength(2);
  });

  it('that nobody has leads nowhere', async () => {
    const catalog = await catalogOf([zhipu('烁原')]);
    expect(catalog.findEntity('AAAAAAAA')).toBeUndefined();
    expect(catalog.episodesOf('AAAAAAAA', 0, 9)).toEqual({ entries: [], total: 0 });
    expect(catalog.episodeIdsOf('AAAAAAAA')).toEqual([]);
    expect(catalog.entriesOf('AAAAAAAA', 0, 9)).toEqual({ entries: [], total: 0, about: 0 });
    expect(catalog.profileOf('AAAAAAAA')).toBeUndefined();
  });
});

describe('support', () => {
  it('may stand in a folded part, but not run on from one block into the next', async () => {
    const body =
      '<details><summary>Original</summary>\n\nTSMC builds on.\n\n</details>\n\n收购 Meta\n\n- AI 的未来';
    const listings = listingsOf('company', 'TSMC', 'Meta AI');
    const mentions = (await catalogOf([anEpisode('a', { body, listings })])).mentionsIn('a');
    expect(mentions.filter(({ supported }) => supported).map(({ entity }) => entity.name)).toEqual(['TSMC']);
  });

  it('needs the title, summary, a heading or a body to give any of the names', async () => {
    const listings = listingsOf('company', 'Nvidia', 'Xiaomi', 'Netflix', 'TSMC', 'OpenAI', 'Ctrip');
    const episode = anEpisode('a', {
      title: '輝達的一年',
      summary: '小米也来了',
      sections: [aSection('奈飞', '**台積電**扩产，因为 OpenAIs 与携带程序无关。')],
      listings,
    });
    const mentions = (await catalogOf([episode])).mentionsIn('a');
    expect(mentions.filter(({ supported }) => !supported).map(({ entity }) => entity.name)).toEqual([
      'OpenAI',
      'Ctrip',
    ]);
  });

  it('is given to tags and categories as the labels of the editor', async () => {
    const listings = [...listingsOf('category', 'finance'), ...listingsOf('tag', 'ai-compute')];
    const mentions = (await catalogOf([anEpisode('a', { listings })])).mentionsIn('a');
    expect(mentions.map(({ entity, supported }) => [entity.kind, supported])).toEqual([
      ['tag', true],
      ['category', true],
    ]);
  });

  it('is told with each episode of an entity, newest first', async () => {
    const catalog = await catalogOf([
      anEpisode('a', { ...day('2026-01-01'), body: '英伟达', listings: listingsOf('company', 'Nvidia') }),
      anEpisode('b', { ...day('2026-01-02'), body: '无', listings: listingsOf('company', 'Nvidia') }),
    ]);
    const ref = catalog.entities('company', 0, 9).entries[0]?.entity.ref ?? '';
    const { entries } = catalog.episodesOf(ref, 0, 9);
    expect(entries.map(({ episode, supported }) => [episode.id, supported])).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });

  it('comes when three other episodes teach the name that the text uses, and goes with them', async () => {
    const listing = anEpisode('a', { body: '烁原发布新芯片', listings: listingsOf('company', 'Enlumen') });
    const catalog = await catalogOf([listing]);
    expect(catalog.mentionsIn('a')[0]?.supported).toBe(false);
    await catalog.replaceInSlices([listing, ...GLOSSARIES], []);
    expect(catalog.mentionsIn('a')[0]?.supported).toBe(true);
    await catalog.replaceInSlices([listing], []);
    expect(catalog.mentionsIn('a')[0]?.supported).toBe(false);
  });

  it('follows the text of a changed file', async () => {
    const listings = listingsOf('company', 'Nvidia');
    const catalog = await catalogOf([anEpisode('a', { body: '无', listings })]);
    await catalog.replaceInSlices([anEpisode('a', { body: '英伟达', listings })], []);
    expect(catalog.mentionsIn('a')[0]?.supported).toBe(true);
  });

  it('is told of a preview that the archive does not hold', async () => {
    const catalog = await catalogOf([anEpisode('a', { listings: listingsOf('company', 'Nvidia') })]);
    const preview = anEpisode('p', {
      body: '川普见黄仁勋',
      listings: [...listingsOf('person', 'Donald Trump', '无名氏'), ...listingsOf('company', '輝達', '烁原')],
    });
    const told = catalog.mentionsOf(preview).map(({ entity, supported }) => [entity.name, supported]);
    expect(told).toEqual([
      ['Nvidia', false],
      ['烁原', false],
      ['Donald Trump', true],
      ['无名氏', false],
    ]);
    expect(catalog.mentionsIn('p')).toEqual([]);
    expect(catalog.entities('person', 0, 9).entries).toEqual([]);
  });
});

describe('a typed name', async () => {
  const catalog = await catalogOf([
    anEpisode('a', {
      listings: [
        ...listingsOf('company', 'Nvidia', 'SK Hynix', 'DeepSeek'),
        ...listingsOf('product', 'DeepSeek', 'H200'),
        ...listingsOf('tag', '人工智能'),
      ],
    }),
    anEpisode('b', { listings: [...listingsOf('product', 'DeepSeek'), ...listingsOf('company', 'Nvidia')] }),
  ]);

  function found(name: string, kinds?: EntityKind[]): Entity | undefined {
    const resolution = catalog.resolve(name, kinds);
    return resolution.kind === 'found' ? resolution.entity : undefined;
  }

  function nearest(name: string, kinds?: EntityKind[]): string[] {
    const resolution = catalog.resolve(name, kinds);
    return resolution.kind === 'unknown' ? resolution.nearest.map((entity) => entity.name) : [];
  }

  it.each(['英伟达', '輝達', '辉达', 'NVIDIA', 'nvidia', 'ＮＶＩＤＩＡ', ' Nvidia '])(
    '%s means Nvidia',
    (name) => {
      expect(found(name)?.name).toBe('Nvidia');
    },
  );

  it('is found by the words of Taiwan', () => {
    expect(found('#人工智慧')?.name).toBe('人工智能');
    expect(found('SK海力士')?.name).toBe('SK Hynix');
  });

  it('of several kinds means the first kind asked for, or else the most used', () => {
    expect(found('DeepSeek', ['company', 'product'])?.kind).toBe('company');
    expect(found('DeepSeek')?.kind).toBe('product');
    expect(found('H200', ['company'])).toBeUndefined();
  });

  it('asked for among the wrong kind is offered first among the nearest', () => {
    expect(nearest('H200', ['company'])[0]).toBe('H200');
  });

  it('that no episode lists is unknown, however well known', () => {
    expect(found('微软')).toBeUndefined();
  });

  it('with a slip offers what was meant', () => {
    expect(nearest('Nvida')).toEqual(['Nvidia']);
    expect(nearest('英伟大')).toEqual(['Nvidia']);
    expect(nearest('skhynx')).toEqual(['SK Hynix']);
  });

  it('that resembles nothing offers the most used of its kinds', () => {
    expect(nearest('什么都不是', ['product'])).toEqual(['DeepSeek', 'H200']);
    expect(nearest('')[0]).toBe('Nvidia');
  });

  it.each(['x'.repeat(10_000), '英伟达'.repeat(4000), 'a '.repeat(5000), '\ud800'.repeat(500)])(
    'of huge length is unknown',
    (name) => {
      expect(catalog.resolve(name).kind).toBe('unknown');
    },
  );

  it('offers at most eight others', async () => {
    const many = await catalogOf([
      anEpisode('a', {
        listings: listingsOf('tag', ...Array.from({ length: 20 }, (_, index) => `tag${index}`)),
      }),
    ]);
    const resolution = many.resolve('tag');
    expect(resolution.kind === 'unknown' && resolution.nearest).toHaveLength(8);
  });
});
