import { type Api, GrammyError } from 'grammy';
import type { Clock } from '../domain/clock.ts';

/** Whoever presses sees a spinner until then; Telegram takes an answer for some seconds more, how many is not published. */
const ANSWER_MS = 900;

/** What the person who pressed sees: a notice at the top of the chat, another chat, or just the end of the button's spinner. */
export type PressAnswer = { readonly text: string } | { readonly url: string } | Record<string, never>;

/** Answers each press of a button in time, however long its chat's queue is. */
export interface ButtonPresses {
  /** Registers a press; when it is not answered within a second, it is answered without a notice. */
  arrived(queryId: string): void;
  /** @returns false when the press was already answered or is too old for Telegram: then this answer was not shown */
  answer(queryId: string, answer: PressAnswer): Promise<boolean>;
}

export function createButtonPresses(api: Api, clock: Clock): ButtonPresses {
  /** Unanswered presses; aborting one cancels its automatic answer. */
  const open = new Map<string, AbortController>();

  async function answer(queryId: string, content: PressAnswer): Promise<boolean> {
    const answered = open.get(queryId);
    if (!answered) return false;
    open.delete(queryId);
    answered.abort();
    try {
      return await api.answerCallbackQuery(queryId, content);
    } catch (error) {
      // Telegram's 400: the press is too old.
      if (error instanceof GrammyError && error.error_code === 400) return false;
      throw error;
    }
  }

  return {
    answer,
    arrived(queryId) {
      if (open.has(queryId)) return;
      const answered = new AbortController();
      open.set(queryId, answered);
      void clock.sleep(ANSWER_MS, answered.signal).then(() => answer(queryId, {}).catch(() => undefined));
    },
  };
}
