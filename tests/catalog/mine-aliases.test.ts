import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textParts } from '../../src/catalog/episode-text.ts';
import { foldName } from '../../src/catalog/fold-name.ts';
import { mineAliases as mineInSteps } from '../../src/catalog/mine-aliases.ts';
import type { KnownNames } from '../../src/catalog/name-joins.ts';
import { makeSearchable, namesIn } from '../../src/catalog/name-search.ts';
import { layNameTables } from '../../src/catalog/name-tables.ts';
import type { AliasDecision, AliasWord, EntityKind } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { tries } from '../tries.ts';
import { anEpisode } from './an-episode.ts';
import { runAtOnce } from './run-at-once.ts';

type Pair = [string, string];

type Glossary = Pick<Episode, 'id' | 'pairs'>;

function mineAliases(glossaries: Glossary[], names: KnownNames[], decisions: AliasDecision[] = []) {
  const episodes = glossaries.map(({ id, pairs }) => anEpisode(id, { pairs }));
  return runAtOnce(mineInSteps(episodes, names, occurrencesIn(episodes), decisions));
}

function occurrencesIn(episodes: readonly Episode[]) {
  const texts = episodes.map((episode) =>
    makeSearchable(Array.from(textParts(episode), ({ text }) => text).join('\n\n')),
  );
  return {
    episodes: episodes.length,
    of: (name: string) => texts.flatMap((text, place) => (namesIn(text, name) ? [place] : [])),
  };
}

function known(kind: EntityKind, listed: string[], ...rows: [string, ...string[]][]): KnownNames {
  const entries = rows.map(([name, ...aliases]) => ({ kind, name, aliases }));
  return { kind, listed: new Set(listed.map(foldName)), tables: layNameTables([], entries) };
}

/** Each pair comes from an episode of its own. */
function mineOf(pairs: Pair[], names: KnownNames[], decisions: AliasDecision[] = []) {
  const episodes = pairs.map(([first, second], index) => ({ id: `e${index}`, pairs: [{ first, second }] }));
  return mineAliases(episodes, names, decisions);
}

function applied(pairs: Pair[], ...names: KnownNames[]): string[] {
  return mineOf(pairs, names).applied.map(({ kind, name, alias }) => `${kind}: ${name} = ${alias}`);
}

function held(pairs: Pair[], ...names: KnownNames[]): string[] {
  return mineOf(pairs, names).held.map(({ written, doubt }) => `${written.join(' = ')}? ${doubt}`);
}

function word(word: AliasWord, name: string, alias: string, kind: EntityKind = 'company'): AliasDecision {
  const pair = { kind, name: foldName(name), alias: foldName(alias), written: [name, alias] as const };
  return { ...pair, word, decidedAt: 1, decidedBy: 1 };
}

