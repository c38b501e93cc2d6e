/** Collects which files may have changed since the last scan. */
export interface HintedFiles {
  /** @param path undefined: any file may have changed */
  add(path: string | undefined): void;
  /** The files since the last call; undefined when any may have changed. */
  take(): ReadonlySet<string> | undefined;
}

/** From this many on, scanning the whole folder is no more expensive than checking them one by one. */
const MANY_FILES = 500;

/** Initially any file may have changed. */
export function createHintedFiles(): HintedFiles {
  let files: Set<string> | undefined;
  return {
    add(path) {
      if (path === undefined || (files && files.size >= MANY_FILES)) files = undefined;
      else files?.add(path);
    },
    take() {
      const taken = files;
      files = new Set();
      return taken;
    },
  };
}
