import { describe, expect, it } from 'vitest';
import type { AliasDecision } from '../../src/domain/entity.ts';
import { episode, NOW, type StorageHome, useStorage } from './storage-home.ts';

/** Episodes, sources, problems, meta and sessions: what is simply kept. */
export function describeNotes(createHome: () => Promise<StorageHome>): void {
  describe('notes', () => {
    const test = useStorage(createHome);

    describe('episodes', () => {
      it('keeps every field, through a restart', async () => {
        const records = [episode('a', NOW), { ...episode('b'), approval: 'withheld' as const }];
        await test.storage.episodes.save(records);
        const { episodes } = await test.reopen();
        expect(await episodes.all()).toEqual(records);
      });

      it('replaces by id', async () => {
        const { episodes } = test.storage;
        await episodes.save([episode('a'), episode('b')]);
        await episodes.save([{ ...episode('a', NOW), path: 'renamed.md', approval: 'approved' }]);
        expect(await episodes.all()).toEqual([
          { ...episode('a', NOW), path: 'renamed.md', approval: 'approved' },
          episode('b'),
        ]);
      });

      it('saves all records or none', async () => {
        const { episodes } = test.storage;
        const broken = { ...episode('b'), title: undefined as unknown as string };
        await expect(episodes.save([episode('a'), broken])).rejects.toThrow();
        expect(await episodes.all()).toEqual([]);
      });

      it('gives the latest publication of a live episode', async () => {
        const { episodes } = test.storage;
        expect(await episodes.lastPublishedAt()).toBeUndefined();
        await episodes.save([
          episode('a', NOW),
          episode('b', NOW + 1),
          { ...episode('c', NOW + 2), live: false },
        ]);
        expect(await episodes.lastPublishedAt()).toBe(NOW + 1);
        expect(await episodes.firstPublishedAt(0)).toBe(NOW);
        expect(await episodes.firstPublishedAt(NOW)).toBe(NOW + 1);
        expect(await episodes.firstPublishedAt(NOW + 1)).toBeUndefined();
      });

      it('gives what was published after an instant and is live, oldest first', async () => {
        const { episodes } = test.storage;
        await episodes.save([
          episode('late', NOW + 2),
          episode('before', NOW),
          episode('draft'),
          episode('early', NOW + 1),
          { ...episode('withdrawn', NOW + 1), live: false },
        ]);
        expect(await episodes.publishedAfter(NOW)).toEqual([
          { id: 'early', publishedAt: NOW + 1 },
          { id: 'late', publishedAt: NOW + 2 },
        ]);
      });
    });

    it('keeps the last text of each source', async () => {
      const { sources } = test.storage;
      await sources.put('a.md', '旧');
      await sources.put('a.md', '新\r\n');
      await sources.put('b/c.md', '');
      await sources.put('d.md', 'x');
      await sources.remove('d.md');
      await sources.remove('unknown.md');
      const reopened = await test.reopen();
      expect(await reopened.sources.all()).toEqual([
        { path: 'a.md', text: '新\r\n' },
        { path: 'b/c.md', text: '' },
      ]);
    });

    describe('words on aliases', () => {
      const decision: AliasDecision = {
        kind: 'company',
        name: 'scaleai',
        alias: 'srp',
        written: ['SRP', 'Scale AI'],
        word: 'accepted',
        decidedAt: NOW,
        decidedBy: 7_000_000_001,
      };

      it('are kept with all that belongs to them, oldest first, through a restart', async () => {
        const earlier: AliasDecision = { ...decision, kind: 'product', word: 'refused', decidedAt: NOW - 1 };
        await test.storage.aliasDecisions.save(decision);
        await test.storage.aliasDecisions.save(earlier);
        const { aliasDecisions } = await test.reopen();
        expect(await aliasDecisions.all()).toEqual([earlier, decision]);
      });

      it('give way to a later word on the same pair', async () => {
        const later: AliasDecision = { ...decision, word: 'refused', decidedAt: NOW + 1, decidedBy: 8 };
        await test.storage.aliasDecisions.save(decision);
        await test.storage.aliasDecisions.save(later);
        expect(await test.storage.aliasDecisions.all()).toEqual([later]);
      });

      it('are taken back whichever of the two names comes first, which replicas notice', async () => {
        const { aliasDecisions, episodes } = test.storage;
        await aliasDecisions.save(decision);
        const { kind, name, alias, written } = decision;
        const before = await episodes.revision();
        expect(await aliasDecisions.remove([{ kind, name: alias, alias: name, written }])).toBe(1);
        expect(await aliasDecisions.all()).toEqual([]);
        expect(await episodes.revision()).toBeGreaterThan(before);
        expect(await aliasDecisions.remove([decision])).toBe(0);
      });

      it('raise the revision by which replicas notice them', async () => {
        const { aliasDecisions, episodes } = test.storage;
        const before = await episodes.revision();
        await aliasDecisions.save(decision);
        expect(await episodes.revision()).toBeGreaterThan(before);
      });
    });

    it('keeps facts about the installation', async () => {
      await test.storage.meta.set('since', '1');
      await test.storage.meta.set('since', '2');
      const { meta } = await test.reopen();
      expect(await meta.get('since')).toBe('2');
      expect(await meta.get('other')).toBeUndefined();
    });

    it('keeps the rest of a text that holds what no database can hold', async () => {
      await test.storage.meta.set('nul\0', 'one\0two');
      const { meta } = await test.reopen();
      expect(await meta.get('nul\0')).toBe('one\uFFFDtwo');
    });

    describe('problems', () => {
      it('gives a fault again until it was told, with when it opened', async () => {
        await test.storage.problems.sync(['a', 'b', 'b'], NOW);
        const { problems } = await test.reopen();
        expect(await problems.sync(['a', 'b', 'c'], NOW + 1)).toEqual([
          { line: 'a', openedAt: NOW },
          { line: 'b', openedAt: NOW },
          { line: 'c', openedAt: NOW + 1 },
        ]);
        await problems.markTold(['a', 'b']);
        expect(await problems.sync(['a', 'b', 'c'], NOW + 2)).toEqual([{ line: 'c', openedAt: NOW + 1 }]);
      });

      it('tells a fault anew that was mended and came back', async () => {
        const { problems } = test.storage;
        await problems.sync(['a'], NOW);
        await problems.markTold(['a']);
        expect(await problems.sync([], NOW + 1)).toEqual([]);
        expect(await problems.sync(['a'], NOW + 2)).toEqual([{ line: 'a', openedAt: NOW + 2 }]);
      });
    });

    it('keeps a session until it is deleted, through a restart', async () => {
      await test.storage.sessions.set('upload:7', '{"step":1}', 60_000);
      await test.storage.sessions.set('upload:7', '{"step":2}', 60_000);
      await test.storage.sessions.set('upload:8', 'x', 60_000);
      const { sessions } = await test.reopen();
      expect(await sessions.get('upload:7')).toBe('{"step":2}');
      await sessions.delete('upload:7');
      expect(await sessions.get('upload:7')).toBeUndefined();
      expect(await sessions.get('upload:8')).toBe('x');
    });
  });
}
