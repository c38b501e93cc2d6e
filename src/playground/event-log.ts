import type { Message } from './bot-api.ts';

/** Events kept for a page that comes back. */
const KEPT_EVENTS = 2_000;
const HEARTBEAT_MS = 15_000;

/** What the page is told, by the name of the event. */
interface PageEvents {
  message: { chatId: number; message: Message };
  edited: { chatId: number; message: Message };
  deleted: { chatId: number; messageId: number };
  toast: { chatId: number; queryId: string; text: string; alert: boolean };
  answered: { chatId: number; queryId: string };
  typing: { chatId: number; action: string };
  commands: Record<string, never>;
  clock: { now: number };
  blocked: { chatId: number; blocked: boolean };
}

/** Everything that happened, for the pages that watch. */
export interface EventLog {
  publish<Name extends keyof PageEvents>(name: Name, content: PageEvents[Name]): void;
  /** The number of the last event. */
  seq(): number;
  /** A text/event-stream of the kept events after `since` and all that follow; ends when the reader goes or on close. */
  stream(since: number): ReadableStream<Uint8Array>;
  close(): void;
}

interface Watcher {
  send(text: string): void;
  end(): void;
}

/** An empty log; numbers start at 1. */
export function createEventLog(): EventLog {
  const watchers = new Set<Watcher>();
  let kept: { readonly seq: number; readonly text: string }[] = [];
  let seq = 0;

  return {
    publish: (name, content) => {
      seq++;
      const text = `id: ${seq}\nevent: ${name}\ndata: ${JSON.stringify(content)}\n\n`;
      kept = [...kept.slice(1 - KEPT_EVENTS), { seq, text }];
      for (const watcher of watchers) watcher.send(text);
    },
    seq: () => seq,
    stream: (since) => {
      // A number from before a restart is ahead of this log: such a page has seen nothing of it.
      const after = since > seq ? 0 : since;
      const missed = kept.filter((event) => event.seq > after).map((event) => event.text);
      return createEventStream(watchers, missed);
    },
    close: () => {
      for (const watcher of [...watchers]) watcher.end();
    },
  };
}

/** A stream that joins the watchers while someone reads it. */
function createEventStream(watchers: Set<Watcher>, missed: readonly string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let leave = () => {};
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
      heartbeat.unref();
      const end = () => {
        leave();
        controller.close();
      };
      const watcher: Watcher = { send, end };
      leave = () => {
        clearInterval(heartbeat);
        watchers.delete(watcher);
      };
      watchers.add(watcher);
      send(['retry: 1000\n\n', ...missed].join(''));
    },
    cancel: () => leave(),
  });
}
