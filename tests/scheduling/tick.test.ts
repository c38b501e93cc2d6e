import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTick, isCronExpression } from '../../src/scheduling/tick.ts';
import { createToldLog } from './told-log.ts';

/** A day that hardly comes: only what a test asks for runs. */
const NEVER = '0 0 29 2 *';

/** Work that ends when a test says so. */
function createWork() {
  const ends: (() => void)[] = [];
  const seen = { started: 0, atOnce: 0, mostAtOnce: 0 };
  return {
    seen,
    endOne: () => ends.shift()?.(),
    async work() {
      seen.started += 1;
      seen.atOnce += 1;
      seen.mostAtOnce = Math.max(seen.mostAtOnce, seen.atOnce);
      await new Promise<void>((resolve) => ends.push(resolve));
      seen.atOnce -= 1;
    },
  };
}

describe('the tick', () => {
  it('runs never two at a time; a run asked for during another is followed by one more, however many asked', async () => {
    const { work, seen, endOne } = createWork();
    const tick = createTick(NEVER, work, createToldLog().log);
    const first = tick.run();
    const others = [tick.run(), tick.run(), tick.run()];
    expect(seen.started).toBe(1);
    endOne();
    await first;
    await vi.waitFor(() => expect(seen.started).toBe(2));
    endOne();
    await Promise.all(others);
    expect(seen).toMatchObject({ started: 2, mostAtOnce: 1, atOnce: 0 });
  });

  it('runs once more for what is asked during that one more', async () => {
    const { work, seen, endOne } = createWork();
    const tick = createTick(NEVER, work, createToldLog().log);
    const runs = [tick.run(), tick.run()];
    endOne();
    await vi.waitFor(() => expect(seen.started).toBe(2));
    runs.push(tick.run());
    endOne();
    await vi.waitFor(() => expect(seen.started).toBe(3));
    endOne();
    await Promise.all(runs);
    expect(seen).toMatchObject({ started: 3, mostAtOnce: 1 });
  });

  it('tells what the work threw, and the next run comes all the same', async () => {
    const { log, told } = createToldLog();
    let runs = 0;
    const work = async (): Promise<void> => {
      runs += 1;
      if (runs === 1) throw new Error('the disk is full');
    };
    const tick = createTick(NEVER, work, log);
    await tick.run();
    await tick.run();
    expect(runs).toBe(2);
    expect(told).toEqual([
      ['the tick failed; the next one tries again', { error: new Error('the disk is full') }],
    ]);
  });

  it('runs at once when it starts, and by the expression from then on', async () => {
    const { work, seen, endOne } = createWork();
    const tick = createTick('* * * * * *', work, createToldLog().log);
    onTestFinished(() => tick.stop());
    tick.start();
    expect(seen.started).toBe(1);
    endOne();
    await vi.waitFor(() => expect(seen.started).toBe(2), { timeout: 15_000 });
    endOne();
    await vi.waitFor(() => expect(seen.atOnce).toBe(0));
  });

  it('has what node-cron says in its log, and nothing on the console', async () => {
    const onConsole = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    onTestFinished(() => onConsole.mockRestore());
    const { log, told } = createToldLog();
    let end = (): void => undefined;
    const work = new Promise<void>((resolve) => {
      end = resolve;
    });
    const tick = createTick('* * * * * *', () => work, log);
    tick.start();
    // The first run goes on: the next ones of the expression are left out, which node-cron says.
    await vi.waitFor(
      () => expect(told).toContainEqual([expect.stringContaining('overlap'), { from: 'node-cron' }]),
      { timeout: 15_000 },
    );
    end();
    await tick.stop();
    expect(onConsole).not.toHaveBeenCalled();
  });

  it('waits at its stop for the run under way and the one that follows it', async () => {
    const { work, seen, endOne } = createWork();
    const tick = createTick(NEVER, work, createToldLog().log);
    void tick.run();
    void tick.run();
    const stopped = tick.stop();
    endOne();
    await vi.waitFor(() => expect(seen.started).toBe(2));
    endOne();
    await stopped;
    expect(seen).toMatchObject({ started: 2, atOnce: 0 });
  });

  it('knows which expressions cron can follow', () => {
    expect(['* * * * *', '*/5 * * * *', NEVER].map(isCronExpression)).toEqual([true, true, true]);
    expect(['', 'often', '61 * * * *'].map(isCronExpression)).toEqual([false, false, false]);
  });
});
