import type { OpenDraft } from '../../../domain/draft.ts';
import type { BotContext } from '../../context.ts';
import { showAt } from '../../reply.ts';
import { renderDraftCard } from './draft-card-view.ts';
import { messageAt } from './replied-draft.ts';

/** Shows a draft in its message, or in a new one where there is none. @param note said first */
export type ShowDraft = (context: BotContext, draft: OpenDraft, note?: string) => Promise<void>;

/** @param zone of an admin who is not a subscriber */
export function createShowDraft(zone: string): ShowDraft {
  return (context, draft, note) => {
    const { language, subscriber } = context.reader;
    return showAt(
      context,
      messageAt(context),
      renderDraftCard(draft, subscriber?.zone ?? zone, language, note),
    );
  };
}
