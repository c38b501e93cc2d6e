import { createHash } from 'node:crypto';
import type { EpisodeFile } from '../domain/episode.ts';
import type { EpisodeRecord } from '../storage/stores.ts';

/** A file and the record that it continues, or the id of a new record. */
export interface Identified {
  readonly file: EpisodeFile;
  readonly record: EpisodeRecord | undefined;
  readonly id: string;
  readonly identity: string;
}

/** The fields by which files and records are compared. */
type Traits = Pick<EpisodeRecord, 'path' | 'hash' | 'title' | 'date'> & {
  readonly identity?: string | undefined;
};

/**
 * Best first. A path alone comes last: an editor may give it to another episode, by swapping two names or by putting each new
 * episode in the place of the last one, which then is elsewhere.
 */
const RULES: readonly ((one: Traits) => string | undefined)[] = [
  ({ identity }) => identity,
  ({ path, hash }) => `${path}\n${hash}`,
  ({ path, title, date }) => `${path}\n${title}\n${date}`,
  ({ hash }) => hash,
  ({ title, date }) => `${title}\n${date}`,
  ({ path }) => path,
];

/**
 * Determines which known episode each file is, so that a rename or an `id` added later does not make a new episode.
 * In this order: the identity in the front matter, the same path with the same bytes or the same title and day,
 * the same bytes elsewhere, the same title and day elsewhere, the same path.
 * @param isTaken whether a record has that id, among these or others
 */
export function identifyEpisodes(
  files: readonly EpisodeFile[],
  records: readonly EpisodeRecord[],
  isTaken: (id: string) => boolean,
): Identified[] {
  const free = new Set(records);
  const found = new Map<EpisodeFile, EpisodeRecord>();
  for (const keyOf of RULES) {
    const byKey = groupBy(free, keyOf);
    for (const file of files) {
      const key = keyOf(file);
      if (found.has(file) || key === undefined) continue;
      const record = byKey.get(key)?.find((one) => free.has(one) && !contradicts(file, one));
      if (!record) continue;
      found.set(file, record);
      free.delete(record);
    }
  }
  const given = new Set<string>();
  return files.map((file) => {
    const record = found.get(file);
    const identity = file.identity ?? record?.identity ?? `path:${file.path}`;
    if (record) return { file, record, id: record.id, identity };
    const id = newId(identity, (one) => given.has(one) || isTaken(one));
    given.add(id);
    return { file, record, id, identity };
  });
}

/** The records that any of the files could continue under any rule: all other records are unaffected by them. */
export function findContested<One extends { readonly record: EpisodeRecord }>(
  files: readonly EpisodeFile[],
  among: Iterable<One>,
): One[] {
  const identities = new Set(files.map(({ identity }) => identity));
  const hashes = new Set(files.map(({ hash }) => hash));
  const titles = new Set(files.map(({ title }) => title));
  const paths = new Set(files.map(({ path }) => path));
  const contested: One[] = [];
  for (const one of among) {
    const { identity, hash, title, path } = one.record;
    if (identities.has(identity) || hashes.has(hash) || titles.has(title) || paths.has(path))
      contested.push(one);
  }
  return contested;
}

function groupBy(
  records: Iterable<EpisodeRecord>,
  keyOf: (one: Traits) => string | undefined,
): Map<string | undefined, EpisodeRecord[]> {
  const groups = new Map<string | undefined, EpisodeRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return groups;
}

/**
 * The episode of which an uploaded file is another version: same `id`, else same source, else same title and day. Its path is
 * ignored.
 */
export function findSameEpisode<One extends EpisodeFile>(
  file: EpisodeFile,
  episodes: readonly One[],
): One | undefined {
  const others = episodes.filter((one) => !namesAnother(file, one));
  return (
    others.find(({ identity }) => identity !== undefined && identity === file.identity) ??
    others.find(({ source }) => source !== undefined && source === file.source) ??
    others.find(({ title, date }) => title === file.title && date === file.date)
  );
}

/** Whether both have an identity of the same sort, but different ones. */
export function namesAnother(
  { identity }: Pick<EpisodeFile, 'identity'>,
  other: { readonly identity?: string | undefined },
): boolean {
  if (identity === undefined || identity === other.identity) return false;
  const sort = identity.slice(0, identity.indexOf(':') + 1);
  return other.identity?.startsWith(sort) === true;
}

/** Whether an editor reused the file for another episode. */
function contradicts(file: EpisodeFile, record: EpisodeRecord): boolean {
  return namesAnother(file, record) && file.title !== record.title;
}

/** The editor's own id, or eight letters and digits made from the identity. */
function newId(identity: string, isTaken: (id: string) => boolean): string {
  const own = /^id:([\w-]{1,32})$/.exec(identity)?.[1];
  if (own && !isTaken(own)) return own;
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256').update(`${attempt}:${identity}`).digest('hex');
    const id = BigInt(`0x${digest}`).toString(36).slice(0, 8);
    if (!isTaken(id)) return id;
  }
}
