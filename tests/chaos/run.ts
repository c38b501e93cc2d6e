/**
 * Kills bots in the middle of their work and prints what came of it; leaves with 1 when something was lost, or repeated
 * without need. On a busy machine a bot takes longer to start than from kill to kill: `--pause 8` makes that 8 s at most.
 * `npm run chaos -- --kills 200 --deliveries 10000 --outage 60 --seed 1 --database postgres --replicas 3 --restarts 5`; of what
 * people ask: `npm run chaos -- commands --commands 1000 --kills 20 --stops 20`, with the same databases and replicas; of how much
 * a kill repeats, by rate and answer time: `npm run chaos -- bound --kills 10`.
 */
import { parseArgs } from 'node:util';
import { BUILT_BOT } from '../built-bot.ts';
import { findPostgresPrograms } from '../storage/postgres-cluster.ts';
import { boundOf, runBoundChaos } from './bound.ts';
import { runChaos } from './chaos.ts';
import {
  type ChaosHome,
  createClusterChaosHome,
  createPostgresChaosHome,
  createSqliteChaosHome,
} from './chaos-home.ts';
import { faultsOf, paceFaultsOf, tableOf } from './chaos-report.ts';
import { commandFaultsOf, commandTableOf, runCommandChaos } from './commands.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string' },
    commands: { type: 'string', default: '1000' },
    stops: { type: 'string', default: '20' },
    deliveries: { type: 'string', default: '10000' },
    outage: { type: 'string', default: '60' },
    pause: { type: 'string' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'sqlite' },
    replicas: { type: 'string', default: '1' },
    restarts: { type: 'string', default: '0' },
    url: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432/postgres' },
  },
});
/** By default. */
const KILLS: Readonly<Record<string, number>> = { commands: 20, bound: 10, deliveries: 200 };
const [subject = 'deliveries'] = positionals;
const kills = Number(values.kills ?? KILLS[subject]);
const replicas = values.database === 'postgres' ? Number(values.replicas) : 1;
const restarts = Number(values.restarts);
const home = await createHome();
const shared = {
  home,
  kills,
  replicas,
  seed: values.seed,
  bot: BUILT_BOT,
  say: (line: string) => console.error(line),
};
// Told to stop it takes the bots with it.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
try {
  const { table, faults } = await killAmid(subject);
  console.log(table);
  for (const fault of faults) console.error(`NOT KEPT: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await home.remove();
}

function killAmid(what: string): Promise<{ readonly table: string; readonly faults: readonly string[] }> {
  if (what === 'commands') return killAmidCommands();
  return what === 'bound' ? measureBound() : killAmidDeliveries();
}

/** Rates and answer times at which a bot is killed. */
async function measureBound() {
  const lines = [
    'lane, a second, answers: most repeated, on average (bound); late (bound with that); missing; unmarked',
  ];
  const faults: string[] = [];
  for (const [lane, rate, answerMs] of [
    ['free', 28, 0],
    ['free', 28, 200],
    ['free', 200, 0],
    ['free', 200, 200],
    ['free', 1_000, 0],
    ['free', 1_000, 200],
    ['paid', 1_000, 0],
    ['paid', 1_000, 200],
  ] as const) {
    const { seed, bot } = shared;
    const report = await runBoundChaos({ lane, rate, answerMs, kills, seed, bot });
    const bounds = report.late.map((lateMs) => boundOf({ rate, answerMs: answerMs + lateMs }));
    const most = Math.max(...report.surplus);
    const mean = report.surplus.reduce((sum, one) => sum + one, 0) / kills;
    const line = [
      `${lane} ${rate}/s ${answerMs} ms: ${most}, ${mean.toFixed(1)} (${boundOf({ rate, answerMs })})`,
      `${Math.max(...report.late)} ms (${Math.max(...bounds)})`,
      report.missing,
      report.unmarked,
    ].join('; ');
    lines.push(line);
    shared.say(line);
    const isBeyond = report.surplus.some((surplus, kill) => surplus > (bounds[kill] ?? 0));
    if (report.missing + report.unmarked > 0 || isBeyond) faults.push(line);
  }
  return { table: lines.join('\n'), faults };
}

async function killAmidCommands() {
  const report = await runCommandChaos({
    ...shared,
    commands: Number(values.commands),
    stops: Number(values.stops),
  });
  return { table: commandTableOf(report), faults: commandFaultsOf(report) };
}

async function killAmidDeliveries() {
  const deliveries = Number(values.deliveries);
  /** From kill to kill a bot alone has to start first; of several there is always one that sends. The work lasts as long as the killing. */
  const sendingS = replicas > 1 ? 1.4 : 1;
  const report = await runChaos({
    ...shared,
    deliveries,
    restarts,
    outageMs: Number(values.outage) * 1_000,
    ...(values.pause !== undefined && { longestPauseMs: Number(values.pause) * 1_000 }),
    rate: Math.min(1_000, Math.max(5, Math.ceil(deliveries / (Math.max(kills, 1) * sendingS)))),
  });
  return { table: tableOf(report), faults: [...faultsOf(report), ...paceFaultsOf(report)] };
}

/** A database that is killed must be one of our own. */
async function createHome(): Promise<ChaosHome> {
  if (values.database !== 'postgres') return createSqliteChaosHome();
  if (restarts === 0) return createPostgresChaosHome(values.url);
  const programs = await findPostgresPrograms();
  if (!programs)
    throw new Error('--restarts: no initdb is found; install PostgreSQL with its server programs');
  return createClusterChaosHome(programs);
}
