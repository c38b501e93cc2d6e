import { Registry } from 'prom-client';
import { type Counts, createCounts } from './counts.ts';
import { createModelCounters, type ModelCounters } from './model-counters.ts';
import { createProcessGauges } from './process-gauges.ts';
import { createSnapshotGauges, type ReadSnapshot } from './snapshot-gauges.ts';

/** What the bot counts and measures, and the page that Prometheus reads. */
export interface Metrics extends Counts, ModelCounters {
  /**
   * Calls `read` at each scrape; may be called once for each part of the bot. A reader that throws, or does not answer in
   * 5 s, is counted in `show_bot_scrape_failures_total`, and its gauges are missing from that page: no stale values.
   */
  onScrape(read: ReadSnapshot): void;
  /** The value of the page's Content-Type header. */
  readonly contentType: string;
  /** The page, in Prometheus' text format; calls the readers first. */
  text(): Promise<string>;
  /** On shutdown: stops monitoring the event loop. */
  close(): void;
}

/** Uses a registry of its own: two bots in one process do not share metrics. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const counts = { ...createCounts(registry), ...createModelCounters(registry) };
  const gauges = createSnapshotGauges(registry);
  const process = createProcessGauges(registry);
  return {
    ...counts,
    onScrape(read) {
      gauges.add(read);
    },
    contentType: registry.contentType,
    async text() {
      await gauges.refresh();
      process.refresh();
      return registry.metrics();
    },
    close: process.close,
  };
}
