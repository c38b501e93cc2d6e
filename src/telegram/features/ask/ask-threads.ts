import { type AskTurn, readTurns, writeTurns } from '../../../assistant/ask/ask-turn.ts';
import { DAY_MS } from '../../../kernel/utc-day.ts';
import type { SessionStore } from '../../../storage/stores.ts';
import { askerOf, type BotContext } from '../../context.ts';
import type { KeepTime } from '../../keep-time.ts';

/** How long an answer accepts follow-up questions; then its thread expires. */
const THREAD_LIFE_MS = 7 * DAY_MS;
const MOST_TURNS = 4;

/** The conversations that answers belong to. They are stored by chat and answer, not by person. */
export interface AskThreads {
  /** The turns of the answer to which this message replies, oldest first; undefined when it replies to no answer. */
  find(context: BotContext): Promise<readonly AskTurn[] | undefined>;
  /** @param messageId of the answer to the last turn */
  keep(context: BotContext, messageId: number, turns: readonly AskTurn[]): Promise<void>;
}

/** @param keepTime how long what a person asked is kept */
/** How the keys of all threads in a chat begin. */
export function askThreadsIn(chatId: number): string {
  return `ask:${chatId}:`;
}

export function createAskThreads(sessions: SessionStore, keepTime: KeepTime): AskThreads {
  const keyOf = (context: BotContext, messageId: number): string =>
    `${askThreadsIn(context.chat?.id ?? 0)}${messageId}`;
  return {
    async find(context) {
      const replied = context.callbackQuery ? undefined : context.msg?.reply_to_message;
      if (!replied || replied.from?.id !== context.me.id) return undefined;
      return readTurns(await sessions.get(keyOf(context, replied.message_id)));
    },
    async keep(context, messageId, turns) {
      // An ephemeral answer has no id of its own in the chat.
      if (messageId === 0) return;
      await sessions.set(
        keyOf(context, messageId),
        writeTurns(turns.slice(-MOST_TURNS)),
        keepTime.of(askerOf(context), THREAD_LIFE_MS),
      );
    },
  };
}
