import type { Bot } from 'grammy';
import type { Admins } from '../admins/admins.ts';
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

/** The path of updates to the bot. */
export interface UpdatePipeline {
  readonly handling: UpdateHandling;
  readonly inbox: Inbox;
  readonly webhookUpdates: WebhookUpdates;
}

export interface UpdatePipelineOptions extends UpdateHandlingOptions {
  readonly admins: Admins;
  readonly subscribers: SubscriberStore;
  readonly updates: UpdateLog;
  /** The zone of readers who have not said where they are. */
  readonly zone: string;
  /** Rate-limits the answers together with the deliveries. */
  readonly replyPace?: ReplyRateLimiter | undefined;
}

/** Creates the two entrances for updates, polling and webhook, with one queue per chat. The bot's features are registered afterwards. */
export function createUpdatePipeline(bot: Bot<BotContext>, options: UpdatePipelineOptions): UpdatePipeline {
  const { updates, clock, log, onUpdate, replyPace } = options;
  const queues = createChatQueues();
  const presses = createButtonPresses(bot.api, clock);
  const handling = createUpdateHandling(bot, options);
  const refuse = createRefusal({ ...options, bot, presses });
  const admission = createAdmission({
    queues,
    presses,
    me: () => bot.botInfo,
    onRefused(update, occasion) {
      onUpdate?.(kindOf(update), 'handled');
      void handling.track(refuse(update, occasion));
    },
  });
  // The first middleware, so that `answerPress` is set when a failure is answered.
  bot.use((context, next) => {
    const { chat, callbackQuery } = context;
    context.answerPress = async (answer) =>
      callbackQuery !== undefined && presses.answer(callbackQuery.id, answer);
    // A person who waits for the answer before writing again is answered at once; a flood keeps to its chat's limit.
    if (chat && queues.length(chat.id) <= 1) replyPace?.noteIncoming(chat.id);
    return next();
  });
  const onGivenUp = createGivenUpNotice({ ...options, api: bot.api, track: handling.track });
  const dependencies = { updates, admission, handling, clock, log, onGivenUp };
  return { handling, inbox: createInbox(dependencies), webhookUpdates: createWebhookUpdates(dependencies) };
}
