import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { closeOwnFile, openOwnFile } from '../../src/archive/open-own-file.ts';
import { createTermStore } from '../../src/archive/terms/term-store.ts';
import { TERM_TABLES } from '../../src/archive/terms/term-tables.ts';
import { foldedForms } from '../../src/catalog/fold-name.ts';
import { putInto, TERM_READER } from '../../src/catalog/follow-store.ts';
import type { EpisodeTerms, TermStore } from '../../src/catalog/term-store.ts';
import type { Term } from '../../src/domain/episode.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { runAtOnce } from '../catalog/run-at-once.ts';
import { tries } from '../tries.ts';

function anEpisodeOf(id: string, terms: readonly Term[], change: Partial<EpisodeTerms> = {}): EpisodeTerms {
  return { id, version: JSON.stringify(terms), datedAt: 0, terms, pairs: [], ...change };
}

function memoryTables(): DatabaseSyncInstance {
  const db = new DatabaseSync(':memory:');
  db.exec(TERM_TABLES);
  return db;
}

function take(store: TermStore, ...episodes: readonly EpisodeTerms[]): void {
  runAtOnce(store.put(episodes));
  runAtOnce(store.settle());
}

function storeOf(...episodes: readonly EpisodeTerms[]): TermStore {
  const store = createTermStore(memoryTables());
  take(store, ...episodes);
  return store;
}

const namesOf = (terms: readonly { readonly name: string }[]) => terms.map(({ name }) => name);

/** Words that are given one another as names, in both scripts and of both shores. */
const WORDS = [
  'HBM',
  'hbm',
  '高带宽内存',
  '高頻寬記憶體',
  '内存',
  '記憶體',
  '良率',
  '收益率',
  'Yield',
  '黄金ETF',
  'ETF',
  'AI',
];

/** Everything that a store can be asked, of all words. */
function answersOf(store: TermStore): unknown {
  const refs = store.newlyMet(0, 100).map(({ ref }) => ref);
  return {
    ids: store.idsAfter('', 100),
    total: store.total(),
    terms: store.newlyMet(0, 100),
    of: refs.map((ref) => [
      store.findByRef(ref),
      store.glossesOf(ref),
      store.linkedByGloss(ref),
      store.sharingNames(ref),
    ]),
    words: [...WORDS, '内寸', 'Yeild'].map((word) => [
      store.find(foldedForms(word)),
      store.nearest(foldedForms(word), 8),
      store.slipsFrom(foldedForms(word), 3),
      ...foldedForms(word).map(store.chineseFor),
    ]),
  };
}

const word = fc.constantFrom(...WORDS);
const maybe = fc.option(word, { nil: undefined });
const gloss = fc.option(fc.array(fc.constantFrom(...WORDS, '是', '一种'), { maxLength: 4 }), {
  nil: undefined,
});
const terms = fc.array(
  fc.record({ name: word, english: maybe, acronym: maybe, gloss: gloss.map((parts) => parts?.join('')) }),
  { maxLength: 5 },
);
const pairs = fc.array(fc.record({ first: word, second: word }), { maxLength: 3 });
const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), datedAt: fc.nat(2), terms, pairs });
const changes = fc.array(fc.array(fc.record({ change, isDropped: fc.boolean() }), { maxLength: 3 }), {
  maxLength: 6,
});

it('after any changes answers as one that was filled anew, whatever came first', () => {
  fc.assert(
    fc.property(changes, fc.boolean(), (lots, isSettled) => {
      const changed = createTermStore(memoryTables(), 2);
      const left = new Map<string, EpisodeTerms>();
      for (const lot of lots) {
        const put = lot.filter(({ isDropped }) => !isDropped).map((one) => one.change);
        const episodes = put.map((one): EpisodeTerms => ({ ...one, version: JSON.stringify(one) }));
        for (const episode of episodes) left.set(episode.id, episode);
        runAtOnce(changed.put(episodes));
        const ids = lot.filter(({ isDropped }) => isDropped).map((one) => one.change.id);
        for (const id of ids) left.delete(id);
        runAtOnce(changed.drop(ids));
        if (isSettled) runAtOnce(changed.settle());
      }
      runAtOnce(changed.settle());
      expect(answersOf(changed)).toEqual(answersOf(storeOf(...left.values())));
    }),
    tries(150),
  );
});

it('a word is no older for an episode that came and went before it was settled', () => {
  const hbm = { name: 'HBM' };
  const store = storeOf(anEpisodeOf('b', [hbm]));
  runAtOnce(store.put([anEpisodeOf('e', [hbm]), anEpisodeOf('b', [hbm, { name: '良率' }])]));
  runAtOnce(store.drop(['e']));
  runAtOnce(store.settle());
  expect(namesOf(store.newlyMet(0, 9))).toEqual(['HBM', '良率']);
});

