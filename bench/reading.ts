/**
 * Measures how a folder of episodes is read on one core: bytes to blocks, sections and terms, in process CPU time. Then one body of 4 MB, and texts that are made to be slow. `npm run bench -- reading --corpus DIR [--json]`
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEpisode } from '../src/content/parse-episode.ts';
import { scanFolder } from '../src/content/scan-folder.ts';

/** Bytes of a hostile text. */
const HOSTILE_BYTES = 200_000;
const HEAD = '---\ntitle: Tides\ndate: 2026-01-05\n---\n';
const PARAGRAPH =
  '潮水每天来回两次，**涡轮**（Turbine: 水推动的轮子）跟着转。The harbour sleeps, the wheels do not.\n\n';

const now = Date.now();

const fill = (unit: string): string => unit.repeat(Math.ceil(HOSTILE_BYTES / Buffer.byteLength(unit)));
const nest = (open: string, close: string): string => {
  const depth = Math.floor(HOSTILE_BYTES / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
};
const HOSTILE: Readonly<Record<string, string>> = {
  'quotations in quotations': `${'> '.repeat(HOSTILE_BYTES / 2)}x`,
  'lists in lists': `${'- '.repeat(HOSTILE_BYTES / 2)}x`,
  'folds in folds': nest('<details>', '</details>'),
  'open folds': fill('<details><summary>x'),
  'closed folds that were never opened': fill('</details>'),
  'open comments': fill('<!-- x\n'),
  'open fences': fill('```x\n\n~~~y\n\n'),
  'open brackets': `${'['.repeat(50_000)}x`,
  'open pictures': fill('![x]('),
  'brackets in brackets': nest('[', ']'),
  'open terms': fill('**x**（'),
  'terms in terms': nest('**x**（', '）'),
  blanks: ' '.repeat(HOSTILE_BYTES),
  'blanks in a line': `x${' '.repeat(HOSTILE_BYTES)}y`,
  'empty lines': '\n'.repeat(HOSTILE_BYTES),
  pipes: '|'.repeat(HOSTILE_BYTES),
  'a table of many columns': `${fill('|a').slice(0, HOSTILE_BYTES / 2)}\n${fill('|-').slice(0, HOSTILE_BYTES / 2)}\n`,
  asterisks: '*'.repeat(HOSTILE_BYTES),
  'emphasis that never ends': fill('*a **b '),
  'emphasis of underscores': fill('_a __b '),
  'backticks of all lengths': Array.from({ length: 620 }, (_, length) => '`'.repeat(length + 1)).join(' '),
  'open formulas': fill('$x^2 '),
  'ampersands and entities': fill('&amp &#x'),
  'opening angles': '<'.repeat(HOSTILE_BYTES),
  'footnotes that nothing points to': fill('[^1]: x\n'),
  'definitions that point nowhere': fill('[a]: /b\n[a]'),
  'wiki links that never end': fill('[[a|'),
  'addresses in a row': fill('http://a.b/c?d '),
  'one long word': 'x'.repeat(HOSTILE_BYTES),
  headings: fill('# a\n'),
  'notes with words': fill('[^1]: wwwwwwwwwwwwwwwwwwwwwwww\n'),
  'links with words': fill('[a](b) wwwwwwwwwwwwww'),
  'emphasis with words': fill('*a **b wwwwwwwwwwwwwwwwww'),
  'folds with words': fill('<details>x</details>wwwwwwwwwwwww\n'),
  'bold with words': fill('**a**bwwwwwwwwwwwwwwwwwwwwwww'),
  'mail addresses': fill('<a@b.c> wwwwwwwwww'),
};

interface Reading {
  readonly notes: number;
  readonly refused: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Of the first reading, while the code is still being compiled. */
  readonly coldPerSecond: number;
  readonly sections: number;
  readonly terms: number;
  readonly slowest: { readonly path: string; readonly bytes: number; readonly ms: number };
}

/** What some work takes of a core, in milliseconds, and what came of it. */
function timed<Result>(work: () => Result): readonly [ms: number, result: Result] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1_000, result];
}

/** Reads the corpus twice: a bot that reads an archive reads most of it with compiled code. */
async function readCorpus(dir: string): Promise<Reading> {
  const { files } = await scanFolder(dir);
  const paths = [...files.keys()].filter((each) => each.endsWith('.md')).sort();
  const contents = await Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(dir, path)) })),
  );
  const { perSecond } = readAll(contents);
  return { ...readAll(contents), coldPerSecond: perSecond };
}

type Contents = readonly { readonly path: string; readonly content: Uint8Array }[];

function readAll(contents: Contents): Omit<Reading, 'coldPerSecond'> {
  let [notes, refused, bytes, totalMs, sections, terms] = [0, 0, 0, 0, 0, 0];
  let slowest = { path: '', bytes: 0, ms: 0 };
  for (const { path, content } of contents) {
    const [ms, read] = timed(() => parseEpisode(path, content, now));
    notes += 1;
    bytes += content.length;
    totalMs += ms;
    if (ms > slowest.ms) slowest = { path, bytes: content.length, ms };
    if ('problems' in read) refused += 1;
    else {
      sections += read.episode.sections.length;
      terms += read.episode.terms.length;
    }
  }
  const seconds = totalMs / 1_000;
  return { notes, refused, bytes, seconds, perSecond: notes / seconds, sections, terms, slowest };
}

/** The better of two times, for the first may be that of code which is still being compiled. */
function timeText(body: string): number {
  const bytes = new TextEncoder().encode(HEAD + body);
  const read = (): number => timed(() => parseEpisode('x.md', bytes, now))[0];
  return Math.min(read(), read());
}

const { values } = parseArgs({ options: { corpus: { type: 'string' }, json: { type: 'boolean' } } });
const corpus = await readCorpus(values.corpus ?? 'content');
const long = PARAGRAPH.repeat(Math.floor((4 * 1024 * 1024 - HEAD.length) / Buffer.byteLength(PARAGRAPH)));
const longMs = timeText(long);
const hostile = Object.fromEntries(Object.entries(HOSTILE).map(([name, text]) => [name, timeText(text)]));

if (values.json) console.log(JSON.stringify({ corpus, longMs, hostile }));
else {
  const { notes, refused, bytes, seconds, perSecond, coldPerSecond, sections, terms, slowest } = corpus;
  console.log(
    `  ${notes} notes (${refused} refused), ${(bytes / 1e6).toFixed(1)} MB: ${seconds.toFixed(2)} s of one core`,
  );
  console.log(
    `  ${perSecond.toFixed(0)} notes a second (${coldPerSecond.toFixed(0)} in the first round), ${sections} sections, ${terms} terms`,
  );
  console.log(`  slowest: ${slowest.path}, ${slowest.bytes} bytes: ${slowest.ms.toFixed(0)} ms`);
  console.log(`  a body of 4 MB: ${longMs.toFixed(0)} ms`);
  console.log(`  hostile texts of ${HOSTILE_BYTES / 1_000} KB, ms:`);
  for (const [name, ms] of Object.entries(hostile))
    console.log(`    ${name.padEnd(38)}${ms.toFixed(0).padStart(7)}`);
}
