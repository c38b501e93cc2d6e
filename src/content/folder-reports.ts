import { setImmediate as pause } from 'node:timers/promises';
import type { AliasEntry } from '../domain/entity.ts';
import type { EpisodeFile } from '../domain/episode.ts';
import type { MissingFiles } from '../domain/missing-files.ts';
import type { Problem } from '../domain/problem.ts';
import type { HeldFiles, HeldSnapshot } from './held-files.ts';
import type { FolderScan } from './scan-folder.ts';
import { showProblems } from './show-problems.ts';

/** The folder at one moment: the last good version of every file that still exists. */
export interface ContentState {
  /** By path, ascending. */
  readonly episodes: readonly EpisodeFile[];
  readonly aliases: readonly AliasEntry[];
  readonly problems: readonly Problem[];
  /** Files that vanished together; their episodes are still among those above. */
  readonly missing: MissingFiles | undefined;
  /**
   * Whether every file was read. Before that, this is what was live when the bot stopped plus what was read since, and not all
   * problems are known yet.
   */
  readonly isWhole: boolean;
}

/** What else is known of the folder besides its files. */
interface FolderFacts extends Pick<ContentState, 'missing' | 'isWhole'> {
  /** Absent before the first scan. */
  readonly blind: FolderScan['blind'] | undefined;
}

/** Reports the state of a folder whenever it differs from the last report. */
export interface FolderReports {
  /** A report that failed is repeated the next time. @returns the versions in use now */
  report(facts: FolderFacts): Promise<HeldSnapshot['live']>;
}

/** @param name the folder's own name, for the paths of problems */
export function createFolderReports(
  name: string,
  archive: Pick<HeldFiles, 'snapshot'>,
  onState: (state: ContentState) => Promise<void>,
  onError: (error: unknown) => void,
): FolderReports {
  let reported: { readonly live: HeldSnapshot['live']; readonly rest: string } | undefined;

  return {
    async report({ blind = new Map(), missing, isWhole }) {
      const { live, ...found } = archive.snapshot();
      const problems = showProblems(name, blind, found.problems);
      const rest = JSON.stringify([problems, missing, isWhole]);
      if (reported?.rest === rest && areEqual(reported.live, live)) return live;
      // Each of these steps visits every file.
      await pause();
      try {
        await onState({ ...found, problems, missing, isWhole });
        reported = { live, rest };
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
