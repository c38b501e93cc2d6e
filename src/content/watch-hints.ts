import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { isContentPath, isHiddenName } from './episode-paths.ts';
import { findFolderIdentity } from './scan-folder.ts';

/** Change notifications of the operating system for a folder: fast, but incomplete. */
export interface WatchHints {
  /**
   * Watches the current folder of that name and its subfolders, including those that were deleted and created again.
   * True when the folder itself was replaced, deleted or created.
   */
  follow(subfolders?: ReadonlyMap<string, string>): Promise<boolean>;
  close(): void;
}

/** Called with a file that may have changed; undefined: an unknown change. */
type OnHint = (path: string | undefined) => void;

/**
 * Watches `dir`. Folders are watched, not each of their files: that would take ten thousand handles, and a check of all of them at every
 * change.
 * @param onError called for a folder that cannot be watched
 */
export function createWatchHints(dir: string, onHint: OnHint, onError: (error: unknown) => void): WatchHints {
  /** By path within the folder, '' for itself, with its identity. */
  const watched = new Map<string, { readonly identity: string; readonly watcher: FSWatcher | undefined }>();

  function open(path: string, identity: string): void {
    watched.set(path, { identity, watcher: openWatcher(dir, path, onHint, onError) });
    // Changes before the watcher was ready were missed.
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
    // On some systems deleting a folder ends its watcher with an error.
    return watcher.on('error', () => watcher.close());
  } catch (error) {
    onError(error);
    return undefined;
  }
}

/** A folder that is created or deleted. A mounted ConfigMap swaps its link targets by names with two dots. */
function mayMatter(event: string, name: string): boolean {
  return event === 'rename' && (!isHiddenName(name) || name.startsWith('..'));
}
