import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createPretendModel, PRETEND_KEY, type PretendModel } from '../../playground/model/pretend-model.ts';
import { createModel, type Model } from '../../src/llm/create-model.ts';
import type { ModelMemory } from '../../src/llm/model-memory.ts';
import { loadPrompts } from '../../src/prompts/load-prompts.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';

const CLOCK = createMovableClock(0);
const DEFAULT_MODEL = 'claude-haiku-5-5';
const DEFAULT_CAP_USD = 1;

/** Whom the evals ask. */
export interface EvalModel {
  readonly model: Model;
  readonly clock: typeof CLOCK;
  /** The pretend one understands nothing. */
  readonly kind: 'real' | 'pretend';
  /** For the report. */
  readonly name: string;
  /** What was spent so far. */
  microdollars(): number;
  /** What the real one would have cost so far, by the tokens that were counted. */
  reckonedMicrodollars(): number;
  close(): Promise<void>;
}

/**
 * The real API where there is a key, else the pretend model, started here.
 * @param prepare called with the pretend model before it is asked
 * @throws {PromptsError} when a prompt is wrong
 */
export async function openEvalModel(
  promptsDir: string,
  env: Readonly<Record<string, string | undefined>>,
  prepare: (pretend: PretendModel) => void = () => undefined,
): Promise<EvalModel> {
  const apiKey = env['ANTHROPIC_API_KEY']?.trim();
  const pretend = apiKey ? undefined : await startPretendModel(prepare);
  const name = env['LLM_MODEL']?.trim() || DEFAULT_MODEL;
  const capUsd = Number(env['LLM_DAILY_USD'] || DEFAULT_CAP_USD);
  let spent = 0;
  const model = createModel({
    apiKey: apiKey ?? PRETEND_KEY,
    baseUrl: pretend?.url ?? (env['ANTHROPIC_BASE_URL']?.trim() || undefined),
    model: name,
    prompts: await loadPrompts(promptsDir),
    store: forgetful(capUsd * 1_000_000, () => spent),
    clock: CLOCK,
    caps: { userDailyAsks: Infinity, dailyMicrodollars: capUsd * 1_000_000 },
    onTrouble: () => undefined,
    onCall: ({ cost }) => {
      spent += cost.microdollars;
    },
  });
  return {
    model,
    clock: CLOCK,
    kind: pretend ? 'pretend' : 'real',
    name: pretend ? 'the pretend model' : name,
    microdollars: () => (pretend ? 0 : spent),
    reckonedMicrodollars: () => spent,
    async close() {
      await model.stop();
      await pretend?.close();
    },
  };
}

/** Remembers no answer, so that each run is a new one, but minds the cap. */
function forgetful(capMicrodollars: number, spent: () => number): ModelMemory {
  return {
    findAnswer: async () => undefined,
    saveAnswer: async () => undefined,
    reserve: async ({ microdollars }) => (spent() + microdollars > capMicrodollars ? 'day' : undefined),
    settle: async () => undefined,
    release: async () => undefined,
    isUnderWay: async () => false,
  };
}

async function startPretendModel(
  prepare: (pretend: PretendModel) => void,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const pretend = createPretendModel({ clock: CLOCK });
  prepare(pretend);
  const server = serve({ fetch: pretend.handle, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
