import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

// `--image`: what production needs and no more. One folder, flat: what a file of `src` looks for beside itself lies beside its chunk too.
const { image, outdir } = parseArgs({
  options: {
    image: { type: 'boolean', default: false },
    outdir: { type: 'string', default: 'dist' },
  },
}).values;

/** Libraries built on `require` ask for Node's own modules with it, which an ES module has not. */
const REQUIRE =
  "import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);";

/** Without the playground its import finds no module, which the bot takes for what it is. */
const withoutPlayground = {
  name: 'without-playground',
  setup({ onResolve }) {
    onResolve({ filter: /\/playground\/playground\.ts$/ }, () => ({
      path: './no-playground.js',
      external: true,
    }));
  },
};

/**
 * grammY brings a `fetch` of its own, with tables for host names: 5 MB of memory. The bot gives it another one
 * (src/telegram/bot-api-client.ts), so Node's takes its place.
 */
const withNodesFetch = {
  name: 'with-nodes-fetch',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node-fetch|abort-controller)$/ }, ({ path }) => ({ path, namespace: 'globals' }));
    onLoad({ filter: /.*/, namespace: 'globals' }, () => ({
      contents:
        'module.exports = { default: globalThis.fetch, AbortController: globalThis.AbortController };',
    }));
  },
};

const { outputFiles } = await build({
  entryPoints: [
    'src/main.ts',
    'src/search/search-worker.ts',
    'src/content/reading-thread.ts',
    'src/archive/names/word-thread.ts',
    'src/charts/chart-process.ts',
  ],
  entryNames: '[name]',
  outdir,
  bundle: true,
  // What is imported only when it is needed (PostgreSQL, Redis, the playground) stays in chunks of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  banner: { js: REQUIRE },
  // Native code, and what finds its own files by where it lies. pg-native is an option of pg that we do not use.
  external: ['@node-rs/jieba', '@photostructure/sqlite', '@resvg/resvg-js', 'opencc-js', 'pg-native'],
  minifyWhitespace: true,
  minifySyntax: true,
  // Names stay, for whoever reads a stack trace.
  minifyIdentifiers: false,
  // For `node --enable-source-maps`.
  sourcemap: !image,
  sourcesContent: false,
  plugins: image ? [withNodesFetch, withoutPlayground] : [withNodesFetch],
  logLevel: 'warning',
  write: false,
});

/** A source with one character beyond ASCII takes V8 two bytes for each; esbuild leaves those of regular expressions as they are. */
function inAscii(source) {
  return source.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
for (const { path, text } of outputFiles) writeFileSync(path, path.endsWith('.js') ? inAscii(text) : text);
// One weight of the five in its package, for the letters of charts: src/charts/chart-font.ts.
const font = new URL('../fonts/NotoSansHans-Regular.otf', import.meta.resolve('@embedpdf/fonts-sc'));
cpSync(font, `${outdir}/chart-font.otf`);
if (!image) cpSync('playground/page', `${outdir}/page`, { recursive: true });
