import { fileURLToPath } from 'node:url';

/** The built process: from its sources each chart would compile some hundred modules. Stands in for `charts/chart-process-of.ts`. */
export function chartProcess(): readonly string[] {
  return [fileURLToPath(new URL('../../dist/chart-process.js', import.meta.url))];
}
