import { ALIASES_PATH } from './parse-aliases.ts';

/** Hidden: neither such files nor anything in such folders is read. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.');
}

/**
 * Whether a file of the folder is the list of aliases or may be an episode; by its path, relative and with forward slashes.
 * Copies that editors and sync tools keep for a while end otherwise (`x.md~`, `x.md.swp`, `x.md.part`) or are hidden; only
 * Office's begin with `~$`.
 */
export function isContentPath(path: string): boolean {
  if (path === ALIASES_PATH) return true;
  const names = path.split('/');
  const name = names.at(-1) ?? '';
  if (!name.endsWith('.md') || name.startsWith('~$') || /^readme\.md$/i.test(name)) return false;
  return !names.some(isHiddenName);
}

/**
 * Whether the file or a folder around it has a name that begins with `_`: by custom a partial, a template or a note, but ids of
 * videos begin so too. Such a file is an episode when `hasEpisodeKeys`.
 */
export function isUnderscored(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('_'));
}
