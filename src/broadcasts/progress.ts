import type { Clock, Instant } from '../domain/clock.ts';
import { type BroadcastProgress, renderBroadcastProgress } from '../messages/broadcast/broadcast-view.ts';
import type { Broadcast, BroadcastCounts, BroadcastStore } from '../storage/stores.ts';
import type { ProgressMessage } from './progress-message.ts';
import { createTally } from './tally.ts';

/** Telegram answers more frequent edits with long waits. */
const REFRESH_MS = 3_000;

/** What an admin sees of a broadcast while it is under way. */
export interface Progress {
  /** False for a while after each `show`, so that nothing is counted and shown too often. */
  isDue(id: number): boolean;
  /** Counts, and shows what has changed. @returns `over` once the broadcast is over and its final state was shown */
  show(broadcast: Broadcast): Promise<'under-way' | 'over'>;
}

/** Dependencies of the progress message. */
export interface ProgressDependencies {
  readonly store: BroadcastStore;
  readonly progressMessage: ProgressMessage;
  readonly clock: Clock;
  /** Messages a second. */
  readonly rateOf: (broadcast: Pick<Broadcast, 'lane'>) => number;
  readonly titleOf: (episodeId: string) => string;
  /** How long the messages of a broadcast are worth sending. */
  readonly lifeMs: number;
}

export function createProgress(rooms: ProgressDependencies): Progress {
  const { store, progressMessage, clock } = rooms;
  const tally = createTally(store);
  const lastShown = new Map<number, { readonly at: Instant; readonly shown: string }>();

  async function update(broadcast: Broadcast, progress: BroadcastProgress): Promise<void> {
    const { id, admin, progressMessageId } = broadcast;
    const before = lastShown.get(id)?.shown ?? '';
    const message = renderBroadcastProgress(progress, admin.language);
    const shown = JSON.stringify(message);
    // Set before it is shown: if that fails, it must not be retried at once.
    lastShown.set(id, { at: clock.now(), shown: before });
    if (shown === before || progressMessageId === undefined) return;
    await progressMessage.show(admin.chatId, progressMessageId, message);
    lastShown.set(id, { at: clock.now(), shown });
  }

  return {
    isDue: (id) => clock.now() - (lastShown.get(id)?.at ?? Number.NEGATIVE_INFINITY) >= REFRESH_MS,
    async show(broadcast) {
      const { id } = broadcast;
      let counts = await tally.count(id);
      const isOver = isSettled(broadcast, counts, clock.now() - broadcast.startedAt >= rooms.lifeMs);
      if (isOver) {
        tally.forget(id);
        counts = await tally.count(id);
      }
      await update(broadcast, progressOf(broadcast, counts, isOver ? 'over' : 'under-way', rooms));
      if (!isOver) return 'under-way';
      tally.forget(id);
      lastShown.delete(id);
      return 'over';
    },
  };
}

/** Nothing waits, and no more editions will be written. */
function isSettled(
  { state, subject, writing }: Broadcast,
  counts: BroadcastCounts,
  isExpired: boolean,
): boolean {
  if (counts.waiting > 0) return false;
  return isExpired || writing === 'all' || (state === 'stopped' && subject.kind === 'text');
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
    // Subscribers joined or left meanwhile.
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
