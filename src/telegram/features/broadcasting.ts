import type { Broadcasts } from '../../broadcasts/broadcasts.ts';
import type { Receipts } from '../../broadcasts/receipts.ts';
import type { RichText } from '../../domain/message.ts';
import {
  renderBroadcast,
  renderBroadcastCancelled,
  renderBroadcastPlan,
  renderBroadcastUsage,
} from '../../messages/broadcast/broadcast-view.ts';
import { BROADCAST } from '../../messages/broadcast/words.ts';
import type { BroadcastAct } from '../../messages/common/button-choices.ts';
import { slice, trim } from '../../messages/common/rich-text.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature, ownersOnly } from '../feature.ts';
import { reply, show } from '../reply.ts';
import { richTextOf } from '../rich-text-of.ts';

/** For owners: `/broadcast`. */
export function createBroadcastingFeature({ broadcasts }: { readonly broadcasts: Broadcasts }): Feature {
  const feature = createFeature('owners');

  feature.declareCommand({ name: 'broadcast', words: BROADCAST, group: 'admin', place: 7 });
  // Not registered like other commands: the text keeps its line breaks and formatting.
  feature.allowed.chatType('private').command('broadcast', async (context) => {
    const { language } = context.reader;
    const text = textOf(context.message);
    if (text.text === '') return reply(context, renderBroadcastUsage(language));
    const messages = renderBroadcast(text);
    const plan = await broadcasts.planText(messages, { chatId: context.chat.id, language });
    await reply(context, [...messages, renderBroadcastPlan(plan, language)]);
  });
  return feature;
}

/** The buttons of broadcasts: an editor may let an episode out to many, but nobody's text. */
export function createBroadcastButtonsFeature({
  broadcasts,
  receipts,
}: {
  readonly broadcasts: Broadcasts;
  readonly receipts: Pick<Receipts, 'begin'>;
}): Feature {
  const feature = createFeature('editors');
  feature.onButton('broadcast', async (context, { act, id }) => {
    const subject = await broadcasts.subjectOf(id);
    if (subject?.kind === 'text' && context.reader.role !== 'owner') return ownersOnly(context);
    const isDone = await perform(broadcasts, act, id, context);
    // The progress ends with the last message of the broadcast; the receipt goes on to those who get it in a digest.
    if (isDone && subject?.kind === 'episode' && (act === 'send' || act === 'send-fast')) {
      const { chatId = 0, reader } = context;
      const { episodeId } = subject;
      await receipts.begin({
        episodeId,
        chatId,
        language: reader.language,
        way: 'published',
        messageId: undefined,
      });
    }
    return isDone ? undefined : staleButton(context.reader.language);
  });
  return feature;
}

/** False when the button was pressed too late. */
async function perform(
  broadcasts: Broadcasts,
  act: BroadcastAct,
  id: number,
  context: BotContext,
): Promise<boolean> {
  switch (act) {
    case 'send':
    case 'send-fast': {
      const messageId = context.callbackQuery?.message?.message_id;
      if (messageId === undefined) return false;
      return broadcasts.start(id, act === 'send' ? 'free' : 'paid', messageId);
    }
    case 'cancel': {
      const isCancelled = await broadcasts.cancel(id);
      if (isCancelled) await show(context, renderBroadcastCancelled(context.reader.language));
      return isCancelled;
    }
    case 'pause':
      return broadcasts.pause(id);
    case 'resume':
      return broadcasts.resume(id);
    case 'stop':
      return broadcasts.stop(id);
  }
}

type Written = Parameters<typeof richTextOf>[0];

/** The text after the command, or of the message to which it replies. */
function textOf(message: Written & { readonly reply_to_message?: { readonly text?: string } }): RichText {
  const command = message.entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  const typed = trim(slice(richTextOf(message), command?.length ?? 0, message.text.length));
  const { reply_to_message: replied } = message;
  if (typed.text !== '' || replied?.text === undefined) return typed;
  return trim(richTextOf({ ...replied, text: replied.text }));
}
