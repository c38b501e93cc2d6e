import type { Clock } from '../domain/clock.ts';
import type { AliasEntry } from '../domain/entity.ts';
import { type EpisodeFile, type EpisodeHead, versionOf } from '../domain/episode.ts';
import { type Fault, isCurrent, type Problem } from '../domain/problem.ts';
import type { HeldVersion } from './read-version.ts';

/** The files of a folder, each in its last good version. In memory only: reads and writes nothing. */
export interface HeldFiles {
  /**
   * Adds the current version of a file. A faulty text leaves the last good version in place; a text without an episode's
   * front matter under a name with `_` is not an episode, and not a fault.
   */
  take(path: string, version: HeldVersion): void;
  /** Records that a file could not be read; its last good version is kept. */
  refuse(path: string, fault: Fault): void;
  /** Removes a file that was deleted. */
  drop(path: string): void;
  /** Whether there is a good version, of an episode or of the list of aliases. */
  isGood(path: string): boolean;
  /** Hash of the version seen last, good or not. */
  lastHash(path: string): string | undefined;
  /** Hash of the version seen last, if that is the good one in use. */
  currentHash(path: string): string | undefined;
  /** Whether there is a good version of an episode. */
  holdsEpisode(path: string): boolean;
  /** Number of episodes. */
  episodeCount(): number;
  /** The current archive. Of two files with the same identity the one that was there first counts, else the first by path. */
  snapshot(): HeldSnapshot;
}

/** Paths in problems are relative to the folder. */
export interface HeldSnapshot {
  /** By path, ascending. */
  readonly episodes: readonly EpisodeFile[];
  /** Those of `aliases.yml`, and then the labels of `labels.yml`. */
  readonly aliases: readonly AliasEntry[];
  readonly problems: readonly Problem[];
  /** Paths of the versions in use, the list of aliases among them, with a key of each version. */
  readonly live: ReadonlyMap<string, string>;
}

type GoodVersion = { readonly hash: string } & (
  | { readonly episode: EpisodeFile; readonly identityLine: number }
  | { readonly aliases: readonly AliasEntry[] }
);

interface HeldFile {
  /** Hash of the bytes seen last, good or not; undefined when they could not be read. */
  readonly hash: string | undefined;
  readonly good: GoodVersion | undefined;
  /** Problems of the version seen last: why it is rejected, or its warnings. */
  readonly problems: readonly Problem[];
}

/**
 * Creates an empty archive.
 * @param episodeOf returns the episode of a head
 */
export function createHeldFiles(
  clock: Pick<Clock, 'now'>,
  episodeOf: (head: EpisodeHead) => EpisodeFile,
): HeldFiles {
  let held = new Map<string, HeldFile>();
  /** Whether a file was added since the last sort. */
  let isUnordered = false;
  /** The cached snapshot, including problems that no longer apply; undefined when something has changed since. */
  let cached: HeldSnapshot | undefined;
  /** The path that owns each identity, so that a later copy never takes over. */
  const owners = new Map<string, string>();

  function take(path: string, version: HeldVersion): void {
    cached = undefined;
    const before = held.get(path);
    isUnordered ||= !before;
    const { hash, kind } = version;
    if (kind === 'episode') {
      const { head, identityLine, warnings } = version;
      held.set(path, { hash, good: { hash, episode: episodeOf(head), identityLine }, problems: warnings });
    } else if (kind === 'aliases') {
      held.set(path, { hash, good: { hash, aliases: version.aliases }, problems: [] });
    } else if (kind === 'none' && !(version.isEmpty && before?.good)) {
      held.set(path, { hash, good: undefined, problems: [] });
    } else held.set(path, { hash, good: before?.good, problems: version.problems });
  }

  function holdsEpisode(path: string): boolean {
    const good = held.get(path)?.good;
    return good !== undefined && 'episode' in good;
  }

  function settleOwners(versions: readonly [path: string, version: GoodVersion][]): void {
    for (const [identity, path] of owners) if (identityAt(path) !== identity) owners.delete(identity);
    for (const [path, version] of versions) {
      if (!('episode' in version)) continue;
      const { identity } = version.episode;
      if (identity !== undefined && !owners.has(identity)) owners.set(identity, path);
    }
  }

  function identityAt(path: string): string | undefined {
    const good = held.get(path)?.good;
    return good && 'episode' in good ? good.episode.identity : undefined;
  }

  /** Builds a snapshot of what is in use, by path. */
  function buildSnapshot(): HeldSnapshot {
    if (isUnordered) held = new Map([...held].sort(([first], [second]) => (first < second ? -1 : 1)));
    isUnordered = false;
    const versions: [path: string, version: GoodVersion][] = [];
    const problems: Problem[] = [];
    for (const [path, file] of held) {
      if (file.good) versions.push([path, file.good]);
      problems.push(...file.problems);
    }
    const episodes: EpisodeFile[] = [];
    const live = new Map<string, string>();
    const aliases: AliasEntry[] = [];
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
        live.set(path, versionOf(episode));
      } else {
        aliases.push(...version.aliases);
        live.set(path, version.hash);
      }
    }
    return { episodes, aliases, live, problems: problems.sort(byPlace) };
  }

  function snapshot(): HeldSnapshot {
    cached ??= buildSnapshot();
    const now = clock.now();
    return { ...cached, problems: cached.problems.filter(({ fault }) => isCurrent(fault, now)) };
  }

  return {
    take,
    refuse(path, fault) {
      cached = undefined;
      const problem: Problem = { path, line: 1, field: 'file', fault };
      isUnordered ||= !held.has(path);
      held.set(path, { hash: undefined, good: held.get(path)?.good, problems: [problem] });
    },
    drop(path) {
      cached = undefined;
      held.delete(path);
    },
    isGood: (path) => held.get(path)?.good !== undefined,
    lastHash: (path) => held.get(path)?.hash,
    currentHash(path) {
      const file = held.get(path);
      return file?.good && file.good.hash === file.hash ? file.hash : undefined;
    },
    holdsEpisode,
    episodeCount: () => [...held.keys()].filter(holdsEpisode).length,
    snapshot,
  };
}

function byPlace(first: Problem, second: Problem): number {
  if (first.path === second.path) return first.line - second.line;
  return first.path < second.path ? -1 : 1;
}
