import type { MemberStatus, Message } from './bot-api.ts';
import type { Draft } from './draft-store.ts';
import type { ModelChoice } from './page-hooks.ts';

/** Events kept for a page that reconnects; temporarily up to twice as many. */
const KEPT_EVENTS = 500;
const HEARTBEAT_MS = 15_000;

/** The events sent to the page, by name. */
interface PageEvents {
  message: { chatId: number; message: Message };
  edited: { chatId: number; message: Message };
  deleted: { chatId: number; messageId: number };
  toast: { chatId: number; queryId: string; text: string; alert: boolean };
  answered: { chatId: number; queryId: string };
  /** Shown until another draft or a message of the bot replaces it, or it expires. */
  draft: { chatId: number; draft: Draft };
  typing: { chatId: number; threadId?: number; action: string };
  commands: Record<string, never>;
  clock: { now: number };
  model: { model: ModelChoice };
  blocked: { chatId: number; blocked: boolean };
  /** Someone joined, left or changed rank in a group, or the group is new. */
  members: { chatId: number; botStatus: MemberStatus };
}

/** The log of events for connected pages. */
export interface EventLog {
  publish<Name extends keyof PageEvents>(name: Name, content: PageEvents[Name]): void;
  /** The number of the last event. */
  seq(): number;
  /** A text/event-stream of the kept events after `since` and all later ones; ends when the reader disconnects or on close. */
  stream(since: number): ReadableStream<Uint8Array>;
  close(): void;
}

/** The content is immutable once published. */
interface KeptEvent {
  readonly seq: number;
  readonly name: string;
  readonly content: object;
}

interface Watcher {
  send(text: string): void;
  end(): void;
}

/** Numbers start at 1. */
export function createEventLog(): EventLog {
  const watchers = new Set<Watcher>();
  let kept: KeptEvent[] = [];
  let seq = 0;

  return {
    publish: (name, content) => {
      const event = { seq: ++seq, name, content };
      kept.push(event);
      // Trimmed rarely, and serialised only if someone is connected: a broadcast publishes a thousand events a second.
      if (kept.length >= 2 * KEPT_EVENTS) kept = kept.slice(-KEPT_EVENTS);
      if (watchers.size === 0) return;
      const text = textOf(event);
      for (const watcher of watchers) watcher.send(text);
    },
    seq: () => seq,
    stream: (since) => {
      // A number from before a restart may be ahead of this log: such a page has seen none of its events.
      const after = since > seq ? 0 : since;
      const missed = kept.filter((event) => event.seq > after).map(textOf);
      return createEventStream(watchers, missed);
    },
    close: () => {
      for (const watcher of [...watchers]) watcher.end();
    },
  };
}

function textOf({ seq, name, content }: KeptEvent): string {
  return `id: ${seq}\nevent: ${name}\ndata: ${JSON.stringify(content)}\n\n`;
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
