import { onTestFinished } from 'vitest';
import { withTimeout } from '../../src/kernel/timeout.ts';
import type { Message, World } from './bot-world.ts';

/** The presses of a world's people, with what Telegram tells their clients of them. */
export interface Presses {
  /** Presses a button with that data and waits until the bot answered; gives the notice at the top of the chat, if any. */
  press(chatId: number, messageId: number, data: string): Promise<string | undefined>;
  /** Presses the button whose label holds that text, under the newest message that has one. */
  pressLabel(chatId: number, label: string): Promise<string | undefined>;
}

/** Listens to the playground's events, as its page does. */
export async function watchPresses(world: World): Promise<Presses> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const { body } = await fetch(`${world.app.url}/playground/events`, { signal: leaving.signal });
  if (!body) throw new Error('no events');
  const answered = new Set<string>();
  /** Who waits for the answer to a press. */
  const waiting = new Map<string, () => void>();
  const toasts = new Map<string, string>();
  const listen = async () => {
    let rest = '';
    for await (const text of body.pipeThrough(new TextDecoderStream())) {
      const events = `${rest}${text}`.split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const name = /^event: (\w+)$/m.exec(event)?.[1];
        const content = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '{}');
        if (name === 'toast') toasts.set(content.queryId, content.text);
        if (name !== 'answered') continue;
        answered.add(content.queryId);
        waiting.get(content.queryId)?.();
      }
    }
  };
  listen().catch(() => undefined);

  async function press(chatId: number, messageId: number, data: string): Promise<string | undefined> {
    const id = world.playground.press(chatId, messageId, data);
    const answer = new Promise<void>((resolve) => {
      if (answered.has(id)) resolve();
      else waiting.set(id, resolve);
    });
    await withTimeout(answer, 15_000, { message: `no answer to a press of ${data}` });
    return toasts.get(id);
  }

  return {
    press,
    pressLabel(chatId, label) {
      for (const message of world.heard(chatId).toReversed()) {
        const found = callbacksOf(message).find(({ text }) => text.includes(label));
        if (found) return press(chatId, message.message_id, found.data);
      }
      throw new Error(`no button holds ${label}`);
    },
  };
}

/** The buttons of a message that come back to the bot. */
export function callbacksOf(message: Message | undefined): { text: string; data: string }[] {
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.flatMap((one) =>
    'callback_data' in one && one.callback_data ? [{ text: one.text, data: one.callback_data }] : [],
  );
}

/** The labels of every button of a message. */
export function labelsOf(message: Message | undefined): string[] {
  return message?.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
}
