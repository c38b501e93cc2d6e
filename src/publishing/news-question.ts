import { z } from 'zod';
import type { Clock, Instant } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import type { MetaStore } from '../storage/stores.ts';
import type { AdminMessage } from './admin-message.ts';
import type { Publishing } from './publishing.ts';

/** Shared by all replicas. An unreadable value counts as none. */
const KEPT = z.object({
  /** Incremented with every change of the shape. */
  version: z.literal(1),
  /** When it was first asked: by that its buttons know it. */
  sinceAt: z.number(),
  /** What it is about. */
  ids: z.array(z.string()),
  /** How many an admin had sent as news, and of how many. */
  answer: z.object({ sent: z.number(), of: z.number() }).optional(),
  /** What was asked about before and is left as it is. */
  left: z.array(z.string()),
});
type Kept = z.infer<typeof KEPT>;

/** An open question. */
export interface OpenQuestion {
  readonly sinceAt: Instant;
  /** What it is about, newest first. */
  readonly episodes: readonly Episode[];
}

/** What was answered. */
export interface NewsAnswer {
  readonly sent: number;
  readonly of: number;
}

/** One question to all admins about episodes that are not sent by themselves; it grows while nobody has answered. */
export interface NewsQuestion {
  /** Opens it, or joins episodes to the open one; not about those that were asked about before. To be called exclusively. */
  add(episodes: readonly Episode[]): Promise<void>;
  /** Shows the admins how it stands, answers of other replicas too; only the leader does. @throws when a chat could not be reached */
  follow(): Promise<void>;
  /** The open question of that instant; undefined when it is over. */
  find(sinceAt: Instant): Promise<OpenQuestion | undefined>;
  /** Sends the newest of them as news, none for 0. Undefined when it is over: two answers count once. */
  answer(sinceAt: Instant, count: number): Promise<NewsAnswer | undefined>;
}

/** How a question is worded. */
export interface QuestionViews {
  readonly renderOpen: (question: OpenQuestion, language: Language) => OutgoingMessage;
  /** @param answer absent: there is nothing left to ask */
  readonly renderOver: (answer: NewsAnswer | undefined, language: Language) => OutgoingMessage;
}

/**
 * @param key in `meta`
 * @param status of the episodes that it is about, as long as it is open
 */
export function createNewsQuestion({
  meta,
  key,
  status,
  message,
  publishing,
  clock,
  isLeader,
  exclusively,
  renderOpen,
  renderOver,
}: QuestionViews & {
  readonly meta: MetaStore;
  readonly key: string;
  readonly status: 'live' | 'held';
  readonly message: AdminMessage;
  readonly publishing: () => Pick<Publishing, 'find' | 'letOut' | 'isComplete'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly isLeader: () => boolean;
  /** Runs work that only one replica at a time may do. */
  readonly exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
}): NewsQuestion {
  const answers = createSerialQueue();
  const views = createSerialQueue();
  /** Whether nothing is open or to be shown, as far as this process knows; spares a look into the database. */
  let isIdle = false;
  /** Incremented with every change by this process: what was read before one says nothing about now. */
  let changes = 0;
  /** What the admins were last shown. */
  let shown = '';

  const findKept = async (): Promise<Kept | undefined> => readEntry(KEPT, await meta.get(key));
  const keep = (kept: Omit<Kept, 'version'>): Promise<void> =>
    meta.set(key, JSON.stringify({ version: 1, ...kept } satisfies Kept));

  function openOf({ sinceAt, ids }: Kept): OpenQuestion {
    const found = ids.flatMap((id) => {
      const known = publishing().find(id);
      return known?.status === status ? [known.episode] : [];
    });
    return { sinceAt, episodes: found.toSorted((a, b) => b.datedAt - a.datedAt) };
  }

  async function add(episodes: readonly Episode[]): Promise<void> {
    const kept = await findKept();
    const known = new Set([...(kept?.ids ?? []), ...(kept?.left ?? [])]);
    const ids = episodes.map(({ id }) => id).filter((id) => !known.has(id));
    if (ids.length === 0) return;
    const isOpen = kept !== undefined && kept.answer === undefined && kept.ids.length > 0;
    await keep({
      sinceAt: isOpen ? kept.sinceAt : clock.now(),
      ids: [...(isOpen ? kept.ids : []), ...ids],
      // An answer that was not shown yet is one nevertheless.
      left: [...(kept?.left ?? []), ...(isOpen ? [] : (kept?.ids ?? []))],
    });
    touch();
  }

  function touch(): void {
    changes += 1;
    isIdle = false;
  }

  async function close(kept: Kept): Promise<void> {
    await message.close((language) => renderOver(kept.answer, language));
    shown = '';
    await exclusively(async () => {
      const now = await findKept();
      // Something new has joined meanwhile: that is asked next.
      if (now?.sinceAt !== kept.sinceAt || now.ids.length !== kept.ids.length) return;
      // Only what still waits: the list must not grow for ever.
      const isLeft = (id: string): boolean => status === 'held' && publishing().find(id)?.status === status;
      await keep({ sinceAt: kept.sinceAt, ids: [], left: [...kept.left, ...kept.ids].filter(isLeft) });
      isIdle = true;
    });
  }

  async function follow(): Promise<void> {
    if (!isLeader()) isIdle = false;
    if (isIdle || !isLeader() || !publishing().isComplete()) return;
    const before = changes;
    const kept = await findKept();
    if (!kept || kept.ids.length === 0) {
      isIdle = before === changes;
      return;
    }
    // What is being published at this moment is noted already, and can be found only when that has ended.
    if (openOf(kept).episodes.length === 0) await exclusively(async () => undefined);
    const open = openOf(kept);
    if (kept.answer || open.episodes.length === 0) return close(kept);
    const look = `${open.sinceAt} ${open.episodes.map(({ id }) => id).join(' ')}`;
    if (look === shown) return;
    await message.show((language) => renderOpen(open, language));
    shown = look;
  }

  async function find(sinceAt: Instant): Promise<OpenQuestion | undefined> {
    const kept = await findKept();
    if (kept?.sinceAt !== sinceAt || kept.answer) return undefined;
    const open = openOf(kept);
    return open.episodes.length > 0 ? open : undefined;
  }

  async function answer(sinceAt: Instant, count: number): Promise<NewsAnswer | undefined> {
    const open = await find(sinceAt);
    if (!open) return undefined;
    const of = open.episodes.length;
    const chosen = open.episodes.slice(0, count).map(({ id }) => id);
    // Before the question is closed: a process that is killed here has not lost what was meant.
    const sent = chosen.length === 0 ? [] : await publishing().letOut(chosen, 'news');
    const given = { sent: sent.length, of };
    await exclusively(async () => {
      const kept = await findKept();
      if (kept?.sinceAt === sinceAt) await keep({ ...kept, answer: given });
    });
    touch();
    return given;
  }

  return {
    add,
    follow: () => views.run(follow),
    find,
    answer: (sinceAt, count) => answers.run(() => answer(sinceAt, count)),
  };
}
