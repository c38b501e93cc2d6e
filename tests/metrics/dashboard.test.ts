import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { metricNames, startMetrics } from './read-page.ts';

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly datasource?: { readonly uid: string };
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string; readonly datasource: { readonly uid: string } }[];
}

const read = (file: string) => readFile(new URL(`../../docs/${file}`, import.meta.url), 'utf8');

async function readPanels(): Promise<Panel[]> {
  const { panels } = JSON.parse(await read('grafana/dashboard.json')) as { panels: Panel[] };
  return panels.filter(({ type }) => type !== 'row');
}

/** The metrics that a text names; a histogram's own series count as the histogram. */
function namedIn(text: string): Set<string> {
  const names = text.matchAll(/\bshow_bot_\w+/g);
  return new Set(Array.from(names, ([name]) => name.replace(/(_seconds)_(bucket|sum|count)$/, '$1')));
}

describe('the dashboard', () => {
  it('asks for metrics that exist, and leaves none out', async () => {
    const panels = await readPanels();
    const asked = namedIn(panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)).join('\n'));
    expect([...asked].sort()).toEqual([...(await metricNames(startMetrics()))].sort());
  });

  it('asks the Prometheus that its reader chooses', async () => {
    const dashboard = await read('grafana/dashboard.json');
    expect(JSON.parse(dashboard)).toMatchObject({
      templating: { list: [{ name: 'DS_PROMETHEUS', type: 'datasource', query: 'prometheus' }, {}] },
    });
    for (const { title, datasource, targets = [] } of await readPanels()) {
      const sources = [datasource, ...targets.map((target) => target.datasource)];
      for (const source of sources) expect(source?.uid, title).toMatch(/^\$\{DS_PROMETHEUS\}$/);
      expect(targets.length, title).toBeGreaterThan(0);
    }
  });

  it('has each panel once, in a place of its own', async () => {
    const panels = await readPanels();
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const { gridPos, title } of panels) expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
  });
});

describe('the page about watching', () => {
  it('explains every metric, and none that is not there', async () => {
    const named = namedIn(await read('watching.md'));
    expect([...named].sort()).toEqual([...(await metricNames(startMetrics()))].sort());
  });
});
