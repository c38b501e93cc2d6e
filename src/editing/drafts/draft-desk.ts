import type { ContentFolder } from '../../content/content-folder.ts';
import { hashOf, parseEpisode } from '../../content/parse-episode.ts';
import { type FrontFields, rewriteFront } from '../../content/rewrite-front.ts';
import { FileChangedError } from '../../content/write-whole.ts';
import type { Clock, Instant } from '../../domain/clock.ts';
import type { DraftState, OpenDraft } from '../../domain/draft.ts';
import { withId } from '../../domain/identified-episode.ts';
import { instantText } from '../../domain/instant-text.ts';
import { localDate, localHour } from '../../domain/next-due.ts';
import type { Problem } from '../../domain/problem.ts';
import type { KnownEpisode, Publishing } from '../../publishing/publishing.ts';
import type { Upload } from '../../storage/stores.ts';
import type { UploadPlaces } from '../upload-places.ts';
import { type PublishOutcome, type Uploads, type UploadWord, versionOf } from '../uploads.ts';
import type { FindDoubts } from './draft-doubts.ts';

/** What came of a change. */
export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly draft: OpenDraft }
  /** Somebody else was first: nothing was changed. */
  | { readonly kind: 'conflict'; readonly draft: OpenDraft }
  /** The bot did not write the file, or somebody has changed it since, or its front matter cannot be written anew. */
  | { readonly kind: 'not-ours'; readonly draft: OpenDraft }
  /** It would be no episode any more. */
  | { readonly kind: 'refused'; readonly draft: OpenDraft; readonly problems: readonly Problem[] }
  | { readonly kind: 'gone' };

/** Drafts as admins change them: uploads that wait, and files of the folder. No admin overwrites the changes of another. */
export interface DraftDesk {
  /** @param ref the token of an upload, or the id of an episode */
  find(ref: string): Promise<OpenDraft | undefined>;
  /** @param version that the admin saw */
  change(ref: string, version: string, fields: FrontFields): Promise<ChangeOutcome>;
  publish(ref: string, version: string, word: UploadWord): Promise<PublishOutcome>;
  /** Approves it, to come out at that instant. @param zone in which the instant is written down */
  schedule(
    ref: string,
    version: string,
    at: Instant,
    zone: string,
  ): Promise<ChangeOutcome | Exclude<PublishOutcome, { readonly kind: 'gone' }>>;
  /** Undefined when it does not wait any more. */
  discard(ref: string): Promise<OpenDraft | undefined>;
  /** Takes a discard back; undefined when there is none. */
  restore(ref: string): Promise<OpenDraft | undefined>;
  /** Uploads that wait for a decision, what was changed last first. */
  uploads(): Promise<readonly OpenDraft[]>;
}

export interface DraftDeskDependencies {
  readonly uploads: Uploads;
  readonly content: Pick<ContentFolder, 'save' | 'read'>;
  readonly publishing: Pick<Publishing, 'find' | 'findByPath' | 'decide' | 'expectChange'>;
  readonly places: Pick<UploadPlaces, 'isOurs' | 'announce' | 'remember'>;
  readonly findDoubts: FindDoubts;
  /** Whether an episode would be no news by its day. */
  readonly isOld: (episode: OpenDraft['episode']) => boolean;
  readonly clock: Pick<Clock, 'now'>;
  /** Called when editions may be due at once. */
  readonly onPublished: () => void;
}

/** A draft with its text. */
interface Found {
  readonly draft: OpenDraft;
  readonly text: string;
  /** Of the text. */
  readonly hash: string;
  readonly home: 'upload' | 'folder';
}

