import { describe, expect, it } from 'vitest';
import { BUILT_BOT } from '../built-bot.ts';
import { hasPostgres, TEST_DATABASE_URL } from '../storage/postgres-server.ts';
import { type ChaosHome, createPostgresChaosHome, createSqliteChaosHome } from './chaos-home.ts';
import { type CommandChaos, commandFaultsOf, commandTableOf, runCommandChaos } from './commands.ts';

const ALONE = { replicas: 1, commands: 90, kills: 4, stops: 2, seed: 'a short one', bot: BUILT_BOT };
const TEST_MS = 240_000;

const isPostgresThere = await hasPostgres();

/** Runs it to its end and expects that every promise was kept. */
async function expectKept(
  createHome: () => Promise<ChaosHome>,
  chaos: Omit<CommandChaos, 'home'>,
): Promise<void> {
  const home = await createHome();
  try {
    const report = await runCommandChaos({ home, ...chaos });
    // How long a stop takes on a machine that others keep busy proves nothing.
    const faults = commandFaultsOf({ ...report, slowestStopMs: 0 });
    expect(faults, commandTableOf(report)).toEqual([]);
  } finally {
    await home.remove();
  }
}

describe('each command is answered, and once more at most, while people write', () => {
  it('to a bot that is killed and stopped again and again', { timeout: TEST_MS }, () =>
    expectKept(createSqliteChaosHome, ALONE),
  );

  it.skipIf(!isPostgresThere)('to replicas that are, in turns', { timeout: TEST_MS }, () =>
    expectKept(() => createPostgresChaosHome(TEST_DATABASE_URL), { ...ALONE, replicas: 2, commands: 60 }),
  );
});
