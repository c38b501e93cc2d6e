import { basename, resolve } from 'node:path';
import { createContentFolder } from '../content/content-folder.ts';
import { digestEpisode } from '../digests/digest-episode.ts';
import { localDate, localHour } from '../digests/next-due.ts';
import type { Episode } from '../domain/episode.ts';
import { isWarning, type Problem } from '../domain/problem.ts';
import type { Language } from '../domain/subscriber.ts';
import { createAdminNotices } from '../publishing/admin-notices.ts';
import { type Changes, createPublishing } from '../publishing/publishing.ts';
import { RESTORED_KEY } from '../storage/settle-restored.ts';
import type { DigestSummaries } from '../summaries/digest/digest-summaries.ts';
import type { ModelTrouble } from '../summaries/model/create-model.ts';
import { countEditions } from './count-editions.ts';
import type { Ground } from './ground.ts';
import type { Roles } from './open-roles.ts';
import type { SearchableCatalog } from './open-search.ts';

/** Faults of one look that the log names one by one. */
const MOST_LOGGED = 100;

/** The archive, and whoever lets episodes into it. */
export type ArchiveRooms = ReturnType<typeof openArchive>;

/** From the folder to the catalog: what is published, and what the admins hear of it. */
export function openArchive(
  ground: Ground,
  { catalog, archiveSearch }: SearchableCatalog,
  roles: Roles,
  runTick: () => Promise<void>,
  summaries: DigestSummaries,
) {
  const { settings, storage, clock, log, metrics, adminIds } = ground;
  const preview = (episode: Episode, language: Language) =>
    digestEpisode(catalog, episode, language, summaries);
  /** Absent until the folder was read for the first time: nobody knows yet that there are none. */
  let problems: readonly Problem[] | undefined;
  const folder = basename(resolve(settings.contentDir));
  const warningsOf = ({ path }: Episode): readonly Problem[] =>
    (problems ?? []).filter((problem) => problem.path === `${folder}/${path}` && isWarning(problem.fault));
  const publishing = createPublishing({
    store: storage.episodes,
    aliasDecisions: storage.aliasDecisions,
    exclusively: storage.exclusively,
    isLeader: () => roles.isLeader('ticker'),
    findRestore: async () => Number((await storage.meta.get(RESTORED_KEY)) ?? 0) || undefined,
    forgetRestore: () => storage.meta.set(RESTORED_KEY, ''),
    catalog,
    clock,
    draftPolicy: settings.drafts,
  });
  const notices = createAdminNotices({
    editions: countEditions(storage.editions, metrics),
    problemStore: storage.problems,
    subscribers: storage.subscribers,
    adminIds,
    language: settings.language,
    zone: settings.timeZone,
    timeOf: (at, zone) => `${localDate(at, zone)} ${localHour(at, zone)} (${zone})`,
    clock,
    preview,
    warningsOf,
  });
  const takeIn = async (changes: Changes): Promise<void> => {
    for (const { id, title } of changes.published) log.info({ id, title }, 'published');
    await notices.offerDrafts(changes.drafts);
  };
  const tellProblems = async (): Promise<void> => {
    if (!problems) return;
    const lines = await notices.tellProblems(problems);
    for (const line of lines.slice(0, MOST_LOGGED)) log.warn({ line }, 'content fault');
    if (lines.length > MOST_LOGGED)
      log.warn({ count: lines.length }, 'more content faults: /problems, or npm run audit');
  };
  const content = createContentFolder({
    dir: settings.contentDir,
    texts: storage.sources,
    clock,
    async onState(state) {
      problems = state.problems;
      await takeIn(await publishing.take(state.episodes, state.aliases));
      // One replica tells the admins; each one looks at the same folder.
      if (roles.isLeader('ticker')) await tellProblems();
      await runTick();
    },
    onError: (error) => log.error({ error }, 'the content folder could not be taken in'),
  });
  return {
    catalog,
    archiveSearch,
    publishing,
    content,
    notices,
    preview,
    async findSummary(episode: Episode, language: Language) {
      await summaries.recall([episode], [language]);
      return summaries.find(episode, language);
    },
    openProblems: () => problems ?? [],
    /** What keeps files out. */
    openRefusals: () => (problems ?? []).filter(({ fault }) => !isWarning(fault)),
    warningsOf,
    tellProblems,
    tellModelTrouble(trouble: ModelTrouble): void {
      notices.tellModelTrouble(trouble).catch((error: unknown) => {
        log.error({ error }, 'the admins could not be told');
      });
    },
    /** Lets out what is due, and takes in what another replica has decided. */
    release: async (): Promise<void> => takeIn(await publishing.release()),
  };
}
