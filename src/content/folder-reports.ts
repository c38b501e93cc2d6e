import { setImmediate as pause } from 'node:timers/promises';
import type { AliasEntry } from '../domain/entity.ts';
import type { EpisodeFile } from '../domain/episode.ts';
import type { MissingFiles } from '../domain/missing-files.ts';
import type { Problem } from '../domain/problem.ts';
import type { HeldFiles, HeldSnapshot } from './held-files.ts';
import type { FolderScan } from './scan-folder.ts';
import { showProblems } from './show-problems.ts';

/** What the folder says at one moment: the last good version of every file that is still there. */
export interface ContentState {
  /** By path, ascending. */
  readonly episodes: readonly EpisodeFile[];
  readonly aliases: readonly AliasEntry[];
  readonly problems: readonly Problem[];
  /** What vanished together; its episodes are still among those above. */
  readonly missing: MissingFiles | undefined;
  /**
   * Whether every file was looked at. Before, it is what was live when the bot ended and what was read since, and problems are not
   * all known yet.
   */
  readonly isWhole: boolean;
}

/** What else is known of the folder beside what its files say. */
interface FolderFacts extends Pick<ContentState, 'missing' | 'isWhole'> {
  /** Absent before the first look. */
  readonly blind: FolderScan['blind'] | undefined;
}

/** Tells what a folder says whenever that is something else than what was told last. */
export interface FolderReports {
  /** What was not taken in is told again the next time. @returns what counts now */
  tell(facts: FolderFacts): Promise<HeldSnapshot['live']>;
}

/** @param name the folder's own name, for the paths of problems */
export function createFolderReports(
  name: string,
  archive: Pick<HeldFiles, 'snapshot'>,
  onState: (state: ContentState) => Promise<void>,
  onError: (error: unknown) => void,
): FolderReports {
  let told: { readonly live: HeldSnapshot['live']; readonly rest: string } | undefined;

  return {
    async tell({ blind = new Map(), missing, isWhole }) {
      const { live, ...found } = archive.snapshot();
      const problems = showProblems(name, blind, found.problems);
      const rest = JSON.stringify([problems, missing, isWhole]);
      if (told?.rest === rest && areEqual(told.live, live)) return live;
      // Each of these takes a look at every file.
      await pause();
      try {
        await onState({ ...found, problems, missing, isWhole });
        told = { live, rest };
      } catch (error) {
        onError(error);
      }
      return live;
    },
  };
}

function areEqual(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  return some.size === others.size && [...some].every(([path, version]) => others.get(path) === version);
}
