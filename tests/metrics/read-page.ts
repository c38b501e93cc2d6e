import { onTestFinished } from 'vitest';
import { createMetrics, type Metrics } from '../../src/metrics/metrics.ts';

/** Metrics of their own, closed when the test ends. */
export function startMetrics(): Metrics {
  const metrics = createMetrics();
  onTestFinished(metrics.close);
  return metrics;
}

/** The page's numbers by series, such as `show_bot_updates_total{kind="message"}`. */
export async function readPage(metrics: Metrics): Promise<ReadonlyMap<string, number>> {
  const lines = (await metrics.text()).split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}

/** The names of every metric the page may show, whether it has a value now or not. */
export async function metricNames(metrics: Metrics): Promise<ReadonlySet<string>> {
  const types = (await metrics.text()).matchAll(/^# TYPE (\S+)/gm);
  return new Set(Array.from(types, ([, name = '']) => name));
}