describe('a glossary pair', () => {
  it('gives a listed name its translation, whichever stands first', () => {
    expect(applied([['智谱', 'Zhipu']], known('company', ['Zhipu']))).toEqual(['company: zhipu = 智谱']);
    expect(applied([['智谱', 'Zhipu']], known('company', ['智谱']))).toEqual(['company: 智谱 = zhipu']);
  });

  it('is sure when the one is written as the other sounds, or a dictionary has one for the other', () => {
    const reachOf = (pair: Pair, names: KnownNames) =>
      mineOf([pair], [names]).applied.map(({ reach }) => reach);
    expect(
      reachOf(['弗雷德里克·道格拉斯', 'Frederick Douglass'], known('person', ['Frederick Douglass'])),
    ).toEqual(['joined']);
    expect(
      reachOf(['弗雷德里克·史密斯', 'Frederick Douglass'], known('person', ['Frederick Douglass'])),
    ).not.toEqual(['joined']);
    expect(reachOf(['咖啡', 'Coffee'], known('tag', ['coffee']))).toEqual(['joined']);
    expect(reachOf(['信使', 'Coffee'], known('tag', ['coffee']))).not.toEqual(['joined']);
  });

  it('is a term when neither side is known: neither applied nor held', () => {
    expect(mineOf([['零风险资产', 'Zero-risk Asset']], [known('company', ['Nvidia'])])).toEqual({
      applied: [],
      held: [],
    });
  });

  it('joins a Han and a Latin name that are both known', () => {
    const pair: Pair = ['智谱', 'Zhipu'];
    expect(applied([pair, pair], known('company', ['智谱', 'Zhipu']))).toHaveLength(1);
  });

  it('joins names when three episodes say so; two show it, and of one it is only looked up', () => {
    const reachOf = (pairs: Pair[], listed: string[]) =>
      mineOf(pairs, [known('company', listed)]).applied.map(({ reach }) => reach);
    for (const listed of [['Zhipu'], ['Zhipu', '智谱']]) {
      expect(reachOf([['智谱', 'Zhipu']], listed)).toEqual(['looked-up']);
      expect(
        reachOf(
          [
            ['智谱', 'Zhipu'],
            ['智谱', 'ZHIPU'],
            ['智谱', 'zhipu'],
          ],
          listed,
        ),
      ).toEqual(['joined']);
    }
  });

  it.each([
    ['YMTC', 'Yangtze Memory Technologies Corp.'],
    ['SAMR', 'State Administration for Market Regulation'],
  ])('makes %s and %s one when one contains the other or is its acronym', (listed, other) => {
    expect(applied([[listed, other]], known('company', [listed]))).toHaveLength(1);
  });

  it('applies to each kind that knows the name', () => {
    const names = [known('company', ['DeepSeek']), known('product', ['DeepSeek'])];
    expect(applied([['深度求索', 'DeepSeek']], ...names)).toEqual([
      'company: deepseek = 深度求索',
      'product: deepseek = 深度求索',
    ]);
  });

  it('that says what is known already is no news', () => {
    const names = [known('company', ['Nvidia'], ['Nvidia', '英伟达'])];
    expect(mineOf([['英伟达', 'Nvidia']], names)).toEqual({ applied: [], held: [] });
  });
});

describe('a pair is held', () => {
  it('when it would join two listed Latin names', () => {
    const names = known('company', ['Zhipu AI', 'Zhipu']);
    expect(held([['Zhipu AI', 'Zhipu']], names)).toEqual(['Zhipu AI = Zhipu? joins-two']);
    expect(applied([['Zhipu AI', 'Zhipu']], names)).toEqual([]);
  });

  it('when it would join two entries of the tables', () => {
    const names = known('company', ['谷歌'], ['Google', '谷歌'], ['Alphabet', '字母表']);
    expect(held([['谷歌', 'Alphabet']], names)).toEqual(['谷歌 = Alphabet? joins-two']);
    expect(applied([['谷歌', 'Alphabet']], names)).toEqual([]);
  });

  it('when it would join two listed Latin names by way of others', () => {
    const pairs: Pair[] = [
      ['智谱', 'Zhipu'],
      ['智谱', 'Zhipu'],
      ['智谱', 'MiniMax'],
    ];
    const names = known('company', ['智谱', 'MiniMax', 'Zhipu']);
    expect(applied(pairs, names)).toEqual(['company: zhipu = 智谱']);
    expect(held(pairs, names)).toEqual(['智谱 = MiniMax? contradicts']);
  });

  it('when it is a Latin name beside an unlike Latin name', () => {
    expect(held([['SRP', 'Scale AI']], known('company', ['Scale AI']))).toEqual(['SRP = Scale AI? unlike']);
    expect(applied([['SRP', 'Scale AI']], known('company', ['Scale AI']))).toEqual([]);
  });

  it('once, when the other name is known as something of another kind', () => {
    const names = [known('company', ['智谱']), known('product', ['GLM'])];
    expect(held([['智谱', 'GLM']], ...names)).toEqual(['智谱 = GLM? other-kind']);
    expect(applied([['智谱', 'GLM']], ...names)).toEqual([]);
  });

  it.each(['芯片巨头', '黄仁勋的公司', 'leading chip maker', 'Korean Memory Giant'])(
    'when the other name only describes: %s',
    (description) => {
      const listed = /\p{Script=Han}/u.test(description) ? 'Hynix' : '海力士';
      expect(held([[description, listed]], known('company', [listed]))).toEqual([
        `${description} = ${listed}? description`,
      ]);
    },
  );

  it('when the other name explains only the acronym at its end', () => {
    expect(held([['黄金ETF', 'Exchange Traded Fund']], known('product', ['黄金ETF']))).toEqual([
      '黄金ETF = Exchange Traded Fund? part',
    ]);
  });

  it('when a name is too long or too short to be one', () => {
    const long = 'Very '.repeat(12).concat('Long Company');
    expect(held([['烁原', long]], known('company', ['烁原']))).toEqual([`烁原 = ${long}? too-long`]);
    expect(held([['X', '推特']], known('company', ['推特']))).toEqual(['X = 推特? too-short']);
  });

  it('when others contradict it, unless far more episodes say so', () => {
    const names = known('company', ['Intel', 'Nvidia']);
    const [one, other]: [Pair, Pair] = [
      ['蓝绿厂', 'Intel'],
      ['蓝绿厂', 'Nvidia'],
    ];
    expect(applied([one, other], names)).toEqual([]);
    expect(held([one, other], names)).toEqual([
      '蓝绿厂 = Intel? contradicts',
      '蓝绿厂 = Nvidia? contradicts',
    ]);
    expect(applied([one, one, other, other, other], names)).toEqual([]);
    expect(applied([one, other, other], names)).toEqual(['company: nvidia = 蓝绿厂']);
    expect(held([other, other, one], names)).toEqual(['蓝绿厂 = Intel? contradicts']);
  });

  it('with what it contradicts', () => {
    const names = known('company', ['Intel', 'Nvidia']);
    const pairs: Pair[] = [
      ['蓝绿厂', 'Intel'],
      ['蓝绿厂', 'NVIDIA'],
    ];
    expect(mineOf(pairs, [names]).held.map(({ rival }) => rival)).toEqual(['NVIDIA', 'Intel']);
  });
});

