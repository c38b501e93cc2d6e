import { basename, resolve } from 'node:path';
import type { Clock } from '../domain/clock.ts';
import type { AliasEntry } from '../domain/entity.ts';
import type { EpisodeFile } from '../domain/episode.ts';
import type { Problem } from '../domain/problem.ts';
import { createArchive } from './archive.ts';
import { createBell } from './bell.ts';
import { createFolderReader, type FolderReader } from './folder-reader.ts';
import { createLastGoodKeeper, type LastGoodTexts } from './last-good-keeper.ts';
import { findNamesake, type KnownFile, saveFile } from './save-file.ts';
import { showProblems } from './show-problems.ts';
import { createWatchHints } from './watch-hints.ts';

export type { LastGoodTexts } from './last-good-keeper.ts';

/** What the folder says at one moment: the last good version of every file that is still there. */
export interface ContentState {
  /** By path, ascending. */
  readonly episodes: readonly EpisodeFile[];
  readonly aliases: readonly AliasEntry[];
  readonly problems: readonly Problem[];
}

/** A watched folder of episodes. */
export interface ContentFolder {
  /** Reads everything once, reports it to `onState`, and watches from then on. */
  start(): Promise<void>;
  /** Looks again now; resolves when the outcome has been reported. Not to be awaited within `onState`. */
  refresh(): Promise<void>;
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
  /** Hears of every change, one at a time, and once at the start. After an error the same state comes again at the next look. */
  readonly onState: (state: ContentState) => Promise<void>;
  /** Hears of what went wrong while watching, reporting or keeping texts; the watch goes on. */
  readonly onError: (error: unknown) => void;
  readonly clock: Clock;
  /** How often everything is looked at whatever the watcher says. */
  readonly rescanMs?: number;
}

/** How soon a folder that was replaced as a whole is noticed. */
const FOLDER_CHECK_MS = 1_000;

/** Builds a folder that is read and watched from `start` to `stop`. */
export function createContentFolder(options: ContentFolderOptions): ContentFolder {
  const { clock, onError, rescanMs = 30_000 } = options;
  const dir = resolve(options.dir);
  const archive = createArchive(clock);
  const lastGood = createLastGoodKeeper(options.texts, archive);
  const bell = createBell(clock);
  const hints = createWatchHints(dir, bell.ring, onError);
  const stopping = new AbortController();
  let reader: FolderReader | undefined;
  let reported = '';
  let watching = Promise.resolve();
  let queue = Promise.resolve();

  /** Runs one piece of work at a time, so that looks, saves and reports never overlap. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  /** Tells what changed since the last report, and keeps it for the next start. */
  async function report(): Promise<void> {
    const { live, ...found } = archive.snapshot();
    const state = {
      ...found,
      problems: showProblems(basename(dir), reader?.blind() ?? new Map(), found.problems),
    };
    const digest = JSON.stringify([[...live], state.problems]);
    if (digest !== reported) {
      try {
        await options.onState(state);
        reported = digest;
      } catch (error) {
        onError(error);
      }
    }
    await lastGood.keep(live).catch(onError);
  }

  async function look(): Promise<void> {
    const isAtRest = await reader?.lookSettled(stopping.signal);
    if (stopping.signal.aborted) return;
    await report();
    if (isAtRest === false) bell.ring();
  }

  async function rescan(): Promise<void> {
    await reader?.sweep();
    await look();
  }

  async function watchOn(): Promise<void> {
    let rescanAt = clock.now() + rescanMs;
    while (!stopping.signal.aborted) {
      const now = clock.now();
      // The playground's clock can be set back.
      rescanAt = Math.min(rescanAt, now + rescanMs);
      const isHinted = await bell.wait(
        Math.min(FOLDER_CHECK_MS, Math.max(0, rescanAt - now)),
        stopping.signal,
      );
      const isOther = await hints.follow(reader?.subfolders());
      const isDue = clock.now() >= rescanAt;
      if (stopping.signal.aborted) return;
      if (isDue) rescanAt = clock.now() + rescanMs;
      if (isDue) await inTurn(rescan).catch(onError);
      else if (isHinted || isOther) await inTurn(look).catch(onError);
    }
  }

  return {
    async start() {
      await inTurn(async () => {
        const known = await lastGood.restore();
        reader = createFolderReader({ dir, archive, clock, known });
        await hints.follow();
        await reader.lookAtOnce();
        await report();
      });
      watching = watchOn();
    },
    refresh: () => inTurn(look),
    findNamesake: (fileName) => findNamesake(dir, fileName),
    save: (fileName, bytes, replaced) =>
      inTurn(async () => {
        const path = await saveFile(dir, fileName, bytes, replaced);
        await reader?.readNow(path);
        await report();
        return path;
      }),
    async stop() {
      stopping.abort();
      await watching;
      await queue;
      await hints.close();
    },
  };
}
