import { describe, expect, it } from 'vitest';
import { querySchema } from '../../bench/find/labels.ts';
import { figuresOf, type ShownResult, scoreQuery } from '../../bench/find/score-queries.ts';

const queryOf = (more: object) => querySchema.parse({ cat: 'name', query: '青岚渡口', ...more });
const resultOf = (file: string, text = '', date = '2026-03-14'): ShownResult => ({ file, date, text });

describe('a query', () => {
  it('is answered by a result whose note is among the right ones', () => {
    const query = queryOf({ right: ['ferry.md'] });
    expect(scoreQuery(query, [resultOf('mill.md'), resultOf('ferry.md')])).toMatchObject({
      p5: 0.2,
      best: 0,
    });
  });

  it('is answered by a text that speaks of all concepts, in any case', () => {
    const query = queryOf({ concepts: ['青岚|qinglan', '渡轮|ferry'] });
    const shown = [resultOf('a.md', 'The Qinglan Ferry'), resultOf('b.md', 'Qinglan alone')];
    expect(scoreQuery(query, shown)).toMatchObject({ p5: 0.2, best: 1 });
  });

  it('is not answered by a text of another day than was asked for', () => {
    const query = queryOf({ concepts: ['渡轮'], after: '2026-03-01', before: '2026-03-31' });
    const shown = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((date) =>
      resultOf('a.md', '渡轮', date),
    );
    expect(scoreQuery(query, shown).p5).toBe(0.4);
  });

  it('takes places that stay empty for wrong', () => {
    expect(scoreQuery(queryOf({ right: ['a.md'] }), [resultOf('a.md')]).p5).toBe(0.2);
  });

  it('for one known note is answered when that is among the first five', () => {
    const query = queryOf({ knownItem: 'a.md' });
    const others = ['b', 'c', 'd', 'e', 'f'].map((name) => resultOf(`${name}.md`));
    expect(scoreQuery(query, [...others.slice(1), resultOf('a.md')]).p5).toBe(1);
    expect(scoreQuery(query, [...others, resultOf('a.md')]).p5).toBe(0);
  });

  it('without concepts is answered by no other note', () => {
    expect(scoreQuery(queryOf({ right: ['a.md'] }), [resultOf('b.md', '青岚渡口')]).p5).toBe(0);
  });
});

describe('the figures', () => {
  it('are means over all queries, and over those of each kind', () => {
    const scores = [
      { query: queryOf({ cat: 'name' }), p5: 1, best: 1 },
      { query: queryOf({ cat: 'name' }), p5: 0.5, best: 0 },
      { query: queryOf({ cat: 'date' }), p5: 0, best: 0 },
    ];
    expect(figuresOf(scores)).toEqual({
      all: { n: 3, p5: 0.5, best: 1 / 3 },
      kinds: { name: { n: 2, p5: 0.75, best: 0.5 }, date: { n: 1, p5: 0, best: 0 } },
    });
  });
});
