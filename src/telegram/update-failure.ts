import { BotError, GrammyError, HttpError } from 'grammy';
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
import { addressOf } from './update-address.ts';

/**
 * Outcome of handling an update. `undone`: the storage did not answer or was full; `unanswered`: Telegram did not, for longer than
 * a call is repeated. After either the update is handled again.
 */
export type UpdateOutcome = 'handled' | 'failed' | 'undone' | 'unanswered';

export interface UpdateFailureDependencies {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly log: Logger;
  /** Used when the user's Telegram language is not one of the bot's. */
  readonly language: Language;
}

/** Records what a failure says about the chat, answers the person and logs it. Never throws. */
export async function answerFailure(
  failure: unknown,
  { update_id: updateId }: Update,
  dependencies: UpdateFailureDependencies,
): Promise<UpdateOutcome> {
  const { log } = dependencies;
  const error = failure instanceof BotError ? failure.error : failure;
  const context: BotContext | undefined = failure instanceof BotError ? failure.ctx : undefined;
  const chatId = context?.chat?.id;
  try {
    if (error instanceof GrammyError && chatId !== undefined) {
      if (await recordChatChange(error, chatId, context?.reader?.threadId, dependencies)) return 'handled';
    }
  } catch (cause) {
    log.error({ error: cause, updateId, chatId }, 'a change of a chat could not be stored');
  }
  log.error({ error, updateId, chatId }, 'an update failed');
  if (isUnanswered(error)) return 'unanswered';
  await context?.answerPress({}).catch(() => undefined);
  if (context && mayAnswer(context)) {
    const language =
      context.reader?.language ?? languageOf(context.from?.language_code, dependencies.language);
    await reply(context, failureMessage(error, language)).catch(() => undefined);
  }
  return isDiskFull(error) || isDatabaseDown(error) ? 'undone' : 'failed';
}

/** Whether Telegram gave no answer, or none that says what became of the call. */
function isUnanswered(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  return error instanceof GrammyError && (error.error_code >= 500 || error.error_code === 429);
}

/** Whether the update was for the bot; while the database is down the reader is unknown. */
function mayAnswer({ chat, reader, update, me }: BotContext): boolean {
  return (
    chat !== undefined && ((reader as unknown) !== undefined || addressOf(update, me).kind === 'request')
  );
}

function failureMessage(error: unknown, language: Language): OutgoingMessage {
  if (isDiskFull(error)) return renderNotDone('disk-full', language);
  if (isDatabaseDown(error)) return renderNotDone('database-down', language);
  return renderFailure(language);
}

/** Stores what Telegram's refusal says about the chat, as after a delivery. @returns false when the refusal is a failure of the bot */
async function recordChatChange(
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
