import { randomBytes } from 'node:crypto';
import type { ContentFolder } from '../content/content-folder.ts';
import { parseEpisode } from '../content/parse-episode.ts';
import { FileChangedError } from '../content/save-file.ts';
import type { Clock } from '../domain/clock.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import type { Problem } from '../domain/problem.ts';
import type { UploadPlace } from '../domain/upload.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import type { KnownEpisode, Publishing } from '../publishing/publishing.ts';
import type { MetaStore, SessionStore } from '../storage/stores.ts';
import { createKeptUploads } from './kept-uploads.ts';
import { createUploadPlaces } from './upload-places.ts';

/**
 * An admin's decision on an upload: save it as proposed and publish it as news, save it into the archive without news, or replace the
 * episode that was shown.
 */
export type UploadWord = 'publish' | 'archive' | 'replace';

/** The result of proposing a file. */
export type ProposeOutcome =
  /** It waits under its token for a decision. */
  | {
      readonly kind: 'proposed';
      readonly token: string;
      readonly episode: EpisodeFile;
      readonly warnings: readonly Problem[];
      readonly place: UploadPlace;
      /** Whether its day is too long past for news: the admin chooses. */
      readonly isOld: boolean;
    }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] }
  /** It could not be stored: publishing it later would fail. */
  | { readonly kind: 'not-kept' };

/** The result of a decision on an upload. */
export type PublishOutcome =
  | { readonly kind: 'published'; readonly known: KnownEpisode; readonly word: UploadWord }
  /** The episode already exists in a file that the bot did not write, or that somebody has changed. */
  | { readonly kind: 'taken'; readonly existing: Episode }
  /** The proposed place has changed since it was shown: it waits for a new decision. */
  | { readonly kind: 'moved'; readonly place: UploadPlace; readonly isOld: boolean }
  | { readonly kind: 'gone' };

export interface DiscardOutcome {
  readonly kind: 'discarded' | 'gone';
}

/** Files that an admin sends: checked, shown, and after a decision saved and published. */
export interface Uploads {
  /** Checks a file, and stores it for up to a week until an admin decides. */
  propose(fileName: string, bytes: Uint8Array): Promise<ProposeOutcome>;
  /** Saves and publishes; replaces nothing that was not shown before. @throws when the file cannot be written */
  publish(token: string, decision: UploadWord): Promise<PublishOutcome>;
  discard(token: string): Promise<DiscardOutcome>;
}

export interface UploadDependencies {
  readonly content: Pick<ContentFolder, 'save' | 'findNamesake'>;
  readonly publishing: Pick<Publishing, 'findSame' | 'findByPath' | 'approveComing' | 'decide'>;
  readonly sessions: SessionStore;
  /** Stores the hashes of what the bot itself wrote: nothing else, not even an edited version of it, is ever replaced. */
  readonly meta: MetaStore;
  readonly clock: Pick<Clock, 'now'>;
  /** Whether an episode would be no news by its day. */
  readonly isOld: (episode: EpisodeFile) => boolean;
  /** Called when editions may be due at once. */
  readonly onPublished: () => void;
}

/** Opens the use cases of uploading. */
export function createUploads({
  content,
  publishing,
  sessions,
  meta,
  clock,
  isOld,
  onPublished,
}: UploadDependencies): Uploads {
  const kept = createKeptUploads(sessions);
  const places = createUploadPlaces(content, publishing, meta);
  /** One upload is checked and saved at a time, so that two admins do not take the same name. */
  const queue = createSerialQueue();

  /** Returns the resulting episode. @throws {FileChangedError} when the file to be replaced was changed */
  async function save(
    fileName: string,
    bytes: Uint8Array,
    hash: string,
    replaced: Episode | undefined,
    decision: UploadWord,
  ): Promise<KnownEpisode> {
    // If this cannot be written, the records that belong to the file could not be written either: then the file must not exist.
    await places.announce(fileName);
    // A correction is no news; anything else is what the admin said, even if the leader has found the file first.
    const as = replaced ? undefined : decision === 'archive' ? 'archive' : 'news';
    publishing.approveComing(hash, as);
    const path = await content.save(fileName, bytes, replaced);
    const saved = publishing.findByPath(path);
    if (saved) await places.remember(saved.episode);
    const known = saved && (await publishing.decide(saved.episode.id, 'approved', as));
    if (!known) throw new Error(`${path}: saved, but it did not become an episode`);
    return known;
  }

  async function publish(token: string, decision: UploadWord): Promise<PublishOutcome> {
    const upload = await kept.find(token);
    if (!upload) return { kind: 'gone' };
    const bytes = new TextEncoder().encode(upload.text);
    const parsed = parseEpisode(upload.fileName, bytes, clock.now());
    if ('problems' in parsed) throw new Error(`${upload.fileName}: a kept upload has faults`);
    const place = await places.find(parsed.episode);
    if (place.kind === 'refused') return { kind: 'taken', existing: place.existing };
    if (nameOf(place) !== upload.named) {
      // Another upload came first: replace nothing that was not shown.
      await kept.keep(token, { ...upload, named: nameOf(place) });
      return { kind: 'moved', place, isOld: isOld(parsed.episode) };
    }
    const isReplacing = place.kind === 'correction' || (place.kind === 'doubt' && decision === 'replace');
    const replaced = isReplacing ? place.existing : undefined;
    try {
      const known = await save(upload.fileName, bytes, parsed.episode.hash, replaced, decision);
      await kept.drop(token);
      onPublished();
      return { kind: 'published', known, word: decision };
    } catch (error) {
      if (replaced && error instanceof FileChangedError) return { kind: 'taken', existing: replaced };
      throw error;
    }
  }

  return {
    async propose(fileName, bytes) {
      const parsed = parseEpisode(fileName, bytes, clock.now());
      if ('problems' in parsed) return { kind: 'faulty', problems: parsed.problems };
      const token = randomBytes(9).toString('base64url');
      const place = await places.find(parsed.episode);
      const text = new TextDecoder().decode(bytes);
      await kept.keep(token, { fileName, text, named: nameOf(place) });
      // The session store does not throw when it cannot store a session.
      if (!(await kept.find(token))) return { kind: 'not-kept' };
      const { episode, warnings } = parsed;
      return { kind: 'proposed', token, episode, warnings, place, isOld: isOld(episode) };
    },
    publish: (token, decision) => queue.run(() => publish(token, decision)),
    async discard(token) {
      if (!(await kept.find(token))) return { kind: 'gone' };
      await kept.drop(token);
      return { kind: 'discarded' };
    },
  };
}

/** Identifies the exact version that would be replaced; '' when nothing would be. */
function nameOf(place: UploadPlace): string {
  if (place.kind === 'own' || place.kind === 'refused') return '';
  return [place.kind, place.existing.hash, place.existing.path].join(' ');
}
