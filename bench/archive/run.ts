/**
 * Measures the built bot over a whole archive, as a reader meets it: the first import, restarts, memory, commands, and notes that
 * come, change and go. Linux only. Prints one table with what is wanted, then what was missed; leaves with 1 when something was.
 *
 * `npm run bench -- archive [--corpus DIR [--notes N] | --generated N] [--changes 20] [--commands 1000] [--seed N] [--json]`
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createRandom } from '../search/random.ts';
import type { Folders } from './bot-process.ts';
import { createCommandPool, mixCommands } from './commands.ts';
import { type CopiedCorpus, copyCorpus } from './copy-corpus.ts';
import { measureChanges } from './measure-changes.ts';
import { measureCommands } from './measure-commands.ts';
import { measureImport, writeMarkers } from './measure-import.ts';
import { measureRestarts } from './measure-restart.ts';
import { type ArchiveOptions, readOptions } from './options.ts';
import { readResident } from './process-figures.ts';
import { isMissed, type Row, tableOf } from './report.ts';
import { changeRows, commandRows, derivedRows, importRows, memoryRows, restartRows } from './rows.ts';
import { wantedOf } from './wanted.ts';
import { readWordBook } from './word-book.ts';

const startedAt = performance.now();

/** For whoever waits; the table alone is the result. */
function tell(text: string): void {
  console.error(`  ${((performance.now() - startedAt) / 1_000).toFixed(0).padStart(5)} s  ${text}`);
}

async function prepareCorpus(
  { corpus, notes, generated, seed }: ArchiveOptions,
  content: string,
): Promise<CopiedCorpus> {
  if (corpus !== undefined) return copyCorpus(resolve(corpus), content, notes);
  // Its dictionaries take a second to load: not where a folder is given.
  const { generateNotes } = await import('./generate-notes.ts');
  return generateNotes(content, generated, seed);
}

async function measure(options: ArchiveOptions, folders: Folders): Promise<Row[]> {
  const { seed, changes, commands } = options;
  const corpus = await prepareCorpus(options, folders.content);
  tell(`${corpus.notes.length} notes, ${(corpus.bytes / 1e6).toFixed(1)} MB`);
  const random = createRandom(seed, 24);
  const pool = createCommandPool(await readWordBook(folders.content, corpus.notes, seed), random);
  const markers = await writeMarkers(folders.content, corpus, seed);
  const count = corpus.notes.length + markers.length;
  const wanted = wantedOf(corpus.notes.length);

  tell('the first import …');
  const imported = await measureImport(folders, markers, tell);
  tell(`all is found after ${imported.wholeS.toFixed(1)} s; restarts …`);
  const { bot, reader, tookS } = await measureRestarts(folders, imported.latest);
  try {
    tell(`${commands} mixed commands …`);
    for (const command of mixCommands(pool, commands, random)) await reader.ask(command);
    const resident = await readResident(bot.pid);
    tell('commands by kind …');
    const timed = await measureCommands(reader, pool);
    tell(`${changes} new notes, and some changes …`);
    const changed = await measureChanges({ bot, reader, content: folders.content }, changes, seed);
    reader.close();
    return [
      ...importRows(imported, count, wanted),
      ...restartRows(tookS, wanted),
      ...memoryRows(resident, commands, wanted),
      ...changeRows(changed, wanted),
      ...commandRows(timed, wanted),
      ...derivedRows(imported.derived, corpus.bytes, wanted),
    ];
  } finally {
    await bot.stop();
  }
}

const options = readOptions(process.argv.slice(2));
const home = await mkdtemp(join(tmpdir(), 'bot-archive-'));
try {
  const folders = { home, content: join(home, 'content'), data: join(home, 'data') };
  await mkdir(folders.content);
  const rows = await measure(options, folders);
  const missed = rows.filter(isMissed);
  console.log(
    options.json ? JSON.stringify({ rows, missed: missed.map(({ name }) => name) }) : tableOf(rows),
  );
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await rm(home, { recursive: true, force: true });
}
