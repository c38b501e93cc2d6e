import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Chaos, runChaos } from './chaos.ts';
import { createSqliteChaosHome } from './chaos-home.ts';
import { faultsOf, mostWithin, tableOf } from './chaos-report.ts';

const BOT = [
  '--import',
  import.meta.resolve('tsx'),
  fileURLToPath(new URL('../../src/main.ts', import.meta.url)),
];

describe('chaos', () => {
  it('loses nothing and repeats nothing without need while the bot is killed and Telegram answers badly', {
    timeout: 180_000,
  }, async () => {
    const home = await createSqliteChaosHome();
    const chaos: Chaos = {
      home,
      replicas: 1,
      deliveries: 300,
      kills: 8,
      rate: 25,
      seed: 'a short one',
      bot: BOT,
    };
    try {
      const report = await runChaos(chaos);
      expect(faultsOf(report), tableOf(report)).toEqual([]);
      expect(report.owed).toBe(300);
    } finally {
      await home.remove();
    }
  });

  it('counts the most within a window of which only one end belongs to it', () => {
    expect(mostWithin([0, 1, 999, 1_000, 1_001, 1_999, 2_001], 1_000)).toBe(3);
    expect(mostWithin([], 1_000)).toBe(0);
  });
});
