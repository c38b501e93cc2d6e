import type { Instant } from '../domain/clock.ts';
import type { ModelTrouble } from '../llm/create-model.ts';
import type { Tick } from '../scheduling/tick.ts';
import type { TelegramBot } from '../telegram/bot.ts';
import type { StorageWatch } from '../watching/storage-watch.ts';

/** What stands so far while the bot starts: who comes before is told to come again, or caught up by the first tick. */
export interface Standing {
  tick?: Tick;
  bot?: TelegramBot;
  pacePerSecond?: () => number;
  unreachableSince?: () => Instant | undefined;
  watch?: StorageWatch;
  /** Where the web side is. */
  webUrl?: string;
  /** Lets the admins know why the model does not answer. */
  tellModelTrouble?: (trouble: ModelTrouble) => void;
}
