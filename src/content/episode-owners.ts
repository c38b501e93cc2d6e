import type { EpisodeHead } from '../domain/episode.ts';
import type { Refusal } from '../domain/problem.ts';
import { copiedFrom } from './copy-names.ts';

/** Why a file does not count: another one is the same episode. */
export type Copy = Extract<Refusal, { readonly code: 'same-identity' | 'copy' }>;

/** Decides which of several files of one episode counts. */
export interface EpisodeOwners {
  /**
   * @param heads of the episodes of all files, by path, ascending
   * @returns the files that do not count, by path
   */
  settle(heads: ReadonlyMap<string, EpisodeHead>): ReadonlyMap<string, Copy>;
}

/** What another file of the same episode would share. */
interface Keys {
  /** Belong to this file, if it counts. */
  readonly claimed: readonly string[];
  /** Must not belong to another one. */
  readonly checked: readonly string[];
}

/**
 * Two files are the same episode when they have the same identity, the same bytes, or the same title and day, or when one is named
 * as a copy of the other. The one that was there first counts; of two new ones the one that is not named as a copy, else the first
 * by path. Two different identities in their front matter say that they are two episodes.
 */
export function createEpisodeOwners(): EpisodeOwners {
  /** By key, through all changes: a later copy never takes over. */
  const owners = new Map<string, string>();
  let accepted: ReadonlySet<string> = new Set();
  /** Made once for each version, because every change compares all files. */
  const known = new WeakMap<EpisodeHead, Keys>();

  function keysFor(head: EpisodeHead): Keys {
    const keys = known.get(head) ?? keysOf(head, copiedFrom(head.path));
    known.set(head, keys);
    return keys;
  }

  function forget(heads: ReadonlyMap<string, EpisodeHead>): void {
    for (const [key, path] of owners) {
      const head = heads.get(path);
      if (!head || !keysFor(head).claimed.includes(key)) owners.delete(key);
    }
  }

  function release(head: EpisodeHead): void {
    for (const key of keysFor(head).claimed) if (owners.get(key) === head.path) owners.delete(key);
  }

  function findCopy(head: EpisodeHead, heads: ReadonlyMap<string, EpisodeHead>): Copy | undefined {
    for (const key of keysFor(head).checked) {
      const otherPath = owners.get(key);
      const other = otherPath === undefined || otherPath === head.path ? undefined : heads.get(otherPath);
      if (other && !areDistinct(head, other)) {
        const isIdentity = head.identity !== undefined && head.identity === other.identity;
        return { code: isIdentity ? 'same-identity' : 'copy', otherPath: other.path };
      }
    }
    return undefined;
  }

  return {
    settle(heads) {
      forget(heads);
      const copies = new Map<string, Copy>();
      const next = new Set<string>();
      for (const head of inOrder(heads, accepted)) {
        const copy = findCopy(head, heads);
        if (copy) {
          copies.set(head.path, copy);
          release(head);
          continue;
        }
        next.add(head.path);
        for (const key of keysFor(head).claimed) if (!owners.has(key)) owners.set(key, head.path);
      }
      accepted = next;
      return copies;
    },
  };
}

/** Those that counted before, then others, and last those that are named as copies. */
function* inOrder(
  heads: ReadonlyMap<string, EpisodeHead>,
  accepted: ReadonlySet<string>,
): Generator<EpisodeHead> {
  const later: EpisodeHead[] = [];
  const last: EpisodeHead[] = [];
  for (const head of heads.values()) {
    if (accepted.has(head.path)) yield head;
    else (copiedFrom(head.path) === undefined ? later : last).push(head);
  }
  yield* later;
  yield* last;
}

function areDistinct(one: EpisodeHead, other: EpisodeHead): boolean {
  return one.identity !== undefined && other.identity !== undefined && one.identity !== other.identity;
}

/** @param original the path that the file is a copy of by its name */
function keysOf(head: EpisodeHead, original: string | undefined): Keys {
  const { path, identity, hash, title, date } = head;
  const own = [...(identity === undefined ? [] : [identity]), `bytes:${hash}`, `day:${date}\n${title}`];
  return {
    claimed: [...own, `path:${path}`],
    checked: original === undefined ? own : [...own, `path:${original}`],
  };
}