describe('the evidence', () => {
  it('names each episode and how often it says so, for all names of the two', () => {
    const episodes = [
      { id: 'b', pairs: [{ first: '烁原', second: 'Enlumen', times: 2 }] },
      { id: 'a', pairs: [{ first: '烁原科技', second: 'Enlumen' }] },
    ];
    const names = known('company', ['烁原'], ['烁原', '烁原科技']);
    const mined = mineAliases(episodes, [names]);
    expect(mined.applied).toMatchObject([
      {
        evidence: [
          { episodeId: 'a', count: 1 },
          { episodeId: 'b', count: 2 },
        ],
      },
    ]);
  });

  it('is kept for what is held', () => {
    const mined = mineOf([['SRP', 'Scale AI']], [known('company', ['Scale AI'])]);
    expect(mined.held[0]?.evidence).toEqual([{ episodeId: 'e0', count: 1 }]);
  });
});

describe('an admin', () => {
  const scale = known('company', ['Scale AI']);
  const pairs: Pair[] = [['SRP', 'Scale AI']];

  it('makes a held pair hold, and keeps its evidence', () => {
    const mined = mineOf(pairs, [scale], [word('accepted', 'SRP', 'Scale AI')]);
    expect(mined.held).toEqual([]);
    expect(mined.applied).toMatchObject([{ evidence: [{ episodeId: 'e0', count: 1 }], reach: 'joined' }]);
  });

  it('makes a pair hold that no glossary says any more, or that joins two entries of the tables', () => {
    expect(mineOf([], [scale], [word('accepted', 'SRP', 'Scale AI')]).applied).toMatchObject([
      { written: ['SRP', 'Scale AI'], evidence: [] },
    ]);
    const tables = known('company', [], ['Google', '谷歌'], ['Alphabet', '字母表']);
    const decision = word('accepted', '谷歌', 'Alphabet');
    expect(mineOf([['谷歌', 'Alphabet']], [tables], [decision]).applied).toHaveLength(1);
  });

  it('has a refused pair neither applied nor held, by whichever names of the two', () => {
    expect(mineOf(pairs, [scale], [word('refused', 'Scale AI', 'SRP')])).toEqual({ applied: [], held: [] });
    const names = known('company', ['烁原'], ['烁原', '烁原科技']);
    const refused = [word('refused', '烁原', 'Enlumen')];
    expect(mineOf([['烁原科技', 'Enlumen']], [names], refused)).toEqual({ applied: [], held: [] });
  });

  it('who refuses one of two contradicting pairs has not said that the other is right', () => {
    const names = known('company', ['Intel', 'Nvidia']);
    const both: Pair[] = [
      ['蓝绿厂', 'Intel'],
      ['蓝绿厂', 'Nvidia'],
    ];
    const { applied: holding, held: waiting } = mineOf(both, [names], [word('refused', '蓝绿厂', 'Intel')]);
    expect(holding).toEqual([]);
    expect(waiting.map(({ written }) => written)).toEqual([['蓝绿厂', 'Nvidia']]);
  });

  it('is taken by the last word on a pair, and only for that kind', () => {
    const earlier = word('refused', 'SRP', 'Scale AI');
    const later = { ...word('accepted', 'Scale AI', 'SRP'), decidedAt: 2 };
    expect(mineOf(pairs, [scale], [later, earlier]).applied).toHaveLength(1);
    expect(mineOf(pairs, [scale], [word('refused', 'SRP', 'Scale AI', 'product')]).held).toHaveLength(1);
  });

  it('who decided on a pair across two kinds is not asked again for the other', () => {
    const names = [known('company', ['智谱']), known('product', ['GLM'])];
    for (const said of ['accepted', 'refused'] as const)
      expect(mineOf([['智谱', 'GLM']], names, [word(said, '智谱', 'GLM')]).held).toEqual([]);
  });
});

