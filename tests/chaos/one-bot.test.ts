import { describe, expect, it } from 'vitest';
import { createSqliteChaosHome } from './chaos-home.ts';
import { mostWithin } from './chaos-report.ts';
import { ALONE, expectKept, TEST_MS } from './expect-kept.ts';

describe('chaos loses nothing and repeats nothing without need while Telegram answers badly', () => {
  it('and the bot is killed again and again', { timeout: TEST_MS }, () =>
    expectKept(createSqliteChaosHome, ALONE),
  );
});

describe('the watch over the pace', () => {
  it('counts the most within a window of which only one end belongs to it', () => {
    expect(mostWithin([0, 1, 999, 1_000, 1_001, 1_999, 2_001], 1_000)).toBe(3);
    expect(mostWithin([], 1_000)).toBe(0);
  });
});
