import type { Instant } from '../domain/clock.ts';
import type { FolderScan, FoundFile } from './scan-folder.ts';

/** A file that has settled in a state that was not processed yet; without `file` it was deleted. */
export interface SettledChange {
  readonly path: string;
  readonly file?: FoundFile | undefined;
}

/** Distinguishes files at rest from files that are being written, copied or replaced, by comparing repeated scans. */
export interface Settling {
  /** Records the result of a scan. */
  note(scan: FolderScan, now: Instant): void;
  /** How long until everything seen so far has been unchanged for `settleMs`; 0 when it already is. */
  unsettledMs(now: Instant, settleMs: number): number;
  /** What has been unchanged for `settleMs` and was not processed yet, by path. */
  changes(now: Instant, settleMs: number): SettledChange[];
  /** Marks that state of the file as processed. */
  markTaken(path: string, file: FoundFile | undefined): void;
  /** Files whose current state was not processed yet. */
  pending(): string[];
  /** Files at rest and processed. */
  taken(): string[];
}

interface Sighting {
  readonly file: FoundFile | undefined;
  readonly sinceAt: Instant;
  readonly takenStamp: string | undefined;
}

/**
 * A file that disappears while others still change is probably being moved or copied; it counts as deleted after this time
 * at the latest.
 */
const REMOVAL_TIMEOUT_MS = 20_000;

/** Placeholder for a file that was live before the start, or before its folder became unreadable. */
const UNSEEN: FoundFile = { stamp: 'unseen', bytes: 0, changedAt: 0 };

/**
 * Creates the state of one folder.
 * @param known paths that were live before the start, with the stamps of their files, '' where unknown: files that are not found
 * are changes too
 */
export function createSettling(known: ReadonlyMap<string, string>): Settling {
  const sightings = new Map<string, Sighting>();
  for (const [path, stamp] of known) markTaken(path, stamp === '' ? UNSEEN : { ...UNSEEN, stamp });

  function see(path: string, file: FoundFile | undefined, now: Instant): void {
    const last = sightings.get(path);
    // A clock that was set back must not delay anything.
    const isSame = last !== undefined && last.file?.stamp === file?.stamp && last.sinceAt <= now;
    if (!isSame) sightings.set(path, { file, sinceAt: now, takenStamp: last?.takenStamp });
  }

  const isPending = ({ file, takenStamp }: Sighting): boolean => file?.stamp !== takenStamp;

  function unsettledMs(now: Instant, settleMs: number): number {
    let wait = 0;
    for (const sighting of sightings.values()) {
      if (isPending(sighting)) wait = Math.max(wait, sighting.sinceAt + settleMs - now);
    }
    return wait;
  }

  function markTaken(path: string, file: FoundFile | undefined): void {
    if (file) sightings.set(path, { sinceAt: -Infinity, file, takenStamp: file.stamp });
    else sightings.delete(path);
  }

  function note(scan: FolderScan, now: Instant): void {
    for (const [path, file] of scan.files) see(path, file, now);
    for (const [path, { file, takenStamp }] of sightings) {
      if (scan.files.has(path)) continue;
      if (!isHidden(path, scan)) see(path, undefined, now);
      // Its files disappear first, then the folder: those were not deletions.
      else if (!file && takenStamp !== undefined) markTaken(path, UNSEEN);
      // Seen but never read: a temporary file of an editor.
      if (!sightings.get(path)?.file && takenStamp === undefined) sightings.delete(path);
    }
  }

  return {
    note,
    unsettledMs,
    markTaken,
    changes(now, settleMs) {
      const removalMs = unsettledMs(now, settleMs) > 0 ? REMOVAL_TIMEOUT_MS : settleMs;
      return [...sightings]
        .filter(([, sighting]) => isPending(sighting))
        .filter(([, { file, sinceAt }]) => now - sinceAt >= (file ? settleMs : removalMs))
        .map(([path, { file }]) => ({ path, file }))
        .sort((first, second) => (first.path < second.path ? -1 : 1));
    },
    pending: () => [...sightings].filter(([, sighting]) => isPending(sighting)).map(([path]) => path),
    taken: () => [...sightings].filter(([, sighting]) => !isPending(sighting)).map(([path]) => path),
  };
}

/** Whether that file is in a folder that the scan could not list. */
function isHidden(path: string, { blind }: FolderScan): boolean {
  return [...blind.keys()].some((folder) => folder === '' || path.startsWith(`${folder}/`));
}
