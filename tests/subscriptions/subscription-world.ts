import { beforeEach } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { AliasEntry } from '../../src/domain/entity.ts';
import { type ActiveSubscriber, isActive } from '../../src/domain/subscriber.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { createSubscriptions, type Subscriptions } from '../../src/subscriptions/subscriptions.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { NOW, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

export const ANNA = 1001;

/** The use cases over a real database and catalog, at whatever instant a test says. */
export interface SubscriptionWorld {
  readonly storage: Storage;
  readonly catalog: Catalog;
  readonly subscriptions: Subscriptions;
  readonly clock: { at: number };
  /** How often something may have been owed at once. */
  owed(): number;
  /** Says which names are one. */
  alias(...aliases: AliasEntry[]): Promise<void>;
  /** A subscriber that gets digests. */
  active(change?: Parameters<typeof newSubscriber>[1]): Promise<ActiveSubscriber>;
}

/** Gives each test of the surrounding block a world of its own; its archive names 英伟达 and 台积电. */
export function useSubscriptions(): SubscriptionWorld {
  const home = useStorage(createSqliteHome);
  let room: { catalog: Catalog; subscriptions: Subscriptions; owed: number };
  const clock = { at: NOW, now: () => clock.at };
  const episodes = ['英伟达', '台积电'].map((name) =>
    anEpisode(name, { listings: [{ kind: 'company', name }], body: `这里写到${name}。` }),
  );

  beforeEach(async () => {
    clock.at = NOW;
    const catalog = createMemoryCatalog();
    await catalog.replaceInSlices(episodes, []);
    const { subscribers } = home.storage;
    const defaults = { time: '08:00', zone: 'Asia/Shanghai' };
    const onOwed = () => {
      room.owed += 1;
    };
    const subscriptions = createSubscriptions({ subscribers, catalog, clock, defaults, onOwed });
    room = { catalog, subscriptions, owed: 0 };
  });

  return {
    get storage() {
      return home.storage;
    },
    get catalog() {
      return room.catalog;
    },
    get subscriptions() {
      return room.subscriptions;
    },
    clock,
    owed: () => room.owed,
    alias: (...aliases) => room.catalog.replaceInSlices(episodes, aliases),
    async active(change = {}) {
      const subscriber = await home.storage.subscribers.add(newSubscriber(ANNA, change));
      if (!isActive(subscriber)) throw new Error('a test wants one that gets digests');
      return subscriber;
    },
  };
}

/** An instant, as people write it in UTC. */
export const at = (text: string): number => Date.parse(`${text}Z`);
