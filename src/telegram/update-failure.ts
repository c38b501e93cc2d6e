import { BotError, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../domain/clock.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import type { Logger } from '../logging/logger.ts';
import { renderFailure, renderNotDone } from '../messages/errors/error-view.ts';
import { isDatabaseDown, isDiskFull } from '../storage/storage-failure.ts';
import type { Ledger } from '../storage/stores.ts';
import type { BotContext } from './context.ts';
import { languageOf } from './language-of.ts';
import { reply } from './reply.ts';
import { outcomeOfFailure } from './send-outcome.ts';

/** What became of an update. `undone`: the storage gave no answer or had no room, and it may be handled again. */
export type UpdateOutcome = 'handled' | 'failed' | 'undone';

export interface UpdateFailureDependencies {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly log: Logger;
  /** For those whose Telegram speaks none of ours. */
  readonly language: Language;
}

/** What a failure means for the chat, the person and the log. Never throws. */
export async function answerFailure(
  failure: unknown,
  { update_id: updateId }: Update,
  rooms: UpdateFailureDependencies,
): Promise<UpdateOutcome> {
  const { log } = rooms;
  const error = failure instanceof BotError ? failure.error : failure;
  const context: BotContext | undefined = failure instanceof BotError ? failure.ctx : undefined;
  const chatId = context?.chat?.id;
  try {
    if (error instanceof GrammyError && chatId !== undefined) {
      if (await isChatsOwnAffair(error, chatId, context?.reader?.threadId, rooms)) return 'handled';
    }
  } catch (cause) {
    log.error({ error: cause, updateId, chatId }, 'what an answer told of its chat could not be kept');
  }
  log.error({ error, updateId, chatId }, 'an update failed');
  await context?.answerPress({}).catch(() => undefined);
  if (context && mayAnswer(context)) {
    const language = context.reader?.language ?? languageOf(context.from?.language_code, rooms.language);
    await reply(context, wordFor(error, language)).catch(() => undefined);
  }
  return isDiskFull(error) || isDatabaseDown(error) ? 'undone' : 'failed';
}

/** While the database is down nobody knows the reader, and in a group not even whether the bot was meant. */
function mayAnswer({ chat, reader }: Partial<BotContext>): boolean {
  return chat !== undefined && (reader !== undefined || chat.type === 'private');
}

function wordFor(error: unknown, language: Language): OutgoingMessage {
  if (isDiskFull(error)) return renderNotDone('disk-full', language);
  if (isDatabaseDown(error)) return renderNotDone('database-down', language);
  return renderFailure(language);
}

/** Refusals that are no failure of ours: what they tell of the chat is kept, as after a delivery. */
async function isChatsOwnAffair(
  error: GrammyError,
  chatId: number,
  threadId: number | undefined,
  { ledger, clock }: UpdateFailureDependencies,
): Promise<boolean> {
  const outcome = outcomeOfFailure(error, { chatId });
  switch (outcome.kind) {
    case 'gone':
      await ledger.pauseChat(chatId, outcome.reason, clock.now());
      return true;
    case 'topic-gone':
      if (threadId !== undefined) await ledger.pauseTopic(chatId, threadId, outcome.reason, clock.now());
      return true;
    case 'migrated':
      await ledger.migrateChat(chatId, outcome.chatId);
      return true;
    default:
      return false;
  }
}
