import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { AliasEntry, EntityKind } from '../../src/domain/entity.ts';
import { anEpisode } from './an-episode.ts';

/** A catalog of episodes that list these companies. */
async function catalogOf(lists: readonly (readonly string[])[], aliases: readonly AliasEntry[]) {
  const catalog = createMemoryCatalog();
  const episodes = lists.map((names, index) =>
    anEpisode(`e${index}`, { listings: names.map((name) => ({ kind: 'company' as EntityKind, name })) }),
  );
  await catalog.replaceInSlices(episodes, aliases);
  const refOf = (name: string) => catalog.findNamed('company', name)?.ref;
  return { catalog, refOf, episodes };
}

const apart = (name: string, ...not: string[]): AliasEntry => ({ kind: 'company', name, aliases: [], not });

describe('names that the editor keeps apart', () => {
  it('are two although the built-in table knows them as one, and one again when it says so no more', async () => {
    const { catalog, refOf, episodes } = await catalogOf([['Nvidia'], ['英伟达']], []);
    expect(refOf('Nvidia')).toBe(refOf('英伟达'));
    await catalog.replaceInSlices(episodes, [apart('Nvidia', '英伟达')]);
    expect(refOf('Nvidia')).toBeDefined();
    expect(refOf('英伟达')).toBeDefined();
    expect(refOf('Nvidia')).not.toBe(refOf('英伟达'));
    await catalog.replaceInSlices(episodes, []);
    expect(refOf('Nvidia')).toBe(refOf('英伟达'));
  });

  it('are two although they are spelt nearly alike', async () => {
    const { catalog, refOf, episodes } = await catalogOf([['Acme'], ['Acme Inc.']], []);
    expect(refOf('Acme')).toBe(refOf('Acme Inc.'));
    await catalog.replaceInSlices(episodes, [apart('Acme', 'Acme Inc.')]);
    expect(refOf('Acme')).not.toBe(refOf('Acme Inc.'));
  });

  it('say nothing else: no entity comes of them', async () => {
    const { refOf } = await catalogOf([['Google']], [apart('Google', '公司')]);
    expect(refOf('公司')).toBeUndefined();
    expect(refOf('Google')).toBeDefined();
  });
});
