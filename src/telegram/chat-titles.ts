import type { Api } from 'grammy';
import type { Clock, Instant } from '../domain/clock.ts';
import type { Subscriber } from '../domain/subscriber.ts';

/** How long a title is remembered: it changes rarely, and a list needs several. */
const LIFE_MS = 10 * 60_000;
/** The most titles that are remembered. */
const MOST_KEPT = 1_000;

/** What groups and channels are called. */
export interface ChatTitles {
  /** The title of the chat, with the number of its topic; the id where Telegram tells none. */
  of(api: Pick<Api, 'getChat'>, subscriber: Pick<Subscriber, 'chatId' | 'threadId'>): Promise<string>;
}

export function createChatTitles(clock: Pick<Clock, 'now'>): ChatTitles {
  const known = new Map<number, { readonly title: string; readonly untilAt: Instant }>();
  return {
    async of(api, { chatId, threadId }) {
      const kept = known.get(chatId);
      let title = kept && kept.untilAt > clock.now() ? kept.title : undefined;
      if (title === undefined) {
        const chat = await api.getChat(chatId).catch(() => undefined);
        title = chat?.title ?? `${chatId}`;
        if (known.size >= MOST_KEPT) known.clear();
        if (chat) known.set(chatId, { title, untilAt: clock.now() + LIFE_MS });
      }
      return threadId === undefined ? title : `${title} #${threadId}`;
    },
  };
}
