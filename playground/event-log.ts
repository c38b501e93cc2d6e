import type { MemberStatus, Message } from './bot-api.ts';
import type { Draft } from './draft-store.ts';
import type { ModelChoice } from './page-hooks.ts';

/** Events kept for a page that comes back; for a while twice as many. */
const KEPT_EVENTS = 500;
const HEARTBEAT_MS = 15_000;

/** What the page is told, by the name of the event. */
interface PageEvents {
  message: { chatId: number; message: Message };
  edited: { chatId: number; message: Message };
  deleted: { chatId: number; messageId: number };
  toast: { chatId: number; queryId: string; text: string; alert: boolean };
  answered: { chatId: number; queryId: string };
  /** Shown until another one or a message of the bot comes, or its time is over. */
  draft: { chatId: number; draft: Draft };
  typing: { chatId: number; threadId?: number; action: string };
  commands: Record<string, never>;
  clock: { now: number };
  model: { model: ModelChoice };
  blocked: { chatId: number; blocked: boolean };
  /** Someone came, went or changed rank in a group, or the group is new. */
  members: { chatId: number; botStatus: MemberStatus };
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

/** The content never changes once it is published. */
interface KeptEvent {
  readonly seq: number;
  readonly name: string;
  readonly content: object;
}

interface Watcher {
  send(text: string): void;
  end(): void;
}

/** An empty log; numbers start at 1. */
export function createEventLog(): EventLog {
  const watchers = new Set<Watcher>();
  let kept: KeptEvent[] = [];
  let seq = 0;

  return {
    publish: (name, content) => {
      const event = { seq: ++seq, name, content };
      kept.push(event);
      // Cut rarely, and written as text only for who reads it: a broadcast publishes a thousand a second.
      if (kept.length >= 2 * KEPT_EVENTS) kept = kept.slice(-KEPT_EVENTS);
      if (watchers.size === 0) return;
      const text = textOf(event);
      for (const watcher of watchers) watcher.send(text);
    },
    seq: () => seq,
    stream: (since) => {
      // A number from before a restart is ahead of this log: such a page has seen nothing of it.
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
