import { GrammyError } from 'grammy';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { LastTestChat, TestChat } from '../../../editing/drafts/test-chat.ts';
import type { BotContext } from '../../context.ts';
import { wireOptions } from '../../wire-message.ts';

/** Where drafts are tried before they go out; the last such chat is remembered. */
export interface TestChats {
  last(): Promise<TestChat | undefined>;
  /** The channel or group of that @name or id, which is remembered; undefined when the bot is not there. */
  find(context: BotContext, typed: string): Promise<TestChat | undefined>;
  /** False when Telegram refuses it: the bot may not write there. */
  send(context: BotContext, chatId: number, messages: readonly OutgoingMessage[]): Promise<boolean>;
}

export function createTestChats(lastChat: LastTestChat): TestChats {
  return {
    last: lastChat.find,
    async find(context, typed) {
      const chat = await refusedIsUndefined(
        context.api.getChat(typed.startsWith('@') ? typed : Number(typed)),
      );
      if (!chat || chat.type === 'private') return undefined;
      const found = { id: chat.id, name: chat.title };
      await lastChat.keep(found);
      return found;
    },
    async send({ api }, chatId, messages) {
      for (const message of messages) {
        const options = wireOptions({ ...message, buttons: [] });
        if (!(await refusedIsUndefined(api.sendMessage(chatId, message.text, options)))) return false;
      }
      return true;
    },
  };
}

/** A chat that does not exist, or in which the bot may not write. */
async function refusedIsUndefined<Result>(call: Promise<Result>): Promise<Result | undefined> {
  return call.catch((error: unknown) => {
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403))
      return undefined;
    throw error;
  });
}
