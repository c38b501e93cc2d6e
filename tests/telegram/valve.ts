import type { ReplyRateLimiter } from '../../src/telegram/reply-rate-limiter.ts';
import type { Call } from './start-bot.ts';

/** The way out of a bot, which can be shut for the messages to some chats. */
export interface Valve {
  readonly replyPace: ReplyRateLimiter;
  /** What has left, and what waits to leave, oldest first. */
  readonly left: readonly Call[];
  readonly waiting: readonly Call[];
  /** @param isHeld which messages and edits wait until `open` */
  shut(isHeld: (chatId: number) => boolean): void;
  open(): void;
}

const COUNTED = /^(sendMessage|editMessageText)$/;
const TO_PEOPLE = /^(sendMessage|editMessageText|answerCallbackQuery)$/;

/** @param beyond what is behind it: Telegram, or nothing that could take time */
export function createValve(beyond: 'telegram' | 'nothing' = 'telegram'): Valve {
  const left: Call[] = [];
  const waiting: Call[] = [];
  let isHeld: (chatId: number) => boolean = () => false;
  let open: () => void = () => undefined;
  let opened = Promise.resolve();
  return {
    left,
    waiting,
    shut(held) {
      isHeld = held;
      opened = new Promise((resolve) => {
        open = resolve;
      });
    },
    open() {
      isHeld = () => false;
      open();
    },
    replyPace: {
      async transformer(call, method, payload, signal) {
        const one = { method, payload: payload as unknown as Call['payload'] };
        if (COUNTED.test(method) && isHeld(Number(one.payload['chat_id']))) {
          waiting.push(one);
          await opened;
          waiting.splice(waiting.indexOf(one), 1);
        }
        left.push(one);
        if (beyond === 'nothing' && TO_PEOPLE.test(method)) return { ok: true, result: true as never };
        return call(method, payload, signal);
      },
      noteIncoming: () => undefined,
    },
  };
}
