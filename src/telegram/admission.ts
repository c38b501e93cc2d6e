import type { Update, UserFromGetMe } from 'grammy/types';
import type { ButtonPresses } from './button-presses.ts';
import type { ChatQueues, RunInOrder } from './chat-queues.ts';
import { addressOf, type UpdateAddress } from './update-address.ts';

/** As many answers as Telegram lets into one group in a minute: nobody waits longer behind their own chat. */
const MOST_WAITING = 20;

/** An update that was let in. */
export interface Admitted {
  /** Its place in the queue of its chat. */
  readonly turn: RunInOrder;
  /** Whether somebody would miss it: what people in a group say to each other is nothing to keep. */
  readonly isKept: boolean;
}

/** Decides which updates are let in, so that no chat takes more than its share of the bot. */
export interface Admission {
  /** Undefined for one that is refused: its chat has enough waiting. Then nothing is left to do for it. */
  admit(update: Update): Admitted | undefined;
  /** For one that was let in before. */
  readmit(update: Update): Admitted;
}

export interface AdmissionOptions {
  readonly turns: ChatQueues;
  readonly presses: ButtonPresses;
  /** The bot, once it is known. */
  readonly me: () => UserFromGetMe;
  /** Hears of each that is refused, and whether it is the first since its chat had nothing waiting. */
  readonly onRefused: (update: Update, occasion: 'first' | 'further') => void;
}

export function createAdmission({ turns, presses, me, onRefused }: AdmissionOptions): Admission {
  function findAddress(update: Update): UpdateAddress {
    try {
      return addressOf(update, me());
    } catch {
      // One that nobody can read must not keep back those that came with it: its handling fails, which is logged.
      return { chatIds: [], kind: 'request', queryId: undefined };
    }
  }

  function readmit(update: Update): Admitted {
    const { chatIds, kind, queryId } = findAddress(update);
    if (queryId !== undefined) presses.arrived(queryId);
    return { turn: turns.enter(chatIds), isKept: kind !== 'chatter' };
  }

  return {
    readmit,
    admit(update) {
      const { chatIds, kind, queryId } = findAddress(update);
      const [chatId] = chatIds;
      const isFull = chatId !== undefined && turns.length(chatId) >= MOST_WAITING;
      if (kind !== 'request' || !isFull) return readmit(update);
      if (queryId !== undefined) presses.arrived(queryId);
      onRefused(update, turns.overflow(chatId) ? 'first' : 'further');
      return undefined;
    },
  };
}
