import { createCatalog } from '../catalog/catalog.ts';
import { createContentFolder } from '../content/content-folder.ts';
import { digestEpisode } from '../digests/digest-episode.ts';
import type { Episode } from '../domain/episode.ts';
import type { Problem } from '../domain/problem.ts';
import { createAdminNotices } from '../publishing/admin-notices.ts';
import { type Changes, createPublishing } from '../publishing/publishing.ts';
import type { Ground } from './ground.ts';

/** The archive, and whoever lets episodes into it. */
export type ArchiveRooms = Awaited<ReturnType<typeof openArchive>>;

/** From the folder to the catalog: what is published, and what the admins hear of it. */
export async function openArchive(ground: Ground, runTick: () => Promise<void>) {
  const { settings, storage, clock, log, adminIds } = ground;
  const catalog = createCatalog();
  const preview = (episode: Episode) => digestEpisode(catalog, episode);
  let problems: readonly Problem[] = [];
  const publishing = await createPublishing({
    store: storage.episodes,
    catalog,
    clock,
    draftPolicy: settings.drafts,
  });
  const notices = createAdminNotices({
    editions: storage.editions,
    problemStore: storage.problems,
    subscribers: storage.subscribers,
    adminIds,
    language: settings.language,
    clock,
    preview,
  });
  const takeIn = async (changes: Changes): Promise<void> => {
    for (const { id, title } of changes.published) log.info({ id, title }, 'published');
    await notices.offerDrafts(changes.drafts);
  };
  const content = createContentFolder({
    dir: settings.contentDir,
    texts: storage.sources,
    clock,
    async onState(state) {
      problems = state.problems;
      await takeIn(await publishing.take(state.episodes, state.aliases));
      for (const line of await notices.tellProblems(problems)) log.warn({ line }, 'content fault');
      await runTick();
    },
    onError: (error) => log.error({ error }, 'the content folder could not be taken in'),
  });
  return {
    catalog,
    publishing,
    content,
    notices,
    preview,
    openProblems: () => problems,
    release: async () => takeIn(await publishing.release()),
  };
}
