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
  renderUploadPreview,
  renderUploadQuestion,
  renderUploadSaved,
  renderUploadTaken,
  uploadGone,
} from '../../messages/upload/upload-view.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply, show } from '../reply.ts';

/** Shows an episode file that an admin has sent: checked, previewed, and waiting for a decision. */
export type ProposeUpload = (context: BotContext, fileName: string, bytes: Uint8Array) => Promise<void>;

export function createProposeUpload({
  uploads,
  preview,
}: {
  uploads: Pick<Uploads, 'propose'>;
  preview: (episode: Episode, language: Language) => DigestEpisode;
}): ProposeUpload {
  return async (context, fileName, bytes) => {
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
  };
}

/** For admins: the decisions on what was proposed. */
export function createUploadingFeature({
  uploads,
}: {
  uploads: Pick<Uploads, 'publish' | 'discard'>;
}): Feature {
  const feature = createFeature('admin');

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
