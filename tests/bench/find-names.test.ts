import { describe, expect, it } from 'vitest';
import { nameSchema } from '../../bench/find/labels.ts';
import { judgeNames } from '../../bench/find/measure-names.ts';
import { figuresOf, type JudgedName, wrongOf } from '../../bench/find/score-names.ts';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';

const labelOf = (alias: string, ok = true) =>
  nameSchema.parse({ kind: 'company', entity: 'Tideworks', alias, ok });

function judgedOf(ok: boolean, isJoined: boolean, occurs = true): JudgedName {
  return {
    label: labelOf('x', ok),
    occurs,
    joined: { shown: isJoined, expanding: false, lookup: isJoined },
  };
}

async function judge(alias: string, isWritten: (name: string) => boolean = () => true) {
  const catalog = createMemoryCatalog();
  const episode = anEpisode('1', { listings: listingsOf('company', 'Tideworks', 'Millstone') });
  await catalog.replaceInSlices([episode], [{ kind: 'company', name: 'Tideworks', aliases: ['潮汐工坊'] }]);
  return judgeNames(catalog, [labelOf(alias)], isWritten)[0];
}

describe('the catalog', () => {
  it('joins a name of the entity at every level', async () => {
    const joined = { shown: true, expanding: true, lookup: true };
    expect(await judge('潮汐工坊')).toMatchObject({ occurs: true, joined });
  });

  it('joins neither an unknown name nor that of another entity', async () => {
    const joined = { shown: false, expanding: false, lookup: false };
    expect(await judge('渡口')).toMatchObject({ joined });
    expect(await judge('Millstone')).toMatchObject({ joined });
  });

  it('cannot be expected to join what is written nowhere', async () => {
    expect(await judge('渡口', (name) => name !== '渡口')).toMatchObject({ occurs: false });
  });
});

describe('the figures', () => {
  it('are right ones of those joined, and joined ones of those that are right', () => {
    const judged = [
      judgedOf(true, true),
      judgedOf(true, true),
      judgedOf(true, false),
      judgedOf(false, true),
      judgedOf(false, false),
    ];
    expect(figuresOf(judged).shown).toEqual({ n: 5, precision: 2 / 3, recall: 2 / 3 });
  });

  it('count what is written nowhere only where it is joined all the same', () => {
    expect(figuresOf([judgedOf(true, false, false), judgedOf(true, true)]).lookup).toEqual({
      n: 1,
      precision: 1,
      recall: 1,
    });
  });

  it('are null where there is nothing to take a share of', () => {
    expect(figuresOf([judgedOf(false, false)]).shown).toEqual({ n: 1, precision: null, recall: null });
  });

  it('leave as wrong what is joined and should not be, and what should be and is not', () => {
    const judged = [judgedOf(true, true), judgedOf(true, false), judgedOf(false, true)];
    expect(wrongOf(judged, 'shown')).toEqual(judged.slice(1));
  });
});
