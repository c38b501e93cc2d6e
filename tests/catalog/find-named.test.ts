import { expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { anEpisode } from './an-episode.ts';

it('a name finds its entity among those of one kind, as resolve does, and nothing that is only near', async () => {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices([anEpisode('a', { listings: [{ kind: 'company', name: '英伟达' }] })], []);
  const entity = catalog.entities('company', 0, 1).entries[0]?.entity;
  for (const name of ['英伟达', '輝達', 'NVIDIA', 'ｎｖｉｄｉａ'])
    expect(catalog.findNamed('company', name)).toEqual(entity);
  expect(catalog.findNamed('product', '英伟达')).toBeUndefined();
  expect(catalog.findNamed('company', '英伟')).toBeUndefined();
  expect(catalog.findNamed('company', '英'.repeat(1000))).toBeUndefined();
});
