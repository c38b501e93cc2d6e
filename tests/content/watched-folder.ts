import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveFile } from '../../src/archive/open-archive-file.ts';
import {
  type ContentFolder,
  type ContentState,
  createContentFolder,
} from '../../src/content/content-folder.ts';
import type { LastGoodTexts } from '../../src/content/last-good-keeper.ts';
import type { Clock } from '../../src/domain/clock.ts';

/** The machine's own time: a real watcher cannot be hurried. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (durationMs, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, durationMs);
      signal?.addEventListener('abort', done);
    }),
};

/** Texts in memory, with what was asked of them. */
export function createTexts(
  kept = new Map<string, string>(),
): LastGoodTexts & { readonly kept: Map<string, string> } {
  return {
    kept,
    all: async () => [...kept].map(([path, text]) => ({ path, text })),
    put: async (path, text) => void kept.set(path, text),
    remove: async (path) => void kept.delete(path),
  };
}

/** A content folder on the disk with everything that it reported. */
export interface WatchedFolder {
  readonly dir: string;
  readonly folder: ContentFolder;
  readonly states: ContentState[];
  readonly errors: unknown[];
  readonly texts: ReturnType<typeof createTexts>;
  /** Starts the folder as the bot does: the first look may go on. */
  begin(): Promise<void>;
  /** The newest report as `path title`. */
  titles(): string[];
  /** The newest report's problems as `path:line field code`. */
  problems(): string[];
  close(): Promise<void>;
}

/** Makes an empty folder named `content` in a fresh place, and a reader of it that is not started. */
export async function createWatchedFolder({
  texts = createTexts(),
  rescanMs = 600_000,
  dir,
  clock = realClock,
  onState = async () => undefined,
}: {
  readonly texts?: ReturnType<typeof createTexts>;
  readonly rescanMs?: number;
  readonly dir?: string;
  readonly clock?: Clock;
  readonly onState?: (state: ContentState) => Promise<void>;
} = {}): Promise<WatchedFolder> {
  const place = dir ?? join(await mkdtemp(join(tmpdir(), 'episodes-')), 'content');
  await mkdir(place, { recursive: true });
  const states: ContentState[] = [];
  const errors: unknown[] = [];
  const kept = openArchiveFile(join(place, '..', 'archive.sqlite'), place, (line) => errors.push(line));
  const watched = createContentFolder({
    dir: place,
    texts,
    kept,
    clock,
    rescanMs,
    onError: (error) => errors.push(error),
    async onState(state) {
      states.push(state);
      await onState(state);
    },
  });
  let isClosed = false;
  const folder: ContentFolder = {
    ...watched,
    async start() {
      await watched.start();
      await watched.looked();
    },
    async stop() {
      await watched.stop();
      if (!isClosed) kept.close();
      isClosed = true;
    },
  };
  return {
    dir: place,
    folder,
    states,
    errors,
    texts,
    begin: watched.start,
    titles: () => (states.at(-1)?.episodes ?? []).map(({ path, title }) => `${path} ${title}`),
    problems: () =>
      (states.at(-1)?.problems ?? []).map(
        ({ path, line, field, fault }) => `${path}:${line} ${field} ${fault.code}`,
      ),
    async close() {
      await folder.stop();
      await rm(join(place, '..'), { recursive: true, force: true });
    },
  };
}

/** A good episode file. */
export const episodeText = (title: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: 2026-03-04\n${more}---\n### 一\n正文。\n`;
