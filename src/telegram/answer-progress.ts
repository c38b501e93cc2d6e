import type { Clock } from '../domain/clock.ts';
import type { RichText } from '../domain/message.ts';
import type { BotContext } from './context.ts';
import type { DraftPace } from './draft-stream.ts';

/** So often what is shown is shown anew, so that a person sees that it goes on; Telegram shows that someone types for 5 s. */
const EVERY_MS = 4_500;

/** Shows that an answer is on its way: in a private chat as far as it has come, elsewhere that the bot is typing. */
export interface AnswerProgress {
  /** There is more to show. */
  refresh(): void;
  /** Whether a person sees the answer grow: then it may take its time. */
  isSeen(): boolean;
  /** Resolves when nothing of it is on its way any more. Never rejects. */
  end(): Promise<void>;
}

/** @param draw gives what there is to show, after so many seconds */
export function startAnswerProgress(
  context: BotContext,
  draftPace: DraftPace,
  clock: Clock,
  draw: (seconds: number) => RichText,
): AnswerProgress {
  const startedAt = clock.now();
  const ending = new AbortController();
  const isPrivate = context.reader.chatType === 'private';
  const drafts = isPrivate ? draftPace.open(context, context.msgId ?? 1) : undefined;

  function refresh(): void {
    drafts?.show(draw(Math.round((clock.now() - startedAt) / 1_000)));
  }

  async function goOn(): Promise<void> {
    while (!ending.signal.aborted) {
      refresh();
      // A courtesy: nothing is lost when it is refused.
      if (!drafts) await context.replyWithChatAction('typing').catch(() => undefined);
      await clock.sleep(EVERY_MS, ending.signal);
    }
  }

  void goOn();
  return {
    refresh,
    isSeen: () => drafts?.isSeen() ?? false,
    async end() {
      ending.abort();
      await drafts?.end();
    },
  };
}
