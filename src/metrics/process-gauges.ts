import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Gauge, type Registry } from 'prom-client';

/** How often the event loop is probed. A shorter interval costs more wake-ups and finds no delay that a person would notice. */
const PROBE_MS = 20;

/**
 * The process itself: its event loop delay, memory and open resources.
 * The library's own gauges are not used: they count the probe interval as delay, so that an idle loop seems late.
 */
export function createProcessGauges(registry: Registry) {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `show_bot_${name}`, help, registers: [registry] });
  const p50 = gauge(
    'event_loop_delay_p50_seconds',
    'How late the event loop was since the last scrape, median',
  );
  const p99 = gauge('event_loop_delay_p99_seconds', 'The same, 99th percentile');
  const max = gauge('event_loop_delay_max_seconds', 'The same, worst');
  const resident = gauge('process_resident_memory_bytes', 'Memory of the process that is in RAM');
  const heap = gauge('process_heap_used_bytes', 'JavaScript objects, those not yet collected included');
  const resources = gauge('process_active_resources', 'Sockets, timers, requests and files that are open');
  const startedAt = gauge('process_start_time_seconds', 'When the process started, in seconds since 1970');
  startedAt.set(Date.now() / 1_000 - process.uptime());
  const delay = monitorEventLoopDelay({ resolution: PROBE_MS });
  delay.enable();
  return {
    /** Sets the gauges and resets the event loop histogram. */
    refresh(): void {
      p50.set(latenessS(delay.percentile(50)));
      p99.set(latenessS(delay.percentile(99)));
      max.set(latenessS(delay.max));
      delay.reset();
      const { rss, heapUsed } = process.memoryUsage();
      resident.set(rss);
      heap.set(heapUsed);
      resources.set(process.getActiveResourcesInfo().length);
    },
    close(): void {
      delay.disable();
    },
  };
}

/** @param spanNs time between two probes: equal to the probe interval when nothing is late */
function latenessS(spanNs: number): number {
  return Math.max(0, spanNs / 1e9 - PROBE_MS / 1_000);
}
