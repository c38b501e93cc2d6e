import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { createDigests, type Digests } from '../../src/digests/digests.ts';
import type { Instant } from '../../src/domain/clock.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { OutgoingMessage } from '../../src/domain/message.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { episode as recordOf, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

/** A message of an edition, and the chat that gets it. */
export interface Mail {
  readonly chatId: number;
  readonly message: OutgoingMessage;
}

/** Digests over a real database and catalog, at whatever instant a test says. */
export interface DigestWorld {
  readonly storage: Storage;
  readonly catalog: Catalog;
  /** Adds episodes to the archive as published at that instant. */
  publish(at: Instant, ...episodes: Episode[]): Promise<void>;
  /** Ticks at that instant; gives how many editions it wrote. */
  tickAt(at: Instant): Promise<number>;
  /** Whose editions could not be written, in order. */
  readonly failures: readonly number[];
  /** Delivers all that may go at that instant, as a sender would. */
  deliverAt(at: Instant): Promise<Mail[]>;
}

/** Gives each test of the surrounding block a world of its own. */
export function useDigests(): DigestWorld {
  const home = useStorage(createSqliteHome);
  const rooms = new WeakMap<Storage, { catalog: Catalog; digests: Digests; episodes: Episode[] }>();
  const failures: number[] = [];
  const clock = { at: 0, now: () => clock.at, sleep: () => Promise.resolve() };

  function room() {
    const { storage } = home;
    const catalog = createMemoryCatalog();
    const known = rooms.get(storage) ?? {
      catalog,
      digests: createDigests({
        ...storage,
        catalog,
        clock,
        botName: () => 'daily_show_bot',
        onFailure: (id) => failures.push(id),
      }),
      episodes: [],
    };
    rooms.set(storage, known);
    return known;
  }

  return {
    get storage() {
      return home.storage;
    },
    get catalog() {
      return room().catalog;
    },
    failures,
    async publish(at, ...added) {
      const { catalog, episodes } = room();
      episodes.push(...added);
      await catalog.replaceInSlices(episodes, []);
      await home.storage.episodes.save(added.map(({ id }) => recordOf(id, at)));
    },
    tickAt(at) {
      clock.at = at;
      return room().digests.tick();
    },
    async deliverAt(at) {
      const mail: Mail[] = [];
      for (;;) {
        const claimed = await home.storage.ledger.claim(at, 50, 90_000);
        if (claimed.length === 0) return mail;
        for (const { id, chatId, message } of claimed) {
          mail.push({ chatId, message });
          await home.storage.ledger.markSent(id, id, at);
        }
      }
    },
  };
}

/** An episode whose title tells its id and whose text is about that company. */
export function episodeAbout(id: string, company = '', day = '2026-01-20'): Episode {
  return anEpisode(id, {
    title: `关于 ${id}`,
    date: day,
    datedAt: Date.parse(day),
    summary: `摘要 ${id}`,
    listings: company ? [{ kind: 'company', name: company }] : [],
    body: `这里写到 ${company}。`,
  });
}
