/**
 * Names that a sync tool gives to the version that lost a conflict, in the languages in which these tools speak: Dropbox, Nextcloud,
 * OneDrive, Syncthing, Resilio, Google Drive. The name alone says so: nobody calls an episode that.
 */
const CONFLICT =
  /\.sync-conflict-|\bconflicted copy\b|\[conflict\]|\.conflict(?:ed)?\b|\bconflict-\d|in konflikt stehende kopie|copie en conflit|copia en conflicto|copia in conflitto|cópia em conflito|conflicterende kopie|конфликтующая копия|kopia w konflikcie|çakışan kopya|競合コピー|競合するコピー|충돌하는 사본|충돌된 복사본|冲突(?:的)?副本|衝突(?:的)?(?:副本|複本|拷貝)/iu;
/** `~$x`: the owner file of an office program. */
const OWNER_FILE = /^~\$/u;

/** What desktops add to the name of a copy: `x (1)`, `x 2`, `x copy 2`, `x - Kopie`, `x的副本`. */
const NUMBERED = String.raw`[ _]?[(（\[]\d{1,3}[)）\]]| \d{1,2}`;
const WORD =
  'copy|copie|copia|cópia|kopie|kopia|kopya|kopi|копия|コピー|사본|복사본|副本|複本|拷贝|拷貝|複製';
const SUFFIX = new RegExp(
  String.raw`(?:(?: ?[-–] ?|[ _])(?:${WORD})(?: ?\d{1,2})?|[ _]?的?(?:副本|複本|拷贝|拷貝)(?: ?\d{1,2})?|[ _]?[(（](?:another |\d{1,2}(?:st|nd|rd|th) )?(?:${WORD})(?: ?\d{1,2})?[)）]|${NUMBERED})$`,
  'iu',
);
const PREFIX = /^(?:copy of|copie de|copia de|cópia de|kopie von|kopia|копия) |^(?:コピー ～ )/iu;

/** Whether the name of a file says that it is no episode of its own: the loser of a conflict, or the mark of an open editor. */
export function isConflictName(path: string): boolean {
  const name = nameOf(path);
  return CONFLICT.test(name) || OWNER_FILE.test(name);
}

/**
 * The path that a file is a copy of by its name, if such a file exists; undefined for other names. `news 2.md` is a copy only beside
 * `news.md`.
 */
export function copiedFrom(path: string): string | undefined {
  const folder = path.slice(0, path.length - nameOf(path).length);
  const bare = nameOf(path).replace(/\.md$/u, '');
  let original = bare.replace(PREFIX, '');
  // `x copy (1)`: a copy of a copy.
  for (let times = 0; times < 3; times += 1) original = original.replace(SUFFIX, '');
  original = original.trim();
  return original === bare || original === '' ? undefined : `${folder}${original}.md`;
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}
