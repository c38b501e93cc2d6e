import { createMemoryCatalog } from '../archive/open-catalog.ts';
import { createArchiveNames } from '../assistant/catalog-names.ts';
import { type BackfillPlan, createBackfillPlan } from '../assistant/digest/backfill-plan.ts';
import { createVerifiedModel } from '../assistant/verified-model.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { DataPlaces } from '../config/data-places.ts';
import { modelChoiceOf } from '../config/model-choice.ts';
import type { Settings } from '../config/settings.ts';
import { createContentFolder } from '../content/content-folder.ts';
import type { Clock } from '../domain/clock.ts';
import type { BatchApi } from '../llm/batch-api.ts';
import { type BatchRuns, createBatchRuns } from '../llm/batch-runs.ts';
import { priceOf } from '../llm/known-models.ts';
import type { Prompts } from '../prompts/load-prompts.ts';
import { createPublishing } from '../publishing/publishing.ts';
import { openStorage } from '../storage/open-storage.ts';
import type { Storage } from '../storage/stores.ts';

/** Dependencies of a backfill while it has the state open. */
export interface BackfillDependencies {
  readonly batches: BatchRuns;
  /** Reads the archive. */
  plan(): Promise<BackfillPlan>;
}

/** Dependencies of a backfill for its whole run. */
export interface BackfillContext {
  readonly settings: Settings;
  readonly places: DataPlaces;
  readonly clock: Clock;
  readonly prompts: Prompts;
  readonly api: BatchApi;
}

/**
 * Opens the state for one piece of work and closes it, so that the bot can open it in between.
 * @throws StorageError when the bot has it open
 */
export async function withBackfill<Result>(
  context: BackfillContext,
  work: (rooms: BackfillDependencies) => Promise<Result>,
): Promise<Result> {
  const { settings, places, clock, api } = context;
  const storage = await openStorage({
    file: places.databaseFile,
    databaseUrl: settings.databaseUrl,
    schema: places.databaseSchema,
  });
  const { llmModel, llmPrice } = settings;
  const pricing = (model: string) => priceOf(model, llmPrice && { [llmModel]: llmPrice });
  try {
    return await work({
      batches: createBatchRuns({
        api,
        store: storage.model,
        notes: storage.meta,
        clock,
        caps: { userDailyAsks: settings.llmUserDailyAsks, dailyMicrodollars: settings.llmDailyMicrodollars },
        priceOf: pricing,
      }),
      plan: () => openPlan(context, storage, pricing),
    });
  } finally {
    await storage.close();
  }
}

async function openPlan(
  { settings, clock, prompts }: BackfillContext,
  storage: Storage,
  pricing: typeof priceOf,
): Promise<BackfillPlan> {
  const catalog = await readArchive(settings, storage, clock);
  const readers = await storage.subscribers.readers();
  return createBackfillPlan({
    episodes: catalog.allEpisodes(),
    published: catalog.latest(0, 0).total,
    languages: [settings.language, ...readers.map(({ language }) => language)],
    store: storage.model,
    prompts,
    choice: modelChoiceOf(settings),
    priceOf: pricing,
    verify: (model) =>
      createVerifiedModel({
        model,
        isThere: () => true,
        writer: () => 'model',
        archiveNames: createArchiveNames(catalog),
        clock,
        onChecked: () => undefined,
      }),
  });
}

/** The published archive as recorded in the database: nothing is published or withdrawn here. */
async function readArchive(settings: Settings, storage: Storage, clock: Clock): Promise<Catalog> {
  const catalog = createMemoryCatalog();
  const publishing = createPublishing({
    store: storage.episodes,
    aliasDecisions: storage.aliasDecisions,
    exclusively: storage.exclusively,
    isLeader: () => false,
    catalog,
    clock,
    draftPolicy: settings.drafts,
  });
  let failure: unknown;
  const content = createContentFolder({
    dir: settings.contentDir,
    texts: { all: storage.sources.all, put: async () => undefined, remove: async () => undefined },
    clock,
    async onState(state) {
      await publishing.take(state);
    },
    onError(error) {
      failure ??= error;
    },
  });
  await content.start();
  await content.looked();
  await content.stop();
  if (failure !== undefined) throw failure;
  return catalog;
}
