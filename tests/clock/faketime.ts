import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Debian keeps it in a folder of the machine's architecture. */
const LIBRARIES = '/usr/lib';

/**
 * The library that gives a process another clock; undefined, and says so loudly, where it is missing, because then its tests
 * do not run.
 * @throws where tests must not be left out (`CI` is set)
 */
export function findFaketime(): string | undefined {
  const folders = existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [];
  const library = folders
    .map((folder) => join(LIBRARIES, folder, 'faketime', 'libfaketime.so.1'))
    .find((path) => existsSync(path));
  if (library) return library;
  const words = 'no libfaketime is found (Debian: apt-get install faketime)';
  if (process.env['CI']) throw new Error(words);
  console.warn(`\n!!! SKIPPED: the tests of the clock in a process, for ${words}\n`);
  return undefined;
}

/**
 * The variables that give a process its clock.
 * @param startAt what its clock says when it starts, in milliseconds
 * @param speed how many of its seconds are one of ours; timers follow
 * @param zone the machine's own; the process must not care
 */
export function clockOf(library: string, startAt: number, speed: number, zone: string) {
  // An offset, since an instant would be read in the machine's zone.
  const offsetS = ((startAt - Date.now()) / 1_000).toFixed(3);
  return {
    LD_PRELOAD: library,
    FAKETIME: `${offsetS.startsWith('-') ? '' : '+'}${offsetS} x${speed}`,
    TZ: zone,
    // At another speed the times of files would move from look to look, and no file would ever come to rest.
    NO_FAKE_STAT: '1',
  };
}