const NAMES = [
  '智谱',
  'Zhipu',
  'Zhipu AI',
  'GLM',
  '烁原',
  'Enlumen',
  'Intel',
  '英特尔',
  '芯片巨头',
  'SRP',
  'X',
];
const aName = fc.constantFrom(...NAMES);
const aPair = fc.record({ first: aName, second: aName });
const aGlossary = fc.array(aPair, { maxLength: 6 });
const listedNames = fc.array(aName, { maxLength: 6 });

describe('mining', () => {
  const shuffled = fc
    .array(aGlossary, { maxLength: 8 })
    .map((all) => all.map((pairs, index) => ({ id: `e${index}`, pairs })))
    .chain((episodes) =>
      fc.tuple(
        fc.constant(episodes),
        fc.shuffledSubarray(episodes, { minLength: episodes.length, maxLength: episodes.length }),
      ),
    );

  it('does not depend on the order of episodes, and no pair both holds and waits', () => {
    fc.assert(
      fc.property(shuffled, listedNames, listedNames, ([episodes, others], companies, products) => {
        const names = [known('company', companies, ['Intel', '英特尔']), known('product', products)];
        const mined = mineAliases(episodes, names);
        expect(mineAliases(others, names)).toEqual(mined);
        const refs = [...mined.applied, ...mined.held].map(({ ref }) => ref);
        expect(new Set(refs).size).toBe(refs.length);
      }),
      tries(),
    );
  });

  it('shows nothing again that was refused, and applies whatever was accepted', () => {
    const decided = (said: AliasWord, { kind, name, alias, written }: Omit<AliasDecision, 'word'>) => ({
      ...{ kind, name, alias, written, decidedAt: 1, decidedBy: 1 },
      word: said,
    });
    fc.assert(
      fc.property(shuffled, listedNames, ([episodes], companies) => {
        const names = [known('company', companies, ['Intel', '英特尔'])];
        const { held: waiting } = mineAliases(episodes, names);
        const all = (said: AliasWord) =>
          mineAliases(
            episodes,
            names,
            waiting.map((one) => decided(said, { ...one, decidedAt: 1, decidedBy: 1 })),
          );
        const waits = new Set(waiting.map(({ ref }) => ref));
        const after = all('refused');
        expect([...after.applied, ...after.held].filter(({ ref }) => waits.has(ref))).toEqual([]);
        expect(all('accepted').held.filter(({ ref }) => waits.has(ref))).toEqual([]);
      }),
      tries(),
    );
  });
});
