/** Which files may have changed since somebody looked. */
export interface HintedFiles {
  /** @param path undefined: it may be any */
  add(path: string | undefined): void;
  /** Those since the last call; undefined when it may be any. */
  take(): ReadonlySet<string> | undefined;
}

/** To look at all is no dearer than at so many one by one. */
const MANY_FILES = 500;

/** At the beginning it may be any. */
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
