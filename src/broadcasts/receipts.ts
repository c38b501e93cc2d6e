import type { Clock, Instant } from '../domain/clock.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import { type ReceiptFigures, renderReceipt, renderReceipts } from '../messages/receipt/receipt-view.ts';
import type {
  CorrectionStore,
  EditionStore,
  NewReceipt,
  Receipt,
  ReceiptCounts,
  ReceiptStore,
} from '../storage/stores.ts';
import type { ProgressMessage } from './progress-message.ts';

/** Telegram answers more frequent edits with long waits. */
const REFRESH_MS = 3_000;
/** The older a receipt, the less it changes: after an hour it is counted every minute, after a day every half an hour. */
const CHECKS_A_LIFE = 50;
/** While messages wait to be sent, it is counted at least as often. */
const MOVING_MS = 30_000;
/** What is settled changes by what people think of it; most of that comes at once. */
const SETTLED_LIFE_MS = 2 * DAY_MS;
/** The last who get an episode are those with a weekly digest. */
const LIFE_MS = 8 * DAY_MS;
/** A receipt that cannot be delivered for this long has lost its point. */
const NOTICE_LIFE_MS = DAY_MS;
/** Episodes of which one message tells; of more the newest. */
const MOST_TOGETHER = 20;
/** Editions counted in one query. */
const BATCH_SIZE = 500;

/** An episode, and since when subscribers can see it. */
type Published = Pick<Receipt, 'episodeId' | 'isLive' | 'publishedAt'>;

/** What the last check found. */
interface Shown {
  readonly at: Instant;
  /** What the message shows; '' when it is unknown. */
  readonly shown: string;
  readonly isMoving: boolean;
}
const NEVER: Shown = { at: Number.NEGATIVE_INFINITY, shown: '', isMoving: false };

/** Tells the admin who published an episode how it arrives, in one message that is edited; goes on after a restart. */
export interface Receipts {
  /** To be called once an admin has published the episode, or set an hour for it: the receipt comes when it is out. */
  begin(receipt: Omit<NewReceipt, 'begunAt'>): Promise<void>;
  /** The same for several that were published together: one message tells of all of them. */
  beginAll(episodeIds: readonly string[], receipt: Omit<NewReceipt, 'begunAt' | 'episodeId'>): Promise<void>;
  /** How an episode arrives now. */
  figuresOf(episodeId: string): Promise<ReceiptFigures | undefined>;
  /** Counts what is due, and edits what has changed. To be called every second, by one replica. */
  advance(): Promise<void>;
}

/** Dependencies of receipts. */
export interface ReceiptDependencies {
  readonly receipts: ReceiptStore;
  readonly corrections: Pick<CorrectionStore, 'holding'>;
  readonly editions: Pick<EditionStore, 'write'>;
  readonly progressMessage: ProgressMessage;
  readonly clock: Clock;
  /** Called when deliveries wait to be sent. */
  readonly onWaiting: () => void;
  /** Called when a receipt failed to advance; the next `advance` retries. Must not throw. */
  readonly onFailure: (episodeId: string, error: unknown) => void;
}

