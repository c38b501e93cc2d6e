import type { Receipts } from '../../../broadcasts/receipts.ts';
import type { Episode } from '../../../domain/episode.ts';
import { renderReceipt, renderReceipts } from '../../../messages/receipt/receipt-view.ts';
import type { BotContext } from '../../context.ts';
import { placeAt } from '../../reply.ts';

/** Tells an admin, in a message of its own, how what was published together arrives. */
export type TellTogether = (context: BotContext, episodes: readonly Episode[]) => Promise<void>;

export function createTellTogether({
  receipts,
}: {
  readonly receipts: Pick<Receipts, 'beginAll'>;
}): TellTogether {
  return async (context, episodes) => {
    const { language } = context.reader;
    const told = episodes.map(({ id, title, path }) => ({ id, title, path, way: 'published' as const }));
    const [first] = told;
    if (!first) return;
    const message =
      told.length === 1
        ? renderReceipt(first, undefined, language)
        : renderReceipts(
            told.map((episode) => ({ episode, figures: undefined })),
            language,
          );
    await receipts.beginAll(
      told.map(({ id }) => id),
      {
        chatId: context.chatId ?? 0,
        language,
        way: 'published',
        messageId: await placeAt(context, undefined, message),
      },
    );
  };
}
