import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { type Corrections, createCorrections } from '../../src/digests/corrections.ts';
import { createDigests, type Digests } from '../../src/digests/digests.ts';
import type { Instant } from '../../src/domain/clock.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { OutgoingMessage } from '../../src/domain/message.ts';
import type { Approval, Storage } from '../../src/storage/stores.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { deliveryCounts, HOUR, NOW, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

/** What became of one send. */
interface Sent {
  readonly chatId: number;
  readonly edits: number | undefined;
  readonly message: OutgoingMessage;
}

/** An episode of the archive, and the admin's word on it. */
interface Filed {
  readonly episode: Episode;
  readonly approval: Approval;
  readonly publishedAt: Instant;
  readonly isThere: boolean;
}

interface Room {
  readonly catalog: Catalog;
  readonly digests: Digests;
  corrections: Corrections;
  readonly files: Map<string, Filed>;
  /** By chat, then by message id. */
  readonly screens: Map<number, Map<number, OutgoingMessage>>;
}

/** Digests and corrections over a real database and catalog, and chats that show what was sent and edited. */
export function useCorrections() {
  const home = useStorage(createSqliteHome);
  const rooms = new WeakMap<Storage, Room>();
  const clock = { at: NOW, now: () => clock.at, sleep: () => Promise.resolve() };
  let lastMessageId = 100;

  function room(): Room {
    const { storage } = home;
    const known = rooms.get(storage);
    if (known) return known;
    clock.at = NOW;
    const catalog = createMemoryCatalog();
    const fresh: Room = {
      catalog,
      digests: createDigests({
        ...storage,
        catalog,
        clock,
        onFailure: (_, error) => {
          throw error;
        },
      }),
      corrections: createCorrections({ ...storage, catalog, clock }),
      files: new Map(),
      screens: new Map(),
    };
    rooms.set(storage, fresh);
    return fresh;
  }

  async function file(filed: Filed): Promise<void> {
    const { catalog, files } = room();
    const { episode, approval, publishedAt } = filed;
    files.set(episode.id, filed);
    const isLive = (one: Filed): boolean => one.isThere && one.approval !== 'withheld';
    await catalog.replaceInSlices(
      [...files.values()].filter(isLive).map((one) => one.episode),
      [],
    );
    const { id, path, hash, title, date } = episode;
    const live = isLive(filed);
    await home.storage.episodes.save([
      { id, identity: `id:${id}`, path, hash, title, date, approval, live, publishedAt },
    ]);
  }

  async function refile(id: string, change: Partial<Filed>): Promise<void> {
    const known = room().files.get(id);
    if (!known) throw new Error(`no episode ${id}`);
    await file({ ...known, ...change });
  }

  function arrive({ chatId, edits, message }: Delivery): number {
    const { screens } = room();
    const screen = screens.get(chatId) ?? new Map<number, OutgoingMessage>();
    screens.set(chatId, screen);
    if (edits !== undefined && !screen.has(edits)) throw new Error(`chat ${chatId} has no message ${edits}`);
    lastMessageId += 1;
    const id = edits ?? lastMessageId;
    screen.set(id, message);
    return id;
  }

  return {
    get storage() {
      return home.storage;
    },
    clock,
    /** Saves an episode's file, as published now when it is new. */
    async save(id: string, change: Parameters<typeof anEpisode>[1] = {}): Promise<void> {
      const text = { summary: `摘要 ${id}。`, ...change };
      const episode = anEpisode(id, { hash: `hash of ${JSON.stringify([id, text])}`, ...text });
      const known = room().files.get(id);
      const publishedAt = known?.publishedAt ?? clock.at + room().files.size;
      await file({ approval: 'none', publishedAt, isThere: true, ...known, episode });
    },
    withhold: (id: string) => refile(id, { approval: 'withheld' }),
    approve: (id: string) => refile(id, { approval: 'approved' }),
    removeFile: (id: string) => refile(id, { isThere: false }),
    putBack: (id: string) => refile(id, { isThere: true }),
    /** Subscribers who get everything at once. */
    async subscribe(...chatIds: number[]): Promise<void> {
      room();
      for (const chatId of chatIds) {
        await home.storage.subscribers.add(
          newSubscriber(chatId, { mode: 'instant', nextDueAt: undefined, sinceAt: clock.at - HOUR }),
        );
      }
    },
    /** Follows a company, which comes first from then on. */
    async follow(chatId: number, name: string): Promise<void> {
      const { subscribers } = home.storage;
      const { id = 0 } = (await subscribers.find(chatId)) ?? {};
      await subscribers.follow(id, { kind: 'company', name }, clock.at);
      await subscribers.update(id, { focus: 'first' });
    },
    /** Sends a digest as an earlier version worded it: newest first, without reasons. */
    async sendAs(chatId: number, episodeId: string, text: string): Promise<void> {
      const { subscribers, editions } = home.storage;
      const { id: subscriberId = 0 } = (await subscribers.find(chatId)) ?? {};
      const frame = {
        date: '2026-03-01',
        language: 'zh-Hans',
        script: 'as-written',
        detail: 'full',
        picked: [],
        hasRating: false,
      } as const;
      const plan = {
        subscriberId,
        chatId,
        dueAt: clock.at,
        expiresAt: clock.at + HOUR,
        state: 'owed',
      } as const;
      const messages = [{ text, entities: [], buttons: [] }];
      const edition = {
        ...plan,
        key: `older:${chatId}`,
        kind: 'instant',
        episodeIds: [episodeId],
        messages,
        frame,
      } as const;
      await editions.write(edition, { id: subscriberId, sinceAt: clock.at });
      await this.deliver();
    },
    /** Writes what is owed, then corrects; gives how many digests were corrected. */
    async tick(): Promise<number> {
      await room().digests.tick();
      return room().corrections.tick();
    },
    /** A little later, when every chat has rested, sends at most so many of what may go, one after the other. */
    async deliver(most = Number.POSITIVE_INFINITY): Promise<Sent[]> {
      clock.at += 5_000;
      const sent: Sent[] = [];
      while (sent.length < most) {
        const limit = Math.min(most - sent.length, 50);
        const claimed = await home.storage.ledger.claim(clock.at, limit, 90_000);
        if (claimed.length === 0) return sent;
        for (const delivery of claimed) {
          const { id, chatId, edits, message } = delivery;
          await home.storage.ledger.markSent(id, arrive(delivery), clock.at);
          sent.push({ chatId, edits, message });
        }
      }
      return sent;
    },
    /** What a chat shows, oldest first. */
    screen: (chatId: number): string[] =>
      [...(room().screens.get(chatId)?.values() ?? [])].map(({ text }) => text),
    /** What waits and what has become of the rest. */
    counts: () => deliveryCounts(home.storage),
    /** A tick that a kill ends after so many transactions; what corrections keep in memory is lost with it. */
    async tickKilledAfter(transactions: number): Promise<void> {
      const { corrections: store } = home.storage;
      const { catalog } = room();
      let left = transactions;
      const live = (): void => {
        if (left === 0) throw new Error('killed');
        left -= 1;
      };
      const doomed = createCorrections({
        corrections: {
          ...store,
          async apply(corrections, now) {
            live();
            return store.apply(corrections, now);
          },
          async settle(episodeId, shown) {
            live();
            return store.settle(episodeId, shown);
          },
        },
        catalog,
        clock,
      });
      await doomed.tick().catch((error: Error) => {
        if (error.message !== 'killed') throw error;
      });
    },
    /** A restart: what corrections keep in memory is lost. */
    restart(): void {
      const { catalog } = room();
      room().corrections = createCorrections({ ...home.storage, catalog, clock });
    },
  };
}
