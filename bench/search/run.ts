/**
 * How well and how fast the search finds, against MiniSearch, FlexSearch and SQLite's trigram index, on generated episodes or on
 * a folder of Markdown. Prints tables and the limits; leaves with 1 when one is missed.
 *
 * `npm run bench -- search [--docs 1000,10000] [--corpus DIR] [--only relevance|speed] [--engine ours,…] [--seed N] [--verbose]
 * [--home DIR]`. With --home nothing is thrown away, and corpora and queries that are there are used again.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileChild } from './compile.ts';
import { type Corpus, writeCorpus } from './corpus.ts';
import { ENGINES } from './engines.ts';
import { judge, type Verdict } from './limits.ts';
import { type Ground, type Measured, measureEngine } from './measure.ts';
import { type BenchOptions, readOptions } from './options.ts';
import type { KnownQuery } from './queries.ts';
import { missesOf, tablesOf } from './report.ts';

async function openCorpus({ corpus, seed }: BenchOptions, size: number | undefined): Promise<Corpus> {
  if (corpus === undefined) return (await import('./generate.ts')).generateCorpus(size ?? 0, seed);
  const { readFolder, recombine } = await import('./read-folder.ts');
  return size === undefined ? readFolder(corpus) : recombine(corpus, size, seed);
}

/** Writes a corpus and its queries, unless they are there. */
async function prepare(
  options: BenchOptions,
  size: number | undefined,
  home: string,
  child: string,
): Promise<Ground> {
  const source = options.corpus === undefined ? 'generated' : options.corpus.replace(/\W+/gu, '-');
  const folder = join(home, `${source}-${size ?? 'whole'}-${options.seed}`);
  const corpus = join(folder, 'corpus.jsonl');
  const queriesFile = join(folder, 'queries.json');
  await mkdir(folder, { recursive: true });
  if (existsSync(queriesFile)) console.log(`\nthe corpus and the queries in ${folder}`);
  else {
    const { count, bytes } = await writeCorpus(await openCorpus(options, size), corpus);
    if (count === 0) throw new Error(`${options.corpus}: no Markdown to read`);
    console.log(`\n${count} documents, ${(bytes / 2 ** 20).toFixed(1)} MB`);
    // Dictionaries take a second to load: not where everything is there.
    const { buildQueries } = await import('./build-queries.ts');
    await writeFile(queriesFile, JSON.stringify(await buildQueries(corpus, count, options.seed)));
  }
  const queries = JSON.parse(await readFile(queriesFile, 'utf8')) as KnownQuery[];
  return { child, folder, corpus, queriesFile, queries };
}

async function measureAll(
  options: BenchOptions,
  ground: Ground,
  size: number | undefined,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const engine of options.engines) {
    const { label, how, most } = ENGINES[engine];
    if ((size ?? 0) > most) {
      console.log(`${label}: left out above ${most} documents, for want of memory and time`);
      continue;
    }
    console.log(`${label}: ${how} …`);
    measured.push(await measureEngine(engine, ground, options.parts));
  }
  return measured;
}

function tell({ name, value, limit, isMet }: Verdict): void {
  const verdict = `${name.padEnd(40)} ${value.toFixed(2).padStart(9)}  (${limit})`;
  console.log(`${verdict.padEnd(70)} ${isMet ? 'ok' : 'MISSED'}`);
}

/** @returns whether every limit was met */
async function bench(options: BenchOptions, home: string): Promise<boolean> {
  const child = await compileChild(join(home, 'code'));
  let isMet = true;
  for (const size of options.sizes) {
    const measured = await measureAll(options, await prepare(options, size, home, child), size);
    console.log(tablesOf(measured));
    if (options.verbose) console.error(missesOf(measured));
    const verdicts = judge(measured);
    console.log('');
    verdicts.forEach(tell);
    isMet &&= verdicts.every((verdict) => verdict.isMet);
  }
  if (!options.sizes.includes(100_000))
    console.log('limits at 100,000 documents: not measured; --docs 100000 does, and takes long');
  return isMet;
}

const options = readOptions(process.argv.slice(2));
const home = options.home ?? (await mkdtemp(join(tmpdir(), 'bot-search-')));
try {
  process.exitCode = (await bench(options, home)) ? 0 : 1;
} finally {
  if (options.home === undefined) await rm(home, { recursive: true, force: true });
}
