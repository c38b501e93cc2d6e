import { close, closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { SectionText } from '../domain/episode.ts';

/** The plain texts of what was just read, on the disk, until everybody who takes episodes in has had them. */
export interface TextSpool {
  /**
   * @param key tells a version of an episode from all others
   * @param json of its texts; to pack it would cost more than the room is worth that it takes for a while
   */
  put(key: string, json: string): void;
  /** Undefined when it is not there, or no more. */
  get(key: string): readonly SectionText[] | undefined;
  /** Makes room. */
  clear(): void;
  close(): void;
}

/** Remembers nothing: texts are read again. */
export const NO_SPOOL: TextSpool = {
  put: () => undefined,
  get: () => undefined,
  clear: () => undefined,
  close: () => undefined,
};

/**
 * A file that is gone with the process. What cannot be written, as on a full disk, is not remembered.
 * @param file path; a name for the moment, made when the first text comes
 */
export function createTextSpool(file: string): TextSpool {
  const places = new Map<string, { readonly from: number; readonly length: number }>();
  let opened: number | undefined;
  let end = 0;

  function open(): number {
    if (opened !== undefined) return opened;
    opened = openSync(file, 'w+');
    // Where an open file may lose its name, nothing is left behind whatever ends the process.
    rmSync(file, { force: true });
    return opened;
  }

  return {
    put(key, json) {
      try {
        const length = writeSync(open(), json, end);
        places.set(key, { from: end, length });
        end += length;
      } catch {
        places.delete(key);
      }
    },
    get(key) {
      const place = places.get(key);
      if (!place || opened === undefined) return undefined;
      const bytes = Buffer.allocUnsafe(place.length);
      try {
        readSync(opened, bytes, 0, place.length, place.from);
        // Unchecked: this process wrote it.
        return JSON.parse(bytes.toString()) as SectionText[];
      } catch {
        // The disk was full before its end.
        return undefined;
      }
    },
    clear() {
      places.clear();
      end = 0;
      // The next text begins a file of its own: to give back the room of 9,180 texts takes 74 ms, which nobody should wait for.
      if (opened !== undefined) close(opened, () => undefined);
      opened = undefined;
    },
    close() {
      places.clear();
      if (opened !== undefined) closeSync(opened);
      opened = undefined;
      rmSync(file, { force: true });
    },
  };
}
