import type { Update, UserFromGetMe } from 'grammy/types';
import type { ButtonPresses } from './button-presses.ts';
import type { ChatQueues, RunInOrder } from './chat-queues.ts';
import { createInlineTurns } from './inline-turns.ts';
import { addressOf, type UpdateAddress } from './update-address.ts';

/** Telegram allows this many messages a minute in one group, so no update waits longer than a minute behind its own chat. */
const MOST_WAITING = 20;

/** An admitted update. */
export interface Admitted {
  /** Runs work at the update's place in its chat's queue. */
  readonly runInOrder: RunInOrder;
  /** Whether the update is stored. Messages that people in a group write to each other are not, nor are inline queries. */
  readonly isKept: boolean;
}

/** Decides which updates are admitted, so that no chat takes more than its share of the bot. */
export interface Admission {
  /** Undefined when the update is refused because its chat's queue is full. The caller then has nothing left to do for it. */
  admit(update: Update): Admitted | undefined;
  /** For an update that was admitted before. */
  readmit(update: Update): Admitted;
}

export interface AdmissionOptions {
  readonly queues: ChatQueues;
  readonly presses: ButtonPresses;
  /** The bot's own user, available once it is initialised. */
  readonly me: () => UserFromGetMe;
  /** Called for each refused update; `first`: the first since its chat's queue was last empty. */
  readonly onRefused: (update: Update, occasion: 'first' | 'further') => void;
}

export function createAdmission({ queues, presses, me, onRefused }: AdmissionOptions): Admission {
  const inlineTurns = createInlineTurns();

  function findAddress(update: Update): UpdateAddress {
    try {
      return addressOf(update, me());
    } catch {
      // An unreadable update must not block the others of its batch: its handling fails, and that is logged.
      return { chatIds: [], kind: 'request', queryId: undefined };
    }
  }

  function readmit(update: Update): Admitted {
    const { chatIds, kind, queryId } = findAddress(update);
    const [personId] = chatIds;
    if (kind === 'inline' && personId !== undefined)
      return { runInOrder: inlineTurns.enter(personId), isKept: false };
    if (queryId !== undefined) presses.arrived(queryId);
    return { runInOrder: queues.enter(chatIds), isKept: kind !== 'chatter' };
  }

  return {
    readmit,
    admit(update) {
      const { chatIds, kind, queryId } = findAddress(update);
      const [chatId] = chatIds;
      const isFull = chatId !== undefined && queues.length(chatId) >= MOST_WAITING;
      if (kind !== 'request' || !isFull) return readmit(update);
      if (queryId !== undefined) presses.arrived(queryId);
      onRefused(update, queues.overflow(chatId) ? 'first' : 'further');
      return undefined;
    },
  };
}
