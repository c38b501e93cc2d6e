import { Api, HttpError } from 'grammy';
import { expect, it } from 'vitest';
import { createLostCallRepeat } from '../../src/telegram/lost-call.ts';
import { createVirtualClock } from '../delivery/virtual-clock.ts';

const NOW = 1_000_000_000;
const SECOND = 1_000;

/** An API of which the first so many calls end without an answer, or with that error, each after so long. */
function startApi(failures: number, failsAfterMs = 0, code?: number) {
  const clock = createVirtualClock(NOW);
  const at: number[] = [];
  const api = new Api('1:token');
  api.config.use(async () => {
    at.push(clock.now() - NOW);
    if (at.length > failures) return { ok: true, result: true as never };
    await clock.sleep(failsAfterMs);
    if (code !== undefined) return { ok: false, error_code: code, description: 'no' };
    throw new HttpError('lost', new Error('ECONNRESET'));
  });
  api.config.use(createLostCallRepeat(clock));
  const outcome = api.sendMessage(1, 'an answer').then(
    () => 'sent',
    () => 'lost',
  );
  return { clock, at, outcome };
}

it('an answer outlives fifteen seconds of broken connections', async () => {
  const { clock, at, outcome } = startApi(4);
  await clock.passTo(NOW + 15 * SECOND);
  expect(await outcome).toBe('sent');
  expect(at).toEqual([0, 1, 3, 7, 15].map((seconds) => seconds * SECOND));
});

it('an answer that never gets through is given up when nobody waits for it any more', async () => {
  const { clock, at, outcome } = startApi(99);
  await clock.passTo(NOW + 60 * SECOND);
  expect(await outcome).toBe('lost');
  expect(at).toEqual([0, 1, 3, 7, 15, 30].map((seconds) => seconds * SECOND));
});

it('a call that takes long to fail is repeated less often', async () => {
  const { clock, at, outcome } = startApi(99, 20 * SECOND);
  await clock.passTo(NOW + 120 * SECOND);
  expect(await outcome).toBe('lost');
  expect(at).toEqual([0, 21 * SECOND]);
});

it('an answer outlives answers that do not tell what became of it', async () => {
  for (const code of [500, 502]) {
    const { clock, outcome } = startApi(4, 0, code);
    await clock.passTo(NOW + 15 * SECOND);
    expect(await outcome).toBe('sent');
  }
});

it('an answer that says no is taken as one', async () => {
  const { clock, at, outcome } = startApi(1, 0, 400);
  await clock.passTo(NOW + SECOND);
  expect(await outcome).toBe('lost');
  expect(at).toEqual([0]);
});
