import { createModelTally } from '../assistant/model-tally.ts';
import { readModelUse } from '../assistant/model-use.ts';
import type { CheckedClaims } from '../assistant/verified-model.ts';
import type { ModelUse } from '../domain/model-use.ts';
import type { ModelCall } from '../llm/model-outcome.ts';
import { createIntervalJob } from '../scheduling/interval-job.ts';
import type { AppContext } from './app-context.ts';

/** A crash loses at most the counts of this time. */
const FLUSH_EVERY_MS = 15_000;

/** Counts what the model does and reports it. */
export interface ModelCounts {
  onCall(call: ModelCall): void;
  onChecked(checked: CheckedClaims): void;
  /** Today and the last 30 days, over all replicas; undefined when nothing was counted. */
  readUse(): Promise<ModelUse | undefined>;
}

/**
 * Counts what the model does, for Prometheus at once and for `/stats` by day. Open it before the model, so that it closes after the
 * model.
 */
export function openModelCounts({ metrics, storage, settings, clock, log, opened }: AppContext): ModelCounts {
  const tally = createModelTally(storage.model, clock);
  const warn = (error: unknown): void =>
    log.warn({ error }, 'model usage could not be saved; it will be retried');
  const flushJob = createIntervalJob(FLUSH_EVERY_MS, tally.flush, clock, warn);
  flushJob.start();
  opened.push(async () => {
    await flushJob.stop();
    await tally.flush().catch(warn);
  });

  return {
    onCall(call) {
      log.debug({ call }, 'the model was asked');
      metrics.countModelCall(call);
      tally.countCall(call);
    },
    onChecked(checked) {
      log.debug({ checked }, 'an answer of the model was checked against its source');
      metrics.countModelClaims(checked);
      tally.countClaims(checked);
    },
    async readUse() {
      await tally.flush().catch(warn);
      return readModelUse({
        store: storage.model,
        clock,
        dailyMicrodollars: settings.llmDailyMicrodollars,
        isThere: settings.anthropicApiKey !== undefined,
      });
    },
  };
}
