import type { Episode, EpisodeFile } from '../domain/episode.ts';
import type { EpisodeRecord } from '../storage/stores.ts';
import { findContested } from './episode-identity.ts';
import { type EpisodeStatus, isSame } from './episode-records.ts';

/** An episode whose file is there, and where it stands. */
export interface KnownEpisode {
  readonly episode: Episode;
  readonly status: EpisodeStatus;
}

/** One whose file is there, with that file and what is remembered. */
export interface SettledEpisode extends KnownEpisode {
  readonly file: EpisodeFile;
  readonly record: EpisodeRecord;
}

/** What a look has to decide: files, and the records that they may continue. The others do not depend on it. */
export interface Scope {
  /** Of the episodes that are decided anew; some may be remembered by other replicas alone. */
  readonly ids: readonly string[];
  readonly files: readonly EpisodeFile[];
  readonly records: readonly EpisodeRecord[];
}

/** Every episode as it was settled last, and what the database remembers of those without a file. */
export class KnownEpisodes {
  /** By id. */
  readonly records: ReadonlyMap<string, EpisodeRecord>;
  readonly settled: ReadonlyMap<string, SettledEpisode>;
  private readonly ids: ReadonlyMap<EpisodeFile, string>;

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
      // Of several that fit alike the first counts, whoever asks.
      records: [...loose].sort().flatMap((id) => this.records.get(id) ?? []),
    };
  }

  /** The same with what was decided of a scope: the new records, and those of its episodes whose files are there. */
  with(scope: Scope, records: readonly EpisodeRecord[], settled: readonly SettledEpisode[]): KnownEpisodes {
    const [allRecords, allSettled] = [new Map(this.records), new Map(this.settled)];
    for (const id of scope.ids) allSettled.delete(id);
    for (const record of records) allRecords.set(record.id, record);
    for (const one of settled) {
      const { id } = one.record;
      // One record in memory, not two: that of the file shares its texts.
      if (isSame(one.record, allRecords.get(id))) allRecords.set(id, one.record);
      allSettled.set(id, one);
    }
    return new KnownEpisodes(allRecords, allSettled);
  }

  find(id: string): KnownEpisode | undefined {
    return this.settled.get(id);
  }

  withStatus(status: EpisodeStatus): Episode[] {
    return [...this.settled.values()].filter((one) => one.status === status).map((one) => one.episode);
  }

  /** Whether a record without a file is one that subscribers could see. */
  lacksLive(): boolean {
    return [...this.records.values()].some(({ id, live }) => live && !this.settled.has(id));
  }
}
