import { describe, expect, it } from 'vitest';
import type { EpisodeFile } from '../../src/domain/episode.ts';
import { findSameEpisode, identifyEpisodes } from '../../src/publishing/episode-identity.ts';
import type { EpisodeRecord } from '../../src/storage/stores.ts';

const file = (change: Partial<EpisodeFile>): EpisodeFile => ({
  path: 'a.md',
  hash: 'h1',
  title: '一',
  date: '2026-01-05',
  datedAt: 0,
  listings: [],
  sections: [],
  terms: [],
  pairs: [],
  draft: false,
  ...change,
});

const record = (change: Partial<EpisodeRecord>): EpisodeRecord => ({
  id: 'known',
  identity: 'path:a.md',
  path: 'a.md',
  hash: 'h1',
  title: '一',
  date: '2026-01-05',
  approval: 'none',
  live: true,
  ...change,
});

const idOf = (one: EpisodeFile, records: EpisodeRecord[], others: EpisodeFile[] = []) =>
  identifyEpisodes([one, ...others], records, (id) => records.some((known) => known.id === id))[0]?.id;

describe('an episode keeps its id', () => {
  it('when its text changes', () => {
    expect(idOf(file({ hash: 'h2', title: '二' }), [record({})])).toBe('known');
  });

  it('when its file is renamed', () => {
    expect(idOf(file({ path: 'b.md' }), [record({})])).toBe('known');
  });

  it('when its file is renamed and edited at once', () => {
    expect(idOf(file({ path: 'b.md', hash: 'h2' }), [record({})])).toBe('known');
  });

  it('when an editor gives it an id later', () => {
    expect(idOf(file({ identity: 'id:euv' }), [record({})])).toBe('known');
  });

  it('when its source is mended', () => {
    expect(idOf(file({ identity: 'source:https://b' }), [record({ identity: 'source:https://a' })])).toBe(
      'known',
    );
  });

  it('when a file with its source turns up elsewhere, whatever else changed', () => {
    const known = record({ identity: 'source:https://a', path: 'old.md', hash: 'h0', title: '旧' });
    expect(idOf(file({ identity: 'source:https://a' }), [known])).toBe('known');
  });
});

describe('an episode is new', () => {
  it('when nothing of it is known, under the same id on every machine', () => {
    const id = idOf(file({}), []);
    expect(id).toMatch(/^[0-9a-z]{8}$/);
    expect(idOf(file({}), [])).toBe(id);
  });

  it('when it is a copy beside the first', () => {
    expect(idOf(file({ path: 'b.md' }), [record({})], [file({})])).not.toBe('known');
  });

  it('when its file is used again for another source', () => {
    const known = record({ identity: 'source:https://a' });
    expect(idOf(file({ identity: 'source:https://b', title: '二', hash: 'h2' }), [known])).not.toBe('known');
  });

  it('and bears the id that its editor chose', () => {
    expect(idOf(file({ identity: 'id:euv-lithography' }), [])).toBe('euv-lithography');
  });
});

describe('a file that comes from elsewhere is another version', () => {
  const ferries = file({ path: 'x.md', identity: 'id:one', source: 'https://example.org/1', title: '渡轮' });
  const bridges = file({ path: 'y.md', title: '桥', date: '2026-01-06' });
  const sameAs = (change: Partial<EpisodeFile>) =>
    findSameEpisode(file({ title: '别的', date: '2026-02-01', ...change }), [bridges, ferries])?.path;

  it('of the episode that has its id', () => {
    expect(sameAs({ identity: 'id:one' })).toBe('x.md');
    expect(sameAs({ identity: 'id:two', source: ferries.source, title: '渡轮', date: ferries.date })).toBe(
      undefined,
    );
  });

  it('of the one that has its source, where one of them has no id', () => {
    const source = 'https://example.org/1';
    expect(sameAs({ identity: `source:${source}`, source })).toBe('x.md');
    expect(sameAs({ identity: 'source:https://example.org/2', source: 'https://example.org/2' })).toBe(
      undefined,
    );
  });

  it('of the one that has its title and day, whatever its path', () => {
    expect(sameAs({ title: '桥', date: '2026-01-06', path: 'z.md' })).toBe('y.md');
    expect(sameAs({ identity: 'id:late', title: '桥', date: '2026-01-06' })).toBe('y.md');
    expect(sameAs({ title: '桥', path: 'y.md' })).toBeUndefined();
    expect(sameAs({ date: '2026-01-06', path: 'y.md' })).toBeUndefined();
  });
});
