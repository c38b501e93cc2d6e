import type { Clock } from '../domain/clock.ts';
import type { AliasEntry } from '../domain/entity.ts';
import { type EpisodeFile, type EpisodeHead, versionOf } from '../domain/episode.ts';
import { type Fault, isCurrent, type Problem } from '../domain/problem.ts';
import { type Copy, createEpisodeOwners } from './episode-owners.ts';
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
  /** The current archive. Of two files of the same episode only one counts (`episode-owners`). */
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
  const owners = createEpisodeOwners();

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
    const copies = owners.settle(
      new Map(versions.flatMap(([path, one]) => ('episode' in one ? [[path, one.episode]] : []))),
    );
    for (const [path, version] of versions) {
      if ('episode' in version) {
        const { episode, identityLine } = version;
        const copy = copies.get(path);
        if (copy) {
          problems.push(problemOf(copy, episode, identityLine));
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

/** @param identityLine line of the key that its identity comes from */
export function problemOf(copy: Copy, { path, identity }: EpisodeHead, identityLine: number): Problem {
  if (copy.code === 'copy') return { path, line: 1, field: 'file', fault: copy };
  return { path, line: identityLine, field: identity?.startsWith('id:') ? 'id' : 'source', fault: copy };
}

function byPlace(first: Problem, second: Problem): number {
  if (first.path === second.path) return first.line - second.line;
  return first.path < second.path ? -1 : 1;
}
