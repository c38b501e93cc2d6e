import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { createDraftDesk, type DraftDesk } from '../../src/editing/drafts/draft-desk.ts';
import { createFindDoubts } from '../../src/editing/drafts/draft-doubts.ts';
import { createUploadPlaces } from '../../src/editing/upload-places.ts';
import { createUploads, type Uploads } from '../../src/editing/uploads.ts';
import { createNewsRule } from '../../src/publishing/news-rule.ts';
import { realClock } from '../content/watched-folder.ts';
import { createEditingWorld, type EditingWorld } from './editing-world.ts';

/** A content folder with the desk on which admins work on its drafts. */
export interface DeskWorld extends EditingWorld {
  readonly uploads: Uploads;
  readonly desk: DraftDesk;
  /** How often something was published. */
  published(): number;
}

/** Opens one that ends with the test. */
export async function openDesk(): Promise<DeskWorld> {
  const world = await createEditingWorld();
  const { content, publishing, storage } = world;
  let published = 0;
  const onPublished = (): void => {
    published += 1;
  };
  const places = createUploadPlaces(content, publishing, storage.meta);
  const rooms = { content, publishing, places, clock: realClock, onPublished };
  const uploads = createUploads({ ...rooms, store: storage.uploads });
  const findDoubts = createFindDoubts({
    mentionsOf: createMemoryCatalog().mentionsOf,
    publishing,
    newsRule: createNewsRule({ days: 36_500, atOnce: 10, zone: 'UTC' }),
    clock: realClock,
  });
  const isOld = ({ date }: { readonly date: string }): boolean => date < '2026-01-01';
  return {
    ...world,
    uploads,
    desk: createDraftDesk({ ...rooms, uploads, findDoubts, isOld }),
    published: () => published,
  };
}
