import type { Episode } from '../domain/episode.ts';
import { isWarning, type Problem } from '../domain/problem.ts';

/** What is wrong in the content folder, as the last whole look at it has found. */
export interface FolderProblems {
  set(problems: readonly Problem[]): void;
  /** Undefined until the folder was looked at as a whole: nobody knows yet that there are none. */
  known(): readonly Problem[] | undefined;
  open(): readonly Problem[];
  /** What keeps files out. */
  refusals(): readonly Problem[];
  /** What is open about the file of an episode that is taken. */
  warningsOf(episode: Episode): readonly Problem[];
  isFolderMissing(): boolean;
}

/** @param folder the folder's name, with which the paths of problems begin */
export function createFolderProblems(folder: string): FolderProblems {
  let problems: readonly Problem[] | undefined;
  const open = (): readonly Problem[] => problems ?? [];
  return {
    set(found) {
      problems = found;
    },
    known: () => problems,
    open,
    refusals: () => open().filter(({ fault }) => !isWarning(fault)),
    warningsOf: ({ path }) =>
      open().filter((problem) => problem.path === `${folder}/${path}` && isWarning(problem.fault)),
    isFolderMissing: () => open().some(({ fault }) => fault.code === 'folder-missing'),
  };
}
