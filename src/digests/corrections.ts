import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Clock } from '../domain/clock.ts';
import { createTimeSlice } from '../kernel/time-slice.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { Correction, CorrectionStore, StaleEpisode, WrittenEdition } from '../storage/stores.ts';
import { type CorrectionWording, createCorrectionWording } from './correction-wording.ts';
import { newestOf } from './newest-of.ts';
import { planCorrection } from './plan-correction.ts';

/** How long after it was sent a message is still put right: later nobody comes back to it. */
const EDITABLE_MS = 48 * 3_600_000;
/** An edition is written, and sent if at all, within so long after it was due. */
const LATE_MS = DAY_MS;
/** An edition that is due so long ago holds nothing that is still put right. */
export const HELD_MS = EDITABLE_MS + LATE_MS;
/** Editions taken together: few statements for all of them, and a transaction of some ten milliseconds. */
const BATCH = 100;
/** A summary of the new text is worth so much of a wait: else a digest would be edited twice. */
const SUMMARY_PATIENCE_MS = 60_000;
/** How long digests may be worded before timers and sockets get their turn. */
const SLICE_MS = 10;

/** Puts right what was sent. */
export interface Corrections {
  /** Corrects every digest that shows an episode otherwise than it is now; gives how many digests were changed. */
  tick(): Promise<number>;
}

/** Editions that were being sent when their turn came. */
interface LeftOver {
  readonly wanted: string;
  readonly editionIds: readonly number[];
  /** The latest edition that was looked at. */
  readonly seenTo: number;
}

/**
 * Level-triggered: what digests show of an episode is compared with what the episode is, so that nothing is lost between two
 * ticks, or by a crash in one, and what reads right is not touched.
 */
export function createCorrections({
  corrections: store,
  catalog,
  summaries = NO_SUMMARIES,
  clock,
}: {
  readonly corrections: CorrectionStore;
  readonly catalog: Catalog;
  readonly summaries?: DigestSummaries;
  readonly clock: Clock;
}): Corrections {
  /** By episode. Lost at a restart, which then looks at all of its editions again. */
  const leftOver = new Map<string, LeftOver>();
  let revision = catalog.revision();
  let wording = createCorrectionWording(catalog, summaries);
  const yieldIfDue = createTimeSlice(SLICE_MS);

  /** The archive may have changed since the last edition, and with it what words it takes. */
  function currentWording(): CorrectionWording {
    if (catalog.revision() !== revision) wording = createCorrectionWording(catalog, summaries);
    revision = catalog.revision();
    return wording;
  }

  async function correctEpisode({ id, wanted }: StaleEpisode): Promise<number> {
    const known = leftOver.get(id);
    const before = known?.wanted === wanted ? known : undefined;
    const busy: number[] = [];
    let seenTo = before?.seenTo ?? 0;
    let changed = 0;
    for await (const ids of batchesOf(id, before)) {
      seenTo = Math.max(seenTo, ...ids);
      const done = await correctBatch(ids);
      busy.push(...done.busy);
      changed += done.changed;
    }
    if (busy.length > 0) leftOver.set(id, { wanted, editionIds: busy, seenTo });
    else {
      await store.settle(id, wanted);
      leftOver.delete(id);
    }
    return changed;
  }

  /** The editions that hold an episode and may still be seen to change, latest first. */
  async function* batchesOf(episodeId: string, before: LeftOver | undefined): AsyncGenerator<number[]> {
    const horizon = clock.now() - HELD_MS;
    const seenTo = before?.seenTo ?? 0;
    let beforeId = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const found = await store.holding(episodeId, beforeId, BATCH);
      const unseen = found.filter(({ id }) => id > seenTo);
      if (unseen.length > 0) yield unseen.map(({ id }) => id);
      const last = unseen.at(-1);
      // Editions are written in the order of their ids: behind one that is too old there are only older ones.
      if (!last || unseen.length < BATCH || unseen.some(({ dueAt }) => dueAt < horizon)) break;
      beforeId = last.id;
    }
    const editionIds = before?.editionIds ?? [];
    for (let from = 0; from < editionIds.length; from += BATCH) yield editionIds.slice(from, from + BATCH);
  }

  /** After a restart a digest is to read as it did before it. */
  async function recallFor(editions: readonly WrittenEdition[]): Promise<void> {
    if (!summaries.isThere()) return;
    const ids = new Set(editions.flatMap(({ episodes }) => episodes.map(({ id }) => id)));
    const episodes = [...ids].flatMap((id) => catalog.findEpisode(id) ?? []);
    const languages = editions.map(({ frame }) => frame.language);
    await summaries.recall(newestOf(episodes), languages);
  }

  /** Its file has just changed, and the new summary is on its way. */
  function isAwaited({ id, wanted }: StaleEpisode): boolean {
    const episode = wanted === 'withdrawn' ? undefined : catalog.findEpisode(id);
    return episode !== undefined && summaries.isExpected(episode, SUMMARY_PATIENCE_MS);
  }

  async function correctBatch(ids: readonly number[]): Promise<{ changed: number; busy: number[] }> {
    const now = clock.now();
    const planned: Correction[] = [];
    const busy: number[] = [];
    const editions = await store.read(ids, now, EDITABLE_MS);
    await recallFor(editions);
    for (const edition of editions) {
      await yieldIfDue();
      const plan = planCorrection(edition, currentWording());
      if (plan === 'busy') busy.push(edition.id);
      else if (plan) planned.push(plan);
    }
    if (planned.length > 0) busy.push(...(await store.apply(planned, now)));
    return { changed: planned.length, busy };
  }

  return {
    async tick() {
      let changed = 0;
      for (const stale of await store.stale()) {
        if (isTakenIn(stale, catalog) && !isAwaited(stale)) changed += await correctEpisode(stale);
      }
      return changed;
    },
  };
}

/** The archive has what the database calls live; another replica may have been first, and the next tick sees to it. */
function isTakenIn({ id, wanted }: StaleEpisode, catalog: Catalog): boolean {
  return wanted === 'withdrawn' || catalog.findEpisode(id)?.hash === wanted;
}
