import { expect } from 'vitest';
import { BUILT_BOT } from '../built-bot.ts';
import { type Chaos, runChaos } from './chaos.ts';
import type { ChaosHome } from './chaos-home.ts';
import { faultsOf, tableOf } from './chaos-report.ts';

/** One bot that is killed again and again while Telegram answers badly. */
export const ALONE = {
  replicas: 1,
  deliveries: 400,
  kills: 10,
  rate: 40,
  outageMs: 5_000,
  seed: 'a short one',
  bot: BUILT_BOT,
};
/** More than a run waits for the rest before it says that it has not come. */
export const TEST_MS = 420_000;

/** Runs it to its end and expects that every promise was kept. */
export async function expectKept(
  createHome: () => Promise<ChaosHome>,
  chaos: Omit<Chaos, 'home'>,
): Promise<void> {
  const home = await createHome();
  try {
    const report = await runChaos({ home, ...chaos });
    expect(faultsOf(report), tableOf(report)).toEqual([]);
    expect(report).toMatchObject({
      owed: chaos.deliveries,
      kills: chaos.kills,
      restarts: chaos.restarts ?? 0,
    });
  } finally {
    await home.remove();
  }
}
