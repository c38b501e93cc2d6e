import { InputFile } from 'grammy';
import type { Charts } from '../charts/open-charts.ts';
import type { LineChart } from '../domain/chart.ts';

/** A PNG, or the id by which Telegram stores one that was sent before. */
export type Picture = Uint8Array | string;

/** A file id is about 80 characters long, and so is a line of a chart. */
const MOST_STORED = 200;
/** Pictures of some hundred KB that were drawn and not sent yet. */
const MOST_DRAWN = 8;

/** Draws charts, each once, and not those that Telegram stores already. */
export interface ChartPictures {
  /** @returns undefined when it cannot be drawn */
  draw(chart: LineChart): Promise<Picture | undefined>;
  /** @param fileId by which Telegram stores it; undefined: it was refused */
  keep(chart: LineChart, fileId: string | undefined): void;
}

/** No chart can be drawn: messages go without their pictures. */
export const NO_PICTURES: ChartPictures = { draw: async () => undefined, keep: () => undefined };

/** @param onFailure called with the reason when one could not be drawn */
export function createChartPictures(charts: Charts, onFailure: (error: unknown) => undefined): ChartPictures {
  /** By what the pictures show, the latest at the end. */
  const stored = new Map<string, string>();
  const drawn = new Map<string, Promise<Picture | undefined>>();
  return {
    async draw(chart) {
      const key = JSON.stringify(chart);
      const known = stored.get(key) ?? drawn.get(key);
      if (known !== undefined) return known;
      const drawing = charts.draw(chart).catch(onFailure);
      putLast(drawn, key, drawing, MOST_DRAWN);
      const picture = await drawing;
      if (picture === undefined) drawn.delete(key);
      return picture;
    },
    keep(chart, fileId) {
      const key = JSON.stringify(chart);
      drawn.delete(key);
      if (fileId === undefined) stored.delete(key);
      else putLast(stored, key, fileId, MOST_STORED);
    },
  };
}

/** The picture as grammY sends it. */
export function wirePicture(picture: Picture): InputFile | string {
  return typeof picture === 'string' ? picture : new InputFile(picture, 'chart.png');
}

function putLast<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) return;
    map.delete(oldest);
  }
}
