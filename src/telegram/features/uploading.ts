import { randomBytes } from 'node:crypto';
import type { Document } from 'grammy/types';
import type { ContentFolder } from '../../content/content-folder.ts';
import { EPISODE_LIMIT_BYTES, parseEpisode } from '../../content/parse-episode.ts';
import { FileChangedError } from '../../content/save-file.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Episode, EpisodeFile } from '../../domain/episode.ts';
import { withId } from '../../domain/identified-episode.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { UploadPlace } from '../../domain/upload.ts';
import {
  renderUploadDiscarded,
  renderUploadFaults,
  renderUploadNotMarkdown,
  renderUploadPreview,
  renderUploadQuestion,
  renderUploadSaved,
  renderUploadTaken,
  renderUploadTooLarge,
  uploadGone,
} from '../../messages/admin-view.ts';
import type { DigestEpisode } from '../../messages/digest.ts';
import { renderNotDone } from '../../messages/help.ts';
import type { KnownEpisode, Publishing } from '../../publishing/publishing.ts';
import type { MetaStore, SessionStore } from '../../storage/stores.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply, show } from '../reply.ts';
import { createUploadPlaces } from '../upload-places.ts';

/** An upload that nobody decided on is forgotten after a week. */
const UPLOAD_LIFE_MS = 7 * 24 * 3_600_000;

/** What an admin says to an upload: save it as was proposed, or in the place of the episode that was named. */
type Word = 'publish' | 'replace';

/** A file that waits for its admin's word. */
interface Upload {
  readonly fileName: string;
  readonly text: string;
  /** What the admin was told that it would replace. */
  readonly named: string;
}

/** For admins: a Markdown document sent to the bot is checked, shown, and on their word saved and published. */
export function createUploadingFeature({
  content,
  publishing,
  sessions,
  meta,
  preview,
  download,
  clock,
  onPublished,
}: {
  content: ContentFolder;
  publishing: Publishing;
  sessions: SessionStore;
  /** Remembers by hash what the bot itself wrote: nothing else, not even an edit of it, is ever replaced. */
  meta: MetaStore;
  preview: (episode: Episode, language: Language) => DigestEpisode;
  /** The bytes of a file that Telegram keeps. */
  download: (fileId: string) => Promise<Uint8Array>;
  clock: Clock;
  onPublished: () => void;
}): Feature {
  const feature = createFeature('admin');
  const places = createUploadPlaces(content, publishing, meta);
  let queue: Promise<unknown> = Promise.resolve();

  /** One upload is looked at and saved at a time, so that two admins do not take one name. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  feature.composer
    .filter((context) => context.reader.role === 'admin')
    .on('message:document', (context) => receive(context, context.message.document));

  async function receive(context: BotContext, document: Document): Promise<void> {
    const { language } = context.reader;
    const fileName = document.file_name ?? 'episode.md';
    if (!/\.(md|markdown)$/i.test(fileName))
      return reply(context, renderUploadNotMarkdown(fileName, language));
    const size = document.file_size ?? 0;
    if (size > EPISODE_LIMIT_BYTES) {
      return reply(context, renderUploadTooLarge(size, EPISODE_LIMIT_BYTES, language));
    }
    await context.replyWithChatAction('typing');
    const bytes = await download(document.file_id);
    const parsed = parseEpisode(fileName, bytes, clock.now());
    if ('problems' in parsed) return reply(context, renderUploadFaults(fileName, parsed.problems, language));
    const token = randomBytes(9).toString('base64url');
    const place = await places.find(parsed.episode);
    await keep(token, { fileName, text: new TextDecoder().decode(bytes), named: nameOf(place) });
    // A session that could not be kept is no error: to publish it later would come to nothing.
    if ((await sessions.get(keyOf(token))) === undefined) {
      return reply(context, renderNotDone('disk-full', language));
    }
    const { episode, warnings } = parsed;
    const shown = preview(previewOf(episode), language);
    await reply(context, renderUploadPreview(shown, warnings, place, token, language));
  }

  feature.onButton('publish-upload', (context, { token }) => obey(context, token, 'publish'));
  feature.onButton('replace-upload', (context, { token }) => obey(context, token, 'replace'));

  async function obey(context: BotContext, token: string, word: Word): Promise<string | undefined> {
    const outcome = await inTurn(() => publish(token, word, context.reader.language));
    // A notice only: after a second tap the message tells what came of the first.
    if (outcome === undefined) return uploadGone(context.reader.language);
    await show(context, outcome);
    return undefined;
  }

  /** Gives what came of it, or what is to be asked; undefined when there is no such upload. */
  async function publish(
    token: string,
    word: Word,
    language: Language,
  ): Promise<OutgoingMessage | undefined> {
    const kept = await sessions.get(keyOf(token));
    if (kept === undefined) return undefined;
    const upload = JSON.parse(kept) as Upload;
    const bytes = new TextEncoder().encode(upload.text);
    const parsed = parseEpisode(upload.fileName, bytes, clock.now());
    if ('problems' in parsed) throw new Error(`${upload.fileName}: a kept upload has faults`);
    const place = await places.find(parsed.episode);
    if (place.kind === 'refused') return renderUploadTaken(place.standing, language);
    if (nameOf(place) !== upload.named) {
      // Someone else was faster: nothing is replaced that was not named.
      await keep(token, { ...upload, named: nameOf(place) });
      return renderUploadQuestion(place, token, language);
    }
    const isReplacing = place.kind === 'correction' || (place.kind === 'doubt' && word === 'replace');
    const replaced = isReplacing ? place.standing : undefined;
    try {
      const saved = await save(upload.fileName, bytes, parsed.episode.hash, replaced);
      await sessions.delete(keyOf(token));
      onPublished();
      return renderUploadSaved(saved.episode.path, saved, language);
    } catch (error) {
      if (replaced && error instanceof FileChangedError) return renderUploadTaken(replaced, language);
      throw error;
    }
  }

  /** Gives the episode that came of it. @throws {FileChangedError} when someone has changed the file that was to be replaced */
  async function save(
    fileName: string,
    bytes: Uint8Array,
    hash: string,
    replaced: Episode | undefined,
  ): Promise<KnownEpisode> {
    // Where this cannot be written, what the file needs beside it could not either: then it had better not be there.
    await places.announce(fileName);
    publishing.approveComing(hash);
    const path = await content.save(fileName, bytes, replaced);
    const saved = publishing.findByPath(path);
    if (saved) await places.remember(saved.episode);
    const known = saved && (await publishing.decide(saved.episode.id, 'approved'));
    if (!known) throw new Error(`${path}: saved, but no episode came of it`);
    return known;
  }

  feature.onButton('discard-upload', async (context, { token }) => {
    const { language } = context.reader;
    if ((await sessions.get(keyOf(token))) === undefined) return uploadGone(language);
    await sessions.delete(keyOf(token));
    await show(context, renderUploadDiscarded(language));
    return undefined;
  });

  const keep = (token: string, upload: Upload): Promise<void> =>
    sessions.set(keyOf(token), JSON.stringify(upload), UPLOAD_LIFE_MS);

  return feature;
}

const keyOf = (token: string): string => `upload:${token}`;

/** Tells one version of what would be replaced from any other; '' when nothing would be. */
function nameOf(place: UploadPlace): string {
  if (place.kind === 'own' || place.kind === 'refused') return '';
  return [place.kind, place.standing.hash, place.standing.path].join(' ');
}

/** Before it is saved an upload has no id; its buttons lead nowhere yet, so it gets one that no episode can have. */
function previewOf(file: EpisodeFile): Episode {
  return withId(file, '?');
}
