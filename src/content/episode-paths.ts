import { ALIASES_PATH } from './parse-aliases.ts';

/** Hidden: neither such files nor anything in such folders is read. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.');
}

/** What editors and sync tools keep beside a file, or write before it, under names that end like its own. */
const KEPT_COPY =
  /^~|~\.md$|\.(?:tmp|temp|bak|swp|part)\.md$|\.sync-conflict-\d{8}-\d{6}[^/]*\.md$|[( ]conflicted copy\b[^/]*\.md$/i;

/**
 * Whether a file of the folder is the list of aliases or may be an episode; by its path, relative and with forward slashes.
 * Other copies of editors and sync tools end otherwise (`x.md~`, `x.md.swp`, `x.md.part`) or are hidden.
 */
export function isContentPath(path: string): boolean {
  if (path === ALIASES_PATH) return true;
  const names = path.split('/');
  const name = names.at(-1) ?? '';
  if (!name.endsWith('.md') || KEPT_COPY.test(name) || /^readme\.md$/i.test(name)) return false;
  return !names.some(isHiddenName);
}

/**
 * Whether the file or a folder around it has a name that begins with `_`: by custom a partial, a template or a note, but ids of
 * videos begin so too. Such a file is an episode when it has the keys of one.
 */
export function isUnderscored(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('_'));
}
