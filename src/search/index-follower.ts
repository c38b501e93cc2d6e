import { setImmediate as pause } from 'node:timers/promises';
import { sectionTexts } from '../document/section-text.ts';
import { type EntityKind, SUBJECT_KINDS } from '../domain/entity.ts';
import { type Episode, versionOf } from '../domain/episode.ts';
import type { SearchPage, SearchQuery } from '../domain/search.ts';
import { DAY_MS, utcDayOf } from '../kernel/utc-day.ts';
import type { PackedDocument, SearchDocument, SearchIndex } from './search-index.ts';
import { searchedTextOf } from './searched-text.ts';

/** The index, kept in sync with the archive. */
export interface IndexFollower {
  /**
   * Sets the present contents of the archive; the index is brought up to date and stays searchable meanwhile.
   * @param episodes newest first; iterated more than once
   */
  follow(episodes: Iterable<Episode>): void;
  /** @throws when the index cannot answer */
  search(query: SearchQuery): Promise<SearchPage>;
  /** Marks the index as possibly incomplete: the next `follow` or search compares it with the archive again. */
  recheck(): void;
  /** Resolves when the index is in sync with the last `follow`, or has failed. */
  settled(): Promise<void>;
  /** Stops updating the index, which is about to be closed. */
  stop(): void;
}

/** The argument of one `follow`. */
interface WantedIndex {
  readonly episodes: Iterable<Episode>;
}

/** Episodes put together: before the next batch it is checked whether the archive has changed again. */
const BATCH_SIZE = 64;

/**
 * Keeps an index in sync with the archive: puts what changed since the last update, the newest first.
 * @param onError called with the error when an update failed; the next `follow` or search tries again
 */
export function createIndexFollower({
  index,
  onError,
}: {
  index: SearchIndex;
  onError: (error: unknown) => void;
}): IndexFollower {
  let known: Map<string, string> | undefined;
  let wanted: WantedIndex | undefined;
  /** What the index was last completely synced with. */
  let reached: WantedIndex | undefined;
  /** Number of episodes that are not in the index yet; undefined until they are counted. */
  let waiting: number | undefined = 0;
  let work: Promise<void> | undefined;
  let isStopped = false;
  let counted: Promise<void> = Promise.resolve();
  let onCounted = (): void => undefined;

  async function catchUp(): Promise<void> {
    // Yields to the event loop first: the caller has blocked it for long already, and comparing blocks it again.
    await pause();
    while (wanted && wanted !== reached && !isStopped) {
      const target = wanted;
      known ??= new Map(await index.known());
      if (await update(target, known)) reached = target;
    }
  }

  /** @returns false when the archive has changed meanwhile */
  async function update(target: WantedIndex, indexed: Map<string, string>): Promise<boolean> {
    const { gone, changed } = compare(target.episodes, indexed);
    let left = changed;
    waiting = left;
    onCounted();
    await index.drop(gone);
    for (const id of gone) indexed.delete(id);
    for (const batch of batchesOf(target.episodes, indexed, changed)) {
      if (target !== wanted || isStopped) return false;
      await index.put(batch.map(documentOf));
      for (const episode of batch) indexed.set(episode.id, versionOf(episode));
      left -= batch.length;
      waiting = left;
    }
    return target === wanted;
  }

  function begin(): void {
    work ??= catchUp()
      .catch((error: unknown) => {
        // What the index contains after the failure is read again.
        known = undefined;
        onCounted();
        if (!isStopped) onError(error);
      })
      .finally(() => {
        work = undefined;
      });
  }

  return {
    follow(episodes) {
      wanted = { episodes };
      // Callers already waiting for a count get this one.
      if (waiting !== undefined) {
        counted = new Promise((resolve) => {
          onCounted = resolve;
        });
      }
      waiting = undefined;
      begin();
    },
    recheck() {
      known = undefined;
      reached = undefined;
    },
    async search(query) {
      if (wanted !== reached) begin();
      await counted;
      // A small change is worth waiting for, a whole archive is not.
      if ((waiting ?? 0) <= BATCH_SIZE) await work;
      return { ...(await index.search(query)), pending: waiting ?? 0 };
    },
    settled: async () => work,
    stop() {
      isStopped = true;
    },
  };
}

/** The ids that are only in the index, and how many episodes are missing from it in their present version. */
function compare(
  episodes: Iterable<Episode>,
  indexed: ReadonlyMap<string, string>,
): { readonly gone: readonly string[]; readonly changed: number } {
  const gone = new Set(indexed.keys());
  let changed = 0;
  for (const episode of episodes) {
    gone.delete(episode.id);
    if (indexed.get(episode.id) !== versionOf(episode)) changed += 1;
  }
  return { gone: [...gone], changed };
}

/** The `changed` episodes that are not indexed in their present version, in batches; stops after the last of them. */
function* batchesOf(
  episodes: Iterable<Episode>,
  indexed: ReadonlyMap<string, string>,
  changed: number,
): Generator<Episode[]> {
  let left = changed;
  let batch: Episode[] = [];
  for (const episode of left > 0 ? episodes : []) {
    if (indexed.get(episode.id) === versionOf(episode)) continue;
    batch.push(episode);
    left -= 1;
    if (batch.length < BATCH_SIZE && left > 0) continue;
    yield batch;
    if (left === 0) return;
    batch = [];
  }
}

function documentOf(episode: Episode): SearchDocument | PackedDocument {
  const { id, title, summary, listings } = episode;
  const namesOf = (kinds: readonly EntityKind[]): string[] => [
    ...new Set(listings.flatMap(({ kind, name }) => (kinds.includes(kind) ? [name] : []))),
  ];
  const names = namesOf(SUBJECT_KINDS);
  const { speaker, guest, author } = episode;
  const speakers = [
    ...new Set([
      ...namesOf(['show', 'guest', 'series']),
      ...[speaker, guest, author].flatMap((name) => name ?? []),
    ]),
  ];
  const document = {
    id,
    version: versionOf(episode),
    date: orderedDay(episode),
    title,
    summary,
    names,
    speakers,
  };
  const { packedTexts } = episode;
  if (packedTexts) return { ...document, packedTexts };
  return { ...document, sections: sectionTexts(episode).map(searchedTextOf) };
}

/** Its day as written, but no later than where it stands among others: what is dated 2062 is not the newest for years. */
function orderedDay({ date, datedAt }: Episode): string {
  const latest = utcDayOf(datedAt + DAY_MS);
  return date > latest ? latest : date;
}
