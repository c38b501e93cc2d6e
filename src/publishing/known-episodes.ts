import type { Episode, EpisodeFile } from '../domain/episode.ts';
import type { EpisodeRecord } from '../storage/stores.ts';
import { findContested } from './episode-identity.ts';
import { type EpisodeStatus, isSame } from './episode-records.ts';

/** An episode whose file exists, and its status. */
export interface KnownEpisode {
  readonly episode: Episode;
  readonly status: EpisodeStatus;
}

/** A known episode with its file and its record. */
export interface SettledEpisode extends KnownEpisode {
  readonly file: EpisodeFile;
  readonly record: EpisodeRecord;
}

/** What has to be decided: files, and the records that they may continue. All others are independent of it. */
export interface Scope {
  /** Ids of the episodes to decide again; some may be known to other replicas only. */
  readonly ids: readonly string[];
  readonly files: readonly EpisodeFile[];
  readonly records: readonly EpisodeRecord[];
}

/** Every episode as it was last decided, and the records of those without a file. */
export class KnownEpisodes {
  /** By id. */
  readonly records: ReadonlyMap<string, EpisodeRecord>;
  readonly settled: ReadonlyMap<string, SettledEpisode>;
  private readonly ids: ReadonlyMap<EpisodeFile, string>;
  /** Looked up at first use: this does not change. */
  private readonly byStatus = new Map<EpisodeStatus, readonly Episode[]>();

  constructor(
    records: ReadonlyMap<string, EpisodeRecord> = new Map(),
    settled: ReadonlyMap<string, SettledEpisode> = new Map(),
  ) {
    this.records = records;
    this.settled = settled;
    this.ids = new Map([...settled.values()].map(({ file, episode }) => [file, episode.id]));
  }

  /**
   * What has to be decided when these are the files.
   * @param ids episodes of which something else has changed
   */
  scopeOf(files: readonly EpisodeFile[], ids: Iterable<string>): Scope {
    const open = new Set(files.filter((file) => !this.ids.has(file)));
    const loose = new Set(ids);
    const present = new Set(files);
    for (const [file, id] of this.ids) if (!present.has(file)) loose.add(id);
    for (const id of this.records.keys()) if (!this.settled.has(id)) loose.add(id);
    for (let wave = [...open]; wave.length > 0; ) {
      const paired = [...this.settled.values()].filter(({ episode }) => !loose.has(episode.id));
      const contested = findContested(wave, paired);
      for (const { episode } of contested) loose.add(episode.id);
      wave = contested.map(({ file }) => file);
    }
    return {
      ids: [...loose],
      files: files.filter((file) => open.has(file) || loose.has(this.ids.get(file) ?? '')),
      // Sorted, so that every replica picks the same one of several equal matches.
      records: [...loose].sort().flatMap((id) => this.records.get(id) ?? []),
    };
  }

  /** A copy with the decisions on a scope: the new records, and the episodes of the scope whose files exist. */
  with(scope: Scope, records: readonly EpisodeRecord[], settled: readonly SettledEpisode[]): KnownEpisodes {
    const [allRecords, allSettled] = [new Map(this.records), new Map(this.settled)];
    for (const id of scope.ids) allSettled.delete(id);
    for (const record of records) allRecords.set(record.id, record);
    for (const one of settled) {
      const { id } = one.record;
      // Keep one record in memory, not two: the new one shares its strings with the file.
      if (isSame(one.record, allRecords.get(id))) allRecords.set(id, one.record);
      allSettled.set(id, one);
    }
    return new KnownEpisodes(allRecords, allSettled);
  }

  find(id: string): KnownEpisode | undefined {
    return this.settled.get(id);
  }

  withStatus(status: EpisodeStatus): readonly Episode[] {
    const known = this.byStatus.get(status);
    if (known) return known;
    const found = [...this.settled.values()].filter((one) => one.status === status);
    const episodes = found.map((one) => one.episode);
    this.byStatus.set(status, episodes);
    return episodes;
  }

  /** Whether a live episode has no file. */
  lacksLive(): boolean {
    return [...this.records.values()].some(({ id, live }) => live && !this.settled.has(id));
  }
}
