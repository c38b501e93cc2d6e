import { basename, resolve } from 'node:path';
import type { Clock } from '../domain/clock.ts';
import type { ReadingReport } from '../domain/reading-report.ts';
import { whenAborted } from '../domain/when-aborted.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import { createDebounce } from './debounce.ts';
import { createEpisodeParts, keyOf } from './episode-parts.ts';
import { createFolderReader, type FolderReader } from './folder-reader.ts';
import { type ContentState, createFolderReports } from './folder-reports.ts';
import { createHeldFiles } from './held-files.ts';
import { createHintedFiles } from './hinted-files.ts';
import { KeptEpisode } from './kept-episode.ts';
import { createMemoryFiles, withMemory } from './kept-files.ts';
import { createLastGoodKeeper, type KeptFiles, type LastGoodTexts } from './last-good-keeper.ts';
import { openReader } from './open-reader.ts';
import { createReadAhead } from './read-ahead.ts';
import { createReadingWatch, type ReadingProgress } from './reading-progress.ts';
import { reportInParts } from './report-in-parts.ts';
import { findNamesake, type KnownFile, saveFile } from './save-file.ts';
import { NO_SPOOL, type TextSpool } from './text-spool.ts';
import { createWatchHints } from './watch-hints.ts';

export type { ContentState } from './folder-reports.ts';
export type { KeptFiles, LastGoodTexts } from './last-good-keeper.ts';

