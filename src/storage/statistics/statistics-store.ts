import type { Instant } from '../../domain/clock.ts';
import type { EditionKind } from '../../domain/delivery.ts';
import type { ReadAtOnce } from '../home.ts';
import type { EditionTotals, StatisticsStore, UnbalancedEdition } from '../stores.ts';
import type { Db } from '../tables.ts';
import { countOpen, countSubscribers, countWaiting } from './counts.ts';
import {
  countPage,
  type EditionPosition,
  findDeaths,
  findPageEnd,
  findUnbalanced,
  type Page,
} from './page.ts';

const NEVER: Instant = Number.MAX_SAFE_INTEGER;
/** Most reported at once: one is a fault to investigate, hundreds are the same fault. */
const MOST_UNBALANCED = 10;

/**
 * Counts what the ledger holds, page by page. Each edition is counted with its deliveries in one statement: its sum holds whatever
 * is written meanwhile, and so does the sum of all. In SQLite there may be writes between two pages; in PostgreSQL all pages are
 * read from one snapshot.
 */
export function createStatisticsStore(db: Db, { pageSize, snapshot }: ReadAtOnce): StatisticsStore {
  const forPages = (sinceAt: Instant, beforeAt: Instant, visit: (view: Db, page: Page) => Promise<void>) =>
    snapshot(async (view) => {
      // Ids start at 1: id 0 sorts before all editions due at that instant.
      const end: EditionPosition = { dueAt: beforeAt, id: 0 };
      let after: EditionPosition = { dueAt: sinceAt, id: 0 };
      while (after !== end) {
        const upTo: EditionPosition = (await findPageEnd(view, { after, upTo: end }, pageSize)) ?? end;
        await visit(view, { after, upTo });
        after = upTo;
      }
    });

  return {
    async editions(sinceAt, beforeAt = NEVER) {
      const totals = new Map<EditionKind, EditionTotals>();
      await forPages(sinceAt, beforeAt, async (view, page) => {
        for (const more of await countPage(view, page)) {
          const known = totals.get(more.kind);
          totals.set(more.kind, known ? addTotals(known, more) : more);
        }
      });
      return [...totals.values()];
    },
    async unbalanced(sinceAt) {
      const found: UnbalancedEdition[] = [];
      await forPages(sinceAt, NEVER, async (view, page) => {
        if (found.length < MOST_UNBALANCED)
          found.push(...(await findUnbalanced(view, page, MOST_UNBALANCED)));
      });
      return found.slice(0, MOST_UNBALANCED);
    },
    async deaths(sinceAt, limit) {
      const deaths = new Map<string, { readonly count: number; readonly lastAt: Instant }>();
      await forPages(sinceAt, NEVER, async (view, page) => {
        for (const { reason, count, lastAt } of await findDeaths(view, page)) {
          const known = deaths.get(reason) ?? { count: 0, lastAt };
          deaths.set(reason, { count: known.count + count, lastAt: Math.max(known.lastAt, lastAt) });
        }
      });
      const latestFirst = [...deaths].toSorted(([, one], [, other]) => other.lastAt - one.lastAt);
      return latestFirst.slice(0, limit).map(([reason, { count }]) => ({ reason, count }));
    },
    waiting: (now) => countWaiting(db, now),
    async owed(sinceAt) {
      const open = await countOpen(db, sinceAt, pageSize);
      const { editions } = await db
        .selectFrom('editions')
        .select((eb) => eb.fn.countAll<number>().as('editions'))
        .where('due_at', '>=', sinceAt)
        .executeTakeFirstOrThrow();
      return { editions, settled: editions - open };
    },
    subscribers: () => countSubscribers(db, pageSize),
  };
}

function addTotals(one: EditionTotals, other: EditionTotals): EditionTotals {
  return {
    kind: one.kind,
    editions: one.editions + other.editions,
    unbalanced: one.unbalanced + other.unbalanced,
    owed: one.owed + other.owed,
    sent: one.sent + other.sent,
    uncertain: one.uncertain + other.uncertain,
    dead: one.dead + other.dead,
    expired: one.expired + other.expired,
    waiting: one.waiting + other.waiting,
    repeating: one.repeating + other.repeating,
    sending: one.sending + other.sending,
    doubted: one.doubted + other.doubted,
  };
}
