import { GrammyError } from 'grammy';
import type { AdminLog } from '../../../admins/admin-log.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { ChatType } from '../../../domain/subscriber.ts';
import { pageOf } from '../../../messages/common/buttons.ts';
import { parseCallback } from '../../../messages/common/callbacks.ts';
import { toast } from '../../../messages/common/toast.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { SubscriberStore } from '../../../storage/stores.ts';
import type { Membership } from '../../../subscriptions/membership.ts';
import { createChatTitles } from '../../chat-titles.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { mayManage } from '../../may-manage.ts';
import { reply, show } from '../../reply.ts';
import { renderChat, renderChatAsk, renderChats, renderStopQuestion, type SharedChat } from './chats-view.ts';
import { CHATS } from './words.ts';

/** More groups and channels are not listed. */
const MOST_LISTED = 200;
const TYPES: Readonly<Record<string, Exclude<ChatType, 'private'>>> = {
  group: 'group',
  supergroup: 'group',
  channel: 'channel',
};

/** Dependencies of managing groups and channels on other rooms. */
export interface ChatsDependencies {
  readonly subscribers: Pick<SubscriberStore, 'get' | 'shared'>;
  readonly subscriptions: Pick<Membership, 'subscribe' | 'stop'>;
  readonly adminLog: Pick<AdminLog, 'note'>;
  readonly clock: Clock;
}

/** For admins: groups and channels from their private chat, because a channel's readers can press nothing. */
export function createChatsFeature({
  subscribers,
  subscriptions,
  adminLog,
  clock,
}: ChatsDependencies): Feature {
  const feature = createFeature('editors');
  const titles = createChatTitles(clock);

  async function listed(context: BotContext): Promise<SharedChat[]> {
    const chats: SharedChat[] = [];
    const rights = new Map<number, boolean>();
    for (const subscriber of await subscribers.shared(MOST_LISTED)) {
      const { chatId } = subscriber;
      const may = rights.get(chatId) ?? (await mayManage(context, chatId));
      rights.set(chatId, may);
      if (may) chats.push({ subscriber, title: await titles.of(context.api, subscriber) });
    }
    return chats;
  }

  feature.onButton('chats', async (context, { page }) => {
    await show(context, renderChats(pageOf(await listed(context), page), context.reader.language));
    return undefined;
  });

  /** The chat that a button is about; the text of a notice where it cannot be managed. */
  async function find(context: BotContext, id: number): Promise<SharedChat | string> {
    const { language } = context.reader;
    const subscriber = await subscribers.get(id);
    if (!subscriber || subscriber.chatType === 'private') return staleButton(language);
    if (!(await mayManage(context, subscriber.chatId))) return toast('not-its-admin', language);
    return { subscriber, title: await titles.of(context.api, subscriber) };
  }

  feature.onButton('chat', async (context, { id }) => {
    const chat = await find(context, id);
    if (typeof chat === 'string') return chat;
    await show(context, renderChat(chat, clock.now(), context.reader.language));
    return undefined;
  });

  feature.onButton('chat-state', async (context, { act, id }) => {
    const { language } = context.reader;
    const chat = await find(context, id);
    if (typeof chat === 'string') return chat;
    const { subscriber, title } = chat;
    if (act === 'ask-stop') {
      await show(context, renderStopQuestion(chat, language));
      return undefined;
    }
    if (act === 'stop') await subscriptions.stop(subscriber);
    else await subscriptions.subscribe(subscriber);
    await adminLog.note('manage-chat', `${title} · /${act}`);
    const now = await find(context, id);
    if (typeof now !== 'string') await show(context, renderChat(now, clock.now(), language));
    return undefined;
  });

  feature.onButton('add-chat', async (context, { act }) => {
    const { language } = context.reader;
    if (act === 'ask') await show(context, renderChatAsk(language));
    else await show(context, renderChats(pageOf(await listed(context), 0), language));
    return undefined;
  });

  feature.allowed.on('message').filter(asksToAdd, async (context) => {
    const { text = '' } = context.message;
    await reply(context, await add(context, text));
  });
  feature.onButton('start-chat', async (context, { chat }) => {
    await show(context, await add(context, chat));
    return undefined;
  });

  /** Has a chat get digests, and gives its page; or says why it cannot. @param text its @name or id */
  async function add(context: BotContext, text: string): Promise<OutgoingMessage> {
    const { language } = context.reader;
    const named = nameOf(text.trim());
    const words = CHATS[language];
    const chat = named === undefined ? undefined : await findChat(context, named);
    const type = TYPES[chat?.type ?? ''];
    if (!chat || !type) return renderChatAsk(language, words.notThere(`${named ?? text}`.slice(0, 60)));
    const title = chat.title ?? `${chat.id}`;
    if (!(await mayManage(context, chat.id))) return renderChatAsk(language, words.notAdmin(title));
    const newcomer = { chatId: chat.id, threadId: undefined, chatType: type, language };
    const { subscriber } = await subscriptions.subscribe(newcomer);
    await adminLog.note('manage-chat', `${title} · /start`);
    return renderChat({ subscriber, title }, clock.now(), language);
  }
  return feature;
}

/** A reply to the question which chat is to be added, known by its button after a restart as well. */
function asksToAdd({ message }: BotContext): boolean {
  const rows = message?.reply_to_message?.reply_markup?.inline_keyboard ?? [];
  return rows.flat().some((one) => {
    const callback = 'callback_data' in one ? parseCallback(one.callback_data) : undefined;
    return callback?.to === 'add-chat' && callback.act === 'back';
  });
}

function nameOf(text: string): string | number | undefined {
  if (/^@\w{4,32}$/u.test(text)) return text;
  return /^-\d{4,16}$/u.test(text) ? Number(text) : undefined;
}

/** Undefined where there is no such chat, or the bot is not in it. */
async function findChat({ api, me }: BotContext, named: string | number) {
  try {
    const chat = await api.getChat(named);
    const { status } = await api.getChatMember(chat.id, me.id);
    return status === 'left' || status === 'kicked' ? undefined : chat;
  } catch (error) {
    if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return undefined;
    throw error;
  }
}
