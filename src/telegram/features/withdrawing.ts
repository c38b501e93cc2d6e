import type { Withdrawals } from '../../digests/withdrawals.ts';
import type { Clock } from '../../domain/clock.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { renderEpisodeNotFound } from '../../messages/episode/latest-view.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import {
  renderAdminUsage,
  renderKeptPublished,
  renderUndone,
  renderUnpublished,
  renderWithdrawQuestion,
} from '../../messages/review/review-view.ts';
import { REVIEW } from '../../messages/review/words.ts';
import type { Publishing } from '../../publishing/publishing.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply, show } from '../reply.ts';

/** How long a withdrawal can be undone by its button. */
const UNDO_MS = 5 * 60_000;

/** For admins: `/unpublish` and its buttons. An episode is taken back by a second press, and comes back by a third. */
export function createWithdrawingFeature({
  publishing,
  withdrawals,
  clock,
  onChanged,
}: {
  readonly publishing: Pick<Publishing, 'find' | 'decide'>;
  readonly withdrawals: Pick<Withdrawals, 'begin' | 'countShown'>;
  readonly clock: Clock;
  /** Called when messages that show the episode are to be edited at once, not at the next tick. */
  readonly onChanged: () => void;
}): Feature {
  const feature = createFeature('editors');

  async function ask(id: string, { reader: { language } }: BotContext): Promise<OutgoingMessage | undefined> {
    const known = publishing.find(id);
    return known && renderWithdrawQuestion(known.episode, await withdrawals.countShown(id), language);
  }

  async function withdraw(
    id: string,
    { chatId, reader: { language } }: BotContext,
  ): Promise<OutgoingMessage | undefined> {
    const begunAt = clock.now();
    const known = await publishing.decide(id, 'withheld');
    if (known && chatId) await withdrawals.begin({ episodeId: known.episode.id, chatId, language, begunAt });
    onChanged();
    return known && renderUnpublished(known.episode, begunAt, language);
  }

  feature.onCommand({ name: 'unpublish', words: REVIEW, group: 'admin', place: 5 }, async (context, id) => {
    const { language } = context.reader;
    if (!id) return reply(context, renderAdminUsage('unpublish', language));
    await reply(context, (await ask(id, context)) ?? renderEpisodeNotFound(id, language));
  });
  for (const [to, act] of [
    ['unpublish', ask],
    ['withdraw', withdraw],
  ] as const) {
    feature.onButton(to, async (context, { id }) => {
      const message = await act(id, context);
      if (!message) return staleButton(context.reader.language);
      await show(context, message);
      return undefined;
    });
  }
  feature.onButton('keep-published', async (context, { id }) => {
    const known = publishing.find(id);
    if (!known) return staleButton(context.reader.language);
    await show(context, renderKeptPublished(known.episode, context.reader.language));
    return undefined;
  });
  feature.onButton('undo-withdrawal', async (context, { id, at }) => {
    const { language } = context.reader;
    // The clock may have been set back.
    if (Math.abs(clock.now() - at) > UNDO_MS) return REVIEW[language].undoIsOver;
    const known = await publishing.decide(id, 'approved');
    if (!known) return staleButton(language);
    onChanged();
    await show(context, renderUndone(known.episode, language));
    return undefined;
  });
  return feature;
}
