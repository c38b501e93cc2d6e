import type { AliasEntry } from '../../src/domain/entity.ts';
import type { EpisodeFile } from '../../src/domain/episode.ts';
import type { FolderContent } from '../../src/publishing/publishing.ts';

/** Publishing where there is one replica: it leads, and nobody else is in the way. */
export const alone = {
  exclusively: <Result>(work: () => Promise<Result>): Promise<Result> => work(),
  isLeader: () => true,
  /** Nobody says anything about aliases. */
  aliasDecisions: { all: async () => [], save: async () => undefined, remove: async () => 0 },
};

/** A folder of which every file was looked at. */
export function wholeFolder(
  episodes: readonly EpisodeFile[],
  aliases: readonly AliasEntry[] = [],
): FolderContent {
  return { episodes, aliases, isWhole: true };
}
