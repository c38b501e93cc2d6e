import { describe, expect, it } from 'vitest';
import { createGroupCommit } from '../../src/storage/group-commit.ts';

describe('a group commit', () => {
  /** A commit that keeps what it was given, and refuses whatever is negative. */
  function createDisk() {
    const commits: (readonly number[])[] = [];
    const write = createGroupCommit<number>(async (items) => {
      commits.push(items);
      if (items.some((item) => item < 0)) throw new Error('refused');
    });
    return { commits, write };
  }

  it('takes calls that come at once together', async () => {
    const { commits, write } = createDisk();
    await Promise.all([1, 2, 3].map(write));
    expect(commits).toEqual([[1, 2, 3]]);
  });

  it('takes what comes during a commit into the next one', async () => {
    const commits: (readonly number[])[] = [];
    let release = (): void => undefined;
    const write = createGroupCommit<number>(async (items) => {
      commits.push(items);
      if (commits.length === 1) await new Promise<void>((done) => (release = done));
    });
    const first = write(1);
    await expect.poll(() => commits).toHaveLength(1);
    const others = [write(2), write(3)];
    release();
    await Promise.all([first, ...others]);
    expect(commits).toEqual([[1], [2, 3]]);
  });

  it('resolves no sooner than the commit', async () => {
    let isDurable = false;
    const write = createGroupCommit<number>(async () => {
      await new Promise(setImmediate);
      isDurable = true;
    });
    await write(1);
    expect(isDurable).toBe(true);
  });

  it('tells only the one that cannot be written, and writes the others', async () => {
    const { commits, write } = createDisk();
    const results = await Promise.allSettled([1, -2, 3].map(write));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(commits).toEqual([[1, -2, 3], [1], [-2], [3]]);
  });

  it('goes on after a failure', async () => {
    const { write } = createDisk();
    await expect(write(-1)).rejects.toThrow('refused');
    await expect(write(1)).resolves.toBeUndefined();
  });
});
