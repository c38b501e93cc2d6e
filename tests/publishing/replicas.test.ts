import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Episode, EpisodeFile } from '../../src/domain/episode.ts';
import { createPublishing } from '../../src/publishing/publishing.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { NOW, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { wholeFolder } from './alone.ts';

function file(name: string, change: Partial<EpisodeFile> = {}): EpisodeFile {
  const { id: _, ...content } = anEpisode(name);
  return { ...content, identity: `id:${name}`, ...change };
}

const idsOf = (episodes: readonly Episode[]): string[] => episodes.map(({ id }) => id).toSorted();

describe('publishing by several replicas over one database', () => {
  const test = useStorage(createSqliteHome);

  function start(role: { leads: boolean }) {
    const catalog = createMemoryCatalog();
    const publishing = createPublishing({
      store: test.storage.episodes,
      aliasDecisions: test.storage.aliasDecisions,
      catalog,
      clock: { now: () => NOW, sleep: () => Promise.resolve() },
      draftPolicy: 'review',
      exclusively: test.storage.exclusively,
      isLeader: () => role.leads,
    });
    return { role, catalog, publishing, visible: () => idsOf([...catalog.allEpisodes()]) };
  }

  it('has every replica follow an admin’s word on an alias', async () => {
    const [leader, follower] = [start({ leads: true }), start({ leads: false })];
    const listing = { kind: 'company', name: 'Scale AI' } as const;
    const episode = file('a', { listings: [listing], pairs: [{ first: 'SRP', second: 'Scale AI' }] });
    for (const { publishing } of [leader, follower]) await publishing.take(wholeFolder([episode]));
    for (const [decider, other, word, found] of [
      [follower, leader, 'accepted', 'Scale AI'],
      [leader, follower, 'refused', undefined],
    ] as const) {
      const { catalog } = decider;
      const [pair] = [...catalog.heldAliases(0, 1).entries, ...catalog.appliedAliases(0, 1).entries];
      if (!pair) throw new Error('expected an alias');
      const { kind, name, alias, written } = pair;
      await decider.publishing.decideAlias({
        ...{ kind, name, alias, written, word },
        decidedAt: NOW,
        decidedBy: 1,
      });
      expect(decider.catalog.findNamed('company', 'SRP')?.name).toBe(found);
      await other.publishing.release();
      expect(other.catalog.findNamed('company', 'SRP')?.name).toBe(found);
      expect(other.catalog.heldAliases(0, 0).total).toBe(0);
    }
  });

  it('shows what the leader let out, and nothing sooner', async () => {
    const leader = start({ leads: true });
    const follower = start({ leads: false });
    expect(await follower.publishing.take(wholeFolder([file('a')]))).toEqual({
      published: [],
      drafts: [],
      ahead: [],
    });
    expect(follower.visible()).toEqual([]);
    await leader.publishing.take(wholeFolder([file('a')]));
    await follower.publishing.release();
    expect(follower.visible()).toEqual(['a']);
  });

  it('takes nothing back because a follower has not got the file yet', async () => {
    const leader = start({ leads: true });
    const follower = start({ leads: false });
    await leader.publishing.take(wholeFolder([file('a'), file('b')]));
    await follower.publishing.take(wholeFolder([file('a')]));
    expect(follower.visible()).toEqual(['a']);
    await leader.publishing.release();
    expect(leader.visible()).toEqual(['a', 'b']);
    expect((await test.storage.episodes.all()).map(({ live }) => live)).toEqual([true, true]);
  });

  it('lets an admin decide through any replica', async () => {
    const leader = start({ leads: true });
    const follower = start({ leads: false });
    const draft = file('a', { draft: true });
    for (const { publishing } of [leader, follower]) await publishing.take(wholeFolder([draft]));
    expect(await follower.publishing.decide('a', 'approved')).toMatchObject({ status: 'live' });
    expect(follower.visible()).toEqual(['a']);
    await leader.publishing.release();
    expect(leader.visible()).toEqual(['a']);
    await leader.publishing.decide('a', 'withheld');
    await follower.publishing.release();
    expect(follower.visible()).toEqual([]);
  });

  it('lets an upload through a follower out before the leader has seen the file', async () => {
    const leader = start({ leads: true });
    const follower = start({ leads: false });
    await leader.publishing.take(wholeFolder([]));
    follower.publishing.approveComing(file('a').hash);
    await follower.publishing.take(wholeFolder([file('a', { draft: true })]));
    expect(await follower.publishing.decide('a', 'approved')).toMatchObject({ status: 'live' });
    expect(follower.visible()).toEqual(['a']);
    expect((await leader.publishing.take(wholeFolder([file('a', { draft: true })]))).drafts).toEqual([]);
    expect(leader.visible()).toEqual(['a']);
  });

  it('takes over its own folder when it is elected', async () => {
    const follower = start({ leads: false });
    await follower.publishing.take(wholeFolder([file('a')]));
    follower.role.leads = true;
    expect(idsOf((await follower.publishing.release()).published)).toEqual(['a']);
    expect(follower.visible()).toEqual(['a']);
    expect(await follower.publishing.release()).toEqual({ published: [], drafts: [], ahead: [] });
  });
});
