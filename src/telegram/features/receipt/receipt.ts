import type { Receipts } from '../../../broadcasts/receipts.ts';
import type { Withdrawals } from '../../../digests/withdrawals.ts';
import type { DraftDesk } from '../../../editing/drafts/draft-desk.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { renderReceipt } from '../../../messages/receipt/receipt-view.ts';
import { renderWithdrawQuestion } from '../../../messages/review/review-view.ts';
import type { Publishing } from '../../../publishing/publishing.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply } from '../../reply.ts';
import { renderDraftCard } from '../drafting/draft-card-view.ts';

/** For admins: the buttons under a receipt. Each answers in a message of its own: the receipt goes on being edited. */
export function createReceiptFeature({
  desk,
  publishing,
  withdrawals,
  receipts,
}: {
  readonly desk: Pick<DraftDesk, 'find'>;
  readonly publishing: Pick<Publishing, 'find'>;
  readonly withdrawals: Pick<Withdrawals, 'countShown'>;
  readonly receipts: Pick<Receipts, 'figuresOf'>;
}): Feature {
  const feature = createFeature('editors');
  feature.onButton('receipt', async (context, { act, id }) => {
    const { language, zone } = context.reader;
    if (act === 'correct') {
      const draft = await desk.find(id);
      if (!draft) return staleButton(language);
      await reply(context, renderDraftCard(draft, zone, language));
      return undefined;
    }
    const known = publishing.find(id);
    if (!known) return staleButton(language);
    if (act === 'open') {
      const { title, path } = known.episode;
      await reply(
        context,
        renderReceipt({ id, title, path, way: 'published' }, await receipts.figuresOf(id), language),
      );
      return undefined;
    }
    await reply(context, renderWithdrawQuestion(known.episode, await withdrawals.countShown(id), language));
    return undefined;
  });
  return feature;
}