export function createDraftDesk({
  uploads,
  content,
  publishing,
  places,
  findDoubts,
  isOld,
  clock,
  onPublished,
}: DraftDeskDependencies): DraftDesk {
  async function open(ref: string): Promise<Found | undefined> {
    const upload = await uploads.find(ref);
    if (upload?.state === 'published') return openFile(upload.episodeId ?? '');
    return upload ? openUpload(upload) : openFile(ref);
  }

  async function openUpload({ token, fileName, text, hash, state }: Upload): Promise<Found> {
    const parsed = parseEpisode(fileName, new TextEncoder().encode(text), clock.now());
    if ('problems' in parsed) throw new Error(`${fileName}: a kept upload has faults`);
    // It has no id before it is saved; buttons under its preview cannot work yet, so it gets an id that no episode can have.
    const episode = withId(parsed.episode, '?');
    const place = await uploads.placeOf(parsed.episode);
    const draft: OpenDraft = {
      ref: token,
      version: versionOf({ hash }, place),
      state: state === 'discarded' ? 'discarded' : 'waiting',
      episode,
      warnings: parsed.warnings,
      doubts: findDoubts(episode, text, place.kind === 'own' ? '' : place.existing.path),
      place,
      isOld: isOld(episode),
      isOurs: true,
    };
    return { draft, text, hash, home: 'upload' };
  }

  async function openFile(id: string): Promise<Found | undefined> {
    const known = publishing.find(id);
    if (!known) return undefined;
    const { episode } = known;
    const bytes = await content.read(episode.path);
    const isAsKnown = bytes !== undefined && hashOf(bytes) === episode.hash;
    const text = bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';
    const parsed = bytes && parseEpisode(episode.path, bytes, clock.now());
    const draft: OpenDraft = {
      ref: id,
      version: versionOf(episode),
      state: stateOf(known),
      episode,
      warnings: parsed && 'episode' in parsed ? parsed.warnings : [],
      doubts: findDoubts(episode, text, episode.path),
      place: undefined,
      isOld: isOld(episode),
      isOurs: isAsKnown && (await places.isOurs(episode)),
    };
    return { draft, text, hash: episode.hash, home: 'folder' };
  }

  /** False when somebody else was first. */
  async function write({ draft, hash, home }: Found, text: string): Promise<boolean> {
    if (home === 'upload') return uploads.rewrite(draft.ref, hash, text);
    const bytes = new TextEncoder().encode(text);
    const { path } = draft.episode;
    publishing.expectChange(hashOf(bytes));
    await places.announce(path);
    try {
      await content.save(path, bytes, { path, hash });
    } catch (error) {
      if (error instanceof FileChangedError) return false;
      throw error;
    }
    const saved = publishing.findByPath(path);
    if (saved) await places.remember(saved.episode);
    onPublished();
    return true;
  }

  async function change(ref: string, version: string, fields: FrontFields): Promise<ChangeOutcome> {
    const found = await open(ref);
    if (!found) return { kind: 'gone' };
    const { draft } = found;
    if (draft.version !== version) return { kind: 'conflict', draft };
    const text = draft.isOurs ? rewriteFront(found.text, fields) : undefined;
    if (text === undefined) return { kind: 'not-ours', draft };
    const parsed = parseEpisode(draft.episode.path, new TextEncoder().encode(text), clock.now());
    if ('problems' in parsed) return { kind: 'refused', draft, problems: parsed.problems };
    const isWritten = await write(found, text);
    const after = await open(ref);
    if (!after) return { kind: 'gone' };
    return { kind: isWritten ? 'changed' : 'conflict', draft: after.draft };
  }

  async function publish(ref: string, version: string, word: UploadWord): Promise<PublishOutcome> {
    const found = await open(ref);
    if (!found) return { kind: 'gone' };
    if (found.home === 'upload') return uploads.publish(ref, version, word);
    const { draft } = found;
    if (draft.state === 'live') return { kind: 'decided' };
    if (draft.version !== version) return { kind: 'changed' };
    // "Now" ends the wait for an hour that was chosen before.
    if (draft.state === 'held' && draft.isOurs) await change(ref, version, { publish_at: undefined });
    const known = await publishing.decide(draft.ref, 'approved', word === 'archive' ? 'archive' : undefined);
    if (!known) return { kind: 'gone' };
    onPublished();
    return { kind: 'published', known, word };
  }

  async function setAside(ref: string, isAside: boolean): Promise<OpenDraft | undefined> {
    const found = await open(ref);
    if (!found) return undefined;
    const { draft, home } = found;
    const isRight = isAside
      ? draft.state === 'waiting' || draft.state === 'held'
      : draft.state === 'discarded';
    if (!isRight) return undefined;
    const isDone =
      home === 'upload'
        ? await (isAside ? uploads.discard(ref) : uploads.restore(ref))
        : (await publishing.decide(draft.ref, isAside ? 'withheld' : 'none')) !== undefined;
    return isDone ? (await open(ref))?.draft : undefined;
  }

  return {
    find: async (ref) => (await open(ref))?.draft,
    change,
    publish,
    async schedule(ref, version, at, zone) {
      const written = instantText(localDate(at, zone), localHour(at, zone), zone);
      const changed = await change(ref, version, { publish_at: written });
      if (changed.kind !== 'changed') return changed;
      const outcome = await publish(changed.draft.ref, changed.draft.version, 'publish');
      return outcome.kind === 'gone' ? { kind: 'gone' } : outcome;
    },
    discard: (ref) => setAside(ref, true),
    restore: (ref) => setAside(ref, false),
    async uploads() {
      const waiting = await uploads.waiting();
      return (await Promise.all(waiting.map(openUpload))).map(({ draft }) => draft);
    },
  };
}

function stateOf({ status }: KnownEpisode): DraftState {
  if (status === 'draft') return 'waiting';
  return status === 'withheld' ? 'discarded' : status;
}
