import type { Clock } from '../domain/clock.ts';

/** What takes longer is alone no more: the next begins beside it. */
const ALONE_MS = 1_000;

/** Runs work one after the other, in the order of the calls, or beside what takes longer than a second. */
export function createAlone(clock: Clock) {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    const late = new AbortController();
    const ended = result.then(
      () => late.abort(),
      () => late.abort(),
    );
    last = last.then(() => Promise.race([ended, clock.sleep(ALONE_MS, late.signal)]));
    return result;
  };
}
