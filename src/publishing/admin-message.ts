import { z } from 'zod';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import type { MetaStore } from '../storage/stores.ts';

const BY_CHAT = z.record(z.string().regex(/^-?\d+$/), z.number());
/** The version is incremented with every change of the shape; older entries have none. */
const KEPT = z.union([
  z.object({ version: z.literal(1), messages: BY_CHAT }),
  BY_CHAT.transform((messages) => ({ messages })),
]);

type Render = (language: Language) => OutgoingMessage;

/** One message for each admin, which is edited as its subject changes; survives a restart. */
export interface AdminMessage {
  /** Sends it, or edits what was sent; a message that was deleted is sent anew. @throws when a chat could not be reached; the next call retries */
  show(render: Render): Promise<void>;
  /** Edits it for the last time, where it was sent: the next `show` begins another. */
  close(render: Render): Promise<void>;
}

/** How such messages are sent and edited. */
export interface AdminChats {
  /** Returns the id of the message; undefined when that chat takes no message. */
  readonly send: (chatId: number, message: OutgoingMessage) => Promise<number | undefined>;
  /** Returns whether the message is still there. */
  readonly edit: (chatId: number, messageId: number, message: OutgoingMessage) => Promise<boolean>;
  readonly languageOf: (chatId: number) => Promise<Language>;
}

/**
 * @param key in `meta`: the id of each admin's message by chat, as JSON; '' when there is none
 * @param adminIds who are admins now
 */
export function createAdminMessage(
  meta: MetaStore,
  key: string,
  adminIds: () => Promise<readonly number[]>,
  { send, edit, languageOf }: AdminChats,
): AdminMessage {
  const queue = createSerialQueue();
  /** What each chat shows, as far as this process knows. */
  const shown = new Map<number, string>();

  /** If the stored ids cannot be read, new messages are sent. */
  async function findMessages(): Promise<Record<number, number>> {
    return readEntry(KEPT, await meta.get(key))?.messages ?? {};
  }

  async function showIn(chatId: number, messages: Record<number, number>, render: Render): Promise<void> {
    const message = render(await languageOf(chatId));
    const look = JSON.stringify(message);
    const messageId = messages[chatId];
    if (messageId !== undefined && (shown.get(chatId) === look || (await edit(chatId, messageId, message)))) {
      shown.set(chatId, look);
      return;
    }
    const sent = await send(chatId, message);
    if (sent === undefined) return;
    messages[chatId] = sent;
    shown.set(chatId, look);
    // Save at once: a bot that is killed here continues with the same message.
    await meta.set(key, JSON.stringify({ version: 1, messages } satisfies z.input<typeof KEPT>));
  }

  async function show(render: Render): Promise<void> {
    const messages = await findMessages();
    const errors: unknown[] = [];
    // An admin who cannot be reached keeps none of the others waiting.
    for (const chatId of await adminIds()) {
      await showIn(chatId, messages, render).catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }

  async function close(render: Render): Promise<void> {
    for (const [chat, messageId] of Object.entries(await findMessages())) {
      const chatId = Number(chat);
      await edit(chatId, messageId, render(await languageOf(chatId)));
    }
    shown.clear();
    await meta.set(key, '');
  }

  return {
    show: (render) => queue.run(() => show(render)),
    close: (render) => queue.run(() => close(render)),
  };
}
