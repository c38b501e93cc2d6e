import { z } from 'zod';
import type { Clock } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { MetaStore } from '../storage/stores.ts';
import type { AdminMessage } from './admin-message.ts';
import type { Publishing } from './publishing.ts';

/** More new drafts than this within ten minutes are offered together. */
const MOST_SINGLE = 3;
const TOGETHER_MS = 10 * 60_000;
/** An older message is not seen when it is edited: what comes together after that begins another. */
const BOARD_LIFE_MS = DAY_MS;
const KEY = 'draft-offers';
/** Enough of a hash to notice that a file has changed. */
const HASH_LENGTH = 8;

const KEPT = z.object({
  /** Incremented with every change of the shape. */
  version: z.literal(1),
  /** What the admins were told of: the beginning of each draft's hash, by id. */
  told: z.record(z.string(), z.string()),
  /** When drafts were offered one by one. */
  singleAt: z.array(z.number()),
  /** When the message about all drafts was begun; absent: there is none. */
  boardAt: z.number().optional(),
});
type Kept = z.infer<typeof KEPT>;

/** Offers drafts to the admins: few one by one, many in one message that is edited as their number changes. */
export interface DraftOffers {
  /** Drafts that are new, or whose files have changed; offered by the next `follow`. */
  note(drafts: readonly Episode[]): void;
  /** Offers what was noted, once the folder is read, and edits the message about all. @throws when a part failed; the next call retries it */
  follow(): Promise<void>;
}

/**
 * @param offer offers one draft through the admins' notices; skips drafts that were offered before
 * @param board the message about all drafts
 * @param isRead whether every file was read since the start
 */
export function createDraftOffers({
  meta,
  offer,
  board,
  renderBoard,
  publishing,
  isRead,
  isLeader,
  clock,
}: {
  readonly meta: MetaStore;
  readonly offer: (draft: Episode) => Promise<void>;
  readonly board: AdminMessage;
  readonly renderBoard: (drafts: readonly Episode[], language: Language) => OutgoingMessage;
  readonly publishing: () => Pick<Publishing, 'find' | 'drafts' | 'countDrafts'>;
  readonly isRead: () => boolean;
  /** Only one replica tells the admins. */
  readonly isLeader: () => boolean;
  readonly clock: Pick<Clock, 'now'>;
}): DraftOffers {
  const noted = new Map<string, Episode>();
  /** Whether there may be a message about all drafts; undefined until the database was asked. */
  let hasBoard: boolean | undefined;
  let shownCount: number | undefined;

  const isDraft = ({ id }: Episode): boolean => publishing().find(id)?.status === 'draft';
  const findKept = async (): Promise<Kept> =>
    readEntry(KEPT, await meta.get(KEY)) ?? { version: 1, told: {}, singleAt: [] };
  const keep = (kept: Kept): Promise<void> => meta.set(KEY, JSON.stringify(kept));

  async function offerNoted(): Promise<void> {
    const drafts = [...noted.values()];
    const kept = await findKept();
    const fresh = drafts.filter((one) => isDraft(one) && kept.told[one.id] !== stampOf(one));
    if (fresh.length > 0) await (isFew(fresh, kept) ? offerSingly(fresh, kept) : offerTogether(fresh, kept));
    for (const { id, hash } of drafts) if (noted.get(id)?.hash === hash) noted.delete(id);
  }

  function isFew(fresh: readonly Episode[], { singleAt }: Kept): boolean {
    const recent = singleAt.filter((at) => at > clock.now() - TOGETHER_MS);
    return fresh.length + recent.length <= MOST_SINGLE;
  }

  async function offerSingly(fresh: readonly Episode[], kept: Kept): Promise<void> {
    for (const draft of fresh) await offer(draft);
    const now = clock.now();
    const recent = kept.singleAt.filter((at) => at > now - TOGETHER_MS);
    await keep({ ...kept, told: toldWith(kept, fresh), singleAt: [...recent, ...fresh.map(() => now)] });
  }

  async function offerTogether(fresh: readonly Episode[], kept: Kept): Promise<void> {
    const now = clock.now();
    const isOld = kept.boardAt !== undefined && now - kept.boardAt > BOARD_LIFE_MS;
    if (isOld) await closeBoard();
    const boardAt = isOld ? now : (kept.boardAt ?? now);
    await keep({ ...kept, told: toldWith(kept, fresh), boardAt });
    hasBoard = true;
    shownCount = undefined;
  }

  /** What is no draft any more is forgotten: it may become one again. */
  function toldWith({ told }: Kept, fresh: readonly Episode[]): Kept['told'] {
    const still = Object.entries(told).filter(([id]) => publishing().find(id)?.status === 'draft');
    return Object.fromEntries([...still, ...fresh.map((one) => [one.id, stampOf(one)])]);
  }

  async function closeBoard(): Promise<void> {
    const drafts = publishing().drafts();
    await board.close((language) => renderBoard(drafts, language));
  }

  async function followBoard(): Promise<void> {
    hasBoard ??= (await findKept()).boardAt !== undefined;
    const count = publishing().countDrafts();
    if (!hasBoard || count === shownCount) return;
    if (count === 0) {
      await closeBoard();
      const { boardAt: _, ...kept } = await findKept();
      await keep(kept);
      hasBoard = false;
    } else {
      const drafts = publishing().drafts();
      await board.show((language) => renderBoard(drafts, language));
    }
    shownCount = count;
  }

  return {
    note(drafts) {
      for (const draft of drafts) noted.set(draft.id, draft);
    },
    async follow() {
      if (!isLeader()) {
        // Another replica may change what was kept.
        hasBoard = undefined;
        shownCount = undefined;
        return;
      }
      // While the folder is read there is no telling how many there are.
      if (!isRead()) return;
      if (noted.size > 0) await offerNoted();
      await followBoard();
    },
  };
}

function stampOf({ hash }: Episode): string {
  return hash.slice(0, HASH_LENGTH);
}
