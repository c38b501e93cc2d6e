import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EpisodeFile } from '../../src/domain/episode.ts';
import { withId } from '../../src/domain/identified-episode.ts';
import { judgeScope, type Rules } from '../../src/publishing/judge-scope.ts';
import { KnownEpisodes } from '../../src/publishing/known-episodes.ts';
import { ALL_IS_NEWS } from '../../src/publishing/news-rule.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { NOW } from '../contracts/storage-home.ts';
import { tries } from '../tries.ts';

const RULES: Rules = {
  draftPolicy: 'publish',
  now: NOW,
  foundAt: undefined,
  justPublished: 0,
  news: ALL_IS_NEWS,
  letOutAs: () => undefined,
  isWhole: true,
  approvalOf: ({ record }) => record?.approval ?? 'none',
  episodeOf: withId,
};

/** Few of each, so that files are taken for one another as often as can be. */
const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const folders = fc.array(
  fc.uniqueArray(
    fc.record({
      path: oneOf('a.md', 'b.md', 'c.md', 'd.md', 'e.md'),
      hash: oneOf('1', '2', '3', '4'),
      title: oneOf('一', '二', '三'),
      identity: oneOf(undefined, undefined, 'id:x', 'id:y'),
    }),
    { selector: ({ path }) => path, maxLength: 5 },
  ),
  { minLength: 2, maxLength: 6 },
);

function look(before: KnownEpisodes, files: readonly EpisodeFile[], rules = RULES): KnownEpisodes {
  const scope = before.scopeOf(files, []);
  const { records, settled } = judgeScope(before, scope, rules);
  return before.with(scope, records, settled);
}

/** Each record, and the path of the file that continues it. */
function picture({ records, settled }: KnownEpisodes) {
  return [...records.values()]
    .map(({ publishedAt: _, ...record }) => ({ ...record, at: settled.get(record.id)?.file.path }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Files that say the same as before are the same objects, as the content folder gives them. */
function filesOf(folder: readonly Partial<EpisodeFile>[], made: Map<string, EpisodeFile>): EpisodeFile[] {
  const identities = new Set<string>();
  return folder
    .toSorted((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
    .filter(({ identity }) => {
      if (identity === undefined) return true;
      const isFirst = !identities.has(identity);
      identities.add(identity);
      return isFirst;
    })
    .map((change) => {
      const key = JSON.stringify(change);
      const { id: _, ...file } = anEpisode('e', change);
      const kept = made.get(key) ?? file;
      made.set(key, kept);
      return kept;
    });
}

it('what is decided by differences is what would be decided of all files anew', () => {
  fc.assert(
    fc.property(folders, (sequence) => {
      const made = new Map<string, EpisodeFile>();
      let known = new KnownEpisodes();
      for (const folder of sequence) {
        const files = filesOf(folder, made);
        const anew = look(new KnownEpisodes(known.records), files);
        known = look(known, files);
        expect(picture(known)).toEqual(picture(anew));
      }
    }),
    tries(2_000),
  );
});

it('while files are still being read, none is taken for gone, and none for what another may be', () => {
  fc.assert(
    fc.property(folders, fc.integer({ min: 0, max: 4 }), ([first = [], second = []], count) => {
      const made = new Map<string, EpisodeFile>();
      const before = look(new KnownEpisodes(), filesOf(first, made));
      const files = filesOf(second, made);
      const part = look(new KnownEpisodes(before.records), files.slice(0, count), {
        ...RULES,
        isWhole: false,
      });
      for (const record of before.records.values())
        expect(part.records.get(record.id)?.live).toBe(record.live);
      const directly = look(new KnownEpisodes(before.records), files);
      expect(picture(look(part, files))).toEqual(picture(directly));
    }),
    tries(2_000),
  );
});
