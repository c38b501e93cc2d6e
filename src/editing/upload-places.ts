import type { ContentFolder } from '../content/content-folder.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import type { UploadPlace } from '../domain/upload.ts';
import { namesAnother } from '../publishing/episode-identity.ts';
import type { Publishing } from '../publishing/publishing.ts';
import type { MetaStore } from '../storage/stores.ts';

/** Keeps track of the files the bot itself wrote: nothing else, not even an edited version of them, is ever replaced. */
export interface UploadPlaces {
  /** Where an upload would go now; its path is the name under which it was sent. */
  find(file: EpisodeFile): Promise<UploadPlace>;
  /** Whether the bot wrote the file of this episode, and nobody has changed it since. */
  isOurs(episode: Episode): Promise<boolean>;
  /** Records that a file is about to be written. @throws when nothing can be recorded: then it must not be written */
  announce(fileName: string): Promise<void>;
  /** Records that the bot wrote this file. */
  remember(episode: Episode): Promise<void>;
}

/** @param meta stores the hashes of what the bot wrote */
export function createUploadPlaces(
  content: Pick<ContentFolder, 'findNamesake'>,
  publishing: Pick<Publishing, 'findSame' | 'findByPath'>,
  meta: MetaStore,
): UploadPlaces {
  const isOurs = async ({ path, hash }: Episode): Promise<boolean> =>
    (await meta.get(uploadedKey(path))) === hash;

  return {
    async find(file) {
      const same = publishing.findSame(file);
      if (same) return { kind: (await isOurs(same)) ? 'correction' : 'refused', existing: same };
      const path = await content.findNamesake(file.path);
      const namesake = path === undefined ? undefined : publishing.findByPath(path)?.episode;
      const isDoubtful = namesake && mayBeSame(file, namesake) && (await isOurs(namesake));
      return isDoubtful ? { kind: 'doubt', existing: namesake } : { kind: 'own' };
    },
    isOurs,
    announce: (fileName) => meta.set(UPLOADING_KEY, fileName),
    remember: ({ path, hash }) => meta.set(uploadedKey(path), hash),
  };
}

const UPLOADING_KEY = 'uploading';
const uploadedKey = (path: string): string => `uploaded:${path}`;

function mayBeSame(file: EpisodeFile, namesake: Episode): boolean {
  const isAlike = file.title === namesake.title || file.date === namesake.date;
  return isAlike && !namesAnother(file, namesake);
}
