import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { isContentPath, isHiddenName } from './episode-paths.ts';
import { findFolderIdentity } from './scan-folder.ts';

/** The operating system's news of a folder: quick, but never complete. */
export interface WatchHints {
  /**
   * Watches the folder that stands under the name now and its subfolders, those anew that were removed and made again.
   * True when the folder itself is another one than before, or gone, or back.
   */
  follow(subfolders?: ReadonlyMap<string, string>): Promise<boolean>;
  close(): void;
}

/** Hears of a file that may have changed; undefined: of something, nobody knows what. */
type OnHint = (path: string | undefined) => void;

/**
 * Builds hints for `dir`. Folders are watched and not each of their files: that would take ten thousand handles, and a look at all of them
 * at every change.
 * @param onError hears of a folder that cannot be watched
 */
export function createWatchHints(dir: string, onHint: OnHint, onError: (error: unknown) => void): WatchHints {
  /** By path within the folder, '' for itself, with what tells it from another one of that name. */
  const watched = new Map<string, { readonly identity: string; readonly watcher: FSWatcher | undefined }>();

  function open(path: string, identity: string): void {
    watched.set(path, { identity, watcher: openWatcher(dir, path, onHint, onError) });
    // What changed before the watcher stood went unheard.
    onHint(undefined);
  }
  function close(path: string): void {
    watched.get(path)?.watcher?.close();
    watched.delete(path);
  }

  return {
    async follow(subfolders = new Map()) {
      const identity = (await findFolderIdentity(dir)) ?? '';
      const isOther = identity !== watched.get('')?.identity;
      const folders = new Map(identity === '' ? [['', '']] : [...subfolders, ['', identity]]);
      for (const [path, { identity: before }] of watched) {
        if (isOther || folders.get(path) !== before) close(path);
      }
      for (const [path, now] of folders) {
        if (watched.has(path)) continue;
        if (now === '') watched.set(path, { identity: now, watcher: undefined });
        else open(path, now);
      }
      return isOther;
    },
    close() {
      for (const path of [...watched.keys()]) close(path);
    },
  };
}

function openWatcher(
  dir: string,
  folder: string,
  onHint: OnHint,
  onError: (error: unknown) => void,
): FSWatcher | undefined {
  try {
    const watcher = watch(join(dir, folder), (event, name) => {
      const path = name && (folder === '' ? name : `${folder}/${name}`);
      if (path && isContentPath(path)) onHint(path);
      else if (!name || mayMatter(event, name)) onHint(undefined);
    });
    // A folder that is removed ends its watcher so on some systems.
    return watcher.on('error', () => watcher.close());
  } catch (error) {
    onError(error);
    return undefined;
  }
}

/** A folder that comes or goes. Names with two dots are how a mounted ConfigMap swaps what its links lead to. */
function mayMatter(event: string, name: string): boolean {
  return event === 'rename' && (!isHiddenName(name) || name.startsWith('..'));
}
