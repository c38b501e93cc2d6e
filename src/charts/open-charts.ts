import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { LineChart } from '../domain/chart.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import { chartProcess } from './chart-process-of.ts';

/** A small machine takes two seconds. */
const DRAW_MS = 15_000;
/** Further requests get no picture: a person would not wait for it. */
const MOST_WAITING = 10;
/** A chart has some hundred KB. */
const MOST_BYTES = 10_000_000;

/** Draws charts. */
export interface Charts {
  /** A PNG. @throws when it cannot be drawn, or too many wait already */
  draw(chart: LineChart): Promise<Uint8Array>;
}

/**
 * Draws one chart at a time, each in a process of its own: nobody waits for it, and the 70 MB that libraries and font take are given
 * back. A thread would keep 25 MB of them.
 * @param stopping ends what is being drawn
 */
export function openCharts(stopping: AbortSignal): Charts {
  const queue = createSerialQueue();
  let waiting = 0;
  return {
    async draw(chart) {
      if (waiting >= MOST_WAITING) throw new Error('too many charts wait to be drawn');
      waiting += 1;
      try {
        return await queue.run(() => drawApart(chart, stopping));
      } finally {
        waiting -= 1;
      }
    },
  };
}

async function drawApart(chart: LineChart, signal: AbortSignal): Promise<Uint8Array> {
  const { stdout } = await promisify(execFile)(process.execPath, [...chartProcess(), JSON.stringify(chart)], {
    encoding: 'buffer',
    timeout: DRAW_MS,
    maxBuffer: MOST_BYTES,
    signal,
    // It needs nothing of the bot's: no token, no address.
    env: {},
  });
  return stdout;
}
