/**
 * How well the prompts do on the examples of `prompts/examples/`: `npm run evals`. With ANTHROPIC_API_KEY the real API is asked
 * (LLM_MODEL, ANTHROPIC_BASE_URL, and LLM_DAILY_USD as the most that a run may cost), else the pretend model, which only shows
 * that the examples and the checks work. Leaves with 1 when an answer is missing or says what its paragraphs do not.
 *
 * How well the check does on labelled lines: `npm run evals -- claims FILE.jsonl [--names DIR [--data DIR]] [--part tune|held]
 * [--judge [--errors 0.03]] [--wrong N] [--json]`. Leaves with 1 when it misses a limit.
 */
import { resolve } from 'node:path';
import { runClaims } from './claims/run-claims.ts';
import { runEvals } from './run-evals.ts';

// As the bot itself.
process.env['TZ'] = 'UTC';

const [command, ...args] = process.argv.slice(2);
const prompts = resolve('prompts');
process.exitCode =
  command === 'claims'
    ? await runClaims(prompts, args, process.env, console.log)
    : await runEvals(prompts, process.env, console.log);
