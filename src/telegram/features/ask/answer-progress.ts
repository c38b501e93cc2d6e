import type { Clock } from '../../../domain/clock.ts';
import type { RichText } from '../../../domain/message.ts';
import type { BotContext } from '../../context.ts';
import type { DraftPace } from './draft-stream.ts';

/** How often the progress is refreshed; Telegram shows the typing status for 5 s. */
const REFRESH_MS = 4_500;

/** Shows that an answer is being written: in a private chat as a growing draft, elsewhere as the typing status. */
export interface AnswerProgress {
  /** Shows what `draw` returns now. */
  refresh(): void;
  /** Whether the draft is visible to the person: then the answer may take longer. */
  isSeen(): boolean;
  /** Resolves when no draft is in flight any more. Never rejects. */
  end(): Promise<void>;
}

/** @param draw returns what to show after that many seconds */
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

  async function refreshUntilEnd(): Promise<void> {
    while (!ending.signal.aborted) {
      refresh();
      // Best effort: nothing is lost when Telegram refuses it.
      if (!drafts) await context.replyWithChatAction('typing').catch(() => undefined);
      await clock.sleep(REFRESH_MS, ending.signal);
    }
  }

  void refreshUntilEnd();
  return {
    refresh,
    isSeen: () => drafts?.isSeen() ?? false,
    async end() {
      ending.abort();
      await drafts?.end();
    },
  };
}
