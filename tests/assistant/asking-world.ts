import { onTestFinished } from 'vitest';
import { createLabelledJudge, isJudgement } from '../../bench/evals/claims/labelled-judge.ts';
import { PRETEND_KEY, type PretendModel } from '../../playground/model/pretend-model.ts';
import { startModelServer } from '../../playground/tests/model-server.ts';
import { createModel, type Model, type ModelOptions, type ModelTrouble } from '../../src/llm/create-model.ts';
import type { ModelCall } from '../../src/llm/model-outcome.ts';
import { loadPrompts, type Prompts } from '../../src/prompts/load-prompts.ts';
import { numberPassages } from '../../src/prompts/number-passages.ts';
import type { TASKS } from '../../src/prompts/tasks.ts';
import { createMovableClock, type MovableClock } from '../../src/scheduling/clocks.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

type Options = ModelOptions<typeof TASKS>;

/** A bot's model, the API that it asks, and all that is heard of it. */
export interface AskingWorld {
  readonly model: Model;
  /** Its requests are those for answers. */
  readonly api: PretendModel;
  /** The requests for second readings. */
  readings(): ReturnType<PretendModel['requests']>;
  readonly storage: Storage;
  readonly clock: MovableClock;
  readonly prompts: Prompts;
  readonly troubles: ModelTrouble[];
  readonly calls: ModelCall[];
  /** Another model over the same storage and API, as another process would have it. */
  open(change?: Partial<Options>): Model;
}

export const CAPS = { userDailyAsks: 20, dailyMicrodollars: 1_000_000 };
export const DAY = '2026-03-01';

/** The real prompts, a real SQLite file, the pretend API over HTTP; closed when the test ends. */
export async function startAsking(change: Partial<Options> = {}): Promise<AskingWorld> {
  const { url, model: pretend, close } = await startModelServer();
  onTestFinished(close);
  // A second reader who finds nothing, unless a test sets another one; its requests are apart from the others.
  pretend.answerEvery(
    isJudgement,
    createLabelledJudge(() => true, 0, Math.random),
  );
  const all = pretend.requests;
  const api = { ...pretend, requests: () => all().filter(({ body }) => !isReading(body)) };
  const readings = () => all().filter(({ body }) => isReading(body));
  const home = await createSqliteHome();
  const storage = await home.open();
  onTestFinished(async () => {
    await storage.close();
    await home.remove();
  });
  const clock = createMovableClock(Date.parse(`${DAY}T08:00:00Z`) - Date.now());
  const prompts = await loadPrompts('prompts');
  const [troubles, calls]: [ModelTrouble[], ModelCall[]] = [[], []];
  const open = (own: Partial<Options> = {}): Model =>
    createModel({
      apiKey: PRETEND_KEY,
      baseUrl: url,
      model: 'claude-haiku-5-5',
      store: storage.model,
      caps: CAPS,
      prompts,
      clock,
      onTrouble: (trouble) => troubles.push(trouble),
      onCall: (call) => calls.push(call),
      ...change,
      ...own,
    });
  const model = open();
  return { model, api, readings, storage, clock, prompts, troubles, calls, open };
}

function isReading(body: unknown): boolean {
  return JSON.stringify(body ?? null).includes('"verdicts"');
}

const PARAGRAPHS = [
  'The harbour of Lindau took in 4,200 boats this summer. That is a tenth more than the year before.',
  'The mayor wants two new piers by 2027. They would cost 3.5 million francs.',
  '湖上的渡轮今年多开了三班。周末的船票常常在前一天就卖完。',
];

/** A request for a digest; another `about` is another text. */
export function digestOf(about = 'The lake', deadlineMs = 20_000) {
  const passages = numberPassages(PARAGRAPHS.map((text, index) => ({ number: index + 3, text })));
  return {
    task: 'digest',
    language: 'en',
    variables: { title: about, date: DAY, passages },
    deadlineMs,
  } as const;
}

/** A question of a user. */
export function questionOf(question: string, userId: number) {
  const { passages } = digestOf().variables;
  const variables = { question, earlier: '', passages };
  return { task: 'ask', language: 'en', variables, deadlineMs: 20_000, userId } as const;
}

/** What was asked of the API, as text. */
export function sentTo(api: PretendModel): string[] {
  return api.requests().map(({ body }) => JSON.stringify(body));
}

/** One request's body, as the model's room fills it. */
export function bodyOf(api: PretendModel, index: number) {
  const request = api.requests()[index];
  if (!request) throw new Error(`there is no request ${index}`);
  return request.body as {
    system: string | { text: string; cache_control?: unknown }[];
    messages: { role: string; content: string }[];
  };
}

/** The text of the system part. */
export function systemOf(api: PretendModel, index: number): string {
  const { system } = bodyOf(api, index);
  return typeof system === 'string' ? system : system.map(({ text }) => text).join('\n');
}
