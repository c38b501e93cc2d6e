import { type Asking, createAsking } from '../assistant/ask/asking.ts';
import { createRewriteQuestion } from '../assistant/ask/rewrite-question.ts';
import { type Briefs, createBriefs } from '../assistant/brief/briefs.ts';
import { createBriefArchive } from '../assistant/brief/catalog-archive.ts';
import { createArchiveNames } from '../assistant/catalog-names.ts';
import { createDigestSummaries, type DigestSummaries } from '../assistant/digest/digest-summaries.ts';
import { createImportHelp, type ImportHelp } from '../assistant/import/import-help.ts';
import { createModelTally } from '../assistant/model-tally.ts';
import { readModelUse } from '../assistant/model-use.ts';
import { createTimelines, type Timelines } from '../assistant/timeline/timelines.ts';
import { type CheckedClaims, createVerifiedModel, type VerifiedModel } from '../assistant/verified-model.ts';
import { PROMPTS_DIR } from '../config/installed-files.ts';
import { modelChoiceOf } from '../config/model-choice.ts';
import type { ModelUse } from '../domain/model-use.ts';
import type { ArchiveNames } from '../grounding/known-names.ts';
import type { Event } from '../kernel/event.ts';
import { createModel, type ModelTrouble } from '../llm/create-model.ts';
import type { ModelCall } from '../llm/model-outcome.ts';
import { toTraditional } from '../naming/to-traditional.ts';
import { loadPrompts } from '../prompts/load-prompts.ts';
import type { Publishing } from '../publishing/publishing.ts';
import { createIntervalJob } from '../scheduling/interval-job.ts';
import { createWordFinder } from '../search/followed-words.ts';
import type { SearchableCatalog } from '../search/open-archive-search.ts';
import type { AppContext, PretendModel } from './app-context.ts';

/** Summaries, briefs and answers about the archive, with the model or without it. */
export interface Assistant {
  readonly counts: ModelCounts;
  readonly summaries: DigestSummaries;
  readonly briefs: Briefs;
  readonly timelines: Timelines;
  readonly asking: Asking;
  importHelp(publishing: Pick<Publishing, 'findBySource'>): ImportHelp;
}

/** @throws {PromptsError} when a prompt is wrong */
export async function openAssistant(
  context: AppContext,
  { catalog, findPassages }: SearchableCatalog,
  modelTrouble: Pick<Event<ModelTrouble>, 'emit'>,
  pretend: PretendModel | undefined,
): Promise<Assistant> {
  const { storage, clock } = context;
  const names = createArchiveNames(catalog);
  const briefArchive = createBriefArchive(catalog, storage.episodes, createWordFinder());
  const counts = openModelCounts(context);
  const model = await openModel(context, { names, counts, modelTrouble, pretend });
  return {
    counts,
    summaries: createDigestSummaries({ model, toTraditional, clock }),
    briefs: createBriefs({
      model,
      archive: briefArchive,
      // What they have shown is stored among the sessions.
      memory: storage.sessions,
      clock,
      toTraditional,
    }),
    timelines: createTimelines(catalog, briefArchive),
    asking: createAsking({
      model,
      findPassages,
      rewrite: createRewriteQuestion(model, clock),
      toTraditional,
    }),
    importHelp: (publishing) =>
      createImportHelp({
        model,
        archive: {
          names,
          tags: () => Array.from(catalog.allEntities('tag'), ({ name }) => name),
          isKnownSource: (url) => publishing.findBySource(url) !== undefined,
        },
      }),
  };
}

/** A crash loses at most the counts of this time. */
const FLUSH_EVERY_MS = 15_000;

/** Counts what the model does and reports it. */
export interface ModelCounts {
  onCall(call: ModelCall): void;
  onChecked(checked: CheckedClaims): void;
  /** Today and the last 30 days, over all replicas; undefined when nothing was counted. */
  readUse(): Promise<ModelUse | undefined>;
}

/**
 * Counts what the model does, for Prometheus at once and for `/stats` by day. Open it before the model, so that it closes after the
 * model.
 */
function openModelCounts({ metrics, storage, settings, clock, log, opened }: AppContext): ModelCounts {
  const tally = createModelTally(storage.model, clock);
  const warn = (error: unknown): void =>
    log.warn({ error }, 'model usage could not be saved; it will be retried');
  const flushJob = createIntervalJob(FLUSH_EVERY_MS, tally.flush, clock, warn);
  flushJob.start();
  opened.push(async () => {
    await flushJob.stop();
    await tally.flush().catch(warn);
  });

  return {
    onCall(call) {
      log.debug({ call }, 'the model was asked');
      metrics.countModelCall(call);
      tally.countCall(call);
    },
    onChecked(checked) {
      log.debug({ checked }, 'an answer of the model was checked against its source');
      metrics.countModelClaims(checked);
      tally.countClaims(checked);
    },
    async readUse() {
      await tally.flush().catch(warn);
      return readModelUse({
        store: storage.model,
        clock,
        dailyMicrodollars: settings.llmDailyMicrodollars,
        isThere: settings.anthropicApiKey !== undefined,
      });
    },
  };
}

/** Dependencies of the model. */
interface ModelDependencies {
  /** Names in the archive as it is now. */
  readonly names: () => ArchiveNames;
  readonly counts: Pick<ModelCounts, 'onCall' | 'onChecked'>;
  readonly modelTrouble: Pick<Event<ModelTrouble>, 'emit'>;
  readonly pretend: PretendModel | undefined;
}

/**
 * The model, with every answer checked against its source and the names of the archive.
 * @throws {PromptsError} when a prompt is wrong, with or without a key
 */
async function openModel(
  { settings, storage, clock, log, opened }: AppContext,
  { names, counts, modelTrouble, pretend }: ModelDependencies,
): Promise<VerifiedModel> {
  const model = createModel({
    apiKey: pretend?.key ?? settings.anthropicApiKey,
    baseUrl: pretend?.baseUrl ?? settings.anthropicBaseUrl,
    ...modelChoiceOf(settings),
    prices: settings.llmPrice && { [settings.llmModel]: settings.llmPrice },
    prompts: await loadPrompts(PROMPTS_DIR),
    store: storage.model,
    clock,
    caps: {
      userDailyAsks: settings.llmUserDailyAsks,
      dailyMicrodollars: settings.llmDailyMicrodollars,
    },
    onTrouble(trouble) {
      log.warn({ trouble }, 'the model is unavailable');
      void modelTrouble.emit(trouble);
    },
    onCall: counts.onCall,
  });
  opened.push(() => model.stop());
  return createVerifiedModel({
    model,
    isThere: () => pretend?.isThere() ?? model.isThere,
    writer: () => (pretend ? 'pretend' : 'model'),
    archiveNames: names,
    clock,
    onChecked: counts.onChecked,
  });
}
