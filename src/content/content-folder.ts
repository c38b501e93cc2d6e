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
import { type NameListPath, type Rewrite, type RewrittenList, rewriteNameList } from './rewrite-name-list.ts';
import { findNamesake, type KnownFile, readEpisodeFile, saveFile } from './save-file.ts';
import { NO_SPOOL, type TextSpool } from './text-spool.ts';
import { createWatchHints } from './watch-hints.ts';

export type { ContentState } from './folder-reports.ts';
export type { KeptFiles, LastGoodTexts } from './last-good-keeper.ts';

/** A watched folder of episodes. */
export interface ContentFolder {
  /**
   * Reports what was live before, scans everything, and watches from then on. Resolves with the first report.
   * @param answering if something was live before, the first scan waits for this promise
   */
  start(answering?: Promise<void>): Promise<void>;
  /** Resolves when the first scan has been reported. */
  looked(): Promise<void>;
  /** Progress of reading changed files; undefined when nothing is being read. */
  progress(): ReadingReport | undefined;
  /** Treats the missing files as deleted, and scans again. Not to be awaited within `onState`. */
  dropMissing(): Promise<void>;
  /**
   * Writes an uploaded file under a safe, free name, atomically, and reads it at once; returns its path relative to the
   * folder. With `replaced`, an episode of this folder, the file replaces that one instead.
   * Not to be awaited within `onState`.
   * @throws {FileChangedError} when the file to be replaced was changed meanwhile
   * @throws when the file cannot be written, or `replaced` is not an episode's path
   */
  save(fileName: string, bytes: Uint8Array, replaced?: KnownFile): Promise<string>;
  /**
   * Changes `aliases.yml` or `labels.yml` as it stands on the disk now, and reads it at once. Not to be awaited within `onState`.
   * @returns undefined when nothing was changed
   * @throws when the file cannot be read or written
   */
  rewriteNames(path: NameListPath, rewrite: Rewrite): Promise<RewrittenList | undefined>;
  /** The path of the existing file with an uploaded file's safe name, ignoring case and Unicode form; undefined when the name is free. */
  findNamesake(fileName: string): Promise<string | undefined>;
  /** The bytes of an episode's file as they are now; undefined when it is not there. @throws when `path` is no episode's path */
  read(path: string): Promise<Uint8Array | undefined>;
  stop(): Promise<void>;
}

/** Options and dependencies of a content folder. */
export interface ContentFolderOptions {
  readonly dir: string;
  readonly texts: LastGoodTexts;
  /** Absent: every start reads the whole folder. */
  readonly kept?: KeptFiles;
  /** Buffers the texts of what was read for the consumers of `onState`; absent: the files are parsed again. */
  readonly spool?: TextSpool;
  /** Called for every change, one at a time, and once at the start. After an error the same state is reported again after the next scan. */
  readonly onState: (state: ContentState) => Promise<void>;
  /** Called every few seconds with the progress of a long reading, and with undefined when it has ended. */
  readonly onReading?: (report: ReadingReport | undefined) => void;
  /** Called with errors of watching, reporting or storing texts; watching continues. */
  readonly onError: (error: unknown) => void;
  readonly clock: Clock;
  /** How often everything is scanned, regardless of hints. */
  readonly rescanMs?: number;
}

/** How many files may be read ahead of processing: keeps the reported progress close to what the bot can answer from. */
const FEWEST_AHEAD = 400;
/**
 * In a large archive a twentieth of it: processing a part has steps that visit every episode, so that small parts would take
 * quadratic time.
 */
const SHARE_AHEAD = 0.05;
/** How often the folder is checked for being replaced as a whole. */
const FOLDER_CHECK_MS = 1_000;

/** Creates a folder that is read and watched from `start` to `stop`. */
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
  /** Aborted when a first part of the folder was reported. */
  const partReported = new AbortController();
  let reader: FolderReader | undefined;
  let isWhole = false;
  let looked = Promise.resolve();
  let watching = Promise.resolve();
  /** Scans, saves and reports never overlap. */
  const queue = createSerialQueue();

  const report = () => reports.report({ blind: reader?.blind(), missing: reader?.missing(), isWhole });

  /** Reports what changed since the last report, and stores it for the next start. */
  async function settle(): Promise<void> {
    await lastGood.keep(await report()).catch(onError);
  }

  /** The first scan has ended only when what it has read is processed. */
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
    partReported.abort();
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
    // If the first scan has failed, this one replaces it.
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
      if (!isKnown) await Promise.race([looked, whenAborted(partReported.signal)]);
    },
    looked: () => looked,
    progress: readingWatch.current,
    dropMissing: () =>
      queue.run(() => {
        reader?.dropMissing();
        return lookAtAll();
      }),
    findNamesake: (fileName) => findNamesake(dir, fileName),
    read: (path) => readEpisodeFile(dir, path),
    rewriteNames: (path, rewrite) =>
      queue.run(async () => {
        const written = await rewriteNameList(dir, path, rewrite);
        if (!written) return undefined;
        await reader?.readNow(path);
        await settle();
        return written;
      }),
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
