/**
 * Runs one measurement, or all of them one after the other, each in a process of its own; leaves with 1 when a limit is missed:
 * `npm run bench -- commands | flood | away | digests | crowd | speed | pace | search | reading | archive | find | clippings`. With DATABASE_URL (a PostgreSQL with a user who may create
 * schemas) `speed` and `pace` measure that as well. What follows a name is passed on: `npm run bench -- search --docs 1000`, `npm run bench -- reading --corpus content --json`.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const MEASUREMENTS: Readonly<Record<string, readonly string[]>> = {
  commands: ['bench/commands.ts'],
  flood: ['bench/flood.ts'],
  away: ['bench/away.ts'],
  digests: ['bench/digests.ts'],
  crowd: ['bench/crowd.ts'],
  speed: ['bench/delivery/run.ts', 'speed'],
  pace: ['bench/delivery/run.ts', 'pace'],
  search: ['bench/search/run.ts'],
  reading: ['bench/reading.ts'],
  clippings: [fileURLToPath(import.meta.resolve('./clippings/run.ts'))],
  // Named so that whoever looks for unused files finds it.
  archive: [fileURLToPath(import.meta.resolve('./archive/run.ts'))],
  find: [fileURLToPath(import.meta.resolve('./find/run.ts'))],
};

/** What Node is given for a measurement: other engines of `find` hold all their notes in memory. */
const NODE_FLAGS: Readonly<Record<string, readonly string[]>> = { find: ['--max-old-space-size=8000'] };

const [wanted, ...further] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(MEASUREMENTS) : [wanted];
const codes = names.map((name) => {
  const [script = '', ...options] = MEASUREMENTS[name] ?? [];
  if (!script) throw new Error(`${name}: unknown; write one of ${Object.keys(MEASUREMENTS).join(', ')}`);
  // What is for machines is one object and nothing else.
  if (!further.includes('--json')) console.log(`\n${name}`);
  const { status } = spawnSync(
    process.execPath,
    [...(NODE_FLAGS[name] ?? []), '--import', 'tsx', resolve(script), ...options, ...further],
    {
      stdio: 'inherit',
    },
  );
  return status ?? 1;
});
process.exitCode = Math.max(...codes);
