import type { Clock, Instant } from '../domain/clock.ts';
import { type BroadcastProgress, renderBroadcastProgress } from '../messages/broadcast/broadcast-view.ts';
import type { Broadcast, BroadcastCounts, BroadcastStore } from '../storage/stores.ts';
import type { ProgressMessage } from './progress-message.ts';
import { createTally } from './tally.ts';

/** Telegram answers edits that come faster with long waits. */
const REFRESH_MS = 3_000;

/** What an admin sees of a broadcast while it goes on. */
export interface Progress {
  /** False for a while after each look, so that nothing is counted and shown too often. */
  isDue(id: number): boolean;
  /** Counts, and shows what has changed. Gives whether it is over, and its last word shown. */
  show(broadcast: Broadcast): Promise<'under-way' | 'over'>;
}

/** What showing the progress asks of other rooms. */
export interface ProgressDependencies {
  readonly store: BroadcastStore;
  readonly board: ProgressMessage;
  readonly clock: Clock;
  /** Messages a second. */
  readonly rateOf: (broadcast: Pick<Broadcast, 'lane'>) => number;
  readonly titleOf: (episodeId: string) => string;
  /** How long its messages are worth sending. */
  readonly lifeMs: number;
}

export function createProgress(rooms: ProgressDependencies): Progress {
  const { store, board, clock } = rooms;
  const tally = createTally(store);
  const looks = new Map<number, { readonly at: Instant; readonly shown: string }>();

  async function put(broadcast: Broadcast, progress: BroadcastProgress): Promise<void> {
    const { id, admin, progressMessageId } = broadcast;
    const before = looks.get(id)?.shown ?? '';
    const message = renderBroadcastProgress(progress, admin.language);
    const shown = JSON.stringify(message);
    // Before it is shown: should that fail, it must not be tried again at once.
    looks.set(id, { at: clock.now(), shown: before });
    if (shown === before || progressMessageId === undefined) return;
    await board.show(admin.chatId, progressMessageId, message);
    looks.set(id, { at: clock.now(), shown });
  }

  return {
    isDue: (id) => clock.now() - (looks.get(id)?.at ?? Number.NEGATIVE_INFINITY) >= REFRESH_MS,
    async show(broadcast) {
      const { id } = broadcast;
      let counts = await tally.count(id);
      const isOver = isSettled(broadcast, counts, clock.now() - broadcast.startedAt >= rooms.lifeMs);
      if (isOver) {
        tally.forget(id);
        counts = await tally.count(id);
      }
      await put(broadcast, progressOf(broadcast, counts, isOver ? 'over' : 'under-way', rooms));
      if (!isOver) return 'under-way';
      tally.forget(id);
      looks.delete(id);
      return 'over';
    },
  };
}

/** Nothing waits, and nothing more will be written. */
function isSettled(
  { state, subject, writing }: Broadcast,
  counts: BroadcastCounts,
  isOutlived: boolean,
): boolean {
  if (counts.waiting > 0) return false;
  return isOutlived || writing === 'all' || (state === 'stopped' && subject.kind === 'text');
}

function progressOf(
  broadcast: Broadcast,
  counts: BroadcastCounts,
  phase: 'under-way' | 'over',
  { rateOf, titleOf }: ProgressDependencies,
): BroadcastProgress {
  const { id, subject, audience, writing } = broadcast;
  const { editions: written, ...messages } = counts;
  const isText = subject.kind === 'text';
  const parts = isText ? subject.messages.length : 1;
  const unwritten = writing === 'all' ? 0 : Math.max(0, audience - written) * parts;
  return {
    id,
    title: isText ? (subject.messages[0]?.text ?? '') : titleOf(subject.episodeId),
    phase: phaseOf(broadcast, phase),
    // Those who joined meanwhile, or left.
    audience: writing === 'all' ? written : Math.max(audience, written),
    written,
    ...messages,
    unwritten,
    remainingMs: ((messages.waiting + unwritten) / rateOf(broadcast)) * 1_000,
  };
}

function phaseOf({ state }: Broadcast, phase: 'under-way' | 'over'): BroadcastProgress['phase'] {
  if (state === 'stopped') return phase === 'over' ? 'stopped' : 'stopping';
  if (phase === 'over') return 'over';
  return state === 'paused' ? 'paused' : 'running';
}
