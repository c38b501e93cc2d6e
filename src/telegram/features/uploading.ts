import type { Episode } from '../../domain/episode.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { DraftDesk } from '../../editing/drafts/draft-desk.ts';
import type { Uploads } from '../../editing/uploads.ts';
import { renderPreview } from '../../messages/digest/preview.ts';
import type { DigestEpisode } from '../../messages/digest/shown-episode.ts';
import { renderUploadFaults } from '../../messages/upload/upload-view.ts';
import type { BotContext } from '../context.ts';
import { reply } from '../reply.ts';
import type { ShowDraft } from './drafting/draft-card.ts';

/** Shows an episode file that an admin has sent: as subscribers would see it, and the draft that waits for a decision. */
export type ProposeUpload = (context: BotContext, fileName: string, bytes: Uint8Array) => Promise<void>;

export function createProposeUpload({
  uploads,
  desk,
  preview,
  show,
}: {
  readonly uploads: Pick<Uploads, 'propose'>;
  readonly desk: Pick<DraftDesk, 'find'>;
  readonly preview: (episode: Episode, language: Language) => DigestEpisode;
  readonly show: ShowDraft;
}): ProposeUpload {
  return async (context, fileName, bytes) => {
    const { language } = context.reader;
    const outcome = await uploads.propose(fileName, bytes);
    if (outcome.kind === 'faulty')
      return reply(context, renderUploadFaults(fileName, outcome.problems, language));
    const draft = await desk.find(outcome.token);
    if (!draft) throw new Error(`${fileName}: an upload was stored and is not there`);
    await reply(context, renderPreview(preview(draft.episode, language), language));
    await show(context, draft);
  };
}
