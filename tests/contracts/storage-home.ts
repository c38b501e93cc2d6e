import { afterEach, beforeEach } from 'vitest';
import type { Instant } from '../../src/domain/clock.ts';
import type { DeliveryStatus } from '../../src/domain/delivery.ts';
import type { OutgoingMessage } from '../../src/domain/message.ts';
import type { NewSubscriber } from '../../src/domain/subscriber.ts';
import { WEEKDAYS } from '../../src/domain/weekday.ts';
import type { Candidacy, EpisodeRecord, NewEdition, Role, Storage } from '../../src/storage/stores.ts';

/** One place where a storage lives: it can be opened, closed, and opened again. */
export interface StorageHome {
  open(): Promise<Storage>;
  /** Runs one statement there, past the storage. */
  query(statement: string): Promise<Record<string, unknown>[]>;
  remove(): Promise<void>;
}

/** The storage of the running test. */
export interface StorageUnderTest {
  readonly storage: Storage;
  /** As a restart does. */
  reopen(): Promise<Storage>;
  /** Runs one statement past the storage, while that is closed. */
  alter(statement: string): Promise<Record<string, unknown>[]>;
}

/** Gives each test of the surrounding block an empty storage of its own. */
export function useStorage(createHome: () => Promise<StorageHome>): StorageUnderTest {
  let home: StorageHome;
  let storage: Storage;
  beforeEach(async () => {
    home = await createHome();
    storage = await home.open();
  });
  afterEach(async () => {
    await storage.close();
    await home.remove();
  });
  return {
    get storage() {
      return storage;
    },
    async reopen() {
      await storage.close();
      storage = await home.open();
      return storage;
    },
    async alter(statement) {
      await storage.close();
      const rows = await home.query(statement);
      storage = await home.open();
      return rows;
    },
  };
}

export const NOW: Instant = Date.UTC(2026, 0, 21, 8);
export const HOUR = 3_600_000;
export const LEASE = 90_000;

export function episode(id: string, publishedAt?: Instant): EpisodeRecord {
  return {
    id,
    identity: `id:${id}`,
    path: `${id}.md`,
    hash: `hash of ${id}`,
    title: `标题 ${id}`,
    date: '2026-01-21',
    approval: 'none',
    live: publishedAt !== undefined,
    publishedAt,
  };
}

export function newSubscriber(chatId: number, change: Partial<NewSubscriber> = {}): NewSubscriber {
  return {
    chatId,
    chatType: 'private',
    language: 'zh-Hans',
    script: 'as-written',
    zone: 'Asia/Shanghai',
    times: ['08:00'],
    mode: 'daily',
    weekdays: WEEKDAYS,
    weeklyDay: 7,
    detail: 'full',
    focus: 'all',
    isSilent: false,
    state: 'active',
    nextDueAt: NOW,
    sinceAt: NOW - 24 * HOUR,
    ...change,
  };
}

export function message(text: string): OutgoingMessage {
  return {
    text,
    entities: [{ type: 'bold', offset: 0, length: 1 }],
    buttons: [[{ label: '打开', callback: 'e:1' }]],
  };
}

/** An edition of one message to one chat, due now. */
export function edition(key: string, chatId: number, change: Partial<NewEdition> = {}): NewEdition {
  return {
    key,
    kind: 'notice',
    chatId,
    dueAt: NOW,
    episodeIds: [],
    messages: [message(key)],
    expiresAt: NOW + 12 * HOUR,
    state: 'owed',
    ...change,
  };
}

/** The texts of what can be claimed now, in order. */
export async function claimTexts({ ledger }: Storage, now = NOW, limit = 25): Promise<string[]> {
  return (await ledger.claim(now, limit, LEASE)).map((delivery) => delivery.message.text);
}

/** How many deliveries have each status, as far as it can be told by what the bot itself counts. */
export async function deliveryCounts({ statistics }: Storage): Promise<Record<DeliveryStatus, number>> {
  const counts = { pending: 0, sending: 0, sent: 0, uncertain: 0, dead: 0, expired: 0 };
  for (const kind of await statistics.editions(0)) {
    counts.pending += kind.waiting - kind.repeating;
    counts.sending += kind.sending;
    counts.sent += kind.sent;
    counts.uncertain += kind.uncertain + kind.repeating;
    counts.dead += kind.dead;
    counts.expired += kind.expired;
  }
  return counts;
}

/** Campaigns for a role, and knows how that stands. */
export function campaignFor(
  { elections }: Pick<Storage, 'elections'>,
  role: Role,
  onChange: (status: 'elected' | 'deposed') => void = () => undefined,
): Candidacy & { isLeader(): boolean } {
  let isLeader = false;
  const candidacy = elections.campaign(role, (status) => {
    isLeader = status === 'elected';
    onChange(status);
  });
  return {
    isLeader: () => isLeader,
    async withdraw() {
      await candidacy.withdraw();
      isLeader = false;
    },
  };
}

/** Claims exactly one delivery. */
export async function claimOne({ ledger }: Storage, now = NOW) {
  const [delivery, ...others] = await ledger.claim(now, 1, LEASE);
  if (!delivery || others.length > 0) throw new Error('expected one delivery');
  return delivery;
}

/** What a subscriber is owed by the doors that the digests use: published in (sinceAt, untilAt] and held by no `owed` edition; ids, oldest first. */
export async function owedEpisodes(
  { episodes, editions }: Storage,
  subscriberId: number,
  sinceAt: Instant,
  untilAt: Instant,
): Promise<string[]> {
  const news = (await episodes.publishedAfter(sinceAt)).filter(({ publishedAt }) => publishedAt <= untilAt);
  const ids = news.map(({ id }) => id);
  const held = (await editions.held([subscriberId], ids)).get(subscriberId);
  return ids.filter((id) => !held?.has(id));
}
