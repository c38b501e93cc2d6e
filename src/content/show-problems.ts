import type { Fault, Problem } from '../domain/problem.ts';

/**
 * All problems of a folder, those of the folder itself first, under paths that people recognise: `content/x.md`.
 * @param name the folder's own name
 * @param blind folders that could not be listed, '' for the folder itself
 */
export function showProblems(
  name: string,
  blind: ReadonlyMap<string, Fault>,
  problems: readonly Problem[],
): Problem[] {
  const show = (path: string): string => (path === '' ? name : `${name}/${path}`);
  const ofFolders = [...blind].map(([path, fault]) => ({ path, line: 1, field: 'folder', fault }));
  return [...ofFolders, ...problems].map((problem) => {
    const { path, fault } = problem;
    const shown = 'otherPath' in fault ? { ...fault, otherPath: show(fault.otherPath) } : fault;
    return { ...problem, path: show(path), fault: shown };
  });
}
