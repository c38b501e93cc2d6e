import type { ContentState } from '../content/content-folder.ts';
import type { Logger } from '../logging/logger.ts';
import type { AdminNotices } from './admin-notices.ts';
import type { AdminQuestions } from './admin-questions.ts';
import type { FolderProblems } from './folder-problems.ts';
import type { MendedProblems } from './mended-problems.ts';
import type { MissingEpisodes } from './missing-episodes.ts';
import type { Changes, Publishing } from './publishing.ts';

/** Maximum number of problems of one scan that are logged one by one. */
const MAX_LOGGED = 100;

/** Publishes the content of the folder, and notifies the admins of problems, drafts and losses. */
export interface FolderIntake {
  /** Called for every change of the folder, one at a time. */
  take(state: ContentState): Promise<void>;
  /** Publishes what is due, and applies decisions of other replicas. */
  release(): Promise<void>;
  /** Notifies the admins of new problems. */
  notifyProblems(): Promise<void>;
  /** Resolves once every file was read and processed. */
  readonly whenRead: Promise<void>;
  /** Whether every file was read since the start. */
  isArchiveWhole(): boolean;
  /** Whether the folder exists and misses no files. */
  isContentWhole(): boolean;
}

/** @param onTaken called and awaited after each change */
export function createFolderIntake({
  folder,
  publishing,
  problems,
  notices,
  questions,
  mended,
  missing,
  isLeader,
  onTaken,
  log,
}: {
  readonly folder: string;
  readonly publishing: Pick<Publishing, 'take' | 'release'>;
  readonly problems: FolderProblems;
  readonly notices: Pick<AdminNotices, 'notifyProblems'>;
  readonly questions: Pick<AdminQuestions, 'take'>;
  readonly mended: Pick<MendedProblems, 'follow'>;
  readonly missing: Pick<MissingEpisodes, 'take' | 'follow' | 'current'>;
  readonly isLeader: () => boolean;
  readonly onTaken: () => Promise<void>;
  readonly log: Logger;
}): FolderIntake {
  let isRead = false;
  let resolveRead: () => void = () => undefined;
  const whenRead = new Promise<void>((resolve) => {
    resolveRead = resolve;
  });

  function reportChanges(changes: Changes): void {
    for (const { id, title } of changes.published) log.info({ id, title }, 'published');
    questions.take(changes);
  }

  async function notifyProblems(): Promise<void> {
    const known = problems.known();
    if (!known) return;
    const lines = await notices.notifyProblems(known);
    mended.follow(known);
    for (const line of lines.slice(0, MAX_LOGGED)) log.warn({ line }, 'content fault');
    if (lines.length > MAX_LOGGED)
      log.warn({ count: lines.length }, 'more content faults: /problems, or npm run audit');
  }

  return {
    async take(state) {
      isRead = state.isWhole;
      if (state.isWhole) {
        problems.set(state.problems);
        await missing.take(state.missing);
      }
      // A missing folder says nothing about its files, and its first import is still to come.
      const isThere = !state.problems.some(({ path }) => path === folder);
      reportChanges(await publishing.take({ ...state, isWhole: state.isWhole && isThere }));
      // Only the leader notifies the admins; all replicas read the same folder.
      if (isLeader()) await notifyProblems();
      await onTaken();
      if (state.isWhole) resolveRead();
    },
    async release() {
      await missing.follow();
      const known = problems.known();
      // What could not be edited before is tried again.
      if (known && isLeader()) mended.follow(known);
      reportChanges(await publishing.release());
    },
    notifyProblems,
    whenRead,
    isArchiveWhole: () => isRead,
    isContentWhole: () => missing.current() === undefined && !problems.isFolderMissing(),
  };
}
