import { fileURLToPath } from 'node:url';

/** Node's arguments for the process: its built file, or its source, for which Node needs the loader that comes with `npm run dev`. */
export function chartProcess(): readonly string[] {
  if (!import.meta.url.endsWith('.ts')) return [fileURLToPath(new URL('chart-process.js', import.meta.url))];
  return [
    '--import',
    import.meta.resolve('tsx'),
    fileURLToPath(new URL('chart-process.ts', import.meta.url)),
  ];
}
