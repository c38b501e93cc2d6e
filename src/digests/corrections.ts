import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Clock } from '../domain/clock.ts';
import { chunksOf } from '../kernel/chunks.ts';
import { createTimeSlice } from '../kernel/time-slice.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { Correction, CorrectionStore, StaleEpisode, WrittenEdition } from '../storage/stores.ts';
import { type CorrectionWording, createCorrectionWording } from './correction-wording.ts';
import { newestOf } from './newest-of.ts';
import { planCorrection } from './plan-correction.ts';

/** How long after it was sent a message is still corrected: later nobody comes back to it. */
export const EDITABLE_MS = 48 * 3_600_000;
/** An edition is written, and sent if at all, within this time after it was due. */
const LATE_MS = DAY_MS;
/** An edition due longer ago than this holds nothing that is still corrected. */
export const HELD_MS = EDITABLE_MS + LATE_MS;
/** Editions per batch: few statements for all of them, and a transaction of some ten milliseconds. */
const BATCH_SIZE = 100;
/** How long to wait for a summary of the new text: otherwise a digest would be edited twice. */
const SUMMARY_PATIENCE_MS = 60_000;
/** How long digests may be rendered before yielding to the event loop. */
const SLICE_MS = 10;

/** Corrects sent digests. */
export interface Corrections {
  /** Corrects every digest that shows an outdated state of an episode. @returns how many digests were changed */
  tick(): Promise<number>;
}

/** Editions that could not be corrected yet, because they were being sent. */
interface Postponed {
  readonly wanted: string;
  readonly editionIds: readonly number[];
  /** The latest edition that was checked. */
  readonly seenTo: number;
}

/**
 * Level-triggered: what digests show of an episode is compared with its current state, so that nothing is lost between two ticks,
 * or by a crash in one, and digests that are correct are not touched.
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
  /** By episode. Lost on restart; all editions of the episode are then checked again. */
  const postponed = new Map<string, Postponed>();
  let revision = catalog.revision();
  let wording = createCorrectionWording(catalog, summaries);
  const yieldIfDue = createTimeSlice(SLICE_MS);

  /** The archive may have changed since the last edition, which invalidates the cached rendering. */
  function currentWording(): CorrectionWording {
    if (catalog.revision() !== revision) wording = createCorrectionWording(catalog, summaries);
    revision = catalog.revision();
    return wording;
  }

  async function correctEpisode({ id, wanted }: StaleEpisode): Promise<number> {
    const known = postponed.get(id);
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
    if (busy.length > 0) postponed.set(id, { wanted, editionIds: busy, seenTo });
    else {
      await store.settle(id, wanted);
      postponed.delete(id);
    }
    return changed;
  }

  /** The editions that hold an episode and may still be corrected, latest first. */
  async function* batchesOf(
    episodeId: string,
    before: Postponed | undefined,
  ): AsyncGenerator<readonly number[]> {
    const horizon = clock.now() - HELD_MS;
    const seenTo = before?.seenTo ?? 0;
    let beforeId = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const found = await store.holding(episodeId, beforeId, BATCH_SIZE);
      const unseen = found.filter(({ id }) => id > seenTo);
      if (unseen.length > 0) yield unseen.map(({ id }) => id);
      const last = unseen.at(-1);
      // Editions are written in the order of their ids: after one that is too old there are only older ones.
      if (!last || unseen.length < BATCH_SIZE || unseen.some(({ dueAt }) => dueAt < horizon)) break;
      beforeId = last.id;
    }
    yield* chunksOf(before?.editionIds ?? [], BATCH_SIZE);
  }

  /** Loads summaries, so that a digest reads after a restart as it did before. */
  async function recallFor(editions: readonly WrittenEdition[]): Promise<void> {
    if (!summaries.isThere()) return;
    const ids = new Set(editions.flatMap(({ episodes }) => episodes.map(({ id }) => id)));
    const episodes = [...ids].flatMap((id) => catalog.findEpisode(id) ?? []);
    const languages = editions.map(({ frame }) => frame.language);
    await summaries.recall(newestOf(episodes), languages);
  }

  /** Its file has just changed, and the new summary is being made. */
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
        if (isUpToDate(stale, catalog) && !isAwaited(stale)) changed += await correctEpisode(stale);
      }
      return changed;
    },
  };
}

/** True when the archive has the version recorded in the database; another replica may be ahead, then the next tick corrects it. */
function isUpToDate({ id, wanted }: StaleEpisode, catalog: Catalog): boolean {
  return wanted === 'withdrawn' || catalog.findEpisode(id)?.hash === wanted;
}
