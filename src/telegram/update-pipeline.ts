import type { Bot } from 'grammy';
import type { SubscriberStore, UpdateLog } from '../storage/stores.ts';
import { createAdmission } from './admission.ts';
import { createButtonPresses } from './button-presses.ts';
import { createChatQueues } from './chat-queues.ts';
import type { BotContext } from './context.ts';
import { createGivenUpNotice } from './given-up.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { createRefusal } from './refusal.ts';
import type { ReplyRateLimiter } from './reply-rate-limiter.ts';
import {
  createUpdateHandling,
  kindOf,
  type UpdateHandling,
  type UpdateHandlingOptions,
} from './update-handling.ts';
import { createWebhookUpdates, type WebhookUpdates } from './webhook-updates.ts';

/** How updates come to a bot. */
export interface UpdatePipeline {
  readonly handling: UpdateHandling;
  readonly inbox: Inbox;
  readonly webhookUpdates: WebhookUpdates;
}

export interface UpdatePipelineOptions extends UpdateHandlingOptions {
  readonly adminIds: readonly number[];
  readonly subscribers: SubscriberStore;
  readonly updates: UpdateLog;
  /** Spaces the answers out, so that they keep to Telegram's limits together with the deliveries. */
  readonly replyPace?: ReplyRateLimiter | undefined;
}

/** The two ways in, by polling and by webhook, with one queue for each chat. What the bot does with an update is added to it afterwards. */
export function createUpdatePipeline(bot: Bot<BotContext>, options: UpdatePipelineOptions): UpdatePipeline {
  const { updates, clock, log, onUpdate, replyPace } = options;
  const turns = createChatQueues();
  const presses = createButtonPresses(bot.api, clock);
  const handling = createUpdateHandling(bot, options);
  const refuse = createRefusal({ ...options, bot, presses });
  const admission = createAdmission({
    turns,
    presses,
    me: () => bot.botInfo,
    onRefused(update, occasion) {
      onUpdate?.(kindOf(update), 'handled');
      void handling.track(refuse(update, occasion));
    },
  });
  // First of all: a failure finds it as well.
  bot.use((context, next) => {
    const { chat, callbackQuery } = context;
    context.answerPress = async (answer) =>
      callbackQuery !== undefined && presses.answer(callbackQuery.id, answer);
    // Whoever waits for the answer before they write again is answered at once; a flood keeps to its chat's limit.
    if (chat && turns.length(chat.id) <= 1) replyPace?.heard(chat.id);
    return next();
  });
  const onGivenUp = createGivenUpNotice({ ...options, api: bot.api, track: handling.track });
  const rooms = { updates, admission, handling, clock, log, onGivenUp };
  return { handling, inbox: createInbox(rooms), webhookUpdates: createWebhookUpdates(rooms) };
}
