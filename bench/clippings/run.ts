/**
 * Measures how raw articles become drafts: takes the front matter off a folder of Markdown clippings, cleans the rest, and compares
 * the title and the date that are found with that front matter: `npm run bench -- clippings --corpus DIR [--part tune|held] [--misses] [--json]`.
 * A third of the files, by a hash of their names, is kept out of tuning. Leaves with 1 when a rate is below 90 %.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { partOf, type Score, scoreClipping } from './score.ts';

const LEAST_RATE = 0.9;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    part: { type: 'string' },
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const { corpus, part } = values;
if (corpus === undefined) {
  console.log('  skipped: name a folder of clippings with --corpus DIR');
} else {
  if (part !== undefined && part !== 'tune' && part !== 'held')
    throw new Error(`--part ${part}: unknown; write tune or held`);
  const names = (await readdir(corpus)).filter((name) => name.endsWith('.md')).sort();
  const chosen = names.filter((name) => part === undefined || partOf(name) === part);
  const files = await Promise.all(
    chosen.map(async (name) => ({ name, file: await readFile(join(corpus, name), 'utf8') })),
  );
  report(files.flatMap(({ name, file }) => scoreClipping(name, file) ?? []));
}

function report(scores: readonly Score[]): void {
  const [title, date] = [tally(scores, 'title'), tally(scores, 'date')];
  const invented = {
    titles: scores.filter(({ isTitleInvented }) => isTitleInvented).length,
    dates: scores.filter(({ isDateInvented }) => isDateInvented).length,
  };
  if (values.json) console.log(JSON.stringify({ clippings: scores.length, title, date, invented }));
  else {
    console.log(`  ${scores.length} clippings`);
    console.log(`  title right: ${shown(title)}; invented where the text holds none: ${invented.titles}`);
    console.log(`  date right:  ${shown(date)}; invented where the text states none: ${invented.dates}`);
  }
  if (values.misses) for (const score of scores) if (isMiss(score)) console.log(`  ${JSON.stringify(score)}`);
  process.exitCode = title.rate < LEAST_RATE || date.rate < LEAST_RATE ? 1 : 0;
}

interface Tally {
  readonly n: number;
  readonly right: number;
  readonly rate: number;
}

function tally(scores: readonly Score[], field: 'title' | 'date'): Tally {
  const counted = scores.filter((score) => score[field] !== undefined);
  const right = counted.filter((score) => score[field] === 'right').length;
  return { n: counted.length, right, rate: counted.length === 0 ? 1 : right / counted.length };
}

function shown({ n, right, rate }: Tally): string {
  return `${right} of ${n} (${(rate * 100).toFixed(0)} %)`;
}

function isMiss({ title, date, isTitleInvented, isDateInvented, articles }: Score): boolean {
  const isRight = (rating: Score['title']): boolean => rating === undefined || rating === 'right';
  return !isRight(title) || !isRight(date) || isTitleInvented || isDateInvented || articles > 1;
}
