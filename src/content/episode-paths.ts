import { ALIASES_PATH } from './parse-aliases.ts';

/** Hidden and set aside: neither such files nor anything in such folders is read. */
export function isIgnoredName(name: string): boolean {
  return name.startsWith('.') || name.startsWith('_');
}

/** Whether a file of the folder is an episode or the list of aliases; by its path, relative and with forward slashes. */
export function isContentPath(path: string): boolean {
  if (path === ALIASES_PATH) return true;
  const names = path.split('/');
  const name = names.at(-1) ?? '';
  return name.endsWith('.md') && !/^readme\.md$/i.test(name) && !names.some(isIgnoredName);
}
