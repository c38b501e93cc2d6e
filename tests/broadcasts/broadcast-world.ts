import { adoptEditions } from '../../src/broadcasts/adopt-editions.ts';
import {
  type BroadcastDependencies,
  type Broadcasts,
  createBroadcasts,
} from '../../src/broadcasts/broadcasts.ts';
import type { Instant } from '../../src/domain/clock.ts';
import type { OutgoingMessage } from '../../src/domain/message.ts';
import type { Subscriber } from '../../src/domain/subscriber.ts';
import type { Storage } from '../../src/storage/stores.ts';
import {
  edition,
  episode,
  LEASE,
  message,
  NOW,
  newSubscriber,
  useStorage,
} from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

export const ADMIN = { chatId: 9, language: 'en' } as const;
/** The message that shows the progress. */
export const PLACE = 5;
export const WORDS = [message('一句话')];

/** Broadcasts over a real database, at whatever instant a test says. */
export interface BroadcastWorld {
  readonly storage: Storage;
  readonly broadcasts: Broadcasts;
  /** What was put in the place of the progress message, oldest first. */
  readonly shown: readonly OutgoingMessage[];
  readonly failures: readonly unknown[];
  /** Answers to the progress message still to come: an error is thrown, undefined shows the message. */
  readonly progressScript: (Error | undefined)[];
  /** As the app that starts again on the same database. */
  restart(change?: Partial<BroadcastDependencies>): Promise<void>;
  addSubscribers(count: number, change?: Partial<Subscriber>): Promise<void>;
  passTo(at: Instant): void;
  /** Plans those words and starts them. */
  send(messages?: readonly OutgoingMessage[]): Promise<number>;
  /** Sends all that may go now, at most so many; gives the chats. */
  deliver(limit?: number): Promise<number[]>;
  /** The tick's part: writes the instant editions of one episode to those who stand before it. */
  writeInstant(episodeId: string): Promise<void>;
  lastShown(): OutgoingMessage;
}

/** Gives each test of the surrounding block a world of its own. */
export function useBroadcasts(options: Partial<BroadcastDependencies> = {}): BroadcastWorld {
  const home = useStorage(createSqliteHome);
  const clock = { at: NOW, now: () => clock.at, sleep: () => Promise.resolve() };
  let owner: Storage | undefined;
  let broadcasts: Broadcasts;
  let shown: OutgoingMessage[] = [];
  let failures: unknown[] = [];
  let script: (Error | undefined)[] = [];

  function open(change: Partial<BroadcastDependencies> = {}): void {
    owner = home.storage;
    broadcasts = createBroadcasts({
      store: home.storage.broadcasts,
      progressMessage: {
        async show(chatId, messageId, one) {
          if (chatId !== ADMIN.chatId || messageId !== PLACE) throw new Error('shown in a strange place');
          const failure = script.shift();
          if (failure) throw failure;
          shown.push(one);
        },
      },
      clock,
      rate: 28,
      paidRate: undefined,
      titleOf: (id) => `Title of ${id}`,
      async publish(episodeId) {
        await home.storage.episodes.save([episode(episodeId, clock.at)]);
        return true;
      },
      onWaiting: () => undefined,
      onFailure: (_, error) => void failures.push(error),
      ...options,
      ...change,
    });
  }

  /** A test that has a new storage has a new world. */
  function current(): Storage {
    if (owner === home.storage) return owner;
    clock.at = NOW;
    shown = [];
    failures = [];
    script = [];
    open();
    return home.storage;
  }

  return {
    get storage() {
      return current();
    },
    get broadcasts() {
      current();
      return broadcasts;
    },
    get shown() {
      return shown;
    },
    get failures() {
      return failures;
    },
    get progressScript() {
      current();
      return script;
    },
    async restart(change) {
      await home.reopen();
      open(change);
    },
    async addSubscribers(count, change = {}) {
      const { subscribers } = current();
      const first = (change.mode === 'instant' ? 10_000 : 0) + 1;
      for (let chat = first; chat < first + count; chat += 1) {
        await subscribers.add(newSubscriber(chat, { sinceAt: NOW - 1, ...change }));
      }
    },
    passTo(at) {
      clock.at = at;
    },
    async send(messages = WORDS) {
      current();
      const { id } = await broadcasts.planText(messages, ADMIN);
      if (!(await broadcasts.start(id, 'free', PLACE))) throw new Error('not started');
      return id;
    },
    async deliver(limit = 1_000) {
      const { ledger } = current();
      const sent: number[] = [];
      for (;;) {
        const claimed = await ledger.claim(clock.at, Math.min(limit - sent.length, 50), LEASE);
        if (claimed.length === 0) return sent;
        for (const { id, chatId } of claimed) {
          await ledger.markSent(id, id, clock.at);
          sent.push(chatId);
        }
      }
    },
    async writeInstant(episodeId) {
      const { subscribers, editions, broadcasts: store } = current();
      const behind = await subscribers.behind(clock.at + 1, clock.at, 1_000);
      await adoptEditions(editions, store).writeAll(
        behind.map(({ id, chatId, sinceAt }) => ({
          step: { id, from: { sinceAt, nextDueAt: undefined }, sinceAt: clock.at, nextDueAt: undefined },
          edition: edition(`instant:${id}:${clock.at}`, chatId, {
            kind: 'instant',
            subscriberId: id,
            episodeIds: [episodeId],
            dueAt: clock.at,
          }),
        })),
      );
    },
    lastShown() {
      const last = shown.at(-1);
      if (!last) throw new Error('nothing was shown');
      return last;
    },
  };
}
