import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { between, createRandom, type Random } from '../search/random.ts';
import { createBotFigures } from './bot-figures.ts';
import type { Meeting } from './measure-restart.ts';
import { createOwnNote, inventWord, type OwnNote, removeOwnNote, writeOwnNote } from './own-note.ts';
import { readCpuS } from './process-figures.ts';
import type { Reader } from './reader.ts';

export interface ChangeFigures {
  /** From the end of the write until the note is shown, and found; a figure for each note, in seconds. */
  readonly shownS: readonly number[];
  readonly foundS: readonly number[];
  readonly editedS: number;
  readonly deletedS: number;
  /** Answers without a note while its file was being renamed. */
  readonly lostWhileRenamed: number;
  readonly worstDelayMs: number;
  /** CPU that a new note takes, in seconds, each with what the bot takes at rest taken off. */
  readonly cpuS: readonly number[];
}

const DAY = '2026-06-01';
const ASK_EVERY_MS = 50;
/** The bot has everything done by then, and nobody asks it anything meanwhile. */
const CPU_WINDOW_MS = 4_000;
const CPU_NOTES = 7;
const RENAME_WATCH_MS = 3_000;
const MOST_MS = 5 * 60_000;

interface Bench extends Meeting {
  readonly content: string;
}

/** Writes notes into the folder of a bot that runs, and changes, renames and deletes one. */
export async function measureChanges(bench: Bench, count: number, seed: number): Promise<ChangeFigures> {
  const random = createRandom(seed, 23);
  const figures = createBotFigures(bench.bot.url);
  const notes = Array.from({ length: count }, (_, at) => newNote(random, `bench-new-${at}`));
  const shownS: number[] = [];
  const foundS: number[] = [];
  await pause(CPU_WINDOW_MS);
  await figures.takeWorstDelayMs();
  for (const note of notes) {
    const { shown, found } = await timeNew(bench, note);
    shownS.push(shown);
    foundS.push(found);
    // Whatever rhythm the bot looks at its folder in, the next note falls on another moment of it.
    await pause(between(random, 100, 1_000));
  }
  const [first = newNote(random, 'bench-new-0')] = notes;
  const editedS = await timeEdit(bench, { ...first, word: inventWord(random) });
  const renamed = { ...first, path: 'bench-renamed.md' };
  const lostWhileRenamed = await countLost(bench, first, renamed);
  const deletedS = await timeRemoval(bench, renamed);
  const worstDelayMs = await figures.takeWorstDelayMs();
  const cpuS = await measureCpu(bench, random, Math.min(count, CPU_NOTES));
  return { shownS, foundS, editedS, deletedS, lostWhileRenamed, worstDelayMs, cpuS };
}

function newNote(random: Random, id: string): OwnNote {
  return createOwnNote(random, id, `${id}.md`);
}

async function timeNew({ reader, content }: Bench, note: OwnNote): Promise<{ shown: number; found: number }> {
  await writeOwnNote(content, note, DAY);
  const writtenAt = performance.now();
  await until(() => isShown(reader, note));
  const shownAt = performance.now();
  await until(() => isFound(reader, note));
  return { shown: (shownAt - writtenAt) / 1_000, found: (performance.now() - writtenAt) / 1_000 };
}

async function timeEdit({ reader, content }: Bench, note: OwnNote): Promise<number> {
  await writeOwnNote(content, note, DAY);
  const writtenAt = performance.now();
  await until(() => isFound(reader, note));
  return (performance.now() - writtenAt) / 1_000;
}

async function countLost({ reader, content }: Bench, before: OwnNote, after: OwnNote): Promise<number> {
  await rename(join(content, before.path), join(content, after.path));
  const renamedAt = performance.now();
  let lost = 0;
  while (performance.now() - renamedAt < RENAME_WATCH_MS) {
    if (!(await isShown(reader, after))) lost += 1;
    await pause(ASK_EVERY_MS);
  }
  return lost;
}

async function timeRemoval({ reader, content }: Bench, note: OwnNote): Promise<number> {
  await removeOwnNote(content, note);
  const removedAt = performance.now();
  await until(async () => !(await isShown(reader, note)));
  return (performance.now() - removedAt) / 1_000;
}

/** A note that is not there at the end has no figure of its own, for its change was not whole: it counts as endless. */
async function measureCpu({ bot, reader, content }: Bench, random: Random, count: number): Promise<number[]> {
  await pause(CPU_WINDOW_MS);
  const idleS = await cpuOverWindow(bot.pid);
  const took: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const note = newNote(random, `bench-quiet-${at}`);
    const spentS = await cpuOverWindow(bot.pid, () => writeOwnNote(content, note, DAY));
    const isThere = await isFound(reader, note);
    took.push(isThere ? Math.max(0, spentS - idleS) : Number.POSITIVE_INFINITY);
    if (!isThere) await until(() => isFound(reader, note));
  }
  return took;
}

async function cpuOverWindow(pid: number, work?: () => Promise<void>): Promise<number> {
  const before = await readCpuS(pid);
  await work?.();
  await pause(CPU_WINDOW_MS);
  return (await readCpuS(pid)) - before;
}

async function isShown(reader: Reader, { id, title }: OwnNote): Promise<boolean> {
  return (await reader.ask(`/episode ${id}`)).text.includes(title);
}

async function isFound(reader: Reader, { word, title }: OwnNote): Promise<boolean> {
  return (await reader.ask(word)).text.includes(title);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const startedAt = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startedAt > MOST_MS) throw new Error('a change never comes to the reader');
    await pause(ASK_EVERY_MS);
  }
}
