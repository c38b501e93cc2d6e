import { setTimeout as pause } from 'node:timers/promises';
import { createRandom } from '../search/random.ts';
import { createBotFigures } from './bot-figures.ts';
import { type BotProcess, type Folders, startBot } from './bot-process.ts';
import { type CopiedCorpus, evenly } from './copy-corpus.ts';
import { type DerivedFile, listDerived } from './list-derived.ts';
import { createOwnNote, type OwnNote, writeOwnNote } from './own-note.ts';
import { type Resident, readResident } from './process-figures.ts';
import { meetReader, type Reader } from './reader.ts';

export interface ImportFigures {
  /** From the start of the process to any answer at all. */
  readonly firstAnswerS: number;
  /** From the start of the process until every note is published and found. */
  readonly wholeS: number;
  readonly worstDelayMs: number;
  /** When the worst delay was noticed. */
  readonly worstDelayAtS: number;
  readonly resident: Resident;
  /** While the bot still runs, with journals that it has not yet put away; and when it has stopped. */
  readonly derived: { readonly running: readonly DerivedFile[]; readonly atRest: readonly DerivedFile[] };
  /** How `/latest` answers when all is there. */
  readonly latest: string;
}

const LOOK_EVERY_MS = 250;
const MOST_S = 3 * 3_600;
const REST_MS = 1_000;
const MARKERS = 10;
const MARKER_DAY = '2024-05-17';
/** The bot answers the first word when it has come so far, which may be when it has read all. */
const FIRST_ANSWER_MS = 60 * 60_000;

/**
 * Puts notes with words of their own between the others, evenly by name, and one behind all of them: wherever the bot begins to
 * read, one of them is among the last.
 */
export async function writeMarkers(content: string, corpus: CopiedCorpus, seed: number): Promise<OwnNote[]> {
  const random = createRandom(seed, 22);
  const places = [
    ...evenly(corpus.notes, MARKERS).map((path) => path.replace(/\.md$/, '-marker.md')),
    'zzzz-marker.md',
  ];
  const markers = places.map((path, at) => createOwnNote(random, `bench-marker-${at}`, path));
  for (const marker of markers) await writeOwnNote(content, marker, MARKER_DAY);
  return markers;
}

/** Starts a bot that has read nothing yet, waits until everything is found, and stops it. */
export async function measureImport(
  folders: Folders,
  markers: readonly OwnNote[],
  onProgress: (text: string) => void,
): Promise<ImportFigures> {
  const bot = await startBot(folders);
  try {
    const reader = await meetReader(bot);
    await reader.ask('/latest', FIRST_ANSWER_MS);
    const firstAnswerS = secondsOf(bot);
    onProgress(`first answer after ${firstAnswerS.toFixed(1)} s`);
    const whole = await untilWhole(bot, reader, markers);
    const latest = await askAtRest(reader);
    const resident = await readResident(bot.pid);
    const running = await listDerived(folders.data);
    reader.close();
    await bot.stop();
    const derived = { running, atRest: await listDerived(folders.data) };
    return { firstAnswerS, ...whole, latest, resident, derived };
  } finally {
    await bot.stop();
  }
}

type Whole = Pick<ImportFigures, 'wholeS' | 'worstDelayMs' | 'worstDelayAtS'>;

async function untilWhole(bot: BotProcess, reader: Reader, markers: readonly OwnNote[]): Promise<Whole> {
  const figures = createBotFigures(bot.url);
  let worst = { worstDelayMs: 0, worstDelayAtS: 0 };
  let unfound = markers;
  for (;;) {
    if (!(await figures.isReading())) unfound = await withoutFound(reader, unfound);
    const wholeS = secondsOf(bot);
    const worstDelayMs = await figures.takeWorstDelayMs();
    if (worstDelayMs > worst.worstDelayMs) worst = { worstDelayMs, worstDelayAtS: wholeS };
    if (unfound.length === 0) return { wholeS, ...worst };
    if (wholeS > MOST_S) throw new Error(`${unfound[0]?.path} is never found`);
    await pause(LOOK_EVERY_MS);
  }
}

function secondsOf({ startedAt }: BotProcess): number {
  return (performance.now() - startedAt) / 1_000;
}

/** What `/latest` answers once it says the same twice. */
async function askAtRest(reader: Reader): Promise<string> {
  let last = '';
  for (;;) {
    const { text } = await reader.ask('/latest');
    if (text === last) return text;
    last = text;
    await pause(REST_MS);
  }
}

/** Those that a search does not find yet. One missing is enough to know that more time is needed. */
async function withoutFound(reader: Reader, notes: readonly OwnNote[]): Promise<readonly OwnNote[]> {
  for (const [at, { word, title }] of notes.entries()) {
    const { text } = await reader.ask(word);
    if (!text.includes(title)) return notes.slice(at);
  }
  return [];
}
