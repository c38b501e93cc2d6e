import { randomBytes } from 'node:crypto';
import type { ContentFolder } from '../content/content-folder.ts';
import { hashOf, parseEpisode } from '../content/parse-episode.ts';
import { FileChangedError } from '../content/write-whole.ts';
import type { Clock } from '../domain/clock.ts';
import { shownVersion } from '../domain/draft.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import type { Problem } from '../domain/problem.ts';
import type { UploadPlace } from '../domain/upload.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { KnownEpisode, Publishing } from '../publishing/publishing.ts';
import type { Upload, UploadStore } from '../storage/stores.ts';
import type { UploadPlaces } from './upload-places.ts';

/** An upload that nobody has touched for so long is forgotten. */
const UPLOAD_LIFE_MS = 30 * DAY_MS;

/**
 * An admin's decision on an upload: save it as proposed and publish it as news, save it into the archive without news, or replace the
 * episode that was shown.
 */
export type UploadWord = 'publish' | 'archive' | 'replace';

/** The result of proposing a file. */
export type ProposeOutcome =
  /** It waits under its token for a decision. */
  | { readonly kind: 'proposed'; readonly token: string }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** The result of a decision on an upload. */
export type PublishOutcome =
  | { readonly kind: 'published'; readonly known: KnownEpisode; readonly word: UploadWord }
  /** The episode already exists in a file that the bot did not write, or that somebody has changed. */
  | { readonly kind: 'taken'; readonly existing: Episode }
  /** Its text or its place has changed since it was shown: it waits for a new decision. */
  | { readonly kind: 'changed' }
  /** Another press was first. */
  | { readonly kind: 'decided' }
  | { readonly kind: 'gone' };

/** Files that an admin sends: checked, shown, and after a decision saved and published. */
export interface Uploads {
  /** Checks a file, and stores it until an admin decides. @throws when it cannot be stored */
  propose(fileName: string, bytes: Uint8Array): Promise<ProposeOutcome>;
  find(token: string): Promise<Upload | undefined>;
  /** Where a file would go now. */
  placeOf(file: EpisodeFile): Promise<UploadPlace>;
  /**
   * Saves and publishes; replaces nothing that was not shown before.
   * @param version that the admin saw, see `versionOf`
   * @throws when the file cannot be written
   */
  publish(token: string, version: string, decision: UploadWord): Promise<PublishOutcome>;
  /** Writes its text anew; false when somebody else has changed or decided it since it had that hash. */
  rewrite(token: string, hash: string, text: string): Promise<boolean>;
  /** False when it does not wait any more. */
  discard(token: string): Promise<boolean>;
  /** Takes a discard back; false when there is none. */
  restore(token: string): Promise<boolean>;
  /** Those that wait for a decision, what was changed last first. */
  waiting(): Promise<readonly Upload[]>;
}

export interface UploadDependencies {
  readonly content: Pick<ContentFolder, 'save'>;
  readonly publishing: Pick<Publishing, 'findByPath' | 'approveComing' | 'decide'>;
  readonly places: UploadPlaces;
  readonly store: UploadStore;
  readonly clock: Pick<Clock, 'now'>;
  /** Called when editions may be due at once. */
  readonly onPublished: () => void;
}

/** Opens the use cases of uploading. */
export function createUploads({
  content,
  publishing,
  places,
  store,
  clock,
  onPublished,
}: UploadDependencies): Uploads {
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

  async function publish(token: string, version: string, decision: UploadWord): Promise<PublishOutcome> {
    const upload = await store.find(token);
    if (!upload) return { kind: 'gone' };
    if (upload.state !== 'waiting') return { kind: 'decided' };
    const bytes = new TextEncoder().encode(upload.text);
    const parsed = parseEpisode(upload.fileName, bytes, clock.now());
    if ('problems' in parsed) throw new Error(`${upload.fileName}: a kept upload has faults`);
    const place = await places.find(parsed.episode);
    if (place.kind === 'refused') return { kind: 'taken', existing: place.existing };
    // Another upload or another admin came first: replace nothing, and publish nothing, that was not shown.
    if (versionOf(upload, place) !== version) return { kind: 'changed' };
    const isReplacing = place.kind === 'correction' || (place.kind === 'doubt' && decision === 'replace');
    const replaced = isReplacing ? place.existing : undefined;
    try {
      const known = await save(upload.fileName, bytes, parsed.episode.hash, replaced, decision);
      await store.move(token, 'waiting', 'published', clock.now(), known.episode.id);
      onPublished();
      return { kind: 'published', known, word: decision };
    } catch (error) {
      if (replaced && error instanceof FileChangedError) return { kind: 'taken', existing: replaced };
      throw error;
    }
  }

  return {
    async propose(fileName, bytes) {
      const now = clock.now();
      const parsed = parseEpisode(fileName, bytes, now);
      if ('problems' in parsed) return { kind: 'faulty', problems: parsed.problems };
      const token = randomBytes(9).toString('base64url');
      const text = new TextDecoder().decode(bytes);
      const hash = hashOf(new TextEncoder().encode(text));
      await store.forgetBefore(now - UPLOAD_LIFE_MS);
      await store.add({ token, fileName, text, hash, state: 'waiting' }, now);
      return { kind: 'proposed', token };
    },
    find: store.find,
    placeOf: places.find,
    publish: (token, version, decision) => queue.run(() => publish(token, version, decision)),
    rewrite: (token, hash, text) =>
      store.rewrite(token, hash, { text, hash: hashOf(new TextEncoder().encode(text)) }, clock.now()),
    discard: (token) => store.move(token, 'waiting', 'discarded', clock.now()),
    restore: (token) => store.move(token, 'discarded', 'waiting', clock.now()),
    waiting: store.waiting,
  };
}

/** What an admin sees of a text and its place: changes when either does. Short enough for a button. */
export function versionOf({ hash }: { readonly hash: string }, place?: UploadPlace): string {
  if (!place || place.kind === 'own' || place.kind === 'refused') return shownVersion(hash);
  const { existing } = place;
  const shown = [hash, place.kind, existing.hash, existing.path].join(' ');
  return shownVersion(hashOf(new TextEncoder().encode(shown)));
}
