import type { LineChart } from '../domain/chart.ts';
import { drawLineChart } from './draw-line-chart.ts';

// A process for one chart: it is given as JSON, and the PNG goes to the standard output.
process.stdout.write(drawLineChart(JSON.parse(process.argv[2] ?? '') as LineChart));