it('nothing joins a word of an episode that went before it was settled', () => {
  const store = storeOf(anEpisodeOf('e', [{ name: 'HBM' }]));
  runAtOnce(
    store.put([anEpisodeOf('a', [{ name: '良率' }]), anEpisodeOf('e', [{ name: 'HBM', english: '良率' }])]),
  );
  runAtOnce(store.drop(['a']));
  runAtOnce(store.settle());
  expect(namesOf(store.newlyMet(0, 9))).toEqual(['HBM']);
});

it('an emptied store holds no name of what it held', () => {
  const store = storeOf(
    anEpisodeOf('a', [{ name: '高带宽内存', english: 'High Bandwidth Memory', gloss: '内存' }]),
  );
  runAtOnce(store.drop(['a', 'unknown']));
  expect(answersOf(store)).toEqual(answersOf(createTermStore(memoryTables())));
  expect(store.nearest(['内存'], 8)).toEqual([]);
});

it('a Latin word is the same as the Chinese one that most glossaries give it to, and stays apart while two have as many', () => {
  const given = (id: string, name: string) => anEpisodeOf(id, [{ name, english: 'Yield' }]);
  const latin = anEpisodeOf('latin', [{ name: 'Yield' }]);
  const store = storeOf(latin, given('a', '良率'), given('b', '收益率'));
  expect(store.total()).toBe(3);
  take(store, given('c', '收益率'));
  expect(store.find(['yield'])?.name).toBe('收益率');
  runAtOnce(store.drop(['b', 'c']));
  expect(store.find(['yield'])?.name).toBe('良率');
  runAtOnce(store.drop(['a']));
  expect(store.find(['yield'])?.name).toBe('Yield');
});

it('finds by the middle and by the end of a name, and by a name within the word', () => {
  const store = storeOf(
    anEpisodeOf('a', [
      { name: '高带宽内存', english: 'High Bandwidth Memory' },
      { name: '晶圆', english: 'Wafer' },
    ]),
  );
  for (const form of [
    '带宽',
    '内存',
    'highband',
    'memory',
    '高带宽内存条',
    '高带宽内寸',
    'highbandwithmemory',
  ])
    expect([form, namesOf(store.nearest([form], 8))]).toEqual([form, ['高带宽内存']]);
  expect(store.slipsFrom(['waefr', 'waferr', '高带宽内存条'], 3)).toEqual(['高带宽内存']);
});

/** The tables on disk; closed by whoever opened them. */
function openTerms(file: string): { readonly terms: TermStore; close(): void } {
  const db = openOwnFile({ file, version: '1', schema: TERM_TABLES });
  return { terms: createTermStore(db), close: () => closeOwnFile(db) };
}

async function termsFile(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'terms-'));
  onTestFinished(() => rm(place, { recursive: true }));
  return join(place, 'catalog.sqlite');
}

it('keeps what it holds on disk, and an episode that stays as it was is not taken in again', async () => {
  const file = await termsFile();
  const episodes = ['a', 'b', 'c'].map((id) => anEpisode(id, { terms: [{ name: `第${id}种缆绳` }] }));
  const first = openTerms(file);
  runAtOnce(putInto(first.terms, TERM_READER, episodes));
  runAtOnce(first.terms.settle());
  first.close();
  const second = openTerms(file);
  onTestFinished(() => second.close());
  // Other terms under the same hash: they would show, were the episode read again.
  const others = episodes.map((episode) => ({ ...episode, terms: [{ name: '锚' }] }));
  const c = anEpisode('c', { body: '改了', terms: [{ name: '舵' }] });
  runAtOnce(putInto(second.terms, TERM_READER, [...others.slice(0, 2), c]));
  runAtOnce(second.terms.drop(['a']));
  runAtOnce(second.terms.settle());
  expect(namesOf(second.terms.newlyMet(0, 9))).toEqual(['第b种缆绳', '舵']);
});

it('a change that fails leaves everything as it was', async () => {
  const { terms, close } = openTerms(await termsFile());
  onTestFinished(close);
  const broken = { ...anEpisodeOf('b', []), id: null } as unknown as EpisodeTerms;
  const good = anEpisodeOf('a', [{ name: '锚' }]);
  expect(() => runAtOnce(terms.put([good, broken]))).toThrow();
  expect(terms.total()).toBe(0);
  take(terms, good, anEpisodeOf('c', [{ name: '舵' }]));
  expect(terms.total()).toBe(2);
});
