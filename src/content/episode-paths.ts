import { ALIASES_PATH } from './parse-aliases.ts';
import { LABELS_PATH } from './parse-labels.ts';

/** Whether a file or folder is hidden: such files, and everything in such folders, are ignored. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.');
}

/** Whether a file of the folder is the list of aliases or of labels, by its path. */
export function isNameList(path: string): boolean {
  return path === ALIASES_PATH || path === LABELS_PATH;
}

/** Backup and temporary files of editors whose names still end in `.md`; `~$x.md` is reported instead (`copy-names`). */
const KEPT_COPY = /^~(?!\$)|~\.md$|\.(?:tmp|temp|bak|swp|part)\.md$/i;

/**
 * Whether a file of the folder is a list of aliases or labels or may be an episode, by its path, relative and with forward slashes.
 * Other copies of editors have other endings (`x.md~`, `x.md.swp`, `x.md.part`) or are hidden.
 */
export function isContentPath(path: string): boolean {
  if (isNameList(path)) return true;
  const names = path.split('/');
  const name = names.at(-1) ?? '';
  if (!name.endsWith('.md') || KEPT_COPY.test(name) || /^readme\.md$/i.test(name)) return false;
  return !names.some(isHiddenName);
}

/**
 * Whether the file or a folder around it has a name that begins with `_`: by convention a partial, a template or a note, but
 * video ids may begin so too. Such a file is an episode if it has the keys of one.
 */
export function isUnderscored(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('_'));
}
