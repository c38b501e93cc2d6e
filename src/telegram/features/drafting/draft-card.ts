import type { OpenDraft } from '../../../domain/draft.ts';
import type { BotContext } from '../../context.ts';
import { showAt } from '../../reply.ts';
import { renderDraftCard } from './draft-card-view.ts';
import { messageAt } from './replied-draft.ts';

/** Shows a draft in its message, or in a new one where there is none. @param note said first */
export type ShowDraft = (context: BotContext, draft: OpenDraft, note?: string) => Promise<void>;

export const showDraft: ShowDraft = (context, draft, note) => {
  const { language, zone } = context.reader;
  return showAt(context, messageAt(context), renderDraftCard(draft, zone, language, note));
};
