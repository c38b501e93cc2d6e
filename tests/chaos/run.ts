/**
 * Kills bots in the middle of their work and prints what came of it; leaves with 1 when something was lost, or repeated
 * without need. `npm run chaos -- --kills 200 --deliveries 10000 --seed 1 --database postgres --replicas 3`
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Chaos, runChaos } from './chaos.ts';
import { createPostgresChaosHome, createSqliteChaosHome } from './chaos-home.ts';
import { faultsOf, tableOf } from './chaos-report.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    deliveries: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'sqlite' },
    replicas: { type: 'string', default: '1' },
    url: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432/postgres' },
  },
});
const kills = Number(values.kills);
const deliveries = Number(values.deliveries);
const home =
  values.database === 'postgres' ? await createPostgresChaosHome(values.url) : await createSqliteChaosHome();
const chaos: Chaos = {
  home,
  kills,
  deliveries,
  replicas: values.database === 'postgres' ? Number(values.replicas) : 1,
  // A bot sends for about a second before it is killed: so the work lasts as long as the killing.
  rate: Math.min(1_000, Math.max(5, Math.ceil(deliveries / Math.max(kills, 1)))),
  seed: values.seed,
  bot: ['--max-semi-space-size=4', resolve('dist/main.js')],
  say: (line) => console.error(line),
};
try {
  const report = await runChaos(chaos);
  console.log(tableOf(report));
  const faults = faultsOf(report);
  for (const fault of faults) console.error(`NOT KEPT: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await home.remove();
}
