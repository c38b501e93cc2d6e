import { basename } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isHiddenName } from './episode-paths.ts';
import { findFolderIdentity } from './scan-folder.ts';

/** The operating system's news of a folder: quick, but never complete. */
export interface WatchHints {
  /**
   * Watches the folder that stands under the name now, and anew when a subfolder was removed and made again.
   * True when the folder itself is another one than before, or gone, or back.
   */
  follow(subfolders?: ReadonlyMap<string, string>): Promise<boolean>;
  close(): Promise<void>;
}

/** Builds hints for `dir`; `onHint` hears of anything that may be a change, `onError` of a watcher that fails. */
export function createWatchHints(
  dir: string,
  onHint: () => void,
  onError: (error: unknown) => void,
): WatchHints {
  /** Undefined before the first look, '' when there is no folder. */
  let watched: string | undefined;
  let watcher: FSWatcher | undefined;
  /** Each subfolder as it was when the watcher met it. */
  let met = new Map<string, string>();

  return {
    async follow(subfolders = new Map()) {
      const identity = (await findFolderIdentity(dir)) ?? '';
      const isOther = identity !== watched;
      const isRemade = [...subfolders].some(([path, now]) => met.has(path) && met.get(path) !== now);
      met = new Map(isOther || isRemade ? subfolders : [...met, ...subfolders]);
      if (isOther || isRemade) {
        watched = identity;
        // chokidar goes blind when a folder is removed and made again.
        await watcher?.close();
        watcher = identity === '' ? undefined : open(dir, onHint, onError);
      }
      return isOther;
    },
    async close() {
      await watcher?.close();
      watcher = undefined;
    },
  };
}

function open(dir: string, onHint: () => void, onError: (error: unknown) => void): FSWatcher {
  const watcher = watch(dir, {
    ignoreInitial: true,
    followSymlinks: false,
    // Names with two dots are how a mounted ConfigMap swaps what its links lead to.
    ignored: (path) => path !== dir && isHiddenName(basename(path)) && !basename(path).startsWith('..'),
  });
  // What changed before the watcher stood went unheard.
  return watcher.on('all', onHint).on('ready', onHint).on('error', onError);
}
