import { createHash } from 'node:crypto';
import type { EpisodeFile } from '../domain/episode.ts';
import type { EpisodeRecord } from '../storage/stores.ts';

/** A file and the record that it continues, or the id under which it begins one. */
export interface Identified {
  readonly file: EpisodeFile;
  readonly record: EpisodeRecord | undefined;
  readonly id: string;
  readonly identity: string;
}

/**
 * Tells which known episode each file is, so that a rename or a late `id` is no new episode.
 * In this order: the identity in the front matter, the same path, the same bytes under a path that is gone,
 * the same title and day under a path that is gone.
 */
export function identifyEpisodes(
  files: readonly EpisodeFile[],
  records: readonly EpisodeRecord[],
): Identified[] {
  const paths = new Set(files.map((file) => file.path));
  const free = new Set(records);
  const found = new Map<EpisodeFile, EpisodeRecord>();
  const rules: ((file: EpisodeFile, record: EpisodeRecord) => boolean)[] = [
    (file, record) => file.identity !== undefined && file.identity === record.identity,
    (file, record) => file.path === record.path && !contradicts(file, record),
    (file, record) => !paths.has(record.path) && file.hash === record.hash && !contradicts(file, record),
    (file, record) =>
      !paths.has(record.path) &&
      file.title === record.title &&
      file.date === record.date &&
      !contradicts(file, record),
  ];
  for (const rule of rules) {
    for (const file of files) {
      if (found.has(file)) continue;
      for (const record of free) {
        if (!rule(file, record)) continue;
        found.set(file, record);
        free.delete(record);
        break;
      }
    }
  }
  const taken = new Set(records.map((record) => record.id));
  return files.map((file) => {
    const record = found.get(file);
    const identity = file.identity ?? record?.identity ?? `path:${file.path}`;
    if (record) return { file, record, id: record.id, identity };
    const id = newId(identity, taken);
    taken.add(id);
    return { file, record, id, identity };
  });
}

/** Both name an identity of the same sort, and not the same one: an editor reused the file for another episode. */
function contradicts(file: EpisodeFile, record: EpisodeRecord): boolean {
  if (file.identity === undefined || file.identity === record.identity) return false;
  const sort = file.identity.slice(0, file.identity.indexOf(':') + 1);
  return record.identity.startsWith(sort) && file.title !== record.title;
}

/** The editor's own id, or eight letters and digits made from the identity. */
function newId(identity: string, taken: ReadonlySet<string>): string {
  const own = /^id:([\w-]{1,32})$/.exec(identity)?.[1];
  if (own && !taken.has(own)) return own;
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256').update(`${attempt}:${identity}`).digest('hex');
    const id = BigInt(`0x${digest}`).toString(36).slice(0, 8);
    if (!taken.has(id)) return id;
  }
}
