import type { ContentState } from '../content/content-folder.ts';
import type { Logger } from '../logging/logger.ts';
import type { AdminNotices } from './admin-notices.ts';
import type { DraftOffers } from './draft-offers.ts';
import type { FolderProblems } from './folder-problems.ts';
import type { MissingEpisodes } from './missing-episodes.ts';
import type { Changes, Publishing } from './publishing.ts';

/** Faults of one look that the log names one by one. */
const MOST_LOGGED = 100;

/** Takes in what the content folder says, and tells the admins what they have to know of it. */
export interface FolderIntake {
  /** Hears of every change of the folder, one at a time. */
  take(state: ContentState): Promise<void>;
  /** Lets out what is due, and takes in what another replica has decided. */
  release(): Promise<void>;
  /** Tells the admins of the problems that they have not been told of. */
  notifyProblems(): Promise<void>;
  /** Resolves once every file was looked at and taken in. */
  readonly whenRead: Promise<void>;
  /** Whether every file was looked at since the start. */
  isArchiveWhole(): boolean;
  /** Whether the folder is there and holds what it should. */
  isContentWhole(): boolean;
}

/** @param onTaken is awaited after each change */
export function createFolderIntake({
  folder,
  publishing,
  problems,
  notices,
  offers,
  missing,
  isLeader,
  onTaken,
  log,
}: {
  readonly folder: string;
  readonly publishing: Pick<Publishing, 'take' | 'release'>;
  readonly problems: FolderProblems;
  readonly notices: Pick<AdminNotices, 'notifyProblems'>;
  readonly offers: Pick<DraftOffers, 'take'>;
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

  function tellChanges({ published, drafts }: Changes): void {
    for (const { id, title } of published) log.info({ id, title }, 'published');
    offers.take(drafts);
  }

  async function notifyProblems(): Promise<void> {
    const known = problems.known();
    if (!known) return;
    const lines = await notices.notifyProblems(known);
    for (const line of lines.slice(0, MOST_LOGGED)) log.warn({ line }, 'content fault');
    if (lines.length > MOST_LOGGED)
      log.warn({ count: lines.length }, 'more content faults: /problems, or npm run audit');
  }

  return {
    async take(state) {
      isRead = state.isWhole;
      if (state.isWhole) {
        problems.set(state.problems);
        await missing.take(state.missing);
      }
      // A folder that is not there says nothing of its files, and its first import is yet to come.
      const isThere = !state.problems.some(({ path }) => path === folder);
      tellChanges(await publishing.take({ ...state, isWhole: state.isWhole && isThere }));
      // One replica tells the admins; each one looks at the same folder.
      if (isLeader()) await notifyProblems();
      await onTaken();
      if (state.isWhole) resolveRead();
    },
    async release() {
      await missing.follow();
      tellChanges(await publishing.release());
    },
    notifyProblems,
    whenRead,
    isArchiveWhole: () => isRead,
    isContentWhole: () => missing.current() === undefined && !problems.isFolderMissing(),
  };
}
