import type { Document } from 'grammy/types';
import type { Episode } from '../../domain/episode.ts';
import { withId } from '../../domain/identified-episode.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { PublishOutcome, Uploads, UploadWord } from '../../editing/uploads.ts';
import type { DigestEpisode } from '../../messages/digest/shown-episode.ts';
import { renderNotDone } from '../../messages/errors/error-view.ts';
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
} from '../../messages/upload/upload-view.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply, show } from '../reply.ts';

/** For admins: a Markdown document sent to the bot is checked, previewed, and saved and published on their decision. */
export function createUploadingFeature({
  uploads,
  preview,
  download,
}: {
  uploads: Uploads;
  preview: (episode: Episode, language: Language) => DigestEpisode;
  /** The bytes of a file that Telegram stores. */
  download: (fileId: string) => Promise<Uint8Array>;
}): Feature {
  const feature = createFeature('admin');

  feature.composer
    .filter((context) => context.reader.role === 'admin')
    .on('message:document', (context) => receive(context, context.message.document));

  async function receive(context: BotContext, document: Document): Promise<void> {
    const { language } = context.reader;
    const fileName = document.file_name ?? 'episode.md';
    const size = document.file_size ?? 0;
    const admission = uploads.admit(fileName, size);
    if (admission.kind === 'not-markdown') return reply(context, renderUploadNotMarkdown(fileName, language));
    if (admission.kind === 'too-large')
      return reply(context, renderUploadTooLarge(size, admission.limitBytes, language));
    await context.replyWithChatAction('typing');
    await propose(context, fileName, await download(document.file_id));
  }

  async function propose(context: BotContext, fileName: string, bytes: Uint8Array): Promise<void> {
    const { language } = context.reader;
    const outcome = await uploads.propose(fileName, bytes);
    switch (outcome.kind) {
      case 'faulty':
        return reply(context, renderUploadFaults(fileName, outcome.problems, language));
      case 'not-kept':
        return reply(context, renderNotDone('disk-full', language));
      case 'proposed': {
        const { episode, warnings, place, token, isOld } = outcome;
        // An upload has no id before it is saved; its buttons cannot work yet, so it gets an id that no episode can have.
        const shown = preview(withId(episode, '?'), language);
        return reply(context, renderUploadPreview(shown, warnings, { place, isOld, token }, language));
      }
    }
  }

  feature.onButton('publish-upload', (context, { token }) => decide(context, token, 'publish'));
  feature.onButton('archive-upload', (context, { token }) => decide(context, token, 'archive'));
  feature.onButton('replace-upload', (context, { token }) => decide(context, token, 'replace'));

  async function decide(
    context: BotContext,
    token: string,
    decision: UploadWord,
  ): Promise<string | undefined> {
    const { language } = context.reader;
    const outcome = await uploads.publish(token, decision);
    // Only a notice: after a second tap the message still shows the outcome of the first.
    if (outcome.kind === 'gone') return uploadGone(language);
    await show(context, renderPublished(outcome, token, language));
    return undefined;
  }

  feature.onButton('discard-upload', async (context, { token }) => {
    const { language } = context.reader;
    const { kind } = await uploads.discard(token);
    if (kind === 'gone') return uploadGone(language);
    await show(context, renderUploadDiscarded(language));
    return undefined;
  });

  return feature;
}

function renderPublished(
  outcome: Exclude<PublishOutcome, { readonly kind: 'gone' }>,
  token: string,
  language: Language,
): OutgoingMessage {
  switch (outcome.kind) {
    case 'published':
      return renderUploadSaved(outcome.known.episode.path, outcome.known, outcome.word, language);
    case 'taken':
      return renderUploadTaken(outcome.existing, language);
    case 'moved':
      return renderUploadQuestion({ ...outcome, token }, language);
  }
}
