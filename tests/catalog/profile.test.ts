import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { aSection } from '../a-section.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

/** An episode of that day of March that lists and names these companies. */
function naming(day: number, companies: readonly string[], change: Partial<Episode> = {}): Episode {
  const date = `2026-03-${String(day).padStart(2, '0')}`;
  return anEpisode(`day-${day}`, {
    date,
    datedAt: Date.parse(date),
    listings: listingsOf('company', ...companies),
    body: `今天说 ${companies.join(' 和 ')}。`,
    ...change,
  });
}

async function profileIn(episodes: readonly Episode[], name: string) {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, []);
  const resolution = catalog.resolve(name);
  const ref = resolution.kind === 'found' ? resolution.entity.ref : '';
  const profile = catalog.profileOf(ref);
  if (!profile) throw new Error(`nothing is called ${name}`);
  const entriesFrom = (from: number, count: number) => catalog.entriesOf(ref, from, count);
  return { ...profile, ...entriesFrom(0, 99), entriesFrom };
}

describe('the profile of an entity', () => {
  it('has the first and the last day on which a text names it, not those that only list it', async () => {
    const profile = await profileIn(
      [
        naming(1, ['Nvidia'], { sections: [] }),
        naming(3, ['Nvidia']),
        naming(2, ['Nvidia']),
        naming(9, ['英伟达'], { sections: [aSection('', '别的事。')] }),
      ],
      'Nvidia',
    );
    expect(profile.named).toEqual({ first: '2026-03-02', last: '2026-03-03' });
    expect(profile.entries.map(({ episode, reason }) => [episode.id, reason])).toEqual([
      ['day-3', 'named'],
      ['day-2', 'named'],
      ['day-9', 'listed'],
      ['day-1', 'listed'],
    ]);
  });

  it('tells where each episode names it first, in any script and under any of its names', async () => {
    const told = (day: number, change: Partial<Episode>) => naming(day, ['台积电'], change);
    const aliases = [{ name: '台积电', aliases: ['TSMC'], kind: 'company' as const }];
    const text = aSection('代工', '台積電扩产。');
    const others = ['一', '二'].map((heading) => aSection(heading, '别的事。'));
    const catalog = createMemoryCatalog();
    await catalog.replaceInSlices(
      [
        told(7, { title: '台積電的故事', sections: [text] }),
        told(6, { summary: '说到 TSMC。', sections: [text] }),
        told(5, { sections: [...others, text] }),
        told(4, { sections: [...others, aSection('TSMC 的一天', '别的事。'), text] }),
        told(3, { sections: Array.from({ length: 80 }, () => others[0] ?? text).concat(text) }),
        told(2, { title: 'TSMCs', sections: others }),
      ],
      aliases,
    );
    const resolution = catalog.resolve('TSMC');
    const ref = resolution.kind === 'found' ? resolution.entity.ref : '';
    expect(catalog.entriesOf(ref, 0, 9).entries.map(({ place }) => place)).toEqual([
      { kind: 'title' },
      { kind: 'summary' },
      { kind: 'section', heading: 'TSMC 的一天' },
      { kind: 'section', heading: '代工' },
      { kind: 'text' },
      undefined,
    ]);
  });

  it('has no days when no text names it', async () => {
    const profile = await profileIn([naming(1, ['Ghostworks'], { sections: [] })], 'Ghostworks');
    expect(profile).toMatchObject({ named: undefined, companions: [], gloss: undefined });
  });

  it('names those it stands with more than once, and puts what is everywhere after what is its own', async () => {
    const elsewhere = [5, 6, 7, 8, 9, 10, 11, 12].map((day) => naming(day, ['Everywhere']));
    const profile = await profileIn(
      [
        naming(1, ['Nvidia', 'TSMC', 'Everywhere']),
        naming(2, ['Nvidia', 'TSMC', 'Everywhere']),
        naming(3, ['Nvidia', 'Everywhere', 'Chance']),
        naming(4, ['Nvidia'], { listings: listingsOf('company', 'Nvidia', 'Ghostworks', 'TSMC') }),
        ...elsewhere,
      ],
      '英伟达',
    );
    expect(profile.companions.map(({ name }) => name)).toEqual(['TSMC', 'Everywhere']);
  });

  it('counts tags as company for tags only', async () => {
    const listings = [...listingsOf('company', 'Nvidia', 'TSMC'), ...listingsOf('tag', '芯片', '代工')];
    const episodes = [1, 2].map((day) => naming(day, ['Nvidia', 'TSMC'], { listings }));
    expect((await profileIn(episodes, 'Nvidia')).companions.map(({ name }) => name)).toEqual(['TSMC']);
    expect((await profileIn(episodes, '芯片')).companions.map(({ name }) => name)).toContain('代工');
  });

  it('has the glosses under any of its names, newest first, and the episodes that only explain it', async () => {
    const gloss = (name: string, text: string) => ({ terms: [{ name, english: 'Nvidia', gloss: text }] });
    const profile = await profileIn(
      [
        naming(1, ['Nvidia'], gloss('英伟达', '做显卡的公司')),
        naming(2, ['TSMC'], gloss('輝達', '做晶片的公司')),
        naming(3, ['英伟达'], gloss('英伟达', '卖算力的公司')),
      ],
      'nvidia',
    );
    expect(profile.entries.map(({ episode, gloss }) => [episode.id, gloss])).toEqual([
      ['day-3', '卖算力的公司'],
      ['day-1', '做显卡的公司'],
      ['day-2', '做晶片的公司'],
    ]);
    expect(profile.entries.map(({ reason }) => reason)).toEqual(['named', 'named', 'explained']);
    expect(profile.named).toEqual({ first: '2026-03-01', last: '2026-03-03' });
  });

  it('is told by the gloss on which most recent ones agree, never by a single word', async () => {
    const gloss = (text: string) => ({ terms: [{ name: '英伟达', english: 'Nvidia', gloss: text }] });
    const profile = await profileIn(
      [
        naming(9, ['英伟达'], gloss('芯片')),
        naming(8, ['英伟达'], gloss('昨天跌了三个点的那一家')),
        naming(7, ['英伟达'], gloss('设计图形芯片的美国公司')),
        naming(6, ['英伟达'], gloss('设计图形芯片的公司')),
        naming(5, ['英伟达'], gloss('设计人工智能芯片的公司')),
      ],
      'nvidia',
    );
    expect(profile.gloss).toMatchObject({ text: '设计图形芯片的公司' });
    const word = await profileIn([naming(1, ['英伟达'], gloss('芯片'))], 'nvidia');
    expect(word.gloss).toBeUndefined();
  });

  it('counts its episodes by month, also the months without one', async () => {
    const on = (date: string, id: string) => ({
      ...naming(1, ['Nvidia']),
      id,
      date,
      datedAt: Date.parse(date),
    });
    const profile = await profileIn(
      [on('2026-01-30', 'a'), on('2025-11-02', 'b'), on('2025-11-01', 'c')],
      'Nvidia',
    );
    expect(profile.months).toEqual([
      { month: '2026-01', episodes: 1, before: 0 },
      { month: '2025-12', episodes: 0, before: 0 },
      { month: '2025-11', episodes: 2, before: 1 },
    ]);
  });

  it('gives what is about it before what only mentions it, and leads to both by month', async () => {
    const aside = { sections: ['一', '二', '三'].map((heading) => aSection(heading, '别的事。')) };
    const inPassing = { sections: [...aside.sections, aSection('四', '顺带说到 Nvidia。')] };
    const on = (date: string, change: Partial<Episode> = {}) =>
      naming(1, ['Nvidia'], { id: date, date, datedAt: Date.parse(date), ...change });
    const profile = await profileIn(
      [
        on('2026-03-02', inPassing),
        on('2026-03-01'),
        on('2026-02-01', inPassing),
        on('2026-01-02'),
        on('2026-01-01', aside),
      ],
      'Nvidia',
    );
    expect(profile.about).toBe(2);
    expect(profile.entries.map(({ episode, about, reason }) => [episode.id, about, reason])).toEqual([
      ['2026-03-01', true, 'named'],
      ['2026-01-02', true, 'named'],
      ['2026-03-02', false, 'named'],
      ['2026-02-01', false, 'named'],
      ['2026-01-01', false, 'listed'],
    ]);
    expect(profile.months).toEqual([
      { month: '2026-03', episodes: 2, before: 0 },
      { month: '2026-02', episodes: 1, before: 3 },
      { month: '2026-01', episodes: 2, before: 1 },
    ]);
    expect(profile.named).toEqual({ first: '2026-01-02', last: '2026-03-02' });
    expect(profile.entriesFrom(1, 2)).toMatchObject({ about: 2, total: 5 });
  });

  it('gives its episodes by parts, each with what was said last before it', async () => {
    const gloss = (text: string) => ({ terms: [{ name: '英伟达', english: 'Nvidia', gloss: text }] });
    const { entriesFrom, ...profile } = await profileIn(
      [
        naming(4, ['英伟达'], gloss('卖算力的公司')),
        naming(3, ['英伟达']),
        naming(2, ['英伟达'], gloss('做显卡的公司')),
        naming(1, ['英伟达']),
      ],
      'nvidia',
    );
    expect(profile.gloss).toMatchObject({ episode: { id: 'day-4' }, text: '卖算力的公司' });
    const second = entriesFrom(2, 1);
    expect(second).toMatchObject({ total: 4, glossBefore: '卖算力的公司' });
    expect(second.entries.map(({ episode }) => episode.id)).toEqual(['day-2']);
    expect(entriesFrom(0, 2).glossBefore).toBeUndefined();
    expect(entriesFrom(9, 8)).toMatchObject({ entries: [], total: 4 });
  });
});
