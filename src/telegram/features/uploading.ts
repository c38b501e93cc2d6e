import { randomBytes } from 'node:crypto';
import type { Document } from 'grammy/types';
import type { ContentFolder } from '../../content/content-folder.ts';
import { EPISODE_LIMIT_BYTES, parseEpisode } from '../../content/parse-episode.ts';
import { toSafeFileName } from '../../content/save-file.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Episode, EpisodeFile } from '../../domain/episode.ts';
import type { Language } from '../../domain/subscriber.ts';
import {
  renderUploadDiscarded,
  renderUploadFaults,
  renderUploadNotMarkdown,
  renderUploadPreview,
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

/** An upload that nobody decided on is forgotten after a week. */
const UPLOAD_LIFE_MS = 7 * 24 * 3_600_000;

/** A file that waits for its admin's word. */
interface Upload {
  readonly fileName: string;
  readonly text: string;
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
    const upload: Upload = { fileName, text: new TextDecoder().decode(bytes) };
    await sessions.set(`upload:${token}`, JSON.stringify(upload), UPLOAD_LIFE_MS);
    // A session that could not be kept is no error: to publish it later would come to nothing.
    if ((await sessions.get(`upload:${token}`)) === undefined) {
      return reply(context, renderNotDone('disk-full', language));
    }
    const { episode, warnings } = parsed;
    await reply(
      context,
      renderUploadPreview(preview(previewOf(episode), language), warnings, token, language),
    );
  }

  feature.onButton('publish-upload', async (context, { token }) => {
    const { language } = context.reader;
    const kept = await sessions.get(`upload:${token}`);
    // A notice only: after a second tap the message tells what came of the first.
    if (kept === undefined) return uploadGone(language);
    const { fileName, text } = JSON.parse(kept) as Upload;
    const bytes = new TextEncoder().encode(text);
    const parsed = parseEpisode(fileName, bytes, clock.now());
    const standing = 'episode' in parsed ? await findStanding(parsed.episode) : undefined;
    if (standing && !(await isOurs(standing))) {
      await show(context, renderUploadTaken(standing.episode, language));
      return undefined;
    }
    // Where this cannot be written, what the file needs beside it could not either: then it had better not be there.
    await meta.set(UPLOADING_KEY, fileName);
    if ('episode' in parsed) publishing.approveComing(parsed.episode.hash);
    const path = await content.save(fileName, bytes, standing?.episode.path);
    const saved = publishing.findByPath(path);
    if (saved) await meta.set(uploadedKey(path), saved.episode.hash);
    const known = saved && (await publishing.decide(saved.episode.id, 'approved'));
    if (!known) throw new Error(`${path}: saved, but no episode came of it`);
    await sessions.delete(`upload:${token}`);
    onPublished();
    await show(context, renderUploadSaved(path, known, language));
    return undefined;
  });

  feature.onButton('discard-upload', async (context, { token }) => {
    const { language } = context.reader;
    if ((await sessions.get(`upload:${token}`)) === undefined) return uploadGone(language);
    await sessions.delete(`upload:${token}`);
    await show(context, renderUploadDiscarded(language));
    return undefined;
  });

  /** The episode that an upload corrects. One that names no identity is told by its file name, and its title or day. */
  async function findStanding(file: EpisodeFile): Promise<KnownEpisode | undefined> {
    if (file.identity !== undefined) return publishing.findByIdentity(file.identity);
    const namesake = publishing.findByPath(toSafeFileName(file.path));
    if (!namesake || !(await isOurs(namesake))) return undefined;
    const { title, date } = namesake.episode;
    return title === file.title || date === file.date ? namesake : undefined;
  }

  const isOurs = async ({ episode }: KnownEpisode): Promise<boolean> =>
    (await meta.get(uploadedKey(episode.path))) === episode.hash;

  return feature;
}

const UPLOADING_KEY = 'uploading';
const uploadedKey = (path: string): string => `uploaded:${path}`;

/** Before it is saved an upload has no id; its buttons lead nowhere yet, so it gets one that no episode can have. */
function previewOf(file: EpisodeFile): Episode {
  return { ...file, id: '?' };
}
