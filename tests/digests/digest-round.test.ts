import { expect, it } from 'vitest';
import { createDigestRound, type RoundSteps } from '../../src/digests/digest-round.ts';

/** A round whose steps write down that they were done. */
function createWatched(change: Partial<RoundSteps> = {}) {
  const done: string[] = [];
  const note = (step: string) => async () => void done.push(step);
  const round = createDigestRound({
    isLeader: () => true,
    release: note('release'),
    isComplete: () => true,
    revision: async () => 1,
    sweep: note('sweep'),
    retryTopics: note('topics'),
    beginSummaries: note('summaries'),
    writeDigests: async () => done.push('digests'),
    writeReviews: async () => done.push('reviews'),
    writeCorrections: async () => done.push('corrections'),
    advanceWithdrawals: note('withdrawals'),
    onWritten: () => undefined,
    onCorrected: () => undefined,
    ...change,
  });
  return { round, done };
}

it('lets episodes out before it writes digests of them, and corrects what was sent last', async () => {
  const { round, done } = createWatched();
  await round.run();
  expect(done).toEqual(['release', 'sweep', 'topics', 'summaries', 'digests', 'reviews', 'corrections']);
});

it('writes nothing while the folder is being read', async () => {
  const { round, done } = createWatched({ isComplete: () => false });
  await round.run();
  expect(done).toEqual(['release']);
});

it('writes nothing for who was elected during the release: what is yet to be let out would be missing', async () => {
  let isLeader = false;
  const { round, done } = createWatched({
    isLeader: () => isLeader,
    async release() {
      isLeader = true;
    },
  });
  await round.run();
  expect(done).toEqual([]);
});

it('asks for a whole round when another replica has published since the last one, and not otherwise', async () => {
  let revision = 1;
  const { round } = createWatched({ revision: async () => revision });
  await round.run();
  expect(await round.look()).toBe(false);
  revision = 2;
  expect(await round.look()).toBe(true);
});

it('has withdrawals go on between rounds, in the leader alone', async () => {
  const led = createWatched();
  await led.round.look();
  expect(led.done).toEqual(['release', 'sweep', 'withdrawals']);
  const other = createWatched({ isLeader: () => false });
  expect(await other.round.look()).toBe(false);
  expect(other.done).toEqual(['release']);
});
