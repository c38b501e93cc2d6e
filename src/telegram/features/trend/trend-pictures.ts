import type { Charts } from '../../../charts/open-charts.ts';
import type { LineChart } from '../../../domain/chart.ts';
import type { Picture } from '../../reply-picture.ts';

/** A file id is about 80 characters long, and so is a line of a chart. */
const MOST_STORED = 200;

/** Draws charts, but not those that Telegram stores already. */
export interface TrendPictures {
  /** @throws when it cannot be drawn */
  draw(chart: LineChart): Promise<Picture>;
  /** @param fileId by which Telegram stores it; undefined: it was refused */
  keep(chart: LineChart, fileId: string | undefined): void;
}

export function createTrendPictures(charts: Charts): TrendPictures {
  /** The ids by what the pictures show, those sent last at the end. */
  const stored = new Map<string, string>();
  return {
    draw: async (chart) => stored.get(JSON.stringify(chart)) ?? charts.draw(chart),
    keep(chart, fileId) {
      const key = JSON.stringify(chart);
      stored.delete(key);
      if (fileId !== undefined) stored.set(key, fileId);
      for (const oldest of stored.keys()) {
        if (stored.size <= MOST_STORED) return;
        stored.delete(oldest);
      }
    },
  };
}
