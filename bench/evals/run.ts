/**
 * How well the prompts do on the examples of `prompts/examples/`: `npm run evals`. With ANTHROPIC_API_KEY the real API is asked
 * (LLM_MODEL, ANTHROPIC_BASE_URL, and LLM_DAILY_USD as the most that a run may cost), else the pretend model, which only shows
 * that the examples and the checks work. Leaves with 1 when an answer is missing or says what its paragraphs do not.
 */
import { resolve } from 'node:path';
import { runEvals } from './run-evals.ts';

process.exitCode = await runEvals(resolve('prompts'), process.env, console.log);
