import type { Episode } from '../domain/episode.ts';
import { isWarning, type Problem } from '../domain/problem.ts';

/** The problems of the content folder, as of the last complete scan. */
export interface FolderProblems {
  set(problems: readonly Problem[]): void;
  /** Undefined until the first complete scan. */
  known(): readonly Problem[] | undefined;
  open(): readonly Problem[];
  /** Problems that keep files out. */
  refusals(): readonly Problem[];
  /** Open warnings about the file of an accepted episode. */
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
