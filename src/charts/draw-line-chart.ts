import { Resvg } from '@resvg/resvg-js';
import { LineChart as Lines } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartTheme, LineChart } from '../domain/chart.ts';
import { FONT_FAMILY, fontFile } from './chart-font.ts';

/** Of the drawing. A phone shows it about 360 px wide, so that its letters are half as high there. */
const WIDTH = 800;
const HEIGHT = 600;
/** Pixels for each of these. */
const SCALE = 1.5;
const FONT_SIZE = 26;
/** A legend of two names has one row, one of more names two. */
const LEGEND_ROW = 44;
const NAMES_IN_ROW = 2;
/** Two names of that width stand in one row. */
const NAME_WIDTH = 300;
/** Fewer points are marked one by one: of a single one no line is seen. */
const MARKED_POINTS = 14;
/** Labels beneath the points: more would run into each other. */
const LABELS = 5;

/** Colours that colour-blind readers can distinguish (Okabe and Ito); the lines differ in their dashes too. */
const COLOURS: Readonly<Record<ChartTheme, readonly string[]>> = {
  light: ['#0072b2', '#d55e00', '#00805f', '#b0508e'],
  dark: ['#56b4e9', '#f0a13c', '#3ecfa3', '#e79ac8'],
};
const DASHES = ['solid', 'dashed', 'solid', 'dotted'] as const;
const PAPER: Readonly<Record<ChartTheme, Record<'back' | 'ink' | 'faint', string>>> = {
  light: { back: '#ffffff', ink: '#1f2933', faint: '#d8dee6' },
  dark: { back: '#17212b', ink: '#e8eef4', faint: '#35424f' },
};

use([Lines, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** The chart as a PNG of 1200 × 900 pixels. It keeps its thread busy for some hundred milliseconds. */
export function drawLineChart(chart: LineChart): Uint8Array {
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  canvas.setOption(optionsOf(chart));
  const svg = canvas.renderToSVGString();
  canvas.dispose();
  const font = { loadSystemFonts: false, fontFiles: [fontFile()], defaultFontFamily: FONT_FAMILY };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: SCALE } }).render().asPng();
}

function optionsOf({ title, points, lines, theme }: LineChart) {
  const { back, ink, faint } = PAPER[theme];
  const text = { color: ink, fontFamily: FONT_FAMILY, fontSize: FONT_SIZE };
  const legendRows = Math.ceil(lines.length / NAMES_IN_ROW);
  return {
    animation: false,
    backgroundColor: back,
    color: [...COLOURS[theme]],
    title: { text: title, left: 24, top: 20, textStyle: { ...text, fontWeight: 'normal' as const } },
    legend: {
      left: 16,
      right: 16,
      top: 66,
      itemWidth: 44,
      itemGap: 20,
      icon: 'roundRect',
      itemHeight: 8,
      textStyle: { ...text, width: NAME_WIDTH, overflow: 'truncate' as const },
    },
    grid: {
      left: 24,
      right: 44,
      bottom: 24,
      top: 86 + legendRows * LEGEND_ROW,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'axisLabel' as const,
    },
    xAxis: {
      type: 'category' as const,
      data: [...points],
      boundaryGap: points.length === 1,
      axisLine: { lineStyle: { color: faint, width: 2 } },
      axisTick: { show: false },
      axisLabel: { ...text, fontSize: 22, margin: 14, interval: everySome(points.length) },
    },
    yAxis: {
      type: 'value' as const,
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: faint, width: 1.5 } },
      axisLabel: { ...text, fontSize: 22 },
    },
    series: lines.map(({ name, values }, index) => ({
      type: 'line' as const,
      name,
      data: [...values],
      symbol: 'circle',
      symbolSize: 11,
      showSymbol: points.length <= MARKED_POINTS,
      lineStyle: { width: 4.5, type: DASHES[index] ?? ('solid' as const) },
    })),
  };
}

/** Which points have a label: a few, evenly spaced from the last one back. */
function everySome(count: number): (index: number) => boolean {
  const step = Math.max(1, Math.ceil(count / LABELS));
  return (index) => (count - 1 - index) % step === 0 && (index > step / 3 || step === 1);
}
