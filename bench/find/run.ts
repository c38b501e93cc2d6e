/**
 * How well the archive finds, by labelled files: what people type, what they ask, and what names mean the same. All is asked of the
 * bot's own parts over a folder of notes, without Telegram and without a language model. Prints a table each, or one JSON object.
 *
 * `npm run bench -- find --corpus DIR [--queries FILE] [--questions FILE] [--names FILE] [--part tune|held] [--data DIR [--fresh]]
 * [--others N] [--wrong N] [--json]`. The files hold one JSON object a line.
 */

import { openDataFolder } from './data-folder.ts';
import { nameSchema, querySchema, questionSchema } from './labels.ts';
import { judgeNames } from './measure-names.ts';
import { createAskBot, measureQueries } from './measure-queries.ts';
import { measureQuestions } from './measure-questions.ts';
import { type OpenCorpus, openCorpus } from './open-corpus.ts';
import { type FindOptions, readOptions } from './options.ts';
import { measureOthers } from './others.ts';
import { type Findings, printFindings } from './print-findings.ts';
import { LabelsError, readLabels } from './read-labels.ts';
import { findWritten } from './written-names.ts';

// As the bot itself.
process.env['TZ'] = 'UTC';

const startedAt = performance.now();

/** For whoever waits; the tables alone are the result. */
function tell(text: string): void {
  console.error(`  ${((performance.now() - startedAt) / 1_000).toFixed(0).padStart(5)} s  ${text}`);
}

/** Reads all labels before any work begins, so that a fault is told at once. */
async function readAll({ queries, questions, names, part }: FindOptions) {
  return {
    queries: queries && (await readLabels(queries, querySchema, part)),
    questions: questions && (await readLabels(questions, questionSchema, part)),
    names: names && (await readLabels(names, nameSchema, part)),
  };
}

type Labels = Awaited<ReturnType<typeof readAll>>;

async function measure(
  { corpus, others: most }: FindOptions & { readonly corpus: string },
  folder: string,
  labels: Labels,
  opened: OpenCorpus,
): Promise<Findings> {
  const findings: Findings = {};
  const paths = new Set(Array.from(opened.catalog.allEpisodes(), ({ path }) => path));
  if (labels.queries) {
    const queries = labels.queries.filter(({ knownItem }) => !knownItem || paths.has(knownItem));
    announce('queries', queries, labels.queries);
    const own = { name: 'bot', notes: paths.size, ...(await measureQueries(createAskBot(opened), queries)) };
    const others = most === 0 ? [] : await measureOthers(opened.catalog, queries, { folder, most, tell });
    findings.queries = [own, ...others];
  }
  if (labels.questions) {
    const questions = labels.questions.filter(({ right }) => right.some(({ note }) => paths.has(note)));
    announce('questions', questions, labels.questions);
    findings.questions = await measureQuestions(opened, questions);
  }
  if (labels.names) {
    announce('names', labels.names, labels.names);
    const written = labels.names.flatMap(({ entity, alias }) => [entity, alias]);
    findings.names = judgeNames(opened.catalog, labels.names, await findWritten(corpus, paths, written));
  }
  return findings;
}

/** @param asked those of `given` whose answer the corpus holds */
function announce(what: string, asked: readonly unknown[], given: readonly unknown[]): void {
  const left = given.length - asked.length;
  tell(`${asked.length} ${what} …${left > 0 ? ` ${left} left out: the corpus lacks the notes` : ''}`);
}

async function bench(options: FindOptions, corpus: string): Promise<void> {
  const labels = await readAll(options);
  if (!(labels.queries || labels.questions || labels.names))
    throw new LabelsError('nothing to measure: name a file with --queries, --questions or --names');
  const folder = await openDataFolder(corpus, { data: options.data, isFresh: options.fresh }, tell);
  try {
    const opened = await openCorpus(corpus, folder.path, tell);
    try {
      if (opened.catalog.latest(0, 1).total === 0) throw new Error(`${corpus}: no notes to read`);
      printFindings(await measure({ ...options, corpus }, folder.path, labels, opened), options);
    } finally {
      await opened.close();
    }
  } finally {
    await folder.close();
  }
}

const options = readOptions(process.argv.slice(2));
if (options.corpus === undefined) {
  console.error('  left out: it needs a folder of notes (--corpus DIR) and labelled files');
} else {
  await bench(options, options.corpus).catch((error: unknown) => {
    if (!(error instanceof LabelsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