export function createReceipts({
  receipts: store,
  corrections,
  editions,
  progressMessage,
  clock,
  onWaiting,
  onFailure,
}: ReceiptDependencies): Receipts {
  const lastShown = new Map<string, Shown>();

  async function count(episodeId: string): Promise<ReceiptCounts> {
    let counts: ReceiptCounts = { owed: 0, sent: 0, waiting: 0, uncertain: 0, gone: 0 };
    for (let beforeId = Number.MAX_SAFE_INTEGER; ; ) {
      const held = await corrections.holding(episodeId, beforeId, BATCH_SIZE);
      counts = add(counts, await store.count(held.map(({ id }) => id)));
      const last = held.at(-1);
      if (!last || held.length < BATCH_SIZE) return counts;
      beforeId = last.id;
    }
  }

  function isDue(receipt: Receipt, now: Instant): boolean {
    const { at, isMoving } = lastShown.get(store.keyOf(receipt)) ?? NEVER;
    const pause = (now - (receipt.publishedAt ?? now)) / CHECKS_A_LIFE;
    // The clock may have been set back.
    return Math.abs(now - at) >= Math.max(REFRESH_MS, isMoving ? Math.min(pause, MOVING_MS) : pause);
  }

  async function figuresOf({ episodeId, isLive, publishedAt }: Published): Promise<ReceiptFigures> {
    const counts = await count(episodeId);
    const pending = isLive && publishedAt !== undefined ? await store.countPending(publishedAt) : 0;
    return { isLive, pending, ...counts, ...(await store.readings(episodeId)) };
  }

  /** @param together the receipts that one message tells of: mostly one */
  async function advanceMessage(together: readonly Receipt[]): Promise<void> {
    const [receipt] = together;
    if (!receipt) return;
    const now = clock.now();
    const key = store.keyOf(receipt);
    const { shown } = lastShown.get(key) ?? NEVER;
    // Set before it is shown: if that fails, it must not be retried at once.
    lastShown.set(key, { at: now, shown, isMoving: false });
    const arrivals = [];
    for (const one of together)
      arrivals.push({ episode: { ...one, id: one.episodeId }, figures: await figuresOf(one) });
    const isMoving = arrivals.some(({ figures }) => figures.waiting > 0);
    lastShown.set(key, { at: now, shown, isMoving });
    const [first] = arrivals;
    const message =
      first && arrivals.length === 1
        ? renderReceipt(first.episode, first.figures, receipt.language)
        : renderReceipts(arrivals, receipt.language);
    const isPut = await put(receipt, message, shown);
    if (isPut) lastShown.set(key, { at: now, shown: JSON.stringify(message), isMoving });
    const isSettled = arrivals.every(
      ({ figures }) => figures.waiting + figures.uncertain + figures.pending === 0,
    );
    if (now - (receipt.publishedAt ?? now) < (isSettled ? SETTLED_LIFE_MS : LIFE_MS)) return;
    for (const one of together) await store.end(one);
    lastShown.delete(key);
  }

  /** @returns whether its message shows it now */
  async function put(receipt: Receipt, message: OutgoingMessage, before: string): Promise<boolean> {
    const { chatId, messageId } = receipt;
    if (JSON.stringify(message) === before) return true;
    if (messageId !== undefined) {
      await progressMessage.show(chatId, messageId, message);
      return true;
    }
    // Through the ledger, so that it is not lost; written once, and edited once it has arrived.
    const now = clock.now();
    const notice = { kind: 'notice', dueAt: now, episodeIds: [], state: 'owed' } as const;
    const key = store.keyOf(receipt);
    await editions.write({ ...notice, key, chatId, messages: [message], expiresAt: now + NOTICE_LIFE_MS });
    onWaiting();
    return false;
  }

  return {
    begin: (receipt) => store.begin({ ...receipt, begunAt: clock.now() }),
    async beginAll(episodeIds, receipt) {
      const begunAt = clock.now();
      for (const episodeId of episodeIds.slice(0, MOST_TOGETHER))
        await store.begin({ ...receipt, episodeId, begunAt });
    },
    async figuresOf(episodeId) {
      const published = await store.findPublished(episodeId);
      return published && figuresOf({ episodeId, ...published });
    },
    async advance() {
      const byMessage = new Map<string, Receipt[]>();
      for (const receipt of await store.open()) {
        const { publishedAt, isLive, messageId } = receipt;
        // It waits for its hour.
        if (publishedAt === undefined || (!isLive && messageId === undefined)) continue;
        const key = messageId === undefined ? store.keyOf(receipt) : `${receipt.chatId} ${messageId}`;
        byMessage.set(key, [...(byMessage.get(key) ?? []), receipt]);
      }
      for (const together of byMessage.values()) {
        const [receipt] = together;
        if (!receipt || !isDue(receipt, clock.now())) continue;
        await advanceMessage(together).catch((error: unknown) => onFailure(receipt.episodeId, error));
      }
    },
  };
}

function add(one: ReceiptCounts, other: ReceiptCounts): ReceiptCounts {
  return {
    owed: one.owed + other.owed,
    sent: one.sent + other.sent,
    waiting: one.waiting + other.waiting,
    uncertain: one.uncertain + other.uncertain,
    gone: one.gone + other.gone,
  };
}
