import { expect, it } from 'vitest';
import { createTick } from '../../src/scheduling/tick.ts';
import { createToldLog } from './told-log.ts';

/** A day that hardly comes. */
const NEVER = '0 0 29 2 *';

it('a tick that was stopped runs no more, whoever asks', async () => {
  let runs = 0;
  const tick = createTick(
    NEVER,
    async () => {
      runs += 1;
    },
    createToldLog().log,
  );
  tick.start();
  await tick.stop();
  await tick.run();
  expect(runs).toBe(1);
});

it('a tick asked during its stop waits for the run under way, and starts none of its own', async () => {
  let runs = 0;
  let end = (): void => undefined;
  const tick = createTick(
    NEVER,
    () => {
      runs += 1;
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    createToldLog().log,
  );
  const first = tick.run();
  const stopped = tick.stop();
  const late = tick.run();
  end();
  await Promise.all([first, stopped, late]);
  expect(runs).toBe(1);
});
