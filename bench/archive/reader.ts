import { setTimeout as pause } from 'node:timers/promises';
import type { BotProcess } from './bot-process.ts';
import { type PageEvent, readEvents } from './read-events.ts';

/** What came back. */
export interface Answer {
  /** From the word that was sent to the first message of the answer. */
  readonly ms: number;
  readonly text: string;
}

/** A person in the playground, who writes to the bot over HTTP and sees its answers, as the chat page does. */
export interface Reader {
  /** Resolves when the answer has come whole. @throws when none comes */
  ask(text: string, withinMs?: number): Promise<Answer>;
  close(): void;
}

interface Heard {
  readonly text: string;
  readonly at: number;
}

const READER = 1001;
/** An answer of several messages is whole when no further one came for so long. The bot answers a person without a pause. */
const QUIET_MS = 12;
const PATIENCE_MS = 60_000;
const KNOCK_EVERY_MS = 10;
/** A bot that is not to be reached for so long never will be. */
const MOST_KNOCKING_MS = 2 * 3_600_000;

/** Knocks until the playground is open, and watches what happens in it. @throws when the bot ends */
export async function meetReader(bot: BotProcess): Promise<Reader> {
  const leaving = new AbortController();
  const events = await knock(bot, leaving.signal);
  const messages: Heard[] = [];
  let wake: () => void = () => undefined;
  const watching = readEvents(events, (event) => {
    const text = textFromBot(event);
    if (text === undefined) return;
    messages.push({ text, at: performance.now() });
    wake();
  });
  // Closed by us, or the bot is gone: then the next question fails by itself.
  watching.catch(() => undefined);

  /** Resolves with the next message, or when nothing came for so long. */
  const somethingNew = async (forMs: number): Promise<void> => {
    const over = new AbortController();
    const heard = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const waited = pause(forMs, undefined, { signal: over.signal }).catch(() => undefined);
    await Promise.race([heard, waited]);
    over.abort();
  };

  return {
    async ask(text, withinMs = PATIENCE_MS) {
      messages.length = 0;
      const askedAt = performance.now();
      await say(bot, text);
      while (messages.length === 0 && performance.now() - askedAt < withinMs) {
        bot.checkAlive();
        await somethingNew(Math.min(withinMs, 1_000));
      }
      const [first] = messages;
      if (!first) throw new Error(`no answer to ${text} within ${withinMs} ms`);
      for (let known = 0; known < messages.length; ) {
        known = messages.length;
        await somethingNew(QUIET_MS);
      }
      return { ms: first.at - askedAt, text: messages.map((each) => each.text).join('\n') };
    },
    close: () => leaving.abort(),
  };
}

/** The stream of events, once there is one. */
async function knock(bot: BotProcess, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  while (performance.now() - bot.startedAt < MOST_KNOCKING_MS) {
    bot.checkAlive();
    const response = await fetch(`${bot.url}/playground/events`, { signal }).catch(() => undefined);
    if (response?.ok && response.body) return response.body;
    await response?.body?.cancel();
    await pause(KNOCK_EVERY_MS);
  }
  throw new Error('the bot cannot be reached');
}

async function say(bot: BotProcess, text: string): Promise<void> {
  const response = await fetch(`${bot.url}/playground/chats/${READER}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`the playground does not take ${text}: ${answer}`);
}

/** Only what the bot says to this person counts. */
function textFromBot({ name, content }: PageEvent): string | undefined {
  if (name !== 'message' || content.chatId !== READER) return undefined;
  return content.message?.from?.is_bot ? content.message.text : undefined;
}
