import { Registry } from 'prom-client';
import { createCounts } from './counts.ts';
import { createModelCounts } from './model-counts.ts';
import { createProcessGauges } from './process-gauges.ts';
import { createSnapshotGauges, type ReadSnapshot } from './snapshot-gauges.ts';

/** What the bot counts and measures, and the page that Prometheus reads. */
export type Metrics = ReturnType<typeof createMetrics>;

/**
 * A registry of its own: two bots in one process do not share a number.
 * Call `close` at the stop: it ends the watch over the event loop.
 */
export function createMetrics() {
  const registry = new Registry();
  const counts = { ...createCounts(registry), ...createModelCounts(registry) };
  const gauges = createSnapshotGauges(registry);
  const process = createProcessGauges(registry);
  return {
    ...counts,
    /**
     * Has `read` asked at each scrape; may be called once for each part of the bot. A reader that throws, or gives no answer
     * in 5 s, is counted in `show_bot_scrape_failures_total`, and its gauges are missing from that page: never an old number.
     */
    onScrape(read: ReadSnapshot): void {
      gauges.add(read);
    },
    /** The value of the page's Content-Type header. */
    contentType: registry.contentType,
    /** The page, in Prometheus' text format; asks the readers first. */
    async text(): Promise<string> {
      await gauges.refresh();
      process.refresh();
      return registry.metrics();
    },
    close: process.close,
  };
}
