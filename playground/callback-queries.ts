import { badRequest } from './bot-api-error.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** A press must be answered within this time; Telegram does not publish its own limit. */
const ANSWERABLE_MS = 60_000;

/** How many presses are remembered. */
const MOST_KEPT = 1_000;

/** Who pressed a button of which message. */
interface Press {
  readonly chatId: number;
  readonly personId: number;
  readonly messageId: number;
}

/** The button presses. */
export interface CallbackQueries {
  /** Records a press and returns its id. */
  open(press: Press): string;
  /** Settles a press and returns its chat. Throws a 400 BotApiError when it is unknown, answered or too old. */
  answer(id: string): number;
  /** The press of that id, answered or not, unless it is older than that many milliseconds. */
  recent(id: string, withinMs: number): Press | undefined;
}

export function createCallbackQueries(clock: PlaygroundClock): CallbackQueries {
  const presses = new Map<string, Press & { readonly at: number }>();
  const open = new Set<string>();
  let nextId = BigInt(clock.now()) * 1_000_000n;
  return {
    open: (press) => {
      const id = String(nextId++);
      presses.set(id, { ...press, at: clock.now() });
      open.add(id);
      const [oldest] = presses.keys();
      if (presses.size > MOST_KEPT && oldest !== undefined) presses.delete(oldest);
      return id;
    },
    answer: (id) => {
      const press = presses.get(id);
      const isOpen = open.delete(id);
      if (!press || !isOpen || clock.now() - press.at > ANSWERABLE_MS) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      return press.chatId;
    },
    recent: (id, withinMs) => {
      const press = presses.get(id);
      return press && clock.now() - press.at <= withinMs ? press : undefined;
    },
  };
}
