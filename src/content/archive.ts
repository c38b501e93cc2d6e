import type { Clock } from '../domain/clock.ts';
import type { AliasEntry } from '../domain/entity.ts';
import type { EpisodeFile } from '../domain/episode.ts';
import { type Fault, isCurrent, type Problem } from '../domain/problem.ts';
import { isNoEpisode } from './front-matter.ts';
import { ALIASES_PATH, parseAliases } from './parse-aliases.ts';
import { hashOf, parseEpisode } from './parse-episode.ts';

/** What the files of a folder say, each in its last good version. Pure memory: reads and writes nothing. */
export interface Archive {
  /**
   * Takes in what a file holds now. A faulty text leaves the last good version in place; a text without an episode's front
   * matter under a name with `_` is none, and no fault.
   */
  take(path: string, bytes: Uint8Array): void;
  /** Notes that a file could not be read; its last good version stays. */
  refuse(path: string, fault: Fault): void;
  /** Forgets a file that is gone. */
  drop(path: string): void;
  /** The archive as it is now. Of two files with one identity the one that was there first counts, else the first by path. */
  snapshot(): ArchiveSnapshot;
  /** The last good bytes, kept only until `forgetBytes`. */
  goodBytes(path: string): Uint8Array | undefined;
  forgetBytes(path: string): void;
}

/** Problems carry paths relative to the folder. */
export interface ArchiveSnapshot {
  /** By path, ascending. */
  readonly episodes: readonly EpisodeFile[];
  readonly aliases: readonly AliasEntry[];
  readonly problems: readonly Problem[];
  /** Paths whose version counts, the list of aliases among them, and the hashes of those versions. */
  readonly live: ReadonlyMap<string, string>;
}

type GoodVersion = { readonly hash: string; bytes: Uint8Array | undefined } & (
  | { readonly episode: EpisodeFile; readonly identityLine: number }
  | { readonly aliases: readonly AliasEntry[] }
);

interface HeldFile {
  /** Of the bytes seen last, good or not; undefined when they could not be read. */
  readonly hash: string | undefined;
  readonly good: GoodVersion | undefined;
  /** Of the version seen last: why it is not taken, or its warnings. */
  readonly problems: readonly Problem[];
}

/** Builds an empty archive. */
export function createArchive(clock: Pick<Clock, 'now'>): Archive {
  const held = new Map<string, HeldFile>();
  /** Which path each identity belongs to, so that a late copy never takes over. */
  const owners = new Map<string, string>();

  function take(path: string, bytes: Uint8Array): void {
    const hash = hashOf(bytes);
    const before = held.get(path);
    if (before?.hash === hash) return;
    const read = path === ALIASES_PATH ? parseAliases(path, bytes) : parseEpisode(path, bytes, clock.now());
    if (!('problems' in read)) {
      const problems = 'warnings' in read ? read.warnings : [];
      held.set(path, { hash, good: { ...read, hash, bytes }, problems });
    } else if (isNoEpisode(path, bytes) && !isCutOff(bytes, before))
      held.set(path, { hash, good: undefined, problems: [] });
    else held.set(path, { hash, good: before?.good, problems: read.problems });
  }

  function settleOwners(versions: readonly [path: string, version: GoodVersion][]): void {
    const claims = versions.flatMap(([path, version]) =>
      'episode' in version && version.episode.identity ? [[version.episode.identity, path] as const] : [],
    );
    const keys = new Set(claims.map(([identity, path]) => `${path}\n${identity}`));
    for (const [identity, path] of owners) {
      if (!keys.has(`${path}\n${identity}`)) owners.delete(identity);
    }
    for (const [identity, path] of claims) if (!owners.has(identity)) owners.set(identity, path);
  }

  function snapshot(): ArchiveSnapshot {
    const files = [...held].sort(([first], [second]) => (first < second ? -1 : 1));
    const versions = files.flatMap(([path, { good }]) =>
      good ? [[path, good] as [string, GoodVersion]] : [],
    );
    const now = clock.now();
    const problems = files.flatMap(([, file]) => file.problems).filter(({ fault }) => isCurrent(fault, now));
    const episodes: EpisodeFile[] = [];
    const live = new Map<string, string>();
    let aliases: readonly AliasEntry[] = [];
    settleOwners(versions);
    for (const [path, version] of versions) {
      if ('episode' in version) {
        const { episode, identityLine } = version;
        const otherPath = episode.identity === undefined ? path : (owners.get(episode.identity) ?? path);
        if (otherPath !== path) {
          const field = episode.identity?.startsWith('id:') ? 'id' : 'source';
          problems.push({ path, line: identityLine, field, fault: { code: 'same-identity', otherPath } });
          continue;
        }
        episodes.push(episode);
      } else {
        aliases = version.aliases;
      }
      live.set(path, version.hash);
    }
    return { episodes, aliases, problems: problems.sort(byPlace), live };
  }

  return {
    take,
    refuse(path, fault) {
      const problem: Problem = { path, line: 1, field: 'file', fault };
      held.set(path, { hash: undefined, good: held.get(path)?.good, problems: [problem] });
    },
    drop: (path) => void held.delete(path),
    snapshot,
    goodBytes: (path) => held.get(path)?.good?.bytes,
    forgetBytes(path) {
      const good = held.get(path)?.good;
      if (good) good.bytes = undefined;
    },
  };
}

/** It says nothing of what it is. */
function isCutOff(bytes: Uint8Array, before: HeldFile | undefined): boolean {
  return bytes.length === 0 && before?.good !== undefined;
}

function byPlace(first: Problem, second: Problem): number {
  if (first.path === second.path) return first.line - second.line;
  return first.path < second.path ? -1 : 1;
}
