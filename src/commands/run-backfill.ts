import { createInterface } from 'node:readline/promises';
import type { DataPlaces } from '../config/data-places.ts';
import { PROMPTS_DIR } from '../config/installed-files.ts';
import type { Settings } from '../config/settings.ts';
import type { Clock } from '../domain/clock.ts';
import type { BrokenCap } from '../domain/model-spend.ts';
import { createBatchApi } from '../llm/batch-api.ts';
import type { BatchRun } from '../llm/batch-runs.ts';
import type { PreparedCall } from '../llm/prepare-call.ts';
import { loadPrompts } from '../prompts/load-prompts.ts';
import { createMovableClock } from '../scheduling/clocks.ts';
import { type BackfillContext, type BackfillDependencies, withBackfill } from './open-backfill.ts';
import { createProgressLine, type Screen } from './progress-line.ts';

/** How often the API is polled. */
const POLL_MS = 5_000;
const MICRODOLLARS = 1_000_000;
/** Maximum number of failures that are listed. */
const MAX_LISTED = 20;

/** Options of a backfill run. */
export interface BackfillOptions {
  readonly settings: Settings;
  readonly places: DataPlaces;
  /** Skips the confirmation of the price. */
  readonly isSure: boolean;
  readonly input: NodeJS.ReadableStream;
  readonly screen: Screen;
  readonly clock?: Clock;
}

/** A missing answer, and the title of its episode once it is known. */
interface Failure {
  readonly reason: string;
  title?: string;
}

/** Results so far. */
interface Tally {
  saved: number;
  /** By the key of the answer. */
  readonly failures: Map<string, Failure>;
}

/**
 * Has the model summarize every published episode that has no summary yet, in message batches; shows the price and asks for
 * confirmation before it sends anything. After an interruption the next run collects what was sent. It keeps the state open only
 * while it reads and writes.
 * @returns a text that describes what was done
 * @throws StorageError when the bot has the state open, BatchError when the API refuses
 */
export async function runBackfill(options: BackfillOptions): Promise<string> {
  const { settings, places, isSure, input, screen, clock = createMovableClock(0) } = options;
  if (settings.anthropicApiKey === undefined) {
    throw new Error('ANTHROPIC_API_KEY: missing; without a key there is no model to write summaries');
  }
  const context: BackfillContext = {
    settings,
    places,
    clock,
    prompts: await loadPrompts(PROMPTS_DIR),
    api: createBatchApi(settings.anthropicApiKey, settings.anthropicBaseUrl),
  };
  const tally: Tally = { saved: 0, failures: new Map() };
  await takeInAll(context, screen, tally);
  const price = await withBackfill(context, async ({ plan }) => (await plan()).price());
  if (price.published === 0) {
    return outcome('No episode is published yet: start the bot once, then come back.', tally);
  }
  if (price.episodes === 0) return outcome('Every published episode has been summed up.', tally);
  screen.write(`${priceLine(price, settings)}\n`);
  if (!isSure && !(await isAgreed(input, screen))) return outcome('Nothing was sent.', tally);
  for (;;) {
    const { sent, left, broken } = await withBackfill(context, (rooms) => sendMissing(rooms, tally));
    if (sent > 0) await takeInAll(context, screen, tally);
    if (broken) return outcome(capLine(broken, left), tally);
    if (sent === 0) return outcome('Done.', tally);
  }
}

/** Sends what fits the budget; skips what failed before. */
async function sendMissing(
  { plan, batches }: BackfillDependencies,
  { failures }: Tally,
): Promise<{ readonly sent: number; readonly left: number; readonly broken: BrokenCap | undefined }> {
  const wanted: PreparedCall[] = [];
  for await (const { episode, calls } of (await plan()).missing()) {
    for (const call of calls) {
      const failure = failures.get(call.key);
      if (failure) failure.title = episode.title;
      else wanted.push(call);
    }
  }
  const { sent, broken } = await batches.submit(wanted);
  return { sent, left: wanted.length - sent, broken };
}

/** Waits for all running batches and saves their answers. */
async function takeInAll(context: BackfillContext, screen: Screen, tally: Tally): Promise<void> {
  const runs = await withBackfill(context, ({ batches }) => batches.underWay());
  const progress = createProgressLine(
    screen,
    'answers',
    runs.reduce((sum, { count }) => sum + count, 0),
  );
  let done = 0;
  for (const run of runs) {
    progress.show(done);
    await waitFor(run, context);
    const { saved, failures } = await withBackfill(context, ({ batches }) => batches.takeIn(run)).catch(
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${reason}\nWhat was sent is not lost: run this again to collect the answers`, {
          cause: error,
        });
      },
    );
    tally.saved += saved;
    for (const [key, reason] of failures) tally.failures.set(key, { reason });
    done += run.count;
    progress.show(done);
  }
  progress.end();
}

async function waitFor({ id }: BatchRun, { api, clock }: BackfillContext): Promise<void> {
  while (id !== undefined && (await api.find(id))?.hasEnded === false) await clock.sleep(POLL_MS);
}

async function isAgreed(input: NodeJS.ReadableStream, screen: Screen): Promise<boolean> {
  screen.write('Go on? [y/N] ');
  const lines = createInterface({ input });
  try {
    for await (const line of lines) return /^\s*y(es)?\s*$/i.test(line);
    return false;
  } finally {
    lines.close();
  }
}

function priceLine({ episodes, atMost }: { episodes: number; atMost: number }, settings: Settings): string {
  return [
    `Episodes without a summary: ${episodes}.`,
    `In batches, at half price, they cost at most ${dollars(atMost)} with ${settings.llmModel};`,
    `the budget of a day is ${dollars(settings.llmDailyMicrodollars)} (LLM_DAILY_USD).`,
  ].join(' ');
}

function capLine(broken: BrokenCap, left: number): string {
  const [span, when] = broken === 'month' ? ['month', 'next month'] : ['day', 'tomorrow'];
  return `The budget of the ${span} has no room for ${left} more requests: run this again ${when}, or raise LLM_DAILY_USD.`;
}

function outcome(last: string, { saved, failures }: Tally): string {
  const named = [...failures.values()].map(({ title, reason }) => `  ${title ?? 'an episode'}: ${reason}`);
  return [
    ...(saved > 0 ? [`Answers kept: ${saved}.`] : []),
    ...(named.length > 0
      ? [`Answers that did not come: ${named.length}; the next run asks for them again.`]
      : []),
    ...named.slice(0, MAX_LISTED),
    last,
  ].join('\n');
}

function dollars(microdollars: number): string {
  return `$${(Math.ceil(microdollars / 100) / (MICRODOLLARS / 100)).toFixed(4)}`;
}
