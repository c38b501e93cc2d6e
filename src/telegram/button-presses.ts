import { type Api, GrammyError } from 'grammy';
import type { Clock } from '../domain/clock.ts';

/** Telegram wants each press answered within seconds; its exact figure is not published. */
const ANSWER_MS = 2_000;

/** What the presser is shown: a notice at the top of the chat, another chat, or nothing but that the press has arrived. */
export type PressAnswer = { readonly text: string } | { readonly url: string } | Record<string, never>;

/** Takes care that each press of a button is answered in time, however long its chat's queue is. */
export interface ButtonPresses {
  /** One has come: when nobody has answered it within two seconds, it is answered without a notice. */
  arrived(queryId: string): void;
  /** @returns false when it was answered before, or too late for Telegram: then this answer was not shown */
  answer(queryId: string, answer: PressAnswer): Promise<boolean>;
}

export function createButtonPresses(api: Api, clock: Clock): ButtonPresses {
  /** Those without an answer. */
  const open = new Map<string, AbortController>();

  async function answer(queryId: string, words: PressAnswer): Promise<boolean> {
    const late = open.get(queryId);
    if (!late) return false;
    open.delete(queryId);
    late.abort();
    try {
      return await api.answerCallbackQuery(queryId, words);
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