/** A watched folder of episodes. */
export interface ContentFolder {
  /**
   * Reports what was live before, looks at everything, and watches from then on. Resolves with the first report.
   * @param answering where something is known from before, the first look waits for it
   */
  start(answering?: Promise<void>): Promise<void>;
  /** Resolves when the first look has been reported. */
  looked(): Promise<void>;
  /** How far the reading of changed files has come; undefined when nothing is being read. */
  progress(): ReadingReport | undefined;
  /** Takes the files that are missing for really gone, and looks again. Not to be awaited within `onState`. */
  dropMissing(): Promise<void>;
  /**
   * Writes an uploaded file under a safe, free name, atomically; gives its path relative to the folder. Reads it at once.
   * With `replaced`, an episode of this folder, the file takes that one's place instead.
   * Not to be awaited within `onState`.
   * @throws {FileChangedError} when the file to be replaced holds other bytes by now
   * @throws when the file cannot be written, or `replaced` is no episode's path
   */
  save(fileName: string, bytes: Uint8Array, replaced?: KnownFile): Promise<string>;
  /** The path of what stands under an uploaded file's safe name, be it in another case or Unicode form; undefined when it is free. */
  findNamesake(fileName: string): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** What a content folder needs. */
export interface ContentFolderOptions {
  readonly dir: string;
  readonly texts: LastGoodTexts;
  /** Absent: every start reads the whole folder. */
  readonly kept?: KeptFiles;
  /** Where the texts of what was read wait for those who take it in; absent: they are read again. */
  readonly spool?: TextSpool;
  /** Hears of every change, one at a time, and once at the start. After an error the same state comes again at the next look. */
  readonly onState: (state: ContentState) => Promise<void>;
  /** Hears every few seconds how far a reading that takes long has come, and undefined when it has ended. */
  readonly onReading?: (report: ReadingReport | undefined) => void;
  /** Hears of what went wrong while watching, reporting or keeping texts; the watch goes on. */
  readonly onError: (error: unknown) => void;
  readonly clock: Clock;
  /** How often everything is looked at whatever the watcher says. */
  readonly rescanMs?: number;
}

/** Files that are read before those before them are taken in: what the bot says of its reading is what it answers from. */
const FEWEST_AHEAD = 400;
/** In a large archive a twentieth of it: taking in a part has steps that look at every episode, so that small parts would cost the square. */
const SHARE_AHEAD = 0.05;
/** How soon a folder that was replaced as a whole is noticed. */
const FOLDER_CHECK_MS = 1_000;

/** Builds a folder that is read and watched from `start` to `stop`. */
export function createContentFolder(options: ContentFolderOptions): ContentFolder {
  const { clock, onError, rescanMs = 30_000 } = options;
  const dir = resolve(options.dir);
  const kept = withMemory(options.kept ?? createMemoryFiles(), onError);
  const spool = options.spool ?? NO_SPOOL;
  const parts = createEpisodeParts(kept, dir, spool);
  const archive = createHeldFiles(clock, (head) => new KeptEpisode(head, parts));
  const versions = openReader(clock, onError);
  const stopping = new AbortController();
  const ahead = createReadAhead(
    () => Math.max(FEWEST_AHEAD, archive.episodeCount() * SHARE_AHEAD),
    stopping.signal,
  );
  const lastGood = createLastGoodKeeper(options.texts, kept, archive, async (path, bytes) => {
    const version = await versions.read(path, bytes);
    if (version.kind === 'episode') spool.put(keyOf(version.head), version.texts);
    ahead.add();
    return version;
  });
  const reports = createFolderReports(basename(dir), archive, options.onState, onError);
  const readingWatch = createReadingWatch(clock, options.onReading ?? (() => undefined));
  const debounce = createDebounce(clock);
  const hinted = createHintedFiles();
  const hints = createWatchHints(
    dir,
    (path) => {
      hinted.add(path);
      debounce.hint();
    },
    onError,
  );
  /** Aborted when a part of the folder was reported before all of it. */
  const begun = new AbortController();
  let reader: FolderReader | undefined;
  let isWhole = false;
  let looked = Promise.resolve();
  let watching = Promise.resolve();
  /** Looks, saves and reports never overlap. */
  const queue = createSerialQueue();

  const report = () => reports.tell({ blind: reader?.blind(), missing: reader?.missing(), isWhole });

  /** Tells what changed since the last report, and keeps it for the next start. */
  async function settle(): Promise<void> {
    await lastGood.keep(await report()).catch(onError);
  }

  /** A first look has ended when what it has read is taken in. */
  function onProgress(progress: ReadingProgress | undefined): void {
    if (progress ?? isWhole) readingWatch.note(progress);
  }

  /** @returns whether anything was live before */
  async function restore(): Promise<boolean> {
    const known = await lastGood.restore(readingWatch.note);
    const { take } = lastGood;
    reader = createFolderReader({ dir, archive, clock, known, take, onProgress });
    if (known.size > 0) await settle();
    return known.size > 0;
  }

  async function lookFirst(): Promise<void> {
    await hints.follow();
    hinted.take();
    const reading = Promise.resolve(reader?.lookAtOnce(ahead.room));
    await reportInParts(reading, reportPart, ahead, clock, stopping.signal);
    if (stopping.signal.aborted) return;
    isWhole = true;
    await settle();
    readingWatch.note(undefined);
  }

  async function reportPart(): Promise<void> {
    await report();
    begun.abort();
  }

  async function look(): Promise<void> {
    const isAtRest = await reader?.lookSettled(hinted.take, stopping.signal);
    if (stopping.signal.aborted) return;
    await settle();
    if (isAtRest === false) debounce.hint();
  }

  function lookAtAll(): Promise<void> {
    hinted.add(undefined);
    return look();
  }

  async function rescan(): Promise<void> {
    await reader?.sweep();
    // Should the first look have failed, this one is as good.
    isWhole = true;
    await lookAtAll();
    spool.clear();
  }

  async function watchOn(): Promise<void> {
    let rescanAt = clock.now() + rescanMs;
    while (!stopping.signal.aborted) {
      const now = clock.now();
      // The playground's clock can be set back.
      rescanAt = Math.min(rescanAt, now + rescanMs);
      const isHinted = await debounce.wait(
        Math.min(FOLDER_CHECK_MS, Math.max(0, rescanAt - now)),
        stopping.signal,
      );
      const isOther = await hints.follow(reader?.subfolders());
      const isDue = clock.now() >= rescanAt;
      if (stopping.signal.aborted) return;
      if (isDue) rescanAt = clock.now() + rescanMs;
      if (isDue) await queue.run(rescan).catch(onError);
      else if (isOther) await queue.run(lookAtAll).catch(onError);
      else if (isHinted) await queue.run(look).catch(onError);
    }
  }

  return {
    async start(answering) {
      const isKnown = await queue.run(restore);
      const mayLook = isKnown ? (answering ?? Promise.resolve()) : Promise.resolve();
      looked = mayLook.then(() => queue.run(lookFirst));
      watching = looked.catch(onError).then(watchOn);
      if (!isKnown) await Promise.race([looked, whenAborted(begun.signal)]);
    },
    looked: () => looked,
    progress: readingWatch.current,
    dropMissing: () =>
      queue.run(() => {
        reader?.dropMissing();
        return lookAtAll();
      }),
    findNamesake: (fileName) => findNamesake(dir, fileName),
    save: (fileName, bytes, replaced) =>
      queue.run(async () => {
        const path = await saveFile(dir, fileName, bytes, replaced);
        await reader?.readNow(path);
        await settle();
        return path;
      }),
    async stop() {
      stopping.abort();
      await watching;
      await queue.idle();
      await versions.close();
      spool.close();
      hints.close();
    },
  };
}
