import { describe, expect, it } from 'vitest';
import { BUILT_BOT } from '../built-bot.ts';
import { type BoundChaos, boundOf, runBoundChaos } from './bound.ts';

const TEST_MS = 300_000;
const SHORT = { kills: 3, seed: 'a short one', bot: BUILT_BOT };

/** Whatever the machine does besides: only what the ledger held as being sent comes twice, with its mark, and nothing is lost. */
async function expectBound(chaos: BoundChaos, mostSending: number): Promise<void> {
  const { surplus, sending, missing, unmarked } = await runBoundChaos(chaos);
  expect({ missing, unmarked }).toEqual({ missing: 0, unmarked: 0 });
  for (const [kill, count] of surplus.entries()) expect(count).toBeLessThanOrEqual(sending[kill] ?? 0);
  expect(Math.max(...sending)).toBeLessThanOrEqual(mostSending);
}

describe('a kill in the middle of sends repeats no more than what is in flight', () => {
  it('when answers come at once', { timeout: TEST_MS }, () =>
    // The places that there are at least, and what is claimed ahead.
    expectBound({ ...SHORT, rate: 28, answerMs: 0, lane: 'free' }, 8 + 2),
  );

  it('when they take a while, in the paid lane', { timeout: TEST_MS }, () =>
    expectBound(
      { ...SHORT, rate: 200, answerMs: 200, lane: 'paid' },
      4 * boundOf({ rate: 200, answerMs: 200 }),
    ),
  );
});
