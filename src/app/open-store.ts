import { join } from 'node:path';
import type { ArchiveFile } from '../archive/archive-file.ts';
import { openArchiveFile } from '../archive/open-archive-file.ts';
import { openCatalog } from '../archive/open-catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Ground } from './ground.ts';

/** What is derived of the content folder, on this machine's disk. */
export interface ArchiveStore {
  readonly kept: ArchiveFile;
  readonly catalog: Catalog;
}

/** Opens what an earlier process has left, or begins anew. */
export function openStore({ settings, log, opened }: Ground): ArchiveStore {
  const onTrouble = (line: string) => log.warn({ line }, 'what is derived of the content folder');
  // The playground keeps its own, as it does its state.
  const placeOf = (name: string) => join(settings.dataDir, settings.botToken ? name : `playground-${name}`);
  const kept = openArchiveFile(placeOf('archive.sqlite'), settings.contentDir, onTrouble);
  opened.push(() => kept.close());
  const catalog = openCatalog(placeOf('catalog.sqlite'), onTrouble);
  opened.push(() => catalog.close());
  return { kept, catalog };
}
