import { expect, it } from 'vitest';
import { createModelTally } from '../../src/assistant/model-tally.ts';
import type { ModelCountRow } from '../../src/domain/model-use.ts';

const DAY_MS = 24 * 3_600_000;

/** A tally, its clock, and a store that may be away. */
function startTally() {
  const kept: ModelCountRow[] = [];
  const clock = { at: Date.parse('2026-03-01T23:59:00Z'), now: () => clock.at };
  const store = {
    isAway: false,
    async addCounts(rows: readonly ModelCountRow[]) {
      if (store.isAway) throw new Error('the database is away');
      kept.push(...rows);
    },
  };
  return { tally: createModelTally(store, clock), clock, store, kept };
}

it('what is counted is written down by day, task and event, and once', async () => {
  const { tally, clock, kept } = startTally();
  tally.countCall({ task: 'ask', outcome: 'cached' });
  tally.countCall({ task: 'ask', outcome: 'cached' });
  tally.countClaims({ task: 'ask', claims: 5, dropped: 0, retried: true });
  clock.at += DAY_MS;
  tally.countCall({ task: 'ask', outcome: 'cached' });
  await tally.flush();
  await tally.flush();
  const row = { day: '2026-03-01', task: 'ask', event: 'cached', count: 2 };
  expect(kept).toEqual([
    row,
    { ...row, event: 'claims', count: 5 },
    { ...row, event: 'retried', count: 1 },
    { ...row, day: '2026-03-02', count: 1 },
  ]);
});

it('what could not be written down is kept for the next time, with what comes meanwhile', async () => {
  const { tally, store, kept } = startTally();
  store.isAway = true;
  tally.countCall({ task: 'brief', outcome: 'timeout' });
  const failing = tally.flush();
  tally.countCall({ task: 'brief', outcome: 'timeout' });
  await expect(failing).rejects.toThrow('away');
  store.isAway = false;
  await tally.flush();
  expect(kept).toEqual([{ day: '2026-03-01', task: 'brief', event: 'timeout', count: 2 }]);
});
