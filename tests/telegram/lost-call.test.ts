import { Api, HttpError } from 'grammy';
import { expect, it } from 'vitest';
import { createLostCallRepeat } from '../../src/telegram/lost-call.ts';
import { createVirtualClock } from '../delivery/virtual-clock.ts';

const NOW = 1_000_000_000;

/** An API of which the first so many calls end without an answer. */
function startApi(failures: number, code: string) {
  const clock = createVirtualClock(NOW);
  const at: number[] = [];
  const api = new Api('1:token');
  api.config.use(async () => {
    at.push(clock.now() - NOW);
    if (at.length <= failures) throw new HttpError('lost', Object.assign(new Error('lost'), { code }));
    return { ok: true, result: true as never };
  });
  api.config.use(createLostCallRepeat(clock));
  const outcome = api.sendMessage(1, 'an answer').then(
    () => 'sent',
    () => 'lost',
  );
  return { clock, at, outcome };
}

it('an answer whose connection broke off is sent once more, and then given up', async () => {
  const once = startApi(1, 'ECONNRESET');
  await once.clock.passTo(NOW + 10_000);
  expect(await once.outcome).toBe('sent');
  expect(once.at).toEqual([0, 1_000]);
  const twice = startApi(2, 'ECONNRESET');
  await twice.clock.passTo(NOW + 10_000);
  expect(await twice.outcome).toBe('lost');
  expect(twice.at).toEqual([0, 1_000]);
});

it('an answer that never left is tried three times', async () => {
  const { clock, at, outcome } = startApi(9, 'ECONNREFUSED');
  await clock.passTo(NOW + 10_000);
  expect(await outcome).toBe('lost');
  expect(at).toEqual([0, 1_000, 4_000]);
});
