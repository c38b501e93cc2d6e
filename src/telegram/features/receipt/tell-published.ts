import type { Receipts } from '../../../broadcasts/receipts.ts';
import { renderReceipt } from '../../../messages/receipt/receipt-view.ts';
import { renderPublished } from '../../../messages/review/review-view.ts';
import type { KnownEpisode } from '../../../publishing/publishing.ts';
import type { BotContext } from '../../context.ts';
import { placeAt, showAt } from '../../reply.ts';

/** What an admin has published, and where it is told. */
export interface Told {
  readonly known: KnownEpisode;
  readonly way: 'published' | 'saved';
  /** The draft that waits after it, if any. */
  readonly next: string | undefined;
  /** The message to put it in; undefined: a new one. */
  readonly messageId: number | undefined;
}

/** Tells an admin that an episode is out. That message is the receipt, unless it leads on to the next draft: then the receipt follows. */
export type TellPublished = (context: BotContext, told: Told) => Promise<void>;

export function createTellPublished({
  receipts,
}: {
  readonly receipts: Pick<Receipts, 'begin'>;
}): TellPublished {
  return async (context, { known: { episode }, way, next, messageId }) => {
    const { language } = context.reader;
    const { id, title, path } = episode;
    const receipt = { episodeId: id, chatId: context.chatId ?? 0, language, way };
    if (next !== undefined) {
      await receipts.begin({ ...receipt, messageId: undefined });
      return showAt(context, messageId, renderPublished(episode, next, language));
    }
    const message = renderReceipt({ id, title, path, way }, undefined, language);
    await receipts.begin({ ...receipt, messageId: await placeAt(context, messageId, message) });
  };
}
