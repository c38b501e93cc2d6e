import { type Bot, BotError, Context, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock, Instant } from '../domain/clock.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import type { Logger } from '../logging/logger.ts';
import { renderFailure, renderNotDone } from '../messages/help.ts';
import { isDatabaseDown, isDiskFull } from '../storage/storage-failure.ts';
import type { Ledger, UpdateLog } from '../storage/stores.ts';
import type { BotContext } from './context.ts';
import { languageOf } from './language-of.ts';
import { reply } from './reply.ts';
import { outcomeOfFailure } from './send-outcome.ts';

const KINDS = ['message', 'callback_query', 'my_chat_member', 'channel_post'] as const;
export type UpdateKind = (typeof KINDS)[number] | 'other';

/** A replica that died in the middle of an update keeps it for so long; Telegram goes on repeating it meanwhile. */
const LEASE_MS = 10_000;
/** One that is alive says so as often, however long the update takes. */
const RENEW_MS = 3_000;
/** A stop waits no longer for what is under way: an answer may hang on a network that is gone. */
const SETTLE_MS = 3_000;

/** What is done with each update, however it came. */
export interface UpdateHandling {
  /** Handles one; what fails is answered to the person and logged, and never thrown. */
  handle(update: Update): Promise<void>;
  /**
   * Handles one that came by webhook, once over all replicas, however often Telegram repeats it.
   * @throws when the storage gives no answer: Telegram shall bring it again
   */
  take(update: { readonly update_id: number }): Promise<'handled' | 'repeated' | 'busy'>;
  /** When the last one came, if any. */
  lastUpdateAt(): Instant | undefined;
  /** Goes on with an update after its turn: its chat is not kept waiting. What fails is answered as if it were still its turn. */
  goOn(context: BotContext, work: () => Promise<void>): void;
  /** From now on `take` finds everything busy: Telegram shall bring it to another replica. */
  close(): void;
  /** How many are under way. */
  size(): number;
  /** Waits until one or all that are under way are done, at most 3 s. */
  settled(count: 'one' | 'all'): Promise<void>;
}

export interface UpdateHandlingOptions {
  readonly ledger: Ledger;
  readonly updates: UpdateLog;
  readonly clock: Clock;
  readonly log: Logger;
  /** For those whose Telegram speaks none of ours. */
  readonly language: Language;
  /** Hears of each update what became of it; must not throw. */
  readonly onUpdate?: ((kind: UpdateKind, outcome: 'handled' | 'failed') => void) | undefined;
}

export function createUpdateHandling(bot: Bot<BotContext>, options: UpdateHandlingOptions): UpdateHandling {
  const { updates, clock, log, onUpdate } = options;
  const underWay = new Set<Promise<unknown>>();
  const inTurn = createTurns();
  let lastUpdateAt: Instant | undefined;
  let isClosed = false;

  async function work(update: Update): Promise<'handled' | 'failed'> {
    lastUpdateAt = clock.now();
    const kind = KINDS.find((known) => known in update) ?? 'other';
    // Its first step is synchronous and takes the chat's turn: who calls in order is served in order.
    const outcome = await bot.handleUpdate(update).then(
      () => 'handled' as const,
      (error: unknown) => answerFailure(error, update, options),
    );
    onUpdate?.(kind, outcome);
    return outcome;
  }

  async function workOnce(update: Update): Promise<'handled' | 'repeated' | 'busy'> {
    const { update_id: id } = update;
    const taken = await updates.take(id, clock.now(), LEASE_MS);
    if (taken !== 'taken') return taken;
    // One that fails is made up for by the next.
    const renew = () => updates.renew(id, clock.now() + LEASE_MS).catch(() => undefined);
    const renewal = setInterval(renew, RENEW_MS);
    const outcome = await work(update).finally(() => clearInterval(renewal));
    await updates.finish(id).catch((error: unknown) => {
      // What went wrong with the storage is welcome again; what went well does not come again once Telegram hears of it.
      if (outcome === 'failed') throw error;
      log.warn({ error, updateId: id }, 'that an update was handled could not be written down');
    });
    return 'handled';
  }

  function track<Result>(task: Promise<Result>): Promise<Result> {
    const done: Promise<unknown> = task.catch(() => undefined).finally(() => underWay.delete(done));
    underWay.add(done);
    return task;
  }

  return {
    handle: (update) => track(work(update).then(() => undefined)),
    take(update) {
      const { chat } = new Context(update as Update, bot.api, bot.botInfo);
      // Telegram alone brings these, and the Bot API says what they are.
      return inTurn(chat?.id, async () => (isClosed ? 'busy' : track(workOnce(update as Update))));
    },
    lastUpdateAt: () => lastUpdateAt,
    goOn(context, work) {
      const failed = (error: unknown) =>
        answerFailure(new BotError(error, context), context.update, options).then(() => undefined);
      void track(work().catch(failed));
    },
    close() {
      isClosed = true;
    },
    size: () => underWay.size,
    async settled(count) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, SETTLE_MS);
      });
      await Promise.race([count === 'all' ? Promise.all(underWay) : Promise.race(underWay), late]);
      clearTimeout(timer);
    },
  };
}

/** Runs what concerns one chat in the order of the calls; chats do not wait for each other. */
function createTurns() {
  const last = new Map<number, Promise<unknown>>();
  return async <Result>(chatId = 0, work: () => Promise<Result>): Promise<Result> => {
    const turn = (last.get(chatId) ?? Promise.resolve()).then(work);
    const done = turn.catch(() => undefined);
    last.set(chatId, done);
    try {
      return await turn;
    } finally {
      if (last.get(chatId) === done) last.delete(chatId);
    }
  };
}

/** What a failure means for the chat, the person and the log; gives whether it counts as one. Never throws. */
async function answerFailure(
  failure: unknown,
  { update_id: updateId }: Update,
  options: UpdateHandlingOptions,
): Promise<'handled' | 'failed'> {
  const { log } = options;
  const error = failure instanceof BotError ? failure.error : failure;
  const context: BotContext | undefined = failure instanceof BotError ? failure.ctx : undefined;
  const chatId = context?.chat?.id;
  try {
    if (error instanceof GrammyError && chatId !== undefined) {
      if (await isChatsOwnAffair(error, chatId, context?.reader?.threadId, options)) return 'handled';
    }
  } catch (cause) {
    log.error({ error: cause, updateId, chatId }, 'what an answer told of its chat could not be kept');
  }
  log.error({ error, updateId, chatId }, 'an update failed');
  if (context?.callbackQuery) await context.answerCallbackQuery().catch(() => undefined);
  if (context && mayAnswer(context)) {
    const language = context.reader?.language ?? languageOf(context.from?.language_code, options.language);
    await reply(context, wordFor(error, language)).catch(() => undefined);
  }
  return 'failed';
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
  { ledger, clock }: UpdateHandlingOptions,
): Promise<boolean> {
  // A press answered too late is nothing to tell anyone.
  if (error.method === 'answerCallbackQuery') return error.error_code === 400;
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
